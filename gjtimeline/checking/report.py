"""What a check says: one score a category, and every miss and false find with its place in the document."""

from dataclasses import dataclass
from typing import Literal, get_args

Category = Literal[
    "events",
    "dates",
    "people",
    "organizations",
    "budgets",
    "sites",
    "status",
    "roles",
    "published",
    "about",
    "topic",
]

CATEGORIES: tuple[Category, ...] = get_args(Category)
"""All categories in the order of the report."""


@dataclass(frozen=True)
class Finding:
    """A difference between gold and facts.

    ``document`` is the key of the gold document, ``line`` the 1-based line of its source, ``words`` what stands there.
    ``expected`` and ``found`` are the values; where a value was found but is wrong there is a Miss and a FalseFind,
    and both carry both.
    """

    category: Category
    document: str
    line: int
    words: str
    expected: str | None = None
    found: str | None = None


@dataclass(frozen=True)
class Miss(Finding):
    """Something that gold has and the facts have not; ``found`` is what stands in its place, if anything does."""


@dataclass(frozen=True)
class FalseFind(Finding):
    """Something that the facts have and gold has not; ``expected`` is what should stand in its place, if anything."""


@dataclass(frozen=True)
class Score:
    """Counts of one category; ``false_positives`` is None where gold is not complete and precision not measured."""

    category: Category
    true_positives: int
    false_positives: int | None
    false_negatives: int

    @property
    def precision(self) -> float | None:
        """Share of the finds that are right, 0 to 1; None where it is not measured."""
        if self.false_positives is None:
            return None
        return _share(self.true_positives, self.false_positives, nothing=self.false_negatives == 0)

    @property
    def recall(self) -> float:
        """Share of what was expected that was found, 0 to 1."""
        return _share(self.true_positives, self.false_negatives, nothing=not self.false_positives)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall, 0 to 1; None where precision is not measured."""
        if self.false_positives is None:
            return None
        wrong = self.false_positives + self.false_negatives
        return _share(2 * self.true_positives, wrong, nothing=True)


def _share(right: int, wrong: int, *, nothing: bool) -> float:
    """Right of all; of none at all, 1 if there was nothing to do (nothing expected, nothing found), else 0."""
    return right / (right + wrong) if right + wrong else float(nothing)


@dataclass(frozen=True)
class CheckReport:
    """One score a category in the order of ``CATEGORIES``; findings sorted by document and line."""

    scores: tuple[Score, ...]
    findings: tuple[Finding, ...]
