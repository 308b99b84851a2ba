"""People: names by the grammar of names, roles by the titles that stand beside them.

ORGANIZATION TITLE NAME      GIST President Kiseon Kim
TITLE of X, NAME             Chairman of the Gwangju City Council, Kim Dong-chan
NAME, TITLE of X             Kang Gi-jung, mayor of Gwangju
ORGANIZATION (TITLE NAME)    GIST (President Seung Hyeon Moon)
ORGANIZATION, led by NAME    the agency, led by Kim Joon-ha
lines of a contact block     NAME, below it TITLE and telephone
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from gjtimeline.extracting.findings import Findings, PersonFind, RoleFind
from gjtimeline.extracting.names import name_words
from gjtimeline.extracting.titles import TitleMatch, TitleReader, load_titles
from gjtimeline.grammar.korean_names import NameMention, Order, find_names, is_surname, parse_name, same_name
from gjtimeline.model import Block
from gjtimeline.model.facts import Capacity

_NEXT_WORDS = re.compile(r"\s(?:(?:of|for)\s)?(?:[A-Z][\w’'-]*\s?){1,4}")
_FOREIGN = re.compile(r"\s((?:[A-Z][a-zà-ÿ]+(?:-[A-Z][a-z]+)?\s){1,2}[A-Z][a-zà-ÿ]+(?:-[A-Za-z]+)?)\b")


@dataclass(frozen=True)
class _Named:
    """A full name in the text with the roles that stand beside it."""

    start: int
    end: int
    name: str
    family: str
    given: str
    roles: tuple[RoleFind, ...]
    block: Block | None


def name_spans(text: str, language: str = "en") -> list[NameMention]:
    """Names of people in running text: certain ones, and doubtful ones behind a title; none that a place or prize bears."""
    titles = load_titles(language)
    found = []
    for name in find_names(text):
        if _is_of_a_thing(text, name.end, language):
            continue
        if name.certain or titles.before(text, name.start) is not None:
            found.append(name)
    return [*found, *_foreign(text, found, titles, language)]


def _foreign(
    text: str, korean: Sequence[NameMention], titles: TitleReader, language: str
) -> Iterator[NameMention]:
    """Names of another build are taken for names behind a title only: ``Prime Minister Mark Rutte``."""
    heads = _thing_heads(language)
    for title in titles.find(text):
        match = _FOREIGN.match(text, title.end)
        if match is None or title.field or not text[title.start].isupper():
            continue
        words = match[1].split()
        taken = any(name.start < match.end() and match.start() < name.end for name in korean)
        if taken or any(word.lower() in heads or titles.is_title_word(word) for word in words):
            continue
        # A surname before a hyphenated name is Korean in an unusual spelling: "Mayor Park Heong-joon".
        family_first = is_surname(words[0]) and "-" in words[-1]
        family, given = (words[0], words[1:]) if family_first else (words[-1], words[:-1])
        order: Order = "family-first" if family_first else "given-first"
        yield NameMention(match.start(1), match.end(1), match[1], family, " ".join(given), order, False)


def _thing_heads(language: str) -> frozenset[str]:
    words = name_words(language)
    heads = {*words["organizations"]["heads"], *words["sites"]["heads"], *words["things"]}
    return frozenset(heads)


def _is_of_a_thing(text: str, end: int, language: str) -> bool:
    """``Kim Dae-jung Convention Center``: the name goes on to the head of a place, body or prize."""
    after = _NEXT_WORDS.match(text, end)
    if after is None:
        return False
    heads = _thing_heads(language)
    return any(word.strip(".,’'").lower() in heads for word in after[0].split())


def find_people(text: str, findings: Findings, names: Sequence[NameMention]) -> list[PersonFind]:
    """The persons of a document, each once, in the order of first mention."""
    titles = load_titles(findings.language)
    named: list[_Named] = []
    taken = 0  # where the title behind the last name ended: it belongs to nobody else
    ordered = sorted(names, key=lambda name: name.start)
    for name, following in [*pairwise(ordered), *((last, None) for last in ordered[-1:])]:
        block = findings.block_at(name.start)
        if block is not None and block.kind in ("furniture", "repeat"):
            continue
        if block is not None and block.kind == "contact":
            roles = tuple(_contact_roles(text, name, block, findings, titles))
        else:
            roles, taken = _roles(text, name, following, taken, block, titles, findings)
        named.append(_Named(name.start, name.end, name.text, name.family, name.given, roles, block))
    return [_with_later_mentions(text, person, titles) for person in _grouped(named)]


def _roles(
    text: str,
    name: NameMention,
    following: NameMention | None,
    taken: int,
    block: Block | None,
    titles: TitleReader,
    findings: Findings,
) -> tuple[tuple[RoleFind, ...], int]:
    """The roles beside a name, and up to where the text is used for them."""
    low = max(taken, block.start if block else 0)
    high = min(following.start if following else len(text), block.end if block else len(text))
    before = titles.before(text, name.start, low)
    after = titles.after(text, name.end, high)
    roles: list[RoleFind] = []
    if before is not None and not (before.apart and after is not None and before.start < taken):
        roles.append(_role(text, before, name.end, low, titles, findings))
    if after is not None and (before is None or not before.apart) and not _is_next_persons(text, after, following):
        roles.append(_role(text, after, after.end, low, titles, findings, start=name.start))
        taken = after.end
    if not roles and (led := titles.led(text, name.start, low)) is not None:
        organization = _organization_before(led.start, findings, low)
        roles.append(RoleFind(led.title, organization, (led.start, name.end)))
    return tuple(roles), max(taken, name.end)


def _is_next_persons(text: str, after: TitleMatch, following: NameMention | None) -> bool:
    """In a list of ``TITLE, NAME`` pairs the title behind a name is that of the next."""
    return following is not None and text[after.end : following.start].strip() in (",", "")


def _role(
    text: str, title: TitleMatch, end: int, low: int, titles: TitleReader, findings: Findings, start: int | None = None
) -> RoleFind:
    """The role with its organization: behind the title ("of X"), before it, or before the bracket that it stands in."""
    organization, begin = title.organization, title.start
    if organization is None and start is None:
        organization, begin = titles.organization_before(text, title.start, low)
    if organization is None and title.relative:
        organization = _organization_before(title.start, findings, low)
    return RoleFind(title.title, organization, (begin if start is None else start, end))


def _organization_before(offset: int, findings: Findings, low: int) -> str | None:
    """The organization that was named last before ``offset`` in the same block."""
    spans = [(span, org.name) for org in findings.organizations for span in org.mentions if low <= span[0] < offset]
    return max(spans)[1] if spans else None


def _contact_roles(
    text: str, name: NameMention, block: Block, findings: Findings, titles: TitleReader
) -> Iterator[RoleFind]:
    """In a contact block the title stands behind the name or on the next line, the unit above or below."""
    lines = [b for b in findings.blocks if b.kind == "contact"]
    position = lines.index(block)
    below = lines[position + 1] if position + 1 < len(lines) else None
    own = titles.at(text, name.end, block.end)
    title = own or (titles.at(text, below.start, below.end) if below else None)
    if below and title is None and (unit := _unit(text, below, findings)):
        yield RoleFind(None, unit, (block.start, below.end))
        return
    unit = next((u for line in reversed(lines[:position]) if (u := _unit(text, line, findings))), None)
    if title is not None or unit is not None:
        yield RoleFind(title.title if title else None, unit, (name.start, title.end if title else name.end))


def _unit(text: str, block: Block, findings: Findings) -> str | None:
    """The organization that a line of a contact block consists of."""
    for organization in findings.organizations:
        for start, end in organization.mentions:
            if block.start == start and end >= block.end - 1:
                return text[start:end]
    return None


def _grouped(named: Iterable[_Named]) -> Iterator[PersonFind]:
    """One person for each name, whatever its order, hyphenation and case."""
    people: list[list[_Named]] = []
    for mention in named:
        for person in people:
            if _same(person[0], mention):
                person.append(mention)
                break
        else:
            people.append([mention])
    for mentions in people:
        first = mentions[0]
        yield PersonFind(
            name=first.name,
            family=first.family,
            given=first.given,
            mentions=tuple((m.start, m.end) for m in mentions),
            roles=tuple(_distinct(role for m in mentions for role in m.roles)),
            capacity=_capacity(mentions),
        )


def _same(first: _Named, second: _Named) -> bool:
    if first.name == second.name:
        return True
    return parse_name(first.name) is not None and same_name(first.name, second.name)


def _capacity(mentions: Sequence[_Named]) -> Capacity:
    kinds = {mention.block.kind if mention.block else "paragraph" for mention in mentions}
    if kinds == {"contact"}:
        return "contact"
    return "byline" if kinds == {"byline"} else "actor"


def _distinct(roles: Iterable[RoleFind]) -> list[RoleFind]:
    """Without roles that repeat another with less: ``President`` beside ``President`` of GIST."""
    found: list[RoleFind] = []
    for role in roles:
        twin = next((r for r in found if (r.title or "").lower() == (role.title or "").lower()), None)
        if twin is None:
            found.append(role)
        elif twin.organization is None and role.organization is not None:
            found[found.index(twin)] = role
        elif role.organization not in (None, twin.organization):
            found.append(role)
    return found


def _with_later_mentions(text: str, person: PersonFind, titles: TitleReader) -> PersonFind:
    """``Mayor Lee`` after ``Mayor Lee Yong-sup`` is the same man."""
    spans = list(person.mentions)
    for role in person.roles:
        if role.title is None or person.family is None:
            continue
        head = titles.head(role.title)
        for match in re.finditer(
            rf"\b{re.escape(head)}\s+({re.escape(person.family)})\b(?![\s-][A-Z])", text, re.IGNORECASE
        ):
            if match[1] == person.family and not any(a < match.end() and match.start() < b for a, b in spans):
                spans.append(match.span())
    return replace(person, mentions=tuple(sorted(set(spans))))
