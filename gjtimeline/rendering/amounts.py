"""How money, areas and periods read for a human. Amounts are never rounded."""

import re
from decimal import Decimal, InvalidOperation

from gjtimeline.model import ChronologyBudget
from gjtimeline.rendering.dates import human_edtf
from gjtimeline.rendering.safe import tidy
from gjtimeline.rendering.words import count, say, words

_DURATION = re.compile(r"P(\d{1,6})([YMWD])")
_SHORT_FRACTION = 3
_LONGEST = 30


def human_money(budget: ChronologyBudget) -> str:
    """``about 400 billion KRW``; the words of the document where the amount is no number."""
    amount = _amount(budget.amount)
    if amount is None:
        return tidy(budget.text)
    money = _scaled(amount, tidy(budget.currency))
    money = say("money", "approximate", money) if budget.approximate else money
    return say("money", budget.bound, money) if budget.bound else money


def human_area(square_meters: float) -> str:
    """``46,200 m²``."""
    return say("area", "amount", f"{square_meters:,.15g}")


def human_period(period: str) -> str:
    """An ISO 8601 duration of one unit (``5 years``) or an EDTF date in words."""
    duration = _DURATION.fullmatch(period)
    return count(int(duration[1]), duration[2]) if duration else human_edtf(period, with_year=True)


def _amount(text: str) -> Decimal | None:
    try:
        amount = Decimal(text)
    except InvalidOperation:
        return None
    return amount if amount.is_finite() and abs(amount.adjusted()) < _LONGEST else None


def _scaled(amount: Decimal, currency: str) -> str:
    """In the largest scale that needs at most three decimals, else digit by digit."""
    for zeros, name in words("money")["scales"]:
        scaled = amount.scaleb(-zeros).normalize()
        if abs(scaled) >= 1 and _decimals(scaled) <= _SHORT_FRACTION:
            return say("money", "scaled", f"{scaled:,f}", name, currency)
    return say("money", "amount", f"{amount.normalize():,f}", currency)


def _decimals(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
