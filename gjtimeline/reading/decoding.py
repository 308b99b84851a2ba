"""Bytes to text: strict, never guessing an encoding, and saying what to do about what is not text."""

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE

from gjtimeline.reading.outcome import UnreadableError

# Documents that hold text which their own programs can save; Korean offices publish most releases as HWP or HWPX.
_DOCUMENT_SIGNATURES = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP, such as DOCX or HWPX"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "OLE, such as DOC or HWP"),
    (b"HWP Document File V", "HWP"),
)
_OTHER_SIGNATURES = (
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x1f\x8b", "GZIP"),
    (b"7z\xbc\xaf\x27\x1c", "7Z"),
    (b"SQLite format 3\x00", "SQLite"),
)
# Tab, line ends, vertical tab and form feed belong to text, and so may an occasional escape.
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
# Prose has none, compressed or compiled data about a tenth; a few are stray remains of some program.
_MOST_CONTROLS = 3
_LARGEST_SHARE = 0.02


def decode(data: bytes) -> str:
    """The text of UTF-8 (with or without byte order mark) or UTF-16 (with one), line ends as they are.

    Raises ``UnreadableError`` for binary data and for any other encoding; no text at all is text.
    """
    _refuse_signature(data)
    if data.startswith((BOM_UTF32_LE, BOM_UTF32_BE)):
        raise UnreadableError(f"is UTF-32 text; {_convert('UTF-32')}")
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        text = _strict(data, "UTF-16", "UTF-16")
        _refuse_controls(text)
        return text
    _refuse_controls(data.decode("latin-1"))
    return _strict(data, "UTF-8", "CP949").removeprefix("\ufeff")


def document_text(data: bytes) -> str:
    """The text of a document, which must hold more than white space; raises ``UnreadableError``."""
    text = decode(data)
    if not text or text.isspace():
        raise UnreadableError("is empty")
    return text


def _strict(data: bytes, encoding: str, likely: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        where = f"byte 0x{data[error.start]:02x} at offset {error.start}"
        raise UnreadableError(f"is not {encoding} text ({where}); {_convert(likely)}") from error


def _convert(encoding: str) -> str:
    return f"convert it first, for example with: iconv -f {encoding} -t UTF-8"


def _refuse_signature(data: bytes) -> None:
    for signature, name in _DOCUMENT_SIGNATURES:
        if data.startswith(signature):
            raise UnreadableError(f"is binary ({name}), not text; save its text as a UTF-8 file first")
    for signature, name in _OTHER_SIGNATURES:
        if data.startswith(signature):
            raise UnreadableError(f"is binary ({name}), not text")


def _refuse_controls(text: str) -> None:
    if "\x00" in text:
        raise UnreadableError("is binary (NUL bytes), not text")
    if len(_CONTROL.findall(text)) > max(_MOST_CONTROLS, _LARGEST_SHARE * len(text)):
        raise UnreadableError("is binary (control characters), not text")
