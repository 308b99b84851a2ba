"""Text of a document made harmless for whoever displays it.

Control characters could drive a terminal, bidirectional overrides could make words read as others, and line breaks
could break a layout; none of them carries meaning in a line of a chronology.
"""

import re
import unicodedata

_DANGEROUS = frozenset({"Cc", "Cf", "Cs"})
_SPACES = re.compile(r"\s+")


def safe(text: str) -> str:
    """``text`` without control, formatting and surrogate characters; every run of white space is one space."""
    spaced = _SPACES.sub(" ", text)
    if spaced.isascii() and spaced.isprintable():
        return spaced
    return "".join(c for c in spaced if unicodedata.category(c) not in _DANGEROUS)


def tidy(text: str) -> str:
    """As :func:`safe`, without white space around it."""
    return _SPACES.sub(" ", safe(text)).strip()
