"""Dates of a document: each resolved against the publication, or against the day on which somebody is quoted."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from gjtimeline.extracting.findings import Findings
from gjtimeline.extracting.spans import Offsets
from gjtimeline.grammar import edtf
from gjtimeline.grammar.clauses import governing_verb
from gjtimeline.grammar.dates import DateFind, resolve_dates
from gjtimeline.grammar.verbs import find_verbs
from gjtimeline.model import Block
from gjtimeline.resources import load_toml

_QUOTATION = re.compile(r"“[^”]*”|\"[^\"]*\"")
# Words of a press conference long ago do not date a quotation of today.
_LONGEST_DELAY = 60


@cache
def _announcing(language: str) -> frozenset[str]:
    return frozenset(load_toml("language", language, "events.toml")["verbs"]["announcement"])


def date_document(text: str, sentences: Sequence[Offsets], findings: Findings) -> list[DateFind]:
    """All dates of the clean text. What is quoted from a dated announcement is resolved against its day."""
    published, language = findings.published, findings.language
    first = resolve_dates(text, sentences, lambda _: published, language)
    spoken = _announcements(text, sentences, first, findings)
    if not spoken:
        return first
    lists = [block.start for block in findings.blocks if block.kind in ("list_item", "heading")]
    speech = _Speech(text, findings, spoken, lists)
    return resolve_dates(text, sentences, lambda at: speech.day_at(at) or published, language)


@dataclass(frozen=True)
class _Speech:
    """What a text reports of announcements: ``spoken`` are (where, day), ``lists`` where items and headings begin."""

    text: str
    findings: Findings
    spoken: Sequence[tuple[int, str]]
    lists: Sequence[int]

    def day_at(self, offset: int) -> str | None:
        """The day of the announcement that the words at ``offset`` belong to: quoted beside it, or listed below it."""
        block = self.findings.block_at(offset)
        last = bisect_left(self.spoken, offset, key=lambda one: one[0]) - 1
        if block is None or last < 0:
            return None
        at, day = self.spoken[last]
        if block.start <= at < block.end:
            return day if self._is_quoted(offset, block) else None
        return day if block.kind in ("list_item", "paragraph") and self._is_listed(at, offset) else None

    def _is_listed(self, at: int, offset: int) -> bool:
        """Does a list stand between the announcement and ``offset``, which is one of its items?"""
        return bisect_right(self.lists, offset) > bisect_right(self.lists, at)

    def _is_quoted(self, offset: int, block: Block) -> bool:
        quotations = _QUOTATION.finditer(self.text, block.start, block.end)
        return any(match.start() < offset < match.end() for match in quotations)


def _announcements(
    text: str, sentences: Sequence[Offsets], dates: Sequence[DateFind], findings: Findings
) -> list[tuple[int, str]]:
    """(where, day) of each sentence in which somebody announces something on a day that the text names in full."""
    found = []
    for find in dates:
        if find.anchor is not None or find.resolved.precision != "day" or not find.resolved.earliest:
            continue
        index = bisect_right(sentences, find.start, key=lambda sentence: sentence[0]) - 1
        block = findings.block_at(find.start)
        if index < 0 or block is None or block.kind != "paragraph" or not _recent(find, findings.published):
            continue
        sentence, origin = text[slice(*sentences[index])], sentences[index][0]
        verbs = find_verbs(sentence, findings.language)
        verb = governing_verb(sentence, verbs, find.start - origin, find.end - origin, findings.language)
        if verb is not None and verb.lemma in _announcing(findings.language):
            found.append((find.start, find.resolved.earliest.isoformat()))
    return found


def _recent(find: DateFind, published: str | None) -> bool:
    latest = edtf.parse(published).last_day() if published else None
    day = find.resolved.earliest
    return latest is None or day is None or 0 <= (latest - day).days <= _LONGEST_DELAY
