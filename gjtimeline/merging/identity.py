"""What merging needs of identity: groups that do not depend on order, ids that do not depend on company."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from typing import TypeVar

from gjtimeline.grammar import edtf
from gjtimeline.model import DocumentFacts, SourceSpan, Span

T = TypeVar("T")


def fact_id(kind: str, *parts: object) -> str:
    """The kind's letter and a hash over what makes the thing this one."""
    content = "\x1f".join(str(part) for part in (kind, *parts))
    return f"{kind}-{hashlib.sha256(content.encode()).hexdigest()[:12]}"


def age(facts: DocumentFacts) -> tuple[str, str]:
    """Sort key of documents: the oldest first, those of unknown year last; then by id."""
    published = facts.document.published.edtf
    first = edtf.parse(published).first_day() if published else None
    return first.isoformat() if first else "9999", facts.document.id


def join(items: Sequence[T], are_one: Callable[[T, T], bool]) -> list[list[T]]:
    """Groups of items of which each is one with some other of its group; in the order of the items.

    Every pair is compared: for few items, or blocks of few.

    >>> join([1, 7, 2, 8, 4], lambda a, b: abs(a - b) == 1)
    [[1, 2], [7, 8], [4]]
    """
    pairs = combinations(range(len(items)), 2)
    return connected(items, ((a, b) for a, b in pairs if are_one(items[a], items[b])))


def connected(items: Sequence[T], pairs: Iterable[tuple[int, int]]) -> list[list[T]]:
    """The groups into which pairs (of indices) bind the items; in the order of the items."""
    parent = list(range(len(items)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for first, second in pairs:
        a, b = root(first), root(second)
        parent[max(a, b)] = min(a, b)
    groups: dict[int, list[T]] = {}
    for index, item in enumerate(items):
        groups.setdefault(root(index), []).append(item)
    return list(groups.values())


def most_frequent(values: Iterable[str]) -> str:
    """The most frequent value, case aside, in its spelling with the fewest capitals.

    Of equally frequent ones the longest, then the first in the alphabet.

    >>> most_frequent(["Lee Yong-Sup", "Lee Yong-Sup", "Lee Yong-sup", "Lee Yong-seop"])
    'Lee Yong-sup'
    """
    given = list(values)
    counts = Counter(value.casefold() for value in given)
    return min(given, key=lambda value: (-counts[value.casefold()], -len(value), _capitals(value), value))


def _capitals(value: str) -> int:
    return sum(sign.isupper() for sign in value)


def most_frequent_of(values: Iterable[str | None]) -> str | None:
    """The same of those that are given; None where none is."""
    given = [value for value in values if value]
    return most_frequent(given) if given else None


def others(values: Iterable[str], chosen: str) -> tuple[str, ...]:
    """The other values, each once, in alphabetical order."""
    return tuple(sorted(set(values) - {chosen}))


def sources_of(document: str, mentions: Iterable[Span]) -> list[SourceSpan]:
    """Mentions as sources."""
    return [SourceSpan(document=document, quote=m.text, start=m.start, end=m.end) for m in mentions]
