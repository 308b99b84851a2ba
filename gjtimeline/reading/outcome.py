"""What may come of a path that gives no source, and how it is worded."""

import errno
import os
from dataclasses import dataclass
from pathlib import Path


class UnreadableError(Exception):
    """Its message is the reason of a ``ReadFailure``: one line that follows the path."""


@dataclass(frozen=True)
class Skipped:
    """A file that was left out on purpose, and why, in one line: no failure, but worth telling on request."""

    path: str
    reason: str


def one_line(words: str) -> str:
    r"""The words with everything that does not print escaped.

    >>> one_line("a\nb")
    'a\\nb'
    """
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in words)


def quoted(name: str) -> str:
    """A name as a reason quotes it."""
    return f'"{one_line(name)}"'


def shown(path: str) -> str:
    """The path as records hold it: as given, with POSIX separators.

    A file name that is not UTF-8 reaches Python as lone surrogates, which no JSON can carry: they are escaped.
    """
    return path.replace(os.sep, "/").encode("utf-8", "backslashreplace").decode("utf-8")


def os_reason(error: OSError | ValueError, path: Path) -> str:
    """Why the operating system (or Python, for a path that cannot exist) refused."""
    if isinstance(error, FileNotFoundError):
        return f"is a broken link to {quoted(str(path.readlink()))}" if path.is_symlink() else "does not exist"
    if not isinstance(error, OSError):
        return "is no possible path"
    if error.errno == errno.ELOOP:
        return "is a link that leads back to itself"
    return f"cannot be read ({one_line(error.strerror or type(error).__name__).lower()})"
