"""What is damaged in the source, and how it should read."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from gjtimeline.resources import load_toml


@dataclass(frozen=True)
class Edit:
    """``source[start:end]`` reads ``replacement``; an empty span is an insertion."""

    start: int
    end: int
    replacement: str


@dataclass(frozen=True)
class Repair:
    """A kind of damage: ``name`` says which, ``examples`` are pairs of before and after."""

    name: str
    pattern: re.Pattern[str]
    replace: str
    examples: tuple[tuple[str, str], ...]


_WHITE_SPACE = Repair("white space", re.compile(r"\s{2,}|[^\S ]"), " ", ())


@cache
def load_repairs(language: str) -> tuple[Repair, ...]:
    """The repairs of a language, in the order in which they take precedence."""
    entries = load_toml("language", language, "repairs.toml")["repair"]
    return tuple(
        Repair(e["name"], re.compile(e["pattern"]), e["replace"], tuple((b, a) for b, a in e["examples"]))
        for e in entries
    )


def find_edits(text: str, language: str = "en") -> list[Edit]:
    """All repairs of ``text``, in order and without overlap; where two overlap, the one that begins first holds."""
    found: list[Edit] = []
    for repair in (*load_repairs(language), _WHITE_SPACE):
        found.extend(Edit(m.start(), m.end(), m.expand(repair.replace)) for m in repair.pattern.finditer(text))
    found.sort(key=lambda edit: (edit.start, edit.end))
    return list(_without_overlap(found))


def _without_overlap(edits: Iterable[Edit]) -> Iterable[Edit]:
    reached, inserted = 0, -1
    for edit in edits:
        if edit.start < reached or edit.start == edit.end == inserted:
            continue
        yield edit
        reached = edit.end
        inserted = edit.end if edit.start == edit.end else -1


def apply_edits(text: str, edits: Sequence[Edit], start: int = 0, end: int | None = None) -> str:
    """How ``text[start:end]`` reads after the edits that lie within it."""
    end = len(text) if end is None else end
    pieces, position = [], start
    for edit in edits:
        if edit.start >= position and edit.end <= end and edit.start >= start:
            pieces += [text[position : edit.start], edit.replacement]
            position = edit.end
    return "".join(pieces) + text[position:end]
