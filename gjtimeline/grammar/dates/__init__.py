"""Dates: ``find_dates`` reads them and resolves them; ``read_dates`` and ``resolve`` are its two passes.

    lexicon → lexer → rules → reading → resolving
    words     tokens  what a chain of tokens means   dates
"""

from gjtimeline.grammar.dates.expressions import Reading
from gjtimeline.grammar.dates.finding import DateFind, find_dates, resolve_dates, starts_from_text
from gjtimeline.grammar.dates.reading import read_dates
from gjtimeline.grammar.dates.resolving import Direction, Resolved, resolve

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
