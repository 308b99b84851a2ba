"""The same amount for the same thing, wherever it is stated."""

from collections.abc import Sequence
from decimal import Decimal

from gjtimeline.merging.identity import fact_id, most_frequent_of
from gjtimeline.model import Budget, ChronologyBudget, DocumentFacts, SourceSpan

BudgetAppearance = tuple[DocumentFacts, Budget]
# What an amount for the whole of something may be called; an increase or a share is another thing.
WHOLE = frozenset({None, "total", "cost", "investment", "budget"})
_LASTING = frozenset({"total", "cost", "investment"})


def budgets_about(documents: Sequence[DocumentFacts]) -> list[BudgetAppearance]:
    """All amounts; one that a statement about the project names is about the project as well."""
    return [(facts, budget) for facts in documents for budget in _settled(facts)]


def _settled(facts: DocumentFacts) -> list[Budget]:
    named = {budget for event in facts.events if event.topic == "complex" for budget in event.budgets}
    return [b.model_copy(update={"topic": "complex"}) if b.id in named else b for b in facts.budgets]


def merge_budgets(documents: Sequence[DocumentFacts]) -> tuple[list[ChronologyBudget], dict[str, str]]:
    """The amounts, largest first by currency, and from each budget id of a document to the id here."""
    groups: dict[tuple[str, ...], list[BudgetAppearance]] = {}
    for facts, budget in budgets_about(documents):
        groups.setdefault(_key(facts, budget), []).append((facts, budget))
    parted = {part: group for key, whole in groups.items() for part, group in _by_year(key, whole).items()}
    ids = {budget.id: fact_id("b", *key) for key, group in parted.items() for _, budget in group}
    merged = [_merged(ids[group[0][1].id], group, ids) for group in parted.values()]
    return sorted(merged, key=lambda b: (b.currency, -Decimal(b.amount), b.id)), ids


def _key(facts: DocumentFacts, budget: Budget) -> tuple[str, ...]:
    """Amounts for the project meet across documents; an equal amount for something else stays with its document.

    An amount for the whole and an equal increase or proposal are two things.
    """
    kind = "" if budget.kind in WHOLE else str(budget.kind)
    home = "" if budget.topic == "complex" else facts.document.id
    return (budget.currency, f"{Decimal(budget.amount):f}", kind, home)


def _by_year(key: tuple[str, ...], group: Sequence[BudgetAppearance]) -> dict[tuple[str, ...], list[BudgetAppearance]]:
    """Equal amounts for several years are several amounts; for one year, they are one with those for no given year."""
    years = {year for _, budget in group if (year := _year(budget))}
    parts: dict[tuple[str, ...], list[BudgetAppearance]] = {}
    for facts, budget in group:
        year = _year(budget) if len(years) > 1 else ""
        parts.setdefault((*key, year) if year else key, []).append((facts, budget))
    return parts


def _year(budget: Budget) -> str:
    """The period of an amount that is for a year or less, else nothing; a total is not for the year beside it."""
    return "" if is_for_years(budget) or budget.kind in _LASTING else budget.period or ""


def _merged(identity: str, group: Sequence[BudgetAppearance], ids: dict[str, str]) -> ChronologyBudget:
    budgets = [budget for _, budget in group]
    first = min(budgets, key=lambda budget: (budget.approximate, budget.bound is not None, budget.id))
    restated = sorted({ids[b.equivalent_of] for b in budgets if b.equivalent_of in ids} - {identity})
    return ChronologyBudget(
        id=identity,
        text=first.text,
        amount=first.amount,
        currency=first.currency,
        approximate=first.approximate,
        bound=first.bound,
        period=_period(budgets),
        kind=most_frequent_of(budget.kind for budget in budgets),
        purpose=most_frequent_of(budget.purpose for budget in budgets),
        equivalent_of=restated[0] if restated else None,
        topic=first.topic,
        sources=tuple(SourceSpan(document=f.document.id, quote=b.text, start=b.start, end=b.end) for f, b in group),
    )


def _period(budgets: Sequence[Budget]) -> str | None:
    """The period that most statements give; one of several years goes before the year that stands beside a total."""
    several_years = [budget.period for budget in budgets if is_for_years(budget)]
    return most_frequent_of(several_years or [budget.period for budget in budgets])


def is_for_years(budget: Budget) -> bool:
    """Is the amount for a length of time or from one date to another?"""
    period = budget.period or ""
    return "/" in period or period.startswith("P")
