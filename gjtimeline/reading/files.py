"""Bytes of one file or of standard input, or the reason why there are none."""

import stat
import sys
from pathlib import Path
from typing import BinaryIO

from gjtimeline.reading.outcome import UnreadableError, os_reason


def read_bytes(path: Path) -> bytes:
    """All bytes of a regular file; raises ``UnreadableError``, and never waits for a pipe or a device."""
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            raise UnreadableError(_not_regular(mode))
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise UnreadableError(os_reason(error, path)) from error


def read_stdin(stdin: BinaryIO | None) -> bytes:
    """All bytes of the stream, or of the process's standard input; raises ``UnreadableError``."""
    try:
        # A closed standard input is None or has no buffer.
        stream = stdin if stdin is not None else sys.stdin.buffer
        return stream.read()
    except AttributeError as error:
        raise UnreadableError("is closed") from error
    except (OSError, ValueError) as error:
        raise UnreadableError(f"cannot be read ({error})".splitlines()[0]) from error


def _not_regular(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "is a folder, not a file"
    if stat.S_ISFIFO(mode):
        return "is a pipe, not a file; send it to standard input and name it -"
    return "is a device or a socket, not a file"
