"""One pass over the text that finds the tokens of dates and chains those that stand side by side."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from gjtimeline.grammar.alternatives import any_of
from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.lexing.lexicon import Lexicon, load_lexicon
from gjtimeline.grammar.dates.lexing.tokens import PATTERN, Token, tokens_of

__all__ = ["Token", "find_chains"]

_QUOTE = "['’‘]"
_WRITTEN = {" ": r"\s+", "'": _QUOTE}
_APOSTROPHE = re.compile(_QUOTE)
_SPACE = r"[^\S\n]*\n?[^\S\n]*"
_GAP = re.compile(_SPACE)
_AFTER_ABBREVIATION = re.compile(rf"\.?\)?{_SPACE}")
_AFTER_WEEKDAY = re.compile(rf"\)?{_SPACE}\(?")
_BEFORE_WEEKDAY = re.compile(rf"{_SPACE}|\.?{_SPACE}\(")
_WEEKDAYS = kinds.WEEKDAY + kinds.SHORT_WEEKDAY
_LETTERS = re.compile(r"[^\W\d_]+")
_LED_BY = ("fiscal", "quarter", "half")  # the signs of "FY21", "Q3" and "H1"
_MARKS = {"comma": kinds.COMMA, "joint": kinds.DASH}
_CAPITALIZED = kinds.MONTH + _WEEKDAYS + kinds.HOLIDAY + kinds.EACH_WEEKDAY


def find_chains(text: str, language: str = "en") -> Iterator[list[Token]]:
    """Runs of tokens with nothing but white space between them.

    White space may hold one line break. The full stop of an abbreviated month and the brackets of a weekday
    (``Nov. 22 (Mon), 2021``) do not end a run; the full stop of a sentence does.
    """
    lexicon = load_lexicon(language)
    chain: list[Token] = []
    for token in _tokens(text, lexicon, language):
        if chain and not _joins(text, chain[-1], token, lexicon):
            yield chain
            chain = []
        chain.append(token)
    if chain:
        yield chain


@cache
def _pattern(language: str) -> re.Pattern[str]:
    lexicon = load_lexicon(language)
    pattern = PATTERN
    for name, letters in lexicon.signs.items():
        pattern = pattern.replace(f"(?:{name.upper()})", f"(?:{'|'.join(map(re.escape, letters))})")
    starts = {letter for name in _LED_BY for sign in lexicon.signs[name] for letter in sign[0]}
    pattern = pattern.replace("STARTS", "".join(map(re.escape, sorted(starts))))
    return re.compile(rf"{pattern} | (?P<word>[^\W\d_]+)", re.VERBOSE)


@cache
def _phrases(language: str) -> tuple[frozenset[str], re.Pattern[str]]:
    """The first words of the entries of several words, and a pattern of the entries; the longest first."""
    phrases = sorted(word for word in load_lexicon(language).words if not word.isalpha())
    openers = frozenset(_LETTERS.match(phrase)[0] for phrase in phrases)  # type: ignore[index]
    return openers, re.compile(rf"\b{any_of(phrases, _WRITTEN)}(?!\w)", re.IGNORECASE)


def _joins(text: str, left: Token, right: Token, lexicon: Lexicon) -> bool:
    if left.end == right.start or (left.end + 1 == right.start and text[left.end] == " "):
        return True
    if right.kind in _WEEKDAYS:
        gap = _BEFORE_WEEKDAY
    elif left.word in lexicon.abbreviations:
        gap = _AFTER_ABBREVIATION
    elif left.kind == kinds.DATE and right.kind == kinds.CLOCK:
        gap = _AFTER_ABBREVIATION  # "2019.01.30. 14:05"
    else:
        gap = _AFTER_WEEKDAY if left.kind == kinds.WEEKDAY else _GAP
    return gap.fullmatch(text, left.end, right.start) is not None


def _tokens(text: str, lexicon: Lexicon, language: str) -> Iterator[Token]:
    words, (openers, phrases) = lexicon.words, _phrases(language)
    read = 0  # up to here
    for match in _pattern(language).finditer(text):
        kind, found = match.lastgroup, match
        if match.start() < read:
            continue
        # Nearly all are words, and nearly all of these are unknown.
        if kind == "word":
            word = match[0].lower()
            if word in openers and (phrase := phrases.match(text, match.start())):
                found, kind, read = phrase, "phrase", phrase.end()
                word = _APOSTROPHE.sub("'", " ".join(phrase[0].lower().split()))
            entry = words.get(word)
            if entry is None:
                continue
        elif kind in _MARKS:
            yield Token(_MARKS[kind], match.start(), match.end(), match[0], match[0])
            continue
        else:
            yield from tokens_of(kind or "", match)
            continue
        if entry[0] == kinds.FROM_NOW and kind == "phrase":
            yield from _from_now(found, entry[1], words)
            continue
        # "march", "may" and "sun" in lower case are other words.
        if entry[0] not in _CAPITALIZED or word not in lexicon.other_words or not found[0].islower():
            yield Token(entry[0], found.start(), found.end(), entry[1], word)


def _from_now(match: re.Match[str], value: str, words: Mapping[str, tuple[str, Any]]) -> Iterator[Token]:
    """``from today``: counted from (``two weeks from today``), or a date behind its preposition."""
    first, _, rest = match[0].partition(" ")
    start = match.end() - len(rest.lstrip())
    word = match[0][start - match.start() :].lower()
    yield Token(kinds.FROM_NOW, match.start(), match.start() + len(first), value, first.lower())
    yield Token(words[word][0], start, match.end(), words[word][1], word)
