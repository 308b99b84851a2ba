"""Words of a document with the text around them, cut into pieces that tell what each part is."""

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Protocol

from gjtimeline.model import SourceSpan
from gjtimeline.rendering.account import Part, Passage, Piece

Mark = tuple[int, int, Part]

_AROUND = 160
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_SPACE = re.compile(r"\s")


class SourceLike(Protocol):
    """A document at hand: its path and the text that offsets refer to."""

    @property
    def path(self) -> str: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102


def passage(span: SourceSpan, sources: Mapping[str, SourceLike], path: str, marks: Iterable[Mark] = ()) -> Passage:
    """The passage of a quote, with ``marks`` (offsets into the source) set off in it.

    A document that is not in ``sources``, or whose text is no longer what was quoted, gives the quote alone.
    """
    source = sources.get(span.document)
    if source is None or source.text[span.start : span.end] != span.quote:
        shifted = [(start - span.start, end - span.start, part) for start, end, part in marks]
        return Passage(path, None, _pieces(span.quote, (0, len(span.quote)), (0, len(span.quote)), shifted))
    window = _window(source.text, span.start, span.end)
    return Passage(
        path=source.path,
        line=source.text.count("\n", 0, span.start) + 1,
        pieces=_pieces(source.text, window, (span.start, span.end), list(marks)),
        cut_before=_goes_on(source.text[: window[0]][-_AROUND:], backwards=True),
        cut_after=_goes_on(source.text[window[1] : window[1] + _AROUND], backwards=False),
    )


def _window(text: str, start: int, end: int) -> tuple[int, int]:
    """The paragraph around a span, at most 160 characters on each side, cut between words."""
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    paragraph_start = max((match.end() for match in _BLANK_LINE.finditer(before)), default=None)
    if paragraph_start is None:
        cut = _SPACE.search(before) if start > _AROUND else None
        paragraph_start = cut.end() if cut else 0
    blank = _BLANK_LINE.search(after)
    if blank is None and end + _AROUND < len(text):
        spaces = [match.start() for match in _SPACE.finditer(after)]
        return start - len(before) + paragraph_start, end + (spaces[-1] if spaces else len(after))
    return start - len(before) + paragraph_start, end + (blank.start() if blank else len(after))


def _goes_on(rest: str, *, backwards: bool) -> bool:
    """Whether the paragraph continues in the text that lies beyond the window."""
    blanks = _BLANK_LINE.split(rest)
    return bool(blanks[-1 if backwards else 0].strip())


def _pieces(text: str, window: tuple[int, int], quote: tuple[int, int], marks: list[Mark]) -> tuple[Piece, ...]:
    """The window cut wherever a part begins or ends; where marks overlap the first one counts."""
    edges = {*window, *quote, *(edge for start, end, _ in marks for edge in (start, end))}
    cuts = sorted(edge for edge in edges if window[0] <= edge <= window[1])
    spans = pairwise(cuts)
    return tuple(Piece(text[start:end], _part(start, quote, marks)) for start, end in spans)


def _part(offset: int, quote: tuple[int, int], marks: list[Mark]) -> Part:
    for start, end, part in marks:
        if start <= offset < end:
            return part
    return "quote" if quote[0] <= offset < quote[1] else "context"
