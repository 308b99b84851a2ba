"""Names in running text: the best readings of every run of capitalized words, and runs of Hangul."""

import re

from gjtimeline.grammar.korean_names.judging import Order
from gjtimeline.grammar.korean_names.lexicon import surnames
from gjtimeline.grammar.korean_names.reading import NameMention, Reading, hangul_name, is_likely, rank_of, read_words
from gjtimeline.grammar.korean_names.words import WORD, Word, split_words

_RUN = re.compile(rf"(?<!\w)(?<!\w['’]){WORD}(?:[ \u00a0]{{1,2}}+{WORD})++")
_HANGUL = re.compile(r"(?<![가-힣])[가-힣]{2,4}(?![가-힣])")


def find_names(text: str) -> list[NameMention]:
    """Candidate names in running text, left to right and not overlapping, the longest reading of each place.

    Names that read either way round (``Moon Sung Hyun``) follow the order that the other names of the text have, else
    the more usual syllables, family first in doubt. Nothing is vetoed for its neighbors: ``Kim Dae-jung Convention
    Center`` gives ``Kim Dae-jung``. Names in Hangul have three syllables and are never certain.
    """
    runs = [readings for run in _RUN.finditer(text) if (readings := _run_readings(text, run.start(), run.end()))]
    chosen = [reading for readings in runs for reading in _pick(readings, None)]
    habit = _habit(chosen)
    if habit == "given-first" and len(chosen) > 1:
        chosen = [reading for readings in runs for reading in _pick(readings, habit)]
    latin = [reading.mention for reading in chosen]
    return sorted(latin + _hangul_names(text), key=lambda mention: mention.start)


def _hangul_names(text: str) -> list[NameMention]:
    names = [hangul_name(text, run.start(), run.end()) for run in _HANGUL.finditer(text)]
    return [name for name in names if name and is_likely(name)]


def _run_readings(text: str, start: int, end: int) -> list[Reading]:
    """Every reading of two or three neighbors in a run of capitalized words as a name."""
    words = split_words(text, start, end)
    spans = (words[at : at + size] for at in _starts(words) for size in (3, 2) if at + size <= len(words))
    return [reading for span in spans for reading in read_words(text, span)]


def _starts(words: list[Word]) -> list[int]:
    """The places where a name of two or three words could begin, that is where a surname is near."""
    near = {
        first
        for place, word in enumerate(words)
        if word.parts[0] in surnames()
        for first in range(max(0, place - 2), place + 1)
    }
    return sorted(near)


def _pick(readings: list[Reading], habit: Order | None) -> list[Reading]:
    """The best readings of a run that do not overlap, left to right."""
    chosen: list[Reading] = []
    taken: set[int] = set()
    for reading in sorted(readings, key=lambda reading: rank_of(reading, habit)):
        span = range(reading.mention.start, reading.mention.end)
        if span[0] not in taken and span[-1] not in taken:
            taken.update(span)
            chosen.append(reading)
    return sorted(chosen, key=lambda reading: reading.mention.start)


def _habit(chosen: list[Reading]) -> Order | None:
    """The order that most names of a text have whose form leaves no choice; None where neither leads."""
    balance = sum(
        1 if reading.mention.order == "family-first" else -1
        for reading in chosen
        if reading.weight and reading.only_order
    )
    return None if not balance else "family-first" if balance > 0 else "given-first"
