"""More text to learn from: Korean names put into the slots of the corpora, generated sentences, other letter case.

Everything is drawn from the given random numbers: the same seed gives the same sentences.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from random import Random
from typing import Any

from gjtimeline.resources import load_toml
from gjtimeline.training.annotated import Annotated, Piece, joined, pieces, rewritten
from gjtimeline.training.grammar import Grammar, choice, generated
from gjtimeline.training.korean import KOREAN

_CORPUS = "corpus_"


def load_grammar(language: str, corpora: Iterable[Annotated]) -> Grammar:
    """The grammar of a language's training text; ``{corpus_LABEL}`` draws from the names of the given corpora."""
    written: dict[str, Any] = {}
    for file in ("names.toml", "templates.toml"):
        written |= load_toml("training", language, file)
    found: dict[str, set[str]] = {}
    for annotated in corpora:
        for text, label in pieces(annotated):
            if label is not None and text[:1].isupper():
                found.setdefault(_CORPUS + label, set()).add(text)
    choices = {symbol: choice(entries) for symbol, entries in written.items()}
    return Grammar(choices | {symbol: choice(sorted(names)) for symbol, names in found.items()}, KOREAN)


def substituted(annotated: Annotated, grammar: Grammar, rates: dict[str, float], rng: Random) -> Annotated:
    """The sentence with some of its names exchanged for generated ones of their kind, the same for the same."""
    names = sorted({piece for piece in pieces(annotated) if piece.label is not None})
    new = {name: _other(name, grammar, rng) for name in names if rng.random() < rates[name.label or ""]}
    return joined(new.get(piece, piece) for piece in pieces(annotated))


def _other(name: Piece, grammar: Grammar, rng: Random) -> Piece:
    """Another name of the same kind."""
    return Piece(generated(grammar, name.label or "", rng).text, name.label)


Words = Mapping[str, Sequence[str]]
"""Lists of words by what they are for, as ``plan.toml`` has them."""


def titled(annotated: Annotated, words: Words, _rng: Random) -> Annotated:
    """The sentence as a headline: capitals on all words but the small ones."""
    small = words["small"]

    def capital(word: str) -> str:
        return word if word in small else word[:1].upper() + word[1:]

    return rewritten(annotated, lambda text: " ".join(map(capital, text.split(" "))))


def shouted(annotated: Annotated, _words: Words, _rng: Random) -> Annotated:
    """The sentence in capitals."""
    return rewritten(annotated, str.upper)


def lowered(annotated: Annotated, _words: Words, _rng: Random) -> Annotated:
    """The sentence without capitals."""
    return rewritten(annotated, str.lower)


def as_item(annotated: Annotated, words: Words, rng: Random) -> Annotated:
    """The sentence behind a mark of a list."""
    return joined([Piece(rng.choice(words["item_marks"]), None), *pieces(annotated)])


_FORMS: dict[str, Callable[[Annotated, Words, Random], Annotated]] = {
    "titled": titled,
    "shouted": shouted,
    "lowered": lowered,
    "as_item": as_item,
}


def varied(annotated: Annotated, plan: Mapping[str, Any], rng: Random) -> Annotated:
    """The sentence, now and then in one of the other forms; ``plan`` gives each form's share and the words of forms."""
    at = rng.random()
    for form, rate in plan["forms"].items():
        if at < rate:
            return _FORMS[form](annotated, plan["words"], rng)
        at -= rate
    return annotated


def round_of(corpora: Sequence[Annotated], grammar: Grammar, plan: Mapping[str, Any], rng: Random) -> list[Annotated]:
    """What is learned in one pass, in random order: the corpora, partly with other names, and generated text."""
    found = [
        one if rng.random() < plan["original"] else substituted(one, grammar, plan["exchanged"], rng) for one in corpora
    ]
    found += [generated(grammar, "document", rng) for _ in range(plan["generated"])]
    found = [varied(one, plan, rng) for one in found]
    rng.shuffle(found)
    return list(paragraphs(found, plan["goes_on"], rng))


def paragraphs(sentences: Iterable[Annotated], goes_on: float, rng: Random) -> Iterator[Annotated]:
    """The sentences in order, some of them joined: ``goes_on`` is the chance of another one in a paragraph."""
    parts: list[Piece] = []
    for one in sentences:
        parts += pieces(one)
        if rng.random() < goes_on:
            parts.append(Piece(" ", None))
        else:
            yield joined(parts)
            parts = []
    if parts:
        yield joined(parts)
