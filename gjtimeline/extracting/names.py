"""Runs of capitalized words and the names within them: the raw material of organizations and places.

    run = word (","? small* word)*        "KAIST and the Ministry of Land, Infrastructure and Transport"
    piece = the words of a run that belong to one name
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, TypeVar

from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.resources import load_toml

T = TypeVar("T")

# An acronym, a capitalized word, or one in which a capital follows; hyphens and apostrophes belong to the word.
_CAPITALIZED = r"[A-Z][\w&’']*(?:[-.][\w&’']+)*|\d{1,2}(?:st|nd|rd|th)\b|[a-z]+-[A-Z]\w*|\d-\d(?=\s[A-Z])"
# A number within a name: "District 3", "Room 301", "Living Zone 5-1".
_NUMBER = r"\d{1,3}(?:-\d{1,2})?(?![\w%]|[.,]\d)"
_POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a run; ``capital``: it is none of the small words; ``comma``: a comma stands before it."""

    text: str
    start: int
    end: int
    capital: bool
    comma: bool = False

    @property
    def lower(self) -> str:
        """How the word stands in the lists."""
        return self.text.lower()


Run = tuple[Word, ...]


@cache
def name_words(language: str) -> dict[str, Any]:
    """``names.toml`` of a language."""
    return load_toml("language", language, "names.toml")


@cache
def regions() -> frozenset[str]:
    """Names of provinces, cities, counties and countries, in lower case."""
    return frozenset(name.lower() for names in load_toml("gazetteer", "regions.toml").values() for name in names)


@dataclass(frozen=True)
class _Builder:
    """What a language says of the words of names."""

    run: re.Pattern[str]
    word: re.Pattern[str]
    never_first: frozenset[str]
    verbs: frozenset[str]
    fields: frozenset[str]
    with_of: frozenset[str]
    with_on: frozenset[str]
    suffixes: frozenset[str]
    small: frozenset[str]
    joining: frozenset[str]
    always: frozenset[str]
    leading: frozenset[str]
    on: str
    article: str


@cache
def _builder(language: str) -> _Builder:
    words = name_words(language)
    suffixes = words["organizations"]["suffixes"]
    stopped = either([suffix.title() for suffix in suffixes if suffix.endswith(".")])
    capital = rf"(?:(?:{stopped})(?!\w)|{_CAPITALIZED})"
    small = rf"(?:{either(words['connectors'])})"
    return _Builder(
        run=re.compile(rf"(?<![\w.]){capital}(?:,?[ ]+(?:{small}[ ]+){{0,3}}(?:{capital}|{_NUMBER}))*"),
        word=re.compile(rf"(?P<comma>,?)[ ]*(?P<word>{capital}|{_NUMBER}|{small}(?![\w]))"),
        never_first=frozenset(words["never_first"]),
        verbs=frozenset(words["headline_verbs"]),
        fields=frozenset(words["fields"]),
        with_of=frozenset([*words["organizations"]["with_of"], *words["sites"]["with_of"]]),
        with_on=frozenset(words["organizations"]["with_on"]),
        suffixes=frozenset(suffixes),
        small=frozenset(words["connectors"]),
        joining=frozenset(words["joining"]),
        always=frozenset(words["always_joining"]),
        leading=frozenset(words["leading"]),
        on=words["subject_link"],
        article=words["article"],
    )


@lru_cache(maxsize=2)
def find_names(text: str, sentences: Sequence[Offsets], masked: SpanSet, language: str) -> tuple[Run, ...]:
    """The names of a text, as words; none crosses a sentence or a masked span (a person's name or title).

    A name begins with a capitalized word and ends with one or with a number (``Advanced District 3``). Kept for the
    next that asks, since organizations and places are made of the same names.
    """
    rules = _builder(language)
    return tuple(
        piece
        for start, end in sentences
        for match in rules.run.finditer(text, start, end)
        for run in _unmasked(_words(text, match, rules), masked)
        for piece in _pieces(run, rules)
    )


def _words(text: str, run: re.Match[str], rules: _Builder) -> Iterator[Word]:
    for match in rules.word.finditer(text, run.start(), run.end()):
        start, end = match.span("word")
        written = match["word"]
        yield Word(written, start, end, written not in rules.small, bool(match["comma"]))


def _unmasked(words: Iterator[Word], masked: SpanSet) -> Iterator[Run]:
    run: list[Word] = []
    for word in words:
        if masked.touches(word.start, word.end):
            yield tuple(run)
            run = []
        else:
            run.append(word)
    yield tuple(run)


def _pieces(run: Run, rules: _Builder) -> Iterator[Run]:
    """The names within a run."""
    piece: list[Word] = []
    small: list[Word] = []
    for position, word in enumerate(run):
        if not word.capital:
            small.append(word)
            continue
        verb = word.lower in rules.verbs
        if piece and not verb and _joins(piece, small, word, run[position:], rules):
            piece += [*small, word]
        else:
            yield from _trimmed(piece, rules.never_first)
            piece = [] if verb else [word]
        small = []
    yield from _trimmed(piece, rules.never_first)


def _joins(piece: Sequence[Word], small: Sequence[Word], word: Word, rest: Run, rules: _Builder) -> bool:
    """Does ``word`` go on with the name ``piece``, ``small`` standing between them?"""
    last = piece[-1]
    comma = word.comma or any(one.comma for one in small)
    if _POSSESSIVE.search(last.text):
        return False
    fields = last.lower in rules.fields and word.lower in rules.fields
    link = [one.text for one in small]
    if not link:
        return not comma or word.lower in rules.suffixes or (fields and _closes(rest, rules))
    if link[0] in rules.leading and not comma and (len(link) == 1 or link[1:] == [rules.article]):
        heads = rules.with_on if link[0] == rules.on else rules.with_of
        return last.lower in heads or (fields and any(one.text in rules.leading for one in piece))
    if len(link) != 1 or link[0] not in rules.joining:
        return False
    return fields or (link[0] in rules.always and not comma)


def _closes(rest: Run, rules: _Builder) -> bool:
    """Is a list with commas brought to an end by "and" and another field: "Infrastructure and Transport"?"""
    for before, word in zip(rest, rest[1:], strict=False):
        if before.text in rules.joining:
            return word.lower in rules.fields
        if not word.capital and word.text not in rules.joining:
            return False
        if word.comma and word.capital and word.lower not in rules.fields:
            return False
    return False


def _trimmed(piece: Sequence[Word], never_first: frozenset[str]) -> Iterator[Run]:
    """The name without what is none of it: a sentence's first word, a number before it, the genitive at its end."""
    first = 0
    while first < len(piece) and _cannot_begin(piece[first], never_first):
        first += 1
    if first < len(piece):
        last = piece[-1]
        bare = _POSSESSIVE.sub("", last.text)
        yield (*piece[first:-1], Word(bare, last.start, last.start + len(bare), True))


def _cannot_begin(word: Word, never_first: frozenset[str]) -> bool:
    return not word.capital or word.text.isdigit() or word.lower in never_first


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


def head_at(run: Run, language: str) -> int:
    """The position of the word that says what is named: the last that is no number, or the one before "of"."""
    leading = _builder(language).leading
    for position, word in enumerate(run):
        if word.text in leading:
            return position - 1
    return next((p for p in range(len(run) - 1, -1, -1) if not run[p].text[0].isdigit()), 0)


def is_field(word: Word, language: str) -> bool:
    """Does the word say what a body is for, or what kind of place it is, rather than name it?"""
    return word.lower in _builder(language).fields


def either(words: Sequence[str]) -> str:
    """An alternation of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
