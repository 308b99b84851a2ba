"""Roles: the title beside a name, and the organization beside the title.

ORGANIZATION TITLE NAME      GIST President Kiseon Kim
TITLE of X, NAME             Chairman of the Gwangju City Council, Kim Dong-chan
NAME, TITLE of X             Kang Gi-jung, mayor of Gwangju
ORGANIZATION (TITLE NAME)    GIST (President Seung Hyeon Moon)
ORGANIZATION, led by NAME    the agency, led by Kim Joon-ha
lines of a contact block     NAME, below it TITLE and telephone
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from gjtimeline.extracting.findings import Findings, RoleFind
from gjtimeline.extracting.titles import TitleMatch, TitleReader
from gjtimeline.grammar.korean_names import NameMention
from gjtimeline.model import Block


class _Body(NamedTuple):
    start: int
    end: int
    name: str


@dataclass(frozen=True)
class RoleReader:
    """Reads the roles of the names of one text."""

    text: str
    findings: Findings
    titles: TitleReader

    def read(self, names: Sequence[NameMention]) -> Iterator[tuple[NameMention, Block | None, tuple[RoleFind, ...]]]:
        """Each name with its block and its roles, in the order of the text; names in furniture are left out."""
        taken = 0  # where the title behind the last name ended: it belongs to nobody else
        ordered = sorted(names, key=lambda name: name.start)
        for name, following in [*pairwise(ordered), *((last, None) for last in ordered[-1:])]:
            block = self.findings.block_at(name.start)
            if block is not None and block.kind in ("furniture", "repeat"):
                continue
            if block is not None and block.kind == "contact":
                yield name, block, tuple(self._of_contact(name, block))
                continue
            low = max(taken, block.start if block else 0)
            high = min(following.start if following else len(self.text), block.end if block else len(self.text))
            roles, taken = self._beside(name, following, low, high)
            yield name, block, roles

    def _beside(
        self, name: NameMention, following: NameMention | None, low: int, high: int
    ) -> tuple[tuple[RoleFind, ...], int]:
        """The roles beside a name within ``low`` and ``high``, and up to where the text is used for them."""
        before = self.titles.before(self.text, name.start, low)
        after = self.titles.after(self.text, name.end, high)
        if after is not None and (_is_apart(before) or self._is_of_next(after, following)):
            after = None
        roles = []
        if before is not None:
            roles.append(self._role(before, (before.start, name.end), low))
        if after is not None:
            organization = after.organization or self._named_at(after.end)
            roles.append(RoleFind(after.title, organization, (name.start, after.end)))
        if not roles and (led := self.titles.led(self.text, name.start, low)) is not None:
            roles.append(RoleFind(led.title, self._named_before(led.start, low), (led.start, name.end)))
        return tuple(roles), max(name.end, after.end if after else 0)

    def _is_of_next(self, after: TitleMatch, following: NameMention | None) -> bool:
        """In a list of ``TITLE, NAME`` pairs the title behind a name is that of the next."""
        return following is not None and self.text[after.end : following.start].strip() in (",", "")

    def _role(self, title: TitleMatch, span: tuple[int, int], low: int) -> RoleFind:
        """The organization of a title before a name stands behind it ("of X"), before it, or was named before."""
        if title.organization is not None:
            return RoleFind(title.title, title.organization, span)
        if title.relative:
            return RoleFind(title.title, self._named_before(title.start, low), span)
        organization, start = self.titles.organization_before(self.text, title.start, low)
        if organization is None and not title.apart:
            organization = self.titles.body_of(self.text, span[1])
        elif organization is not None:
            organization, start = self._whole(organization, start)
        return RoleFind(title.title, organization, (start, span[1]))

    def _whole(self, name: str, start: int) -> tuple[str, int]:
        """The organization that ends as ``name`` does, and its start: ``Ministry of Land, Sea and Transport``."""
        body = self._last_body(start)
        return (body.name, body.start) if body and body.end == start + len(name) else (name, start)

    def _named_at(self, offset: int) -> str | None:
        """The organization behind the comma at ``offset``: ``NAME, President, Gwangju Institute of …``."""
        body = self._first_body(offset)
        return body.name if body and self.text[offset : body.start].strip() == "," else None

    def _named_before(self, offset: int, low: int) -> str | None:
        """The organization that was named last before ``offset``."""
        body = self._last_body(offset)
        return body.name if body and body.start >= low else None

    @cached_property
    def _bodies(self) -> list[_Body]:
        """Where organizations are named, in the order of the text."""
        bodies = self.findings.organizations
        return sorted(_Body(*span, body.name) for body in bodies for span in body.mentions)

    def _first_body(self, offset: int) -> _Body | None:
        """The first that begins at ``offset`` or behind it."""
        index = bisect_left(self._bodies, offset, key=lambda body: body.start)
        return self._bodies[index] if index < len(self._bodies) else None

    def _last_body(self, offset: int) -> _Body | None:
        """The last that begins before ``offset``."""
        index = bisect_left(self._bodies, offset, key=lambda body: body.start)
        return self._bodies[index - 1] if index else None

    def _of_contact(self, name: NameMention, block: Block) -> Iterator[RoleFind]:
        """In a contact block the title stands behind the name or on the next line, the unit above or below."""
        lines = [line for line in self.findings.blocks if line.kind == "contact"]
        position = lines.index(block)
        below = lines[position + 1] if position + 1 < len(lines) else None
        title = self.titles.at(self.text, name.end, block.end)
        if title is None and below is not None:
            title = self.titles.at(self.text, below.start, below.end)
        if below is not None and title is None and (unit := self._unit(below)):
            yield RoleFind(None, unit, (block.start, below.end))
            return
        above = (unit for line in reversed(lines[:position]) if (unit := self._unit(line)))
        unit = next(above, None)
        if title is not None or unit is not None:
            yield RoleFind(title.title if title else None, unit, (name.start, title.end if title else name.end))

    def _unit(self, block: Block) -> str | None:
        """The organization that a line of a contact block consists of."""
        body = self._first_body(block.start)
        if body is None or body.start != block.start or body.end < block.end - 1:
            return None
        return self.text[body.start : body.end]


def _is_apart(title: TitleMatch | None) -> bool:
    """``Minister of X, NAME``: the title stands before the name, what follows the name is the next person's."""
    return title is not None and title.apart
