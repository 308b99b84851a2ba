"""What holds for any text whatever: nothing lost, every character traced, no slow input."""

import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from normalizing_pages import clean

from gjtimeline.model import CleanText
from gjtimeline.normalizing.bullets import load_signs
from gjtimeline.normalizing.repairing import repair
from gjtimeline.resources import data_path, seeds_path

SNIPPETS = [
    "The city opened a hall in May.", "The hall has 20 rooms and is", "of the", "Busan Harbor Hall", "- 2 -",
    "| a | b |", "▲", "□ ", "○", "ㅇ", "- ", "① ", "1. ", "2. ", "(1) ", "# ", "> ", "※", "[bookmark: _GoBack]",
    "\\mathbb{H}", "&amp;", "&nbsp;", "&amp;quot;", "&#0;", "\u200b", "\u00ad", "\u00a0", "\t", "\r\n", "\n", "\n\n",
    "\f", "\x0b", "\x85", "\u2028", "\x1c", "\x00", "Related articles", "© All rights reserved.",
    "View original image", "2021.03.02", "Date : 2021-03-02 09:15112", "Posted: 2021.03.02", "Tel. 051-715-2020",
    "BUSAN, March 2 (Agency) -- ", "[News Reporter Hong] ", "(END)", "**bold**", "[text](https://x.org)", "__b__",
    "GovernorHong", "sine July", "of'Busan", "end.The start", "Harbor Hall in BusanHarbor Hall in Busan", ".", "!",
    "a", "A", " ", "  ", "The mayor came to see the hall (left). ", "hydrogen-", "\ue000", "\U0001f680", "한국어",
    "e\u0301",
]  # fmt: skip
PAGES = st.lists(st.sampled_from(SNIPPETS), max_size=30).map("".join) | st.text(max_size=200)
DOCUMENTS = sorted([*seeds_path().glob("*.txt"), *data_path("gold", "documents").glob("*.txt")])


def _bullets() -> re.Pattern[str]:
    """What may be left out as a bullet: signs, numbers in circles, numbers and letters with a bracket or full stop."""
    signs = load_signs()
    single = (
        "".join(signs.levels) + signs.notes + signs.inline + signs.spaced + signs.column + signs.title + signs.quote
    )
    return re.compile(rf"(?:[{re.escape(single)}\ue000-\uf8ff①-⓿❶-➓Ⅰ-Ⅻ]\.?)*(?:\(?(?:\d{{1,2}}[.)]|[a-z]\)))?")


def _lost(text: str, page: CleanText) -> list[str]:
    """The characters of the source that are in no block and no repair, and look like no bullet either."""
    covered = bytearray(len(text))
    for run in repair(text).runs:
        if not run.text.isspace():
            covered[run.start : run.end] = b"\x01" * (run.end - run.start)
    for block in page.blocks:
        start, end = page.offsets.to_source(block.start, block.end)
        covered[start:end] = bytes(end - start)
    left = "".join(sign if missing else " " for sign, missing in zip(text, covered, strict=True))
    return [word for word in left.split() if not _bullets().fullmatch(word)]


def _check(text: str) -> None:
    page = clean(text)
    assert page == clean(text)
    _check_blocks(page)
    _check_offsets(text, page)
    assert _lost(text, page) == []


def _check_blocks(page: CleanText) -> None:
    """In order, parted by two line feeds, no white space at the ends, none empty."""
    assert "\n\n".join(page.text[block.start : block.end] for block in page.blocks) == page.text
    reached = 0
    for block in page.blocks:
        text = page.text[block.start : block.end]
        assert reached <= block.start < block.end
        assert text
        assert text == text.strip()
        assert "\n" not in text
        assert "  " not in text
        reached = block.end


def _check_offsets(text: str, page: CleanText) -> None:
    """Every span leads into the source; a character that leads to another one was replaced."""
    offsets = page.offsets
    starts = [*offsets.clean_starts, offsets.length]
    replaced = {
        at for run in repair(text).runs if run.text != text[run.start : run.end] for at in range(run.start, run.end)
    }
    for number, (start, end) in enumerate(zip(offsets.source_starts, offsets.source_ends, strict=True)):
        assert 0 <= start <= end <= len(text)
        run = page.text[starts[number] : starts[number + 1]]
        assert run
        assert offsets.to_source(starts[number], starts[number + 1]) == (start, end)
    for block in page.blocks:
        begin, finish = offsets.to_source(block.start, block.end)
        assert 0 <= begin < finish <= len(text)
        for at in range(block.start, block.end):
            first, last = offsets.to_source(at, at + 1)
            assert begin <= first <= last <= finish
            if last - first == 1 and text[first] != page.text[at]:
                assert first in replaced


@given(PAGES)
@settings(max_examples=400, deadline=None)
def test_any_page(text: str) -> None:
    _check(text)


@given(st.lists(st.sampled_from(SNIPPETS), max_size=30).map("\n".join))
@settings(max_examples=400, deadline=None)
def test_any_lines(text: str) -> None:
    _check(text)


@given(st.text(alphabet="aA1.) ,-\n▲□|&;#*_[]()\"'", max_size=120))
@settings(max_examples=400, deadline=None)
def test_any_signs(text: str) -> None:
    _check(text)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_documents(path: Path) -> None:
    _check(path.read_bytes().decode())


@given(st.lists(st.sampled_from(SNIPPETS), max_size=20).map("\n".join))
@settings(max_examples=200, deadline=None)
def test_source_spans_of_blocks_follow_one_another(text: str) -> None:
    """Disjoint and in order, but for furniture that interrupts a sentence and is put behind it."""
    page = clean(text)
    reached = 0
    for block in page.blocks:
        start, end = page.offsets.to_source(block.start, block.end)
        assert start >= reached or (block.kind == "furniture" and end <= reached)
        reached = max(reached, end)


HOSTILE: dict[str, Callable[[int], str]] = {
    "bullets on one line": lambda n: "▲" * n,
    "items on one line": lambda n: "▲a" * (n // 2),
    "bullets on lines of their own": lambda n: "□\n" * (n // 2),
    "bulleted lines": lambda n: "□ a b\n" * (n // 6),
    "one word": lambda n: "a" * n,
    "one line of words": lambda n: "Ab " * (n // 3),
    "capitals": lambda n: "A" * n,
    "opening brackets": lambda n: "[" * n,
    "pairs of brackets": lambda n: "[a](" * (n // 4),
    "round brackets": lambda n: "(" * n,
    "seams of sentences": lambda n: "A b. " * (n // 5),
    "seams of words": lambda n: "aB" * (n // 2),
    "equal long sentences but for the end": lambda n: "".join("A" + "b" * 400 + f"{i}. " for i in range(n // 405)),
    "one long text twice": lambda n: "ab" * (n // 4) + "c." + "ab" * (n // 4) + "c.",
    "white space": lambda n: " " * n + "a",
    "white space between words": lambda n: ("a" + " " * 999) * (n // 1000),
    "blank lines": lambda n: "\n" * n + "a",
    "invisible signs": lambda n: "\u200b" * n + "a",
    "invisible signs and spaces": lambda n: "\u200b " * (n // 2) + "a",
    "entities": lambda n: "&amp;" * (n // 5),
    "ampersands": lambda n: "&a" * (n // 2),
    "bookmarks": lambda n: "[bookmark: " * (n // 11),
    "asterisks": lambda n: "**a" * (n // 3),
    "underscores": lambda n: "_" * n,
    "digits": lambda n: "1" * n,
    "numbered lines": lambda n: "1. a\n" * (n // 5),
    "page numbers": lambda n: "a b c d of\n- 1 -\n" * (n // 17),
    "telephone numbers": lambda n: "Name Of\n051-715-2020\n" * (n // 21),
    "lower case lines": lambda n: ("a" * 70 + "\n") * (n // 71),
    "dates": lambda n: "2021.03.02\n" * (n // 11),
    "stops": lambda n: "." * n,
    "lines of 300 capital words": lambda n: ("Aa " * 99 + "\n") * (n // 298),
    "lines of 300 signs of a date": lambda n: ("1." * 149 + "\n") * (n // 299),
    "by and capitals": lambda n: ("By " + "Ab" * 55 + "!\n") * (n // 114),
    "labels of stamps": lambda n: ("Name Date 1. Views 2 " * 5 + "\n") * (n // 106),
    "addresses": lambda n: ("1 a-ro, b-gu c-dong " * 5 + "\n") * (n // 101),
    "image links": lambda n: "View original image\n" * (n // 20),
}  # fmt: skip


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_is_linear(make: Callable[[int], str]) -> None:
    """Eight times the text may take some thirty times as long (a machine is never idle), not sixty-four times."""
    small, large = (min(_seconds(make(size)) for _ in range(3)) for size in (10_000, 80_000))
    assert large < 30 * max(small, 0.02)
    assert large < 20


def test_a_million_bullets_and_a_very_long_line() -> None:
    assert _seconds("▲" * 1_000_000) < 20
    assert _seconds("The hall opened in May 2021. " * 7_000) < 20


def _seconds(text: str) -> float:
    begin = time.process_time()
    clean(text)
    return time.process_time() - begin
