"""Places only because their size is told: ``Osong is 6.75 million m²``, ``the demonstration building (8,260㎡)``.

A city or a region is no site by itself, nor is a thing without a name. Where the text says how large it is, it is meant
as a piece of ground.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from gjtimeline.extracting.findings import SiteFind
from gjtimeline.extracting.names.contexts import is_address
from gjtimeline.extracting.names.rules import either, name_words, regions
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.grammar.areas import AreaMention

_BEFORE = 2_000  # how far before it a thing may have been named that is spoken of again
_NAMED = 200  # how far before an area a name may begin that is as large
_REACH = 100  # how far before an area its ground may begin


@dataclass(frozen=True)
class _Patterns:
    kinds: dict[str, str]
    region: re.Pattern[str]
    thing: re.Pattern[str]
    told: re.Pattern[str]
    sized: re.Pattern[str]
    where: re.Pattern[str]
    apposed: re.Pattern[str]
    parts: re.Pattern[str]
    plain: frozenset[str]
    stops: frozenset[str]  # no name of a thing goes over these: "the airport has a terminal"


@cache
def _load(language: str) -> _Patterns:
    names = name_words(language)
    words, kinds = names["sizes"], names["sites"]["heads"]
    definite, indefinite, told = either(words["anaphors"]), either(words["indefinite"]), either(words["told"])
    standing = either([*words["told"], *words["standing"]])
    finite, relatives = either([*words["finite"], *words["standing_verbs"]]), either(words["relatives"])
    where = either(names["sites"]["unheaded"]["behind"])
    return _Patterns(
        kinds=kinds,
        # "Osong (", "Chungju (Daesowon-myeon) is"
        region=re.compile(r"(?<![\w-])(?<![A-Z]\w\s)(?P<name>[A-Z][a-z]+)(?![\w-]|\s[A-Z])"),
        # "the second complex", "a waterfront town"
        thing=re.compile(
            rf"\b(?i:(?P<definite>{definite})|{indefinite})\s(?P<name>(?:[a-z]+(?:-[a-z]+)*\s){{1,3}}?(?P<head>{either(list(kinds))}))\b"
        ),
        told=re.compile(rf"(?:\s\([^()]*\))?\s(?:(?P<bracket>\()(?:(?:{told})\s){{0,3}}|(?:(?:{told})\s)+)"),
        # "X in New York, which covers", "X, which opened in May, stands on a plot of", "X (36㎡"
        sized=re.compile(
            rf"(?:,?\s(?:{where})\s[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)?(?:,\s(?:{relatives})\s[^,.;()\n]{{1,60}},|,)?"
            rf"(?:\s(?:{either(words['indefinite'][:2])})\s(?:[^\W\d_][\w.'’-]*\s){{1,4}}(?:{either(words['part_of'])})\s|"
            rf"\s\((?:(?:{standing})\s){{0,4}}|\s(?:(?:{standing})\s)*(?:{finite})\s(?:(?:{standing})\s)*)"
        ),
        apposed=re.compile(
            rf"[A-Z][\w-]*(?:,|,?\s(?:{either(names['companies']['is'])}))\s(?:(?:{either(words['once'])})\s)?$"
        ),
        # "X in New York"
        where=re.compile(rf"\b[A-Z][\w-]*\s(?:{where})\s(?:[A-Z]\w*\s)?$"),
        # "has 3 hectares of parks": the size of something else
        parts=re.compile(rf"\s(?:{either(words['part_of'])})\s(?!{either(words['ground'])})"),
        stops=frozenset([*words["indefinite"], *words["finite"], *words["standing_verbs"], *words["part_of"]]),
        plain=frozenset([*words["path"], *names["never_first"], *names["connectors"]]),
    )


def find_grounds(
    text: str,
    areas: Sequence[AreaMention],
    taken: SpanSet,
    language: str,
    names: Sequence[tuple[str | None, Offsets]] = (),
) -> list[SiteFind]:
    """The regions, the things without a name and those of the ``names`` (kind, offsets, in order) right before an area.

    None of them touches ``taken``.
    """
    found: dict[Offsets, SiteFind] = {}
    for kind, span in _named(text, areas, names, language):
        if not taken.touches(*span):
            found[span] = SiteFind(text[slice(*span)], kind, (span,))
    named = SpanSet(found)
    for area in areas:
        for name, kind, span in _before(text, area, language):
            if not taken.touches(*span) and not named.touches(*span):
                found.setdefault(span, SiteFind(name, kind, (span,)))
    return [found[span] for span in sorted(found)]


def _named(
    text: str, areas: Sequence[AreaMention], names: Sequence[tuple[str | None, Offsets]], language: str
) -> Iterator[tuple[str | None, Offsets]]:
    """The names from which only where they are and what else they do leads to an area: ``X, which …, covers``."""
    patterns = _load(language)
    for area in areas:
        if patterns.parts.match(text, area.end):
            continue
        first = bisect_left(names, area.start - _NAMED, key=lambda name: name[1][0])
        last = bisect_left(names, area.start, key=lambda name: name[1][0])
        near = (name for name in reversed(names[first:last]) if name[1][1] <= area.start)
        near = (name for name in near if not patterns.where.search(text, max(0, name[1][0] - _REACH), name[1][0]))
        yield from islice((name for name in near if patterns.sized.fullmatch(text, name[1][1], area.start)), 1)


def _before(text: str, area: AreaMention, language: str) -> Iterator[tuple[str, str | None, Offsets]]:
    patterns, low = _load(language), max(0, area.start - _REACH)
    low = max(low, text.rfind("\n", low, area.start) + 1)
    if patterns.parts.match(text, area.end) is None:
        for match in patterns.region.finditer(text, low, area.start):
            told = match["name"].lower() in regions() and patterns.told.fullmatch(text, match.end(), area.start)
            # "a campus in Pohang (28,000㎡)", "Ochang-eup, Cheongju (5 ha)": the region only says where.
            if told and not is_address(text, match.start(), language):
                yield match["name"], None, match.span("name")
    for match in patterns.thing.finditer(text, low, area.start):
        before = match["name"].split()[:-1]
        described = patterns.stops.isdisjoint(before) and any(word not in patterns.plain for word in before)
        told = patterns.told.fullmatch(text, match.end(), area.start)
        # "The two-storey center has": spoken of again, if one was named; in brackets the size is its own.
        again = (
            told
            and not told["bracket"]
            and match["definite"]
            and f" {match['head']}" in text[max(0, low - _BEFORE) : low].lower()
        )
        # "The X Platform, a converted warehouse of": the size of what has a name.
        apposed = patterns.apposed.search(text, low, match.start()) is not None
        if described and told and not again and not apposed:
            yield match["name"], patterns.kinds[match["head"]], match.span("name")
