"""Where sentences end: each row is the list of sentences that its joined text is made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gjtimeline.grammar.sentences import find_sentences
from gjtimeline.resources import load_toml

DATA = load_toml("language", "en", "sentences.toml")


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in find_sentences(text)]


# One space between them.
TABLE = {
    "title": ["Dr. Kong came.", "He left."],
    "initials": ["J. K. Rowling spoke.", "Prof. Kim J.W. left."],
    "month": ["He left on Dec. 3.", "It ended in Sept. 2019."],
    "month at the end": ["The plan is for Jan.", "The city said so."],
    "dotted date": ["It was released on 2021. 11. 22.", "The city said so."],
    "dotted date with weekday": ["Date: 2021. 11. 22. (Mon)"],
    "dotted month": ["It opened in 2021. 11.", "It closed."],
    "year before a number": ["It opened in 2020.", "30 firms came."],
    "year before a small number": ["It was held in 2021.", "11 firms came."],
    "decimals": ["It cost 3.5 billion won.", "It is 3.6㎢ large.", "The rate is 3.5.", "It rose."],
    "curly quote behind the stop": ["He said “we will open.”", "The city agreed."],
    "straight quote behind the stop": ['He said "we will open."', "The city agreed."],
    "exclamation in a quotation": ["He said, “It opens!”", "He left."],
    "quote goes on": ["“We will open.” said the mayor."],
    "stop within brackets": ["The budget (62.6 billion won.) was cut.", "It was."],
    "bullets": ["▲ One.", "▲ Two.", "※ Three."],
    "circled numbers": ["① One.", "② Two."],
    "ellipsis in dots": ["Wait...", "The city waited."],
    "ellipsis in one sign": ["AI city …", "Gwangju opens it."],
    "company": ["Gwangju Co. Ltd. signed it.", "AB Co., Ltd.", "The firm agreed."],
    "company goes on": ["Samsung SDS Co. chose a site.", "AB Inc. Seoul signed."],
    "clock": ["It opens at 10 a.m. on Monday.", "The 3 p.m. meeting was held."],
    "clock at the end": ["It opens at 10 a.m.", "The mayor came."],
    "country": ["The U.S. Embassy came.", "He is from the U.S.", "The mayor met him."],
    "number": ["No. 5 is open.", "See Vol. 3, No. 2.", "It is new."],
    "saint and mount": ["He came to St. Paul.", "Mt. Mudeung is high."],
    "latin": ["e.g. Seoul.", "It is Seoul vs. Busan."],
    "degree": ["Ph.D. students came.", "They left."],
    "address of a site": ["See www.gist.ac.kr.", "It is new."],
    "question labels": ["Q1. What is it?", "A. It is AI.", "Q. When?", "A1. In 2020."],
    "numbered": ["1. The city opened it.", "2. It closed it."],
    "question": ["Is it open?", "Yes!", "It is."],
    "note": ["He visited Gwangju.[1]", "He left."],
    "Hangul": ["광주는 넓다.", "사람이 많다."],
    "no capital behind": ["It opened on 3. and closed."],
}


@pytest.mark.parametrize("sentences", TABLE.values(), ids=TABLE.keys())
def test_find_sentences(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (
            "the year (26 December 2019).The ceremony was held.",
            ["the year (26 December 2019).", "The ceremony was held."],
        ),
        ("It ended.It began.", ["It ended.", "It began."]),  # missing space
        ("A heading\n\nA paragraph.", ["A heading", "A paragraph."]),  # blank line
        ("It opened.\nIt closed.", ["It opened.", "It closed."]),  # one line feed
        ("  It opened.  ", ["It opened."]),  # white space around
        ("", []),
        (" \n\n ", []),
        ("...", ["..."]),
    ],
)
def test_joined_otherwise(text: str, sentences: list[str]) -> None:
    assert split(text) == sentences


@pytest.mark.parametrize(
    ("count", "text"), [(n, text) for n, key in ((1, "one"), (2, "two")) for text in DATA["examples"][key]]
)
def test_examples_of_the_data(count: int, text: str) -> None:
    assert len(split(text)) == count


def test_words_that_never_end_are_abbreviations() -> None:
    assert set(DATA["never_last"]) <= set(DATA["abbreviations"])


@given(st.text(alphabet='aB. \n0123A“”"?!…①▲J.(', max_size=60) | st.text(max_size=60))
def test_sentences_hold_all_that_is_no_space(text: str) -> None:
    spans = find_sentences(text)
    assert all(start < end for start, end in spans)
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
    assert spans == sorted(spans)
