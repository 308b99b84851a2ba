"""Names of China, Taiwan and Japan: text → (family, given)."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gjtimeline.grammar.neighbor_names import find_neighbor_names, is_chinese, is_third_part, is_three_part
from gjtimeline.resources import load_toml

NAMES = [
    ("Premier Li Keqiang met them.", ("Li", "Keqiang")),  # pinyin, family first
    ("Xi Jinping spoke.", ("Xi", "Jinping")),
    ("Zhang Yiming", ("Zhang", "Yiming")),
    ("Yiming Zhang", ("Zhang", "Yiming")),  # given first
    ("Tsai Ing-wen", ("Tsai", "Ing-wen")),  # Taiwan, hyphenated
    ("Ko Wen-je", ("Ko", "Wen-je")),
    ("Tung Chee-hwa", ("Tung", "Chee-hwa")),  # another spelling of Dong
    ("Hsiung Wei-ling", ("Hsiung", "Wei-ling")),
    ("Leung Kwok-hung", ("Leung", "Kwok-hung")),  # Hong Kong
    ("Shinzo Abe", ("Abe", "Shinzo")),  # given first
    ("Abe Shinzo", ("Abe", "Shinzo")),  # family first
    ("Yoshimura Hirofumi", ("Yoshimura", "Hirofumi")),  # composed: hiro and fumi
    ("Junichiro Koizumi", ("Koizumi", "Junichiro")),  # three elements
    ("Kono Taro", ("Kono", "Taro")),
    ("Jimi Hanako", ("Jimi", "Hanako")),
    ("Masayoshi Son", ("Son", "Masayoshi")),  # a short surname
    ("Takahashi Yoshio and others", ("Takahashi", "Yoshio")),  # both could be given names: a usual surname decides
]
OTHERS = [
    "Hong Kong-based firms",
    "Li Auto",  # one syllable, a company
    "Kia Sonata",
    "Fukushima Daiichi",  # composed like a given name
    "Toyota Motor",
    "Kenya Law",
    "Osaka Gas and Nippon Steel",
    "Tim Cook",
    "Wu Co-founded it",
    "Song Do, Gwang Ju",
]


@pytest.mark.parametrize(("text", "parts"), NAMES)
def test_names(text: str, parts: tuple[str, str]) -> None:
    (name,) = find_neighbor_names(text)
    assert (name.family, name.given) == parts
    assert text[name.start : name.end] == name.text


@pytest.mark.parametrize("text", OTHERS)
def test_others(text: str) -> None:
    assert [name.text for name in find_neighbor_names(text) if name.certain] == []


def test_surnames_that_are_words_leave_doubt() -> None:
    (name,) = find_neighbor_names("Fan Zhendong")
    assert not name.certain


def test_one_syllable_beside_a_surname() -> None:
    assert is_chinese("Li", "Qiang")
    assert not is_chinese("Mark", "Rutte")


def test_names_of_three_words() -> None:
    assert is_three_part(["Nguyen", "Xuan", "Phuc"])
    assert not is_three_part(["Nguyen", "Phuc"])


@pytest.mark.parametrize(
    ("family", "word", "expected"),
    [
        ("Chee", "Tat", True),  # Hokkien
        ("Leung", "Ying", True),  # Cantonese
        ("Lee", "Won", False),  # a syllable of Korea
        ("Kim", "Tat", False),  # a surname of Korea alone
        ("Lee", "Meets", False),  # a word
    ],
)
def test_third_parts(family: str, word: str, expected: bool) -> None:
    assert is_third_part(family, word) is expected


def test_a_name_in_capitals_and_small_letters() -> None:
    assert find_neighbor_names("KISHIDA Fumio")[0].family == "KISHIDA"


@given(st.sampled_from(load_toml("language", "neighbor_names.toml")["japanese"]["whole"].split()))
def test_given_names_in_both_orders(written: str) -> None:
    first = written.capitalize()
    assert [name.given for name in find_neighbor_names(f"Tanaka {first}, {first} Tanaka")] == [first, first]


@given(st.text(alphabet="LiXingWang HiroTaro-\n.A", max_size=80))
def test_spans_are_exact_ordered_and_apart(text: str) -> None:
    found = find_neighbor_names(text)
    assert all(text[name.start : name.end] == name.text for name in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_long_texts_take_linear_time() -> None:
    begin = time.perf_counter()
    find_neighbor_names("Hiroyoshi Masanobu " * 20_000 + "X" * 100_000)
    assert time.perf_counter() - begin < 5
