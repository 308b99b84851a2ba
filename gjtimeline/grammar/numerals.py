"""Reads numbers in running text, in digits and words, off the lexemes of a scan.

    number     = group ([and] group)*                each group smaller than the multiplier of the one before it
    group      = mantissa [more] multiplier* [more]  "two", "and a half", "million"
    mantissa   = digits [hundred] | words | fraction | article    the last two only before a multiplier
    digits     = three or less (separator three)*    "1,200", "3 500 000"
    words      = (small | article) [hundred [[and] small]]        "three hundred and six"
    multiplier = scale | short                       "million", "m"

What is not defined here is a table of numbers.toml, or digits; small may be tens and a unit. The key of a number word
is its value. Digits may be separated by commas, an apostrophe or a thin space, and by a plain one if the last
group is zeros ("3 500 000"); else a plain one may as well part two numbers ("12 345"), and then neither is read.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from gjtimeline.grammar.qualifying import modifier_forms
from gjtimeline.grammar.scanning import Form, Lexicon, Scan, compile_lexicon, scan
from gjtimeline.resources import load_toml

_ONE = Decimal(1)
_THIN = "'’\u00a0\u2009\u202f"  # signs between groups of digits, beside commas
_GROUPS = re.compile(
    rf"\d{{1,3}}(?:(?:[{_THIN}]\d{{3}}){{1,6}}| (?:\d{{3}} ){{0,5}}000)(?:\.\d+)?(?![.,]?\d|[{_THIN} ]\d{{3}})"
)
_GROUP_BEFORE = re.compile(rf"(?:^|[^\d.,])\d{{1,3}}[{_THIN} ]$")
_GROUP_BEHIND = re.compile(rf"[{_THIN} ]\d{{3}}(?!\d)")
_POINT = re.compile(r"[^\w)\]]?\.$|\d\.$")
_COMMA = re.compile(r"\d[,'’]\d{1,2}(?!\d)")
_FURTHER = re.compile(r"\.\d|[,'’]\d{1,2}(?!\d)")
_MOST_MULTIPLIERS = 3  # in a row: "ten thousand million"


class Number(NamedTuple):
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


def number_forms(language: str) -> Iterator[Form]:
    """The forms of the language's numbers, of the particles between them and of the words that qualify a quantity."""
    data = load_toml("language", language, "numbers.toml")
    for kind in ("small", "hundred", "scale", "short", "fraction", "more"):
        yield from (Form(text, kind, value) for text, value in data[kind].items())
    yield from (Form(text, "article", "1") for text in data["particles"]["article"])
    for kind in ("and", "or", "to", "from", "between"):
        yield from (Form(text, kind, text) for text in data["particles"][kind])
    yield from modifier_forms(language)


def build_lexicon(language: str, forms: Iterable[Form]) -> Lexicon:
    """The lexicon of the language's numbers and of ``forms``; of equal phrases the one in ``forms`` wins."""
    dotted = load_toml("language", language, "numbers.toml")["particles"]["dotted"]
    return compile_lexicon((*forms, *number_forms(language)), dotted)


@cache
def _number_lexicon(language: str) -> Lexicon:
    return build_lexicon(language, ())


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


def read_number(found: Scan, index: int, *, short: bool = False, conjunction: bool = True) -> Number | None:
    """The number that begins at lexeme ``index``, or None.

    ``short`` lets single letters multiply ("45m"); without ``conjunction`` the number ends before an "and", as it
    must after "between".
    """
    number = _group(found, index, short)
    in_words = found.kind(index) != "digits"
    while number and number.multiplier > 1:
        rest = number.stop + 1 if conjunction and found.follows(number.stop, "and") else number.stop
        lower = _group(found, rest, short) if found.link(rest) == "space" else None
        if lower is None or not 0 < lower.value < number.multiplier:
            break
        if lower.multiplier == 1 and not (in_words and found.kind(rest) == "small"):  # "$1 million and five people"
            break
        number = Number(lower.stop, number.value + lower.value, lower.mantissa, lower.multiplier, "")
    return number


def _group(found: Scan, index: int, short: bool) -> Number | None:
    """One mantissa with its multipliers."""
    mantissa = _mantissa(found, index)
    if mantissa is None:
        return None
    value, stop = mantissa
    if found.follows(stop, "more"):
        value, stop = value + _value(found, stop), stop + 1
    multiplier, stop = _multipliers(found, stop, short)
    total = value * multiplier
    if multiplier > 1 and found.follows(stop, "more"):
        total, stop = total + multiplier * _value(found, stop), stop + 1
    digits = found.lexemes[index].key if stop == index + 1 and found.kind(index) == "digits" else ""
    return Number(stop, total, value, multiplier, digits)


def _value(found: Scan, index: int) -> Decimal:
    """What the digits or the number word at ``index`` stand for."""
    return Decimal(found.lexemes[index].key.replace(",", ""))


def _mantissa(found: Scan, index: int) -> tuple[Decimal, int] | None:
    """The value before the multipliers, and the index after it."""
    kind = found.kind(index)
    following = found.kind(index + 1) if found.joined(index + 1) else ""
    if kind == "digits":
        grouped = _grouped(found, index)
        if grouped or not _stands_alone(found, index) or _is_fragment(found, index):
            return grouped
        value = _value(found, index)
        return (value * _value(found, index + 1), index + 2) if following == "hundred" else (value, index + 1)
    if kind == "fraction":
        return (_value(found, index), index + 1) if following == "scale" else None
    if kind == "small" or (kind == "article" and following in ("hundred", "scale")):
        return _words(found, index)
    return None


def _stands_alone(found: Scan, index: int) -> bool:
    """Whether digits are a number of their own, not part of a name or an ordinal: "G20", "3D", "5th"."""
    lexeme = found.lexemes[index]
    after_name = lexeme.start > 0 and found.text[lexeme.start - 1].isalpha() and lexeme.link != "glued"
    before_name = found.link(index + 1) != "glued" and found.text[lexeme.end : lexeme.end + 1].isalpha()
    return not after_name and not before_name


def _grouped(found: Scan, index: int) -> tuple[Decimal, int] | None:
    """The value of groups of digits that begin at ``index``, and the index after them."""
    match = _GROUPS.match(found.text, found.lexemes[index].start)
    if match is None or _GROUP_BEFORE.search(found.text, max(0, match.start() - 5), match.start()):
        return None
    stop = index
    while stop < len(found.lexemes) and found.lexemes[stop].end <= match.end():
        stop += 1
    return Decimal("".join(one for one in match[0] if one.isdecimal() or one == ".")), stop


def _is_fragment(found: Scan, index: int) -> bool:
    """Are the digits at ``index`` part of a number in no form that is read here: "2,5", ".5", "1.2.3", "12 345"?"""
    start, end = found.lexemes[index].start, found.lexemes[index].end
    behind_point = _POINT.match(found.text, max(0, start - 2), start) is not None
    behind_comma = _COMMA.match(found.text, max(0, start - 2), end) is not None
    return behind_point or behind_comma or _FURTHER.match(found.text, end) is not None or _is_group(found, index)


def _is_group(found: Scan, index: int) -> bool:
    """May it be a group of a number whose groups stand apart: neither multiplied nor longer than three digits?"""
    start, end = found.lexemes[index].start, found.lexemes[index].end
    if end - start > 3 and not found.text.startswith(".", start + 3):
        return False
    leads = _GROUP_BEHIND.match(found.text, end) is not None and found.text[start:end].isdecimal()
    multiplied = found.joined(index + 1) and found.kind(index + 1) in ("hundred", "scale", "short")
    behind = _GROUP_BEFORE.search(found.text, max(0, start - 5), start) is not None
    return leads or (behind and not multiplied and found.text[start : start + 3].isdecimal())


def _words(found: Scan, index: int) -> tuple[Decimal, int]:
    """Number words below one thousand: "twenty-five", "a hundred", "three hundred and six"."""
    value, index = _small(found, index)
    if not found.follows(index, "hundred"):
        return value, index
    value *= _value(found, index)
    rest = index + 2 if found.follows(index + 1, "and") else index + 1
    if found.follows(rest, "small"):
        low, stop = _small(found, rest)
        if found.kind(stop) != "hundred":  # "between one hundred and two hundred"
            return value + low, stop
    return value, index + 1


def _small(found: Scan, index: int) -> tuple[Decimal, int]:
    """A word below one hundred, or tens and a unit."""
    value = _value(found, index)
    if value >= 20 and found.follows(index + 1, "small"):
        unit = _value(found, index + 1)
        if 0 < unit < 10:
            return value + unit, index + 2
    return value, index + 1


def _multipliers(found: Scan, index: int, short: bool) -> tuple[Decimal, int]:
    """The product of the multipliers from ``index`` on, 1 if there are none, and the index after them."""
    product = _ONE
    last = index + _MOST_MULTIPLIERS
    while index < last and (found.follows(index, "scale") or (short and _is_short_multiplier(found, index))):
        product *= _value(found, index)
        index += 1
    return product, index


def _is_short_multiplier(found: Scan, index: int) -> bool:
    """A letter that multiplies: touching its number, or apart from it and from what would make it a longer name."""
    if found.kind(index) != "short" or found.link(index) not in ("glued", "space"):
        return False
    end = found.lexemes[index].end
    return found.link(index) == "glued" or found.text[end : end + 1] not in {"&", "'", "’", "-", "/"}
