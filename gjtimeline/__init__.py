"""Facts with evidence from releases and articles, merged into one sourced chronology.

    read → normalize → extract → merge → render          check compares facts with gold

Each stage is one function; what passes between them are the records of ``gjtimeline.model``. The functions are loaded
when they are first asked for, so that importing the package costs nothing.
"""

from importlib import import_module
from typing import Any

_STAGES = {
    "read": "gjtimeline.reading",
    "normalize": "gjtimeline.normalizing",
    "extract": "gjtimeline.extracting",
    "merge": "gjtimeline.merging",
    "select": "gjtimeline.merging",
    "render": "gjtimeline.rendering",
    "explain": "gjtimeline.rendering",
    "load_gold": "gjtimeline.checking",
    "check": "gjtimeline.checking",
    "load_topic": "gjtimeline.topics",
    "find_dates": "gjtimeline.grammar.dates",
    "find_money": "gjtimeline.grammar.money",
    "find_budgets": "gjtimeline.grammar.budgets",
}
__all__ = list(_STAGES)


def __getattr__(name: str) -> Any:
    if name in _STAGES:
        return getattr(import_module(_STAGES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
