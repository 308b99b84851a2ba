"""Text that knows, run by run, which characters of the source it came from."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple


class Edit(NamedTuple):
    """``text[start:end]`` reads ``replacement``; an empty span is an insertion."""

    start: int
    end: int
    replacement: str


class Run(NamedTuple):
    """``text`` was copied from ``source[start:end]`` if it is as long, else it stands for that span as a whole."""

    text: str
    start: int
    end: int

    def cut(self, start: int, end: int) -> "Run":
        """The run of ``text[start:end]``."""
        if len(self.text) == self.end - self.start:
            return Run(self.text[start:end], self.start + start, self.start + end)
        return Run(self.text[start:end], self.start, self.end)


@dataclass(frozen=True)
class Traced:
    """A text made of runs; ``starts`` says where each begins in ``text``. Runs are never empty."""

    text: str
    runs: Sequence[Run]
    starts: Sequence[int]

    def pieces(self, start: int, end: int) -> Iterator[Run]:
        """The runs that make up ``text[start:end]``, cut to it."""
        index = max(bisect_right(self.starts, start) - 1, 0)
        while index < len(self.runs) and self.starts[index] < end:
            run, offset = self.runs[index], self.starts[index]
            piece = run.cut(max(start - offset, 0), min(end - offset, len(run.text)))
            if piece.text:
                yield piece
            index += 1

    def edited(self, edits: Iterable[Edit]) -> "Traced":
        """This text after ``edits``, which are in order and do not overlap."""
        runs: list[Run] = []
        position = 0
        for edit in edits:
            runs.extend(self.pieces(position, edit.start))
            if edit.replacement:
                runs.append(Run(edit.replacement, *self._source_span(edit.start, edit.end)))
            position = edit.end
        if not position and not runs:
            return self
        return traced(_disjoint([*runs, *self.pieces(position, len(self.text))]))

    def _source_span(self, start: int, end: int) -> tuple[int, int]:
        if start < end:
            return next(self.pieces(start, start + 1)).start, next(self.pieces(end - 1, end)).end
        if start:
            before = next(self.pieces(start - 1, start)).end
            return before, before
        return 0, 0


def _disjoint(runs: Iterable[Run]) -> list[Run]:
    """Runs whose sources overlap (an edit within a replacement) become one, so that order is kept."""
    kept: list[Run] = []
    for run in runs:
        whole = run
        while kept and whole.start < kept[-1].end:
            before = kept.pop()
            whole = Run(before.text + whole.text, min(before.start, whole.start), max(before.end, whole.end))
        kept.append(whole)
    return kept


def traced(runs: Sequence[Run]) -> Traced:
    """The text of ``runs``, one behind the other."""
    starts = list(accumulate((len(run.text) for run in runs), initial=0))[:-1]
    return Traced("".join(run.text for run in runs), runs, starts)


def untouched(source: str) -> Traced:
    """The source itself."""
    return traced([Run(source, 0, len(source))] if source else [])
