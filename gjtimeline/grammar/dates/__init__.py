"""Dates: ``find_dates`` reads them and resolves them; ``read_dates`` is its first pass, ``resolve`` fills one reading.

- ``lexing``: text → tokens, and chains of those that stand side by side
- ``rules``: patterns over the classes of a chain, each with the function that builds one of ``expressions``
- ``surroundings``: whether words are a date where they stand, and what the words before make of them
- ``reading``: the first pass, text → readings
- ``resolving``: the second pass, reading and anchor → EDTF, bounds and TIMEX3
- ``narrating``: what fills the digits that the words leave open: the publication and the tense, or the text itself
- ``finding``: both passes over a text → ``found``
"""

from gjtimeline.grammar.dates.expressions import Reading, Timed
from gjtimeline.grammar.dates.finding import find_dates, resolve_dates
from gjtimeline.grammar.dates.found import DateFind
from gjtimeline.grammar.dates.narrating.spoken_of import starts_from_text
from gjtimeline.grammar.dates.narrating.story import Style
from gjtimeline.grammar.dates.reading import read_dates
from gjtimeline.grammar.dates.resolving.placing import Direction
from gjtimeline.grammar.dates.resolving.resolution import Resolved, resolve

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
