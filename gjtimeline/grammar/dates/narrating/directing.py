"""Which way from the publication a date lies that the words leave open: what the verb and the preposition say."""

import re
from collections.abc import Sequence

from gjtimeline.grammar.clauses import governing_verb
from gjtimeline.grammar.dates.expressions import Calendar, Either, Range, Reading, Rolling, Shifted, Timed, WeekOf
from gjtimeline.grammar.dates.lexing import lexicon as kinds
from gjtimeline.grammar.dates.lexing.lexicon import load_lexicon
from gjtimeline.grammar.dates.narrating.pointing import is_one_of, speaks_of, suspends
from gjtimeline.grammar.dates.resolving.placing import Direction
from gjtimeline.grammar.inflection import load_verbs
from gjtimeline.grammar.verbs import VerbGroup, find_plain_verbs, find_verbs

_REACH = 20  # characters
_QUARTERS = 33  # the first EDTF code of a quarter
_LAST_WORD = re.compile(r"([^\W\d_]+)\s$")
_NEXT_WORD = re.compile(r"\s*([^\W\d_]*)")


def needs_direction(reading: Reading) -> bool:
    """May several dates be meant, one before and one behind the publication?"""
    match reading.expression:
        case Timed(day=Calendar() as words) | Range(last=Calendar() as words) | WeekOf(words) | (Calendar() as words):
            return words.year is None and words.year_shift is None and words.month_shift is None
        case Rolling(limit=limit):
            return limit
        case Shifted(unit=unit):
            return unit == "weekend"
        case Either():
            return True
    return False


def direction_of(text: str, span: tuple[int, int], reading: Reading, language: str) -> Direction:
    """The direction of a reading within the sentence ``text[span]``; None where nothing tells."""
    if span[0] == span[1]:
        return None
    sentence = text[slice(*span)]
    verbs = find_verbs(sentence, language)
    verb = governing_verb(sentence, verbs, reading.start - span[0], reading.end - span[0], language)
    if verb is None:  # "Negotiators return on Thursday": a verb that only the plural before it shows
        plain = [each for each in find_plain_verbs(sentence, language) if each.end <= reading.start - span[0]]
        verb = plain[-1] if plain else None
    elif verb.tense in ("gerund", "infinitive"):
        verb = _carrying(verb, verbs, language)
    before = _word_before(sentence, reading.start - span[0], language)
    if verb is not None and (off := _suspension(sentence, verb, verbs, language)):
        return "future" if off.tense == "perfect" and _is_weekday(reading) else None
    if _is_quarter(reading) and not _tells_of_quarter(verb, before, text[reading.start : reading.end], language):
        verb = None
    return _told_by_word(before, verb, language) or _told_by_verb(sentence, reading, verb, language)


def _carrying(verb: VerbGroup, verbs: Sequence[VerbGroup], language: str) -> VerbGroup:
    """The verb that tells the time of one without a tense: ``began selling``, ``tried to fix``, not ``plans to``."""
    before = next((each for each in reversed(verbs) if each.finite and each.end <= verb.start), verb)
    if verb.tense == "gerund":
        return before
    brought_about = before.tense in ("past", "perfect") and before.lemma in load_lexicon(language).bringing_about
    return before if brought_about else verb


def _told_by_word(before: str, verb: VerbGroup | None, language: str) -> Direction:
    """``since`` lies behind; ``until`` lies ahead, unless the verb tells what is over: ``stayed until Friday``.

    What is set ``for Friday`` was set before.
    """
    lexicon = load_lexicon(language)
    if before in lexicon.behind:
        return "past"
    if verb is not None and not verb.passive and verb.lemma in lexicon.setting and before in lexicon.set_for:
        return "future"
    over = verb is not None and verb.finite and verb.tense in ("past", "perfect")
    return "future" if before in lexicon.ahead and not over else None


def _suspension(sentence: str, verb: VerbGroup, verbs: Sequence[VerbGroup], language: str) -> VerbGroup | None:
    """What calls a plan off: ``the run that was to start on 1 March was abandoned``. It may have been for any day;
    of weekdays, what *has* been called off was to come.
    """
    if verb.tense not in ("participle", "infinitive"):
        return None
    later = (other for other in verbs if other.start >= verb.end)
    return next((other for other in later if suspends(other, _behind(sentence, other), language)), None)


def _told_by_verb(sentence: str, reading: Reading, verb: VerbGroup | None, language: str) -> Direction:
    """Which way from now the date lies."""
    if verb is None:
        return None
    if reading.moved:
        return "future" if reading.moved == "to" and verb.tense in ("perfect", "present", "future") else None
    behind = _behind(sentence, verb)
    spoken = speaks_of(verb, behind, language)
    return spoken or ("future" if _is_timetable(reading, verb, behind, language) else None)


def _is_timetable(reading: Reading, verb: VerbGroup, behind: str, language: str) -> bool:
    """``Congress leaves Saturday``: the present beside a weekday; but ``the mayor says Saturday``.

    Beside other dates, of verbs that timetables use: ``the law takes effect in May``.
    """
    if verb.tense != "present" or not verb.finite:
        return False
    if _is_weekday(reading):
        # "the move follows Monday's ruling"
        return not reading.genitive and verb.lemma not in load_verbs(language).saying
    return is_one_of(verb, behind, load_lexicon(language).timetable)


def _is_weekday(reading: Reading) -> bool:
    match reading.expression:
        case Calendar(weekday=int(), day=None, week=None) | Timed(day=Calendar(weekday=int(), day=None)):
            return True
    return False


def _is_quarter(reading: Reading) -> bool:
    match reading.expression:
        case Calendar(part=int() as part, year=None):
            return part >= _QUARTERS
    return False


def _tells_of_quarter(verb: VerbGroup | None, before: str, words: str, language: str) -> bool:
    """``lost money in the second quarter``; else a bare quarter is the nearest, which figures are told of.

    So it is in ``expects a fourth-quarter loss`` and ``announced cuts in the quarter``; and the quarters of a fiscal
    year begin on other days.
    """
    lexicon = load_lexicon(language)
    if verb is None or verb.lemma in load_verbs(language).saying or before not in lexicon.before_period:
        return False
    return not any(lexicon.kind_of(word) == kinds.FISCAL for word in words.split())


def _word_before(sentence: str, at: int, language: str) -> str:
    """The word before a date, in lower case, over an article and a bound (``until at least April 22``)."""
    match = _LAST_WORD.search(sentence, max(0, at - _REACH), at)
    if match is None:
        return ""
    lexicon = load_lexicon(language)
    if lexicon.kind_of(match[1]) == kinds.THE:
        return _word_before(sentence, match.start(1), language)
    before = sentence[max(0, at - _REACH) : match.start(1)].rstrip()
    for bound in (f"{before.rpartition(' ')[2]} {match[1]}", match[1]):
        if lexicon.kind_of(bound) == kinds.QUANTIFIER:
            return _word_before(sentence, match.end(1) - len(bound), language)
    return match[1].lower()


def _behind(sentence: str, verb: VerbGroup) -> str:
    """The word behind a verb, in lower case."""
    match = _NEXT_WORD.match(sentence, verb.end)
    return match[1].lower() if match else ""
