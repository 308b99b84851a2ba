"""Amounts whose currency stands in the head of their table or list: "(Unit: KRW 100 million)".

    notice = "Unit" ":" unit | "(" ["in"] unit ")"           unit: a currency, multipliers, a power of ten, in any order
    below  = notice [":"] number+                            "Project cost (KRW billion): 426.9"
           | notice line row+                                "City funds   120   130.5", "- State: 283.5"
           | cell "|" notice "|" cell line row+              the column of the notice alone
           | notice line (text number multiplier)+           "Costs (in euros, rounded)", "2009: 4.5 bn - 2013: 6.5 bn"

What rows are stands in ``rows``. A bare amount in brackets ("(KRW 100 million)") is a unit only if rows follow it.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import zip_longest
from typing import NamedTuple

from gjtimeline.grammar.alternatives import any_of
from gjtimeline.grammar.money.currencies import Currencies, Unit, load_currencies
from gjtimeline.grammar.money.eliding import counts_nothing
from gjtimeline.grammar.money.rows import entries_behind
from gjtimeline.grammar.numerals import read_number
from gjtimeline.grammar.scanning import Lexeme, scan
from gjtimeline.resources import load_toml

_LEAST = 1000  # what a number in the lines below a unit is multiplied by at least: no dozen
_LONGEST = 1_000  # characters of these lines
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
    matches = list(_notices(language).finditer(text))
    for match, following in zip_longest(matches, matches[1:]):
        words = match["inside"] or match["alone"]
        label = _label(language).match(words)
        rest = _tail(language).sub("", words[label.end() if label else 0 :])
        unit = _unit(known, rest, language)
        if unit is None:
            continue
        named = bool(match["alone"] or (label and label[0]))
        cells = tuple(_cells(text, match, unit, language, inline=named or not any(map(str.isdigit, rest))))
        if named and not cells and unit.factor == 1:
            stop = following.start() if following else len(text)
            cells = tuple(_with_multipliers(known, text, match.end(), stop, unit, language))
        if cells or named:
            found.append(Notice(match.start(), match.end(), cells))
    return found


@cache
def _notices(language: str) -> re.Pattern[str]:
    names = any_of(load_toml("language", language, "money.toml")["unit_notices"])
    inside, alone = r"[(\[（]\s?(?P<inside>[^()\[\]（）\n]{1,40})[)\]）]", r"(?P<alone>[^()\[\]（）\n]{1,40})$"
    return re.compile(rf"{inside}|\b{names}\s?[:=：]\s?{alone}", re.I | re.M)


@cache
def _label(language: str) -> re.Pattern[str]:
    """What a unit in brackets may begin with."""
    data = load_toml("language", language, "money.toml")
    names, openers = any_of(data["unit_notices"]), any_of(data["unit_openers"])
    return re.compile(rf"(?:{names}\s?[:=：]\s?)?(?:{openers}\s)?", re.I)


@cache
def _tail(language: str) -> re.Pattern[str]:
    """What a unit in brackets may end with."""
    tails = load_toml("language", language, "money.toml")["unit_tails"]
    return re.compile(rf"[,;]\s{any_of(map(str.lower, tails))}$", re.I)


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


def _with_multipliers(known: Currencies, text: str, begin: int, stop: int, unit: Unit, language: str) -> Iterator[Cell]:
    """The numbers with a multiplier, and no currency of their own, in the lines below a notice that ends its line.

    ``begin`` is where the notice ends, ``stop`` where the next one begins.
    """
    if text[begin : begin + 1] != "\n":
        return
    lines = text[begin : min(stop, begin + _LONGEST)].split("\n\n", 1)[0]
    found = scan(lines, known.lexicon)
    index = 0
    while index < len(found.lexemes):
        number = read_number(found, index, short=True) if found.kind(index) == "digits" else None
        if number is None or number.multiplier < _LEAST:
            index += 1
            continue
        first, last = found.lexemes[index].start, found.lexemes[number.stop - 1].end
        before = known.unit(found, index - 1) if found.joined(index) else None
        behind = known.unit(found, number.stop) if found.joined(number.stop) else None
        if before is None and behind is None and counts_nothing(found.text, last, language):
            yield Cell(begin + first, begin + last, number.value, unit.code, None)
        index = number.stop


def _cells(text: str, notice: re.Match[str], unit: Unit, language: str, *, inline: bool) -> Iterator[Cell]:
    """The amounts that a notice gives the unit of."""
    for entry in entries_behind(text, notice.start(), notice.end(), language, inline=inline):
        value = Decimal(entry.number[0].replace(",", "")) * unit.factor
        yield Cell(entry.number.start(), entry.number.end(), value, unit.code, entry.year)
