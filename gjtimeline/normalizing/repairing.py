"""What is damaged in the source, and how it should read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from html import unescape

from gjtimeline.normalizing.traced import Edit, Traced, untouched
from gjtimeline.resources import load_toml

# What ends a line; no repair touches it.
TERMINATORS = "\n\r\f\v\x85\u2028\u2029"

_ENTITY = re.compile(r"&(?:amp;)?(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});")
# Zero width, soft hyphen, marks of direction, controls.
_INVISIBLE = re.compile(
    r"[\u200b-\u200f\u2060-\u2064\ufeff\u00ad\u202a-\u202e\u2066-\u2069\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]"
)
# Several, or one that is no space; one set in front lets the search run from one to the next.
_WHITE_SPACE = re.compile(rf"[^\S{TERMINATORS}](?:[^\S{TERMINATORS}]+|(?<! ))")


@dataclass(frozen=True)
class Repair:
    """A kind of damage: ``name`` says which; ``examples`` are pairs of before and after."""

    name: str
    pattern: re.Pattern[str]
    replace: str
    examples: tuple[tuple[str, str], ...]
    counter_examples: tuple[str, ...]

    def edits(self, text: str) -> Iterator[Edit]:
        """The edits that ``text`` needs; they touch no more characters than they change."""
        for match in self.pattern.finditer(text):
            if "keep" in self.pattern.groupindex:
                yield Edit(match.start(), match.start("keep"), "")
                yield Edit(match.end("keep"), match.end(), "")
            else:
                yield _smallest(match, match.expand(self.replace))


@cache
def load_repairs(language: str) -> tuple[Repair, ...]:
    """The repairs of a language, in the order in which they are made."""
    return tuple(
        Repair(
            entry["name"],
            re.compile(entry["pattern"]),
            entry["replace"],
            tuple((before, after) for before, after in entry["examples"]),
            tuple(entry.get("counter_examples", ())),
        )
        for entry in load_toml("language", language, "repairs.toml")["repair"]
    )


def repair(source: str, language: str = "en") -> Traced:
    """``source`` without damage: entities read, the repairs of the language made, white space within lines single."""
    text = untouched(source)
    text = text.edited(_entities(text.text))
    text = text.edited(Edit(match.start(), match.end(), "") for match in _INVISIBLE.finditer(text.text))
    for kind in load_repairs(language):
        text = text.edited(kind.edits(text.text))
    return text.edited(Edit(match.start(), match.end(), " ") for match in _WHITE_SPACE.finditer(text.text))


def _entities(text: str) -> Iterator[Edit]:
    """HTML entities, also those that were escaped twice; what the standard does not know stays."""
    for match in _ENTITY.finditer(text):
        meant = unescape(unescape(match[0]))
        if meant != match[0]:
            yield Edit(match.start(), match.end(), meant if meant.strip() else " ")


def _smallest(match: re.Match[str], replacement: str) -> Edit:
    """Without what stands the same at the beginning and at the end of both: the rest is copied."""
    before = match[0]
    head = _same(before, replacement)
    tail = _same(before[head:][::-1], replacement[head:][::-1])
    return Edit(match.start() + head, match.end() - tail, replacement[head : len(replacement) - tail])


def _same(one: str, other: str) -> int:
    """How many characters the beginnings of both share."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
