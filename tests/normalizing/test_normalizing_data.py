"""Every pattern of the data files matches its examples, and none of its counter examples."""

import re
from typing import Any

import pytest

from gjtimeline.normalizing.bullets import load_signs
from gjtimeline.normalizing.patterns import Patterns, load_patterns
from gjtimeline.normalizing.repairing import Repair, load_repairs, repair
from gjtimeline.resources import load_toml

LAYOUT = load_toml("language", "en", "layout.toml")
PATTERNS: Patterns = load_patterns("en")
REPAIRS = load_repairs("en")
Case = tuple[str, re.Pattern[str], str]


def _cases(kind: str) -> list[Any]:
    """One case for each example of each pattern; ``kind`` is ``examples`` or ``counter_examples``."""
    stamp, contact, byline, caption = LAYOUT["stamp"], LAYOUT["contact"], LAYOUT["byline"], LAYOUT["caption"]
    tables = [
        ("dateline", PATTERNS.dateline, stamp, "dateline_"),
        ("contact label", PATTERNS.contact, contact, "label_"),
        ("address", PATTERNS.address, contact, "address_"),
        ("rest", PATTERNS.rest, LAYOUT["rest_is_furniture"], ""),
        ("bracket", PATTERNS.bracket, byline, "bracket_"),
        ("agency", PATTERNS.agency, byline, "agency_"),
        ("byline", PATTERNS.byline, byline, "line_"),
        ("source", PATTERNS.source, byline, "source_"),
        ("caption", PATTERNS.caption, caption, ""),
        ("credit", PATTERNS.credit, caption, "credit_"),
        ("after caption", PATTERNS.after_caption, caption, "after_"),
        *(
            (f"furniture {number}", re.compile(entry["pattern"], re.IGNORECASE), entry, "")
            for number, entry in enumerate(LAYOUT["furniture"])
        ),
    ]
    return [
        pytest.param(pattern, example, id=f"{name}: {example}")
        for name, pattern, entry, prefix in tables
        for example in entry.get(prefix + kind, [])
    ]


@pytest.mark.parametrize(("pattern", "example"), _cases("examples"))
def test_pattern_matches_its_example(pattern: re.Pattern[str], example: str) -> None:
    assert pattern.fullmatch(example)


@pytest.mark.parametrize(("pattern", "example"), _cases("counter_examples"))
def test_pattern_does_not_match_its_counter_example(pattern: re.Pattern[str], example: str) -> None:
    assert not pattern.fullmatch(example)


@pytest.mark.parametrize("example", LAYOUT["stamp"]["examples"])
def test_stamp_matches_its_example(example: str) -> None:
    assert PATTERNS.stamp.fullmatch(example) or PATTERNS.edge_stamp.fullmatch(example)


@pytest.mark.parametrize("example", LAYOUT["stamp"]["counter_examples"])
def test_stamp_does_not_match_its_counter_example(example: str) -> None:
    assert not PATTERNS.stamp.fullmatch(example)
    assert not PATTERNS.edge_stamp.fullmatch(example)


@pytest.mark.parametrize("example", LAYOUT["contact"]["telephone_examples"])
def test_telephone_matches_its_example(example: str) -> None:
    assert PATTERNS.telephone.search(example)


@pytest.mark.parametrize("label", LAYOUT["stamp"]["labels"])
def test_every_label_makes_a_stamp(label: str) -> None:
    assert PATTERNS.stamp.fullmatch(f"{label}: 2019.01.30")


@pytest.mark.parametrize("entry", LAYOUT["furniture"], ids=lambda entry: entry["examples"][0])
def test_every_furniture_pattern_has_examples(entry: dict[str, Any]) -> None:
    assert entry["examples"]
    assert entry["counter_examples"]


@pytest.mark.parametrize("kind", REPAIRS, ids=lambda kind: kind.name)
def test_repair_does_what_its_examples_say(kind: Repair) -> None:
    assert kind.examples
    for before, after in kind.examples:
        assert kind.pattern.search(before)
        assert repair(before).text == after


@pytest.mark.parametrize("kind", REPAIRS, ids=lambda kind: kind.name)
def test_repair_leaves_its_counter_examples(kind: Repair) -> None:
    for text in kind.counter_examples:
        assert not kind.pattern.search(text)


@pytest.mark.parametrize("kind", REPAIRS, ids=lambda kind: kind.name)
def test_repair_does_not_reach_over_the_end_of_a_line(kind: Repair) -> None:
    for before, _ in kind.examples:
        for match in kind.pattern.finditer(before.replace(" ", "\n")):
            assert "\n" not in match[0]


def test_signs_stand_in_one_level_each() -> None:
    signs = "".join(load_signs().levels) + load_signs().notes
    assert len(signs) == len(set(signs))
