"""Offices that no title names: what a person does to a body, whom they follow, who stands before the name.

X, headed by NAME              "the agency, chaired by NAME"      → the title that the words stand for
X, under NAME                  only behind the comma of a body
NAME chairs X                  "who had led the agency", "who has governed Gwangju"
his successor, NAME            the office of the person who was named before
"""

import re
from collections.abc import Sequence

from gjtimeline.extracting.findings import RoleFind
from gjtimeline.extracting.names.rules import either
from gjtimeline.extracting.offices.behind_name import BehindName
from gjtimeline.extracting.offices.employers import Employers
from gjtimeline.extracting.offices.reading import OfficeGrammar
from gjtimeline.grammar.korean_names import NameMention

_REACH = 60  # how far before a name the words may begin that lead to it
_BACK = 400  # how far before a successor their predecessor may have been named


class SaidOffices:
    """Reads what one text says around its names."""

    def __init__(self, text: str, employers: Employers, offices: OfficeGrammar, behind: BehindName) -> None:
        self._text, self._employers, self._offices, self._behind = text, employers, offices, behind
        around = offices.words.around
        self._led_titles: dict[str, str] = around["led_by"]
        self._verbs: dict[str, str] = around["leading"]
        self._open = frozenset(around["open_leading"])
        articles, owners = either(around["articles"]), either([*around["articles"], *around["ours"]])
        self._led_by = re.compile(
            rf"(?<![\w-])(?P<words>(?i:{either(list(self._led_titles))}))\s(?:(?i:{articles})\s)*$"
        )
        who, helpers = either(around["who"]), either(around["leading_helpers"])
        self._leads = re.compile(
            rf"(?:,?\s(?:{who}))?\s(?:(?:{helpers})\s)?(?P<verb>{either(list(self._verbs))})\s"
            rf"(?:(?:{owners})\s(?P<head>[a-z]+)\b(?!['’-])|(?:(?:{articles})\s)?(?=[^\W_a-z]))"
        )
        # What may stand behind the body, which is no part of a longer name: no "led the X delegation", "led X's bid"
        self._ends = re.compile(
            rf"(?:\s?\([^()\n]{{1,40}}\))?(?:\s*(?:$|[.,;:)\n])|\s(?:{either(around['leading_ends'])})\b)"
        )
        self._follows = re.compile(
            rf"(?:\b(?i:{articles})|(?P<owner>[^\W\d_a-z][\w-]*)['’]s?)\s(?:[a-z]+\s)?(?:{either(around['following'])}),?\s$"
        )

    def beside(self, name: NameMention, low: int, high: int) -> list[RoleFind]:
        """The role that the words before or behind a name speak of."""
        found = self._led(name, low) or self._below(name, low) or self._leading(name, high)
        return [found] if found else []

    def _led(self, name: NameMention, low: int) -> RoleFind | None:
        match = self._led_by.search(self._text, max(low, name.start - _REACH), name.start)
        if match is None:
            return None
        body = self._employers.led(match.start(), low)
        return RoleFind(self._led_titles[match["words"].lower()], body, (match.start(), name.end))

    def _below(self, name: NameMention, low: int) -> RoleFind | None:
        body = self._employers.over(name.start, low)
        return RoleFind(self._offices.words.around["under_title"], body, (name.start, name.end)) if body else None

    def _leading(self, name: NameMention, high: int) -> RoleFind | None:
        match = self._leads.match(self._text, self._behind.behind_asides(self._text, name.end, high), high)
        if match is None:
            return None
        title, verb = self._verbs[match["verb"]] or None, match["verb"]
        if match["head"]:
            body = self._employers.named.meant(match["head"], match.start())
            known = body is not None or (verb in self._open and self._employers.named.is_head(match["head"]))
            return RoleFind(title, body, (name.start, match.end())) if known else None
        body = self._employers.named.starting(match.end())
        first, last = match.end(), match.end() + len(body or "")
        region = title is None and self._offices.bodies.is_region(self._text, match.end(), high)
        if (body is None and region) or verb in self._open:
            first, last = self._offices.bodies.body(self._text, match.end(), high) or (0, 0)
            body = self._text[first:last]
        end = last
        return RoleFind(title, body, (name.start, end)) if body and self._ends.match(self._text, end) else None

    def following(self, name: NameMention, before: Sequence[tuple[NameMention, Sequence[RoleFind]]]) -> list[RoleFind]:
        """The office that the predecessor has, who is among the persons named ``before``."""
        match = self._follows.search(self._text, max(0, name.start - _REACH), name.start)
        if match is None:
            return []
        for other, roles in reversed(before):
            if name.start - other.end > _BACK:
                break
            if roles and match["owner"] in (None, other.family, other.text.rsplit(maxsplit=1)[-1]):
                return [RoleFind(roles[0].title, roles[0].organization, (match.start(), name.end))]
        return []
