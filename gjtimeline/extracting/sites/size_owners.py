"""Which place an area belongs to, by the words between them.

behind      "X (46,200㎡)", "X, which will be built on a 46,200㎡ site"
joined      "the 22,000㎡ X", "5 ha …, named X", "the 5 ha that make up X"
labeled     "Area: 46,200㎡" below X, "X: 46,200㎡", "| X | 46,200㎡ |"
again       "The airport … covers 5 ha", "It covers", "the 22,000㎡ terminal": the place that was named before
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from gjtimeline.extracting.findings import SiteFind
from gjtimeline.extracting.names.contexts import is_located
from gjtimeline.extracting.names.rules import either, name_words
from gjtimeline.grammar.areas import AreaMention

_WORD = re.compile(r"\d[\w,.-]*|[^\W\d_][\w&’'-]*|[^\w\s]")
_BRACKETS = re.compile(r"\s?\([^()]*\)")
_NO_WORDS = frozenset(",(")
_NUMBERS = re.compile(r"(?:\s(?:\d\S*|[A-Z](?:-?\d+)?))+$")
_REACH = 240  # how far behind its place an area may stand
_NEAR = 60  # how far before an area the words are looked at that make it a size
_BACK = 6  # how many places before an area are looked at
_AHEAD = 16  # how far behind an area in front its place may begin: "Hwaseong's X"
_LEAD = 5  # how many words before an area say whether it is the size of something


class Reference(NamedTuple):
    """A mention of a place: where it stands and the index of its site."""

    start: int
    end: int
    site: int


@dataclass(frozen=True)
class Patterns:
    """How a language ties areas to places."""

    path: frozenset[str]
    within: frozenset[str]
    covers: frozenset[str]
    finite: frozenset[str]
    generic: frozenset[str]
    heads: dict[str, str]  # with the kinds that they say
    units: frozenset[str]
    plot: re.Pattern[str]
    group: re.Pattern[str]
    designated: re.Pattern[str]
    making: re.Pattern[str]
    label: re.Pattern[str]
    cell: re.Pattern[str]
    floor: re.Pattern[str]
    again: re.Pattern[str]
    subject: re.Pattern[str]
    anaphor: re.Pattern[str]
    relative: re.Pattern[str]
    fronting: re.Pattern[str]
    next: re.Pattern[str]
    article: str


@cache
def _load(language: str) -> Patterns:
    names = name_words(language)
    words, sites = names["sizes"], names["sites"]
    plots, article = sites["plots"], names["article"]
    within, group = either(plots["within"]), either(plots["group"])
    heads, anaphors = either([*sites["heads"], *words["ground"], *words["generic"]]), either(words["anaphors"])
    again = rf"(?i:{anaphors})\s(?:(?!(?:{within})\b)[a-z][\w-]*\s){{0,2}}?(?P<head>{heads})"
    return Patterns(
        path=frozenset([*words["path"], *words["ground"]]),
        within=frozenset(plots["within"]),
        covers=frozenset(words["covers"]),
        finite=frozenset(words["finite"]),
        generic=frozenset(words["generic"]),
        heads=sites["heads"],
        units=frozenset(sites["suffixes"].values()),
        # "46,200㎡ site in the Advanced 3 District"
        plot=re.compile(rf"\s(?:{either(plots['heads'])})\s(?:{within})\s(?:{article}\s)?"),
        group=re.compile(rf"\b[a-z]+\s[a-z]+\s(?:{group})\s(?:{article}\s)?(?:[A-Z][^.;()]*)?$"),
        designated=re.compile(rf",?\s\w+\s(?:{either(plots['designated'])})\s(?:{article}\s)?[\"“'‘]?"),
        making=re.compile(rf",?\s(?:{either(plots['making'])})\s(?:{article}\s)?"),
        label=re.compile(rf"(?:^|[\n.,;/(●○▲•※|-])\s*(?i:{either(words['labels'])})\s*[:：|)]?\s*$"),
        cell=re.compile(r"\s?[:：|]\s*|\t+"),
        floor=re.compile(rf"\b(?i:{either(words['floor'])})\b[^.;]*$"),
        # "the 22,000㎡ terminal": one that was named before
        again=re.compile(rf"[ -](?P<head>{heads})\b"),
        subject=re.compile(rf"[^\w]*(?i:(?P<it>{either(words['it'])})|{again})\b"),
        anaphor=re.compile(rf"\b{again}\b"),
        relative=re.compile(rf",?\s(?:{either(words['relatives'])})\b"),
        fronting=re.compile(rf"[^\w]*(?i:{either(words['fronting'])})\s"),
        next=re.compile(r"(?:\s?\([^()]*\))?,?\s"),
        article=article,
    )


class Places:
    """The mentions of the sites of a text in order."""

    def __init__(self, text: str, sites: Sequence[SiteFind], language: str) -> None:
        self.text, self.language = text, language
        self.patterns = _load(language)
        self._kinds = [site.kind for site in sites]
        self._mentions = sorted(
            Reference(start, end, i) for i, site in enumerate(sites) for start, end in site.mentions
        )
        self._starts = [mention.start for mention in self._mentions]

    def before(self, offset: int) -> Iterator[Reference]:
        """The mentions that end before ``offset``, the nearest first."""
        first = bisect_right(self._starts, offset) - 1
        near = (self._mentions[i] for i in range(first, max(-1, first - _BACK), -1))
        yield from (mention for mention in near if mention.end <= offset)

    def at(self, offset: int) -> Reference | None:
        """The mention that begins at ``offset``."""
        first = bisect_right(self._starts, offset) - 1
        return self._mentions[first] if first >= 0 and self._starts[first] == offset else None

    def is_unit(self, mention: Reference) -> bool:
        """Is it an administrative unit (``Buk-gu``, ``Gwangsan district``), which more often says where than what?"""
        last = self.text[mention.start : mention.end].rsplit(" ", 1)[-1]
        whole = len(last) == mention.end - mention.start
        return self._kinds[mention.site] in self.patterns.units and (whole or last.islower())

    def is_kind(self, mention: Reference, head: str | None) -> bool:
        """May it be called by the word ``head``, being of that kind: KINTEX a "center"?"""
        return head is not None and self._kinds[mention.site] == self.patterns.heads.get(head, head)

    def head(self, mention: Reference) -> str:
        """The last word of its name that is no number."""
        return _NUMBERS.sub("", self.text[mention.start : mention.end]).rsplit(" ", 1)[-1].lower()


def is_floor(places: Places, area: AreaMention) -> bool:
    """Is it the area of floors?"""
    return places.patterns.floor.search(places.text, max(0, area.start - 40), area.start) is not None


def find_owner(places: Places, area: AreaMention, sentence: int) -> Reference | None:
    """The mention of the place that is as large as ``area`` says; ``sentence`` is where its sentence begins."""
    text, patterns = places.text, places.patterns
    for lead in (patterns.designated, patterns.making):
        if (match := lead.match(text, area.end)) and (owner := places.at(match.end())) is not None:
            return owner
    if text[area.end : area.end + 1] in (" ", "-") and (owner := places.at(area.end + 1)) is not None:
        return owner
    return (
        _in_cell(places, area)
        or _fronted(places, area, sentence)
        or _named_again(places, area, sentence)
        or _led_to(places, area)
        or _labeled(places, area)
        or _spoken_of(places, area, sentence)
    )


def _in_cell(places: Places, area: AreaMention) -> Reference | None:
    """``X: 734,000㎡``, ``| X | 734,000㎡``: nothing but a mark is between them."""
    nearest = next(places.before(area.start), None)
    if nearest is not None and places.patterns.cell.fullmatch(places.text, nearest.end, area.start):
        return nearest
    return None


def _fronted(places: Places, area: AreaMention, sentence: int) -> Reference | None:
    """``With 4,500㎡ it will be the largest``, ``At 13㎢, X is``: the area of the subject stands in front."""
    text, patterns = places.text, places.patterns
    if patterns.fronting.fullmatch(text, sentence, area.start) is None:
        return None
    subject = patterns.next.match(text, area.end)
    if subject is None:
        return None
    again = patterns.subject.match(text, subject.end())
    if again:
        return _of_head(places, sentence, again["head"])
    return next((found for start in range(subject.end(), subject.end() + _AHEAD) if (found := places.at(start))), None)


def _led_to(places: Places, area: AreaMention) -> Reference | None:
    """The place from which nothing but small words lead to the area."""
    found = None
    for mention in places.before(area.start):
        if area.start - mention.end > _REACH:
            break
        between = places.text[mention.end : area.start]
        if _is_path(between, places.patterns) and not _is_where_another_is(places, mention, between):
            if not places.is_unit(mention):
                return mention
            found = found or mention
    return found


def _is_where_another_is(places: Places, mention: Reference, between: str) -> bool:
    """``The library, inside X, opened in 2017 and covers``: the place only says where the subject of the verb is."""
    if places.patterns.relative.match(between) or not is_located(places.text, mention.start, places.language):
        return False
    return not places.patterns.finite.isdisjoint(between.split())


def _is_path(between: str, patterns: Patterns) -> bool:
    """Do all words belong to what leads from a place to its area; names only as in ``in Buk-gu, Gwangju``?"""
    named = False
    words = _WORD.findall(_BRACKETS.sub("", between))
    for before, word in zip(["", *words], words, strict=False):
        if word[0].isupper():
            if not (named or before in patterns.within):
                return False
            named = True
        elif word not in _NO_WORDS:
            if not _leads_on(word, patterns):
                return False
            named = False
    return bool(words)


def _leads_on(word: str, patterns: Patterns) -> bool:
    if word[0].isalpha():
        return word.lower() in patterns.path
    return word[0].isalnum() or word in "’'-–\"“”"


def _labeled(places: Places, area: AreaMention) -> Reference | None:
    """``Area: 46,200㎡`` in a fact sheet tells of the last place that is named above it."""
    label = places.patterns.label.search(places.text, max(0, area.start - _NEAR), area.start)
    if label is None:
        return None
    above = (m for m in places.before(label.start() + 1) if label.start() - m.end < _REACH and not places.is_unit(m))
    return next(above, None)


def _named_again(places: Places, area: AreaMention, sentence: int) -> Reference | None:
    """``the complex, which has``, ``The two-storey center has``: the last that was called so before."""
    found = list(places.patterns.anaphor.finditer(places.text, max(sentence, area.start - _NEAR), area.start))
    for match in reversed(found):
        between = places.text[match.end() : area.start]
        verbs = {*between.split(), *_WORD.findall(between)}
        if _is_path(between, places.patterns) and not verbs.isdisjoint(places.patterns.finite):
            return _of_head(places, match.start(), match["head"])
    return None


def _spoken_of(places: Places, area: AreaMention, sentence: int) -> Reference | None:
    """The place that the sentence is about: ``It covers``, ``The airport … will cover``, ``the 22,000㎡ terminal``."""
    text, patterns = places.text, places.patterns
    again = patterns.again.match(text, area.end)
    lead = [word.lower() for word in _WORD.findall(text[max(sentence, area.start - _NEAR) : area.start])][-_LEAD:]
    if again and lead[-1:] == [patterns.article] and (owner := _of_head(places, area.start, again["head"])):
        return owner
    if not patterns.covers.intersection(lead):
        return None
    subject = patterns.subject.match(text, sentence)
    if subject:
        return _of_head(places, sentence, subject["head"])
    first = places.at(sentence) or places.at(sentence + len(patterns.article) + 1)
    return first if first and first.end <= area.start else None


def _of_head(places: Places, offset: int, head: str | None) -> Reference | None:
    """The last place before ``offset`` whose name ends with ``head``, else the last one that may be called so.

    By a word for any place, or by none, may be called what is no unit; by others a name without a head (``Yumeshima``).
    """
    patterns, free = places.patterns, None
    for mention in places.before(offset):
        last = places.head(mention)
        if last == head or (last not in patterns.heads and places.is_kind(mention, head)):
            return mention
        may_be = head is None or head in patterns.generic or last not in patterns.heads
        free = free or (mention if may_be and not places.is_unit(mention) else None)
    return free
