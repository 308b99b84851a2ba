"""What the words before a date make of it: a part, an approximation, an open interval, an attribute."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from gjtimeline.grammar.dates.expressions import Third
from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.lexing.lexer import Token
from gjtimeline.grammar.dates.surroundings.place import REACH, Place

# Between a part and its date: "the end of the", "mid-", "late in".
_LINKS = kinds.OF + kinds.IN + kinds.THE + kinds.DASH
_NUMBERS = (
    kinds.HUNDRED + kinds.DECIMAL + kinds.COUNT + kinds.NUMBER + kinds.ARTICLE + kinds.VAGUE + kinds.HALF + kinds.CLOCK
)
_JOINED_WORD = re.compile(r"[^\S\n]*(?:(?P<sign>[-–—~])|(?P<joint>[^\W\d_]+))[^\S\n]*(?P<last>[^\W\d_]+)(?![^\S\n]*\w)")
# Words back from a date within which a verb that postpones, a negation or a preposition is looked for.
_FEW_WORDS = 4


def part_before(place: Place) -> tuple[Third | None, int]:
    """``early 2021``, ``mid-February``, ``the end of the year``: the part and where its words begin."""
    chain, position = place.chain, place.first - 1
    between = ""
    while position >= 0 and len(between) < 3 and chain[position].kind in _LINKS:
        between += chain[position].kind
        position -= 1
    # "the end of 2025", "end-2025", but "early 2025"
    wanted = kinds.PART_OF if kinds.OF in between else kinds.PART + (kinds.PART_OF if between == kinds.DASH else "")
    if position < 0 or chain[position].kind not in wanted or len(between) > 2:
        return None, place.start
    third: Third = chain[position].value
    if position and chain[position - 1].kind == kinds.THE:
        position -= 1
    return third, chain[position].start


def quantifier_before(place: Place, start: int) -> Token | None:
    """The word that makes the date at ``start`` approximate (``around``) or bounds it (``more than``), if one does."""
    before = [token for token in place.chain[max(0, place.first - 4) : place.first] if token.end <= start]
    if not before or before[-1].kind != kinds.QUANTIFIER or place.text[before[-1].end : start].strip():
        return None
    word, lexicon = before[-1], place.lexicon
    if word.word in lexicon.bounding_behind and place.word_before(word.start) not in lexicon.before_length:
        return None
    # "news about 2024", but "by about 2024"
    year = place.tokens[0].kind == kinds.YEAR and place.word_before(word.start) in lexicon.before_period | lexicon.until
    return word if word.value == "any" or year or place.tokens[0].kind in _NUMBERS else None


def opening(place: Place, start: int) -> Literal["start", "end"] | None:
    """Which end of an open interval the words before ``start`` make it: ``since`` its start, ``by`` its end."""
    if postponement(place, start) or _counts_beside(place, start):
        return None
    if goes_on(place):
        return "start"
    before, lexicon = _bound_before(place, start), place.lexicon
    if before in lexicon.turned_by_negation and (negated := _negated_by(place, start)):
        return None if before in lexicon.until and not lexicon.past_helpers.isdisjoint(negated) else "start"
    if before in lexicon.until or before in lexicon.before:
        return "end"
    if before in lexicon.after:
        return "start"
    return "start" if before in lexicon.since and not _compares(place, start) else None


def _bound_before(place: Place, start: int) -> str:
    """The preposition that bounds a time before ``start``, of one word or several (``no later than``), if one does."""
    lexicon, words = place.lexicon, place.words_before(start)
    for length in range(_FEW_WORDS, 0, -1):
        phrase = " ".join(words[-length:])
        if phrase in lexicon.since or phrase in lexicon.until or phrase in lexicon.before or phrase in lexicon.after:
            return phrase
    return ""


def _negated_by(place: Place, start: int) -> Sequence[str]:
    """``not before 2025``, ``will not open until 2025``: the few words before, if they hold a negation."""
    words = place.words_before(start)[-2 - _FEW_WORDS : -1]
    negates = any(word in place.lexicon.negations or word[-3:] in place.lexicon.negations for word in words)
    return words if negates else ()


def goes_on(place: Place) -> bool:
    """``2015 - present``, ``from 2015 to date``: it is not over; but not ``in 2015 to present the plan``."""
    match = _JOINED_WORD.match(place.text, place.end)
    if match is None or match["last"].lower() not in place.lexicon.ongoing:
        return False
    return match["sign"] is not None or place.lexicon.kind_of(match["joint"]) == kinds.RANGE


def is_beyond(place: Place, start: int) -> bool:
    """``before 2010``, ``after May``: the date is out, but not in ``not before 2025``, ``on or before May 3``."""
    before, lexicon = _bound_before(place, start), place.lexicon
    if not (before in lexicon.before or before in lexicon.after) or _counts_beside(place, start):
        return False
    return _second_before(place, start) not in lexicon.including and not _negated_by(place, start)


def _counts_beside(place: Place, start: int) -> bool:
    """``the day before Christmas``, ``30 days after May 5``: nothing is open there."""
    *_, counted, before = "", "", *place.words_before(start)
    beside = before in place.lexicon.before or before in place.lexicon.after
    return beside and (place.lexicon.kind_of(counted) or kinds.COMMA) in kinds.UNIT


def _compares(place: Place, start: int) -> bool:
    """``from last year's 7.8 billion``, ``up from a year earlier``, ``from early 2019 to late 2020`` start nothing."""
    if place.possessive or place.tokens[-1].kind in kinds.EARLIER + kinds.AGO:
        return True
    behind = place.next_classes
    if behind[:1] in (kinds.RANGE, kinds.DASH) and kinds.REFERENCE not in behind:  # "from 1993 to the present"
        return True
    lexicon = place.lexicon
    return place.word_before(start) not in lexicon.behind and _second_before(place, start) in lexicon.comparing_from


def _second_before(place: Place, start: int) -> str:
    """The word before the word before, in lower case; ``percent`` for its sign."""
    words = place.text[max(0, start - REACH) : start].lower().split()
    second = words[-2] if len(words) > 1 else ""
    return "percent" if second.endswith("%") else second.strip(",;")


def postponement(place: Place, start: int) -> Literal["from", "to"] | None:
    """``postponed from May 3 to June 5``: the old and the new date of one thing; no time between is meant."""
    before = [token for token in place.chain[max(0, place.first - _FEW_WORDS) : place.first] if token.end <= start]
    if len(before) > 1 and before[-1].kind == kinds.RANGE:
        return "to" if _behind_postponing(place, place.chain[0].start) else None
    if not _behind_postponing(place, start):
        return None
    return "to" if place.lexicon.kind_of(place.word_before(start)) == kinds.RANGE else "from"


def _behind_postponing(place: Place, start: int) -> bool:
    """Do a verb that postpones, at most an adverb, and a preposition stand before ``start``?"""
    lexicon = place.lexicon
    if place.word_before(start) not in lexicon.postponed_to:
        return False
    words = place.words_before(start)[-_FEW_WORDS:]
    # A verb of two words reaches back further by one.
    return any(word in lexicon.postponing for word in [*words[1 - _FEW_WORDS :], *map(" ".join, pairwise(words))])


def is_attributive(place: Place) -> bool:
    """Does a bare year stand before the noun it describes (``the 2018 Winter Olympics``)?"""
    noun = place.noun_after()
    if noun is None or part_before(place)[0]:  # "late in 2006 President Roh …"
        return False
    # "In 2019 people voted", "by 2027 under the proposal", "In 2019 Gwangju opened …": a clause goes on.
    after_preposition = place.word_before() in place.lexicon.before_period | place.lexicon.before_anything
    return not (after_preposition and (noun[0].islower() or place.capital_before()))
