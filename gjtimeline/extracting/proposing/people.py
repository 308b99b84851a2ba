"""People whom a model proposes: confirmed by the shape of a name and by what stands beside it.

name    = 2 to 4 capitalized words, initials and particles; none a title, a head noun, a nation or a region; no article
          before it; it does not go on to the name of a thing ("Choe Mu-seon Prize"), nor to an acronym of its letters;
          no unit of a town behind what is no surname ("Seobu Ichon-dong"); not in a headline, whose words have capitals
          anyhow
support = a verb or a title beside it, a comma or bracket behind it, "by" or "and" before it, or the name again

The other way round, a name that rules doubt is none where the model sees a longer name of another kind ("King Sejong
Reading Room").
"""

import re
from collections import Counter
from collections.abc import Sequence

from gjtimeline.extracting.findings import Findings
from gjtimeline.extracting.names.contexts import is_located
from gjtimeline.extracting.names.rules import name_words
from gjtimeline.extracting.offices.behind_name import load_behind
from gjtimeline.extracting.offices.reading import load_offices
from gjtimeline.extracting.offices.titles import load_titles
from gjtimeline.extracting.people.names import name_spans
from gjtimeline.extracting.proposing.vetoes import (
    PERSON,
    has_article,
    is_whole,
    load_vocabulary,
    next_verb,
    said_as,
    unread,
    word_before,
)
from gjtimeline.extracting.spans import SpanSet
from gjtimeline.grammar.korean_names import NameMention, is_surname
from gjtimeline.grammar.neighbor_names import find_neighbor_names

_WHOLE = re.compile(r"[^\W\d_a-z][^\W\d_]+(?:[-’'][^\W\d_]+)*")
_INITIAL = re.compile(r"[^\W\d_a-z]\.?")
_ACRONYM = re.compile(r"\s?\((?P<letters>[A-Z]{2,6})[,;)]")
_MOST = 4  # words of a name
_DESCRIBED = (",", " (", " -", " –", " —")


def read_names(text: str, found: Findings) -> list[NameMention]:
    """The names that rules read, less the doubtful ones that a model sees within a longer name of another kind."""
    longer = [(start, end) for start, end, label in found.proposals if label != PERSON]
    within = SpanSet(longer)
    whole = frozenset(longer)
    return [
        name
        for name in name_spans(text, found.language)
        if name.certain or (name.start, name.end) in whole or not within.covers(name.start, name.end)
    ]


def proposed_people(text: str, found: Findings) -> list[NameMention]:
    """The proposals that are names of people."""
    language, said = found.language, said_as(text, found, PERSON)
    return [
        _mention(text, start, end, language, said)
        for start, end in unread(found, PERSON)
        if _is_name(text, start, end, language)
        and (said[text[start:end]] > 1 or _is_supported(text, start, end, language))
    ]


def _is_name(text: str, start: int, end: int, language: str) -> bool:
    """Has it the shape of a person's name, and is it all of it?"""
    words, titles = text[start:end].split(" "), load_titles(language)
    if not 2 <= len(words) <= _MOST or not _has_shape(words, titles.around["particles"]):
        return False
    if _is_of_another_kind(words, language) or has_article(text, start, language) or is_located(text, start, language):
        return False
    if _is_abbreviated(text, words, end) or _is_unit(words, language):
        return False
    return is_whole(text, start, end, language)


def _has_shape(words: Sequence[str], particles: Sequence[str]) -> bool:
    """Capitalized words with initials and particles between them; one of them may be in capitals."""
    inner = [word for word in words[1:-1] if word not in particles]
    named = [word for word in (words[0], *inner, words[-1]) if not _INITIAL.fullmatch(word)]
    shouted = sum(word.isupper() for word in named)
    return all(map(_WHOLE.fullmatch, named)) and len(named) - shouted >= 1 and shouted <= 1


def _is_of_another_kind(words: Sequence[str], language: str) -> bool:
    """Is a word of it one that no person is called, or is it a nation?"""
    known, titles = load_vocabulary(language), load_titles(language)
    lower = [word.lower() for word in words]
    return (
        not known.no_names.isdisjoint(lower)
        or lower[0] in known.fields
        or " ".join(lower) in known.nations
        or any(map(titles.is_title_word, words))
    )


def _is_abbreviated(text: str, words: Sequence[str], end: int) -> bool:
    """Do its initials stand behind it in brackets, as they do behind bodies?"""
    match = _ACRONYM.match(text, end)
    return match is not None and match["letters"] == "".join(word[0] for word in words)


def _is_unit(words: Sequence[str], language: str) -> bool:
    """Does it end as a unit of a town does, and not with a given name behind a surname?"""
    _, hyphen, last = words[-1].rpartition("-")
    return bool(hyphen) and last in name_words(language)["sites"]["suffixes"] and not is_surname(words[0])


def _is_supported(text: str, start: int, end: int, language: str) -> bool:
    """Does anything beside it speak of a person?"""
    if text.startswith(_DESCRIBED, end) or next_verb(text, end, language) is not None:
        return True
    if (word_before(text, start) or "").lower() in load_vocabulary(language).beside:
        return True
    if load_offices(language).before(text, start) is not None:
        return True
    return load_behind(language).find(text, (start, end), len(text)) is not None


def _mention(text: str, start: int, end: int, language: str, said: Counter[str]) -> NameMention:
    """The name with its parts."""
    words = text[start:end].split(" ")
    if _is_family_first(words, said):
        return NameMention(start, end, text[start:end], words[0], " ".join(words[1:]), "family-first", False)
    particles = load_titles(language).around["particles"]
    at = next((number for number, word in enumerate(words) if word in particles), len(words) - 1)
    return NameMention(start, end, text[start:end], " ".join(words[at:]), " ".join(words[:at]), "given-first", False)


def _is_family_first(words: Sequence[str], said: Counter[str]) -> bool:
    """By what the text calls the person alone, by a surname of Korea, by how names of its neighbors are composed."""
    alone = said[words[0]] > 0, said[words[-1]] > 0
    korean = is_surname(words[0]), is_surname(words[-1])
    for first, last in (alone, korean):
        if first != last:
            return first
    return any(name.order == "family-first" for name in find_neighbor_names(" ".join(words)))
