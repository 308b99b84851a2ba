"""Whether words that look like a date are one, by the words around them."""

import re
from collections.abc import Callable

from gjtimeline.grammar.dates import lexicon as kinds
from gjtimeline.grammar.dates.modifiers import part_before
from gjtimeline.grammar.dates.place import REACH, Place
from gjtimeline.grammar.dates.ruling import Context, Rule

# Behind an ordinal, another: "the 18th to the 19th".
_GOES_ON = re.compile(f"[{kinds.AND}{kinds.RANGE}{kinds.DASH}]{kinds.THE}?{kinds.ORDINAL}")
_CAPITALIZED_BEFORE = re.compile(r"(?P<opens>^|\n|[.!?>:”\"]\s+)?\b(?P<word>[A-Z][\w'’&-]*)[^\S\n]$")
_CAPITALIZED_AFTER = re.compile(r"['’”\"]?[^\S\n](?:[A-Z][\w'’-]*\s?){1,5}")
_WORD_AFTER = re.compile(r"[^\S\n]*([\w-]+|[^\w\s])")
# Behind a unit that is none that was spoken of: "the day of the race", "the day before".
_BEHIND_UNIT = (kinds.OF, kinds.AGO, kinds.BEFORE, kinds.LATER)
_SENTENCE_OPENS = re.compile(r"(?:^|\n|[.!?][”\"]?\s+)[\"“]?$")
_GLUED_AFTER = re.compile(r"[-–~/]\w")


def allows(place: Place, rule: Rule) -> bool:
    """Do the words around allow the reading? Keeps ordinals, names and plain numbers out."""
    return not _opens_name(place) and _CONTEXTS[rule.context](place)


def _stands_as_holiday(place: Place) -> bool:
    """``until Christmas``, but neither ``Lunar New Year's Day`` nor ``the Christmas market``."""
    before = _CAPITALIZED_BEFORE.search(place.text, max(0, place.start - REACH), place.start)
    word, lexicon = before["word"].lower() if before else "", place.lexicon
    named = bool(word) and word not in lexicon.before_day | lexicon.before_period | lexicon.before_anything
    return not named and not place.possessive and place.noun_after() is None


def _ends_phrase(place: Place) -> bool:
    """Does nothing follow that the words could govern: ``the year before``, not ``the year before the war``?"""
    after = _WORD_AFTER.match(place.text, place.end)
    return after is None or not after[1][0].isalnum() or after[1].lower() in place.lexicon.joining


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
    if _GLUED_AFTER.match(place.text, place.end):
        return False
    before, lexicon = place.word_before(), place.lexicon
    if place.tokens[0].kind == kinds.MONTH and len(place.tokens) == 1:
        return _stands_as_month(place, before)
    if place.next_classes.startswith(kinds.OF):
        return False
    if before in lexicon.before_period or part_before(place)[0] is not None:
        return True
    if place.tokens[-1].kind == kinds.SEASON:
        return _stands_as_season(place, before)
    if place.tokens[0].kind == kinds.YEAR:
        return _stands_as_year(place, before)
    if place.in_brackets():
        return True
    after = place.noun_after()
    return before in lexicon.before_anything and not (after and after[0].isupper())


def _stands_as_season(place: Place, before: str) -> bool:
    """``over the winter``, ``but spring shows``; but neither ``continues to fall`` nor ``the Winter Olympics``."""
    lexicon, season = place.lexicon, place.tokens[-1]
    if place.text[season.start].isupper() and place.noun_after():
        return False
    if place.tokens[0].kind == kinds.THE:
        return before in lexicon.before_anything
    known = before in lexicon.before_anything | lexicon.function
    return known and season.word not in lexicon.seasons_as_verbs and lexicon.words.get(before, ("",))[0] != kinds.RANGE


def _stands_as_month(place: Place, before: str) -> bool:
    """``in May``, ``the December issue``, ``September saw``; but neither ``May I`` nor ``by June Park``."""
    lexicon, after = place.lexicon, place.noun_after()
    month = place.tokens[0].word
    if place.next_classes[:1] in (kinds.NUMBER, kinds.ORDINAL):
        return False  # "February 30" is no month, nor is that of a name such as "October 3 National Foundation Day"
    named = after is not None and after[0].isupper()
    if before in lexicon.before_period or part_before(place)[0] is not None or place.in_brackets():
        return True
    if before in lexicon.before_anything:
        return not named or month not in lexicon.months_as_names
    if named or month in lexicon.months_as_words:
        return False
    return before in lexicon.articles or before in lexicon.function or _opens_sentence(place)


def _opens_sentence(place: Place) -> bool:
    return _SENTENCE_OPENS.search(place.text, max(0, place.start - REACH), place.start) is not None


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
        return not is_round or before in lexicon.before_anything or place.in_brackets()
    after_article = place.first > 0 and place.chain[place.first - 1].kind == kinds.THE
    return not is_round and (after_article or 1800 <= place.tokens[0].value < 2100)


def _is_label(place: Place) -> bool:
    """``Room 2019``, ``Smart City Expo 2021``: a name or a number that ends in digits."""
    lexicon = place.lexicon
    if place.numbered():
        return True
    match = _CAPITALIZED_BEFORE.search(place.text, max(0, place.start - REACH), place.start)
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


def _stands_as_decade(place: Place) -> bool:
    """``the nineties``, ``early '90s``; but not ``in his nineties``."""
    return place.tokens[0].kind == kinds.THE or part_before(place)[0] is not None


def _stands_as_clock(place: Place) -> bool:
    """``at 10:30``, ``by noon``; behind another word only with ``a.m.`` or a time zone: ``10:30`` may be a score."""
    if place.word_before() in place.lexicon.before_day | place.lexicon.before_anything | place.lexicon.joining:
        return True
    return any(sign.isalpha() for sign in place.text[place.start : place.end])


def _stands_as_length(place: Place) -> bool:
    """``for years``, ``took months``; but neither ``opening hours`` nor ``in days of old``."""
    if not place.text[place.start].islower():
        return False
    # "months of debate"
    return place.word_before() in place.lexicon.before_length or place.next_classes.startswith(kinds.OF)


def _stands_as_whole(place: Place) -> bool:
    """``ended the week``, ``for the year``; but not ``the day after``, ``player of the year``."""
    before, lexicon = place.word_before(), place.lexicon
    if before not in lexicon.before_whole or place.next_classes[:1] in _BEHIND_UNIT:
        return False
    after = _WORD_AFTER.match(place.text, place.end)
    return after is None or not after[1][0].isalnum() or after[1].lower() in lexicon.function


def _stands_as_reference(place: Place) -> bool:
    """``in the past``, but not ``past the gate`` and ``the past master``; ``current`` before any noun."""
    if place.tokens[0].kind != kinds.THE:
        return place.tokens[0].value == 0 and place.text[place.start].islower()
    return place.tokens[-1].value != 0 and (_ends_phrase(place) or place.word_before() in place.lexicon.before_period)


def _stands_as_time(place: Place) -> bool:
    """``by that time``, ``at the time``; but not ``at the time of the attack`` and ``for the first time``."""
    if place.word_before() not in place.lexicon.before_time or place.next_classes.startswith(kinds.OF):
        return False
    return place.tokens[0].kind == kinds.SHIFT or _ends_phrase(place)


def _is_common_word(place: Place) -> bool:
    """``an annual report``, but not ``the Daily Mail``."""
    after = _WORD_AFTER.match(place.text, place.end)
    if place.text[place.start].islower():
        return True
    return _CAPITALIZED_BEFORE.search(place.text, max(0, place.start - REACH), place.start) is None and not (
        after and after[1][0].isupper()
    )


def _stands_as_part_of_day(place: Place) -> bool:
    """``in the morning``, ``at night``; but not ``the night of the storm`` and ``a night market``."""
    before, lexicon = place.word_before(), place.lexicon
    at = lexicon.words.get(before, ("",))[0] == kinds.AT
    article = place.tokens[0].kind == kinds.THE
    return (at or (article and before in lexicon.before_day | lexicon.before_period)) and _ends_phrase(place)


# What each context of a rule asks.
_CONTEXTS: dict[Context | None, Callable[[Place], bool]] = {
    None: lambda _: True,
    "day": _stands_as_day,
    "period": _stands_as_period,
    "part": lambda place: part_before(place)[0] is not None,
    "no of": lambda place: not place.next_classes.startswith(kinds.OF),
    "no label": lambda place: not place.numbered(),
    "holiday": _stands_as_holiday,
    "phrase end": _ends_phrase,
    "decade": _stands_as_decade,
    "clock": _stands_as_clock,
    "length": _stands_as_length,
    "whole": _stands_as_whole,
    "time": _stands_as_time,
    "reference": _stands_as_reference,
    "common word": _is_common_word,
    "part of day": _stands_as_part_of_day,
    "no nth": lambda place: not place.first or place.chain[place.first - 1].kind not in kinds.NTH + kinds.ORDINAL,
}
