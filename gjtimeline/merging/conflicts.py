"""Where sources disagree about one thing; rounding, approximations and successions are no disagreement."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from gjtimeline.merging.sites import site_key
from gjtimeline.model import Budget, ChronologyPerson, Claim, Conflict, DocumentFacts, OfficeTerm, Site
from gjtimeline.topics import TopicProfile

# "About 400 billion" and 406.1 billion are one amount; so are areas that differ by less than this share.
_TOLERANCE = Decimal("0.05")
_WHOLE = frozenset({None, "total", "cost", "investment", "budget"})


def find_conflicts(
    documents: Sequence[DocumentFacts], people: Sequence[ChronologyPerson], topic: TopicProfile
) -> list[Conflict]:
    """All conflicts: amounts of the project, areas of places, holders of offices."""
    return [*_amounts(documents, topic), *_areas(documents), *_offices(people)]


def agree(first: Decimal, second: Decimal, approximate: bool) -> bool:
    """Is one the other, rounded to the digits it gives, or near enough where one is approximate?

    >>> agree(Decimal("406.1"), Decimal("400"), False), agree(Decimal("406.1"), Decimal("430"), False)
    (True, False)
    """
    if first == second:
        return True
    large, small = max(first, second), min(first, second)
    if approximate and (large - small) / large <= _TOLERANCE:
        return True
    return _rounded(first, second) == second or _rounded(second, first) == first


def _rounded(exact: Decimal, round_one: Decimal) -> Decimal:
    """``exact`` with as many significant digits as ``round_one``."""
    digits = len(str(int(round_one)).rstrip("0")) or 1
    shift = exact.adjusted() - digits + 1
    return exact.quantize(Decimal(1).scaleb(shift)) if shift > 0 else exact


def _amounts(documents: Sequence[DocumentFacts], topic: TopicProfile) -> Iterator[Conflict]:
    """What the whole project costs: amounts over several years, or called a total."""
    stated = [(f, b) for f in documents for b in f.budgets if b.topic == "complex" and _is_whole(b)]
    for currency in sorted({budget.currency for _, budget in stated}):
        claims = [(f, b) for f, b in stated if b.currency == currency]
        if any(not _amounts_agree(a, b) for (_, a), (_, b) in combinations(claims, 2)):
            yield Conflict(
                kind="amount",
                about=f"the whole of {topic.name} ({currency})",
                claims=tuple(_claim(f, b.text, b.start, b.end, b.amount) for f, b in claims),
                explanation="amounts for the whole project that are no rounding of each other",
            )


def _is_whole(budget: Budget) -> bool:
    spread = budget.period is not None and ("/" in budget.period or budget.period.startswith("P"))
    return budget.equivalent_of is None and (budget.kind == "total" or (spread and budget.kind in _WHOLE))


def _amounts_agree(first: Budget, second: Budget) -> bool:
    a, b = Decimal(first.amount), Decimal(second.amount)
    if first.bound == "at least" and b >= a or second.bound == "at least" and a >= b:
        return True
    if first.bound == "at most" and b <= a or second.bound == "at most" and a <= b:
        return True
    return agree(a, b, first.approximate or second.approximate)


def _areas(documents: Sequence[DocumentFacts]) -> Iterator[Conflict]:
    stated: dict[str, list[tuple[DocumentFacts, Site]]] = {}
    for facts in documents:
        for site in facts.sites:
            if site.area is not None and site.kind != "site":
                stated.setdefault(site_key(site.name), []).append((facts, site))
    for claims in stated.values():
        sizes = [Decimal(str(site.area_m2)) for _, site in claims]
        if all(agree(a, b, True) for a, b in combinations(sizes, 2)):
            continue
        yield Conflict(
            kind="area",
            about=claims[0][1].name,
            claims=tuple(
                _claim(facts, site.area.text, site.area.start, site.area.end, f"{site.area_m2:g} m²")
                for facts, site in claims
                if site.area
            ),
            explanation="areas of one place that are no rounding of each other",
        )


def _claim(facts: DocumentFacts, quote: str, start: int, end: int, value: str) -> Claim:
    return Claim(value=value, document=facts.document.id, quote=quote, start=start, end=end)


def _offices(people: Sequence[ChronologyPerson]) -> Iterator[Conflict]:
    """Two persons in one office at one time; one after the other is a succession."""
    held: dict[tuple[str, str], list[tuple[ChronologyPerson, OfficeTerm]]] = {}
    for person in people:
        for term in person.roles:
            if term.title and term.organization and _is_single(term.title):
                held.setdefault((term.title.lower(), term.organization.lower()), []).append((person, term))
    for holders in held.values():
        for (first, a), (second, b) in combinations(holders, 2):
            if first.id != second.id and _at_one_time(a, b):
                yield _office_conflict(first, a, second, b)


def _is_single(title: str) -> bool:
    """An office that one person holds at a time."""
    return title.lower().split(" of ")[0] in _SINGLE


_SINGLE = frozenset({"president", "mayor", "minister", "governor", "prime minister", "chairman", "chairperson"})


def _at_one_time(first: OfficeTerm, second: OfficeTerm) -> bool:
    ends = (first.from_, first.to, second.from_, second.to)
    if any(end is None or "/" in end for end in ends):
        return False
    return str(first.from_) <= str(second.to) and str(second.from_) <= str(first.to)


def _office_conflict(first: ChronologyPerson, a: OfficeTerm, second: ChronologyPerson, b: OfficeTerm) -> Conflict:
    claims = [
        Claim(value=person.name, document=s.document, quote=s.quote, start=s.start, end=s.end)
        for person, term in ((first, a), (second, b))
        for s in term.sources
    ]
    return Conflict(
        kind="role",
        about=f"{a.title}, {a.organization}",
        claims=tuple(claims),
        explanation="two persons in one office at the same time",
    )


