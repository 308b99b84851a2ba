"""The page in blocks: its lines are found, parted, classified, folded and named, in this order."""

from gjtimeline.normalizing.assembling import PageBlock, Piece
from gjtimeline.normalizing.classifying import classify
from gjtimeline.normalizing.folding import Folded, fold
from gjtimeline.normalizing.lines import find_lines
from gjtimeline.normalizing.naming import name_kinds
from gjtimeline.normalizing.parting import find_parts
from gjtimeline.normalizing.patterns import load_patterns


def find_blocks(text: str, language: str = "en") -> list[PageBlock]:
    """The blocks of repaired ``text`` in the order of the page; every line is in one of them."""
    patterns = load_patterns(language)
    parts = list(find_parts(find_lines(text), patterns))
    texts = list(fold(classify(parts, patterns), patterns))
    return [_block(folded) for folded in name_kinds(texts, patterns)]


def _block(folded: Folded) -> PageBlock:
    pieces = []
    joint = " "
    for line in folded.lines:
        pieces.append(Piece(line.start, line.end, joint))
        joint = "" if len(line.text) > 1 and line.text[-1] == "-" and line.text[-2].isalnum() else " "
    return PageBlock(folded.kind or "paragraph", tuple(pieces))
