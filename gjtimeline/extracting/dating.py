"""Dates of a document: each resolved against the publication, or against the day on which somebody is quoted."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from gjtimeline.extracting.findings import Findings
from gjtimeline.extracting.spans import Offsets
from gjtimeline.grammar import edtf
from gjtimeline.grammar.dates import DateFind, resolve_dates
from gjtimeline.grammar.verbs import find_verbs
from gjtimeline.resources import load_toml

_QUOTATION = re.compile(r"“[^”]*”|\"[^\"]*\"")
# Words of a press conference long ago do not date a quotation of today.
_LONGEST_DELAY = 60


@cache
def _announcing(language: str) -> frozenset[str]:
    return frozenset(load_toml("language", language, "events.toml")["verbs"]["announcement"])


def date_document(text: str, sentences: Sequence[Offsets], findings: Findings) -> list[DateFind]:
    """All dates of the clean text. What is quoted from a dated announcement is resolved against its day."""
    published = findings.published
    first = resolve_dates(text, sentences, lambda _: published, findings.language)
    spoken = list(_announcements(text, sentences, first, findings))
    if not spoken:
        return first
    return resolve_dates(text, sentences, lambda at: _day_spoken(text, at, spoken, findings) or published)


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
        if any(verb.lemma in _announcing(findings.language) for verb in find_verbs(text[slice(*sentences[index])])):
            found.append((find.start, find.resolved.earliest.isoformat()))
    return found


def _recent(find: DateFind, published: str | None) -> bool:
    latest = edtf.parse(published).last_day() if published else None
    day = find.resolved.earliest
    return latest is None or day is None or 0 <= (latest - day).days <= _LONGEST_DELAY


def _day_spoken(text: str, offset: int, spoken: Sequence[tuple[int, str]], findings: Findings) -> str | None:
    """The day of the announcement that the words at ``offset`` belong to: quoted in its paragraph, or listed below."""
    block = findings.block_at(offset)
    before = [(at, day) for at, day in spoken if at < offset]
    if block is None or not before:
        return None
    at, day = before[-1]
    if block.kind == "list_item" or (block.kind == "paragraph" and not block.start <= at < block.end):
        return day if _is_listed(findings, at, offset) else None
    return day if block.start <= at < block.end and _is_quoted(text, offset, block.start, block.end) else None


def _is_listed(findings: Findings, at: int, offset: int) -> bool:
    """Does a list stand between the announcement and ``offset``, which is one of its items?"""
    between = [block.kind for block in findings.blocks if at < block.start <= offset]
    return "list_item" in between or "heading" in between


def _is_quoted(text: str, offset: int, start: int, end: int) -> bool:
    return any(match.start() < offset < match.end() for match in _QUOTATION.finditer(text, start, end))
