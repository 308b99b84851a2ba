"""Where sentences end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from gjtimeline.resources import load_toml

# A full stop, question or exclamation mark with closing quotes, brackets or a number of a note, then something new. The
# white space may be missing where a page was pasted together ("(26 December 2019).The ceremony").
_END = re.compile(
    # One set of signs in front lets the search run from sign to sign.
    r"[.!?…\n](?:(?<=\n)\n+|(?<!\n)(?<![.!?…].)[.!?…]*+[\"'”’)\]]*(?:\[\d{1,3}\])?"
    r"(?=\s+[\"'“‘(\[]*[A-Z0-9\u3131-\uD79D①-⑳\u25A0-\u25FF※]|[\"'“‘]?[A-Z][a-z]+\s|\s*$))"
)
# The stops within "2021. 11. 22. (Mon)" and "2019. 12." end nothing; in "in 2021. 11 firms came" the first one does.
_DELIMITED_DATE = re.compile(
    r"\d(?<!\d\d)\d{3}\.\s?(?:0?[1-9]|1[0-2])(?:\.\s?(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:\.(?=\s?\())?|(?=\.(?!\d))|(?!\d|\s[a-z]))"
)
_LABEL = re.compile(r"\s*[\"'“‘(\[]*(?:[A-Z]\d{0,2}|\d{1,2})")  # "Q1", "A", "3" before what they number
_LETTER = re.compile(r"[^\W\d_]")
_LONGEST = 3_000  # characters of a sentence
_LAST_WORD = re.compile(r"[\w.&'’-]*$")
_NEXT_WORD = re.compile(r"\W*(\w+)")
_LETTERS = re.compile(r"[^\W\d_]{1,2}(?:\.[^\W\d_]{1,2})+")  # "U.S", "a.m", "Ph.D", but not "gist.ac.kr" and "3.5"


@dataclass(frozen=True)
class _Words:
    abbreviations: frozenset[str]
    never_last: frozenset[str]
    openers: frozenset[str]


@cache
def _load(language: str) -> _Words:
    data = load_toml("language", language, "sentences.toml")
    return _Words(*(frozenset(data[name]) for name in ("abbreviations", "never_last", "openers")))


def find_sentences(text: str, language: str = "en") -> list[tuple[int, int]]:
    """Spans of the sentences, in order, without white space around them. Abbreviations and initials do not end one.

    >>> [ "Dr. Kong came on Dec. 3. He left."[a:b] for a, b in find_sentences("Dr. Kong came on Dec. 3. He left.") ]
    ['Dr. Kong came on Dec. 3.', 'He left.']
    """
    spans, start, searched = [], 0, 0  # from the start on, no letter before ``searched``
    dates = {stop for match in _DELIMITED_DATE.finditer(text) for stop in range(*match.span())}
    for match in _END.finditer(text):
        stop = match.start()
        label = _LABEL.fullmatch(text, start, stop) is not None and match[0] == "."
        if stop in dates or label or _is_abbreviation(text, stop, _load(language)):
            continue
        searched = max(start, searched)
        if not _LETTER.search(text, searched, match.end()):
            searched = match.end()
            continue  # a date or a number alone opens a sentence: "2019. 1. 29. Feasibility study waived"
        spans.append(_trimmed(text, start, match.end()))
        start = match.end()
    spans.append(_trimmed(text, start, len(text)))
    return [piece for span in spans if span[0] < span[1] for piece in _bounded(text, *span)]


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span, cut at white space where it is longer than any sentence: what has no ends is no sentence."""
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        yield start, cut
        start = cut + (text[cut] == " ")
    if start < end:
        yield start, end


def _is_abbreviation(text: str, stop: int, words: _Words) -> bool:
    """Does the full stop at ``stop`` belong to the word before it (``Dec.``, ``U.S.``, ``J.``) and end nothing?"""
    if text[stop] != ".":
        return False
    found = _LAST_WORD.search(text, max(0, stop - 20), stop)
    word = found[0].lstrip("'’") if found else ""
    initial = len(word) == 1 and word.isupper()
    if not (initial or word.lower() in words.abbreviations or _LETTERS.fullmatch(word)):
        return False
    after = _NEXT_WORD.match(text, stop)
    return word.lower() in words.never_last or after is None or after[1] not in words.openers


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
