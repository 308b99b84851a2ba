"""All rules, in the order in which they are asked."""

from gjtimeline.grammar.dates import (
    rules_calendar,
    rules_clock,
    rules_lengths,
    rules_periods,
    rules_ranges,
    rules_relative,
)
from gjtimeline.grammar.dates.ruling import RULES, Match, Rule

__all__ = [
    "RULES",
    "Match",
    "Rule",
    "rules_calendar",
    "rules_clock",
    "rules_lengths",
    "rules_periods",
    "rules_ranges",
    "rules_relative",
]
