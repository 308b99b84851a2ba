"""The organization of an office: written in its phrase, in front of it, behind a comma, or named before."""

import re
from bisect import bisect_left, bisect_right

from gjtimeline.extracting.findings import Findings
from gjtimeline.extracting.offices.bodies import FIELD_ACRONYM
from gjtimeline.extracting.offices.employer_words import load_employer_words
from gjtimeline.extracting.offices.named_bodies import NamedBodies
from gjtimeline.extracting.offices.reading import Office, OfficeGrammar
from gjtimeline.extracting.spans import Offsets
from gjtimeline.grammar.korean_names import parse_name

_WORDS = re.compile(r"[^\W\d_]+")
_POSSESSIVE = re.compile(r"['’]s?$")
_REACH = 160
_SHORT = 8  # how far before a name one of a few short words may begin


class Employers:
    """Knows where the organizations of one text are named."""

    def __init__(self, text: str, findings: Findings, offices: OfficeGrammar) -> None:
        self._text = text
        self._findings = findings
        self._words = offices.words
        self.named = NamedBodies(text, findings)
        self._known = load_employer_words(findings.language)

    # --- in the phrase ------------------------------------------------------------------------------------------------

    def written(self, body: Offsets | None) -> str | None:
        """The words of a body, all of a known name that begins or ends as they do; no nationality.

        For a common word (``the agency``) it is the name of what was called so before.
        """
        if body is None:
            return None
        if (common := self._text[slice(*body)]).islower():
            return self.named.meant(common, body[0])
        return self._plain(self._text[slice(*self.named.whole(body))])

    def settled(self, office: Office) -> tuple[str | None, str | None]:
        """(title, organization) of an office; a field in front of a minister is part of the title."""
        body = self.written(office.body)
        if body is None and office.title is not None and self._words.names_body(office.title):
            return office.title, self._shared(office.title)[0]
        if body is None or office.title is None or office.body is None or not self._is_in_front(office):
            return office.title, body
        if self._is_charge(body, office.title) or self._is_state(self._text[slice(*office.body)], office.title):
            return self._in_charge(body, office.title)
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
            seat = words[at - 1]
            # Who works at a body may do so for what one is called: "KDI Research Fellow".
            seats = self._known.places_of_seats if self._words.is_affiliated(rest) else self._known.seats
            if seat[0].isupper() and seat.lower() in seats and self._words.core.match(rest):
                return " ".join(words[:at]), rest
        return "", title

    # --- in front of a title ------------------------------------------------------------------------------------------

    def in_front(self, title: str | None, start: int, low: int) -> tuple[str | None, str | None, int]:
        """(title, organization, start) with the words in front of a title at ``start``: ``GIST`` President."""
        begin = max(low, start - _REACH, self._date_end(start), self._sentence_start(start))
        if title is not None and self._words.names_body(title):
            return title, self._shared(title)[0], start
        if (
            title is not None
            and self._words.takes_field(title)
            and (known := self._known.fields.search(self._text, begin, start))
        ):
            return f"{self._text[known.start() : start]}{title}", None, known.start()
        title, words = self._capitals_in_front(title, start, begin)
        if words is None:
            return title, self._common(begin, start) or self.over(start, begin) or self._of_school(title, start), start
        first, last = self._trimmed(*words, title)
        if first >= last or self._known.pointing.search(self._text, max(0, first - _SHORT), first):
            return title, None, start
        name = self._plain(self._text[first:last])
        if name is None or title is None:
            return title, name, first if name else start
        direct = self._text[last:start].strip() == "" and last <= start
        if direct and (self._is_charge(name, title) or self._is_state(self._text[first:last], title)):
            return (*self._in_charge(name, title), first)
        return title, None if self._is_person(name) else name, first

    def _is_person(self, name: str) -> bool:
        """``X Chair Professor`` holds a chair that is called after X."""
        person = parse_name(name)
        return person is not None and person.certain and name.lower() not in self._known.places

    def _in_charge(self, field: str, title: str) -> tuple[str, str | None]:
        """(title, organization) of who is in charge of a field, whose land may stand before it: ``Korea Industry``."""
        land = self._known.land.match(field)
        if land is None or self._is_state(land["land"], title):
            return f"{field} {title}", None
        return f"{field[land.end() :]} {title}", land["land"]

    def _is_state(self, name: str, title: str) -> bool:
        """Is it the state whose officer the bearer is: ``U.S. Senator``, no body by itself?"""
        return name.lower() in self._known.countries and self._words.is_of_state(title)

    def _capitals_in_front(self, title: str | None, start: int, begin: int) -> tuple[str | None, Offsets | None]:
        """The title and where the capitalized words in front of it stand, if there are any."""
        head, rest = self._shared(title or "")
        match = self._known.run.search(self._text, begin, start + len(head) + 1) if head else None
        if match is not None and match.lastgroup is not None and match.start() < start:
            return rest, match.span(match.lastgroup)
        bracket = self._known.bracket_before.search(self._text, begin, start)
        stop = bracket.start() if bracket else start
        match = self._known.run.search(self._text, begin, stop)
        if match is not None and match.lastgroup is not None:
            return title, match.span(match.lastgroup)
        body = self.named.last(stop)  # a name with small letters, such as SK hynix
        adjacent = body is not None and body.start >= begin and not self._text[body.end : stop].strip()
        return title, (body.start, body.end) if body is not None and adjacent else None

    def _trimmed(self, first: int, last: int, title: str | None) -> Offsets:
        """Without words that only tell time or begin a sentence, and without a body joined by "and" that is another."""
        body = self.named.last(last)
        if body is not None and body.end == last:
            return body.start, last
        text = self._text
        for word in _WORDS.finditer(text, first, last):
            lower = word[0].lower()
            verb = lower in self._known.headlined and lower not in self._known.heads | self._known.fields_of_bodies
            if verb and word[0][0].isupper() and text[word.end() : word.end() + 1] == " ":
                first = word.end() + 1
        while (
            first < last
            and text[first:last].split(" ", 1)[0].lower() in self._known.never_first | self._known.times
            and not self._known.kept.match(text, first, last)
        ):
            first += len(text[first:last].split(" ", 1)[0]) + 1
        if title is not None and self._words.takes_portfolio(title):
            nation = self._known.nationality.match(text, first, last)
            return (nation.end() if nation else first), last
        for joint in self._known.joint.finditer(text, first, last):
            first = joint.end()
        return first, last

    def _is_charge(self, name: str, title: str) -> bool:
        """Is it what the bearer is in charge of, whose land may stand before it: ``EU Trade`` Commissioner?"""
        land = self._known.land.match(name) if self._words.takes_portfolio(title) else None
        portfolio = land is not None and self._known.portfolio.fullmatch(name, land.end()) is not None
        return portfolio or self._is_field(name, title)

    def _is_field(self, name: str, title: str) -> bool:
        """Is it what the bearer is in charge of: ``Finance Minister``, ``Sales Manager``, no ``MSIT Vice Minister``?"""
        if any(name in (body.name, body.acronym) for body in self._findings.organizations):
            return False
        if self._words.takes_field(title):
            return name.lower() not in self._known.countries and (not name.isupper() or len(name) <= FIELD_ACRONYM)
        words, known = name.split(" "), self._known
        plain = all(word.lower() in known.fields_of_bodies or word in known.small for word in words)
        return plain and not name.isupper()

    def _plain(self, name: str) -> str | None:
        """A name without its genitive; None for a nationality."""
        name, none = _POSSESSIVE.sub("", name), self._known.no_bodies
        return None if none.issuperset(name.lower().split("-")) or name.lower() in none else name

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
        body, match = self.named.first(offset), self._known.comma_run.match(self._text, offset, high)
        if match is not None and (body is None or match.end("run") >= body.end):
            return match["run"].rstrip(".")
        if body and body.end <= high and self._known.comma.fullmatch(self._text, offset, body.start):
            return self._text[body.start : body.end]
        return None

    def _of_school(self, title: str | None, start: int) -> str | None:
        """The organization before what somebody teaches there: ``KAIST brain engineering professor``."""
        affiliated = title is not None and self._words.is_affiliated(title)
        subject = self._known.subject_before.search(self._text, max(0, start - _REACH), start) if affiliated else None
        verb = subject is not None and subject["first"] in self._known.finite  # "KAIST invited economics professor X"
        return self.named.ending(subject.start()) if subject and not verb else None

    def common(self, offset: int, high: int) -> str | None:
        """The organization that common words behind a title mean: ``president of the agency``."""
        match = self._known.common_behind.match(self._text, offset, high)
        return self.named.meant(match["head"], offset) if match else None

    def _common(self, low: int, offset: int) -> str | None:
        """The organization that common words before a title mean: ``the agency's president``."""
        match = self._known.common_before.search(self._text, low, offset)
        return self.named.meant(match["head"].lower(), offset) if match else None

    def appointing(self, offset: int, low: int) -> str | None:
        """The organization that appoints whose name begins at ``offset``: ``LG named NAME chairman``."""
        verb = self._known.appoints.search(self._text, max(low, offset - _REACH), offset)
        return self.named.ending(verb.start()) if verb else None

    def inside(self, start: int, end: int, high: int) -> str | None:
        """The organization that ends the brackets which begin right before ``start``: ``(Prof. NAME, GIST)``."""
        if self._text[max(0, start - 1) : start] != "(":
            return None
        body = self.named.first(end)
        closed = body is not None and body.end < high and self._text[body.end] == ")"
        if body is None or not closed or not self._known.comma.fullmatch(self._text, end, body.start):
            return None
        return self._text[body.start : body.end]

    def bracketed(self, offset: int, high: int, title: str | None) -> str | None:
        """The organization that opens the brackets at ``offset``: ``Rep. NAME (Democratic Party, …)``, ``(DP)``."""
        bracket = self._known.bracketed.match(self._text, offset, high)
        if bracket is None:
            return None
        party = self._known.acronym.match(self._text, bracket.end(), high)
        named = party[0] if party and title is not None and self._words.is_of_party(title) else None
        return self.named.starting(bracket.end()) or named

    def led(self, offset: int, low: int) -> str | None:
        """The organization that ``headed by`` at ``offset`` speaks of."""
        body, copula = self.named.last(offset), self._known.copula_before.search(self._text, low, offset)
        if body is not None and body.start >= low and self._known.led_gap.fullmatch(self._text, body.end, offset):
            return self._text[body.start : body.end]
        run = self._known.run.search(self._text, low, copula.start()) if copula else None
        if run is not None and run["run"] and run["run"].lower() not in self._known.never_first:
            return run["run"]
        return self._common(low, offset)

    def named_before(self, offset: int, low: int) -> str | None:
        """The organization that was named last before ``offset``, as written there; ``X`` of ``X, whose mayor``."""
        if (owner := self._known.owner.search(self._text, max(low, offset - _REACH), offset)) is not None:
            first, last = self._trimmed(*owner.span("run"), None) if owner["run"] else (0, 0)
            return self._text[first:last] or None
        body = self.named.last(offset)
        return self._text[body.start : body.end] if body and body.start >= low else None

    def unit_before(self, offset: int, low: int) -> str | None:
        """The unit that a comma parts from the name at ``offset``: ``Public Relations Office, NAME``."""
        match = self._known.unit_before.search(self._text, low, offset)
        return match["run"] if match else None

    def over(self, offset: int, low: int) -> str | None:
        """The organization behind whose comma ``under`` leads to ``offset``: ``GIST, under President NAME``."""
        match = self._known.under.search(self._text, max(low, offset - _REACH), offset)
        return self.named.ending(match.start()) if match else None
