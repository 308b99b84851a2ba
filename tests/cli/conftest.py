import io
import sys

import pytest
from cli_program import Program

from gjtimeline.cli import run


@pytest.fixture
def program(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Program:
    """Runs the program inside this process: exit code, stdout, stderr."""

    def call(*arguments: str, stdin: str | bytes = b"") -> tuple[int, str, str]:
        data = stdin if isinstance(stdin, bytes) else stdin.encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        code = run(arguments)
        return code, *capsys.readouterr()

    return call
