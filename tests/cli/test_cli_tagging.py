"""``gjtimeline dates`` and ``budgets`` as processes: they start light and at once, and stop with their reader."""

import subprocess
import sys
import time

import pytest
from cli_program import environment, finished, started

from gjtimeline.cli.tagging import MentionFormat

DATES = "It opened on the 14th. From 2020 to 2024 the city will spend more, since July 2018 as before.\n"
BUDGETS = (
    "The city will invest 406.1 billion won (about US$340 million) next year, of which 3 to 4 billion won is a grant.\n"
)
TAGGERS = pytest.mark.parametrize(
    ("command", "text"), [("dates", DATES), ("budgets", BUDGETS)], ids=["dates", "budgets"]
)


@pytest.mark.parametrize("format", list(MentionFormat))
@pytest.mark.parametrize(
    ("arguments", "text", "printed"),
    [(["dates", "-", "--style", "news"], DATES, b"2020-01-14"), (["budgets", "-"], BUDGETS, b"KRW")],
    ids=["dates", "budgets"],
)
def test_it_starts_without_the_heavy_libraries(format: str, arguments: list[str], text: str, printed: bytes) -> None:
    arguments = [*arguments, "--published", "2020-01-20", "--format", str(format)]
    code = f"""
import sys
from gjtimeline.cli import run
assert run({arguments}) == 0
heavy = {{"spacy", "dateparser", "numpy"}} & sys.modules.keys()
assert not heavy, heavy
"""
    done = subprocess.run(
        [sys.executable, "-c", code], input=text.encode(), capture_output=True, env=environment(), check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert printed in done.stdout


@TAGGERS
def test_it_starts_at_once(command: str, text: str) -> None:
    before = time.monotonic()
    assert finished(command, stdin=text.encode())[0] == 0
    assert time.monotonic() - before < 2  # a quarter of a second on an idle machine


@TAGGERS
def test_a_large_text_and_a_reader_that_goes_away(command: str, text: str) -> None:
    process = started(command, "-f", "jsonl")
    assert process.stdin and process.stdout and process.stderr
    process.stdin.write(text.encode() * 2_000)
    process.stdin.close()
    process.stdout.readline()
    process.stdout.close()  # as head -1 does
    assert process.stderr.read() == b""
    assert process.wait(timeout=60) == 0
