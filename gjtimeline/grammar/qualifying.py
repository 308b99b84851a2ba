"""Reads the words and signs around a quantity that make it rough or one-sided: "about", "at least", "or more".

    qualified = (modifier* | "~") quantity [modifier after]

The words stand in numbers.toml under the sense that they give: ``approximate``, ``at_least``, ``at_most``.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from gjtimeline.grammar.scanning import Form, Scan
from gjtimeline.resources import load_toml

Bound = Literal["at least", "at most"]

_APPROXIMATE_SIGN = re.compile(r"(?<![\w~∼≈])[~∼≈]$")


class Qualified(NamedTuple):
    """The span of a quantity with the words that qualify it."""

    start: int
    end: int
    approximate: bool
    bound: Bound | None


def modifier_forms(language: str) -> Iterator[Form]:
    """The language's modifiers before (kind ``modifiers``) and after a quantity (``modifiers_after``)."""
    data = load_toml("language", language, "numbers.toml")
    for table in ("modifiers", "modifiers_after"):
        for sense, texts in data[table].items():
            yield from (Form(text, table, sense) for text in texts)


def qualify(found: Scan, first: int, stop: int) -> Qualified:
    """The lexemes from ``first`` up to ``stop`` with the modifiers around them."""
    begin = first
    while found.kind(begin - 1) == "modifiers" and found.link(begin) == "space":
        begin -= 1
    senses = {lexeme.key for lexeme in found.lexemes[begin:first]}
    end = stop
    if found.follows(stop, "modifiers_after"):
        senses.add(found.lexemes[stop].key)
        end += 1
    start = found.lexemes[begin].start
    if begin == first and _APPROXIMATE_SIGN.search(found.text, max(0, start - 2), start):
        start -= 1
        senses.add("approximate")
    bound: Bound | None = "at least" if "at_least" in senses else "at most" if "at_most" in senses else None
    return Qualified(start, found.lexemes[end - 1].end, "approximate" in senses, bound)
