"""Dates: ``find_dates`` reads them and resolves them; ``read_dates`` and ``resolve`` are its two passes.

- ``lexicon``: the words of a language, by class
- ``lexer``: tokens, and chains of those that stand side by side
- ``ruling``: what a rule is, a pattern over the classes of a chain that builds one of ``expressions``
- ``rules`` and ``rules_*``: the rules themselves; ``delimited`` reads dates of digits and signs for them
- ``place``: where the words stand; ``surroundings``: whether the words around let them be a date; ``modifiers``: what those
  make of it, a part, an open end
- ``reading``: the first pass, text → readings
- ``placing``: where an expression points when it is said on a certain day
- ``resolving``: the second pass, reading and anchor → EDTF, bounds and (``timex``) TIMEX3
- ``finding``: both passes over a text, with the verbs that say which way a date points
"""

from gjtimeline.grammar.dates.expressions import Reading
from gjtimeline.grammar.dates.finding import DateFind, find_dates, resolve_dates, starts_from_text
from gjtimeline.grammar.dates.placing import Direction
from gjtimeline.grammar.dates.reading import read_dates
from gjtimeline.grammar.dates.resolving import Resolved, resolve

__all__ = [
    "DateFind",
    "Direction",
    "Reading",
    "Resolved",
    "find_dates",
    "read_dates",
    "resolve",
    "resolve_dates",
    "starts_from_text",
]
