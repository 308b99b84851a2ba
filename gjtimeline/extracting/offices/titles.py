"""The words of titles: what is the head of one, what kind of head it is, and where titles stand in a text."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from gjtimeline.extracting.names.rules import either, name_words
from gjtimeline.grammar.words import document_words, split_text
from gjtimeline.resources import load_toml

_LONG = 500  # characters of a text that is no passage
_OPENER = re.compile(r"(?P<digits>\d*)(?P<letters>[^\W\d_]+)(?![^\s.'-])")


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
        self._abbreviations = frozenset(kinds["abbreviations"])
        self._plurals: dict[str, str] = data["plurals"]
        self.own: tuple[str, ...] = tuple(kinds["own"])
        self._with_field = tuple(kinds["with_field"])
        self._with_portfolio = tuple(kinds["with_portfolio"])
        self._of_party = tuple(kinds["of_party"])
        self._of_places = tuple(kinds["of_places"])
        self._joint = tuple(kinds["joint"])
        self._affiliated = tuple(kinds["affiliated"])
        self._of_state = tuple(kinds["of_state"])
        self._with_body = frozenset(kinds["with_body"])
        self.vague = frozenset(kinds["vague"])
        self._long: dict[str, str] = kinds["short"]
        heads = [*data["heads"], *self._plurals]
        begin = {word.split(" ")[0] for word in (*data["around"]["modifiers"], *data["around"]["times"])}
        # Heads that begin as what describes one does: "chief executive officer".
        self.whole = tuple(head for head in heads if " " in head and head.split(" ")[0] in begin)
        marks = [*kinds["addresses"], *kinds["ranks"]]
        self._graded = re.compile(rf"(?:(?:{either(kinds['gradations'])})[\s-])+(?=\w)")
        self.lowered = frozenset(kinds["lowered"])
        chief, officer = kinds["chief"]
        small = either([*self.around["stops"], *self.around["articles"], *self.links["and"]])
        self.chiefs = rf"{chief}(?:\s(?!(?:{small})\b)[^\W\d_][\w-]*){{1,3}}?\s{officer}"
        self.core = re.compile(_core_pattern(data["prefixes"], f"{self.chiefs}|{either(heads)}", marks, kinds))
        openers = (_OPENER.match(word) for word in [*data["prefixes"], *heads, *marks])
        # The first words by their letters, with the number of digits before them: "1st".
        self._openers = {opener["letters"]: len(opener["digits"]) for opener in openers if opener}

    def find(self, text: str) -> tuple[TitleSpan, ...]:
        """All titles of a text, without fields; those of a whole document are kept for the next that asks."""
        return _find(self, text) if len(text) > _LONG else tuple(self._found(text))

    def _found(self, text: str) -> Iterator[TitleSpan]:
        last, words = 0, document_words(text) if len(text) > _LONG else split_text(text)
        for index in words.known(self._openers):
            start = words.starts[index] - self._openers[words.lower[index]]
            match = self.core.match(text, start) if start >= last else None
            if match is not None:
                last = match.end()
                yield TitleSpan(*match.span())

    def head(self, title: str) -> str:
        """The title without its field: ``Minister`` of ``Minister of Science and ICT``."""
        match = self.core.search(title)
        return match["core"] if match else title

    def worded(self, core: str) -> str:
        """The title of one person as it is written: ``Rep.`` of ``Reps.``; only an abbreviation keeps its full stop."""
        one = self.singular(core) or core
        abbreviated = not self._abbreviations.isdisjoint((bare(one), bare(one).split(" ")[-1]))
        return f"{one.rstrip('.')}." if core.endswith(".") and abbreviated else one.rstrip(".")

    def kind(self, title: str) -> str:
        """What titles of one kind share: ``governor`` of ``Gov.``, ``minister`` of ``Finance Minister``.

        ``chairman`` of ``Executive Chairman``, but all of ``Vice Mayor``.
        """
        head = bare(self.head(title))
        graded = self._graded.match(head)
        plain = head[graded.end() :] if graded else head
        return self._long.get(plain, plain)

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

    def takes_portfolio(self, core: str) -> bool:
        """Is what stands in front of it part of the title: ``Trade Commissioner``?"""
        return self.takes_field(core) or bare(core).endswith(self._with_portfolio)

    def is_of_party(self, title: str) -> bool:
        """Does its bearer have a seat, and a party that brackets may name?"""
        return bare(title).endswith(self._of_party)

    def is_of_place(self, title: str) -> bool:
        """Is it held in a place, behind which the land may stand?"""
        return bare(title).endswith(self._of_places)

    def is_joint(self, core: str) -> bool:
        """Does it make one title with another: ``president and CEO``?"""
        return bare(core).endswith(self._joint)

    def is_affiliated(self, core: str) -> bool:
        """Does its bearer work at a body: ``professor at GIST``?"""
        return bare(core).endswith(self._affiliated)

    def is_of_state(self, title: str) -> bool:
        """Is the name of a state in front of it part of the title: ``U.S. Senator``?"""
        return bare(self.head(title)).endswith(self._of_state)

    def names_body(self, title: str) -> bool:
        """Does it name the body of its bearer: ``National Assembly member``?"""
        return bare(title) in self._with_body


@lru_cache(maxsize=4)
def _find(words: TitleWords, text: str) -> tuple[TitleSpan, ...]:
    return tuple(words._found(text))


def bare(title: str) -> str:
    """A title as it is listed: lower case, without full stop."""
    return title.lower().rstrip(".")


def _core_pattern(prefixes: Sequence[str], heads: str, marks: Sequence[str], kinds: dict[str, Sequence[str]]) -> str:
    """A head with what stands before it (and a second head: ``mayor candidate``), or a form of address.

    Only abbreviations take a full stop: that of ``became mayor.`` ends its sentence.
    """
    described = either(prefixes).replace("'", "['’]")
    before = rf"(?:(?:{described})[\s-]){{0,5}}"
    after = rf"(?:[\s-](?:{either(kinds['after'])})\b)?"
    dotted = rf"(?:{either(kinds['abbreviations'])})\.{after}"
    # A title that stands for itself goes on with no other: "Director Professor NAME" has two.
    own = rf"(?!(?:{either(kinds['own'])})\b)"
    whole = rf"(?:{heads})(?:\s{own}(?:{heads})){{0,2}}{after}"
    return rf"(?P<core>\b(?i:{before}(?:{dotted}|{whole}\b(?!['’]s\b)|(?:{either(marks)})\b)))"


@cache
def load_titles(language: str) -> TitleWords:
    """The titles of ``data/language/<language>/titles.toml``."""
    return TitleWords(load_toml("language", language, "titles.toml"))


@cache
def heads_with_field(language: str) -> frozenset[str]:
    """Heads of bodies that take what they are for behind them: ``Committee on Jobs``."""
    words = name_words(language)["organizations"]
    return frozenset((*words["with_of"], *words["with_on"]))
