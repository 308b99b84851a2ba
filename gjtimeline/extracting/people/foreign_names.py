"""Names of other peoples: by their build, by the title beside them, by what is a given name elsewhere."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from gjtimeline.extracting.names.rules import either, name_words, regions
from gjtimeline.extracting.offices.behind_name import BehindName
from gjtimeline.extracting.offices.reading import OfficeGrammar
from gjtimeline.extracting.offices.titles import bare
from gjtimeline.extracting.spans import Offsets
from gjtimeline.grammar.inflection import load_verbs
from gjtimeline.grammar.korean_names import NameMention, Order, is_surname, is_word_surname
from gjtimeline.grammar.neighbor_names import find_neighbor_names, is_chinese, is_three_part
from gjtimeline.resources import load_toml

# Latin letters with their marks: "Geißler", "Škoda", "Łukasz"; those of the last two groups in either case.
_MARKED = r"\u0100-\u024f\u1ea0-\u1ef9"
_LOWER, _CAPITAL = rf"a-zß-öø-ÿ{_MARKED}", rf"A-ZÀ-ÖØ-Þ{_MARKED}"
_WORD = rf"[{_CAPITAL}][{_LOWER}’']+(?:[A-Z][{_LOWER}]+)?(?:-[{_CAPITAL}]?[{_LOWER}]+){{0,2}}"
_SHOUTED = r"[A-Z]{2,}(?:-[A-Z]{2,})?(?![\w-])"
_SHORT = re.compile(r"(?P<family>[A-Z][a-z]+) (?P<given>[A-Z][a-z]{1,5})(?![\w-])(?! [A-Z])")
_INITIAL = r"[A-Z]\."
_INITIALS = r"(?:[A-Z]\.-?[A-Z]\.|(?:[A-Z]\.?\s)?[A-Z]\.?)\s"  # "S.Y. ", "S. Y. ", "S Y ", "S "
_GIVEN = re.compile(
    rf"(?<![\w&’'.-])(?<![A-Z]{{2}}\s)(?P<given>[{_CAPITAL}][{_LOWER}]{{1,12}})(?:-[A-Z][{_LOWER}]+)?(?=\s[^\W\d_])"
)
_INITIALED = re.compile(rf"(?<![\w.-]){_INITIALS}[{_CAPITAL}][{_LOWER}’']{{2,}}(?:-[A-Z]?[{_LOWER}]+)?(?![\w-])")
_PAIR = re.compile(r"[A-Z][a-z]+-[a-z]+")  # a given name of two syllables
_SYLLABLE = re.compile(r"[A-Z][b-df-hj-np-tv-z]{0,2}[aeiouy]{1,2}[b-df-hj-np-tv-z]{0,2}")
_MOST = 24  # words of a field
_REACH = 10
_TOKEN = re.compile(r"\S+")
_GENITIVE = re.compile(r"['’]s?$")


class ForeignNames:
    """Finds names that are not Korean, in texts of one language."""

    def __init__(self, language: str, offices: OfficeGrammar, behind: BehindName) -> None:
        self._offices = offices
        self._behind = behind
        words, around = name_words(language), offices.words.around
        heads = (*words["organizations"]["heads"], *words["sites"]["heads"], *words["things"])
        self._openers = frozenset(words["never_first"])
        self._no_names = frozenset((*heads, *words["never_first"], *around["never_in_names"]))
        names = load_toml("language", "given_names.toml")
        self._givens = given_names()
        self._fields = frozenset(words["fields"])
        self._industries = frozenset(around["industries"])
        portfolio = either([offices.words.links["field"], *offices.words.links["portfolio"]])
        self._portfolio = re.compile(rf"\s(?:{portfolio})\s")
        small = either([*offices.words.links["small"], ","])
        self._field_word = re.compile(rf"(?:(?:{small})\s|(?P<word>[A-Z][\w&-]*),?\s)")
        self._of_place = re.compile(rf"\b(?i:{either(names['places'])})\s$")
        self._nations = frozenset((*around["countries"], *around["nationalities"]))
        verbs = load_verbs(language)
        self._finite = verbs.third_person.keys() | verbs.past.keys()
        particles = rf"(?:(?:{either(around['particles'])})[\s-]){{0,3}}"  # "van der Leyen", "al-Nasr"
        # Letters behind a name are no part of it: "NAME OBE", "NAME Jr."
        letters = rf"(?:{either(around['degrees'])})(?!\w)"
        self._letters = frozenset(degree.lower() for degree in around["degrees"])
        word, shouted = rf"(?!{letters}){_WORD}", rf"(?!{letters}){_SHOUTED}"
        rest = rf"(?:\s(?:{word}|{_INITIAL})){{0,2}}\s{particles}(?:{word}|{shouted})(?!\w)"
        self._named = re.compile(rf"(?:{_WORD}{rest}|{_INITIALS}{_WORD}(?!\w))")
        self._apposed = re.compile(
            rf"(?<![\w.’'-])(?:{_WORD}{rest}|[A-Z]\.[\s-]?[A-Z]\.\s{_WORD})(?=(?:,?\s{letters})*(?:,\s|\s\())"
        )
        self._between = re.compile(rf",\s(?P<name>{_WORD}{rest})(?=(?:,?\s{letters})*,\s(?P<verb>[a-z]+)(?!\w))")
        self._space = re.compile(r"\s")
        joint = either(offices.words.links["and"])
        self._row_gap = re.compile(rf"(?:\s\([^()\n]{{1,40}}\))?(?:,|,?\s(?:{joint}))\s")
        self._credits = re.compile(rf"\b(?i:{either([*around['credits'], *around['persons_by']])})\s")
        link, copula = re.escape(offices.words.links["country"]), either(around["copula"])
        of, places = re.escape(offices.words.links["field"]), either([*around["new_places"], *sorted(regions())])
        self._place = re.compile(rf"\s(?:{of})\s(?i:{places})(?=\s)")
        self._abroad = re.compile(rf"\s(?:{link})\s(?i:{either(around['countries'])})(?=\s)|\s(?:{copula})(?=\s)")

    def find(self, text: str, korean: Sequence[NameMention]) -> Iterator[NameMention]:
        """Names by their build, then those beside titles: ``Prime Minister Mark Rutte``, ``June Paik, CEO of …``."""
        for name in find_neighbor_names(text):
            if name.certain or self._behind.is_introduced(text, (name.start, name.end)):
                yield name
        behind = (*self._behind_titles(text), *self._behind_fields(text), *self._behind_bodies(text))
        titled = (*behind, *self._in_rows(text))
        beside = (*titled, *self._before_titles(text, korean), *self._behind_credits(text))
        for start, end in (*beside, *self._by_given(text), *self._by_initials(text)):
            yield _read(text, start, end)

    def _behind_titles(self, text: str) -> Iterator[Offsets]:
        for start, end in self._offices.words.find(text):
            abroad = self._abroad.match(text, end) or self._place.match(text, end)
            at = (abroad.end() if abroad else end) + 1
            if text[at - 1 : at] != " " or self._offices.words.singular(text[start:end]) is not None:
                continue
            if (match := self._named.match(text, at)) is not None and (cut := self._cut(text, match)) is not None:
                # Letters behind a name may be a measure before one: "a 50 MP Sony sensor".
                if text[start:end].lower() not in self._letters or self._is_known(text[slice(*cut)]):
                    yield cut
            elif (short := _SHORT.match(text, at)) is not None and is_surname(short["family"]):
                yield short.span()

    def _behind_fields(self, text: str) -> Iterator[Offsets]:
        """``Minister of Works and the Digital Economy X Y``: behind the last word that is one of a field."""
        for start, end in self._offices.words.find(text):
            link = self._portfolio.match(text, end)
            if link is None or not self._offices.words.takes_field(text[start:end]):
                continue
            at, last = link.end(), 0
            for _ in range(_MOST):
                word = self._field_word.match(text, at)
                if word is None:
                    break
                at = word.end()
                last = at if word["word"] and word["word"].lower() in self._fields else last
            match = self._named.match(text, last) if last else None
            if match is not None and self._cut(text, match) == match.span() and self._offices.before(text, last):
                yield match.span()

    def _behind_bodies(self, text: str) -> Iterator[Offsets]:
        """``The president of Estonia, Alar Karis, said``: between the commas before a verb, no land behind its town."""
        for match in self._between.finditer(text):
            start, end = match.span("name")
            name = self._named.match(text, start) if match["verb"] in self._finite else None
            if name is None or self._cut(text, name) != (start, end) or self._is_firm(name[0]):
                continue
            phrase = self._offices.before(text, start)
            last = phrase.offices[-1] if phrase is not None and not phrase.plural else None
            if last is not None and last.body is not None and not self._offices.words.is_of_place(last.title or ""):
                yield start, end

    def _is_firm(self, name: str) -> bool:
        return name.rsplit(" ", maxsplit=1)[-1].lower() in self._industries and not self._is_known(name)

    def _in_rows(self, text: str) -> Iterator[Offsets]:
        """``Senators Mark Kelly and Kyrsten Sinema``: behind a title of several, one with a known given name."""
        words = self._offices.words
        for start, end in words.find(text):
            title = words.singular(text[start:end])
            if title is None or bare(title) in words.vague:
                continue
            row, gap = list[Offsets](), self._space.match(text, end)
            while gap is not None and (match := self._named.match(text, gap.end())) is not None:
                if self._cut(text, match) != match.span():
                    break
                row.append(match.span())
                gap = self._row_gap.match(text, match.end())
            if len(row) > 1 and any(self._is_known(text[slice(*name)]) for name in row):
                yield from row

    def _is_known(self, name: str) -> bool:
        """Is the first word a given name, or the last one a surname of Korea that is no word?"""
        words = name.split(" ")
        return _plain(words[0]) in self._givens or (is_surname(words[-1]) and not is_word_surname(words[-1]))

    def _before_titles(self, text: str, korean: Sequence[NameMention]) -> Iterator[Offsets]:
        starts = [name.start for name in korean]
        for match in self._apposed.finditer(text):
            following = bisect_right(starts, match.end())
            high = starts[following] if following < len(starts) else len(text)
            if self._cut(text, match) != match.span() and not self._is_opener(match[0]):
                continue
            phrase = self._behind.apposed(text, match.end(), high)
            if phrase is not None and text[phrase.end : high].strip():
                yield match.span()

    def _is_opener(self, name: str) -> bool:
        """A surname with a word that opens sentences: ``Moon In``."""
        short = _SHORT.fullmatch(name)
        return short is not None and is_surname(short["family"]) and short["given"].lower() in self._openers

    def _by_given(self, text: str) -> Iterator[Offsets]:
        """``Tim Cook`` by what is a given name elsewhere."""
        for given in _GIVEN.finditer(text):
            if _plain(given["given"]) not in self._givens or (match := self._named.match(text, given.start())) is None:
                continue
            if self._of_place.search(text, max(0, given.start() - _REACH), given.start()) is not None:
                continue
            if (cut := self._cut(text, match)) is not None:
                yield cut

    def _by_initials(self, text: str) -> Iterator[Offsets]:
        """``Minister for Transport S Iswaran``: behind all of a title and its field."""
        for match in _INITIALED.finditer(text):
            phrase = self._offices.before(text, match.start())
            if phrase is None or self._cut(text, match) != match.span():
                continue
            # Behind a body an initial without a point is part of its name: "CEO of Hanwha Q Cells".
            if phrase.offices[-1].body is None or phrase.apart or "." in match[0]:
                yield match.span()

    def _behind_credits(self, text: str) -> Iterator[Offsets]:
        for credit in self._credits.finditer(text):
            if (match := self._named.match(text, credit.end())) and (cut := self._cut(text, match)) is not None:
                yield cut

    def _cut(self, text: str, match: re.Match[str]) -> Offsets | None:
        """The words up to the first that is none of a name, if two are left; without a genitive."""
        end, count = match.start(), 0
        if match[0].lower() in self._nations:
            return None
        for word in _TOKEN.finditer(match[0]):
            lower = _GENITIVE.sub("", word[0].lower())
            initialed = count == 1 and match[0][1] == "." and is_surname(word[0])  # "K.J. Park"
            if self._closes(word[0], lower) and not initialed:
                break
            if count and lower in self._finite:
                break
            count, end = count + 1, match.start() + word.end()
            if len(lower) < len(word[0]):
                end -= len(word[0]) - len(lower)
                break
        return (match.start(), end) if count > 1 and text[end - 1].isalpha() else None

    def _closes(self, word: str, lower: str) -> bool:
        return lower in self._no_names or self._offices.words.is_title_word(word) or self._is_land(lower)

    def _is_land(self, word: str) -> bool:
        return word in self._nations or word in regions()


def _plain(name: str) -> str:
    """In lower case and without marks: ``felix`` of ``Félix``."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(sign))


@cache
def given_names() -> frozenset[str]:
    """Given names of other peoples, in lower case and without marks."""
    names: str = load_toml("language", "given_names.toml")["given"]
    return frozenset(map(_plain, names.split()))


def _read(text: str, start: int, end: int) -> NameMention:
    """Family first where it begins with a surname of Korea or China: ``Park Heong-joon``, ``Li Qiang``.

    So it does where one syllable stands before two that a hyphen joins, whatever list the surname is missing from.
    """
    words = text[start:end].split()
    last = words[-1]
    korean = is_surname(words[0]) and ("-" in last or not is_surname(last) or is_word_surname(last))
    paired = _PAIR.fullmatch(last) and _SYLLABLE.fullmatch(words[0]) and words[0].lower() not in given_names()
    chinese = len(words) == 2 and (paired or is_chinese(words[0], last))
    if korean or chinese or is_three_part(words):
        order, family, given = "family-first", words[0], words[1:]
    else:
        first = next((at for at, word in enumerate(words) if word[0].islower()), len(words) - 1)
        order, family, given = "given-first", " ".join(words[first:]), words[:first]
    written: Order = "family-first" if order == "family-first" else "given-first"
    return NameMention(start, end, text[start:end], family, " ".join(given), written, False)
