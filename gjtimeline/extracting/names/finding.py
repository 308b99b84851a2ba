"""Runs of capitalized words and the names within them: the raw material of organizations and places.

run = word (","? small* word)*        "KAIST and the Ministry of Land, Infrastructure and Transport"
piece = the words of a run that belong to one name
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from gjtimeline.extracting.names.rules import NameRules, Run, Word, name_rules, regions
from gjtimeline.extracting.spans import Offsets, SpanSet

T = TypeVar("T")

_NUMBERING = re.compile(r"\d.*|[A-Z](?:-?\d{1,2})?|[IVX]{1,4}")
_ACRONYM = re.compile(r"\s?\(([A-Z]{3,9})\b")
_INITIAL = re.compile(r"[A-Z]\.")
_YEAR = re.compile(r"\d{4}")
_LOWER = re.compile(r"(?<![\w-])[a-z]{4,}")
_WINDOW = 10  # how far before a day its preposition is looked for
_LONGEST = 24  # words of a name
_WITH_ARTICLE = 2  # words of a link: "for the"
_POSSESSIVE = re.compile(r"['’]s?$")
_GENITIVES = ("'", "’", "'s", "’s")


@lru_cache(maxsize=2)
def find_names(text: str, sentences: Sequence[Offsets], masked: SpanSet, language: str) -> tuple[Run, ...]:
    """The names of a text, as words; none crosses a sentence or a masked span (a person's name or title).

    A name begins with a capitalized word and ends with one or with a number (``Advanced District 3``). Kept for the
    next that asks, since organizations and places are made of the same names.
    """
    rules = name_rules(language)
    return tuple(
        piece
        for start, end in sentences
        for match in rules.run.finditer(text, start, end)
        for run in _unmasked(tuple(_words(text, match, rules)), masked)
        for piece in _explained(text, run, _breaking(text, run, (start, end), rules), rules)
    )


def _words(text: str, run: re.Match[str], rules: NameRules) -> Iterator[Word]:
    for match in rules.word.finditer(text, run.start(), run.end()):
        comma, written = match.groups()
        end = match.end()
        yield Word(written, written.lower(), end - len(written), end, written not in rules.small, bool(comma))


def _unmasked(words: Run, masked: SpanSet) -> Iterator[Run]:
    if not masked.touches(*span_of(words)):
        yield words
        return
    run: list[Word] = []
    for word in words:
        if masked.touches(word.start, word.end):
            yield tuple(run)
            run = []
        else:
            run.append(word)
    yield tuple(run)


def _breaking(text: str, run: Run, sentence: Offsets, rules: NameRules) -> frozenset[int]:
    """The offsets of the verbs that break a run in two: in headlines also those that may be part of a name."""
    always = {word.start for word in run if word.lower in rules.verbs}
    # "X Opens Start Up Y": one verb is enough.
    has_verb = any(word.lower in rules.finite for word in run)
    perhaps = {word.start for word in run if word.lower in rules.bases and not has_verb}
    perhaps |= {after.start for before, after in pairwise(run) if before.lower == rules.infinitive}
    if run and run[0].lower in rules.infinitives and text.endswith(f" {rules.infinitive} ", 0, run[0].start):
        perhaps.add(run[0].start)
    in_headline = bool(perhaps) and _is_headline(text, *sentence, rules.never_first)
    return frozenset(always | perhaps if in_headline else always)


@lru_cache(maxsize=8)
def _is_headline(text: str, start: int, end: int, small: frozenset[str]) -> bool:
    """Has each word its capital that is no short one and none of ``small``, and no sentence ends? Kept for its runs."""
    lower = (match[0] for match in _LOWER.finditer(text, start, end) if match[0] not in small)
    return not text[max(start, end - _WINDOW) : end].rstrip().endswith(".") and next(lower, None) is None


def _explained(text: str, run: Run, breaking: frozenset[int], rules: NameRules) -> Iterator[Run]:
    """The names within a run; its end is one name if the acronym behind it has just these initials (``… (EBRD)``)."""
    acronym = _ACRONYM.match(text, run[-1].end) if run else None
    capital = [position for position, word in enumerate(run) if word.capital][-len(acronym[1]) :] if acronym else []
    if acronym is None or "".join(run[position].text[0] for position in capital) != acronym[1]:
        yield from _pieces(text, run, breaking, rules)
    else:
        yield from _pieces(text, run[: capital[0]], breaking, rules)
        yield run[capital[0] :]


def _pieces(text: str, run: Run, breaking: frozenset[int], rules: NameRules) -> Iterator[Run]:
    """The names within a run."""
    piece: list[Word] = []
    small: list[Word] = []
    for position, word in enumerate(run):
        if not word.capital:
            small.append(word)
            continue
        ahead = run[position : position + _LONGEST]
        parts = word.start in breaking or _tells_when(text, ahead, rules)
        if piece and not parts and len(piece) < _LONGEST and _joins(piece, small, word, ahead, rules):
            piece += [*small, word]
        else:
            yield from _trimmed(piece, rules)
            piece = [] if parts else [word]
        small = []
    yield from _trimmed(piece, rules)


def _tells_when(text: str, rest: Run, rules: NameRules) -> bool:
    """A day or a month that is no part of a name as in ``May 18 Democracy Square``."""
    day, *after = rest[:3]
    if day.lower not in rules.days:
        return False
    if rules.dating.search(text, max(0, day.start - _WINDOW), day.start):
        return True
    named = [word.capital and not word.comma for word in after] == [True, True]
    return not (named and after[0].text.isdigit() and after[1].lower not in rules.days | regions())


def _joins(piece: Sequence[Word], small: Sequence[Word], word: Word, rest: Run, rules: NameRules) -> bool:
    """Does ``word`` go on with the name ``piece``, ``small`` standing between them?"""
    last = piece[-1]
    comma = word.comma or any(one.comma for one in small)
    link = [one.text for one in small]
    if last.text.endswith(_GENITIVES):
        return not link and not comma and _owns(piece, rules)
    if _YEAR.fullmatch(word.text) and len(link) < _WITH_ARTICLE:
        # "the X 1913 Market"
        return not link and not comma and _is_head_ahead(rest, rules)
    if word.lower == rules.article or (link and rules.foreign.issuperset(link)):
        return word.lower != rules.article and not comma
    fields = last.lower in rules.fields and word.lower in rules.fields
    if not link:
        if last.lower in rules.suffixes and word.lower not in rules.suffixes:
            return False  # "Chrysler LLC | Jim Press"
        on = not comma and not _is_another_region(piece, word, rules)
        # "Co. Dublin" is a county.
        form = word.lower in rules.suffixes and not (len(rest) > 1 and rest[1].lower in regions())
        return on or form or (fields and _closes(rest, rules))
    if link[0] in rules.leading and not comma and (len(link) == 1 or link[1:] == [rules.article]):
        described = len(rest) == 1 and word.lower in rules.acronyms and link[0] != rules.leading[0]
        return not described and _leads(piece, link[0], word, rules)
    if len(link) != 1 or link[0] not in rules.joining:
        return False
    return fields or (link[0] in rules.always and not comma)


def _is_head_ahead(rest: Run, rules: NameRules) -> bool:
    """Does the head of a place follow and end the name?"""
    ahead = [word for word in rest[1:3] if not word.comma]
    of = len(ahead) > 1 and ahead[1].text in rules.leading
    return bool(ahead) and ahead[0].lower in rules.heads and not of


def _is_another_region(piece: Sequence[Word], word: Word, rules: NameRules) -> bool:
    """``Bank of Korea | Gwangju-Jeonnam branch``: one region behind "of" is enough."""
    led = any(one.text in rules.leading for one in piece)
    return led and piece[-1].lower in regions() and all(part in regions() for part in word.lower.split("-"))


def _owns(piece: Sequence[Word], rules: NameRules) -> bool:
    """Is the genitive part of a name: ``Children's Hospital``, ``St. Mary's Hospital``?"""
    owner = _POSSESSIVE.sub("", piece[-1].lower)
    return not rules.owners.isdisjoint((owner, f"{owner}s")) or any(word.lower in rules.saints for word in piece[:-1])


def _leads(piece: Sequence[Word], link: str, word: Word, rules: NameRules) -> bool:
    """Does ``link`` lead to what the name is for: ``Ministry of Science``, ``Committee of Agenda for Future``?"""
    last = piece[-1].lower
    if last in (rules.with_on if link == rules.on else rules.with_of):
        return True
    return {last, word.lower} <= rules.fields and any(one.text in rules.leading for one in piece)


def _closes(rest: Run, rules: NameRules) -> bool:
    """Is a list with commas brought to an end by "and" and another field: "Infrastructure and Transport"?"""
    for before, word in pairwise(rest):
        if before.text in rules.joining:
            return word.lower in rules.fields
        if not word.capital and word.text not in rules.joining:
            return False
        if word.comma and word.capital and word.lower not in rules.fields:
            return False
    return False


def _trimmed(piece: Sequence[Word], rules: NameRules) -> Iterator[Run]:
    """The name without what is none of it: a sentence's first word, a number before it, the genitive at its end."""
    first = 0
    while first < len(piece) and _cannot_begin(piece[first:], rules) and not _is_numbered(piece[first:], rules):
        first += 1
    if first < len(piece):
        yield (*piece[first:-1], _without_genitive(piece[-1]))


def _without_genitive(word: Word) -> Word:
    bare = _POSSESSIVE.sub("", word.text) if word.text.endswith(_GENITIVES) else word.text
    return Word(bare, bare.lower(), word.start, word.start + len(bare), True)


def _is_numbered(rest: Sequence[Word], rules: NameRules) -> bool:
    """``Building B``, though sentences begin with "Building"."""
    return rest[0].lower in rules.numbered and len(rest) > 1 and is_number(rest[1])


def _cannot_begin(rest: Sequence[Word], rules: NameRules) -> bool:
    word = rest[0]
    if _INITIAL.fullmatch(word.text) and not (len(rest) > 1 and _INITIAL.fullmatch(rest[1].text)):
        return True  # "Q. … A. X"
    plain = not word.capital or word.text.isdigit() or word.lower in rules.never_first
    return plain or word.text.endswith(rules.describing)


def span_of(run: Run) -> Offsets:
    """The offsets of a run."""
    return run[0].start, run[-1].end


def longest_first(found: Sequence[T], span: Callable[[T], Offsets]) -> list[T]:
    """Those that overlap no longer one; of two alike the first. ``Gwangju City Council`` wins over ``Gwangju City``."""
    kept: list[T] = []
    taken: set[int] = set()
    for one in sorted(found, key=lambda one: span(one)[0] - span(one)[1]):
        start, end = span(one)
        # What overlaps a longer span without holding it has an end within it.
        if start not in taken and end - 1 not in taken:
            kept.append(one)
            taken.update(range(start, end))
    return kept


def head_at(run: Run, language: str) -> int:
    """The position of the word that says what is named: the last that is no number, or the one before "of"."""
    rules = name_rules(language)
    last = next((p for p in range(len(run) - 1, -1, -1) if not is_number(run[p])), 0)
    if run[last].lower in rules.closing:
        return last
    return next((position - 1 for position, word in enumerate(run) if word.text in rules.leading), last)


def is_number(word: Word) -> bool:
    """Does the word number things of one name: the end of ``District 3``, ``Building B``, ``Zone S-1``?"""
    return _NUMBERING.fullmatch(word.text) is not None


def is_field(word: Word, language: str) -> bool:
    """Does the word say what a body is for, or what kind of place it is, rather than name it?"""
    return word.lower in name_rules(language).fields


def is_proper(words: Sequence[Word], language: str) -> bool:
    """Is there a word that can be a name of its own: no field, no common adjective, no acronym of a technology?"""
    common = name_rules(language).common
    return any(word.capital and not word.text.isdigit() and word.lower not in common for word in words)
