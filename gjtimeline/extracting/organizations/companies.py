"""Bodies whose name has no head noun: ``Linde``, ``LS Electric``, ``Orix``; what is said of them shows what they are.

Evidence, each by the words around a name (``[companies]`` of ``names.toml``):
    called     "the startup X", "the developer, X, failed"      listed     "companies such as X, Y and Z"
    explained  "X, a steelmaker", "X, whose founder Y"          quoted     "X (NYSE: XYZ)"
    acting     "X will invest", "operated by X"                 shortened  "Children's Health Ireland (CHI)"
A name that is shown once to be that of a body is one wherever it stands.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from gjtimeline.extracting.names.contexts import acts, does, verb_behind
from gjtimeline.extracting.names.finding import is_proper, span_of
from gjtimeline.extracting.names.rules import Run, either, name_words, regions
from gjtimeline.extracting.offices.titles import load_titles
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.grammar.korean_names import is_surname
from gjtimeline.resources import load_toml

_LONGEST = 5  # words of such a name
_ACRONYM = re.compile(r"\b[A-Z]{2,7}(?=\s[a-z])")
_SHORT = 2  # letters of an acronym that many a thing has
_FULL_NAME = re.compile(r"\b(?P<given>[A-Z]\w+)\s(?:[A-Z]\.\s)?(?=(?P<family>[A-Z]\w+))")
_WINDOW = 60  # how far before a name the words are looked at that call it a company


@dataclass(frozen=True)
class _Words:
    deeds: frozenset[str]
    called: re.Pattern[str]
    named: re.Pattern[str]
    listing: re.Pattern[str]
    agent: re.Pattern[str]
    explained: re.Pattern[str]
    owned: re.Pattern[str]
    speaks: frozenset[str]
    quoted: re.Pattern[str]
    shortened: re.Pattern[str]
    between: re.Pattern[str]
    things: frozenset[str]
    givens: frozenset[str]
    nations: frozenset[str]
    heads: frozenset[str]


@cache
def _load(language: str) -> _Words:
    names = name_words(language)
    words, article = names["companies"], names["article"]
    around = load_titles(language).around
    kinds, stops = either(words["kinds"]), either(words["stops"])
    described = rf"(?:(?!(?:{stops})\b)[\w&’'-]+\s){{0,5}}"
    return _Words(
        deeds=frozenset(words["deeds"]),
        called=re.compile(rf"\b(?i:{either(words['before'])})\s(?:(?:{either(words['naming'])})\s)?[\"“'‘]?$"),
        named=re.compile(rf"\b(?i:{article})\s(?:[a-z-]+\s)?(?:{either(words['apposed'])}),\s$"),
        listing=re.compile(rf"\b(?i:{either(words['listing'])})\s(?:{article}\s)?$"),
        agent=re.compile(rf"\b(?:{either(words['made'])})\s(?:{either(words['by'])})\s(?:{article}\s)?$"),
        explained=re.compile(
            rf"(?:\s?\([^()]{{1,40}}\))?(?:,\s(?:{either(words['articles'])})\s|\s(?:{either(words['is'])})\s"
            rf"(?:{either(words['articles'])})\s){described}(?:{kinds})\b|,\s{described}(?:{either(words['relation'])})\s"
        ),
        owned=re.compile(
            rf"(?:\s?\([^()]{{1,40}}\))?,\s(?:{either(around['whose'])})\s(?:[a-z]+\s)?(?:{either(words['heads'])})\s(?=[A-Z])"
        ),
        speaks=frozenset(words["speaks"]),
        quoted=re.compile(rf"\s?\((?:{either(words['exchanges'])})\s?[:)]"),
        shortened=re.compile(r"\s\((?P<short>[A-Z]{2,7})\)"),
        between=re.compile(rf"(?:\s?\([^()]{{1,60}}\))?(?:,|,?\s(?:{either(names['joining'])}))\s(?:{article}\s)?"),
        things=frozenset([*words["things"], *names["things"], *names["described"]]),
        givens=frozenset(load_toml("language", "given_names.toml")["given"].split()),
        nations=frozenset([*around["countries"], *around["nationalities"]]),
        heads=frozenset([*names["sites"]["heads"], *names["organizations"]["heads"]]),
    )


def find_companies(text: str, pieces: Sequence[Run], taken: SpanSet, language: str) -> list[Offsets]:
    """The mentions of such bodies among the names of a text; those that touch ``taken`` are something else."""
    free = [piece for piece in pieces if _may_be_one(piece, language) and not taken.touches(*span_of(piece))]
    speaking = _speaking(text, language)
    shown = {_name(text, piece) for piece in free if _is_shown(text, piece, speaking, language)}
    shown |= {_name(text, piece) for piece in free if _acts_with_another(text, piece, taken, language)}
    shown |= {_name(text, piece) for piece in _listed(text, free, language)}
    shown -= _families(text, language)
    return [span_of(piece) for piece in free if _name(text, piece) in shown]


def _name(text: str, piece: Run) -> str:
    return text[slice(*span_of(piece))]


def _may_be_one(piece: Run, language: str) -> bool:
    """No region, no person, none of the words that other things are called."""
    words, last, capital = _load(language), piece[-1].lower, [word for word in piece if word.capital]
    if len(piece) > _LONGEST or last in words.heads or piece[0].lower in words.givens:
        return False
    if all(word.lower in words.nations or word.lower in regions() for word in capital) or (
        len(piece) == 1 and is_surname(piece[0].text)
    ):
        return False
    return is_proper(piece, language) and len(piece[0].text) > 1


def _families(text: str, language: str) -> frozenset[str]:
    """The family names that stand behind given names: ``Leo Varadkar`` may be called ``Varadkar`` later."""
    givens = _load(language).givens
    return frozenset(match["family"] for match in _FULL_NAME.finditer(text) if match["given"].lower() in givens)


def _acts_with_another(text: str, piece: Run, taken: SpanSet, language: str) -> bool:
    """``Gale Works and POSCO E&C developed``: a name of several words beside one that is known for a body."""
    joint = _load(language).between.match(text, piece[-1].end)
    beside = joint is not None and taken.touches(joint.end(), joint.end() + 1)
    return (
        beside
        and len(piece) > 1
        and piece[-1].lower not in _load(language).things
        and acts(text, *span_of(piece), language)
    )


def _is_shown(text: str, piece: Run, speaking: frozenset[str], language: str) -> bool:
    words, (start, end) = _load(language), span_of(piece)
    low = max(0, start - _WINDOW)
    if words.called.search(text, low, start) or words.agent.search(text, low, start):
        return True
    if words.named.search(text, low, start) and text.startswith(",", end):
        return True
    if words.explained.match(text, end) or words.owned.match(text, end) or words.quoted.match(text, end):
        return True
    if piece[-1].lower in words.things:
        return False
    paired = _is_pair(piece, language) and verb_behind(text, end, language) is not None
    return paired or does(text, end, words.deeds, language) or _is_shortened(text, piece, speaking, language)


def _is_pair(piece: Run, language: str) -> bool:
    """``Harland & Wolff``: two names with what only joins within a name."""
    joining = [word.text in name_words(language)["always_joining"] for word in piece]
    return joining == [False, True, False] and all(is_proper((word,), language) for word in piece if word.capital)


def _speaking(text: str, language: str) -> frozenset[str]:
    """The acronyms that do in a text what only bodies do: ``NR announced``."""
    speaks, found = _load(language).speaks, _ACRONYM.finditer(text)
    return frozenset(one[0] for one in found if verb_behind(text, one.end(), language) in speaks)


def _is_shortened(text: str, piece: Run, speaking: frozenset[str], language: str) -> bool:
    """Is an acronym behind it that has its initials, and is it of a country or a region, or speaks the acronym?"""
    words = _load(language)
    match = words.shortened.match(text, piece[-1].end)
    capital = [word for word in piece if word.capital]
    initials = "".join(word.text[0] for word in capital)
    of_place = capital[0].lower in regions() or capital[-1].lower in regions()
    if match is None or match["short"] != initials:
        return False
    if of_place and len(initials) > _SHORT:
        return True
    return initials in speaking


def _listed(text: str, pieces: Sequence[Run], language: str) -> Iterator[Run]:
    """The members of ``companies such as X, Y and Z``."""
    words = _load(language)
    end = -1  # of the list
    for piece in pieces:
        start = piece[0].start
        goes_on = 0 <= end <= start and words.between.fullmatch(text, end, start) is not None
        if goes_on or words.listing.search(text, max(0, start - _WINDOW), start):
            yield piece
            end = piece[-1].end
