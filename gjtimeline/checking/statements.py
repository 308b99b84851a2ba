"""Events and what hangs on them: their dates, their status, their topic; and the time expressions of the document."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from gjtimeline.checking.gold import GoldDate, GoldEvent, GoldFacts, GoldPart
from gjtimeline.checking.matching import Extent, Matching, match, occurrences, overlap, overlaps_any, within
from gjtimeline.checking.outcome import Answer, Outcome, Page, Statement, alternatives, contrast, judge_answers
from gjtimeline.model.facts import DateMention, Event


class PlacedEvent(NamedTuple):
    """A gold event with all places of its quote, and of its date words and trigger within the quote."""

    gold: GoldEvent
    quotes: tuple[Extent, ...]
    dates: tuple[Extent, ...]
    triggers: tuple[Extent, ...]

    @property
    def optional(self) -> bool:
        """Whether leaving it out is no miss."""
        return self.gold.optional


class PlacedDate(NamedTuple):
    """A gold time expression with all its places."""

    gold: GoldDate
    places: tuple[Extent, ...]

    @property
    def optional(self) -> bool:
        """Whether leaving it out is no miss."""
        return self.gold.optional


EventMatching = Matching[PlacedEvent, Event]
DateMatching = Matching[PlacedDate, DateMention]


def match_events(page: Page, gold: GoldFacts, finds: Sequence[Event]) -> EventMatching:
    """A find fits a gold event of its date whose quote its evidence overlaps; date words and trigger decide between."""
    if gold.events is None:
        return Matching()
    return match([_placed(page.text, event) for event in gold.events], finds, _event_fits, _event_preference)


def _placed(text: str, event: GoldEvent) -> PlacedEvent:
    quotes = occurrences(text, event.quote)
    triggers = [event.trigger, *event.trigger_accept]
    return PlacedEvent(
        event,
        quotes,
        _inside(text, event.date_text, quotes),
        tuple(place for trigger in triggers for place in _inside(text, trigger, quotes)),
    )


def _inside(text: str, words: str | None, quotes: Sequence[Extent]) -> tuple[Extent, ...]:
    """The places of words within the quote; all of them if they stand outside (a date in the heading above)."""
    places = occurrences(text, words or "")
    return tuple(place for place in places if any(within(place, quote) for quote in quotes)) or places


def _event_fits(gold: PlacedEvent, find: Event) -> bool:
    return find.date.edtf in _event_date(gold.gold) and overlaps_any((find.start, find.end), gold.quotes)


def _event_date(event: GoldEvent) -> tuple[str | None, ...]:
    return (*event.date, *event.date_accept)


def _event_preference(gold: PlacedEvent, find: Event) -> int:
    date = overlaps_any((find.date.start, find.date.end), gold.dates)
    trigger = overlaps_any((find.trigger.start, find.trigger.end), gold.triggers)
    return 2 * date + trigger


def judge_events(page: Page, events: EventMatching) -> Outcome:
    """A second find under a statement that has its find (two verbs under one date) is no error."""
    missed = [_gold_event(event) for event in events.missed]
    return Outcome(events.right, contrast(page, "events", missed, [_found_event(find) for find in events.unknown]))


def _gold_event(event: PlacedEvent) -> Statement:
    extent = (event.dates or event.quotes or ((0, 0),))[0]
    trigger = f" ({event.gold.trigger})" if event.gold.trigger else ""
    return Statement(extent, event.gold.quote, f"{alternatives(event.gold.date)}{trigger}")


def _found_event(event: Event) -> Statement:
    value = f"{alternatives([event.date.edtf])} ({event.trigger.text})"
    return Statement((event.date.start, event.date.end), event.quote, value)


def judge_status(page: Page, events: EventMatching) -> Outcome:
    """The status of each matched event, required or optional."""
    return judge_answers(page, "status", (_answer(find, gold.gold.status, find.status) for gold, find in events.pairs))


def judge_topic(page: Page, events: EventMatching) -> Outcome:
    """The topic of each matched event, required or optional."""
    return judge_answers(page, "topic", (_answer(find, gold.gold.topic, find.topic) for gold, find in events.pairs))


def _answer(event: Event, right: Sequence[str], found: str) -> Answer:
    return Answer((event.trigger.start, event.trigger.end), event.quote, right, found)


def judge_dates(page: Page, gold: GoldFacts, finds: Sequence[DateMention]) -> Outcome:
    """Against the list of all time expressions; without such a list, event dates must be there and traps must not."""
    if gold.dates is None:
        return _judge_event_dates(page, gold, finds)
    placed = [PlacedDate(date, _places(page.text, date)) for date in gold.dates]
    dates = _with_parts(page.text, match(placed, finds, _date_fits))
    missed = [_gold_date(date) for date in dates.missed]
    return Outcome(dates.right, contrast(page, "dates", missed, [_found_date(find) for find in dates.unknown]))


def _places(text: str, date: GoldPart) -> tuple[Extent, ...]:
    if date.start is None:
        return occurrences(text, date.text)
    return ((date.start, date.start + len(date.text)),)


def _date_fits(gold: PlacedDate, find: DateMention) -> bool:
    accepted = (edtf for reading in gold.gold.accept for edtf in reading.edtf)
    right = gold.optional or find.edtf in (*gold.gold.edtf, *accepted)
    return right and overlaps_any((find.start, find.end), gold.places)


def _with_parts(text: str, dates: DateMatching) -> DateMatching:
    """Ranges that were found in all their parts are right, and no part of them is a false find.

    A part may have been taken for the whole, where it says as much ("In July 2021, on the 20th").
    """
    for date, whole in [*((date, None) for date in dates.missed), *dates.pairs]:
        free = dates.unknown if whole is None else (whole, *dates.unknown)
        finds = [_found_part(text, part, free) for part in date.gold.parts]
        parts = [find for find in finds if find is not None]
        if parts and len(parts) == len(finds) and (whole is None or whole in parts):
            dates = replace(
                dates,
                pairs=dates.pairs if whole else (*dates.pairs, (date, parts[0])),
                missed=tuple(other for other in dates.missed if other != date),
                unknown=tuple(find for find in dates.unknown if find not in parts),
            )
    return dates


def _found_part(text: str, part: GoldPart, finds: Sequence[DateMention]) -> DateMention | None:
    places = _places(text, part)
    fitting = (find for find in finds if find.edtf in part.edtf and overlaps_any((find.start, find.end), places))
    return next(fitting, None)


def _gold_date(date: PlacedDate) -> Statement:
    return Statement((date.places or ((0, 0),))[0], date.gold.text, alternatives(date.gold.edtf))


def _found_date(find: DateMention) -> Statement:
    return Statement((find.start, find.end), find.text, alternatives([find.edtf]))


def _judge_event_dates(page: Page, gold: GoldFacts, finds: Sequence[DateMention]) -> Outcome:
    """The date words of required events, each place and date once, and the traps; other finds are not judged."""
    wanted = list(dict.fromkeys(_event_dates(page.text, gold)))
    read = {date: [find for find in finds if _date_fits(date, find)] for date in wanted}
    missed = [_gold_date(date) for date in wanted if not read[date]]
    right = {find for date in wanted for find in read[date]}
    traps = [place for words in gold.not_dates for place in occurrences(page.text, words)]
    trapped = [find for find in finds if find not in right and any(_falls_into(find, trap) for trap in traps)]
    findings = contrast(page, "dates", missed, [_found_date(find) for find in trapped])
    return Outcome(len(wanted) - len(missed), findings)


def _event_dates(text: str, gold: GoldFacts) -> Iterator[PlacedDate]:
    for event in gold.events or ():
        if event.date_text and not event.optional:
            places = _placed(text, event).dates
            yield PlacedDate(GoldDate(text=event.date_text, edtf=_event_date(event)), places)


def _falls_into(find: DateMention, trap: Extent) -> bool:
    """Whether the find is a date of the trap's own.

    A posting time cut off before the view counter that is glued to it ("14:49" of a trap "4975") has its digits
    outside the trap and only grazes it; "the 4th" of a trap "4th Industrial Revolution" has not.
    """
    extent = (find.start, find.end)
    if not overlap(extent, trap):
        return False
    before, after = find.text[: max(0, trap[0] - find.start)], find.text[max(0, trap[1] - find.start) :]
    return within(trap, extent) or not any(character.isdigit() for character in before + after)
