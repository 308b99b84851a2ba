"""The records of a gold file: what a reader by hand found in a document.

A key that is left out is not judged; an unknown key is ignored. A list where one value is expected names all that
are right.
"""

from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from gjtimeline.model.facts import About, Status, Topic

T = TypeVar("T")


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
