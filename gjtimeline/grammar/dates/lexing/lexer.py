"""Finds the tokens of dates in a text, words and signs, and chains those that stand side by side."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from operator import itemgetter
from typing import Any

from gjtimeline.grammar.alternatives import any_of
from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.lexing.lexicon import Lexicon, load_lexicon
from gjtimeline.grammar.dates.lexing.tokens import PATTERN, SIGN_STARTS, Token, tokens_of
from gjtimeline.grammar.words import LETTERS, document_words

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
def _sign_patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a sign begins with, and the pattern of signs."""
    lexicon = load_lexicon(language)
    pattern = PATTERN
    for name, letters in lexicon.signs.items():
        pattern = pattern.replace(f"(?:{name.upper()})", f"(?:{'|'.join(map(re.escape, letters))})")
    starts = "".join(map(re.escape, sorted({sign[0] for name in _LED_BY for sign in lexicon.signs[name]})))
    # None begins with a letter or a digit within a word.
    start = re.compile(rf"[{SIGN_STARTS}{starts}](?<!\w[\d{starts}])")
    return start, re.compile(pattern.replace("STARTS", starts), re.VERBOSE)


@cache
def _phrases(language: str) -> tuple[frozenset[str], re.Pattern[str]]:
    """The first words of the entries of several words, and a pattern of the entries; the longest first."""
    phrases = sorted(word for word in load_lexicon(language).words if not word.isalpha())
    openers = frozenset(LETTERS.match(phrase)[0] for phrase in phrases)  # type: ignore[index]
    return openers, re.compile(rf"\b{any_of(phrases, _WRITTEN)}(?!\w)", re.IGNORECASE)


@cache
def _vocabulary(language: str) -> frozenset[str]:
    """The words that make a token or begin one."""
    return _phrases(language)[0] | load_lexicon(language).words.keys()


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
    """The tokens in order; a word within a sign is none, nor what stands within a phrase."""
    openers, phrases = _phrases(language)
    signed = read = 0  # up to here
    for start, found in _finds(text, language):
        if isinstance(found, str):
            if start >= read and start >= signed:
                phrase = phrases.match(text, start) if found.lower() in openers else None
                read = phrase.end() if phrase else read
                yield from _of_phrase(phrase, lexicon) if phrase else _of_word(start, found, lexicon)
            continue
        signed = found.end()
        if start >= read:
            yield from _of_sign(found)


def _finds(text: str, language: str) -> list[tuple[int, re.Match[str] | str]]:
    """The signs and the known words in order, each with the offset at which it begins."""
    words = document_words(text)
    known = words.known(_vocabulary(language))
    finds: list[tuple[int, re.Match[str] | str]] = [(match.start(), match) for match in _signs(text, language)]
    finds += [(words.starts[index], words.written[index]) for index in known]
    return sorted(finds, key=itemgetter(0))


def _signs(text: str, language: str) -> Iterator[re.Match[str]]:
    """The signs in order; none begins within another."""
    starts, sign = _sign_patterns(language)
    end = 0
    for start in starts.finditer(text):
        match = sign.match(text, start.start()) if start.start() >= end else None
        if match is not None:
            end = match.end()
            yield match


def _of_sign(match: re.Match[str]) -> Iterator[Token]:
    kind = match.lastgroup or ""
    if kind in _MARKS:
        yield Token(_MARKS[kind], match.start(), match.end(), match[0], match[0])
    else:
        yield from tokens_of(kind, match)


def _of_word(start: int, written: str, lexicon: Lexicon) -> Iterator[Token]:
    word = written.lower()
    kind, value = lexicon.words.get(word, ("", None))
    # "march", "may" and "sun" in lower case are other words.
    if kind and not (kind in _CAPITALIZED and word in lexicon.other_words and written.islower()):
        yield Token(kind, start, start + len(written), value, word)


def _of_phrase(phrase: re.Match[str], lexicon: Lexicon) -> Iterator[Token]:
    word = _APOSTROPHE.sub("'", " ".join(phrase[0].lower().split()))
    kind, value = lexicon.words.get(word, ("", None))
    if kind == kinds.FROM_NOW:
        yield from _from_now(phrase, value, lexicon.words)
    elif kind:
        yield Token(kind, phrase.start(), phrase.end(), value, word)


def _from_now(match: re.Match[str], value: str, words: Mapping[str, tuple[str, Any]]) -> Iterator[Token]:
    """``from today``: counted from (``two weeks from today``), or a date behind its preposition."""
    first, _, rest = match[0].partition(" ")
    start = match.end() - len(rest.lstrip())
    word = match[0][start - match.start() :].lower()
    yield Token(kinds.FROM_NOW, match.start(), match.start() + len(first), value, first.lower())
    yield Token(words[word][0], start, match.end(), words[word][1], word)
