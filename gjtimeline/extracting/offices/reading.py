"""Offices as phrases: a title with its body or field, alone or joined to another.

phrase = [adverb] [article] [described] [BODY] [portfolio] title [link field] [link BODY] ["and" phrase]
"""

import re
from dataclasses import dataclass, replace
from functools import cache

from gjtimeline.extracting.names.rules import either, name_words
from gjtimeline.extracting.offices.bodies import BodyGrammar
from gjtimeline.extracting.offices.titles import TitleWords, bare, heads_with_field, load_titles
from gjtimeline.extracting.spans import Offsets

CAPITALIZED = r"[A-ZÀ-ÖØ-Þ\d][\w&’'-]*(?:\.[\w&’'-]+)*\.?"
_LINKS = 3  # what may be linked to a title: a field, a unit, a body
_LONGEST = 400  # letters of a phrase with all that is joined to it
_REACH = 160  # how far from a name its title may stand


@dataclass(frozen=True)
class Office:
    """A title as worded and where the words of its body stand; ``body`` None: none in the phrase."""

    title: str | None
    body: Offsets | None = None


@dataclass(frozen=True)
class OfficePhrase:
    """The offices that ``text[start:end]`` words, at least one.

    ``apart``: a comma stands between them and the name behind them; ``relative``: the body was named before ("its
    president"); ``plural``: they are those of several persons; ``address``: only a form of address.
    """

    offices: tuple[Office, ...]
    start: int
    end: int
    apart: bool = False
    relative: bool = False
    plural: bool = False


class OfficeGrammar:
    """Reads phrases of one language, forward from where they begin or back from the name behind them."""

    def __init__(self, words: TitleWords, bodies: BodyGrammar) -> None:
        self.words = words
        self.bodies = bodies
        around, links = words.around, words.links
        self._field_link: str = links["field"]
        self._portfolio = frozenset(links["portfolio"])
        self._body_links = frozenset(links["body"])
        self._origin = re.compile(rf"\s(?:{either(links['origin'])})\s")
        self._country_link: str = links["country"]
        self._abroad = re.compile(rf"\s{links['country']}\s")
        self._relative = tuple(around["relative"])
        every = [links["field"], *links["portfolio"], *links["body"], links["country"]]
        articles, stops = either(around["articles"]), either(around["stops"])
        adverbs, copula = either(around["adverbs"]), either(around["copula"])
        times = either([*around["modifiers"], *around["times"]])
        # No "executive officer" that is a chief
        whole = rf"(?:{either([*around['new_places'], *words.whole])}|{words.chiefs})"
        modifiers = rf"(?:(?!(?i:{whole})\b)(?i:{times})[\s-])"
        portfolio, joint = f"(?:{either(around['portfolios'])})", either(links["and"])
        ranking = rf"(?:(?:{either(around['ranking'])})\s)?"
        portfolios = rf"(?P<portfolio>\b{ranking}{portfolio}(?:,\s{portfolio})*(?:,?\s(?:{joint})\s{portfolio})?)\s"
        small = either([*links["small"], *links["foreign"]])
        capitals = rf"(?=\d*[A-ZÀ-ÖØ-Þ]){CAPITALIZED}(?:\s(?:(?:{small})\s)*?{CAPITALIZED})*?"
        subjects = rf"(?i:{either(around['subjects'])})\b"
        described = rf"(?:(?!(?:{stops})\b)(?:[a-z\d][\w-]*(?:['’]s)?|{subjects}),?\s){{0,3}}?"
        lead = rf"(?:(?i:{adverbs})\s)?(?:(?P<article>(?i:{articles}))\s{described})?{modifiers}{{0,2}}"
        body = rf"(?:(?P<body>{capitals})(?:['’]s)?\s{modifiers}{{0,2}})??"
        self._opening = re.compile(rf"{lead}{body}(?:{portfolios})??{words.core.pattern}")
        self._portfolios_before = re.compile(rf"{portfolios}$")
        self._link = re.compile(rf"\s(?P<link>(?i:{either(every)}))\s")
        self._and = re.compile(rf"\s?(?:/|(?:{joint})\s)(?:(?i:{adverbs})\s)?(?:(?i:{articles})\s)?")
        # "Director Professor NAME"
        self._own = re.compile(rf"\s(?=(?i:{either(words.own)})\b)")
        # "of the planning division", where a body follows that it is part of
        word = rf"(?!(?:{stops})\b)(?:[a-z][\w-]*|{subjects})"
        follows = rf"(?=\s(?:{either(links['body'])})\s(?:(?i:{articles})\s)?[A-Z])"
        self._unit = re.compile(rf"(?:(?i:{articles})\s)?{word}(?:\s(?:{word}|[A-Z]{{2,6}}\b)){{0,3}}{follows}")
        board, of = either(links["board"]), re.escape(links["field"])
        boards = rf"(?i:{either(links['boards'])})\b(?!\s[A-Z])|{board}\b|(?i:{board})\b(?!\s(?:{of}\s)?[A-Z])"
        self._board = re.compile(rf"(?:(?i:{articles})\s)?(?:{boards})(?!['’-])")
        marks = either([*words.addresses, *words.ranks])
        self._mark_before = re.compile(rf"(?:^|(?<=[\s(]))(?P<mark>(?i:{marks})\.?)$")
        self._including = re.compile(rf",?\s(?i:{either(around['including'])})$")
        # "The minister then is NAME"; "its president at the time, NAME"
        self._is_before = re.compile(rf"(?:\s(?i:{adverbs}))?\s(?i:{copula})$")
        self._adverb_before = re.compile(rf"\s(?i:{adverbs})$")
        self._labels = frozenset(around["labels"])
        whose = either([*around["articles"], *around["whose"]])
        common = either([*around["articles"], *around["ours"]])
        self._common_before = re.compile(rf"\s(?:{either(links['body'])})\s(?:{common})\s(?P<head>[a-z]+)$")
        self._article_before = re.compile(rf"(?P<article>\b(?i:{whose}))\s$")

    # --- forward -------------------------------------------------------------------------------------------------

    def at(self, text: str, start: int, high: int) -> OfficePhrase | None:
        """The phrase that begins at ``start``; it ends before ``high``, where the next name begins."""
        high = min(high, start + _LONGEST)
        opening = self._opening.match(text, start, high)
        if opening is None or bare(opening["core"]) in self.words.addresses:
            return None
        phrase = self._from_core(text, opening, high)
        behind = phrase.offices[0].body
        if opening["body"] is not None and (behind is None or self._origin.match(text, opening.end(), behind[0])):
            own = replace(phrase.offices[0], body=opening.span("body"))
            phrase = replace(phrase, offices=(own, *phrase.offices[1:]))
        relative = (opening["article"] or "").lower() in self._relative
        return replace(phrase, start=opening.start("core"), relative=relative)

    def _from_core(self, text: str, core: re.Match[str], high: int) -> OfficePhrase:
        """The phrase that a title begins, with what it is joined to."""
        office, end = self._tail(text, core, high)
        plural = self.words.singular(core["core"]) is not None
        phrase = OfficePhrase((office,), core.start("core"), end, plural=plural)
        own = self._own.match(text, end, high)
        joint = own or self._and.match(text, end, high)
        opening = self._opening.match(text, joint.end(), high) if joint else None
        if joint is None or opening is None or not (own or _alike(core["core"], opening["core"])):
            return phrase
        second = self._from_core(text, opening, high)
        then = second.offices[0]
        if then.body is None and opening["body"] is not None:
            then = replace(then, body=opening.span("body"))
        if office.body is None and end == core.end() and opening["body"] is None and self._are_one(core, opening):
            title = f"{text[core.start('core') : joint.end()]}{then.title}"
            return replace(second, offices=(replace(then, title=title), *second.offices[1:]), start=phrase.start)
        if self._is_field_before(opening, then):
            then = Office(text[opening.start("body") : opening.end("core")])
        return replace(phrase, offices=(office, then, *second.offices[1:]), end=second.end)

    def _are_one(self, core: re.Match[str], opening: re.Match[str]) -> bool:
        return self.words.is_joint(core["core"]) and self.words.is_joint(opening["core"])

    def _is_field_before(self, opening: re.Match[str], office: Office) -> bool:
        return (
            opening["body"] is not None
            and office.body == opening.span("body")
            and self.words.takes_field(opening["core"])
        )

    def _tail(self, text: str, core: re.Match[str], high: int) -> tuple[Office, int]:
        """The office that a title and what is linked to it make, and where it ends."""
        title, end = self._titled(core), self._behind_initials(text, core, high)
        for _ in range(_LINKS):
            link = self._link.match(text, end, high)
            if link is None:
                break
            field = self._field_end(text, core["core"], link, high)
            if field is not None:
                title, end = f"{title}{text[end:field]}", self.bodies.behind_acronym(text, field, high)
                continue
            leads = link["link"].lower() in self._body_links or self._is_body(text, link.end(), high)
            body = self.bodies.body(text, link.end(), high) if leads else None
            if body is not None:
                end = self.bodies.behind_acronym(text, body[1], high)
                abroad = self._abroad.match(text, end, high)
                return Office(title, body), (self.bodies.country(text, abroad.end(), high) or end) if abroad else end
            unit = self._unit.match(text, link.end(), high)
            if unit is None:
                break
            end = unit.end()
        return Office(title), end

    def _behind_initials(self, text: str, core: re.Match[str], high: int) -> int:
        """Where a title ends with its initials in brackets: ``Chief Executive Officer (CEO)``."""
        initials = f" ({''.join(word[0] for word in core['core'].split(' ')).upper()})"
        return core.end() + (len(initials) if text.startswith(initials, core.end(), high) else 0)

    def _field_end(self, text: str, core: str, link: re.Match[str], high: int) -> int | None:
        """Where the field behind the link ends, if what follows is part of the title."""
        word = link["link"].lower()
        if word == self._country_link:
            return self.bodies.country(text, link.end(), high)
        if word == self._field_link and (board := self._board.match(text, link.end(), high)) is not None:
            return board.end()
        if self._is_body(text, link.end(), high):
            return None
        if word in self._portfolio or (word == self._field_link and self.words.takes_field(core)):
            return self.bodies.field(text, link.end(), high)
        if word == self._field_link and self.words.is_affiliated(core):
            end = self.bodies.field(text, link.end(), high)
            return end if end is not None and text[link.end() : end].islower() else None
        return None

    def _is_body(self, text: str, start: int, high: int) -> bool:
        return self.bodies.is_region(text, start, high) or self.bodies.is_headed(text, start, high)

    def _titled(self, core: re.Match[str]) -> str:
        title = self.words.worded(core["core"])
        portfolio = core.groupdict().get("portfolio")
        return f"{portfolio} {title}" if portfolio and self.words.takes_portfolio(title) else title

    # --- back from a name ----------------------------------------------------------------------------------------

    def before(self, text: str, start: int, low: int = 0) -> OfficePhrase | None:
        """The phrase that ends where the name at ``start`` begins; an address alone has the title None."""
        begin = max(low, start - _REACH)
        stop, apart = _before_mark(text, begin, start)
        marks: list[tuple[str, int]] = []
        while (mark := self._mark_before.search(text, begin, stop)) is not None:
            marks.append((mark["mark"], mark.start()))
            stop = begin + len(text[begin : mark.start()].rstrip(" \u00a0,:"))
        equated, listed = self._is_before.search(text, begin, stop), self._including.search(text, begin, stop)
        if listed is not None:
            phrase = self._ending_at(text, begin, listed.start())
            return replace(phrase, end=start) if phrase is not None and self._is_of_several(phrase) else None
        equated = equated or (self._adverb_before.search(text, begin, stop) if apart else None)
        phrase = self._ending_at(text, begin, equated.start() if equated else stop) if stop > begin else None
        if phrase is not None and not self._is_label(text, phrase, start):
            return replace(phrase, apart=apart, end=start)
        if not marks:
            return None
        rank = next((mark for mark, _ in marks if bare(mark) in self.words.ranks), None)
        return OfficePhrase((Office(rank),), marks[-1][1], start, apart=apart)

    def _is_label(self, text: str, phrase: OfficePhrase, start: int) -> bool:
        """Does a colon behind it say what the named does here: ``Speaker: Dr. NAME``?"""
        title = bare(phrase.offices[-1].title or "")
        return title in self._labels and text[phrase.end : start].lstrip().startswith(":")

    def _is_of_several(self, phrase: OfficePhrase) -> bool:
        """A plural that says what each of the named is: ``lawmakers``, but not ``officials``."""
        return phrase.plural and bare(phrase.offices[-1].title or "") not in self.words.vague

    def _ending_at(self, text: str, begin: int, stop: int) -> OfficePhrase | None:
        """The longest phrase that ends at ``stop``, its body named or in a common word: ``president of the agency``."""
        common = self._common_before.search(text, begin, stop)
        for first, _ in self._cores(text, begin, stop):
            core = self.words.core.match(text, first, stop)
            phrase = self._from_core(text, core, stop) if core else None
            if phrase is not None and common is not None and phrase.end == common.start():
                phrase = _at_body(phrase, common.span("head"), stop)
            if phrase is not None and phrase.end == stop:
                phrase = self._with_portfolio(text, begin, phrase)
                article = self._article_before.search(text, begin, phrase.start)
                return replace(phrase, relative=article is not None and article["article"].lower() in self._relative)
        return None

    def _with_portfolio(self, text: str, begin: int, phrase: OfficePhrase) -> OfficePhrase:
        """``finance minister`` from ``minister``."""
        first = phrase.offices[0]
        portfolio = self._portfolios_before.search(text, begin, phrase.start)
        if portfolio is None or first.title is None or not self.words.takes_portfolio(first.title):
            return phrase
        office = replace(first, title=f"{portfolio['portfolio']} {first.title}")
        return replace(phrase, offices=(office, *phrase.offices[1:]), start=portfolio.start())

    def _cores(self, text: str, begin: int, stop: int) -> list[Offsets]:
        window = text[begin:stop]
        return [(begin + first, begin + last) for first, last in self.words.find(window)]


def _alike(title: str, other: str) -> bool:
    """Are both written as names or both as words: no ``the minister and Mayor Lee``?"""
    return other.isupper() or title.isupper() or title[0].isupper() == other[0].isupper()


def _at_body(phrase: OfficePhrase, body: Offsets, end: int) -> OfficePhrase:
    """The phrase with the body that its last office is at."""
    *others, last = phrase.offices
    return replace(phrase, offices=(*others, last if last.body else replace(last, body=body)), end=end)


def _before_mark(text: str, begin: int, start: int) -> tuple[int, bool]:
    """Where the words before a name end, and whether a comma or a colon parts them from it."""
    window = text[begin:start]
    words = window.rstrip(" \u00a0\t|")
    apart = words.endswith((",", ":")) or "|" in window[len(words) :] or "\t" in window[len(words) :]
    if words == window and words[-1:].isalnum():
        return begin, False  # no space between the words and the name
    return begin + len(words.rstrip(",:(" + " ")), apart


@cache
def load_offices(language: str) -> OfficeGrammar:
    """The grammar of offices of a language."""
    words = load_titles(language)
    fields = frozenset(name_words(language)["fields"])
    return OfficeGrammar(words, BodyGrammar(words, heads_with_field(language), fields))
