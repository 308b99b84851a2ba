"""Both passes over a text: read the date words, then resolve them one after another."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from gjtimeline.grammar.clauses import governing_verb
from gjtimeline.grammar.dates.expressions import Calendar, Reading, Shifted
from gjtimeline.grammar.dates.reading import read_dates
from gjtimeline.grammar.dates.resolving import Direction, Resolved, resolve
from gjtimeline.grammar.sentences import find_sentences
from gjtimeline.grammar.verbs import find_verbs, speaks_of

# (offset of a date) → the date it is to be resolved against, if another than the publication
Anchor = Callable[[int], str | None]


@dataclass(frozen=True)
class DateFind:
    """Date words at ``text[start:end]``, what they mean, and how that was reached.

    ``anchor`` is the EDTF date that the words were resolved against; None where they needed none or there was none.
    """

    start: int
    end: int
    reading: Reading
    resolved: Resolved
    anchor: str | None
    direction: Direction

    @property
    def rule(self) -> str:
        """The name of the rule that read the words."""
        return self.reading.rule


def find_dates(text: str, published: str | None = None, language: str = "en") -> list[DateFind]:
    """The dates of a text, resolved against ``published`` (EDTF) or the date last set in the text.

    >>> [str(find.resolved.edtf) for find in find_dates("It opened on the 14th.", "2020-01-20")]
    ['2020-01-14']
    """
    return resolve_dates(text, find_sentences(text, language), lambda _: published, language)


def resolve_dates(
    text: str, sentences: Sequence[tuple[int, int]], anchor_at: Anchor, language: str = "en"
) -> list[DateFind]:
    """As ``find_dates``, with the sentences known and an anchor for each place in the text."""
    finds: list[DateFind] = []
    last = last_day = None
    for reading, direction in _directed(text, read_dates(text, language), sentences, language):
        anchor = anchor_at(reading.start)
        if starts_from_text(reading):
            anchor = (last_day if _counts_days(reading) else last) or anchor
        find = _resolved(reading, direction, anchor)
        finds.append(find)
        if (day := _day_set(find)) is not None:
            last = day
            last_day = day if find.resolved.precision == "day" else last_day
    return finds


def _directed(
    text: str, readings: Sequence[Reading], sentences: Sequence[tuple[int, int]], language: str
) -> Iterator[tuple[Reading, Direction]]:
    """Each reading with the direction in which the verb of its clause points."""
    spans = iter(sentences)
    span = next(spans, (0, 0))
    verbs = None
    for reading in readings:
        while span[1] <= reading.start and (following := next(spans, None)):
            span, verbs = following, None
        if not span[0] <= reading.start < span[1]:
            yield reading, None
            continue
        sentence = text[span[0] : span[1]]
        verbs = find_verbs(sentence, language) if verbs is None else verbs
        verb = governing_verb(sentence, verbs, reading.start - span[0], reading.end - span[0], language)
        yield reading, speaks_of(verb) if verb else None


def _resolved(reading: Reading, direction: Direction, anchor: str | None) -> DateFind:
    if not _needs_anchor(reading):
        anchor = None
    return DateFind(reading.start, reading.end, reading, resolve(reading, anchor, direction), anchor, direction)


def starts_from_text(reading: Reading) -> bool:
    """Is it counted from the date the text has spoken of last (``three days later``, ``the same year``)?"""
    expression = reading.expression
    if isinstance(expression, Calendar):
        return expression.from_text
    return isinstance(expression, Shifted) and expression.from_text


def _counts_days(reading: Reading) -> bool:
    return isinstance(reading.expression, Shifted) and reading.expression.unit in ("day", "week")


def _needs_anchor(reading: Reading) -> bool:
    """Would the words mean the same on any day?"""
    return str(resolve(reading, "1066-10-14").edtf) != str(resolve(reading, None).edtf)


def _day_set(find: DateFind) -> str | None:
    """The day that the text now speaks of: its first where several are named."""
    resolved = find.resolved
    if resolved.earliest is None or resolved.edtf is None or resolved.type != "DATE":
        return None
    return resolved.earliest.isoformat() if resolved.precision == "day" else resolved.edtf
