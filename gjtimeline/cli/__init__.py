"""The command line: one small file a command. Each takes its options, calls the stages and prints.

    app        the program with its commands      timeline, extract, merge, explain, dates, budgets, check, schema
    inputs     from paths to facts
    tagging    from one text to its mentions, for dates and budgets
    output     from a chronology to stdout or a file
    messages   what is said on stderr, and the exit codes

Stages are imported where they are called: ``--help`` must answer at once, and ``merge`` needs no spaCy.
"""

import sys
from collections.abc import Sequence
from io import TextIOWrapper

from gjtimeline.cli.messages import INTERRUPTED, UNREADABLE, WRONG_USAGE, internal_error, say


def main() -> None:
    """Run the program with the arguments of the process and end the process."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run the program and return its exit code. Whatever happens is told in one line on stderr."""
    try:
        from gjtimeline.cli.app import app

        if isinstance(sys.stdout, TextIOWrapper):  # the same bytes on every system
            sys.stdout.reconfigure(encoding="utf-8", newline="\n")
        return app(list(arguments), prog_name="gjtimeline", standalone_mode=False) or 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        if hasattr(error, "format_message"):  # only wrong usage has: typer carries a click of its own, or not
            say(_sentence(error.format_message()) + _hint(error))
            return WRONG_USAGE
        say(internal_error(error))
        return UNREADABLE


def _sentence(message: str) -> str:
    """The message in one line that ends, so that a hint can follow."""
    line = " ".join(message.split())
    return line if line.endswith((".", "?", "!")) else f"{line}."


def _hint(error: Exception) -> str:
    """Where to read on, when the error arose while the arguments were read."""
    context = getattr(error, "ctx", None)
    return f" Try: {context.command_path} --help" if context else ""
