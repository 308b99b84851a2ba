"""Both passes over a text: read the date words, then resolve them one after another."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from gjtimeline.grammar.clauses import governing_verb
from gjtimeline.grammar.dates.expressions import Calendar, Duration, Range, Reading, Recurring, Shifted
from gjtimeline.grammar.dates.placing import Direction
from gjtimeline.grammar.dates.reading import read_dates
from gjtimeline.grammar.dates.resolving import Resolved, resolve
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
    for reading, direction in _directed(text, read_dates(text, language), sentences, language):
        published = anchor_at(reading.start)
        find = spoken_of.beside(text, reading, published)
        if find is None:
            anchor = spoken_of.anchor(text, reading, published) if starts_from_text(reading) else published
            find = _resolved(reading, direction, anchor)
        finds.append(find)
        spoken_of = spoken_of.after(find)
    return finds


@dataclass(frozen=True)
class _SpokenOf:
    """The date that a text has spoken of last, and the last of them that is a day (EDTF)."""

    date: str | None = None
    day: str | None = None

    def anchor(self, reading: Reading, published: str | None) -> str | None:
        """What a reading that starts from the text counts from.

        Where the text has set no date, ``the previous year`` still means the one before the publication's, as in
        comparisons of figures; ``three days later`` or ``the same year`` mean nothing.
        """
        if _counts_days(reading):
            return self.day
        return self.date or (published if _compares(reading) else None)

    def after(self, find: DateFind) -> "_SpokenOf":
        """What is spoken of once the date is found."""
        value = find.resolved.edtf
        known = find.resolved.earliest or find.resolved.latest
        if value is None or known is None or find.resolved.type != "DATE":
            return self
        # "since March 2020" speaks of March 2020.
        value = value.removeprefix("../").removesuffix("/..")
        return _SpokenOf(value, value if find.resolved.precision == "day" else self.day)


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
    match reading.expression:
        case Calendar(from_text=from_text) | Shifted(from_text=from_text) | Range(last=Calendar(from_text=from_text)):
            return from_text
    return False


def _counts_days(reading: Reading) -> bool:
    """Can only a day be the beginning (``three days later``)? ``the following Monday`` counts from one, too."""
    match reading.expression:
        case Shifted(unit, count):
            return unit == "week" or (unit == "day" and count != 0)
        case Calendar(weekday=weekday):
            return weekday is not None
    return False


def _compares(reading: Reading) -> bool:
    return isinstance(reading.expression, Shifted) and reading.expression.count != 0


def _needs_anchor(reading: Reading) -> bool:
    """Do the words leave open what only the day on which they were said can tell?"""
    match reading.expression:
        case Calendar(year=int()) | Range(last=Calendar(year=int())) | Duration() | Recurring():
            return False
    return True
