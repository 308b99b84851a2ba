"""Names of people in running text: Korean ones by their grammar, others by the title beside them."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, partial

from gjtimeline.extracting.behind_name import BehindName, load_behind
from gjtimeline.extracting.names import either, name_words
from gjtimeline.extracting.offices import OfficeGrammar, load_offices
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.grammar.inflection import load_verbs
from gjtimeline.grammar.korean_names import NameMention, Order, find_names, is_surname, is_word_surname, same_name
from gjtimeline.resources import load_toml

_NEXT_WORDS = re.compile(r"[ \u00a0](?:[A-Z][\w’'-]*[ \u00a0]?){1,4}")
_NEXT_WORD = re.compile(r"[ \u00a0]([^\W\d_]+)")
_LAST_WORD = re.compile(r"([^\W\d_]+)[ \u00a0]$")
_WORD = r"[A-Z][a-zà-ÿ’']+(?:[A-Z][a-zà-ÿ]+)?(?:-[A-Z]?[a-zà-ÿ]+)?"
_SHORT = re.compile(r"(?P<family>[A-Z][a-z]+) (?P<given>[A-Z][a-z]{1,5})(?![\w-])(?! [A-Z])")
_INITIAL = r"[A-Z]\."
_SHOUTED = r"[A-Z]{2,}(?:-[A-Z]{2,})?"


class NameFinder:
    """Finds the names of people in texts of one language."""

    def __init__(self, language: str, offices: OfficeGrammar, behind: BehindName) -> None:
        self._offices = offices
        self._behind = behind
        words, around = name_words(language), offices.words.around
        self._heads = frozenset((*words["organizations"]["heads"], *words["sites"]["heads"], *words["things"]))
        self._no_names = self._heads | frozenset((*words["never_first"], *around["never_in_names"]))
        names = load_toml("language", "given_names.toml")
        self._givens = frozenset(names["given"].split())
        self._not_people = frozenset(names["not_people"])
        self._nations = frozenset((*around["countries"], *around["nationalities"]))
        verbs = load_verbs(language)
        self._finite = verbs.third_person.keys() | verbs.past.keys()
        self._saying = frozenset(
            form for forms in (verbs.third_person, verbs.past) for form, lemma in forms.items() if lemma in verbs.saying
        )
        particles = rf"(?:(?:{either(around['particles'])})\s){{0,3}}"
        last = rf"\s{particles}(?:{_WORD}|{_SHOUTED}(?![\w-]))(?![\w])"
        self._foreign = re.compile(rf"{_WORD}(?:\s(?:{_WORD}|{_INITIAL})){{0,2}}{last}")
        self._apposed = re.compile(rf"(?<![\w’'-]){self._foreign.pattern}(?=,\s|\s\()")
        self._anywhere = re.compile(rf"(?<![\w&’'.-])(?<![A-Z]\w\s)(?P<given>[A-Z][a-zç]{{1,12}})\b(?=\s[A-Z])(?:\s(?:{_WORD}|{_INITIAL})){{0,2}}{last}")
        link = re.escape(offices.words.links["country"])
        self._abroad = re.compile(rf"\s(?:{link})\s(?i:{either(around['countries'])})(?=\s)")

    def find(self, text: str) -> list[NameMention]:
        """Certain names, doubtful ones beside a title or a verb of saying; none that a place or prize bears."""
        found: list[NameMention] = []
        for name in map(partial(self._with_first_name, text), find_names(text)):
            if name.text.lower() in self._not_people or self._is_of_a_thing(text, name.end):
                continue
            if name.certain or self._is_introduced(text, name) or self._repeats(text, name, found):
                found.append(name)
        return [*found, *self._others(text, found)]

    def _with_first_name(self, text: str, name: NameMention) -> NameMention:
        """``Jim Yong Kim``: a given name of another people before a Korean name is part of it, and makes it certain."""
        if name.order == "family-first" or (first := _LAST_WORD.search(text, max(0, name.start - 20), name.start)) is None:
            return name
        if first[1].lower() not in self._givens or not first[1][0].isupper():
            return name
        start = first.start()
        return replace(
            name, start=start, text=text[start : name.end], given=f"{first[1]} {name.given}", certain=True
        )

    # --- doubtful names ----------------------------------------------------------------------------------------------

    def _is_introduced(self, text: str, name: NameMention) -> bool:
        """Does a title stand beside it, or a verb of saying?"""
        if self._offices.before(text, name.start) is not None:
            return True
        if self._behind.find(text, name.end, len(text)) is not None:
            return True
        behind, in_front = _NEXT_WORD.match(text, name.end), _LAST_WORD.search(text, max(0, name.start - 30), name.start)
        return any(match is not None and match[1] in self._saying for match in (behind, in_front))

    def _repeats(self, text: str, name: NameMention, found: Sequence[NameMention]) -> bool:
        """Is it the name before it, in brackets and another script?"""
        if not found or text[found[-1].end : name.start].strip() != "(":
            return False
        return same_name(found[-1].text, name.text)

    def _is_of_a_thing(self, text: str, end: int) -> bool:
        """``Kim Dae-jung Convention Center``: the name goes on to the head of a place, body or prize.

        A title or a verb behind it does not go on with the name: ``Kang Gi-jung Visits Innovation Center``.
        """
        after = _NEXT_WORDS.match(text, end)
        if after is None:
            return False
        words = [word.strip(".,’'").lower() for word in after[0].split()]
        if words[0] not in self._heads and (
            words[0] in self._finite or self._offices.words.core.match(text, end + 1) is not None
        ):
            return False
        return any(word in self._heads for word in words)

    # --- names of other peoples --------------------------------------------------------------------------------------

    def _others(self, text: str, korean: Sequence[NameMention]) -> Iterator[NameMention]:
        """Names by the title beside them: ``Prime Minister Mark Rutte``, ``June Paik, CEO of …``."""
        known = SpanSet((name.start, name.end) for name in korean)
        taken: set[int] = set()
        for start, end in (*self._behind_titles(text), *self._before_titles(text, korean), *self._by_given(text)):
            if taken.isdisjoint(range(start, end)) and not known.touches(start, end):
                taken.update(range(start, end))
                yield _named(text, start, end)

    def _behind_titles(self, text: str) -> Iterator[Offsets]:
        for start, end in self._offices.words.find(text):
            if not text[start].isupper():
                continue
            abroad = self._abroad.match(text, end)
            at = (abroad.end() if abroad else end) + 1
            if text[at - 1 : at] != " ":
                continue
            if (match := self._foreign.match(text, at)) is not None and (cut := self._cut(text, match)) is not None:
                yield cut
            elif (short := _SHORT.match(text, at)) is not None and is_surname(short["family"]):
                yield short.span()

    def _before_titles(self, text: str, korean: Sequence[NameMention]) -> Iterator[Offsets]:
        starts = [name.start for name in korean]
        for match in self._apposed.finditer(text):
            following = bisect_right(starts, match.end())
            high = starts[following] if following < len(starts) else len(text)
            if self._cut(text, match) != match.span() or match[0].lower() in self._nations:
                continue
            phrase = self._behind.apposed(text, match.end(), high)
            if phrase is not None and text[phrase.end : high].strip():
                yield match.span()

    def _by_given(self, text: str) -> Iterator[Offsets]:
        """``Tim Cook`` by what is a given name elsewhere; not what is a company's or goes on to a thing's name."""
        for match in self._anywhere.finditer(text):
            if match["given"].lower() not in self._givens:
                continue
            cut = self._cut(text, match)
            if cut is None or self._is_of_a_thing(text, cut[1]) or text[slice(*cut)].lower() in self._not_people:
                continue
            yield cut

    def _cut(self, text: str, match: re.Match[str]) -> Offsets | None:
        """The words up to the first that is none of a name, if two are left."""
        end, count = match.start(), 0
        for word in re.finditer(r"\S+", match[0]):
            lower = word[0].lower()
            if lower in self._no_names or self._offices.words.is_title_word(word[0]) or lower in self._nations:
                break
            if count and lower in self._finite:
                break
            count, end = count + 1, match.start() + word.end()
        return (match.start(), end) if count > 1 else None


def _named(text: str, start: int, end: int) -> NameMention:
    """A name of another build, family first where it begins with a surname of Korea: ``Park Heong-joon``, ``Li Qiang``."""
    words = text[start:end].split()
    last = words[-1]
    if is_surname(words[0]) and ("-" in last or not is_surname(last) or is_word_surname(last)):
        order, family, given = "family-first", words[0], words[1:]
    else:
        first = next((at for at, word in enumerate(words) if word[0].islower()), len(words) - 1)
        order, family, given = "given-first", " ".join(words[first:]), words[:first]
    written: Order = "family-first" if order == "family-first" else "given-first"
    return NameMention(start, end, text[start:end], family, " ".join(given), written, False)


@cache
def _finder(language: str) -> NameFinder:
    return NameFinder(language, load_offices(language), load_behind(language))


def name_spans(text: str, language: str = "en") -> list[NameMention]:
    """Names of people in running text, in no certain order."""
    return _finder(language).find(text)
