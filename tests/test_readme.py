"""What the README shows is what the program prints."""

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from gjtimeline.cli.app import app

README = Path(__file__).parent.parent / "README.md"
EXCERPT = re.compile(
    r"<!-- excerpt: (?:echo \"(?P<stdin>[^\"\n]*)\" \| )?gjtimeline (?P<command>.+?) -->\n```\n(?P<shown>.*?)```",
    re.DOTALL,
)
EXCERPTS = [
    (match["command"], match["stdin"], match["shown"]) for match in EXCERPT.finditer(README.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize(("command", "stdin", "shown"), EXCERPTS, ids=[command for command, _, _ in EXCERPTS])
def test_excerpts_are_real(command: str, stdin: str | None, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each excerpt is made of whole lines of the output, in order; a line of dots stands for what is left out."""
    monkeypatch.chdir(README.parent)
    printed = iter(CliRunner().invoke(app, shlex.split(command), input=stdin).output.splitlines())
    for line in shown.splitlines():
        if line.strip() != "…":
            assert any(line.rstrip() == other.rstrip() for other in printed), f"not printed in this order: {line!r}"


def test_there_are_excerpts() -> None:
    """The test above would pass without any."""
    assert len(EXCERPTS) >= 2
