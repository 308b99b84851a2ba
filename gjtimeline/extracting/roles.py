"""Roles: the offices beside a name, and the organization of each.

ORGANIZATION TITLE NAME        GIST President Kiseon Kim
TITLE of X, NAME               Chairman of the Gwangju City Council, Kim Dong-chan
NAME, TITLE of X               Kang Gi-jung, mayor of Gwangju; also in brackets, behind a dash, "who is", "as"
TITLES NAME, NAME and NAME     lawmakers Song Kap-seok, Yang Hyang-ja and Cho Oh-seop of the Democratic Party
ORGANIZATION (TITLE NAME)      GIST (President Seung Hyeon Moon)
ORGANIZATION, led by NAME      the agency, led by Kim Joon-ha
NAME, below or above it TITLE  signatures; contact blocks besides with the unit
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from gjtimeline.extracting.employers import Employers
from gjtimeline.extracting.findings import Findings, RoleFind
from gjtimeline.extracting.names import either
from gjtimeline.extracting.offices import OfficeGrammar, OfficePhrase
from gjtimeline.extracting.behind_name import BehindName
from gjtimeline.grammar.korean_names import NameMention
from gjtimeline.model import Block

_BETWEEN_LINES = re.compile(r"[\s•·*-]*")
_HANGUL = re.compile(r"[\s(가-힣)]*")


@dataclass
class _Place:
    """A name, what limits its roles, and the roles found so far."""

    name: NameMention
    block: Block | None
    low: int
    high: int
    before: OfficePhrase | None = None
    after: OfficePhrase | None = None
    roles: list[RoleFind] = field(default_factory=list)


@dataclass(frozen=True)
class RoleReader:
    """Reads the roles of the names of one text."""

    text: str
    findings: Findings
    offices: OfficeGrammar

    def read(self, names: Sequence[NameMention]) -> Iterator[tuple[NameMention, Block | None, tuple[RoleFind, ...]]]:
        """Each name with its block and its roles, in the order of the text; names in furniture are left out."""
        places = self._places(sorted(names, key=lambda name: name.start))
        taken = 0  # where the phrase behind the last name ended: it belongs to nobody else
        for number, place in enumerate(places):
            following = places[number + 1] if number + 1 < len(places) else None
            place.low = max(place.low, taken)
            if place.block is not None and place.block.kind == "contact":
                place.roles.extend(self._of_contact(place.name, place.block))
            else:
                self._find_beside(place, following)
            taken = max(place.name.end, place.after.end if place.after else 0)
        self._share(places)
        for place in places:
            yield place.name, place.block, tuple(place.roles)

    def _places(self, ordered: Sequence[NameMention]) -> list[_Place]:
        places = []
        for number, name in enumerate(ordered):
            block = self.findings.block_at(name.start)
            if block is not None and block.kind in ("furniture", "repeat"):
                continue
            following = ordered[number + 1].start if number + 1 < len(ordered) else len(self.text)
            places.append(
                _Place(name, block, block.start if block else 0, min(following, block.end if block else len(self.text)))
            )
        return places

    # --- beside ----------------------------------------------------------------------------------------------------

    def _find_beside(self, place: _Place, following: _Place | None) -> None:
        name = place.name
        place.before = self.offices.before(self.text, name.start, place.low)
        place.after = self._behind.find(self.text, name.end, place.high)
        if place.after is not None and self._is_of_next(place, place.after, following):
            place.after = None
        if place.before is not None:
            place.roles.extend(self._before_roles(place, place.before))
        if place.after is not None:
            place.roles.extend(self._after_roles(place, place.after))
        if not place.roles:
            place.roles.extend(self._led(place) or self._of_lines(place))

    def _before_roles(self, place: _Place, phrase: OfficePhrase) -> Iterator[RoleFind]:
        """The organization of a title before a name stands in the phrase, before it, behind the name, or was named."""
        last = len(phrase.offices) - 1
        for number, office in enumerate(phrase.offices):
            title, organization, start = office.title, self._employers.written(office.body), phrase.start
            if organization is None and phrase.relative:
                organization = self._employers.named_before(phrase.start, place.low)
            elif organization is None and number == 0:
                title, organization, start = self._employers.in_front(title, phrase.start, place.low)
            if organization is None and number == last and not phrase.apart:
                organization = self._behind.body(self.text, place.name.end, place.high, title)
            if title is not None or organization is not None:
                yield RoleFind(title, organization, (start, place.name.end))

    def _after_roles(self, place: _Place, phrase: OfficePhrase) -> Iterator[RoleFind]:
        for number, office in enumerate(phrase.offices):
            title, organization = self._employers.settled(office)
            if organization is None and phrase.relative:
                organization = self._employers.named_before(place.name.start, place.low)
            elif organization is None and number == len(phrase.offices) - 1:
                organization = self._employers.behind_comma(phrase.end, place.high)
            yield RoleFind(title, organization, (place.name.start, phrase.end))

    def _is_of_next(self, place: _Place, after: OfficePhrase, following: _Place | None) -> bool:
        """In a list of ``TITLE, NAME`` pairs the title behind a name is that of the next."""
        if following is None or following.name.start > place.high:
            return False
        gap = self.text[after.end : following.name.start].strip(" \u00a0")
        if gap != ",":
            return gap == ""
        if place.before is None or place.before.apart:
            return place.before is not None
        return self._behind.find(self.text, following.name.end, following.high) is None

    def _led(self, place: _Place) -> list[RoleFind]:
        """``headed by`` before the name: the organization was named before."""
        words = self.offices.words.around
        begin = max(place.low, place.name.start - 60)
        match = self._led_by.search(self.text, begin, place.name.start)
        if match is None:
            return []
        body = self._employers.named_before(match.start(), place.low)
        return [RoleFind(words["led_title"], body, (match.start(), place.name.end))]

    # --- several names ---------------------------------------------------------------------------------------------

    def _share(self, places: Sequence[_Place]) -> None:
        """``lawmakers A, B and C of X``; ``A and B, members of X``: a title of several is that of the whole row."""
        for first, place in enumerate(places):
            if place.before is not None and place.before.plural:
                self._share_before(self._row(places, first))
            if place.after is not None and place.after.plural:
                row = self._row_up_to(places, first)
                for other in row:
                    other.roles.extend(role for role in place.roles if role not in other.roles)

    def _share_before(self, row: Sequence[_Place]) -> None:
        first, last = row[0], row[-1]
        if len(row) == 1 or not first.roles:
            return
        title = first.roles[0].title
        own = [self._behind.body(self.text, place.name.end, place.high, title) for place in row]
        shared = first.roles[0].organization or (own[-1] if own[0] is None else None)
        for place, body in zip(row, own, strict=True):
            role = RoleFind(title, shared if first is not last and shared else body, (first.name.start, place.name.end))
            place.roles[:] = [role, *place.roles[1 if place is first else 0 :]]

    def _row(self, places: Sequence[_Place], first: int) -> list[_Place]:
        row = [places[first]]
        for place in places[first + 1 :]:
            if place.before is not None or not self._is_next_in_row(row[-1], place):
                break
            row.append(place)
        return row

    def _row_up_to(self, places: Sequence[_Place], last: int) -> list[_Place]:
        row = []
        for number in range(last - 1, -1, -1):
            if not self._is_next_in_row(places[number], places[number + 1]):
                break
            row.append(places[number])
        return row

    def _is_next_in_row(self, one: _Place, other: _Place) -> bool:
        end = self._behind.body_end(self.text, one.name.end, one.high)
        return self._row_gap.fullmatch(self.text, end, other.name.start) is not None

    # --- lines -----------------------------------------------------------------------------------------------------

    def _of_lines(self, place: _Place) -> list[RoleFind]:
        """The title on the line below or above a line that holds a name only."""
        block, text = place.block, self.text
        if block is None or block not in self._lines or not self._is_alone(place.name, block):
            return []
        number = self._lines[block]
        for near in (number + 1, number - 1):
            other = self.findings.blocks[near] if 0 <= near < len(self.findings.blocks) else None
            phrase = self.offices.at(text, other.start, other.end) if other else None
            if other is None or phrase is None or not text[other.start].isupper():
                continue
            title, organization = self._employers.settled(phrase.offices[0])
            if organization is None:
                organization = self._employers.behind_comma(phrase.end, other.end)
            span = (min(block.start, other.start), max(block.end, other.end))
            if organization is not None or not text[phrase.end : other.end].strip():
                return [RoleFind(title, organization, span)]
        return []

    def _is_alone(self, name: NameMention, block: Block) -> bool:
        in_front = _BETWEEN_LINES.fullmatch(self.text, block.start, name.start)
        return in_front is not None and _HANGUL.fullmatch(self.text, name.end, block.end) is not None

    @cached_property
    def _lines(self) -> dict[Block, int]:
        return {block: number for number, block in enumerate(self.findings.blocks)}

    def _of_contact(self, name: NameMention, block: Block) -> Iterator[RoleFind]:
        """In a contact block the title stands behind the name or on the next line, the unit above or below."""
        lines = [line for line in self.findings.blocks if line.kind == "contact"]
        position = lines.index(block)
        below = lines[position + 1] if position + 1 < len(lines) else None
        phrase = self._behind.on_line(self.text, name.end, block.end)
        if phrase is None:
            phrase = self.offices.before(self.text, name.start, block.start)
        if phrase is None and below is not None:
            phrase = self.offices.at(self.text, below.start, below.end)
        title, organization = self._employers.settled(phrase.offices[0]) if phrase else (None, None)
        if below is not None and title is None and (unit := self._employers.line(below)):
            yield RoleFind(None, unit, (block.start, below.end))
            return
        above = (unit for line in reversed(lines[:position]) if (unit := self._employers.line(line)))
        unit = organization or next(above, None) or (self._employers.line(below) if below else None)
        if title is not None or unit is not None:
            yield RoleFind(title, unit, (name.start, max(name.end, phrase.end if phrase else 0)))

    # --- what reads the surroundings -------------------------------------------------------------------------------

    @cached_property
    def _behind(self) -> BehindName:
        return BehindName(self.offices)

    @cached_property
    def _employers(self) -> Employers:
        return Employers(self.text, self.findings, self.offices)

    @cached_property
    def _row_gap(self) -> re.Pattern[str]:
        return re.compile(rf"\s?(?:,|,?\s(?:{either(self.offices.words.links['and'])}))\s")

    @cached_property
    def _led_by(self) -> re.Pattern[str]:
        around = self.offices.words.around
        return re.compile(rf"(?i:{either(around['led_by'])})\s(?:(?i:{either(around['articles'])})\s)*$")
