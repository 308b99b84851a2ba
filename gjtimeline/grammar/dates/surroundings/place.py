"""Tokens where they stand in a text, and the words beside them."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.lexing.lexer import Token
from gjtimeline.grammar.dates.lexing.lexicon import Lexicon

# How far back a word before is looked for, in characters.
REACH = 40
# Matched for their context; the words of the date begin behind them.
_STAYS_OUTSIDE = kinds.BETWEEN + kinds.WITHIN
_SIGN_OF_CLAUSE = re.compile(r"[.,;:()\n]")
_BEFORE_WORD = '("“‘<'  # these and white space may stand between a word and a date
_IN_WORD = "_'’"
_NOUN_AFTER = re.compile(r"[^\S\n]+([A-Za-z][\w-]+)")
_LABEL_BEFORE = re.compile(r"([^\W\d_]+)(?:\.|[.:]?[^\S\n])$")


class Place(NamedTuple):
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
        return _word_before(self.text, position).lower()

    def words_before(self, start: int) -> list[str]:
        """The words of the clause before ``start``, in lower case, as far as they stand near."""
        return _SIGN_OF_CLAUSE.split(self.text[max(0, start - REACH) : start].removesuffix("\n"))[-1].lower().split()

    def capital_before(self) -> bool:
        """Is the word before written with a capital?"""
        return _word_before(self.text, self.start)[:1].isupper()

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


def _word_before(text: str, position: int) -> str:
    """As written; read backwards, since an expression would try every beginning."""
    low, end = max(0, position - REACH), position
    while end > low and (text[end - 1].isspace() or text[end - 1] in _BEFORE_WORD):
        end -= 1
    start = end
    while start > low and (text[start - 1].isalnum() or text[start - 1] in _IN_WORD):
        start -= 1
    return text[start:end]
