"""Organizations: those of the gazetteer, names whose head says that they act, and names that a text calls a company."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from gjtimeline.extracting.findings import Findings, OrganizationFind
from gjtimeline.extracting.names.contexts import is_address
from gjtimeline.extracting.names.finding import find_names, longest_first, span_of
from gjtimeline.extracting.names.rules import Run, either, name_rules, name_words, regions
from gjtimeline.extracting.offices.titles import load_titles
from gjtimeline.extracting.organizations.companies import find_companies
from gjtimeline.extracting.organizations.introductions import find_introduced, is_acronym
from gjtimeline.extracting.organizations.naming import is_body, is_called_after, is_place, is_region
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.gazetteer import Known

_LONG = 3  # words of a name that its head makes that of a body, though it has no proper word
_WINDOW = 30  # how far around a name its line and another country are looked for


@dataclass(frozen=True)
class _Mention:
    name: str
    span: Offsets
    known: Known | None = None


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
    pieces = find_names(text, tuple(sentences), masked, language)
    known = list(_whole(text, known, pieces, language))
    named = [_with_side(text, span_of(piece), language) for piece in pieces if is_body(text, piece, language)]
    mentions = [_known_mention(text, entry, span, language) for entry, span in known if _is_meant(text, span, language)]
    small = (match.span() for match in _load(language).lower.finditer(text))
    mentions += [_Mention(text[start:end], (start, end)) for start, end in (*named, *small)]
    taken = SpanSet([*named, *(span for _, span in known)])
    mentions += [_Mention(text[slice(*span)], span) for span in find_companies(text, pieces, taken, language)]
    longest = longest_first(mentions, lambda mention: mention.span)
    return _grouped(text, sorted(longest, key=lambda mention: mention.span), language)


def _whole(
    text: str, known: Sequence[tuple[Known, Offsets]], pieces: Sequence[Run], language: str
) -> Iterator[tuple[Known, Offsets]]:
    """Without words of what is only called after a body, and of what is none of a group: ``SK`` of ``SK Something``."""
    words = frozenset(name_words(language)["never_first"])
    longer = SpanSet(span_of(piece) for piece in pieces if len(piece) > 1)
    called_after = SpanSet(span_of(piece) for piece in pieces if is_called_after(piece, language))
    for entry, span in known:
        written = text[slice(*span)]
        if written.lower() in words and _line(text, span).isupper():
            continue  # "WHO JOINED US"
        within = longer if entry.name.startswith(f"{written} ") else called_after
        if " " in written or not within.covers(*span):
            yield entry, span


def _with_side(text: str, span: Offsets, language: str) -> Offsets:
    """The span with the side of the region that the name begins with: ``West of England Combined Authority``."""
    side = _load(language).side.search(text, max(0, span[0] - _WINDOW), span[0])
    first = text[slice(*span)].split(" ", 1)[0]
    return (side.start(), span[1]) if side and first.lower() in regions() else span


def _line(text: str, span: Offsets) -> str:
    """The line that a span stands in, as far as it is near."""
    before = text[max(0, span[0] - _WINDOW) : span[0]].rsplit("\n", 1)[-1]
    return before + text[span[0] : span[1] + _WINDOW].split("\n", 1)[0]


def _known_mention(text: str, entry: Known, span: Offsets, language: str) -> _Mention:
    """The mention of an entry, or of a body of the same name elsewhere: ``Japan's Finance Ministry``."""
    start, end = span
    abroad = _load(language).abroad
    if abroad.search(text, max(0, start - _WINDOW), start) or abroad.match(text, end):
        return _Mention(text[start:end], span)
    return _Mention(entry.name, span, entry)


def _is_meant(text: str, span: Offsets, language: str) -> bool:
    """Not a place, a province or a city that says where; the seat of one (``at Gwangju City Hall``) speaks for it."""
    start, end = span
    if not is_region(text[start:end], language):
        return not is_place(text, start, end, language)
    goes_on = text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
    return goes_on or not is_address(text, start, language)


@dataclass(frozen=True)
class _Spellings:
    """What names are compared by: words of one meaning as one, without the forms of companies."""

    variants: Mapping[str, str]
    forms: frozenset[str]
    municipalities: frozenset[str]
    abroad: re.Pattern[str]  # another country before a name or behind it
    side: re.Pattern[str]  # "West of" in front
    lower: re.Pattern[str]  # "Gwangju city council"

    def key(self, name: str) -> str:
        """One key for the spellings of a name: without the form of a company, ``&`` and ``and`` alike."""
        parts = [self.variants.get(part, part) for part in re.split(r"[\s,]+", name.lower()) if part]
        # The corporation of a city is not the city.
        while len(parts) > 1 and parts[-1] in self.forms and parts[-2] not in self.municipalities:
            parts.pop()
        return " ".join(parts)


@cache
def _load(language: str) -> _Spellings:
    words = name_words(language)
    variants, bodies = dict(words["variants"]), words["organizations"]
    forms = frozenset(variants.get(suffix, suffix) for suffix in bodies["suffixes"])
    around, home = load_titles(language).around, frozenset(bodies["home"])
    nations = either([one for one in (*around["countries"], *around["nationalities"]) if one not in home])
    # "Japan's X", "the Japanese X"; "X of Japan"
    of = words["leading"][0]
    abroad = re.compile(rf"(?i:\b(?:{nations})(?:['’]s)?\s$|\s{of}\s(?:{nations})\b)")
    lower = re.compile(
        rf"\b[A-Z][a-z]+(?:\s(?:{either(bodies['lower']['levels'])})){{1,2}}\s(?:{either(bodies['lower']['heads'])})\b"
    )
    side = re.compile(rf"\b(?:{either(bodies['sides'])})\s{of}\s$")
    return _Spellings(variants, forms, frozenset(bodies["municipalities"]), abroad, side, lower)


def _grouped(text: str, mentions: Sequence[_Mention], language: str) -> list[OrganizationFind]:
    """One organization for each name, with what the text calls it otherwise."""
    key = _load(language).key
    introduced = find_introduced(text, [(mention.name, mention.span) for mention in mentions], language)
    groups: dict[str, list[_Mention]] = {}
    whole = _by_first_word((text[slice(*mention.span)], mention.name) for mention in mentions)
    for mention in mentions:
        # What the text itself introduces goes before the gazetteer.
        written = text[slice(*mention.span)]
        # An acronym of the gazetteer is whole though another begins with it: "TSMC" beside "TSMC Arizona".
        is_whole = mention.known is not None and written == mention.known.acronym
        name = introduced.get(written, mention.name if is_whole else whole.get(written, mention.name))
        groups.setdefault(key(name), []).append(mention)
    shorts: dict[str, list[str]] = {}
    for short, name in introduced.items():
        shorts.setdefault(key(name), []).append(short)
    again = _mentioned_again(text, mentions, {short: key(name) for short, name in introduced.items()})
    return [_organization(members, shorts.get(one, []), again.get(one, [])) for one, members in groups.items()]


def _by_first_word(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The names of what is written with several words by the first one, where it begins no other: ``Hyundai``."""
    found: dict[str, set[str]] = {}
    for written, name in names:
        if " " in written:
            found.setdefault(written.split(" ", 1)[0], set()).add(name)
    return {first: next(iter(whole)) for first, whole in found.items() if len(whole) == 1}


def _organization(members: Sequence[_Mention], shorts: Sequence[str], again: Sequence[Offsets]) -> OrganizationFind:
    full = max((len(member.name) for member in members if member.known), default=0)
    known = next((one.known for one in members if one.known and one.name not in shorts and len(one.name) == full), None)
    written = [member.name for member in members if member.name not in shorts] or [members[0].name]
    # The fullest name, and rather not one in capitals.
    name = known.name if known else max(written, key=lambda name: (not name.isupper(), len(name)))
    acronym = next((short for short in shorts if is_acronym(short)), None) or (known.acronym if known else None)
    return OrganizationFind(name, acronym, (*(member.span for member in members), *again))


def _mentioned_again(text: str, mentions: Sequence[_Mention], shorts: Mapping[str, str]) -> dict[str, list[Offsets]]:
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
    """Organizations that only the title of their head shows: ``CEO of X``, ``head of the AI Project Group``."""
    known = {name for body in findings.organizations for name in (body.name, body.acronym)}
    found: dict[str, OrganizationFind] = {}
    for role in (role for person in findings.people for role in person.roles):
        name = role.organization
        if name is None or name in known:
            continue
        if role.title is None or not _is_led(name, role.title.lower(), findings.language):
            continue
        start = text.find(name, role.span[0], role.span[1])
        if start >= 0 and name[0].isupper():
            found.setdefault(name, OrganizationFind(name, None, ((start, start + len(name)),)))
    return list(found.values())


def _is_led(name: str, title: str, language: str) -> bool:
    """Does a title make what its bearer leads a body: any behind ``CEO of``, some by their form?"""
    bodies, rules, words = name_words(language)["organizations"], name_rules(language), name.lower().split(" ")
    long = len(words) >= _LONG and words[-1] in bodies["heads"]
    named = len(words) > 1 and words[0] not in rules.common and words[0] not in regions()
    named = named and (words[-1] in rules.fields or words[-1] in bodies["directed"])
    return long or title in bodies["led_by"] or (named and title in bodies["directed_by"])
