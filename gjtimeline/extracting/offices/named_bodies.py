"""Where the organizations of one text are named, and what words for a body mean in it."""

import re
from bisect import bisect_left
from functools import cached_property
from typing import NamedTuple

from gjtimeline.extracting.findings import Findings
from gjtimeline.extracting.names.rules import name_words
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.model import Block

_BRACKET = re.compile(r"\)?(?:\s?\([^()\n]{1,40}\))?")


class NamedBody(NamedTuple):
    """A mention of an organization, with the name of the organization."""

    start: int
    end: int
    name: str


class NamedBodies:
    """Finds mentions of organizations by where they stand."""

    def __init__(self, text: str, findings: Findings) -> None:
        self._text = text
        self._findings = findings
        self._heads = frozenset(name_words(findings.language)["organizations"]["heads"])

    def first(self, offset: int) -> NamedBody | None:
        """The first that begins at ``offset`` or behind it."""
        index = bisect_left(self._bodies, offset, key=lambda body: body.start)
        return self._bodies[index] if index < len(self._bodies) else None

    def last(self, offset: int) -> NamedBody | None:
        """The last that begins before ``offset``."""
        index = bisect_left(self._bodies, offset, key=lambda body: body.start)
        return self._bodies[index - 1] if index else None

    def starting(self, offset: int) -> str | None:
        """The organization whose name begins at ``offset``."""
        body = self.first(offset)
        return self._text[offset : body.end] if body is not None and body.start == offset else None

    def ending(self, offset: int) -> str | None:
        """The organization whose name, with an acronym in brackets or without, ends at ``offset``."""
        body = self.last(offset)
        direct = body is not None and _BRACKET.fullmatch(self._text, body.end, offset)
        return self._text[body.start : body.end] if body is not None and direct else None

    def meant(self, head: str, offset: int) -> str | None:
        """The only organization with this head, if it was named before."""
        if head not in self._heads:
            return None
        bodies = [body for body in self._findings.organizations if head in body.name.lower().split()]
        return bodies[0].name if len(bodies) == 1 and bodies[0].mentions[0][0] < offset else None

    def is_head(self, word: str) -> bool:
        """Is it what bodies are called: ``board``?"""
        return word in self._heads

    def line(self, block: Block) -> str | None:
        """The organization that a line consists of."""
        body, bodies = self.first(block.start), 0
        end = block.start
        while body is not None and body.end <= block.end and self._text[end : body.start].strip() in ("", ","):
            bodies, end = bodies + 1, body.end
            body = self.first(end)
        return self._text[block.start : end] if bodies and end >= block.end - 1 else None

    def whole(self, body: Offsets) -> Offsets:
        """All of a known name that begins where the words begin or ends where they end."""
        first, last = self.first(body[0]), self.last(body[1])
        if first is not None and first.start == body[0] and first.end > body[1] and not self._names.touches(*first[:2]):
            return first.start, first.end
        if last is not None and last.end == body[1] and last.start < body[0]:
            return last.start, last.end
        return body

    @cached_property
    def _names(self) -> SpanSet:
        return SpanSet((name.start, name.end) for name in self._findings.names)

    @cached_property
    def _bodies(self) -> list[NamedBody]:
        """Where organizations are named, in the order of the text."""
        bodies = self._findings.organizations
        return sorted(NamedBody(*span, body.name) for body in bodies for span in body.mentions)
