"""Amounts of money with what their sentence says about them: kind, period, purpose, topic.

A range ("between 3 and 5 billion won") states two amounts: at least its lower end, and at most its upper one.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from gjtimeline.extracting.findings import BudgetFind, Findings
from gjtimeline.extracting.spans import Offsets
from gjtimeline.extracting.topicality import topic_of
from gjtimeline.grammar.budgets import Statement, describe
from gjtimeline.grammar.money import MoneyMention, find_money


def find_budgets(text: str, sentences: Sequence[Offsets], findings: Findings) -> list[BudgetFind]:
    """The amounts of a text. ``equivalent_of`` of the money mentions indexes this list."""
    money = find_money(text, findings.language)
    statements = describe(text, money, sentences, findings.dates, findings.language)
    places: dict[int, list[int]] = {}  # of each mention, where in the list its ends are
    found: list[BudgetFind] = []
    for index, statement in enumerate(statements):
        ends = list(_ends(text, statement.money, places))
        places[index] = list(range(len(found), len(found) + len(ends)))
        found += [_about(text, replace(statement, money=end), sentences, findings) for end in ends]
    return found


def _ends(text: str, money: MoneyMention, places: Mapping[int, Sequence[int]]) -> Iterator[MoneyMention]:
    """The amount, or the two ends of a range, each the equivalent of the same end of what it says again."""
    restated: Sequence[int | None] = [None] if money.equivalent_of is None else places[money.equivalent_of]
    if money.high is None or money.high_start is None:
        yield replace(money, equivalent_of=restated[0])
        return
    whole = replace(money, high=None, high_start=None)
    yield replace(whole, bound="at least", equivalent_of=restated[0])
    yield replace(
        whole,
        start=money.high_start,
        text=text[money.high_start : money.end],
        amount=money.high,
        bound="at most",
        equivalent_of=restated[-1],
    )


def _about(text: str, statement: Statement, sentences: Sequence[Offsets], findings: Findings) -> BudgetFind:
    start, end = next(
        (sentence for sentence in sentences if sentence[0] <= statement.money.start < sentence[1]),
        (statement.money.start, statement.money.end),
    )
    return BudgetFind(
        money=statement.money,
        period=statement.period,
        kind=statement.kind,
        purpose=statement.purpose,
        topic=topic_of(text, ((start, end),), findings),
    )
