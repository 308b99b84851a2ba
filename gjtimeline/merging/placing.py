"""Publication dates from company: a document of unknown year is placed by an event that a dated document tells too.

"In January last year" in an undated article, told of what another document dates 29 January 2019, was written in 2020.
Nothing is guessed: every such event of the article must lead to the same year.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gjtimeline.grammar.dates.expressions import Calendar
from gjtimeline.merging.identity import age
from gjtimeline.merging.redating import reading_in, redate
from gjtimeline.merging.similarity import blanked, content_words
from gjtimeline.merging.wording import explain
from gjtimeline.model import DocumentFacts, Event, Published
from gjtimeline.topics import TopicProfile

# Words beside the project's own name that two statements must share to tell of one event.
_SHARED_WORDS = 2


@dataclass(frozen=True)
class _Dated:
    """A statement about the project that is known to be of one month."""

    facts: DocumentFacts
    event: Event
    words: frozenset[str]


def place_documents(documents: Sequence[DocumentFacts], topic: TopicProfile) -> list[DocumentFacts]:
    """The documents, those of unknown year dated by the others where that is possible."""
    if not any(_year_unknown(facts) for facts in documents):
        return list(documents)
    months = _by_month(documents, topic)
    return [_placed(facts, months, topic) if _year_unknown(facts) else facts for facts in documents]


def _year_unknown(facts: DocumentFacts) -> bool:
    edtf = facts.document.published.edtf
    return edtf is None or edtf.startswith("XXXX")


def _by_month(documents: Sequence[DocumentFacts], topic: TopicProfile) -> dict[int, list[_Dated]]:
    """The dated statements about the project by the month of the year, oldest document first."""
    months: dict[int, list[_Dated]] = {}
    for facts in sorted(documents, key=age):
        for event in facts.events:
            first, last = event.date.earliest, event.date.latest
            if event.topic == "complex" and first and last and first[:7] == last[:7]:
                months.setdefault(int(first[5:7]), []).append(_Dated(facts, event, _words(facts, event, topic)))
    return months


def _words(facts: DocumentFacts, event: Event, topic: TopicProfile) -> frozenset[str]:
    dates = [(date.start, date.end) for date in facts.dates] + [(event.date.start, event.date.end)]
    return content_words(topic.mask(blanked(event.quote, event.start, dates)), facts.document.language)


def _placed(facts: DocumentFacts, months: dict[int, list[_Dated]], topic: TopicProfile) -> DocumentFacts:
    found = list(_evidence(facts, months, topic))
    years = {year for year, _, _ in found}
    if len(years) != 1 or _latest_year(facts) > min(years):
        return facts
    year, event, twin = found[0]
    before = facts.document.published.edtf
    there = twin.event.date
    values = (event.date.text, twin.facts.document.path, str(there.edtf), there.text, str(year))
    reason = explain("placed", *values)
    published = Published(edtf=f"{year}{before[4:]}" if before else f"{year}", basis="inferred", explanation=reason)
    return redate(facts, published)


def _latest_year(facts: DocumentFacts) -> int:
    """The latest year of which the document itself tells that something has happened; it is no older."""
    days = [event.date.earliest for event in facts.events if event.status == "occurred" and event.date.earliest]
    return max((int(day[:4]) for day in days), default=0)


def _evidence(
    facts: DocumentFacts, months: dict[int, list[_Dated]], topic: TopicProfile
) -> Iterator[tuple[int, Event, _Dated]]:
    """(year of publication, statement here, statement elsewhere) for each pair that tells of one event."""
    for event in facts.events:
        reading = reading_in(event, facts.document.language) if event.topic == "complex" else None
        said = reading.expression if reading else None
        if not isinstance(said, Calendar) or said.year_shift is None or said.month is None:
            continue
        words = _words(facts, event, topic)
        for twin in months.get(said.month, ()):
            other = twin.facts.document.id != facts.document.id
            if other and _day_fits(said, twin.event) and len(words & twin.words) >= _SHARED_WORDS:
                yield int((twin.event.date.earliest or "")[:4]) - said.year_shift, event, twin


def _day_fits(said: Calendar, twin: Event) -> bool:
    """Is the day the same, where one is said?"""
    first, last = twin.date.earliest or "", twin.date.latest
    return said.day is None or (first == last and int(first[8:]) == said.day)
