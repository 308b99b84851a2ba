"""Tells the unit of a table, which is written like an amount, from an amount.

    unit = ("Unit" | "Units") (":" | "=") amount | "(" "in" amount ")"

The bare numbers below such a notice are not read: which of them are money (not years, counts or percentages) shows
in the columns of the table, and those are lost in text. The words stand in money.toml.
"""

import re
from functools import cache

from gjtimeline.resources import load_toml

_LONGEST_LABEL = 16  # characters before the amount
_CLOSES = re.compile(r"\s*[)\]）]")


def is_unit(text: str, start: int, end: int, language: str) -> bool:
    """Whether the amount at ``text[start:end]`` says in what unit the numbers of a table are."""
    label = _labels(language).search(text, max(0, start - _LONGEST_LABEL), start)
    return label is not None and (label["notice"] is not None or _CLOSES.match(text, end) is not None)


@cache
def _labels(language: str) -> re.Pattern[str]:
    data = load_toml("language", language, "money.toml")
    notices, openers = ("|".join(map(re.escape, data[name])) for name in ("unit_notices", "unit_openers"))
    return re.compile(rf"(?:\b(?P<notice>{notices})\s?[:=：]\s?|[(\[（]\s?(?:{openers})\s)$", re.I)
