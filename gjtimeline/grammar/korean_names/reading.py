"""Two or three neighboring words, or a run of Hangul, read as one name.

name   = family " " given | given " " family
family = one of the surnames, in any usual spelling
"""

import re
from dataclasses import dataclass, replace

from gjtimeline.grammar.korean_names.judging import Order, cost, weigh
from gjtimeline.grammar.korean_names.lexicon import surnames, word_list
from gjtimeline.grammar.korean_names.words import WORD, Word, fold, is_hangul, split_words

_WHOLE = re.compile(rf"\s*+{WORD}(?:\s++{WORD}){{1,2}}+\s*+")
_HANGUL = re.compile(r"\s*+([가-힣]{2,4})\s*+")
_HANGUL_NAME = 3  # syllables; many words of two and four begin with the syllable of a surname


@dataclass(frozen=True)
class NameMention:
    """One name in a text: ``text[start:end]`` is ``self.text``; ``family`` and ``given`` are spelled as written."""

    start: int
    end: int
    text: str
    family: str
    given: str
    order: Order
    certain: bool

    @property
    def span(self) -> tuple[int, int]:
        """Start and end."""
        return self.start, self.end


@dataclass(frozen=True)
class Reading:
    """A mention with the number of its words, the weight of its form (2 for divided given names, 1 for other certain
    ones, 0 for doubtful ones), what it costs to believe (less for usual surnames and syllables), and whether the words
    read in this order only."""

    mention: NameMention
    words: int
    weight: int
    cost: int
    only_order: bool = True


def is_surname(word: str) -> bool:
    """Whether a word is a usual spelling of a surname, in Latin letters of any case or in Hangul.

    >>> is_surname("Ch'oe"), is_surname("KIM"), is_surname("남궁"), is_surname("Smith")
    (True, True, True, False)
    """
    return fold(word) in surnames()


def is_word_surname(word: str) -> bool:
    """Whether a surname is a word of English or a frequent part of other names too.

    >>> is_word_surname("Park"), is_word_surname("Kim")
    (True, False)
    """
    return fold(word) in word_list("word_surnames") | word_list("function")


def parse_name(text: str) -> NameMention | None:
    """The whole text (but for white space around it) as one name, or None.

    >>> name = parse_name("JongWon Kim")
    >>> name.family, name.given, name.order, name.certain
    ('Kim', 'JongWon', 'given-first', True)
    """
    names = whole_names(text)
    return names[0] if names and is_likely(names[0]) else None


def whole_names(text: str) -> list[NameMention]:
    """Every reading of the whole text as one name, the best first; Hangul of any length that a name may have."""
    if hangul := _HANGUL.fullmatch(text):
        name = hangul_name(text, *hangul.span(1))
        return [name] if name else []
    if not _WHOLE.fullmatch(text):
        return []
    readings = read_words(text, split_words(text, 0, len(text)))
    return [reading.mention for reading in sorted(readings, key=lambda reading: rank_of(reading, None))]


# --- Hangul ------------------------------------------------------------------------------------------------------


def hangul_name(text: str, start: int, end: int) -> NameMention | None:
    """A run of Hangul as surname and one or two syllables; never certain, for many words look like that."""
    written = text[start:end]
    for length in (2, 1):
        family, given = written[:length], written[length:]
        if family in surnames() and 1 <= len(given) <= 2:
            return NameMention(start, end, written, family, given, "family-first", certain=False)
    return None


def is_likely(name: NameMention) -> bool:
    """Whether a name is worth returning: any in Latin letters, in Hangul only one of three syllables.

    >>> [is_likely(hangul_name(text, 0, len(text))) for text in ("김영록", "홍보", "남궁민")]
    [True, False, True]
    """
    return len(name.text) == _HANGUL_NAME or not is_hangul(name.text)


# --- Latin letters -----------------------------------------------------------------------------------------------


def read_words(text: str, words: list[Word]) -> list[Reading]:
    """Every reading of exactly these two or three words of the text as one name."""
    found = [reading for order in _orders(words) if (reading := _read(text, words, order))]
    return found if len(found) < 2 else [replace(reading, only_order=False) for reading in found]


def rank_of(reading: Reading, habit: Order | None) -> tuple[int, int, bool, int, int]:
    """Sort key of overlapping readings: divided before other certain before doubtful ones, long before short, the
    order usual in the text, then left before right and usual before unusual."""
    mention = reading.mention
    against = habit is not None and mention.order != habit
    return -reading.weight, -reading.words, against, mention.start, reading.cost


def _read(text: str, words: list[Word], order: Order) -> Reading | None:
    """The words as one name in one order, if they are one."""
    family, given = (words[0], words[1:]) if order == "family-first" else (words[-1], words[:-1])
    surname = family.parts[0]
    if len(family.parts) > 1 or surname not in surnames():
        return None
    weight = weigh(surname, given, order)
    if weight is None:
        return None
    start, end = words[0].start, words[-1].end
    written = text[given[0].start : given[-1].end]
    mention = NameMention(start, end, text[start:end], family.text, written, order, weight > 0)
    return Reading(mention, len(words), weight, cost(surname, given, order))


def _orders(words: list[Word]) -> tuple[Order, ...]:
    """The orders worth trying: a surname in capitals at one end only (``Sung Hyun MOON``) decides."""
    first, last = _shouted(words[0]), _shouted(words[-1])
    if first == last:
        return ("family-first", "given-first")
    return ("family-first",) if first else ("given-first",)


def _shouted(word: Word) -> bool:
    """Whether the word could be a surname set in capitals, which is never divided."""
    return len(word.parts) == 1 and len(word.text) > 1 and word.text.isupper()
