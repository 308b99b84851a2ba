"""Loads gold files with their documents, and refuses those that cannot be used.

Every quote, mention and trap must stand in the document, so a slip of the pen is found before it is scored.
"""

from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from gjtimeline.checking.gold.quotations import quotations
from gjtimeline.checking.gold.records import GoldFacts


class GoldError(ValueError):
    """A gold file that cannot be used; the message is one line that names the file and what is wrong with it."""


@dataclass(frozen=True)
class GoldDocument:
    """A gold file and its document.

    ``key`` is the path of the gold file below the gold folder without its suffix, ``path`` the gold file,
    ``document`` the text file it is about.
    """

    key: str
    path: Path
    document: Path
    facts: GoldFacts


def load_gold(folder: Path, documents: Path | None = None) -> list[GoldDocument]:
    """Every ``*.json`` below ``folder``, sorted by key.

    ``X.json`` is about ``X.txt`` beside it, else about ``X.txt`` in the folder ``documents``.
    Raises GoldError, one line, at the first file that is no gold or that quotes what its document does not say; also
    if there is no gold at all, for an empty check would pass.
    """
    paths = {path.relative_to(folder).with_suffix("").as_posix(): path for path in folder.rglob("*.json")}
    if not paths:
        raise GoldError(f"{folder}: no gold files (*.json) below this folder")
    return [_load(key, paths[key], documents) for key in sorted(paths)]


def _load(key: str, path: Path, documents: Path | None) -> GoldDocument:
    facts = _parse(path)
    document = _document_of(path, documents)
    text = _read(document)
    for place, words, start in quotations(facts):
        stands = words in text if start is None else text.startswith(words, start)
        if not stands:
            where = "" if start is None else f" at {start}"
            raise GoldError(f"{path}: {place}: not in {document.name}{where}: {words!r}")
    return GoldDocument(key, path, document, facts)


def _document_of(path: Path, documents: Path | None) -> Path:
    folders = [path.parent] if documents is None else [path.parent, documents]
    for folder in folders:
        document = folder / f"{path.stem}.txt"
        if document.is_file():
            return document
    raise GoldError(f"{path}: no document {path.stem}.txt in {' or '.join(str(folder) for folder in folders)}")


def _read(path: Path) -> str:
    """The text as it stands: line ends are left alone, for offsets count them."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise GoldError(f"{path}: cannot be read: {error}") from error


def _parse(path: Path) -> GoldFacts:
    try:
        facts = GoldFacts.model_validate_json(_read(path))
    except ValidationError as error:
        first = error.errors()[0]
        place = _place(first["loc"])
        raise GoldError(f"{path}: {place}{': ' if place else ''}{first['msg']}") from error
    if not facts.model_fields_set:
        raise GoldError(f"{path}: has none of the keys of a gold file ({', '.join(GoldFacts.model_fields)})")
    return facts


def _place(location: tuple[int | str, ...]) -> str:
    """``("events", 2, "quote")`` as ``events[2].quote``."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in location).removeprefix(".")
