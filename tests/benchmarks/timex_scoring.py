"""Scores time expressions as TempEval-3 does: spans strict and relaxed, and the TIMEX3 value of the spans that meet.

Gold is JSON Lines, one document a line: ``{"doc", "dct", "text", "timex": [{"start", "end", "type", "value"}]}``.
``dct`` is the day of publication, which a tagger is told. A timex with ``"dct": true`` is the dateline that says so: it
is not scored, nor is what is found on it. Offsets count code points, the end is exclusive.
"""

import json
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from tallying import Tally, pairs_of

Scope = Literal["all", "date"]  # every TIMEX3, or calendar dates only: from a day to a year

_CALENDAR = re.compile(r"\d{4}(-(\d\d(-\d\d)?|Q[1-4]|H[12]|W\d\d|SP|SU|FA|AU|WI))?")


@dataclass(frozen=True)
class Timex:
    """A time expression at ``text[start:end]``; ``type`` matters in gold only."""

    start: int
    end: int
    value: str
    type: str = ""

    def overlaps(self, other: "Timex") -> bool:
        """Do they share a character?"""
        return min(self.end, other.end) > max(self.start, other.start)


@dataclass(frozen=True)
class Document:
    """A text with its gold; ``published`` is an ISO day, ``dateline`` what is not scored."""

    text: str
    published: str | None
    gold: tuple[Timex, ...]
    dateline: tuple[Timex, ...] = ()


@dataclass(frozen=True)
class Counts(Tally):
    """How many expressions gold and tagger have, and how many pairs of them are right by each measure."""

    strict: int = 0
    relaxed: int = 0
    value: int = 0


def load(path: Path) -> list[Document]:
    """The documents of a gold file."""
    with path.open(encoding="utf-8") as lines:
        return [_document(json.loads(line)) for line in lines if line.strip()]


def score(document: Document, found: Iterable[Timex], scope: Scope = "all") -> Counts:
    """Compare what was found in a document with its gold; each gold expression meets at most one that was found.

    With the scope ``date``, what is found on gold outside of it, or is no calendar date itself, is neither right nor
    wrong.
    """
    text, gold = document.text, document.gold
    scored = [one for one in _distinct(found) if text[one.start : one.end].strip() and not _on(one, document.dateline)]
    wanted = [timex for timex in gold if _in_scope(timex, scope)]
    beside = [timex for timex in gold if not _in_scope(timex, scope)]
    pairs = [(timex, one) for timex, one in pair(text, gold, scored) if _in_scope(timex, scope)]
    met = {id(one) for _, one in pairs}
    stray = [one for one in scored if id(one) not in met]
    ignored = [one for one in stray if scope == "date" and (_on(one, beside) or not _may_be_calendar(one))]
    return Counts(
        gold=len(wanted),
        found=len(scored) - len(ignored),
        strict=sum(_trimmed(text, timex) == _trimmed(text, one) for timex, one in pairs),
        relaxed=len(pairs),
        value=sum(timex.value == one.value for timex, one in pairs),
    )


def pair(text: str, gold: Sequence[Timex], found: Sequence[Timex]) -> list[tuple[Timex, Timex]]:
    """Gold with what was found on it."""
    wanted, ours = ([_trimmed(text, one) for one in some] for some in (gold, found))
    return [(gold[row], found[column]) for row, column in pairs_of(wanted, ours)]


def _document(record: dict[str, Any]) -> Document:
    timexes = [(one.get("dct", False), _timex(one)) for one in record["timex"]]
    return Document(
        record["text"],
        (record.get("dct") or "")[:10] or None,
        tuple(timex for is_dateline, timex in timexes if not is_dateline),
        tuple(timex for is_dateline, timex in timexes if is_dateline),
    )


def _timex(record: dict[str, Any]) -> Timex:
    return Timex(record["start"], record["end"], record["value"] or "", record["type"])


def _in_scope(timex: Timex, scope: Scope) -> bool:
    return scope == "all" or (timex.type == "DATE" and bool(_CALENDAR.fullmatch(timex.value)))


def _may_be_calendar(found: Timex) -> bool:
    """A value that was not given says nothing against it."""
    return not found.value or bool(_CALENDAR.fullmatch(found.value))


def _on(one: Timex, others: Collection[Timex]) -> bool:
    return any(one.overlaps(other) for other in others)


def _distinct(found: Iterable[Timex]) -> list[Timex]:
    """In the order of the text, the first of those at the same place."""
    first: dict[tuple[int, int], Timex] = {}
    for one in found:
        first.setdefault((one.start, one.end), one)
    return [first[span] for span in sorted(first)]


def _trimmed(text: str, timex: Timex) -> tuple[int, int]:
    """The span without white space at its ends."""
    words = text[timex.start : timex.end]
    return timex.start + len(words) - len(words.lstrip()), timex.end - len(words) + len(words.rstrip())
