"""The patterns of lines, built from the words of a language.

A stamp is made of moments (a date, a time) with labels and counters around them; a dateline of places and a day.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from gjtimeline.resources import load_toml

_TELEPHONE = (
    r"(?<![\w.,-])(?:"
    r"\(?\+\d{1,3}\)?[-. ]?\(?\d{1,4}\)?[-. )]{1,2}\d{3,4}[-. ]\d{3,4}"  # +82-62-715-2020, (+82) 62-715-2020
    r"|\(?\d{2,4}\)?[-. )]\s?\d{3,4}[-. ]\d{4}"  # 062-613-2114, (062) 613-2114
    r"|\d{2,3}-\d{1,3}-\d{3,4}-\d{4}|1\d{3}-\d{4}|☎"  # 82-62-613-2114, 1588-1234
    r")(?![\w-])|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w|☎"
)
_YEAR = r"(?:19|20)\d\d"
_NUMERIC = (
    rf"(?:{_YEAR}|['’]\d\d)\s?[.\-/]\s?\d{{1,2}}\s?[.\-/]\s?\d{{1,2}}(?:\b\.?|(?=T\d))"
    rf"|\d{{1,2}}[.\-/]\s?\d{{1,2}}[.\-/]\s?{_YEAR}\b"
    rf"|{_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\b"
)
_SHORT_YEAR = r"\d\d\s?[.\-/]\s?\d{1,2}\s?[.\-/]\s?\d{1,2}\b\.?"
_APART = r"(?:\s?[|/·,~–—-]{1,2})?\s?"
_PLACE = r"(?-i:[A-Z])[\w.'’-]{1,20}(?:[ /](?:of )?(?-i:[A-Z])[\w.'’-]{1,20}){0,3}"
_AGENCY = r"(?:\s?\([^()\n]{2,30}\)|\s?/[^/\n]{2,30}/)?"
_ENDED = re.compile(r"[.!?…][\"'”’»)\]]*$")
_LAST_WORD = re.compile(r"[\w.&'’-]*$")


@dataclass(frozen=True)
class Patterns:
    """Patterns for whole lines (``fullmatch``), for their beginnings (``prefixes``), and ``telephone`` within them."""

    stamp: re.Pattern[str]
    edge_stamp: re.Pattern[str]
    stamp_label: re.Pattern[str]
    event_label: re.Pattern[str]
    dateline: re.Pattern[str]
    bracket: re.Pattern[str]
    agency: re.Pattern[str]
    byline: re.Pattern[str]
    source: re.Pattern[str]
    contact: re.Pattern[str]
    telephone: re.Pattern[str]
    address: re.Pattern[str]
    furniture: re.Pattern[str]
    closing: re.Pattern[str]
    document: re.Pattern[str]
    rest: re.Pattern[str]
    caption: re.Pattern[str]
    credit: re.Pattern[str]
    after_caption: re.Pattern[str]
    never_last: frozenset[str]
    abbreviations: frozenset[str]

    def ends_sentence(self, text: str) -> bool:
        """Does the line end as sentences do? (It may be an abbreviation: see ``is_open``.)"""
        return _ENDED.search(text) is not None

    def is_open(self, text: str) -> bool:
        """Must the line go on: does it end with a preposition, an article, a comma or hyphen, an abbreviation?"""
        if text[-1] in ",-–—(&/" or self._last_word(text).lower() in self.never_last:
            return True
        return text[-1] == "." and self._is_abbreviation(self._last_word(text[:-1]))

    def _is_abbreviation(self, word: str) -> bool:
        return word.lower() in self.abbreviations or (len(word) == 1 and word.isupper())

    def _last_word(self, text: str) -> str:
        found = _LAST_WORD.search(text, max(0, len(text) - 20))
        return found[0].lstrip("'’") if found else ""


def _any(parts: Iterable[str]) -> str:
    """One pattern out of many, the longest first."""
    return "(?:" + "|".join(sorted(parts, key=lambda part: (-len(part), part))) + ")"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@cache
def load_patterns(language: str) -> Patterns:
    """The patterns of a language."""
    data = load_toml("language", language, "layout.toml")
    byline, contact, caption = data["byline"], data["contact"], data["caption"]
    furniture = data["furniture"]
    return Patterns(
        **_stamps(data["stamp"], load_toml("language", language, "dates.toml")),
        bracket=_compiled(byline["bracket"]),
        agency=_compiled(byline["agency"]),
        byline=re.compile(byline["line"]),
        source=re.compile(byline["source"]),
        contact=_compiled(rf"{_any(contact['labels'])}\s?(?:$|[:：.|].{{0,150}}|[\d(+☎][\d ()+☎.-]{{4,}}.{{0,100}})"),
        telephone=_compiled(rf"{_TELEPHONE}|\b{contact['telephone']}"),
        address=_compiled(contact["address"]),
        furniture=_compiled(_any(entry["pattern"] for entry in furniture)),
        closing=_compiled(_any(entry["pattern"] for entry in furniture if entry.get("closes"))),
        document=_compiled(_any(entry["pattern"] for entry in furniture if entry.get("heads"))),
        rest=_compiled(data["rest_is_furniture"]["pattern"]),
        caption=_compiled(caption["pattern"]),
        credit=_compiled(caption["credit"]),
        after_caption=_compiled(caption["after"]),
        never_last=frozenset(data["sentence"]["never_last"]),
        abbreviations=frozenset(load_toml("language", language, "sentences.toml")["abbreviations"]),
    )


def _stamps(words: dict[str, Any], dates: dict[str, Any]) -> dict[str, re.Pattern[str]]:
    """The patterns of stamps and datelines."""
    weekday = _any([*dates["weekdays"], *dates["weekdays_short"]]) + r"\.?"
    day = _day(words["ordinals"], _any(dates["months"]), weekday)
    label = rf"{_any(words['labels'])}\s?(?:[:：.|–—-]\s?)?"
    edge_label = rf"{_any(words['labels_at_edges'])}\s?(?:[:：.|–—-]\s?)?"
    writer = rf"(?:{_any(words['writers'])}\s?[:|]?\s?[^\s:].{{0,40}}?[\s|/·,]{{1,3}}|[^|]{{2,60}}\|\s?)?"
    clock = _clock(words)

    def moment(date: str) -> str:
        return rf"[(\[]?(?:{clock}{_APART})?(?:{date})(?:(?:{_APART}|\s{_any(words['before_clock'])}\s){clock})?[)\]]?"

    dated = moment(f"{day}|{_SHORT_YEAR}")
    count = rf"(?:{_any(words['counters'])}\s?[:.|]?\s?\d[\d,]{{0,8}}|\d{{1,7}})"
    more = rf"(?:{_APART}(?:{label}{dated}|{edge_label}{dated}|{count})){{0,4}}"
    more += (
        rf"(?:\s?[|/]\s?[^|]{{1,90}}|\s(?:{_any(words['writers'])}|{_any(words['labels'])})\s?[:|]?\s[\w .-]{{1,30}})?"
    )
    months = _any(dates["months"])
    short = rf"{months}\.?\s\d{{1,2}}|\d{{1,2}}\s{months}\.?"
    places = rf"(?!{weekday}\b)(?!{months}\b){_PLACE}(?:,\s{_PLACE}){{0,2}}"
    return {
        "stamp": _compiled(rf"{writer}{label}{dated}{more}"),
        "edge_stamp": _compiled(rf"(?:{places}\s?[|,/]\s|{writer})(?:{edge_label}{dated}|{moment(day)}){more}"),
        "stamp_label": _compiled(rf"(?:{label}|{edge_label})"),
        "event_label": _compiled(rf"{_any(words['event_labels'])}\s?[:：|].*"),
        "dateline": _compiled(
            rf"{places}(?:,\s|\s?[-–—]{{1,2}}\s?)(?:{day}|{short}){_AGENCY}\s?[-–—]{{1,2}}\s"
            rf"|[(\[]{places},\s(?:{day}|{short})[)\]]\s?(?:[-–—]{{1,2}}\s)?|{places}\s\({day}\)\s?[-–—]{{1,2}}\s"
        ),
    }


def _day(ordinals: str, months: str, weekday: str) -> str:
    """A full date, with a weekday before, within or behind it."""
    number = rf"\d{{1,2}}(?:{ordinals})?"
    bracketed = rf"(?:\s?[(\[]{weekday}[)\]])?"
    spelled = rf"{months}\.?\s{number}{bracketed},?\s{_YEAR}|{number}\s{months}\.?,?\s{_YEAR}"
    spelled += rf"|\d{{1,2}}[/-]{months}[/-]{_YEAR}"
    return rf"(?:(?:{weekday},?\s)?(?:{spelled}|{_NUMERIC}){bracketed})"


def _clock(words: dict[str, Any]) -> str:
    """A time of day, with its zone."""
    half = _any(words["half_days"])
    zone = rf"(?:\s?\(?(?:{_any(words['zones'])}|[+-]\d\d:?\d\d|Z)\)?)?"
    return rf"(?:T?\d{{1,2}}:\d\d(?::\d\d)?(?:\s?{half})?|\d{{1,2}}\s?{half}){zone}"
