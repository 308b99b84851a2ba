"""Titles beside names: ``Vice Minister of Science and ICT``, ``mayor of Gwangju``, ``GIST President``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from gjtimeline.extracting.names import either, name_words
from gjtimeline.resources import load_toml

_WORD = r"[A-Z][\w&’'-]*(?:\.[\w&’'-]+)*"
_CAPITALS = rf"{_WORD}(?:\s(?:(?:of|on|and|for|the|&)\s)*{_WORD})*"
_FIELD = rf"{_CAPITALS}(?:,\s{_CAPITALS})*(?:,?\s(?:and|&)\s{_CAPITALS})?"
_POSSESSIVE = re.compile(r"['’]s$")
_REACH = 160  # how far from a name its title may stand


@dataclass(frozen=True)
class TitleMatch:
    """A title at ``text[start:end]``; ``apart``: a comma stands between it and the name; ``field``: "of …" was read.

    ``relative``: the organization is the one that was named before ("whose chief executive is", "whose president").
    """

    title: str | None
    organization: str | None
    start: int
    end: int
    apart: bool = False
    field: bool = False
    relative: bool = False


class TitleReader:
    """The titles of one language as patterns around a name."""

    def __init__(self, words: dict[str, Any], never_first: frozenset[str]) -> None:
        self._never_first = never_first
        self._led_title: str = words["led_title"]
        self._with_field = tuple(words["with_field"])
        self._field_link: str = words["field_link"]
        self._portfolio_link: str = words["portfolio_link"]
        self._heads = sorted([*words["heads"], *words["addresses"]], key=len, reverse=True)
        self._addresses = frozenset(words["addresses"])
        prefixes, heads = either(words["prefixes"]), either(self._heads)
        articles = rf"(?:(?i:{either(words['articles'])})\s)*"
        core = rf"(?P<core>\b(?i:(?:(?:{prefixes})[\s-])*(?:{heads}))\b\.?)"
        links = [words["field_link"], words["portfolio_link"], *words["of"]]
        of = rf"(?:\s(?P<link>(?i:{either(links)}))\s{articles}(?P<field>{_FIELD}))?"
        capitals = rf"(?P<organization>{_CAPITALS})"
        self._core = re.compile(core)
        self._before = re.compile(rf"{core}{of}(?P<comma>\s?[,:])?\s$|{core.replace('core', 'bare')}\s$")
        self._whose = re.compile(rf"(?i:{either(words['whose'])})\s{core}\s(?:(?i:{either(words['copula'])})\s)?$")
        self._after = re.compile(rf",\s{articles}{core}{of}")
        self._after_body = re.compile(rf",\s{articles}{capitals}(?:['’]s)?\s{core}{of}")
        self._after_adjective = re.compile(rf",\s(?i:{either(words['articles'])})\s\w+\s{core}{of}")
        self._as = re.compile(rf"[^.;!?“”\"]{{0,80}}?\s(?i:{either(words['as'])})\s{articles}{core}{of}")
        self._at = re.compile(rf"[,\s]*{core}{of}")
        self._of_body = re.compile(rf"\s(?i:{either([words['field_link'], *words['of']])})\s{articles}{capitals}")
        self._led = re.compile(rf"(?i:{either(words['led_by'])})\s{articles}$")
        self._organization = re.compile(
            rf"(?P<plain>{_CAPITALS})(?:['’]s)?\s$|(?P<outside>{_CAPITALS})\s?\($|\((?P<inside>{_CAPITALS}),\s$"
        )

    def find(self, text: str) -> Iterator[TitleMatch]:
        """All titles of a text, without fields."""
        for match in self._core.finditer(text):
            yield TitleMatch(match["core"], None, match.start(), match.end())

    def before(self, text: str, start: int, low: int = 0) -> TitleMatch | None:
        """The title that ends where the name at ``start`` begins."""
        begin = max(low, start - _REACH)
        window = text[begin:start]
        if whose := self._whose.search(window):
            return TitleMatch(whose["core"], None, begin + whose.start(), start, relative=True)
        match = self._before.search(window)
        if match is None:
            return None
        core = match["core"] or match["bare"]
        title, organization = self._split(core, match["link"], match["field"])
        position = begin + match.start("core" if match["core"] else "bare")
        return TitleMatch(title, organization, position, start, apart=bool(match["comma"]), field=bool(match["field"]))

    def after(self, text: str, end: int, high: int) -> TitleMatch | None:
        """The title behind the name that ends at ``end``: ``, mayor of Gwangju`` or ``… as master planner``."""
        window_end = min(high, end + _REACH)
        patterns = (self._after, self._after_body, self._after_adjective, self._as)
        match = next((found for pattern in patterns if (found := pattern.match(text, end, window_end))), None)
        if match is None or match["core"].lower().rstrip(".") in self._addresses:
            return None
        title, organization = self._split(match["core"], match["link"], match["field"])
        named = match.groupdict().get("organization")
        return TitleMatch(title, organization or named, match.start("core"), match.end(), apart=True)

    def follows(self, text: str, end: int) -> bool:
        """Does a title stand right behind the comma at ``end``: ``, CEO of X``, ``, the American architect``?"""
        return any(pattern.match(text, end) for pattern in (self._after, self._after_adjective))

    def at(self, text: str, start: int, end: int) -> TitleMatch | None:
        """The title that a line begins with."""
        match = self._at.match(text, start, end)
        if match is None:
            return None
        title, organization = self._split(match["core"], match["link"], match["field"])
        return TitleMatch(title, organization, match.start("core"), match.end())

    def body_of(self, text: str, end: int) -> str | None:
        """The organization behind a name: ``Professor NAME of GIST``."""
        match = self._of_body.match(text, end)
        return match["organization"] if match else None

    def led(self, text: str, start: int, low: int) -> TitleMatch | None:
        """``headed by`` before the name: no title, but an organization that was named before."""
        begin = max(low, start - _REACH)
        match = self._led.search(text[begin:start])
        return TitleMatch(self._led_title, None, begin + match.start(), start, relative=True) if match else None

    def organization_before(self, text: str, start: int, low: int) -> tuple[str | None, int]:
        """The capitalized words before a title, and where they begin: ``GIST`` President, ``GIST (``President."""
        begin = max(low, start - _REACH)
        match = self._organization.search(text[begin:start])
        if match is None or match.lastgroup is None:
            return None, start
        name, position = _POSSESSIVE.sub("", match[match.lastgroup]), begin + match.start(match.lastgroup)
        while name and name.split(" ", 1)[0].lower() in self._never_first:
            first = name.split(" ", 1)[0]
            name, position = name[len(first) + 1 :], position + len(first) + 1
        return (name or None), position if name else start

    def head(self, title: str) -> str:
        """The title without its field: ``Minister`` of ``Minister of Science and ICT``."""
        match = self._core.search(title)
        return match["core"] if match else title

    def is_title_word(self, word: str) -> bool:
        """Is the word a title by itself?"""
        return self._core.fullmatch(word) is not None

    def _split(self, core: str, link: str | None, field: str | None) -> tuple[str | None, str | None]:
        """(title, organization): a minister's field and a portfolio are part of the title, else "of" names the body.

        A form of address ("Dr.") is no title.
        """
        title = core.rstrip(".")
        if title.lower() in self._addresses:
            return None, field
        if field is None or link is None:
            return title, None
        of_field = link.lower() == self._field_link and title.lower().endswith(self._with_field)
        if of_field or link.lower() == self._portfolio_link:
            return f"{core} {link} {field}", None
        return title, field


@cache
def load_titles(language: str) -> TitleReader:
    """The reader for ``data/language/<language>/titles.toml``."""
    return TitleReader(load_toml("language", language, "titles.toml"), frozenset(name_words(language)["never_first"]))
