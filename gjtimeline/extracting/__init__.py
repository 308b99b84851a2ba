"""extract: what one document states, as facts with evidence.

dating          the day of publication, and all other dates, each with its anchor
pipeline        one spaCy pipeline of the components, which share one record of findings; each has its room:
    budgets         amounts
    names           names as they stand, gazetteer
    offices         titles, and whose they are
    people          people, their roles and later mentions
    organizations   bodies and their acronyms
    sites           places and their areas
    events          what happened, has it, and a title
model           the trained pipeline, which proposes names
proposing       what it proposes beyond the rules, confirmed or not
topicality      what a statement is about
facts           findings become records
"""

from gjtimeline.extracting.dating.publication import Publication, find_publication, infer_publication
from gjtimeline.extracting.facts import FactMaker, LinkedFacts
from gjtimeline.extracting.findings import Findings
from gjtimeline.extracting.model import Model, load_model, propose
from gjtimeline.extracting.pipeline import count_again, read_document
from gjtimeline.extracting.topicality import document_is_about, settle_topics
from gjtimeline.model import CleanText, DocumentFacts, DocumentRecord, Published, Source
from gjtimeline.topics import TopicProfile, load_topic, read_topic

__all__ = ["Model", "TopicProfile", "extract", "load_model", "load_topic", "read_topic"]


def extract(
    source: Source,
    clean: CleanText,
    *,
    topic: TopicProfile | None = None,
    language: str = "en",
    model: Model | None = None,
) -> DocumentFacts:
    """The facts of one document; ``clean`` is its normalized text, ``topic`` what the chronology is about.

    ``model`` (see ``load_model``) proposes names, which the rules confirm or veto; without one, rules read alone.
    """
    profile = topic or load_topic()
    publication = find_publication(source, clean, language)
    proposals = propose(model, clean.text, clean.blocks) if model is not None else ()
    findings = Findings(clean.text, clean.blocks, language, publication.edtf, profile, proposals)
    doc = read_document(findings)
    if publication.edtf is None and (inferred := infer_publication(findings)) is not None:
        publication, findings.published = inferred, inferred.edtf
        count_again(doc, language)
    settle_topics(clean.text, findings)
    maker = FactMaker(source, clean, findings)
    linked = LinkedFacts(maker, findings)
    return DocumentFacts(
        document=_document(source, clean, publication, findings, maker),
        dates=tuple(maker.date(find) for find in findings.dates),
        people=linked.people,
        organizations=linked.organizations,
        budgets=linked.budgets,
        sites=linked.sites,
        events=tuple(maker.event(find, linked) for find in findings.events),
    )


def _document(
    source: Source, clean: CleanText, publication: Publication, findings: Findings, maker: FactMaker
) -> DocumentRecord:
    headline = next((b for b in clean.blocks if b.kind == "headline"), None)
    words = maker.span(publication.span) if publication.span else None
    return DocumentRecord(
        id=source.id,
        path=source.path,
        sha256=source.sha256,
        media_type=source.media_type,
        language=findings.language,
        title=source.declared.title or (clean.text[headline.start : headline.end] if headline else None),
        publisher=source.declared.publisher,
        url=source.declared.url,
        published=Published(
            edtf=publication.edtf,
            basis=publication.basis,
            text=words.text if words else None,
            start=words.start if words else None,
            end=words.end if words else None,
            explanation=publication.explanation,
        ),
        about=document_is_about(clean.text, findings),
    )
