"""The same amount for the same thing, wherever it is stated."""

from collections.abc import Sequence

from gjtimeline.merging.identity import fact_id, most_frequent
from gjtimeline.model import Budget, ChronologyBudget, DocumentFacts, SourceSpan

_Appearance = tuple[str, Budget]


def merge_budgets(documents: Sequence[DocumentFacts]) -> tuple[list[ChronologyBudget], dict[str, str]]:
    """The amounts, largest first by currency, and from each budget id of a document to the id here."""
    groups: dict[tuple[str, ...], list[_Appearance]] = {}
    for facts in documents:
        for budget in facts.budgets:
            groups.setdefault(_key(facts, budget), []).append((facts.document.id, budget))
    ids = {budget.id: fact_id("b", *key) for key, group in groups.items() for _, budget in group}
    merged = [_merged(ids[group[0][1].id], group, ids) for group in groups.values()]
    return sorted(merged, key=lambda b: (b.currency, -int(float(b.amount)), b.id)), ids


def _key(facts: DocumentFacts, budget: Budget) -> tuple[str, ...]:
    """Amounts of the project meet across documents; an equal amount of something else stays with its document."""
    home = "" if budget.topic == "complex" else facts.document.id
    return (budget.currency, budget.amount, home)


def _merged(identity: str, group: Sequence[_Appearance], ids: dict[str, str]) -> ChronologyBudget:
    budgets = [budget for _, budget in group]
    first = min(budgets, key=lambda budget: (budget.approximate, budget.bound is not None, budget.id))
    kinds = [budget.kind for budget in budgets if budget.kind]
    periods = [budget.period for budget in budgets if budget.period]
    purposes = [budget.purpose for budget in budgets if budget.purpose]
    return ChronologyBudget(
        id=identity,
        text=first.text,
        amount=first.amount,
        currency=first.currency,
        approximate=first.approximate,
        bound=first.bound,
        period=most_frequent(periods) if periods else None,
        kind=most_frequent(kinds) if kinds else None,
        purpose=most_frequent(purposes) if purposes else None,
        equivalent_of=ids.get(first.equivalent_of or ""),
        topic="complex" if any(budget.topic == "complex" for budget in budgets) else first.topic,
        sources=tuple(SourceSpan(document=d, quote=b.text, start=b.start, end=b.end) for d, b in group),
    )
