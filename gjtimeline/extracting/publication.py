"""When a document was published: declared, stated by its text, or known between two of its events."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from gjtimeline.extracting.findings import EventFind, Findings
from gjtimeline.extracting.spans import Offsets
from gjtimeline.extracting.triggers import find_trigger
from gjtimeline.grammar import edtf
from gjtimeline.grammar.dates import DateFind, find_dates
from gjtimeline.grammar.dates.expressions import Calendar
from gjtimeline.grammar.verbs import find_verbs
from gjtimeline.model import Block, CleanText, Source
from gjtimeline.model.facts import Basis
from gjtimeline.resources import load_toml

# A date in an address: /2020/01/14/ or /20200114….
_DATE_IN_URL = re.compile(r"(?<!\d)(20\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])")
# Two events further apart than this say little about a day between them.
_WIDEST = 31
# How many blocks may stand above the text, and how long a line of them is.
_HEAD = 8
_LINE = 120
_FOOT = 3
# Around the month in "Vol. 3 | May 2020", "Seoul, May 2020".
_ENDS_PART = re.compile(r"(?:^|[|·•,/(–—-])\s*$")
_BEGINS_PART = re.compile(r"\s*(?:$|[|·•,/)–—-])")


@dataclass(frozen=True)
class Publication:
    """An EDTF date and how it is known; ``span`` are its words in the clean text."""

    edtf: str | None
    basis: Basis
    span: Offsets | None = None
    explanation: str | None = None


def find_publication(source: Source, clean: CleanText, language: str) -> Publication:
    """From what is declared, else from a stamp or dateline of the text, else from the address; else unknown."""
    declared = source.declared
    if declared.published:
        basis: Basis = "option" if declared.published_basis == "option" else "manifest"
        return Publication(declared.published, basis)
    stated = _stated(clean, language) or _at_head(clean, language) or _at_foot(clean, language)
    return stated or _in_address(declared.url) or Publication(None, "unknown")


def _stated(clean: CleanText, language: str) -> Publication | None:
    """The first full day in a line that says when the document was released."""
    for block in clean.blocks:
        if block.kind != "stamp":
            continue
        for find in _full_days(clean, block, language):
            return _stated_by(block, find)
    return None


def _full_days(clean: CleanText, block: Block, language: str) -> list[DateFind]:
    """The days of a block that need no other date, each once, as offsets within it."""
    finds = _dates(clean, block, language)
    days = {find.edtf: find for find in reversed(finds) if find.resolved.precision == "day"}
    return sorted(days.values(), key=lambda find: find.start)


def _dates(clean: CleanText, block: Block, language: str) -> list[DateFind]:
    finds = find_dates(clean.text[block.start : block.end], None, language)
    return [find for find in finds if find.earliest and find.anchor is None and not find.reading.open]


def _at_head(clean: CleanText, language: str) -> Publication | None:
    """The one full day above the text, in a line that names no happening; else the month of an issue."""
    head = list(_head(clean, language))
    lines = [clean.text[block.start : block.end] for block in head]
    record = any(_load(language).record.search(line) for line in lines)
    days: list[Publication] = []
    for block, line in zip(head, lines, strict=True):
        found = _full_days(clean, block, language)
        if len(found) == 1 and (record or _is_of_the_document(line, found[0], language)):
            days.append(_stated_by(block, found[0], "the only date above the text"))
        elif found:
            return None
    if days:
        return days[0] if len(days) == 1 else None
    issues = ((block, find) for block in head for find in _of_issue(clean, block, language))
    months = [_stated_by(block, find, "the month of the issue") for block, find in issues]
    return months[0] if len(months) == 1 else None


def _at_foot(clean: CleanText, language: str) -> Publication | None:
    """A labeled day below the text, whatever stands behind it: ``As at 11 July 2024. Prices subject to change.``"""
    for block in clean.blocks[-_FOOT:]:
        line = clean.text[block.start : block.end]
        for day in _full_days(clean, block, language)[:1]:
            if _load(language).stamp.fullmatch(line, 0, day.start):
                return _stated_by(block, day)
    return None


def _head(clean: CleanText, language: str) -> Iterator[Block]:
    """The titles and short lines above the text, up to the first line that tells something."""
    publishing = _load(language).verbs
    for block in clean.blocks[:_HEAD]:
        line, titles = clean.text[block.start : block.end], block.kind in ("headline", "heading")
        tells = any(verb.finite and verb.lemma not in publishing for verb in find_verbs(line, language))
        if len(line) > _LINE or (tells and not titles):
            return
        yield block


def _is_of_the_document(line: str, day: DateFind, language: str) -> bool:
    """``compiled on 20 December 2023``, but not ``Groundbreaking, 24 November 2019`` or ``Date: …`` of a meeting."""
    if _load(language).label.match(line):  # were it the day of the document, the line were a stamp
        return False
    trigger = find_trigger(line, day.start, day.end, language)
    if trigger is None:
        return True
    return trigger.verb is not None and trigger.verb.lemma in _load(language).verbs


def _of_issue(clean: CleanText, block: Block, language: str) -> list[DateFind]:
    """``No. 58 | September 2019``: a month that stands alone between the signs that part such a line."""
    line = clean.text[block.start : block.end]
    return [
        find
        for find in _dates(clean, block, language)
        if find.resolved.precision == "month"
        and _ENDS_PART.search(line, 0, find.start)
        and _BEGINS_PART.match(line, find.end)
    ]


def _stated_by(block: Block, find: DateFind, explanation: str | None = None) -> Publication:
    return Publication(find.edtf, "stated", (block.start + find.start, block.start + find.end), explanation)


@dataclass(frozen=True)
class _Words:
    verbs: frozenset[str]
    record: re.Pattern[str]
    label: re.Pattern[str]
    stamp: re.Pattern[str]


@cache
def _load(language: str) -> _Words:
    words = load_toml("language", language, "events.toml")["publishing"]
    stamp = load_toml("language", language, "layout.toml")["stamp"]
    return _Words(
        verbs=frozenset(words["verbs"]),
        record=re.compile(rf"\b(?:{'|'.join(map(re.escape, words['records']))})\b", re.IGNORECASE),
        label=re.compile(rf"(?:{'|'.join(stamp['labels_at_edges'])})\s*[:：]", re.IGNORECASE),
        stamp=re.compile(rf"(?:{'|'.join(stamp['labels'])})\s*[:：]?\s*", re.IGNORECASE),
    )


def _in_address(url: str | None) -> Publication | None:
    match = _DATE_IN_URL.search(url) if url else None
    if match is None:
        return None
    day = "-".join(match.groups())
    try:
        edtf.parse(day)
    except ValueError:
        return None
    return Publication(day, "url", explanation="the address of the document carries this date")


def infer_publication(findings: Findings) -> Publication | None:
    """Between the last day that the text reports and the first that it plans; or the bare day of its lead."""
    return _between(findings.events) or _of_lead(findings)


def _between(events: Sequence[EventFind]) -> Publication | None:
    days = [event for event in events if event.date.resolved.precision == "day" and event.date.anchor is None]
    told = [d for e in days if e.status == "occurred" and (d := e.date.resolved.latest)]
    ahead = [d for e in days if e.status == "planned" and (d := e.date.resolved.earliest)]
    if not told or not ahead:
        return None
    first, last = max(told), min(ahead)
    if not 0 <= (last - first).days <= _WIDEST:
        return None
    reason = f"reports what happened on {first} and announces what is planned for {last}"
    return Publication(f"{first}/{last}", "inferred", explanation=reason)


def _is_bare_day(date: DateFind) -> bool:
    """``the 14th``."""
    match date.reading.expression:
        case Calendar(month=None, day=int()) as words:
            return words.floating
    return False


def _of_lead(findings: Findings) -> Publication | None:
    """News by a reporter opens with what was announced "on the 14th": that is the day of the news."""
    paragraphs = [block for block in findings.blocks if block.kind == "paragraph"]
    bylines = [block for block in findings.blocks if block.kind == "byline"]
    if not paragraphs or not bylines or bylines[0].start > paragraphs[0].start:
        return None
    lead = paragraphs[0]
    for event in findings.events:
        inside = lead.start <= event.date.start < lead.end
        if inside and event.type == "announcement" and _is_bare_day(event.date):
            reason = "the lead of the article reports an announcement of this day"
            return Publication(event.date.resolved.edtf, "inferred", explanation=reason)
    return None
