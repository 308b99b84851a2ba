"""Triggers: the verb or the noun that a date belongs to, and what sort of happening it names."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from gjtimeline.extracting.spans import Offsets
from gjtimeline.grammar.alternatives import any_of
from gjtimeline.grammar.clauses import governing_verb
from gjtimeline.grammar.verbs import VerbGroup, find_plain_verbs, find_verbs
from gjtimeline.resources import load_toml

_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_TITLE_CASE = 0.7  # share of capitalized long words that makes a line a title in title case
_EVENT = "event"


@dataclass(frozen=True)
class Trigger:
    """The words at ``span`` (of the sentence) that name a happening of type ``type``; ``verb`` governs the date."""

    span: Offsets
    type: str
    verb: VerbGroup | None


@dataclass(frozen=True)
class _Lexicon:
    verbs: Mapping[str, str]  # lemma → type
    nouns: Mapping[str, str]
    noun: re.Pattern[str]
    light: frozenset[str]
    copulas: frozenset[str]
    label: re.Pattern[str]  # "First light: 2027"


@cache
def _load(language: str) -> _Lexicon:
    data = load_toml("language", language, "events.toml")
    no_labels = "|".join(data["labels"]["never"])
    nouns = {noun.lower(): kind for kind, names in data["nouns"].items() for noun in names}
    return _Lexicon(
        verbs={lemma: kind for kind, lemmas in data["verbs"].items() for lemma in lemmas},
        nouns=nouns,
        noun=re.compile(rf"\b{any_of(nouns)}\b", re.IGNORECASE),
        light=frozenset(data["light"]["verbs"]),
        copulas=frozenset(data["titles"]["copulas"]),
        label=re.compile(rf"(?!(?:{no_labels})\b)(?P<label>\w[^:;.]{{2,60}}?)\s?:\s", re.IGNORECASE),
    )


def find_trigger(sentence: str, start: int, end: int, language: str) -> Trigger | None:
    """What the date at ``sentence[start:end]`` dates; None where the sentence names no happening."""
    lexicon = _load(language)
    verbs = _verbs(sentence, language)
    verb = governing_verb(sentence, verbs, start, end, language)
    noun = _noun(sentence, verb, start, lexicon)
    if verb is None:
        if noun:
            return Trigger(noun.span(), lexicon.nouns[noun[0].lower()], None)
        label = lexicon.label.match(sentence, 0, start)
        return Trigger(label.span("label"), _EVENT, None) if label else None
    head = (verb.head_start, verb.head_end)
    if noun is None or not (verb.tense == "participle" or verb.lemma in lexicon.light):
        return Trigger(head, lexicon.verbs.get(verb.lemma, _EVENT), verb)
    # "held", "attended" and "is" leave it to the noun to say what it was.
    names_it = verb.lemma in lexicon.copulas or (verb.tense == "participle" and noun.end() <= verb.start)
    return Trigger(noun.span() if names_it else head, lexicon.nouns[noun[0].lower()], verb)


@lru_cache(maxsize=64)
def _verbs(sentence: str, language: str) -> Sequence[VerbGroup]:
    """Found once a sentence, as each of its dates asks for them."""
    words = sentence.lower() if _is_title_case(sentence) else sentence
    return find_verbs(words, language) or find_plain_verbs(words, language)


def _is_title_case(line: str) -> bool:
    """``Gwangju Breaks Ground for AI Complex``: verbs are capitalized like names."""
    words = _LONG_WORD.findall(line)
    return len(words) > 3 and sum(word[0].isupper() for word in words) >= _TITLE_CASE * len(words)


def _noun(sentence: str, verb: VerbGroup | None, date: int, lexicon: _Lexicon) -> re.Match[str] | None:
    """The noun of a happening that the verb is about: its object, the noun a participle describes, or the nearest."""
    found = _nouns(sentence, lexicon.noun)
    if verb is None:
        return next((match for match in reversed(found) if match.end() <= date), None) or next(iter(found), None)
    before = [match for match in found if match.end() <= verb.start]
    behind = [match for match in found if match.start() >= verb.end]
    if verb.tense == "participle":
        return before[-1] if before else None
    if verb.lemma in lexicon.copulas:
        return next((match for match in reversed(behind) if match.end() <= date), None)
    return next(iter((before if verb.passive else []) or behind), None)


@lru_cache(maxsize=64)
def _nouns(sentence: str, noun: re.Pattern[str]) -> tuple[re.Match[str], ...]:
    """Found once a sentence, as each of its dates asks for them."""
    return tuple(noun.finditer(sentence))
