"""Names among the entities of GUM's CoNLL-U: its mentions are whole noun phrases, named or not.

A mention becomes a name where its head is a proper noun: the run of proper nouns about the head, without the titles
before a person, with small words of a name (``Ministry of Health``) in between. The tag of the Penn Treebank says what
is proper: the universal one has ``United`` of the ``United States`` as a verb. ``the Greeks`` are no person.
"""

import re
from typing import Any

from gjtimeline.resources import load_toml

_FORM, _TAG, _HEAD, _MISC = 1, 4, 6, 9
_PROPER, _PEOPLES, _DETERMINER = ("NNP", "NNPS"), "NNPS", "DT"
_PERSON = "person"
_BRACKET = re.compile(r"\((?P<opened>[^()-]+)-(?P<kind>[a-z]+)[^()]*|(?P<closing>\d[^()]*)?\)")

Rows = list[list[str]]


def named_entities(rows: Rows, labels: dict[str, str]) -> list[tuple[int, int, str]]:
    """First and last token and label of each name, in order, the outer one of nested names.

    What stands within the name of another kind is none: no person in ``James Webb Space Telescope``.
    """
    found = ((_name(rows, first, last, kind), kind) for first, last, kind in mentions(rows))
    names = [(*name, kind) for name, kind in found if name is not None]
    chosen: list[tuple[int, int, str]] = []
    for first, last, kind in sorted(names, key=lambda name: (name[0] - name[1], name)):
        if all(last < other[0] or other[1] < first for other in chosen):
            chosen.append((first, last, kind))
    return [(first, last, labels[kind]) for first, last, kind in sorted(chosen) if kind in labels]


def mentions(rows: Rows) -> list[tuple[int, int, str]]:
    """First and last token and kind of each mention that the last column opens and closes within the sentence."""
    found, opened = [], []
    for number, row in enumerate(rows):
        for bracket in _BRACKET.finditer(_entity(row[_MISC])):
            if bracket["opened"]:
                opened.append((bracket["opened"], number, bracket["kind"]))
                continue
            name = bracket["closing"] or (opened[-1][0] if opened else "")
            for mention in [one for one in reversed(opened) if one[0] == name][:1]:
                opened.remove(mention)
                found.append((mention[1], number, mention[2]))
    return found


def _entity(misc: str) -> str:
    """The brackets of the last column; none where there are none."""
    return next((part.removeprefix("Entity=") for part in misc.split("|") if part.startswith("Entity=")), "")


def _name(rows: Rows, first: int, last: int, kind: str) -> tuple[int, int] | None:
    """First and last token of the name in a mention."""
    head = next((at for at in range(first, last + 1) if not first < int(rows[at][_HEAD]) <= last + 1), first)
    if rows[head][_TAG] not in _PROPER:
        return None
    words = load_toml("training", "entities.toml")
    links = words["links"].get(kind, words["links"]["other"])
    start, end = _reach(rows, head, first, links), _reach(rows, head, last, links)
    if kind != _PERSON:
        return start, end
    while start <= end and _is_title(rows[start], words):
        start += 1
    office = start > end or _is_title(rows[end], words)
    people = rows[head][_TAG] == _PEOPLES or (start == end and rows[first][_TAG] == _DETERMINER)
    return None if office or people else (start, end)


def _is_title(row: list[str], words: dict[str, Any]) -> bool:
    return row[_FORM].rstrip(".").lower() in words["titles"]


def _reach(rows: Rows, head: int, border: int, links: list[str]) -> int:
    """The last token of the name from its head towards one border of the mention."""
    reached, at, step = head, head, 1 if border > head else -1
    while at != border:
        at += step
        if rows[at][_TAG] in _PROPER:
            reached = at
        elif rows[at][_FORM].lower() not in links:
            break
    return reached
