"""What every command does the same way: messages on stderr, exit codes, output files."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import typer

FAILED, WRONG_USAGE, UNREADABLE, INTERRUPTED = 1, 2, 3, 130


class Reporter:
    """Tells on stderr, one line each, which inputs could not be read, and remembers that there were some."""

    def __init__(self) -> None:
        self.failures = 0

    def fail(self, path: str, reason: str) -> None:
        """An input that could not be read."""
        self.failures += 1
        say(f"{path}: {reason}")

    def note(self, path: str, reason: str) -> None:
        """An input that was passed over for a good reason."""
        say(f"note: {path}: {reason}")

    def finish(self) -> None:
        """Exit with 3 if an input could not be read."""
        if self.failures:
            say(f"{self.failures} input{'s' if self.failures > 1 else ''} could not be read")
            raise typer.Exit(UNREADABLE)


def say(message: str) -> None:
    """One line on stderr, with nothing in it that a terminal would obey."""
    from gjtimeline.rendering.safe import tidy

    print(f"gjtimeline: {tidy(message)}", file=sys.stderr)


def wrong_usage(message: str) -> NoReturn:
    """End with exit code 2."""
    say(message)
    raise typer.Exit(WRONG_USAGE)


@contextmanager
def orderly() -> Iterator[None]:
    """Ctrl-C ends with 130, a reader that went away (``| head``) ends the program quietly."""
    try:
        yield
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None
    except BrokenPipeError:
        # What is still in the buffer has no reader: keep the interpreter from complaining when it closes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None


def write_out(text: str, output: Path | None) -> None:
    """To stdout, or to a file that is either the old one or the whole new one, whatever happens."""
    if output is None:
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="", dir=output.parent, prefix=f".{output.name}.", delete=False
        ) as aside:
            aside.write(text)
        Path(aside.name).replace(output)
    except OSError as error:
        wrong_usage(f"{output}: cannot be written: {error.strerror}")
