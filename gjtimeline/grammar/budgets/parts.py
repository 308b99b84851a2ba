"""Which amounts are parts of another: those that their sentence lists below a total, or pays from several sources.

    total ["(" | ":" | "of which" | "including" …] part ("," | "and" part)*
    part part* total                                                          if they add up to it
    "Of the" total … part part*                      sentence with total. "Of this," part part*
    line with total, line with part, line with part*                          if they add up to it

What stands behind a bracket or a colon must add up, or name who pays. An increase or a proposal is no part.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate

from gjtimeline.grammar.budgets.stretches import Stretch
from gjtimeline.grammar.budgets.wording import SHARE

_NO_PART = frozenset({"increase", "decrease", "proposal", "other"})
_MOST_LISTED = 20
_FAR = 200  # characters between two lines of one list
_LISTS = re.compile(r"[(:—–\[]")


@dataclass(frozen=True)
class Sized:
    """An amount with its stretch and its kind so far."""

    stretch: Stretch
    kind: str | None

    @property
    def amount(self) -> Decimal:
        """In base units."""
        return self.stretch.money.amount


def find_parts(sized: Sequence[Sized], previous: Sequence[Sized]) -> Mapping[int, int | None]:
    """The indexes of the parts in a sentence, each with the index of its total, None where none is named.

    ``previous`` are the amounts of the sentence before.
    """
    parts: dict[int, int | None] = {}
    for position, total in enumerate(sized):
        if total.kind in _NO_PART or total.stretch.index in parts:
            continue
        for part in _below(total, _candidates(total, sized[position + 1 :])):
            parts[part.stretch.index] = total.stretch.index
        for part in _above(total, sized[:position]):
            parts.setdefault(part.stretch.index, total.stretch.index)
    for part, found in _back(sized, previous):
        parts.setdefault(part.stretch.index, found.stretch.index)
    for part in _paid(sized):
        parts.setdefault(part.stretch.index, _larger(part, sized, parts))
    return parts


def find_listed(groups: Sequence[Sequence[Sized]]) -> Mapping[int, int]:
    """The amounts that stand alone in their sentences below a total, or above one that is called so, and add up to it.

    ``groups`` are the amounts of each sentence that has some.
    """
    parts: dict[int, int] = {}
    for position, group in enumerate(groups):
        below, total = _adding_up(group[-1], groups[position + 1 : position + 1 + _MOST_LISTED]), group[-1]
        if not below and group[0].kind == "total":
            above = groups[max(0, position - _MOST_LISTED) : position]
            below, total = _adding_up(group[0], above[::-1]), group[0]
        for part in below:
            parts.setdefault(part.stretch.index, total.stretch.index)
    return parts


def _adding_up(total: Sized, groups: Sequence[Sequence[Sized]]) -> list[Sized]:
    """The first two or more amounts that add up to a total, if each is alone and close to the one before."""
    found: list[Sized] = []
    left, last = total.amount, total.stretch
    for group in groups:
        one = group[0]
        far = max(one.stretch.start - last.end, last.start - one.stretch.end) > _FAR
        if len(group) > 1 or far or not _may_hold(total, one) or one.kind in _NO_PART or one.amount > left:
            return []
        found.append(one)
        left, last = left - one.amount, one.stretch
        if not left:
            return found if len(found) > 1 else []
    return []


def _candidates(total: Sized, following: Sequence[Sized]) -> list[Sized]:
    """The amounts behind a total that may be its parts: in its currency, up to one that may not."""
    found: list[Sized] = []
    for one in following:
        if one.kind in _NO_PART or one.stretch.money.currency != total.stretch.money.currency:
            break
        found.append(one)
    return found


def _below(total: Sized, candidates: Sequence[Sized]) -> Sequence[Sized]:
    """The parts that stand behind a total."""
    if not candidates:
        return []
    words, text = total.stretch.passage.words, total.stretch.passage.text
    between = text[total.stretch.end : candidates[0].stretch.start]
    told = words.parting.search(between) or _is_led(total)
    if not (told or _LISTS.search(between)):
        return []
    sums = list(accumulate(one.amount for one in candidates))
    if total.amount in sums[1:]:
        return candidates[: sums.index(total.amount) + 1]
    within = [one for one, added in zip(candidates, sums, strict=True) if added <= total.amount]
    return [one for one in within if told or _names_funder(one)]


def _is_led(total: Sized) -> bool:
    """Does the sentence begin with "Of the" and the total?"""
    stretch = total.stretch
    return bool(stretch.passage.words.leading.fullmatch(stretch.passage.text, stretch.passage.start, stretch.start))


def _names_funder(one: Sized) -> bool:
    words = one.stretch.passage.words
    return any(
        words.funder.search(side) or words.source.search(side) for side in (one.stretch.before, one.stretch.behind)
    )


def _above(total: Sized, before: Sequence[Sized]) -> Sequence[Sized]:
    """The parts that stand before a total: "A of the B", or two or more that add up to it."""
    if before and _is_of(before[-1], total):
        return before[-1:]
    if total.kind != "total":
        return []
    found: list[Sized] = []
    left = total.amount
    for one in reversed(before):
        if one.kind in _NO_PART or one.stretch.money.currency != total.stretch.money.currency or one.amount > left:
            return []
        found.append(one)
        left -= one.amount
        if not left:
            return found if len(found) > 1 else []
    return []


def _is_of(part: Sized, total: Sized) -> bool:
    """Does nothing but "of the" stand between them?"""
    text, words = total.stretch.passage.text, total.stretch.passage.words
    led = words.leading.fullmatch(text, part.stretch.end, total.stretch.start)
    return bool(led) and _may_hold(total, part) and part.kind not in _NO_PART


def _back(sized: Sequence[Sized], previous: Sequence[Sized]) -> Iterator[tuple[Sized, Sized]]:
    """The parts of the last amount of the sentence before, if this one begins with "Of this"."""
    if not sized or not previous:
        return
    passage, total = sized[0].stretch.passage, previous[-1]
    if passage.words.back.match(passage.text, passage.start, sized[0].stretch.start):
        same = _candidates(total, sized)
        yield from ((one, total) for one in same if one.amount <= total.amount)


def _paid(sized: Sequence[Sized]) -> list[Sized]:
    """The amounts whose own words make them shares: funds of somebody, or two and more that come from somebody."""
    named = [one for one in sized if one.kind == SHARE]
    paid = [one for one in sized if one.kind not in _NO_PART and _has_source(one)]
    alone = len(named) + len(paid) < 2
    return named + [one for one in paid if not alone or _follows_larger(one, sized)]


def _has_source(one: Sized) -> bool:
    words = one.stretch.passage.words
    return bool(words.source.search(one.stretch.behind))


def _follows_larger(part: Sized, sized: Sequence[Sized]) -> bool:
    return any(_may_hold(one, part) and one.stretch.start < part.stretch.start for one in sized)


def _larger(part: Sized, sized: Sequence[Sized], parts: Mapping[int, int | None]) -> int | None:
    """The nearest larger amount before a share, else the nearest behind it."""
    holders = [one for one in sized if _may_hold(one, part) and one.stretch.index not in parts and one.kind != SHARE]
    before = [one for one in holders if one.stretch.start < part.stretch.start]
    nearest = before[-1] if before else next(iter(holders), None)
    return nearest.stretch.index if nearest else None


def _may_hold(total: Sized, part: Sized) -> bool:
    same = total.stretch.money.currency == part.stretch.money.currency
    return same and total.amount > part.amount and total.kind not in _NO_PART
