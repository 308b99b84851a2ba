"""Words of a text, split in one go."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gjtimeline.grammar.words import LETTERS, split_text

# (text, [(start, word)])
SPLIT = [
    ("In May 2019.", [(0, "In"), (3, "May")]),  # digits and signs stand between words
    ("AI-based", [(0, "AI"), (3, "based")]),  # so do hyphens
    ("광주 Gwangju", [(0, "광주"), (3, "Gwangju")]),  # any script
    ("", []),
    ("2019", []),
]


@pytest.mark.parametrize(("text", "expected"), SPLIT)
def test_split_text(text: str, expected: list[tuple[int, str]]) -> None:
    words = split_text(text)
    assert list(zip(words.starts, words.written, strict=True)) == expected


def test_known_words_in_any_case() -> None:
    words = split_text("The city, THE City")
    assert [words.starts[index] for index in words.known({"city"})] == [4, 14]


@given(st.text())
def test_as_a_search_finds_them(text: str) -> None:
    words = split_text(text)
    found = [(match.start(), match[0]) for match in re.finditer(LETTERS, text)]
    assert list(zip(words.starts, words.written, strict=True)) == found
    assert words.lower == [word.lower() for _, word in found]
