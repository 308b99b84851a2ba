"""The office behind a name: ``, mayor of Gwangju``, ``(Mayor of Daegu)``, ``, who is …``, ``… as master planner``."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from gjtimeline.extracting.names import either
from gjtimeline.extracting.offices import OfficeGrammar, OfficePhrase, load_offices

_HANGUL = re.compile(r"\s?\([가-힣]{2,4}\)")
_AGE = re.compile(r",\s\d\d(?=,\s)")
_OPENING = re.compile(r"\s?,\s|\s?\(|\s[–—-]{1,2}\s|—|\s?[|/]\s?|\t+|:\s")
_DIRECT = re.compile(r"[ \u00a0](?=[^\W_a-z])")
_LINE = re.compile(r"[,\s|(:–-]*")
_MARK = re.compile(r"\s*(?:$|[.,;)])")
_REACH = 160


class BehindName:
    """Finds the phrase behind a name, in one language."""

    def __init__(self, offices: OfficeGrammar) -> None:
        self._offices = offices
        around, links = offices.words.around, offices.words.links
        stops, joint = either(around["stops"]), either(links["and"])
        self._closed = re.compile(rf"\s*(?:$|[.,;:)\]“”\"'’–—|\t\n\r]|(?i:{stops})\b|(?:{joint})\b)")
        auxiliary, copula = either(around["auxiliaries"]), either(around["copula"])
        becomes = either(around["becomes"])
        named = rf"(?:(?i:{auxiliary})\s){{0,2}}(?:\w+ly\s)?(?i:{becomes})\s(?:(?i:{either(around['as'])})\s)?"
        who = rf",?\s(?:{either(around['who'])})\s"
        self._is = re.compile(rf"(?:{who}|\s)(?:{named}|(?i:{copula})\s)")
        self._as = re.compile(rf"[^.;!?“”\"\n]{{0,80}}?\s(?i:{either(around['as'])})\s")
        self._of = re.compile(rf"\s(?i:{links['field']})\s")
        self._at = re.compile(rf"\s(?i:{either(links['body'])})\s")

    def find(self, text: str, end: int, high: int) -> OfficePhrase | None:
        """The office behind the name that ends at ``end``, as far as ``high``."""
        high = min(high, end + _REACH)
        for start in self._starts(text, end, high):
            phrase = self._offices.at(text, start, high)
            if phrase is not None and self._is_whole(text, phrase, high):
                return replace(phrase, apart=True)
        return None

    def apposed(self, text: str, end: int, high: int) -> OfficePhrase | None:
        """The office behind a comma or in brackets, closed by a mark or with its body or field named."""
        high = min(high, end + _REACH)
        opening = _OPENING.match(text, end, high)
        phrase = self._offices.at(text, opening.end(), high) if opening else None
        if phrase is None:
            return None
        core = self._offices.words.core.match(text, phrase.start)
        more = core is not None and phrase.end > core.end()
        return phrase if more or _MARK.match(text, phrase.end, high) else None

    def on_line(self, text: str, end: int, high: int) -> OfficePhrase | None:
        """The office on the rest of a name's line."""
        opening = _LINE.match(text, end, high)
        return self._offices.at(text, opening.end() if opening else end, high)

    def body(self, text: str, end: int, high: int, title: str | None) -> str | None:
        """The organization behind a name: ``Mayor NAME of Gwangju``, ``Professor NAME at GIST``."""
        affiliated = title is None or self._offices.words.is_affiliated(title)
        link = (self._at if affiliated else self._of).match(text, end, high)
        body = self._offices.bodies.body(text, link.end(), high) if link else None
        return text[slice(*body)] if body else None

    def body_end(self, text: str, end: int, high: int) -> int:
        """Where the organization behind a name ends, else ``end``."""
        link = self._of.match(text, end, high)
        body = self._offices.bodies.body(text, link.end(), high) if link else None
        return body[1] if body else end

    def _starts(self, text: str, end: int, high: int) -> Iterator[int]:
        """Where a phrase could begin, the nearest first."""
        near = end
        for extra in (_HANGUL, _AGE):
            match = extra.match(text, near, high)
            near = match.end() if match else near
        for opening in (_OPENING, self._is, _DIRECT, self._as):
            if match := opening.match(text, near, high):
                yield match.end()

    def _is_whole(self, text: str, phrase: OfficePhrase, high: int) -> bool:
        """Does the phrase end with its body or field, or at a mark: no ``head`` of ``head coach``?"""
        named = phrase.offices[-1].body is not None and phrase.end == phrase.offices[-1].body[1]
        return named or self._closed.match(text, phrase.end, high) is not None


@cache
def load_behind(language: str) -> BehindName:
    """The reader of a language."""
    return BehindName(load_offices(language))
