"""Organizations that a model proposes: confirmed by what bodies do or are called beside the name, or by its repetition.

name    = capitalized words and connectors, whole; no first word of a sentence, no nation or region, no head of a place;
          a single plain word has no article before it ("the Saemaeul"), an acronym no brackets of its own
support = it acts, it is introduced with an acronym, it is an acronym without an article, or it is named again
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from gjtimeline.extracting.findings import Findings, OrganizationFind
from gjtimeline.extracting.names.contexts import acts, is_located
from gjtimeline.extracting.names.rules import name_words, regions
from gjtimeline.extracting.offices.titles import load_titles
from gjtimeline.extracting.organizations.introductions import find_introduced
from gjtimeline.extracting.proposing.vetoes import BODY, has_article, is_whole, load_vocabulary, next_verb, unread
from gjtimeline.extracting.spans import Offsets

_WORD = re.compile(r"(?:[^\W\d_a-z]|\d)[\w.&’'-]*|[a-z]+[^\W\d_a-z][\w-]*")
_ACRONYM = re.compile(r"[A-Z][A-Z&-]{1,5}")
_MOST = 8  # words of a name
_WITHIN = re.compile(r"[^\W\dA-Z][,;]? $|[,;] $")
_TIMES = 2  # a name of several words that a model sees so often is one


def with_proposed(text: str, found: Findings) -> list[OrganizationFind]:
    """The organizations that rules read, with more mentions, and those that are confirmed."""
    language = found.language
    named = [span for span in unread(found, BODY) if _is_name(text, *span, language)]
    bodies = _with_short_names(text, found.organizations, named)
    known = {name for body in bodies for name in (body.name, body.acronym)}
    known |= {text[slice(*span)] for body in bodies for span in body.mentions}
    groups: dict[str, list[Offsets]] = {}
    for start, end in named:
        if text[start:end] not in known:
            groups.setdefault(text[start:end], []).append((start, end))
    introduced = find_introduced(text, [(name, span) for name, spans in groups.items() for span in spans], language)
    acronyms = {name: short for short, name in introduced.items() if _ACRONYM.fullmatch(short)}
    new = [
        OrganizationFind(name, acronyms.get(name), tuple(spans))
        for name, spans in groups.items()
        if name not in introduced and (name in acronyms or _is_supported(text, spans, language))
    ]
    return [*bodies, *new]


def _is_name(text: str, start: int, end: int, language: str) -> bool:
    """Is it a whole name, of the shape that names of bodies have?"""
    words, known = text[start:end].split(" "), load_vocabulary(language)
    connectors = name_words(language)["connectors"]
    if len(words) > _MOST or not all(_WORD.fullmatch(word) or word in connectors for word in words):
        return False
    if {words[0], words[-1]} & {*connectors} or words[0].lower() in known.never_first:
        return False
    if _is_of_another_kind(text[start:end].lower(), language) or not is_whole(text, start, end, language):
        return False
    if _ACRONYM.fullmatch(text[start:end]):
        return text[start - 1 : start] != "("
    return len(words) > 1 or not has_article(text, start, language)


def _is_of_another_kind(lower: str, language: str) -> bool:
    """A nation, a region, an office, a place by its head, or nothing but what bodies are for."""
    known, words = load_vocabulary(language), lower.split(" ")
    if lower in known.nations or lower in regions() or load_titles(language).is_title_word(lower):
        return True
    return words[-1] in name_words(language)["sites"]["heads"] or known.general.issuperset(words)


def _is_supported(text: str, spans: Sequence[Offsets], language: str) -> bool:
    """Does it act, stand as an acronym without an article, or come again, in full or with any verb?

    The capital of a single word tells nothing where a sentence begins with it.
    """
    name = text[slice(*spans[0])]
    within = [span for span in spans if _WITHIN.search(text, max(0, span[0] - 2), span[0])]
    if not within and " " not in name:
        return False
    if any(acts(text, *span, language) and not is_located(text, span[0], language) for span in spans):
        return True
    if _ACRONYM.fullmatch(name):
        return any(not has_article(text, start, language) for start, _ in within)
    again = len(spans) >= _TIMES and not any(map(str.isdigit, name))
    return again and (" " in name or any(next_verb(text, end, language) for _, end in spans))


def _with_short_names(
    text: str, bodies: Iterable[OrganizationFind], named: Iterable[Offsets]
) -> list[OrganizationFind]:
    """The bodies with the mentions by the first word of their name, where no other begins so: ``Hyundai``."""
    first: dict[str, list[int]] = {}
    found = list(bodies)
    for number, body in enumerate(found):
        first.setdefault(body.name.split(" ")[0], []).append(number)
    for start, end in named:
        numbers = first.get(text[start:end], [])
        if len(numbers) == 1 and text[start:end] != found[numbers[0]].name:
            body = found[numbers[0]]
            found[numbers[0]] = replace(body, mentions=tuple(sorted({*body.mentions, (start, end)})))
    return found
