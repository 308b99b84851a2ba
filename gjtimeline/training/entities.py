"""Names among the entities of GUM's CoNLL-U: its mentions are whole noun phrases, named or not.

A mention becomes a name where its head is a proper noun: the run of proper nouns about the head, without the titles
before a person, with small words of a name (``Ministry of Health``) in between.
"""

import re

from gjtimeline.resources import load_toml

_FORM, _UPOS, _HEAD, _MISC = 1, 3, 6, 9
_BRACKET = re.compile(r"\((?P<opened>[^()-]+)-(?P<kind>[a-z]+)[^()]*|(?P<closing>\d[^()]*)?\)")

Rows = list[list[str]]


def named_entities(rows: Rows, labels: dict[str, str]) -> list[tuple[int, int, str]]:
    """First and last token and label of each name, in order, the outer one of nested names."""
    names = []
    for first, last, kind in mentions(rows):
        name = _name(rows, first, last, kind) if kind in labels else None
        if name is not None:
            names.append((*name, labels[kind]))
    chosen: list[tuple[int, int, str]] = []
    for first, last, label in sorted(names, key=lambda name: (name[0] - name[1], name)):
        if all(last < other[0] or other[1] < first for other in chosen):
            chosen.append((first, last, label))
    return sorted(chosen)


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
    if rows[head][_UPOS] != "PROPN":
        return None
    words = load_toml("training", "entities.toml")
    links = words["links"].get(kind, words["links"]["other"])
    start, end = _reach(rows, head, first, links), _reach(rows, head, last, links)
    titles = words["titles"]
    while kind == "person" and start < end and rows[start][_FORM].rstrip(".").lower() in titles:
        start += 1
    return start, end


def _reach(rows: Rows, head: int, border: int, links: list[str]) -> int:
    """The last token of the name from its head towards one border of the mention."""
    reached, at, step = head, head, 1 if border > head else -1
    while at != border:
        at += step
        if rows[at][_UPOS] == "PROPN":
            reached = at
        elif rows[at][_FORM].lower() not in links:
            break
    return reached
