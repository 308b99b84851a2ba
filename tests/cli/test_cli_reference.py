"""docs/cli.md is what the program says about itself."""

import subprocess
import sys

from cli_program import COMMANDS, ROOT, environment

from gjtimeline.cli.app import app

GENERATE = [sys.executable, str(ROOT / "docs" / "generate.py")]


def test_the_reference_is_up_to_date() -> None:
    """Run ``python docs/generate.py > docs/cli.md`` if this fails."""
    env = environment(COLUMNS="40", LC_ALL="C")
    generated = subprocess.run(GENERATE, capture_output=True, env=env, check=True).stdout.decode("utf-8")
    written = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert generated.split() == written.split()  # where lines break is typer's affair, and changes with it


def test_every_command_is_there() -> None:
    assert tuple(command.callback.__name__ for command in app.registered_commands) == COMMANDS
    written = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert [line[3:] for line in written.splitlines() if line.startswith("## ")][-len(COMMANDS) :] == [
        f"gjtimeline {command}" for command in COMMANDS
    ]
