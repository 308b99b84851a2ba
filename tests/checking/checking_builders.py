"""Small facts and gold built by hand from one text: every span is looked up, so none can be mistyped."""

import json
from pathlib import Path
from typing import Any

from gjtimeline.checking import CheckReport, FalseFind, GoldDocument, GoldFacts, Miss, check
from gjtimeline.checking.report import Category, Score
from gjtimeline.model import (
    Budget,
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
    Source,
    Span,
)


def span(text: str, words: str, nth: int = 0) -> Span:
    """The nth place of words in text."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(text=words, start=start, end=start + len(words))


def found_event(
    text: str,
    quote: str,
    date: str | None,
    date_text: str,
    trigger: str,
    *,
    status: str = "occurred",
    topic: str = "complex",
    nth: int = 0,
) -> Event:
    evidence = span(text, quote, nth)

    def inside(words: str) -> Span:
        start = text.index(words, evidence.start)
        return Span(text=words, start=start, end=start + len(words))

    when = inside(date_text)
    return Event.model_validate(
        {
            "id": f"e{evidence.start}-{trigger}",
            "title": trigger,
            "type": "event",
            "status": status,
            "date": EventDate(
                text=date_text,
                edtf=date,
                earliest=None,
                latest=None,
                precision=None,
                anchor=None,
                rule="test",
                start=when.start,
                end=when.end,
            ),
            "trigger": inside(trigger),
            "quote": quote,
            "start": evidence.start,
            "end": evidence.end,
            "topic": topic,
        }
    )


def found_date(text: str, words: str, edtf: str | None, nth: int = 0) -> DateMention:
    place = span(text, words, nth)
    return DateMention(
        text=words, start=place.start, end=place.end, type="DATE", value=edtf or "PRESENT_REF", edtf=edtf, rule="test"
    )


def found_role(text: str, words: str, title: str | None, organization: str | None) -> Role:
    place = span(text, words)
    return Role(title=title, organization=organization, text=words, start=place.start, end=place.end)


def found_person(
    text: str,
    mention: str,
    family: str | None,
    given: str | None,
    roles: tuple[Role, ...] = (),
    name: str | None = None,
) -> Person:
    return Person(
        id=f"p-{mention}",
        name=name or mention,
        family=family,
        given=given,
        roles=roles,
        mentions=(span(text, mention),),
    )


def found_organization(text: str, name: str, acronym: str | None, *mentions: str) -> Organization:
    return Organization(
        id=f"o-{name}", name=name, acronym=acronym, mentions=tuple(span(text, mention) for mention in mentions)
    )


def found_budget(
    text: str, words: str, amount: str, currency: str = "KRW", approximate: bool = False, nth: int = 0
) -> Budget:
    place = span(text, words, nth)
    return Budget(
        id=f"b{place.start}",
        text=words,
        start=place.start,
        end=place.end,
        amount=amount,
        currency=currency,
        approximate=approximate,
        bound=None,
        period=None,
        kind=None,
        purpose=None,
    )


def found_site(text: str, mention: str, area: float | None = None, name: str | None = None) -> Site:
    return Site(
        id=f"s-{mention}",
        name=name or mention,
        kind=None,
        area_m2=area,
        area=None,
        latitude=None,
        longitude=None,
        mentions=(span(text, mention),),
    )


def source_of(text: str, key: str = "doc") -> Source:
    return Source(id=key, path=f"{key}.txt", sha256="0" * 64, media_type="text/plain", text=text)


def facts_of(published: str | None = None, about: str = "complex", **facts: Any) -> DocumentFacts:
    document = DocumentRecord.model_validate(
        {
            "id": "doc",
            "path": "doc.txt",
            "sha256": "0" * 64,
            "media_type": "text/plain",
            "language": "en",
            "published": Published(edtf=published),
            "about": about,
        }
    )
    return DocumentFacts(document=document, **facts)


def gold_of(key: str = "doc", **gold: Any) -> GoldDocument:
    facts = GoldFacts.model_validate_json(json.dumps(gold))
    return GoldDocument(key, Path(f"{key}.json"), Path(f"{key}.txt"), facts)


def checked(text: str, gold: dict[str, Any], **facts: Any) -> CheckReport:
    """The report of one document."""
    return check([gold_of(**gold)], {"doc": (source_of(text), facts_of(**facts))})


def score(report: CheckReport, category: Category) -> Score:
    return next(score for score in report.scores if score.category == category)


def counts(report: CheckReport, category: Category) -> tuple[int, int | None, int]:
    """Right, false, missed."""
    found = score(report, category)
    return found.true_positives, found.false_positives, found.false_negatives


def missed(report: CheckReport, category: Category) -> list[Miss]:
    return [finding for finding in report.findings if isinstance(finding, Miss) and finding.category == category]


def false(report: CheckReport, category: Category) -> list[FalseFind]:
    return [finding for finding in report.findings if isinstance(finding, FalseFind) and finding.category == category]
