"""How gold entries and finds meet: places in the text, names that are one, and the pairing itself."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Generic, Protocol, TypeVar

from gjtimeline.checking.assignment import assign
from gjtimeline.resources import load_toml

Extent = tuple[int, int]
"""Start and end of words in the source text."""


class Entry(Protocol):
    """A gold entry: an optional one may be found or not."""

    @property
    def optional(self) -> bool:
        """Whether leaving it out is no miss."""
        ...


G = TypeVar("G", bound=Entry)
F = TypeVar("F")


@dataclass(frozen=True)
class Matching(Generic[G, F]):
    """Gold and finds after pairing.

    ``missed`` holds required entries without a find; ``repeats`` finds that fit an entry which has its find already;
    ``unknown`` finds that fit no entry.
    """

    pairs: tuple[tuple[G, F], ...] = ()
    missed: tuple[G, ...] = ()
    repeats: tuple[F, ...] = ()
    unknown: tuple[F, ...] = ()

    @property
    def right(self) -> int:
        """Number of required entries that were found."""
        return sum(not gold.optional for gold, _ in self.pairs)


def match(
    gold: Sequence[G],
    finds: Sequence[F],
    fits: Callable[[G, F], bool],
    preference: Callable[[G, F], int] = lambda _gold, _find: 0,
) -> Matching[G, F]:
    """Pair gold entries and finds that fit, one to one.

    As many required entries as can be, then as many optional ones, then pairs of the highest ``preference`` (0 or
    more) in sum; what is still equal goes by order.
    """
    liking = {
        (i, j): preference(entry, find)
        for i, entry in enumerate(gold)
        for j, find in enumerate(finds)
        if fits(entry, find)
    }
    pairs = assign(_weights(gold, liking))
    used = set(pairs.values())
    fitting = {j for _, j in liking}
    return Matching(
        pairs=tuple((gold[i], finds[j]) for i, j in pairs.items()),
        missed=tuple(entry for i, entry in enumerate(gold) if i not in pairs and not entry.optional),
        repeats=tuple(find for j, find in enumerate(finds) if j not in used and j in fitting),
        unknown=tuple(find for j, find in enumerate(finds) if j not in fitting),
    )


def _weights(gold: Sequence[Entry], liking: dict[tuple[int, int], int]) -> dict[tuple[int, int], int]:
    """Weights in which one required entry outweighs all optional ones, and one entry all preferences together."""
    size = len(gold) + 1
    one = size * (max(liking.values(), default=0) + 1)
    return {(i, j): liked + one * (1 if gold[i].optional else size) for (i, j), liked in liking.items()}


def occurrences(text: str, words: str) -> tuple[Extent, ...]:
    """Every place of ``words`` in ``text``, overlapping ones too; none for empty words."""
    places = []
    start = text.find(words) if words else -1
    while start >= 0:
        places.append((start, start + len(words)))
        start = text.find(words, start + 1)
    return tuple(places)


def overlap(one: Extent, other: Extent) -> bool:
    """Whether two extents share a character."""
    return one[0] < other[1] and other[0] < one[1]


def within(inner: Extent, outer: Extent) -> bool:
    """Whether ``inner`` lies in ``outer``."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def overlaps_any(extent: Extent, others: Iterable[Extent]) -> bool:
    """Whether ``extent`` shares a character with one of ``others``."""
    return any(overlap(extent, other) for other in others)


def folded(words: str) -> str:
    """Words for comparing: case and white space (a name broken over two lines) do not count.

    >>> folded("Seung  Hyeon\\nMoon")
    'seung hyeon moon'
    """
    return " ".join(words.casefold().split())


def bare(name: str) -> str:
    """A folded name without its leading article.

    >>> bare("The Asia Culture Center")
    'asia culture center'
    """
    first, _, rest = folded(name).partition(" ")
    return rest if rest and first in _articles() else folded(name)


@cache
def _articles() -> frozenset[str]:
    """A rule of comparing names, not of reading text, so it asks for no language; names without articles keep all."""
    return frozenset(load_toml("language", "en", "words.toml")["articles"])


def agrees(found: str | None, right: Sequence[str | None], form: Callable[[str], str] = folded) -> bool:
    """Whether ``found`` is one of the ``right`` values, each in the given form; nothing expected agrees with all."""
    forms = {None if value is None else form(value) for value in right}
    return not right or (None if found is None else form(found)) in forms
