"""check: compare facts with gold and say how accurate they are, and where they are not."""

from gjtimeline.checking.formatting import format_report
from gjtimeline.checking.gold import GoldDocument, GoldError, GoldFacts, load_gold
from gjtimeline.checking.report import CATEGORIES, Category, CheckReport, FalseFind, Finding, Miss, Score
from gjtimeline.checking.scoring import check
from gjtimeline.checking.thresholds import failures, parse_thresholds

__all__ = [
    "CATEGORIES",
    "Category",
    "CheckReport",
    "FalseFind",
    "Finding",
    "GoldDocument",
    "GoldError",
    "GoldFacts",
    "Miss",
    "Score",
    "check",
    "failures",
    "format_report",
    "load_gold",
    "parse_thresholds",
]
