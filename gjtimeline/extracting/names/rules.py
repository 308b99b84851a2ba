"""The words of names: the data of a language, ready for the readers of names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, NamedTuple

from gjtimeline.grammar.alternatives import any_of
from gjtimeline.grammar.inflection import load_verbs
from gjtimeline.resources import load_toml

# Initials with points, one before a name, an acronym, a capitalized word, or one in which a capital follows; hyphens
# and apostrophes belong to the word.
_CAPITALIZED = (
    r"(?:[A-Z]\.){2,}|[A-Z]\.(?=\s(?:[A-Z]\.\s){0,2}[A-Z][a-z])|"
    r"[A-Z][\w&’']*(?:[-.][\w&’']+)*|\d{1,2}(?:st|nd|rd|th)\b|[a-z]+-[A-Z]\w*|\d-\d(?=\s[A-Z])"
)
# A number within a name: "District 3", "Room 301", "Living Zone 5-1", "for the 2025 World Exposition".
_NUMBER = r"(?:\d{1,3}(?:-\d{1,2})?|(?:19|20)\d\d)(?![\w%]|[.,]\d)"


class Word(NamedTuple):
    """A word of a run, as written and (``lower``) as it stands in the lists.

    ``capital``: it is none of the small words; ``comma``: a comma stands before it.
    """

    text: str
    lower: str
    start: int
    end: int
    capital: bool
    comma: bool = False


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
class NameRules:
    """What a language says of the words of names."""

    run: re.Pattern[str]
    word: re.Pattern[str]
    never_first: frozenset[str]
    numbered: frozenset[str]  # "Terminal" of "Terminal 2"
    describing: tuple[str, ...]  # endings
    verbs: frozenset[str]
    bases: frozenset[str]  # verbs only in headlines
    finite: frozenset[str]  # those with the ending of the third person
    infinitive: str
    infinitives: frozenset[str]
    days: frozenset[str]
    dating: re.Pattern[str]
    owners: frozenset[str]
    saints: frozenset[str]
    fields: frozenset[str]
    common: frozenset[str]  # words that make no name
    closing: frozenset[str]
    with_of: frozenset[str]
    with_on: frozenset[str]
    suffixes: frozenset[str]
    small: frozenset[str]
    joining: frozenset[str]
    always: frozenset[str]
    leading: tuple[str, ...]  # "of" first, the only one that technologies stand behind at the end of a name
    acronyms: frozenset[str]  # of technologies and things
    on: str
    article: str
    foreign: frozenset[str]  # small words of other languages
    heads: frozenset[str]  # of places


@cache
def name_rules(language: str) -> NameRules:
    """What ``names.toml`` says of words, ready for use."""
    words = name_words(language)
    suffixes = words["organizations"]["suffixes"]
    stopped = either([word.title() for word in (*suffixes, *words["saints"]) if word.endswith(".")])
    capital = rf"(?:(?:{stopped})(?!\w)|{_CAPITALIZED})"
    small = rf"(?:{either(words['connectors'])})"
    number = rf"{_NUMBER}(?! (?:{either(words['quantities'])})\b)"
    return NameRules(
        run=re.compile(rf"(?<![\w.]){capital}(?:,?[ ]+(?:{small}[ ]+){{0,3}}(?:{capital}|{number}))*"),
        word=re.compile(rf"(?P<comma>,?)[ ]*(?P<word>{capital}|{number}|{small}(?![\w]))"),
        never_first=frozenset(words["never_first"]),
        numbered=frozenset(words["sites"]["numbered"]),
        describing=tuple(words["describing"]),
        verbs=frozenset([*words["headline_verbs"], *words["called"]]),
        bases=frozenset(words["headline_bases"]),
        finite=frozenset(words["headline_verbs"]) & load_verbs(language).third_person.keys(),
        infinitive=words["infinitive"],
        infinitives=load_verbs(language).base,
        days=frozenset(words["days"]),
        dating=re.compile(rf"\b(?i:{either(words['dating'])})\s$"),
        owners=frozenset(words["owners"]),
        saints=frozenset(words["saints"]),
        fields=frozenset(words["fields"]),
        common=frozenset([*words["fields"], *words["plain"], *words["acronyms"], *words["never_first"]]),
        closing=frozenset(words["organizations"]["closing"]),
        with_of=frozenset([*words["organizations"]["with_of"], *words["sites"]["with_of"]]),
        with_on=frozenset(words["organizations"]["with_on"]),
        suffixes=frozenset(suffixes),
        small=frozenset(words["connectors"]),
        joining=frozenset(words["joining"]),
        always=frozenset(words["always_joining"]),
        leading=tuple(words["leading"]),
        acronyms=frozenset(words["acronyms"]),
        on=words["subject_link"],
        article=words["article"],
        foreign=frozenset(words["foreign"]),
        heads=frozenset(words["sites"]["heads"]),
    )


def either(words: Sequence[str]) -> str:
    """An alternation of the words, the longest first; kept for readers that are built for each text."""
    return _either(tuple(words))


@lru_cache(maxsize=256)
def _either(words: tuple[str, ...]) -> str:
    return any_of(words)
