"""Both passes over a text: read the date words, then resolve them one after another."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from gjtimeline.grammar.dates.directing import direction_of, needs_direction
from gjtimeline.grammar.dates.expressions import Reading
from gjtimeline.grammar.dates.found import DateFind, ends_of, found
from gjtimeline.grammar.dates.narrating import SpokenOf, starts_from_text
from gjtimeline.grammar.dates.neighbors import completed
from gjtimeline.grammar.dates.reading import read_dates
from gjtimeline.grammar.dates.story import Style, in_scene, opens_sentence, tells_a_story
from gjtimeline.grammar.sentences import find_sentences

__all__ = ["Anchor", "find_dates", "resolve_dates", "starts_from_text"]

# (offset of a date) → the date it is to be resolved against, if another than the publication
Anchor = Callable[[int], str | None]


@dataclass(frozen=True)
class _Said:
    """A reading and its sentence (``start:end``); ``near`` is where its paragraph or the sentence before it begins."""

    reading: Reading
    start: int
    end: int
    near: int


def find_dates(text: str, published: str | None = None, language: str = "en", style: Style = "auto") -> list[DateFind]:
    """The dates of a text as TimeML mentions, each end of a range on its own, in the order of the text.

    What the words leave open is filled from ``published`` (EDTF) or from the date last set in the text: ``news`` count
    from the publication, a ``narrative`` from the text; ``auto`` takes for a narrative what shows it.

    Raises:
        ValueError: ``published`` is no EDTF date.

    >>> [str(find.resolved.edtf) for find in find_dates("It opened on the 14th.", "2020-01-20")]
    ['2020-01-14']
    >>> [find.resolved.value for find in find_dates("He left in May 1940. In June he came back.", style="narrative")]
    ['1940-05', '1940-06']
    """
    finds = resolve_dates(text, find_sentences(text, language), lambda _: published, language, style)
    return [mention for find in finds for mention in ends_of(find)]


def resolve_dates(
    text: str,
    sentences: Sequence[tuple[int, int]],
    anchor_at: Anchor,
    language: str = "en",
    style: Style = "auto",
) -> list[DateFind]:
    """As ``find_dates``, with the sentences known and an anchor for each place in the text; ranges stay whole."""
    finds: list[DateFind] = []
    readings = read_dates(text, language)
    narrative = style == "narrative" or (style == "auto" and tells_a_story(readings, anchor_at(0)))
    spoken_of = SpokenOf(narrative=narrative)
    for said in _in_sentences(text, readings, sentences):
        published = anchor_at(said.reading.start)
        find = completed(text, said.reading, spoken_of, published, said.start)
        if find is None and narrative and spoken_of.scene:
            find = in_scene(said.reading, spoken_of.scene)
        if find is None:
            anchor = spoken_of.anchor(said.reading, published, said.start, 0 if narrative else said.near)
            find = _counted(text, said, anchor, published, language)
        finds.append(find)
        spoken_of = spoken_of.after(find, opens=narrative and opens_sentence(text, said.start, find.start))
    return finds


def _counted(text: str, said: _Said, anchor: str | None, published: str | None, language: str) -> DateFind:
    """The reading, counted from the publication or from what the text has spoken of."""
    reading = said.reading
    direction = direction_of(text, (said.start, said.end), reading, language) if needs_direction(reading) else None
    from_text = starts_from_text(reading) and anchor != published
    return found(reading, direction, anchor, "text" if from_text else "publication")


def _in_sentences(text: str, readings: Sequence[Reading], sentences: Sequence[tuple[int, int]]) -> Iterator[_Said]:
    """Each reading with its sentence; one outside of all is its own."""
    spans = iter(sentences)
    span = previous = next(spans, (0, 0))
    paragraph = 0
    for reading in readings:
        while span[1] <= reading.start and (following := next(spans, None)):
            previous, span = span, following
        paragraph = max(paragraph, text.rfind("\n", paragraph, reading.start) + 1)
        inside = span[0] <= reading.start < span[1]
        yield _Said(reading, *(span if inside else (reading.start, reading.start)), min(previous[0], paragraph))
