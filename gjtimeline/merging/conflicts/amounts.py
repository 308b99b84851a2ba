"""What the whole project costs, as several documents state it."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from gjtimeline.merging.budgets import WHOLE, BudgetAppearance, budgets_about, is_for_years
from gjtimeline.merging.conflicts.agreement import agree
from gjtimeline.merging.similarity import Numbered, numbered
from gjtimeline.merging.wording import explain
from gjtimeline.model import Budget, Claim, Conflict, DocumentFacts
from gjtimeline.topics import TopicProfile

# A currency, and the phase of the project if the statement names one.
_Scope = tuple[str, tuple[Numbered, ...]]


def conflicting_amounts(documents: Sequence[DocumentFacts], topic: TopicProfile) -> Iterator[Conflict]:
    """A conflict for each currency (and phase) in which the totals disagree, with all claims."""
    stated: dict[_Scope, list[BudgetAppearance]] = {}
    for facts, budget in budgets_about(documents):
        if budget.topic == "complex" and _is_whole(budget):
            stated.setdefault((budget.currency, _phase(facts, budget)), []).append((facts, budget))
    for (currency, phase), claims in sorted(stated.items()):
        distinct = {(b.amount, b.approximate, b.bound): b for _, b in claims}
        if all(_agree(a, b) for a, b in combinations(distinct.values(), 2)):
            continue
        named = ", ".join(f"{noun} {number}" for noun, number in phase)
        about = explain("amount_phase_about" if phase else "amount_about", topic.name, currency, named)
        yield Conflict(
            kind="amount",
            about=about,
            claims=tuple(_claim(facts, budget) for facts, budget in claims),
            explanation=explain("amount"),
        )


def _is_whole(budget: Budget) -> bool:
    """Is it called a total, or is it for several years? The amount of one year is a part."""
    whole = budget.kind == "total" or (is_for_years(budget) and budget.kind in WHOLE)
    return whole and budget.equivalent_of is None


def _phase(facts: DocumentFacts, budget: Budget) -> tuple[Numbered, ...]:
    quotes = [event.quote for event in facts.events if budget.id in event.budgets]
    found = {one for quote in quotes for one in numbered(quote, facts.document.language)}
    return tuple(sorted(found))


def _agree(first: Budget, second: Budget) -> bool:
    a, b = Decimal(first.amount), Decimal(second.amount)
    if _within(b, first.bound, a) or _within(a, second.bound, b):
        return True
    return agree(a, b, approximate=first.approximate or second.approximate)


def _within(amount: Decimal, bound: str | None, limit: Decimal) -> bool:
    """Does the amount keep the bound? An amount without a bound keeps only itself."""
    return (bound == "at least" and amount >= limit) or (bound == "at most" and amount <= limit)


def _claim(facts: DocumentFacts, budget: Budget) -> Claim:
    return Claim(value=budget.amount, document=facts.document.id, quote=budget.text, start=budget.start, end=budget.end)
