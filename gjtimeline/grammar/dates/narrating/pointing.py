"""Which way from now a verb points: its tense, and what verbs of planning and of suspending add to it."""

from functools import cache
from typing import Literal

from gjtimeline.grammar.inflection import load_verbs
from gjtimeline.grammar.verbs import VerbGroup
from gjtimeline.resources import load_toml


@cache
def _beyond_tense(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Verbs of planning and of suspending, alone or with the word behind them."""
    context = load_toml("language", language, "verbs.toml")["context"]
    return frozenset(context["planning"]), frozenset(context["suspending"])


def speaks_of(verb: VerbGroup, behind: str = "", language: str = "en") -> Literal["past", "future"] | None:
    """Which way from now the verb points; None where its form does not say. ``behind`` is the next word (``put off``).

    What is scheduled lies ahead, whenever it was scheduled; what is cancelled may lie anywhere.
    """
    planning, _ = _beyond_tense(language)
    if verb.tense != "future" and suspends(verb, behind, language):
        return None
    if verb.passive and is_one_of(verb, behind, planning):
        return None if verb.tense == "past" else "future"  # "was scheduled for the 21st": kept or not
    if verb.tense in ("past", "perfect") or (verb.tense == "participle" and verb.passive and not verb.helpers):
        return "past"
    return "future" if verb.tense in ("future", "infinitive") or may_come(verb, language) else None


def may_come(verb: VerbGroup, language: str) -> bool:
    """``may open in May``, ``must be sent by June``, but not ``should have opened``."""
    ahead = verb.tense == "present" and not _forward(language).isdisjoint(verb.helpers[:1])
    return ahead and not in_perfect(verb, language)


def in_perfect(verb: VerbGroup, language: str) -> bool:
    """``should have opened``, ``has opened``: does an auxiliary of the perfect stand before it?"""
    kinds = load_verbs(language).helpers
    return any(kinds.get(helper) == "has" for helper in verb.helpers)


@cache
def _forward(language: str) -> frozenset[str]:
    return frozenset(load_toml("language", language, "verbs.toml")["context"]["pointing_ahead"])


def suspends(verb: VerbGroup, behind: str = "", language: str = "en") -> bool:
    """Does it say that something does not take place when it was to? ``behind`` is the next word (``put off``)."""
    _, suspending = _beyond_tense(language)
    return is_one_of(verb, behind, suspending)


def is_one_of(verb: VerbGroup, behind: str, names: frozenset[str]) -> bool:
    """Is the verb one of those, alone or with the word ``behind`` it (``put off``)?"""
    return not names.isdisjoint((verb.lemma, f"{verb.lemma} {behind}"))
