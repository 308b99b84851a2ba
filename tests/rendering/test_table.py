"""The table: lines a reader relies on, at several widths, and what hostile documents cannot do to it."""

import io
import re

import pytest
from rendering_samples import BUDGETS, EMPTY, EVENTS, HOSTILE, PEOPLE, SAMPLE
from rich.cells import cell_len
from rich.console import Console

from gjtimeline.rendering import FORMATS, print_table, render


def lines(width: int = 100) -> list[str]:
    return render(SAMPLE, "table", width=width).splitlines()


def squeezed(line: str) -> str:
    return re.sub(r"\s+", " ", line).strip()


LINES = [
    # the head counts everything, organizations too
    "5 documents, 13 events, 6 people, 4 organizations, 6 sites, 5 budgets, 1 conflict",
    # the first heading of a year names the columns at the right
    "2018 src id",
    # a month is no single day
    "◐ June GIST organized the Gwangju Consortium and submitted a 1 e-9e1dd1d",
    # a day; money in the line below
    "● 29 Jan The government decided on a plan to promote the ‘Balanced 1 e-5b3ad7e",
    "Gwangju Metropolitan City · 406.1 billion KRW",
    # open interval
    "◐ since July GIST has been promoting this project in earnest 1 e-5cb2f21",
    # planned: the mark and the word
    "○ 2019–2023 Total investment over the next five years 1 e-7132639",
    "planned · about 400 billion KRW",
    # more than three people are counted
    "Byung-sun Chung, Lee Yong-sup, Seung Hyeon Moon +1 · GIST,",
    # bounds narrower than the year
    "◐ within 1–14 Jan Gwangju secured a national budget of 62.6 billion KRW 1 e-2c5dca4",
    # events beside the topic are tagged
    "Lee Yong-sup · other topic",
    # unknown year, unknown month
    "○ 25 Oct First Korea AI International Film Festival 1 e-fc52334",
    "◐ 23rd, month unknown Gyeonggi-do announced that it will promote seven projects 1 e-755ac03",
    # only marks that occur are explained
    "● occurred on a known day ◐ occurred, no single day known ○ planned",
    "also Lee Yong-seop, Lee Yong-Sup",
    "Seung Hyeon Moon President, GIST · seen in office 30 Jan 2019 1 p-c98e178",
    # the document that shows him last was published between 30 June and 2 July: 30 June is certain
    "Kiseon Kim President, GIST · seen in office 30 Jun 2020 1 p-d1e4532",
    "about 400 billion KRW total · whole project · 5 years 2 b-346799a",
    "site in the Advanced 3 District · 46,200 m² 1 s-35fb29e",
    "≠ amount total of the whole project",
    "406.1 billion KRW: “worth a total of 406.1 billion won for five years”",
    "2020-01-14 (manifest) 001_a41762f22f1f4beb.txt",
    "unknown 004_97039c995f8e5a90.txt",
    "gjtimeline explain ID shows the words behind a line; IDs may be shortened.",
]


@pytest.mark.parametrize("line", LINES)
def test_line(line: str) -> None:
    assert line in [squeezed(shown) for shown in lines()]


def test_offices_with_their_time() -> None:
    shown = [squeezed(line) for line in lines(120)]
    assert (
        "Lee Yong-sup Mayor, Gwangju Metropolitan City · seen in office 29 Dec 2019 – 30 Jun 2020 3 p-ff38853" in shown
    )


def test_contact_persons_and_bylines_stand_below_the_others_and_are_marked() -> None:
    first, second, third = PEOPLE[:3]
    unknown = third.model_copy(update={"capacity": "byline", "roles": ()})
    people = (first.model_copy(update={"capacity": "contact"}), second, unknown)
    shown = render(SAMPLE.model_copy(update={"people": people}), "table", width=120).split("People")[1].splitlines()
    named = [squeezed(line) for line in shown if line[3:4].strip()][:3]
    assert named[0].startswith("Byung-sun Chung Vice Minister, Ministry of Science and ICT")
    assert named[1].startswith("Lee Yong-sup Mayor") and "contact person" in map(squeezed, shown)
    assert named[2].startswith("Seung Hyeon Moon byline 1 p-")


def test_sources_are_documents_not_mentions() -> None:
    twice = tuple(item.model_copy(update={"sources": item.sources * 2}) for item in BUDGETS)
    repeated = SAMPLE.model_copy(update={"budgets": twice, "events": EVENTS})
    assert render(repeated, "table") == render(SAMPLE, "table")
    assert render(repeated, "markdown") == render(SAMPLE, "markdown")


def test_years_stand_in_order_and_unknown_years_last() -> None:
    headings = [line.split()[0] for line in lines() if re.match(r"\d{4}\b|Year unknown", line)]
    assert headings == ["2018", "2019", "2020", "Year"]


@pytest.mark.parametrize("width", [40, 60, 79, 80, 100, 160])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    for chronology in (SAMPLE, HOSTILE):
        assert all(cell_len(line) <= width for line in render(chronology, "table", width=width).splitlines())


def test_narrow_terminals_see_ids_and_sources_below_the_text() -> None:
    shown = [squeezed(line) for line in lines(60)]
    assert "GIST, NIPA · e-9e1dd1d" in shown
    assert any("2 sources" in line for line in shown)


def test_tags_only_among_others() -> None:
    alone = SAMPLE.model_copy(update={"events": tuple(event for event in EVENTS if event.topic == "other")})
    assert "K-League" in render(alone, "table")
    events_part = render(alone, "table").split("People")[0]
    assert "other topic" not in events_part


def test_every_status_has_a_mark_of_its_own() -> None:
    statuses = ("planned", "cancelled", "proposed", "occurred")
    events = tuple(
        event.model_copy(update={"status": status}) for event, status in zip(EVENTS[3:], statuses, strict=False)
    )
    shown = render(SAMPLE.model_copy(update={"events": events}), "table")
    legend = next(line for line in shown.splitlines() if line.startswith("● occurred"))
    assert legend == "● occurred on a known day   ○ planned   ◇ proposed   ✕ cancelled"
    assert all(word in shown for word in ("planned ·", "cancelled ·", "proposed ·"))


def test_empty_sections_are_left_out() -> None:
    assert render(EMPTY, "table").splitlines() == [
        "Gwangju AI industry convergence complex",
        "0 documents, 0 events",
        "",
        "No events to show.",
        "",
        "No conflicts found in total amounts, areas, dates and offices (roundings aside).",
        "",
        "gjtimeline explain ID shows the words behind a line; IDs may be shortened.",
    ]


def test_documents_cannot_drive_the_terminal() -> None:
    shown = render(HOSTILE, "table", width=120)
    assert "[red]bold[/red]" in shown  # markup is shown, not obeyed
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
    assert "광주 인공지능" in shown


def test_color_is_only_color() -> None:
    colored = render(SAMPLE, "table", color=True)
    plain = "\n".join(line.rstrip() for line in re.sub(r"\x1b\[[\d;]*m", "", colored).splitlines())
    assert plain + "\n" == render(SAMPLE, "table")
    assert "\x1b[" not in render(SAMPLE, "table")


def test_the_environment_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    before = render(SAMPLE, "table", color=True)
    for name, value in {"NO_COLOR": "1", "COLUMNS": "33", "TERM": "dumb", "FORCE_COLOR": "1"}.items():
        monkeypatch.setenv(name, value)
    assert render(SAMPLE, "table", color=True) == before


def test_print_table_uses_the_width_of_the_console() -> None:
    out = io.StringIO()
    print_table(SAMPLE, Console(file=out, width=60))
    assert [line.rstrip() for line in out.getvalue().splitlines()] == lines(60)


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_ends_in_one_newline_and_repeats_itself(format: str) -> None:
    for chronology in (SAMPLE, EMPTY, HOSTILE):
        text = render(chronology, format)
        assert text.endswith("\n") and not text.endswith("\n\n")
        assert text == render(chronology, format)


def test_unknown_format() -> None:
    with pytest.raises(ValueError, match="known formats: table, json, markdown"):
        render(SAMPLE, "papyrus")
