"""What merging needs of identity: groups that do not depend on order, ids that do not depend on company."""

import hashlib
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from gjtimeline.model import SourceSpan, Span

T = TypeVar("T")


def fact_id(kind: str, *parts: object) -> str:
    """The kind's letter and a hash over what makes the thing this one."""
    content = "\x1f".join(str(part) for part in (kind, *parts))
    return f"{kind}-{hashlib.sha256(content.encode()).hexdigest()[:12]}"


def join(items: Sequence[T], are_one: Callable[[T, T], bool]) -> list[list[T]]:
    """Groups of items of which each is one with some other of its group; in the order of the items."""
    parent = list(range(len(items)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for later in range(len(items)):
        for earlier in range(later):
            if root(earlier) != root(later) and are_one(items[earlier], items[later]):
                parent[max(root(earlier), root(later))] = min(root(earlier), root(later))
    groups: dict[int, list[T]] = {}
    for index, item in enumerate(items):
        groups.setdefault(root(index), []).append(item)
    return list(groups.values())


def most_frequent(values: Iterable[str]) -> str:
    """The most frequent value; of equally frequent ones the longest, then the first in the alphabet."""
    counts: dict[str, int] = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    return min(counts, key=lambda value: (-counts[value], -len(value), value))


def others(values: Iterable[str], chosen: str) -> tuple[str, ...]:
    """The other values, each once, in alphabetical order."""
    return tuple(sorted(set(values) - {chosen}))


def unique(values: Iterable[Hashable]) -> list[Hashable]:
    """Each value once, in order of first appearance."""
    return list(dict.fromkeys(values))


def sources_of(document: str, mentions: Iterable[Span]) -> list[SourceSpan]:
    """Mentions as sources."""
    return [SourceSpan(document=document, quote=m.text, start=m.start, end=m.end) for m in mentions]
