"""Tells rates of exchange from amounts: "US$1 = 1,180 won", "1,350 won to the dollar".

    rate = one of a currency "=" amount | amount ("per" | "to the" …) currency

The words stand in money.toml under ``rate_links``.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from gjtimeline.grammar.money.currencies import load_currencies
from gjtimeline.resources import load_toml

if TYPE_CHECKING:
    from gjtimeline.grammar.money.finding import MoneyMention

_EQUALS = re.compile(r"\s?[=≈]\s?")
_ONES = (Decimal(1), Decimal(100))  # yen and rupiah are quoted by the hundred


def without_rates(text: str, mentions: Sequence["MoneyMention"], language: str) -> Iterator["MoneyMention"]:
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
        if not (quoted or opens or _rate(language).match(text, mention.end)):
            yield mention
        quoted = opens


@cache
def _rate(language: str) -> re.Pattern[str]:
    """What follows an amount that is the price of another currency."""
    links = load_toml("language", language, "money.toml")["rate_links"]
    forms = sorted(load_currencies(language).units, key=lambda form: (-len(form), form))
    link, form = ("|".join(map(re.escape, texts)) for texts in (links, forms))
    return re.compile(rf"\s(?:{link})\s(?:{form})(?!\w)", re.I)
