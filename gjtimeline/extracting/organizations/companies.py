"""Bodies whose name has no head noun: ``Linde``, ``LS Electric``, ``Orix``; what is said of them shows what they are.

Evidence, each by the words around a name (``[companies]`` of ``names.toml``):
    called     "the startup X", "the developer, X, failed"      listed     "companies such as X, Y and Z"
    explained  "X, a steelmaker", "X, whose founder Y"          quoted     "X (NYSE: XYZ)"
    among      "X, Y, Z" if X and Z are known          affiliated "POSCO Y", "TSMC Arizona is building"
    acting     "X will invest", "operated by X"                 shortened  "Children's Health Ireland (CHI)"
A name that is shown once to be that of a body is one wherever it stands.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from gjtimeline.extracting.names.contexts import acts, does, verb_behind
from gjtimeline.extracting.names.finding import head_at, is_proper, span_of
from gjtimeline.extracting.names.rules import Run, either, name_words, regions
from gjtimeline.extracting.offices.titles import load_titles
from gjtimeline.extracting.organizations.introductions import abbreviates
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.grammar.inflection import load_verbs
from gjtimeline.grammar.korean_names import is_surname
from gjtimeline.resources import load_toml

_LONGEST = 5  # words of such a name
_ACRONYM = re.compile(r"\b[A-Z]{2,7}(?=\s[a-z])")
_COMPOUND = re.compile(r"[A-Z][a-z]{2,}[A-Z][a-z]{2,}")
_SHORT = 2  # letters of an acronym that many a thing has
_FULL_NAME = re.compile(r"\b(?P<given>[A-Z]\w+)\s(?:[A-Z]\.\s)?(?=(?P<family>[A-Z]\w+))")
_WINDOW = 60  # how far before a name the words are looked at that call it a company


@dataclass(frozen=True)
class _Words:
    deeds: frozenset[str]
    doing: re.Pattern[str]
    groups: frozenset[str]
    products: frozenset[str]
    firms: frozenset[str]  # of the things those that companies are called after as well
    called: re.Pattern[str]
    named: re.Pattern[str]
    listing: re.Pattern[str]
    agent: re.Pattern[str]
    explained: re.Pattern[str]
    owned: re.Pattern[str]
    grouped: re.Pattern[str]
    speaks: frozenset[str]
    quoted: re.Pattern[str]
    shortened: re.Pattern[str]
    between: re.Pattern[str]
    joined: re.Pattern[str]
    listed_before: re.Pattern[str]
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
        doing=re.compile(rf"\s(?:{either(words['doing'])})\s(?:\w+ly\s)?(?P<verb>[a-z]+)\b"),
        groups=frozenset(words["groups"]),
        products=frozenset(words["products"]),
        firms=frozenset(words["firms"]),
        called=re.compile(rf"\b(?i:{either(words['before'])})\s(?:(?:{either(words['naming'])})\s)?[\"“'‘]?$"),
        named=re.compile(rf"\b(?i:{article})\s(?:[a-z-]+\s)?(?:{either(words['apposed'])}),\s$"),
        listing=re.compile(rf"\b(?i:{either(words['listing'])})\s(?:{article}\s)?$"),
        agent=re.compile(rf"\b(?:{either(words['made'])})\s(?:{either(words['by'])})\s(?:{article}\s)?$"),
        explained=re.compile(
            rf"(?:\s?\([^()]{{1,40}}\))?(?:,\s(?:{either(words['articles'])})\s|\s(?:{either(words['is'])})\s"
            rf"(?:{either(words['articles'])})\s){described}(?:{kinds})\b(?!['’])|,\s{described}(?:{either(words['relation'])})\s"
        ),
        owned=re.compile(
            rf"(?:\s?\([^()]{{1,40}}\))?,\s(?:{either(around['whose'])})\s(?:[a-z]+\s)?(?:{either(words['heads'])})\s(?=[A-Z])"
        ),
        # "the GW4 group of universities"
        grouped=re.compile(rf"\s(?:{either(words['grouped'])})\s(?:[a-z]+\s)?(?:{either(words['members'])})\b"),
        speaks=frozenset(words["speaks"]),
        quoted=re.compile(rf"\s?\((?:{either(words['exchanges'])})\s?[:)]"),
        shortened=re.compile(r"\s\((?P<short>[A-Z]{2,7})\)"),
        between=re.compile(rf"(?:\s?\([^()]{{1,60}}\))?(?:,|,?\s(?:{either(names['joining'])}))\s(?:{article}\s)?"),
        joined=re.compile(rf"(?:\s?\([^()]{{1,60}}\))?,?\s(?:{either(names['joining'])})\s(?:{article}\s)?$"),
        listed_before=re.compile(r"(?:\s?\([^()]{1,60}\))?,\s$"),
        things=frozenset([*words["things"], *names["things"], *names["described"]]),
        givens=frozenset(load_toml("language", "given_names.toml")["given"].split()),
        nations=frozenset([*around["countries"], *around["nationalities"]]),
        heads=frozenset([*names["sites"]["heads"], *names["organizations"]["heads"]]),
    )


def find_companies(text: str, pieces: Sequence[Run], taken: SpanSet, language: str) -> list[Offsets]:
    """The mentions of such bodies among the names of a text; those that touch ``taken`` are something else."""
    free = [piece for piece in pieces if _may_be_one(text, piece, language) and _is_free(text, piece, taken, language)]
    speaking = _speaking(text, language)
    shown = {_name(text, piece) for piece in free if _is_shown(text, piece, speaking, language)}
    shown |= {_name(text, piece) for piece in free if _acts_with_another(text, piece, taken, language)}
    shown |= {_name(text, piece) for piece in _listed(text, pieces, language)}
    shown |= {_name(text, piece) for piece in free if _is_among(text, piece, taken, language)}
    shown |= {_name(text, piece) for piece in free if _is_branch(text, piece, taken, language)}
    shown -= _families(text, language)
    return [span_of(piece) for piece in free if _name(text, piece) in shown]


def _is_free(text: str, piece: Run, taken: SpanSet, language: str) -> bool:
    """Is it none that is known; what is called a company may begin with one: ``the joint venture Linde Hydrogen``."""
    span = span_of(piece)
    if not taken.touches(*span) or taken.covers(*span):
        return not taken.touches(*span)
    told = _is_called(text, piece, language) or _load(language).explained.match(text, span[1]) is not None
    return told or _is_affiliate(text, piece, language) or _is_branch(text, piece, taken, language)


def _name(text: str, piece: Run) -> str:
    return text[slice(*span_of(piece))]


def _may_be_one(text: str, piece: Run, language: str) -> bool:
    """No region, no person, none of the words that other things are called unless it is called a company."""
    words, last, capital = _load(language), piece[-1].lower, [word for word in piece if word.capital]
    if len(piece) > _LONGEST or piece[0].lower in words.givens:
        return False
    told = (
        _is_called(text, piece, language)
        or words.explained.match(text, piece[-1].end)
        or _is_agent(text, piece, language)
    )
    if last in words.heads and not told:
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
    """``Gale Works and POSCO E&C developed``: a name of several words beside one that is known for a body.

    One with a capital within it (``GlobalFoundries and Bosch``) need not act.
    """
    joint = _load(language).between.match(text, piece[-1].end)
    start = piece[0].start
    before = _load(language).joined.search(text, max(0, start - _WINDOW), start)
    behind = joint is not None and taken.touches(joint.end(), joint.end() + 1)
    if not behind and not (before and taken.touches(before.start() - 1, before.start())):
        return False
    thing = piece[-1].lower in _load(language).things
    return _is_compound(piece) or (not thing and _is_acting(text, piece, language))


def _is_compound(piece: Run) -> bool:
    """``GlobalFoundries``: one word with a capital within it, as few but companies are written."""
    return len(piece) == 1 and _COMPOUND.fullmatch(piece[0].text) is not None


def _is_called(text: str, piece: Run, language: str) -> bool:
    """``the startup X``, whatever the name looks like."""
    start = piece[0].start
    return _load(language).called.search(text, max(0, start - _WINDOW), start) is not None


def _is_agent(text: str, piece: Run, language: str) -> bool:
    """``run by X``, whatever the name looks like."""
    start = piece[0].start
    return _load(language).agent.search(text, max(0, start - _WINDOW), start) is not None


def _is_shown(text: str, piece: Run, speaking: frozenset[str], language: str) -> bool:
    words, (start, end) = _load(language), span_of(piece)
    low = max(0, start - _WINDOW)
    if _is_called(text, piece, language) or _is_agent(text, piece, language):
        return True
    if words.named.search(text, low, start) and text.startswith(",", end):
        return True
    behind = (words.explained, words.owned, words.quoted, words.grouped)
    if any(pattern.match(text, end) for pattern in behind):
        return True
    if _is_affiliate(text, piece, language):
        return True
    doing = does(text, end, words.deeds, language) and piece[-1].lower not in words.things - words.firms
    if doing or piece[-1].lower in words.things:
        return doing
    paired = (_is_pair(piece, language) or _is_compound(piece[:1])) and verb_behind(text, end, language) is not None
    if (_is_compound(piece) or _is_abbreviated(text, piece, language)) and acts(text, start, end, language):
        return True
    return paired or _is_shortened(text, piece, speaking, language)


def _is_acting(text: str, piece: Run, language: str) -> bool:
    """Does it act, or is it doing so: ``X signed``, ``X is building``?"""
    words, (start, end) = _load(language), span_of(piece)
    doing = words.doing.match(text, end)
    now = doing is not None and doing["verb"] in load_verbs(language).gerunds
    return now or acts(text, start, end, language)


def _is_affiliate(text: str, piece: Run, language: str) -> bool:
    """``POSCO HY Clean Metal``; with a country only where it acts: ``POSCO Argentina is building``."""
    words, own = _load(language), tuple(word for word in piece[1:] if word.capital)
    if piece[0].lower not in words.groups or not own or not words.products.isdisjoint(word.lower for word in own):
        return False
    if (
        own[head_at(own, language)].lower in words.heads
        or own[-1].lower in words.things
        or any(map(str.isdigit, own[-1].text))
    ):
        return False
    if all(word.lower in regions() for word in own):
        return _is_acting(text, piece, language)
    return len(own) > 1 and not any(word.lower in regions() for word in own)


def _is_branch(text: str, piece: Run, taken: SpanSet, language: str) -> bool:
    """``Air Liquide Korea plans``: a body that is known with the country behind its name, where it acts."""
    if len(piece) < _SHORT or piece[-1].lower not in _load(language).nations:
        return False
    body = taken.covers(piece[0].start, piece[-2].end) and not taken.covers(*span_of(piece))
    return body and (_is_acting(text, piece, language) or verb_behind(text, piece[-1].end, language) is not None)


def _is_among(text: str, piece: Run, taken: SpanSet, language: str) -> bool:
    """``University X, Y, Z College``: what stands in a list between two that are known for bodies."""
    start, end = span_of(piece)
    behind = _load(language).between.match(text, end)
    before = _load(language).listed_before.search(text, max(0, start - _WINDOW), start)
    if behind is None or before is None or (len(piece) > 1 and piece[-1].lower in _load(language).things):
        return False
    return taken.touches(behind.end(), behind.end() + 1) and taken.touches(before.start() - 1, before.start())


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


def _is_abbreviated(text: str, piece: Run, language: str) -> bool:
    """``Dresdner Verkehrsbetriebe (DVB)``: is an acronym behind it whose letters are all found in it?"""
    match, name = _load(language).shortened.match(text, piece[-1].end), _name(text, piece)
    return match is not None and len(piece) > 1 and abbreviates(match["short"], name)


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
