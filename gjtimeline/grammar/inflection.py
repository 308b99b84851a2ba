"""Forms of verbs from ``verbs.toml``, and which of them a word of a sentence is.

Regular forms follow by rule, irregular ones are listed. What a form is depends on the words around it: ``opened`` is a
verb in ``it opened`` and an adjective in ``the opened center``.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import add
from typing import NamedTuple

from gjtimeline.grammar.words import split_text
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
    no_adverbs: frozenset[str]  # nouns that end in -ly
    never: frozenset[str]
    before_adjective: frozenset[str]
    reduced: frozenset[str]
    prepositions: frozenset[str]
    conjunctions: frozenset[str]  # a clause of its own begins behind these
    subordinators: frozenset[str]
    coordinators: frozenset[str]
    objects: frozenset[str]  # what only an object can be: "them"
    saying: frozenset[str]  # another clause may follow these without a conjunction
    linking: frozenset[str]  # a past form behind these is no verb: "remains closed"
    naming: frozenset[str]  # "a festival called Light": in the past form, they describe
    also_nouns: frozenset[str]
    after_nouns: frozenset[str]
    with_preposition: frozenset[str]  # "call for": finite with this preposition, though they are often reduced
    after_numbers: frozenset[str]  # "won": money behind a number
    small: frozenset[str]  # words that are no verb behind an auxiliary
    agent: str  # the preposition before who did it
    enclitics: tuple[str, ...]
    contracting: frozenset[str]  # behind these "'s" is a verb
    contracted: tuple[str, str]  # ("'s", "is")
    forms: frozenset[str]  # all that are listed: every form of a verb and every auxiliary


@cache
def load_verbs(language: str) -> VerbLexicon:
    """The lexicon at ``data/language/<language>/verbs.toml``."""
    data = load_toml("language", language, "verbs.toml")
    regular = data["regular"]["verbs"]
    irregular: dict[str, list[str]] = data["irregular"]
    stressed = frozenset(data["context"]["stressed"])
    lemmas = [*regular, *irregular]
    context = {name: frozenset(words) for name, words in data["context"].items()}
    spelling = [(a, b) for a, b in data["spelling"]["variants"]]
    past = {_with_ed(form, stressed): lemma for lemma in regular for form in _spellings(lemma, spelling)}
    participles = dict(past)
    for lemma, forms in irregular.items():
        past |= dict.fromkeys(forms[0].split("/"), lemma)
        participles |= dict.fromkeys(forms[-1].split("/"), lemma)
    gerunds = {_with_ing(form, stressed): lemma for lemma in lemmas for form in _spellings(lemma, spelling)}
    base = frozenset(form for lemma in lemmas for form in _spellings(lemma, spelling))
    third_person = {_with_s(form): lemma for lemma in lemmas for form in _spellings(lemma, spelling)}
    helpers = {word: name for name, words in data["auxiliaries"].items() for word in words}
    return VerbLexicon(
        base=base,
        third_person=third_person,
        past=past,
        participles=participles,
        gerunds=gerunds,
        helpers=helpers,
        small=frozenset(word for name in _SMALL for word in context[name]),
        agent=data["agent"]["preposition"],
        enclitics=tuple(data["contractions"]["enclitics"]),
        contracting=frozenset(data["contractions"]["behind"]),
        contracted=(data["contractions"]["ambiguous"], data["contractions"]["means"]),
        forms=frozenset({*base, *third_person, *past, *participles, *gerunds, *helpers}),
        **{name: context[name] for name in _CONTEXT},
    )


_CONTEXT = (
    *("between", "no_adverbs", "never", "before_adjective", "reduced", "prepositions", "conjunctions", "subordinators"),
    *(
        "coordinators",
        "objects",
        "saying",
        "linking",
        "naming",
        "also_nouns",
        "after_nouns",
        "with_preposition",
        "after_numbers",
    ),
)
# What parts the clauses of a sentence.
CLAUSE_SIGNS = frozenset(',;:“”"—–')
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"([^\W\d_]+(?:[-’'][^\W\d_]+)*|\d[\w%]*(?:[.,]\d[\w%]*)*|[^\w\s])")


_SMALL = ("prepositions", "before_adjective", "conjunctions")
_VOWELS = "aeiou"


def _spellings(lemma: str, variants: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The verb as it is spelled on both sides of the Atlantic: ``organize`` and ``organise``."""
    yield lemma
    yield from (lemma.removesuffix(ending) + other for ending, other in variants if lemma.endswith(ending))


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


class Sentence(NamedTuple):
    """The words and marks of a sentence, with the lexicon to read them.

    ``lowers`` are how the lexicon writes them (``It's`` gives ``it`` and ``is``); ``capitals`` are those written like a
    name. As lists side by side: an object of each word would cost more than all that is asked of it.
    """

    lexicon: VerbLexicon
    starts: Sequence[int]
    ends: Sequence[int]
    texts: Sequence[str]
    lowers: Sequence[str]
    capitals: Sequence[bool]

    def lower(self, position: int) -> str:
        """The word at a position; empty beyond the ends."""
        return self.lowers[position] if 0 <= position < len(self.lowers) else ""

    def before(self, start: int) -> int:
        """The position of the last word before the offset ``start``, adverbs left out; -1 at the beginning."""
        position = bisect_right(self.ends, start) - 1
        while position >= 0 and not self.capitals[position] and is_adverb(self.lowers[position], self.lexicon):
            position -= 1
        return position

    def span(self, first: int, head: int) -> tuple[int, int, int, int]:
        """The offsets of the words from ``first`` to ``head``, then those of the last alone."""
        return self.starts[first], self.ends[head], self.starts[head], self.ends[head]

    def at(self, start: int) -> int:
        """The position of the word that begins at an offset."""
        return bisect_left(self.starts, start)

    def between(self, start: int, end: int) -> Sequence[str]:
        """The words between two offsets."""
        return self.lowers[self.at(start) : bisect_right(self.ends, end)]

    def one_clause(self, start: int, end: int) -> bool:
        """Does no clause begin or end between two offsets?"""
        words = self.between(start, end)
        return self.lexicon.conjunctions.isdisjoint(words) and CLAUSE_SIGNS.isdisjoint(words)


def read_sentence(text: str, lexicon: VerbLexicon) -> Sentence:
    """The words of a sentence; what is contracted stands apart from the word before it."""
    starts, texts, lowers = split_text(text, _WORD)
    ends: Sequence[int] = list(map(add, starts, map(len, texts)))
    if "'" in text or "’" in text:
        parts = [part for word in zip(starts, texts, lowers, strict=True) for part in _parted(*word, lexicon)]
        starts, ends, texts, lowers = map(list, zip(*parts, strict=True))
    return Sentence(lexicon, starts, ends, texts, lowers, [text[:1].isupper() for text in texts])


def _parted(start: int, text: str, lower: str, lexicon: VerbLexicon) -> Iterator[tuple[int, int, str, str]]:
    """(start, end, text, how the lexicon writes it) of a word, and of what is contracted with it."""
    lower = lower.replace("’", "'")
    tail = next((clitic for clitic in lexicon.enclitics if lower.endswith(clitic) and lower != clitic), "")
    cut, stem = len(text) - len(tail), lower.removesuffix(tail)
    yield start, start + cut, text[:cut], stem
    if tail:
        ambiguous, verb = lexicon.contracted
        meant = verb if tail == ambiguous and stem in lexicon.contracting else tail
        yield start + cut, start + len(text), text[cut:], meant


def is_adverb(word: str, lexicon: VerbLexicon) -> bool:
    """May the word stand between an auxiliary and its verb?"""
    return word in lexicon.between or (word.endswith("ly") and len(word) > 4 and word not in lexicon.no_adverbs)


def bound_form(word: str, helpers: Sequence[str], lexicon: VerbLexicon) -> tuple[str, str] | None:
    """(``base``, ``past`` or ``gerund``; lemma) of a verb form behind auxiliaries."""
    last = next(lexicon.helpers[helper] for helper in reversed(helpers) if helper in lexicon.helpers)
    if last in ("to", "modal", "future", "do", "did"):
        unknown = last != "to" and word.isalpha() and word not in lexicon.small
        return ("base", word) if word in lexicon.base or unknown else None
    if word.endswith("ing"):
        return "gerund", lexicon.gerunds.get(word, word)
    if word in lexicon.participles or (word.endswith("ed") and len(word) > 4):
        return "past", lexicon.participles.get(word, word)
    return None


def bare_form(sentence: Sentence, head: int) -> tuple[str, str] | None:
    """(``third``, ``past``, ``reduced`` or ``gerund``; lemma) of a verb form without auxiliary."""
    word, lexicon = sentence.lower(head), sentence.lexicon
    if word in lexicon.gerunds:
        adjective = sentence.lower(head - 1) in lexicon.before_adjective
        return None if adjective else ("gerund", lexicon.gerunds[word])
    if word in lexicon.past or (word.endswith("ed") and len(word) > 4 and "-" not in word):
        return _bare_past(sentence, head)
    if word in lexicon.participles and word not in lexicon.base and not _in_noun_phrase(sentence, head):
        return "reduced", lexicon.participles[word]  # "drawn up in 2019": no past form, so no verb of a clause
    if word in lexicon.third_person and (head or not sentence.capitals[0]) and not _in_noun_phrase(sentence, head):
        lemma = lexicon.third_person[word]
        noun = lemma in lexicon.also_nouns and sentence.lower(head + 1) in lexicon.after_nouns
        return None if noun else ("third", lemma)
    return None


def _bare_past(sentence: Sentence, head: int) -> tuple[str, str] | None:
    """A past form without auxiliary: the verb of a clause, a reduced relative clause, or an adjective (None)."""
    lexicon, word = sentence.lexicon, sentence.lower(head)
    lemma = lexicon.past.get(word) or lexicon.participles.get(word, word)
    if _in_noun_phrase(sentence, head):
        return None
    after, ahead = sentence.lower(head + 1), sentence.lower(head - 1)
    subject = ahead in lexicon.conjunctions and ahead not in lexicon.coordinators
    by_somebody = after == lexicon.agent and not sentence.lower(head + 2)[:1].isdigit()
    if by_somebody and (word in lexicon.participles or word not in lexicon.past):
        return "reduced", lemma
    if subject or f"{lemma} {after}" in lexicon.with_preposition:
        return "past", lemma
    named = lemma in lexicon.naming and head + 1 < len(sentence.lowers) and not after.isalpha()
    reduced = lemma in lexicon.reduced and after in lexicon.prepositions
    return ("reduced" if reduced or named else "past"), lemma


def _in_noun_phrase(sentence: Sentence, head: int) -> bool:
    """Does an article, a preposition or a number before a form make it an adjective or a noun?"""
    lexicon, word = sentence.lexicon, sentence.lowers[head]
    position = sentence.before(sentence.starts[head])
    ahead = sentence.lower(position)
    if ahead[:1].isdigit():
        money = word in lexicon.after_numbers and sentence.lower(head + 1) not in lexicon.before_adjective
        return _counts(sentence, position) or money
    return ahead in lexicon.before_adjective or (ahead in lexicon.prepositions and ahead != "to")


def _counts(sentence: Sentence, position: int) -> bool:
    """Does a number say how many, not which (``District 3``, ``in 2019``)?"""
    lexicon, ahead = sentence.lexicon, sentence.lower(position - 1)
    named = position > 0 and sentence.capitals[position - 1] and ahead not in lexicon.small
    return not (named or _YEAR.fullmatch(sentence.lower(position)))
