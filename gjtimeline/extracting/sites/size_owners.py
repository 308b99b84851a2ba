"""Which place an area belongs to, by the words between them.

behind      "X (46,200㎡)", "X, which will be built on a 46,200㎡ site"
joined      "the 22,000㎡ X", "5 ha …, named X", "the 5 ha that make up X"
listed      "Area: 46,200㎡" below X, "X: 46,200㎡", "| X | 46,200㎡ |"
again       "The airport … covers 5 ha", "It covers", "the 22,000㎡ terminal": the place that was named before
"""

import re

from gjtimeline.extracting.names.contexts import is_located
from gjtimeline.extracting.sites.listed_sizes import at_position, in_cell, is_where, under_label
from gjtimeline.extracting.sites.references import Places, Reference
from gjtimeline.extracting.sites.size_words import Patterns
from gjtimeline.extracting.sites.words import place_words
from gjtimeline.grammar.areas import AreaMention

_WORD = re.compile(r"\d[\w,.-]*|[^\W\d_][\w&’'-]*|[^\w\s]")
_BRACKETS = re.compile(r"\s?\([^()]*\)")
_NO_WORDS = frozenset(",(")
_REACH = 240  # how far behind its place an area may stand
_NEAR = 60  # how far before an area the words are looked at that make it a size
_AHEAD = 16  # how far behind an area in front its place may begin: "Hwaseong's X"
_LEAD = 5  # how many words before an area say whether it is the size of something


def is_floor(places: Places, area: AreaMention) -> bool:
    """Is it the area of floors?"""
    return places.patterns.floor.search(places.text, max(0, area.start - 40), area.start) is not None


def find_owner(places: Places, area: AreaMention, sentence: int) -> Reference | None:
    """The mention of the place that is as large as ``area`` says; ``sentence`` is where its sentence begins."""
    text, patterns = places.text, places.patterns
    if places.ways.fraction.match(text, sentence):
        whole = places.ways.whole.match(text, area.end)
        return places.at(whole.end()) if whole else None
    for lead in (patterns.designated, patterns.making, places.ways.reserved):
        if (match := lead.match(text, area.end)) and (owner := places.at(match.end())) is not None:
            return owner
    if text[area.end : area.end + 1] in (" ", "-") and (owner := places.at(area.end + 1)) is not None:
        return owner
    return (
        at_position(places, area)
        or in_cell(places, area)
        or _apposed(places, area)
        or _fronted(places, area, sentence)
        or _named_again(places, area, sentence)
        or _led_to(places, area)
        or under_label(places, area)
        or _spoken_of(places, area, sentence)
    )


def _apposed(places: Places, area: AreaMention) -> Reference | None:
    """``X, a former base of 440,000㎡``, ``X is a cluster of``, ``X, a project of Y on``."""
    nearest = next(places.before(area.start), None)
    ways = (places.patterns.apposed, places.patterns.described)
    if nearest is not None and any(way.fullmatch(places.text, nearest.end, area.start) for way in ways):
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
    named = places.at(subject.end()) or places.at(subject.end() + len(patterns.article) + 1)
    again = patterns.subject.match(text, subject.end()) if named is None else None
    if again:
        return _of_head(places, sentence, again["head"])
    return next((found for start in range(subject.end(), subject.end() + _AHEAD) if (found := places.at(start))), None)


def _led_to(places: Places, area: AreaMention) -> Reference | None:
    """The place from which nothing but small words lead to the area."""
    found = None
    for mention in places.before(area.start):
        if area.start - mention.end > _REACH:
            break
        between = places.text[_behind_ground(places, mention) : area.start]
        if _leads(places, mention, between) and not _is_where_another_is(places, mention, between):
            # "X, a part of Y, covers": the verb goes on with X, if there is one.
            if not places.is_unit(mention) and not places.ways.resumed.match(between):
                return mention
            found = found or mention
    return found


def _behind_ground(places: Places, mention: Reference) -> int:
    """Where the words begin that may lead from a place to its area: behind ``X's site``, ``X of Motors,``."""
    ground = places.ways.ground_of.match(places.text, mention.end)
    owner = places.ways.owner.match(places.text, mention.end)
    if owner and not (_is_beside(places, mention) or is_located(places.text, mention.start, places.language)):
        return owner.end()
    return ground.end() - 1 if ground else mention.end


def _is_beside(places: Places, mention: Reference) -> bool:
    """Does the place only say where another is: ``on X``, ``beside the X``?"""
    beside = place_words(places.language).beside
    return beside.search(places.text, max(0, mention.start - _NEAR), mention.start) is not None


def _leads(places: Places, mention: Reference, between: str) -> bool:
    """Do small words lead there, its address, or who is there: ``X (Buk-gu, 5 ha``, ``X, home to 90 firms on 5 ha``?

    In a list with one verb nothing does: ``the X covers 5 ha, the Y 3 ha``.
    """
    patterns = places.patterns
    between = places.ways.grown.sub("", between)
    aside = places.ways.aside.match(between)
    if _is_path(between[aside.end() :] if aside else between, patterns):
        return True
    bracket = places.ways.bracket.fullmatch(between)
    if bracket:
        return all(is_where(name, places.language) for name in re.findall(r"[A-Z][\w-]*", bracket["names"]))
    if between == " " or places.ways.hosting.fullmatch(between):
        return between.startswith(",") or not is_located(places.text, mention.start, places.language)
    return False


def _is_where_another_is(places: Places, mention: Reference, between: str) -> bool:
    """``The library, inside X, … covers``, ``opened beside X on a``: the place only says where the subject is."""
    if places.patterns.relative.match(between) or not is_located(places.text, mention.start, places.language):
        return False
    on_plot = _is_beside(places, mention) and places.patterns.on_plot.match(between) is not None
    return on_plot or not places.patterns.finite.isdisjoint(between.split())


def _is_path(between: str, patterns: Patterns) -> bool:
    """Do all words belong to what leads to an area; names only as in ``in Buk-gu and Seo-gu, Gwangju``?"""
    named = False
    # "X: to be built on"
    words = _WORD.findall(_BRACKETS.sub("", between).removeprefix(":"))
    for before, word in zip(["", *words], words, strict=False):
        if word[0].isupper():
            if not (named or before in patterns.within):
                return False
            named = True
        elif word not in _NO_WORDS and not (named and word in patterns.joining):
            if not _leads_on(word, patterns):
                return False
            named = False
    return bool(words)


def _leads_on(word: str, patterns: Patterns) -> bool:
    if word[0].isalpha():
        return word.lower() in patterns.path or word.endswith(patterns.describing)
    return word[0].isalnum() or word in "’'-–\"“”"


def _named_again(places: Places, area: AreaMention, sentence: int) -> Reference | None:
    """``the complex, which has``, ``The two-storey center has``: the last that was called so before."""
    found = list(places.patterns.anaphor.finditer(places.text, max(sentence, area.start - _NEAR), area.start))
    for match in reversed(found):
        between = places.text[match.end() : area.start]
        verbs = {*between.split(), *_WORD.findall(between)}
        measured = places.patterns.measured.search(places.text, max(0, match.start() - _NEAR), match.start())
        told = measured is not None or not verbs.isdisjoint(places.patterns.verbs)
        if _is_path(between, places.patterns) and (told or _is_size(places, between, area)):
            return _of_head(places, match.start(), match["head"])
    return None


def _is_size(places: Places, between: str, area: AreaMention) -> bool:
    """``The airport, on 5 ha of land, …``; not ``The campus, with 5 ha of laboratories``."""
    return between.startswith(", ") and places.ways.none_of_it.match(places.text, area.end) is None


def _spoken_of(places: Places, area: AreaMention, sentence: int) -> Reference | None:
    """The place that the sentence is about: ``It covers``, ``The airport … will cover``, ``the 22,000㎡ terminal``."""
    text, patterns = places.text, places.patterns
    again = patterns.again.match(text, area.end)
    lead = [word.lower() for word in _WORD.findall(text[max(sentence, area.start - _NEAR) : area.start])][-_LEAD:]
    if again and lead[-1:] == [patterns.article] and (owner := _of_head(places, area.start, again["head"])):
        return owner
    subject = patterns.subject.match(text, sentence)
    if not patterns.covers.intersection(lead) and not (subject and _is_led_from(places, subject, area)):
        return None
    if subject:
        return _of_head(places, sentence, subject["head"])
    first = places.at(sentence) or places.at(sentence + len(patterns.article) + 1)
    return first if first and first.end <= area.start else None


def _is_led_from(places: Places, subject: re.Match[str], area: AreaMention) -> bool:
    """``It is built on 5 ha``, ``Its 5 ha``, ``The complex, with 900 seats, will``: nothing but small words between."""
    if subject["it"] is not None:
        between = places.text[subject.end("it") : area.start]
        return between.isspace() or _is_path(between, places.patterns)
    beside = places.patterns.beside.match(places.text, subject.end(), area.start)
    between = places.text[beside.end() : area.start] if beside else ""
    return not places.patterns.verbs.isdisjoint(between.split()) and _is_path(between, places.patterns)


def _of_head(places: Places, offset: int, head: str | None) -> Reference | None:
    """The last place before ``offset`` whose name ends with ``head``, else the last one that may be called so.

    By a word for any place, or by none, may be called what is no unit, rather than what only says where something was;
    by others a name without a head (``Yumeshima``). Far behind it only one that no other place can be called by.
    """
    patterns, free, where = places.patterns, None, None
    for mention in places.before(offset):
        last = places.head(mention)
        if last == head or (last not in patterns.heads and places.is_kind(mention, head)):
            return mention
        may_be = head is None or head in patterns.generic or last not in patterns.heads
        if may_be and not places.is_unit(mention):
            where = where or mention
            near = offset - mention.end < 2 * _REACH and not is_located(places.text, mention.start, places.language)
            free = free or (mention if near else None)
    only = places.only(head, offset) if head is not None and head not in patterns.generic else None
    return only or free or where
