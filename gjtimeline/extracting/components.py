"""The extractors as spaCy pipeline components.

Each is a ``spacy_factories`` entry point, so that ``nlp.add_pipe("gjtimeline_budgets")`` works in any pipeline. They
read and fill ``findings_of(doc)`` and show their spans as ``doc.spans["gjtimeline_…"]``. Their order matters:
sentences, dates, budgets, organizations, people, sites, events.
"""

from collections.abc import Callable
from typing import Any

import numpy
from spacy.language import Language
from spacy.tokens import Doc

from gjtimeline.extracting.budgets import find_budgets
from gjtimeline.extracting.dating.anchoring import date_document
from gjtimeline.extracting.events.finding import find_events
from gjtimeline.extracting.findings import Findings, findings_of
from gjtimeline.extracting.names.gazetteer import GazetteerMatcher
from gjtimeline.extracting.offices.titles import load_titles
from gjtimeline.extracting.organizations.finding import find_organizations, led_organizations
from gjtimeline.extracting.people.finding import find_people
from gjtimeline.extracting.proposing.organizations import with_proposed
from gjtimeline.extracting.proposing.people import proposed_people, read_names
from gjtimeline.extracting.proposing.sites import proposed_sites
from gjtimeline.extracting.sites.finding import find_sites
from gjtimeline.extracting.spans import Offsets, SpanSet, mark, sentence_spans, token_starts
from gjtimeline.grammar.sentences import find_sentences

Component = Callable[[Doc], Doc]


@Language.factory("gjtimeline_sentences", assigns=["token.is_sent_start"])
def sentences(nlp: Language, name: str) -> Component:  # noqa: ARG001
    """Sets sentence boundaries; a sentence never runs over the end of a block."""

    def component(doc: Doc) -> Doc:
        found = findings_of(doc)
        text = found.text
        starts = {block.start for block in found.blocks}
        for block in found.blocks:
            words = text[block.start : block.end]
            starts |= {block.start + start for start, _ in find_sentences(words, found.language)}
        # As an array: setting token.is_sent_start looks through the whole document each time.
        marks = [1 if start in starts or start == 0 else -1 for start in token_starts(doc)]
        column: Any = numpy.array(marks, dtype="int64").astype("uint64").reshape(-1, 1)
        return doc.from_array(["SENT_START"], column) if marks else doc

    return component


@Language.factory("gjtimeline_dates", requires=["token.is_sent_start"])
def dates(nlp: Language, name: str) -> Component:  # noqa: ARG001
    """Finds and resolves dates."""

    def component(doc: Doc) -> Doc:
        found = findings_of(doc)
        found.dates = date_document(found.text, _sentences(doc, found), found)
        mark(doc, name, [(date.start, date.end) for date in found.dates], "DATE")
        return doc

    return component


@Language.factory("gjtimeline_budgets", requires=["token.is_sent_start"])
def budgets(nlp: Language, name: str) -> Component:  # noqa: ARG001
    """Finds amounts of money."""

    def component(doc: Doc) -> Doc:
        found = findings_of(doc)
        found.budgets = find_budgets(found.text, _sentences(doc, found), found)
        mark(doc, name, [(budget.money.start, budget.money.end) for budget in found.budgets], "MONEY")
        return doc

    return component


@Language.factory("gjtimeline_organizations", requires=["token.is_sent_start"])
def organizations(nlp: Language, name: str) -> Component:
    """Finds organizations."""
    matcher = GazetteerMatcher(nlp, "organization")

    def component(doc: Doc) -> Doc:
        found = findings_of(doc)
        found.names = read_names(found.text, found)
        found.organizations = find_organizations(
            found.text, _sentences(doc, found), matcher.find(doc), _personal(found), found.language
        )
        mark(doc, name, [span for org in found.organizations for span in org.mentions], "ORG")
        return doc

    return component


@Language.factory("gjtimeline_people", requires=["token.is_sent_start"])
def people(nlp: Language, name: str) -> Component:  # noqa: ARG001
    """Finds people and their roles."""

    def component(doc: Doc) -> Doc:
        found = findings_of(doc)
        text = found.text
        found.names = found.names or read_names(text, found)
        found.names += proposed_people(text, found)
        found.people = find_people(text, found, found.names)
        found.organizations += led_organizations(text, found)
        mark(doc, name, [span for person in found.people for span in person.mentions], "PERSON")
        return doc

    return component


@Language.factory("gjtimeline_sites", requires=["token.is_sent_start"])
def sites(nlp: Language, name: str) -> Component:
    """Finds places with their areas."""
    matcher = GazetteerMatcher(nlp, "site")

    def component(doc: Doc) -> Doc:
        found = findings_of(doc)
        parts = found.profile.sites(found.text) if found.profile else []
        bodies = SpanSet(span for organization in found.organizations for span in organization.mentions)
        found.sites = find_sites(
            found.text,
            _sentences(doc, found),
            [*matcher.find(doc), *parts],
            _personal(found),
            bodies,
            found.language,
        )
        found.organizations = with_proposed(found.text, found)
        found.sites += proposed_sites(found.text, found)
        mark(doc, name, [span for site in found.sites for span in site.mentions], "FAC")
        return doc

    return component


@Language.factory("gjtimeline_events", requires=["token.is_sent_start"])
def events(nlp: Language, name: str) -> Component:  # noqa: ARG001
    """Ties statements to dates."""

    def component(doc: Doc) -> Doc:
        found = findings_of(doc)
        found.events = find_events(found.text, _sentences(doc, found), found)
        mark(doc, name, [event.statement for event in found.events], "EVENT")
        return doc

    return component


def _sentences(doc: Doc, found: Findings) -> list[Offsets]:
    """The sentences, taken from spaCy once a document."""
    if not found.sentences:
        found.sentences = sentence_spans(doc, found.text)
    return found.sentences


def _personal(found: Findings) -> SpanSet:
    """The spans of persons' names and of titles, which no other name runs over; found once a document."""
    if found.personal is None:
        names = [(name.start, name.end) for name in found.names]
        titles = [(title.start, title.end) for title in load_titles(found.language).find(found.text)]
        found.personal = SpanSet(names + titles)
    return found.personal
