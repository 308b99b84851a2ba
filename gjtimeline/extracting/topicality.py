"""What a statement is about, and what follows from what its document is about."""

from collections.abc import Sequence
from dataclasses import replace

from gjtimeline.extracting.findings import TELLING, EventFind, Findings
from gjtimeline.extracting.spans import Offsets
from gjtimeline.model.facts import About, Topic
from gjtimeline.topics import about


def topic_of(text: str, passages: Sequence[Offsets], findings: Findings) -> Topic:
    """From the narrowest passage that shows a topic (statement, sentence), else from the paragraph.

    A list and its heading stand around what the paragraph that introduces them is about.
    """
    profile = findings.profile
    block = findings.block_at(passages[0][0])
    if profile is None or block is None:
        return "other"
    own = profile.topic_of(text[block.start : block.end], text)
    if own != "other":  # else no passage of it is about more
        topics = (profile.topic_of(text[slice(*passage)], text) for passage in passages)
        return next((topic for topic in topics if topic != "other"), own)
    if block.kind not in ("list_item", "heading"):
        return "other"
    introduction = findings.paragraph_before(block)
    if introduction is None or profile.topic_of(text[introduction.start : introduction.end], text) == "other":
        return "other"
    return "related"


def document_is_about(text: str, findings: Findings) -> About:
    """The verdict on the whole document from its blocks, the headline first."""
    profile = findings.profile
    if profile is None:
        return "no"
    blocks = sorted((b for b in findings.blocks if b.kind in TELLING), key=lambda b: b.kind != "headline")
    return about([profile.topic_of(text[b.start : b.end], text) for b in blocks])


def settle_topics(text: str, findings: Findings) -> None:
    """Topics of events and amounts in the light of what the document is about.

    In a document that is partly about the project, its lead is: the first dated statement says what it was written for.
    """
    profile, verdict = findings.profile, document_is_about(text, findings)
    if profile is None or verdict == "no":
        return
    lead = _lead(findings) if verdict == "partly" else None
    findings.events = [
        replace(
            event,
            topic="complex" if event is lead else profile.settled(event.topic, text[slice(*event.statement)], verdict),
        )
        for event in findings.events
    ]
    findings.budgets = [
        replace(budget, topic=profile.settled(budget.topic, _paragraph(text, budget.money.start, findings), verdict))
        for budget in findings.budgets
    ]


def _paragraph(text: str, offset: int, findings: Findings) -> str:
    block = findings.block_at(offset)
    return text[block.start : block.end] if block else ""


def _lead(findings: Findings) -> EventFind | None:
    """The first event of the running text, if it stands around the project."""
    for event in findings.events:
        block = findings.block_at(event.statement[0])
        if block is not None and block.kind == "paragraph":
            return event if event.topic == "related" else None
    return None
