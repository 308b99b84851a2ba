"""Bytes to text: what is text stays as it is to the character; what is not says why and what to do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gjtimeline.reading.decoding import decode, document_text
from gjtimeline.reading.outcome import UnreadableError

TEXT = [
    pytest.param("Gwangju, 광주".encode(), "Gwangju, 광주", id="UTF-8"),
    pytest.param(b"\xef\xbb\xbfGwangju", "Gwangju", id="the byte order mark of UTF-8 is no part of the text"),
    pytest.param(b"\xef\xbb\xbf\xef\xbb\xbfa", "\ufeffa", id="only the first mark is one"),
    pytest.param("\ufeff광주".encode("utf-16-le"), "광주", id="UTF-16, little end first, as Notepad saves Unicode"),
    pytest.param("\ufeff광주 😀".encode("utf-16-be"), "광주 😀", id="UTF-16, big end first, with a surrogate pair"),
    pytest.param(b"a\r\nb\rc\nd\n", "a\r\nb\rc\nd\n", id="line ends are kept, offsets refer to them"),
    pytest.param(b"page\x0cpage", "page\x0cpage", id="a form feed between pages is text"),
    pytest.param(b"\x1b[1mTitle\x1b[0m", "\x1b[1mTitle\x1b[0m", id="a few control characters are text"),
    pytest.param(b"PK is a name, GIF89a a format", "PK is a name, GIF89a a format", id="words like a signature"),
    pytest.param(b"%PDF is a format", "%PDF is a format", id="a text about PDF"),
]

NO_TEXT = [
    pytest.param(b"", "is empty", id="no bytes"),
    pytest.param(b" \r\n\t\xc2\xa0\n", "is empty", id="white space only"),
    pytest.param(b"\xef\xbb\xbf", "is empty", id="a byte order mark only"),
    pytest.param(b"%PDF-1.7\n", "is binary (PDF), not text; save its text as a UTF-8 file first", id="PDF"),
    pytest.param(
        b"PK\x03\x04\x14",
        "is binary (ZIP, such as DOCX or HWPX), not text; save its text as a UTF-8 file first",
        id="a word processor's package",
    ),
    pytest.param(
        bytes.fromhex("d0cf11e0a1b11ae1"),
        "is binary (OLE, such as DOC or HWP), not text; save its text as a UTF-8 file first",
        id="the format of most Korean releases",
    ),
    pytest.param(b"\x89PNG\r\n\x1a\n", "is binary (PNG), not text", id="a picture"),
    pytest.param(b"abc\x00def", "is binary (NUL bytes), not text", id="a NUL byte"),
    pytest.param("광주 AI".encode("utf-16-le"), "is binary (NUL bytes), not text", id="UTF-16 without a mark"),
    pytest.param("\ufeffa\x00".encode("utf-16-le"), "is binary (NUL bytes), not text", id="NUL within UTF-16"),
    pytest.param(bytes(range(1, 32)) * 3, "is binary (control characters), not text", id="mostly control characters"),
    pytest.param(
        "Gwangju AI 기".encode("cp949"),
        "is not UTF-8 text (byte 0xb1 at offset 11); convert it first, for example with: iconv -f CP949 -t UTF-8",
        id="the old Korean encoding",
    ),
    pytest.param(
        b"\xef\xbb\xbfa\xff",
        "is not UTF-8 text (byte 0xff at offset 4); convert it first, for example with: iconv -f CP949 -t UTF-8",
        id="the offset counts the mark, as an editor of bytes does",
    ),
    pytest.param(
        b"ab\xea\xb4",
        "is not UTF-8 text (byte 0xea at offset 2); convert it first, for example with: iconv -f CP949 -t UTF-8",
        id="cut off within a character",
    ),
    pytest.param(
        b"a\xed\xa0\x80",
        "is not UTF-8 text (byte 0xed at offset 1); convert it first, for example with: iconv -f CP949 -t UTF-8",
        id="a surrogate written as UTF-8",
    ),
    pytest.param(
        b"\xff\xfea\x00\x00\xd8b\x00",
        "is not UTF-16 text (byte 0x00 at offset 4); convert it first, for example with: iconv -f UTF-16 -t UTF-8",
        id="half of a surrogate pair",
    ),
    pytest.param(
        "광주".encode("utf-32"),
        "is UTF-32 text; convert it first, for example with: iconv -f UTF-32 -t UTF-8",
        id="UTF-32, whose mark begins as that of UTF-16",
    ),
]


@pytest.mark.parametrize(("data", "text"), TEXT)
def test_text_is_decoded(data: bytes, text: str) -> None:
    assert document_text(data) == text


@pytest.mark.parametrize(("data", "reason"), NO_TEXT)
def test_other_bytes_are_refused_with_a_reason(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError) as refusal:
        document_text(data)
    assert str(refusal.value) == reason


@given(st.binary())
def test_any_bytes_are_text_or_refused_in_one_line(data: bytes) -> None:
    try:
        text = decode(data)
    except UnreadableError as refusal:
        assert str(refusal).isprintable()
    else:
        text.encode("utf-8")  # no lone surrogates


@given(st.text(st.characters(min_codepoint=32, exclude_categories=["Cs", "Cc"])))
def test_every_text_comes_back(text: str) -> None:
    assert decode(text.encode("utf-8")) == text.removeprefix("\ufeff")
    assert decode(b"\xfe\xff" + text.encode("utf-16-be")) == text
