"""The time that an amount is for: a rate ("a year"), a length ("over five years"), or years ("from 2020 to 2024").

What stands in its own stretch goes before what the sentence begins with. A year belongs to an amount if they share a
verb, or if no verb stands between them.
"""

import re
from collections.abc import Iterator, Sequence

from gjtimeline.grammar.budgets.stretches import Stretch
from gjtimeline.grammar.dates import DateFind

# Terms of spending are counted in months or years: "a three-hour meeting" is none.
_TERM = re.compile(r"P\d+[MY]")
_DECADES = re.compile(r"P(\d+)DE")
_COMPARING = ("MORE_THAN", "LESS_THAN")
_RATE = re.compile(r"P1[YMWD]")
_YEARS = re.compile(r"\d{4}(?:/\d{4}|/\.\.)?|\.\./\d{4}")
_WORD = re.compile(r"\s*([\w’'-]+)")
_TIGHT = re.compile(r"(?:['’]\w)?\s{0,4}:?\s{0,4}")  # between a date and the amount that it touches
_SIGN = re.compile(r"[,;()\[\]]")


def period_of(stretch: Stretch, dates: Sequence[DateFind]) -> str | None:
    """The period as a duration of ISO 8601 or an EDTF date; ``dates`` are those of the sentence."""
    if stretch.money.year is not None:
        return stretch.money.year or None
    return _rate(stretch, dates) or _length(stretch, dates) or _years(stretch, dates)


def _rate(stretch: Stretch, dates: Sequence[DateFind]) -> str | None:
    """ "A a year", "A will be paid annually", "an annual budget of A"."""
    for find in dates:
        if not _RATE.fullmatch(find.value) or find.type not in ("SET", "DURATION"):
            continue
        direct = stretch.passage.text[stretch.end : find.start].strip() == "" and find.start >= stretch.end
        behind = stretch.end <= find.start < stretch.ceiling and not _describes(stretch, find)
        free = _describes(stretch, find) or not _is_of_another(stretch, find)
        before = stretch.floor <= find.start < stretch.start and free and _leads(stretch, find)
        if direct or (find.type == "SET" and (behind or before)):
            return find.value
    return None


def _leads(stretch: Stretch, find: DateFind) -> bool:
    """Do only verbs that carry a noun to its amount stand between: "annual upkeep is put at"?"""
    passage = stretch.passage
    return all(passage.words.carriers.fullmatch(verb) for verb in passage.verbs_between(find.end, stretch.start))


def _describes(stretch: Stretch, find: DateFind) -> bool:
    """Does a noun follow the date: "the annual conference"?"""
    word = _WORD.match(stretch.passage.text, find.end, stretch.ceiling)
    return word is not None and word[1].lower() not in stretch.passage.words.small


def _length(stretch: Stretch, dates: Sequence[DateFind]) -> str | None:
    """The nearest length of time of its own stretch, else the one that the sentence begins with."""
    lengths = [(find, value) for find in dates if (value := _term(find)) and not _is_distance(stretch, find)]
    own = [one for one in lengths if stretch.floor <= one[0].start < stretch.ceiling]
    own = [one for one in own if not (_leads_next(stretch, one[0]) or _is_of_another(stretch, one[0]))]
    if own:
        return min(own, key=lambda one: _distance(stretch, one[0]))[1]
    return next((value for find, value in lengths if find.end <= stretch.first), None)


def _is_distance(stretch: Stretch, find: DateFind) -> bool:
    """Is it how far apart two times are: "the first time in five years"?"""
    text = stretch.passage.text
    distance = stretch.passage.words.distance.search(text, stretch.passage.start, find.start)
    if distance is None or find.edtf is not None:
        return False
    return not text[stretch.end : distance.start()].isspace()


def _term(find: DateFind) -> str | None:
    if find.rule == "age" or find.type != "DURATION" or (_RATE.fullmatch(find.value) and find.edtf is None):
        return None
    decades = _DECADES.fullmatch(find.value)
    if decades:
        return f"P{int(decades[1]) * 10}Y"
    return find.value if _TERM.fullmatch(find.value) else None


def _distance(stretch: Stretch, find: DateFind) -> int:
    return min(abs(find.start - stretch.end), abs(stretch.start - find.start))


def _years(stretch: Stretch, dates: Sequence[DateFind]) -> str | None:
    years = [find for find in dates if find.precision == "year" and _is_years(find)]
    near = next(_nearest(stretch, [find for find in years if _belongs(stretch, find)]), None)
    return near.edtf if near else None


def _is_years(find: DateFind) -> bool:
    """Are they years that an amount may be for: not "after 2025", not the year of "more than a year earlier"?"""
    edtf = find.edtf or ""
    opens = edtf.endswith("/..") and not edtf.startswith(find.value)
    return _YEARS.fullmatch(edtf) is not None and find.mod not in _COMPARING and not opens


def _nearest(stretch: Stretch, years: Sequence[DateFind]) -> Iterator[DateFind]:
    """Those behind first, then those before in its stretch, then those before all amounts of the sentence."""
    yield from (find for find in years if find.start >= stretch.end)
    yield from (find for find in reversed(years) if find.start < stretch.start)


def _belongs(stretch: Stretch, find: DateFind) -> bool:
    passage = stretch.passage
    if stretch.end <= find.start:
        inside = find.start < stretch.ceiling and not (_leads_next(stretch, find) or _is_compared(stretch, find))
        return inside and (_no_verb(stretch, find) or _one_verb(stretch, find) or _is_subject(stretch, find))
    if find.start < stretch.clause or _is_of_another(stretch, find):
        return False
    return (
        not passage.verbs_between(find.end, stretch.start) or _is_of_subject(stretch, find) or _one_verb(stretch, find)
    )


def _is_of_subject(stretch: Stretch, find: DateFind) -> bool:
    """Does the date belong to the noun that the amount is of: "Phase 2 (2024-2028) is put at A"?"""
    passage = stretch.passage
    return _leads(stretch, find) and bool(passage.words.subject.search(passage.text, stretch.clause, find.start))


def _is_compared(stretch: Stretch, find: DateFind) -> bool:
    """Is it a year that the amount is set against: "30 percent more than last year"?"""
    compared = stretch.passage.words.compared.search(stretch.passage.text, stretch.end, find.start)
    return compared is not None and find.edtf is not None and "/" not in find.edtf


def _is_of_another(stretch: Stretch, find: DateFind) -> bool:
    """Does the date stand right behind the amount before: "from A in 2019 to B"?"""
    text = stretch.passage.text
    behind_one = stretch.clause < stretch.floor <= find.start < stretch.start
    if not behind_one or _touches(text, find, stretch.start):
        return False
    return not _SIGN.search(text, stretch.floor, find.start)


def _leads_next(stretch: Stretch, find: DateFind) -> bool:
    """Does the date touch the amount behind it: "2021 A 2022 B", "up from last year's B"?"""
    return stretch.following is not None and _touches(stretch.passage.text, find, stretch.following)


def _touches(text: str, find: DateFind, start: int) -> bool:
    return find.end <= start and _TIGHT.fullmatch(text, find.end, start) is not None


def _is_subject(stretch: Stretch, find: DateFind) -> bool:
    """Is the amount subject or object of the verb before the date: "A will be invested by 2030", "the A it sought"?"""
    passage = stretch.passage
    between = [head for head in passage.verbs if stretch.end <= head[0] and head[1] <= find.start]
    if len(between) != 1:
        return False
    free = not passage.verbs_between(stretch.floor, stretch.start)  # else it is the object of that verb
    passive = free and between[0] in passage.passives
    return passive or bool(passage.words.relative.match(passage.text, stretch.end, find.start))


def _no_verb(stretch: Stretch, find: DateFind) -> bool:
    start, end = sorted((stretch.end, find.start)) if find.start >= stretch.end else (find.end, stretch.start)
    return not stretch.passage.verbs_between(start, end)


def _one_verb(stretch: Stretch, find: DateFind) -> bool:
    """Do date and amount belong to one verb? An amount that describes a noun ("the 2 billion won hall") has none."""
    passage = stretch.passage
    if _is_attribute(stretch):
        return False
    return passage.governing(find.start, find.end) == passage.governing(stretch.money.start, stretch.money.end)


def _is_attribute(stretch: Stretch) -> bool:
    """Is the amount followed by the noun that it describes?"""
    text = stretch.passage.text
    if text[stretch.end : stretch.end + 1] == "-":
        return True
    word = _WORD.match(text, stretch.end, stretch.ceiling)
    if word is None or word[1].lower() in stretch.passage.words.small | stretch.passage.words.no_noun:
        return False
    return word.start(1) not in stretch.passage.verb_starts
