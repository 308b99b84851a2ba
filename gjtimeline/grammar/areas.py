"""Reads areas in running text: a number and a unit of area after it, "46,200㎡", "about 1.1 million square meters".

    mention = modifier* [number ("to" | dash | "and")] number unit

The two ends of "3,000 to 5,000 square meters" are two mentions; the first takes the unit of the second. The key of a
unit is what one of it has in square meters.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from gjtimeline.grammar.numerals import Number, build_lexicon, normal, read_number
from gjtimeline.grammar.qualifying import qualify
from gjtimeline.grammar.scanning import Form, Lexicon, Scan, scan
from gjtimeline.resources import load_toml


@dataclass(frozen=True)
class AreaMention:
    """An area as the text states it.

    ``start``/``end`` are code points and take in the words that qualify it. ``square_meters`` is the stated number in
    square meters; ``approximate`` holds for bounds as well ("more than 300 hectares").
    """

    start: int
    end: int
    text: str
    square_meters: Decimal
    approximate: bool
    rule: str


class _Area(NamedTuple):
    """One mention to be, still in lexemes."""

    first: int
    stop: int
    square_meters: Decimal
    rule: str


def find_areas(text: str, language: str = "en") -> list[AreaMention]:
    """The areas in a text, in order; never overlapping, no lengths and no volumes.

    >>> [(area.text, area.square_meters) for area in find_areas("on a 46,200㎡ site, 16.79㎢ in all")]
    [('46,200㎡', Decimal('46200')), ('16.79㎢', Decimal('16790000'))]
    """
    found = scan(text, _lexicon(language), about=("area",))
    return [_mention(found, area) for area in _areas(found)]


@cache
def _lexicon(language: str) -> Lexicon:
    return build_lexicon(language, _unit_forms(language))


def _unit_forms(language: str) -> Iterator[Form]:
    for unit in load_toml("language", language, "areas.toml")["unit"]:
        size = unit["square_meters"]
        yield from (Form(text, "area", size, cased=True) for text in unit.get("symbols", ()))
        yield from (Form(text, "area", size) for text in unit["names"])


def _mention(found: Scan, area: _Area) -> AreaMention:
    span = qualify(found, area.first, area.stop)
    return AreaMention(
        start=span.start,
        end=span.end,
        text=found.text[span.start : span.end],
        square_meters=normal(area.square_meters),
        approximate=span.approximate or span.bound is not None,
        rule=area.rule,
    )


def _areas(found: Scan) -> Iterator[_Area]:
    index = 0
    while index < len(found.lexemes):
        areas, index = _read(found, index)
        yield from areas


def _read(found: Scan, index: int) -> tuple[list[_Area], int]:
    """The areas that begin at lexeme ``index``, and where to read on."""
    between = found.kind(index - 1) == "between"
    number = read_number(found, index, short=True, conjunction=not between)
    if number is None:
        return [], index + 1
    unit = _unit(found, number.stop)
    if unit is not None:
        return [_Area(index, number.stop + 1, number.value * unit, "number-unit")], number.stop + 1
    areas = _ends(found, index, number)
    return areas, areas[-1].stop if areas else number.stop


def _unit(found: Scan, index: int) -> Decimal | None:
    """The square meters in the unit at ``index``, if one stands there and belongs with what is before it."""
    if not found.follows(index, "area"):
        return None
    lexeme = found.lexemes[index]
    part_of_name = found.text[lexeme.end : lexeme.end + 1].isalnum()  # "m2x"
    return None if part_of_name else Decimal(lexeme.key)


def _ends(found: Scan, first: int, low: Number) -> list[_Area]:
    """Both ends of a range whose lower end lacks a unit and perhaps the multiplier."""
    second = _second(found, first, low.stop)
    high = None if second is None or low.is_year else read_number(found, second, short=True)
    unit = _unit(found, high.stop) if high else None
    if second is None or high is None or unit is None:
        return []
    value = low.value * high.multiplier if low.multiplier == 1 else low.value
    if value >= high.value:
        return []
    upper = _Area(second, high.stop + 1, high.value * unit, "number-unit")
    return [_Area(first, low.stop, value * unit, "unit-shared"), upper]


def _second(found: Scan, first: int, index: int) -> int | None:
    """Where the other end of a range begins whose first end goes from ``first`` up to ``index``; else None."""
    if found.link(index) == "dash":
        return index
    connector = "and" if found.kind(first - 1) == "between" else "to"
    return index + 1 if found.follows(index, connector) and found.joined(index + 1) else None
