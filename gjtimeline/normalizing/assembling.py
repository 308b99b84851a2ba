"""Blocks of repaired text become clean text with an offset map."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gjtimeline.model import Block, BlockKind, CleanText, OffsetMap
from gjtimeline.normalizing.traced import Run, Traced, traced

_BETWEEN_BLOCKS = "\n\n"


@dataclass(frozen=True)
class Piece:
    """``text[start:end]`` of a block; ``joint`` is what reads between the piece before and this one."""

    start: int
    end: int
    joint: str = " "


@dataclass(frozen=True)
class PageBlock:
    """Pieces of the repaired text that make one block; what lies between them (bullets, ends of lines) is left out."""

    kind: BlockKind
    pieces: tuple[Piece, ...]


def assemble(text: Traced, blocks: Iterable[PageBlock]) -> CleanText:
    """Lay the blocks one after another and note for each run where it came from."""
    runs: list[Run] = []
    placed: list[Block] = []
    length = 0
    for block in blocks:
        if placed:
            length += _join(runs, _BETWEEN_BLOCKS)
        begin = length
        for number, piece in enumerate(block.pieces):
            if number and piece.joint:
                length += _join(runs, piece.joint)
            runs.extend(text.pieces(piece.start, piece.end))
            length += piece.end - piece.start
        placed.append(Block(block.kind, begin, length))
    clean = traced(runs)
    return CleanText(clean.text, tuple(placed), _offset_map(clean))


def _join(runs: list[Run], joint: str) -> int:
    """Add characters that stand for nothing in the source; their number."""
    runs.append(Run(joint, runs[-1].end, runs[-1].end))
    return len(joint)


def _offset_map(clean: Traced) -> OffsetMap:
    runs: Sequence[Run] = clean.runs
    ends = tuple(run.end for run in runs)
    return OffsetMap(tuple(clean.starts), tuple(run.start for run in runs), ends, len(clean.text))
