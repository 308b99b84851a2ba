"""Verb groups and their tense, found by form: auxiliaries, endings and a list of irregular verbs.

No parser and no part-of-speech tagger: what is read here is what English marks on the verb itself. It says whether the
verb that governs a date speaks of the past or of the future. With ``inflection`` this is the module of English that no
lexicon can express; another language brings its own.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from gjtimeline.grammar.inflection import VerbLexicon, load_verbs

Tense = Literal["past", "perfect", "present", "future", "infinitive", "participle", "gerund"]
_CLAUSE_SIGNS = frozenset(',;:“”"—–')
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|\d[\w.,%]*|[^\w\s]")


@dataclass(frozen=True)
class VerbGroup:
    """``has been promoting``: the whole at ``start:end``, its head (``promoting``) at ``head_start:head_end``.

    ``lemma`` is the dictionary form where the lexicon knows the verb, else the head in lower case. ``helpers`` are the
    words before the head, in lower case.
    """

    start: int
    end: int
    head_start: int
    head_end: int
    lemma: str
    tense: Tense
    passive: bool
    helpers: tuple[str, ...] = ()

    @property
    def finite(self) -> bool:
        """Can it carry a clause?"""
        return self.tense in ("past", "perfect", "present", "future")


@dataclass(frozen=True)
class _Word:
    text: str
    lower: str
    start: int
    end: int


def find_verbs(text: str, language: str = "en") -> list[VerbGroup]:
    """The verb groups of one sentence, in order. Words within names (capitalized, not at the beginning) are none.

    >>> [text_[v.start:v.end] for text_ in ["It has been promoting the plan"] for v in find_verbs(text_)]
    ['has been promoting']
    """
    lexicon = load_verbs(language)
    words = [_Word(match[0], match[0].lower(), match.start(), match.end()) for match in _WORD.finditer(text)]
    groups: list[VerbGroup] = []
    position = 0
    while position < len(words):
        found = _group_at(words, position, lexicon)
        if found is None:
            position += 1
        else:
            group, position = found
            if not _is_object(words, groups, group, lexicon):
                groups.append(group)
    return groups


def _is_object(words: Sequence[_Word], before: Sequence[VerbGroup], group: VerbGroup, lexicon: VerbLexicon) -> bool:
    """Is a form such as ``plans`` or ``visits`` a noun, because its clause has a verb already?"""
    if group.helpers or group.tense != "present" or not before:
        return False
    between = [word.lower for word in words if before[-1].end <= word.start and word.end <= group.start]
    return not any(word in lexicon.conjunctions or word in _CLAUSE_SIGNS for word in between)


def _group_at(words: Sequence[_Word], first: int, lexicon: VerbLexicon) -> tuple[VerbGroup, int] | None:
    """A group that begins at word ``first``, and the position after it."""
    position = first
    helpers: list[str] = []
    while position < len(words) and len(helpers) < 6:
        word = words[position].lower
        if words[position].text != word and position > 0:
            break  # "31 May" is no auxiliary
        if word not in lexicon.helpers and not (helpers and _is_adverb(word, lexicon)):
            break
        helpers.append(word)
        position += 1
    while helpers and helpers[-1] not in lexicon.helpers:
        helpers.pop()
        position -= 1
    head = position
    while helpers and head < len(words) and _is_adverb(words[head].lower, lexicon):
        head += 1
    if head < len(words):
        group = _with_head(words, first, head, helpers, lexicon)
        if group is not None:
            return group, head + 1
    return _copula(words, first, position, helpers, lexicon)


def _copula(
    words: Sequence[_Word], first: int, end: int, helpers: list[str], lexicon: VerbLexicon
) -> tuple[VerbGroup, int] | None:
    """``is``, ``was``, ``has`` as the verb itself."""
    kinds = [lexicon.helpers[word] for word in helpers if word in lexicon.helpers]
    if not kinds or kinds[-1] in ("to", "modal", "future"):
        return None
    tense = _tense(kinds[:-1], "base") if len(kinds) > 1 else "present"
    if kinds[-1] in ("was", "had", "did"):
        tense = "past"
    last = words[end - 1]
    return VerbGroup(words[first].start, last.end, last.start, last.end, last.lower, tense, False), end


def _is_adverb(word: str, lexicon: VerbLexicon) -> bool:
    return word in lexicon.between or (word.endswith("ly") and len(word) > 4)


def _with_head(
    words: Sequence[_Word], first: int, head: int, helpers: list[str], lexicon: VerbLexicon
) -> VerbGroup | None:
    word = words[head]
    if word.lower in lexicon.never or (word.text[0].isupper() and (helpers or head > 0) and word.text != word.lower):
        return None
    form = _form(words, head, helpers, lexicon)
    if form is None:
        return None
    kind, lemma = form
    kinds = [lexicon.helpers[helper] for helper in helpers if helper in lexicon.helpers]
    tense = _tense(kinds, kind)
    passive = kind == "past" and bool(kinds) and kinds[-1] in ("is", "was", "be", "been", "being")
    passive = passive or (tense == "participle" and kind == "past")
    start = words[first].start
    return VerbGroup(start, word.end, word.start, word.end, lemma, tense, passive, tuple(helpers))


def _form(words: Sequence[_Word], head: int, helpers: list[str], lexicon: VerbLexicon) -> tuple[str, str] | None:
    """(``base``, ``third``, ``past``, ``reduced`` or ``gerund``; lemma) of a verb form that fits its surroundings."""
    word = words[head].lower
    before = words[head - 1].lower if head else ""
    if helpers:
        kinds = [lexicon.helpers[helper] for helper in helpers if helper in lexicon.helpers]
        if kinds[-1] in ("to", "modal", "future", "do", "did"):
            unknown = kinds[-1] != "to" and word.isalpha() and word not in lexicon.small
            return ("base", word) if word in lexicon.base or unknown else None
        if word.endswith("ing"):
            return "gerund", lexicon.gerunds.get(word, word)
        if word in lexicon.participles or (word.endswith("ed") and len(word) > 4):
            return "past", lexicon.participles.get(word, word)
        return None
    if word in lexicon.gerunds:
        adjective = before in lexicon.before_adjective
        return None if adjective else ("gerund", lexicon.gerunds[word])
    if word in lexicon.past or (word.endswith("ed") and len(word) > 4 and "-" not in word):
        return _bare_past(words, head, lexicon)
    if word in lexicon.third_person and before not in lexicon.before_adjective and before not in lexicon.prepositions:
        return "third", lexicon.third_person[word]
    return None


def _bare_past(words: Sequence[_Word], head: int, lexicon: VerbLexicon) -> tuple[str, str] | None:
    """A past form without auxiliary: the verb of a clause, a reduced relative clause, or an adjective (None)."""
    word = words[head].lower
    before = words[head - 1].lower if head else ""
    after = words[head + 1].lower if head + 1 < len(words) else ""
    lemma = lexicon.past.get(word) or lexicon.participles.get(word, word)
    if before in lexicon.before_adjective or (before in lexicon.prepositions and before != "to") or before.isdigit():
        return None
    if after == "by" or (lemma in lexicon.reduced and after in lexicon.prepositions):
        return "reduced", lemma
    return "past", lemma


def _tense(kinds: Sequence[str], form: str) -> Tense:
    if "to" in kinds:
        return "infinitive"
    if "future" in kinds:
        return "future"
    if "modal" in kinds:
        return "present"
    if not kinds:
        bare: dict[str, Tense] = {"past": "past", "reduced": "participle", "gerund": "gerund", "third": "present"}
        return bare.get(form, "present")
    if kinds[0] in ("has", "having"):
        return "perfect"
    if kinds[0] in ("was", "had", "did"):
        return "past"
    if kinds[0] in ("be", "been", "being"):
        return "participle"
    return "present"


def speaks_of(verb: VerbGroup) -> Literal["past", "future"] | None:
    """Which way from now the verb points; None where its form does not say."""
    if verb.tense in ("past", "perfect"):
        return "past"
    return "future" if verb.tense in ("future", "infinitive") else None


def find_plain_verbs(text: str, language: str = "en") -> list[VerbGroup]:
    """Bare present forms behind a plural, for captions without any other verb: ``Guests turn the first soil``."""
    lexicon = load_verbs(language)
    words = [_Word(match[0], match[0].lower(), match.start(), match.end()) for match in _WORD.finditer(text)]
    return [
        VerbGroup(word.start, word.end, word.start, word.end, word.lower, "present", False)
        for before, word in pairwise(words)
        if word.text in lexicon.base and before.lower.endswith("s")
    ]
