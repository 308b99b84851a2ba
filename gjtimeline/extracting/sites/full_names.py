"""Short and full names of one place, where the words themselves tell that they are of one.

written out    "X SNU Hospital" of "X Seoul National University Hospital"
beginning      "X Arena" of "X Arena Cultural Complex"; never "X City Hall" of "X City Hall Briefing Room"
without owner  "Siheung campus" of "SNU Siheung Campus"
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from gjtimeline.extracting.names.rules import name_words, regions
from gjtimeline.gazetteer import load_known

_INITIALS = range(2, 7)  # words that an acronym is made of
_ACRONYM = re.compile(r"[A-Z]{2,7}")
_BRACKET = re.compile(r"\s\((?P<short>[A-Z][A-Za-z&-]{0,6}[A-Z]{1,8})\b")
_WINDOW = 100  # how far before an acronym what it stands for may begin
_NO_LETTERS = re.compile(r"[^\w]")


def key(name: str) -> str:
    """The name without case and hyphens."""
    return _NO_LETTERS.sub("", name.lower())


def fuller_names(text: str, names: Sequence[tuple[str, str | None]], language: str) -> dict[int, int]:
    """For places with a short name the one that has the full one, as indexes of ``names`` (name, kind of the place).

    A short name of several full ones is that of none.
    """
    introduced = _introduced(text)
    whole = {key(name): index for index, (name, _) in reversed(list(enumerate(names)))}
    shorts: dict[str, set[int]] = {}
    for index, (name, _) in enumerate(names):
        for short in _shorts(name, language):
            shorts.setdefault(short, set()).add(index)
    found: dict[int, int] = {}
    for index, (name, kind) in enumerate(names):
        # What is no building may lie beside what is called after it: "X Port", "X Port Logistics Complex".
        full = shorts.get(_same(name), set()) | {whole[out] for out in _written_out(introduced, name) if out in whole}
        if kind in name_words(language)["sites"]["extended"]["kinds"]:
            full = full | shorts.get(f"{_same(name)} ", set())
        full = full - {index}
        if len(full) == 1:
            found[index] = next(iter(full))
    return {short: full for short, full in found.items() if full not in found}


def _same(name: str) -> str:
    """The key of a short name; acronyms keep their capitals."""
    return " ".join(word if _ACRONYM.fullmatch(word) else word.lower() for word in name.split())


def _shorts(name: str, language: str) -> Iterator[str]:
    """The keys of the short names of a place; behind those that are its beginning stands a space."""
    words = name.split()
    for start in range(len(words) - 2):
        for length in _INITIALS:
            run = words[start : start + length]
            if len(run) == length and start + length < len(words) and all(word[0].isupper() for word in run):
                initials = "".join(word[0] for word in run)
                yield _same(" ".join([*words[:start], initials, *words[start + length :]]))
    if len(words) > 2 and _ACRONYM.fullmatch(words[0]) and words[1].lower() in regions():
        yield _same(" ".join(words[1:]))
    extended = name_words(language)["sites"]["extended"]
    if words[-1].lower() in extended["heads"]:
        fields = frozenset(extended["fields"])
        end = next((at for at in range(len(words) - 1, 0, -1) if words[at - 1].lower() not in fields), 0)
        if end > 1:
            yield f"{_same(' '.join(words[:end]))} "


def _introduced(text: str) -> dict[str, str]:
    """The words before the first brackets around each acronym: ``Korea Midland Power (KOMIPO)``."""
    found: dict[str, str] = {}
    for match in _BRACKET.finditer(text):
        found.setdefault(match["short"], text[max(0, match.start() - _WINDOW) : match.start()])
    return found


def _written_out(introduced: Mapping[str, str], name: str) -> Iterator[str]:
    """The keys of the name with an acronym as what it stands for in the gazetteer, or may in the text."""
    words = name.split()
    for at, word in enumerate(words[:-1]):
        before = introduced.get(word, "").split()
        fulls = [" ".join(before[first:]) for first in range(len(before)) if before[first][0].isupper()]
        for full in (*filter(None, [_known().get(word)]), *fulls):
            yield key(" ".join([*words[:at], full, *words[at + 1 :]]))


@cache
def _known() -> dict[str, str]:
    return {body.acronym: body.name for body in load_known("organization") if body.acronym}
