"""Tells rates of exchange from amounts: "US$1 = 1,180 won", "1,350 won to the dollar".

    rate = one of a currency "=" amount | amount ("per" | "to the" …) currency

The words stand in money.toml under ``rate_links``.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from gjtimeline.grammar.alternatives import any_of
from gjtimeline.grammar.money.currencies import load_currencies
from gjtimeline.grammar.money.mentions import MoneyMention
from gjtimeline.resources import load_toml

_EQUALS = re.compile(r"\s?[=≈]\s?")
_LONGEST_FORM = 40  # characters, with the one behind it
_ONES = (Decimal(1), Decimal(100))  # yen and rupiah are quoted by the hundred


def without_rates(text: str, mentions: Sequence[MoneyMention], language: str) -> Iterator[MoneyMention]:
    """The mentions that are amounts of something, in order."""
    quoted = False  # does the mention before make this one a rate?
    for index, mention in enumerate(mentions):
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        opens = (
            following is not None
            and mention.amount in _ONES
            and mention.currency != following.currency
            and _EQUALS.fullmatch(text, mention.end, following.start) is not None
        )
        if not (quoted or opens or _prices(text, mention.end, language)):
            yield mention
        quoted = opens


def _prices(text: str, end: int, language: str) -> bool:
    """Is the amount that ends at ``end`` the price of another currency?"""
    link = _links(language).match(text, end)
    if link is None:
        return False
    behind = text[link.end() : link.end() + _LONGEST_FORM].lower()
    return any(behind.startswith(form) and not behind[len(form) :][:1].isalnum() for form in _forms(language))


@cache
def _links(language: str) -> re.Pattern[str]:
    links = load_toml("language", language, "money.toml")["rate_links"]
    return re.compile(rf"\s{any_of(links)}\s", re.I)


@cache
def _forms(language: str) -> tuple[str, ...]:
    return tuple(form.lower() for form in load_currencies(language).units)
