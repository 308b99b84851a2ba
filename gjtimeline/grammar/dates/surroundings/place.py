"""Tokens where they stand in a text, and the words beside them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.lexing.lexer import Token
from gjtimeline.grammar.dates.lexing.lexicon import Lexicon

# How far back a word before is looked for, in characters.
REACH = 40
# Matched for their context; the words of the date begin behind them.
_STAYS_OUTSIDE = kinds.BETWEEN + kinds.WITHIN
_WORD_BEFORE = re.compile(r"([\w'’]+)[\s(\"“‘<]*$")
_CLAUSE_BEFORE = re.compile(r"[^.,;:()\n]*$")
_NOUN_AFTER = re.compile(r"[^\S\n]+([A-Za-z][\w-]+)")
_LABEL_BEFORE = re.compile(r"([^\W\d_]+)(?:\.|[.:]?[^\S\n])$")


@dataclass(frozen=True)
class Place:
    """The tokens ``chain[first:last]`` where they stand in ``text``."""

    text: str
    chain: Sequence[Token]
    first: int
    last: int
    lexicon: Lexicon

    @property
    def tokens(self) -> Sequence[Token]:
        """The tokens themselves."""
        return self.chain[self.first : self.last]

    @property
    def start(self) -> int:
        """Where their words begin; "between" and "within" are none of them, nor the article of "a year-long trip"."""
        first, last = self.chain[self.first], self.chain[self.last - 1]
        outside = first.kind in _STAYS_OUTSIDE or (first.kind == kinds.ARTICLE and last.kind == kinds.LONG)
        return self.chain[self.first + outside].start

    @property
    def end(self) -> int:
        """Where their words end."""
        return self.chain[self.last - 1].end

    @property
    def next_classes(self) -> str:
        """The classes of the next three tokens of the chain."""
        return "".join(token.kind for token in self.chain[self.last : self.last + 3])

    def word_before(self, start: int | None = None) -> str:
        """The word before (before ``start``), in lower case; empty where there is none."""
        position = self.start if start is None else start
        match = _WORD_BEFORE.search(self.text, max(0, position - REACH), position)
        return match[1].lower() if match else ""

    def words_before(self, start: int) -> list[str]:
        """The words of the clause before ``start``, in lower case, as far as they stand near."""
        clause = _CLAUSE_BEFORE.search(self.text, max(0, start - REACH), start)
        return clause[0].lower().split() if clause else []

    def capital_before(self) -> bool:
        """Is the word before written with a capital?"""
        match = _WORD_BEFORE.search(self.text, max(0, self.start - REACH), self.start)
        return match is not None and match[1][0].isupper()

    def noun_after(self) -> str | None:
        """The word that follows without a sign between, if it is no function word."""
        match = _NOUN_AFTER.match(self.text, self.end)
        return match[1] if match and match[1].lower() not in self.lexicon.function else None

    @property
    def possessive(self) -> bool:
        """Does the sign of a genitive follow (``last year's``)?"""
        return self.text.startswith(self.lexicon.signs["possessive"], self.end)

    def in_brackets(self) -> bool:
        """``(2020)``, ``(2020; …``."""
        return self.text[self.start - 1 : self.start] == "(" and self.text[self.end : self.end + 1] in (")", ",", ";")

    def numbered(self) -> bool:
        """``Room 2019``, ``No. 12/2021``."""
        label = _LABEL_BEFORE.search(self.text, max(0, self.start - REACH), self.start)
        return label is not None and label[1].lower() in self.lexicon.numbered
