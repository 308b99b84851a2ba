"""normalize: a source becomes clean text in blocks, with the way back to every character of the source.

    repairing   edits: what is damaged, and how it should read
    lines       the lines of the page, bullets taken off
    layout      lines become blocks of a kind
    assembling  blocks and edits become clean text with an offset map
"""

from gjtimeline.model import CleanText, Source
from gjtimeline.normalizing.assembling import assemble
from gjtimeline.normalizing.layout import find_blocks
from gjtimeline.normalizing.repairing import find_edits

__all__ = ["normalize"]


def normalize(source: Source, language: str = "en") -> CleanText:
    """The clean text of ``source``. Nothing is dropped silently: what is not text of the document is a block too."""
    edits = find_edits(source.text, language)
    return assemble(source.text, find_blocks(source.text, edits, language), edits)
