"""The finders of money that are compared: each a function from a text to amounts."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from money_scoring import Money, code, number

from gjtimeline import find_money

Finder = Callable[[str], list[Money]]

OURS = "gjtimeline find_money"
_PRICE = re.compile(r"(?:[^\W\d_]{0,3}[$€£¥₩₹]|[A-Z]{3})\s?\d[\d.,]*|\d[\d.,]*\s?(?:[$€£¥₩₹]|[A-Z]{3}\b)")


def finders() -> dict[str, Finder]:
    """Ours, and those of the others that are installed."""
    return {OURS: find_with_ours, **_recognizers(), **_quantulum(), **_price_parser()}


def find_with_ours(text: str) -> list[Money]:
    """With ``find_money`` of this project."""
    return [Money(one.start, one.end, one.amount, one.currency, one.high) for one in find_money(text)]


def _recognizers() -> dict[str, Finder]:
    try:
        from recognizers_number_with_unit import Culture, NumberWithUnitRecognizer  # noqa: PLC0415 - where installed
    except ImportError:  # also with a newer emoji than it knows
        return {}
    model = NumberWithUnitRecognizer(Culture.English).get_currency_model()

    def find(text: str) -> list[Money]:
        return [_recognized(one.start, one.end + 1, one.resolution or {}) for one in model.parse(text)]

    return {"recognizers-text": find}


def _recognized(start: int, end: int, resolution: dict[str, Any]) -> Money:
    currency = resolution.get("isoCurrency") or resolution.get("unit") or ""
    return Money(start, end, number(resolution.get("value")), code(currency))


def _quantulum() -> dict[str, Finder]:
    try:
        from quantulum3 import parser  # noqa: PLC0415 - only where it is installed
    except ImportError:
        return {}

    def find(text: str) -> list[Money]:
        found = [one for one in parser.parse(text) if one.unit.entity.name == "currency"]
        return [Money(*one.span, number(one.value), code(one.unit.name)) for one in found]

    return {"quantulum3": find}


def _price_parser() -> dict[str, Finder]:
    try:
        from price_parser import Price  # noqa: PLC0415 - only where it is installed
    except ImportError:
        return {}

    def prices(text: str) -> Iterator[Money]:
        for match in _PRICE.finditer(text):  # it reads the one price of a text and looks for none
            price = Price.fromstring(match[0])
            if price.amount is not None and price.currency:
                yield Money(*match.span(), price.amount, code(price.currency))

    return {"price-parser": lambda text: list(prices(text))}
