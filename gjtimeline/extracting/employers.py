"""The organization of an office: written in its phrase, in front of it, behind a comma, or named before."""

import re
from bisect import bisect_left
from functools import cached_property
from typing import NamedTuple

from gjtimeline.extracting.findings import Findings
from gjtimeline.extracting.names import either, name_words
from gjtimeline.extracting.offices import CAPITALIZED, Office, OfficeGrammar
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.model import Block

_POSSESSIVE = re.compile(r"['’]s?$")
_REACH = 160


class _Body(NamedTuple):
    start: int
    end: int
    name: str


class Employers:
    """Knows where the organizations of one text are named."""

    def __init__(self, text: str, findings: Findings, offices: OfficeGrammar) -> None:
        self._text = text
        self._findings = findings
        self._words = offices.words
        around = offices.words.around
        # A run of capitalized words with small words between them, which begins behind no other capitalized word.
        run = rf"{CAPITALIZED}(?:\s(?:(?:of|the|&|for|on|and)\s)*{CAPITALIZED})*"
        self._run = re.compile(rf"(?<![\w&’'.-])(?P<run>{run})(?:['’]s?)?\s?[(]?\s?$|\((?P<inside>{run}),\s$")
        self._comma_run = re.compile(rf",\s(?:the\s)?(?P<run>{run})(?=\.?\s*(?:$|[;)\]|\n]))")
        self._nationalities = frozenset(around["nationalities"])
        self._nationality = re.compile(rf"(?i:{either(around['nationalities'])})\s")
        self._fields = re.compile(rf"(?:{either(around['fields'])})\s$")
        self._and = re.compile(rf"\s(?:{either(offices.words.links['and'])})\s")
        self._times = frozenset(around["times"])
        self._never_first = frozenset(name_words(findings.language)["never_first"])

    # --- in the phrase -----------------------------------------------------------------------------------------------

    def written(self, body: Offsets | None) -> str | None:
        """The words of a body, all of a known name that begins or ends as they do; no nationality."""
        return None if body is None else self._plain(self._text[slice(*self._whole(body))])

    def settled(self, office: Office) -> tuple[str | None, str | None]:
        """(title, organization) of an office; a field in front of a minister is part of the title."""
        body = self.written(office.body)
        if body is None or office.title is None or office.body is None or not self._is_field(body, office.title):
            return office.title, body
        return (f"{body} {office.title}", None) if self._is_in_front(office) else (office.title, body)

    def _is_in_front(self, office: Office) -> bool:
        behind = self._text[office.body[1] : office.body[1] + 1 + len(office.title or "")] if office.body else ""
        return behind.strip() == office.title

    # --- in front of a title -------------------------------------------------------------------------------------------

    def in_front(self, title: str | None, start: int, low: int) -> tuple[str | None, str | None, int]:
        """(title, organization, start) with the words in front of a title at ``start``: ``GIST`` President."""
        begin = max(low, start - _REACH, self._date_end(start))
        if title is not None and self._words.takes_field(title) and (known := self._fields.search(self._text, begin, start)):
            return f"{self._text[known.start() : start]}{title}", None, known.start()
        match = self._run.search(self._text, begin, start)
        if match is None or match.lastgroup is None:
            return title, None, start
        first, last = self._trimmed(*match.span(match.lastgroup), title)
        if first >= last:
            return title, None, start
        name = self._plain(self._text[first:last])
        if name is None or title is None:
            return title, name, first if name else start
        direct = self._text[last:start].strip() == ""
        return (f"{name} {title}", None, first) if direct and self._is_field(name, title) else (title, name, first)

    def _trimmed(self, first: int, last: int, title: str | None) -> Offsets:
        """Without words that only tell time or begin a sentence, and without a body joined by "and" that is another."""
        body = self._last_body(last)
        if body is not None and body.end == last:
            return body.start, last
        text = self._text
        while first < last and text[first:last].split(" ", 1)[0].lower() in self._never_first | self._times:
            first += len(text[first:last].split(" ", 1)[0]) + 1
        if title is not None and self._words.takes_field(title):
            nation = self._nationality.match(text, first, last)
            return (nation.end() if nation else first), last
        for joint in self._and.finditer(text, first, last):
            first = joint.end()
        return first, last

    def _is_field(self, name: str, title: str) -> bool:
        """Is it what the minister is minister of: ``Finance Minister``, but no ``MSIT Vice Minister``?"""
        if not self._words.takes_field(title):
            return False
        country = name.lower() in self._countries
        known = any(name in (body.name, body.acronym) for body in self._findings.organizations)
        return not country and not known and (not name.isupper() or len(name) <= 3)

    @cached_property
    def _countries(self) -> frozenset[str]:
        return frozenset(self._words.around["countries"])

    def _plain(self, name: str) -> str | None:
        """A name without its genitive; None for a nationality."""
        name = _POSSESSIVE.sub("", name)
        return None if name.lower() in self._nationalities else name

    def _date_end(self, start: int) -> int:
        """Where the last date before ``start`` ends."""
        dates = self._findings.dates
        index = bisect_left(dates, start, key=lambda date: date.start)
        return dates[index - 1].end if index and dates[index - 1].end <= start else 0

    # --- named elsewhere -----------------------------------------------------------------------------------------------

    def behind_comma(self, offset: int, high: int) -> str | None:
        """The organization behind the comma at ``offset``: ``NAME, President, Gwangju Institute of …``."""
        body = self._first_body(offset)
        if body and body.end <= high and self._text[offset : body.start].strip(" |\t") in (",", ", the"):
            return self._text[body.start : body.end]
        match = self._comma_run.match(self._text, offset, high)
        return match["run"].rstrip(".") if match else None

    def named_before(self, offset: int, low: int) -> str | None:
        """The organization that was named last before ``offset``, as written there."""
        body = self._last_body(offset)
        return self._text[body.start : body.end] if body and body.start >= low else None

    def line(self, block: Block) -> str | None:
        """The organization that a line consists of."""
        body = self._first_body(block.start)
        if body is None or body.start != block.start or body.end < block.end - 1:
            return None
        return self._text[body.start : body.end]

    def _whole(self, body: Offsets) -> Offsets:
        """All of a known name that begins where the words begin or ends where they end."""
        first, last = self._first_body(body[0]), self._last_body(body[1])
        if first is not None and first.start == body[0] and first.end > body[1] and not self._names.touches(*first[:2]):
            return first.start, first.end
        if last is not None and last.end == body[1] and last.start < body[0]:
            return last.start, last.end
        return body

    @cached_property
    def _names(self) -> SpanSet:
        return SpanSet((name.start, name.end) for name in self._findings.names)

    @cached_property
    def _bodies(self) -> list[_Body]:
        """Where organizations are named, in the order of the text."""
        bodies = self._findings.organizations
        return sorted(_Body(*span, body.name) for body in bodies for span in body.mentions)

    def _first_body(self, offset: int) -> _Body | None:
        """The first that begins at ``offset`` or behind it."""
        index = bisect_left(self._bodies, offset, key=lambda body: body.start)
        return self._bodies[index] if index < len(self._bodies) else None

    def _last_body(self, offset: int) -> _Body | None:
        """The last that begins before ``offset``."""
        index = bisect_left(self._bodies, offset, key=lambda body: body.start)
        return self._bodies[index - 1] if index else None
