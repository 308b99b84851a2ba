"""Titles of events: the statement without its date, its asides and its tail, with a subject that can stand alone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from gjtimeline.extracting.events.subjects import (
    antecedent,
    clause_start,
    clause_words,
    relative_subject,
    shared_subject,
    subject_of,
    tidy,
)
from gjtimeline.extracting.names.rules import either
from gjtimeline.extracting.spans import Offsets
from gjtimeline.grammar.verbs import VerbGroup, find_verbs
from gjtimeline.resources import load_toml

LONGEST = 125
_SHORTEST_CUT = 40
_LONELY_QUOTE = re.compile(r"[‘'](?<=\s.)(?=[^’']*$)")  # one whose partner was cut off
_POSSESSIVE = re.compile(r"['’]s\b")
_BRACKET = re.compile(r"\s?[(\[][^()\[\]]*[)\]]")


@dataclass(frozen=True)
class Passage:
    """What a title is made of: a statement within its sentence, and the sentence before it in the paragraph.

    ``trigger`` are the words that name the happening, ``dates`` the spans that the title leaves out, ``people`` the
    names of the persons of the document.
    """

    text: str
    statement: Offsets
    sentence: Offsets
    previous: Offsets | None
    trigger: Offsets
    dates: Sequence[Offsets]
    people: Sequence[str]
    language: str

    @property
    def words(self) -> str:
        """The sentence."""
        return self.text[slice(*self.sentence)]


@dataclass(frozen=True)
class _Edges:
    before_date: re.Pattern[str]
    tail: re.Pattern[str]
    dangling: re.Pattern[str]
    article: re.Pattern[str]
    goes_on: re.Pattern[str]


@cache
def _edges(language: str) -> _Edges:
    words = load_toml("language", language, "events.toml")["titles"]
    prepositions = either([*load_toml("language", language, "clauses.toml")["prepositions"], *words["before_dates"]])
    articles = either(load_toml("language", language, "words.toml")["articles"])
    return _Edges(
        before_date=re.compile(rf"(?:\b(?:{prepositions})\s+)?(?:the\s+)?$", re.IGNORECASE),
        tail=re.compile(rf",?\s(?=(?:{either(words['tails'])})\s)|[,;](?=\s)"),
        dangling=re.compile(
            rf"(?:\s(?:{either(words['dangling'])}|{articles})|,\s(?:(?:{either(words['dangling'])})\s)?\w+)+$"
        ),
        goes_on=re.compile(rf",(?=\s(?:{prepositions}|and|to|with)\s)"),
        article=re.compile(rf"\b(?:{articles}|{prepositions}|with)\s", re.IGNORECASE),
    )


def title_of(passage: Passage) -> str:
    """A title for the statement: short, without its date, with a subject."""
    edges, words = _edges(passage.language), clause_words(passage.language)
    subject, start = _subject_and_start(passage)
    rest = words.without_lead(tidy(_without_dates(passage, start, passage.statement[1])))
    if subject and start > passage.statement[0]:
        rest = rest.split(", ", 1)[0]
    title = tidy(words.aside.sub("", f"{subject} {rest}" if subject else rest))
    title = _LONELY_QUOTE.sub("", edges.dangling.sub("", _shortened(title, edges)))
    return title[:1].upper() + title[1:].rstrip(".!")


def _subject_and_start(passage: Passage) -> tuple[str | None, int]:
    """A subject to put before the statement, if it needs one, and where the rest of the title begins."""
    origin, sentence = passage.sentence[0], passage.words
    within = passage.statement[0] - origin
    verbs = [verb for verb in find_verbs(sentence, passage.language) if verb.finite]
    own = next((verb for verb in verbs if verb.head_start == passage.trigger[0] - origin), None)
    if own is None:
        return None, _noun_start(passage, verbs)
    if subject := relative_subject(sentence, own, passage.language):
        return subject, origin + own.start
    start = clause_start(sentence, own, within, passage.language)
    if sentence[start : own.start].strip() == "" and start:
        return shared_subject(sentence, own, passage.language), origin + own.start
    return _for_pronoun(passage, own, start)


def _for_pronoun(passage: Passage, verb: VerbGroup, start: int) -> tuple[str | None, int]:
    """``It`` and ``the event`` mean what the sentence before, or the clause before, is about."""
    origin, words = passage.sentence[0], clause_words(passage.language)
    own = words.without_lead(tidy(_without_dates(passage, origin + start, origin + verb.start)))
    before = passage.words if start else passage.text[slice(*passage.previous)] if passage.previous else ""
    if words.pronoun.fullmatch(own):
        subject = subject_of(before, passage.language)
        is_person = subject is not None and any(name in subject for name in passage.people)
        if is_person != (own.lower() in words.personal):
            subject = None  # "it" is no mayor, "she" no city
    else:
        subject = None if start else antecedent(own, before, passage.language)
    return (subject, origin + verb.start) if subject else (None, origin + start)


def _noun_start(passage: Passage, verbs: Sequence[VerbGroup]) -> int:
    """A noun behind "is" tells the happening by itself if it says of what: ``total investment of 400 billion won``."""
    origin, start = passage.sentence[0], passage.trigger[0]
    copulas = clause_words(passage.language).copulas
    before = [verb for verb in verbs if verb.end <= start - origin]
    says_what = passage.text.startswith(" of ", passage.trigger[1])
    if not before or before[-1].lemma not in copulas or not says_what:
        return passage.statement[0]
    phrase = passage.text[origin + before[-1].end : start]
    links = list(_edges(passage.language).article.finditer(phrase))
    return origin + before[-1].end + links[-1].end() if links else start


def _without_dates(passage: Passage, start: int, end: int) -> str:
    """``text[start:end]`` without its dates, the prepositions before them and what stands in brackets."""
    pieces, position = [], start
    for date_start, date_end in sorted(passage.dates):
        before = _edges(passage.language).before_date.search(passage.text[max(0, date_start - 20) : date_start])
        cut = max(position, date_start - (len(before[0]) if before else 0))
        if position <= date_start < end:
            pieces.append(passage.text[position:cut])
            # "on July 2, 2020, at the hall": the comma belongs to the date.
            goes_on = _edges(passage.language).goes_on.match(passage.text, date_end) if pieces[-1].strip() else None
            possessive = _POSSESSIVE.match(passage.text, date_end)
            behind = goes_on or possessive
            position = min(behind.end() if behind else date_end, end)
    words = "".join(pieces) + passage.text[position:end]
    return _BRACKET.sub("", words) if "(" in words or "[" in words else words


def _shortened(title: str, edges: _Edges) -> str:
    """Cut before the last tail that lets it fit; else at a word, with an ellipsis."""
    if len(title) <= LONGEST:
        return title
    cuts = [match.start() for match in edges.tail.finditer(title, _SHORTEST_CUT) if match.start() <= LONGEST]
    if cuts:
        return title[: cuts[-1]].rstrip(" ,;:")
    return title[: title.rfind(" ", 0, LONGEST)].rstrip(" ,;:") + " …"


def may_stay(passage_words: str, language: str) -> bool:
    """Does a year belong to the title, because there is no verb that it dates (``Twenty Key Initiatives for 2020``)?"""
    return not any(verb.finite or verb.tense == "participle" for verb in find_verbs(passage_words, language))
