"""Amounts of money with what their sentence says about them: kind, period, purpose, topic."""

from collections.abc import Sequence

from gjtimeline.extracting.findings import BudgetFind, Findings
from gjtimeline.extracting.spans import Offsets
from gjtimeline.extracting.topicality import topic_of
from gjtimeline.grammar.budgets import Statement, describe
from gjtimeline.grammar.money import find_money


def find_budgets(text: str, sentences: Sequence[Offsets], findings: Findings) -> list[BudgetFind]:
    """The amounts of a text. ``equivalent_of`` of the money mentions indexes this list."""
    money = find_money(text, findings.language)
    statements = describe(text, money, sentences, findings.dates, findings.language)
    return [_about(text, statement, sentences, findings) for statement in statements]


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
