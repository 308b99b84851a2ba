"""Both passes over a text: read the date words, then resolve them one after another."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from gjtimeline.grammar.clauses import governing_verb
from gjtimeline.grammar.dates.expressions import Reading
from gjtimeline.grammar.dates.found import DateFind, ends_of, found
from gjtimeline.grammar.dates.narrating import SpokenOf, starts_from_text
from gjtimeline.grammar.dates.placing import Direction
from gjtimeline.grammar.dates.reading import read_dates
from gjtimeline.grammar.dates.story import Style, in_scene, tells_a_story
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
    spoken_of = SpokenOf()
    readings = read_dates(text, language)
    narrative = style == "narrative" or (style == "auto" and tells_a_story(readings, anchor_at(0)))
    for said in _directed(text, readings, sentences, language):
        find = spoken_of.beside(text, said.reading, anchor_at(said.reading.start), said.sentence)
        if find is None and narrative and spoken_of.scene:
            find = in_scene(said.reading, spoken_of.scene)
        if find is None:
            find = _counted(text, said, spoken_of, anchor_at(said.reading.start))
        finds.append(find)
        spoken_of = spoken_of.after(find, said.sentence)
    return finds


def _counted(text: str, said: _Said, spoken_of: SpokenOf, published: str | None) -> DateFind:
    """The reading, counted from the publication or from what the text has spoken of."""
    paragraph = text.rfind("\n", 0, said.reading.start) + 1
    anchor = spoken_of.anchor(said.reading, published, said.sentence, min(said.previous, paragraph))
    from_text = starts_from_text(said.reading) and anchor != published
    return found(said.reading, said.direction, anchor, "text" if from_text else "publication")


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
