"""Which amounts are somebody's share, and of what.

An amount is a share if its own words say so ("A in state funds"), or if it and another one come from somebody.

    share … total | total … share                "6 billion won in state funds went into the 10 billion won hall"
    total [clause] share share                   if they add up to it

The total must stand in the same clause ("Busan spent A, and Gwangju got B in state funds" has none), and not beside the
share as what somebody else pays ("the state will pay A and the city B in city funds").
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from gjtimeline.grammar.budgets.sized import MOST_LISTED, NO_PART, Sized, may_hold, words_between
from gjtimeline.grammar.budgets.wording import SHARE

Parts = Mapping[int, int | None]


def with_shares(sized: Sequence[Sized], parts: Parts) -> Parts:
    """The parts of a sentence, by index with the index of their totals, and its shares beside them.

    The total of a share is None where none is named.
    """
    found = dict(parts)
    shares = [place for place in _shares(sized) if sized[place].stretch.index not in found]
    for part, total in _shared_out(sized, shares):
        found.setdefault(part.stretch.index, total.stretch.index)
    for place in shares:
        found.setdefault(sized[place].stretch.index, _holder(place, sized, found))
    return found


def _shares(sized: Sequence[Sized]) -> list[int]:
    """The places of the shares of a sentence."""
    named: list[int] = []
    for place, one in enumerate(sized):
        if one.kind == SHARE or (named[-1:] == [place - 1] and _goes_on(sized[place - 1], one)):
            named.append(place)
    paid = [place for place, one in enumerate(sized) if one.kind not in NO_PART and _has_source(one)]
    alone = len(named) + len(paid) < 2
    return named + [place for place in paid if not alone or _follows_larger(place, sized)]


def _goes_on(share: Sized, one: Sized) -> bool:
    """Does an amount with no kind of its own go on a list of who pays: "state funds: A; private: B"?"""
    passage, start, end = one.stretch.passage, share.stretch.end, one.stretch.start
    named = passage.words.funder.search(passage.text, start, end) is not None
    return one.kind is None and named and not passage.verbs_between(start, end)


def _has_source(one: Sized) -> bool:
    return one.stretch.passage.words.source.search(one.stretch.behind) is not None


def _follows_larger(place: int, sized: Sequence[Sized]) -> bool:
    larger = [other for other in _near(place, sized) if other < place and may_hold(sized[other], sized[place])]
    return any(not _parted(sized, other, place) for other in larger)


def _near(place: int, sized: Sequence[Sized]) -> list[int]:
    """The places of the amounts before one, the nearest first, then of those behind it."""
    before = range(place - 1, max(-1, place - 1 - MOST_LISTED), -1)
    return [*before, *range(place + 1, min(len(sized), place + 1 + MOST_LISTED))]


def _shared_out(sized: Sequence[Sized], shares: Sequence[int]) -> Iterator[tuple[Sized, Sized]]:
    """The shares that follow an amount and add up to it."""
    among = frozenset(shares)
    for place, total in enumerate(sized):
        following = [sized[one] for one in _near(place, sized) if one > place and one in among]
        held = [one for one in following if may_hold(total, one)]
        if len(held) > 1 and total.kind != SHARE and sum(one.amount for one in held) == total.amount:
            yield from ((one, total) for one in held)


def _holder(place: int, sized: Sequence[Sized], parts: Parts) -> int | None:
    """The total of the share before, if it holds this one as well, else the nearest larger amount of the clause."""
    part, near = sized[place], _near(place, sized)
    same = parts.get(sized[place - 1].stretch.index) if place else None
    for whole in (sized[one] for one in near if same is not None and sized[one].stretch.index == same):
        held = sum((sized[one].amount for one in near if parts.get(sized[one].stretch.index) == same), part.amount)
        if may_hold(whole, part) and held <= whole.amount:
            return same
    for other in near:
        one = sized[other]
        free = one.stretch.index not in parts and one.kind != SHARE and may_hold(one, part)
        if free and not (_parted(sized, *sorted((other, place))) or (other > place and _is_added(sized, other))):
            return one.stretch.index
    return None


def _parted(sized: Sequence[Sized], first: int, last: int) -> bool:
    """Does a clause begin between two amounts of a sentence, or what stands beside the first of them?"""
    clauses = any(_begins_clause(one, following) for one, following in pairwise(sized[first : last + 1]))
    return clauses or _are_beside(sized[first], sized[first + 1])


def _is_added(sized: Sequence[Sized], place: int) -> bool:
    """Does an "and" lead from the amount before to this one?"""
    one = sized[place]
    return one.stretch.passage.words.joining.search(words_between(sized[place - 1], one)) is not None


def _begins_clause(one: Sized, following: Sized) -> bool:
    """Does a clause begin between two neighbors: "A; B", "A, and the city got B"?"""
    passage = one.stretch.passage
    start, end = one.stretch.end, following.stretch.start
    joining = passage.words.joining.search(passage.text, start, end)
    opened = passage.words.openers.search(passage.text, start, end) is not None
    return opened or (joining is not None and passage.finite_between(joining.end(), end))


def _are_beside(one: Sized, following: Sized) -> bool:
    """Are two neighbors named side by side: "A and B", "the state pays A, the city B"?"""
    words, between = one.stretch.passage.words, words_between(one, following)
    if words.joining.match(between.lstrip(" ,)")) or words.joined.search(between):
        return True
    paid = words.payer.search(one.stretch.before) is not None and words.payer.search(between) is not None
    return words.beside.fullmatch(between) is not None and (paid or words.joining.search(between) is not None)
