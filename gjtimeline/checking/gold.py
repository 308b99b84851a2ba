"""Gold files: what a reader by hand found in a document. The format is told in ``data/gold`` beside the files.

A key that is left out is not judged; an unknown key is ignored. A list where one value is expected names all that
are right. Every quote, mention and trap must stand in the document, so a slip of the pen is found before it is scored.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from gjtimeline.model.facts import About, Status, Topic

T = TypeVar("T")


class GoldError(ValueError):
    """A gold file that cannot be used; the message is one line that names the file and what is wrong with it."""


def _listed(value: Any) -> tuple[Any, ...]:
    return tuple(value) if isinstance(value, (list, tuple)) else (value,)


OneOf = Annotated[tuple[T, ...], BeforeValidator(_listed), Field(min_length=1)]
"""A value or a list of all values that are right; ``()`` by default, which means that it is not judged."""

Words = Annotated[str, Field(min_length=1)]
"""An exact substring of the document."""


class _Gold(BaseModel):
    """What all gold records share: frozen, exact types, unknown keys ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True, allow_inf_nan=False)


class GoldEvent(_Gold):
    """A statement tied to a date; ``date_text`` and ``trigger`` are words of ``quote``, with or without preposition.

    ``date_accept`` and ``trigger_accept`` are further right answers.
    """

    date: OneOf[str | None]
    date_accept: OneOf[str | None] = ()
    quote: Words
    date_text: Words | None = None
    trigger: Words | None = None
    trigger_accept: OneOf[Words] = ()
    status: OneOf[Status] = ()
    topic: OneOf[Topic] = ()
    optional: bool = False


Offset = Annotated[int, Field(ge=0)]
"""A code point offset into the document."""


class GoldReading(_Gold):
    """Another right reading of a time expression; what it leaves out is as in the expression."""

    text: Words | None = None
    edtf: OneOf[str | None] = ()
    start: Offset | None = None


class GoldPart(_Gold):
    """One end of a range; without ``start`` every place where it stands will do."""

    text: Words
    edtf: OneOf[str | None]
    start: Offset | None = None


class GoldDate(GoldPart):
    """A time expression; a range may be found as a whole or in all its ``parts``."""

    accept: tuple[GoldReading, ...] = ()
    parts: tuple[GoldPart, ...] = ()
    optional: bool = False


class GoldRole(_Gold):
    """An office; ``None`` among the titles or organizations means that none need be found."""

    title: OneOf[str | None]
    organization: OneOf[str | None]
    optional: bool = False


class GoldPerson(_Gold):
    """A person of the document; ``roles`` is complete where it is given."""

    name: Words
    family: OneOf[str | None] = ()
    given: OneOf[str | None] = ()
    mentions: tuple[Words, ...] = ()
    roles: tuple[GoldRole, ...] | None = None
    optional: bool = False


class GoldOrganization(_Gold):
    """An organization that must be found; the list of them is not complete."""

    name: Words
    acronym: str | None = None
    mentions: tuple[Words, ...] = ()
    optional: bool = False


class GoldBudget(_Gold):
    """An amount in base units (won, not billion won) with its ISO 4217 currency."""

    text: Words
    amount: OneOf[int | float]
    currency: OneOf[str] = ()
    approximate: OneOf[bool] = ()
    optional: bool = False


class GoldSite(_Gold):
    """A place; its area in square meters is judged where it is given."""

    name: Words
    mentions: tuple[Words, ...] = ()
    area_m2: OneOf[int | float | None] = ()
    optional: bool = False


class GoldFacts(_Gold):
    """A gold file. Lists are complete, except ``organizations``; ``None`` and ``()`` mean that the key is absent."""

    published: OneOf[str | None] = ()
    published_accept: OneOf[str | None] = ()
    about: OneOf[About] = ()
    events: tuple[GoldEvent, ...] | None = None
    dates: tuple[GoldDate, ...] | None = None
    people: tuple[GoldPerson, ...] | None = None
    organizations: tuple[GoldOrganization, ...] | None = None
    budgets: tuple[GoldBudget, ...] | None = None
    sites: tuple[GoldSite, ...] | None = None
    not_dates: tuple[Words, ...] = ()
    not_people: tuple[Words, ...] = ()


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
    for place, words, start in _quotations(facts):
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


Quotation = tuple[str, str, int | None]
"""Where in the gold file, the words, and their offset in the document if the gold file tells it."""


def _quotations(facts: GoldFacts) -> Iterator[Quotation]:
    """Everything that claims to be a substring of the document."""
    yield from _statements(facts)
    yield from _dates(facts)
    for number, budget in enumerate(facts.budgets or ()):
        yield f"budgets[{number}].text", budget.text, None
    yield from _mentions(facts)
    yield from _traps(facts)


def _statements(facts: GoldFacts) -> Iterator[Quotation]:
    for number, event in enumerate(facts.events or ()):
        for field in ("quote", "date_text", "trigger"):
            if words := getattr(event, field):
                yield f"events[{number}].{field}", words, None
        for words in event.trigger_accept:
            yield f"events[{number}].trigger_accept", words, None


def _dates(facts: GoldFacts) -> Iterator[Quotation]:
    for number, date in enumerate(facts.dates or ()):
        yield f"dates[{number}].text", date.text, date.start
        for part in date.parts:
            yield f"dates[{number}].parts", part.text, part.start
        for reading in date.accept:
            if reading.text:
                yield f"dates[{number}].accept", reading.text, reading.start


def _mentions(facts: GoldFacts) -> Iterator[Quotation]:
    for kind in ("people", "organizations", "sites"):
        for number, entry in enumerate(getattr(facts, kind) or ()):
            for mention in entry.mentions:
                yield f"{kind}[{number}].mentions", mention, None


def _traps(facts: GoldFacts) -> Iterator[Quotation]:
    for kind in ("not_dates", "not_people"):
        for number, words in enumerate(getattr(facts, kind)):
            yield f"{kind}[{number}]", words, None
