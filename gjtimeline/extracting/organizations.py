"""Organizations: those of the gazetteer, and runs of capitalized words whose head says that they act."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gjtimeline.extracting.findings import Findings, OrganizationFind
from gjtimeline.extracting.names import Run, find_runs, head_of, longest_first, name_words, span_of, split_at_connectors
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.gazetteer import Known, load_known

_BRACKET = re.compile(r"\s?\((?P<inside>[^()]{2,80})\)")
_ACRONYM = re.compile(r"[A-Z][A-Za-z&-]{0,3}[A-Z]{1,8}")
_ACRONYM_BEFORE = re.compile(rf"\b(?P<acronym>{_ACRONYM.pattern})\s?\($")
_MINISTRY_GOES_ON = re.compile(r"(?:, [A-Z][\w-]+)+,? (?:and|&) [A-Z]\w+(?: [A-Z]\w+)?")


@dataclass(frozen=True)
class _Mention:
    name: str
    acronym: str | None
    span: Offsets


def find_organizations(
    text: str,
    sentences: Sequence[Offsets],
    known: Sequence[tuple[Known, Offsets]],
    masked: SpanSet,
    language: str,
) -> list[OrganizationFind]:
    """The organizations of a text, each once, in the order of first mention.

    ``known`` are the mentions of the gazetteer, ``masked`` the spans of persons' names and titles.
    """
    mentions = [_Mention(entry.name, entry.acronym, span) for entry, span in known]
    for start, end in sentences:
        for run in find_runs(text, start, end, masked, language):
            mentions.extend(_Mention(text[a:b], None, (a, b)) for a, b in _bodies(text, run, language))
    longest = longest_first(mentions, lambda mention: mention.span)
    return _grouped(text, sorted(longest, key=lambda mention: mention.span))


def _bodies(text: str, run: Run, language: str) -> Iterator[Offsets]:
    """The spans within a run that name a body."""
    words = name_words(language)["organizations"]
    heads, with_of = frozenset(words["heads"]), frozenset(words["with_of"])
    if _has_of_after_head(run, with_of):
        start, end = span_of(run)
        more = _MINISTRY_GOES_ON.match(text, end)
        yield start, more.end() if more else end
        return
    if _is_one_body(run, heads):
        yield span_of(run)
        return
    for piece in split_at_connectors(run):
        if len(piece) > 1 and (
            head_of(piece) in heads or head_of(piece) in words["suffixes"] or _is_municipality(piece, words)
        ):
            start, end = span_of(piece)
            # The full stop of "Corp." belongs to the name.
            yield start, end + (head_of(piece) in words["suffixes"] and text[end : end + 1] == ".")


def _is_one_body(run: Run, heads: frozenset[str]) -> bool:
    """``Economy and Environment Committee``: one word, "and", and a name whose head both share."""
    if len(run) < 4 or run[1].capital or run[0].text.isupper() or run[0].text.lower() in heads:
        return False
    return head_of(run) in heads and all(word.capital for word in run[2:])


def _has_of_after_head(run: Run, with_of: frozenset[str]) -> bool:
    """``Ministry of X and Y``, ``Korea Institute of X``: a head with what it is for behind it."""
    for position, word in enumerate(run[1:], start=1):
        if not word.capital:
            return word.text in ("of", "on", "for") and run[position - 1].text.lower() in with_of
    return False


def _is_municipality(run: Run, words: dict[str, list[str]]) -> bool:
    tail = " ".join(word.text.lower() for word in run[1:])
    return tail in words["municipalities"] and tail != "city hall"


def _grouped(text: str, mentions: Sequence[_Mention]) -> list[OrganizationFind]:
    """One organization for each name; a bracket that follows a name is its acronym or its expansion."""
    acronyms = _introduced(text, mentions)
    groups: dict[str, list[_Mention]] = {}
    for mention in mentions:
        groups.setdefault(acronyms.get(mention.name, mention.name).lower(), []).append(mention)
    found = []
    for members in groups.values():
        spans = tuple(member.span for member in members)
        name = max((member.name for member in members), key=len)
        acronym = next((m.acronym for m in members if m.acronym), None) or _acronym_for(name, acronyms)
        found.append(OrganizationFind(name, acronym, spans + _acronym_spans(text, acronym, spans)))
    return found


def _introduced(text: str, mentions: Sequence[_Mention]) -> dict[str, str]:
    """Acronyms that the text introduces in brackets, each with the name it stands for."""
    found: dict[str, str] = {}
    for mention in mentions:
        bracket = _BRACKET.match(text, mention.span[1])
        inside = bracket["inside"].split(",")[0].strip() if bracket else ""
        if _ACRONYM.fullmatch(inside) and len(inside) <= len(mention.name.split()) + 3:
            found.setdefault(inside, mention.name)
        # The other way round: "BIF (Busan Innovation Foundation)".
        before = _ACRONYM_BEFORE.search(text, max(0, mention.span[0] - 20), mention.span[0])
        if before and text[mention.span[1] : mention.span[1] + 1] == ")":
            found.setdefault(before["acronym"], mention.name)
    return found


def _acronym_for(name: str, acronyms: dict[str, str]) -> str | None:
    return next((acronym for acronym, full in acronyms.items() if full == name), None)


def _acronym_spans(text: str, acronym: str | None, known: tuple[Offsets, ...]) -> tuple[Offsets, ...]:
    """Further mentions by acronym alone."""
    if acronym is None:
        return ()
    found = (match.span() for match in re.finditer(rf"\b{re.escape(acronym)}\b", text))
    taken = SpanSet(known)
    return tuple(span for span in found if not taken.touches(*span))


def expand(name: str | None, organizations: Sequence[OrganizationFind]) -> str | None:
    """The fullest name of an organization that is given by name or acronym; the name itself where it is unknown."""
    for organization in organizations:
        if name in (organization.name, organization.acronym):
            return organization.name
    for entry in load_known("organization"):
        if name and name in (entry.name, entry.acronym, *entry.aliases):
            return entry.name
    return name


def led_organizations(text: str, findings: Findings) -> list[OrganizationFind]:
    """Organizations that only the title of their head shows: ``CEO of Rebellions``."""
    titles = frozenset(name_words(findings.language)["organizations"]["led_by"])
    known = {name for body in findings.organizations for name in (body.name, body.acronym)}
    found: dict[str, OrganizationFind] = {}
    for role in (role for person in findings.people for role in person.roles):
        name = role.organization
        if name is None or name in known or (role.title or "").lower() not in titles:
            continue
        start = text.find(name, role.span[0], role.span[1])
        if start >= 0 and name[0].isupper():
            found.setdefault(name, OrganizationFind(name, None, ((start, start + len(name)),)))
    return list(found.values())
