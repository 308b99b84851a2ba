"""What the grammar of money tells of each amount that it found."""

from dataclasses import dataclass
from decimal import Decimal

from gjtimeline.grammar.qualifying import Bound

IN_TABLE = "table-unit"  # the rule of an amount whose currency stands in the head of its table


@dataclass(frozen=True)
class MoneyMention:
    """An amount of money as the text states it.

    ``start``/``end`` are code points and take in the words that qualify the amount ("about", "at least", "or more").
    ``amount`` is in base units of ``currency`` (ISO 4217), the lower end if ``high`` is given, whose own words begin at
    ``high_start``. ``equivalent_of`` is the index, in the list it came with, of the amount that this one says again.
    ``year`` heads the column or row of an amount in a table; it is empty for the total of a row of years.
    """

    start: int
    end: int
    text: str
    amount: Decimal
    currency: str
    high: Decimal | None
    high_start: int | None
    approximate: bool
    bound: Bound | None
    equivalent_of: int | None
    rule: str
    year: str | None = None
