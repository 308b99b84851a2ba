"""What the words around date words say about them: whether they are a date at all, and which part of it is meant."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from gjtimeline.grammar.dates import lexicon as kinds
from gjtimeline.grammar.dates.expressions import Third
from gjtimeline.grammar.dates.lexer import Token
from gjtimeline.grammar.dates.lexicon import Lexicon
from gjtimeline.grammar.dates.ruling import Rule

# How far back a word before is looked for, in characters.
_REACH = 40
# Behind an ordinal, another: "the 18th to the 19th".
_GOES_ON = re.compile(f"[{kinds.AND}{kinds.RANGE}{kinds.DASH}]{kinds.THE}?{kinds.ORDINAL}")
# Between a part and its date: "the end of the", "mid-", "late in".
_LINKS = kinds.OF + kinds.IN + kinds.THE + kinds.DASH
_WORD_BEFORE = re.compile(r"([\w'’]+)[\s(\"“‘<]*$")
_CAPITALIZED_BEFORE = re.compile(r"(?P<opens>^|\n|[.!?>:”\"]\s+)?\b(?P<word>[A-Z][\w'’&-]*)[^\S\n]$")
_CAPITALIZED_AFTER = re.compile(r"\s(?:[A-Z][\w'’-]*\s?){1,5}")
_WORD_AFTER = re.compile(r"\s*([\w-]+|[^\w\s])")
_NOUN_AFTER = re.compile(r"\s+([A-Za-z][\w-]+)")
_GLUED_AFTER = re.compile(r"[-–~/]\w")
_LABEL_BEFORE = re.compile(r"([^\W\d_]+)\.?[^\S\n]$")


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
        """Where their words begin; "between" is none of them."""
        return self.chain[self.first + (self.chain[self.first].kind == kinds.BETWEEN)].start

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
        match = _WORD_BEFORE.search(self.text, max(0, position - _REACH), position)
        return match[1].lower() if match else ""

    def noun_after(self) -> str | None:
        """The word that follows without a sign between, if it is no function word."""
        match = _NOUN_AFTER.match(self.text, self.end)
        return match[1] if match and match[1].lower() not in self.lexicon.function else None


def allows(place: Place, rule: Rule) -> bool:
    """Do the words around allow the reading? Keeps ordinals, names and plain numbers out."""
    if _opens_name(place):
        return False
    match rule.context:
        case "day":
            return _stands_as_day(place)
        case "period":
            return _stands_as_period(place)
        case "part":
            return part_before(place)[0] is not None
        case "no of":
            return not place.next_classes.startswith(kinds.OF)
    return True


def _stands_as_day(place: Place) -> bool:
    """``on the 29th``, but neither ``on the 5th floor`` nor ``from the 18th to 19th centuries``."""
    if place.word_before() not in place.lexicon.before_day:
        return False
    if _GOES_ON.match(place.next_classes):
        return False
    after = _WORD_AFTER.match(place.text, place.end)
    return after is None or not after[1][0].isalnum() or after[1].lower() in place.lexicon.function


def _stands_as_period(place: Place) -> bool:
    """Is a bare year, month, quarter or season a date here?"""
    if _GLUED_AFTER.match(place.text, place.end) or place.next_classes.startswith(kinds.OF):
        return False
    before, lexicon = place.word_before(), place.lexicon
    if before in lexicon.before_period or part_before(place)[0] is not None:
        return True
    if place.tokens[-1].kind == kinds.SEASON:  # "over the winter", but "continues to fall"
        return place.tokens[0].kind == kinds.THE and before in lexicon.before_anything
    if place.tokens[0].kind == kinds.YEAR:
        return _stands_as_year(place, before)
    if _in_brackets(place):
        return True
    after = place.noun_after()
    return before in lexicon.before_anything and not (after and after[0].isupper())


def _stands_as_year(place: Place, before: str) -> bool:
    """A bare year without a preposition that makes it one: as a subject, before a noun, in brackets."""
    lexicon = place.lexicon
    after = place.noun_after()
    is_round = place.tokens[0].value % 100 == 0
    if place.first and place.chain[place.first - 1].kind == kinds.BETWEEN:
        return False  # no range that the rules know
    if _is_label(place) or (after and after.lower() in lexicon.counted):
        return False
    if after is None or after[0].isupper():
        return not is_round or before in lexicon.before_anything or _in_brackets(place)
    after_article = place.first > 0 and place.chain[place.first - 1].kind == kinds.THE
    return not is_round and (after_article or 1800 <= place.tokens[0].value < 2100)


def _is_label(place: Place) -> bool:
    """``Room 2019``, ``Smart City Expo 2021``: a name or a number that ends in digits."""
    lexicon = place.lexicon
    label = _LABEL_BEFORE.search(place.text, max(0, place.start - _REACH), place.start)
    if label and label[1].lower() in lexicon.numbered:
        return True
    match = _CAPITALIZED_BEFORE.search(place.text, max(0, place.start - _REACH), place.start)
    if match is None:
        return False
    word = match["word"].lower()
    if word in lexicon.words or word in lexicon.before_period or word in lexicon.before_anything:
        return False
    return match["opens"] is None or not word.endswith(lexicon.verbal_endings)


def _opens_name(place: Place) -> bool:
    """``May 18 Democratization Movement``: a name that begins with a date is none."""
    if place.tokens[-1].kind not in kinds.NUMBER + kinds.ORDINAL:
        return False
    match = _CAPITALIZED_AFTER.match(place.text, place.end)
    words = match[0].split()[:4] if match else []
    if any(word in place.lexicon.event_heads for word in words):
        return True
    return place.word_before() not in place.lexicon.on and any(word in place.lexicon.body_heads for word in words)


def _in_brackets(place: Place) -> bool:
    text = place.text
    return text[place.start - 1 : place.start] == "(" and text[place.end : place.end + 1] in (")", ",", ";")


def part_before(place: Place) -> tuple[Third | None, int]:
    """``early 2021``, ``mid-February``, ``the end of the year``: the part and where its words begin."""
    chain, position = place.chain, place.first - 1
    between = ""
    while position >= 0 and len(between) < 3 and chain[position].kind in _LINKS:
        between += chain[position].kind
        position -= 1
    wanted = kinds.PART_OF if kinds.OF in between else kinds.PART
    if position < 0 or chain[position].kind != wanted or len(between) > 2:
        return None, place.start
    third: Third = chain[position].value
    if position and chain[position - 1].kind == kinds.THE:
        position -= 1
    return third, chain[position].start


def approximation_before(place: Place, start: int) -> int | None:
    """Where the word that makes the date at ``start`` approximate begins, if one stands there."""
    before = [token for token in place.chain[max(0, place.first - 4) : place.first] if token.end <= start]
    if not before or before[-1].kind != kinds.APPROXIMATE or place.text[before[-1].end : start].strip():
        return None
    counted = place.chain[place.first].kind in kinds.COUNT + kinds.NUMBER
    return before[-1].start if before[-1].value == "any" or counted else None


def opening(place: Place, start: int) -> Literal["start", "end"] | None:
    """Which end of an open interval the words before ``start`` make it: ``since`` its start, ``by`` its end."""
    before = place.word_before(start)
    if before in place.lexicon.until:
        return "end"
    return "start" if before in place.lexicon.since else None


def is_attributive(place: Place) -> bool:
    """Does a bare year stand before the noun it describes (``the 2018 Winter Olympics``)?"""
    noun = place.noun_after()
    if noun is None:
        return False
    # "In 2019 people voted", "by 2027 under the proposal", "In 2019 Gwangju opened …": a clause goes on.
    before = place.word_before()
    after_preposition = before in place.lexicon.before_period | place.lexicon.before_anything
    opens_sentence = place.text[: place.start].rstrip()[-len(before) :][:1].isupper() if before else False
    return not (after_preposition and (noun[0].islower() or opens_sentence))
