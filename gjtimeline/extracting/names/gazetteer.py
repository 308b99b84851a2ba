"""Finds the known organizations and places of the gazetteer in a document, by spaCy's PhraseMatcher."""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.util import filter_spans

from gjtimeline.extracting.names.rules import either, name_words
from gjtimeline.extracting.spans import Offsets
from gjtimeline.gazetteer import Known, load_known


class GazetteerMatcher:
    """Finds the entries of one table in a document, longest first."""

    def __init__(self, nlp: Language, table: str) -> None:
        self._entries = load_known(table)
        language: str = nlp.meta["lang"]
        # Acronyms only as written; names without regard to case ("KIMDAEJUNG" and "Kimdaejung" are one).
        self._names = PhraseMatcher(nlp.vocab, attr="LOWER")
        self._acronyms = PhraseMatcher(nlp.vocab, attr="ORTH")
        for number, entry in enumerate(self._entries):
            names = {spelling for name in (entry.name, *entry.aliases) for spelling in _spellings(name, language)}
            self._names.add(str(number), [nlp.make_doc(name) for name in sorted(names)])
            if entry.acronym:
                self._acronyms.add(str(number), [nlp.make_doc(entry.acronym)])

    def find(self, doc: Doc) -> list[tuple[Known, Offsets]]:
        """(entry, offsets) of each mention, in order."""
        spans = [*self._names(doc, as_spans=True), *self._acronyms(doc, as_spans=True)]
        # A name begins with a capital (or with a number), whatever case it is written in further on.
        capital = [span for span in spans if not span.text[0].islower()]
        return [(self._entries[int(s.label_)], (s.start_char, s.end_char)) for s in filter_spans(capital)]


def _spellings(name: str, language: str) -> Iterator[str]:
    """The name as it is listed, and with each word in its other spelling: ``&`` or ``and``, ``Corp.``."""
    yield name
    for one, other in name_words(language)["variants"]:
        for written, spelled in ((one, other), (other, one)):
            found = re.sub(rf"(?<!\w){either([written])}(?!\w)", spelled, name, flags=re.IGNORECASE)
            if found != name:
                yield found
