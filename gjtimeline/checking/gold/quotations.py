"""What a gold file quotes: every text in it that must stand in its document."""

from collections.abc import Iterator

from gjtimeline.checking.gold.records import GoldFacts

Quotation = tuple[str, str, int | None]
"""Where in the gold file, the words, and their offset in the document if the gold file tells it."""


def quotations(facts: GoldFacts) -> Iterator[Quotation]:
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
