"""Dates: ``find_dates`` reads them and resolves them; ``read_dates`` and ``resolve`` are its two passes.

- ``lexicon``: the words of a language, by class
- ``lexer``: tokens, and chains of those that stand side by side
- ``ruling``: what a rule is, a pattern over the classes of a chain that builds one of ``expressions``
- ``rules`` and ``rules_*``: the rules themselves; ``delimited`` reads dates of digits and signs for them
- ``place``: the words where they stand; ``surroundings`` and ``surroundings_*``: whether they are a date there;
  ``modifiers``: what the words before make of one, a part of it, an open end, an approximation
- ``reading``: the first pass, text → readings
- ``placing`` and ``counting``: where an expression points when it is said on a certain day
- ``resolving``: the second pass, reading and anchor → EDTF, bounds and (``timex``) TIMEX3
- ``directing``: which way from the publication a date points, by its verb and preposition
- ``narrating``: what a text has spoken of, from which later dates count; ``neighbors``: dates that one beside completes
- ``story``: whether a text is a narrative, and how its dates are filled from the scene it has come to
- ``finding``: both passes over a text
"""

from gjtimeline.grammar.dates.expressions import Reading, Timed
from gjtimeline.grammar.dates.finding import find_dates, resolve_dates
from gjtimeline.grammar.dates.found import DateFind
from gjtimeline.grammar.dates.narrating import starts_from_text
from gjtimeline.grammar.dates.placing import Direction
from gjtimeline.grammar.dates.reading import read_dates
from gjtimeline.grammar.dates.resolving import Resolved, resolve
from gjtimeline.grammar.dates.story import Style

__all__ = [
    "DateFind",
    "Direction",
    "Reading",
    "Resolved",
    "Style",
    "Timed",
    "find_dates",
    "read_dates",
    "resolve",
    "resolve_dates",
    "starts_from_text",
]
