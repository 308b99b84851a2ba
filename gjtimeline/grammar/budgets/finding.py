"""Puts together what the words around each amount say: ``find_budgets`` on any text, ``describe`` on what is known."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from gjtimeline.grammar.budgets.kinds import carried, kind_of, shown
from gjtimeline.grammar.budgets.parts import find_listed, find_parts
from gjtimeline.grammar.budgets.periods import period_of
from gjtimeline.grammar.budgets.purposes import purpose_of
from gjtimeline.grammar.budgets.sized import Sized
from gjtimeline.grammar.budgets.stretches import Offsets, Stretch, stretches
from gjtimeline.grammar.budgets.wording import SHARE
from gjtimeline.grammar.dates import DateFind, resolve_dates
from gjtimeline.grammar.money import MoneyMention, find_money
from gjtimeline.grammar.sentences import find_sentences


@dataclass(frozen=True)
class Statement:
    """An amount with what its sentence says about it.

    ``period`` is a duration of ISO 8601 or an EDTF date, ``kind`` a name of a table of ``budgets.toml``, ``purpose``
    words of the text. ``part_of`` is the index, in the list that it came with, of the total of which it is a part.
    """

    money: MoneyMention
    period: str | None = None
    kind: str | None = None
    purpose: str | None = None
    part_of: int | None = None


def find_budgets(text: str, published: str | None = None, language: str = "en") -> list[Statement]:
    """The amounts of any text, in order; ``published`` (EDTF) is when "next year" was written.

    Raises:
        ValueError: ``published`` is no EDTF date.

    >>> [(one.money.text, one.kind, one.period) for one in find_budgets("It will invest 3 billion won by 2026.")]
    [('3 billion won', 'investment', '../2026')]
    """
    money = find_money(text, language)
    sentences = find_sentences(text, language)
    return describe(text, money, sentences, resolve_dates(text, sentences, lambda _: published, language), language)


def describe(
    text: str, money: Sequence[MoneyMention], sentences: Sequence[Offsets], dates: Sequence[DateFind], language: str
) -> list[Statement]:
    """What the sentences say about each amount, in order; an equivalent is what it says again."""
    groups = [_sized(group) for group in stretches(text, money, sentences, language)]
    parts = _parts(groups, sentences)
    found: dict[int, Statement] = {}
    for group in groups:
        passage = group[0].stretch.passage
        inside = _within(dates, passage.start, passage.end)
        found |= {one.stretch.index: _statement(one, inside, parts) for one in group}
    return [_completed(found, index, mention) for index, mention in enumerate(money)]


def _parts(groups: Sequence[Sequence[Sized]], sentences: Sequence[Offsets]) -> Mapping[int, int | None]:
    """The indexes of the amounts that are parts, each with that of its total."""
    parts: dict[int, int | None] = {}
    for before, group in zip([[], *groups], groups, strict=False):
        adjoin = before and (not sentences or _adjoin(before[0].stretch, group[0].stretch, sentences))
        parts |= find_parts(group, before if adjoin else [])
    for part, total in find_listed(groups).items():
        if parts.get(part) is None and total not in parts:
            parts[part] = total
    return parts


def _sized(group: Sequence[Stretch]) -> list[Sized]:
    """The amounts of a sentence with the kinds that their own words give, or those of the amount before."""
    sized: list[Sized] = []
    for stretch in group:
        kind = kind_of(stretch)
        if kind is None and sized:
            kind = carried(stretch, sized[-1].stretch, sized[-1].kind)
        sized.append(Sized(stretch, kind))
    return sized


def _statement(one: Sized, dates: Sequence[DateFind], parts: Mapping[int, int | None]) -> Statement:
    stretch = one.stretch
    kind = SHARE if stretch.index in parts else shown(one.kind)
    return Statement(
        money=stretch.money,
        period=period_of(stretch, dates),
        kind=kind,
        purpose=purpose_of(stretch, kind, dates),
        part_of=parts.get(stretch.index),
    )


def _adjoin(earlier: Stretch, later: Stretch, sentences: Sequence[Offsets]) -> bool:
    """Are their sentences neighbors?"""
    first = bisect_left(sentences, earlier.passage.start, key=lambda sentence: sentence[0])
    return first + 1 < len(sentences) and sentences[first + 1][0] == later.passage.start


def _within(dates: Sequence[DateFind], start: int, end: int) -> Sequence[DateFind]:
    first = bisect_left(dates, start, key=lambda date: date.start)
    return dates[first : bisect_left(dates, end, key=lambda date: date.start)]


def _completed(found: Mapping[int, Statement], index: int, mention: MoneyMention) -> Statement:
    """What the root of an equivalent says; a part is for the time of its total."""
    root = found[index if mention.equivalent_of is None else mention.equivalent_of]
    total = None if root.part_of is None else found[root.part_of]
    period = root.period or (total.period if total else None)
    return replace(root, money=mention, period=period)
