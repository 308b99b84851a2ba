"""The body or field that a title names behind its link: ``of the Gwangju City Council``, ``for culture and economy``.

body  = [the] [described] Capitalized {small word Capitalized}; commas only in the name of a ministry
field = words {"," words} ["and" words], closed by a mark, a preposition or the name that follows
"""

import re
from dataclasses import dataclass

from gjtimeline.extracting.names.rules import either, regions
from gjtimeline.extracting.offices.titles import TitleWords
from gjtimeline.extracting.spans import Offsets

_TOKEN = re.compile(r"(?P<gap>[ \u00a0]?)(?P<word>[^\W_](?:[\w&’'/-]|\.(?=\w))*\.?|[,&])")
_INITIALS = re.compile(r"(?:[A-Z]\.)+")
_POSSESSIVE = re.compile(r"['’]s?$")
FIELD_ACRONYM = 3
"""Letters of what ministers are in charge of (``ICT``); longer acronyms are bodies."""
_ACRONYM = re.compile(r"\s?\([A-Z][\w&-]{1,11}\)")


class BodyGrammar:
    """Reads bodies and fields of one language."""

    def __init__(self, words: TitleWords, with_of: frozenset[str], fields: frozenset[str]) -> None:
        around, links = words.around, words.links
        self._words = words
        self._with_of = with_of
        self._within = frozenset((*around["within"], *links["foreign"]))
        self._within_heads = frozenset(around["within_heads"])
        self._and = frozenset(links["and"])
        self._no_bodies = frozenset((*around["months"], *around["subjects"]))
        self._genitives = frozenset(around["genitives"])
        self._title_ahead = re.compile(rf"(?:[A-Z][\w&’'-]*\s){{0,3}}{words.core.pattern}")
        stops = either([*around["stops"], *around["adverbs"]])
        described = rf"(?:(?!(?:{stops})\b)[a-z][\w-]*(?:['’]s)?\s){{0,4}}"
        self._lead = re.compile(rf"(?:(?i:{either(around['articles'])})\s{described})?(?=[^\W_a-z])")
        subject = rf"(?:\s(?:{either(sorted(fields))}))"
        heads = either([*sorted(with_of), *around["units"]])
        self._head = re.compile(rf"{subject}{{0,2}}?\s(?:{heads})\b")
        self._head_of_subject = re.compile(rf"(?:\s(?!(?:{stops})\b)[a-z]+){{0,3}}?\s(?:{heads})\b")
        self._goes_on = re.compile(
            rf"\s(?!(?:{stops}|{either(links['and'])})\b)[a-z]+(?<!{around['adverb_ending']})(?![\w’'])"
        )
        self._article = re.compile(rf"{re.escape(links['article'])}\s")
        # "Land, Infrastructure and Transport Committee", from the first comma on
        names = r"[A-Z][\w&-]*(?:\s[A-Z][\w&-]*){0,2}"
        self._listed = re.compile(
            rf",\s(?:{names},\s){{0,4}}{names},?\s(?:{either(links['and'])})\s"
            rf"(?:[A-Z][\w&-]*\s){{1,3}}?(?i:{either(sorted(with_of))})(?![\w-])"
        )
        self._headed = re.compile(rf"\b(?i:{either(sorted(with_of))})\s{re.escape(links['field'])}\s")
        self._states = frozenset(land.removeprefix(f"{links['article']} ") for land in around["countries"])
        self._known = re.compile(rf"(?i:{either(around['countries'])})(?!\w)")
        joint = either(links["and"])
        word = rf"(?!(?:{stops}|{joint})\b)[^\W_][\w&’'-]*"
        piece = rf"(?:{re.escape(words.links['article'])}\s)?{word}(?:\s{word}){{0,3}}"
        close = rf"(?=\s*(?:[,.;:()\[\]“”\"–—|\t\n]|$)|\s(?i:{stops})\b)"
        tail = rf"(?P<tail>(?:,\s{piece})+,?\s(?:{joint})\s{piece}|\s(?:{joint})\s{piece})"
        self._field = re.compile(rf"(?:{piece}{tail}{close}|{piece}{close})")
        self._first_piece = re.compile(rf"{piece}(?=\s(?:{joint})\s|,\s)")

    def field(self, text: str, start: int, high: int) -> int | None:
        """Where the field of a title that begins at ``start`` ends; None where it is no closed one."""
        match = self._field.match(text, start, high)
        if match is not None and self._is_common(match[0]):
            return None
        if match is None or match["tail"] is None or self._words.core.search(match["tail"]) is None:
            return match.end() if match else None
        # "for economic affairs and minister of …": what follows is another office.
        first = self._first_piece.match(text, start, high)
        return first.end() if first else None

    def _is_common(self, field: str) -> bool:
        """Is it a body in common words: ``the foreign ministry``?"""
        words = field.split(" ")
        return len(words) > 1 and self._article.match(field) is not None and words[-1] in self._with_of

    def country(self, text: str, start: int, high: int) -> int | None:
        """Where the name of a country that begins at ``start`` ends."""
        match = self._known.match(text, start, high)
        return match.end() if match else None

    def is_region(self, text: str, start: int, high: int) -> bool:
        """Is what begins at ``start`` a province, city or country?"""
        body = self.body(text, start, high)
        return body is not None and text[slice(*body)].lower() in regions() | self._states

    def is_headed(self, text: str, start: int, high: int) -> bool:
        """Is what begins at ``start`` a body by its head (``the Ministry of …``) or an acronym too long for a field?"""
        body = self.body(text, start, high)
        if body is None:
            return False
        name = text[slice(*body)]
        return self._headed.search(name) is not None or (name.isupper() and len(name) > FIELD_ACRONYM)

    def body(self, text: str, start: int, high: int) -> Offsets | None:
        """The capitalized words of a body that begins at ``start`` or behind its article."""
        lead = self._lead.match(text, start, high)
        if lead is None:
            return None
        walk = _Walk(lead.end(), lead.end(), lead.end())
        while walk.open and (token := _TOKEN.match(text, walk.at, high)) is not None:
            self._step(text, walk, token)
        end = self._behind_head(text, walk.start, walk.sure if walk.listing else walk.end, high)
        if walk.owner is not None and self._goes_on.match(text, end, high) is not None:
            return walk.owner  # "head of Samsung's Taylor plant": no head of what is owned is known
        name = text[walk.start : end]
        named = any(sign.isupper() for sign in name) and name.lower() not in self._no_bodies  # no "from May 2021"
        return (walk.start, end) if named else None

    def _behind_head(self, text: str, start: int, end: int, high: int) -> int:
        """Where the head in small letters behind a name ends: ``the DS division``, ``AI industry cluster agency``."""
        pattern = self._head_of_subject if text[start:end].lower() in self._no_bodies else self._head
        head = pattern.match(text, end, high)
        return head.end() if head else end

    def behind_acronym(self, text: str, end: int, high: int) -> int:
        """Where the acronym in brackets behind a body ends, else ``end``."""
        match = _ACRONYM.match(text, end, high)
        return match.end() if match else end

    def _step(self, text: str, walk: "_Walk", token: re.Match[str]) -> None:
        word = token["word"]
        if word == "," and not walk.small and (listed := self._listed.match(text, token.start("word"))) is not None:
            walk.end, walk.open = listed.end(), False
        elif word == ",":
            self._comma(text, walk)
        elif word.lower() in self._within or word in self._and:
            walk.open = bool(token["gap"]) and not (word in self._and and walk.small == "," and walk.commas < 2)
            walk.small = f"{walk.small} {word}".strip()
        elif word in self._within_heads:
            walk.open = walk.last.lower() in self._with_of
            walk.small = word
        elif word[0].isupper() or (word[0].isdigit() and walk.end == walk.start):
            self._capital(text, walk, token)
        else:
            walk.open = False
        walk.at = token.end()

    def _comma(self, text: str, walk: "_Walk") -> None:
        """Commas stand in the names of ministries only: the head has its field behind it."""
        heads = {word.lower() for word in text[walk.start : walk.end].split()}
        if walk.small or not heads & self._with_of:
            walk.open = False
            return
        if not walk.listing:
            walk.sure = walk.end
        walk.listing, walk.small, walk.commas = True, ",", walk.commas + 1

    def _capital(self, text: str, walk: "_Walk", token: re.Match[str]) -> None:
        word, start = token["word"], token.start("word")
        joined = walk.small.split(" ")[-1] in self._and or walk.small == ","
        # A title, or a body with a title behind it, begins another office: "and Busan Mayor".
        if (walk.end > walk.start and not token["gap"]) or (joined and self._title_ahead.match(text, start)):
            walk.open = False
            return
        plain = word if _INITIALS.fullmatch(word) else word.rstrip(".")
        owner = plain if plain.lower().replace("’", "'") in self._genitives else _POSSESSIVE.sub("", plain)
        walk.listing = walk.listing and walk.small.split(" ")[-1] not in self._and
        walk.end, walk.last, walk.small = start + len(owner), owner, ""
        if owner != plain and text[token.end() : token.end() + 2].strip()[:1].isupper():
            # "head of Gwangju's Buk-gu": the body is what is owned.
            walk.owner = (walk.start, start + len(owner))
            walk.start = walk.end = token.end() + 1
        walk.open = (owner == plain and plain == word) or walk.start == walk.end


@dataclass
class _Walk:
    """Where a body began, ends so far, and the last end that is sure though a list with commas goes on."""

    start: int
    end: int
    sure: int
    at: int = 0
    small: str = ""
    last: str = ""
    commas: int = 0
    listing: bool = False
    owner: Offsets | None = None
    open: bool = True

    def __post_init__(self) -> None:
        self.at = self.start
