"""Events: statements tied to a date, with what happened (trigger, type), whether it has (status), and a title."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from gjtimeline.extracting.findings import TELLING, EventFind, Findings
from gjtimeline.extracting.spans import Offsets
from gjtimeline.extracting.status import status_of
from gjtimeline.extracting.topicality import topic_of
from gjtimeline.extracting.wording import Passage, may_stay, title_of
from gjtimeline.grammar.clauses import governing_verb
from gjtimeline.grammar.dates import DateFind
from gjtimeline.grammar.verbs import VerbGroup, find_plain_verbs, find_verbs
from gjtimeline.resources import load_toml


@dataclass(frozen=True)
class _Lexicon:
    verbs: Mapping[str, str]  # lemma → type
    nouns: Mapping[str, str]
    noun: re.Pattern[str]
    light: frozenset[str]
    copulas: frozenset[str]
    joint: re.Pattern[str]
    complements: frozenset[str]


@cache
def _load(language: str) -> _Lexicon:
    data = load_toml("language", language, "events.toml")
    nouns = {noun.lower(): kind for kind, names in data["nouns"].items() for noun in names}
    return _Lexicon(
        verbs={lemma: kind for kind, lemmas in data["verbs"].items() for lemma in lemmas},
        nouns=nouns,
        noun=re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, nouns), key=len, reverse=True))})\b", re.IGNORECASE),
        light=frozenset(data["light"]["verbs"]),
        copulas=frozenset(data["titles"]["copulas"]),
        complements=frozenset(data["titles"]["complements"]),
        joint=re.compile(rf"(?:,|;)?\s+(?:{'|'.join(data['titles']['joins'])})\s|;\s|[.!?][”\"]?\s"),
    )


@dataclass(frozen=True)
class _Dated:
    """A date of a sentence with the verb or noun that it dates; offsets are those of the text."""

    date: DateFind
    verb: VerbGroup | None
    trigger: Offsets
    type: str


def find_events(text: str, sentences: Sequence[Offsets], findings: Findings) -> list[EventFind]:
    """The events of a document in the order of the text; words that stand twice are read once."""
    events: list[EventFind] = []
    previous: Offsets | None = None
    for sentence in sentences:
        block = findings.block_at(sentence[0])
        dates = [find for find in findings.dates if sentence[0] <= find.start < sentence[1]]
        if block is not None and block.kind in TELLING and dates:
            before = previous if previous and previous[0] >= block.start else None
            events.extend(_events_of(text, sentence, before, dates, findings))
        previous = sentence
    return events


def _events_of(
    text: str, sentence: Offsets, previous: Offsets | None, dates: Sequence[DateFind], findings: Findings
) -> Iterator[EventFind]:
    dated = [d for date in dates if _dates_something(date) and (d := _dated(text, sentence, date, findings.language))]
    chosen = _finest(text, dated)
    edges = _edges(text, sentence, chosen, findings.language) if chosen else []
    for one, statement in zip(chosen, edges, strict=True):
        left_out = _dates_to_leave_out(text, sentence, statement, dates, findings.language)
        passage = Passage(text, statement, sentence, previous, one.trigger, left_out, findings.language)
        yield EventFind(
            title=title_of(passage),
            type=one.type,
            status=status_of(text, sentence, one.verb, one.date, findings),
            date=one.date,
            trigger=one.trigger,
            statement=statement,
            topic=topic_of(text, (statement, sentence), findings),
        )


def _dates_to_leave_out(
    text: str, sentence: Offsets, statement: Offsets, dates: Sequence[DateFind], language: str
) -> list[Offsets]:
    """All dates of the statement; a year stays where no verb is dated by it: ``Twenty Key Initiatives for 2020``."""
    inside = [date for date in dates if statement[0] <= date.start < statement[1]]
    if may_stay(text[slice(*sentence)], language):
        inside = [date for date in inside if date.resolved.precision != "year"]
    return [(date.start, date.end) for date in inside]


def _dates_something(find: DateFind) -> bool:
    """A length of time that nothing anchors, a repetition and the year in a name date no happening."""
    return (not find.reading.attributive and find.resolved.type == "DATE") or find.resolved.edtf is not None


def _dated(text: str, sentence: Offsets, find: DateFind, language: str) -> _Dated | None:
    """What the date belongs to; None where the sentence names no happening."""
    words = text[sentence[0] : sentence[1]]
    if find.resolved.edtf is None:
        return None
    lexicon = _load(language)
    verbs = find_verbs(words, language) or find_plain_verbs(words, language)
    start, end = find.start - sentence[0], find.end - sentence[0]
    verb = governing_verb(words, verbs, start, end, language)
    noun = _noun(words, verb, start, lexicon)
    if noun is not None and (verb is None or verb.tense == "participle" or verb.lemma in lexicon.light):
        kind = lexicon.nouns[noun[0].lower()]
        described = verb is None or verb.lemma in lexicon.copulas
        described = described or (verb.tense == "participle" and noun.end() <= verb.start)
        span = noun.span() if described or verb is None else (verb.head_start, verb.head_end)
        return _Dated(find, verb, (sentence[0] + span[0], sentence[0] + span[1]), kind)
    if verb is None:
        return None
    kind = lexicon.verbs.get(verb.lemma, "event")
    return _Dated(find, verb, (sentence[0] + verb.head_start, sentence[0] + verb.head_end), kind)


def _noun(words: str, verb: VerbGroup | None, date: int, lexicon: _Lexicon) -> re.Match[str] | None:
    """The noun of a happening that the verb is about: its object, the noun a participle describes, or the nearest."""
    found = list(lexicon.noun.finditer(words))
    if verb is None:
        return next((match for match in reversed(found) if match.end() <= date), None) or next(iter(found), None)
    if verb.tense == "participle":
        return next((match for match in reversed(found) if match.end() <= verb.start), None)
    subject = [match for match in found if match.end() <= verb.start] if verb.passive else []
    behind = [match for match in found if match.start() >= verb.end]
    if verb.lemma in lexicon.copulas:
        return next((match for match in reversed(behind) if match.end() <= date), None)
    return next(iter(subject or behind), None)


def _finest(text: str, dated: Sequence[_Dated]) -> list[_Dated]:
    """Of several dates for one verb that lie within each other, the finest: ``in December 2019 (18 December 2019)``."""
    kept: list[_Dated] = []
    for one in dated:
        twin = next((k for k in kept if _restates(text, k, one) and _within(k.date, one.date)), None)
        if twin is None:
            kept.append(one)
        elif _days(one.date) < _days(twin.date):
            kept[kept.index(twin)] = replace(twin, date=one.date)
    return kept


def _restates(text: str, first: _Dated, second: _Dated) -> bool:
    """Do both dates belong to one verb, or does the second stand in brackets behind the first?"""
    return first.trigger == second.trigger or text[first.date.end : second.date.start].strip() == "("


def _within(first: DateFind, second: DateFind) -> bool:
    """May both be the same date, one more exactly than the other?"""
    a, b = first.resolved, second.resolved
    if a.edtf == b.edtf:
        return True
    if a.earliest is None or a.latest is None or b.earliest is None or b.latest is None:
        return False
    return (a.earliest <= b.earliest and b.latest <= a.latest) or (b.earliest <= a.earliest and a.latest <= b.latest)


def _days(find: DateFind) -> int:
    resolved = find.resolved
    if resolved.earliest is None or resolved.latest is None:
        return 10**6
    return (resolved.latest - resolved.earliest).days


def _edges(text: str, sentence: Offsets, dated: Sequence[_Dated], language: str) -> list[Offsets]:
    """The statement of each event: the sentence, cut between events at the conjunction before the later one."""
    joint = _load(language).joint
    starts = [sentence[0]]
    for first, second in zip(dated, dated[1:], strict=False):
        low = max(first.date.end, first.trigger[1])
        high = min(second.date.start, second.trigger[0])
        cuts = [match.end() for match in joint.finditer(text, min(low, high), high)]
        starts.append(cuts[-1] if cuts else starts[-1])
    ends = [_end_before(text, start, sentence[1], language) for start in starts[1:]] + [sentence[1]]
    return [(a, b) if a < b else sentence for a, b in zip(starts, ends, strict=True)]


def _end_before(text: str, start: int, sentence_end: int, language: str) -> int:
    """Where the statement before a cut ends: without the conjunction; what is announced belongs to the announcement."""
    head = text[:start].rstrip()
    if start >= sentence_end or head.rsplit(" ", 1)[-1] in _load(language).complements:
        return sentence_end
    head = head.rsplit(" ", 1)[0] if head[-1:].isalpha() else head
    return len(head.rstrip(" ,;"))
