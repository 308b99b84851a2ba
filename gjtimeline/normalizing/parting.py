"""What stands on one line and is of several kinds: a byline or dateline before the text, a caption printed twice."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from gjtimeline.model import BlockKind
from gjtimeline.normalizing.lines import Line
from gjtimeline.normalizing.patterns import Patterns
from gjtimeline.normalizing.repeats import split_repeats

_SENTENCE = 40


class Part(NamedTuple):
    """A line or a part of one, with the kind that was found for it, if any."""

    line: Line
    kind: BlockKind | None = None


def find_parts(lines: Iterable[Line], patterns: Patterns) -> Iterator[Part]:
    """The lines, parted; a place or day stands before the first sentence of the page only."""
    begun = False
    for line in lines:
        for part in _without_prefixes(line, patterns, begun):
            if part.kind is None:
                yield from _without_repeats(part.line)
                begun = begun or (len(part.line.text) > _SENTENCE and patterns.ends_sentence(part.line.text))
            else:
                yield part


def _without_prefixes(line: Line, patterns: Patterns, begun: bool) -> Iterator[Part]:
    prefixes: list[tuple[BlockKind, re.Pattern[str]]] = [("byline", patterns.bracket)]
    if not begun:
        stamp: tuple[BlockKind, re.Pattern[str]] = ("stamp", patterns.dateline)
        prefixes = [stamp, *prefixes, stamp, ("byline", patterns.agency)]
    if not line.bullet:
        for kind, pattern in prefixes:
            found = pattern.match(line.text)
            if found and line.text[found.end() :].strip():
                yield Part(line.part(0, found.end(), line.gap), kind)
                line = line.part(found.end(), len(line.text))
    yield Part(line)


def _without_repeats(line: Line) -> Iterator[Part]:
    for start, end, kind in split_repeats(line.text):
        whole = end - start == len(line.text)
        yield Part(line if whole else line.part(start, end, line.gap and not start), kind)
