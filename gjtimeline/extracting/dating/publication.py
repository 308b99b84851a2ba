"""When a document was published: declared, stated by its text, or known between two of its events."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gjtimeline.extracting.dating.stating import stated_publication
from gjtimeline.extracting.findings import EventFind, Findings
from gjtimeline.extracting.spans import Offsets
from gjtimeline.grammar import edtf
from gjtimeline.grammar.dates import DateFind
from gjtimeline.grammar.dates.expressions import Calendar
from gjtimeline.model import CleanText, Source
from gjtimeline.model.facts import Basis

# A date in an address: /2020/01/14/ or /20200114….
_DATE_IN_URL = re.compile(r"(?<!\d)(20\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])")
# Two events further apart than this say little about a day between them.
_WIDEST = 31


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
    stated = stated_publication(clean, language)
    if stated:
        return Publication(stated.edtf, "stated", stated.span, stated.explanation)
    return _in_address(declared.url) or Publication(None, "unknown")


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
