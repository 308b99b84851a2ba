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
    ("KSh 8.25 billion", "8250000000", "KES"),
    ("Sh7bn", "7000000000", "KES"),  # where no country stands before it
    ("USh 90 billion", "90000000000", "UGX"),
    ("DM 2.1 billion", "2100000000", "DEM"),  # a currency that is no more
    ("60 billion lire", "60000000000", "ITL"),
    ("3 500 000 EUR", "3500000", "EUR"),  # groups of digits by spaces, if the last one is zeros
    ("USD 1 250 000", "1250000", "USD"),
    ("300 000 EUR", "300000", "EUR"),
    ("CHF 3'500'000", "3500000", "CHF"),  # by apostrophes
    ("CHF 1’250’125.50", "1250125.5", "CHF"),
    ("1\u202f250\u202f125 EUR", "1250125", "EUR"),  # by narrow spaces
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
    "40,6 billion won, .5 billion won and 1.2.3 billion won",  # no number in a form that is read
    "1,350 won to the dollar, 1,350 won per US dollar",  # a rate of exchange
    "at US$1 = 1,180 won",
    "(100 yen = 950 won)",
    "beginning in 2001 - $collected",
    # the verb: it has an object, and its subject is not governed by what stands before it
    "Some 12,500 won a place at the university",
    "Some 2,500 won scholarships, 1,200 won an award and 1,300 won a prize",
    "Of the 1,500 applicants, 300 won contracts",
    "South Korea won 25 million visitors",  # a country, and what it won
    # a currency before or behind a part of a number would lose the rest of it
    "12 345 won, 1 234 567 EUR, USD 1 250 and 1'25 CHF",
    "EUR 120 130 140",
    "3,500,00 won and 3.500.000 won",
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
    ("ranging from 300 won to 450 won", [("300 won to 450 won", "300", "450")]),
    ("($4 million to $5 million)", [("$4 million to $5 million", "4e6", "5e6")]),  # alone in a bracket
    ("$10-20", [("$10-20", "10", "20")]),
    ("valued at €4 million to €5 million", [("€4 million to €5 million", "4e6", "5e6")]),  # no change
    ("a hall costing 4 billion won to 5 billion won", [("4 billion won to 5 billion won", "4e9", "5e9")]),
    ("about $16 million to $28 million", [("about $16 million to $28 million", "16e6", "28e6")]),
    # a rise states two amounts
    ("from $55 billion to $110 billion", [("$55 billion", "55e9", None), ("$110 billion", "110e9", None)]),
    ("by 20 billion won to 62 billion won", [("20 billion won", "20e9", None), ("62 billion won", "62e9", None)]),
    ("from 42.6 billion to 62.6 billion KRW", [("42.6 billion", "42.6e9", None), ("62.6 billion KRW", "62.6e9", None)]),
    ("3 billion and 5 billion won", [("3 billion", "3e9", None), ("5 billion won", "5e9", None)]),
    ("3.9 and 2.4 trillion won", [("3.9", "3.9e12", None), ("2.4 trillion won", "2.4e12", None)]),
    ("between 2.4 and 3.9 billion won", [("between 2.4 and 3.9 billion won", "2.4e9", "3.9e9")]),
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
    ("KRW 1 trillion+ project", "KRW 1 trillion+", False, "at least"),
    ("it will exceed 5 billion won", "5 billion won", False, "at least"),  # the verb is no part of it
    ("it may not exceed about 5 billion won", "about 5 billion won", True, "at most"),
    ("handed over 5 billion won", "5 billion won", False, None),  # "over" is part of the verb
    ("which add up to 5 billion won", "5 billion won", False, None),
    ("It costs 5 bn. won.", "5 bn. won", False, None),
]

# (text, equivalent_of of every mention)
EQUIVALENTS = [
    ("406.1 billion won (US$340 million)", [None, 0]),
    ("406.1 billion won(about US$340 million)", [None, 0]),
    ("406.1 billion won, or about $340 million, was", [None, 0]),
    ("5 billion won each (equivalent to $4 million)", [None, 0]),
    ("$5 = 6,000 won", [None, 0]),
    ("400 billion won ($340 million; €300 million)", [None, 0, 0]),
    ("3 billion won and 5 billion won ($4 million)", [None, None, 1]),
    ("5 billion won – about $4 million – a year", [None, 0]),
    ("5 to 6 billion won ($4 million to $5 million)", [None, 0]),
    ("5 billion won – $4 million of it", [None, None]),
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
    ("112,610 $ 110,555", ["$ 110,555"]),
    ("10,274,494 -$ 166,960", ["$ 166,960"]),
    ("$ 20,000.00 $ 37,305.97", ["$ 20,000.00", "$ 37,305.97"]),
    ("5 €, 10 €", ["5 €", "10 €"]),
    ("50 50 dollar bills", ["50 dollar"]),
    ("500 USD,100 times", ["500 USD"]),
    ("In 2018,400 billion won", ["400 billion won"]),
    ("A $4 million deal", ["$4 million"]),
    ("10,000 won a month", ["10,000 won"]),
    ("10,000 won over three days", ["10,000 won"]),
    ("2,000 won out of pocket", ["2,000 won"]),
    ("a $3 M&A fund", ["$3"]),
    ("Phase 2 500 million won", ["500 million won"]),  # a number with a multiplier is no group of digits
    ("In 2020 500 won", ["500 won"]),
    ("Korea won 3 billion euros of orders", ["3 billion euros"]),  # a name that goes on with a verb
    # prices, though the sentence goes on as behind a verb
    ("rose to 9,860 won an hour", ["9,860 won"]),
    ("sold at 5,000 won an adult, 3,000 won a child", ["5,000 won", "3,000 won"]),
    ("He paid 3,000 won the same day", ["3,000 won"]),
    ("It charges about 3,000 won the first time", ["about 3,000 won"]),
    ("They handed out 500,000 won scholarships", ["500,000 won"]),  # more than ever win
]

# (text, amounts that take their currency from another)
ELIDED = [
    ("promised 1.5 trillion won. Since May they have promised 7.8 trillion. In July", ["7.8 trillion"]),
    ("asked for 662.6 billion won; the bill leaves 147.9 billion, 78 percent less", ["147.9 billion"]),
    ("pays 12 billion won, Incheon 8 billion, Gyeonggi 5 billion.", ["8 billion", "5 billion"]),
    ("first put at 2.2 trillion; it is now 2.8 trillion won", ["2.2 trillion"]),  # behind it in its sentence
    ("6.6 billion won, 2.1 billion of it last year", ["2.1 billion"]),
    ("$5 million (6 billion won) in 2019, and to 8 million in 2020", ["8 million"]),  # of the amount before the bracket
    ("It had 3 billion won." + " No more was said of it." * 20 + " A budget of 2 billion was set.", ["2 billion"]),
    # a number that counts something
    ("invested 2 trillion won and hired 1.2 million people", []),
    ("30 billion won for a city of 1.2 billion", []),
    ("spent 40 billion won and drew 2 million.", []),  # too small beside it
    ("raised $3 million from 4 million donors", []),
    ("a 5 billion won model with 7 billion-parameter layers", []),
    ("It had 3 billion won." + " No more was said of it." * 20 + " It counted 2 billion.", []),  # too far away
    ("5 billion in Asia", []),  # nothing to take a currency from
    # what is counted is named before it
    ("It costs 1.2 billion won. Emissions fell to 3.4 billion in 2020.", []),
    ("It raised $1.2 billion. Its video has passed 1.5 billion on YouTube.", []),
    ("Users paid 3 billion won, up from 2 billion in 2019.", ["2 billion"]),  # but not behind the amount before
    ("It spends 3 billion won on people and 2 billion on trees, 1 billion on roads.", ["2 billion", "1 billion"]),
    # an amount behind it needs words of money before it
    ("The world's population is 8 billion; the fund has raised $3 billion.", []),
    ("Reached 1.5 billion, and the agency earned $2 billion.", []),
    ("Its users grew to 2.1 billion while revenue was $28 billion.", []),
    ("It cost 2.1 billion while revenue was $28 billion.", ["2.1 billion"]),
]

# (text, amounts below the unit of their table)
TABLES = [
    ("(Unit: KRW 100 million)\nNational funds 626 1,705\nCity funds 120 130.5", "62.6e9 170.5e9 12e9 13.05e9"),
    ("Budget (in billion won)\n\n2019 2020 2021\n\nState 5 6 7\n\nCity 1 2 -", "5e9 6e9 7e9 1e9 2e9"),
    ("Unit: million USD\n- Rail: 12\n- Road: 3.5\nContact: 062-613-1000", "12e6 3.5e6"),
    ("Project cost (KRW billion): 426.9", "426.9e9"),
    ("(in millions of dollars) 5.1 6.2", "5.1e6 6.2e6"),
    ("| Item | Cost (KRW billion) | Staff |\n|---|---|---|\n| Hall | 92.4 | 35 |\n| Lab | 3 | 12 |", "92.4e9 3e9"),
    ("Cost (KRW 100 million)\nHall 626\nLab 70", "62.6e9 7e9"),
    ("Cost (KRW million)\n2020 626\n2021 750", "626e6 750e6"),  # a year that a row begins with
    ("Cost (KRW million)\nHall 626\nGrowth (%) 12\nLab 70", "626e6 70e6"),  # shares are no amounts
    ("Cost (KRW million)\nIt was built in 2020.", ""),
    ("(Unit: KRW 100 million)", ""),  # a unit is no amount
    ("Prize (KRW 100 million)\n\nIt was won by 12 firms.", "100e6"),  # nor is an amount without rows a unit
    ("The cost (in won) rose 5", ""),
    ("Cost (in won) -", ""),
    ("Estimates (in won, rounded)\n2012: 1.4 trillion - spring 2015: 1.9 trillion, then 2 tn", "1.4e12 1.9e12 2e12"),
    ("Estimates (in won)\n2012: 1.4 trillion for 2 million visitors\n\nIt has 3 million users.", "1.4e12"),
    ("Estimates (in won)\n2012: 1.4 trillion, of it $1 billion", "1.4e12 1e9"),  # its own currency
    ("Cost (KRW million) 2020 2021\nHall 5 -", "5e6"),  # years beside the unit head columns
    # a small number may belong to the label
    ("(Unit: million won)\nPhase 1 1,200\nPhase 2 3,400", "1200e6 3400e6"),
    ("(Unit: million won)\nZone 3 500", "500e6"),
    ("(Unit: million won)\nDeung 1 300\nDeung 2 400", "300e6 400e6"),  # as it does in the line beside it
    ("(Unit: million won)\nRoom 101 300\nRoom 102 400", "300e6 400e6"),
    ("(Unit: million won)\nHall 1 300\nLab 2 400", "1e6 300e6 2e6 400e6"),
    ("(Unit: million won)\nItem 2019 2020\nPhase 1 300", "1e6 300e6"),  # each number has its year
    ("(Unit: million won)\nHall 626\nPress release No. 12", "626e6"),
    # the foot of a table
    ("(Unit: KRW 100 million)\nState 280\nCity 120\nSource: Gwangju City, 2020", "28e9 12e9"),
    ("(Unit: KRW 100 million)\nState 280\nCity 120\nAs of December 2020", "28e9 12e9"),
    ("(Unit: KRW million)\nHall 626\nOpened 2020\nLab 70", "626e6 70e6"),
    ("(KRW billion)\nState 12.5\nCity 8.4\n12", "12.5e9 8.4e9"),  # the number of the page
    ("(KRW billion)\nState 12.5\nCity 8.4\n\n- 12 -", "12.5e9 8.4e9"),
    # a blank line ends it, unless one stands between all rows
    ("Unit: KRW million\nBudget 1,200\n\nSeats 1,200", "1200e6"),
    ("Unit: KRW million\n\nBudget 1,200\nSpent 900\n\nLab 1,200", "1200e6 900e6"),
    ("Unit: KRW million\n2020 2021\n\nBudget 1,200 1,300\nSpent 900 800", "1200e6 1300e6 900e6 800e6"),
    ("Unit: KRW million\n\nBudget 1,200\n\nSpent 900\n\nIt was built for 1,200", "1200e6 900e6"),
    # counts among amounts
    ("(KRW billion)\nYear 2020 2021\nBudget 62.6 80.1\nStaff 120 130\nCosts 5 6", "62.6e9 80.1e9 5e9 6e9"),
    ("(KRW billion)\nYear Budget Staff\n2020 62.6 120\n2021 80.1 130", "62.6e9 80.1e9"),
    ("(KRW billion)\nSupport for companies 5\nStaff costs 6\nNumber of firms that take part 35", "5e9 6e9"),
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


@pytest.mark.parametrize(("text", "expected"), ELIDED)
def test_elided(text: str, expected: list[str]) -> None:
    found = find_money(text)
    assert [mention.text for mention in found if mention.rule == "currency-elided"] == expected
    assert len({mention.currency for mention in found if mention.equivalent_of is None}) <= 1


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_tables(text: str, expected: str) -> None:
    assert [mention.amount for mention in find_money(text)] == [Decimal(value) for value in expected.split()]


@pytest.mark.parametrize("entry", DATA["elided"]["examples"], ids=lambda entry: entry["elided"])
def test_examples_of_elided(entry: dict[str, str]) -> None:
    found = [one.text for one in find_money(entry["text"]) if one.rule == "currency-elided"]
    assert found == ([entry["elided"]] if entry["elided"] else [])


@pytest.mark.parametrize("entry", DATA["rows"]["examples"], ids=lambda entry: entry["amounts"])
def test_examples_of_rows(entry: dict[str, str]) -> None:
    assert [one.amount for one in find_money(entry["text"])] == [Decimal(value) for value in entry["amounts"].split()]


@pytest.mark.parametrize("entry", DATA["verb"]["examples"], ids=lambda entry: entry["text"])
def test_examples_of_verbs(entry: dict[str, Any]) -> None:
    assert bool(find_money(entry["text"])) is entry["money"]


@pytest.mark.parametrize("entry", DATA["wordings"]["examples"], ids=lambda entry: entry["text"])
def test_examples_of_wordings(entry: dict[str, str]) -> None:
    mention = only(entry["text"])
    assert (mention.text, mention.bound) == (entry["amount"], entry.get("bound"))


@pytest.mark.parametrize("entry", DATA["currency"], ids=lambda entry: f"{entry['code']}-{entry['examples'][0]}")
def test_data_examples_and_forms(entry: dict[str, Any]) -> None:
    for example in entry["examples"]:
        mention = only(example)
        assert (mention.text, mention.currency) == (example, entry["code"])
    for group in ("signs", "cased_signs", "names", "behind_names", "heavy_names", "verb_names"):
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
    groups = ("signs", "cased_signs", "glued_signs", "names", "behind_names", "heavy_names", "verb_names")
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
    *("between", "from", "about", "up to", "or more", "half a", "one", "a", "the", "of it", "of", "exceed", "cost"),
    *("(", ")", "-", "~", "–", "=", "+", ",", ".", ";", "|", ":", "\n", "\n\n", "per", "to the", "ranging from"),
    *(
        "Phase 1 300",
        "000",
        "'",
        "population",
        "a day",
        "the same",
        "7.8 trillion",
        "in",
        "(KRW million)",
        "(Unit: won)",
        "Hall 5 6",
        "Hall: 5",
        "2020 2021",
        "(won)",
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
