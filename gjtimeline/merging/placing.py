"""Publication dates from company: a document of unknown year is placed by an event that a dated document tells too.

"In January last year" in an undated article, told of what another document dates 29 January 2019, was written in 2020.
Nothing is guessed: every such event of the article must lead to the same year.
"""

from collections.abc import Iterator, Sequence

from gjtimeline.grammar.dates.expressions import Calendar
from gjtimeline.merging.redating import reading_in, redate
from gjtimeline.merging.similarity import content_words
from gjtimeline.model import DocumentFacts, Event, Published
from gjtimeline.topics import TopicProfile

# Words beside the project's own name that two statements must share to tell of one event.
_SHARED_WORDS = 2


def place_documents(documents: Sequence[DocumentFacts], topic: TopicProfile) -> list[DocumentFacts]:
    """The documents, those of unknown year dated by the others where that is possible."""
    return [_placed(facts, documents, topic) if _year_unknown(facts) else facts for facts in documents]


def _year_unknown(facts: DocumentFacts) -> bool:
    edtf = facts.document.published.edtf
    return edtf is None or edtf.startswith("XXXX")


def _placed(facts: DocumentFacts, documents: Sequence[DocumentFacts], topic: TopicProfile) -> DocumentFacts:
    found = [(year, event, other, twin) for year, event, other, twin in _years(facts, documents, topic)]
    if len({year for year, _, _, _ in found}) != 1:
        return facts
    year, event, other, twin = min(found, key=lambda f: (f[2].document.id, f[3].start))
    before = facts.document.published.edtf
    edtf = f"{year}{before[4:]}" if before else f"{year}"
    reason = (
        f"“{event.date.text}” is said of what {other.document.path} dates {twin.date.edtf} "
        f"(“{twin.date.text}”), so the year is {year}"
    )
    return redate(facts, Published(edtf=edtf, basis="inferred", explanation=reason))


def _years(
    facts: DocumentFacts, documents: Sequence[DocumentFacts], topic: TopicProfile
) -> Iterator[tuple[int, Event, DocumentFacts, Event]]:
    """(year of publication, event here, other document, event there) for each pair that tells of one event."""
    for event in facts.events:
        reading = reading_in(event, facts.document.language)
        words = reading.expression if reading else None
        if not isinstance(words, Calendar) or words.year_shift is None or words.month is None:
            continue
        for other in documents:
            for twin in other.events:
                if other is not facts and _are_one(event, twin, words, topic, facts.document.language):
                    yield int((twin.date.earliest or "")[:4]) - words.year_shift, event, other, twin


def _are_one(event: Event, twin: Event, words: Calendar, topic: TopicProfile, language: str) -> bool:
    """Both concern the project, in the same month (and day), in words beyond its name."""
    earliest, latest = twin.date.earliest, twin.date.latest
    if event.topic != "complex" or twin.topic != "complex" or not earliest or not latest:
        return False
    if earliest[:7] != latest[:7] or int(earliest[5:7]) != words.month:
        return False
    if words.day is not None and (earliest != latest or int(earliest[8:]) != words.day):
        return False
    shared = content_words(topic.mask(event.quote), language) & content_words(topic.mask(twin.quote), language)
    return len(shared) >= _SHARED_WORDS
