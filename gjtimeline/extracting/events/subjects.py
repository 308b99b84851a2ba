"""Subjects of clauses: who or what a statement is about, when it does not begin with it."""

import re
from dataclasses import dataclass
from functools import cache

from gjtimeline.extracting.names.rules import either
from gjtimeline.grammar.verbs import VerbGroup, find_verbs
from gjtimeline.resources import load_toml

LONGEST_SUBJECT = 80
_BRACKET = re.compile(r"\s?[(\[][^()\[\]]*[)\]]")
_UP_TO_COMMA = re.compile(r"[^,.;‘’'“”\"]*")
_DIGIT = re.compile(r"\d")
_DOUBLE = re.compile(r"([,;:])\s*(?=[,;:.])")
# One set of signs in front lets the search run from sign to sign.
_MARKS = re.compile(r"[“”\"|<>‘'](?:(?<![‘'])|(?<!\w.)(?=\s))")


@dataclass(frozen=True)
class ClauseWords:
    """The patterns of one language for taking clauses apart."""

    lead: re.Pattern[str]
    pronoun: re.Pattern[str]
    personal: frozenset[str]
    aside: re.Pattern[str]
    relative: re.Pattern[str]
    conjunction: re.Pattern[str]
    preposition: re.Pattern[str]
    copulas: frozenset[str]
    pointing: re.Pattern[str]  # "this forum", "the event"
    happening: re.Pattern[str]
    generic: frozenset[str]
    definite: str
    determiner: re.Pattern[str]

    def without_lead(self, phrase: str) -> str:
        """The phrase without the words that lead it in from the sentence before."""
        lead = self.lead.match(phrase)
        return phrase[lead.end() :] if lead else phrase


@cache
def clause_words(language: str) -> ClauseWords:
    """From ``events.toml`` and ``clauses.toml`` of the language."""
    words = load_toml("language", language, "events.toml")["titles"]
    clauses = load_toml("language", language, "clauses.toml")
    inner, to_end = either(words["asides"]), either(words["asides_to_end"])
    before = either([*clauses["prepositions"], *words["links"]])
    determiners = [*words["demonstratives"], *load_toml("language", language, "words.toml")["articles"]]
    nouns = [noun for names in load_toml("language", language, "events.toml")["nouns"].values() for noun in names]
    return ClauseWords(
        lead=re.compile(rf"(?:{either(words['leads'])}),?\s+", re.IGNORECASE),
        pronoun=re.compile(rf"^(?:{either(words['pronouns'])})\b(?=\s|$)", re.IGNORECASE),
        personal=frozenset(words["personal"]),
        aside=re.compile(rf",\s(?:{inner})\b[^,]*(?:,(?=\s)|$)|,\s(?:{to_end})\b.*$"),
        relative=re.compile(rf",?\s(?:{either(words['relatives'])})\s$"),
        conjunction=re.compile(rf"(?:,\s|\s)(?:{either(words['clause_joins'])})\s"),
        preposition=re.compile(rf"\b(?:{before})\s", re.IGNORECASE),
        copulas=frozenset(words["copulas"]),
        pointing=re.compile(rf"^(?:{either(words['demonstratives'])})\s(?P<noun>[a-z]+)$", re.IGNORECASE),
        happening=re.compile(rf"\b(?:{either(nouns)})\b(?:\s\d{{4}}\b)?", re.IGNORECASE),
        generic=frozenset(words["generic"]),
        definite=words["definite"],
        determiner=re.compile(rf"(?:^|[\s‘'“\"])(?:{either(determiners)})\s|[‘'“\"](?=[A-Z])"),
    )


def tidy(phrase: str) -> str:
    """Without brackets, quotation marks and doubled or loose punctuation."""
    bare = _BRACKET.sub("", phrase) if "(" in phrase or "[" in phrase else phrase
    spaced = " ".join(_MARKS.sub("", bare).split())
    for sign in ",.;:":
        spaced = spaced.replace(f" {sign}", sign)
    return _DOUBLE.sub("", spaced).strip(" ,;:.-–—")


def subject_of(sentence: str, language: str) -> str | None:
    """What stands before the first finite verb of a sentence; None for pronouns and what is too long for a title."""
    verb = next((verb for verb in find_verbs(sentence, language) if verb.finite), None)
    return as_subject(sentence[: verb.start], language) if verb else None


def shared_subject(sentence: str, verb: VerbGroup, language: str) -> str | None:
    """The subject of a verb that has none of its own: that of the nearest verb before it that has one."""
    for before in reversed([v for v in find_verbs(sentence, language) if v.finite and v.end <= verb.start]):
        phrase = sentence[clause_start(sentence, before, 0, language) : before.start]
        if phrase.strip():
            return as_subject(phrase, language)
    return None


def as_subject(phrase: str, language: str) -> str | None:
    """The phrase as the subject of a title, if it can be one."""
    words = clause_words(language)
    subject = words.aside.sub("", words.without_lead(tidy(phrase))).strip(" ,")
    pieces = subject.split(", ")
    if len(pieces) > 1:
        # "At a time of change, GIST …" but "The agency, led by its president, …"
        subject = pieces[-1] if words.preposition.match(pieces[0] + " ") else pieces[0]
    no_subject = words.pronoun.match(subject + " ") or words.preposition.match(subject + " ")
    return None if no_subject or not 1 < len(subject) <= LONGEST_SUBJECT else subject


def antecedent(subject: str, previous: str, language: str) -> str | None:
    """What ``this forum`` or ``the event`` means in the sentence before: the happening with its name or description."""
    words = clause_words(language)
    pointing = words.pointing.match(subject)
    if pointing is None:
        return None
    noun = pointing["noun"].lower()
    for match in reversed(list(words.happening.finditer(previous))):
        if noun not in words.generic and noun not in match[0].lower():
            continue
        before = list(words.determiner.finditer(previous, 0, match.start()))
        phrase = previous[before[-1].end() if before else match.start() : match.end()]
        behind = _UP_TO_COMMA.match(previous, match.end())
        chosen = _described(tidy(phrase), tidy(behind[0]) if behind else "", words)
        return f"{words.definite} {chosen}" if len(chosen.split()) > 1 else None
    return None


def _described(phrase: str, description: str, words: ClauseWords) -> str:
    """The phrase with as much of its description as a subject has room for."""
    cuts = [len(description), *(match.start() for match in reversed(list(words.preposition.finditer(description))))]
    digit = _DIGIT.search(description)  # a date of the sentence before says nothing here
    room = min(LONGEST_SUBJECT - len(phrase), digit.start() if digit else len(description))
    return f"{phrase} {description[: next(cut for cut in [*cuts, 0] if cut <= room)]}".strip()


def relative_subject(sentence: str, verb: VerbGroup, language: str) -> str | None:
    """What a relative clause describes: ``a project`` in ``a project that will invest``.

    Behind "is" that is the subject of the sentence, else the noun phrase right before the pronoun. None if ``verb``
    stands in no relative clause.
    """
    words = clause_words(language)
    relative = words.relative.search(sentence[: verb.start])
    if relative is None:
        return None
    before = [v for v in find_verbs(sentence, language) if v.end <= relative.start()]
    if before and before[-1].lemma in words.copulas:
        return as_subject(sentence[: before[-1].start], language)
    phrase = sentence[before[-1].end if before else 0 : relative.start()]
    last = list(words.preposition.finditer(phrase))
    return as_subject(phrase[last[-1].end() :] if last and before else phrase, language)


def clause_start(sentence: str, verb: VerbGroup, low: int, language: str) -> int:
    """Where the clause of ``verb`` begins, if it has a subject of its own behind a conjunction; else ``low``."""
    words = clause_words(language)
    for match in reversed(list(words.conjunction.finditer(sentence, low, verb.start))):
        between = sentence[match.end() : verb.start]
        if not between.strip():
            return match.end()  # the verb shares the subject of the one before
        earlier = any(v.finite and low <= v.start < match.start() for v in find_verbs(sentence, language))
        if between.strip() and earlier and not any(v.finite for v in find_verbs(between, language)):
            return match.end()
    return low
