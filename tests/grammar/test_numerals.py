"""Numbers in digits and words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gjtimeline.grammar.numerals import build_lexicon, number_forms, parse_number, read_number
from gjtimeline.grammar.qualifying import qualify
from gjtimeline.grammar.scanning import scan
from gjtimeline.resources import load_toml

NUMBERS = [
    ("7", "7"),
    ("1,234.5", "1234.5"),
    ("406,100,000,000", "406100000000"),
    ("12,34,567", "1234567"),  # Indian grouping
    ("3 500 000", "3500000"),  # by spaces, if the last group is zeros
    ("3'500'125", "3500125"),
    ("3\u2009500\u2009125.5", "3500125.5"),
    ("five", "5"),
    ("twenty-five", "25"),
    ("twenty five", "25"),
    ("a hundred", "100"),
    ("one hundred and five", "105"),
    ("ninety-nine thousand nine hundred ninety-nine", "99999"),
    ("one million two hundred thousand and five", "1200005"),
    ("three-hundred-thousand", "300000"),
    ("1.2 million", "1200000"),
    ("85 bln", "85000000000"),
    ("30bn", "30000000000"),
    ("4,061 hundred million", "406100000000"),  # the Korean unit of 10⁸ put into English
    ("1.2 trillion 300 billion", "1500000000000"),
    ("1 trillion and 200 billion", "1200000000000"),
    ("half a million", "500000"),
    ("three quarters of a billion", "750000000"),
    ("two and a half million", "2500000"),
    ("a billion and a half", "1500000000"),
    ("two dozen", "24"),
    ("35 lakh", "3500000"),
]

NO_NUMBERS = [
    "",
    "a",  # an article alone is no one
    "half",  # of what
    "million",  # how many
    "several hundred",
    "5 6",
    "12 345",
    "1 234 567",  # three cells of a table
    "3'50",
    "2,5",
    "1.2.3",
    "2019 400 billion",  # a year beside an amount
    "1 million and five",  # digits and words do not mix across "and": "$1 million and five people"
    "twenty people",
    "45m",  # meters, minutes or millions
    "1e5",
    "3D",
    "5th",
    "G20",
    "-5",
    "9" * 5000,
]


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_number_has_value(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_no_number_has_no_value(text: str) -> None:
    assert parse_number(text) is None


@pytest.mark.parametrize("example", load_toml("language", "en", "numbers.toml")["examples"], ids=lambda it: it["text"])
def test_data_examples_are_read(example: dict[str, str]) -> None:
    assert parse_number(example["text"]) == Decimal(example["value"])


def test_every_number_word_is_read() -> None:
    data = load_toml("language", "en", "numbers.toml")
    for word, value in data["small"].items():
        assert parse_number(word) == Decimal(value)
    for word, value in data["scale"].items():
        assert parse_number(f"3 {word}") == 3 * Decimal(value)
    for word, value in data["fraction"].items():
        assert parse_number(f"{word} million") == Decimal(value) * 10**6
    for word, value in data["more"].items():
        assert parse_number(f"3 {word} million") == (3 + Decimal(value)) * 10**6


def test_every_modifier_qualifies() -> None:
    data = load_toml("language", "en", "numbers.toml")
    lexicon = build_lexicon("en", ())
    for key, phrases in data["modifiers"].items():
        for phrase in phrases:
            found = scan(f"It took {phrase} 400 days", lexicon)
            first = next(i for i, lexeme in enumerate(found.lexemes) if lexeme.kind == "digits")
            span = qualify(found, first, first + 1)
            assert found.text[span.start : span.end] == f"{phrase} 400"
            assert span.approximate == (key == "approximate")
            assert span.bound == {"at_least": "at least", "at_most": "at most"}.get(key)


def test_shorthand_multiplies_only_where_asked() -> None:
    found = scan("45m", build_lexicon("en", ()))
    plain, short = read_number(found, 0), read_number(found, 0, short=True)
    assert plain is not None and plain.value == 45
    assert short is not None and short.value == 45_000_000


@given(st.integers(min_value=0, max_value=10**15))
def test_grouped_digits_round_trip(value: int) -> None:
    assert parse_number(f"{value:,}") == parse_number(str(value)) == value


@given(st.integers(1, 999), st.integers(1, 999))
def test_lower_part_adds_up(trillions: int, billions: int) -> None:
    assert parse_number(f"{trillions} trillion {billions} billion") == trillions * 10**12 + billions * 10**9


@given(st.lists(st.sampled_from([form.text for form in number_forms("en")] + ["5", "1,000", "-", "x", "\n\n"])))
def test_any_order_of_words_is_survived(words: list[str]) -> None:
    found = scan(" ".join(words), build_lexicon("en", ()))
    for index in range(len(found.lexemes)):
        number = read_number(found, index, short=True)
        assert number is None or index < number.stop <= len(found.lexemes)
