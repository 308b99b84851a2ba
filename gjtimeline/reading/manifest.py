"""The manifest ``sources.toml`` of a folder: what is known about its documents that they do not say themselves.

A table for each document, named by its path below the manifest's folder (POSIX separators):

    ["2020/release-12.txt"]
    title = "…"                 # all four are optional
    publisher = "…"
    url = "https://…"
    published = 2020-01-14      # or text: "2020-01", "XXXX-01-14", "2020-06-30/2020-07-02"
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any
from unicodedata import normalize

from gjtimeline.model import Declared, ReadFailure
from gjtimeline.reading.decoding import decode
from gjtimeline.reading.files import read_bytes
from gjtimeline.reading.outcome import UnreadableError, one_line, quoted, shown
from gjtimeline.reading.publication_date import checked_date

MANIFEST = "sources.toml"
_KEYS = ("title", "publisher", "url", "published")


@dataclass(frozen=True)
class Manifest:
    """What holds of a manifest (by path below its folder, in Unicode NFC), and what is wrong with the rest."""

    declared: Mapping[str, Declared]
    failures: tuple[ReadFailure, ...] = ()


def load_manifest(folder: Path, prefix: str) -> Manifest:
    """The manifest of a folder, empty where there is none; failures name the folder by ``prefix``, which ends in ``/``.

    A manifest that is no TOML holds nothing; an entry that is wrong holds nothing, the others do. Failures: one for all
    that is wrong in the manifest, and one for each listed file that does not exist.
    """
    if not _present(folder / MANIFEST):
        return Manifest({})
    try:
        tables = _parse(folder / MANIFEST)
    except UnreadableError as error:
        return Manifest({}, (ReadFailure(f"{prefix}{MANIFEST}", str(error)),))
    declared, problems = _entries(tables)
    missing = [name for name in declared if not _is_file(folder, name)]
    failures = [ReadFailure(f"{prefix}{MANIFEST}", "; ".join(problems))] if problems else []
    failures += [ReadFailure(shown(f"{prefix}{name}"), f"does not exist, but {MANIFEST} lists it") for name in missing]
    return Manifest({normalize("NFC", name): entry for name, entry in declared.items()}, tuple(failures))


def _present(path: Path) -> bool:
    try:
        path.lstat()
    except OSError:
        return False
    return True


def _parse(path: Path) -> dict[str, Any]:
    text = decode(read_bytes(path))
    try:
        return tomllib.loads(text)
    except ValueError as error:
        raise UnreadableError(f"is no valid TOML: {one_line(str(error))}") from error
    except RecursionError as error:
        raise UnreadableError("is no valid TOML: nested too deeply") from error


def _entries(tables: dict[str, Any]) -> tuple[dict[str, Declared], list[str]]:
    declared, problems = {}, []
    for name, table in tables.items():
        try:
            declared[_checked_name(name)] = _entry(table)
        except ValueError as error:
            problems.append(f"{quoted(name)} {error}")
    return declared, problems


def _checked_name(name: str) -> str:
    """The name, when a file below the folder may have it."""
    windows = PureWindowsPath(name)  # reads both separators
    if not windows.parts or ".." in windows.parts or windows.root:
        raise ValueError("names no file below this folder")
    plain = PurePosixPath(name).as_posix()
    if name != plain:
        raise ValueError(f"must be written {quoted(plain)}")
    return name


def _entry(table: object) -> Declared:
    if not isinstance(table, dict):
        raise ValueError('is no table; begin a document with its name: ["release.txt"]')
    for key, value in table.items():
        if key in _KEYS:
            continue
        if isinstance(value, dict):
            raise ValueError(f'holds a table {quoted(key)}; put file names in quotes: ["release.txt"]')
        raise ValueError(f"has an unknown key {quoted(key)}; known are {', '.join(_KEYS)}")
    published = table.get("published")
    return Declared(
        title=_words(table, "title"),
        publisher=_words(table, "publisher"),
        url=_words(table, "url"),
        published=None if published is None else _published(published),
        published_basis=None if published is None else "manifest",
    )


def _words(table: dict[str, Any], key: str) -> str | None:
    value = table.get(key)
    if value is None:
        return None
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"has a {key} that is no text or empty")
    return value


def _published(value: object) -> str:
    """A date of TOML or text; of a date with time the day as it is written, whatever its zone."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if not isinstance(value, str):
        raise ValueError('has a published that is no date; write it as 2020-01-14 or in quotes as "2020"')
    try:
        return checked_date(value)
    except ValueError as error:
        raise ValueError(f"has a wrong published: {error}") from error


def _is_file(folder: Path, name: str) -> bool:
    """Whether the file exists, in either way that systems write composed letters (Hangul, accents)."""
    try:
        return any((folder / spelled).is_file() for spelled in (name, normalize("NFC", name), normalize("NFD", name)))
    except (OSError, ValueError):
        return False
