"""Which verb a date belongs to.

A date belongs to the nearest verb before it in its clause (``announced on the 14th that it will hold``), or, where it
opens the clause, to the first verb after it (``On January 29, the government decided``).
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from gjtimeline.grammar.verbs import VerbGroup, find_verbs
from gjtimeline.resources import load_toml

_ASIDE = re.compile(r"\([^()]*\)")  # "(moved from May 3)": its verb governs nothing outside
_QUOTE_OPENS = re.compile(r"(?:^|[\s,(\[])[\"“'‘]\s*$")


@cache
def _opening(language: str) -> re.Pattern[str]:
    """The end of the text before a date that opens a clause: a boundary, then at most a preposition and its article."""
    words = load_toml("language", language, "clauses.toml")
    openers, prepositions = "|".join(words["openers"]), "|".join(words["prepositions"])
    boundary = rf"(?:[;:—]|[,.]\s*(?:{openers})?|\s(?:{openers})|[\"“'‘])"
    return re.compile(rf"{boundary}\s*(?:(?:{prepositions})\s+)?(?:the\s+)?$", re.IGNORECASE)


def governing_verb(
    sentence: str, verbs: Sequence[VerbGroup], start: int, end: int, language: str = "en"
) -> VerbGroup | None:
    """The verb that the words at ``sentence[start:end]`` belong to; None in a sentence without verbs."""
    if _in_brackets(sentence, start, end):
        return next((verb for verb in verbs if verb.finite), None) or next(iter(verbs), None)
    asides = [(first, last) for first, last in _asides(sentence) if not first < start < last]
    verbs = [verb for verb in verbs if not any(first < verb.start < last for first, last in asides)]
    before = [verb for verb in verbs if verb.end <= start]
    after = [verb for verb in verbs if verb.start >= end]
    if after and _opens_clause(sentence, before, start, end, language):
        return next((verb for verb in after if verb.finite), after[0])
    inside = [verb for verb in before if not _quotation_opens_between(sentence, verb.end, start)]
    # "will have 15,000 graphics processing units by 2028": a gerund within a noun phrase governs nothing.
    own = [verb for verb in inside if verb.tense != "gerund" or verb.helpers or _stands_free(sentence, verb, language)]
    if own or inside:
        return (own or inside)[-1]
    return next((verb for verb in after if verb.finite), None) or (before[-1] if before else next(iter(after), None))


@lru_cache(maxsize=512)
def _asides(sentence: str) -> tuple[tuple[int, int], ...]:
    """The spans in brackets; each date of a sentence asks for them."""
    return tuple(match.span() for match in _ASIDE.finditer(sentence))


def _stands_free(sentence: str, gerund: VerbGroup, language: str) -> bool:
    """Behind a sign, a preposition, a conjunction or another verb (``began operating``), not behind a noun."""
    words = sentence[: gerund.start].split()
    if not words or not words[-1][-1].isalnum():
        return True
    ended = find_verbs(sentence, language)
    behind_verb = any(verb.end == len(sentence[: gerund.start].rstrip()) for verb in ended)
    return behind_verb or words[-1].lower() in _free_before(language)


@cache
def _free_before(language: str) -> frozenset[str]:
    words = load_toml("language", language, "clauses.toml")
    return frozenset([*words["prepositions"], *words["openers"], *words["before_gerund"]])


def _opens_clause(sentence: str, before: Sequence[VerbGroup], start: int, end: int, language: str) -> bool:
    """Does the date stand at the head of its clause, with a comma or the subject behind it?"""
    if not before:
        return True
    follows = sentence[end : end + 1]
    return follows in (",", " ") and bool(_opening(language).search(sentence[before[-1].end : start]))


def _in_brackets(sentence: str, start: int, end: int) -> bool:
    """``(10 September 2019)`` at the end of a sentence dates the whole of it."""
    return sentence[start - 1 : start] == "(" and sentence[end : end + 1] == ")"


def _quotation_opens_between(sentence: str, start: int, end: int) -> bool:
    """Does a quotation begin between a verb and the date, so that the verb stands outside?"""
    between = sentence[start:end]
    opened = max(between.rfind('"'), between.rfind("“"))
    if opened < 0 or not _QUOTE_OPENS.search(between[: opened + 1]):
        return False
    return between.count('"') % 2 == 1 or between.count("“") > between.count("”")
