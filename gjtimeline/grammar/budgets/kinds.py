"""The kind of an amount by the words of its own stretch, the most telling first.

1. what it is worth or a change by it      "an increase of A", "worth A", "cut it by A"
2. what is asked for, what is all          "asked for A in next year's budget", "In all, it paid A"
3. the noun behind it                      "A in prize money", "an A budget"; a share: "A of the cost"
4. the nearest noun or verb before it      "a budget of A", "will invest A"
5. the verb behind it                      "A was set aside", "the A that the city sought"
6. the subject that it stands before       "At A, this year's budget is the largest"

A noun before an amount must lead to it: no other verb than a carrier ("the budget rose to") stands between.
"""

import re

from gjtimeline.grammar.budgets.stretches import Stretch
from gjtimeline.grammar.budgets.wording import OTHER, SHARE, Cue, Role

_CHANGES = frozenset({"increase", "decrease"})
_ASKED = "proposal"
_DONE: tuple[Role, ...] = ("verbs", "done")
_MOST_WORDS = 6  # of a noun phrase behind an amount
_COMMA = re.compile(r",\s*")
_SIGNED = re.compile(r"[,(\[:–—]\s*$")
_NEXT_WORD = re.compile(r"\s*([\w&’'-]+)")


def kind_of(stretch: Stretch) -> str | None:
    """The kind of an amount, ``other`` for one that is no spending, None where nothing tells."""
    return (
        _just_before(stretch)
        or _changed_by(stretch)
        or _asked(stretch)
        or _in_all(stretch)
        or _named_behind(stretch)
        or _nearest_before(stretch)
        or _verb_behind(stretch)
        or _fronted(stretch)
        or _weak(stretch)
    )


def carried(stretch: Stretch, before: Stretch, kind: str | None) -> str | None:
    """The kind of an amount without words of its own, from the one before it: "from A in 2019 to B in 2021".

    A change or a proposal is of what is named before it: "the budget grew by A to B".
    """
    passage = stretch.passage
    if passage.words.leading.fullmatch(passage.text, before.end, stretch.start):
        return None  # "A of the B" says nothing of B
    between = passage.verbs_between(before.end, stretch.start)
    carries = all(passage.words.carriers.fullmatch(verb) for verb in between)
    if stretch.clause > before.start or (passage.finite_between(before.end, stretch.start) and not carries):
        return None
    if kind in _CHANGES or kind == _ASKED:
        return _nearest_before(before, without=_CHANGES | {_ASKED})
    return kind


def _just_before(stretch: Stretch) -> str | None:
    text, floor = stretch.passage.text, stretch.floor
    signed = [cue for cue in _cues(stretch, "after_sign") if _SIGNED.search(text, max(floor - 1, 0), cue.start)]
    cues = sorted([*_cues(stretch, "just_before"), *signed])
    return cues[-1].kind if cues and _is_bare(stretch, cues[-1].end) else None


def _is_bare(stretch: Stretch, start: int) -> bool:
    """Does the amount follow, with a comma or an article at most?"""
    words = stretch.passage.text[start : stretch.start].strip(" ,").split()
    return len(words) <= 1 and all(word.lower() in stretch.passage.words.no_noun for word in words)


def _changed_by(stretch: Stretch) -> str | None:
    words = stretch.passage.words
    by = words.by.search(stretch.before)
    if by is None:
        return None
    cues = words.cues("changes", stretch.passage.text, stretch.floor, stretch.floor + by.start())
    return cues[-1].kind if cues else None


def _asked(stretch: Stretch) -> str | None:
    """A request, if the nearest verb that tells a kind is one."""
    cues = [cue for cue in _cues(stretch, "verbs") if _leads(stretch, cue, verb=True)]
    return cues[-1].kind if cues and cues[-1].kind == _ASKED else None


def _in_all(stretch: Stretch) -> str | None:
    """Words about the only amount of a sentence, wherever they stand in its clause."""
    if stretch.following is not None or stretch.first != stretch.money.start:
        return None
    cues = stretch.passage.words.cues("adverbs", stretch.passage.text, stretch.floor, stretch.ceiling)
    return cues[0].kind if cues else None


def _named_behind(stretch: Stretch) -> str | None:
    """Words right behind an amount ("a 3 billion won cut"), or the last word of the noun phrase there."""
    words, text = stretch.passage.words, stretch.passage.text
    link = words.links.match(text, stretch.end, stretch.ceiling)
    closing = words.cues("behind", text, stretch.end, stretch.ceiling)
    if closing and text[stretch.end : closing[0].start].strip(" -") == "":
        return closing[0].kind
    if link is None:
        return None
    stop = _phrase_end(stretch, link.end())
    named = [cue for cue in words.cues("nouns", text, link.end(), stretch.ceiling) if _closes(stretch, cue, stop)]
    if named and words.of_the.match(text, stretch.end, stretch.ceiling):
        return SHARE
    return named[-1].kind if named else None


def _closes(stretch: Stretch, cue: Cue, stop: int) -> bool:
    """Does the cue end the noun phrase behind an amount, or the verb that seems to do so: "in state funds"?"""
    verb = any(stop <= start and end == cue.end for start, end in stretch.passage.verbs)
    return cue.end == stop or (verb and cue.start < stop and stretch.passage.finite_between(stop, cue.end))


def _phrase_end(stretch: Stretch, start: int) -> int:
    """Where the noun phrase that begins at ``start`` ends: before a sign, a small word or a verb."""
    words, text = stretch.passage.words, stretch.passage.text
    verbs = stretch.passage.verb_starts
    end = start
    for _ in range(_MOST_WORDS):
        word = _NEXT_WORD.match(text, end, stretch.ceiling)
        if word is None or word[1].lower() in words.small or (word.start(1) in verbs and end > start):
            break
        end = word.end()
    return end


def _nearest_before(stretch: Stretch, without: frozenset[str] = frozenset()) -> str | None:
    nouns = [cue for cue in _cues(stretch, "nouns") if _leads(stretch, cue)]
    verbs = [cue for cue in _cues(stretch, "verbs") if _leads(stretch, cue, verb=True)]
    found = sorted((cue for cue in nouns + verbs if cue.kind not in without), key=lambda cue: (cue.end, -cue.start))
    return found[-1].kind if found else None


def _cues(stretch: Stretch, role: Role) -> list[Cue]:
    passage = stretch.passage
    return passage.words.cues(role, passage.text, stretch.floor, stretch.start)


def _leads(stretch: Stretch, cue: Cue, *, verb: bool = False) -> bool:
    """Does no other verb than one that carries a noun to its amount stand between the cue and the amount?"""
    passage = stretch.passage
    between = passage.verbs_between(cue.end, stretch.start)
    return all(passage.words.carriers.fullmatch(one) and not verb for one in between)


def _verb_behind(stretch: Stretch) -> str | None:
    """The kind of the first verb behind an amount that is its subject, or its object in a relative clause."""
    passage = stretch.passage
    free = not passage.verbs_between(stretch.floor, stretch.start)
    cues = sorted(cue for role in _DONE for cue in passage.words.cues(role, passage.text, stretch.end, stretch.ceiling))
    direct = [cue for cue in cues if not passage.text[stretch.end : cue.start].strip()]
    if direct and free:
        return direct[-1].kind
    head = next((one for one in passage.verbs if one[0] >= stretch.end), None)
    if head is None or "," in passage.text[stretch.end : head[0]]:
        return None
    passive = head in passage.passives and free
    if not passive and not passage.words.relative.match(passage.text, stretch.end, head[0]):
        return None
    return next((cue.kind for cue in reversed(cues) if cue.start == head[0]), None)


def _fronted(stretch: Stretch) -> str | None:
    """The subject of the clause that a preposition with the amount opens."""
    words, text = stretch.passage.words, stretch.passage.text
    comma = _COMMA.match(text, stretch.end, stretch.ceiling)
    if comma is None or stretch.before.strip().lower() not in words.small:
        return None
    stop = _phrase_end(stretch, comma.end())
    named = [cue for cue in words.cues("nouns", text, comma.end(), stop) if cue.end == stop]
    return named[-1].kind if named else None


def _weak(stretch: Stretch) -> str | None:
    cues = _cues(stretch, "weak")
    return cues[-1].kind if cues and _leads(stretch, cues[-1]) else None


def shown(kind: str | None) -> str | None:
    """The kind as it is told: what is no spending has none."""
    return None if kind == OTHER else kind
