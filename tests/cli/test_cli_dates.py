"""``gjtimeline dates``: any text in, date mentions out."""

import codecs
import io
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from cli_program import ROOT, Program, finished

from gjtimeline.cli import run
from gjtimeline.cli.dates import Style
from gjtimeline.cli.tagging import MentionFormat
from gjtimeline.reading.decoding import decode
from gjtimeline.resources import seeds_path

TEXT = "It opened on the 14th. From 2020 to 2024 the city will spend more, since July 2018 as before.\n"
KEYS = (
    "text", "start", "end", "type", "value", "edtf", "earliest", "latest", "precision", "anchor", "rule",
    "reason", "mod", "interval",
)  # fmt: skip


Mention = dict[str, Any]


def found(program: Program, *arguments: str, stdin: str | bytes = TEXT) -> list[Mention]:
    code, out, err = program("dates", *arguments, "--format", "json", stdin=stdin)
    assert (code, err) == (0, "")
    mentions: list[Mention] = json.loads(out)
    return mentions


def edtf(program: Program, *arguments: str, stdin: str | bytes = TEXT) -> list[str | None]:
    return [one["edtf"] for one in found(program, *arguments, stdin=stdin)]


@pytest.mark.parametrize("path", [(), ("-",)], ids=["no path", "-"])
@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], "XXXX-XX-14"),  # nothing is resolved against today
        (["--published", "2020-01-20"], "2020-01-14"),
        (["--published", "2020-01"], None),  # any date of EDTF will do
        (["--published", "2020-06-30/2020-07-02"], None),
    ],
)
def test_standard_input(program: Program, path: tuple[str, ...], options: list[str], expected: str | None) -> None:
    first, *others = edtf(program, *path, *options)
    assert others == ["2020", "2024", "2018-07/.."]
    assert expected is None or first == expected


def test_a_file_is_read_as_standard_input_is(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    file = found(program, str(tmp_path / "a.txt"), "--published", "2020-01-20")
    assert file == found(program, "--published", "2020-01-20")


def test_keys_stand_in_the_order_of_the_contract(program: Program) -> None:
    mentions = found(program, "--published", "2020-01-20")
    assert {tuple(one) for one in mentions} == {KEYS}
    assert [(one["text"], one["interval"]) for one in mentions[1:3]] == [("2020", "2020/2024"), ("2024", "2020/2024")]
    assert mentions[0]["anchor"] == "2020-01-20" and mentions[0]["reason"]


@pytest.mark.parametrize("seed", sorted(path.name for path in seeds_path().glob("*.txt")))
def test_offsets_lead_to_the_words(program: Program, seed: str) -> None:
    data = (seeds_path() / seed).read_bytes()
    mentions = found(program, stdin=data)
    assert mentions
    assert all(decode(data)[one["start"] : one["end"]] == one["text"] for one in mentions)


@pytest.mark.parametrize(
    ("data", "start"),
    [
        ("In June 2018".encode("utf-8-sig"), 3),  # the byte order mark is no part of the text
        ("In June 2018".encode("utf-16"), 3),
        ("광주 😀 June 2018".encode(), 5),  # code points, not bytes or UTF-16 units
        (b"a\r\nJune 2018\r\n", 3),  # line ends are what they are
        (b"a \x1b June 2018", 4),  # a stray escape is text
    ],
)
def test_offsets_count_code_points_of_the_decoded_text(program: Program, data: bytes, start: int) -> None:
    assert [one["start"] for one in found(program, stdin=data)] == [start]


def test_formats(program: Program) -> None:
    array = found(program)
    code, lines, _ = program("dates", "-f", "jsonl", stdin=TEXT)
    assert code == 0
    assert [json.loads(line) for line in lines.splitlines()] == array
    code, printed, _ = program("dates", stdin=TEXT)
    assert code == 0
    assert printed == program("dates", "--format", "table", stdin=TEXT)[1]
    assert printed.splitlines()[0].split() == ["text", "type", "value", "edtf", "earliest", "latest", "rule"]
    assert all(one["text"] in printed and one["rule"] in printed for one in array)


@pytest.mark.parametrize(("format", "expected"), [("table", ""), ("json", "[]\n"), ("jsonl", "")])
@pytest.mark.parametrize("text", ["", " \n", "We may march on."])
def test_nothing_found_is_no_failure(program: Program, format: str, expected: str, text: str) -> None:
    assert program("dates", "-f", format, stdin=text) == (0, expected, "")


def test_style(program: Program) -> None:
    story = "In 1941 the war came. In May the city fell.\n"
    assert edtf(program, "--published", "2020-08-01", "--style", "narrative", stdin=story) == ["1941", "1941-05"]
    assert edtf(program, "--published", "2020-08-01", "--style", "news", stdin=story) == ["1941", "2020-05"]


def test_choices() -> None:
    assert (tuple(Style), tuple(MentionFormat)) == (("auto", "news", "narrative"), ("table", "json", "jsonl"))


WRONG_USAGE = [
    ("--published nonsense", "--published: 'nonsense' is not an EDTF date"),
    ("--published 2019-02-30", "--published"),
    ("--published 2020/..", "'2020/..' has an open end"),
    ("--style nonsense", "'nonsense' is not one of 'auto', 'news', 'narrative'"),
    ("--format markdown", "'markdown' is not one of 'table', 'json', 'jsonl'"),
    ("--nonsense", "No such option: --nonsense"),
    ("--published", "requires an argument"),
    ("a.txt b.txt", "unexpected extra argument"),
    ("missing.txt --published x", "--published"),  # known before anything is read
]

UNREADABLE = [
    ("missing.txt", b"", "missing.txt: does not exist"),
    (".", b"", ".: is a folder, not a file"),
    ("-", b"a\x00b", "-: is binary (NUL bytes)"),
    ("-", b"\xed\xa0\x80 in 2020", "-: is not UTF-8 text (byte 0xed"),  # a lone surrogate, as some programs write it
    ("-", codecs.BOM_UTF16_LE + b"\x00\xd8", "-: is not UTF-16 text"),
    ("-", "광주".encode("cp949"), "-: is not UTF-8 text"),
    ("-", b"%PDF-1.7 in June 2018", "-: is binary (PDF)"),
    ("a\x1b[31m\u202e.txt", b"", r"a\x1b[31m\u202e.txt: does not exist"),
]


def assert_one_clear_line(err: str) -> None:
    assert err.endswith("\n") and err.count("\n") == 1
    assert err.startswith("gjtimeline: ") and err[:-1].isprintable()
    assert "internal error" not in err


@pytest.mark.parametrize(("arguments", "words"), WRONG_USAGE)
def test_wrong_usage(program: Program, arguments: str, words: str) -> None:
    code, out, err = program("dates", *arguments.split(), stdin=TEXT)
    assert (code, out) == (2, "")
    assert words in err
    assert_one_clear_line(err)


@pytest.mark.parametrize(("path", "stdin", "words"), UNREADABLE)
def test_unreadable(program: Program, path: str, stdin: bytes, words: str) -> None:
    code, out, err = program("dates", path, stdin=stdin)
    assert (code, out) == (3, "")
    assert words in err
    assert_one_clear_line(err)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_as_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal())
    assert run(["dates"]) == 2
    out, err = capsys.readouterr()
    assert out == "" and "name a file" in err
    assert_one_clear_line(err)


def test_a_closed_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert run(["dates"]) == 3
    assert capsys.readouterr().err == "gjtimeline: -: is closed\n"


@pytest.mark.skipif(os.name != "posix", reason="such files are not there")
def test_it_never_waits_for_a_pipe(program: Program, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    code, _, err = program("dates", str(tmp_path / "pipe"))
    assert code == 3
    assert "is a pipe, not a file" in err


def test_the_same_bytes_whatever_the_surroundings(tmp_path: Path) -> None:
    bare = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "COLUMNS": "40", "FORCE_COLOR": "1"}
    seed = next(iter(sorted(seeds_path().glob("*.txt"))))
    for format in MentionFormat:
        usual = finished("dates", str(seed), "-f", format, cwd=ROOT)
        assert usual[0] == 0
        assert finished("dates", str(seed), "-f", format, env=bare, cwd=tmp_path) == usual
