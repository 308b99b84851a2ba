"""Where sentences end."""

import re
from functools import cache

from gjtimeline.resources import load_toml

# A full stop, question or exclamation mark with closing quotes or brackets, then the start of something new. The white
# space may be missing where a page was pasted together ("(26 December 2019).The ceremony").
_END = re.compile(r"[.!?]+[\"'”’)\]]*(?=\s+[\"'“‘(\[]*[A-Z0-9\u3131-\uD79D①-⑳]|[\"'“‘]?[A-Z][a-z]+\s|\s*$)|\n{2,}")
# The stops within "2021. 11. 22" end nothing.
_DELIMITED_DATE = re.compile(r"(?<!\d)\d{4}\.\s?\d{1,2}(?:\.\s?\d{1,2})?(?!\d)")
_LAST_WORD = re.compile(r"[\w.&'’-]*$")


@cache
def _abbreviations(language: str) -> frozenset[str]:
    return frozenset(load_toml("language", language, "sentences.toml")["abbreviations"])


def find_sentences(text: str, language: str = "en") -> list[tuple[int, int]]:
    """Spans of the sentences, in order, without white space around them. Abbreviations and initials do not end one.

    >>> [ "Dr. Kong came on Dec. 3. He left."[a:b] for a, b in find_sentences("Dr. Kong came on Dec. 3. He left.") ]
    ['Dr. Kong came on Dec. 3.', 'He left.']
    """
    spans, start = [], 0
    dates = {stop for match in _DELIMITED_DATE.finditer(text) for stop in range(*match.span())}
    for match in _END.finditer(text):
        if match.start() in dates or _is_abbreviation(text, match.start(), language):
            continue
        spans.append(_trimmed(text, start, match.end()))
        start = match.end()
    spans.append(_trimmed(text, start, len(text)))
    return [span for span in spans if span[0] < span[1]]


def _is_abbreviation(text: str, stop: int, language: str) -> bool:
    """Does the full stop at ``stop`` belong to the word before it (``Dec.``, ``U.S.``, ``J.``)?"""
    if text[stop] != ".":
        return False
    found = _LAST_WORD.search(text, max(0, stop - 20), stop)
    word = found[0].lstrip("'’") if found else ""
    return word.lower() in _abbreviations(language) or (len(word) == 1 and word.isupper()) or "." in word.strip(".")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
