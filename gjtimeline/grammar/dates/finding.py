"""Both passes over a text: read the date words, then resolve them one after another."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from gjtimeline.grammar.clauses import governing_verb
from gjtimeline.grammar.dates.expressions import Reading
from gjtimeline.grammar.dates.found import DateFind, found
from gjtimeline.grammar.dates.narrating import SpokenOf, starts_from_text
from gjtimeline.grammar.dates.placing import Direction
from gjtimeline.grammar.dates.reading import read_dates
from gjtimeline.grammar.sentences import find_sentences
from gjtimeline.grammar.verbs import VerbGroup, find_verbs, speaks_of, suspends

__all__ = ["Anchor", "find_dates", "resolve_dates", "starts_from_text"]

# (offset of a date) → the date it is to be resolved against, if another than the publication
Anchor = Callable[[int], str | None]
_NEXT_WORD = re.compile(r"\s*([^\W\d_]*)")


@dataclass(frozen=True)
class _Said:
    """A reading, the direction of its verb, and where its sentence and the one before begin."""

    reading: Reading
    direction: Direction
    sentence: int
    previous: int


def find_dates(text: str, published: str | None = None, language: str = "en") -> list[DateFind]:
    """The dates of a text, resolved against ``published`` (EDTF) or the date last set in the text.

    Raises:
        ValueError: ``published`` is no EDTF date.

    >>> [str(find.resolved.edtf) for find in find_dates("It opened on the 14th.", "2020-01-20")]
    ['2020-01-14']
    """
    return resolve_dates(text, find_sentences(text, language), lambda _: published, language)


def resolve_dates(
    text: str, sentences: Sequence[tuple[int, int]], anchor_at: Anchor, language: str = "en"
) -> list[DateFind]:
    """As ``find_dates``, with the sentences known and an anchor for each place in the text."""
    finds: list[DateFind] = []
    spoken_of = SpokenOf()
    for said in _directed(text, read_dates(text, language), sentences, language):
        reading, published = said.reading, anchor_at(said.reading.start)
        find = spoken_of.beside(text, reading, published, said.sentence)
        if find is None:
            paragraph = text.rfind("\n", 0, reading.start) + 1
            anchor = spoken_of.anchor(reading, published, said.sentence, min(said.previous, paragraph))
            find = found(reading, said.direction, anchor)
        finds.append(find)
        spoken_of = spoken_of.after(find)
    return finds


def _directed(
    text: str, readings: Sequence[Reading], sentences: Sequence[tuple[int, int]], language: str
) -> Iterator[_Said]:
    """Each reading with the direction in which the verb of its clause points."""
    spans = iter(sentences)
    span = previous = next(spans, (0, 0))
    verbs = None
    for reading in readings:
        while span[1] <= reading.start and (following := next(spans, None)):
            previous, span, verbs = span, following, None
        if not span[0] <= reading.start < span[1]:
            yield _Said(reading, None, reading.start, previous[0])
            continue
        sentence = text[span[0] : span[1]]
        verbs = find_verbs(sentence, language) if verbs is None else verbs
        verb = governing_verb(sentence, verbs, reading.start - span[0], reading.end - span[0], language)
        yield _Said(reading, _direction(sentence, reading, verb, verbs, language), span[0], previous[0])


def _direction(
    sentence: str, reading: Reading, verb: VerbGroup | None, verbs: Sequence[VerbGroup], language: str
) -> Direction:
    """Which way from now the date lies; a plan that was called off may have been for any day."""
    if verb is None:
        return None
    if reading.moved:
        return "future" if reading.moved == "to" and verb.tense in ("perfect", "present", "future") else None
    later = (other for other in verbs if other.start >= verb.end)
    if verb.tense == "participle" and any(suspends(other, _behind(sentence, other), language) for other in later):
        return None
    return speaks_of(verb, _behind(sentence, verb), language)


def _behind(sentence: str, verb: VerbGroup) -> str:
    """The word behind a verb, in lower case."""
    match = _NEXT_WORD.match(sentence, verb.end)
    return match[1].lower() if match else ""
