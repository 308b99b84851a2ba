"""The accuracy that is demanded, and where it is not reached."""

from collections.abc import Mapping, Sequence
from math import floor

from gjtimeline.checking.report import CATEGORIES, CheckReport, Score


def parse_thresholds(options: Sequence[str]) -> Mapping[str, float]:
    """The least F1 of each category, 0 to 1.

    ``"0.95"`` is for all categories, ``"people=1"`` for one and goes before it; of two for the same the last counts.
    Raises ValueError, one line, for an unknown category or a number that is none between 0 and 1.

    >>> parse_thresholds(["people=1"])
    {'people': 1.0}
    """
    pairs = [_pair(option) for option in options]
    named = {category: least for category, least in pairs if category}
    general = [least for category, least in pairs if not category]
    wanted = dict.fromkeys(CATEGORIES, general[-1]) | named if general else named
    return {category: wanted[category] for category in CATEGORIES if category in wanted}


def _pair(option: str) -> tuple[str, float]:
    category, equals, number = option.rpartition("=")
    category = category.strip()
    if (equals or category) and category not in CATEGORIES:
        raise ValueError(f"threshold {option!r}: {category!r} is none of {', '.join(CATEGORIES)}")
    try:
        least = float(number)
    except ValueError:
        least = -1.0
    if not 0 <= least <= 1:
        raise ValueError(f"threshold {option!r}: {number!r} is no number between 0 and 1")
    return category, least


def measured(score: Score) -> float:
    """What a threshold is compared with: F1, or recall where precision is not measured."""
    return score.recall if score.f1 is None else score.f1


def shown(share: float | None) -> str:
    """A share with three decimals, cut and not rounded (0.9996 is not 1); a dash if it was not measured."""
    return "–" if share is None else f"{floor(share * 1000 + 1e-9) / 1000:.3f}"


def failures(report: CheckReport, thresholds: Mapping[str, float]) -> list[str]:
    """One line for each category below its threshold, in the order of the report."""
    low = [score for score in report.scores if measured(score) < thresholds.get(score.category, 0)]
    return [_failure(score, thresholds[score.category]) for score in low]


def _failure(score: Score, least: float) -> str:
    name = "recall" if score.f1 is None else "F1"
    false = "" if score.false_positives is None else f", {score.false_positives} false"
    return (
        f"{score.category}: {name} {shown(measured(score))} is below {least:g} ({score.false_negatives} missed{false})"
    )
