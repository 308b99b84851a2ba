"""The rules of dates by their own examples, and what holds for every text."""

import re
import time
from collections.abc import Callable

import edtf as foreign
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gjtimeline.grammar import edtf
from gjtimeline.grammar.dates import find_dates, read_dates
from gjtimeline.grammar.dates.lexing.lexer import find_chains
from gjtimeline.grammar.dates.rules import RULES, Rule

EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.name} {rule.pattern.pattern}")
def test_every_rule_has_examples(rule: Rule) -> None:
    assert rule.examples


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=lambda value: value if isinstance(value, str) else "")
def test_example_is_read_by_its_rule(rule: Rule, example: str) -> None:
    start, text = max(0, example.find("[")), example.replace("[", "").replace("]", "")
    words = example.partition("[")[2].partition("]")[0] or example
    readings = [reading for reading in read_dates(text) if reading.start <= start < reading.end]
    assert [reading.rule for reading in readings] == [rule.name]
    assert text[readings[0].start : readings[0].end].endswith(words)
    # Rules of one name have several patterns; the example belongs to this one.
    chain = next(chain for chain in find_chains(text) if chain[0].start <= start < chain[-1].end)
    inside = "".join(token.kind for token in chain if token.end <= readings[0].end)
    assert any(rule.pattern.fullmatch(inside, position) for position in range(len(inside)))


@pytest.mark.parametrize("name", sorted({rule.name for rule in RULES}))
def test_rules_of_one_name_stand_together(name: str) -> None:
    assert len({rule.build for rule in RULES if rule.name == name}) == 1


# Texts made of what dates are made of, and of what stands around them.
PIECES = (
    *("January", "May", "Dec.", "Monday", "(Mon)", "29", "3", "29th", "the", "of", "in", "on", "by", "since", "from"),
    *("to", "and", "between", "2019", "2020", "'21", "2019.01.30", "2018. 1.", "last", "next", "this", "same", "past"),
    *(
        "year",
        "week",
        "month",
        "day",
        "days",
        "quarter",
        "half",
        "first",
        "second",
        "spring",
        "two",
        "a",
        "ago",
        "later",
    ),
    *(
        "early",
        "mid-",
        "end",
        "around",
        "every",
        "today",
        "1990s",
        "Q3",
        "H1",
        "-",
        "~",
        ",",
        ".",
        "(",
        ")",
        "\n",
        "99",
    ),
    *(
        "FY2021",
        "fiscal",
        "03/2020",
        "12/APR/2023",
        "(6 May)",
        "'25",
        "~",
        "5. 16.",
        "Christmas Eve",
        "within",
        "before",
    ),
    *("this morning", "from now", "postponed", "until", "third", "Tuesday", "weeks", "the same day", "on"),
    *("decades", "people", "opened", "will open", "Revolution", "2020-24", "31", "30 February", "same"),
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join)
ANCHORS = st.sampled_from(
    (
        *(None, "2020-01-14", "2020-02-29", "2020-07", "2020", "2020~", "2020-33"),
        *("2020-XX-14", "2020-XX-31", "XXXX-10-25", "201X"),  # unknown digits
        *("2020-06-30/2020-07-02", "2019/2021", "2018-07/.."),  # known between, and open
        *("0001-01-01", "9999-12-31"),  # ends of the calendar
    )
)


@settings(deadline=None)
@given(TEXTS | st.text(), ANCHORS)
def test_spans_are_in_order_within_the_text(text: str, published: str | None) -> None:
    end = 0
    for find in find_dates(text, published):
        assert end <= find.start < find.end <= len(text)
        end = find.end


@settings(deadline=None)
@given(TEXTS, ANCHORS)
def test_same_text_same_dates(text: str, published: str | None) -> None:
    assert find_dates(text, published) == find_dates(text, published)


@settings(deadline=None)
@given(TEXTS, ANCHORS)
def test_values_are_edtf(text: str, published: str | None) -> None:
    for find in find_dates(text, published):
        resolved = find.resolved
        if resolved.edtf is not None:
            assert str(edtf.parse(resolved.edtf)) == resolved.edtf
            assert_foreign(resolved.edtf)
        if resolved.earliest and resolved.latest:
            assert resolved.earliest <= resolved.latest


@settings(deadline=None)
@given(TEXTS, ANCHORS)
def test_bounds_are_no_wider_than_the_value(text: str, published: str | None) -> None:
    for find in find_dates(text, published):
        resolved = find.resolved
        value = edtf.parse(resolved.edtf) if resolved.edtf else None
        first, last = (value.first_day(), value.last_day()) if value else (None, None)
        assert first is None or resolved.earliest is None or first <= resolved.earliest
        assert last is None or resolved.latest is None or resolved.latest <= last


# Valid, but more than the package edtf can read: a season, quarter or half of an unknown year (XXXX-33, 20XX-33), and
# intervals with an unspecified digit or a part of a year (2020-XX-14/.., 201X/.., 2019-XX/2020-XX, 2020-40/..); of
# those it reads the ends. Nor does it read an approximate date with unspecified digits or a part of a year (202X-01~,
# 2019-35~).
_UNREADABLE = re.compile(r"X|^.{4}-(?:2[1-4]|3[3-6]|4[01])~?$")
_PART_OF_UNKNOWN_YEAR = re.compile(r"\d*X+-(?:2[1-4]|3[3-6]|4[01])~?")


def assert_foreign(value: str) -> None:
    ends = [end for end in value.split("/") if end != ".."]
    for part in ends if any(map(_UNREADABLE.search, ends)) else [value]:
        if not _PART_OF_UNKNOWN_YEAR.fullmatch(part):
            foreign.parse_edtf(part.rstrip("~") if _UNREADABLE.search(part) else part)


HOSTILE: list[Callable[[int], str]] = [
    lambda size: "1" * size,
    lambda size: "1." * size,
    lambda size: "2020." * size,
    lambda size: "2020. " * size,
    lambda size: "," * size,
    lambda size: "May " * size,
    lambda size: "May 3, " * size,
    lambda size: "May 3 " + "Aa" * size,
    lambda size: "3 and " * size + "May",
    lambda size: "May 3" + ", 4" * size,
    lambda size: "May" + ", May" * size,
    lambda size: "the last " * size,
    lambda size: "2020-" * size,
    lambda size: "the end of " * size,
    lambda size: "the of " * size + "2020",
    lambda size: "two " * size,
    lambda size: " " * size + "2020",
    lambda size: "May" + " " * size + "3",
    lambda size: "(" * size + "2020" + ")" * size,
    lambda size: "A" * size + " 2020",
    lambda size: "'" * size + "2020",
]


@pytest.mark.parametrize("make", HOSTILE, ids=lambda make: repr(make(2)))
def test_hostile_texts_take_linear_time(make: Callable[[int], str]) -> None:
    def seconds(size: int) -> float:
        text = make(size)
        best = []
        for _ in range(3):
            start = time.process_time()
            read_dates(text)
            best.append(time.process_time() - start)
        return min(best)

    seconds(10)
    # Eight times the text may take eight times as long; quadratic time would take 64 times.
    assert seconds(16_000) < 30 * seconds(2_000) + 0.05
