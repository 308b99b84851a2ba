"""From a comparison to findings: a page knows its lines, a statement where it stands and what it says."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from gjtimeline.checking.matching import Extent, overlap
from gjtimeline.checking.report import Category, FalseFind, Finding, Miss


class Page(NamedTuple):
    """A document under check: its key and its source text."""

    document: str
    text: str

    def line(self, offset: int) -> int:
        """The 1-based line in which ``offset`` stands."""
        return self.text.count("\n", 0, offset) + 1

    def first(self, names: Iterable[str]) -> Extent:
        """The first place of the first of ``names`` that stands in the text; its beginning if none does."""
        for name in names:
            start = self.text.find(name)
            if start >= 0:
                return start, start + len(name)
        return 0, 0


class Statement(NamedTuple):
    """A gold entry or a find, for showing: its place, its words, and the value that gold and facts compare."""

    extent: Extent
    words: str
    value: str


@dataclass(frozen=True)
class Outcome:
    """A category in one document: the number of right finds, and what is not right."""

    right: int = 0
    findings: tuple[Finding, ...] = ()


def overlapping(gold: Statement, find: Statement) -> bool:
    """Whether a find stands where a gold entry stands."""
    return overlap(gold.extent, find.extent)


def contrast(
    page: Page,
    category: Category,
    missed: Iterable[Statement],
    false: Sequence[Statement],
    near: Callable[[Statement, Statement], bool] = overlapping,
) -> tuple[Finding, ...]:
    """One Miss for each missed, one FalseFind for each false statement; those near each other explain each other."""
    findings: list[Finding] = []
    left = list(false)
    for gold in missed:
        find = next((find for find in left if near(gold, find)), None)
        if find is None:
            findings.append(_miss(page, category, gold, None))
        else:
            left.remove(find)
            findings += [_miss(page, category, gold, find.value), _false(page, category, find, gold.value)]
    return (*findings, *(_false(page, category, find, None) for find in left))


def _miss(page: Page, category: Category, gold: Statement, found: str | None) -> Miss:
    return Miss(category, page.document, page.line(gold.extent[0]), gold.words, gold.value, found)


def _false(page: Page, category: Category, find: Statement, expected: str | None) -> FalseFind:
    return FalseFind(category, page.document, page.line(find.extent[0]), find.words, expected, find.value)


class Answer(NamedTuple):
    """A value where one of several is right, None being an answer too; no right values: it is not judged."""

    extent: Extent
    words: str
    right: Sequence[str | None]
    found: str | None


def judge_answers(page: Page, category: Category, answers: Iterable[Answer]) -> Outcome:
    """Right if the value is among the right ones; to abstain wrongly is a miss, but no false find."""
    judged = [answer for answer in answers if answer.right]
    wrong = [answer for answer in judged if answer.found not in answer.right]
    findings = tuple(finding for answer in wrong for finding in _wrong_answer(page, category, answer))
    return Outcome(len(judged) - len(wrong), findings)


def _wrong_answer(page: Page, category: Category, answer: Answer) -> tuple[Finding, ...]:
    expected = alternatives(value for value in answer.right if value is not None)
    missed = [Statement(answer.extent, answer.words, expected)] if expected else []
    false = [] if answer.found is None else [Statement(answer.extent, answer.words, answer.found)]
    return contrast(page, category, missed, false, near=lambda _gold, _find: True)


def alternatives(values: Iterable[object]) -> str:
    """All right values in one string, None as ``none``."""
    return " or ".join("none" if value is None else str(value) for value in values)
