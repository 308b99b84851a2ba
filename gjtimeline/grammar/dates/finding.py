"""Both passes over a text: read the date words, then resolve them one after another."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from gjtimeline.grammar.dates.expressions import Ends, Expression, Listed, Reading, Timed
from gjtimeline.grammar.dates.found import DateFind, ends_of, found
from gjtimeline.grammar.dates.narrating.directing import direction_of, needs_direction
from gjtimeline.grammar.dates.narrating.ends import resolve_ends, with_ends
from gjtimeline.grammar.dates.narrating.neighbors import beside, completed
from gjtimeline.grammar.dates.narrating.orders import in_one_order
from gjtimeline.grammar.dates.narrating.spoken_of import SpokenOf, starts_from_text
from gjtimeline.grammar.dates.narrating.story import Style, comes_first, in_scene, tells_a_story
from gjtimeline.grammar.dates.reading import read_dates
from gjtimeline.grammar.sentences import find_sentences

__all__ = ["Anchor", "find_dates", "resolve_dates", "starts_from_text"]

# (offset of a date) → the date it is to be resolved against, if another than the publication
Anchor = Callable[[int], str | None]


class _Said(NamedTuple):
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
    readings = in_one_order(text, read_dates(text, language))
    narrative = style == "narrative" or (style == "auto" and tells_a_story(text, readings, anchor_at(0), language))
    if not readings:
        return []
    finds: list[DateFind] = []
    spoken_of = SpokenOf(narrative=narrative)
    for said in _in_sentences(text, with_ends(text, readings, language), sentences):
        published = anchor_at(said.reading.start)
        resolve_one = partial(_resolved, text, spoken_of=spoken_of, published=published, language=language)
        for find in _members(said, resolve_one):
            finds.append(find)
            spoken_of = spoken_of.after(find, opens=narrative and comes_first(text, said.start, find.start))
    return finds


def _members(said: _Said, resolve_one: Callable[[_Said], DateFind]) -> list[DateFind]:
    """The find, or those of a list: the year and month of the last hold for those before it that name none."""
    if isinstance(said.reading.expression, Ends):
        return resolve_ends(said.reading.expression, lambda reading: resolve_one(said._replace(reading=reading)))
    if not isinstance(said.reading.expression, Listed):
        return [resolve_one(said)]
    spans, members = said.reading.parts, said.reading.expression.members
    *others, last = (
        said._replace(reading=_member(said.reading, span, member)) for span, member in zip(spans, members, strict=True)
    )
    end = resolve_one(last)
    return [*(_like(end, each.reading, resolve_one, each) for each in others), end]


def _like(end: DateFind, reading: Reading, resolve_one: Callable[[_Said], DateFind], said: _Said) -> DateFind:
    """A member before the last, which tells the year that it does not name itself, and how that was found."""
    filled = beside(reading, end)
    find = resolve_one(said._replace(reading=filled))
    return find if filled is reading else replace(find, reading=reading, anchor=end.anchor, reason=end.reason)


def _member(reading: Reading, span: tuple[int, int], expression: Expression) -> Reading:
    one = replace(reading, start=span[0], end=span[1], expression=expression, parts=())
    return replace(one, open=None, beyond=False) if isinstance(expression, Timed) else one


def _resolved(text: str, said: _Said, spoken_of: SpokenOf, published: str | None, language: str) -> DateFind:
    """By a date beside it, by the scene of a narrative, or counted from the publication or from the text."""
    find = completed(text, said.reading, spoken_of, published, said.start)
    if find is None and spoken_of.narrative and spoken_of.scene:
        find = in_scene(said.reading, spoken_of.scene)
    if find is not None:
        return find
    anchor = spoken_of.anchor(said.reading, published, said.start, 0 if spoken_of.narrative else said.near)
    return _counted(text, said, anchor, published, language)


def _counted(text: str, said: _Said, anchor: str | None, published: str | None, language: str) -> DateFind:
    """The reading, counted from the publication or from what the text has spoken of."""
    reading = said.reading
    chooses = anchor is not None and needs_direction(reading)
    direction = direction_of(text, (said.start, said.end), reading, language) if chooses else None
    from_text = starts_from_text(reading) and anchor != published
    return found(reading, direction, anchor, "text" if from_text else "publication")


def _in_sentences(text: str, readings: Iterable[Reading], sentences: Sequence[tuple[int, int]]) -> Iterator[_Said]:
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
