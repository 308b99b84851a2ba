"""Amounts with their kinds, and what one may be of another."""

import re
from dataclasses import dataclass
from decimal import Decimal

from gjtimeline.grammar.budgets.stretches import Stretch

NO_PART = frozenset({"increase", "decrease", "proposal", "other"})  # kinds of what is neither a part nor a total
MOST_LISTED = 20  # amounts of one list
_BRACKETED = re.compile(r"[(\[（][^()\[\]（）]*[)\]）]")


@dataclass(frozen=True)
class Sized:
    """An amount with its stretch and its kind so far."""

    stretch: Stretch
    kind: str | None

    @property
    def amount(self) -> Decimal:
        """In base units."""
        return self.stretch.money.amount


def may_hold(total: Sized, part: Sized) -> bool:
    """May the part be one of the total, by currency, size and kind?"""
    same = total.stretch.money.currency == part.stretch.money.currency
    return same and total.amount > part.amount and total.kind not in NO_PART


def words_between(one: Sized, following: Sized) -> str:
    """The words between two amounts, without brackets that open and close there."""
    return _BRACKETED.sub(" ", one.stretch.passage.text[one.stretch.end : following.stretch.start])
