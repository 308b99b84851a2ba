"""normalize: a source becomes clean text in blocks, with the way back to every character of the source.

repairing    what is damaged, and how it should read (traced: with the way back)
lines        the lines of the page, bullets taken off
parting      what stands on one line and is of several kinds
classifying  which lines are not text of the document
folding      which lines are one text
naming       headline, heading, list item, paragraph
layout       these in their order: the blocks of the page
assembling   the blocks become clean text with an offset map
"""

from gjtimeline.model import CleanText, Source
from gjtimeline.normalizing.assembling import assemble
from gjtimeline.normalizing.layout import find_blocks
from gjtimeline.normalizing.repairing import repair

__all__ = ["normalize"]


def normalize(source: Source, language: str = "en") -> CleanText:
    """The clean text of ``source``. Nothing is dropped silently: what is not text of the document is a block too."""
    text = repair(source.text, language)
    return assemble(text, find_blocks(text.text, language))
