"""The day of publication that a text states: behind a label, in a stamp or byline, above the text or below it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from typing import NamedTuple

from gjtimeline.extracting.events.triggers import find_trigger
from gjtimeline.extracting.spans import Offsets
from gjtimeline.grammar.alternatives import any_of
from gjtimeline.grammar.dates import DateFind, find_dates
from gjtimeline.grammar.dates.expressions import Calendar, Either
from gjtimeline.grammar.verbs import find_verbs
from gjtimeline.model import Block, CleanText
from gjtimeline.resources import load_toml

# How many blocks may stand above the text and below it, and how long a line of them is.
_HEAD, _FOOT = 8, 3
_LINE = 120
# Around a date that stands by itself: "Vol. 3 | May 2020", "Seoul, 3 May 2020", "3 May 2020, 4 pm SGT".
_ENDS_PART = re.compile(r"(?:^|[|·•,/(\[–—:*-]|\s\s)\s*$")
_BEGINS_PART = re.compile(r"(?:\s[A-Z]{2,4}\b)?\s*(?:$|[|·•,;/)\]–—*-])")
_ENDS_LABELED = re.compile(rf"{_BEGINS_PART.pattern}|\s*\(|\.\s*$")
# In a paragraph the sentence ends behind it: "As at 11 July 2024. Prices may change."
_ENDS_SENTENCE = re.compile(r"\s*(?:$|[.|(])")
_NEAR = 80  # characters before a date in which its label stands
# A day in brackets behind the last sentence, or alone: "… of the region. [2011/05/20]".
_BEHIND_TEXT = re.compile(r"(?:^|[.!?…][\"”’]?)\s*[(\[]\s*$")
_CLOSES = re.compile(r"\s*[)\]]\s*$")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_COMPACT = re.compile(r"(?<!\d)(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_ISSUES = ("month", "season", "quarter")


class _Day(NamedTuple):
    """A date at ``line[start:end]``."""

    start: int
    end: int
    edtf: str


@dataclass(frozen=True)
class Stated:
    """An EDTF date, its words in the clean text, and how they were recognized where no label says it."""

    edtf: str
    span: Offsets
    explanation: str | None = None


def stated_publication(clean: CleanText, language: str) -> Stated | None:
    """The date of publication, first the labeled ones, those of updates last; None where the text states none."""
    page = _Page(clean, language)
    ways: tuple[Iterable[Stated], ...] = (
        page.labeled(late=False),
        page.in_stamps(),
        page.above_the_text(),
        page.below_the_text(),
        page.without_year(),
        page.labeled(late=True),
    )
    return next((stated for way in ways for stated in way), None)


@dataclass(frozen=True)
class _Words:
    verbs: frozenset[str]
    record: re.Pattern[str]  # at the beginning of a line
    issue: re.Pattern[str]
    signer: re.Pattern[str]
    of_meeting: re.Pattern[str]
    labels: re.Pattern[str]  # anywhere
    label: re.Pattern[str]  # at the end of what stands before a date
    doubtful: re.Pattern[str]  # such labels that say as well what became of something else
    late: re.Pattern[str]  # such labels that count only where no other is


@cache
def _load(language: str) -> _Words:
    words = load_toml("language", language, "events.toml")["publishing"]
    stamp = load_toml("language", language, "layout.toml")["stamp"]
    clock = rf"(?:\d{{1,2}}[.:]\d\d\s?(?:{'|'.join(stamp['half_days'])})?,?\s)?"
    ends = rf"\s*[:：]?\s*(?:{any_of(words['before_day'])})?\s*{clock}[(\[]?$"
    opens = r"(?:^|[|;,·/(\[–—:-]\s?|\s\s)(?P<words>[\w.]+\s){0,2}"
    return _Words(
        verbs=frozenset(words["verbs"]),
        record=_compiled(rf"(?:^|[–—|:]\s)(?:{any_of(words['records'])})\b"),
        issue=_compiled(rf"\b(?:{any_of(words['issues'])})\b|\b\d{{4}}/\d|\d/\d{{4}}\b"),
        signer=_compiled(rf"[^.:;]{{0,40}}\b(?:{any_of(words['signers'])}),\s*"),
        of_meeting=_compiled(rf"(?:{any_of(stamp['labels_at_edges'])})\s*[:：]"),
        labels=_compiled(rf"(?<!\w)(?:{any_of(stamp['labels'])})"),
        label=_compiled(rf"{opens}(?:{any_of(stamp['labels'])}){ends}"),
        doubtful=_compiled(rf"{opens}(?:{any_of(stamp['doubtful'])}){ends}"),
        late=_compiled(rf"(?:{any_of([*stamp['updates'], *stamp['data_dates']])}){ends}"),
    )


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


class _Page:
    """A clean text as its reader looks over it for a date."""

    def __init__(self, clean: CleanText, language: str) -> None:
        self.clean = clean
        self.language = language
        self._found: dict[int, list[DateFind]] = {}  # by the start of their block

    def labeled(self, *, late: bool) -> Iterator[Stated]:
        """``Published: 3 May 2022`` in a line around the text; with ``late``, ``Updated: …`` and ``As of …``."""
        labels = _load(self.language).labels
        lines = [block for block in self._edges if labels.search(self._line(block))]
        for finds in (self.days, self.issues):
            for block in lines:
                yield from (_stated(block, day) for day in finds(block) if self._is_labeled(block, day, late=late))

    def _is_labeled(self, block: Block, day: _Day, *, late: bool) -> bool:
        """Does a label stand before the day, and nothing else that is told of it?"""
        words, line = _load(self.language), self._line(block)
        before = _before(line, day)
        label = words.label.search(before)
        if label is None or (words.late.search(before) is not None) is not late:
            return False
        alone = label.start() == 0 and not label["words"] and day.start <= _NEAR
        if block.kind == "paragraph":
            return alone and _ENDS_SENTENCE.match(line, day.end) is not None
        if block.kind == "headline" or (block.kind == "list_item" and words.doubtful.search(before)):
            return alone
        return bool(self._apart(block, [day], behind_label=True))

    def in_stamps(self) -> Iterator[Stated]:
        """The days of lines that only say when, and by whom, the page was made."""
        late = _load(self.language).late
        for block in sorted(self._made, key=lambda block: block.kind != "stamp"):
            line = self._line(block)
            yield from (_stated(block, day) for day in self.days(block) if not late.search(_before(line, day)))

    def above_the_text(self) -> Iterator[Stated]:
        """The one full day above the text, in a line that names no happening; else the month of an issue."""
        record = any(_load(self.language).record.search(self._line(block)) for block in self._head)
        days: list[Stated] = []
        for block in self._head:
            found = self.days(block)
            said = record and bool(self._apart(block, found))
            if len(found) == 1 and (said or self._is_of_the_page(block, found[0])):
                days.append(_stated(block, found[0], "the only date above the text"))
            elif found:
                return
        issues = ((block, issue) for block in self._head for issue in self._of_issue(block))
        stated = days or [_stated(block, issue, "the date of the issue") for block, issue in issues]
        if len(stated) == 1:
            yield stated[0]

    def below_the_text(self) -> Iterator[Stated]:
        """``… of the region. [2011/05/20]`` at the very end, ``Press office, 14 June 2013``."""
        for block in self._foot:
            line = self._line(block)
            for day in self.days(block)[-1:]:
                last = block is self.clean.blocks[-1] and day.end + _NEAR > len(line)
                before = _before(line, day)
                bracketed = last and _BEHIND_TEXT.search(before) and _CLOSES.match(line, day.end)
                signed = _load(self.language).signer.fullmatch(before) and not line[day.end :].strip(" .")
                if bracketed or (signed and block.kind != "list_item"):
                    yield _stated(block, day, "the date below the text")

    def without_year(self) -> Iterator[Stated]:
        """A weekday and its day above the text: the one year of the issue in which they fall together."""
        issue = _load(self.language).issue
        lines = (self._line(block) for block in [*self._head, *self._foot])
        years = {int(year) for line in lines if issue.search(line) for year in _YEAR.findall(line)}
        for block in self._head if years else ():
            for find in self._read(block):
                days = {edtf for year in years if (edtf := _on_weekday(find, year))}
                if len(days) == 1 and self._apart(block, [_day_of(find)]):
                    day = _day_of(find)._replace(edtf=days.pop())
                    yield _stated(block, day, "its weekday, in the one year named beside")

    def _of_issue(self, block: Block) -> list[_Day]:
        """``No. 58 | September 2019``, ``September 2019``: months of a line that numbers the issue, or is no more."""
        line, months = self._line(block), self.issues(block)
        numbered = _load(self.language).issue.search(line) is not None
        return [month for month in self._apart(block, months) if numbered or month[:2] == (0, len(line))]

    def days(self, block: Block) -> list[_Day]:
        """The full days of a block, each once."""
        line = self._line(block)
        compact = [_Day(*match.span(), "-".join(match.groups())) for match in _COMPACT.finditer(line)]
        found = [_day_of(find) for find in self._dates(block) if find.resolved.precision == "day"]
        days = {day.edtf: day for day in reversed(found or (compact if block.kind == "stamp" else []))}
        return sorted(days.values())

    def issues(self, block: Block) -> list[_Day]:
        """The months, seasons and quarters of a block."""
        return [_day_of(find) for find in self._dates(block) if find.resolved.precision in _ISSUES]

    def _dates(self, block: Block) -> list[DateFind]:
        """The dates of a block that need no other; where day and month could be exchanged, the whole text may tell."""
        if block.start not in self._found:
            self._found[block.start] = [
                find for find in self._read(block) if find.earliest and find.anchor is None and not find.reading.open
            ]
        return self._found[block.start]

    def _read(self, block: Block) -> list[DateFind]:
        finds = find_dates(self._line(block), None, self.language)
        if any(isinstance(find.reading.expression, Either) for find in finds):
            here = (find for find in self._all if block.start <= find.start < block.end)
            finds = [replace(find, start=find.start - block.start, end=find.end - block.start) for find in here]
        return finds

    def _apart(self, block: Block, days: Sequence[_Day], *, behind_label: bool = False) -> list[_Day]:
        """Those that stand by themselves between the signs that part such a line."""
        line = self._line(block)
        begun = (day for day in days if behind_label or _ENDS_PART.search(_before(line, day)))
        return [day for day in begun if (_ENDS_LABELED if behind_label else _BEGINS_PART).match(line, day.end)]

    def _is_of_the_page(self, block: Block, day: _Day) -> bool:
        """``compiled on 20 December 2023``; not ``Groundbreaking, 24 November 2019`` or ``Date: …`` of a meeting."""
        words, line = _load(self.language), self._line(block)
        if words.of_meeting.match(line):  # were it the day of the page, the line were a stamp
            return False
        trigger = find_trigger(line, day.start, day.end, self.language)
        if trigger is None:
            return bool(self._apart(block, [day]))
        return trigger.verb is not None and trigger.verb.lemma in words.verbs

    def _line(self, block: Block) -> str:
        return self.clean.text[block.start : block.end]

    @cached_property
    def _all(self) -> list[DateFind]:
        return find_dates(self.clean.text, None, self.language)

    @cached_property
    def _head(self) -> list[Block]:
        """The titles and short lines above the text, up to the first line that tells something."""
        head: list[Block] = []
        for block in self.clean.blocks[:_HEAD]:
            line, titles = self._line(block), block.kind in ("headline", "heading")
            if len(line) > _LINE or not (titles or self._tells_nothing(line)):
                break
            head.append(block)
        return head

    def _tells_nothing(self, line: str) -> bool:
        """Has it no verb, or only those of publishing?"""
        verbs = find_verbs(line, self.language)
        return not any(verb.finite and verb.lemma not in _load(self.language).verbs for verb in verbs)

    @cached_property
    def _foot(self) -> list[Block]:
        return list(self.clean.blocks[-_FOOT:])

    @cached_property
    def _made(self) -> list[Block]:
        """The lines that only say when and by whom the page was made."""
        return [block for block in self.clean.blocks if block.kind in ("stamp", "byline")]

    @cached_property
    def _edges(self) -> list[Block]:
        """The lines around the text."""
        edges = {block.start: block for block in (*self._head, *self._made, *self._foot)}
        return [edges[start] for start in sorted(edges)]


def _on_weekday(find: DateFind, year: int) -> str | None:
    """The day in that year, where it falls on the weekday that is named."""
    match find.reading.expression:
        case Calendar(year=None, month=int() as month, day=int() as day, weekday=int() as weekday):
            with suppress(ValueError):  # 29 February
                found = date(year, month, day)
                return found.isoformat() if found.isoweekday() == weekday else None
    return None


def _before(line: str, day: _Day) -> str:
    """The words before a day, as far as a label may reach: a long line is not read again for each of its days."""
    return line[max(0, day.start - _NEAR) : day.start]


def _day_of(find: DateFind) -> _Day:
    return _Day(find.start, find.end, find.edtf or "")


def _stated(block: Block, day: _Day, explanation: str | None = None) -> Stated:
    return Stated(day.edtf, (block.start + day.start, block.start + day.end), explanation)
