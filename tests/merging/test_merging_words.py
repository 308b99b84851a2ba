"""What statements are compared by."""

import pytest

from gjtimeline.merging.similarity import content_words, numbered, overlap
from gjtimeline.resources import load_toml

NUMBERED = load_toml("language", "en", "merging.toml")["numbered"]


@pytest.mark.parametrize(("text", "noun", "number"), NUMBERED["examples"])
def test_what_is_counted(text, noun, number):
    assert (noun, number) in numbered(text, "en")


@pytest.mark.parametrize("text", NUMBERED["counter_examples"])
def test_what_is_not_counted(text):
    assert not numbered(text, "en")


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("launched a center", "the launch of centers", 1.0, id="forms of one word"),
        pytest.param("open academy", "open data hall", 0.5, id="half of the shorter"),
        pytest.param("the and of", "launch", 0.0, id="nothing but stop words"),
    ],
)
def test_overlap(a, b, expected):
    assert overlap(content_words(a, "en"), content_words(b, "en")) == expected


def test_stop_words_are_written_as_they_are_compared():
    words = load_toml("language", "en", "words.toml")["stop"]
    assert len(words) == len(set(words)) and all(word == word.lower() for word in words)
