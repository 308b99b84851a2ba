"""Puts sides together to amounts: one side with a currency, or two sides as the ends of a range or as two amounts.

    amount = ["between" | "ranging from"] side connector side | side with a currency
    connector = dash | "to" | "or" | "and"      modifiers may follow: "from about 3 to about 5 billion won"

Of two sides, one may lack the currency and one the multiplier: "3-5 billion won". What a rise leads from and to are two
amounts: "from 42.6 billion to 62.6 billion KRW".
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from gjtimeline.grammar.money.currencies import Currencies, Unit
from gjtimeline.grammar.money.sides import Side, read_side
from gjtimeline.grammar.numerals import Number
from gjtimeline.grammar.scanning import Scan

_TILDES = "~∼～"
_OPENS, _CLOSES = ("(", "[", "（"), (")", "]", "）")


class Amount(NamedTuple):
    """An amount from lexeme ``first`` up to ``stop``, in units of its form.

    ``high`` is the upper end of a range, ``high_first`` the lexeme that begins it.
    """

    first: int
    stop: int
    low: Decimal
    high: Decimal | None
    unit: Unit
    rule: str
    high_first: int | None = None


def read_amounts(known: Currencies, found: Scan) -> Iterator[Amount]:
    """The amounts in a scan, in order; never overlapping."""
    index = 0
    while index < len(found.lexemes):
        amounts, index = _read(known, found, index)
        yield from amounts


def _read(known: Currencies, found: Scan, index: int) -> tuple[list[Amount], int]:
    """The amounts that begin at lexeme ``index``, and where to read on."""
    between = found.kind(index - 1) == "between" and found.joined(index)
    low = read_side(known, found, index, conjunction=not between)
    if low is None:
        return [], index + 1
    connector, following = _connector(found, low.stop)
    high = read_side(known, found, following) if connector else None
    amounts = _pair(found, low, high, connector) if high else []
    if amounts:
        return amounts, amounts[-1].stop
    if low.unit is None:
        return [], low.stop
    return [Amount(low.first, low.stop, low.number.value, None, low.unit, low.rule)], low.stop


def _connector(found: Scan, index: int) -> tuple[str, int]:
    """What leads from the side before ``index`` to another side, and where that would begin; "" if nothing does."""
    if not found.joined(index):
        return "", index
    lexeme = found.lexemes[index]
    if lexeme.link == "dash":
        gap = found.text[found.lexemes[index - 1].end : lexeme.start]
        tight = len(gap) == 1 or any(tilde in gap for tilde in _TILDES)
        return ("dash" if tight else "spaced dash"), index
    if lexeme.kind not in ("to", "and", "or"):
        return "", index
    following = index + 1
    while found.follows(following, "modifiers"):
        following += 1
    return (lexeme.kind, following) if found.joined(following) else ("", index)


def _pair(found: Scan, low: Side, high: Side, connector: str) -> list[Amount]:
    """Two sides as one range, or as two amounts of which the first takes the currency of the second; else nothing."""
    unit = high.unit or low.unit
    if unit is None or not _are_alike(low, high, connector):
        return []
    shared = _share_multiplier(low.number, high.number, connector)
    borrows = shared or _borrows_multiplier(low.number, high.number)
    low_value = low.number.value * (high.number.multiplier if borrows else 1)
    if _is_range(found, low, high, connector, borrows):
        if low_value >= high.number.value:
            return []
        first = low.first - 1 if connector == "and" else low.first  # takes in the "between"
        rule = "range-dash" if connector == "spaced dash" else f"range-{connector}"
        return [Amount(first, high.stop, low_value, high.number.value, unit, rule, high.first)]
    whole = low.number.multiplier > 1 or shared
    if low.unit or high.unit is None or not whole or connector == "spaced dash":
        return []
    return [
        Amount(low.first, low.stop, low_value if shared else low.number.value, None, unit, "currency-shared"),
        Amount(high.first, high.stop, high.number.value, None, unit, high.rule),
    ]


def _are_alike(low: Side, high: Side, connector: str) -> bool:
    """Whether two sides can be read together: one currency, and either both with a multiplier or one borrowed."""
    if low.unit and high.unit and (low.unit.code, low.unit.factor) != (high.unit.code, high.unit.factor):
        return False
    if not (low.unit or high.unit) or (not low.unit and low.number.is_year):
        return False
    if high.unit is None and high.number.multiplier == 1:  # "$500 to 5 people", but "$10-20"
        return connector == "dash" and low.number.multiplier == 1
    if _share_multiplier(low.number, high.number, connector):
        return True
    both = (low.number.multiplier > 1) == (high.number.multiplier > 1)
    return both or low.number.multiplier > 1 or _borrows_multiplier(low.number, high.number)


def _borrows_multiplier(low: Number, high: Number) -> bool:
    """Whether the multiplier of the high end holds for the low one too: "3 to 5 billion"."""
    return low.multiplier == 1 < high.multiplier and low.mantissa < high.mantissa


def _share_multiplier(low: Number, high: Number, connector: str) -> bool:
    """Whether two amounts have one multiplier, as the decimals of the first tell: "3.9 and 2.4 trillion won"."""
    return connector == "and" and low.multiplier == 1 < high.multiplier and "." in low.digits


def _is_range(found: Scan, low: Side, high: Side, connector: str, borrows: bool) -> bool:
    """Whether two sides are the ends of one amount; ``borrows``: the low one takes the multiplier of the high one."""
    opener = found.kind(low.first - 1) if found.joined(low.first) else ""
    whole = low.unit is not None or low.number.multiplier > 1
    if connector == "dash":
        return True
    if connector == "spaced dash":
        return whole
    if connector == "and":
        return opener == "between"
    if connector == "or":
        return borrows
    if opener == "ranging" or _fills_bracket(found, low, high):
        return True
    if low.unit and high.unit and not borrows:
        return opener == "modifiers"  # "rose $20 million to $90 million" is no range
    return not (whole and opener == "from" and not borrows)


def _fills_bracket(found: Scan, low: Side, high: Side) -> bool:
    """Does a bracket hold nothing but the two sides: "($4.4 million to $5.3 million)"?"""
    start, end = found.lexemes[low.first].start, found.lexemes[high.stop - 1].end
    return found.text[max(0, start - 1) : start] in _OPENS and found.text[end : end + 1] in _CLOSES
