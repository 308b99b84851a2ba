"""What dates of the calendar ask of the words around: a day, a month, a season, a year, a holiday."""

import re

from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.surroundings.common import (
    CAPITALIZED_BEFORE,
    names_part,
    no_noun_follows,
    no_ordinal_before,
    opens_sentence,
)
from gjtimeline.grammar.dates.surroundings.modifiers import goes_on
from gjtimeline.grammar.dates.surroundings.place import REACH, Place

# Behind an ordinal, another: "the 18th to the 19th".
_GOES_ON = re.compile(f"[{kinds.AND}{kinds.RANGE}{kinds.DASH}]{kinds.THE}?{kinds.ORDINAL}")
# "and the early 19th-century"
_ANOTHER_CENTURY = re.compile(
    f"(?:{kinds.COMMA}[{kinds.NTH}{kinds.ORDINAL}])?{kinds.COMMA}?[{kinds.AND}{kinds.RANGE}{kinds.DASH}]{kinds.THE}?"
    f"{kinds.PART}?{kinds.DASH}?[{kinds.NTH}{kinds.ORDINAL}]"
    f"{kinds.DASH}?{kinds.OTHER_UNIT}"
)
_ANOTHER_CENTURY_LENGTH = 10
# From this year on a bare number is rather a count; "by 2100" is a date.
_FAR = 2100
# "'23. :", "'23 -" at the head of a line.
_HEADS_LINE = re.compile(r"\.?[^\S\n]*[:~–-]")
_LINE_BEFORE = re.compile(r"(?:^|\n)[^\w\n]*$")
_GLUED_AFTER = re.compile(r"[-–~/]\w")


def stands_as_holiday(place: Place) -> bool:
    """``until Christmas``, but neither ``Lunar New Year's Day`` nor ``the Christmas market``."""
    before = CAPITALIZED_BEFORE.search(place.text, max(0, place.start - REACH), place.start)
    word, lexicon = before["word"].lower() if before else "", place.lexicon
    named = bool(word) and word not in lexicon.before_day | lexicon.before_period | lexicon.before_anything
    return not named and not place.possessive and place.noun_after() is None


def stands_as_day(place: Place) -> bool:
    """``on the 29th``, but neither ``on the 5th floor`` nor ``from the 18th to 19th centuries``."""
    # "Wednesday (5th)" says that it is one.
    on_weekday = any(token.kind in kinds.WEEKDAY + kinds.SHORT_WEEKDAY for token in place.tokens)
    if place.word_before() not in place.lexicon.before_day and not on_weekday:
        return False
    return _GOES_ON.match(place.next_classes) is None and no_noun_follows(place) and not before_century(place)


def stands_as_period(place: Place) -> bool:
    """Is a bare year, month, quarter or season a date here?"""
    if _GLUED_AFTER.match(place.text, place.end):
        return goes_on(place)
    before, lexicon = place.word_before(), place.lexicon
    if place.tokens[0].kind == kinds.MONTH:
        return _stands_as_month(place, before)
    if place.next_classes.startswith(kinds.OF):
        return False
    if place.tokens[-1].kind == kinds.SEASON and not names_part(place):
        return _stands_as_season(place, before)
    if before in lexicon.before_period or names_part(place) or goes_on(place):
        return True
    if place.tokens[0].kind == kinds.YEAR:
        return _stands_as_year(place, before)
    if place.in_brackets() or _heads_line(place):
        return True
    after = place.noun_after()
    return before in lexicon.before_anything and not (after and after[0].isupper())


def counts_or_labels(place: Place) -> bool:
    """``from 1500 to 2000 people``, ``pages 1990-1999``, ``call 1588-2020``, but not ``from 2019 to 2023``."""
    after, dialed = place.noun_after(), place.word_before() in place.lexicon.dialing
    return dialed or place.numbered() or (after is not None and after.lower() in place.lexicon.counted)


def no_end_follows(place: Place) -> bool:
    """``the week of May 3``, but not ``the week of May 3-9``."""
    return place.next_classes[:1] not in (kinds.DASH, kinds.RANGE)


def no_day_follows(place: Place) -> bool:
    """``March 2019 to May``, but not ``March 2019 to May 3, 2021``."""
    return place.next_classes[:1] not in (kinds.NUMBER, kinds.ORDINAL)


def stands_as_weekday(place: Place) -> bool:
    """``Monday``, but neither ``each first Monday`` nor ``the Sunday Times`` nor ``Black Friday``."""
    after, lexicon = place.noun_after(), place.lexicon
    after_article = place.first > 0 and place.chain[place.first - 1].kind == kinds.THE
    named = after_article and after is not None and after[0].isupper()
    return no_ordinal_before(place) and not named and place.word_before() not in lexicon.weekday_names


def begins_no_name(place: Place) -> bool:
    """``the 2019 summer``, but not ``the 2018 Winter Olympics``."""
    return place.text[place.tokens[-1].start].islower() or place.noun_after() is None


def _stands_as_season(place: Place, before: str) -> bool:
    """``over the winter``, ``but spring shows``; but neither ``continues to fall`` nor ``in spring water``."""
    lexicon, season, after = place.lexicon, place.tokens[-1], place.noun_after()
    if after and place.text[season.start].isupper():
        return False  # "the Winter Olympics"
    behind_preposition = before in lexicon.before_anything | lexicon.before_period
    if place.tokens[0].kind == kinds.THE or before in lexicon.before_period:
        return behind_preposition and (place.tokens[0].kind == kinds.THE or after is None)
    if season.word in lexicon.seasons_as_verbs or lexicon.kind_of(before) == kinds.RANGE:
        return False
    return (behind_preposition and after is None) or before in lexicon.function - lexicon.articles


def _stands_as_month(place: Place, before: str) -> bool:
    """``in May``, ``the December issue``, ``September saw``; but neither ``May I`` nor ``by June Park``."""
    lexicon, after = place.lexicon, place.noun_after()
    month = place.tokens[0].word
    if not no_day_follows(place):
        return False  # "February 30" is no month, nor is that of a name such as "October 3 National Foundation Day"
    named = after is not None and after[0].isupper()
    if before in lexicon.before_period or names_part(place) or place.in_brackets():
        return True
    if before in lexicon.before_anything:
        return not named or month not in lexicon.months_as_names
    if after is not None and not named and before in lexicon.articles:
        return True
    if named or (month in lexicon.months_as_words and len(place.tokens) == 1):
        return False
    if month in lexicon.abbreviations and after is not None:
        return False  # "Jan van Eyck"
    return before in lexicon.articles or before in lexicon.function or opens_sentence(place)


def _stands_as_year(place: Place, before: str) -> bool:
    """A bare year without a preposition that makes it one: as a subject, before a noun, in brackets."""
    lexicon = place.lexicon
    after = place.noun_after()
    is_round = place.tokens[0].value % 100 == 0
    far = place.tokens[0].value >= _FAR and before not in lexicon.before_anything
    if far or _begins_count(place) or _is_label(place):
        return False
    if after and (after.lower() in lexicon.counted or after.endswith(lexicon.street_endings)):
        return False
    if after is None or after[0].isupper():
        return not is_round or before in lexicon.before_anything or place.in_brackets()
    after_article = place.first > 0 and place.chain[place.first - 1].kind == kinds.THE
    return not is_round and (after_article or 1800 <= place.tokens[0].value < 2100)


def _heads_line(place: Place) -> bool:
    """``'23. : Start of construction``."""
    at_head = _LINE_BEFORE.search(place.text, max(0, place.start - REACH), place.start)
    return at_head is not None and _HEADS_LINE.match(place.text, place.end) is not None


def _begins_count(place: Place) -> bool:
    """``between 1500 and 1,800 guests``, but not ``between 2019 and early 2021``."""
    if not place.first or place.chain[place.first - 1].kind != kinds.BETWEEN:
        return False
    joint = place.chain[place.last] if place.last < len(place.chain) else None
    if joint is None or joint.kind != kinds.AND:
        return True
    number = place.text[joint.end : joint.end + 2].strip().isdigit()
    return number or (place.next_classes[1:2] or kinds.AND) in kinds.COUNTED


def _is_label(place: Place) -> bool:
    """``Room 2019``, ``Smart City Expo 2021``: a name or a number that ends in digits."""
    lexicon = place.lexicon
    if place.numbered():
        return True
    match = CAPITALIZED_BEFORE.search(place.text, max(0, place.start - REACH), place.start)
    if match is None:
        return False
    word = match["word"].lower()
    if word in lexicon.words or word in lexicon.before_period or word in lexicon.before_anything:
        return False
    return match["opens"] is None or not word.endswith(lexicon.verbal_endings)


def before_century(place: Place) -> bool:
    """``the 18th and 19th centuries``: does the number of a century stand before that of another?"""
    behind = place.chain[place.last : place.last + _ANOTHER_CENTURY_LENGTH]
    match = _ANOTHER_CENTURY.match("".join(token.kind for token in behind))
    if match is None or behind[match.end() - 1].value != "century":
        return False
    return match.end() == len(behind) or behind[match.end()].kind != kinds.BEFORE_CHRIST


def stands_as_decade(place: Place) -> bool:
    """``the nineties``, ``early '90s``; but not ``in his nineties``."""
    quoted = not place.text[place.start].isalnum()
    return quoted or place.tokens[0].kind == kinds.THE or names_part(place)
