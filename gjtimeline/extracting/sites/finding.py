"""Sites: places of the gazetteer, and names whose head says that something stands or happens there."""

from collections.abc import Sequence

from gjtimeline.extracting.findings import SiteFind
from gjtimeline.extracting.names.contexts import acts
from gjtimeline.extracting.names.finding import find_names, longest_first, span_of
from gjtimeline.extracting.sites.heads import by_head
from gjtimeline.extracting.sites.same_places import PlaceMention, group_places
from gjtimeline.extracting.sites.sizes import with_areas
from gjtimeline.extracting.sites.small_letters import in_small_letters
from gjtimeline.extracting.sites.unheaded import sizable, without_head
from gjtimeline.extracting.sites.words import place_words
from gjtimeline.extracting.spans import Offsets, SpanSet
from gjtimeline.gazetteer import Known


def find_sites(
    text: str,
    sentences: Sequence[Offsets],
    known: Sequence[tuple[Known, Offsets]],
    masked: SpanSet,
    bodies: SpanSet,
    language: str,
) -> list[SiteFind]:
    """The sites of a text, each once, in the order of first mention, with their areas.

    ``known`` are mentions that need no rule (of the gazetteer, of the topic profile); ``masked`` the spans of persons
    and titles, which no name runs over; ``bodies`` those of organizations, which are no places, though a place may be
    named after one.
    """
    mentions = [PlaceMention(entry.name, entry.kind, span, entry) for entry, span in known]
    pieces = find_names(text, tuple(sentences), masked, language)
    headed = [mention for piece in pieces for mention in by_head(text, piece, language)]
    mentions.extend(mention for mention in headed if not mention.unsure)
    mentions.extend(in_small_letters(text, sentences, masked, language))
    longest = longest_first(mentions, lambda mention: mention.span)
    places = [mention for mention in longest if not _is_only_body(text, mention, bodies, language)]
    free = SpanSet(mention.span for mention in longest)
    others = [piece for piece in pieces if not free.touches(*span_of(piece))]
    places += without_head(text, [piece for piece in others if not bodies.touches(*span_of(piece))], language)
    sites = group_places(text, sorted(places, key=lambda mention: mention.span), language)
    perhaps = [SiteFind(one.name, one.kind, (one.span,)) for one in headed if one.unsure]
    return with_areas(text, sites, sentences, language, sizable(pieces, bodies, language), perhaps)


def _is_only_body(text: str, mention: PlaceMention, bodies: SpanSet, language: str) -> bool:
    """Is it an organization, and not one that is a place as well: a hospital that does nothing here?"""
    start, end = mention.span
    if not bodies.covers(start, end):
        return False
    if mention.known is not None:
        # "Pyeongtaek Port Corporation": the place is only a part of the name.
        return bodies.covers(start - 1, end) or bodies.covers(start, end + 1)
    return mention.kind not in place_words(language).both or acts(text, start, end, language)
