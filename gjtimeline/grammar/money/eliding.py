"""Amounts that leave their currency to the context: "from 1.5 trillion won to 7.8 trillion".

    elided = [leader] digits scale follower       "leaves 147.9 billion, 78 percent less"; "1.2 million people" is none

The currency is that of the nearest amount of like size in the same sentence or the one before. Words that speak of
money before the number ("a budget of 3.2 trillion") let it be farther away; only behind these, or words that lead to a
price, it may be that of an amount behind it in the same sentence. Numbers below a billion count people as often as
money; they need such a word, or one that sets them against the amount before. Where what is counted is named between
that amount and the number ("Emissions fell to 3.4 billion"), it is none.
The words stand in money.toml under ``elided``.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from gjtimeline.grammar.alternatives import any_of
from gjtimeline.grammar.money.amounts import Amount
from gjtimeline.grammar.numerals import Number, read_number
from gjtimeline.grammar.scanning import Scan
from gjtimeline.resources import load_toml

_LEAST = Decimal("1e6")
_LARGE = Decimal("1e9")
_LIKE = 200  # times as much, or as little, as the amount that it takes its currency from
_NEAR = 240  # characters
_FAR = 3_000  # characters, where words before the number speak of money
_BEFORE = re.compile(r"([^\W\d_]+|[^\w\s])\s*$")
_BEHIND = re.compile(r"\s?([^\W\d_]+|[^\w\s]|\d|$)(?:\s([^\W\d_]+))?")
_DASH = re.compile(r"\s[-–](?=\s|$)")  # parts two entries
_END = re.compile(r"[.!?][\"”’)]*\s")
_CLAUSE = 120  # characters before the number that may name what it counts
_WORD = re.compile(r"[\w-]+")
_CLAUSE_BEGINS = re.compile(r"[;:.!?\n]\s?")
_PARTS = "-–%°/&'’"  # what makes the number a part of a longer word behind it


class _Words(NamedTuple):
    """Words around such a number, in lower case."""

    never_after: frozenset[str]
    against: frozenset[str]
    telling: re.Pattern[str]
    spending: re.Pattern[str]
    pricing: re.Pattern[str]
    counted: frozenset[str]
    followers: frozenset[str]


def with_elided(found: Scan, amounts: Sequence[Amount], language: str) -> Iterator[Amount]:
    """The amounts of a scan and the elided ones between them, in order."""
    words = _words(language)
    known: list[Amount] = []
    for following in (*amounts, None):
        first = known[-1].stop if known else 0
        stop = following.first if following else len(found.lexemes)
        for amount in _between(found, words, known, following, first, stop):
            known.append(amount)
            yield amount
        if following:
            known.append(following)
            yield following


@cache
def _words(language: str) -> _Words:
    money = load_toml("language", language, "money.toml")
    data, pricing = money["elided"], any_of(money["wordings"]["ranging"])
    spending, links, telling, tells = (any_of(data[name]) for name in ("spending", "links", "telling", "tells"))
    return _Words(
        never_after=frozenset(data["never_after"]),
        against=frozenset(data["against"]),
        telling=re.compile(rf"\b{telling}\s+{tells}\s+$", re.I),
        spending=re.compile(rf"\b{spending}\s+(?:{links}\s+)?$", re.I),
        pricing=re.compile(rf"\b{pricing}\s+$", re.I),
        counted=frozenset(data["counted"]),
        followers=frozenset(data["followers"]),
    )


def _between(
    found: Scan, words: _Words, known: list[Amount], following: Amount | None, index: int, stop: int
) -> Iterator[Amount]:
    """The elided amounts among the lexemes from ``index`` up to ``stop``, behind the ``known`` ones."""
    if not known and following is None:
        return
    while index < stop:
        number = read_number(found, index) if found.kind(index) == "digits" else None
        if number and number.stop <= stop and number.multiplier >= _LEAST:
            source = _source(found, words, known, following, index, number)
            if source:
                yield Amount(index, number.stop, number.value, None, source.unit, "currency-elided")
        index = number.stop if number else index + 1


def _source(
    found: Scan, words: _Words, known: list[Amount], following: Amount | None, index: int, number: Number
) -> Amount | None:
    """The amount whose currency the number at lexeme ``index`` takes, if it is an amount at all."""
    text, end = found.text, found.lexemes[number.stop - 1].end
    while found.kind(index - 1) == "modifiers" and found.link(index) == "space":
        index -= 1
    start = found.lexemes[index].start
    before, behind = _BEFORE.search(text, max(0, start - 24), start), _BEHIND.match(text, end)
    leader = before[1].lower() if before else ""
    spent = words.spending.search(text, max(0, start - 40), start) is not None
    led = spent or words.telling.search(text, max(0, start - 40), start) is not None
    if not _is_free(behind, words) or (leader in words.never_after and not led):
        return None
    if number.value < _LARGE and not spent and leader not in words.against:
        return None
    listed = leader == "," or (found.kind(index - 1) == "and" and found.joined(index))  # "A on people and B on trees"
    if not (led or listed) and _is_count(found, words, known, start):
        return None
    priced = spent or words.pricing.search(text, max(0, start - 40), start) is not None
    for one in _candidates(found, known, following if priced else None, number):
        first, last = _between_them(found, one, start, end)
        far = spent and number.value >= _LARGE and last - first <= _FAR
        if far or (last - first <= _NEAR and _is_near(text[first:last], number, one is following)):
            return one
    return None


def _is_near(gap: str, number: Number, following: bool) -> bool:
    """Is the text between them part of a sentence, or does it reach into the next one?"""
    ends = 1 if number.value >= _LARGE and not following else 0
    return "\n\n" not in gap and len(_END.findall(gap)) <= ends and (number.value >= _LARGE or not following)


def _is_count(found: Scan, words: _Words, known: list[Amount], start: int) -> bool:
    """Is what is counted named between the amount before, or where the clause begins, and the number at ``start``?"""
    begin = max(0, start - _CLAUSE, found.lexemes[known[-1].stop - 1].end if known else 0)
    begin = max((match.end() for match in _CLAUSE_BEGINS.finditer(found.text, begin, start)), default=begin)
    return not words.counted.isdisjoint(_WORD.findall(found.text[begin:start].lower()))


def counts_nothing(text: str, end: int, language: str) -> bool:
    """Does what stands behind the number that ends at ``end`` show that it counts no noun?"""
    return _is_free(_BEHIND.match(text, end), _words(language))


def _is_free(behind: re.Match[str] | None, words: _Words) -> bool:
    """Does the number count no noun behind it?"""
    word = behind[1].lower() if behind else ""
    if behind is not None and _DASH.match(behind[0]):
        return True
    if not word or not word.isalnum():
        return not word or word not in _PARTS
    return word in words.followers or (behind is not None and f"{word} {(behind[2] or '').lower()}" in words.followers)


def _candidates(found: Scan, known: list[Amount], following: Amount | None, number: Number) -> Iterator[Amount]:
    """The amounts of like size, the best first: what stands in a bracket says the amount before the bracket again."""
    before = known[-1:-3:-1]
    if len(before) == 2 and found.text.startswith("(", found.lexemes[before[0].first].start - 1):
        before.reverse()
    for one in (*before, *([following] if following else [])):
        value = (one.high or one.low) * one.unit.factor
        if number.value <= value * _LIKE and value <= number.value * _LIKE:
            yield one


def _between_them(found: Scan, one: Amount, start: int, end: int) -> tuple[int, int]:
    """The offsets between which lies what stands between an amount and the number at ``start:end``."""
    first, last = found.lexemes[one.first].start, found.lexemes[one.stop - 1].end
    return (last, start) if last <= start else (end, first)
