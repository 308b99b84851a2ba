"""Reads one text as the reading stage does, and loads that stage only where there is more to it than plain UTF-8.

The records that the stage speaks in bring pydantic along, which takes longer to load than all the rest of ``dates``.
"""

import re
import sys
from pathlib import Path

_STDIN = "-"
# What the reading stage takes as it is: neither a signature of a document at the beginning nor a control character.
_PLAIN = re.compile(rb"(?!%PDF-|HWP Document File V|\xef\xbb\xbf)[^\x00-\x08\x0e-\x1f\x7f]*")


class NotReadableError(Exception):
    """Its message names the path and says why, in one line."""


def read_plain(path: str) -> str:
    """The decoded text of a file, or of standard input for ``-``; raises :class:`NotReadableError`."""
    data = _plain_bytes(path)
    if data is not None and _PLAIN.fullmatch(data):
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return _read(path, data)


def _plain_bytes(path: str) -> bytes | None:
    """The bytes, or None for the reading stage to say what is wrong."""
    try:
        if path == _STDIN:
            return sys.stdin.buffer.read()
        return Path(path).read_bytes() if Path(path).is_file() else None
    except (AttributeError, OSError, ValueError):
        return None


def _read(path: str, data: bytes | None) -> str:
    """By the reading stage."""
    from gjtimeline.reading.decoding import decode
    from gjtimeline.reading.files import read_bytes, read_stdin
    from gjtimeline.reading.outcome import UnreadableError

    try:
        if data is None:
            data = read_stdin(None) if path == _STDIN else read_bytes(Path(path))
        return decode(data)
    except UnreadableError as error:
        raise NotReadableError(f"{path}: {error}") from error
