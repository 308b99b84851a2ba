"""Scores amounts of money: their spans, exactly and by overlap, and the value with the currency of the spans that meet.

Gold is JSON Lines, one text a line: ``{"text", "core", "money": [{"start", "end", "value", "high", "unit"}]}``; value,
upper end and unit (a code, sign or name) may be missing, and texts with ``"core": false`` are left out. Offsets count
code points, the end is exclusive. Space, a full stop and words like "about" around an amount are not compared.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from tallying import Tally, pairs_of

from gjtimeline.grammar.money.currencies import load_currencies

_LOOSE = re.compile(
    r"(?:about|around|approximately|over|an?|the|exactly|some|nearly|more than|less than|at (?:least|most)|under|above|"
    r"lower than|no (?:more|less) than|up to|from|between)\s+",
    re.I,
)
_NEAR = Decimal("1e-6")  # of the value


@dataclass(frozen=True)
class Money:
    """An amount at ``text[start:end]`` in units of ``currency``; ``high`` is the upper end of a range."""

    start: int
    end: int
    value: Decimal | None = None
    currency: str = ""
    high: Decimal | None = None


@dataclass(frozen=True)
class Document:
    """A text with its amounts."""

    text: str
    gold: tuple[Money, ...]


@dataclass(frozen=True)
class Counts(Tally):
    """How many amounts gold and finder have, and how many pairs of them are right by each measure."""

    span: int = 0
    overlap: int = 0
    value: int = 0


def load(path: Path) -> list[Document]:
    """The texts of a gold file."""
    with path.open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines if line.strip()]
    return [_document(record) for record in records if record.get("core", True)]


def _document(record: dict[str, Any]) -> Document:
    return Document(record["text"], tuple(_money(one) for one in record["money"]))


def _money(one: dict[str, Any]) -> Money:
    return Money(
        one["start"], one["end"], number(one.get("value")), code(one.get("unit") or ""), number(one.get("high"))
    )


def number(value: object) -> Decimal | None:
    """A number however a finder gives it."""
    return None if value is None or value == "" else Decimal(str(value))


def code(currency: str) -> str:
    """The ISO 4217 code of a sign or a name, or the name itself."""
    named = {form.lower(): unit.code for form, unit in load_currencies("en").units.items()}
    return named.get(currency.lower(), named.get(f"{currency.lower()}s", currency.upper()))


def score(document: Document, found: Iterable[Money]) -> Counts:
    """Compare what was found in a text with its gold; a range may be found as one amount or as its two ends."""
    scored = list(found)
    pairs = _pairs(document, scored)
    met = {id(one) for _, one in pairs}
    spare = [one for one in scored if id(one) not in met]
    ends = {id(gold): _upper_end(gold, one, spare) for gold, one in pairs}
    return Counts(
        gold=len(document.gold),
        found=len(scored) - sum(end is not None for end in ends.values()),
        span=sum(_trimmed(document.text, gold) == _trimmed(document.text, one) for gold, one in pairs),
        overlap=len(pairs),
        value=sum(_is_right(gold, one, ends[id(gold)]) for gold, one in pairs),
    )


def _pairs(document: Document, found: Sequence[Money]) -> list[tuple[Money, Money]]:
    """Gold with what was found on it."""
    gold, ours = ([_trimmed(document.text, one) for one in some] for some in (document.gold, found))
    return [(document.gold[row], found[column]) for row, column in pairs_of(gold, ours)]


def _upper_end(gold: Money, one: Money, spare: Sequence[Money]) -> Money | None:
    """The find that gives the other end of a range of which ``one`` gives the first."""
    if gold.high is None or one.high is not None:
        return None
    return next((other for other in spare if min(gold.end, other.end) > max(gold.start, other.start)), None)


def _is_right(gold: Money, one: Money, end: Money | None) -> bool:
    """Are value and currency right? Gold without a value has nothing to be right about."""
    if gold.value is None or code(one.currency) != gold.currency:
        return False
    if gold.high is None or one.high is not None or end is None:
        return _same(gold.value, one.value) and (gold.high is None or _same(gold.high, one.high))
    ends = sorted(value for value in (one.value, end.value) if value is not None)
    return len(ends) == 2 and _same(gold.value, ends[0]) and _same(gold.high, ends[1])


def _same(one: Decimal, other: Decimal | None) -> bool:
    return other is not None and abs(one - other) <= _NEAR * max(Decimal(1), abs(one))


def _trimmed(text: str, money: Money) -> tuple[int, int]:
    """The span without space, stops and loose words around it."""
    start, end = money.start, money.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".,;"):
        end -= 1
    loose = _LOOSE.match(text, start, end)
    return _trimmed(text, Money(loose.end(), end)) if loose else (start, end)
