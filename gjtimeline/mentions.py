"""What the grammar has found in a text, as the records that ``dates``, ``budgets`` and ``extract`` print."""

from typing import Literal

from gjtimeline.grammar.budgets import Statement
from gjtimeline.grammar.dates import DateFind
from gjtimeline.grammar.edtf import iso
from gjtimeline.model import DateMention, Span


class BudgetMention(Span):
    """An amount of money in base units as a decimal string, with what its sentence says about it.

    ``amount`` is the lower end of a range, ``high`` its upper end; a range is ``approximate``. ``equivalent_of`` and
    ``part_of`` are the places, in the list of mentions (from 0), of the amount that this one says again and of the
    total that it is a part of. The other fields mean what they mean in ``extract``.
    """

    amount: str
    high: str | None = None
    currency: str
    approximate: bool
    bound: Literal["at least", "at most"] | None = None
    period: str | None = None
    kind: str | None = None
    purpose: str | None = None
    equivalent_of: int | None = None
    part_of: int | None = None
    rule: str


def mention_of(find: DateFind, words: Span) -> DateMention:
    """The mention at ``words`` of the source."""
    return DateMention(
        text=words.text,
        start=words.start,
        end=words.end,
        type=find.type,
        value=find.value,
        edtf=find.edtf,
        earliest=iso(find.earliest),
        latest=iso(find.latest),
        precision=find.precision,
        anchor=find.anchor,
        rule=find.rule,
        reason=find.reason,
        mod=find.mod,
        interval=find.interval,
    )


def budget_mention_of(statement: Statement) -> BudgetMention:
    """The mention of an amount, at the offsets of the text that it was found in."""
    money = statement.money
    return BudgetMention(
        text=money.text,
        start=money.start,
        end=money.end,
        amount=f"{money.amount:f}",
        high=None if money.high is None else f"{money.high:f}",
        currency=money.currency,
        approximate=money.approximate or money.high is not None,
        bound=money.bound,
        period=statement.period,
        kind=statement.kind,
        purpose=statement.purpose,
        equivalent_of=money.equivalent_of,
        part_of=statement.part_of,
        rule=money.rule,
    )
