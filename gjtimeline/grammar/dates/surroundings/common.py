"""Whether words that look like a date are one, by the words around them: what all kinds of dates ask.

What a rule asks is a function of the place where its words stand; ``surroundings.calendar`` has those of dates of the
calendar, ``surroundings.words`` those of words with other meanings.
"""

import re

from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.surroundings.modifiers import part_before
from gjtimeline.grammar.dates.surroundings.place import REACH, Place

CAPITALIZED_BEFORE = re.compile(r"(?P<opens>^|\n|[.!?>:”\"]\s+)?\b(?P<word>[A-Z][\w'’&-]*)[^\S\n]$")
_CAPITALIZED_AFTER = re.compile(r"['’”\"]?[^\S\n](?:[A-Z][\w'’-]*\s?){1,5}")
_WORD_AFTER = re.compile(r"[^\S\n]*([\w-]+|[^\w\s])")
_SENTENCE_OPENS = re.compile(r"(?:^|\n|[.!?][”\"]?\s+)[\"“]?$")


def opens_name(place: Place) -> bool:
    """``May 18 Democratization Movement``: a name that begins with a date is none."""
    if place.tokens[-1].kind not in kinds.NUMBER + kinds.ORDINAL:
        return False
    match = _CAPITALIZED_AFTER.match(place.text, place.end)
    words = match[0].split()[:4] if match else []
    if any(word in place.lexicon.event_heads for word in words):
        return True
    return place.word_before() not in place.lexicon.on and any(word in place.lexicon.body_heads for word in words)


def opens_sentence(place: Place) -> bool:
    """Do the words stand at the beginning of a sentence?"""
    return _SENTENCE_OPENS.search(place.text, max(0, place.start - REACH), place.start) is not None


def word_after(place: Place) -> str | None:
    """The word or sign behind the words, as written; None at the end of a line."""
    match = _WORD_AFTER.match(place.text, place.end)
    return match[1] if match else None


def no_noun_follows(place: Place) -> bool:
    """Does nothing follow, or a sign, or a word that is no noun: ``on the 29th that``, not ``on the 5th floor``?"""
    after = word_after(place)
    glued = after is not None and len(after) > 1 and after[0] == "-"  # "the 4th-phase works"
    return after is None or not (after[0].isalnum() or glued) or after.lower() in place.lexicon.function


def ends_phrase(place: Place) -> bool:
    """Does nothing follow that the words could govern: ``the year before``, not ``the year before the war``?"""
    after = word_after(place)
    return after is None or not after[0].isalnum() or after.lower() in place.lexicon.joining


def names_part(place: Place) -> bool:
    """``the end of the year``: is a part of the period named before it?"""
    return part_before(place)[0] is not None


def no_of_follows(place: Place) -> bool:
    """``the last week``, ``next week of $30 billion``, but not ``the last week of the trial``."""
    first = place.tokens[0]
    definite = first.kind == kinds.THE or (first.kind in kinds.SHIFT + kinds.NTH + kinds.ORDINAL and first.value < 1)
    return not (definite and place.next_classes.startswith(kinds.OF))


def no_verb_or_portion(place: Place) -> bool:
    """``the last two years``, but neither ``will last two days`` nor ``the last two years of the war``."""
    verb = place.tokens[0].kind == kinds.SHIFT and place.word_before() in place.lexicon.before_verb
    return not verb and no_of_follows(place)


def stands_as_spoken_of(place: Place) -> bool:
    """``that winter``, where ``that`` is no conjunction: ``said that winter traffic …``."""
    return ends_phrase(place) or opens_sentence(place) or place.word_before() in place.lexicon.joining


def no_fraction(place: Place) -> bool:
    """``for three quarters``, but not ``three quarters of the votes``."""
    if place.tokens[-1].value != "quarter":
        return begins_number(place)
    if place.next_classes[:1] == kinds.SHIFT:
        return False  # "a quarter past two"
    written, beside = "".join(token.kind for token in place.tokens), kinds.COUNT + kinds.ARTICLE
    return not (written[-2:-1] == kinds.DASH or (written[0] in beside and place.next_classes.startswith(kinds.OF)))


def behind_from(place: Place) -> bool:
    """``from Monday to Friday``, but not ``open Monday to Friday``."""
    return place.word_before() in place.lexicon.since


def begins_number(place: Place) -> bool:
    """``fifty years``, ``years``, but not those of ``one hundred and fifty years`` and of ``3000 years``."""
    before, bare = place.word_before(), place.tokens[0].kind in kinds.UNIT
    if not bare and place.tokens[0].kind != kinds.COUNT:
        return True
    if bare and place.lexicon.kind_of(before) == kinds.COUNT:
        return False
    if place.lexicon.kind_of(before) == kinds.AND:
        before = place.word_before(place.text.rfind(before, 0, place.start))
    return before not in place.lexicon.number_goes_on and not (bare and before.isdigit())


def no_comparison_follows(place: Place) -> bool:
    """``six months later``, but not ``six months later than planned``."""
    after = word_after(place)
    return after is None or after.lower() not in place.lexicon.comparing


def no_number_before(place: Place) -> bool:
    """``June 2018``, but not that of ``31 June 2018``: there is no such day."""
    return not place.first or place.chain[place.first - 1].kind not in kinds.NUMBER + kinds.ORDINAL


def no_label_before(place: Place) -> bool:
    """``12/2021``, but not ``No. 12/2021``."""
    return not place.numbered()


def no_ordinal_before(place: Place) -> bool:
    """``Monday``, but not ``each first Monday``."""
    return not place.first or place.chain[place.first - 1].kind not in kinds.NTH + kinds.ORDINAL
