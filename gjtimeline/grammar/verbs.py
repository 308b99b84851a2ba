"""Verb groups and their tense, found by form: auxiliaries, endings and a list of irregular verbs.

No parser and no part-of-speech tagger: what is read here is what English marks on the verb itself. It says whether the
verb that governs a date speaks of the past or of the future. With ``inflection`` this is the module of English that no
lexicon can express; another language brings its own.

Groups are read one after the other; each knows those before it, so that ``and completed`` goes on with ``was started``.
What is no verb, or no finite one, shows when all are read: ``plans`` before ``were discussed``, ``opened in 2019``
between two commas.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from gjtimeline.grammar.inflection import (
    CLAUSE_SIGNS,
    Sentence,
    VerbLexicon,
    bare_form,
    bound_form,
    is_adverb,
    load_verbs,
    read_sentence,
)

Tense = Literal["past", "perfect", "present", "future", "infinitive", "participle", "gerund"]
_MOST_HELPERS = 6
_ENDING = "ed"  # of regular forms that no lexicon lists


@dataclass(frozen=True)
class VerbGroup:
    """``has been promoting``: the whole at ``start:end``, its head (``promoting``) at ``head_start:head_end``.

    ``lemma`` is the dictionary form where the lexicon knows the verb, else the head in lower case. ``helpers`` are the
    words before the head, in lower case, also those that it shares with the verb before (``will build and open it``).
    ``obliged`` is an infinitive that carries its clause (``is to finish``).
    """

    start: int
    end: int
    head_start: int
    head_end: int
    lemma: str
    tense: Tense
    passive: bool
    helpers: tuple[str, ...] = ()
    obliged: bool = False

    @property
    def finite(self) -> bool:
        """Can it carry a clause?"""
        return self.obliged or self.tense in ("past", "perfect", "present", "future")


def find_verbs(text: str, language: str = "en") -> list[VerbGroup]:
    """The verb groups of one sentence, in order. Words within names (capitalized, not at the beginning) are none.

    >>> [text_[v.start:v.end] for text_ in ["It has been promoting the plan"] for v in find_verbs(text_)]
    ['has been promoting']
    """
    return list(_find_verbs(text, language))


@lru_cache(maxsize=512)
def _find_verbs(text: str, language: str) -> tuple[VerbGroup, ...]:
    """Each date of a sentence asks for its verbs, its status and its title: they are found once."""
    lexicon = load_verbs(language)
    sentence = read_sentence(text, lexicon)
    groups: list[VerbGroup] = []
    read = 0  # up to here
    for position in _beginnings(sentence):
        found = _group_at(sentence, position, groups) if position >= read else None
        if found is None:
            continue
        group, read = found
        if not _is_object(sentence, groups, group) and not _is_complement(sentence, groups, group):
            groups.append(group)
    groups = [group for group, then in _with_next(groups) if not _is_subject(sentence, group, then)]
    settled: list[VerbGroup] = []
    for group, then in _with_next(groups):
        settled.append(_settled(sentence, settled, group, then))
    return tuple(settled)


def _beginnings(sentence: Sentence) -> list[int]:
    """Where groups may begin: most words are no form of a verb, and within a sentence capitals are of names."""
    forms = sentence.lexicon.forms
    may_be = (at for at, word in enumerate(sentence.lowers) if word in forms or word.endswith(_ENDING))
    return [at for at in may_be if not (at and sentence.capitals[at])]


def _with_next(groups: Sequence[VerbGroup]) -> list[tuple[VerbGroup, VerbGroup | None]]:
    return list(zip(groups, [*groups[1:], None], strict=False))


def _is_object(sentence: Sentence, before: Sequence[VerbGroup], group: VerbGroup) -> bool:
    """Is a form such as ``plans`` or ``visits`` a noun, because its clause has a verb already?"""
    bare = not group.helpers and group.tense == "present" and group.head_start == group.start
    # "a card called K-Pass starts in May": what only describes a noun is not the verb of the clause.
    main = next((verb for verb in reversed(before) if verb.tense != "participle"), None)
    if not bare or main is None or group.lemma in sentence.lexicon.helpers:
        return False
    return sentence.one_clause(main.end, group.start)


def _is_complement(sentence: Sentence, before: Sequence[VerbGroup], group: VerbGroup) -> bool:
    """Does a bare past form say how something is, behind a verb that links: ``remains closed``, ``stayed shut``?"""
    bare = not group.helpers and group.tense in ("past", "participle")
    if not bare or not before or before[-1].lemma not in sentence.lexicon.linking:
        return False
    return all(is_adverb(word, sentence.lexicon) for word in sentence.between(before[-1].end, group.start))


def _is_subject(sentence: Sentence, group: VerbGroup, then: VerbGroup | None) -> bool:
    """Is it a noun, because the verb of its clause comes after it: ``plans for parks were discussed``?"""
    lexicon = sentence.lexicon
    if group.helpers or group.tense != "present" or group.lemma in lexicon.saying or group.lemma in lexicon.helpers:
        return False
    follows = then is not None and then.finite and (bool(then.helpers) or then.lemma in lexicon.helpers)
    return follows and then is not None and sentence.one_clause(group.end, then.start)


def _settled(sentence: Sentence, before: Sequence[VerbGroup], group: VerbGroup, then: VerbGroup | None) -> VerbGroup:
    """The group; a bare past form as a participle where it describes a noun or goes on with an auxiliary before."""
    lexicon = sentence.lexicon
    position = sentence.at(group.head_start)
    word, behind = sentence.lower(position), sentence.lower(position + 1)
    bare = not group.helpers and group.tense in ("past", "participle") and word not in lexicon.helpers
    if not bare or not (word in lexicon.participles or word not in lexicon.past):
        return group
    ahead = sentence.lower(sentence.before(group.start))
    has_object = behind in lexicon.before_adjective or behind in lexicon.objects
    joins = ahead == "," or ahead in lexicon.coordinators
    if not has_object and joins and before and before[-1].passive and before[-1].finite:
        # "was started in March and completed in May"
        return replace(group, tense=before[-1].tense, passive=True, helpers=before[-1].helpers)
    by_preposition = behind in lexicon.prepositions or behind == lexicon.agent
    if position == 0 or ahead == ",":
        describes = by_preposition and (position == 0 or _comma_before(sentence, then))
    else:
        describes = _has_verb(sentence, before, group)
    return replace(group, tense="participle", passive=True) if describes else group


def _comma_before(sentence: Sentence, then: VerbGroup | None) -> bool:
    """Does an aside end before the next verb: ``, opened in 2019, serves``?"""
    return then is not None and then.finite and sentence.lower(sentence.before(then.start)) == ","


def _has_verb(sentence: Sentence, before: Sequence[VerbGroup], group: VerbGroup) -> bool:
    """Has the clause of a bare past form its verb already: ``presented the plan announced in 2019``?"""
    lexicon = sentence.lexicon
    main = next((verb for verb in reversed(before) if verb.finite), None)
    if main is None or main.lemma in lexicon.saying or not sentence.one_clause(main.end, group.start):
        return False
    if any(word in lexicon.subordinators for word in sentence.between(main.end, group.start)):
        return False
    clause = sentence.between(0, main.start)
    signs = [index for index, word in enumerate(clause) if word in CLAUSE_SIGNS]
    subordinate = any(word in lexicon.subordinators for word in clause[signs[-1] + 1 if signs else 0 :])
    behind = sentence.between(main.end, group.start)
    return not subordinate and bool(
        main.helpers or main.tense == "past" or (behind[:1] and behind[0] in lexicon.before_adjective)
    )


def _group_at(sentence: Sentence, first: int, before: Sequence[VerbGroup]) -> tuple[VerbGroup, int] | None:
    """A group that begins at word ``first``, and the position after it."""
    helpers = _helpers_at(sentence, first)
    position = head = first + len(helpers)
    while helpers and head < len(sentence.lowers) and is_adverb(sentence.lowers[head], sentence.lexicon):
        head += 1
    if head < len(sentence.lowers):
        group = _with_head(sentence, first, head, helpers, before) or _going_on(sentence, head, helpers, before)
        if group is not None:
            return group, head + 1
    return _copula(sentence, first, position, helpers)


def _helpers_at(sentence: Sentence, first: int) -> list[str]:
    """The auxiliaries from word ``first`` on, with the adverbs between them."""
    lexicon = sentence.lexicon
    helpers: list[str] = []
    for position, word in enumerate(sentence.lowers[first : first + _MOST_HELPERS], first):
        # "31 May" and "May 3" hold no auxiliary.
        if sentence.capitals[position] and (position > 0 or lexicon.helpers.get(word) in ("modal", "future")):
            break
        if word not in lexicon.helpers and not (helpers and is_adverb(word, lexicon)):
            break
        helpers.append(word)
    while helpers and helpers[-1] not in lexicon.helpers:
        helpers.pop()
    return helpers


def _copula(sentence: Sentence, first: int, end: int, helpers: list[str]) -> tuple[VerbGroup, int] | None:
    """``is``, ``was``, ``has`` as the verb itself."""
    lexicon = sentence.lexicon
    kinds = [lexicon.helpers[word] for word in helpers if word in lexicon.helpers]
    if not kinds or kinds[-1] in ("to", "modal", "future"):
        return None
    alone: dict[str, Tense] = {"was": "past", "had": "past", "did": "past", "be": "infinitive", "been": "participle"}
    alone |= {"being": "gerund", "having": "gerund"}
    tense = _tense(kinds[:-1], "base") if len(kinds) > 1 else alone.get(kinds[0], "present")
    span = sentence.span(first, end - 1)
    return VerbGroup(*span, sentence.lowers[end - 1], tense, passive=False, helpers=tuple(helpers[:-1])), end


def _with_head(
    sentence: Sentence, first: int, head: int, helpers: list[str], before: Sequence[VerbGroup]
) -> VerbGroup | None:
    lexicon, word = sentence.lexicon, sentence.lowers[head]
    known = word in lexicon.gerunds or word in lexicon.participles or word in lexicon.base
    if (word in lexicon.never and not (helpers and known)) or (sentence.capitals[head] and (helpers or head > 0)):
        return None
    form = bound_form(word, helpers, lexicon) if helpers else bare_form(sentence, head)
    if form is None:
        return None
    kind, lemma = form
    kinds = [lexicon.helpers[helper] for helper in helpers if helper in lexicon.helpers]
    tense = _tense(kinds, kind)
    if kinds[:1] == ["be"]:  # "will start and be completed", "asked that it be completed"
        tense = before[-1].tense if before and before[-1].tense in ("future", "present") else "infinitive"
    passive = kind == "past" and bool(kinds) and kinds[-1] in ("is", "was", "be", "been", "being")
    passive = passive or (tense == "participle" and kind in ("past", "reduced"))
    obliged = tense == "infinitive" and kinds[0] not in ("to", "be", "being", "having")
    if kinds[:1] == ["be"] and before and before[-1].finite and tense != "infinitive":
        helpers = [*before[-1].helpers[:1], *helpers]  # "would cost 6 trillion won and be finished by 2033"
    return VerbGroup(*sentence.span(first, head), lemma, tense, passive, tuple(helpers), obliged)


def _going_on(sentence: Sentence, head: int, helpers: Sequence[str], before: Sequence[VerbGroup]) -> VerbGroup | None:
    """A base form that goes on with the auxiliary of the verb before: ``plans to build and open it``."""
    lexicon, behind = sentence.lexicon, sentence.lower(head + 1)
    if helpers or sentence.texts[head] not in lexicon.base or not before or not before[-1].helpers:
        return None
    after_base = lexicon.helpers.get(_last_helper(before[-1], lexicon)) in ("to", "modal", "future")
    object_follows = behind in lexicon.objects or behind in lexicon.before_adjective
    ahead = sentence.lower(sentence.before(sentence.starts[head]))
    if not after_base or not object_follows or ahead not in lexicon.coordinators:
        return None
    span, lemma = sentence.span(head, head), sentence.lowers[head]
    return VerbGroup(*span, lemma, before[-1].tense, passive=False, helpers=before[-1].helpers)


def _last_helper(group: VerbGroup, lexicon: VerbLexicon) -> str:
    return next((helper for helper in reversed(group.helpers) if helper in lexicon.helpers), "")


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
    if kinds[0] in ("has", "having") or (kinds[0] == "is" and "been" in kinds):  # "it's been"
        return "perfect"
    if kinds[0] in ("was", "had", "did"):
        return "past"
    if kinds[0] in ("be", "been", "being"):
        return "participle"
    return "present"


@lru_cache(maxsize=512)
def find_plain_verbs(text: str, language: str = "en") -> tuple[VerbGroup, ...]:
    """Bare present forms behind a plural, for captions without any other verb: ``Guests turn the first soil``.

    Found once a sentence, as each of its dates asks for them.
    """
    lexicon = load_verbs(language)
    sentence = read_sentence(text, lexicon)
    return tuple(
        VerbGroup(*sentence.span(head, head), sentence.lowers[head], "present", passive=False)
        for head, (before, word) in enumerate(zip(sentence.lowers, sentence.texts[1:], strict=False), 1)
        if word in lexicon.base and before.endswith("s")
    )
