"""Amounts of money in running text."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gjtimeline.grammar.money import MoneyMention, find_money
from gjtimeline.resources import load_toml

DATA = load_toml("language", "en", "money.toml")

# The whole text is the mention.
AMOUNTS = [
    ("406.1 billion won", "406100000000", "KRW"),
    ("62.6 billion KRW", "62600000000", "KRW"),
    ("KRW 406.1 billion", "406100000000", "KRW"),
    ("KRW406,100,000,000", "406100000000", "KRW"),
    ("406,100,000,000 won", "406100000000", "KRW"),
    ("₩30 bn", "30000000000", "KRW"),
    ("85 bln won", "85000000000", "KRW"),
    ("400-billion-won", "400000000000", "KRW"),
    ("400 Billion Won", "400000000000", "KRW"),  # headline
    ("1.5 billion\nwon", "1500000000", "KRW"),  # line broken by a PDF
    ("1 trillion and 200 billion won", "1200000000000", "KRW"),
    ("1.2 trillion 300 billion won", "1500000000000", "KRW"),
    ("4,061 hundred million won", "406100000000", "KRW"),
    ("one hundred million won", "100000000", "KRW"),
    ("half a billion won", "500000000", "KRW"),
    ("a billion and a half won", "1500000000", "KRW"),
    ("100 million South Korean won", "100000000", "KRW"),
    ("Won400bn", "400000000000", "KRW"),  # financial press
    ("W10 million", "10000000", "KRW"),
    ("5T won", "5000000000000", "KRW"),
    ("US$12.5 million", "12500000", "USD"),
    ("US$ 12.5 mln", "12500000", "USD"),
    ("$45m", "45000000", "USD"),
    ("$100-million", "100000000", "USD"),
    ("23.4 million dollars", "23400000", "USD"),
    ("a million dollars", "1000000", "USD"),
    ("2 million U.S. dollars", "2000000", "USD"),
    ("75 USD million", "75000000", "USD"),
    ("30 MUSD", "30000000", "USD"),
    ("26 cents", "0.26", "USD"),
    ("$9.99 US dollars", "9.99", "USD"),
    ("$5 million AUD", "5000000", "AUD"),  # the code decides what the sign stands for
    ("¥5 million yuan", "5000000", "CNY"),
    ("C$1.34", "1.34", "CAD"),
    ("5 million Hong Kong dollars", "5000000", "HKD"),
    ("€45 m", "45000000", "EUR"),
    ("470 pence", "4.7", "GBP"),
    ("one-yen", "1", "JPY"),
    ("35 lakh rupees", "3500000", "INR"),
    ("5 million TRY", "5000000", "TRY"),
]

NO_MONEY = [
    "The team won 3 medals",
    "who won 5 billion fans",
    "Won 5 billion views",
    "In 2019 won the contract",
    "between 2019-2020 won awards",
    "Team 3 won the cup",
    "No one won, the two won awards",
    "20 won medals",
    "1,200 won prizes",
    "about 2,000 won the lottery",
    "the G20 won support, COVID-19 won time",
    "KRW alone",
    "echo $HOME",
    "rose 5% to 100, 20 MW and 3 PB",
    "(+82) 62-715-2020",
    "5.5 billion people",
    "gave a dollar amount",
    "tens of billions of won",  # vague amounts have no value
    "several hundred million won",
    "a few million dollars",
    "weighs 200 pounds",
    "ALL 5 TOP 10 SDG 9 PHP 7 RS 232",  # codes in capitals that are other words
    "Euro 2020",
    "5 billion\n\nwon the cup",  # a blank line parts
    "$3D and $5th",
]

# (text, [(mention, amount, high)])
RANGES = [
    ("3 to 5 billion won", [("3 to 5 billion won", "3e9", "5e9")]),
    ("3-5 billion won", [("3-5 billion won", "3e9", "5e9")]),
    ("3~5 billion won", [("3~5 billion won", "3e9", "5e9")]),
    ("KRW 3–5 billion", [("KRW 3–5 billion", "3e9", "5e9")]),
    ("two or three billion won", [("two or three billion won", "2e9", "3e9")]),
    ("between 3 and 5 billion won", [("between 3 and 5 billion won", "3e9", "5e9")]),
    ("between 3 billion and 5 billion won", [("between 3 billion and 5 billion won", "3e9", "5e9")]),
    ("between one hundred and two hundred dollars", [("between one hundred and two hundred dollars", "100", "200")]),
    ("between $12 million and $20 million", [("between $12 million and $20 million", "12e6", "20e6")]),
    ("$3 to $5 million", [("$3 to $5 million", "3e6", "5e6")]),
    ("$10-20", [("$10-20", "10", "20")]),
    ("about $16 million to $28 million", [("about $16 million to $28 million", "16e6", "28e6")]),
    # a rise states two amounts
    ("from $55 billion to $110 billion", [("$55 billion", "55e9", None), ("$110 billion", "110e9", None)]),
    ("by 20 billion won to 62 billion won", [("20 billion won", "20e9", None), ("62 billion won", "62e9", None)]),
    ("from 42.6 billion to 62.6 billion KRW", [("42.6 billion", "42.6e9", None), ("62.6 billion KRW", "62.6e9", None)]),
    ("3 billion and 5 billion won", [("3 billion", "3e9", None), ("5 billion won", "5e9", None)]),
    # what stands beside an amount is no end of a range
    ("Phase 2 – 5 billion won", [("5 billion won", "5e9", None)]),
    ("$500 to 5 people", [("$500", "500", None)]),
    ("$1 million and five people", [("$1 million", "1e6", None)]),
    ("2020-5 billion won", [("5 billion won", "5e9", None)]),
]

# (text, mention, approximate, bound)
QUALIFIED = [
    ("invest about 400 billion KRW", "about 400 billion KRW", True, None),
    ("some 400 billion won", "some 400 billion won", True, None),
    ("~400 billion won", "~400 billion won", True, None),
    ("nearly $3bn", "nearly $3bn", True, None),
    ("an estimated $470 million", "an estimated $470 million", True, None),
    ("400 billion won or so", "400 billion won or so", True, None),
    ("cost at least $3 million", "at least $3 million", False, "at least"),
    ("well over a trillion won", "well over a trillion won", False, "at least"),
    ("400 billion won or more", "400 billion won or more", False, "at least"),
    ("up to 5 billion won each", "up to 5 billion won", False, "at most"),
    ("no more than about 7 euros", "no more than about 7 euros", True, "at most"),
    ("some of the US$700 billion", "US$700 billion", False, None),
    ("3~5 billion won", "3~5 billion won", False, None),
]

# (text, equivalent_of of every mention)
EQUIVALENTS = [
    ("406.1 billion won (US$340 million)", [None, 0]),
    ("406.1 billion won(about US$340 million)", [None, 0]),
    ("406.1 billion won, or about $340 million, was", [None, 0]),
    ("5 billion won each (equivalent to $4 million)", [None, 0]),
    ("$1 = 1,200 won", [None, 0]),
    ("400 billion won ($340 million; €300 million)", [None, 0, 0]),
    ("3 billion won and 5 billion won ($4 million)", [None, None, 1]),
    ("$57 million (US$78 million)", [None, None]),  # one currency: no restatement
    ("406.1 billion won for a $340 million plant", [None, None]),
    ("406.1 billion won. ($340 million", [None, None]),
]

# (text, mentions): which number a currency belongs to
NEIGHBORS = [
    ("in 2020 KRW 400 billion was", ["KRW 400 billion"]),
    ("In 2020 US$ 5 million", ["US$ 5 million"]),
    ("3 USD50 cards", ["USD50"]),
    ("10 rmb 20 usd", ["10 rmb", "20 usd"]),
    ("rmb 10 usd 20", ["rmb 10", "usd 20"]),
    ("$ 20,000.00 $ 37,305.97", ["$ 20,000.00", "$ 37,305.97"]),
    ("5 €, 10 €", ["5 €", "10 €"]),
    ("50 50 dollar bills", ["50 dollar"]),
    ("500 USD,100 times", ["500 USD"]),
    ("In 2018,400 billion won", ["400 billion won"]),
    ("A $4 million deal", ["$4 million"]),
    ("10,000 won a month", ["10,000 won"]),
    ("a $3 M&A fund", ["$3"]),
]


def only(text: str) -> MoneyMention:
    (mention,) = find_money(text)
    return mention


@pytest.mark.parametrize(("text", "amount", "currency"), AMOUNTS)
def test_amount(text: str, amount: str, currency: str) -> None:
    mention = only(f"It is {text}.")
    assert (mention.text, str(mention.amount), mention.currency) == (text, amount, currency)


@pytest.mark.parametrize("text", NO_MONEY)
def test_no_money(text: str) -> None:
    assert find_money(text) == []


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_ranges_and_pairs(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    found = [(mention.text, mention.amount, mention.high) for mention in find_money(text)]
    assert found == [(words, Decimal(low), high and Decimal(high)) for words, low, high in expected]


@pytest.mark.parametrize(("text", "words", "approximate", "bound"), QUALIFIED)
def test_qualified(text: str, words: str, approximate: bool, bound: str | None) -> None:
    mention = only(text)
    assert (mention.text, mention.approximate, mention.bound) == (words, approximate, bound)


@pytest.mark.parametrize(("text", "links"), EQUIVALENTS)
def test_equivalents(text: str, links: list[int | None]) -> None:
    assert [mention.equivalent_of for mention in find_money(text)] == links


@pytest.mark.parametrize(("text", "expected"), NEIGHBORS)
def test_neighbors(text: str, expected: list[str]) -> None:
    assert [mention.text for mention in find_money(text)] == expected


@pytest.mark.parametrize("entry", DATA["currency"], ids=lambda entry: f"{entry['code']}-{entry['examples'][0]}")
def test_data_examples_and_forms(entry: dict[str, Any]) -> None:
    for example in entry["examples"]:
        mention = only(example)
        assert (mention.text, mention.currency) == (example, entry["code"])
    for group in ("signs", "cased_signs", "names", "heavy_names", "verb_names"):
        for form in entry.get(group, ()):
            assert only(f"5 million {form}").currency == entry["code"]
    for group in ("signs", "cased_signs", "glued_signs"):
        for form in entry.get(group, ()):
            assert only(f"{form}5 million").currency == entry["code"]


@pytest.mark.parametrize("group", ["plain", "upper", "guarded"])
def test_codes(group: str) -> None:
    for code in DATA["codes"][group]:
        assert only(f"{code} 5 million").currency == only(f"5 million {code}").currency == code
        assert len(find_money(f"7 {code}")) == (group != "guarded")
        assert len(find_money(f"5 million {code.lower()}")) == (group == "plain")


def test_every_form_is_listed_once() -> None:
    """Units are kept by form, so a form listed twice would lose one of its meanings without a word."""
    groups = ("signs", "cased_signs", "glued_signs", "names", "heavy_names", "verb_names")
    forms = [form for entry in DATA["currency"] for group in groups for form in entry.get(group, ())]
    forms += [code for group in ("plain", "upper", "guarded") for code in DATA["codes"][group]]
    forms += [f"M{code}" for code in DATA["codes"]["million"]]
    assert len(forms) == len(set(forms))


def test_codes_with_a_multiplier() -> None:
    for code in DATA["codes"]["million"]:
        assert (only(f"30 M{code}").amount, only(f"M{code} 30").currency) == (30_000_000, code)


def test_rule_names_the_way_of_reading() -> None:
    texts = ["$5", "5 won each; 5 million won", "$5 US dollars", "3-5 billion won", "from 3 billion to 5 billion won"]
    assert [[mention.rule for mention in find_money(text)] for text in texts] == [
        ["currency-first"],
        ["currency-last"],
        ["currency-around"],
        ["range-dash"],
        ["currency-shared", "currency-last"],
    ]


PIECES = [
    *("$", "won", "Won", "KRW", "dollars", "3", "2019", "1,000", "4.5", "billion", "m", "million", "and", "to", "or"),
    *(
        "between",
        "from",
        "about",
        "up to",
        "or more",
        "(",
        ")",
        "-",
        "~",
        ",",
        ".",
        "\n\n",
        "the",
        "half a",
        "one",
        "a",
    ),
]


@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(["", " "])), max_size=40))
def test_mentions_are_ordered_spans_of_the_text(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    end = 0
    for index, mention in enumerate(find_money(text)):
        assert end <= mention.start < mention.end
        assert text[mention.start : mention.end] == mention.text
        assert mention.high is None or mention.amount < mention.high
        assert mention.equivalent_of is None or mention.equivalent_of < index
        end = mention.end


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(text[mention.start : mention.end] == mention.text for mention in find_money(text))


@given(st.integers(min_value=1, max_value=10**15))
def test_digits_round_trip(value: int) -> None:
    assert only(f"KRW {value:,}").amount == only(f"${value}").amount == only(f"{value:,} yen").amount == value


def test_endless_multipliers_stay_small() -> None:
    assert find_money("1" + " billion" * 200_000 + " won") == []
