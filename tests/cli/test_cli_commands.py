"""What each command does when all is well."""

import json
from pathlib import Path
from typing import get_args

import pytest
from cli_program import COMMANDS, ROOT, Program

from gjtimeline.cli.output import Format, TopicChoice
from gjtimeline.merging.selecting import Wanted
from gjtimeline.rendering import FORMATS
from gjtimeline.resources import seeds_path

EVENT = "GIST held a meeting on the AI complex in Gwangju on {}.\n"


def events(out: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(out)["events"]
    return found


@pytest.mark.parametrize("command", COMMANDS)
def test_help(program: Program, command: str) -> None:
    code, out, err = program(command, "--help")
    assert (code, err) == (0, "")
    assert out.startswith(f"Usage: gjtimeline {command} [OPTIONS]")
    assert "Example: gjtimeline" in " ".join(out.split())  # every command shows how it is used
    assert program(command, "-h")[1] == out


def test_the_help_lists_every_command_whole(program: Program) -> None:
    code, out, _ = program("--help")
    assert code == 0
    assert all(f"  {command}  " in out for command in COMMANDS)
    assert "..." not in out.partition("Commands:")[2]  # no summary is cut


def test_version(program: Program) -> None:
    code, out, _ = program("--version")
    assert code == 0
    assert out == "gjtimeline 0.1.0\n"


def test_choices_are_those_of_the_stages() -> None:
    assert tuple(Format) == FORMATS
    assert tuple(TopicChoice) == get_args(Wanted)


def test_without_a_path_the_built_in_documents(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    named = program("timeline", "seeds/", "--format", "json")
    monkeypatch.chdir(tmp_path)
    code, out, err = program("timeline", "--format", "json")
    assert (code, err) == (0, "")
    assert out == named[1]
    paths = [document["path"] for document in json.loads(out)["documents"]]
    assert paths == [f"seeds/{path.name}" for path in sorted(seeds_path().glob("*.txt"))]
    assert "seeds/000_ab171665a0ee642f.txt, line 32" in program("explain", "e-4accadf")[1]


def test_the_table_is_100_columns_wide_without_color(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("FORCE_COLOR", "1")
    for arguments in (["timeline"], ["explain", "e-4accadf"]):
        out = program(*arguments)[1]
        assert max(map(len, out.splitlines())) in range(90, 101)
        assert "\x1b" not in out


def test_output_goes_to_the_file(program: Program, tmp_path: Path) -> None:
    printed = program("timeline", "--format", "markdown")[1]
    file = tmp_path / "chronology.md"
    file.write_text("something longer that was there before" * 10_000)
    code, out, err = program("timeline", "--format", "markdown", "-o", str(file))
    assert (code, out, err) == (0, "", "")
    assert file.read_bytes().decode("utf-8") == printed
    assert [path.name for path in tmp_path.iterdir()] == ["chronology.md"]


def test_standard_input_and_a_publication_date(program: Program) -> None:
    text = EVENT.format("29 January")
    undated = program("timeline", "-", "--format", "json", stdin=text)[1]
    dated = program("timeline", "-", "--published=-=2019-02-01", "--format", "json", stdin=text)[1]
    assert [event["date"]["edtf"] for event in events(undated)] == ["XXXX-01-29"]
    assert [event["date"]["edtf"] for event in events(dated)] == ["2019-01-29"]
    document = json.loads(dated)["documents"][0]
    assert (document["path"], document["published"]["basis"]) == ("-", "option")


def test_a_part_of_the_chronology(program: Program, tmp_path: Path) -> None:
    dates = ("3 May 2019", "4 June 2020", "5 July 2021")
    for number, date in enumerate(dates):
        (tmp_path / f"{number}.txt").write_text(EVENT.format(date), encoding="utf-8")
    (tmp_path / "other.txt").write_text("A bakery opened in Busan on 6 May 2020.\n", encoding="utf-8")

    def days(*options: str) -> list[str]:
        out = program("timeline", str(tmp_path), "--format", "json", *options)[1]
        return [event["date"]["edtf"] for event in events(out)]

    assert days() == ["2019-05-03", "2020-06-04", "2021-07-05"]
    assert days("--since", "2020") == ["2020-06-04", "2021-07-05"]
    assert days("--since", "2020", "--until", "2020-12") == ["2020-06-04"]
    assert "2020-05-06" in days("--topic", "all")


def test_what_is_left_out_is_told(program: Program, tmp_path: Path) -> None:
    for name in ("a.txt", "copy.txt", "picture.jpg"):
        (tmp_path / name).write_text(EVENT.format("3 May 2021"), encoding="utf-8")
    code, _, err = program("timeline", str(tmp_path))
    assert code == 0  # nothing failed
    assert "note: " in err and "counted once" in err and "is no text file" in err


def test_explain_finds_whatever_the_table_and_extract_show(program: Program) -> None:
    chronology = json.loads(program("timeline", "--topic", "all", "--format", "json")[1])
    kinds = {
        "events": "event",
        "people": "person",
        "budgets": "budget",
        "sites": "site",
        "organizations": "organization",
    }
    facts = json.loads(program("extract")[1].splitlines()[3])  # a page that prints its captions twice
    for name, kind in kinds.items():
        for item in (chronology[name][0], chronology[name][-1], *facts[name][:1]):
            code, out, err = program("explain", item["id"])
            assert (code, err) == (0, "")
            assert out.startswith(f"{kind} {item['id']}")
            assert ".txt, line " in out and "“" in out


def test_explain_shows_the_statement_and_how_its_date_was_reached(program: Program) -> None:
    out = program("explain", "e-4accadf")[1]
    flat = " ".join(out.split())
    assert "“On [January 29], the government «decided» on a plan" in flat
    assert "anchor 2019-01-30: the document was published then (stated: “2019.01.30”)" in flat
    assert "result 2019-01-29" in flat
    assert not any(line.endswith(" ") for line in out.splitlines())


def test_check(program: Program) -> None:
    """Each category has a floor of its own in ``.ci/run``."""
    code, out, err = program("check", "--fail-under", "0.85")
    assert (code, err) == (0, "")
    assert out.split()[:4] == ["category", "P", "R", "F1"]


def test_check_fails_below_the_threshold(program: Program, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(EVENT.format("3 May 2021"), encoding="utf-8")
    gold = {"people": [{"name": "GIST", "mentions": ["GIST"], "roles": []}]}
    (tmp_path / "x.json").write_text(json.dumps(gold), encoding="utf-8")
    assert program("check", "--gold", str(tmp_path))[0] == 0  # no threshold, no failure
    code, out, err = program("check", "--gold", str(tmp_path), "--fail-under", "people=0.5")
    assert code == 1
    assert "x:1: people: missed GIST" in out
    assert err == "gjtimeline: people: F1 0.000 is below 0.5 (1 missed, 0 false)\n"


@pytest.mark.parametrize("record", ["facts", "chronology", "dates"])
def test_schema(program: Program, record: str) -> None:
    code, out, err = program("schema", record)
    assert (code, err) == (0, "")
    assert json.loads(out)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert out.endswith("}\n")
