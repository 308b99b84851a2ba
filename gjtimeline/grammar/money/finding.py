"""Finds the amounts of money in a text as mentions: with their span, in base units, linked to what they restate.

mention = modifier* amount ["or more"] | number below the unit of its table
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from gjtimeline.grammar.money.amounts import Amount, read_amounts
from gjtimeline.grammar.money.currencies import load_currencies
from gjtimeline.grammar.money.eliding import with_elided
from gjtimeline.grammar.money.mentions import IN_TABLE, MoneyMention
from gjtimeline.grammar.money.rates import without_rates
from gjtimeline.grammar.money.restating import restates
from gjtimeline.grammar.money.tables import Cell, Notice, find_notices
from gjtimeline.grammar.numerals import normal
from gjtimeline.grammar.qualifying import Bound, qualify
from gjtimeline.grammar.scanning import Scan, scan

_PLUS = re.compile(r"\+(?![\s\w])|\+(?=\s[^\W\d])")  # "KRW 1 trillion+", but not "$5 + $6"


def find_money(text: str, language: str = "en") -> list[MoneyMention]:
    """The amounts of money in a text, in order; never overlapping.

    Vague amounts ("billions of won", "several million dollars") have no value and are left out; rates of exchange
    ("1,350 won to the dollar") are no amounts of anything.

    >>> [(each.text, each.amount, each.currency) for each in find_money("It secured about 62.6 billion KRW in 2020.")]
    [('about 62.6 billion KRW', Decimal('62600000000'), 'KRW')]
    """
    known = load_currencies(language)
    found = scan(text, known.lexicon, about=("currency", "scale"))
    amounts = [_mention(found, amount) for amount in with_elided(found, list(read_amounts(known, found)), language)]
    stated = _with_cells(text, amounts, find_notices(text, language))
    mentions: list[MoneyMention] = []
    for mention in without_rates(text, stated, language):
        mentions.append(replace(mention, equivalent_of=_restated(text, mentions, mention, language)))
    return mentions


def _with_cells(text: str, amounts: Sequence[MoneyMention], notices: Sequence[Notice]) -> Sequence[MoneyMention]:
    """The amounts of running text and those of tables, in order; the units of the tables are none."""
    if not notices:
        return amounts
    cells = {cell.start: _of_cell(text, cell) for notice in notices for cell in notice.cells}
    spans = [*((one.start, one.end) for one in notices), *((one.start, one.end) for one in cells.values())]
    taken = {offset for start, end in spans for offset in range(start, end)}
    free = [one for one in amounts if one.start not in taken and one.end - 1 not in taken]
    return sorted((*free, *cells.values()), key=lambda one: one.start)


def _of_cell(text: str, cell: Cell) -> MoneyMention:
    return MoneyMention(
        start=cell.start,
        end=cell.end,
        text=text[cell.start : cell.end],
        amount=normal(cell.value),
        currency=cell.code,
        high=None,
        high_start=None,
        approximate=False,
        bound=None,
        equivalent_of=None,
        rule=IN_TABLE,
        year=cell.year,
    )


def _mention(found: Scan, amount: Amount) -> MoneyMention:
    span = qualify(found, amount.first, amount.stop)
    if _PLUS.match(found.text, span.end):
        span = span._replace(end=span.end + 1, bound="at least")
    return MoneyMention(
        start=span.start,
        end=span.end,
        text=found.text[span.start : span.end],
        amount=normal(amount.low * amount.unit.factor),
        currency=amount.unit.code,
        high=None if amount.high is None else normal(amount.high * amount.unit.factor),
        high_start=None if amount.high_first is None else found.lexemes[amount.high_first].start,
        approximate=span.approximate,
        bound=span.bound or _bound_by_verb(found, amount.first),
        equivalent_of=None,
        rule=amount.rule,
    )


def _bound_by_verb(found: Scan, first: int) -> Bound | None:
    """The bound that the words before an amount set, which are no part of it: "may not exceed 3 billion won"."""
    while found.kind(first - 1) == "modifiers" and found.link(first) == "space":
        first -= 1
    if found.kind(first - 1) != "bounding" or found.link(first) != "space":
        return None
    return "at least" if found.lexemes[first - 1].key == "at_least" else "at most"


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
