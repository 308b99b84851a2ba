"""The organization of an office: written in its phrase, in front of it, behind a comma, or named before."""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import NamedTuple

from gjtimeline.extracting.findings import Findings
from gjtimeline.extracting.names.rules import either, name_words
from gjtimeline.extracting.offices.reading import CAPITALIZED, Office, OfficeGrammar
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.grammar.inflection import load_verbs
from gjtimeline.model import Block

_WORDS = re.compile(r"[^\W\d_]+")
_POSSESSIVE = re.compile(r"['’]s?$")
_REACH = 160
_SHORT = 8  # how far before a name one of a few short words may begin
_ACRONYM = 3  # letters of what ministers are in charge of: "ICT"; longer ones are bodies


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
        self._small = frozenset(offices.words.links["small"])
        small, article = either(offices.words.links["small"]), re.escape(offices.words.links["article"])
        run = rf"(?=\d*[A-Z]){CAPITALIZED}(?:\s(?:(?:{small})\s)*{CAPITALIZED})*"
        self._run = re.compile(rf"(?<![\w&’'.-])(?P<run>{run})(?:['’]s?)?\s?[(]?\s?$|\((?P<inside>{run}),\s$")
        self._comma = re.compile(rf"[\s|]*,[\s|]*(?:{article}\s)?")
        self._comma_run = re.compile(rf",\s(?:{article}\s)?(?P<run>{run})(?:,\s{run})?(?=[.,]?\s*(?:$|[;()\]|\n]))")
        self._nationality = re.compile(rf"(?i:{either(around['nationalities'])})\s")
        self._fields = re.compile(rf"(?:{either(around['fields'])})\s$")
        self._and = re.compile(rf"\s(?:{either(offices.words.links['and'])})\s")
        self._times = frozenset((*around["times"], *around["salutations"]))
        words = name_words(findings.language)
        self._no_bodies = frozenset((*around["nationalities"], *around["subjects"]))
        self._never_first = frozenset(words["never_first"])
        self._heads = frozenset(words["organizations"]["heads"])
        self._fields_of_bodies = frozenset(words["fields"])
        self._headlined = frozenset(words["headline_verbs"]) | load_verbs(findings.language).third_person.keys()
        common = rf"(?:{either(around['articles'])}|{either(around['ours'])})\s(?P<head>[a-z]+)(?:['’]s)?"
        self._common_before = re.compile(rf"\b(?i:{common}),?\s?$")
        self._bracket = re.compile(r"\)?(?:\s?\([^()\n]{1,40}\))?")
        self._bracket_before = re.compile(r"\s\([^()\n]{1,40}\)\s?$")
        self._owner = re.compile(
            rf"(?:(?<![\w&’'.-])(?P<run>{run})|\w)(?:\s\([^()\n]{{1,40}}\))?,\s(?:{either(around['whose'])})\s$"
        )
        self._unit_before = re.compile(rf"(?<![\w&’'.-])(?P<run>{run}),\s$")
        copula = either(around["copula"])
        # "Contact for this Article  Professor NAME": the thing at hand
        self._pointing = re.compile(rf"\b(?i:{either(around['pointing'])})\s$")
        self._copula_before = re.compile(rf"\s(?:{copula})\s$")
        link, which = either(offices.words.links["and"]), either(around["which"])
        # "X (ABC), ", "X, is", "X, which has been", "X, launched in April 2024 and"
        self._led_gap = re.compile(
            rf"(?:\)|\s?\([^()\n]{{1,40}}\))?(?:,?\s(?:(?:{which})\s)?(?:(?:{copula})\s)?|,\s[^,;.\n]{{1,60}}\s(?:{link})\s)"
        )
        self._common_behind = re.compile(rf"\s(?:{either(offices.words.links['body'])})\s{common}\b")

    # --- in the phrase ------------------------------------------------------------------------------------------------

    def written(self, body: Offsets | None) -> str | None:
        """The words of a body, all of a known name that begins or ends as they do; no nationality."""
        return None if body is None else self._plain(self._text[slice(*self._whole(body))])

    def settled(self, office: Office) -> tuple[str | None, str | None]:
        """(title, organization) of an office; a field in front of a minister is part of the title."""
        body = self.written(office.body)
        if body is None or office.title is None or office.body is None or not self._is_in_front(office):
            return office.title, body
        if self._is_field(body, office.title):
            return f"{body} {office.title}", None
        head, title = self._shared(office.title)
        return title, f"{body} {head}" if head and not body.endswith(head) else body

    def _is_in_front(self, office: Office) -> bool:
        behind = self._text[office.body[1] : office.body[1] + 1 + len(office.title or "")] if office.body else ""
        return behind.strip() == office.title

    def _shared(self, title: str) -> tuple[str, str]:
        """(head of a body, title) of words that seem to be a title: ``Assembly`` and ``member``."""
        words = title.split(" ")
        for at in range(len(words) - 1, 0, -1):
            rest = " ".join(words[at:])
            if words[at - 1][0].isupper() and words[at - 1].lower() in self._heads and self._words.is_title_word(rest):
                return " ".join(words[:at]), rest
        return "", title

    # --- in front of a title ------------------------------------------------------------------------------------------

    def in_front(self, title: str | None, start: int, low: int) -> tuple[str | None, str | None, int]:
        """(title, organization, start) with the words in front of a title at ``start``: ``GIST`` President."""
        begin = max(low, start - _REACH, self._date_end(start), self._sentence_start(start))
        if (
            title is not None
            and self._words.takes_field(title)
            and (known := self._fields.search(self._text, begin, start))
        ):
            return f"{self._text[known.start() : start]}{title}", None, known.start()
        title, words = self._capitals_in_front(title, start, begin)
        if words is None:
            return title, self._common(begin, start), start
        first, last = self._trimmed(*words, title)
        if first >= last or self._pointing.search(self._text, max(0, first - _SHORT), first):
            return title, None, start
        name = self._plain(self._text[first:last])
        if name is None or title is None:
            return title, name, first if name else start
        direct = self._text[last:start].strip() == "" and last <= start
        return (f"{name} {title}", None, first) if direct and self._is_field(name, title) else (title, name, first)

    def _capitals_in_front(self, title: str | None, start: int, begin: int) -> tuple[str | None, Offsets | None]:
        """The title and where the capitalized words in front of it stand, if there are any."""
        head, rest = self._shared(title or "")
        match = self._run.search(self._text, begin, start + len(head) + 1) if head else None
        if match is not None and match.lastgroup is not None and match.start() < start:
            return rest, match.span(match.lastgroup)
        bracket = self._bracket_before.search(self._text, begin, start)
        stop = bracket.start() if bracket else start
        match = self._run.search(self._text, begin, stop)
        if match is not None and match.lastgroup is not None:
            return title, match.span(match.lastgroup)
        body = self._last_body(stop)  # a name with small letters, such as SK hynix
        adjacent = body is not None and body.start >= begin and not self._text[body.end : stop].strip()
        return title, (body.start, body.end) if body is not None and adjacent else None

    def _trimmed(self, first: int, last: int, title: str | None) -> Offsets:
        """Without words that only tell time or begin a sentence, and without a body joined by "and" that is another."""
        body = self._last_body(last)
        if body is not None and body.end == last:
            return body.start, last
        text = self._text
        for word in _WORDS.finditer(text, first, last):
            lower = word[0].lower()
            verb = lower in self._headlined and lower not in self._heads | self._fields_of_bodies
            if verb and word[0][0].isupper() and text[word.end() : word.end() + 1] == " ":
                first = word.end() + 1
        while first < last and text[first:last].split(" ", 1)[0].lower() in self._never_first | self._times:
            first += len(text[first:last].split(" ", 1)[0]) + 1
        if title is not None and self._words.takes_field(title):
            nation = self._nationality.match(text, first, last)
            return (nation.end() if nation else first), last
        for joint in self._and.finditer(text, first, last):
            first = joint.end()
        return first, last

    def _is_field(self, name: str, title: str) -> bool:
        """Is it what the bearer is in charge of: ``Finance Minister``, ``Sales Manager``, no ``MSIT Vice Minister``?"""
        if any(name in (body.name, body.acronym) for body in self._findings.organizations):
            return False
        if self._words.takes_field(title):
            return name.lower() not in self._countries and (not name.isupper() or len(name) <= _ACRONYM)
        plain = all(word.lower() in self._fields_of_bodies or word in self._small for word in name.split(" "))
        return plain and not name.isupper()

    @cached_property
    def _countries(self) -> frozenset[str]:
        return frozenset(self._words.around["countries"])

    def _plain(self, name: str) -> str | None:
        """A name without its genitive; None for a nationality."""
        name = _POSSESSIVE.sub("", name)
        return None if name.lower() in self._no_bodies else name

    def _sentence_start(self, offset: int) -> int:
        """Where the sentence that holds ``offset`` starts; 0 where sentences are unknown."""
        sentences = self._findings.sentences
        index = bisect_right(sentences, offset, key=lambda sentence: sentence[0])
        return sentences[index - 1][0] if index else 0

    def _date_end(self, start: int) -> int:
        """Where the last date before ``start`` ends."""
        dates = self._findings.dates
        index = bisect_left(dates, start, key=lambda date: date.start)
        return dates[index - 1].end if index and dates[index - 1].end <= start else 0

    # --- named elsewhere ----------------------------------------------------------------------------------------------

    def behind_comma(self, offset: int, high: int) -> str | None:
        """The organization behind the comma at ``offset``: ``NAME, President, Gwangju Institute of …``."""
        body, match = self._first_body(offset), self._comma_run.match(self._text, offset, high)
        if match is not None and (body is None or match.end("run") >= body.end):
            return match["run"].rstrip(".")
        if body and body.end <= high and self._comma.fullmatch(self._text, offset, body.start):
            return self._text[body.start : body.end]
        return None

    def common(self, offset: int, high: int) -> str | None:
        """The organization that common words behind a title mean: ``president of the agency``."""
        match = self._common_behind.match(self._text, offset, high)
        return self.meant(match["head"], offset) if match else None

    def _common(self, low: int, offset: int) -> str | None:
        """The organization that common words before a title mean: ``the agency's president``."""
        match = self._common_before.search(self._text, low, offset)
        return self.meant(match["head"].lower(), offset) if match else None

    def is_head(self, word: str) -> bool:
        """Is it what bodies are called: ``board``?"""
        return word in self._heads

    def starting(self, offset: int) -> str | None:
        """The organization whose name begins at ``offset``."""
        body = self._first_body(offset)
        return self._text[offset : body.end] if body is not None and body.start == offset else None

    def ending(self, offset: int) -> str | None:
        """The organization whose name, with an acronym in brackets or without, ends at ``offset``."""
        body = self._last_body(offset)
        direct = body is not None and self._bracket.fullmatch(self._text, body.end, offset)
        return self._text[body.start : body.end] if body is not None and direct else None

    def meant(self, head: str, offset: int) -> str | None:
        """The only organization with this head, if it was named before."""
        if head not in self._heads:
            return None
        bodies = [body for body in self._findings.organizations if head in body.name.lower().split()]
        return bodies[0].name if len(bodies) == 1 and bodies[0].mentions[0][0] < offset else None

    def led(self, offset: int, low: int) -> str | None:
        """The organization that ``headed by`` at ``offset`` speaks of."""
        body, copula = self._last_body(offset), self._copula_before.search(self._text, low, offset)
        if body is not None and body.start >= low and self._led_gap.fullmatch(self._text, body.end, offset):
            return self._text[body.start : body.end]
        run = self._run.search(self._text, low, copula.start()) if copula else None
        if run is not None and run["run"] and run["run"].lower() not in self._never_first:
            return run["run"]
        return self._common(low, offset)

    def named_before(self, offset: int, low: int) -> str | None:
        """The organization that was named last before ``offset``, as written there; ``X`` of ``X, whose mayor``."""
        if (owner := self._owner.search(self._text, max(low, offset - _REACH), offset)) is not None:
            first, last = self._trimmed(*owner.span("run"), None) if owner["run"] else (0, 0)
            return self._text[first:last] or None
        body = self._last_body(offset)
        return self._text[body.start : body.end] if body and body.start >= low else None

    def unit_before(self, offset: int, low: int) -> str | None:
        """The unit that a comma parts from the name at ``offset``: ``Public Relations Office, NAME``."""
        match = self._unit_before.search(self._text, low, offset)
        return match["run"] if match else None

    def line(self, block: Block) -> str | None:
        """The organization that a line consists of."""
        body, bodies = self._first_body(block.start), 0
        end = block.start
        while body is not None and body.end <= block.end and self._text[end : body.start].strip() in ("", ","):
            bodies, end = bodies + 1, body.end
            body = self._first_body(end)
        return self._text[block.start : end] if bodies and end >= block.end - 1 else None

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
