"""Lexemes and their links."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gjtimeline.grammar.scanning import Form, compile_lexicon, scan

LEXICON = compile_lexicon(
    [
        Form("dollar", "currency", "dollar"),
        Form("Hong Kong dollar", "currency", "HK dollar"),
        Form("US$", "currency", "US$"),
        Form("m2", "area", "any"),
        Form("M2", "chip", "cased", cased=True),
        Form("sq", "square", "sq"),
    ],
    dotted=["sq"],
)

# (text, [(kind, key, link)])
SCANS = [
    ("5 dollar", [("digits", "5", "apart"), ("currency", "dollar", "space")]),
    ("5\n  dollar", [("digits", "5", "apart"), ("currency", "dollar", "space")]),  # a line break with indent
    ("5\n\ndollar", [("digits", "5", "apart"), ("currency", "dollar", "apart")]),  # a blank line parts
    ("5 x dollar", [("digits", "5", "apart"), ("currency", "dollar", "apart")]),  # an unknown word parts
    ("5-dollar", [("digits", "5", "apart"), ("currency", "dollar", "dash")]),
    ("5dollar", [("digits", "5", "apart"), ("currency", "dollar", "glued")]),
    ("Hong-Kong dollar", [("currency", "HK dollar", "apart")]),  # the longest phrase; a space stands for a hyphen
    ("Hong dollar", [("currency", "dollar", "apart")]),  # a phrase begun is no phrase
    ("U.S.$", [("currency", "US$", "apart")]),  # periods of an abbreviation do not count
    ("US $", []),  # parts without a space in the form must touch
    ("m2", [("area", "any", "apart")]),
    ("M2", [("chip", "cased", "apart")]),  # a cased form goes before an equally long one
    ("1,234.5 12,34,567", [("digits", "1,234.5", "apart"), ("digits", "12,34,567", "space")]),
    ("9" * 25, []),  # too long for a quantity
]


@pytest.mark.parametrize(("text", "expected"), SCANS)
def test_lexemes(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(lexeme.kind, lexeme.key, lexeme.link) for lexeme in scan(text, LEXICON).lexemes] == expected


def test_an_abbreviation_takes_in_its_full_stop() -> None:
    (lexeme,) = scan("sq. x", LEXICON).lexemes
    assert (lexeme.start, lexeme.end) == (0, 3)


def test_nothing_stands_past_the_end() -> None:
    found = scan("5", LEXICON)
    assert (found.kind(1), found.kind(-1), found.link(1), found.joined(1)) == ("", "", "apart", False)


@given(st.text(alphabet="5,.-$ UuSsMm2qdolar\n"))
def test_lexemes_are_ordered_spans(text: str) -> None:
    end = 0
    for lexeme in scan(text, LEXICON).lexemes:
        assert end <= lexeme.start < lexeme.end <= len(text)
        end = lexeme.end


PIECES = st.sampled_from(["5 ", "dollar ", "Hong ", "Kong ", "m2 ", "sq. ", "x ", "a longer word ", "\n\n", "-"])


@given(st.lists(PIECES, max_size=30))
def test_what_is_near_a_kind_is_read_as_in_the_whole_text(pieces: list[str]) -> None:
    """``about`` leaves out only what cannot belong to a phrase of these kinds, and what follows links as it did."""
    text = "".join(pieces)
    whole, near = scan(text, LEXICON).lexemes, scan(text, LEXICON, about=("currency",)).lexemes
    assert set(near) <= set(whole)
    assert [one for one in near if one.kind == "currency"] == [one for one in whole if one.kind == "currency"]
    joined = [pair for pair in pairwise(whole) if pair[1].link != "apart"]
    assert {one for pair in joined for one in pair if "currency" in (pair[0].kind, pair[1].kind)} <= set(near)
