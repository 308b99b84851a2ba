"""Names of people in running text: those that stand for a person and not for a thing that bears their name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from gjtimeline.extracting.names.rules import either, name_words
from gjtimeline.extracting.offices.behind_name import BehindName, load_behind
from gjtimeline.extracting.offices.reading import OfficeGrammar, load_offices
from gjtimeline.extracting.people.foreign_names import ForeignNames, given_names
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.grammar.inflection import load_verbs
from gjtimeline.grammar.korean_names import NameMention, find_names, same_name
from gjtimeline.grammar.neighbor_names import is_third_part, is_three_part
from gjtimeline.resources import load_toml

_NEXT_WORDS = re.compile(r"[ \u00a0](?:[A-Z][\w’'-]*[ \u00a0]?){1,4}")
_NEXT_WORD = re.compile(r"[ \u00a0](?P<word>[A-Z][a-z]+)(?![\w-]|['’][a-z]{2})")
_LAST_WORD = re.compile(r"([^\W\d_]+)[ \u00a0]$")
_GLOSS = re.compile(r"\s?\([가-힣\u4e00-\u9fff]{2,4}[,)]")  # the name in another script
_ARTICLE_REACH = 60
_REACH = 20  # letters of a given name before a Korean one


class NameFinder:
    """Finds the names of people in texts of one language."""

    def __init__(self, language: str, offices: OfficeGrammar, behind: BehindName) -> None:
        self._offices = offices
        self._behind = behind
        self._foreign = ForeignNames(language, offices, behind)
        words, verbs = name_words(language), load_verbs(language)
        self._heads = frozenset((*words["organizations"]["heads"], *words["sites"]["heads"], *words["things"]))
        self._row_gap = re.compile(rf"\s?(?:,|,?\s(?:{either(offices.words.links['and'])}))\s")
        around = offices.words.around
        self._article = re.compile(rf"\b(?i:{either(around['articles'])})\s(?:[A-Z][\w&-]*\s){{0,3}}$")
        self._bearer = re.compile(rf"\b(?:{either(around['bearers'])})\s(?:[A-Z][\w-]*\s)?$")
        self._seats = frozenset(around["seats"])  # "Bryan County"
        self._named_after = re.compile(rf"\s(?i:{either([*around['named_after'], *around['named_chairs']])})\b")
        self._closing = frozenset((*around["never_in_names"], *around["months"]))
        self._reigns = frozenset(offices.words.around["reigns"])
        names = load_toml("language", "given_names.toml")
        self._givens = given_names()
        self._not_people = frozenset(names["not_people"])
        self._finite = verbs.third_person.keys() | verbs.past.keys()

    def find(self, text: str) -> list[NameMention]:
        """Certain names, doubtful ones beside a title or a verb of saying; none that a place or prize bears."""
        candidates = [_with_last_syllable(text, self._with_first_name(text, name)) for name in find_names(text)]
        korean = list(self._korean(text, candidates))
        # What is part of a thing's name is no name of another people either.
        known = SpanSet(name.span for name in candidates if name.certain or name in korean)
        taken, others = set[int](), list[NameMention]()
        for name in self._foreign.find(text, korean):
            span = range(name.start, name.end)
            if taken.isdisjoint(span) and not known.touches(*name.span) and self._is_person(text, name):
                taken.update(span)
                others.append(name)
        return [*korean, *others]

    def _korean(self, text: str, names: Sequence[NameMention]) -> Iterator[NameMention]:
        for number, name in enumerate(names):
            if not self._is_person(text, name):
                continue
            introduced = name.certain or self._behind.is_introduced(text, name.span)
            beside = names[max(0, number - 1) : number + 2]
            if (
                introduced
                or self._is_twin(text, beside)
                or self._is_in_row(text, beside)
                or _GLOSS.match(text, name.end)
            ):
                yield name

    def _is_person(self, text: str, name: NameMention) -> bool:
        return not self.is_of_another_kind(text, name.span) and not self._is_of_a_thing(text, name)

    def is_of_another_kind(self, text: str, name: Offsets) -> bool:
        """Is it the name of a company or a product, of a ship or a county, or part of what is called after somebody?"""
        start, end = name
        whole = text[start:end].lower()
        return (
            whole in self._not_people
            or whole.rsplit(" ", maxsplit=1)[-1] in self._seats
            or self._named_after.match(text, end) is not None
            or self._bearer.search(text, max(0, start - _ARTICLE_REACH), start) is not None
        )

    def _with_first_name(self, text: str, name: NameMention) -> NameMention:
        """``Jim Yong Kim``: a given name of another people before a Korean name is part of it and makes it certain."""
        first = _LAST_WORD.search(text, max(0, name.start - _REACH), name.start)
        if first is None or (name.order == "family-first" and name.certain):
            return name
        if name.order == "family-first":
            return self._in_three_parts(text, first, name)
        if first[1].lower() not in self._givens or not first[1][0].isupper():
            return name
        start = first.start()
        return replace(name, start=start, text=text[start : name.end], given=f"{first[1]} {name.given}", certain=True)

    def _is_in_row(self, text: str, beside: Sequence[NameMention]) -> bool:
        """Does it stand between two names in a list, one of them certain: ``Ryu Mi-soo, Kang Kwon and Seo Im-seok``?"""
        gaps = [self._row_gap.fullmatch(text, one.end, other.start) for one, other in pairwise(beside)]
        return len(gaps) > 1 and all(gaps) and any(name.certain for name in beside)

    def _in_three_parts(self, text: str, first: re.Match[str], name: NameMention) -> NameMention:
        """``Gan Kim Yong``: what looks like a Korean name is the given name behind a Chinese surname."""
        words = [first[1], *name.text.split()]
        if not first[1][0].isupper() or not is_three_part(words) or self._offices.words.is_title_word(first[1]):
            return name
        return replace(name, start=first.start(), text=text[first.start() : name.end], family=first[1], given=name.text)

    def _is_twin(self, text: str, beside: Sequence[NameMention]) -> bool:
        """Is it the same name as its neighbor, one of them in brackets: ``Hong Soon-jik (홍순직)``?"""
        return any(
            text[one.end : other.start].strip() == "(" and same_name(one.text, other.text)
            for one, other in pairwise(beside)
        )

    def _is_of_a_thing(self, text: str, name: NameMention) -> bool:
        """``Kim Dae-jung Convention Center``, ``the Samsung Lee Kun-hee Hope Ground``: it goes on to a thing's.

        A title or a verb behind it does not go on with the name: ``Kang Gi-jung Visits Innovation Center``.
        """
        after = _NEXT_WORDS.match(text, name.end)
        if after is None or self._offices.words.core.match(text, name.end + 1) is not None:
            return False
        words = [word.strip(".,’'").lower() for word in after[0].split()]
        if words[0] in self._reigns or (words[0] in self._finite and words[0] not in self._heads):
            return False
        if any(word in self._heads for word in words):
            return True
        begin = max(0, name.start - _ARTICLE_REACH)
        return words[0] not in self._closing and self._article.search(text, begin, name.start) is not None


def _with_last_syllable(text: str, name: NameMention) -> NameMention:
    """``Chee Hong Tat``: behind what looks like a Korean name stands a syllable that no such name has."""
    last = _NEXT_WORD.match(text, name.end)
    family, _, given = name.text.partition(" ")
    if last is None or not given.isalpha() or not is_third_part(family, last["word"]):
        return name
    whole = text[name.start : last.end()]
    return replace(
        name, end=last.end(), text=whole, family=family, given=f"{given} {last['word']}", order="family-first"
    )


@cache
def _finder(language: str) -> NameFinder:
    return NameFinder(language, load_offices(language), load_behind(language))


def name_spans(text: str, language: str = "en") -> list[NameMention]:
    """Names of people in running text, in no certain order."""
    return _finder(language).find(text)


def is_no_person(text: str, name: Offsets, language: str = "en") -> bool:
    """Does a name that looks like one of a person stand for a thing?"""
    return _finder(language).is_of_another_kind(text, name)
