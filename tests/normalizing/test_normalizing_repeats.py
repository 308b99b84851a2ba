"""Text that stands twice, one copy behind the other."""

import pytest

from gjtimeline.normalizing.repeats import split_repeats

LONG = "The mayor cuts the tape at the harbor hall (2 March 2021)."
CASES: list[tuple[str, str, list[tuple[str, str | None]]]] = [
    ("plain text is one span", "One. Two. Three.", [("One. Two. Three.", None)]),
    ("two copies, no white space", LONG + LONG, [(LONG, "caption"), (LONG, "repeat")]),
    ("two copies, a space between", f"{LONG} {LONG}", [(LONG, "caption"), (LONG, "repeat")]),
    (
        "text before and behind",
        f"It is open. {LONG}{LONG}Come and see.",
        [("It is open.", None), (LONG, "caption"), (LONG, "repeat"), ("Come and see.", None)],
    ),
    (
        "two captions, each twice",
        f"{LONG}{LONG}Guests from five cities at the hall.Guests from five cities at the hall.",
        [
            (LONG, "caption"),
            (LONG, "repeat"),
            ("Guests from five cities at the hall.", "caption"),
            ("Guests from five cities at the hall.", "repeat"),
        ],
    ),
    ("three copies: the third is text", f"{LONG}{LONG}{LONG}", [(LONG, "caption"), (LONG, "repeat"), (LONG, None)]),
    ("a short answer twice is no caption", "Yes. Yes. That is so.", [("Yes. Yes. That is so.", None)]),
    ("a line of one sign is not two copies", "=" * 40, [("=" * 40, None)]),
    ("a word with two parts alike", "Bora Bora", [("Bora Bora", None)]),
]


@pytest.mark.parametrize(("text", "expected"), [pytest.param(text, spans, id=why) for why, text, spans in CASES])
def test_spans(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(text[start:end], kind) for start, end, kind in split_repeats(text)] == expected
