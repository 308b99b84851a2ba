"""What the folded texts are: headline, heading, list item, paragraph; and which of them stood before."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from gjtimeline.model import BlockKind
from gjtimeline.normalizing.bullets import is_counted, load_signs, sort_of, stands_below
from gjtimeline.normalizing.classifying import TITLE_WORDS
from gjtimeline.normalizing.folding import Folded
from gjtimeline.normalizing.patterns import Patterns

# Numbers of characters.
_LONGEST_TITLE = 220
_LONGEST_HEADING = 160
_LONGEST_ITEM_TITLE = 80
_BRACKETS = {"<": ">", "[": "]", "〈": "〉", "《": "》", "【": "】", "|": "|", "「": "」", "『": "』"}
# A list item is short and may rightly stand twice; other text of so many words does not.
_REPEATED_WORDS = 3
_REPEATED_ITEM_WORDS = 8
_ENTRY = re.compile(r"[A-Z][\w()/ -]{1,30} ?[:：] ?\S")
_NEXT_SENTENCE = re.compile(r"[.!?][\"”’)]* [\"“‘(]?[A-Z]")


def name_kinds(texts: Sequence[Folded], patterns: Patterns) -> list[Folded]:
    """The texts, each with its kind."""
    named = [
        text if text.kind else replace(text, kind=_kind_of(texts, index, patterns)) for index, text in enumerate(texts)
    ]
    named = [
        replace(text, kind="list_item") if text.kind == "heading" and _is_entry(texts, index) else text
        for index, text in enumerate(named)
    ]
    named = list(_lists(named))
    _name_headline(named)
    return list(_repeats(named))


def _next(texts: Sequence[Folded], index: int) -> Folded | None:
    return texts[index + 1] if index + 1 < len(texts) else None


def _kind_of(texts: Sequence[Folded], index: int, patterns: Patterns) -> BlockKind:
    text = texts[index]
    line, words = text.lines[0], text.text
    signs = load_signs()
    if line.cut:
        return "list_item" if line.bullet else "paragraph"
    if line.framed or (line.bullet and line.bullet[-1] in signs.title):
        return "heading"
    if line.bullet == signs.column:
        return "list_item" if signs.column in words else "heading"
    if words[-1] == _BRACKETS.get(words[0]) and len(words) <= _LONGEST_HEADING:
        return "heading"
    titled = _is_title(words, patterns)
    if titled and (line.bullet is None or _heads(texts, index, patterns)):
        return "heading"
    return "paragraph" if line.bullet is None or patterns.ends_sentence(words) else "list_item"


def _is_title(words: str, patterns: Patterns) -> bool:
    """No full stop, not too long, begins like a title; neither must it go on nor does it introduce a list."""
    if patterns.ends_sentence(words) or len(words) > _LONGEST_TITLE or words[0].islower():
        return False
    introduces = words[-1] in ":;" and len(words.split()) >= TITLE_WORDS
    return not introduces and not patterns.is_open(words)


def _heads(texts: Sequence[Folded], index: int, patterns: Patterns) -> bool:
    """Is the short text behind a bullet a title: does text of its own stand below it, and no item of its sort above?"""
    text, following = texts[index], _next(texts, index)
    bullet = text.lines[0].bullet
    if bullet is None or following is None or len(text.text) > _LONGEST_ITEM_TITLE or _ENTRY.match(text.text):
        return False
    if index and _is_phrase_of(texts[index - 1], bullet, patterns):
        return False
    below = following.lines[0].bullet
    plain = following.kind is None and (patterns.ends_sentence(following.text) or following.lines[0].cut)
    return stands_below(below, bullet) and (below is not None or plain)


def _is_phrase_of(text: Folded, bullet: str, patterns: Patterns) -> bool:
    """Is it a phrase behind a bullet of the same sort?"""
    own = text.lines[0].bullet
    return own is not None and sort_of(own) == sort_of(bullet) and not patterns.ends_sentence(text.text)


def _is_entry(texts: Sequence[Folded], index: int) -> bool:
    """Is it a word and what is said of it ("Venue: Harbor Hall"), right above or below another of that sort?"""
    if not _ENTRY.match(texts[index].text):
        return False
    above, below = texts[max(index - 1, 0)], _next(texts, index)
    near_above = index > 0 and not texts[index].lines[0].gap and _ENTRY.match(above.text)
    return bool(near_above) or (below is not None and not below.lines[0].gap and _ENTRY.match(below.text) is not None)


def _lists(texts: Sequence[Folded]) -> Iterator[Folded]:
    """Items of one list are of one kind: whole sentences behind bullets are paragraphs, phrases are items."""
    for bulleted, group in groupby(texts, key=_list_key):
        items = list(group)
        if bulleted and (_are_phrases(items) or is_counted(bulleted)):
            items = [replace(item, kind="list_item") if _is_item(item) else item for item in items]
        yield from items


def _are_phrases(items: Sequence[Folded]) -> bool:
    """Are most items phrases, or all but the last, which may close the list with a full stop?"""
    phrases = [item.kind == "list_item" for item in items]
    return 2 * sum(phrases) > len(phrases) or (len(phrases) > 1 and all(phrases[:-1]))


def _list_key(text: Folded) -> str | None:
    """The sort of the bullet of what may be an item."""
    bullet = text.lines[0].bullet
    return sort_of(bullet) if bullet and text.kind in ("list_item", "paragraph") else None


def _is_item(text: Folded) -> bool:
    """One sentence at most: what holds more is a paragraph, whatever stands before it."""
    return text.kind == "list_item" or _NEXT_SENTENCE.search(text.text) is None


def _name_headline(texts: list[Folded]) -> None:
    """The first title above the text, but rather one of some length than the head of a letter."""
    titles: list[int] = []
    for index, text in enumerate(texts):
        if text.kind == "paragraph":
            if not titles and _is_question_title(text, _next(texts, index)):
                texts[index] = replace(text, kind="headline")
                return
            break
        plain = text.lines[0].bullet is None or text.lines[0].bullet[-1] in load_signs().title
        if text.kind == "heading" and plain and not text.lines[0].framed:
            titles.append(index)
    long = [index for index in titles if len(texts[index].text.split()) >= TITLE_WORDS]
    for index in (long or titles)[:1]:
        texts[index] = replace(texts[index], kind="headline")


def _is_question_title(text: Folded, following: Folded | None) -> bool:
    """A short question or exclamation above a longer text."""
    words = text.text
    if text.lines[0].bullet or words[-1] not in "?!" or len(words) > _LONGEST_HEADING or following is None:
        return False
    return following.kind in ("byline", "stamp") or len(following.text) > len(words)


def _repeats(texts: Sequence[Folded]) -> Iterator[Folded]:
    """Text that stood before in the same words need not be read again."""
    seen: set[str] = set()
    for text in texts:
        least = _REPEATED_ITEM_WORDS if text.kind == "list_item" else _REPEATED_WORDS
        if text.kind in ("stamp", "byline", "contact", "furniture", "repeat"):
            yield text
            continue
        again = text.text in seen and len(text.text.split()) >= least
        seen.add(text.text)
        yield replace(text, kind="repeat") if again else text
