"""The program as a user starts it, in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import gjtimeline

ROOT = Path(__file__).parents[2]
COMMANDS = ("timeline", "extract", "merge", "explain", "dates", "budgets", "check", "schema")
Program = Callable[..., tuple[int, str, str]]  # the fixture: arguments in; exit code, stdout, stderr out
_PACKAGE = Path(gjtimeline.__file__).parents[1]


def environment(**changes: str) -> dict[str, str]:
    """The environment of the tests, with the same code to import wherever the process starts."""
    return {**os.environ, "PYTHONPATH": str(_PACKAGE), **changes}


def started(*arguments: str, env: Mapping[str, str] | None = None, cwd: Path = ROOT) -> "subprocess.Popen[bytes]":
    pipe = subprocess.PIPE
    command = [sys.executable, "-m", "gjtimeline", *arguments]
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, cwd=cwd, env=environment(**(env or {})))


def finished(
    *arguments: str, stdin: bytes = b"", env: Mapping[str, str] | None = None, cwd: Path = ROOT
) -> tuple[int, bytes, bytes]:
    """Exit code, stdout, stderr."""
    process = started(*arguments, env=env, cwd=cwd)
    out, err = process.communicate(stdin, timeout=120)
    return process.returncode, out, err
