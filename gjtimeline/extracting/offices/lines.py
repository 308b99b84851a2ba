"""Roles on lines of their own: signatures (a name, below it the title, below it the body) and contact blocks."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from gjtimeline.extracting.findings import RoleFind
from gjtimeline.extracting.offices.behind_name import BehindName
from gjtimeline.extracting.offices.employers import Employers
from gjtimeline.extracting.offices.reading import OfficeGrammar
from gjtimeline.grammar.korean_names import NameMention
from gjtimeline.model import Block

_BETWEEN_LINES = re.compile(r"[\s•·*-]*")
_HANGUL = re.compile(r"[\s(가-힣)]*")


class LineRoles:
    """Reads the lines around the names of one text."""

    def __init__(
        self, text: str, blocks: Sequence[Block], behind: BehindName, employers: Employers, offices: OfficeGrammar
    ) -> None:
        self._text = text
        self._blocks = blocks
        self._behind = behind
        self._employers = employers
        self._offices = offices

    def of_neighbors(self, name: NameMention, block: Block | None) -> list[RoleFind]:
        """The title on the line below or above a line that holds a name only, with the body on the line behind it."""
        text = self._text
        if block is None or block not in self._numbers or not self._is_alone(name, block):
            return []
        number = self._numbers[block]
        for near in (number + 1, number - 1):
            other = self._block(near)
            phrase = self._offices.at(text, other.start, other.end) if other else None
            if other is None or phrase is None or not text[other.start].isupper():
                continue
            title, organization = self._employers.settled(phrase.offices[0])
            closed = not text[phrase.end : other.end].strip()
            organization = organization or self._employers.behind_comma(phrase.end, other.end)
            if closed and organization is None and near > number and (below := self._block(near + 1)):
                organization = self._employers.named.line(below)
            if organization is not None or closed:
                return [RoleFind(title, organization, (min(block.start, other.start), max(block.end, other.end)))]
        return []

    def _block(self, number: int) -> Block | None:
        return self._blocks[number] if 0 <= number < len(self._blocks) else None

    def _is_alone(self, name: NameMention, block: Block) -> bool:
        in_front = _BETWEEN_LINES.fullmatch(self._text, block.start, name.start)
        return in_front is not None and _HANGUL.fullmatch(self._text, name.end, block.end) is not None

    @cached_property
    def _numbers(self) -> dict[Block, int]:
        return {block: number for number, block in enumerate(self._blocks)}

    def _labelled(self, name: NameMention, block: Block) -> str | None:
        """The organization of the title before a name, which may have another behind: ``TSMC Spokesperson: NAME``."""
        label = self._offices.before(self._text, name.start, block.start)
        return self._employers.in_front(label.offices[0].title, label.start, block.start)[1] if label else None

    def of_contact(self, name: NameMention, block: Block) -> Iterator[RoleFind]:
        """In a contact block the title stands behind the name or on the next line, the unit above or below."""
        lines = [line for line in self._blocks if line.kind == "contact"]
        position = lines.index(block)
        below = lines[position + 1] if position + 1 < len(lines) else None
        phrase, end = self._behind.on_line(self._text, name.end, block.end), block.end
        if phrase is None:
            phrase = self._offices.before(self._text, name.start, block.start)
        if phrase is None and below is not None:
            phrase, end = self._offices.at(self._text, below.start, below.end), below.end
        title, organization = self._employers.settled(phrase.offices[0]) if phrase else (None, None)
        if phrase is not None and organization is None:
            organization = self._employers.behind_comma(phrase.end, end)
        organization = organization or self._employers.unit_before(name.start, block.start)
        organization = organization or self._labelled(name, block)
        if below is not None and title is None and organization is None and (unit := self._employers.named.line(below)):
            yield RoleFind(None, unit, (block.start, below.end))
            return
        above = (unit for line in reversed(lines[:position]) if (unit := self._employers.named.line(line)))
        under = lines[position + 1 : position + 3]
        unit = organization or next(above, None) or next(filter(None, map(self._employers.named.line, under)), None)
        if title is not None or unit is not None:
            yield RoleFind(title, unit, (name.start, max(name.end, phrase.end if phrase else 0)))
