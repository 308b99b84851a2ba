"""What only a process of its own can show: streams, signals, locales, imports, time."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cli_program import COMMANDS, ROOT, environment, finished, started

from gjtimeline.resources import seeds_path

SEED = str(seeds_path() / "000_ab171665a0ee642f.txt")
OTHER = b"GIST held a meeting on the AI complex in Gwangju on 3 May 2021.\n"

# Without the help of Python, output would be ASCII here.
BARE = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "PYTHONHASHSEED": "1"}


def test_extract_prints_a_line_before_the_next_document_is_there() -> None:
    process = started("extract", SEED, "-")
    assert process.stdin and process.stdout
    first = process.stdout.readline()  # standard input is still open and empty
    assert b'"2019-01-30"' in first and process.poll() is None
    out, err = process.communicate(OTHER, timeout=60)
    assert b"3 May 2021" in out
    assert (process.returncode, out.count(b"\n"), err) == (0, 1, b"")


def test_timeline_is_extract_and_merge_whatever_the_surroundings(tmp_path: Path) -> None:
    options = ("--format", "json", "--topic", "all")
    code, whole, err = finished("timeline", "seeds/", *options, env={"PYTHONHASHSEED": "0"})
    assert (code, err) == (0, b"")
    code, facts, _ = finished("extract", env=BARE, cwd=tmp_path)
    assert code == 0
    assert finished("merge", *options, stdin=facts, env={"PYTHONHASHSEED": "2"}, cwd=tmp_path) == (0, whole, b"")
    assert finished("timeline", *options, env=BARE, cwd=tmp_path) == (0, whole, b"")
    assert "광주".encode() in whole and b"\r" not in whole and whole.endswith(b"}\n")


def test_every_format_is_utf8_in_any_locale(tmp_path: Path) -> None:
    for arguments in (["timeline"], ["explain", "e-4accadf"]):
        code, out, err = finished(*arguments, env=BARE | {"PYTHONIOENCODING": "latin-1"}, cwd=tmp_path)
        assert (code, err) == (0, b"")
        assert "광주".encode() in out or "“".encode() in out


@pytest.mark.skipif(os.name != "posix", reason="signals are others there")
def test_interrupted() -> None:
    process = started("extract", SEED, "-")
    assert process.stdout
    process.stdout.readline()  # it works, and now waits
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, b"")


@pytest.mark.skipif(os.name != "posix", reason="pipes are others there")
@pytest.mark.parametrize("arguments", [["timeline", "--format", "json", "--topic", "all"], ["extract"]])
def test_a_reader_that_goes_away(arguments: list[str]) -> None:
    process = started(*arguments)
    assert process.stdout and process.stderr
    process.stdout.readline()
    process.stdout.close()  # as head -1 does
    assert process.stderr.read() == b""
    process.wait(timeout=60)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_behind_standard_output() -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "gjtimeline", "schema", "facts"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=environment(), cwd=ROOT, check=False)
    assert done.returncode == 2
    assert done.stderr == b"gjtimeline: standard output: cannot be written (No space left on device)\n"


def imported(code: str, stdin: bytes = b"") -> set[str]:
    """The top-level packages that a piece of code imports."""
    report = "import sys; print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{report}"], input=stdin, capture_output=True, env=environment(), check=True
    )
    return set(done.stderr.decode().split())


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], *([command, "--help"] for command in COMMANDS)])
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    names = imported(f"from gjtimeline.cli import run; run({arguments})")
    assert "typer" in names
    assert not names & {"spacy", "dateparser", "numpy", "rich"}


def test_stored_facts_need_no_spacy() -> None:
    facts = finished("extract")[1]
    merge = "from gjtimeline.cli import run; assert run(['merge', '--format', '{}']) == 0"
    for format in ("table", "json", "markdown"):
        assert "spacy" not in imported(merge.format(format), facts)
    assert "spacy" not in imported("from gjtimeline.cli import run; assert run(['schema', 'facts']) == 0")
    explain = """
import sys
from gjtimeline import explain, merge
from gjtimeline.model import DocumentFacts
from gjtimeline.rendering import explanation_text
facts = [DocumentFacts.model_validate_json(line) for line in sys.stdin]
assert "January 29" in explanation_text(explain(merge(facts), facts, {}, "e-4accadf"))
"""
    assert "spacy" not in imported(explain, facts)


@pytest.mark.parametrize(
    ("arguments", "seconds"),
    [
        (["--help"], 2),  # 0.1 s on an idle machine
        (["timeline", "seeds/"], 15),  # 2 s
    ],
)
def test_time(arguments: list[str], seconds: float) -> None:
    before = time.monotonic()
    assert finished(*arguments)[0] == 0
    assert time.monotonic() - before < seconds
