"""render: a chronology in, text in one format out. Knows the format, not how facts were found.

A new format is one small file with a function ``(Chronology, Layout) -> str`` and one line in the registry below.
"""

from collections.abc import Callable

from gjtimeline.model import Chronology
from gjtimeline.rendering.explanation import (
    AmbiguousId,
    Explanation,
    UnknownId,
    explain,
    explanation_text,
    render_explanation,
)
from gjtimeline.rendering.json_format import render_json
from gjtimeline.rendering.layout import Layout
from gjtimeline.rendering.markdown import render_markdown
from gjtimeline.rendering.mentions import MENTION_FORMATS, render_mentions
from gjtimeline.rendering.table import print_table, render_table

_RENDERERS: dict[str, Callable[[Chronology, Layout], str]] = {
    "table": render_table,
    "json": render_json,
    "markdown": render_markdown,
}

FORMATS: tuple[str, ...] = tuple(_RENDERERS)

__all__ = [
    "FORMATS",
    "MENTION_FORMATS",
    "AmbiguousId",
    "Explanation",
    "UnknownId",
    "explain",
    "explanation_text",
    "print_table",
    "render",
    "render_explanation",
    "render_mentions",
]


def render(chronology: Chronology, format: str, *, width: int | None = None, color: bool = False) -> str:
    """The chronology in one of :data:`FORMATS`, ending in exactly one newline.

    ``width`` (terminal columns) and ``color`` matter to formats for a terminal. Raises ``ValueError`` for an unknown
    format.
    """
    if format not in _RENDERERS:
        raise ValueError(f"unknown format {format!r}; known formats: {', '.join(FORMATS)}")
    return _RENDERERS[format](chronology, Layout(width, color)).rstrip("\n") + "\n"
