"""What an amount is of or for: the noun phrase before it ("a national budget of A"), else behind it ("A for B")."""

import re
from collections.abc import Sequence
from functools import cache

from gjtimeline.grammar.budgets.stretches import Stretch
from gjtimeline.grammar.dates import DateFind
from gjtimeline.resources import load_toml

_WORDS = re.compile(r"[^\W_][\w’'&-]*|\S")
_LONGEST = 6  # words of a phrase


def purpose_of(stretch: Stretch, kind: str | None, dates: Sequence[DateFind]) -> str | None:
    """The phrase without its article; None where it says no more than the kind does."""
    phrase = _before(stretch) or _behind(stretch, dates)
    return phrase if phrase and phrase.lower() != kind else None


@cache
def _linking(language: str) -> dict[str, frozenset[str]]:
    words = load_toml("language", language, "budgets.toml")["purpose"]
    return {name: frozenset(words[name]) for name in ("before", "verbs", "behind", "determiners")}


@cache
def _articles(language: str) -> frozenset[str]:
    return frozenset(load_toml("language", language, "words.toml")["articles"])


def _before(stretch: Stretch) -> str | None:
    """The noun phrase that leads to the amount."""
    passage = stretch.passage
    linking, articles = _linking(passage.language), _articles(passage.language)
    words = list(_WORDS.finditer(passage.text, stretch.floor, stretch.start))
    links = 0
    while words and words[-1][0].lower() in linking["before"] | (linking["verbs"] if links else frozenset()):
        words.pop()
        links += 1
    first = last = len(words)
    while links and first and last - first < _LONGEST and _is_noun(stretch, words[first - 1]):
        if words[first - 1][0].lower() in articles | linking["determiners"]:
            break
        first -= 1
    return passage.text[words[first].start() : words[last - 1].end()] if first < last else None


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
    if not words or words[0][0].lower() not in _linking(passage.language)["behind"]:
        return None
    start = 2 if len(words) > 1 and words[1][0].lower() in _articles(passage.language) else 1
    phrase = words[start : start + _LONGEST]
    length = next((n for n, word in enumerate(phrase) if not _is_noun(stretch, word)), len(phrase))
    if not length or phrase[0][0][0].isdigit():
        return None
    begin, end = phrase[0].start(), phrase[length - 1].end()
    dated = any(find.start < end and find.end > begin for find in dates)
    return None if dated else passage.text[begin:end]
