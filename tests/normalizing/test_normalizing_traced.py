"""Edits compose: after any number of them every run still knows its place in the source."""

from hypothesis import given, settings
from hypothesis import strategies as st

from gjtimeline.normalizing.repairing import repair
from gjtimeline.normalizing.traced import Edit, Run, Traced, untouched

TEXT = "The vision of'Gyeonggi"


def test_insertion_leaves_its_neighbors_copied() -> None:
    text = untouched(TEXT).edited([Edit(13, 13, " ")])
    assert text.text == "The vision of 'Gyeonggi"
    assert list(text.runs) == [Run(TEXT[:13], 0, 13), Run(" ", 13, 13), Run(TEXT[13:], 13, len(TEXT))]


def test_an_edit_of_an_edit_leads_to_the_source_of_both() -> None:
    text = untouched("a&amp;nbsp;b").edited([Edit(1, 6, "&")]).edited([Edit(1, 7, " ")])
    assert text.text == "a b"
    assert list(text.runs) == [Run("a", 0, 1), Run(" ", 1, 11), Run("b", 11, 12)]


def test_repairs_change_no_more_than_they_must() -> None:
    text = repair("**On May 2** the city")
    assert [(run.text, run.start, run.end) for run in text.runs] == [("On May 2", 2, 10), (" the city", 12, 21)]


def test_no_edits_give_the_text_itself() -> None:
    text = untouched(TEXT)
    assert text.edited([]) is text


@st.composite
def edits(draw: st.DrawFn, length: int) -> list[Edit]:
    cuts = sorted(draw(st.lists(st.integers(0, length), max_size=6, unique=True)))
    spans = zip(cuts[::2], cuts[1::2], strict=False)
    return [Edit(start, end, draw(st.text(alphabet="xyz", max_size=4))) for start, end in spans]


@settings(max_examples=500, deadline=None)
@given(st.text(alphabet="abc", max_size=20), st.data())
def test_runs_stay_in_order_within_the_source(source: str, data: st.DataObject) -> None:
    text = untouched(source)
    for _ in range(3):
        changes = data.draw(edits(len(text.text)))
        expected = _edited(text.text, changes)
        text = text.edited(changes)
        assert text.text == expected
        _check(text, source)


def _edited(text: str, changes: list[Edit]) -> str:
    for edit in reversed(changes):
        text = text[: edit.start] + edit.replacement + text[edit.end :]
    return text


def _check(text: Traced, source: str) -> None:
    reached = 0
    for run in text.runs:
        assert reached <= run.start <= run.end <= len(source)
        reached = run.end
        if len(run.text) == run.end - run.start and not set(run.text) & set("xyz"):
            assert source[run.start : run.end] == run.text
