"""Which amounts are parts of another: those that their sentence lists below a total, or pays from several sources.

    total ["(" | ":" | "of which" | "including" …] part ("," | "and" part)*
    part part* total                                                          if they add up to it
    part+ "of the" total             "Of the" total … part part*              sentence with total. "Of this," part part*
    line with total, line with part, line with part*                          if they add up to it

What stands behind a bracket or a colon must add up, or name who pays. An increase or a proposal is no part. What else
is somebody's share stands in ``shares``.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from gjtimeline.grammar.budgets.shares import with_shares
from gjtimeline.grammar.budgets.sized import MOST_LISTED, NO_PART, Sized, may_hold, words_between

_FAR = 200  # characters between two lines of one list
_LISTS = re.compile(r"[^;]*?[(:—–\[]")
_ENCLOSED = re.compile(r"[^(\[（]*[)\]）]")  # closes a bracket that the amount before stands in


def find_parts(sized: Sequence[Sized], previous: Sequence[Sized]) -> Mapping[int, int | None]:
    """The indexes of the parts in a sentence, each with the index of its total, None where none is named.

    ``previous`` are the amounts of the sentence before.
    """
    parts: dict[int, int | None] = {}
    for position, total in enumerate(sized):
        if total.kind in NO_PART or total.stretch.index in parts:
            continue
        for part in _below(total, _candidates(total, sized[position + 1 :])):
            parts[part.stretch.index] = total.stretch.index
        for part in _above(total, sized[:position]):
            parts.setdefault(part.stretch.index, total.stretch.index)
    for part, found in _back(sized, previous):
        parts.setdefault(part.stretch.index, found.stretch.index)
    return with_shares(sized, parts)


def find_listed(groups: Sequence[Sequence[Sized]]) -> Mapping[int, int]:
    """The amounts that stand alone in their sentences or lines and add up to a total above them.

    Or below them, if it is called so. ``groups`` are the amounts of each sentence that has some.
    """
    parts: dict[int, int] = {}
    groups = [line for group in groups for line in _lines(group)]
    for position, group in enumerate(groups):
        below, total = _adding_up(group[-1], groups[position + 1 : position + 1 + MOST_LISTED]), group[-1]
        if not below and group[0].kind == "total":
            above = groups[max(0, position - MOST_LISTED) : position]
            below, total = _adding_up(group[0], above[::-1]), group[0]
        for part in below:
            parts.setdefault(part.stretch.index, total.stretch.index)
    return parts


def _lines(group: Sequence[Sized]) -> Iterator[Sequence[Sized]]:
    """The amounts of a sentence line by line."""
    text, first = group[0].stretch.passage.text, 0
    for place, (one, following) in enumerate(pairwise(group), start=1):
        if "\n" in text[one.stretch.end : following.stretch.start]:
            yield group[first:place]
            first = place
    yield group[first:]


def _adding_up(total: Sized, groups: Sequence[Sequence[Sized]]) -> list[Sized]:
    """The first two or more amounts that add up to a total, if each is alone and close to the one before."""
    found: list[Sized] = []
    left, last = total.amount, total.stretch
    for group in groups:
        one = group[0]
        far = max(one.stretch.start - last.end, last.start - one.stretch.end) > _FAR
        if len(group) > 1 or far or not may_hold(total, one) or one.kind in NO_PART or one.amount > left:
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
        if one.kind in NO_PART or one.stretch.money.currency != total.stretch.money.currency:
            break
        found.append(one)
    return found


def _below(total: Sized, candidates: Sequence[Sized]) -> Sequence[Sized]:
    """The parts that stand behind a total."""
    if not candidates:
        return []
    words = total.stretch.passage.words
    between = words_between(total, candidates[0])
    told = words.parting.search(between) or _is_led(total)
    if not (told or (_LISTS.match(between) and not _ENCLOSED.match(between))):
        return []
    sums = list(accumulate(one.amount for one in candidates))
    if total.amount in sums[1:]:
        return candidates[: sums.index(total.amount) + 1]
    within = [one for one, added in zip(candidates, sums, strict=True) if added <= total.amount]
    near = _in_one_clause(within) if told else []
    return [one for one in within if one in near or _names_funder(one)]


def _in_one_clause(listed: Sequence[Sized]) -> Sequence[Sized]:
    """The amounts up to one that begins a new clause: "of which A is spent; a pass costs B"."""
    for place, (one, following) in enumerate(pairwise(listed), start=1):
        passage = one.stretch.passage
        if passage.words.openers.search(passage.text, one.stretch.end, following.stretch.start):
            return listed[:place]
    return listed


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
    """The parts that stand before a total: two or more that add up to it, or "A of the B"."""
    of_it = before and _is_of(before[-1], total)
    if not of_it and total.kind != "total":
        return []
    found: list[Sized] = []
    left = total.amount
    for one in reversed(before):
        if one.kind in NO_PART or one.stretch.money.currency != total.stretch.money.currency or one.amount > left:
            break
        found.append(one)
        left -= one.amount
        if not left and len(found) > 1:
            return found
    return before[-1:] if of_it else []


def _is_of(part: Sized, total: Sized) -> bool:
    """Does nothing but "of the" stand between them?"""
    text, words = total.stretch.passage.text, total.stretch.passage.words
    led = words.leading.fullmatch(text, part.stretch.end, total.stretch.start)
    return bool(led) and may_hold(total, part) and part.kind not in NO_PART


def _back(sized: Sequence[Sized], previous: Sequence[Sized]) -> Iterator[tuple[Sized, Sized]]:
    """The parts of the last amount of the sentence before, if this one begins with "Of this"."""
    if not sized or not previous:
        return
    passage, total = sized[0].stretch.passage, previous[-1]
    if passage.words.back.match(passage.text, passage.start, sized[0].stretch.start):
        same = _candidates(total, sized)
        yield from ((one, total) for one in same if one.amount <= total.amount)
