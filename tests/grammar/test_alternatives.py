"""One expression for any word of a list reads what the plain list of alternatives reads."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gjtimeline.grammar.alternatives import any_of

WORDS = st.lists(st.text(alphabet="abB.-] ", min_size=1, max_size=4), max_size=6)


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        (["car", "cart", "dog"], "a cart, a dog, a card", ["cart", "dog", "car"]),  # the longest first
        (["in", "in the"], "in the in", ["in the", "in"]),  # a word is the beginning of another
        (["U.S.", "R&D"], "UxSx U.S. R&D", ["U.S.", "R&D"]),  # signs stand for themselves
        (["^a", "]b", "-c"], "^a ]b -c", ["^a", "]b", "-c"]),  # also those that mean something among first characters
        (["a"], "bab", ["a"]),  # one word
    ],
)
def test_any_of(words: Sequence[str], text: str, expected: list[str]) -> None:
    assert re.findall(any_of(words), text) == expected


def test_any_of_nothing() -> None:
    """As a list of alternatives without any does, it matches the empty string: groups around it stay what they are."""
    assert any_of([]) == ""


def test_characters_written_in_other_ways() -> None:
    pattern = re.compile(any_of(["new year's day", "new"], {" ": r"\s+", "'": "['’]"}))
    assert pattern.findall("new  year’s\nday, new year") == ["new  year’s\nday", "new"]


@given(WORDS, st.text(alphabet="abB.-] ", max_size=20), st.sampled_from([re.NOFLAG, re.IGNORECASE]))
def test_reads_what_plain_alternatives_read(words: list[str], text: str, flags: re.RegexFlag) -> None:
    if flags & re.IGNORECASE:
        words = [word.lower() for word in words]
    plain = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    for pattern, naive in ((any_of(words), plain), (rf"(?:{any_of(words)})\b", rf"(?:{plain})\b")):
        spans = [match.span() for match in re.finditer(pattern, text, flags)]
        assert spans == [match.span() for match in re.finditer(naive, text, flags)]
