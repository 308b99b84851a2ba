"""Scans a text for the words and signs of a lexicon; what they mean is left to the grammar that gave them.

    text    = (token | anything else)*
    token   = digits | word | abbreviation ("U.S.") | sign
    lexeme  = digits | phrase                  the longest phrase that stands there: "Hong Kong dollars"
    phrase  = token (["-" | space] token)*     a space in the data is a space, a hyphen or nothing in the text

A scan is one pass of one expression over the text. It keeps the digits and the tokens that the lexicon knows, folds
them into lexemes and notes how each lexeme is linked to the one before it. An unknown word parts its neighbors.
"""

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import pairwise
from typing import Literal, NamedTuple

from gjtimeline.grammar.words import Words, document_words, split_text

Link = Literal["glued", "space", "dash", "apart"]

# Bounded repetition in the groups of digits keeps the scan linear on endless lists of numbers.
_TOKEN = re.compile(
    r"(\d{1,3}(?:,\d{2,3}){0,7},\d{3}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?:[^\W\d_]\.){2,}|[^\W\d_]+|[^\w\s])"
)
_NO_SPELLING = re.compile(r"[\s.]")  # what does not count when the spelling of a cased form is compared
_DASHES = "-‐‑‒–−~∼～"
_WIDEST_GAP = 8  # characters between two lexemes that may still belong together, a line break with indent included
_LONGEST_NUMBER = 24  # characters; longer runs of digits are no quantities and would outgrow exact arithmetic


class Form(NamedTuple):
    """A word, sign or phrase as the data spell it.

    ``kind`` and ``key`` tell the grammar what it is: a ``scale`` of ``"1e6"``, a ``currency`` known as ``"won"``. A
    ``cased`` form is recognized only as it is spelled.
    """

    text: str
    kind: str
    key: str
    cased: bool = False


class Lexeme(NamedTuple):
    """A form in the text (with its kind and key) or a run of digits (kind ``digits``, the key is the run itself)."""

    start: int
    end: int
    kind: str
    key: str
    link: Link


class Scan(NamedTuple):
    """A text with the lexemes found in it; every question may be asked of an index past the last of them."""

    text: str
    lexemes: tuple[Lexeme, ...]

    def kind(self, index: int) -> str:
        """The kind of the lexeme at ``index``; empty past either end."""
        return self.lexemes[index].kind if 0 <= index < len(self.lexemes) else ""

    def link(self, index: int) -> Link:
        """How the lexeme at ``index`` is linked to the one before it; what is not there is apart."""
        return self.lexemes[index].link if index < len(self.lexemes) else "apart"

    def joined(self, index: int) -> bool:
        """Whether there is a lexeme at ``index`` that belongs with the one before it."""
        return self.link(index) != "apart"

    def follows(self, index: int, kind: str) -> bool:
        """Whether there is a lexeme of this kind at ``index`` that belongs with the one before it."""
        return self.joined(index) and self.lexemes[index].kind == kind


class Phrase(NamedTuple):
    """A form cut into tokens; ``glued[i]`` tells whether token i must touch the one before it."""

    tokens: tuple[str, ...]
    glued: tuple[bool, ...]
    form: Form


class Lexicon(NamedTuple):
    """The tokens worth keeping, those whose full stop belongs to them, and phrases by first token, longest first.

    ``tokens`` are keyed by all that may be written for them in lower case: ``us`` by ``us`` and ``u.s.``. ``openers``
    are what may be written for the first tokens of the phrases of each kind.
    """

    tokens: Mapping[str, str]
    dotted: frozenset[str]
    phrases: Mapping[str, tuple[Phrase, ...]]
    openers: Mapping[str, frozenset[str]]


class _Token(NamedTuple):
    """A run of digits or a known token; ``key`` is its lower-case form without the periods of an abbreviation."""

    start: int
    end: int
    key: str
    digits: bool


def compile_lexicon(forms: Iterable[Form], dotted: Iterable[str]) -> Lexicon:
    """The lexicon of ``forms``; ``dotted`` are abbreviations that take in the full stop after them.

    Of phrases that are equally long the cased ones are tried first, then the earlier ones.
    """
    phrases: dict[str, list[Phrase]] = {}
    openers: dict[str, set[str]] = {}
    for phrase in map(_phrase, forms):
        phrases.setdefault(phrase.tokens[0], []).append(phrase)
        openers.setdefault(phrase.form.kind, set()).update(_written(phrase.tokens[0]))
    return Lexicon(
        tokens={
            written: token
            for listed in phrases.values()
            for phrase in listed
            for token in phrase.tokens
            for written in _written(token)
        },
        dotted=frozenset(dotted),
        phrases={
            first: tuple(sorted(listed, key=lambda phrase: (-len(phrase.tokens), not phrase.form.cased)))
            for first, listed in phrases.items()
        },
        openers={kind: frozenset(tokens) for kind, tokens in openers.items()},
    )


def _phrase(form: Form) -> Phrase:
    tokens = list(_TOKEN.finditer(form.text))
    glued = (False, *(later.start() == earlier.end() for earlier, later in pairwise(tokens)))
    return Phrase(tuple(token.group().lower().replace(".", "") for token in tokens), glued, form)


def _written(token: str) -> tuple[str, str]:
    """How a token may be written: plain, or as an abbreviation."""
    return token, "".join(f"{letter}." for letter in token)


def scan(text: str, lexicon: Lexicon, about: Sequence[str] = ()) -> Scan:
    """The lexemes of a text in order; linear in its length.

    ``about``: only lexemes near a phrase of these kinds, since nothing comes of those elsewhere.
    """
    tokens = _tokens_about(text, lexicon, about) if about else _known_tokens(text, split_text(text, _TOKEN), lexicon)
    lexemes: list[Lexeme] = []
    index = 0
    previous_end = -_WIDEST_GAP - 1
    while index < len(tokens):
        token = tokens[index]
        candidates = lexicon.phrases.get(token.key, ())
        phrase = next((each for each in candidates if _matches(text, tokens, index, each)), None)
        width = len(phrase.tokens) if phrase else 1
        if phrase or token.digits:
            kind, key = (phrase.form.kind, phrase.form.key) if phrase else ("digits", token.key)
            end = tokens[index + width - 1].end
            lexemes.append(Lexeme(token.start, end, kind, key, _link(text, previous_end, token.start)))
            previous_end = end
        index += width
    return Scan(text, tuple(lexemes))


def _known_tokens(text: str, tokens: Words, lexicon: Lexicon) -> list[_Token]:
    """The digits among the tokens of a text, and those that its lexicon knows."""
    starts, _, words = tokens
    known, dotted = lexicon.tokens, lexicon.dotted
    found = []
    for index in [index for index, word in enumerate(words) if word in known or word[0].isdecimal()]:
        start, word = starts[index], words[index]
        end = start + len(word)
        if word[0].isdecimal():
            if len(word) <= _LONGEST_NUMBER:
                found.append(_Token(start, end, word, True))
            continue
        key = known[word]
        if key in dotted and text.startswith(".", end):
            end += 1
        found.append(_Token(start, end, key, False))
    return found


def _tokens_about(text: str, lexicon: Lexicon, kinds: Sequence[str]) -> list[_Token]:
    """The known tokens near a phrase of these kinds; many a text has none of them."""
    wanted = frozenset[str]().union(*(lexicon.openers.get(kind, ()) for kind in kinds))
    tokens = document_words(text, _TOKEN)
    return [] if wanted.isdisjoint(tokens.lower) else _tokens_near(_known_tokens(text, tokens, lexicon), wanted)


def _tokens_near(tokens: Sequence[_Token], wanted: Set[str]) -> list[_Token]:
    """The runs of tokens that may belong together with one that is wanted in them, and the runs beside those."""
    runs: list[list[_Token]] = []
    for token in tokens:
        if runs and token.start - runs[-1][-1].end <= _WIDEST_GAP:
            runs[-1].append(token)
        else:
            runs.append([token])
    near = [any(token.key in wanted for token in run) for run in runs]
    beside = zip(runs, near, [False, *near], [*near[1:], False], strict=False)
    return [token for run, *about in beside if any(about) for token in run]


def _matches(text: str, tokens: list[_Token], index: int, phrase: Phrase) -> bool:
    """Whether the phrase stands at ``index``, its tokens linked and spelled as it wants them."""
    last = index + len(phrase.tokens) - 1
    if last >= len(tokens):
        return False
    for offset in range(1, len(phrase.tokens)):
        if tokens[index + offset].key != phrase.tokens[offset]:
            return False
        link = _link(text, tokens[index + offset - 1].end, tokens[index + offset].start)
        if link == "apart" or (phrase.glued[offset] and link != "glued"):
            return False
    if not phrase.form.cased:
        return True
    written = text[tokens[index].start : tokens[last].end]
    return _NO_SPELLING.sub("", written) == _NO_SPELLING.sub("", phrase.form.text)


def _link(text: str, end: int, start: int) -> Link:
    """How what ends at ``end`` is linked to what starts at ``start``; a blank line or a word parts them."""
    if start == end:
        return "glued"
    if start - end > _WIDEST_GAP:
        return "apart"
    gap = text[end:start]
    inner = gap.strip()
    if gap.count("\n") > 1:
        return "apart"
    if not inner:
        return "space"
    return "dash" if len(inner) == 1 and inner in _DASHES else "apart"
