"""Tells whether an amount restates the one before it, by the words and signs between them.

    restated  = amount ["each"] ("(" | "=" | "or" | ", or" | "equivalent to" …) amount    "5 billion won (US$4 million"
    described = amount word{1,3} "(" amount ")"                              "a 5 billion won hall (about US$4 million)"
    dashed    = amount "–" amount ("–" | "," | ".")                              "10 million won – about $8,900 – daily"
    chained   = restated (";" | "," | "/") ["or"] amount                                 "($340 million; €300 million"

The words stand in money.toml under ``equivalence`` and ``per_unit``.
"""

import re
from functools import cache
from typing import NamedTuple

from gjtimeline.grammar.alternatives import any_of
from gjtimeline.resources import load_toml

_CLOSES = re.compile(r"\s?[)\]）]")
_DASHED = re.compile(r"\s[–—-]\s|\s?—\s?")
_DASHED_ENDS = re.compile(r"\s[–—-]\s|\s?—|[.,;]|\s*$")
_SPACED = {" ": r"\s+"}
_LONGEST_GAP = 48  # characters between an amount and its restatement


class _Gaps(NamedTuple):
    """What may stand between an amount and its restatement, and between two restatements of one amount."""

    restating: re.Pattern[str]
    described: re.Pattern[str]
    chained: re.Pattern[str]


def restates(text: str, before: int, start: int, end: int, *, chained: bool, language: str) -> bool:
    """Whether the amount at ``start:end`` restates that which ends at ``before``; ``chained``: as that does another."""
    if start - before > _LONGEST_GAP:
        return False
    gaps = _gaps(language)
    if chained:
        return gaps.chained.fullmatch(text, before, start) is not None
    alone = _CLOSES.match(text, end) is not None and gaps.described.fullmatch(text, before, start) is not None
    dashed = _DASHED.fullmatch(text, before, start) is not None and _DASHED_ENDS.match(text, end) is not None
    return alone or dashed or gaps.restating.fullmatch(text, before, start) is not None


@cache
def _gaps(language: str) -> _Gaps:
    data = load_toml("language", language, "money.toml")
    particles = load_toml("language", language, "numbers.toml")["particles"]
    joint = any_of([*particles["and"], *particles["or"]])
    same, each = any_of(data["equivalence"], _SPACED), any_of(data["per_unit"], _SPACED)
    return _Gaps(
        restating=re.compile(
            rf"(?:\s+{each})?(?:\s*[(\[（]\s*(?:[=≈]\s*|{same}\s+)?|\s*,?\s+{same}\s+|\s*[=≈]\s*)", re.I
        ),
        described=re.compile(rf"[\s-](?:\s?(?!{joint}\b)[^\W\d_][\w&’'-]*\s){{1,3}}[(\[（]\s*(?:{same}\s+)?", re.I),
        chained=re.compile(rf"\s*[;,/]\s*(?:{same}\s+)?", re.I),
    )
