"""The mentions of the sites of a text, in order: what a place is called by and what stands near it."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from gjtimeline.extracting.findings import SiteFind
from gjtimeline.extracting.sites.size_words import load_sizes, load_ways

_NUMBERS = re.compile(r"(?:\s(?:\d\S*|[A-Z](?:-?\d+)?))+$")
_BACK = 6  # how many places before an offset are looked at


class Reference(NamedTuple):
    """A mention of a place: where it stands and the index of its site."""

    start: int
    end: int
    site: int


def _only(mentions: Iterable[tuple[str | None, Reference]]) -> dict[str | None, Reference | None]:
    """For each word the first mention of the place that alone has it, nothing where several have."""
    found: dict[str | None, Reference | None] = {}
    for word, mention in mentions:
        first = found.setdefault(word, mention)
        if first is not None and first.site != mention.site:
            found[word] = None
    return found


class Places:
    """The mentions of the sites of a text in order."""

    def __init__(self, text: str, sites: Sequence[SiteFind], language: str) -> None:
        self.text, self.language = text, language
        self.patterns, self.ways = load_sizes(language), load_ways(language)
        self._kinds = [site.kind for site in sites]
        self._mentions = sorted(
            Reference(start, end, i) for i, site in enumerate(sites) for start, end in site.mentions
        )
        self._by_head = _only([(self.head(mention), mention) for mention in self._mentions])
        self._by_kind = _only([(self._kinds[mention.site], mention) for mention in self._mentions])
        self._starts = [mention.start for mention in self._mentions]

    def before(self, offset: int) -> Iterator[Reference]:
        """The mentions that end before ``offset``, the nearest first."""
        first = bisect_right(self._starts, offset) - 1
        near = (self._mentions[i] for i in range(first, max(-1, first - _BACK), -1))
        yield from (mention for mention in near if mention.end <= offset)

    def at(self, offset: int) -> Reference | None:
        """The mention that begins at ``offset``."""
        first = bisect_right(self._starts, offset) - 1
        return self._mentions[first] if first >= 0 and self._starts[first] == offset else None

    def only(self, head: str, offset: int) -> Reference | None:
        """The first mention of the only place of the text that ``head`` can mean, if before ``offset``.

        Its name ends so, or none does and it is of that kind: a "Medical Center" is a hospital.
        """
        kind = self.patterns.heads.get(head, head)
        found = self._by_head[head] if head in self._by_head else self._by_kind.get(kind)
        return found if found and found.end <= offset else None

    def is_unit(self, mention: Reference) -> bool:
        """Is it an administrative unit (``Buk-gu``, ``Gwangsan district``), which more often says where than what?"""
        last = self.text[mention.start : mention.end].rsplit(" ", 1)[-1]
        whole = len(last) == mention.end - mention.start
        return self._kinds[mention.site] in self.patterns.units and (whole or last.islower())

    def is_kind(self, mention: Reference, head: str | None) -> bool:
        """May it be called by the word ``head``, being of that kind: KINTEX a "center"?"""
        return head is not None and self._kinds[mention.site] == self.patterns.heads.get(head, head)

    def head(self, mention: Reference) -> str:
        """The last word of its name that is no number."""
        return _NUMBERS.sub("", self.text[mention.start : mention.end]).rsplit(" ", 1)[-1].lower()
