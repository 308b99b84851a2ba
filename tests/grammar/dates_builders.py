"""Dates as the pipeline wants them, for the tables of the tests."""

from gjtimeline.grammar.dates import DateFind, resolve_dates
from gjtimeline.grammar.sentences import find_sentences

Found = list[tuple[str, str | None, str]]


def whole_dates(text: str, published: str | None = None) -> list[DateFind]:
    """The dates with every range as one, where ``find_dates`` gives its ends."""
    return resolve_dates(text, find_sentences(text), lambda _: published)


def found(text: str, published: str | None) -> Found:
    """(words, EDTF, TIMEX3) of each, as the tables write it."""
    return [(text[d.start : d.end], d.resolved.edtf, d.resolved.value) for d in whole_dates(text, published)]
