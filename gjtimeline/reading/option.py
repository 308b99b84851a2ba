"""Publication dates that the caller gives for single documents; they win over the manifest."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import PurePath
from unicodedata import normalize

from gjtimeline.model import ReadFailure
from gjtimeline.reading.finding import Found
from gjtimeline.reading.outcome import Skipped, one_line, shown
from gjtimeline.reading.publication_date import checked_date


def check_published(published: Mapping[str, str]) -> None:
    """Raises ``ValueError`` with one line for the first value that is no date."""
    for name, value in published.items():
        try:
            checked_date(value)
        except ValueError as error:
            raise ValueError(f"published date of {one_line(name)}: {error}") from error


def date_documents(
    found: Iterable[Found | ReadFailure | Skipped], published: Mapping[str, str]
) -> Iterator[Found | ReadFailure | Skipped]:
    """The same, with the dates given: by path, by path below the folder, or by name for every document of that name.

    At the end, a failure for each entry that no document answered to.
    """
    entries = {_plain(name): name for name in published}
    unused = set(entries)
    for outcome in found:
        if not isinstance(outcome, Found):
            yield outcome
            continue
        keys = [key for key in _keys(outcome) if key in entries]
        unused.difference_update(keys)
        yield _dated(outcome, published[entries[keys[0]]]) if keys else outcome
    for key, name in entries.items():
        if key in unused:
            yield ReadFailure(shown(name), "no such document for --published")


def _keys(document: Found) -> tuple[str, ...]:
    """The names a document answers to, the most exact first."""
    return _plain(document.path), _plain(document.relative), PurePath(_plain(document.relative)).name


def _dated(document: Found, value: str) -> Found:
    return replace(document, declared=replace(document.declared, published=value, published_basis="option"))


def _plain(name: str) -> str:
    return normalize("NFC", PurePath(shown(name)).as_posix())
