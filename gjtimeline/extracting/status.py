"""Has it happened? From the tense of the verb, the words that govern it, and the date itself."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from gjtimeline.extracting.findings import Findings
from gjtimeline.extracting.spans import Offsets
from gjtimeline.grammar import edtf
from gjtimeline.grammar.dates import DateFind
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
    return _Cues(
        implicative=frozenset(words["implicative"]),
        cancelling=frozenset(words["cancelling"]),
        called_off=re.compile(rf"(?:{'|'.join(words['called_off'])})\b", re.IGNORECASE),
        intended_for=frozenset(words["intended_for"]),
        planning=frozenset(words["planning"]),
        scheduled=frozenset(words["scheduled"]),
        conditional=frozenset(words["conditional"]),
        proposal=re.compile(rf"\b(?:{'|'.join(words['proposal_cues'])})\b", re.IGNORECASE),
        due=re.compile(rf"\b(?:{'|'.join(words['due'])})\b", re.IGNORECASE),
        negations=frozenset(words["negations"]),
        no_subject=frozenset(words["no_subject"]),
        failing=frozenset(words["failing"]),
        not_before=frozenset(words["not_before"]),
        happening=frozenset(words["happening"]),
        onward=frozenset(words["onward"]),
        purpose=frozenset(words["purpose"]),
    )


def status_of(
    text: str, sentence: Offsets, verb: VerbGroup | None, find: DateFind, findings: Findings
) -> Status | None:
    """The status of what ``verb`` says (offsets within the sentence); without a verb the date decides.

    None where the statement denies that something happened then, without calling it off: "was not completed in 2022".
    """
    words = text[sentence[0] : sentence[1]]
    cues = _load(findings.language)
    verbs = find_verbs(words, findings.language)
    before = text[sentence[0] : find.start]
    if verb is not None and _is_denied(words, verb, verbs, cues):
        return _denied(verb, before, cues)
    if verb is None or verb.tense in ("participle", "gerund"):
        intended = not any(v.finite for v in verbs) and (verb is None or verb.tense == "gerund")
        return _cancelled(words, verb, verbs, cues) or _by_date(before[-_NEAR:], find, findings, cues, intended)
    if verb.lemma in cues.cancelling and verb.tense in ("past", "perfect", "present"):
        return "planned" if _last_word(before) in cues.onward else "cancelled"
    if verb.helpers and verb.helpers[0] in cues.conditional:
        return "proposed" if cues.proposal.search(words) else "planned"
    if verb.tense == "future":
        return "planned"
    if verb.tense == "infinitive":
        return _infinitive(verb, verbs, find, findings, cues)
    announced_for = verb.lemma in cues.planning and _last_word(before) in cues.intended_for
    if (verb.lemma in cues.scheduled and verb.passive) or announced_for:
        return _cancelled(words, verb, verbs, cues) or "planned"
    # What was done may concern the future ("passed the budget for next year"), but was not done there.
    open_to_future = verb.tense not in ("past", "perfect") or _last_word(before) in cues.purpose
    return "planned" if open_to_future and _ahead(find, findings) else "occurred"


def _is_denied(words: str, verb: VerbGroup, verbs: Sequence[VerbGroup], cues: _Cues) -> bool:
    """``was not held``, ``never opened``, ``no contract was signed``, ``failed to open``."""
    if verb.tense == "infinitive":
        governor = next((v for v in reversed(verbs) if v.end <= verb.start), None)
        return governor is not None and governor.lemma in cues.failing
    if not verb.finite:
        return False
    earlier = [v.end for v in verbs if v.end <= verb.start]
    subject = words[earlier[-1] if earlier else 0 : verb.start].lower().split()
    within = words[verb.start : verb.end].lower().split()
    return not cues.negations.isdisjoint([*within, *subject[-1:]]) or bool(subject and subject[0] in cues.no_subject)


def _denied(verb: VerbGroup, before: str, cues: _Cues) -> Status | None:
    """``will not be held on the 29th`` is called off; ``will not open before 2024`` says no date of the opening."""
    if _last_word(before) in cues.not_before:
        return None
    return "cancelled" if verb.lemma in cues.happening or verb.tense == "future" else None


def _last_word(text: str) -> str:
    words = text.split()
    return words[-1].lower() if words else ""


def _cancelled(words: str, verb: VerbGroup | None, verbs: Sequence[VerbGroup], cues: _Cues) -> Status | None:
    """A plan that a later verb of the sentence calls off: ``had been planned for September, but was cancelled``."""
    if verb is None or verb.lemma not in cues.planning:
        return None
    after = [v for v in verbs if v.start >= verb.end]
    return "cancelled" if any(_calls_off(words, v, verbs, cues) for v in after) else None


def _calls_off(words: str, verb: VerbGroup, verbs: Sequence[VerbGroup], cues: _Cues) -> bool:
    """``was cancelled``, ``was called off``, ``will not take place``."""
    if verb.tense in ("past", "perfect") and verb.lemma in cues.cancelling:
        return True
    return cues.called_off.match(words, verb.head_start) is not None or (
        verb.tense == "future" and _is_denied(words, verb, verbs, cues)
    )


def _infinitive(verb: VerbGroup, verbs: Sequence[VerbGroup], find: DateFind, findings: Findings, cues: _Cues) -> Status:
    """``plans to develop`` has not happened, ``helped to draft`` has."""
    governor = next((v for v in reversed(verbs) if v.end <= verb.start), None)
    past = governor is not None and governor.tense in ("past", "perfect")
    if past and governor is not None and governor.lemma in cues.implicative:
        return "occurred"
    return "occurred" if past and _behind(find, findings) else "planned"


def _by_date(before: str, find: DateFind, findings: Findings, cues: _Cues, intended: bool) -> Status:
    """Without a verb that says it: what lies ahead is planned, and what a heading or a list intends for this year."""
    if _ahead(find, findings) or cues.due.search(before):
        return "planned"
    return "planned" if intended and _reaches_ahead(find, findings) else "occurred"


def _published(findings: Findings) -> tuple[date | None, date | None]:
    value = edtf.parse(findings.published) if findings.published else None
    return (value.first_day(), value.last_day()) if value else (None, None)


def _ahead(find: DateFind, findings: Findings) -> bool:
    """Does the date lie behind the day of publication, or reach from it into the future?"""
    _, published = _published(findings)
    earliest, latest = find.resolved.earliest, find.resolved.latest
    if published is None:
        return False
    if earliest is not None and earliest > published:
        return True
    starts_now = earliest is not None and latest is not None and earliest.year == published.year
    return starts_now and latest is not None and latest.year > published.year


def _reaches_ahead(find: DateFind, findings: Findings) -> bool:
    _, published = _published(findings)
    return published is not None and find.resolved.latest is not None and find.resolved.latest > published


def _behind(find: DateFind, findings: Findings) -> bool:
    published, _ = _published(findings)
    return published is not None and find.resolved.latest is not None and find.resolved.latest < published
