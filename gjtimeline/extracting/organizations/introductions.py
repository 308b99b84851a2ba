"""Acronyms and other names that a text introduces: ``Korea Electric Power Corp. (KEPCO)``, ``KEPCO, or …``."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from gjtimeline.extracting.names.rules import either, name_words, regions
from gjtimeline.extracting.spans import Offsets

_CAPITALS = r"[A-Z][A-Za-z&-]{0,6}[A-Z]{1,8}"
_QUOTES = "\"“”'‘’"


@dataclass(frozen=True)
class _Patterns:
    bracket: re.Pattern[str]
    apposed: re.Pattern[str]
    before: re.Pattern[str]
    former: re.Pattern[str]


@cache
def _load(language: str) -> _Patterns:
    words = name_words(language)["introducing"]
    article = name_words(language)["article"]
    link = rf"(?:(?:{either(words['links'])}):?\s)"
    quote = f"[{_QUOTES}]"
    return _Patterns(
        # "(KEPCO)", "(hereinafter “the Agency”)", "(KEPCO, President …)"
        bracket=re.compile(rf"\s?\({link}?{quote}?(?P<short>[^(){_QUOTES},;/]{{2,40}}){quote}?[,;/)]"),
        # ", known as GIST,": without brackets the words must say so
        apposed=re.compile(rf",?\s{link}(?:{article}\s)?{quote}?(?P<short>{_CAPITALS})\b"),
        # "KEPCO (", "KEPCO, the"
        before=re.compile(
            rf"\b(?P<short>[A-Z][\w&-]{{1,10}})(?P<open>\s?\((?:{article}\s)?|,\s(?:{link})?{article}\s)$"
        ),
        former=re.compile(rf"\s?\(?,?\s?\(?(?:{either(words['former'])})\s"),
    )


def find_introduced(text: str, names: Sequence[tuple[str, Offsets]], language: str) -> dict[str, str]:
    """Short names that the text introduces, each with the name it stands for.

    ``names`` are (name, offsets) of the mentions of organizations.
    """
    found: dict[str, str] = {}
    for name, (start, end) in names:
        for short in _shorts(text, name, start, end, _load(language)):
            found.setdefault(short, name)
    return found


def _shorts(text: str, name: str, start: int, end: int, patterns: _Patterns) -> Iterator[str]:
    if patterns.former.match(text, end):
        return
    for pattern in (patterns.bracket, patterns.apposed):
        match = pattern.match(text, end)
        if match and _stands_for(match["short"].strip(), name, quoted=match[0].rstrip(")")[-1:] in _QUOTES):
            yield match["short"].strip()
    before = patterns.before.search(text, max(0, start - 24), start)
    if before and _stands_before(before["short"], name, text[end : end + 1] if "(" in before["open"] else ""):
        yield before["short"]


def _stands_before(short: str, name: str, closing: str) -> bool:
    """Is it a short name of what follows; in brackets it may be any, without them it must be written as an acronym."""
    if closing:
        return closing in ")/,;" and short.lower() not in regions() and abbreviates(short, name)
    return re.fullmatch(_CAPITALS, short) is not None and abbreviates(short, name)


def is_acronym(short: str) -> bool:
    """Is it written as an acronym is, rather than as a name ("the Agency")?"""
    return " " not in short


def _stands_for(short: str, name: str, *, quoted: bool) -> bool:
    if short.lower() == name.lower() or short.lower() in regions() or short.isdigit():
        return False
    if " " in short:
        # "the Agency", in quotation marks: its last word is one of the name.
        return quoted and short.rsplit(maxsplit=1)[-1].lower() in name.lower().split()
    return re.fullmatch(_CAPITALS, short) is not None or (short not in name.split() and abbreviates(short, name))


def abbreviates(short: str, name: str) -> bool:
    """Are the letters of ``short`` found in ``name`` in their order, from the first on?"""
    letters = [letter for letter in short.lower() if letter.isalpha()]
    if not letters or len(short) >= len(name) or letters[0] != name[0].lower() or not short[0].isupper():
        return False
    rest = iter(name.lower())
    return len(letters) > 1 and all(letter in rest for letter in letters)
