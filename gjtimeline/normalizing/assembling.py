"""Blocks of the source and edits become clean text with an offset map."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from gjtimeline.model import Block, BlockKind, CleanText, OffsetMap
from gjtimeline.normalizing.repairing import Edit

_BETWEEN_BLOCKS = "\n\n"


@dataclass(frozen=True)
class SourceBlock:
    """``source[start:end]`` of one kind; within the block only ``spans`` are text (bullets and folds are not)."""

    kind: BlockKind
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class _Run:
    text: str
    start: int
    end: int


def assemble(source: str, blocks: Iterable[SourceBlock], edits: Sequence[Edit]) -> CleanText:
    """Lay the blocks one after another, edited, and note for each run where it came from."""
    runs: list[_Run] = []
    placed: list[Block] = []
    length, edit = 0, 0
    for block in blocks:
        begin = length
        block_runs, edit = _runs(source, block, edits, edit)
        for run in _stripped(block_runs):
            runs.append(run)
            length += len(run.text)
        if length == begin:
            continue
        placed.append(Block(block.kind, begin, length))
        runs.append(_Run(_BETWEEN_BLOCKS, runs[-1].end, runs[-1].end))
        length += len(_BETWEEN_BLOCKS)
    return CleanText("".join(run.text for run in runs), tuple(placed), _offset_map(runs, length))


def _runs(source: str, block: SourceBlock, edits: Sequence[Edit], edit: int) -> tuple[list[_Run], int]:
    """The runs of a block, and the first edit that lies behind it. A fold between two spans reads as a space."""
    runs: list[_Run] = []
    for number, (start, end) in enumerate(block.spans):
        if number:
            runs.append(_Run(" ", start, start))
        while edit < len(edits) and edits[edit].start < start:
            edit += 1
        position = start
        while edit < len(edits) and edits[edit].end <= end and edits[edit].start < end:
            change = edits[edit]
            runs += [_Run(source[position : change.start], position, change.start)]
            runs += [_Run(change.replacement, change.start, change.end)]
            position = change.end
            edit += 1
        runs.append(_Run(source[position:end], position, end))
    return [run for run in runs if run.text], edit


def _stripped(runs: list[_Run]) -> Iterator[_Run]:
    """Without white space at both ends of the block."""
    while runs and not runs[0].text.strip():
        runs = runs[1:]
    while runs and not runs[-1].text.strip():
        runs = runs[:-1]
    yield from runs


def _offset_map(runs: Sequence[_Run], length: int) -> OffsetMap:
    starts, position = [], 0
    for run in runs:
        starts.append(position)
        position += len(run.text)
    return OffsetMap(tuple(starts), tuple(run.start for run in runs), tuple(run.end for run in runs), length)
