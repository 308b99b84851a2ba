"""A number with the currency that belongs to it, if one does: the sides of which amounts are made.

    side = currency number [currency]        "US$12.5 million", "$9.99 US dollars"
         | number [currency [multiplier]]    "406.1 billion won", "75 USD million", "3" of "3 to 5 billion won"

A currency between two numbers belongs to one of them only: "in 2020 KRW 400 billion", "10 rmb 20 usd".
"""

from decimal import Decimal
from typing import NamedTuple

from gjtimeline.grammar.money.currencies import Currencies, Unit
from gjtimeline.grammar.numerals import Number, read_number
from gjtimeline.grammar.scanning import Scan


class Side(NamedTuple):
    """A number with or without currency, from lexeme ``first`` up to ``stop``; without currency no rule read it."""

    first: int
    stop: int
    number: Number
    unit: Unit | None
    rule: str


def read_side(known: Currencies, found: Scan, index: int, *, conjunction: bool = True) -> Side | None:
    """The side that begins at lexeme ``index``, or None; without ``conjunction`` its number ends before an "and"."""
    first = found.kind(index) == "currency"
    return _currency_first(known, found, index) if first else _currency_last(known, found, index, conjunction)


def _currency_first(known: Currencies, found: Scan, index: int) -> Side | None:
    """A currency and its number, and a second naming of the currency after it: "$9.99 US dollars"."""
    unit = known.unit(found, index)
    if unit is None or not unit.touches(found.text, found.lexemes[index].start, found.link(index + 1)):
        return None
    number = read_number(found, index + 1, short=True)
    if number is None or not unit.may_precede(number):
        return None
    again = _unit_after(known, found, number, after_currency=True)
    if again and again.factor == unit.factor and again.code in (unit.code, *unit.also):
        return Side(index, number.stop + 1, number, again, "currency-around")
    return Side(index, number.stop, number, unit, "currency-first")


def _currency_last(known: Currencies, found: Scan, index: int, conjunction: bool) -> Side | None:
    """A number and the currency after it, if there is one and it may stand there."""
    number = read_number(found, index, short=True, conjunction=conjunction)
    if number is None:
        return None
    unit = _unit_after(known, found, number, after_currency=False)
    if unit is not None:
        whole, stop = _with_multiplier_behind(found, number)
        first = index
        while found.kind(first - 1) == "modifiers" and found.link(first) == "space":
            first -= 1
        if unit.may_follow(whole, found.text, found.lexemes[first].start, found.lexemes[stop - 1].end):
            return Side(index, stop, whole, unit, "currency-last")
    return Side(index, number.stop, number, None, "")


def _with_multiplier_behind(found: Scan, number: Number) -> tuple[Number, int]:
    """The number with a multiplier from behind its currency ("75 USD million"), and the index after all of them."""
    stop = number.stop + 1
    if number.multiplier > 1 or found.kind(stop) != "scale" or found.link(stop) != "space":
        return number, stop
    multiplier = Decimal(found.lexemes[stop].key)
    return number._replace(value=number.value * multiplier, multiplier=multiplier), stop + 1


def _unit_after(known: Currencies, found: Scan, number: Number, *, after_currency: bool) -> Unit | None:
    """The unit that stands after a number and belongs to it; ``after_currency``: the number has one already."""
    joined = found.joined(number.stop) or _is_abbreviated(known, found, number)
    unit = known.unit(found, number.stop) if joined else None
    return None if unit is None or _opens_next(found, unit, number, after_currency) else unit


def _is_abbreviated(known: Currencies, found: Scan, number: Number) -> bool:
    """Is the last word of the number abbreviated, so that a full stop parts it from what follows?"""
    if number.stop >= len(found.lexemes):
        return False
    last, following = found.lexemes[number.stop - 1], found.lexemes[number.stop]
    stopped = found.text[last.end : following.start] == ". "
    return stopped and found.text[last.start : last.end].lower() in known.dotted


def _opens_next(found: Scan, unit: Unit, number: Number, after_currency: bool) -> bool:
    """Whether the currency after a number belongs to the number behind it: "3 USD50 cards", "in 2020 KRW 400 billion".

    It does if it touches that one, if this one has its currency, is a year or the smaller kind of number, or if it is
    a sign.
    """
    index = number.stop
    if unit.policy.sign and found.link(index) == "dash":
        return True
    if found.link(index) == "glued" or not found.joined(index + 1):
        return False
    following = read_number(found, index + 1, short=True)
    if following is None or not unit.may_precede(following):
        return False
    glued = found.link(index + 1) == "glued"
    smaller = number.multiplier == 1 < following.multiplier
    sign = unit.policy.sign and found.kind(following.stop) != "currency"  # "10 $ 20 usd"
    return glued or after_currency or number.is_year or smaller or sign
