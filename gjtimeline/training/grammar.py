"""Random text from a grammar that is data: symbols stand for one of their expansions, drawn by weight.

``{symbol}`` in an expansion is expanded in its turn. Symbols in capitals (``LOC``, ``LOC_TOWN``) are labels: what the
outermost one gives is a name of that kind. A few symbols are made, not written: parts of Korean
names, initials, numbers.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate
from random import Random
from typing import NamedTuple

from gjtimeline.training.annotated import Annotated, Piece, joined

_SLOT = re.compile(r"\{([^{}]+)\}")
_NUMBER = re.compile(r"(\d+)-(\d+)")


class Choice(NamedTuple):
    """What a symbol may become, and the cumulated weights of that."""

    texts: Sequence[str]
    weights: Sequence[float]


Made = Callable[[Random, Mapping[str, str]], str]
"""Makes a text, given the texts of the labels so far."""


class Grammar(NamedTuple):
    """Symbols that are written and symbols that are made."""

    choices: Mapping[str, Choice]
    made: Mapping[str, Made]


def choice(entries: Sequence[str | list[float | str]]) -> Choice:
    """A choice of a data file: each entry a text, or its weight and the text."""
    pairs = [(1.0, entry) if isinstance(entry, str) else (float(entry[0]), str(entry[1])) for entry in entries]
    return Choice([text for _, text in pairs], list(accumulate(weight for weight, _ in pairs)))


def drawn(chosen: Choice, rng: Random) -> str:
    """One of the texts by weight."""
    return rng.choices(chosen.texts, cum_weights=chosen.weights)[0]


def generated(grammar: Grammar, symbol: str, rng: Random) -> Annotated:
    """A random text of the symbol, with the labels in it as spans."""
    return joined(_expanded(grammar, symbol, rng, {}, inside=False))


def _expanded(grammar: Grammar, symbol: str, rng: Random, said: dict[str, str], inside: bool) -> list[Piece]:
    """The pieces of a symbol; ``said`` keeps the text of the last name of each label for what refers to it."""
    if symbol in grammar.made:
        return [Piece(grammar.made[symbol](rng, said), None)]
    numbers = _NUMBER.fullmatch(symbol)
    if numbers:
        return [Piece(str(rng.randint(int(numbers[1]), int(numbers[2]))), None)]
    label = symbol.partition("_")[0]
    if symbol.isupper() and not inside:
        text = "".join(piece.text for piece in _expanded(grammar, symbol, rng, said, inside=True))
        said[label] = text
        return [Piece(text, label)]
    parts = _SLOT.split(drawn(grammar.choices[symbol], rng))
    found: list[Piece] = []
    for at, part in enumerate(parts):
        found += _expanded(grammar, part, rng, said, inside) if at % 2 else [Piece(part, None)]
    return found


def undefined(grammar: Grammar) -> set[str]:
    """Symbols that some expansion uses and nothing defines: faults of the data file."""
    used = {slot for chosen in grammar.choices.values() for text in chosen.texts for slot in _SLOT.findall(text)}
    return {slot for slot in used - grammar.choices.keys() - grammar.made.keys() if not _NUMBER.fullmatch(slot)}
