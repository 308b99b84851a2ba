"""Lines that one text runs over become one: hard-wrapped paragraphs, a page break within a sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from gjtimeline.model import BlockKind
from gjtimeline.normalizing.lines import Line
from gjtimeline.normalizing.parting import Part
from gjtimeline.normalizing.patterns import Patterns

# Numbers of characters: a line of fewer hardly runs on; a wrapped page is no narrower and no wider.
_SHORT = 30
_WIDTHS = range(40, 131)
# Lines of a page set in a proportional font are not equally long.
_RAGGED = 0.8
_FOLDABLE = (None, "caption")
# A page break brings no more lines of furniture than this.
_BREAK = 3


@dataclass(frozen=True)
class Folded:
    """Lines of one text; ``kind`` is None for what is still to be told."""

    lines: tuple[Line, ...]
    kind: BlockKind | None

    @property
    def text(self) -> str:
        """How the lines read."""
        return " ".join(line.text for line in self.lines)


def fold(parts: Sequence[Part], patterns: Patterns) -> Iterator[Folded]:
    """The parts, with the lines of one paragraph together; furniture that stands in between comes after."""
    width = _width(parts, patterns)
    index = 0
    while index < len(parts):
        lines, kind = [parts[index].line], parts[index].kind
        between: list[Part] = []
        index += 1
        while kind in _FOLDABLE and (following := _following(parts, index)) is not None:
            interrupted = following > index
            line = parts[following].line
            line = replace(line, gap=True) if interrupted and not line.gap else line
            if (kind and line.gap) or not _runs_on(lines[-1], line, width, patterns):
                break
            lines.append(line)
            between += parts[index:following]
            index = following + 1
        yield Folded(tuple(lines), kind)
        yield from (Folded((part.line,), part.kind) for part in between)


def _following(parts: Sequence[Part], index: int) -> int | None:
    """The next part that is no furniture, if it is near and plain text."""
    for near in range(index, min(index + _BREAK + 1, len(parts))):
        if parts[near].kind != "furniture":
            return near if parts[near].kind is None else None
    return None


def _width(parts: Sequence[Part], patterns: Patterns) -> int:
    """The width to which the page was wrapped, in characters; 0 if it was not."""
    widths, evidence, long = [], 0, 0
    for part, following in pairwise(parts):
        if part.kind is not None or part.line.cut:
            continue
        if part.line.width > _WIDTHS[-1]:
            long += 1
        elif _could_follow(following):
            widths.append(part.line.width)
            goes_on = following.line.text[0].islower() or patterns.is_open(part.line.text)
            evidence += goes_on and not patterns.ends_sentence(part.line.text)
    widest = max(widths, default=0)
    return widest if widest in _WIDTHS and evidence > 0 and evidence >= long else 0


def _could_follow(following: Part) -> bool:
    return following.kind is None and not following.line.gap and not following.line.bullet


def _runs_on(line: Line, following: Line, width: int, patterns: Patterns) -> bool:
    """Does the text of ``line`` go on in ``following``?"""
    if following.bullet or following.cut or line.framed:
        return False
    if patterns.ends_sentence(line.text) and not patterns.is_open(line.text):
        return not following.gap and bool(width) and _is_full(line, following, width)
    if _begins_within(following.text):
        return len(line.text) > _SHORT or (bool(width) and _is_full(line, following, width))
    if patterns.is_open(line.text) and len(line.text) > _SHORT // 2:
        return not following.gap or line.text[-1] not in ",."
    return not following.gap and bool(width) and _is_full(line, following, int(_RAGGED * width))


def _begins_within(text: str) -> bool:
    """No sentence and no title begins so."""
    return text[0].islower() or text[0] in ",;:.)]”’%&"


def _is_full(line: Line, following: Line, width: int) -> bool:
    """Would the next word not have fitted on the line?"""
    return line.width + 1 + len(following.text.split(maxsplit=1)[0]) > width
