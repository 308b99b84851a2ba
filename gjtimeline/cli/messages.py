"""What is said on stderr, one line each, and the exit codes."""

import os
import sys
import traceback
from typing import NoReturn

FAILED, WRONG_USAGE, UNREADABLE, INTERRUPTED = 1, 2, 3, 130

_LONGEST = 200


class Reporter:
    """Tells which inputs could not be read, and remembers how many."""

    def __init__(self) -> None:
        self.failures = 0

    def fail(self, message: str) -> None:
        """An input that could not be read: its path and why."""
        self.failures += 1
        say(message)

    def note(self, message: str) -> None:
        """An input that was passed over for a good reason."""
        say(f"note: {message}")

    def finish(self) -> None:
        """End with exit code 3 if an input could not be read."""
        if self.failures:
            import typer

            say(f"{self.failures} input{'' if self.failures == 1 else 's'} could not be read")
            raise typer.Exit(UNREADABLE)


def say(message: str) -> None:
    """One line on stderr, with nothing in it that a terminal would obey."""
    from gjtimeline.reading.outcome import one_line

    print(f"gjtimeline: {one_line(message)}", file=sys.stderr)


def refuse(message: str) -> NoReturn:
    """End with exit code 2."""
    import typer

    say(message)
    raise typer.Exit(WRONG_USAGE)


def internal_error(error: BaseException) -> str:
    """A fault of the program in one line; with GJTIMELINE_DEBUG=1 the traceback goes to stderr."""
    if os.environ.get("GJTIMELINE_DEBUG") == "1":
        traceback.print_exception(error)
    while error.__cause__ is not None:  # spaCy wraps what goes wrong in a component
        error = error.__cause__
    return f"internal error ({type(error).__name__}: {str(error)[:_LONGEST]}); please report it"
