"""A document as it was read."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Declared:
    """What somebody says about a document beside its text.

    ``published`` is an EDTF date, ``published_basis`` who says so (``manifest`` or ``option``).
    """

    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    published_basis: str | None = None


@dataclass(frozen=True)
class Source:
    """A document: ``text`` is the decoded text that every offset of every fact refers to.

    ``id`` and ``sha256`` come from the bytes; ``path`` is the path as the user gave it (``-`` for standard input).
    """

    id: str
    path: str
    sha256: str
    media_type: str
    text: str
    declared: Declared = field(default_factory=Declared)


@dataclass(frozen=True)
class ReadFailure:
    """An input that could not be read, and why, in one line."""

    path: str
    reason: str
