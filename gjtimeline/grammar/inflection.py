"""Forms of verbs from ``verbs.toml``: regular ones by rule, irregular ones as listed; and the words of a sentence."""

import re
from collections.abc import Iterator, Mapping, Sequence
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
    return VerbLexicon(
        base=frozenset(form for lemma in lemmas for form in _spellings(lemma, spelling)),
        third_person={_with_s(form): lemma for lemma in lemmas for form in _spellings(lemma, spelling)},
        past=past,
        participles=participles,
        gerunds=gerunds,
        helpers={word: name for name, words in data["auxiliaries"].items() for word in words},
        small=frozenset(word for name in _SMALL for word in context[name]),
        agent=data["agent"]["preposition"],
        enclitics=tuple(data["contractions"]["enclitics"]),
        contracting=frozenset(data["contractions"]["behind"]),
        contracted=(data["contractions"]["ambiguous"], data["contractions"]["means"]),
        **{name: context[name] for name in _CONTEXT},
    )


_CONTEXT = (
    *("between", "no_adverbs", "never", "before_adjective", "reduced", "prepositions", "conjunctions", "subordinators"),
    *("coordinators", "objects", "saying", "naming", "also_nouns", "after_nouns", "with_preposition", "after_numbers"),
)
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|\d[\w%]*(?:[.,]\d[\w%]*)*|[^\w\s]")


@dataclass(frozen=True)
class Word:
    """A word or a mark; ``lower`` is how the lexicon writes it (``It's`` gives ``it`` and ``is``)."""

    text: str
    lower: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Is it written like a name?"""
        return self.text[:1].isupper()


def split_words(text: str, lexicon: VerbLexicon) -> list[Word]:
    """The words of a sentence; what is contracted stands apart from the word before it."""
    words: list[Word] = []
    for match in _WORD.finditer(text):
        lower = match[0].lower().replace("’", "'")
        tail = next((clitic for clitic in lexicon.enclitics if lower.endswith(clitic) and lower != clitic), "")
        cut, stem = match.end() - len(tail), lower.removesuffix(tail)
        words.append(Word(text[match.start() : cut], stem, match.start(), cut))
        if tail:
            ambiguous, verb = lexicon.contracted
            meant = verb if tail == ambiguous and stem in lexicon.contracting else tail
            words.append(Word(text[cut : match.end()], meant, cut, match.end()))
    return words


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
