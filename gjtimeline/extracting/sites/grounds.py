"""Places only because their size is told: ``Osong is 6.75 million m²``, ``the demonstration building (8,260㎡)``.

A city or a region is no site by itself, nor is a thing without a name. Where the text says how large it is, it is meant
as a piece of ground.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from gjtimeline.extracting.findings import SiteFind
from gjtimeline.extracting.names.contexts import is_located
from gjtimeline.extracting.names.rules import either, name_words, regions
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.grammar.areas import AreaMention

_BEFORE = 2_000  # how far before it a thing may have been named that is spoken of again
_REACH = 100  # how far before an area its ground may begin


@dataclass(frozen=True)
class _Patterns:
    kinds: dict[str, str]
    region: re.Pattern[str]
    thing: re.Pattern[str]
    told: re.Pattern[str]
    parts: re.Pattern[str]
    plain: frozenset[str]


@cache
def _load(language: str) -> _Patterns:
    names = name_words(language)
    words, kinds = names["sizes"], names["sites"]["heads"]
    definite, indefinite, told = either(words["anaphors"]), either(words["indefinite"]), either(words["told"])
    return _Patterns(
        kinds=kinds,
        # "Osong (", "Chungju (Daesowon-myeon) is"
        region=re.compile(r"(?<![\w-])(?<![A-Z]\w\s)(?P<name>[A-Z][a-z]+)(?![\w-]|\s[A-Z])"),
        # "the second complex", "a waterfront town"
        thing=re.compile(
            rf"\b(?i:(?P<definite>{definite})|{indefinite})\s(?P<name>(?:[a-z]+(?:-[a-z]+)*\s){{1,3}}?(?P<head>{either(list(kinds))}))\b"
        ),
        told=re.compile(rf"(?:\s\([^()]*\))?\s(?:(?P<bracket>\()(?:(?:{told})\s){{0,3}}|(?:(?:{told})\s)+)"),
        # "has 3 hectares of parks": the size of something else
        parts=re.compile(rf"\s(?:{either(words['part_of'])})\s(?!{either(words['ground'])})"),
        plain=frozenset([*words["path"], *names["never_first"], *names["connectors"]]),
    )


def find_grounds(text: str, areas: Sequence[AreaMention], taken: SpanSet, language: str) -> list[SiteFind]:
    """The regions and the things without a name right before an area; none of them touches ``taken``."""
    found: dict[Offsets, SiteFind] = {}
    for area in areas:
        for name, kind, span in _before(text, area, language):
            if not taken.touches(*span):
                found.setdefault(span, SiteFind(name, kind, (span,)))
    return [found[span] for span in sorted(found)]


def _before(text: str, area: AreaMention, language: str) -> Iterator[tuple[str, str | None, Offsets]]:
    patterns, low = _load(language), max(0, area.start - _REACH)
    low = max(low, text.rfind("\n", low, area.start) + 1)
    if patterns.parts.match(text, area.end) is None:
        for match in patterns.region.finditer(text, low, area.start):
            told = match["name"].lower() in regions() and patterns.told.fullmatch(text, match.end(), area.start)
            # "a campus in Pohang (28,000㎡)": the region only says where.
            if told and not is_located(text, match.start(), language):
                yield match["name"], None, match.span("name")
    for match in patterns.thing.finditer(text, low, area.start):
        described = any(word not in patterns.plain for word in match["name"].split()[:-1])
        told = patterns.told.fullmatch(text, match.end(), area.start)
        # "The two-storey center has": spoken of again, if one was named; in brackets the size is its own.
        again = (
            told
            and not told["bracket"]
            and match["definite"]
            and f" {match['head']}" in text[max(0, low - _BEFORE) : low].lower()
        )
        if described and told and not again:
            yield match["name"], patterns.kinds[match["head"]], match.span("name")
