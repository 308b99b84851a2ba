"""The Markdown document: its lines, its footnotes, and text that wants to be markup."""

# ruff: noqa: E501 - lines of the document stay in one piece

import re

import pytest
from rendering_samples import EMPTY, HOSTILE, PEOPLE, SAMPLE

from gjtimeline.rendering import render
from gjtimeline.rendering.markdown import escape, link

LINES = [
    "# Gwangju AI industry convergence complex",
    # a source with an address is a link; how its date is known stands beside it
    r"- [001\_a41762f22f1f4beb.txt](https://www.asiae.co.kr/en/article/2020011417241695116) — The Asia Business Daily; 2020-01-14 (manifest); on topic",
    r"- 002\_f44e0bd8b2ffafa6.txt — Gwangju Institute of Science and Technology (GIST); between 30 June and 2 July 2020 (inferred); partly on topic",
    "## 2019",
    "- **29 January 2019** — The government decided on a plan to promote the ‘Balanced National Development Project’ (occurred; Gwangju Metropolitan City; 406.1 billion KRW) [^4]",
    # two statements, two footnotes
    "- **30 June 2020** — Vice Minister Byung-sun Chung visited GIST and held the On-Site Conference of Gwangju Innovators (occurred; Byung-sun Chung, Lee Yong-sup, Seung Hyeon Moon +1; GIST, Gwangju Metropolitan City) [^10][^11]",
    "## Year unknown",
    "- **25 October, year unknown** — First Korea AI International Film Festival (planned; KINTEX; other topic) [^13]",
    "| Gwangju Institute of Science and Technology | GIST |  | 1 |",
    "| about 400 billion KRW | total | whole project | 5 years | 2 |",
    "| site in the Advanced 3 District |  |  | 46,200 m² | 1 |",
]  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_line(line: str) -> None:
    assert line in render(SAMPLE, "markdown").splitlines()


def test_every_footnote_is_referred_to_once_in_order() -> None:
    text = render(SAMPLE, "markdown")
    defined = re.findall(r"^\[\^(\d+)\]: ", text, flags=re.MULTILINE)
    referred = re.findall(r"\[\^(\d+)\](?!:)", text)
    assert defined == referred == [str(number) for number in range(1, 15)]


def test_contact_persons_stand_below_the_others_and_are_marked() -> None:
    people = (PEOPLE[1].model_copy(update={"capacity": "contact"}), PEOPLE[2])
    text = render(SAMPLE.model_copy(update={"people": people}), "markdown")
    assert text.index("| Seung Hyeon Moon |") < text.index("| Byung-sun Chung (contact person) |")


def test_empty() -> None:
    text = render(EMPTY, "markdown")
    assert "No events to show." in text
    assert "No conflicts found in total amounts, areas, dates and offices (roundings aside)." in text
    assert "## People" not in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a|b", r"a\|b"),  # would end a table cell
        ("*a* _b_ `c`", r"\*a\* \_b\_ \`c\`"),  # emphasis and code
        ("<script>", r"\<script\>"),  # HTML
        ("[a](b)", r"\[a\](b)"),  # a link
        ("# a\n\n- b", r"\# a - b"),  # a heading, a list: on one line there is none
        ("a\\b", r"a\\b"),  # the escape itself
        ("&lt;", r"\&lt;"),  # an entity
        ("\x1b[31m\u202ea", r"\[31ma"),  # controls
        ("광주", "광주"),  # nothing to do
    ],
)
def test_escape(text: str, expected: str) -> None:
    assert escape(text) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/a?b=1&c=2", "[a](https://example.org/a?b=1&c=2)"),  # an address
        ("https://example.org/a (b)|<c>", "[a](https://example.org/a%20%28b%29%7C%3Cc%3E)"),  # nothing breaks out of it
        ("javascript:alert(1)", "a"),  # only web addresses are links
        (None, "a"),
    ],
)
def test_link(url: str | None, expected: str) -> None:
    assert link("a", url) == expected


def test_documents_cannot_write_markup() -> None:
    text = render(HOSTILE, "markdown")
    assert not re.search(r"(?<!\\)<", text)
    assert "javascript" not in text
    rows = [line for line in text.splitlines() if line.startswith("|")]
    cells = [len(re.split(r"(?<!\\)\|", row)) - 2 for row in rows]
    assert cells == [4] * 3 + [4] * 3 + [5] * 3 + [5] * 3 + [4] * 3
