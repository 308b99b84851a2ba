"""Finds the amounts of money in a text as mentions: with their span, in base units, linked to what they restate.

mention = modifier* amount ["or more"]          but no unit of a table: "(Unit: KRW 100 million)"
"""

from dataclasses import dataclass, replace
from decimal import Decimal

from gjtimeline.grammar.money.amounts import Amount, read_amounts
from gjtimeline.grammar.money.currencies import load_currencies
from gjtimeline.grammar.money.restating import restates
from gjtimeline.grammar.money.units import is_unit
from gjtimeline.grammar.numerals import normal
from gjtimeline.grammar.qualifying import Bound, qualify
from gjtimeline.grammar.scanning import Scan, scan


@dataclass(frozen=True)
class MoneyMention:
    """An amount of money as the text states it.

    ``start``/``end`` are code points and take in the words that qualify the amount ("about", "at least", "or more").
    ``amount`` is in base units of ``currency`` (ISO 4217), the lower end if ``high`` is given. ``equivalent_of`` is the
    index, in the list it came with, of the amount that this one says again.
    """

    start: int
    end: int
    text: str
    amount: Decimal
    currency: str
    high: Decimal | None
    approximate: bool
    bound: Bound | None
    equivalent_of: int | None
    rule: str


def find_money(text: str, language: str = "en") -> list[MoneyMention]:
    """The amounts of money in a text, in order; never overlapping.

    Vague amounts ("billions of won", "several million dollars") have no value and are left out.

    >>> [(each.text, each.amount, each.currency) for each in find_money("It secured about 62.6 billion KRW in 2020.")]
    [('about 62.6 billion KRW', Decimal('62600000000'), 'KRW')]
    """
    known = load_currencies(language)
    found = scan(text, known.lexicon)
    mentions: list[MoneyMention] = []
    for amount in read_amounts(known, found):
        mention = _mention(found, amount)
        if is_unit(text, mention.start, mention.end, language):
            continue
        mentions.append(replace(mention, equivalent_of=_restated(text, mentions, mention, language)))
    return mentions


def _mention(found: Scan, amount: Amount) -> MoneyMention:
    span = qualify(found, amount.first, amount.stop)
    return MoneyMention(
        start=span.start,
        end=span.end,
        text=found.text[span.start : span.end],
        amount=normal(amount.low * amount.unit.factor),
        currency=amount.unit.code,
        high=None if amount.high is None else normal(amount.high * amount.unit.factor),
        approximate=span.approximate,
        bound=span.bound,
        equivalent_of=None,
        rule=amount.rule,
    )


def _restated(text: str, mentions: list[MoneyMention], current: MoneyMention, language: str) -> int | None:
    """The index of the mention that ``current``, right after ``mentions``, says again: in another currency,
    or the same in other words ("4,061 hundred million won (406.1 billion won)").
    """
    if not mentions:
        return None
    before = mentions[-1]
    chained = before.equivalent_of is not None
    if not restates(text, before.end, current.start, current.end, chained=chained, language=language):
        return None
    root = len(mentions) - 1 if before.equivalent_of is None else before.equivalent_of
    same = (mentions[root].currency, mentions[root].amount) == (current.currency, current.amount)
    return root if same or mentions[root].currency != current.currency else None
