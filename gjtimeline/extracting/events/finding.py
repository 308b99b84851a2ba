"""Events: statements tied to a date, with what happened (trigger, type), whether it has (status), and a title."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from gjtimeline.extracting.events.status import status_of
from gjtimeline.extracting.events.triggers import find_trigger
from gjtimeline.extracting.events.wording import Passage, may_stay, title_of
from gjtimeline.extracting.findings import TELLING, EventFind, Findings
from gjtimeline.extracting.spans import Offsets
from gjtimeline.extracting.topicality import topic_of
from gjtimeline.grammar.dates import DateFind, Timed
from gjtimeline.grammar.dates.expressions import Antecedent
from gjtimeline.grammar.verbs import VerbGroup
from gjtimeline.model import Block
from gjtimeline.resources import load_toml

# The words behind the date of a chronicle's entry, up to a sign; outside of lists, one parts them from it.
_SAID = re.compile(r"\.?\s*(?P<sign>[-–—:|·])?\s*(?P<what>[^\W\d_][^\n,;:.()]{2,80})")
_LINES = ("headline", "heading", "list_item")
# What is postponed to a day is a plan for that day, not the cancellation of one.
_CANCELLATION, _PLAN = "cancellation", "plan"


@dataclass(frozen=True)
class _Dated:
    """A date of a sentence with what it dates; ``trigger`` are offsets of the text."""

    date: DateFind
    verb: VerbGroup | None
    trigger: Offsets
    type: str


@cache
def _joints(language: str) -> tuple[re.Pattern[str], frozenset[str]]:
    """Where statements of one sentence part, and the words whose clause belongs to the statement before as well."""
    words = load_toml("language", language, "events.toml")["titles"]
    joint = rf"(?:,|;)?\s+(?:{'|'.join(words['joins'])})\s|;\s|[.!?][”\"]?\s"
    return re.compile(joint), frozenset(words["complements"])


@cache
def _comparing(language: str) -> re.Pattern[str]:
    words = load_toml("language", language, "events.toml")["status"]["comparing"]
    return re.compile(rf"\b(?:{'|'.join(words)})\s+$", re.IGNORECASE)


def find_events(text: str, sentences: Sequence[Offsets], findings: Findings) -> list[EventFind]:
    """The events of a document in the order of the text; words that stand twice are read once."""
    events: list[EventFind] = []
    previous: Offsets | None = None
    for sentence in sentences:
        block = findings.block_at(sentence[0])
        dates = findings.dates_within(*sentence)
        if block is not None and block.kind in TELLING and dates:
            events.extend(_events_of(text, sentence, previous, dates, findings))
        if block is not None and block.kind in TELLING:
            previous = sentence
    return events


def _events_of(
    text: str, sentence: Offsets, previous: Offsets | None, dates: Sequence[DateFind], findings: Findings
) -> Iterator[EventFind]:
    language, entry = findings.language, _entry(text, dates[0], findings)
    dating = (
        date for date in dates if _dates_something(date, entry) and not _is_compared(text, sentence, date, language)
    )
    dated = _by_own_dates(one for date in dating if (one := _dated(text, sentence, date, language, entry)))
    chosen = _finest(text, dated)
    edges = _edges(text, sentence, chosen, language) if chosen else []
    names = [person.name for person in findings.people]
    for one, statement in zip(chosen, edges, strict=True):
        left_out = _dates_to_leave_out(text, sentence, statement, dates, findings.language)
        status = status_of(text, sentence, one.verb, one.date, findings)
        if status is None:
            continue
        passage = Passage(text, statement, sentence, previous, one.trigger, left_out, names, findings.language)
        yield EventFind(
            title=title_of(passage),
            type=_PLAN if (one.type, status) == (_CANCELLATION, "planned") else one.type,
            status=status,
            date=one.date,
            trigger=one.trigger,
            statement=statement,
            topic=topic_of(text, (statement, sentence), findings),
        )


def _dates_to_leave_out(
    text: str, sentence: Offsets, statement: Offsets, dates: Sequence[DateFind], language: str
) -> list[Offsets]:
    """All dates of the statement; a year stays where no verb is dated by it: ``Twenty Key Initiatives for 2020``."""
    inside = [date for date in dates if statement[0] <= date.start < statement[1]]
    if may_stay(text[slice(*sentence)], language):
        inside = [date for date in inside if date.resolved.precision != "year"]
    return [(date.start, date.end) for date in inside]


def _entry(text: str, first: DateFind, findings: Findings) -> Offsets | None:
    """What a list says behind the date that opens its item: ``2010 Construction company chosen``; None elsewhere."""
    block = findings.block_at(first.start)
    if block is None or first.start != block.start:
        return None
    said = _SAID.match(text, first.end, block.end)
    listed = block.kind == "list_item" or (said and said["sign"]) or _stands_in_chronicle(block, findings)
    return (said.start("what"), said.start("what") + len(said["what"].rstrip())) if said and listed else None


def _stands_in_chronicle(block: Block, findings: Findings) -> bool:
    """Does the line before or behind, no more a sentence than this one, begin with a date as well?"""
    lines = [other for other in findings.blocks_beside(block) if other.kind in _LINES]
    return block.kind in _LINES and any(findings.dates_within(other.start, other.start + 1) for other in lines)


def _dates_something(find: DateFind, entry: Offsets | None) -> bool:
    """A length of time that nothing anchors, a repetition, an hour alone and the year before a noun date nothing."""
    hour = isinstance(find.reading.expression, Timed) and find.reading.expression.day is None
    heads_entry = entry is not None and find.end <= entry[0]
    return find.resolved.edtf is not None and (heads_entry or not find.reading.attributive) and not hour


def _is_compared(text: str, sentence: Offsets, find: DateFind, language: str) -> bool:
    """``5 percent more than in 2020``."""
    return _comparing(language).search(text, sentence[0], find.start) is not None


def _dated(text: str, sentence: Offsets, find: DateFind, language: str, entry: Offsets | None) -> _Dated | None:
    """The date with its trigger, in an ``entry`` at the least all that it says; None where no happening is named."""
    origin = sentence[0]
    trigger = find_trigger(text[slice(*sentence)], find.start - origin, find.end - origin, language)
    if trigger is None:
        return _Dated(find, None, entry, "event") if entry and find.end <= entry[0] else None
    return _Dated(find, trigger.verb, (origin + trigger.span[0], origin + trigger.span[1]), trigger.type)


def _by_own_dates(dated: Iterable[_Dated]) -> list[_Dated]:
    """Without ``at that time`` where the verb has a date of its own: ``at that time it was to open in 2022``."""
    found = list(dated)
    own = {one.trigger for one in found if not isinstance(one.date.reading.expression, Antecedent)}
    return [one for one in found if one.trigger not in own or not isinstance(one.date.reading.expression, Antecedent)]


def _finest(text: str, dated: Sequence[_Dated]) -> list[_Dated]:
    """Of several dates for one verb that lie within each other, the finest: ``in December 2019 (18 December 2019)``."""
    kept: list[_Dated] = []
    for one in dated:
        twin = next((k for k in kept if _restates(text, k, one) and _within(k.date, one.date)), None)
        if twin is None:
            kept.append(one)
        elif _days(one.date) < _days(twin.date):
            kept[kept.index(twin)] = replace(twin, date=one.date)
    return kept


def _restates(text: str, first: _Dated, second: _Dated) -> bool:
    """Do both dates belong to one verb, or does the second stand in brackets behind the first?"""
    return first.trigger == second.trigger or text[first.date.end : second.date.start].strip() == "("


def _within(first: DateFind, second: DateFind) -> bool:
    """May both be the same date, one more exactly than the other?"""
    a, b = first.resolved, second.resolved
    if a.edtf == b.edtf:
        return True
    if a.earliest is None or a.latest is None or b.earliest is None or b.latest is None:
        return False
    return (a.earliest <= b.earliest and b.latest <= a.latest) or (b.earliest <= a.earliest and a.latest <= b.latest)


def _days(find: DateFind) -> int:
    resolved = find.resolved
    if resolved.earliest is None or resolved.latest is None:
        return 10**6
    return (resolved.latest - resolved.earliest).days


def _edges(text: str, sentence: Offsets, dated: Sequence[_Dated], language: str) -> list[Offsets]:
    """The statement of each event: the sentence, cut between events at the conjunction before the later one."""
    joint, _ = _joints(language)
    starts = [sentence[0]]
    for first, second in pairwise(dated):
        low = max(first.date.end, first.trigger[1])
        high = min(second.date.start, second.trigger[0])
        cuts = [match.end() for match in joint.finditer(text, min(low, high), high)]
        starts.append(cuts[-1] if cuts else starts[-1])
    ends = [_end_before(text, start, sentence[1], language) for start in starts[1:]] + [sentence[1]]
    spans = [(a, b) if a < b else sentence for a, b in zip(starts, ends, strict=True)]
    # A date in brackets may belong to a verb further back: the statement holds both.
    return [
        (min(start, one.trigger[0], one.date.start), max(end, one.trigger[1], one.date.end))
        for (start, end), one in zip(spans, dated, strict=True)
    ]


def _end_before(text: str, start: int, sentence_end: int, language: str) -> int:
    """Where the statement before a cut ends: without the conjunction; what is announced belongs to the announcement."""
    head = text[:start].rstrip()
    if start >= sentence_end or head.rsplit(" ", 1)[-1] in _joints(language)[1]:
        return sentence_end
    head = head.rsplit(" ", 1)[0] if head[-1:].isalpha() else head
    return len(head.rstrip(" ,;"))
