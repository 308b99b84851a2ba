"""Groups of statements that tell of one happening. The surest pairs are joined first; no group contradicts itself."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product

from gjtimeline.merging.likeness import contradict, dates_fit, strength
from gjtimeline.merging.statements import Statement

_Pair = tuple[float, Statement, Statement]


def group_statements(statements: Sequence[Statement]) -> list[list[Statement]]:
    """The groups, each with its oldest statement first. The order of ``statements`` does not matter."""
    copies = _copies(statements)
    leaders = [group[0] for group in copies]
    home = {id(group[0]): [group[0]] for group in copies}
    pairs = sorted(_pairs(leaders), key=lambda pair: (-pair[0], pair[1].key, pair[2].key))
    for _, first, second in pairs:
        a, b = home[id(first)], home[id(second)]
        if a is not b and not any(contradict(x, y) for x, y in product(a, b)):
            a.extend(b)
            home.update({id(statement): a for statement in b})
    members = {id(group[0]): group for group in copies}
    joined = {id(group): group for group in home.values()}
    return [
        sorted((one for leader in group for one in members[id(leader)]), key=lambda statement: statement.key)
        for group in joined.values()
    ]


def _copies(statements: Sequence[Statement]) -> list[list[Statement]]:
    """Statements that say the same of the same date, oldest first: agency copy and captions are compared once."""
    copies: dict[object, list[Statement]] = {}
    for one in sorted(statements, key=lambda statement: statement.key):
        event = one.event
        same = (event.date.edtf, event.type, event.status, event.topic, one.words, one.numbers, one.bodies)
        copies.setdefault(same if one.words else one.key, []).append(one)
    return list(copies.values())


def _pairs(statements: Sequence[Statement]) -> Iterator[_Pair]:
    """Pairs that tell of one happening, the older statement first.

    Compared are statements of one date, and of a day and the month that holds it: in a year too much happens alike.
    """
    for month in _months(statements).values():
        for same in month.values():
            yield from _strong(combinations(same, 2))
        for first, second in combinations(month.values(), 2):
            if dates_fit(first[0].event.date, second[0].event.date):
                yield from _strong(product(first, second))


def _strong(pairs: Iterable[tuple[Statement, Statement]]) -> Iterator[_Pair]:
    for first, second in pairs:
        sure = strength(first, second)
        if sure is not None:
            yield (sure, first, second) if first.key <= second.key else (sure, second, first)


def _months(statements: Sequence[Statement]) -> dict[str, dict[object, list[Statement]]]:
    """The statements by month and date; longer and open dates stand for themselves."""
    months: dict[str, dict[object, list[Statement]]] = {}
    for statement in statements:
        date = statement.event.date
        first, last = date.earliest, date.latest
        block = first[:7] if first and last and first[:7] == last[:7] else date.edtf or statement.event.id
        months.setdefault(block, {}).setdefault((date.edtf, first, last), []).append(statement)
    return months
