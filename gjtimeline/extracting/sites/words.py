"""The words and patterns that show the names of places."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from gjtimeline.extracting.names.rules import either, name_words
from gjtimeline.extracting.offices.titles import load_titles

_WORD_AFTER = re.compile(r"\s([a-z]+)")


@dataclass(frozen=True)
class Leads:
    """What stands before a name and belongs to it."""

    number: re.Pattern[str]
    towns: re.Pattern[str]
    names: tuple[re.Pattern[str], ...]
    fields: re.Pattern[str]  # where nothing else in the name is one


@dataclass(frozen=True)
class PlaceWords:
    """What a language says of names of places."""

    heads: dict[str, str]
    seats: dict[str, str]  # bodies that are places as well
    before_region: frozenset[str]
    hotels: frozenset[str]  # names that they go by
    placed: frozenset[str]  # heads of other things as well
    leading: dict[str, str]  # heads that stand first
    closed: dict[str, str]  # endings of words that are their own heads
    described: frozenset[str]
    works: frozenset[str]
    bare: frozenset[str]
    plain: frozenset[str]
    weak: frozenset[str]  # heads that need more than a field before them
    paired: frozenset[str]  # heads that need more than one field before them
    acronyms: frozenset[str]  # of no body: "R&D"
    describing: tuple[str, ...]  # endings of words that are no names: "AI-based"
    municipalities: frozenset[str]
    numbered: frozenset[str]  # "Terminal" of "Terminal 2"
    never: frozenset[str]
    both: frozenset[str]  # kinds of places that are bodies as well
    waters: frozenset[str]  # kinds of places that more often say where than what
    beside: re.Pattern[str]
    the: re.Pattern[str]
    explained: re.Pattern[str]
    companies: frozenset[str]  # groups, whose names others begin with
    called: re.Pattern[str]
    leads: Leads
    code: re.Pattern[str]
    whole: re.Pattern[str]
    rooms: frozenset[str]  # kinds of places that are within another
    town: re.Pattern[str]
    before_name: frozenset[str]  # heads that a name may follow
    owned: frozenset[str]  # heads that their owner may follow
    owner: re.Pattern[str]
    ranked: re.Pattern[str]
    floors: re.Pattern[str]


@cache
def place_words(language: str) -> PlaceWords:
    """``names.toml``, as far as it tells of places."""
    words = name_words(language)
    sites = words["sites"]
    nations, article = load_titles(language).around["nationalities"], words["article"]
    never = either(words["never_first"])
    described = either([word for word in words["described"] if word not in sites["explained"]])
    return PlaceWords(
        heads=sites["heads"],
        seats=words["reading"]["seats"],
        before_region=frozenset(sites["before_region"]["heads"]),
        hotels=frozenset(sites["before_region"]["hotels"]),
        placed=frozenset(sites["placed"]),
        leading=sites["leading"],
        closed=sites["closed"],
        described=frozenset(words["described"]),
        works=frozenset(words["works"]),
        bare=frozenset(words["bare"]),
        plain=frozenset(
            [*words["plain"], *words["days"], *words["acronyms"], *words["never_first"], *words["fields"], *nations]
        ),
        weak=frozenset(sites["weak"]),
        paired=frozenset(sites["paired"]),
        acronyms=frozenset(words["acronyms"]),
        describing=tuple(words["describing"]),
        municipalities=frozenset(words["organizations"]["municipalities"]),
        numbered=frozenset(sites["numbered"]),
        never=frozenset(sites["never"]),
        both=frozenset(words["reading"]["both"]),
        waters=frozenset(sites["waters"]),
        # "X Campus, a training program"
        explained=re.compile(
            rf",\s(?:{either(words['sizes']['indefinite'][:2])})\s(?:[\w-]+\s){{0,4}}?(?:{described})\b"
        ),
        beside=re.compile(rf"\b(?:{either(sites['beside'])})\s(?:{article}\s)?$"),
        the=re.compile(rf"\b(?i:{article})\s$"),
        companies=frozenset(words["companies"]["groups"]),
        # "to be called X"
        called=re.compile(rf"\b(?:{either(sites['introduced']['links'])})\s(?:{article}\s)?[\"“'‘]?$"),
        leads=_leads(words, never),
        # "Academic Cultural Complex (E9)"
        code=re.compile(r"\s\([A-Z]{1,2}-?\d{1,3}(?:-\d{1,2})?\)"),
        # "Main Conference Room of the Provincial Government"
        whole=re.compile(rf"\s{words['leading'][0]}\s(?:{article}\s)?[A-Z][\w-]*(?:\s[A-Z][\w-]*){{1,6}}"),
        rooms=frozenset(sites["parts"]["rooms"]),
        before_name=frozenset(sites["before_name"]),
        owned=frozenset(sites["owned"]),
        # "Jeonju Plant of Hyosung"
        owner=re.compile(rf"\s{words['leading'][0]}\s(?:{article}\s)?[A-Z][\w&-]*(?:\s[A-Z][\w&-]*){{0,4}}"),
        # "Korea's First Hydrogen Plant"
        ranked=re.compile(rf"['’]s?\s(?i:{either(sites['ranks'])})\s$"),
        # "the Business Lounge on the third floor"
        floors=re.compile(
            rf"(?:\s[a-z]+\s(?:{article}\s)?|,?\s\(?)(?:[\w-]+\s(?:{either(sites['parts']['floors'])})\b|B?\d{{1,2}}F\b)"
        ),
        # "in Dong-gu", "near Paris"
        town=re.compile(rf"\s(?:{either(sites['unheaded']['behind'])})\s(?P<town>[A-Z][\w-]+(?:\s[A-Z][a-z]+)?)"),
    )


def _leads(words: dict[str, Any], never: str) -> Leads:
    sites, article, joining = words["sites"], words["article"], either(words["joining"])
    return Leads(
        # "the 88 Olympic Expressway"
        number=re.compile(rf"\b(?i:{article})\s(?:[a-z]+\s)?(?P<number>\d{{2,3}}\s)$"),
        # "the Bristol and Bath Science Park"
        towns=re.compile(rf"\b(?i:{article})\s(?P<towns>(?P<town>[A-Z][\w-]+)\s(?:{joining})\s)$"),
        names=(
            # "King Sejong Reading Room"
            re.compile(rf"\b(?:{either(sites['honored'])})\s$"),
            # "at the Four Seasons Hotel"
            re.compile(rf"(?<=[a-z]\s)(?:{either(sites['counts'])})\s$"),
            # "Artificial Intelligence (AI) Convergence Complex"
            re.compile(rf"(?<![\w-])(?!(?i:{never})\s)(?:[A-Z][\w-]*\s){{1,3}}\((?i:{either(words['acronyms'])})\)\s$"),
            # "Kim Byung-Ho & Kim Sam-Youl Building"
            re.compile(
                rf"(?<![\w-])(?!(?i:{never})\s)(?:[A-Z][\w-]+\s){{2,3}}(?:{either(words['always_joining'])})\s$"
            ),
        ),
        # "AI-centered Industrial Convergence Complex"
        fields=re.compile(rf"\b[A-Z]\w*(?:{either(words['describing'])})\s$"),
    )


def describes(text: str, end: int, words: PlaceWords) -> bool:
    """Does the name only describe the word behind it (``the X City project``), or is it one (``X Campus, a plan``)?"""
    if words.explained.match(text, end):
        return True
    after = _WORD_AFTER.match(text, end)
    return after is not None and after[1] in words.described
