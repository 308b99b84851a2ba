"""Dates: ``find_dates`` reads them and resolves them; ``read_dates`` and ``resolve`` are its two passes.

lexicon → lexer → rules → reading → placing → resolving → finding
words     tokens  what a    what a    where it   with      in the
                  chain     text      points on  unknown   light of
                  means     says      one day    anchors   the text
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
