"""Reads numbers in running text, and the scan that the grammars of quantities share.

A scan is one pass of one expression over the text. It keeps the digits and those words and signs that the lexicon
knows, folds words into phrases ("a minimum of", "Hong Kong dollars") and notes how each lexeme is linked to the one
before it. Numbers are then read off the lexemes:

    number   = group (["and"] group)*              each group smaller than the multiplier of the one before it
    group    = mantissa [more] multiplier* [more]  "two", "and a half", "million"
    mantissa = digits ["hundred"] | words | fraction multiplier | article multiplier
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from gjtimeline.resources import load_toml

Link = Literal["glued", "space", "dash", "apart"]
Bound = Literal["at least", "at most"]

# Bounded repetition in the groups of digits keeps the scan linear on endless lists of numbers.
_TOKEN = re.compile(
    r"(\d{1,3}(?:,\d{2,3}){0,7},\d{3}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)|(?:[^\W\d_]\.){2,}|[^\W\d_]+|[^\w\s]"
)
_DASHES = "-‐‑‒–−~∼～"
_APPROXIMATE_SIGN = re.compile(r"(?<![\w~∼≈])[~∼≈]$")
_NUMBER_KINDS = ("small", "hundred", "scale", "short", "fraction", "more")
_ONE = Decimal(1)
_WIDEST_GAP = 8  # characters between two lexemes that may still belong together, a line break with indent included
_MOST_MULTIPLIERS = 3  # in a row: "ten thousand million"
_LONGEST_NUMBER = 24  # characters; longer runs of digits are no quantities and would outgrow exact arithmetic


class Form(NamedTuple):
    """A word, sign or phrase as the data spell it: what kind of lexeme it makes, under which key."""

    text: str
    kind: str
    key: str
    cased: bool = False


class Lexeme(NamedTuple):
    """A stretch of text that means something to a grammar, and how it is linked to the lexeme before it."""

    start: int
    end: int
    kind: str
    key: str
    link: Link


class Token(NamedTuple):
    """A run of digits, a word or a sign; ``key`` is its lower-case form without the periods of an abbreviation."""

    start: int
    end: int
    key: str
    digits: bool


class Phrase(NamedTuple):
    """A form cut into tokens; ``glued[i]`` tells whether token i must touch the one before it."""

    tokens: tuple[str, ...]
    glued: tuple[bool, ...]
    form: Form


@dataclass(frozen=True)
class Lexicon:
    """The tokens worth keeping, the phrases they begin (longest first) and the values of number words."""

    tokens: frozenset[str]
    dotted: frozenset[str]
    phrases: Mapping[str, tuple[Phrase, ...]]
    values: Mapping[tuple[str, str], Decimal]


class Scan(NamedTuple):
    """A text with the lexemes found in it."""

    text: str
    lexemes: tuple[Lexeme, ...]
    lexicon: Lexicon

    def joined(self, index: int) -> bool:
        """Whether there is a lexeme at ``index`` that belongs with the one before it."""
        return index < len(self.lexemes) and self.lexemes[index].link != "apart"

    def kind(self, index: int) -> str:
        """The kind of the lexeme at ``index``; empty past either end."""
        return self.lexemes[index].kind if 0 <= index < len(self.lexemes) else ""


class Qualified(NamedTuple):
    """The span of a quantity with the words that qualify it."""

    start: int
    end: int
    approximate: bool
    bound: Bound | None


@dataclass(frozen=True)
class Number:
    """A number read from the lexemes before ``stop``.

    ``mantissa`` and ``multiplier`` are those of its last group; a number without multiplier has multiplier 1.
    ``digits`` is the text of a number that is digits only, else empty.
    """

    stop: int
    value: Decimal
    mantissa: Decimal
    multiplier: Decimal
    digits: str

    @property
    def is_year(self) -> bool:
        """Whether it is written as years are: four digits, no separator."""
        return len(self.digits) == 4 and self.digits.isdecimal() and 1900 <= self.value < 2100


def _tokens(text: str) -> Iterator[Token]:
    """Every token of a text, whether a lexicon knows it or not."""
    for match in _TOKEN.finditer(text):
        digits = match.lastindex == 1
        key = match.group() if digits else match.group().lower().replace(".", "") or "."
        yield Token(match.start(), match.end(), key, digits)


def _phrase(form: Form) -> Phrase:
    tokens = list(_tokens(form.text))
    glued = [False, *(later.start == earlier.end for earlier, later in pairwise(tokens))]
    return Phrase(tuple(token.key for token in tokens), tuple(glued), form)


def number_forms(language: str) -> Iterator[Form]:
    """The forms of the language's numbers, of the particles between them and of the words that qualify a quantity."""
    data = load_toml("language", language, "numbers.toml")
    for kind in _NUMBER_KINDS:
        yield from (Form(text, kind, text) for text in data[kind])
    for kind in ("article", "and", "or", "to", "from", "between"):
        yield from (Form(text, kind, text) for text in data["particles"][kind])
    for table in ("modifiers", "modifiers_after"):
        for key, texts in data[table].items():
            yield from (Form(text, table, key) for text in texts)


def build_lexicon(language: str, forms: Iterable[Form]) -> Lexicon:
    """The lexicon of the language's numbers and of ``forms``; of equal phrases the one in ``forms`` wins."""
    data = load_toml("language", language, "numbers.toml")
    phrases: dict[str, list[Phrase]] = {}
    for phrase in map(_phrase, (*forms, *number_forms(language))):
        phrases.setdefault(phrase.tokens[0], []).append(phrase)
    return Lexicon(
        tokens=frozenset(token for listed in phrases.values() for phrase in listed for token in phrase.tokens),
        dotted=frozenset(data["particles"]["dotted"]),
        # Sorting is stable, so forms given first win among phrases of one length; cased ones are tried before others.
        phrases={
            first: tuple(sorted(listed, key=lambda phrase: (-len(phrase.tokens), not phrase.form.cased)))
            for first, listed in phrases.items()
        },
        values={(kind, text): Decimal(value) for kind in _NUMBER_KINDS for text, value in data[kind].items()},
    )


@cache
def _number_lexicon(language: str) -> Lexicon:
    return build_lexicon(language, ())


def _known_tokens(text: str, lexicon: Lexicon) -> list[Token]:
    """The digits of a text and the tokens that its lexicon knows; written as one loop because it sees every word."""
    found = []
    known, dotted = lexicon.tokens, lexicon.dotted
    for match in _TOKEN.finditer(text):
        key = match.group()
        if match.lastindex == 1:
            if len(key) <= _LONGEST_NUMBER:
                found.append(Token(match.start(), match.end(), key, True))
            continue
        key = key.lower()
        if key not in known:
            key = key.replace(".", "")
            if key not in known:
                continue
        end = match.end()
        if key in dotted and text.startswith(".", end):
            end += 1
        found.append(Token(match.start(), end, key, False))
    return found


def _link(text: str, end: int, start: int) -> Link:
    """How what ends at ``end`` is linked to what starts at ``start``; a blank line or a word parts them."""
    if start == end:
        return "glued"
    if start - end > _WIDEST_GAP:
        return "apart"
    gap = text[end:start]
    inner = gap.strip()
    if gap.count("\n") > 1:
        return "apart"
    if not inner:
        return "space"
    return "dash" if len(inner) == 1 and inner in _DASHES else "apart"


def _matches(text: str, tokens: list[Token], index: int, phrase: Phrase) -> bool:
    last = index + len(phrase.tokens) - 1
    if last >= len(tokens):
        return False
    for offset in range(1, len(phrase.tokens)):
        if tokens[index + offset].key != phrase.tokens[offset]:
            return False
        link = _link(text, tokens[index + offset - 1].end, tokens[index + offset].start)
        if link == "apart" or (phrase.glued[offset] and link != "glued"):
            return False
    if not phrase.form.cased:
        return True
    written = text[tokens[index].start : tokens[last].end]
    return re.sub(r"[\s.]", "", written) == re.sub(r"[\s.]", "", phrase.form.text)


def scan(text: str, lexicon: Lexicon) -> Scan:
    """The lexemes of a text in order: runs of digits (kind ``digits``) and the forms of the lexicon."""
    tokens = _known_tokens(text, lexicon)
    lexemes: list[Lexeme] = []
    index = 0
    previous_end = -_WIDEST_GAP - 1
    while index < len(tokens):
        token = tokens[index]
        candidates = lexicon.phrases.get(token.key, ())
        phrase = next((each for each in candidates if _matches(text, tokens, index, each)), None)
        width = len(phrase.tokens) if phrase else 1
        if phrase or token.digits:
            kind, key = (phrase.form.kind, phrase.form.key) if phrase else ("digits", token.key)
            end = tokens[index + width - 1].end
            lexemes.append(Lexeme(token.start, end, kind, key, _link(text, previous_end, token.start)))
            previous_end = end
        index += width
    return Scan(text, tuple(lexemes), lexicon)


def _value(found: Scan, index: int) -> Decimal:
    lexeme = found.lexemes[index]
    if lexeme.kind == "digits":
        return Decimal(lexeme.key.replace(",", ""))
    return found.lexicon.values[lexeme.kind, lexeme.key]


def _small(found: Scan, index: int) -> tuple[Decimal, int]:
    """A word below one hundred, or tens and a unit."""
    value = _value(found, index)
    if value >= 20 and found.joined(index + 1) and found.kind(index + 1) == "small":
        unit = _value(found, index + 1)
        if 0 < unit < 10:
            return value + unit, index + 2
    return value, index + 1


def _words(found: Scan, index: int) -> tuple[Decimal, int]:
    """Number words below one thousand: "twenty-five", "three hundred and six"."""
    if found.kind(index) == "article":
        value, index = _ONE, index + 1
    else:
        value, index = _small(found, index)
    if not (found.joined(index) and found.kind(index) == "hundred"):
        return value, index
    value *= _value(found, index)
    rest = index + 2 if found.joined(index + 1) and found.kind(index + 1) == "and" else index + 1
    if found.joined(rest) and found.kind(rest) == "small":
        low, stop = _small(found, rest)
        if found.kind(stop) != "hundred":  # "between one hundred and two hundred"
            return value + low, stop
    return value, index + 1


def _stands_alone(found: Scan, index: int) -> bool:
    """Whether digits are a number of their own, not part of a name or an ordinal: "G20", "3D", "5th"."""
    lexeme = found.lexemes[index]
    after_name = lexeme.start > 0 and found.text[lexeme.start - 1].isalpha() and lexeme.link != "glued"
    following = found.lexemes[index + 1].link if index + 1 < len(found.lexemes) else "apart"
    return not after_name and (following == "glued" or not found.text[lexeme.end : lexeme.end + 1].isalpha())


def _mantissa(found: Scan, index: int) -> tuple[Decimal, int] | None:
    """The value before the multipliers, and the index after it."""
    kind = found.kind(index)
    following = found.kind(index + 1) if found.joined(index + 1) else ""
    if kind == "digits":
        if not _stands_alone(found, index):
            return None
        value = _value(found, index)
        return (value * _value(found, index + 1), index + 2) if following == "hundred" else (value, index + 1)
    if kind == "fraction":
        return (_value(found, index), index + 1) if following == "scale" else None
    if kind == "small" or (kind == "article" and following in ("hundred", "scale")):
        return _words(found, index)
    return None


def _is_short_multiplier(found: Scan, index: int) -> bool:
    """A letter that multiplies: touching its number, or apart from it and from what would make it a longer name."""
    lexeme = found.lexemes[index]
    if lexeme.kind != "short" or lexeme.link not in ("glued", "space"):
        return False
    return lexeme.link == "glued" or found.text[lexeme.end : lexeme.end + 1] not in {"&", "'", "’", "-", "/"}


def _multipliers(found: Scan, index: int, short: bool) -> tuple[Decimal, int]:
    product = _ONE
    last = index + _MOST_MULTIPLIERS
    while (
        index < last
        and found.joined(index)
        and (found.kind(index) == "scale" or (short and _is_short_multiplier(found, index)))
    ):
        product *= _value(found, index)
        index += 1
    return product, index


def _group(found: Scan, index: int, short: bool) -> Number | None:
    """One mantissa with its multipliers."""
    mantissa = _mantissa(found, index)
    if mantissa is None:
        return None
    value, stop = mantissa
    if found.joined(stop) and found.kind(stop) == "more":
        value, stop = value + _value(found, stop), stop + 1
    multiplier, stop = _multipliers(found, stop, short)
    total = value * multiplier
    if multiplier > 1 and found.joined(stop) and found.kind(stop) == "more":
        total, stop = total + multiplier * _value(found, stop), stop + 1
    digits = found.lexemes[index].key if stop == index + 1 and found.kind(index) == "digits" else ""
    return Number(stop, total, value, multiplier, digits)


def _continues(found: Scan, so_far: Number, index: int, later: Number | None) -> bool:
    """Whether ``later`` is the lower part of the same number: "1 trillion [and] 200 billion", not "5 million, 3"."""
    if later is None or not 0 < later.value < so_far.multiplier:
        return False
    return later.multiplier > 1 or (found.kind(index) == "small" and not later.digits)


def read_number(found: Scan, index: int, *, short: bool = False, conjunction: bool = True) -> Number | None:
    """The number that begins at lexeme ``index``, or None.

    ``short`` lets single letters multiply ("45m"); without ``conjunction`` the number ends before an "and", as it
    must after "between".
    """
    number = _group(found, index, short)
    in_words = found.kind(index) != "digits"
    while number and number.multiplier > 1 and found.joined(number.stop):
        rest = number.stop
        if found.kind(rest) == "and":
            rest += 1
            if not conjunction or not found.joined(rest):
                break
        later = _group(found, rest, short) if found.lexemes[rest].link == "space" else None
        if not _continues(found, number, rest, later) or later is None or (later.multiplier == 1 and not in_words):
            break
        number = Number(later.stop, number.value + later.value, later.mantissa, later.multiplier, "")
    return number


def qualify(found: Scan, first: int, stop: int) -> Qualified:
    """The lexemes from ``first`` up to ``stop`` with the words around them that make a quantity rough or one-sided."""
    begin = first
    while found.kind(begin - 1) == "modifiers" and found.lexemes[begin].link == "space":
        begin -= 1
    keys = {found.lexemes[index].key for index in range(begin, first)}
    end = stop
    if found.joined(stop) and found.kind(stop) == "modifiers_after":
        keys.add(found.lexemes[stop].key)
        end += 1
    start = found.lexemes[begin].start
    if begin == first and _APPROXIMATE_SIGN.search(found.text, max(0, start - 2), start):
        start -= 1
        keys.add("approximate")
    bound: Bound | None = "at least" if "at_least" in keys else "at most" if "at_most" in keys else None
    return Qualified(start, found.lexemes[end - 1].end, "approximate" in keys, bound)


def parse_number(text: str, language: str = "en") -> Decimal | None:
    """The value of a text that is one number, in digits or words, or None.

    >>> parse_number("twenty-five"), parse_number("1,234.5"), parse_number("a hundred"), parse_number("twenty people")
    (Decimal('25'), Decimal('1234.5'), Decimal('100'), None)
    """
    found = scan(text.strip(), _number_lexicon(language))
    number = read_number(found, 0)
    if number is None or number.stop != len(found.lexemes):
        return None
    whole = found.lexemes[0].start == 0 and found.lexemes[-1].end == len(found.text)
    return normal(number.value) if whole else None


def normal(value: Decimal) -> Decimal:
    """The value without exponent and without zeros after the point: 406.1 × 10⁹ as ``Decimal('406100000000')``."""
    return Decimal(int(value)) if value == value.to_integral_value() else value.normalize()
