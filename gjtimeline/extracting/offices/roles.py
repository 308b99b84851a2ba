"""Roles: the offices beside a name, and the organization of each.

ORGANIZATION TITLE NAME        GIST President Kiseon Kim
TITLE of X, NAME               Chairman of the Gwangju City Council, Kim Dong-chan
NAME, TITLE of X               Kang Gi-jung, mayor of Gwangju; also in brackets, behind a dash, "who is", "as"
TITLES NAME, NAME and NAME     lawmakers Song Kap-seok, Yang Hyang-ja and Cho Oh-seop of the Democratic Party
ORGANIZATION (TITLE NAME)      GIST (President Seung Hyeon Moon)
NAME, below or above it TITLE  signatures; contact blocks besides with the unit
What is said without a title ("led by NAME", "his successor, NAME") stands in ``said``.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise

from gjtimeline.extracting.findings import Findings, RoleFind
from gjtimeline.extracting.names.rules import either, regions
from gjtimeline.extracting.offices.behind_name import BehindName, load_behind
from gjtimeline.extracting.offices.employers import Employers
from gjtimeline.extracting.offices.lines import LineRoles
from gjtimeline.extracting.offices.reading import OfficeGrammar, OfficePhrase
from gjtimeline.extracting.offices.said import SaidOffices
from gjtimeline.grammar.korean_names import NameMention, same_name
from gjtimeline.model import Block


@dataclass
class _Place:
    """A name, where its block begins, what limits its roles, and the roles found so far."""

    name: NameMention
    block: Block | None
    first: int
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
        """Each name with its block and its roles, those in brackets last; names in furniture are left out."""
        ordered = sorted(names, key=lambda name: name.start)
        again = {one: name for one, name in pairwise(ordered) if self._is_repeated(one, name)}
        first = [name for name in ordered if name not in again.values()]
        # A name in brackets and another script is part of the one before it.
        places = self._places([replace(name, end=again[name].end + 1) if name in again else name for name in first])
        taken = 0  # where the phrase behind the last name ended: it belongs to nobody else
        for number, place in enumerate(places):
            following = places[number + 1] if number + 1 < len(places) else None
            place.low = max(place.low, taken)
            if place.block is not None and place.block.kind == "contact":
                place.roles.extend(self._lines.of_contact(place.name, place.block))
            else:
                self._find_beside(place, following)
            taken = max(place.name.end, place.after.end if place.after else 0)
        self._share(places)
        self._hand_over(places)
        starts = {name.start: name for name in first}
        for place in places:
            yield starts[place.name.start], place.block, tuple(place.roles)
        for name in again.values():
            yield name, self.findings.block_at(name.start), ()

    def _is_repeated(self, one: NameMention, name: NameMention) -> bool:
        """Is it the name before it in brackets and another script: ``Hong Soon-jik (홍순직)``?"""
        return self.text[one.end : name.start].strip() == "(" and same_name(one.text, name.text)

    def _places(self, ordered: Sequence[NameMention]) -> list[_Place]:
        places = []
        for number, name in enumerate(ordered):
            block = self.findings.block_at(name.start)
            if block is not None and block.kind in ("furniture", "repeat"):
                continue
            following = ordered[number + 1].start if number + 1 < len(ordered) else len(self.text)
            places.append(
                _Place(
                    name,
                    block,
                    block.start if block else 0,
                    block.start if block else 0,
                    min(following, block.end if block else len(self.text)),
                )
            )
        return places

    # --- beside ----------------------------------------------------------------------------------------------------

    def _find_beside(self, place: _Place, following: _Place | None) -> None:
        name = place.name
        place.before = self.offices.before(self.text, name.start, place.low)
        place.after = self._behind.find(self.text, (name.start, name.end), place.high)
        if place.after is not None and self._is_of_next(place, place.after, following):
            place.after = None
        if place.before is not None:
            place.roles.extend(self._before_roles(place, place.before))
        if place.after is not None:
            place.roles.extend(self._after_roles(place, place.after))
            more = self._behind.then(self.text, place.after.end, place.high)
            place.roles.extend(self._after_roles(place, more) if more else ())
        said = self._said.beside(place.name, place.low, place.high)
        # Beside an office that is named, what is said makes another only with its body.
        place.roles.extend(role for role in said if role.organization is not None or not place.roles)
        if not place.roles:
            place.roles.extend(self._lines.of_neighbors(place.name, place.block))

    def _before_roles(self, place: _Place, phrase: OfficePhrase) -> Iterator[RoleFind]:
        """The organization of a title before a name stands in the phrase, before it, behind the name, or was named."""
        last = len(phrase.offices) - 1
        for number, office in enumerate(phrase.offices):
            title, organization, start = office.title, self._employers.written(office.body), phrase.start
            if organization is None and phrase.relative:
                organization = self._employers.named_before(phrase.start, place.first)
            elif organization is None and number == 0:
                title, organization, start = self._employers.in_front(title, phrase.start, place.low)
            if number == last and (inside := self._employers.inside(phrase.start, place.name.end, place.high)):
                organization = inside
            if organization is None and number == last and not phrase.apart:
                organization = self._behind.body(self.text, place.name.end, place.high, title)
                organization = organization or self._employers.common(place.name.end, place.high)
                organization = organization or self._employers.bracketed(place.name.end, place.high, title)
            if title is not None or organization is not None:
                yield RoleFind(title, organization, (start, place.name.end))

    def _after_roles(self, place: _Place, phrase: OfficePhrase) -> Iterator[RoleFind]:
        for number, office in enumerate(phrase.offices):
            title, organization = self._employers.settled(office)
            if organization is None and phrase.relative:
                organization = self._employers.named_before(place.name.start, place.first)
            elif organization is None and number == len(phrase.offices) - 1:
                organization = self._employers.behind_comma(phrase.end, place.high)
                organization = organization or self._employers.common(phrase.end, place.high)
                if organization is None and title is not None and self.offices.words.is_joint(title):
                    organization = self._employers.appointing(place.name.start, place.low)
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
        name = following.name
        return self._behind.find(self.text, (name.start, name.end), following.high) is None

    # --- several names ---------------------------------------------------------------------------------------------

    def _share(self, places: Sequence[_Place]) -> None:
        """``lawmakers A, B and C of X``; ``A and B, members of X``: a title of several is that of the whole row."""
        for first, place in enumerate(places):
            if place.before is not None and place.before.plural:
                self._share_before(self._row(places, first))
            if place.after is not None and place.after.plural:
                row = self._row_up_to(places, first)
                if self._is_one_each(row, place):
                    continue
                for other in row:
                    shared = [replace(role, span=(other.name.start, role.span[1])) for role in place.roles]
                    other.roles.extend(role for role in shared if role not in other.roles)

    def _is_one_each(self, row: Sequence[_Place], last: _Place) -> bool:
        """``A and B, the mayors of X and Y``: gives each the place of their turn, if there are two."""
        return len(last.roles) == 1 and self._is_shared_out((*row, last), last.roles[0])

    def _is_shared_out(self, row: Sequence[_Place], role: RoleFind) -> bool:
        """Gives each of two the body of their turn, places or acronyms: ``the heads of KAIST and ETRI, A and B``."""
        bodies = self._joint.split(role.organization or "")
        apart = all(body.lower() in regions() or body.isupper() for body in bodies)
        if len(row) != len(bodies) or len(bodies) == 1 or not apart:
            return False
        for place, body in zip(row, bodies, strict=True):
            place.roles[:] = [replace(role, organization=body)]
        return True

    def _hand_over(self, places: Sequence[_Place]) -> None:
        """``A replaced B as mayor``, ``B was succeeded as mayor by A``: the office behind B is that of both."""
        for one, other in pairwise(places):
            between = self.text[one.name.end : other.name.start]
            if other.after is not None and self._succeeded.fullmatch(between) and not one.roles:
                one.roles.extend(self._after_roles(other, other.after))
            passive = one.after is not None and self._handed.fullmatch(self.text, one.after.end, other.name.start)
            if one.after is not None and passive and not other.roles and self._succession.search(between):
                other.roles.extend(self._after_roles(one, one.after))
        before: list[tuple[NameMention, list[RoleFind]]] = []
        for place in places:
            if not place.roles:
                place.roles.extend(self._said.following(place.name, before))
            before.append((place.name, place.roles))

    def _share_before(self, row: Sequence[_Place]) -> None:
        first, last = row[0], row[-1]
        if len(row) == 1 or not first.roles:
            return
        title = first.roles[0].title
        if self._is_shared_out(row, first.roles[0]):
            return
        own = [
            self._behind.body(self.text, place.name.end, place.high, title)
            or self._employers.bracketed(place.name.end, place.high, title)
            for place in row
        ]
        shared = own[-1] if own[0] is None else None
        if first.roles[0].organization != own[0]:
            shared = first.roles[0].organization
        start = first.roles[0].span[0]  # of the title
        for place, body in zip(row, own, strict=True):
            role = RoleFind(title, shared if first is not last and shared else body, (start, place.name.end))
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

    # --- what reads the surroundings -------------------------------------------------------------------------------

    @cached_property
    def _behind(self) -> BehindName:
        return load_behind(self.findings.language)

    @cached_property
    def _employers(self) -> Employers:
        return Employers(self.text, self.findings, self.offices)

    @cached_property
    def _lines(self) -> LineRoles:
        return LineRoles(self.text, self.findings.blocks, self._behind, self._employers, self.offices)

    @cached_property
    def _said(self) -> SaidOffices:
        return SaidOffices(self.text, self._employers, self.offices, self._behind)

    @cached_property
    def _row_gap(self) -> re.Pattern[str]:
        return re.compile(rf"(?:\s\([^()\n]{{1,40}}\))?\s?(?:,|,?\s(?:{either(self.offices.words.links['and'])}))\s")

    @cached_property
    def _joint(self) -> re.Pattern[str]:
        return re.compile(rf"\s(?:{either(self.offices.words.links['and'])})\s")

    @cached_property
    def _succession(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?i:{either(self.offices.words.around['succeeds'])})\b")

    @cached_property
    def _succeeded(self) -> re.Pattern[str]:
        return re.compile(rf",?\s(?:[a-z]+\s)?{self._succession.pattern}\s(?:[a-z]+\s)?")

    @cached_property
    def _handed(self) -> re.Pattern[str]:
        return re.compile(rf"[^.;\n]{{0,40}}\s(?:{either(self.offices.words.around['agents'])})\s")
