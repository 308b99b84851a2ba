"""Later mentions of persons: ``Mayor Lee``, ``Mr. Lee``, ``Lee``, ``the mayor``, where they point to one person."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from gjtimeline.extracting.findings import Findings, PersonFind, RoleFind
from gjtimeline.extracting.names.rules import either
from gjtimeline.extracting.offices.behind_name import saying_forms
from gjtimeline.extracting.offices.titles import TitleWords, bare
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.grammar.inflection import load_verbs
from gjtimeline.grammar.korean_names import is_word_surname

_REACH = 40
_CAPITAL_BEFORE = re.compile(r"[A-Z][\w.&’'-]*(?<!\.)[ \u00a0]$|\b[A-Z]\.[ \u00a0]$|[\w&][-–’'&/]$|&[ \u00a0]$")
_GOES_ON = re.compile(r"[-–’'][A-Za-z]{2}|[-–][A-Z]|[ \u00a0](?:[A-Z&]|\d)|[\w&@]|\.\w")
_NEXT_WORD = re.compile(r"[ \u00a0]([a-z]+)(?:[ \u00a0]([a-z]+))?")
_LAST_WORD = re.compile(r"([A-Za-z]+)[ \u00a0]$")


class LaterMentions:
    """Finds further mentions of the persons of one text."""

    def __init__(self, text: str, findings: Findings, people: Sequence[PersonFind], words: TitleWords) -> None:
        self._text = text
        self._people = people
        self._words = words
        self._articles = frozenset(words.around["articles"])
        self._source = re.compile(rf"\b(?i:{either(words.around['sources'])})\s$")
        taken = [span for person in people for span in person.mentions]
        bodies = [span for body in findings.organizations for span in body.mentions]
        self._taken = SpanSet([*taken, *bodies])
        self._bearers: dict[str, list[int]] = defaultdict(list)
        self._holders: dict[str, set[int]] = defaultdict(set)
        for number, person in enumerate(people):
            for family in _written(person.family):
                self._bearers[family].append(number)
            for role in person.roles:
                if role.title:
                    self._holders[words.kind(role.title)].add(number)
        self._finite = _finite(findings.language)
        self._saying = saying_forms(findings.language)

    def added(self) -> list[PersonFind]:
        """The persons with their further mentions."""
        found: dict[int, list[Offsets]] = defaultdict(list)
        for number, span in (*self._by_family(), *self._by_office()):
            found[number].append(span)
        return [self._with(person, found[number]) for number, person in enumerate(self._people)]

    def _with(self, person: PersonFind, found: Sequence[Offsets]) -> PersonFind:
        """The person with further mentions, and the title of the first where none is known."""
        titles = (
            [] if person.roles else [title for span in found for title in self._words.find(self._text[slice(*span)])]
        )
        words = [self._words.worded(self._text[found[0][0] :][slice(*title)]) for title in titles[:1]]
        roles = tuple(RoleFind(title, None, found[0]) for title in words if bare(title) not in self._words.addresses)
        return replace(person, mentions=tuple(sorted({*person.mentions, *found})), roles=person.roles or roles)

    # --- by surname ---------------------------------------------------------------------------------------------------

    def _by_family(self) -> Iterator[tuple[int, Offsets]]:
        for family, bearers in self._bearers.items():
            at = self._text.find(family)
            while at >= 0:
                end = at + len(family)
                hit = None if self._taken.touches(at, end) else self._read(at, end, bearers)
                if hit is not None:
                    yield hit
                at = self._text.find(family, end)

    def _read(self, start: int, end: int, bearers: Sequence[int]) -> tuple[int, Offsets] | None:
        """Whom a surname points to, and from where, if it stands for itself."""
        text = self._text
        if (start and text[start - 1].isalnum()) or _GOES_ON.match(text, end):
            return None
        title = self._title_before(start)
        if title is not None:
            known = self._titled(text[slice(*title)], bearers)
            return (known[0], (title[0], end)) if len(known) == 1 else None
        if len(bearers) > 1 or not self._stands_alone(start, end):
            return None
        named = start > self._people[bearers[0]].mentions[0][0] or self._speaks(start, end)
        return (bearers[0], (start, end)) if named else None

    def _speaks(self, start: int, end: int) -> bool:
        """Does a verb of saying stand beside the surname: ``said Kang``, ``Kang said``?"""
        before, behind = _LAST_WORD.search(self._text, max(0, start - _REACH), start), _NEXT_WORD.match(self._text, end)
        return any(match is not None and match[1] in self._saying for match in (before, behind))

    def _titled(self, title: str, bearers: Sequence[int]) -> list[int]:
        """Those of a surname who hold a title; the only one, where no title of his is known."""
        if bare(title) in self._words.addresses | self._words.ranks:
            return list(bearers)
        known = [one for one in bearers if one in self._holders[self._words.kind(title)]]
        return known or [one for one in bearers if len(bearers) == 1 and not self._people[one].roles]

    def _title_before(self, start: int) -> Offsets | None:
        begin = max(0, start - _REACH)
        last = next(iter(reversed(list(self._words.find(self._text[begin:start])))), None)
        if last is None or self._text[begin + last[1] : start].strip(" \u00a0") or begin + last[1] == start:
            return None
        return begin + last[0], begin + last[1]

    def _stands_alone(self, start: int, end: int) -> bool:
        """No capitalized neighbor, no article; a surname that is a word needs a verb beside it: ``Park said``."""
        text = self._text
        if _CAPITAL_BEFORE.search(text, max(0, start - _REACH), start):
            return False
        before = _LAST_WORD.search(text, max(0, start - _REACH), start)
        word = before[1].lower() if before else ""
        if word in self._articles:
            return False
        if not is_word_surname(text[start:end]):
            return True
        behind = _NEXT_WORD.match(text, end)
        if self._source.search(text, max(0, start - _REACH), start):
            return True
        verb = behind is not None and any(one in self._finite for one in behind.groups() if one)
        return verb or text[end : end + 2] in ("'s", "’s")

    # --- by office ----------------------------------------------------------------------------------------------------

    def _by_office(self) -> Iterator[tuple[int, Offsets]]:
        sole = {title: next(iter(who)) for title, who in self._holders.items() if len(who) == 1}
        heads = [title for title in self._words.definite if title in sole]
        if not heads:
            return
        goes_on = either([self._words.links["field"], *self._words.links["portfolio"]])
        titled = rf"\s(?:{either(self._words.definite)})\b"
        capital = either([head for head in heads if head not in self._words.lowered] or ["-"])
        pattern = re.compile(
            rf"\b(?i:{self._words.links['article']})\s(?P<head>{either(heads)}|(?i:{capital}))\b"
            rf"(?!\s(?:{goes_on})\b|[-–]|['’]s|,?\s[A-Z]|{titled})"
        )
        for match in pattern.finditer(self._text):
            number = sole[match["head"].lower()]
            if match.start() > self._people[number].mentions[0][0] and not self._taken.touches(*match.span()):
                yield number, match.span()


@cache
def _finite(language: str) -> frozenset[str]:
    verbs = load_verbs(language)
    return frozenset({*verbs.third_person, *verbs.past, *verbs.helpers})


def _written(family: str | None) -> tuple[str, ...]:
    """As later mentions write it: ``Kim`` of ``KIM``, ``Von der Leyen`` besides ``von der Leyen``."""
    if not family:
        return ()
    if family[0].islower():
        return (family, family[0].upper() + family[1:]) if " " in family else ()
    return (family.capitalize() if family.isupper() and len(family) > 1 else family,)
