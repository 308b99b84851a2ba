"""What a sentence says of a name that may be a body or a place: who acts is a body, where something is, is a place."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from gjtimeline.extracting.names.rules import either, name_words, regions
from gjtimeline.grammar.inflection import load_verbs

_WINDOW = 120  # how far before a name its sentence is looked at
_LISTED = 30  # words of the other names in a list of those who act
_TOKEN = re.compile(r"(?:\s?\([^()]{1,60}\))?(?P<comma>,?)\s(?P<word>[^\W\d][\w&’'.-]*|&)")


@dataclass(frozen=True)
class _Patterns:
    verb: re.Pattern[str]
    agent: re.Pattern[str]
    located: re.Pattern[str]
    address: re.Pattern[str]
    units: frozenset[str]
    acts: frozenset[str]
    joining: frozenset[str]
    small: frozenset[str]
    suffixes: frozenset[str]  # of companies; with others of this end a sentence ends


@cache
def _load(language: str) -> _Patterns:
    words: dict[str, Any] = name_words(language)["reading"]
    article = rf"(?:{name_words(language)['article']}\s)?"
    base, helpers = either(words["with_base"]), either(words["auxiliaries"])
    locates = rf"\b(?i:{either(words['locates'])})\s{article}"
    return _Patterns(
        verb=re.compile(
            rf"\s(?:\([^()]{{1,60}}\)\s)?(?:(?:{helpers})\s)*(?P<base>(?:(?:{base})\s)*)(?P<verb>[a-z]+)\b"
        ),
        agent=re.compile(rf"\b(?:{either(words['agents'])})\s{article}$"),
        located=re.compile(rf"{locates}$"),
        address=re.compile(r"\b(?P<place>[A-Z]\w*(?:-(?P<unit>[a-z]+))?),\s$"),
        units=frozenset(name_words(language)["sites"]["suffixes"]),
        acts=frozenset(words["acts"]),
        joining=frozenset(name_words(language)["joining"]),
        small=frozenset(name_words(language)["connectors"]),
        suffixes=frozenset(name_words(language)["organizations"]["suffixes"]),
    )


def acts(text: str, start: int, end: int, language: str) -> bool:
    """Does the name at ``text[start:end]`` do something: ``X signed``, ``X and Y will run``, ``designated by X``?"""
    patterns = _load(language)
    if patterns.agent.search(text, max(0, start - _WINDOW), start):
        return True
    return does(text, end, patterns.acts, language)


def does(text: str, end: int, deeds: frozenset[str], language: str) -> bool:
    """Is one of the verbs what the name that ends at ``end`` does: ``X signed``, ``X (Y) will``, ``X and Y agree``?"""
    patterns = _load(language)
    behind_list = _behind_list(text, end, patterns)
    return verb_behind(text, end, language) in deeds or verb_behind(text, behind_list, language, several=True) in deeds


def verb_behind(text: str, end: int, language: str, *, several: bool = False) -> str | None:
    """The dictionary form of the verb behind a name, or behind several."""
    after = _load(language).verb.match(text, end)
    if after is None:
        return None
    verbs, word = load_verbs(language), after["verb"]
    if after["base"] or (several and word in verbs.base):
        return word
    return verbs.past.get(word) if several else verbs.third_person.get(word) or verbs.past.get(word)


def _behind_list(text: str, end: int, patterns: _Patterns) -> int:
    """The end of the list of names whose first ends at ``end``: ``X, Y and the Z``; ``end`` where there is none."""
    at, joined, whole = end, False, end
    for _ in range(_LISTED):
        token = _TOKEN.match(text, at)
        if token is None or not (token["word"] in patterns.small or token["word"][0].isupper()):
            break
        # Commas alone make no list: "at the X, Mayor Y said".
        joined = joined or token["word"] in patterns.joining
        at = token.end()
        if token["word"].endswith(".") and token["word"].lower() not in patterns.suffixes:
            break
        if joined and token["word"][0].isupper():
            whole = at
    return whole


def is_located(text: str, start: int, language: str) -> bool:
    """Does the name that begins at ``start`` say where: ``at X``, ``in front of the X``?"""
    return _load(language).located.search(text, max(0, start - _WINDOW), start) is not None


def is_address(text: str, start: int, language: str) -> bool:
    """Does the name that begins at ``start`` end an address (``Buan-gun, X``), or say where something is?"""
    patterns = _load(language)
    before = patterns.address.search(text, max(0, start - _WINDOW), start)
    if before and (before["unit"] in patterns.units or before["place"].lower() in regions()):
        return True
    return patterns.located.search(text, max(0, start - _WINDOW), start) is not None
