"""Who only made a text or answers for it: bylines, credits, contact persons, by block or by the words before."""

import re

from gjtimeline.extracting.names.rules import either
from gjtimeline.extracting.offices.titles import TitleWords
from gjtimeline.model import Block
from gjtimeline.model.facts import Capacity

_REACH = 120  # how far before a name the words of its row may stand
_NAMES = r"[^.:;\n]{0,60}?(?:,|&|\b[a-z]{1,3}\b)\s"  # the names before it in the row


class Credits:
    """Tells the capacity of the names of one text."""

    def __init__(self, text: str, words: TitleWords) -> None:
        self._text = text
        credits, inquiries = either(words.around["credits"]), either(words.around["inquiries"])
        self._credit = re.compile(rf"\b(?i:{credits})\s(?:{_NAMES})?$")
        marks = either(sorted(words.addresses | words.ranks))
        self._inquiry = re.compile(rf"\b(?i:{inquiries})\s(?:(?i:{marks})\.?\s)*$")

    def capacity(self, start: int, block: Block | None) -> Capacity:
        """What the name at ``start`` is in the text."""
        if block is not None and block.kind in ("contact", "byline"):
            return "contact" if block.kind == "contact" else "byline"
        low = max(block.start if block else 0, start - _REACH)
        if self._credit.search(self._text, low, start):
            return "byline"
        return "contact" if self._inquiry.search(self._text, low, start) else "actor"
