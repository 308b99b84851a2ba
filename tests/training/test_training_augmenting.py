"""Augmentation: the same seed gives the same text, spans stay on their names, the grammar's data has no holes."""

from collections.abc import Callable
from random import Random

import pytest

from gjtimeline.resources import load_toml
from gjtimeline.training.annotated import Annotated, Span
from gjtimeline.training.augmenting import (
    Words,
    as_item,
    load_grammar,
    lowered,
    paragraphs,
    round_of,
    shouted,
    substituted,
    titled,
)
from gjtimeline.training.grammar import Grammar, choice, generated, undefined
from gjtimeline.training.korean import KOREAN

ONE = Annotated(
    "Ban Ki-moon of the UN met Ban Ki-moon", (Span(0, 11, "PERSON"), Span(19, 21, "ORG"), Span(26, 37, "PERSON"))
)
WORDS = {"small": ["of", "the"], "item_marks": ["□ "]}
PLACE = Annotated("in Seoul", (Span(3, 8, "LOC"),))


@pytest.fixture(scope="module")
def grammar() -> Grammar:
    return load_grammar("en", [ONE, PLACE])


def names(annotated: Annotated) -> list[str]:
    return [annotated.text[start:end] for start, end, _ in annotated.spans]


def test_the_data_defines_every_symbol(grammar: Grammar) -> None:
    assert undefined(grammar) == set()


def test_generated_text_is_whole(grammar: Grammar) -> None:
    rng = Random(7)
    for _ in range(3000):
        one = generated(grammar, "document", rng)
        assert "{" not in one.text and one.text.strip()
        assert all(name.strip() == name and name for name in names(one))
        assert {span.label for span in one.spans} <= {"PERSON", "ORG", "LOC"}
        assert list(one.spans) == sorted(one.spans)


def test_the_same_seed_gives_the_same_round(grammar: Grammar) -> None:
    plan = load_toml("training", "en", "plan.toml") | {"generated": 50}
    rounds = [round_of([ONE, PLACE] * 10, grammar, plan, Random(seed)) for seed in (1, 1, 2)]
    assert rounds[0] == rounds[1] != rounds[2]


def test_substitution_is_the_same_for_the_same_name(grammar: Grammar) -> None:
    made = substituted(ONE, grammar, {"PERSON": 1.0, "ORG": 0.0}, Random(3))
    first, organization, again = names(made)
    assert (first, organization) == (again, "UN")
    assert [span.label for span in made.spans] == ["PERSON", "ORG", "PERSON"]


def test_nothing_is_substituted_at_rate_zero(grammar: Grammar) -> None:
    assert substituted(ONE, grammar, {"PERSON": 0.0, "ORG": 0.0}, Random(3)) == ONE


@pytest.mark.parametrize(
    ("form", "text", "person"),
    [
        (titled, "Ban Ki-moon of the UN Met Ban Ki-moon", "Ban Ki-moon"),  # small words stay small
        (shouted, "BAN KI-MOON OF THE UN MET BAN KI-MOON", "BAN KI-MOON"),
        (lowered, "ban ki-moon of the un met ban ki-moon", "ban ki-moon"),
    ],
)
def test_forms(form: Callable[[Annotated, Words, Random], Annotated], text: str, person: str) -> None:
    made = form(ONE, WORDS, Random(0))
    assert made.text == text
    assert names(made)[0] == names(made)[2] == person


def test_an_item_keeps_its_names() -> None:
    assert names(as_item(ONE, WORDS, Random(0))) == names(ONE)


def test_labels_inside_a_name_are_part_of_it() -> None:
    """A label's symbol inside another's does not make two names; its text is known to what refers to it."""
    grammar = Grammar(
        {"ORG": choice(["{LOC_TOWN} Works"]), "LOC_TOWN": choice(["Oslo"]), "a": choice(["{ORG} in {LOC_TOWN}"])}, {}
    )
    assert generated(grammar, "a", Random(0)) == Annotated(
        "Oslo Works in Oslo", (Span(0, 10, "ORG"), Span(14, 18, "LOC"))
    )


@pytest.mark.parametrize(
    ("made", "said", "text"),
    [
        ("surname", {"PERSON": "Moon Jae-in"}, "Moon"),  # family name first
        ("surname", {"PERSON": "Jae-in Moon"}, "Moon"),  # and last
        ("surname", {"PERSON": "Zaha Hadid"}, "Zaha"),  # no Korean surname: the first word
        ("initials", {"ORG": "Bank of Korea"}, "BK"),
    ],
)
def test_what_refers_to_a_name(made: str, said: dict[str, str], text: str) -> None:
    assert KOREAN[made](Random(0), said) == text


def test_paragraphs_keep_all_sentences() -> None:
    assert list(paragraphs([ONE, PLACE], 0.0, Random(0))) == [ONE, PLACE]
    (one,) = paragraphs([PLACE, PLACE], 1.0, Random(0))
    assert names(one) == ["Seoul", "Seoul"]
    assert one.text.startswith("in Seoul in Seoul")
