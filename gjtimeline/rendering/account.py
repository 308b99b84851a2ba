"""The records of an explanation: plain data, before anything is displayed. Texts are as the documents have them."""

from dataclasses import dataclass
from typing import Literal

Part = Literal["context", "quote", "date", "trigger"]


@dataclass(frozen=True)
class Piece:
    """A run of the text and what it is; line breaks and control characters are still in it."""

    text: str
    part: Part


@dataclass(frozen=True)
class Passage:
    """A quote where it stands: path of the document, 1-based line (``None``: text not at hand), pieces in order.

    ``cut_before`` and ``cut_after`` tell that the paragraph goes on there.
    """

    path: str
    line: int | None
    pieces: tuple[Piece, ...]
    cut_before: bool = False
    cut_after: bool = False


@dataclass(frozen=True)
class DateReading:
    """From words to a date: the rule that read them, what they were resolved against, the result with its bounds.

    ``anchor_basis`` is the basis of the document's publication date if that is the anchor, ``anchor_explanation``
    what is known of it; both are ``None`` if the text itself sets the anchor.
    """

    words: str
    rule: str
    anchor: str | None
    anchor_basis: str | None
    anchor_explanation: str | None
    edtf: str | None
    earliest: str | None
    latest: str | None
    precision: str | None


@dataclass(frozen=True)
class Testimony:
    """One place where a document speaks of the thing; with the id of the statement and its date if it is one."""

    passage: Passage
    id: str | None = None
    status: str | None = None
    date: DateReading | None = None


@dataclass(frozen=True)
class Section:
    """Testimonies of one sort under a heading."""

    heading: str
    testimonies: tuple[Testimony, ...]


@dataclass(frozen=True)
class Explanation:
    """A thing of the chronology, what is said of it (label, value), and every place where that is said."""

    id: str
    kind: Literal["event", "person", "organization", "budget", "site"]
    properties: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
