"""What an amount is of or for: the noun phrase before it ("a national budget of A"), else behind it ("A for B").

A phrase begins behind its dates ("next year's budget") and numbers, and it is none if it does not end with a noun of
its own ("70 percent", "half", "it").
"""

import re
from collections.abc import Sequence

from gjtimeline.grammar.budgets.stretches import Stretch
from gjtimeline.grammar.dates import DateFind

_WORDS = re.compile(r"\d+(?:[.,]\d+)+|[^\W_][\w’'&-]*|\S")
_LONGEST = 6  # words of a phrase

Words = list[re.Match[str]]


def purpose_of(stretch: Stretch, kind: str | None, dates: Sequence[DateFind]) -> str | None:
    """The phrase without its article; None where it says no more than the kind does."""
    phrase = _before(stretch, dates) or _behind(stretch, dates)
    return phrase if phrase and phrase.lower() != kind else None


def _before(stretch: Stretch, dates: Sequence[DateFind]) -> str | None:
    """The noun phrase that leads to the amount."""
    passage = stretch.passage
    linking, small = passage.words.purpose, passage.words.small
    words = list(_WORDS.finditer(passage.text, stretch.floor, stretch.start))
    link, dated = "", False
    while words:
        last = words[-1][0].lower()
        if link not in linking.behind and _is_dated(words[-1], dates):  # "begun in 2018 for A" is no price of 2018
            dated = True
        elif last not in linking.before and not (link and last in linking.verbs) and not (dated and last in small):
            break
        words.pop()
        link = last
    first = len(words)
    while link and first and len(words) - first < _LONGEST and _is_noun(stretch, words[first - 1]):
        if words[first - 1][0].lower() in passage.words.articles | linking.determiners:
            break
        first -= 1
    return _phrase(stretch, words[first:], dates)


def _is_noun(stretch: Stretch, word: re.Match[str]) -> bool:
    """May the word be part of a noun phrase: no sign, no small word, no verb?"""
    passage = stretch.passage
    return (
        word[0][0].isalnum() and word[0].lower() not in passage.words.small and word.start() not in passage.verb_starts
    )


def _behind(stretch: Stretch, dates: Sequence[DateFind]) -> str | None:
    """The noun phrase that the amount is for."""
    passage = stretch.passage
    words = list(_WORDS.finditer(passage.text, stretch.end, stretch.ceiling))
    if not words or words[0][0].lower() not in passage.words.purpose.behind:
        return None
    start = 2 if len(words) > 1 and words[1][0].lower() in passage.words.articles else 1
    phrase = words[start : start + _LONGEST]
    length = next((n for n, word in enumerate(phrase) if not _is_noun(stretch, word)), len(phrase))
    if not length or phrase[0][0][0].isdigit() or any(_is_timed(word, dates) for word in phrase[:length]):
        return None
    return _phrase(stretch, phrase[:length], dates)


def _phrase(stretch: Stretch, words: Words, dates: Sequence[DateFind]) -> str | None:
    """The words behind the dates and numbers that they begin with, if they end with a noun of their own."""
    no_noun = stretch.passage.words.purpose.no_noun
    first = 0
    while first < len(words) and (
        _is_dated(words[first], dates) or _is_number(words[first]) or (first and words[first][0].lower() in no_noun)
    ):
        first += 1
    named = words[first:]
    if not named or _is_timed(named[-1], dates):
        return None
    alone = len(named) == 1 or _is_number(named[-2])
    if alone and (_is_number(named[-1]) or named[-1][0].lower() in no_noun):
        return None
    return stretch.passage.text[named[0].start() : named[-1].end()]


def _is_number(word: re.Match[str]) -> bool:
    return not any(map(str.isalpha, word[0]))


def _is_timed(word: re.Match[str], dates: Sequence[DateFind]) -> bool:
    """Is it part of a time of any kind: "five years", "annual"?"""
    return any(find.start < word.end() and find.end > word.start() for find in dates)


def _is_dated(word: re.Match[str], dates: Sequence[DateFind]) -> bool:
    """Is it part of a date?"""
    return _is_timed(word, [find for find in dates if find.type == "DATE"])
