"""Runs of capitalized words: the raw material of names of organizations and places."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any, TypeVar

from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.resources import load_toml

T = TypeVar("T")

# A capitalized word, an acronym, or a number within a name; hyphens and apostrophes belong to the word.
_WORD = re.compile(
    r"[A-Z][\w&’']*(?:[-.][\w&’']+)*|\d{1,2}(?:(?:st|nd|rd|th)\b|(?![\w.,%]))|[a-z]+-[A-Z]\w*|[a-z&]+|[^\w\s]"
)
_POSSESSIVE = re.compile(r"['’]s$")


@dataclass(frozen=True)
class Word:
    """A word of a run; ``capital`` says whether it is one of its capitalized words."""

    text: str
    start: int
    end: int
    capital: bool


Run = tuple[Word, ...]


@cache
def name_words(language: str) -> dict[str, Any]:
    """``names.toml`` of a language."""
    return load_toml("language", language, "names.toml")


def find_runs(text: str, start: int, end: int, masked: SpanSet, language: str) -> Iterator[Run]:
    """Runs within ``text[start:end]`` that do not cross a masked span (a person's name or title).

    A run is capitalized words with connectors between them; it begins and ends with a capitalized word or ends with a
    number (``Advanced District 3``).
    """
    words = name_words(language)
    connectors, never_first = frozenset(words["connectors"]), frozenset(words["never_first"])
    run: list[Word] = []
    for word in _words(text, start, end, masked):
        if run and text[run[-1].end : word.start].strip(" ") == "" and _goes_on(word, connectors):
            run.append(word)
            if not _POSSESSIVE.search(word.text):
                continue
        yield from _trimmed(run, never_first)
        run = [word] if _begins(word) else []
    yield from _trimmed(run, never_first)


def _words(text: str, start: int, end: int, masked: SpanSet) -> Iterator[Word]:
    for match in _WORD.finditer(text, start, end):
        first, last = match.span()
        if masked.touches(first, last):
            yield Word("", first, last, False)
            continue
        written = match[0]
        capital = written[0].isupper() or written[0].isdigit() or "-" in written
        yield Word(written, first, last, capital)


def _begins(word: Word) -> bool:
    """A name begins with a capital or an ordinal: ``4th Industrial Revolution Center``."""
    return word.capital and not word.text.isdigit() and not _POSSESSIVE.search(word.text)


def _goes_on(word: Word, connectors: frozenset[str]) -> bool:
    return bool(word.text) and (word.capital or word.text in connectors)


def _trimmed(run: list[Word], never_first: frozenset[str]) -> Iterator[Run]:
    """The run without small words at its ends and without a sentence's first word that is none of a name."""
    while run and (not run[0].capital or run[0].text.lower() in never_first):
        run = run[1:]
    while run and not run[-1].capital:
        run = run[:-1]
    if run:
        last = run[-1]
        bare = _POSSESSIVE.sub("", last.text)
        yield (*run[:-1], Word(bare, last.start, last.start + len(bare), True))


def split_at_connectors(run: Run) -> Iterator[Run]:
    """The pieces of a run between its small words."""
    for capital, words in groupby(run, key=lambda word: word.capital):
        if capital:
            yield tuple(words)


def span_of(run: Run) -> Offsets:
    """The offsets of a run."""
    return run[0].start, run[-1].end


def longest_first(found: Sequence[T], span: Callable[[T], Offsets]) -> list[T]:
    """Those that overlap no longer one; of two alike the first. ``Gwangju City Council`` wins over ``Gwangju City``."""
    kept: list[T] = []
    taken: set[int] = set()
    for one in sorted(found, key=lambda one: span(one)[0] - span(one)[1]):
        start, end = span(one)
        # What overlaps a longer span without holding it has an end within it.
        if start not in taken and end - 1 not in taken:
            kept.append(one)
            taken.update(range(start, end))
    return kept


def head_of(run: Run) -> str:
    """The last word that is no number, in lower case: what the name says it is."""
    return next((word.text.lower() for word in reversed(run) if not word.text[0].isdigit()), "")


def either(words: Sequence[str]) -> str:
    """An alternation of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
