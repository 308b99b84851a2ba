"""All rules, in the order in which they are asked; each module registers its own when it is loaded.

- ``ruling``: what a rule is, and what rules have in common
- ``calendar``, ``periods``: dates of the calendar, parts of a year
- ``ranges``, ``lists``: from one date to another, several that share a month or a year
- ``relative``, ``lengths``, ``clock``: dates that count from another, lengths of time and what recurs, times of the day
- ``delimited``: dates of digits and signs
"""

from gjtimeline.grammar.dates.rules import calendar, clock, lengths, lists, periods, ranges, relative
from gjtimeline.grammar.dates.rules.ruling import RULES, Match, Rule

__all__ = ["RULES", "Match", "Rule", "calendar", "clock", "lengths", "lists", "periods", "ranges", "relative"]
