"""Forms of verbs from ``verbs.toml``: regular ones by rule, irregular ones as listed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from gjtimeline.resources import load_toml


@dataclass(frozen=True)
class VerbLexicon:
    """The forms of known verbs, each with its dictionary form, and the small words that tell verbs from other words."""

    base: frozenset[str]
    third_person: Mapping[str, str]
    past: Mapping[str, str]
    participles: Mapping[str, str]
    gerunds: Mapping[str, str]
    helpers: Mapping[str, str]  # auxiliary → its class
    between: frozenset[str]  # adverbs that stand within a group and end in no -ly
    never: frozenset[str]
    before_adjective: frozenset[str]
    reduced: frozenset[str]
    prepositions: frozenset[str]
    conjunctions: frozenset[str]
    small: frozenset[str]  # words that are no verb behind an auxiliary


@cache
def load_verbs(language: str) -> VerbLexicon:
    """The lexicon at ``data/language/<language>/verbs.toml``."""
    data = load_toml("language", language, "verbs.toml")
    regular = data["regular"]["verbs"]
    irregular: dict[str, list[str]] = data["irregular"]
    stressed = frozenset(data["context"]["stressed"])
    lemmas = [*regular, *irregular]
    past = {_with_ed(lemma, stressed): lemma for lemma in regular}
    participles = dict(past)
    for lemma, forms in irregular.items():
        past |= dict.fromkeys(forms[0].split("/"), lemma)
        participles |= dict.fromkeys(forms[-1].split("/"), lemma)
    return VerbLexicon(
        base=frozenset(lemmas),
        third_person={_with_s(lemma): lemma for lemma in lemmas},
        past=past,
        participles=participles,
        gerunds={_with_ing(lemma, stressed): lemma for lemma in lemmas},
        helpers={word: name for name, words in data["auxiliaries"].items() for word in words},
        between=frozenset(data["context"]["between"]),
        never=frozenset(data["context"]["never"]),
        before_adjective=frozenset(data["context"]["before_adjective"]),
        reduced=frozenset(data["context"]["reduced"]),
        prepositions=frozenset(data["context"]["prepositions"]),
        conjunctions=frozenset(data["context"]["conjunctions"]),
        small=frozenset(word for name in _SMALL for word in data["context"][name]),
    )


_SMALL = ("prepositions", "before_adjective", "conjunctions")
_VOWELS = "aeiou"


def _doubled(lemma: str, stressed: frozenset[str]) -> str:
    """``plan`` and ``submit`` double their last letter before an ending, ``develop`` and ``open`` do not."""
    short = len(lemma) > 2 and lemma[-1] not in "wxyaeiou" and lemma[-2] in _VOWELS and lemma[-3] not in _VOWELS
    one_syllable = len(re.findall(r"[aeiouy]+", lemma)) == 1
    return lemma + lemma[-1] if short and (one_syllable or lemma in stressed) else lemma


def _with_ed(lemma: str, stressed: frozenset[str]) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ied"
    return _doubled(lemma, stressed) + "ed"


def _with_ing(lemma: str, stressed: frozenset[str]) -> str:
    if lemma.endswith("e") and not lemma.endswith("ee") and len(lemma) > 2:
        return lemma[:-1] + "ing"
    return _doubled(lemma, stressed) + "ing"


def _with_s(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
