"""Organizations: those of the gazetteer, and names whose head says that they act."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from gjtimeline.extracting.contexts import acts, is_address, is_located
from gjtimeline.extracting.findings import Findings, OrganizationFind
from gjtimeline.extracting.introductions import find_introduced, is_acronym
from gjtimeline.extracting.names import Run, find_names, head_at, is_field, longest_first, name_words, span_of
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.gazetteer import Known


@dataclass(frozen=True)
class _Mention:
    name: str
    span: Offsets
    known: Known | None = None


@dataclass(frozen=True)
class _Words:
    heads: frozenset[str]
    weak: frozenset[str]
    never: frozenset[str]
    suffixes: frozenset[str]
    with_of: frozenset[str]
    first: frozenset[str]
    municipalities: frozenset[str]
    province_ending: str
    actors: frozenset[str]  # heads of places that may act
    seats: frozenset[str]  # bodies that are places as well
    places: frozenset[str]  # heads of places
    for_bodies: frozenset[str]  # "Development" before "Center" or "Headquarters"
    seats_of_power: frozenset[str]  # "county office"
    variants: dict[str, str]
    forms: frozenset[str]  # of companies


@cache
def _load(language: str) -> _Words:
    words: dict[str, Any] = name_words(language)
    bodies, places, variants = words["organizations"], words["sites"], dict(words["variants"])
    return _Words(
        heads=frozenset(bodies["heads"]),
        weak=frozenset(bodies["weak"]),
        never=frozenset(bodies["never"]),
        suffixes=frozenset(bodies["suffixes"]),
        with_of=frozenset(bodies["with_of"]),
        first=frozenset(bodies["first"]),
        municipalities=frozenset(bodies["municipalities"]),
        province_ending=bodies["province_ending"],
        actors=frozenset(words["reading"]["actors"]),
        seats=frozenset(words["reading"]["seats"]),
        places=frozenset(places["heads"]),
        for_bodies=frozenset(places["bodies"]),
        seats_of_power=frozenset(places["seats"]),
        variants=variants,
        forms=frozenset(variants.get(suffix, suffix) for suffix in bodies["suffixes"]),
    )


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
    words = _load(language)
    mentions = [
        _Mention(entry.name, span, entry)
        for entry, span in known
        if not (_is_region(text[slice(*span)], words) and is_address(text, span[0], language))
    ]
    for piece in find_names(text, tuple(sentences), masked, language):
        if _is_body(text, piece, words, language):
            start, end = span_of(piece)
            mentions.append(_Mention(text[start:end], (start, end)))
    longest = longest_first(mentions, lambda mention: mention.span)
    return _grouped(text, sorted(longest, key=lambda mention: mention.span), language)


def _is_region(name: str, words: _Words) -> bool:
    """A province; its name says where as often as who."""
    last = name.lower().rsplit(" ", 1)[-1]
    return last.endswith(words.province_ending) or (last in words.municipalities and " " in name)


def _is_body(text: str, piece: Run, words: _Words, language: str) -> bool:
    """Does the piece name a body, by its head and by what its sentence says of it?"""
    start, end = span_of(piece)
    position = head_at(piece, language)
    head, before = piece[position].lower, piece[:position]
    if position < len(piece) - 1 and piece[position + 1].text.isalpha() and piece[position + 1].text.islower():
        return head in (words.first if position == 0 else words.with_of)
    if not any(word.capital for word in before):
        return _is_region(head, words) and not is_address(text, start, language)
    if head in words.suffixes:
        return True
    if _is_municipality(text, piece, words, language):
        return True
    if head in words.places:
        return head in words.actors and _is_acting_place(text, piece, position, words, language)
    if head not in words.heads:
        return False
    two = f"{piece[position - 1].lower} {head}"
    if two in words.never or (head in words.weak and is_field(piece[0], language)):
        return False
    if two in words.seats_of_power:
        return acts(text, start, end, language)
    return head not in words.seats or not is_located(text, start, language)


def _is_acting_place(text: str, piece: Run, position: int, words: _Words, language: str) -> bool:
    """``Techno Park``, ``Support Center``: places by their head, bodies where they act or are introduced as such."""
    start, end = span_of(piece)
    if is_located(text, start, language):
        return False
    if piece[position].lower in words.heads:
        return True
    introduced = piece[position - 1].lower in words.for_bodies and text[end : end + 2] == " ("
    return introduced or acts(text, start, end, language)


def _is_municipality(text: str, piece: Run, words: _Words, language: str) -> bool:
    tail = " ".join(word.lower for word in piece[1:])
    if tail in words.seats_of_power or tail not in words.municipalities:
        return False
    return not (_is_region(tail, words) and is_address(text, piece[0].start, language))


def _key(name: str, words: _Words) -> str:
    """One key for the spellings of a name: without the form of a company, ``&`` and ``and`` alike."""
    parts = [words.variants.get(part, part) for part in re.split(r"[\s,]+", name.lower()) if part]
    # The corporation of a city is not the city.
    while len(parts) > 1 and parts[-1] in words.forms and parts[-2] not in words.municipalities:
        parts.pop()
    return " ".join(parts)


def _grouped(text: str, mentions: Sequence[_Mention], language: str) -> list[OrganizationFind]:
    """One organization for each name, with what the text calls it otherwise."""
    words = _load(language)
    introduced = find_introduced(text, [(mention.name, mention.span) for mention in mentions], language)
    groups: dict[str, list[_Mention]] = {}
    for mention in mentions:
        # What the text itself introduces goes before the gazetteer.
        name = introduced.get(text[slice(*mention.span)], mention.name)
        groups.setdefault(_key(name, words), []).append(mention)
    shorts: dict[str, list[str]] = {}
    for short, name in introduced.items():
        shorts.setdefault(_key(name, words), []).append(short)
    again = _mentioned_again(text, mentions, {short: _key(name, words) for short, name in introduced.items()})
    return [_organization(key, members, shorts.get(key, []), again.get(key, [])) for key, members in groups.items()]


def _organization(
    key: str, members: Sequence[_Mention], shorts: Sequence[str], again: Sequence[Offsets]
) -> OrganizationFind:
    known = next((member.known for member in members if member.known and member.name not in shorts), None)
    written = [member.name for member in members if member.name not in shorts] or [members[0].name]
    name = known.name if known else max(written, key=len)
    acronym = next((short for short in shorts if is_acronym(short)), None) or (known.acronym if known else None)
    return OrganizationFind(name, acronym, (*(member.span for member in members), *again))


def _mentioned_again(text: str, mentions: Sequence[_Mention], shorts: dict[str, str]) -> dict[str, list[Offsets]]:
    """Further mentions by a short name alone, by the key of what it stands for."""
    found: dict[str, list[Offsets]] = {}
    if shorts:
        taken = SpanSet(mention.span for mention in mentions)
        alternatives = "|".join(re.escape(short) for short in sorted(shorts, key=len, reverse=True))
        for match in re.finditer(rf"(?<![\w-])(?:{alternatives})(?!\w)", text):
            if not taken.touches(*match.span()):
                found.setdefault(shorts[match[0]], []).append(match.span())
    return found


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
