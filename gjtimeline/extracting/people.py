"""People: names by the grammar of names, each person once; their roles are read by ``roles``."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from gjtimeline.extracting.findings import Findings, PersonFind, RoleFind
from gjtimeline.extracting.names import name_words
from gjtimeline.extracting.roles import RoleReader
from gjtimeline.extracting.spans import SpanSet
from gjtimeline.extracting.titles import TitleReader, load_titles
from gjtimeline.grammar.korean_names import NameMention, Order, find_names, is_surname, parse_name, same_name
from gjtimeline.model import Block
from gjtimeline.model.facts import Capacity

_NEXT_WORDS = re.compile(r"\s(?:(?:of|for)\s)?(?:[A-Z][\w’'-]*\s?){1,4}")
_FOREIGN = re.compile(r"(?:[A-Z][a-zà-ÿ]+(?:-[A-Z][a-z]+)?\s){1,2}[A-Z][a-zà-ÿ]+(?:-[A-Za-z]+)?\b")
_FOREIGN_BEFORE_COMMA = re.compile(_FOREIGN.pattern + r"(?=,\s)")


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
    """Names of people in running text: certain ones, doubtful ones behind a title; none that a place or prize bears."""
    titles = load_titles(language)
    found = []
    for name in find_names(text):
        if titles.at(text, name.end, len(text)) is None and _is_of_a_thing(text, name.end, language):
            continue
        if name.certain or titles.before(text, name.start) is not None:
            found.append(name)
    return [*found, *_foreign(text, found, titles, language)]


def _foreign(text: str, korean: Sequence[NameMention], titles: TitleReader, language: str) -> Iterator[NameMention]:
    """Names of another build, by the title beside them: ``Prime Minister Mark Rutte``, ``June Paik, CEO of …``."""
    known = SpanSet((name.start, name.end) for name in korean)
    behind_title = [
        match
        for title in titles.find(text)
        if text[title.start].isupper() and not title.field and (match := _FOREIGN.match(text, title.end + 1))
    ]
    before_title = [match for match in _FOREIGN_BEFORE_COMMA.finditer(text) if titles.follows(text, match.end())]
    for match in behind_title + before_title:
        words = match[0].split()
        if known.touches(*match.span()) or any(_is_no_name(word, titles, language) for word in words):
            continue
        # A surname before a hyphenated name is Korean in an unusual spelling: "Mayor Park Heong-joon".
        family_first = is_surname(words[0]) and "-" in words[-1]
        family, given = (words[0], words[1:]) if family_first else (words[-1], words[:-1])
        order: Order = "family-first" if family_first else "given-first"
        yield NameMention(*match.span(), match[0], family, " ".join(given), order, False)


def _is_no_name(word: str, titles: TitleReader, language: str) -> bool:
    lower = word.lower()
    return lower in _thing_heads(language) or titles.is_title_word(word) or lower in name_words(language)["never_first"]


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
    reader = RoleReader(text, findings, titles)
    named = [
        _Named(name.start, name.end, name.text, name.family, name.given, roles, block)
        for name, block, roles in reader.read(names)
    ]
    return [_with_later_mentions(text, person, titles) for person in _grouped(named)]


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
            rf"\b{re.escape(head)}\s+({re.escape(person.family)})\b(?![\s-](?-i:[A-Z]))", text, re.IGNORECASE
        ):
            if match[1] == person.family and not any(a < match.end() and match.start() < b for a, b in spans):
                spans.append(match.span())
    return replace(person, mentions=tuple(sorted(set(spans))))
