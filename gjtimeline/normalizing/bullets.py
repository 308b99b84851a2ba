"""Signs and numbers that begin an item."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from gjtimeline.resources import load_toml

# "1. Overview", "2) Overview", "(3) Overview", "1.Overview", but not "1.5 million".
_COUNTED = re.compile(r"(\(?)(\d{1,2}|[a-z](?=\)))([.)])(?:\s+(?=\S)|(?=[A-Z가-힣]))")
# Letters of the private use area are what is left of the bullets of a symbol font.
_PRIVATE = "\ue000-\uf8ff"
# Chapters and numbers stand above it.
_OUTERMOST_SIGN = 2


@dataclass(frozen=True)
class Signs:
    """``levels`` are rows of signs, the outermost first; ``ranges`` are signs that count, from first to last.

    ``beginning`` matches all bullets of a line at once, ``within`` a sign that parts a line into items, ``item`` such a
    sign wherever it stands.
    """

    beginning: re.Pattern[str]
    item: re.Pattern[str]
    within: re.Pattern[str]
    levels: tuple[str, ...]
    ranges: tuple[tuple[str, str], ...]
    chapters: str
    notes: str
    inline: str
    spaced: str
    column: str
    title: str
    quote: str


@dataclass(frozen=True)
class Counted:
    """A number that may begin an item: ``style`` is what stands around it."""

    value: int
    style: str
    end: int


@cache
def load_signs() -> Signs:
    """The signs of ``bullets.toml``."""
    data = load_toml("language", "bullets.toml")
    tight = re.escape("".join(data["levels"]) + data["notes"] + data["inline"] + data["column"])
    numbered = "".join(data["numbered"])
    item = re.escape(data["inline"]) + numbered
    beginning = (
        f"(?:[{tight}{_PRIVATE}]\\s*|[{numbered}{''.join(data['chapters'])}]\\.?\\s*"
        f"|[{re.escape(data['spaced'] + data['quote'])}]\\s+|{re.escape(data['title'])}{{1,6}}\\s+)+"
    )
    return Signs(
        beginning=re.compile(beginning),
        item=re.compile(f"[{item}]"),
        within=re.compile(f"(?<=\\S)\\s*[{item}]\\s*(?=[^\\s{item}])"),
        levels=tuple(data["levels"]),
        ranges=tuple((each[0], each[-1]) for each in data["numbered"] + data["chapters"]),
        chapters="".join(each[0] for each in data["chapters"]),
        notes=data["notes"],
        inline=data["inline"],
        spaced=data["spaced"],
        column=data["column"],
        title=data["title"],
        quote=data["quote"],
    )


def sort_of(bullet: str) -> str:
    """Bullets of one list are of one sort: the same sign, signs of one range, or numbers written in the same way."""
    sign = bullet.rstrip(".")[-1:]
    for first, last in load_signs().ranges:
        if first <= sign <= last:
            return first
    return re.sub(r"\d+", "1", bullet[-4:]).strip() if is_counted(bullet) else bullet[-1]


def is_counted(bullet: str) -> bool:
    """Does the bullet give a number or a letter of a count?"""
    return bullet[-1] in ".)" or any(first <= bullet[-1] <= last for first, last in load_signs().ranges)


def stands_below(inner: str | None, outer: str) -> bool:
    """Would text with the bullet ``inner`` (None for no bullet) belong to what the bullet ``outer`` above it opens?"""
    if inner is None:
        return _level(outer) <= _OUTERMOST_SIGN
    if inner[-1] in load_signs().notes or sort_of(inner) == sort_of(outer):
        return False
    return _level(inner) > _level(outer)


def _level(bullet: str) -> int:
    """How deep an item stands: chapters, numbers, signs by their rows, remarks and signs that only part lines."""
    sort, signs = sort_of(bullet), load_signs()
    if sort in signs.chapters:
        return 0
    if sort[-1] in ".)":
        return 1
    if sort in signs.spaced or is_counted(bullet):
        return _OUTERMOST_SIGN + 2
    row = next((row for row, rank in enumerate(signs.levels) if sort in rank), len(signs.levels))
    return _OUTERMOST_SIGN + row


def counted(text: str, start: int, end: int) -> Counted | None:
    """The number at ``start`` that looks like that of an item."""
    found = _COUNTED.match(text, start, end)
    if found is None:
        return None
    lettered = found[2].isalpha()  # "(a)" counts as the first of its own style
    value = ord(found[2]) - ord("a") + 1 if lettered else int(found[2])
    return Counted(value, found[1] + found[3] + ("a" if lettered else ""), found.end())


def in_sequence(numbers: Sequence[Counted | None]) -> Iterator[bool]:
    """Which numbers belong to a list: they begin one, or another of the same style counts up to or on from them.

    A line that begins with "29. " because a date was wrapped there does not.
    """
    last: dict[str, int] = {}
    follows: dict[int, bool] = {}
    for index, number in enumerate(numbers):
        if number is None:
            continue
        before = last.get(number.style)
        previous = numbers[before] if before is not None else None
        counts_on = previous is not None and number.value == previous.value + 1
        if counts_on and before is not None:
            follows[before] = True
        follows[index] = counts_on or number.value == 1
        last[number.style] = index
    yield from (follows.get(index, False) for index in range(len(numbers)))


def items_within(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """``text[start:end]``, cut before each sign of an item within it; a single one may be a sign of another sort."""
    signs = load_signs()
    any_sign = signs.item.search(text, start, end) is not None  # most lines have none
    cuts = [match.start() for match in signs.within.finditer(text, start, end)] if any_sign else []
    if len(cuts) < 2:
        cuts = []
    elif not any(sign.isalnum() for sign in text[start : cuts[0]]):
        cuts = cuts[1:]  # one bullet behind another: "∘ △ Following"
    edges = [start, *cuts, end]
    yield from pairwise(edges)
