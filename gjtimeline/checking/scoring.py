"""The check itself: gold and facts of each document, judged by category and counted together."""

from collections.abc import Mapping, Sequence

from gjtimeline.checking.entities import (
    judge_budgets,
    judge_organizations,
    judge_people,
    judge_roles,
    judge_sites,
    match_people,
)
from gjtimeline.checking.gold import GoldDocument, GoldFacts
from gjtimeline.checking.outcome import Answer, Outcome, Page, judge_answers
from gjtimeline.checking.report import CATEGORIES, Category, CheckReport, FalseFind, Finding, Miss, Score
from gjtimeline.checking.statements import judge_dates, judge_events, judge_status, judge_topic, match_events
from gjtimeline.model import DocumentFacts, DocumentRecord, Source

_INCOMPLETE: frozenset[Category] = frozenset({"organizations"})
"""Categories whose gold lists are not complete, so that their precision is not measured."""


def check(gold: Sequence[GoldDocument], facts: Mapping[str, tuple[Source, DocumentFacts]]) -> CheckReport:
    """Compare the facts of documents with their gold.

    ``facts`` holds, by the key of the gold document, the source as it was read and what was extracted from it;
    documents without gold are not looked at. Raises ValueError if a gold document has no facts.
    """
    absent = [document.key for document in gold if document.key not in facts]
    if absent:
        raise ValueError(f"no facts of these gold documents: {', '.join(absent)}")
    judged = [_judge(document, *facts[document.key]) for document in gold]
    findings = [finding for outcomes in judged for outcome in outcomes.values() for finding in outcome.findings]
    return CheckReport(
        scores=tuple(_score(category, [outcomes[category] for outcomes in judged]) for category in CATEGORIES),
        findings=tuple(sorted(findings, key=_order)),
    )


def _judge(document: GoldDocument, source: Source, facts: DocumentFacts) -> dict[Category, Outcome]:
    page, gold = Page(document.key, source.text), document.facts
    events = match_events(page, gold, facts.events)
    people = match_people(gold, facts.people)
    return {
        "events": judge_events(page, events),
        "dates": judge_dates(page, gold, facts.dates),
        "people": judge_people(page, gold, people),
        "organizations": judge_organizations(page, gold, facts.organizations),
        "budgets": judge_budgets(page, gold, facts.budgets),
        "sites": judge_sites(page, gold, facts.sites),
        "status": judge_status(page, events),
        "roles": judge_roles(page, people, facts.organizations),
        "published": _judge_published(page, gold, facts.document),
        "about": judge_answers(page, "about", [Answer((0, 0), "", gold.about, facts.document.about)]),
        "topic": judge_topic(page, events),
    }


def _judge_published(page: Page, gold: GoldFacts, document: DocumentRecord) -> Outcome:
    """Null is an answer: right where gold says that the document does not tell."""
    published = document.published
    right = (*gold.published, *gold.published_accept) if gold.published else ()
    start = published.start or 0
    return judge_answers(
        page, "published", [Answer((start, published.end or start), published.text or "", right, published.edtf)]
    )


def _score(category: Category, outcomes: Sequence[Outcome]) -> Score:
    findings = [finding for outcome in outcomes for finding in outcome.findings]
    return Score(
        category=category,
        true_positives=sum(outcome.right for outcome in outcomes),
        false_positives=None if category in _INCOMPLETE else _count(findings, FalseFind),
        false_negatives=_count(findings, Miss),
    )


def _count(findings: Sequence[Finding], kind: type[Finding]) -> int:
    return sum(isinstance(finding, kind) for finding in findings)


def _order(finding: Finding) -> tuple[str, int, int, bool, str, str, str]:
    category = CATEGORIES.index(finding.category)
    values = (finding.words, finding.expected or "", finding.found or "")
    return (finding.document, finding.line, category, isinstance(finding, FalseFind), *values)
