"""The office behind a name: ``, mayor of Gwangju``, ``(Mayor of Daegu)``, ``, who is …``, ``… as master planner``."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from gjtimeline.extracting.names.rules import either
from gjtimeline.extracting.offices.reading import OfficeGrammar, OfficePhrase, load_offices
from gjtimeline.extracting.spans import Offsets
from gjtimeline.grammar.inflection import load_verbs

_FOREIGN = "[가-힣\u4e00-\u9fff]"
_AGE = r"\d\d"
_OPENING = re.compile(r"\s?,\s|\s?\(|\s[–—-]{1,2}\s|—|\s?[|/]\s?|\t+|:\s")
_DIRECT = re.compile(r"[ \u00a0](?=[^\W_a-z])")
_STARTS = re.compile(r"(?:^|[.!?:\n]\s?[“\"]?)$")
_LOWER = re.compile(r"[ \u00a0]")
_NEXT_WORD = re.compile(r"[ \u00a0]([^\W\d_]+)")
_LAST_WORD = re.compile(r"([^\W\d_]+)[ \u00a0]$")
_LINE = re.compile(r"[,\s|(:–-]*")
_MARK = re.compile(r"\s*(?:$|[.,;)])")
_PARTY = re.compile(r"\s?\((?:[A-Z]{2,6}|[A-Z]-[A-Z][\w.]{1,6})\),\s")
_REACH = 160


class BehindName:
    """Finds the phrase behind a name, in one language."""

    def __init__(self, offices: OfficeGrammar, saying: frozenset[str]) -> None:
        self._offices = offices
        self._saying = saying
        around, links = offices.words.around, offices.words.links
        stops, joint, adverbs = either(around["stops"]), either(links["and"]), either(around["adverbs"])
        sides = rf"(?i:(?:(?:{either(around['steps'])})\s){{0,3}}(?:{either(around['sides'])}))"
        position = rf"(?:{either([*around['positions'], *around['degrees']])}|{sides})"
        self._aside = re.compile(
            rf"\s?\((?:{_FOREIGN}+|{position}|{_AGE})(?:,[^()\n]{{1,40}})?\)|,\s(?:{_AGE}|{position})(?=,\s)"
        )
        # "NAME MP, ", "NAME OBE said"
        letters = rf"\s(?P<letters>{either(around['degrees'])})(?!\w)"
        self._letters, self._any_letters = re.compile(letters), re.compile(rf",?{letters}")
        self._closed = re.compile(rf"\s*(?:$|[.,;:()\]“”\"'’–—|\t\n\r]|(?i:{stops}|{adverbs})\b|(?:{joint})\b)")
        auxiliary, copula = either(around["auxiliaries"]), either(around["copula"])
        becomes, ending, role = either(around["becomes"]), around["adverb_ending"], either(around["as"])
        named = rf"(?:(?i:{auxiliary})\s){{0,2}}(?:\w+{ending}\s)?(?i:{becomes})\s(?:(?i:{role})\s)?"
        # "NAME, who", "NAME, a surgeon who"
        apposed = rf"(?:(?:{either(around['articles'])})\s(?:[a-z][\w-]*\s){{1,3}}?)?"
        who = rf",?\s{apposed}(?:{either(around['who'])})\s"
        self._is = re.compile(rf"(?:{who}|,?\s)(?:{named}|(?i:{copula})\s(?:(?i:{adverbs})\s)?)")
        self._appoints = re.compile(rf"\b(?i:{either(around['appoints'])})\s$")
        self._as = re.compile(rf"[^.;!?“”\"\n]{{0,80}}?\s(?i:{role})\s")
        self._as_now = re.compile(rf"\s(?i:{role})\s")
        clause = rf"[^.;!?“”\"\n]{{0,80}}?\s(?:{joint})\s"
        self._then = re.compile(rf"{clause}(?:{named}|(?i:{copula})\s)")
        # "NAME, who …, was named"
        self._told = re.compile(rf",\s(?:{either(around['who'])})\s[^.;!?“”\"\n,]{{1,80}},\s{named}")
        # "the governor of Jeju until 2021, became"
        self._becomes = re.compile(rf",\s{named}")
        self._term = re.compile(rf"\s(?:{either(around['leading_ends'])})\s[^,;.()\n]{{1,30}}(?=,)")
        self._of = re.compile(rf"\s(?i:{links['field']})\s")
        place = either(links["place"])
        self._place = re.compile(rf"\s(?:{place})\s(?:{links['article']}\s)?(?=[A-Z])")
        self._follows = re.compile(
            rf"(?:\b(?i:{either(around['articles'])})|['’]s?)\s(?:{either(around['following'])}),?\s$"
        )
        self._at = re.compile(rf"\s(?i:{either(links['body'])})\s")

    def find(self, text: str, name: Offsets, high: int) -> OfficePhrase | None:
        """The office behind a name, as far as ``high``."""
        high = min(high, name[1] + _REACH)
        for start in self._starts(text, name, high):
            phrase = self._offices.at(text, start, high)
            if phrase is not None and self._is_whole(text, phrase, high):
                return replace(phrase, apart=True)
        return None

    def is_introduced(self, text: str, name: Offsets) -> bool:
        """Does a title stand beside a name, a verb of saying, or whose successor it is?"""
        if self._follows.search(text, max(0, name[0] - 30), name[0]) is not None:
            return True
        if self._offices.before(text, name[0]) is not None or self.find(text, name, len(text)) is not None:
            return True
        behind, before = _NEXT_WORD.match(text, name[1]), _LAST_WORD.search(text, max(0, name[0] - 30), name[0])
        return any(match is not None and match[1] in self._saying for match in (behind, before))

    def then(self, text: str, end: int, high: int) -> OfficePhrase | None:
        """The office that follows an apposition which ends at ``end``: ``, a lawmaker, became prime minister``."""
        high = min(high, end + _REACH)
        term = self._term.match(text, end, high)
        if term is not None and (becomes := self._becomes.match(text, term.end(), high)) is not None:
            return self._whole(text, becomes.end(), high)
        closed = end + (text[end : end + 1] in (",", ")"))
        link = self._is.match(text, closed, high) or self._as_now.match(text, closed, high)
        return self._whole(text, link.end(), high) if link else None

    def _whole(self, text: str, start: int, high: int) -> OfficePhrase | None:
        """The phrase at ``start``, if nothing goes on with it."""
        phrase = self._offices.at(text, start, high)
        return phrase if phrase is not None and self._is_whole(text, phrase, high) else None

    def apposed(self, text: str, end: int, high: int) -> OfficePhrase | None:
        """The office behind a comma or in brackets, closed by a mark or with its body or field named."""
        high = min(high, end + _REACH)
        opening = _OPENING.match(text, self.behind_asides(text, end, high), high)
        phrase = self._offices.at(text, opening.end(), high) if opening else None
        if phrase is None:
            return None
        core = self._offices.words.core.match(text, phrase.start)
        more = core is not None and phrase.end > core.end()
        held = text[phrase.start].isupper() and self._place.match(text, phrase.end, high) is not None
        return phrase if more or held or _MARK.match(text, phrase.end, high) else None

    def on_line(self, text: str, end: int, high: int) -> OfficePhrase | None:
        """The office on the rest of a name's line."""
        opening = _LINE.match(text, end, high)
        return self._offices.at(text, opening.end() if opening else end, high)

    def body(self, text: str, end: int, high: int, title: str | None) -> str | None:
        """The organization behind a name: ``Mayor NAME of Gwangju``, ``Professor NAME at GIST``."""
        affiliated = title is None or self._offices.words.is_affiliated(title)
        link = (self._at if affiliated else self._of).match(text, self.behind_asides(text, end, high), high)
        body = self._offices.bodies.body(text, link.end(), high) if link else None
        return text[slice(*body)] if body else None

    def body_end(self, text: str, end: int, high: int) -> int:
        """Where the organization behind a name ends, else ``end``."""
        link = self._of.match(text, end, high)
        body = self._offices.bodies.body(text, link.end(), high) if link else None
        return body[1] if body else end

    def behind_asides(self, text: str, end: int, high: int) -> int:
        """Where what a name has in brackets ends: its letters in another script, an age, a place in a picture."""
        for _ in range(3):
            aside = self._letters.match(text, end, high) or self._aside.match(text, end, high)
            if aside is None:
                break
            end = aside.end()
        return end

    def _starts(self, text: str, name: Offsets, high: int) -> Iterator[int]:
        """Where a phrase could begin, the nearest first."""
        near = self.behind_asides(text, name[1], high)
        appointed = self._appoints.search(text, max(0, name[0] - _REACH), name[0]) is not None
        # Only the first name of a sentence is sure to be the subject of what follows its object.
        then = (self._then,) if _STARTS.search(text[max(0, name[0] - 3) : name[0]]) else ()
        for opening in (_OPENING, self._is, _LOWER if appointed else _DIRECT, self._as, self._told, *then):
            if match := opening.match(text, near, high):
                yield match.end()
        # "NAME MP said", "NAME, MP, said": its letters are an office
        if (letters := self._any_letters.match(text, name[1], high)) is not None:
            yield letters.start("letters")
        # "Rep. NAME (DP), chair of …"
        if (party := _PARTY.match(text, name[1], high)) is not None:
            yield party.end()
        # "NAME of the Democratic Party was elected mayor"
        behind = self.body_end(text, near, high)
        for opening in (_OPENING, self._is) if behind > near else ():
            if match := opening.match(text, behind, high):
                yield match.end()

    def _is_whole(self, text: str, phrase: OfficePhrase, high: int) -> bool:
        """Does the phrase end with its body or field, or at a mark: no ``head`` of ``head coach``?"""
        named = phrase.offices[-1].body is not None and phrase.end == phrase.offices[-1].body[1]
        return named or self._closed.match(text, phrase.end, high) is not None


@cache
def load_behind(language: str) -> BehindName:
    """The reader of a language."""
    return BehindName(load_offices(language), saying_forms(language))


@cache
def saying_forms(language: str) -> frozenset[str]:
    """The finite forms of verbs of saying."""
    verbs = load_verbs(language)
    forms = (*verbs.third_person.items(), *verbs.past.items())
    return frozenset(form for form, lemma in forms if lemma in verbs.saying)
