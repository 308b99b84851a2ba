"""Sites: places of the gazetteer, and names whose head says that something stands or happens there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from gjtimeline.extracting.findings import SiteFind
from gjtimeline.extracting.names.contexts import acts
from gjtimeline.extracting.names.finding import find_names, longest_first, span_of
from gjtimeline.extracting.names.rules import regions
from gjtimeline.extracting.sites.heads import by_head
from gjtimeline.extracting.sites.same_places import PlaceMention, group_places
from gjtimeline.extracting.sites.sizes import with_areas
from gjtimeline.extracting.sites.small_letters import in_small_letters
from gjtimeline.extracting.sites.unheaded import around_units, sizable, without_head
from gjtimeline.extracting.sites.words import place_words
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.gazetteer import Known

_WINDOW = 40  # how far before a name the words are looked at that call it so
_CENTER = "center"
_ACRONYM = re.compile(r"[A-Z]{2,7}")


def find_sites(
    text: str,
    sentences: Sequence[Offsets],
    known: Sequence[tuple[Known, Offsets]],
    masked: SpanSet,
    bodies: SpanSet,
    language: str,
) -> list[SiteFind]:
    """The sites of a text, each once, in the order of first mention, with their areas.

    ``known`` are mentions that need no rule (of the gazetteer, of the topic profile); ``masked`` the spans of persons
    and titles, which no name runs over; ``bodies`` those of organizations, which are no places, though a place may be
    named after one.
    """
    mentions = [PlaceMention(entry.name, entry.kind, span, entry) for entry, span in known]
    pieces = find_names(text, tuple(sentences), masked, language)
    ends = {piece[0].start: piece[-1].end for piece in pieces}
    headed = [mention for piece in pieces for mention in by_head(text, piece, language)]
    mentions.extend(mention for mention in headed if not mention.unsure)
    mentions.extend(in_small_letters(text, sentences, masked, language))
    mentions.extend(around_units(text, pieces, language))
    mentions = [_as_named(text, mention, ends, language) for mention in mentions]
    longest = longest_first(mentions, lambda mention: mention.span)
    places = [mention for mention in longest if not _is_only_body(text, mention, bodies, language)]
    free = SpanSet(mention.span for mention in longest)
    others = [piece for piece in pieces if not free.touches(*span_of(piece))]
    places += without_head(text, [piece for piece in others if not bodies.touches(*span_of(piece))], language)
    sites = group_places(text, sorted(places, key=lambda mention: mention.span), language)
    perhaps = [SiteFind(one.name, one.kind, (one.span,)) for one in headed if one.unsure]
    sites, perhaps = _with_ends(text, sites, perhaps, language)
    return with_areas(text, sites, sentences, language, sizable(pieces, bodies, language), perhaps)


def _as_named(text: str, mention: PlaceMention, ends: Mapping[int, int], language: str) -> PlaceMention:
    """The mention up to the end of the name, where the text says that it is one: ``to be called X Park Foreon``."""
    start, end = mention.span
    whole = ends.get(start, end)
    if whole <= end or place_words(language).called.search(text, max(0, start - _WINDOW), start) is None:
        return mention
    return PlaceMention(text[start:whole], mention.kind, (start, whole))


def _with_ends(
    text: str, sites: Sequence[SiteFind], perhaps: Sequence[SiteFind], language: str
) -> tuple[list[SiteFind], list[SiteFind]]:
    """The sites with the mentions that are the end of their name alone, and what is left.

    ``the Science Park`` is the only ``X Science Park``; an end of several names is that of none.
    """
    ends: dict[str, set[int]] = {}
    for index, site in enumerate(sites):
        words = site.name.lower().split(" ")
        for first in range(1, len(words) - 1):
            ends.setdefault(" ".join(words[first:]), set()).add(index)
    more: dict[int, list[Offsets]] = {}
    left: list[SiteFind] = []
    for one in perhaps:
        start = one.mentions[0][0]
        owners = ends.get(one.name.lower(), set())
        if len(owners) == 1 and place_words(language).the.search(text, max(0, start - _WINDOW), start):
            more.setdefault(next(iter(owners)), []).extend(one.mentions)
        else:
            left.append(one)
    return [replace(s, mentions=tuple(sorted([*s.mentions, *more.get(i, ())]))) for i, s in enumerate(sites)], left


def _is_only_body(text: str, mention: PlaceMention, bodies: SpanSet, language: str) -> bool:
    """Is it an organization, and not one that is a place as well: a hospital that does nothing here?"""
    start, end = mention.span
    if not bodies.covers(start, end):
        return False
    if mention.known is not None:
        # "Pyeongtaek Port Corporation": the place is only a part of the name.
        return bodies.covers(start - 1, end) or bodies.covers(start, end + 1)
    if mention.kind == _CENTER and _is_branch(mention.name, language):
        return False
    return mention.kind not in place_words(language).both or acts(text, start, end, language)


def _is_branch(name: str, language: str) -> bool:
    """``DSME Siheung R&D Center``: the house that a company has in a town, whatever it does there."""
    owner, *rest = name.split(" ")
    words = place_words(language)
    company = owner.lower() in words.companies or (_ACRONYM.fullmatch(owner) and owner.lower() not in words.acronyms)
    return bool(company) and any(word.lower() in regions() for word in rest[:-1])
