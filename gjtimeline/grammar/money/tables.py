"""Amounts whose currency stands in the head of their table or list: "(Unit: KRW 100 million)".

    notice = "Unit" ":" unit | "(" ["in"] unit ")"           unit: a currency, multipliers, a power of ten, in any order
    below  = notice [":"] number+                            "Project cost (KRW billion): 426.9"
           | notice line row+                                "City funds   120   130.5", "- State: 283.5"
           | cell "|" notice "|" cell line row+              the column of the notice alone

What rows are stands in ``rows``. A bare amount in brackets ("(KRW 100 million)") is a unit only if rows follow it.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from gjtimeline.grammar.money.currencies import Currencies, Unit, load_currencies
from gjtimeline.grammar.money.rows import entries_behind
from gjtimeline.grammar.scanning import Lexeme, scan
from gjtimeline.resources import load_toml

_POWER = re.compile(r"10*")
_BETWEEN = " -/"  # between the words of a unit


class Cell(NamedTuple):
    """A number below a notice: ``value`` base units of the currency ``code`` at ``start:end``, for a ``year``."""

    start: int
    end: int
    value: Decimal
    code: str
    year: str | None


class Notice(NamedTuple):
    """A unit at ``start:end``, with the numbers that are in it."""

    start: int
    end: int
    cells: tuple[Cell, ...]


def find_notices(text: str, language: str) -> list[Notice]:
    """The units of tables in a text, in order, with the amounts below each."""
    known, found = load_currencies(language), []
    for match in _notices(language).finditer(text):
        words = match["inside"] or match["alone"]
        label = _label(language).match(words)
        rest = words[label.end() if label else 0 :]
        unit = _unit(known, rest, language)
        if unit is None:
            continue
        named = bool(match["alone"] or (label and label[0]))
        cells = tuple(_cells(text, match, unit, inline=named or not any(map(str.isdigit, rest))))
        if cells or named:
            found.append(Notice(match.start(), match.end(), cells))
    return found


@cache
def _notices(language: str) -> re.Pattern[str]:
    names = "|".join(map(re.escape, load_toml("language", language, "money.toml")["unit_notices"]))
    inside, alone = r"[(\[（]\s?(?P<inside>[^()\[\]（）\n]{1,40})[)\]）]", r"(?P<alone>[^()\[\]（）\n]{1,40})$"
    return re.compile(rf"{inside}|\b(?:{names})\s?[:=：]\s?{alone}", re.I | re.M)


@cache
def _label(language: str) -> re.Pattern[str]:
    """What a unit in brackets may begin with."""
    data = load_toml("language", language, "money.toml")
    names, openers = ("|".join(map(re.escape, data[name])) for name in ("unit_notices", "unit_openers"))
    return re.compile(rf"(?:(?:{names})\s?[:=：]\s?)?(?:(?:{openers})\s)?", re.I)


def _unit(known: Currencies, words: str, language: str) -> Unit | None:
    """What a number below these words is in; None if they are no unit."""
    for plural, single in load_toml("language", language, "money.toml")["unit_plurals"].items():
        words = words.replace(plural, single)
    found = scan(words, known.lexicon)
    units = [unit for index in range(len(found.lexemes)) if (unit := known.unit(found, index))]
    ends = [0, *(lexeme.end for lexeme in found.lexemes)]
    starts = [*(lexeme.start for lexeme in found.lexemes), len(words)]
    if len(units) != 1 or any(words[a:b].strip(_BETWEEN) for a, b in zip(ends, starts, strict=True)):
        return None
    factor = units[0].factor
    for lexeme in found.lexemes:
        value = _multiplier(lexeme)
        if value is None:
            return None
        factor *= value
    return units[0]._replace(factor=factor)


def _multiplier(lexeme: Lexeme) -> Decimal | None:
    """By how much a word of a unit multiplies it; None if it may not stand there."""
    if lexeme.kind == "currency":
        return Decimal(1)
    digits = lexeme.key.replace(",", "")
    power = lexeme.kind == "digits" and _POWER.fullmatch(digits)
    return Decimal(digits) if power or lexeme.kind in ("scale", "hundred", "short") else None


def _cells(text: str, notice: re.Match[str], unit: Unit, *, inline: bool) -> Iterator[Cell]:
    """The amounts that a notice gives the unit of."""
    for entry in entries_behind(text, notice.start(), notice.end(), inline=inline):
        value = Decimal(entry.number[0].replace(",", "")) * unit.factor
        yield Cell(entry.number.start(), entry.number.end(), value, unit.code, entry.year)
