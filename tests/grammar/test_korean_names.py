"""Romanized Korean names: forms, refusals, running text, sameness, keys, and properties over the whole inventory."""

import re
import time
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gjtimeline.grammar.korean_names import find_names, is_surname, name_key, parse_name, same_name
from gjtimeline.grammar.korean_names.spelling import foreign_syllables, free_syllables, usual_syllables
from gjtimeline.resources import load_toml

FF, GF = "family-first", "given-first"

# (text, family, given, order): each a form of writing that must be read, and read as certain
FORMS = [
    ("Lee Yong-seop", "Lee", "Yong-seop", FF),  # Revised Romanization, hyphen
    ("Lee Yong-Sup", "Lee", "Yong-Sup", FF),  # capital after the hyphen, free spelling of ㅓ
    ("Yong-sup Lee", "Lee", "Yong-sup", GF),  # given name first
    ("Mi-Yeon Kim", "Kim", "Mi-Yeon", GF),  # the same with two capitals
    ("Nayeong Lee", "Lee", "Nayeong", GF),  # joined
    ("Kiseon Kim", "Kim", "Kiseon", GF),  # joined, k for ㄱ
    ("JongWon Kim", "Kim", "JongWon", GF),  # inner capital
    ("Seung Hyeon Moon", "Moon", "Seung Hyeon", GF),  # three words; Seung is no usual surname in front of Hyeon
    ("Moon Jae In", "Moon", "Jae In", FF),  # an English word as last syllable
    ("Kang Gijung", "Kang", "Gijung", FF),  # joined behind the surname
    ("Lim Hye-sook", "Lim", "Hye-sook", FF),
    ("Yoon Suk Yeol", "Yoon", "Suk Yeol", FF),
    ("Yoon Suk-yeol", "Yoon", "Suk-yeol", FF),
    ("Hong Joon-pyo", "Hong", "Joon-pyo", FF),  # surname that is a Chinese one too, divided given name
    ("Byung-sun Chung", "Chung", "Byung-sun", GF),
    ("Deuk-jo Kong", "Kong", "Deuk-jo", GF),
    ("Moon Sung Hyun", "Moon", "Sung Hyun", FF),  # surnames at both ends: family first
    ("Ha Jung-woo", "Ha", "Jung-woo", FF),  # the hyphen says which is the given name
    ("Woo Won-shik", "Woo", "Won-shik", FF),  # sh before i
    ("Sung Hyun MOON", "MOON", "Sung Hyun", GF),  # a surname in capitals decides
    ("LEE Yong-seop", "LEE", "Yong-seop", FF),
    ("Lee A-O", "Lee", "A-O", FF),  # capitals of single letters are no capitals of a surname
    ("Min Young Kang", "Kang", "Min Young", GF),  # either way round, but 강 hardly ends a given name
    ("Yoo Sang Im", "Yoo", "Sang Im", FF),  # ... and 임 may, where nothing else speaks for given-first
    ("Jin Young Lee", "Lee", "Jin Young", GF),  # Lee is no given-name syllable
    ("Do Jong-hwan", "Do", "Jong-hwan", FF),  # surname that is an English word
    ("So Byung-hoon", "So", "Byung-hoon", FF),
    ("In Jae-keun", "In", "Jae-keun", FF),
    ("Ch'oe Kyu-ha", "Ch'oe", "Kyu-ha", FF),  # McCune-Reischauer apostrophe
    ("Pak Chŏng-hŭi", "Pak", "Chŏng-hŭi", FF),  # and breves
    ("Hwangbo Seung-hee", "Hwangbo", "Seung-hee", FF),  # surname of two syllables
    ("Sunwoo Jung-ah", "Sunwoo", "Jung-ah", FF),
    ("Kim Areum", "Kim", "Areum", FF),  # native given name
    ("Oh Sehoon", "Oh", "Sehoon", FF),
    ("Cho Myoung‑gyon", "Cho", "Myoung‑gyon", FF),  # non-breaking hyphen
    ("Choe Ryong-hae", "Choe", "Ryong-hae", FF),  # Northern spelling
    ("Yoo Eun-hae", "Yoo", "Eun-hae", FF),  # free spelling of 혜
    ("Wi Sung-lac", "Wi", "Sung-lac", FF),  # c for ㄱ
    ("Park Heong-joon", "Park", "Heong-joon", FF),  # a free vowel: eo for ㅕ
    ("Heong-Joon PARK", "PARK", "Heong-Joon", GF),
    ("Kim Pyong-il", "Kim", "Pyong-il", FF),  # McCune-Reischauer without breves
    ("Jang Young-shil", "Jang", "Young-shil", FF),  # a regular syllable that given names hardly have
]

# Public figures (mostly in politics) as English newspapers spell them: all must be read and be certain.
USUAL = """
Kim Boo-kyum, Chung Sye-kyun, Lee Nak-yon, Kim Hyun-mee, Kang Kyung-wha, Park Neung-hoo, Hong Jong-haak, You Young-min,
Im Jong-seok, Yoo Sang-im, Chung Eui-yong, Bang Moon-kyu, Lee Chang-yang, An Duk-geun, Won Hee-ryong, Cho Kyoo-hong,
Chung Hwang-keun, Han Wha-jin, Park Bo-gyoon, Hwang Kyo-ahn, Chey Tae-won, Park Geun-hye, Lee Myung-bak, Roh Moo-hyun,
Ban Ki-moon, Kim Yung-rok, Choo Mi-ae, Nam Kyung-pil, Son Hak-kyu, Oh Se-hoon, Lim Kichul, Kim Young-sam, Han Duck-soo,
Han Dong-hoon, Choo Kyung-ho, Ju Ho-young, Park Jie-won, Kim Chong-in, Sim Sang-jung, Ahn Cheol-soo, Kwon Seong-dong,
Koo Kwang-mo, Thae Yong-ho, Bae Kyung-hoon, Yoo Hong-lim, Yang Hyang-ja, Min Hyung-bae, Song Kap-seok, Cho O-seop,
Koo Bon-moo, Chung Myung-whun, Rhyu Si-min, Ki Sung-yueng, Rhee Syngman, Kim Young-shub, Choe Son-hui, Hyon Song-wol,
Ahn Do-geol, Eun Sung-soo, Koh Seung-beom, Choi Mun-kee, Kang Dae-im, Um Ki-young, Ryu Je-myung, Kwon Chil-seung
""".replace("\n", " ").split(", ")

REFUSED = [
    "Gwangju", "Song Center", "Kim Industries", "May", "Park View", "Moon Light", "Sung In",
    "Jang-rok wetland", "Dong-gu", "Gyeonggi-do", "Pangyo", "Oryong", "Chonnam", "Han River", "Park Project",
    "Do In", "Park In", "Lee Also", "Park So", "No Man", "In June", "In Seoul", "In Yongin", "If I",
    "Song Tokyo", "Roman Song", "John Smith", "Lee", "", " ", "-", "Kim kim",
    "Park HeongJoon", "Park Heong Joon", "Park Heongjoon",  # free spellings need a hyphen,
    "Bang Heong-joon", "Park Sae-ron", "Park Heong-gu",  # a common surname, a usual syllable beside, and no district
    "Chang San-cheng", "Ko Wen-je", "Lee Hsien-loong", "Lee Cheuk-yan",  # Chinese names
    "Song Sing-along", "Park Top-gun", "Jo-Ann Lee", "Jin-Lee Park",  # English words and names
    "Kim Dae-jung Convention Center", "Lee Yong-sup's", "Kim3 Min-su", "Kim 3", "Lee-Kim", "Lee\tAlan-Turing",
    "홍보", "김구", "남궁민수", "스미스",  # Hangul of another length than three, or without a surname
]  # fmt: skip

DOUBTFUL = [
    "Song Do",  # a place
    "Kim Won",  # one syllable
    "Moon Won",
    "Lee Sang",
    "Heo Jun",
    "Jung Kim",
    "Sun Moon",
    "Hong Kong",
    "Suwon Kim",  # a city before a surname
    "Gwangju Park",
    "Park In-seam",  # a free spelling that is a word, beside a surname that is one
    "Sangmu Park",  # a park
    "Hannah Lee",  # foreign given name that falls into syllables
    "Wang Anshi",  # pinyin
    "Lee Kuan",
    "In Dong-gu",  # a district after a preposition
    "Yo-Yo Ma",
    "In Hong Kong",
    "김영록",  # many words begin with a surname's syllable
    "남궁민",  # three in all
]


@pytest.mark.parametrize(("text", "family", "given_name", "order"), FORMS)
def test_forms(text: str, family: str, given_name: str, order: str) -> None:
    name = parse_name(text)
    assert name is not None
    assert (name.family, name.given, name.order, name.certain) == (family, given_name, order, True)
    assert (name.start, name.end, name.text) == (0, len(text), text)


@pytest.mark.parametrize("text", [name.strip() for name in USUAL])
def test_usual_spellings(text: str) -> None:
    name = parse_name(text)
    assert name is not None
    assert name.certain


@pytest.mark.parametrize("text", REFUSED)
def test_refused(text: str) -> None:
    assert parse_name(text) is None


@pytest.mark.parametrize("text", DOUBTFUL)
def test_doubtful(text: str) -> None:
    name = parse_name(text)
    assert name is not None
    assert not name.certain


def test_white_space_around_a_whole_name_is_not_part_of_it() -> None:
    name = parse_name(" Lee\n Yong-sup ")
    assert name is not None
    assert (name.start, name.end, name.family, name.given) == (1, 14, "Lee", "Yong-sup")


FOUND = [
    ("President Seung Hyeon Moon said", ["Seung Hyeon Moon"]),  # a title is not swallowed
    ("Mayor Lee Yong-sup announced", ["Lee Yong-sup"]),
    ("Mayor Kang Gi-jung", ["Kang Gi-jung"]),
    ("Minister of Science and ICT, Sung Yun-mo, Vice", ["Sung Yun-mo"]),
    ("Kim Dae-jung Convention Center", ["Kim Dae-jung"]),  # the caller vetoes
    ("Gwangju Kim Dae-jung Convention Center", ["Kim Dae-jung"]),  # divided names win over their neighbors
    ("GIST President Kiseon Kim, Gwangju Mayor Lee Yong-sup", ["Kiseon Kim", "Lee Yong-sup"]),
    ("Reporter Park Seon-gang] Gwangju", ["Park Seon-gang"]),
    ("Lee Yong-sup's plan and Lee Yong-sup’s house", ["Lee Yong-sup", "Lee Yong-sup"]),  # no possessive
    ("an anti-Yoon Suk Yeol rally", ["Yoon Suk Yeol"]),
    ("the Lee Yong-sup-led council", ["Lee Yong-sup"]),
    ("'Kim Hyun-gon' (Kim Hyun-gon)", ["Kim Hyun-gon", "Kim Hyun-gon"]),
    ("So Yoon Suk Yeol went", ["Yoon Suk Yeol"]),  # sentence opening before a spaced name
    ("Lee Yong-sup Park Yang-woo", ["Lee Yong-sup", "Park Yang-woo"]),  # a list without commas
    ("Mi-Yeon Kim Nayeong Lee", ["Mi-Yeon Kim", "Nayeong Lee"]),
    ("Kim Seung Hyeon Moon", ["Kim Seung Hyeon"]),  # two long readings: left first
    ("Kim\nDae-jung", []),  # a line break divides
    ("on Jang-rok wetland in Dong-gu, Gyeonggi-do, near the Song Center", []),
    ("홍보: 김영록 (Kim Yung-rok)", ["김영록", "Kim Yung-rok"]),  # Hangul of three syllables, never certain
    ("Mayor Park Heong-joon, who took office", ["Park Heong-joon"]),  # a free spelling
    ("김영록지사는 갔다", []),  # too long a run; no surname
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_find_names(text: str, expected: list[str]) -> None:
    found = find_names(text)
    assert [name.text for name in found] == expected
    assert all(text[name.start : name.end] == name.text for name in found)


def test_names_that_read_either_way_follow_the_order_of_the_text() -> None:
    assert [name.family for name in find_names("Mi-Yeon Kim met Moon Sung Hyun")] == ["Kim", "Hyun"]
    assert [name.family for name in find_names("Kim Mi-Yeon met Moon Sung Hyun")] == ["Kim", "Moon"]


SAME = [
    ("Lee Yong-seop", "Lee Yong-sup"),
    ("Lee Yong-seop", "Yong-Sup Lee"),
    ("Lee Yong-seop", "Yi Yongseop"),
    ("Kim Ki-seon", "Kiseon Kim"),
    ("Chung Byung-sun", "Jeong Byeong-seon"),
    ("Moon Seung-hyeon", "Seung Hyun Moon"),
    ("Kang Gi-jung", "Kang Ki-jung"),
    ("Yoon Suk Yeol", "Yun Seok-yeol"),
    ("Kim Chŏng-il", "Kim Jeong-il"),
    ("Yoo Young-min", "You Young-min"),
    ("Im Hye-suk", "Lim Hyesook"),
    ("김영록", "Kim Yung-rok"),
    ("남궁민수", "Namgung Min-su"),  # compared whatever its length
    ("Park Heong-joon", "Park Hyung-jun"),  # a free spelling of 형
    ("John Smith", "john  smith"),  # not Korean: the letters
]
DIFFERENT = [
    ("Lee Yong-seop", "Lee Yong-su"),
    ("Lee Yong-seop", "Lee Young-seop"),  # 용, 영
    ("Kim Dong-chan", "Kim Dong-hyun"),
    ("Park Yang-woo", "Park Young-woo"),  # 양, 영
    ("Kim Dae-ho", "Kim Tae-ho"),  # 대, 태
    ("Kim Chang-ho", "Kim Jang-ho"),  # 창, 장
    ("Sung Yun-mo", "Sung Yeon-mo"),  # 윤, 연
    ("Lee Yong-seop", "Kim Yong-seop"),
    ("Park Heong-joon", "Park Hong-joon"),  # 형, 홍
    ("Jin-a Kim", "Ji-na Kim"),  # hyphens tell syllables apart
    ("Lee Yong-seop", "John Smith"),
    ("John Smith", "John Smythe"),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_same_name(a: str, b: str) -> None:
    assert same_name(a, b)
    assert same_name(b, a)


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_different_names(a: str, b: str) -> None:
    assert not same_name(a, b)
    assert not same_name(b, a)


def test_a_syllable_that_nothing_foresees_stays_doubtful() -> None:
    name = parse_name("Park Yong-maan")
    assert name is not None
    assert (name.family, name.given, name.certain) == ("Park", "Yong-maan", False)
    assert parse_name("Yong-maan Park") is None  # family first only


def test_usual_spellings_share_a_key() -> None:
    spellings = [("Lee", "Yong-seop"), ("Yi", "Yong-sup"), ("Rhee", "Yongseob"), ("LEE", "Yong Seop"), ("이", "용섭")]
    assert {name_key(*spelling) for spelling in spellings} == {"이 용섭"}
    assert name_key("Park", "Heong-joon") == name_key("Pak", "Hyung-jun") == "박 형준"
    assert name_key("Chung", "Byung-sun") == name_key("Jeong", "Byeong-seon")
    assert name_key("Smith", "John") == name_key("SMITH", "John") != name_key("Kim", "John")


@pytest.mark.parametrize("word", ["Lee", "rhee", "KIM", "Ch'oe", "Hwangbo", "김", "남궁", "류"])
def test_surnames(word: str) -> None:
    assert is_surname(word)


@pytest.mark.parametrize("word", ["Smith", "Kims", "Yong-sup", "Kim Lee", "", " ", "홍보", "영"])
def test_no_surnames(word: str) -> None:
    assert not is_surname(word)


# --- data --------------------------------------------------------------------------------------------------------


def test_data_is_clean() -> None:
    data = load_toml("language", "korean_names.toml")
    inventory = data["given"]["syllables"].split()
    assert all(len(spellings) == len(set(spellings)) for spellings in data["surnames"].values())
    assert all(set(data["given"][kind]) <= set(inventory) for kind in ("also_spelled", "not_spelled"))
    assert all(spelling == spelling.lower() for spellings in data["surnames"].values() for spelling in spellings)


@pytest.mark.parametrize("kind", ["refused", "doubtful"])
def test_listed_words_would_parse_without_the_list(kind: str) -> None:
    """An entry that no rule could take for a given name is dead weight."""
    words = load_toml("language", "korean_names.toml")["words"][kind].split()
    assert len(words) == len(set(words))
    assert [word for word in words if name_key("Kim", word)[2:].isascii()] == []


def test_foreign_words_would_be_free_spellings_without_the_list() -> None:
    data = load_toml("language", "korean_names.toml")
    foreign = data["free"]["foreign"].split()
    onsets = {
        o for entry in data["onsets"].values() for kind in ("usual", "lenis", "before_i") for o in entry.get(kind, ())
    }
    vowels = {v for entry in data["vowels"].values() for spellings in entry.values() for v in spellings}
    codas = {coda for spellings in data["codas"].values() for coda in spellings}
    plausible = re.compile(rf"({'|'.join(onsets)})({'|'.join(vowels)})({'|'.join(codas)})")
    assert len(foreign) == len(set(foreign))
    assert [word for word in foreign if not plausible.fullmatch(word) or word in usual_syllables()] == []


# --- properties --------------------------------------------------------------------------------------------------

# One unambiguous spelling each, as newspapers write them; the cases below put them into every form.
_SURNAMES = ["Lee", "Kim", "Park", "Choi", "Jeong", "Kang", "Yoon", "Seo", "Kwon", "Hwang", "Namgung", "Hwangbo"]


@cache
def _spellings() -> list[str]:
    return sorted(usual_syllables())


@cache
def _surname_spellings() -> set[str]:
    return {
        spelling
        for spellings in load_toml("language", "korean_names.toml")["surnames"].values()
        for spelling in spellings
    }


def _forms(family: str, first: str, second: str) -> list[str]:
    first = first.capitalize()
    written = [f"{first}-{second}", f"{first}-{second.capitalize()}", first + second]
    if first.lower() not in _surname_spellings() and second not in _surname_spellings():  # "No Sun Lee" may be a No
        written.insert(0, f"{first} {second.capitalize()}")
    return [form for part in written for form in (f"{family} {part}", f"{part} {family}")]


@given(st.sampled_from(_SURNAMES), st.data())
def test_every_form_of_a_composed_name_is_read_back(family: str, data: st.DataObject) -> None:
    words = load_toml("language", "korean_names.toml")["words"]
    weak = set(words["refused"].split()) | set(words["function"].split())
    first, second = data.draw(st.sampled_from(_spellings())), data.draw(st.sampled_from(_spellings()))
    if first + second in weak or {first, second} <= weak:
        return
    names = [parse_name(form) for form in _forms(family, first, second)]
    read = [name for name in names if name is not None]
    assert len(read) == len(names)
    assert {name.family for name in read} == {family}
    assert len({name_key(name.family, name.given) for name in read}) == 1
    assert all(same_name(read[0].text, name.text) for name in read[:-2])  # joined ones may lose their boundary
    for name in read:
        if not name.certain:  # doubtful readings may yield to a neighbor
            continue
        assert [found.text for found in find_names(f"the mayor, {name.text}, said")] == [name.text]


@given(st.sampled_from(_SURNAMES), st.data())
def test_a_free_spelling_is_read_beside_a_usual_one(family: str, data: st.DataObject) -> None:
    usual, free = data.draw(st.sampled_from(_spellings())), data.draw(st.sampled_from(sorted(free_syllables())))
    name = parse_name(f"{family} {usual.capitalize()}-{free}")
    rare = family in ("Namgung", "Hwangbo")
    words = load_toml("language", "korean_names.toml")["words"]
    district = free in words["place_suffixes"].split()
    word = family.lower() in words["word_surnames"].split() and free in foreign_syllables()
    assert (name is not None and name.certain) == (not rare and not district and not word)
    assert parse_name(f"{family} {free.capitalize()}-{free}") is None


@given(st.text(alphabet="KimLeYong-supPark '’ŏ김영 \n.A", max_size=80))
def test_spans_are_exact_ordered_and_apart(text: str) -> None:
    found = find_names(text)
    assert all(text[name.start : name.end] == name.text and name.family in name.text for name in found)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert find_names(text) == found


HOSTILE = [
    "Kim ",
    "Kim Min ",
    "A-",
    "Kim-",
    "Yong-sup ",
    "K'",
    "Aa",
    "Lee  ",
    "Ngeo",
    "김영록 ",
    "A" * 30 + " ",
    "Kim Min-su ",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        start = time.process_time()
        find_names(text)
        parse_name(text)
        return time.process_time() - start

    seconds(1000)
    long, short = (min(seconds(size) for _ in range(3)) for size in (400_000, 40_000))
    assert long < max(30 * short, 0.5)
