"""Lines become blocks: headline, contact, stamp, caption, list item, paragraph, furniture …

Each classifier looks at a line and its neighbors and knows layouts, not subjects. What none of them claims is a
paragraph, so nothing is lost.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from gjtimeline.model import BlockKind
from gjtimeline.normalizing.assembling import SourceBlock
from gjtimeline.normalizing.lines import Line, find_lines
from gjtimeline.normalizing.repairing import Edit
from gjtimeline.normalizing.repeats import split_repeats
from gjtimeline.resources import load_toml

_PHONE = re.compile(r"\(?\+?\d{1,3}\)?[-. )]\s?\d{1,4}[-. ]\d{3,4}(?:[-. ]\d{4})?\b|[\w.+-]+@[\w-]+\.\w+")
_NUMERIC_DATE = r"['’]?\d{2,4}\s?[.\-/]\s?\d{1,2}\s?[.\-/]\s?\d{1,4}\.?"
_CLOCK = r"(?:\s*\(?[A-Za-z]{2,9}\.?\)?)?(?:[\sT]*\d{1,2}:\d\d(?::\d\d)?)?(?:\s?[AaPp]\.?[Mm]\.?)?"
_END_OF_SENTENCE = re.compile(r"[.!?][\"'”’)\]]*$")
_SHORT = 60
_WRAPPED = (50, 110)
_HEADLINE_WORDS = 5


@dataclass(frozen=True)
class _Patterns:
    stamp: re.Pattern[str]
    label: re.Pattern[str]
    contact: re.Pattern[str]
    furniture: re.Pattern[str]
    rest: re.Pattern[str]
    byline: re.Pattern[str]
    bracket: re.Pattern[str]
    dateline: re.Pattern[str]
    caption: re.Pattern[str]
    after_caption: re.Pattern[str]


@cache
def _load(language: str) -> _Patterns:
    data = load_toml("language", language, "layout.toml")
    months = "|".join(load_toml("language", language, "dates.toml")["months"])
    labels = "|".join(re.escape(label) for label in sorted(data["stamp"]["labels"], key=len, reverse=True))
    contacts = "|".join(re.escape(label) for label in sorted(data["contact"]["labels"], key=len, reverse=True))
    spelled = rf"(?:\w{{3,9}},?\s)?(?:(?:{months})\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}|\d{{1,2}}\s(?:{months})\.?,?\s\d{{4}})"
    short = rf"(?:(?:{months})\.?\s\d{{1,2}})"
    date = rf"(?:{_NUMERIC_DATE}|{spelled}){_CLOCK}"
    stamp = rf"(?:.{{0,40}}\b(?:{labels})\s*[:.\-]?\s*)?[(\[]?{date}[)\]]?(?:\s+\d{{1,7}})?"

    def lines(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.IGNORECASE)

    return _Patterns(
        stamp=lines(stamp),
        label=lines(rf"(?:{labels})\s*:?"),
        contact=lines(rf"(?:{contacts})\b.{{0,80}}"),
        furniture=lines("|".join(f"(?:{entry['pattern']})" for entry in data["furniture"])),
        rest=lines(data["rest_is_furniture"]["pattern"]),
        byline=re.compile(f"(?:{data['byline']['line']})|(?:{data['byline']['source']})"),
        bracket=lines(data["byline"]["bracket"]),
        # "GWANGJU, Dec. 21, 2023 (Agency) --"
        dateline=re.compile(rf"(?-i:[A-Z][A-Z.\- ]{{2,30}}(?:,\s[A-Z]\w+)?),?\s(?:{date}|{short})[^\n]{{0,30}}?\s?[-–—]{{1,2}}\s", re.I),
        caption=lines(data["caption"]["pattern"]),
        after_caption=lines(data["caption"]["after"]),
    )


@dataclass(frozen=True)
class _Piece:
    """A line with the kind that was found for it, if any."""

    line: Line
    kind: BlockKind | None = None


def find_blocks(source: str, edits: Sequence[Edit], language: str = "en") -> list[SourceBlock]:
    """The blocks of the page in the order of the page; every line with text is in one of them."""
    patterns = _load(language)
    pieces = [piece for line in find_lines(source, edits) for piece in _pieces(source, line, patterns)]
    pieces = _mark_singly(pieces, patterns)
    pieces = _mark_contacts(pieces, patterns)
    pieces = _mark_rest(pieces, patterns)
    pieces = _mark_captions(pieces, patterns)
    pieces = _mark_headline(pieces)
    return list(_folded(pieces))


def _pieces(source: str, line: Line, patterns: _Patterns) -> Iterator[_Piece]:
    """The line, with its byline or dateline taken off and with text that stands twice taken apart."""
    prefixes: tuple[tuple[re.Pattern[str], BlockKind], ...]
    prefixes = ((patterns.bracket, "byline"), (patterns.dateline, "stamp"))
    for prefix, prefix_kind in prefixes:
        found = None if line.bullet else prefix.match(source, line.start, line.end)
        if found and source[found.end() : line.end].strip():
            yield _Piece(replace(line, end=found.end(), text=found[0].strip()), prefix_kind)
            line = replace(line, start=found.end(), text=source[found.end() : line.end].strip(), gap=False)
    for start, end, kind in split_repeats(source, line.start, line.end):
        whole = (start, end) == (line.start, line.end)
        yield _Piece(line if whole else replace(line, start=start, end=end, text=source[start:end].strip()), kind)


def _mark_singly(pieces: Sequence[_Piece], patterns: _Patterns) -> list[_Piece]:
    """Lines that tell their kind by themselves; a line that stood before as it is now is a repeat."""
    seen: set[str] = set()
    marked = []
    for position, piece in enumerate(pieces):
        kind = piece.kind or _kind_of(piece.line, patterns)
        if kind is None and patterns.label.fullmatch(piece.line.text) and position + 1 < len(pieces):
            kind = "stamp" if patterns.stamp.fullmatch(pieces[position + 1].line.text) else None
        if kind in (None, "caption") and piece.line.text in seen and len(piece.line.text) > 8:
            kind = "repeat"
        seen.add(piece.line.text)
        marked.append(_Piece(piece.line, kind))
    return marked


def _kind_of(line: Line, patterns: _Patterns) -> BlockKind | None:
    text = line.text
    if len(text) > 300:
        return None
    if patterns.furniture.fullmatch(text):
        return "furniture"
    if patterns.stamp.fullmatch(text):
        return "stamp"
    if patterns.caption.fullmatch(text):
        return "caption"
    if patterns.byline.fullmatch(text) and not _END_OF_SENTENCE.search(text):
        return "byline"
    if text[0] in "<|〈《[" and not _END_OF_SENTENCE.search(text):
        return "heading"
    if line.bullet == "|" and not _END_OF_SENTENCE.search(text):
        return "list_item" if "|" in text else "heading"  # a row of a table
    return None


def _mark_contacts(pieces: Sequence[_Piece], patterns: _Patterns) -> list[_Piece]:
    """Short lines around telephone numbers and addresses: whom to ask."""
    marked = list(pieces)
    for position, piece in enumerate(pieces):
        if len(piece.line.text) > 2 * _SHORT or not _is_contact(piece.line, patterns):
            continue
        for near in range(position, max(-1, position - 5), -1):
            if not _is_label_like(pieces[near]):
                break
            if marked[near].kind is None:
                marked[near] = _Piece(pieces[near].line, "contact")
        marked[position] = _Piece(piece.line, "contact")
    return marked


def _is_contact(line: Line, patterns: _Patterns) -> bool:
    if patterns.contact.fullmatch(line.text):
        return True
    return bool(_PHONE.search(line.text)) and not _END_OF_SENTENCE.search(line.text)


def _is_label_like(piece: _Piece) -> bool:
    text = piece.line.text
    return piece.kind in (None, "contact", "furniture") and len(text) <= 2 * _SHORT and not _END_OF_SENTENCE.search(text)


def _mark_rest(pieces: Sequence[_Piece], patterns: _Patterns) -> list[_Piece]:
    """What follows "Related articles": short lines that are no sentences."""
    marked: list[_Piece] = []
    rest = False
    for piece in pieces:
        text = piece.line.text
        rest = bool(patterns.rest.fullmatch(text)) or (rest and not _END_OF_SENTENCE.search(text))
        marked.append(_Piece(piece.line, "furniture") if rest and piece.kind != "stamp" else piece)
    return marked


def _mark_captions(pieces: Sequence[_Piece], patterns: _Patterns) -> list[_Piece]:
    """Short lines just before "View original image" belong to the picture."""
    marked = list(pieces)
    for position, piece in enumerate(pieces):
        if not patterns.after_caption.fullmatch(piece.line.text):
            continue
        for near in range(position - 1, max(-1, position - 3), -1):
            if marked[near].kind in (None, "repeat") and len(marked[near].line.text) <= 2 * _SHORT:
                marked[near] = _Piece(marked[near].line, marked[near].kind or "caption")
    return marked


def _mark_headline(pieces: Sequence[_Piece]) -> list[_Piece]:
    """The first free line is the headline if it is no sentence; later lines of that sort are headings."""
    marked: list[_Piece] = []
    titles = []
    for position, piece in enumerate(pieces):
        kind = piece.kind
        if kind is None and not piece.line.bullet and _is_title_like(piece.line, pieces, position):
            kind = "heading"
            titles.append(position)
        marked.append(_Piece(piece.line, kind or _body_kind(piece.line)))
    body = next((position for position, piece in enumerate(marked) if piece.kind == "paragraph"), len(marked))
    before_body = [position for position in titles if position < body]
    # A line of a few words above the headline is the head of the letter.
    long_enough = [position for position in before_body if len(pieces[position].line.text.split()) >= _HEADLINE_WORDS]
    for position in (long_enough or before_body)[:1]:
        marked[position] = replace(marked[position], kind="headline")
    return marked


def _body_kind(line: Line) -> BlockKind:
    """A bullet before whole sentences is the habit of releases; before a phrase it makes a list item."""
    return "list_item" if line.bullet and not _END_OF_SENTENCE.search(line.text) else "paragraph"


def _is_title_like(line: Line, pieces: Sequence[_Piece], position: int) -> bool:
    """No full stop, not too long, begins like a title, and does not run on into the next line."""
    text = line.text
    if _END_OF_SENTENCE.search(text) or len(text) > 220 or text[0].islower() or text.endswith((",", ";")):
        return False
    following = pieces[position + 1].line if position + 1 < len(pieces) else None
    return following is None or following.bullet is not None or not _runs_on(line, following)


def _runs_on(line: Line, following: Line) -> bool:
    """Does a sentence go on from one line to the next (a wrapped paragraph, a page break within a sentence)?"""
    if following.bullet is not None or _END_OF_SENTENCE.search(line.text):
        return False
    if following.text[0].islower():
        return len(line.text) > _SHORT // 2
    low, high = _WRAPPED
    return not following.gap and low <= len(line.text) <= high and len(following.text) <= high


def _folded(pieces: Sequence[_Piece]) -> Iterator[SourceBlock]:
    """Paragraphs that go over several lines become one block."""
    block: list[Line] = []
    kind: BlockKind = "paragraph"
    for piece in pieces:
        this = piece.kind or "paragraph"
        foldable = {kind, this} <= {"paragraph", "list_item", "caption"} and this != "caption"
        if block and foldable and _runs_on(block[-1], piece.line):
            block.append(piece.line)
            kind = this
            continue
        if block:
            yield SourceBlock(kind, tuple((line.start, line.end) for line in block))
        block, kind = [piece.line], this
    if block:
        yield SourceBlock(kind, tuple((line.start, line.end) for line in block))
