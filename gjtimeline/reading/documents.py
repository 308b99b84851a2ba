"""The way from paths to sources: found, dated, decoded, each content once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from types import MappingProxyType
from typing import BinaryIO

from gjtimeline.model import Declared, ReadFailure, Source
from gjtimeline.reading.decoding import document_text
from gjtimeline.reading.files import read_bytes, read_stdin
from gjtimeline.reading.finding import Found, find, media_type
from gjtimeline.reading.option import check_published, date_documents
from gjtimeline.reading.outcome import Skipped, UnreadableError, one_line

_NONE: Mapping[str, str] = MappingProxyType({})


def read(
    paths: Sequence[str], *, published: Mapping[str, str] = _NONE, stdin: BinaryIO | None = None
) -> Iterator[Source | ReadFailure | Skipped]:
    """The documents at the paths, one at a time: files, folders with all below them, ``-`` for standard input.

    ``published`` gives publication dates (EDTF) by path, by path below a folder, or by file name. What cannot be read
    comes as ``ReadFailure``, what is left out on purpose (no text file, content met before) as ``Skipped``; both name
    the path and give the reason in one line. Raises ``ValueError`` at once when a given date has no valid form.
    """
    check_published(published)
    return _once(_load(date_documents(find(paths), published), stdin))


def read_text(text: str, *, path: str = "-", declared: Declared = Declared()) -> Source:  # noqa: B008 - frozen
    """A source from text at hand, under the SHA-256 of its UTF-8 bytes; a lone surrogate raises ``UnicodeError``."""
    return _source(text.encode("utf-8"), text, path, declared)


def _load(
    found: Iterable[Found | ReadFailure | Skipped], stdin: BinaryIO | None
) -> Iterator[Source | ReadFailure | Skipped]:
    for outcome in found:
        yield _loaded(outcome, stdin) if isinstance(outcome, Found) else outcome


def _loaded(document: Found, stdin: BinaryIO | None) -> Source | ReadFailure:
    try:
        data = read_stdin(stdin) if document.file is None else read_bytes(document.file)
        return _source(data, document_text(data), document.path, document.declared)
    except UnreadableError as error:
        return ReadFailure(document.path, str(error))


def _source(data: bytes, text: str, path: str, declared: Declared) -> Source:
    digest = sha256(data).hexdigest()
    return Source(f"d-{digest[:12]}", path, digest, media_type(path), text, declared)


def _once(outcomes: Iterable[Source | ReadFailure | Skipped]) -> Iterator[Source | ReadFailure | Skipped]:
    """Each content under the path at which it was met first."""
    first: dict[str, tuple[str, Declared]] = {}
    for outcome in outcomes:
        if not isinstance(outcome, Source):
            yield outcome
        elif outcome.sha256 in first:
            yield _copy(outcome, *first[outcome.sha256])
        else:
            first[outcome.sha256] = outcome.path, outcome.declared
            yield outcome


def _copy(copy: Source, path: str, declared: Declared) -> ReadFailure | Skipped:
    """A copy is left out; a date that the caller gave for it must not vanish with it."""
    same = f"same content as {one_line(path)}"
    if copy.declared.published_basis == "option" and copy.declared.published != declared.published:
        return ReadFailure(copy.path, f"{same}, so its --published must be given for that")
    return Skipped(copy.path, f"{same}, counted once")
