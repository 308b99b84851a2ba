"""What a model proposes, as far as no rule read it, and what its words and neighbors say of it.

A model never has the last word: ``people``, ``organizations`` and ``sites`` confirm a proposal by
its form and by what stands beside it, or drop it. Nothing that overlaps what a rule read gets there.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from gjtimeline.extracting.findings import TELLING, Findings
from gjtimeline.extracting.names.rules import either, name_words, regions
from gjtimeline.extracting.offices.titles import load_titles
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.grammar.inflection import load_verbs
from gjtimeline.model import BlockKind

PERSON, BODY, PLACE = "PERSON", "ORG", "LOC"
"""The labels of proposals."""

# Where capitals tell a person's name from other words, and where persons are named.
_PERSONAL: frozenset[BlockKind] = frozenset({"caption", "list_item", "paragraph", "byline", "contact"})
_REACH = 40
_NEXT = re.compile(r" (?P<word>[a-z]+)")
_LAST = re.compile(r"(?P<word>\w[\w’'.&-]*) $")
_GOES_ON = re.compile(r"(?:['’]s?)? (?P<word>[A-Z][\w’'-]*)| \d|[-–&/@_]\w")


@dataclass(frozen=True)
class Vocabulary:
    """What the words in and beside a name tell, in one language; all in lower case."""

    no_names: frozenset[str]  # what no person is called
    fields: frozenset[str]  # what begins no person's name
    never_first: frozenset[str]  # what begins no name
    general: frozenset[str]  # words and acronyms that are no names, even together
    nations: frozenset[str]
    finite: frozenset[str]
    beside: frozenset[str]  # words before whoever did it, or before another of those named
    lead: re.Pattern[str]  # an article before a name


@cache
def load_vocabulary(language: str) -> Vocabulary:
    """The lists of the other rules, seen from a name."""
    words, around, verbs = name_words(language), load_titles(language).around, load_verbs(language)
    heads = {*words["organizations"]["heads"], *words["sites"]["heads"], *words["things"]}
    sizes = (*words["sizes"]["ground"], *words["sizes"]["floor"])
    plain = (*words["acronyms"], *words["bare"], *words["plain"], *words["connectors"])
    return Vocabulary(
        no_names=frozenset({*heads, *words["never_first"], *around["never_in_names"], *regions()}),
        fields=frozenset(words["fields"]),
        never_first=frozenset((*words["never_first"], *around["never_in_names"])),
        general=frozenset({*heads, *plain, *words["fields"], *sizes}),
        nations=frozenset((*around["countries"], *around["nationalities"])),
        finite=frozenset({*verbs.third_person, *verbs.past, *verbs.helpers}),
        beside=frozenset((*words["reading"]["agents"], *words["joining"])),
        lead=re.compile(rf"\b(?i:{either(around['articles'])}) (?:(?:{either(around['times'])}) )?$"),
    )


def unread(found: Findings, label: str) -> Iterator[Offsets]:
    """The proposals with a label that overlap nothing that a rule read, where something is told or somebody named."""
    read, kinds = _read(found), _PERSONAL if label == PERSON else TELLING
    for start, end, proposed in found.proposals:
        block = found.block_at(start)
        if proposed == label and block is not None and block.kind in kinds and not read.touches(start, end):
            yield start, end


def _read(found: Findings) -> SpanSet:
    spans = [
        span for group in (found.people, found.organizations, found.sites) for one in group for span in one.mentions
    ]
    # People are not found yet when they are proposed, only their names are; bodies and sites are proposed afterwards.
    spans += [(name.start, name.end) for name in found.names]
    spans += [(date.start, date.end) for date in found.dates]
    spans += [(budget.money.start, budget.money.end) for budget in found.budgets]
    return SpanSet(spans)


def said_as(text: str, found: Findings, label: str) -> Counter[str]:
    """How often each name is proposed with a label."""
    return Counter(text[start:end] for start, end, kind in found.proposals if kind == label)


def next_verb(text: str, end: int, language: str) -> str | None:
    """The finite verb or helper right behind a name."""
    match = _NEXT.match(text, end)
    return match["word"] if match and match["word"] in load_vocabulary(language).finite else None


def word_before(text: str, start: int) -> str | None:
    """The word right before a name, if no mark parts them."""
    match = _LAST.search(text, max(0, start - _REACH), start)
    return match["word"] if match else None


def is_whole(text: str, start: int, end: int, language: str) -> bool:
    """Is a name no part of a longer one? With a capital only a title may stand beside it, or what opens a sentence."""
    is_title, before, behind = load_titles(language).is_title_word, word_before(text, start), goes_on(text, end)
    if before is None or before[0].islower() or before.lower() in load_vocabulary(language).never_first:
        return behind is None or is_title(behind)
    return is_title(before) and (behind is None or is_title(behind))


def has_article(text: str, start: int, language: str) -> bool:
    """Does an article stand before a name: ``the X``, ``the former X``?"""
    return load_vocabulary(language).lead.search(text, max(0, start - _REACH), start) is not None


def goes_on(text: str, end: int) -> str | None:
    """The capitalized word (empty: a mark) with which a name goes on; None where it is at its end."""
    match = _GOES_ON.match(text, end)
    return (match["word"] or "") if match else None
