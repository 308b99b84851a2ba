"""``gjtimeline budgets``: any text in, amounts of money out, with the manners of ``gjtimeline dates``."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from cli_program import ROOT, Program, finished

from gjtimeline.cli import run
from gjtimeline.cli.tagging import MentionFormat
from gjtimeline.grammar.budgets import find_budgets
from gjtimeline.mentions import budget_mention_of
from gjtimeline.reading.decoding import decode
from gjtimeline.rendering.mentions import BUDGETS, render_mentions
from gjtimeline.resources import seeds_path

TEXT = (
    "The city will invest 406.1 billion won (about US$340 million) next year, of which 3 to 4 billion won is a grant.\n"
)
KEYS = (
    "text", "start", "end", "amount", "high", "currency", "approximate", "bound", "period", "kind", "purpose",
    "equivalent_of", "part_of", "rule",
)  # fmt: skip


Mention = dict[str, Any]


def found(program: Program, *arguments: str, stdin: str | bytes = TEXT) -> list[Mention]:
    code, out, err = program("budgets", *arguments, "--format", "json", stdin=stdin)
    assert (code, err) == (0, "")
    mentions: list[Mention] = json.loads(out)
    return mentions


@pytest.mark.parametrize("path", [(), ("-",)], ids=["no path", "-"])
def test_standard_input(program: Program, path: tuple[str, ...]) -> None:
    won, dollars, part = found(program, *path, "--published", "2020-01-20")
    assert {tuple(one) for one in (won, dollars, part)} == {KEYS}
    assert (won["amount"], won["currency"], won["kind"], won["period"]) == ("406100000000", "KRW", "investment", "2021")
    assert (dollars["text"], dollars["approximate"], dollars["equivalent_of"]) == ("about US$340 million", True, 0)
    assert (part["amount"], part["high"], part["approximate"]) == ("3000000000", "4000000000", True)
    assert (part["part_of"], part["kind"]) == (0, "share")


def test_nothing_is_resolved_against_today(program: Program) -> None:
    assert [one["period"] for one in found(program)] == [None, None, None]


def test_a_file_is_read_as_standard_input_is(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert found(program, str(tmp_path / "a.txt")) == found(program)


@pytest.mark.parametrize("seed", sorted(path.name for path in seeds_path().glob("*.txt")))
def test_offsets_lead_to_the_words(program: Program, seed: str) -> None:
    data = (seeds_path() / seed).read_bytes()
    assert all(decode(data)[one["start"] : one["end"]] == one["text"] for one in found(program, stdin=data))


def test_the_fields_are_those_of_the_schema(program: Program) -> None:
    code, out, _ = program("schema", "budgets")
    assert code == 0
    assert tuple(json.loads(out)["properties"]) == KEYS


def test_formats(program: Program) -> None:
    array = found(program)
    code, lines, _ = program("budgets", "-f", "jsonl", stdin=TEXT)
    assert code == 0
    assert [json.loads(line) for line in lines.splitlines()] == array
    code, printed, _ = program("budgets", stdin=TEXT)
    assert code == 0
    assert printed == program("budgets", "--format", "table", stdin=TEXT)[1]
    assert printed.splitlines()[0].split() == ["no", "text", "amount", "currency", "kind", "period", "purpose", "link"]


def test_the_table(program: Program) -> None:
    """A range has both its ends, a bound its sign; equivalents and parts are linked by the numbers of the rows."""
    text = "It costs 10 billion won ($9 million), of which 3 to 4 billion won is spent; a pass is up to 20,000 won.\n"
    assert program("budgets", stdin=text) == (
        0,
        "no  text                        amount  currency  kind   period  purpose  link\n"
        " 1  10 billion won      10,000,000,000  KRW       cost\n"
        " 2  $9 million               9,000,000  USD       cost                    = 1\n"
        " 3  3 to 4 billion won  3,000,000,000–  KRW       share                   part of 1\n"
        "                         4,000,000,000\n"
        " 4  up to 20,000 won          ≤ 20,000  KRW                      pass\n",
        "",
    )


@pytest.mark.parametrize(("format", "expected"), [("table", ""), ("json", "[]\n"), ("jsonl", "")])
@pytest.mark.parametrize("text", ["", " \n", "Kim won 3-1 and 5 medals."])
def test_nothing_found_is_no_failure(program: Program, format: str, expected: str, text: str) -> None:
    assert program("budgets", "-f", format, stdin=text) == (0, expected, "")


WRONG_USAGE = [
    ("--published nonsense", "--published: 'nonsense' is not an EDTF date"),
    ("--published 2020/..", "'2020/..' has an open end"),
    ("--format markdown", "'markdown' is not one of 'table', 'json', 'jsonl'"),
    ("--style news", "No such option: --style"),
    ("a.txt b.txt", "unexpected extra argument"),
    ("missing.txt --published x", "--published"),  # known before anything is read
]

UNREADABLE = [
    ("missing.txt", b"", "missing.txt: does not exist"),
    (".", b"", ".: is a folder, not a file"),
    ("", b"", ": is no path"),
    ("-", b"$5\x00", "-: is binary (NUL bytes)"),
    ("-", "광주".encode("cp949"), "-: is not UTF-8 text"),
]


@pytest.mark.parametrize(
    ("arguments", "stdin", "expected", "words"),
    [(arguments, TEXT.encode(), 2, words) for arguments, words in WRONG_USAGE]
    + [(path, data, 3, words) for path, data, words in UNREADABLE],
)
def test_what_goes_wrong(program: Program, arguments: str, stdin: bytes, expected: int, words: str) -> None:
    code, out, err = program("budgets", *(arguments.split() or [""]), stdin=stdin)
    assert (code, out) == (expected, "")
    assert words in err
    assert err.startswith("gjtimeline: ") and err.count("\n") == 1 and err[:-1].isprintable()
    assert "internal error" not in err


def test_a_terminal_as_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", type("Terminal", (), {"isatty": lambda _: True})())
    assert run(["budgets"]) == 2
    assert "Try: gjtimeline budgets --help" in capsys.readouterr().err


@pytest.mark.parametrize("width", [80, 100, 120, 160])
def test_no_row_is_wider_than_the_terminal_and_no_number_is_broken(width: int) -> None:
    text = "The second hall of the museum takes at least 1.2 to 1.5 trillion won ($1 billion) from 2020 to 2024."
    mentions = [budget_mention_of(one) for one in find_budgets(text)]
    printed = render_mentions(mentions, "table", BUDGETS, width=width)
    assert max(map(len, printed.splitlines())) <= width
    assert "1,200,000,000,000–" in printed and "1,500,000,000,000" in printed


def test_the_help_says_what_a_day_of_publication_is_for(program: Program) -> None:
    (code, out, _), (_, other, _) = program("budgets", "--help"), program("dates", "--help")
    assert code == 0
    assert "gives no period" in " ".join(out.split()) and "stays X" not in out
    assert "stays X" in other


def test_the_same_bytes_whatever_the_surroundings(tmp_path: Path) -> None:
    bare = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "COLUMNS": "40", "FORCE_COLOR": "1"}
    seed = next(iter(sorted(seeds_path().glob("*.txt"))))
    for format in MentionFormat:
        usual = finished("budgets", str(seed), "-f", format, cwd=ROOT)
        assert usual[0] == 0
        assert finished("budgets", str(seed), "-f", format, env=bare, cwd=tmp_path) == usual
