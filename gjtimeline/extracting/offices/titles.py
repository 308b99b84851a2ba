"""The words of titles: what is the head of one, what kind of head it is, and where titles stand in a text."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from gjtimeline.extracting.names.rules import either, name_words
from gjtimeline.resources import load_toml

_LONG = 500  # characters of a text that is no passage
_OPENING = re.compile(r"[^\W\d_]+|\d[^\W_]+")


class TitleSpan(NamedTuple):
    """Where a title stands in a text."""

    start: int
    end: int


class TitleWords:
    """The titles of one language. ``core`` is the pattern of a title without its field (group ``core``)."""

    def __init__(self, data: dict[str, Any]) -> None:
        kinds = data["kinds"]
        self.links: dict[str, Any] = data["links"]
        self.around: dict[str, Any] = data["around"]
        self.addresses = frozenset(kinds["addresses"])
        self.ranks = frozenset(kinds["ranks"])
        self.definite: tuple[str, ...] = tuple(kinds["definite"])
        self._plurals: dict[str, str] = data["plurals"]
        self._with_field = tuple(kinds["with_field"])
        self._joint = tuple(kinds["joint"])
        self._affiliated = tuple(kinds["affiliated"])
        self.vague = frozenset(kinds["vague"])
        self._long: dict[str, str] = kinds["short"]
        heads = [*data["heads"], *self._plurals]
        marks = [*kinds["addresses"], *kinds["ranks"]]
        self.core = re.compile(_core_pattern(data["prefixes"], heads, marks, kinds))
        self._openers = frozenset(re.split(r"[\s.-]", word)[0] for word in [*data["prefixes"], *heads, *marks])

    def find(self, text: str) -> tuple[TitleSpan, ...]:
        """All titles of a text, without fields; those of a whole document are kept for the next that asks."""
        return _find(self, text) if len(text) > _LONG else tuple(self._found(text))

    def _found(self, text: str) -> Iterator[TitleSpan]:
        last = 0
        for word in _OPENING.finditer(text):
            if word.start() >= last and word[0].lower() in self._openers:
                match = self.core.match(text, word.start())
                if match is not None:
                    last = match.end()
                    yield TitleSpan(*match.span())

    def head(self, title: str) -> str:
        """The title without its field: ``Minister`` of ``Minister of Science and ICT``."""
        match = self.core.search(title)
        return match["core"] if match else title

    def kind(self, title: str) -> str:
        """What titles of one kind share: ``governor`` of ``Gov.``, ``minister`` of ``Finance Minister``."""
        head = bare(self.head(title))
        return self._long.get(head, head)

    def is_title_word(self, word: str) -> bool:
        """Is the word a title by itself?"""
        return self.core.fullmatch(word) is not None

    def singular(self, core: str) -> str | None:
        """``Minister`` of ``Ministers``; None for the title of one person."""
        words = core.split(" ")
        for at in range(len(words)):
            one = self._plurals.get(" ".join(words[at:]).lower().rstrip("."))
            if one is not None:
                one = one[0].upper() + one[1:] if words[at][0].isupper() else one
                return " ".join([*words[:at], one])
        return None

    def takes_field(self, core: str) -> bool:
        """Is what it is a minister of part of the title?"""
        return bare(core).endswith(self._with_field)

    def is_joint(self, core: str) -> bool:
        """Does it make one title with another: ``president and CEO``?"""
        return bare(core).endswith(self._joint)

    def is_affiliated(self, core: str) -> bool:
        """Does its bearer work at a body: ``professor at GIST``?"""
        return bare(core).endswith(self._affiliated)


@lru_cache(maxsize=4)
def _find(words: TitleWords, text: str) -> tuple[TitleSpan, ...]:
    return tuple(words._found(text))


def bare(title: str) -> str:
    """A title as it is listed: lower case, without full stop."""
    return title.lower().rstrip(".")


def _core_pattern(
    prefixes: Sequence[str], heads: Sequence[str], marks: Sequence[str], kinds: dict[str, Sequence[str]]
) -> str:
    """A head with what stands before it (and a second head: ``mayor candidate``), or a form of address.

    Only abbreviations take a full stop: that of ``became mayor.`` ends its sentence.
    """
    before = rf"(?:(?:{either(prefixes)})[\s-]){{0,5}}"
    after = rf"(?:\s(?:{either(kinds['after'])})\b)?"
    dotted = rf"(?:{either(kinds['abbreviations'])})\.{after}"
    whole = rf"(?:{either(heads)})(?:\s(?:{either(heads)})){{0,2}}{after}"
    return rf"(?P<core>\b(?i:{before}(?:{dotted}|(?:{either(marks)})\b|{whole}\b(?!['’]s\b))))"


@cache
def load_titles(language: str) -> TitleWords:
    """The titles of ``data/language/<language>/titles.toml``."""
    return TitleWords(load_toml("language", language, "titles.toml"))


@cache
def heads_with_field(language: str) -> frozenset[str]:
    """Heads of bodies that take what they are for behind them: ``Committee on Jobs``."""
    return frozenset(name_words(language)["organizations"]["with_of"])
