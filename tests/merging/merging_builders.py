"""Facts by hand: a document is a path, a publication date and sentences with a date each."""

import hashlib
from typing import Any

from gjtimeline.grammar import edtf
from gjtimeline.model import (
    Area,
    Budget,
    Chronology,
    ChronologyEvent,
    DateMention,
    DocumentFacts,
    DocumentRecord,
    Event,
    EventDate,
    Organization,
    Person,
    Published,
    Role,
    Site,
    Span,
)


def told(quote: str, date: str, words: str = "", type: str = "event", **more: Any) -> dict[str, Any]:
    """A statement: its words, its date (EDTF), the date's words in it. ``more`` are fields of ``Event``."""
    return {"quote": quote, "date": date, "words": words, "type": type, **more}


def person(name: str, *roles: tuple[str | None, str | None], capacity: str = "actor") -> dict[str, Any]:
    """A person with (title, organization) pairs; the first two words are the name, the family name first."""
    return {"name": name, "roles": roles, "capacity": capacity}


def money(amount: str, **more: Any) -> dict[str, Any]:
    """An amount of the project for five years; ``more`` are fields of ``Budget``."""
    return {"amount": amount, "currency": "KRW", "kind": "investment", "period": "P5Y", "topic": "complex", **more}


def site(name: str, area: float | None = None, kind: str | None = None) -> dict[str, Any]:
    """A place with its area in square meters."""
    return {"name": name, "area": area, "kind": kind}


def document(
    name: str,
    published: str | None = "2020-01-14",
    events: tuple[dict[str, Any], ...] = (),
    *,
    people: tuple[dict[str, Any], ...] = (),
    organizations: tuple[tuple[str, str | None] | str, ...] = (),
    budgets: tuple[dict[str, Any], ...] = (),
    sites: tuple[dict[str, Any], ...] = (),
    about: str = "complex",
) -> DocumentFacts:
    """The facts of a document; what an event's words name is linked to it. Undated words stand behind the events."""
    maker = _Maker(name, "\n".join(event["quote"] for event in events))
    bodies = tuple(maker.organization(one) for one in organizations)
    persons, places = tuple(maker.person(one) for one in people), tuple(maker.site(one) for one in sites)
    amounts = tuple(maker.budget(one) for one in budgets)
    told_of = tuple(maker.event(one, bodies, persons, places, amounts) for one in events)
    mentions = tuple(_mention(event) for event in told_of)
    sha = hashlib.sha256(name.encode()).hexdigest()
    record = DocumentRecord(
        id=sha[:12],
        path=f"{name}.txt",
        sha256=sha,
        media_type="text/plain",
        language="en",
        published=Published(edtf=published, basis="stated" if published else "unknown"),
        about=about,  # type: ignore[arg-type]
    )
    return DocumentFacts(
        document=record,
        dates=mentions,
        people=persons,
        organizations=bodies,
        budgets=amounts,
        sites=places,
        events=told_of,
    )


def _mention(event: Event) -> DateMention:
    return DateMention(type="DATE", value=event.date.edtf or "", **event.date.model_dump())


class _Maker:
    """Gives spans: words of the events where they stand, all others behind them."""

    def __init__(self, name: str, text: str) -> None:
        self.name, self.text, self.event_end, self.quoted = name, text, len(text), 0

    def id(self, kind: str, *parts: object) -> str:
        return f"{kind}-{hashlib.sha256('|'.join(map(str, (self.name, kind, *parts))).encode()).hexdigest()[:12]}"

    def span(self, words: str) -> Span:
        start = self.text.find(words)
        if start < 0:
            start, self.text = len(self.text) + 1, f"{self.text}\n{words}"
        return Span(text=words, start=start, end=start + len(words))

    def organization(self, given: tuple[str, str | None] | str) -> Organization:
        name, acronym = (given, None) if isinstance(given, str) else given
        mentions = [self.span(word) for word in (name, acronym) if word and (word == name or word in self.text)]
        return Organization(id=self.id("o", name), name=name, acronym=acronym, mentions=tuple(mentions))

    def person(self, given: dict[str, Any]) -> Person:
        mention = self.span(given["name"])
        family, _, rest = given["name"].partition(" ")
        if "-" in family or len(family) > 5:  # given name first
            rest, _, family = given["name"].rpartition(" ")
        roles = tuple(Role(title=t, organization=o, **mention.model_dump()) for t, o in given["roles"])
        return Person(
            id=self.id("p", given["name"], given["capacity"]),
            name=given["name"],
            family=family,
            given=rest,
            roles=roles,
            mentions=(mention,),
            capacity=given["capacity"],
        )

    def site(self, given: dict[str, Any]) -> Site:
        mention, area = self.span(given["name"]), given["area"]
        words = self.span(f"{area:g}㎡") if area else None
        return Site(
            id=self.id("s", given["name"]),
            name=given["name"],
            kind=given["kind"],
            area_m2=area,
            area=Area(**words.model_dump()) if words else None,
            latitude=None,
            longitude=None,
            mentions=(mention,),
        )

    def budget(self, given: dict[str, Any]) -> Budget:
        defaults = {"approximate": False, "bound": None, "purpose": None, "equivalent_of": None}
        fields = defaults | {key: value for key, value in given.items() if key != "words"}
        words = self.span(given.get("words", f"{given['amount']} won"))
        return Budget(id=self.id("b", given["amount"], words.start), **words.model_dump(), **fields)

    def event(self, given: dict[str, Any], *facts: tuple[Any, ...]) -> Event:
        quote = given["quote"]
        start = self.text.index(quote)
        end = start + len(quote)
        bodies, people, sites, budgets = (tuple(f.id for f in kind if _starts(f, start, end)) for kind in facts)
        more = {key: value for key, value in given.items() if key not in ("quote", "date", "words", "type")}
        return Event(
            id=self.id("e", start, given["date"]),
            type=given["type"],
            date=_date(given["date"], given["words"], quote, start, more.pop("anchor", None)),
            trigger=Span(text=quote[:3], start=start, end=start + 3),
            quote=quote,
            start=start,
            end=end,
            **{"title": quote, "status": "occurred", "topic": "complex"} | more,
            organizations=bodies,
            people=people,
            sites=sites,
            budgets=budgets,
        )


def _starts(fact: Any, start: int, end: int) -> bool:
    spans = fact.mentions if hasattr(fact, "mentions") else (fact,)
    return any(start <= span.start < end for span in spans)


def _date(value: str, words: str, quote: str, offset: int, anchor: str | None) -> EventDate:
    parsed = edtf.parse(value)
    first, last = parsed.first_day(), parsed.last_day()
    at = offset + (quote.index(words) if words else 0)
    return EventDate(
        text=words,
        edtf=value,
        earliest=first.isoformat() if first else None,
        latest=last.isoformat() if last else None,
        precision=parsed.precision,
        anchor=anchor,
        rule="hand",
        start=at,
        end=at + len(words),
    )


def sources(chronology: Chronology) -> list[list[str]]:
    """The statements of each event, in the order of the chronology."""
    return [[source.quote for source in event.sources] for event in chronology.events]


def event_of(chronology: Chronology, quote: str) -> ChronologyEvent:
    """The event that has a statement with these words."""
    return next(event for event in chronology.events if any(quote in source.quote for source in event.sources))
