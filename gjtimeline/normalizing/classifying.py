"""What a line of the page is, as far as the line and its neighbors tell. Each pass marks lines that are still free.

What no pass claims is text of the document.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gjtimeline.model import BlockKind
from gjtimeline.normalizing.lines import Line
from gjtimeline.normalizing.parting import Part
from gjtimeline.normalizing.patterns import Patterns

# Numbers of characters.
_SENTENCE = 40
_SHORT = 120
_LONG = 300
# How many lines of a contact block may stand above the one with the telephone number.
_CONTACT_LINES = 5
_CONTACT_WORDS = 9
# Between headline and text: a name in brackets at the end. Anywhere: capitals in brackets behind the full stop.
_SOURCED = re.compile(r"[(\[][A-Z][^()\[\]]{2,40}[)\]]$")
_MARKED_SOURCE = re.compile(r"[.?!] ?\[[A-Z][A-Z .,&/'’-]{2,40}\]$")
# "from 9 a.m. to 6 p.m." is no end of a sentence.
_ENDS_ABBREVIATED = re.compile(r"\b\w\.\w\.$")
_STATEMENT = re.compile(r"\.[\"'”’)]*$")
_CAPTION_LINES = 2
# With more bare dates than this the page is a list of dates.
_BARE_STAMPS = 2
# A title of fewer words at the head of a page may be the head of the letter.
TITLE_WORDS = 5


@dataclass(frozen=True)
class _Page:
    """The lines with the kinds found so far; ``kinds`` is what the passes change."""

    lines: Sequence[Line]
    kinds: list[BlockKind | None]
    patterns: Patterns

    def free(self) -> Iterator[tuple[int, Line]]:
        for index, line in enumerate(self.lines):
            if self.kinds[index] is None:
                yield index, line

    def text(self, index: int) -> str:
        return self.lines[index].text if 0 <= index < len(self.lines) else ""


def classify(parts: Sequence[Part], patterns: Patterns) -> list[Part]:
    """The parts with a kind for each that is not plain text of the document."""
    page = _Page([part.line for part in parts], [part.kind for part in parts], patterns)
    for mark in (_furniture, _stamps, _bylines, _captions, _contacts, _rest, _source, _running_heads, _letterhead):
        mark(page)
    return [Part(line, kind) for line, kind in zip(page.lines, page.kinds, strict=True)]


def _furniture(page: _Page) -> None:
    for index, line in page.free():
        bare = not any(sign.isalnum() for sign in line.text)
        if bare or (len(line.text) <= _LONG and page.patterns.furniture.fullmatch(line.text)):
            page.kinds[index] = "furniture"


def _body(page: _Page) -> tuple[int, int]:
    """The first and the last line that is a whole sentence."""
    sentences = [
        index for index, line in page.free() if len(line.text) > _SENTENCE and page.patterns.ends_sentence(line.text)
    ]
    return (sentences[0], sentences[-1]) if sentences else (len(page.lines), -1)


def _stamps(page: _Page) -> None:
    """A labeled date wherever it stands; a bare one above or below the text only, and not on a page of dates."""
    first, last = _body(page)
    bare: list[int] = []
    for index, line in page.free():
        if index > last and page.patterns.rest.fullmatch(line.text):
            break
        if line.bullet or len(line.text) > _SHORT:
            continue
        if page.patterns.stamp.fullmatch(line.text):
            page.kinds[index] = "stamp"
        elif page.patterns.edge_stamp.fullmatch(line.text):
            bare.append(index)
    if len(bare) > _BARE_STAMPS:
        return
    for index in bare:
        if not first <= index <= last and not _of_event(page, index):
            page.kinds[index] = "stamp"
            if page.kinds[index - 1] is None and page.patterns.stamp_label.fullmatch(page.text(index - 1)):
                page.kinds[index - 1] = "stamp"


def _of_event(page: _Page, index: int) -> bool:
    return any(page.patterns.event_label.fullmatch(page.text(near)) for near in (index - 1, index + 1))


def _captions(page: _Page) -> None:
    first, last = _body(page)
    headed = min((index for index, kind in enumerate(page.kinds) if kind in ("stamp", "byline")), default=first)
    for index, line in page.free():
        if len(line.text) > _LONG:
            continue
        credited = index != last and page.patterns.credit.fullmatch(line.text)
        between = headed < index < first and not line.bullet and len(line.text) > _SENTENCE
        sourced = between and _SOURCED.search(line.text)
        if credited or sourced or _MARKED_SOURCE.search(line.text) or page.patterns.caption.fullmatch(line.text):
            page.kinds[index] = "caption"
    for index in range(len(page.lines)):
        if page.patterns.after_caption.fullmatch(page.text(index)):
            _above(page, index, _CAPTION_LINES, "caption")


def _above(page: _Page, index: int, most: int, kind: BlockKind) -> None:
    """Mark the free lines just above ``index`` that could be labels."""
    for near in range(index - 1, max(-1, index - 1 - most), -1):
        if page.kinds[near] not in (None, kind) or not _is_label(page, near):
            return
        page.kinds[near] = kind


def _is_label(page: _Page, index: int) -> bool:
    line = page.lines[index]
    return len(line.text) <= _SHORT and not page.patterns.ends_sentence(line.text)


def _bylines(page: _Page) -> None:
    for index, line in page.free():
        if _is_label(page, index) and page.patterns.byline.fullmatch(line.text):
            page.kinds[index] = "byline"


def _source(page: _Page) -> None:
    """The paper in brackets, as the last word of its article."""
    index, line = max(page.free(), default=(0, None), key=lambda entry: entry[0])
    if line and page.patterns.source.fullmatch(line.text) and index > _body(page)[1]:
        page.kinds[index] = "byline"


def _contacts(page: _Page) -> None:
    """Lines with a label, a telephone number or an address, and the names and offices above them."""
    spaced_out = _is_spaced_out(page)
    for index in [index for index, _ in page.free() if _is_contact(page, index)]:
        page.kinds[index] = "contact"
        for near in range(index - 1, max(-1, index - _CONTACT_LINES), -1):
            if page.lines[near + 1].gap and not spaced_out:
                break
            if page.kinds[near] in ("contact", "furniture"):
                continue
            if page.kinds[near] is not None or not _is_name_or_office(page, near):
                break
            page.kinds[near] = "contact"
    if page.kinds[:1] == ["contact"] and not _is_contact(page, 0) and not _titles(page):
        page.kinds[0] = None


def _titles(page: _Page) -> list[int]:
    """Free lines above the first sentence that are long enough for a headline."""
    first = _body(page)[0]
    return [index for index, line in page.free() if index < first and len(line.text.split()) >= TITLE_WORDS]


def _is_contact(page: _Page, index: int) -> bool:
    line, patterns = page.lines[index], page.patterns
    if len(line.text) <= 2 * _SHORT and patterns.contact.fullmatch(line.text):
        return not line.bullet or patterns.telephone.search(line.text) is not None
    if len(line.text) > _SHORT or (patterns.ends_sentence(line.text) and not _ENDS_ABBREVIATED.search(line.text)):
        return False
    return patterns.telephone.search(line.text) is not None or patterns.address.fullmatch(line.text) is not None


def _is_name_or_office(page: _Page, index: int) -> bool:
    """Few words, nearly all with capitals, as names and offices have and headlines have not."""
    words = page.text(index).split()
    if words[-1][-1] in ",:;":
        return False
    small = [word for word in words if word[0].islower() and len(word) > 3]
    return _is_label(page, index) and len(words) < _CONTACT_WORDS and len(small) <= 1


def _is_spaced_out(page: _Page) -> bool:
    """Does a blank line stand between nearly all lines? Then it tells nothing."""
    gaps = sum(line.gap for line in page.lines[1:])
    return gaps > 0.6 * (len(page.lines) - 1)


def _rest(page: _Page) -> None:
    """After "Related articles", or after the end of the text, short lines are of the page."""
    last = _body(page)[1]
    rest = False
    for index, line in enumerate(page.lines):
        text = line.text
        if len(text) > _LONG:
            rest = False
            continue
        # What closes a text is furniture: a line that is free is none.
        closing = page.kinds[index] is not None and page.patterns.closing.fullmatch(text) is not None
        if page.patterns.rest.fullmatch(text) or (closing and index > last):
            rest = True
        elif len(text) > _SENTENCE and _STATEMENT.search(text) and not closing:
            rest = False
        if rest and page.kinds[index] in (None, "caption", "byline"):
            page.kinds[index] = "furniture"


def _running_heads(page: _Page) -> None:
    """A line that stands on every page next to the number of the page; its first copy may be the title."""
    texts = Counter(line.text for _, line in page.free())
    seen: set[str] = set()
    for index, line in page.free():
        numbered = any(_is_page_number(page, near) for near in (index - 1, index + 1))
        if texts[line.text] > 1 and numbered and _is_label(page, index) and line.text in seen:
            page.kinds[index] = "furniture"
        seen.add(line.text)


def _is_page_number(page: _Page, index: int) -> bool:
    text = page.text(index)
    return 0 <= index < len(page.kinds) and page.kinds[index] == "furniture" and any(sign.isdigit() for sign in text)


def _letterhead(page: _Page) -> None:
    """The names above the lines of a page's head belong to the head, if a title follows."""
    titles = _titles(page)
    head = 0
    while head < len(page.lines) and page.kinds[head] is None and _is_office(page, head):
        head += 1
    marked = head < len(page.lines) and page.kinds[head] in ("stamp", "furniture", "contact")
    few = all(len(page.text(index).split()) < TITLE_WORDS for index in range(head))
    if marked and (few or page.patterns.document.fullmatch(page.text(head))) and titles and titles[-1] > head:
        page.kinds[:head] = ["contact"] * head


def _is_office(page: _Page, index: int) -> bool:
    return page.lines[index].bullet is None and _is_name_or_office(page, index)
