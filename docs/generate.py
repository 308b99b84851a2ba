"""Prints docs/cli.md: what the program says about itself with --help. Run: python docs/generate.py > docs/cli.md"""

import os
import sys
from contextlib import redirect_stdout
from io import StringIO

os.environ["COLUMNS"] = "100"  # the same lines on every terminal

from gjtimeline.cli import run
from gjtimeline.cli.app import app

HEAD = """\
# The command line
This file is generated: `python docs/generate.py > docs/cli.md`. What the JSON means stands in the schemas that
`gjtimeline schema facts`, `chronology`, `dates` and `budgets` print.

## Streams
Results go to standard output, in UTF-8 whatever the locale; messages go to standard error, one line each. A table or
an explanation is as wide as the terminal, and 100 columns wide without colors where there is none.

## Exit codes
| code | meaning |
|---|---|
| 0 | all well |
| 1 | a check failed: accuracy is below its threshold |
| 2 | wrong usage; also when a result cannot be written |
| 3 | an input could not be read; the others were processed, and the failures are listed and counted |
| 130 | interrupted |

A fault of the program itself is told in one line and ends with 3. With `GJTIMELINE_DEBUG=1` in the environment the
traceback is shown too.
"""


def section(*command: str) -> str:
    """The help of a command under its name."""
    text = StringIO()
    with redirect_stdout(text):
        run([*command, "--help"])
    return f"\n## {' '.join(('gjtimeline', *command))}\n```\n{text.getvalue().strip()}\n```\n"


def main() -> None:
    """Print the file."""
    names = [command.callback.__name__ for command in app.registered_commands if command.callback]
    text = HEAD + section() + "".join(map(section, names))
    sys.stdout.buffer.write(text.encode("utf-8"))


if __name__ == "__main__":
    main()
