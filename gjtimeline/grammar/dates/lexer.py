"""One pass over the text that finds the tokens of dates and chains those that stand side by side."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from gjtimeline.grammar.dates import lexicon as kinds
from gjtimeline.grammar.dates.lexicon import Lexicon

# Digits that are glued to other signs are numbers of another sort: prices, versions, telephone numbers, COVID-19.
_FREE = r"(?<![\w.:/#+$€£₩¥])(?<!\w-)(?<!\d,)"
_TOKEN = re.compile(
    rf"""
      (?P<date>   {_FREE}['’‘]?\d{{1,4}}(?P<sign>[.\-/]|\.\s)\d{{1,2}}(?P=sign)\d{{1,4}}(?![\d\-/])\.?)
    | (?P<years>  {_FREE}(?<!-)(?P<from>[12]\d{{3}})\s?(?P<dash>[-–~])\s?(?P<to>[12]\d{{3}})(?![\w\-]|[.,:]\d))
    | (?P<month>  {_FREE}(?P<of>[12]\d{{3}})\.\s?(?P<nth_month>1[0-2]|0?[1-9])\.(?!\s?\d))
    | (?P<short>  (?<!\w)['’‘]\d\d(?![\w.:,]))
    | (?P<decade> {_FREE}[12]\d\d0['’]?s\b)
    | (?P<quarter>\b(?:Q[1-4]|[1-4]Q)\b)
    | (?P<half>   \b(?:H[12]|[12]H)\b)
    | (?P<year>   (?:{_FREE}|(?<=[^\W\d]-))[12]\d{{3}}(?![\w%㎡㎢]|[.,:]\d|-\d))
    | (?P<nth>    (?:{_FREE}|(?<=\d-))\d{{1,2}}(?:st|nd|rd|th)\b)
    | (?P<number> (?:{_FREE}|(?<=\d-)|(?<=\d–))\d{{1,2}}(?![\w%㎡㎢]|[.,:/]\d))
    | (?P<sign_dash>[-–~])
    | (?P<comma>  ,)
    | (?P<word>   [^\W\d_]+)
    """,
    re.VERBOSE,
)
# Between tokens: white space, the full stop of an abbreviation, the bracket before a weekday.
_GAP = re.compile(r"\.?[^\S\n]*\n?[^\S\n]*\(?")


@dataclass(frozen=True)
class Token:
    """A token of class ``kind`` (see ``lexicon``) at ``text[start:end]``."""

    kind: str
    start: int
    end: int
    value: Any


def find_chains(text: str, words: Lexicon) -> Iterator[list[Token]]:
    """Runs of tokens with nothing but white space (or the full stop of an abbreviation) between them."""
    chain: list[Token] = []
    for token in _tokens(text, words):
        if chain and not _joins(text, chain[-1], token):
            yield chain
            chain = []
        chain.append(token)
    if chain:
        yield chain


def _joins(text: str, left: Token, right: Token) -> bool:
    if text[right.start - 1] == "(" and right.kind not in kinds.WEEKDAY + kinds.SHORT_WEEKDAY:
        return False
    return bool(_GAP.fullmatch(text, left.end, right.start))


def _tokens(text: str, words: Lexicon) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        if kind == "word":
            entry = words.words.get(match[0].lower())
            # "march", "may" and "sun" in lower case are other words.
            if entry and not (entry[0] in kinds.MONTH + kinds.WEEKDAY + kinds.SHORT_WEEKDAY and match[0].islower()):
                yield Token(entry[0], match.start(), match.end(), entry[1])
        elif kind == "years":
            yield Token(kinds.YEAR, match.start("from"), match.end("from"), int(match["from"]))
            yield Token(kinds.DASH, match.start("dash"), match.end("dash"), "-")
            yield Token(kinds.YEAR, match.start("to"), match.end("to"), int(match["to"]))
        elif kind == "month":
            yield Token(kinds.YEAR, match.start("of"), match.end("of"), int(match["of"]))
            yield Token(kinds.MONTH, match.start("nth_month"), match.end("nth_month"), int(match["nth_month"]))
        else:
            yield _sign(kind or "", match)


def _sign(kind: str, match: re.Match[str]) -> Token:
    """The token of a match that is no word."""
    written = match[0]
    if kind in _OF_DIGITS:
        return Token(_OF_DIGITS[kind], match.start(), match.end(), int(re.sub(r"\D", "", written)))
    return Token(_OF_SIGNS[kind], match.start(), match.end(), written)


_OF_SIGNS = {"date": kinds.DATE, "sign_dash": kinds.DASH, "comma": kinds.COMMA}
_OF_DIGITS = {
    "short": kinds.SHORT_YEAR,
    "decade": kinds.DECADE,
    "quarter": kinds.QUARTER,
    "half": kinds.HALF_YEAR,
    "year": kinds.YEAR,
    "nth": kinds.ORDINAL,
    "number": kinds.NUMBER,
}
