"""People whom a model proposes: confirmed by the shape of a name and by what stands beside it.

name    = 2 to 4 capitalized words, initials and particles; none a title, a head noun, a nation or a region; no article
          before it; it does not go on to the name of a thing ("Choe Mu-seon Prize"), nor to an acronym of its letters;
          no unit of a town behind what is no surname ("Seobu Ichon-dong"); not in a headline, whose words have capitals
          anyhow
support = a verb or a title beside it, a comma or bracket behind it that opens what describes a person, "by" before it,
          a person beside it in a row, or any of these where the name stands again, or its surname behind a title. That
          it stands again says nothing by itself, nor does a verb that things have as well ("Hangul Day was …"). What
          people do, firms do too ("Goldman Sachs said …"): those that are called like persons are listed.

The other way round, a name that rules doubt is none where the model sees a longer name of another kind ("King Sejong
Reading Room").
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache

from gjtimeline.extracting.findings import Findings
from gjtimeline.extracting.names.contexts import is_located
from gjtimeline.extracting.names.rules import either, name_words
from gjtimeline.extracting.offices.behind_name import load_behind
from gjtimeline.extracting.offices.reading import load_offices
from gjtimeline.extracting.offices.titles import load_titles
from gjtimeline.extracting.people.foreign_names import given_names
from gjtimeline.extracting.people.names import is_no_person, name_spans
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
from gjtimeline.grammar.inflection import load_verbs
from gjtimeline.grammar.korean_names import NameMention, is_surname
from gjtimeline.grammar.neighbor_names import find_neighbor_names

_WHOLE = re.compile(r"[^\W\d_a-z][^\W\d_]+(?:[-’'][^\W\d_]+)*")
_INITIAL = re.compile(r"[^\W\d_a-z]\.?")
_ACRONYM = re.compile(r"\s?\((?P<letters>[A-Z]{2,6})[,;)]")
_NEXT_WORD = re.compile(r"[ \u00a0](?P<word>[^\W\d_a-z][\w’'-]*)")
_MOST = 4  # words of a name
_JOINT = 8  # letters that join two names


def read_names(text: str, found: Findings) -> list[NameMention]:
    """The names that rules read, less the doubtful ones that a model sees within a longer name of another kind."""
    longer = [(start, end) for start, end, label in found.proposals if label != PERSON]
    within = SpanSet(longer)
    whole, ends = frozenset(longer), frozenset(end for _, end in longer)
    offices = load_offices(found.language)

    def is_titled(name: NameMention) -> bool:
        """Is what the model sees before it the end of a title: ``Secretary of [State Antony Blinken]``?"""
        phrase = offices.before(text, name.start) if name.end in ends else None
        return phrase is not None and phrase.offices[-1].body is None

    return [
        name
        for name in name_spans(text, found.language)
        if name.certain or (name.start, name.end) in whole or not within.covers(name.start, name.end) or is_titled(name)
    ]


def proposed_people(text: str, found: Findings) -> list[NameMention]:
    """The proposals that are names of people."""
    language, said = found.language, said_as(text, found, PERSON)
    is_joined = _joined(text, found)
    shown = [(start, _less_letters(text, start, end, language)) for start, end in unread(found, PERSON)]
    named = [(start, end) for start, end in shown if _is_name(text, start, end, language)]
    supported = {
        text[start:end]
        for start, end in named
        if _is_credited(found, start) or is_joined(start, end) or _is_supported(text, start, end, language)
    }
    titled = _titled(text, language)
    mentions = [_mention(text, *name, language, said) for name in named]
    return [mention for mention in mentions if mention.text in supported or mention.family in titled]


def _less_letters(text: str, start: int, end: int, language: str) -> int:
    """Where a name ends without the letters behind it: ``NAME OBE``, ``NAME Jr.``"""
    letters = _letters(language).search(text, start, end)
    return letters.start() if letters is not None and letters.end() == end else end


@cache
def _letters(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:,?\s(?:{either(load_titles(language).around['degrees'])})(?!\w))+")


def _titled(text: str, language: str) -> frozenset[str]:
    """The words right behind titles: ``Hussein`` of ``President Hussein``."""
    words = (_NEXT_WORD.match(text, title.end) for title in load_titles(language).find(text))
    return frozenset(word["word"] for word in words if word)


def _is_name(text: str, start: int, end: int, language: str) -> bool:
    """Has it the shape of a person's name, and is it all of it?"""
    words, titles = text[start:end].split(" "), load_titles(language)
    if not 2 <= len(words) <= _MOST or not _has_shape(words, titles.around["particles"]):
        return False
    if _is_of_another_kind(words, language) or has_article(text, start, language) or is_located(text, start, language):
        return False
    if is_no_person(text, (start, end), language):
        return False
    if _is_abbreviated(text, words, end) or _is_unit(words, language):
        return False
    letters = _letters(language).match(text, end)
    return is_whole(text, start, letters.end() if letters else end, language)


def _has_shape(words: Sequence[str], particles: Sequence[str]) -> bool:
    """Capitalized words with initials and particles between them; one of them may be in capitals."""
    inner = [word for word in words[1:-1] if word not in particles]
    named = [word for word in (words[0], *inner, words[-1]) if not _INITIAL.fullmatch(word)]
    shouted = sum(word.isupper() for word in named)
    return all(map(_WHOLE.fullmatch, named)) and len(named) - shouted >= 1 and shouted <= 1


def _is_of_another_kind(words: Sequence[str], language: str) -> bool:
    """Is a word of it one that no person is called, does it begin as firms of a group do, or is it a nation?"""
    known, titles = load_vocabulary(language), load_titles(language)
    lower = [word.lower() for word in words]
    return (
        not known.no_names.isdisjoint(lower)
        or lower[0] in known.fields
        or lower[0] in name_words(language)["companies"]["groups"]
        or " ".join(lower) in known.nations
        or lower[-1] in titles.around["named_after"]
        or lower[-1] in titles.around["days"]
        or (lower[-1] in titles.around["industries"] and lower[0] not in given_names() and not is_surname(lower[0]))
        or any(map(titles.is_title_word, words))
    )


def _is_abbreviated(text: str, words: Sequence[str], end: int) -> bool:
    """Do its letters stand behind it in brackets, as they do behind bodies: the initials, with others or without?"""
    match = _ACRONYM.match(text, end)
    if match is None or match["letters"][0] != words[0][0]:
        return False
    letters, initials = iter("".join(words).upper()), iter(match["letters"])
    return all(letter in letters for letter in match["letters"]) and all(word[0] in initials for word in words)


def _is_unit(words: Sequence[str], language: str) -> bool:
    """Does it end as a unit of a town does, and not with a given name behind a surname?"""
    _, hyphen, last = words[-1].rpartition("-")
    return bool(hyphen) and last in name_words(language)["sites"]["suffixes"] and not is_surname(words[0])


def _joined(text: str, found: Findings) -> Callable[[int, int], bool]:
    """A test: is a name joined to a person whom rules read: ``A and B``?"""
    joint = rf"(?:,?\s(?:{either(name_words(found.language)['joining'])})\s|,\s)"
    behind, before = re.compile(joint), re.compile(rf"{joint}$")
    starts, ends = {name.start for name in found.names}, {name.end for name in found.names}

    def is_joined(start: int, end: int) -> bool:
        after, front = behind.match(text, end), before.search(text, max(0, start - _JOINT), start)
        return (after is not None and after.end() in starts) or (front is not None and front.start() in ends)

    return is_joined


def _is_credited(found: Findings, start: int) -> bool:
    """Does it stand among those who made the text or answer for it?"""
    block = found.block_at(start)
    return block is not None and block.kind in ("byline", "contact")


def _is_supported(text: str, start: int, end: int, language: str) -> bool:
    """Does anything beside it speak of a person?"""
    verb = next_verb(text, end, language)
    if _described(language).match(text, end) or verb not in {None, *load_verbs(language).helpers}:
        return True
    if (word_before(text, start) or "").lower() in load_titles(language).around["agents"]:
        return True
    if load_offices(language).before(text, start) is not None:
        return True
    return load_behind(language).find(text, (start, end), len(text)) is not None


@cache
def _described(language: str) -> re.Pattern[str]:
    """What opens words about a person: ``, who``, ``, 57,``, ``, a``, letters, a bracket, a dash."""
    around = load_titles(language).around
    openers = either([*around["who"], *around["whose"], *around["articles"], *around["adverbs"]])
    letters = either(around["degrees"])
    return re.compile(rf",\s(?:(?:{openers})\b|\d\d,)|,?\s(?:{letters})(?!\w)|\s\((?![A-Z]+\))|\s[–—-]{{1,2}}\s|—")


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
