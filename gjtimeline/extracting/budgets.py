"""Amounts of money with what their sentence says about them: kind, period, purpose."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from gjtimeline.extracting.findings import BudgetFind, Findings
from gjtimeline.extracting.spans import Offsets
from gjtimeline.extracting.topicality import topic_of
from gjtimeline.grammar.dates import DateFind
from gjtimeline.grammar.money import MoneyMention, find_money
from gjtimeline.resources import load_toml

_CLAUSE = re.compile(r";|[.!?]\s|[“”\"]")
# Terms of spending are counted in months or years: "a three-hour meeting" is none.
_TERM = re.compile(r"P\d+[MY]")
_REACH = 60
_PHRASE = re.compile(r"(?:[\w’'&-]+\s){1,6}$")
_ARTICLE = re.compile(r"\b(?:a|an|the)\s", re.IGNORECASE)


@cache
def _cues(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    kinds = load_toml("language", language, "budgets.toml")["kinds"]
    return tuple(
        (re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(cues, key=len, reverse=True)))})\b", re.IGNORECASE), kind)
        for kind, cues in kinds.items()
        if kind != "examples"
    )


def find_budgets(text: str, sentences: Sequence[Offsets], findings: Findings) -> list[BudgetFind]:
    """The amounts of a text. ``equivalent_of`` of the money mentions indexes this list."""
    return [_described(text, money, sentences, findings) for money in find_money(text, findings.language)]


def _described(text: str, money: MoneyMention, sentences: Sequence[Offsets], findings: Findings) -> BudgetFind:
    index = bisect_right(sentences, money.start, key=lambda sentence: sentence[0]) - 1
    start, end = sentences[index] if index >= 0 else (money.start, money.end)
    kind = _kind(text, money, start, end, findings.language)
    return BudgetFind(
        money=money,
        period=_period(money, findings.dates_within(start, end)),
        kind=kind,
        purpose=_purpose(text, money, start, kind, findings.language),
        topic=topic_of(text, ((start, end),), findings),
    )


def _kind(text: str, money: MoneyMention, start: int, end: int, language: str) -> str | None:
    """The kind whose cue stands nearest before the amount in its clause, else nearest behind it."""
    before = text[max(start, money.start - _REACH) : money.start]
    clause = [match.end() for match in _CLAUSE.finditer(before)]
    before = before[clause[-1] :] if clause else before
    after = text[money.end : min(end, money.end + _REACH // 2)]
    found = [(len(before) - m.end(), kind) for cue, kind in _cues(language) for m in cue.finditer(before)]
    found += [(_REACH + m.start(), kind) for cue, kind in _cues(language) for m in cue.finditer(after)]
    return min(found)[1] if found else None


def _period(money: MoneyMention, inside: Sequence[DateFind]) -> str | None:
    """The length of time or the year that the sentence spreads the amount over, the nearest first."""
    lengths = [find for find in inside if _TERM.fullmatch(find.resolved.value) and find.rule != "age"]
    years = [find for find in inside if _is_year(find)]
    near = sorted(lengths or years, key=lambda find: min(abs(find.start - money.end), abs(money.start - find.end)))
    if not near:
        return None
    resolved = near[0].resolved
    return resolved.value if resolved.type == "DURATION" else resolved.edtf


def _is_year(find: DateFind) -> bool:
    """A year or a span of years; a point in time is no period of spending."""
    resolved = find.resolved
    return resolved.precision == "year" and resolved.edtf is not None and find.reading.open is None


def _purpose(text: str, money: MoneyMention, start: int, kind: str | None, language: str) -> str | None:
    """The noun phrase that the amount is of: ``national budget`` in ``a national budget of 62.6 billion KRW``."""
    words = load_toml("language", language, "budgets.toml")["purpose"]["before"]
    before = text[start : money.start].rstrip()
    last = before.rsplit(" ", 1)[-1]
    if last.lower() not in words:
        return None
    match = _PHRASE.search(before[: len(before) - len(last)])
    phrase = _ARTICLE.split(match[0])[-1].strip() if match else ""
    return phrase if phrase and phrase.lower() != kind else None
