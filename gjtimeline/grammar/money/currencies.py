"""The currencies of a language: how they are written, and what each way of writing needs of the number beside it.

    form number     "₩5,000", "KRW 406.1 billion", "dollar 22.5 million"
    number form     "5,000 won", "200 million pounds"

Many forms mean something else as well ("won", "pounds", "TOP"). So the group that money.toml lists a form in tells on
which side of a number it may stand, and which numbers will do.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple

from gjtimeline.grammar.numerals import Number, build_lexicon
from gjtimeline.grammar.scanning import Form, Lexicon, Link, Scan
from gjtimeline.resources import load_toml

# From none to any: a number with a multiplier, such a number or one with separators, such a number or a bare one of
# three digits and more that cannot be the subject of a verb.
Need = Literal["never", "multiplier", "large", "no sentence", "number"]

_LEAST_MULTIPLIER = 1000  # a dozen does not make an amount
_LEAST_BARE = 100
_MOST_SUBJECTS = 100_000  # so many do not win anything
_NEXT_WORDS = re.compile(r"\s+([\w-]+)(?:\s+([\w-]+))?(?:\s+([\w-]+))?")
_LAST_WORD = re.compile(r"\b([^\W\d_]+)\s+$")
_LONGEST_LEADER = 16  # characters, with the white space behind it


class Policy(NamedTuple):
    """What the forms of a group need of a number that they stand before, and of one that they stand after.

    ``cased``: they count only as they are spelled; ``glued``: they must touch the number that they stand before, or, if
    ``led``, stand behind a word that leads to an amount ("a cost of won 3 billion"); ``sign``: between two numbers they
    belong to the second one, unless they touch the first ("112,610 $ 110,555").
    """

    before: Need
    after: Need
    cased: bool = False
    glued: bool = False
    led: bool = False
    sign: bool = False


_POLICIES = {
    "signs": Policy("number", "number", sign=True),
    "cased_signs": Policy("number", "number", cased=True, sign=True),
    "glued_signs": Policy("large", "never", cased=True, glued=True),
    "names": Policy("multiplier", "number"),
    "behind_names": Policy("never", "number"),
    "heavy_names": Policy("never", "multiplier"),
    "verb_names": Policy("large", "no sentence", glued=True, led=True),
    "plain": Policy("number", "number"),
    "upper": Policy("number", "number", cased=True),
    "guarded": Policy("multiplier", "multiplier", cased=True),
    "million": Policy("number", "number", cased=True),
}


class Verb(NamedTuple):
    """Words that tell a form from the verb that is spelled like it.

    Behind the verb stand ``objects`` other than ``no_objects``, or an article and none of ``rates``. What stands behind
    a ``paying`` word is an amount, what stands behind one of the ``leaders`` even before its number.
    """

    objects: frozenset[str]
    no_objects: frozenset[str]
    articles: frozenset[str]
    rates: frozenset[str]
    paying: frozenset[str]
    leaders: frozenset[str]

    def has_object(self, text: str, end: int) -> bool:
        """Whether what stands behind the form that ends at ``end`` shows that it is the verb."""
        words = _NEXT_WORDS.match(text, end)
        first, second, third = (word.lower() for word in words.groups("")) if words else ("", "", "")
        if first in self.articles:
            return bool(second) and second not in self.rates and f"{second} {third}" not in self.rates
        return first in self.objects and f"{first} {second}" not in self.no_objects


class Unit(NamedTuple):
    """What one form stands for: ``factor`` base units of the currency ``code`` (ISO 4217).

    ``also`` are the codes that a shared sign may stand for as well.
    """

    code: str
    factor: Decimal
    policy: Policy
    also: tuple[str, ...]
    verb: Verb

    def touches(self, text: str, start: int, link: Link) -> bool:
        """Whether the form at ``start`` is linked closely enough to the number behind it."""
        if link == "glued" or not self.policy.glued:
            return link in ("glued", "space")
        return self.policy.led and link == "space" and _last_word(text, start) in self.verb.leaders

    def may_precede(self, number: Number) -> bool:
        """Whether the form may stand before this number."""
        return _suffices(self.policy.before, number)

    def may_follow(self, number: Number, text: str, start: int, end: int) -> bool:
        """Whether the form, which ends at ``end``, may stand after this number, which begins at ``start``."""
        if _suffices(self.policy.after, number):
            return True
        if self.policy.after != "no sentence" or number.value < _LEAST_BARE or number.is_year:
            return False
        if number.value >= _MOST_SUBJECTS or _last_word(text, start) in self.verb.paying:
            return True
        return not self.verb.has_object(text, end)


class Currencies(NamedTuple):
    """The lexicon to scan a text with, in which the key of a ``currency`` is its form, and the unit of each form.

    ``dotted`` are abbreviations that may have a full stop between them and a currency: "406.1 bn. won".
    """

    lexicon: Lexicon
    units: Mapping[str, Unit]
    dotted: frozenset[str]

    def unit(self, found: Scan, index: int) -> Unit | None:
        """The unit of the lexeme at ``index``; None if that is no currency."""
        return self.units[found.lexemes[index].key] if found.kind(index) == "currency" else None


@cache
def load_currencies(language: str) -> Currencies:
    """The currencies in ``data/language/<language>/money.toml``."""
    units = dict(_units(language))
    forms = [Form(text, "currency", text, unit.policy.cased) for text, unit in units.items()]
    dotted = load_toml("language", language, "money.toml")["dotted"]
    return Currencies(build_lexicon(language, (*forms, *_wordings(language))), units, frozenset(dotted))


def _wordings(language: str) -> Iterator[Form]:
    """The words of ``wordings``: what qualifies an amount, and what only looks as if it did."""
    data = load_toml("language", language, "money.toml")["wordings"]
    yield from (Form(text, "scale", value) for text, value in data["scales"].items())
    for kind in ("modifiers", "modifiers_after", "bounding"):
        for sense, texts in data[kind].items():
            yield from (Form(text, kind, sense) for text in texts)
    for kind in ("ranging", "particle_verbs"):
        yield from (Form(text, kind, text) for text in data[kind])


def _units(language: str) -> Iterator[tuple[str, Unit]]:
    """Every form with its unit."""
    data = load_toml("language", language, "money.toml")
    shared, codes = data["shared_signs"], data["codes"]
    verb = _verb(language)

    def unit(group: str, form: str, code: str, factor: str = "1") -> tuple[str, Unit]:
        return form, Unit(code, Decimal(factor), _POLICIES[group], tuple(shared.get(form, ())), verb)

    for entry in data["currency"]:
        for group in [group for group in _POLICIES if group in entry]:
            yield from (unit(group, form, entry["code"], entry.get("factor", "1")) for form in entry[group])
    for group in ("plain", "upper", "guarded"):
        yield from (unit(group, code, code) for code in codes[group])
    yield from (unit("million", f"M{code}", code, "1e6") for code in codes["million"])


def _verb(language: str) -> Verb:
    data = load_toml("language", language, "money.toml")["verb"]
    articles = load_toml("language", language, "numbers.toml")["particles"]["article"]
    words = {name: frozenset(data[name]) for name in ("objects", "no_objects", "rates", "paying", "leaders")}
    return Verb(articles=frozenset(articles), **words)


def _last_word(text: str, end: int) -> str:
    """The word before ``end`` in lower case; empty if a sign parts it from there."""
    word = _LAST_WORD.search(text, max(0, end - _LONGEST_LEADER), end)
    return word[1].lower() if word else ""


def _suffices(need: Need, number: Number) -> bool:
    """Whether a number is enough whatever stands around it."""
    if need in ("number", "never"):
        return need == "number"
    return number.multiplier >= _LEAST_MULTIPLIER or (need == "large" and "," in number.digits)
