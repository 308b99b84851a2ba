"""Reads amounts of money in running text.

    mention = modifier* (range | amount) ["or more"]
    range   = "between" side "and" side | side dash side | side "to" side | side "or" side
    amount  = a side with a currency
    side    = currency number [currency] | number [currency [multiplier]]

A range needs a currency on one side only and a multiplier on one side only: "3-5 billion won". What a currency word
needs beside its number ("won", "pounds", "TOP") is told by the group that money.toml lists it in.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple

from gjtimeline.grammar.numerals import (
    Bound,
    Form,
    Lexicon,
    Number,
    Scan,
    build_lexicon,
    normal,
    qualify,
    read_number,
    scan,
)
from gjtimeline.resources import load_toml

Need = Literal["number", "large", "multiplier", "no sentence", "never"]

_TILDES = "~∼～"
_NEXT_WORD = re.compile(r"\s*(\w*)")
_LONGEST_RESTATING_GAP = 48  # characters between an amount and the bracket or "or" that restates it


class _Policy(NamedTuple):
    """What a form needs of the number that it stands before or after; ``glued``: it must touch the one after it."""

    before: Need
    after: Need
    cased: bool = False
    glued: bool = False


_POLICIES = {
    "signs": _Policy("number", "number"),
    "cased_signs": _Policy("number", "number", cased=True),
    "glued_signs": _Policy("large", "never", cased=True, glued=True),
    "names": _Policy("multiplier", "number"),
    "heavy_names": _Policy("never", "multiplier"),
    "verb_names": _Policy("large", "no sentence", glued=True),
    "plain": _Policy("number", "number"),
    "upper": _Policy("number", "number", cased=True),
    "guarded": _Policy("multiplier", "multiplier", cased=True),
    "million": _Policy("number", "number", cased=True),
}


@dataclass(frozen=True)
class MoneyMention:
    """An amount of money as the text states it.

    ``start``/``end`` are code points and take in the words that qualify the amount ("about", "at least", "or more").
    ``amount`` is in base units of ``currency`` (ISO 4217), the lower end if ``high`` is given. ``equivalent_of`` is the
    index, in the list it came with, of the amount that this one restates in another currency.
    """

    start: int
    end: int
    text: str
    amount: Decimal
    currency: str
    high: Decimal | None
    approximate: bool
    bound: Bound | None
    equivalent_of: int | None
    rule: str


@dataclass(frozen=True)
class _Unit:
    """A currency as one of its forms names it; ``also`` are the codes that its sign may stand for as well."""

    code: str
    factor: Decimal
    policy: _Policy
    also: tuple[str, ...] = ()


class _Book(NamedTuple):
    """What a language knows about money."""

    lexicon: Lexicon
    units: dict[str, _Unit]
    verb_objects: frozenset[str]
    restating: re.Pattern[str]
    chained: re.Pattern[str]


class _Side(NamedTuple):
    """A number with or without currency, from lexeme ``first`` up to ``stop``."""

    first: int
    stop: int
    number: Number
    unit: _Unit | None
    rule: str


class _Amount(NamedTuple):
    """One mention to be, still in lexemes and in units of its form."""

    first: int
    stop: int
    low: Decimal
    high: Decimal | None
    unit: _Unit
    rule: str


def _listed_units(language: str) -> Iterator[tuple[str, str, _Unit]]:
    """Every form with its group and its unit."""
    data = load_toml("language", language, "money.toml")
    shared = data["shared_signs"]
    for entry in data["currency"]:
        factor = Decimal(entry.get("factor", 1))
        for group in _POLICIES.keys() & entry.keys():
            for text in entry[group]:
                yield text, group, _Unit(entry["code"], factor, _POLICIES[group], tuple(shared.get(text, ())))
    for group in ("plain", "upper", "guarded"):
        for code in data["codes"][group]:
            yield code, group, _Unit(code, Decimal(1), _POLICIES[group])
    for code in data["codes"]["million"]:
        yield f"M{code}", "million", _Unit(code, Decimal(1_000_000), _POLICIES["million"])


def _alternatives(texts: list[str]) -> str:
    """An expression for any of the phrases, however their words are spaced."""
    longest_first = sorted(texts, key=lambda text: (-len(text), text))
    return "(?:" + "|".join(r"\s+".join(map(re.escape, text.split())) for text in longest_first) + ")"


@cache
def _book(language: str) -> _Book:
    data = load_toml("language", language, "money.toml")
    units = {f"{group} {text}": unit for text, group, unit in _listed_units(language)}
    forms = [Form(key.split(" ", 1)[1], "currency", key, unit.policy.cased) for key, unit in sorted(units.items())]
    same, each = _alternatives(data["equivalence"]), _alternatives(data["per_unit"])
    return _Book(
        lexicon=build_lexicon(language, forms),
        units=units,
        verb_objects=frozenset(data["verb_objects"]),
        restating=re.compile(
            rf"(?:\s+{each})?(?:\s*[(\[（]\s*(?:[=≈]\s*|{same}\s+)?|\s*,?\s+{same}\s+|\s*[=≈]\s*)", re.I
        ),
        chained=re.compile(rf"\s*[;,/]\s*(?:{same}\s+)?", re.I),
    )


def _goes_on_as_sentence(book: _Book, text: str, end: int) -> bool:
    following = _NEXT_WORD.match(text, end)
    return following is not None and following[1].lower() in book.verb_objects


def _satisfies(book: _Book, need: Need, number: Number, text: str, end: int) -> bool:
    """Whether a number is enough for a currency form; ``end`` is where the form ends."""
    if need in ("number", "never"):
        return need == "number"
    if number.multiplier >= 1000:
        return True
    if need == "large":
        return "," in number.digits
    bare_amount = number.value >= 100 and not number.is_year
    return need == "no sentence" and bare_amount and not _goes_on_as_sentence(book, text, end)


def _unit(book: _Book, found: Scan, index: int) -> _Unit | None:
    """The unit of the lexeme at ``index`` if it is a currency that belongs with what stands before it."""
    if not found.joined(index) or found.kind(index) != "currency":
        return None
    return book.units[found.lexemes[index].key]


def _opens_next(book: _Book, found: Scan, index: int, number: Number, after_currency: bool) -> bool:
    """Whether the currency at ``index`` belongs to the number after it: "3 USD50 cards", "in 2020 KRW 400 billion".

    ``number`` is the one before it; ``after_currency`` tells that this one has a currency already.
    """
    unit = book.units[found.lexemes[index].key]
    if unit.policy.before == "never" or not found.joined(index + 1) or found.lexemes[index].link == "glued":
        return False
    following = read_number(found, index + 1, short=True)
    if following is None or not _satisfies(book, unit.policy.before, following, found.text, 0):
        return False
    glued = found.lexemes[index + 1].link == "glued"
    return glued or after_currency or number.is_year or (number.multiplier == 1 < following.multiplier)


def _currency_first(book: _Book, found: Scan, index: int) -> _Side | None:
    """A currency and its number, and a second naming of the currency after it: "$9.99 US dollars"."""
    unit = book.units[found.lexemes[index].key]
    links = ("glued",) if unit.policy.glued else ("glued", "space")
    if not found.joined(index + 1) or found.lexemes[index + 1].link not in links:
        return None
    number = read_number(found, index + 1, short=True)
    if number is None or not _satisfies(book, unit.policy.before, number, found.text, found.lexemes[index].end):
        return None
    second = _unit(book, found, number.stop)
    if second is None or _opens_next(book, found, number.stop, number, after_currency=True):
        return _Side(index, number.stop, number, unit, "currency-first")
    if second.factor != unit.factor or second.code not in (unit.code, *unit.also):
        return _Side(index, number.stop, number, unit, "currency-first")
    return _Side(index, number.stop + 1, number, second, "currency-around")


def _currency_last(book: _Book, found: Scan, index: int, conjunction: bool) -> _Side | None:
    """A number and the currency after it, if there is one and it has what it needs."""
    number = read_number(found, index, short=True, conjunction=conjunction)
    if number is None:
        return None
    bare = _Side(index, number.stop, number, None, "")
    unit = _unit(book, found, number.stop)
    if unit is None or _opens_next(book, found, number.stop, number, after_currency=False):
        return bare
    stop = number.stop + 1
    if number.multiplier == 1 and found.kind(stop) == "scale" and found.lexemes[stop].link == "space":
        multiplier = book.lexicon.values["scale", found.lexemes[stop].key]  # "75 USD million"
        number = replace(number, value=number.value * multiplier, multiplier=multiplier)
        stop += 1
    if not _satisfies(book, unit.policy.after, number, found.text, found.lexemes[stop - 1].end):
        return bare
    return _Side(index, stop, number, unit, "currency-last")


def _side(book: _Book, found: Scan, index: int, conjunction: bool = True) -> _Side | None:
    if found.kind(index) == "currency":
        return _currency_first(book, found, index)
    return _currency_last(book, found, index, conjunction)


def _connector(found: Scan, index: int) -> tuple[str, int]:
    """What leads from the side before ``index`` to another side, and where that would begin; "" if nothing does."""
    if not found.joined(index):
        return "", index
    lexeme = found.lexemes[index]
    if lexeme.link == "dash":
        gap = found.text[found.lexemes[index - 1].end : lexeme.start]
        tight = len(gap) == 1 or any(tilde in gap for tilde in _TILDES)
        return ("dash" if tight else "spaced dash"), index
    if lexeme.kind not in ("to", "and", "or"):
        return "", index
    following = index + 1
    while found.joined(following) and found.kind(following) == "modifiers":
        following += 1
    return (lexeme.kind, following) if found.joined(following) else ("", index)


def _is_range(found: Scan, low: _Side, high: _Side, connector: str, borrows: bool) -> bool:
    """Whether two sides are the ends of one amount; ``borrows``: the low one takes the multiplier of the high one."""
    opener = found.kind(low.first - 1) if found.joined(low.first) else ""
    whole = low.unit is not None or low.number.multiplier > 1
    if connector == "dash":
        return True
    if connector == "spaced dash":
        return whole
    if connector == "and":
        return opener == "between"
    if connector == "or":
        return borrows
    if low.unit and high.unit and not borrows:
        return opener == "modifiers"  # "rose $20 million to $90 million" is no range
    return not (whole and opener == "from" and not borrows)


def _borrows_multiplier(low: Number, high: Number) -> bool:
    return low.multiplier == 1 < high.multiplier and low.mantissa < high.mantissa


def _are_alike(low: _Side, high: _Side, connector: str) -> bool:
    """Whether two sides can be read together: one currency, and either both with a multiplier or one borrowed."""
    if low.unit and high.unit and (low.unit.code, low.unit.factor) != (high.unit.code, high.unit.factor):
        return False
    if not (low.unit or high.unit) or (not low.unit and low.number.is_year):
        return False
    if high.unit is None and high.number.multiplier == 1:  # "$500 to 5 people", but "$10-20"
        return connector == "dash" and low.number.multiplier == 1
    both = (low.number.multiplier > 1) == (high.number.multiplier > 1)
    return both or low.number.multiplier > 1 or _borrows_multiplier(low.number, high.number)


def _pair(found: Scan, low: _Side, high: _Side, connector: str) -> list[_Amount]:
    """Two sides as one range, or as two amounts of which the first takes the currency of the second; else nothing."""
    unit = high.unit or low.unit
    if unit is None or not _are_alike(low, high, connector):
        return []
    borrows = _borrows_multiplier(low.number, high.number)
    low_value = low.number.value * (high.number.multiplier if borrows else 1)
    if _is_range(found, low, high, connector, borrows):
        if low_value >= high.number.value:
            return []
        first = low.first - (connector == "and")
        rule = "range-dash" if connector == "spaced dash" else f"range-{connector}"
        return [_Amount(first, high.stop, low_value, high.number.value, unit, rule)]
    if low.unit or high.unit is None or low.number.multiplier == 1 or connector == "spaced dash":
        return []
    return [
        _Amount(low.first, low.stop, low.number.value, None, unit, "currency-shared"),
        _Amount(high.first, high.stop, high.number.value, None, unit, high.rule),
    ]


def _read(book: _Book, found: Scan, index: int) -> tuple[list[_Amount], int]:
    """The amounts that begin at lexeme ``index``, and where to read on."""
    between = found.kind(index - 1) == "between" and found.joined(index)
    low = _side(book, found, index, conjunction=not between)
    if low is None:
        return [], index + 1
    connector, following = _connector(found, low.stop)
    high = _side(book, found, following) if connector else None
    amounts = _pair(found, low, high, connector) if high else []
    if amounts:
        return amounts, amounts[-1].stop
    if low.unit is None:
        return [], low.stop
    return [_Amount(low.first, low.stop, low.number.value, None, low.unit, low.rule)], low.stop


def _amounts(book: _Book, found: Scan) -> Iterator[_Amount]:
    index = 0
    while index < len(found.lexemes):
        amounts, index = _read(book, found, index)
        yield from amounts


def _mention(found: Scan, amount: _Amount) -> MoneyMention:
    span = qualify(found, amount.first, amount.stop)
    return MoneyMention(
        start=span.start,
        end=span.end,
        text=found.text[span.start : span.end],
        amount=normal(amount.low * amount.unit.factor),
        currency=amount.unit.code,
        high=None if amount.high is None else normal(amount.high * amount.unit.factor),
        approximate=span.approximate,
        bound=span.bound,
        equivalent_of=None,
        rule=amount.rule,
    )


def _restated(book: _Book, text: str, mentions: list[MoneyMention], current: MoneyMention) -> int | None:
    """The index of the mention that ``current``, standing right after ``mentions``, says again in another currency."""
    if not mentions or current.start - mentions[-1].end > _LONGEST_RESTATING_GAP:
        return None
    earlier = mentions[-1].equivalent_of
    gap = book.restating if earlier is None else book.chained
    if not gap.fullmatch(text, mentions[-1].end, current.start):
        return None
    root = len(mentions) - 1 if earlier is None else earlier
    return root if mentions[root].currency != current.currency else None


def find_money(text: str, language: str = "en") -> list[MoneyMention]:
    """The amounts of money in a text, in order; never overlapping.

    Vague amounts ("billions of won", "several million dollars") have no value and are left out.

    >>> [(each.text, each.amount, each.currency) for each in find_money("It secured about 62.6 billion KRW in 2020.")]
    [('about 62.6 billion KRW', Decimal('62600000000'), 'KRW')]
    """
    book = _book(language)
    found = scan(text, book.lexicon)
    mentions: list[MoneyMention] = []
    for amount in _amounts(book, found):
        mention = _mention(found, amount)
        mentions.append(replace(mention, equivalent_of=_restated(book, text, mentions, mention)))
    return mentions
