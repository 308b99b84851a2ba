"""Paths and folders to the documents in them, each with what the manifests around it declare."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from unicodedata import normalize

from gjtimeline.model import Declared, ReadFailure
from gjtimeline.reading.manifest import MANIFEST, Manifest, load_manifest
from gjtimeline.reading.outcome import Skipped, os_reason, shown

STDIN = "-"
MEDIA_TYPES = {".txt": "text/plain", ".text": "text/plain", ".md": "text/markdown"}

_Identity = tuple[int, int]  # of a folder, however many links lead to it: device and inode
_Manifests = dict[_Identity, Manifest]  # those that a run has met, by their folder


@dataclass(frozen=True)
class Found:
    """A document to be read: ``path`` as it is shown, ``file`` on the disk (None for standard input).

    ``relative`` is its path below the folder that was given, its name when it was given itself.
    """

    path: str
    file: Path | None
    relative: str
    declared: Declared = field(default_factory=Declared)


@dataclass(frozen=True)
class _Place:
    """A path below a folder that was given, and the manifests above it: the nearest first, each with its depth."""

    parts: tuple[str, ...] = ()
    manifests: tuple[tuple[int, Manifest], ...] = ()


def find(paths: Iterable[str]) -> Iterator[Found | ReadFailure | Skipped]:
    """The documents at the paths, in their order; in folders by the parts of the path, the same on every system.

    Files that are named are documents whatever their suffix; in folders those of ``MEDIA_TYPES`` are. Hidden files and
    folders are passed over.
    """
    known: _Manifests = {}
    stdin_taken = False
    for path in paths:
        if path != STDIN:
            yield from _at(path, known)
        elif stdin_taken:
            yield Skipped(STDIN, "was named before, read once")
        else:
            stdin_taken = True
            yield Found(STDIN, None, STDIN)


def media_type(path: str) -> str:
    """The media type that the suffix stands for; plain text for any other."""
    return MEDIA_TYPES.get(PurePosixPath(path).suffix.lower(), "text/plain")


def _at(path: str, known: _Manifests) -> Iterator[Found | ReadFailure | Skipped]:
    status = _status(Path(path)) if path else "is no path"
    if isinstance(status, str):
        yield ReadFailure(shown(path), status)
    elif stat.S_ISDIR(status.st_mode):
        yield from _in_folder(path, known)
    elif Path(path).name == MANIFEST:
        yield Skipped(shown(path), "is a manifest, no document")
    else:
        yield from _single(path, known)


def _status(path: Path) -> os.stat_result | str:
    """The status of what the path leads to, or the reason why it leads nowhere."""
    try:
        return path.stat()
    except (OSError, ValueError) as error:
        return os_reason(error, path)


def _single(path: str, known: _Manifests) -> Iterator[Found | ReadFailure]:
    file, name = Path(path), shown(path)
    manifest, failures = _manifest(file.parent, name[: name.rfind("/") + 1], known)
    yield from failures
    place = _Place((file.name,), ((0, manifest),))
    yield Found(name, file, shown(file.name), _declared(place))


def _in_folder(folder: str, known: _Manifests) -> Iterator[Found | ReadFailure | Skipped]:
    anything = False
    for outcome in _walk(folder, known):
        anything = anything or not isinstance(outcome, Skipped)
        yield outcome
    if not anything:
        yield ReadFailure(shown(folder), f"holds no documents (files that end in {', '.join(MEDIA_TYPES)})")


def _walk(folder: str, known: _Manifests) -> Iterator[Found | ReadFailure | Skipped]:
    """Depth first, with its own stack: paths may be deeper than Python's. Links are followed, each folder once."""
    prefix = shown(folder).rstrip("/") + "/"
    walked: set[_Identity] = set()
    ahead = [_Place()]
    while ahead:
        place = ahead.pop()
        path = Path(folder, *place.parts)
        name = prefix + shown("/".join(place.parts)) if place.parts else shown(folder)
        status = _status(path)
        if isinstance(status, str):
            yield ReadFailure(name, status)
        elif not stat.S_ISDIR(status.st_mode):
            yield from _member(place, path, name)
        elif (status.st_dev, status.st_ino) in walked:
            yield Skipped(name, "leads to a folder that was read before")
        else:
            walked.add((status.st_dev, status.st_ino))
            yield from _enter(place, path, name, known, ahead)


def _enter(place: _Place, folder: Path, name: str, known: _Manifests, ahead: list[_Place]) -> Iterator[ReadFailure]:
    """Puts what a folder holds on the stack, under its manifest."""
    try:
        names = [path.name for path in folder.iterdir() if not path.name.startswith(".") and path.name != MANIFEST]
    except OSError as error:
        yield ReadFailure(name, os_reason(error, folder))
        return
    manifest, failures = _manifest(folder, name if name.endswith("/") else f"{name}/", known)
    yield from failures
    manifests = ((len(place.parts), manifest), *place.manifests)
    names.sort(key=lambda member: (normalize("NFC", member), member), reverse=True)
    ahead.extend(_Place((*place.parts, member), manifests) for member in names)


def _member(place: _Place, path: Path, name: str) -> Iterator[Found | Skipped]:
    if path.suffix.lower() in MEDIA_TYPES:
        yield Found(name, path, shown("/".join(place.parts)), _declared(place))
    else:
        yield Skipped(name, "is no text file")


def _declared(place: _Place) -> Declared:
    """What the nearest manifest that lists the file says."""
    for depth, manifest in place.manifests:
        name = normalize("NFC", "/".join(place.parts[depth:]))
        if name in manifest.declared:
            return manifest.declared[name]
    return Declared()


def _manifest(folder: Path, prefix: str, known: _Manifests) -> tuple[Manifest, tuple[ReadFailure, ...]]:
    """The manifest of a folder, and its failures the first time that a run meets it."""
    status = _status(folder)
    if isinstance(status, str):  # gone since it was found
        return Manifest({}), ()
    identity = status.st_dev, status.st_ino
    if identity in known:
        return known[identity], ()
    known[identity] = load_manifest(folder, prefix)
    return known[identity], known[identity].failures
