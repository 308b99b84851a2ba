"""Topic profiles: what a chronology is about, and whether a statement or a document is."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from gjtimeline.gazetteer import Known
from gjtimeline.model.facts import About, Topic
from gjtimeline.resources import data_path

DEFAULT_TOPIC = "gwangju-ai-complex"
_NOWHERE = r"(?!)"  # a pattern that matches nothing


@dataclass(frozen=True)
class Term:
    """A pattern that shows the topic; ``local``: only in a document that names a place of the profile.

    ``site`` is the kind of place that the words name, where they name one. ``whole``: they name the project itself, not
    one of its parts or bodies.
    """

    pattern: re.Pattern[str]
    local: bool
    site: str | None
    whole: bool


@dataclass(frozen=True, eq=False)
class TopicProfile:
    """``own`` are the names of the project, its parts and its bodies, ``related`` what stands around it.

    ``anaphors`` (``the project``, ``the data center``) mean them in a document that is about the project.
    """

    id: str
    name: str
    places: re.Pattern[str]
    own: tuple[Term, ...]
    related: tuple[Term, ...]
    anaphors: re.Pattern[str]

    def topic_of(self, text: str, document: str) -> Topic:
        """What a passage of ``document`` is about, from its own words."""
        return _topic_of(self, text, _names_a_place(self.places, document))

    def settled(self, topic: Topic, text: str, document: About) -> Topic:
        """The topic of a passage, given what its document is about.

        ``the project`` and the like mean the project wherever it is spoken of; in a document that is about it as a
        whole, what stands around it is about it too, and what happens in its place stands around it.
        """
        if document != "no" and self.anaphors.search(text):
            return "complex"
        if document != "complex":
            return topic
        if topic != "other":
            return "complex"
        return "related" if self.places.search(text) else "other"

    def sites(self, document: str) -> list[tuple[Known, tuple[int, int]]]:
        """Parts of the project that are places, wherever the document names them."""
        here = _names_a_place(self.places, document)
        return [
            (Known(match[0], kind=term.site), match.span())
            for term in self.own
            if term.site and (here or not term.local)
            for match in term.pattern.finditer(document)
        ]

    def mask(self, text: str) -> str:
        """``text`` without the names of the project and its place, for comparing what else two statements say."""
        for term in self.own:
            if term.whole:
                text = term.pattern.sub(" ", text)
        return self.places.sub(" ", text)

    def owns(self, name: str) -> bool:
        """Does the name of a place or body name the project, a part of it or its body?"""
        return any(term.pattern.search(name) for term in self.own)

    def part(self, name: str) -> str | None:
        """The kind of place if the whole name is that of a part of the project."""
        return next((term.site for term in self.own if term.site and term.pattern.fullmatch(name)), None)


@lru_cache(maxsize=8)
def _names_a_place(places: re.Pattern[str], document: str) -> bool:
    """Looked up once a document, not for each of its passages."""
    return bool(places.search(document))


@lru_cache(maxsize=1024)
def _topic_of(profile: TopicProfile, text: str, here: bool) -> Topic:
    """Read once a passage: all statements of a paragraph ask for it."""
    if any((here or not term.local) and term.pattern.search(text) for term in profile.own):
        return "complex"
    related = any((here or not term.local) and term.pattern.search(text) for term in profile.related)
    return "related" if related else "other"


@cache
def load_topic(name: str = DEFAULT_TOPIC) -> TopicProfile:
    """The profile ``data/topics/<name>.toml``."""
    return read_topic(data_path("topics", f"{name}.toml"))


def read_topic(path: Path) -> TopicProfile:
    """A profile from a file.

    Raises:
        ValueError: the file is no TOML or lacks a field; the message is one line.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return TopicProfile(
            id=data["id"],
            name=data["name"],
            places=re.compile("|".join(re.escape(place) for place in data["places"]) or _NOWHERE, re.IGNORECASE),
            own=(
                *(_term(entry, whole=True) for entry in data["names"]),
                *(_term(entry) for table in ("parts", "bodies") for entry in data.get(table, [])),
            ),
            related=tuple(_term(entry) for entry in data.get("related", [])),
            anaphors=re.compile(data.get("anaphors", {}).get("pattern", _NOWHERE), re.IGNORECASE),
        )
    except (tomllib.TOMLDecodeError, re.error, KeyError, TypeError) as error:
        raise ValueError(f"{path.name} is no topic profile: {type(error).__name__} {error}") from error


def _term(entry: dict[str, Any], *, whole: bool = False) -> Term:
    flags = re.NOFLAG if entry.get("case") else re.IGNORECASE
    return Term(re.compile(entry["pattern"], flags), entry.get("local", False), entry.get("site"), whole)


def about(topics: list[Topic]) -> About:
    """The verdict on a document from the topics of its passages, the headline first."""
    if not topics or "complex" not in topics:
        return "partly" if topics.count("related") > len(topics) / 4 else "no"
    share = topics.count("complex") / len(topics)
    return "complex" if topics[0] == "complex" or share >= 1 / 4 else "partly"
