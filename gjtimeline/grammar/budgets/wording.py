"""The cues of ``budgets.toml`` as expressions.

phrase = word (" " word)*       any white space between them
word   = alternative ("|" alternative)* | "..." (up to two words of any kind) | "{name}" (the words of that name)
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Literal, NamedTuple, get_args

from gjtimeline.grammar.alternatives import any_of
from gjtimeline.resources import load_toml

Role = Literal["just_before", "after_sign", "changes", "nouns", "verbs", "done", "weak", "behind", "adverbs"]

_ROLES: tuple[Role, ...] = get_args(Role)
_ANY_WORDS = r"(?:\s+[\w&’'-]+){0,2}"
_SUBJECT = r"\s*(?:[\w&’'-]+\s+){0,3}"
SHARE = "share"  # the kind of what is a part of another amount
OTHER = "other"  # the kind of amounts that nobody sets aside for anything


class Cue(NamedTuple):
    """Words at ``start:end`` that speak for a kind."""

    end: int
    start: int
    kind: str


class PurposeWords(NamedTuple):
    """Words that lead from what an amount is of to it, from it to what it is for, and that are no purpose."""

    before: frozenset[str]
    verbs: frozenset[str]
    behind: frozenset[str]
    determiners: frozenset[str]
    no_noun: frozenset[str]


class Wording(NamedTuple):
    """The cues of each role by kind, and what stands between them and an amount."""

    kinds: Mapping[Role, tuple[tuple[str, re.Pattern[str]], ...]]
    openers: re.Pattern[str]
    carriers: re.Pattern[str]
    by: re.Pattern[str]
    links: re.Pattern[str]
    of_the: re.Pattern[str]
    relative: re.Pattern[str]
    small: frozenset[str]
    no_noun: frozenset[str]
    articles: frozenset[str]
    purpose: PurposeWords
    distance: re.Pattern[str]
    compared: re.Pattern[str]
    subject: re.Pattern[str]
    parting: re.Pattern[str]
    leading: re.Pattern[str]
    back: re.Pattern[str]
    source: re.Pattern[str]
    funder: re.Pattern[str]
    payer: re.Pattern[str]
    joining: re.Pattern[str]
    joined: re.Pattern[str]
    beside: re.Pattern[str]

    def cues(self, role: Role, text: str, start: int, end: int) -> list[Cue]:
        """The cues of a role in ``text[start:end]``, in order of their ends, of equal ends the longest last."""
        found = [
            Cue(match.end(), match.start(), kind)
            for kind, cue in self.kinds[role]
            for match in cue.finditer(text, start, end)
        ]
        return sorted(found, key=lambda cue: (cue.end, -cue.start))


@cache
def load_wording(language: str) -> Wording:
    """The cues in ``data/language/<language>/budgets.toml``."""
    data = load_toml("language", language, "budgets.toml")
    small = load_toml("language", language, "clauses.toml")
    articles = load_toml("language", language, "words.toml")["articles"]
    each = load_toml("language", language, "money.toml")["per_unit"]
    joint = any_of(load_toml("language", language, "numbers.toml")["particles"]["and"])
    clauses, parts, periods, names = data["clauses"], data["parts"], data["periods"], data["names"]
    article = rf"(?:\s+{any_of(articles)})?"
    leading = _either(parts["leading"], names)
    funder, body = (any_of(names[name].split("|")) for name in ("funder", "body"))
    return Wording(
        kinds={role: tuple(_cues(data["kinds"], role, names)) for role in _ROLES},
        openers=re.compile(rf"[;“”\"]|\n\s{{0,8}}[-–—*•·▪■□○●◦※]\s|\b{_either(clauses['openers'], names)}\b", re.I),
        carriers=re.compile(_either(clauses["carriers"], names), re.I),
        by=re.compile(rf"\b{_either(clauses['by'], names)}\s*$", re.I),
        links=re.compile(rf"\s+(?:{_either(clauses['behind_links'], names)}\b)?|-", re.I),
        of_the=re.compile(rf"\s+{_either(clauses['of_the'], names)}\b", re.I),
        relative=re.compile(rf"\s+{_either([*clauses['relatives'], *articles], names)}\b", re.I),
        small=frozenset([*small["prepositions"], *small["openers"], *clauses["behind_stop"]]),
        no_noun=frozenset([*articles, *(phrase.split()[0] for phrase in each)]),
        articles=frozenset(articles),
        purpose=PurposeWords(*(frozenset(data["purpose"][name]) for name in PurposeWords._fields)),
        distance=re.compile(rf"\b{_either(periods['distance'], names)}\s+$", re.I),
        compared=re.compile(rf"\b{_either(periods['compared'], names)}\s+(?:\w+\s+)?$", re.I),
        subject=re.compile(rf"[(（]$|\b{_either(periods['subject'], names)}\s+$", re.I),
        parting=re.compile(rf"\b{_either(parts['openers'], names)}\b", re.I),
        leading=re.compile(rf"\W*{leading}{article}\s*", re.I),
        back=re.compile(rf"\W*{_either(parts['back'], names)}\b", re.I),
        source=re.compile(rf"\b{_either(parts['from'], names)}(?:\s+[\w&’'-]+){{0,3}}?\s+{body}\b", re.I),
        funder=re.compile(rf"\b{funder}\b", re.I),
        payer=re.compile(rf"\b(?:{funder}|{body})\b", re.I),
        joining=re.compile(rf"\b{joint}\b", re.I),
        joined=re.compile(rf"\b{joint}\s+$", re.I),
        beside=re.compile(rf"[\s,)]*(?:{joint}\s+)?{article}{_SUBJECT}(?:[\d.]+\s*(?:%|\w+)\s*)?", re.I),
    )


def _cues(kinds: Mapping[str, Any], role: Role, names: Mapping[str, str]) -> Iterable[tuple[str, re.Pattern[str]]]:
    for kind, cues in kinds.items():
        if role in cues:
            yield kind, re.compile(rf"\b{_either(cues[role], names)}\b", re.I)


def _either(phrases: Iterable[str], names: Mapping[str, str]) -> str:
    """An expression for any of the phrases, the longer first; it gives up at once where none begins."""
    longest_first = sorted(phrases, key=lambda phrase: (-phrase.count(" "), phrase))
    known = [phrase.format_map(names) for phrase in longest_first]
    initials = sorted({word[0] for phrase in known for word in phrase.split()[0].split("|")})
    return f"(?=[{''.join(map(re.escape, initials))}])(?:{'|'.join(map(_phrase, known))})"


def _phrase(phrase: str) -> str:
    words = [_ANY_WORDS if word == "..." else rf"\s+{any_of(word.split('|'))}" for word in phrase.split()]
    return "".join(words).removeprefix(r"\s+")
