"""First pass: finds date words and says what they mean, without resolving anything."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from gjtimeline.grammar.dates import lexicon as kinds
from gjtimeline.grammar.dates.expressions import Calendar, Duration, Expression, Reading, Rolling
from gjtimeline.grammar.dates.lexer import Token, find_chains
from gjtimeline.grammar.dates.lexicon import Lexicon, load_lexicon
from gjtimeline.grammar.dates.rules import RULES, Match, Rule

_WORD_BEFORE = re.compile(r"([\w'’]+)[\s(\"“‘<]*$")
_CAPITALIZED_BEFORE = re.compile(r"(?:^|\n|(?P<before>\S)[^\S\n]+)(?P<word>[A-Z][\w'’&-]*)[^\S\n]$")
_CAPITALIZED_AFTER = re.compile(r"\s(?:[A-Z][\w'’-]*\s?){1,5}")
_WORD_AFTER = re.compile(r"\s*([\w-]+|[^\w\s])")
_NOUN_AFTER = re.compile(r"\s+[A-Za-z][\w-]+")


def read_dates(text: str, language: str = "en") -> list[Reading]:
    """The date expressions of ``text`` in order; they do not overlap, and names that carry a date are left out."""
    lexicon = load_lexicon(language)
    readings: list[Reading] = []
    for chain in find_chains(text, lexicon):
        if len(chain) > 1 or chain[0].kind not in _NEVER_ALONE:
            readings.extend(_read_chain(text, chain, lexicon, language))
    return readings


_NEVER_ALONE = "".join((kinds.COUNT, kinds.NTH, kinds.UNIT, kinds.SHIFT, kinds.PART, kinds.HALF, kinds.AGO, kinds.LATER))
_NEVER_ALONE += "".join((kinds.BETWEEN, kinds.PART_OF, kinds.SHORT_WEEKDAY, kinds.EARLIER, kinds.OF, kinds.THE, kinds.AND, kinds.RANGE, kinds.NUMBER, kinds.DASH, kinds.COMMA))


def _read_chain(text: str, chain: list[Token], lexicon: Lexicon, language: str) -> Iterator[Reading]:
    classes = "".join(token.kind for token in chain)
    position = 0
    while position < len(chain):
        found = _longest(text, chain, classes, position, lexicon, language)
        if found is None:
            position += 1
            continue
        end, expression, rule = found
        yield _with_surroundings(text, chain, position, end, expression, rule, lexicon)
        position = end


def _longest(
    text: str, chain: list[Token], classes: str, position: int, lexicon: Lexicon, language: str
) -> tuple[int, Expression, Rule] | None:
    """The rule that reads most tokens from ``position`` on: (end position, meaning, rule)."""
    matches = ((rule.pattern.match(classes, position), rule) for rule in RULES)
    candidates = sorted(((m.end(), rule) for m, rule in matches if m and m.end() > position), key=lambda c: -c[0])
    for end, rule in candidates:
        tokens = chain[position:end]
        words = tuple(text[token.start : token.end].lower() for token in tokens)
        expression = rule.build(Match(tokens, words, lexicon, language))
        if expression is not None and _fits(text, tokens, rule, lexicon):
            return end, expression, rule
    return None


def _fits(text: str, tokens: list[Token], rule: Rule, lexicon: Lexicon) -> bool:
    """Do the words around allow the reading? Keeps ordinals, names and plain numbers out."""
    start, end = tokens[0].start, tokens[-1].end
    if _is_name(text, start, end, tokens, lexicon):
        return False
    if rule.context == "before_day":
        after = _WORD_AFTER.match(text, end)
        follows = after is None or not after[1][0].isalnum() or after[1].lower() in lexicon.after_ordinal
        return follows and _word_before(text, start) in lexicon.before_day
    if rule.context == "before_period":
        return _stands_as_period(text, start, end, tokens, lexicon)
    return True


def _stands_as_period(text: str, start: int, end: int, tokens: list[Token], lexicon: Lexicon) -> bool:
    """Is a bare year or month a date here? After a preposition, in brackets, or as the object of a heading."""
    if _word_before(text, start) in lexicon.before_period:
        return True
    enclosed = text[start - 1 : start] == "(" and text[end : end + 1] in (")", ",", ";")
    if tokens[0].kind != kinds.YEAR:
        return enclosed
    after = _NOUN_AFTER.match(text, end)
    return enclosed or after is None or after[0].strip().lower() in lexicon.after_ordinal or after[0].strip()[0].isupper()


def _is_name(text: str, start: int, end: int, tokens: list[Token], lexicon: Lexicon) -> bool:
    """``May 18 Democratization Movement``, ``Smart City Expo 2021``: a name that carries a date is none."""
    after = _CAPITALIZED_AFTER.match(text, end)
    if tokens[-1].kind in kinds.NUMBER + kinds.ORDINAL and after:
        return any(word in lexicon.name_heads for word in after[0].split()[:4])
    if tokens[0].kind != kinds.YEAR:
        return False
    before = _CAPITALIZED_BEFORE.search(text, max(0, start - 40), start)
    if before is None or before["before"] is None or before["before"] in ".!?>”\"":
        return False
    return before["word"].lower() not in lexicon.words and before["word"].lower() not in lexicon.before_period


def _word_before(text: str, start: int) -> str:
    match = _WORD_BEFORE.search(text, max(0, start - 40), start)
    return match[1].lower() if match else ""


def _with_surroundings(
    text: str, chain: list[Token], first: int, end: int, expression: Expression, rule: Rule, lexicon: Lexicon
) -> Reading:
    """The reading with its part ("early", "mid"), its open end ("since", "by") and its use before a noun."""
    start = chain[first + 1 if chain[first].kind == kinds.BETWEEN else first].start
    finish = chain[end - 1].end
    third, start = _part_before(text, chain, first, start)
    reading = Reading(start, finish, expression, rule.name, third=third)
    if isinstance(expression, Duration | Rolling):
        return reading
    attributive = bool(_NOUN_AFTER.match(text, finish)) and not _word_after_is_function(text, finish, lexicon)
    before = _word_before(text, start)
    return replace(reading, open=_open(before, lexicon), attributive=attributive and _bare(expression))


def _bare(expression: Expression) -> bool:
    """Only a year can stand before the noun it describes without a sign of it."""
    return isinstance(expression, Calendar) and expression.month is None and expression.year is not None


def _word_after_is_function(text: str, end: int, lexicon: Lexicon) -> bool:
    after = _WORD_AFTER.match(text, end)
    return after is not None and after[1].lower() in lexicon.after_ordinal


def _open(before: str, lexicon: Lexicon) -> Literal["start", "end"] | None:
    if before in lexicon.until:
        return "end"
    return "start" if before in lexicon.since else None


def _part_before(text: str, chain: list[Token], first: int, start: int) -> tuple[str | None, int]:
    """``early 2021``, ``mid-February``, ``the end of the year``: the part and where its words begin."""
    position = first - 1
    linked = False
    while position >= 0 and chain[position].kind in kinds.OF + kinds.THE + kinds.DASH:
        linked = linked or chain[position].kind == kinds.OF
        position -= 1
    wanted = kinds.PART_OF if linked else kinds.PART
    if position < 0 or chain[position].kind != wanted:
        return None, start
    if position and chain[position - 1].kind == kinds.THE:
        return chain[position].value, chain[position - 1].start
    return chain[position].value, chain[position].start
