"""What a sentence says of a name that may be a body or a place: who acts is a body, where something is, is a place."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from gjtimeline.extracting.names import either, name_words, regions
from gjtimeline.grammar.inflection import load_verbs

_WINDOW = 120  # how far before a name its sentence is looked at


@dataclass(frozen=True)
class _Patterns:
    verb: re.Pattern[str]
    agent: re.Pattern[str]
    located: re.Pattern[str]
    address: re.Pattern[str]
    units: frozenset[str]
    acts: frozenset[str]


@cache
def _load(language: str) -> _Patterns:
    words: dict[str, Any] = name_words(language)["reading"]
    article = rf"(?:{name_words(language)['article']}\s)?"
    base, helpers = either(words["with_base"]), either(words["auxiliaries"])
    locates = rf"\b(?i:{either(words['locates'])})\s{article}"
    return _Patterns(
        verb=re.compile(rf"\s(?:\([^()]{{1,60}}\)\s)?(?:(?:{helpers})\s)*(?P<base>(?:(?:{base})\s)*)(?P<verb>[a-z]+)\b"),
        agent=re.compile(rf"\b(?:{either(words['agents'])})\s{article}$"),
        located=re.compile(rf"{locates}$"),
        address=re.compile(r"\b(?P<place>[A-Z]\w*(?:-(?P<unit>[a-z]+))?),\s$"),
        units=frozenset(name_words(language)["sites"]["suffixes"]),
        acts=frozenset(words["acts"]),
    )


def acts(text: str, start: int, end: int, language: str) -> bool:
    """Does the name at ``text[start:end]`` do something: ``X signed``, ``X will run``, ``designated by X``?"""
    patterns = _load(language)
    if patterns.agent.search(text, max(0, start - _WINDOW), start):
        return True
    after = patterns.verb.match(text, end)
    if after is None:
        return False
    verbs, word = load_verbs(language), after["verb"]
    lemma = word if after["base"] else verbs.third_person.get(word) or verbs.past.get(word)
    return lemma in patterns.acts


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
