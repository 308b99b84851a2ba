"""Has it happened? From the tense of the verb, the words that govern it, and the date itself."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from typing import Any

from gjtimeline.extracting.findings import Findings
from gjtimeline.extracting.spans import Offsets
from gjtimeline.grammar import edtf
from gjtimeline.grammar.dates import DateFind
from gjtimeline.grammar.dates.lexing.lexicon import load_lexicon
from gjtimeline.grammar.dates.narrating.pointing import in_perfect, is_one_of, may_come
from gjtimeline.grammar.inflection import load_verbs
from gjtimeline.grammar.verbs import VerbGroup, find_verbs
from gjtimeline.model.facts import Status
from gjtimeline.resources import load_toml

_NEAR = 40  # how far before its date a word such as "due" may stand


@dataclass(frozen=True)
class _Cues:
    implicative: frozenset[str]
    cancelling: frozenset[str]
    called_off: re.Pattern[str]
    intended_for: frozenset[str]
    planning: frozenset[str]
    scheduled: frozenset[str]
    proposing: frozenset[str]
    unfulfilled: frozenset[str]
    counterfactual: frozenset[str]
    intending: frozenset[str]
    conditional: frozenset[str]
    proposal: re.Pattern[str]
    due: re.Pattern[str]
    negations: frozenset[str]
    no_subject: frozenset[str]
    failing: frozenset[str]
    not_before: frozenset[str]
    happening: frozenset[str]
    onward: frozenset[str]
    purpose: frozenset[str]


@cache
def _load(language: str) -> _Cues:
    words = load_toml("language", language, "events.toml")["status"]
    patterns: dict[str, Any] = {
        "called_off": re.compile(rf"(?:{'|'.join(words['called_off'])})\b", re.IGNORECASE),
        "proposal": re.compile(rf"\b(?:{'|'.join(words['proposal_cues'])})\b", re.IGNORECASE),
        "due": re.compile(rf"\b(?:{'|'.join(words['due'])})\b", re.IGNORECASE),
    }
    names = (field.name for field in fields(_Cues) if field.name not in patterns)
    return _Cues(**patterns | {name: frozenset(words[name]) for name in names})


@dataclass(frozen=True)
class _Said:
    """A statement: the words of its sentence and their verbs, its own verb and date, and when it was published."""

    words: str
    verbs: Sequence[VerbGroup]
    verb: VerbGroup | None
    find: DateFind
    before: str  # the words of the sentence before the date
    published: tuple[date | None, date | None]
    language: str

    @property
    def cues(self) -> _Cues:
        return _load(self.language)

    @property
    def last_word(self) -> str:
        """The word before the date, in lower case."""
        return (self.before.split() or [""])[-1].lower()

    def named(self, verb: VerbGroup, names: frozenset[str]) -> bool:
        """Is the verb one of those, alone or with the word behind it (``set to``)?"""
        behind = self.words[verb.end :].split(maxsplit=1)
        return is_one_of(verb, behind[0].lower() if behind else "", names)

    def governor(self, verb: VerbGroup) -> VerbGroup | None:
        """The verb before another: ``plans`` of ``plans to open``."""
        return next((other for other in reversed(self.verbs) if other.end <= verb.start), None)


def status_of(
    text: str, sentence: Offsets, verb: VerbGroup | None, find: DateFind, findings: Findings
) -> Status | None:
    """The status of what ``verb`` says (offsets within the sentence); without a verb the date decides.

    None where the statement denies that something happened then, without calling it off: "was not completed in 2022",
    "would have died in 2022".
    """
    words, language = text[slice(*sentence)], findings.language
    published = edtf.parse(findings.published) if findings.published else None
    days = (published.first_day(), published.last_day()) if published else (None, None)
    said = _Said(words, find_verbs(words, language), verb, find, text[sentence[0] : find.start], days, language)
    if find.reading.moved:
        return "planned" if find.reading.moved == "to" else "cancelled"
    if verb is None or verb.tense in ("participle", "gerund"):
        return _cancelled(said, verb) or _announced_for(said, verb) or _by_date(said)
    if _might_have(said, verb, said.cues.counterfactual):
        return None
    return _denied(said, verb) if _is_denied(said, verb) else _by_verb(said, verb)


def _by_verb(said: _Said, verb: VerbGroup) -> Status:
    """From the tense of the verb, its auxiliaries and what it means."""
    cues = said.cues
    calls_off = verb.lemma in cues.cancelling and verb.tense in ("past", "perfect", "present")
    if calls_off or cues.called_off.match(said.words, verb.head_start):
        return "planned" if said.last_word in cues.onward else "cancelled"
    if _might_have(said, verb, cues.unfulfilled):
        return "planned"
    if verb.helpers and verb.helpers[0] in cues.conditional:
        return "proposed" if cues.proposal.search(said.words) else "planned"
    if verb.tense == "future":
        return "occurred" if _began(said) else "planned"
    if _is_proposed(said, verb):
        return "proposed"
    if verb.tense == "infinitive":
        return _infinitive(said, verb)
    announced = _announced_for(said, verb) or ("planned" if verb.passive and said.named(verb, cues.scheduled) else None)
    if announced:
        return _cancelled(said, verb) or announced
    # What was done may concern the future ("passed the budget for next year"), but was not done there.
    open_to_future = verb.tense not in ("past", "perfect") or said.last_word in cues.purpose
    due = may_come(verb, said.language) and _reaches_ahead(said)
    ahead = open_to_future and (_ahead(said) or _is_timetable(said, verb) or due)
    proposed = verb.lemma in cues.proposing and _is_to_come(said)
    return "proposed" if proposed else "planned" if ahead else "occurred"


def _announced_for(said: _Said, verb: VerbGroup | None) -> Status | None:
    """``promised for 2022``, ``has been proposed for 2030``."""
    if verb is None or said.last_word not in said.cues.intended_for:
        return None
    return "proposed" if verb.lemma in said.cues.proposing else "planned" if verb.lemma in said.cues.planning else None


def _is_proposed(said: _Said, verb: VerbGroup) -> bool:
    """``proposes that the work be done in 2026``, ``proposes to do it``."""
    governor = said.governor(verb)
    kinds = load_verbs(said.language).helpers
    subjunctive = verb.tense == "infinitive" or any(kinds.get(helper) == "be" for helper in verb.helpers)
    return governor is not None and governor.lemma in said.cues.proposing and subjunctive and not _began(said)


def _might_have(said: _Said, verb: VerbGroup, modals: frozenset[str]) -> bool:
    """``should have opened in 2023``."""
    return not modals.isdisjoint(verb.helpers[:1]) and in_perfect(verb, said.language)


def _is_timetable(said: _Said, verb: VerbGroup) -> bool:
    """``goes into full operation this month``: the present of what begins or ends within a time that is not over."""
    return verb.tense == "present" and said.named(verb, load_lexicon(said.language).timetable) and _reaches_ahead(said)


def _is_denied(said: _Said, verb: VerbGroup) -> bool:
    """``was not held``, ``never opened``, ``no contract was signed``, ``failed to open``."""
    cues = said.cues
    if verb.tense == "infinitive":
        governor = said.governor(verb)
        return governor is not None and governor.lemma in cues.failing
    if not verb.finite:
        return False
    before = said.governor(verb)
    subject = said.words[before.end if before else 0 : verb.start].lower().split()
    within = said.words[verb.start : verb.end].lower().split()
    return not cues.negations.isdisjoint([*within, *subject[-1:]]) or bool(subject and subject[0] in cues.no_subject)


def _denied(said: _Said, verb: VerbGroup) -> Status | None:
    """``will not be held on the 29th`` is called off; ``will not open before 2024`` opens then or later.

    What ``did not begin until 2019`` began then; of what was not done before 2019, nobody says when it was.
    """
    cues = said.cues
    if said.last_word in cues.not_before:
        if verb.tense == "past":
            return None if said.find.reading.open or _is_to_come(said) else "occurred"
        return "planned" if said.find.reading.open == "start" else None
    return "cancelled" if verb.lemma in cues.happening or verb.tense == "future" else None


def _cancelled(said: _Said, verb: VerbGroup | None) -> Status | None:
    """A plan that a later verb of the sentence calls off: ``had been planned for September, but was cancelled``."""
    planned = verb is not None and (verb.lemma in said.cues.planning or said.named(verb, said.cues.scheduled))
    if verb is None or not planned:
        return None
    return "cancelled" if any(_calls_off(said, later) for later in said.verbs if later.start >= verb.end) else None


def _calls_off(said: _Said, verb: VerbGroup) -> bool:
    """``was cancelled``, ``was called off``, ``will not take place``, ``never took place``."""
    cues = said.cues
    if verb.lemma in cues.cancelling and (
        verb.tense in ("past", "perfect") or (verb.tense == "present" and verb.passive)
    ):
        return True
    if cues.called_off.match(said.words, verb.head_start):
        return True
    return (verb.tense == "future" or verb.lemma in cues.happening) and _is_denied(said, verb)


def _infinitive(said: _Said, verb: VerbGroup) -> Status:
    """``plans to develop`` and ``was to develop`` have not happened, ``helped to draft`` has."""
    governor, cues = said.governor(verb), said.cues
    if governor is None or governor.tense not in ("past", "perfect"):
        return "planned"
    intended = said.words[governor.head_start : governor.head_end].lower() in cues.intending
    if intended or (governor.passive and said.named(governor, cues.scheduled)):
        return "planned"
    return "occurred" if governor.lemma in cues.implicative or _behind(said) else "planned"


def _by_date(said: _Said) -> Status:
    """Without a verb that says it: what lies ahead is planned, and what a heading or a list intends for this year."""
    if _ahead(said) or said.cues.due.search(said.before[-_NEAR:]):
        return "planned"
    intended = not any(v.finite for v in said.verbs) and (said.verb is None or said.verb.tense == "gerund")
    return "planned" if intended and _reaches_ahead(said) else "occurred"


def _ahead(said: _Said) -> bool:
    """Does the date lie behind the day of publication, end behind it, or reach from it into the future?"""
    published, resolved = said.published[1], said.find.resolved
    earliest, latest = resolved.earliest, resolved.latest
    if published is None:
        return False
    if earliest is None:  # "by 2027"
        return latest is not None and latest > published
    runs_on = latest is not None and latest.year > published.year == earliest.year
    return _is_to_come(said) or runs_on or (earliest == published and latest is not None and latest > published)


def _is_to_come(said: _Said) -> bool:
    """Does all of it lie behind the day of publication?"""
    published, earliest = said.published[1], said.find.resolved.earliest
    return published is not None and earliest is not None and earliest > published


def _reaches_ahead(said: _Said) -> bool:
    published, latest = said.published[1], said.find.resolved.latest
    return published is not None and latest is not None and latest > published


def _behind(said: _Said) -> bool:
    published, latest = said.published[0], said.find.resolved.latest
    return published is not None and latest is not None and latest < published


def _began(said: _Said) -> bool:
    """Is it over, or has it begun and no end is told (``since 2022``)?"""
    published, earliest = said.published[0], said.find.resolved.earliest
    open_end = (said.find.edtf or "").endswith("/..")
    since = open_end and earliest is not None and published is not None and earliest < published
    return since or _behind(said)
