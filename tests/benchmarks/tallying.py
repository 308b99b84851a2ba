"""What the scorers of spans share: pairs of spans, and counts that add up to F1."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import Self

Offsets = tuple[int, int]


@dataclass(frozen=True)
class Tally:
    """How many spans gold and finder have; what is counted beside them is a scorer's own."""

    gold: int = 0
    found: int = 0

    def __add__(self, other: Self) -> Self:
        return type(self)(*(one + more for one, more in zip(astuple(self), astuple(other), strict=True)))

    def f1(self, right: int) -> float:
        """F1 in percent when that many pairs are right; 0 where there is nothing to find and nothing found."""
        return 200 * right / (self.gold + self.found) if self.gold + self.found else 0.0


def pairs_of(gold: Sequence[Offsets], found: Sequence[Offsets]) -> list[tuple[int, int]]:
    """The indexes of gold with what was found on it, one to one: the same span first, then the largest overlap."""
    candidates = []
    for row, (start, end) in enumerate(gold):
        for column, (begin, stop) in enumerate(found):
            shared = min(end, stop) - max(start, begin)
            if shared > 0:
                candidates.append(((start, end) != (begin, stop), -shared, row, column))
    rows: dict[int, int] = {}
    for _, _, row, column in sorted(candidates):
        if row not in rows and column not in rows.values():
            rows[row] = column
    return list(rows.items())
