"""The words of a sentence that belong to each of its amounts.

    stretch = words before | amount ["(" equivalent ")"] | words behind

A stretch reaches from the amount before, or from where its clause begins, to the amount behind or the end of the
clause. An equivalent shares the stretch of the amount that it says again.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from gjtimeline.grammar.budgets.wording import Wording, load_wording
from gjtimeline.grammar.clauses import governing_verb
from gjtimeline.grammar.money import IN_TABLE, MoneyMention
from gjtimeline.grammar.verbs import VerbGroup, find_verbs

Offsets = tuple[int, int]

_REACH = 120  # characters before and behind an amount that may speak of it
_CLOSES = re.compile(r"\s*[)\]）]")
_NOUN_BETWEEN = re.compile(r"[\s-]+[^\W\d_][^(\[（]*[(\[（]")  # "a 5 billion won hall ($4 million)"
_QUOTES = '"“”'
_END = re.compile(r"[.!?]\s")


@dataclass(frozen=True)
class Passage:
    """One sentence at ``text[start:end]``.

    ``verbs`` are the heads of its verb groups, ``verb_starts`` where these or their heads begin; offsets of the text.
    """

    text: str
    start: int
    end: int
    groups: Sequence[VerbGroup]
    verbs: Sequence[Offsets]
    verb_starts: frozenset[int]
    passives: frozenset[Offsets]
    language: str

    @property
    def words(self) -> Wording:
        """The cues of its language."""
        return load_wording(self.language)

    def verbs_between(self, start: int, end: int) -> list[str]:
        """The heads of the verb groups that lie between two offsets."""
        return [self.text[a:b] for a, b in self.verbs if start <= a and b <= end]

    def finite_between(self, start: int, end: int) -> bool:
        """Does a verb that can carry a clause lie between two offsets?"""
        inside = (one for one in self.groups if start <= self.start + one.start and self.start + one.end <= end)
        return any(one.finite for one in inside)

    def governing(self, start: int, end: int) -> VerbGroup | None:
        """The verb that the words at ``text[start:end]`` belong to."""
        sentence = self.text[self.start : self.end]
        return governing_verb(sentence, self.groups, start - self.start, end - self.start, self.language)


@dataclass(frozen=True)
class Stretch:
    """The amount at ``index`` of its text with its words: ``text[floor:start]`` and ``text[end:ceiling]``.

    ``start`` and ``end`` take in its equivalents. ``clause`` is where its clause begins, whatever is in it; ``first``
    and ``following`` are where the first and the next amount of the sentence begin (None behind the last).
    """

    passage: Passage
    money: MoneyMention
    index: int
    first: int
    clause: int
    floor: int
    start: int
    end: int
    ceiling: int
    following: int | None

    @property
    def before(self) -> str:
        """The words before it."""
        return self.passage.text[self.floor : self.start]

    @property
    def behind(self) -> str:
        """The words behind it."""
        return self.passage.text[self.end : self.ceiling]


def stretches(
    text: str, money: Sequence[MoneyMention], sentences: Sequence[Offsets], language: str
) -> Iterator[list[Stretch]]:
    """The stretches of the amounts that are no equivalents, one list a sentence that has some."""
    ends = _ends(text, money)
    roots = [index for index, mention in enumerate(money) if mention.equivalent_of is None]
    for span, group in groupby(roots, key=lambda index: _sentence_of(money[index], sentences)):
        yield list(_in_sentence(_passage(text, span, language), money, list(group), ends))


def _sentence_of(mention: MoneyMention, sentences: Sequence[Offsets]) -> Offsets:
    index = bisect_right(sentences, mention.start, key=lambda sentence: sentence[0]) - 1
    return sentences[index] if index >= 0 else (mention.start, mention.end)


def _passage(text: str, span: Offsets, language: str) -> Passage:
    start, end = span
    groups = find_verbs(text[start:end], language)
    heads = {(start + one.head_start, start + one.head_end): one for one in groups}
    passives = frozenset(head for head, group in heads.items() if group.passive)
    starts = frozenset(start + offset for one in groups for offset in (one.start, one.head_start))
    return Passage(text, start, end, groups, list(heads), starts, passives, language)


def _ends(text: str, money: Sequence[MoneyMention]) -> dict[int, int]:
    """Where each amount ends together with what says it again, the bracket around that included."""
    ends = {}
    for index, mention in enumerate(money):
        ends[index] = mention.end
        root = mention.equivalent_of
        if root is not None and not _NOUN_BETWEEN.match(text, ends[root], mention.start):
            closing = _CLOSES.match(text, mention.end)
            ends[root] = closing.end() if closing else mention.end
    return ends


def _in_sentence(
    passage: Passage, money: Sequence[MoneyMention], indexes: Sequence[int], ends: dict[int, int]
) -> Iterator[Stretch]:
    """The stretches of one sentence."""
    text, behind, first = passage.text, passage.start, money[indexes[0]].start
    for index, following in zip(indexes, [*indexes[1:], None], strict=True):
        start, end = money[index].start, ends[index]
        before, after_end = _outside_quotes(text, start, end)
        clause = _clause(passage, max(passage.start, start - _REACH), before)
        after = None if following is None else money[following].start
        limit = min(passage.end, end + _REACH, passage.end if after is None else after)
        if money[index].rule == IN_TABLE:
            clause, limit = max(clause, text.rfind("\n", 0, start) + 1), min(limit, _end_of_line(text, end))
        opener = passage.words.openers.search(text, after_end, limit) or _END.search(text, after_end, limit)
        ceiling = _within_bracket(text, end, opener.start() if opener else limit)
        floor, ceiling = max(clause, behind), max(end, ceiling)
        yield Stretch(passage, money[index], index, first, clause, floor, start, end, ceiling, after)
        behind = end


def _end_of_line(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _outside_quotes(text: str, start: int, end: int) -> Offsets:
    """Where an amount begins and ends with the quotation marks that stand around it alone."""
    quoted = text[start - 1 : start] in _QUOTES and text[end : end + 1] in _QUOTES
    return (start - 1, end + 1) if quoted and start > 0 and end < len(text) else (start, end)


def _clause(passage: Passage, begin: int, start: int) -> int:
    """Where the clause of the amount at ``start`` begins, not before ``begin``."""
    found = [match.end() for match in passage.words.openers.finditer(passage.text, begin, start)]
    found += [match.end() for match in _END.finditer(passage.text, begin, start)]
    return max(found, default=begin)


def _within_bracket(text: str, start: int, end: int) -> int:
    """The end, or where a bracket closes that was open at ``start``."""
    depth = 0
    for offset in range(start, end):
        depth += (text[offset] in "([（") - (text[offset] in ")]）")
        if depth < 0:
            return offset
    return end
