"""What can be wrong: each row an exit code, the words on stderr, and what still reaches stdout."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from cli_program import Program

import gjtimeline.extracting
import gjtimeline.extracting.components
import gjtimeline.merging
from gjtimeline.cli import run
from gjtimeline.model import DocumentFacts

GOOD = "GIST held a meeting on the AI complex in Gwangju on 3 May 2021.\n"
FILES = {
    "good.txt": GOOD,
    "empty.txt": "",
    "blank.txt": " \n\t\n",
    "binary.txt": b"a\x00b",
    "release.pdf": b"%PDF-1.7\n",
    "korean.txt": "광주 인공지능".encode("cp949"),
    "nothing/picture.jpg": b"\xff\xd8\xff",
    "broken/good.txt": GOOD,
    "broken/sources.toml": "[good.txt\n",
    "listed/good.txt": GOOD,
    "listed/sources.toml": '["lost.txt"]\npublisher = "x"\n',
    "wrong.jsonl": '{"schema_version": "1", "document": \n',
    "other.jsonl": '{"a": 1}\n',
    "array.jsonl": "[1, 2]\n",
    "future.jsonl": '{"schema_version": "2", "document": {}}\n',
    "pretty.json": '{\n  "a": 1\n}\n',
    "latin.jsonl": '{"a": "é"}\n'.encode("latin-1"),
    "none.jsonl": "\n\n",
    "gold/x.json": "{}",
    "gold/x.txt": GOOD,
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, content in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    if os.name == "posix":
        (tmp_path / "loop.txt").symlink_to("loop.txt")
        (tmp_path / "gone.txt").symlink_to("nowhere")
    return tmp_path


posix = pytest.mark.skipif(os.name != "posix", reason="links need privileges there")

UNREADABLE = [
    ("timeline empty.txt", "empty.txt: is empty"),
    ("extract blank.txt", "blank.txt: is empty"),  # white space is no text
    ("timeline binary.txt", "binary.txt: is binary"),
    ("timeline release.pdf", "release.pdf: is binary (PDF)"),
    ("timeline korean.txt", "korean.txt: is not UTF-8 text"),  # the usual encoding of older Korean files
    ("timeline missing.txt", "missing.txt: does not exist"),
    pytest.param("timeline loop.txt", "loop.txt: is a link that leads back to itself", marks=posix),
    pytest.param("timeline gone.txt", "gone.txt: is a broken link", marks=posix),
    ("timeline nothing", "nothing: holds no documents"),
    ("extract -", "-: is empty"),  # nothing came through the pipe
    ("explain e-1 missing.txt", "no id begins with 'e-1'"),  # the id may be in what could not be read
    ("merge missing.jsonl", "missing.jsonl: cannot be read (no such file or directory)"),
    ("merge nothing", "nothing: cannot be read (is a directory)"),
    ("merge wrong.jsonl", "wrong.jsonl:1: is no line of gjtimeline extract: Invalid JSON"),
    ("merge other.jsonl", "other.jsonl:1: is no line of gjtimeline extract: document: Field required"),
    ("merge array.jsonl", "array.jsonl:1: is no line of gjtimeline extract: Input should be"),
    ("merge future.jsonl", "future.jsonl:1: is no line of gjtimeline extract: schema_version"),
    ("merge pretty.json", "pretty.json:1: is no JSON Lines"),  # one reason, not one for every line
    ("merge latin.jsonl", "latin.jsonl:1: is not UTF-8 text (byte 0xe9)"),
    ("merge none.jsonl", "none.jsonl: holds no facts"),
    ("merge", "-: holds no facts"),
    ("check --gold missing", "missing: no gold files"),
    ("check --gold gold", "x.json: has none of the keys of a gold file"),
]

PARTLY = [
    ("timeline good.txt empty.txt", "empty.txt: is empty"),
    ("extract missing.txt good.txt", "missing.txt: does not exist"),  # what comes first does not stop the rest
    ("timeline broken", "broken/sources.toml: is no valid TOML"),
    ("timeline listed", "listed/lost.txt: does not exist, but sources.toml lists it"),
    ("timeline good.txt --published lost.txt=2020", "lost.txt: no such document for --published"),
]

WRONG_USAGE = [
    ("", "Usage: gjtimeline"),
    ("nonsense", "No such command 'nonsense'"),
    ("--nonsense", "No such option: --nonsense"),
    ("timeline good.txt --nonsense", "Try: gjtimeline timeline --help"),
    ("timeline good.txt --published nonsense", "--published: 'nonsense' is not FILE=DATE"),
    ("timeline good.txt --published good.txt=nonsense", '--published: published date of good.txt: "nonsense" is no'),
    ("timeline good.txt --published good.txt=", "--published: 'good.txt=' is not FILE=DATE"),
    ("extract good.txt --published =2020", "--published: '=2020' is not FILE=DATE"),
    ("timeline good.txt --since nonsense", "'--since'"),
    ("timeline good.txt --since XXXX-10-25", "'XXXX-10-25' has no known first day"),  # cannot be compared
    ("timeline good.txt --until 2020-13", "'--until'"),
    ("merge missing.jsonl --until 2019/..", "'2019/..' has no known last day"),  # known before anything is read
    ("timeline good.txt --topic nonsense", "'nonsense' is not one of 'complex', 'related', 'all'"),
    ("timeline good.txt --format nonsense", "'nonsense' is not one of 'table', 'json', 'markdown'"),
    ("timeline missing.txt -o nowhere/x.md", "there is no folder nowhere"),  # known before anything is read
    ("timeline good.txt -o nothing", "nothing is a folder"),
    ("explain", "Missing argument"),
    ("explain e-nonsense good.txt", "no id begins with 'e-nonsense'"),
    ("explain e good.txt --published good.txt=x", "--published"),
    ("check --fail-under nonsense", "--fail-under: threshold 'nonsense'"),
    ("check --fail-under people=2", "no number between 0 and 1"),
    ("check --fail-under nonsense=1", "'nonsense' is none of events"),
    ("schema", "Missing argument"),
    ("schema nonsense", "'nonsense' is not one of 'facts', 'chronology'"),
]


def assert_clear(err: str) -> None:
    """One line a message, nothing that a terminal obeys, no traceback."""
    lines = err.split("\n")
    assert lines.pop() == ""
    assert all(line.startswith("gjtimeline: ") and line.isprintable() for line in lines)
    assert "Traceback" not in err and "internal error" not in err


@pytest.mark.parametrize(("arguments", "words"), UNREADABLE)
def test_unreadable(program: Program, arguments: str, words: str) -> None:
    code, out, err = program(*arguments.split())
    assert (code, out) == (3, "")
    assert words in err
    assert err.splitlines()[-1] == "gjtimeline: 1 input could not be read"
    assert_clear(err)


@pytest.mark.parametrize(("arguments", "words"), PARTLY)
def test_the_others_are_still_processed(program: Program, arguments: str, words: str) -> None:
    code, out, err = program(*arguments.split())
    assert code == 3
    assert words in err
    assert "3 May" in out
    assert_clear(err)


@pytest.mark.parametrize(("arguments", "words"), WRONG_USAGE)
def test_wrong_usage(program: Program, arguments: str, words: str) -> None:
    code, out, err = program(*arguments.split())
    assert (code, out) == (2, "")
    assert words in err
    if arguments:  # without any, the help is shown
        assert len(err.splitlines()) == 1
        assert_clear(err)


def test_failures_are_counted(program: Program) -> None:
    code, out, err = program("extract", "empty.txt", "good.txt", "missing.txt", "binary.txt")
    assert code == 3
    assert len(out.splitlines()) == 1
    assert [line.split(": ")[1] for line in err.splitlines()[:-1]] == ["empty.txt", "missing.txt", "binary.txt"]
    assert err.endswith("gjtimeline: 3 inputs could not be read\n")


def test_ambiguous_id(program: Program) -> None:
    code, out, err = program("explain", "e")
    assert (code, out) == (2, "")
    assert "is the beginning of" in err
    assert_clear(err)


def test_broken_lines_do_not_stop_merge(program: Program) -> None:
    line = program("extract", "good.txt")[1]
    code, out, err = program("merge", stdin=f"\ufeff{line}\n{line[:50]}\n[]\n")
    assert code == 3
    assert "3 May" in out
    assert "-:3: " in err and "-:4: " in err and "2 inputs could not be read" in err
    assert_clear(err)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read and write everything")
def test_no_permission(program: Program, folder: Path) -> None:
    (folder / "good.txt").chmod(0)
    assert "good.txt: cannot be read (permission denied)" in program("timeline", "good.txt")[2]
    assert "good.txt: cannot be written (Permission denied)" in program("timeline", "-o", "good.txt")[2]
    assert "good.txt: cannot be read (permission denied)" in program("merge", "good.txt")[2]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk(program: Program) -> None:
    code, out, err = program("timeline", "good.txt", "-o", "/dev/full")
    assert (code, out) == (2, "")
    assert "/dev/full: cannot be written (No space left on device)" in err


def test_a_closed_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert [run(["extract", "-"]), run(["merge"])] == [3, 3]
    err = capsys.readouterr().err
    assert "-: is closed" in err and "-: holds no facts" in err
    assert_clear(err)


@pytest.mark.skipif(os.name != "posix", reason="such names cannot be there")
def test_names_do_not_reach_the_terminal_raw(program: Program, folder: Path) -> None:
    evil = "a\x1b[31m\n\u202eb\x9b.txt"
    for name, text in ((evil, GOOD), (f"empty{evil}", "")):
        (folder / "evil").mkdir(exist_ok=True)
        (folder / "evil" / name).write_text(text, encoding="utf-8")
    for arguments in (
        ["timeline"],
        ["timeline", "--format", "markdown"],
        ["timeline", "--format", "json"],
        ["extract"],
    ):
        code, out, err = program(*arguments, "evil")
        assert code == 3
        assert "3 May" in out
        assert "\x1b" not in out and "\x9b" not in out
        assert r"evil/emptya\x1b[31m\n\u202eb\x9b.txt: is empty" in err
        assert_clear(err)
    assert_clear(program("timeline", f"evil/{evil}", "-o", f"{evil}/x")[2])
    assert_clear(program("explain", evil, "good.txt")[2])
    assert_clear(program("merge", evil)[2])
    assert_clear(program("timeline", f"--{evil}")[2])


def broken_at_bad(original: Any) -> Any:
    """The function, with a fault that only the document BAD brings out."""

    def broken(text: str, *arguments: Any) -> Any:
        if "BAD" in text:
            raise KeyError("a\nfault")
        return original(text, *arguments)

    return broken


def test_a_fault_of_ours_costs_one_document(program: Program, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    components = gjtimeline.extracting.components
    monkeypatch.setattr(components, "find_budgets", broken_at_bad(components.find_budgets))
    (folder / "bad.txt").write_text(f"BAD {GOOD}", encoding="utf-8")
    code, out, err = program("timeline", "bad.txt", "good.txt")
    assert code == 3
    assert "3 May" in out
    # spaCy makes another error of it; what is told is what went wrong
    assert err.splitlines()[0].startswith(r"gjtimeline: bad.txt: internal error (KeyError: 'a\nfault')")
    assert "please report" in err and "Traceback" not in err
    monkeypatch.setenv("GJTIMELINE_DEBUG", "1")
    assert "Traceback" in program("extract", "bad.txt")[2]


def test_a_check_that_could_read_nothing_gives_no_scores(
    program: Program, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    components = gjtimeline.extracting.components
    monkeypatch.setattr(components, "find_budgets", broken_at_bad(components.find_budgets))
    (folder / "bad.txt").write_text(f"BAD {GOOD}", encoding="utf-8")
    (folder / "bad.json").write_text('{"people": []}', encoding="utf-8")
    code, out, err = program("check", "--gold", ".")
    assert (code, out, err.count("\n")) == (3, "", 2)


def test_a_fault_elsewhere_is_one_line_too(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(facts: list[DocumentFacts]) -> None:
        raise RuntimeError(f"{len(list(facts))} document")

    monkeypatch.setattr(gjtimeline.merging, "merge", broken)
    code, out, err = program("timeline", "good.txt")
    assert (code, out) == (3, "")
    assert err == "gjtimeline: internal error (RuntimeError: 1 document); please report it\n"
