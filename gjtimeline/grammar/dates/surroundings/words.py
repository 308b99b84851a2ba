"""What words that have other meanings ask of the words around: hours, lengths of time, ``the week``, ``the past``."""

from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.surroundings.common import CAPITALIZED_BEFORE, ends_phrase, no_noun_follows, word_after
from gjtimeline.grammar.dates.surroundings.place import REACH, Place

# Behind a unit that is none that was spoken of: "the day of the race", "the day before".
_BEHIND_UNIT = (kinds.OF, kinds.AGO, kinds.BEFORE, kinds.AFTER, kinds.LATER)


def stands_as_clock(place: Place) -> bool:
    """``at 10:30``, ``by noon``; behind another word only with ``a.m.`` or a time zone: ``10:30`` may be a score."""
    if place.text[place.start].isalpha():
        return is_common_word(place)  # "noon", but not "Midnight Train"
    if place.word_before() in place.lexicon.before_clock:
        return True
    return any(sign.isalpha() for sign in place.text[place.start : place.end])


def names_nothing(place: Place) -> bool:
    """``Saturday night``, but not ``Saturday Night Live``."""
    after = place.noun_after()
    return place.text[place.tokens[-1].start].islower() or after is None or after[0].islower()


def stands_as_part_of_day(place: Place) -> bool:
    """``in the morning``, ``at night``; but not ``the night of the storm`` and ``a night market``."""
    if place.next_classes.startswith(kinds.OF):
        return False
    before, lexicon = place.word_before(), place.lexicon
    at = lexicon.kind_of(before) == kinds.AT
    article = place.tokens[0].kind == kinds.THE
    return (at or (article and before in lexicon.before_day | lexicon.before_period)) and no_noun_follows(place)


def stands_as_length(place: Place) -> bool:
    """``for years``, ``took months``; but neither ``opening hours`` nor ``in days of old``."""
    if not place.text[place.start].islower():
        return False
    # "months of debate"
    before, after, lexicon = place.word_before(), word_after(place), place.lexicon
    if place.tokens[0].word in lexicon.lengths_as_names:
        return before in lexicon.before_length and lexicon.kind_of(before) != kinds.OF
    return before in lexicon.before_length or after in lexicon.after_length or place.next_classes.startswith(kinds.OF)


def stands_as_whole(place: Place) -> bool:
    """``ended the week``, ``for the year``; but not ``the day after``, ``player of the year``."""
    before, lexicon = place.word_before(), place.lexicon
    if before not in lexicon.before_whole or place.next_classes[:1] in _BEHIND_UNIT:
        return False
    return before in lexicon.ending_whole or no_noun_follows(place)


def stands_as_time(place: Place) -> bool:
    """``by that time``, ``at the time``; but not ``at the time of the attack`` and ``for the first time``."""
    if place.word_before() not in place.lexicon.before_time or place.next_classes.startswith(kinds.OF):
        return False
    return place.tokens[0].kind == kinds.SHIFT or ends_phrase(place)


def stands_as_reference(place: Place) -> bool:
    """``in the past``, but not ``past the gate`` and ``the past master``; ``current`` before any noun."""
    if place.tokens[0].kind != kinds.THE:  # "the current plan", but not "an electric current"
        return place.tokens[0].value == 0 and place.text[place.start].islower() and place.noun_after() is not None
    return place.tokens[-1].value != 0 and (ends_phrase(place) or place.word_before() in place.lexicon.before_period)


def is_common_word(place: Place) -> bool:
    """``an annual report``, but not ``the Daily Mail``."""
    after = word_after(place)
    if place.text[place.start].islower():
        # "as recently as May"
        return place.word_before() not in place.lexicon.comparing or after not in place.lexicon.comparing
    named = CAPITALIZED_BEFORE.search(place.text, max(0, place.start - REACH), place.start) is not None
    return not named and not (after and after[0].isupper())
