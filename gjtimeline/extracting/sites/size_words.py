"""How a language ties areas to places."""

import re
from dataclasses import dataclass
from functools import cache

from gjtimeline.extracting.names.rules import either, name_words


@dataclass(frozen=True)
class Patterns:
    """How a language ties areas to places."""

    path: frozenset[str]
    joining: frozenset[str]
    within: frozenset[str]
    covers: frozenset[str]
    finite: frozenset[str]
    verbs: frozenset[str]
    generic: frozenset[str]
    heads: dict[str, str]  # with the kinds that they say
    units: frozenset[str]
    plot: re.Pattern[str]
    group: re.Pattern[str]
    designated: re.Pattern[str]
    on_plot: re.Pattern[str]
    measured: re.Pattern[str]
    beside: re.Pattern[str]
    making: re.Pattern[str]
    apposed: re.Pattern[str]
    described: re.Pattern[str]
    describing: tuple[str, ...]
    floor: re.Pattern[str]
    again: re.Pattern[str]
    subject: re.Pattern[str]
    anaphor: re.Pattern[str]
    relative: re.Pattern[str]
    fronting: re.Pattern[str]
    next: re.Pattern[str]
    article: str


@cache
def load_sizes(language: str) -> Patterns:
    """``[sizes]`` of ``names.toml``, as far as it tells of words."""
    names = name_words(language)
    words, sites = names["sizes"], names["sites"]
    plots, article = sites["plots"], names["article"]
    within, group = either(plots["within"]), either(plots["group"])
    heads, anaphors = either([*sites["heads"], *words["ground"], *words["generic"]]), either(words["anaphors"])
    ground = either(words["ground"])
    again = rf"(?i:{anaphors})\s(?:(?!(?:{within})\b)[a-z][\w-]*\s){{0,2}}?(?P<head>{heads})"
    return Patterns(
        path=frozenset([*words["path"], *words["ground"]]),
        joining=frozenset(names["joining"]),
        # "X, built by Y on 46,200㎡"
        within=frozenset([*plots["within"], *names["companies"]["by"], *sites["unheaded"]["behind"]]),
        covers=frozenset(words["covers"]),
        finite=frozenset(words["finite"]),
        verbs=frozenset([*words["finite"], *words["made"]]),
        generic=frozenset(words["generic"]),
        heads=sites["heads"],
        units=frozenset(sites["suffixes"].values()),
        # "46,200㎡ site in the Advanced 3 District"
        plot=re.compile(rf"\s(?:{either(plots['heads'])})\s(?:{within})\s(?:{article}\s)?"),
        group=re.compile(rf"\b[a-z]+\s[a-z]+\s(?:{group})\s(?:{article}\s)?(?:[A-Z][^.;()]*)?$"),
        designated=re.compile(rf",?\s\w+\s(?:{either(plots['designated'])})\s(?:{article}\s)?[\"“'‘]?"),
        # "opened beside X on a"
        on_plot=re.compile(rf"\s(?:{either(words['spread'])})\s(?:{either(words['indefinite'][:2])})\s"),
        # "The floor area of" the hospital is
        measured=re.compile(rf"\b(?i:{either(words['labels'])})\s(?:{either(words['part_of'])})\s$"),
        # "The complex, with 12,000 seats, will"
        beside=re.compile(r",\s(?:[^,.;()\n]|[,.](?=\d)){1,80},(?=\s)"),
        making=re.compile(rf",?\s(?:{either(plots['making'])})\s(?:{article}\s)?"),
        apposed=re.compile(
            rf"(?:(?:\s(?:{either(names['works'])}))?,|,?\s(?:{either(names['companies']['is'])}))\s(?:(?:{either(words['once'])})\s)?(?:{either(words['indefinite'][:2])})\s(?:[^\W\d_][\w.'’-]*\s){{1,4}}(?:{either(words['part_of'])})\s"
        ),
        # "X, a 1.7 trillion won project of Y on", "X, the largest plant of Y at"
        described=re.compile(
            rf",\s(?:{either(words['indefinite'][:2])}|{article}(?=\s(?:[\w'’-]+\s){{0,6}}(?:{heads})\s))\s(?:(?!(?:{either(words['relatives'])}|{either(names['joining'])})\s)[^\s,;()]+\s){{1,12}}(?:{either(words['sized'])})\s(?:[a-z]+\s)?"
        ),
        # "on a city-owned lot of"
        describing=tuple(names["describing"]),
        floor=re.compile(rf"\b(?i:{either(words['floor'])})\b[^.;]*$"),
        # "the 22,000㎡ terminal": one that was named before
        again=re.compile(rf"[ -](?P<head>{heads})\b"),
        # "It covers", "Its area is", "Its 5 ha are", "The two-storey center has"
        subject=re.compile(
            rf"[^\w]*(?i:(?P<it>{either(words['it'])}|(?:{either(words['its'])})(?=\s(?:[a-z]+\s)?(?:{ground}|\d)))|{again})\b"
        ),
        anaphor=re.compile(rf"\b{again}\b"),
        relative=re.compile(rf",?\s(?:{either(words['relatives'])})\b"),
        fronting=re.compile(rf"[^\w]*(?i:{either(words['fronting'])})\s"),
        next=re.compile(r"(?:\s?\([^()]*\))?,?\s"),
        article=article,
    )


@dataclass(frozen=True)
class Ways:
    """What may stand between a place and its area, or around both, beyond small words."""

    bracket: re.Pattern[str]
    hosting: re.Pattern[str]
    reserved: re.Pattern[str]
    ground_of: re.Pattern[str]
    owner: re.Pattern[str]
    none_of_it: re.Pattern[str]
    aside: re.Pattern[str]
    resumed: re.Pattern[str]
    grown: re.Pattern[str]
    fraction: re.Pattern[str]
    whole: re.Pattern[str]


@cache
def load_ways(language: str) -> Ways:
    """``[sizes]`` of ``names.toml``, as far as it tells of phrases."""
    names = name_words(language)
    words, article = names["sizes"], names["article"]
    labels, ground, finite = either(words["labels"]), either(words["ground"]), either(words["finite"])
    of, anaphors = either(words["part_of"]), either(words["anaphors"])
    return Ways(
        bracket=re.compile(r"\s?\((?P<names>(?:[A-Z][\w-]*(?:\s[A-Z][\w-]*)?[,;/]\s?){1,4})$"),
        # "X, home to 1,600 companies on", "X, where 200 firms work on"
        hosting=re.compile(
            rf",?\s(?:{either(words['hosting'])})\s(?:[a-z]+\s){{0,2}}\d[\d,.]*(?:\s[a-z-]+){{1,4}}\s(?:{either(words['spread'])})\s(?:[a-z]+\s){{0,2}}$"
        ),
        # "5 ha of land for the X", "5 ha have been set aside for the X"
        reserved=re.compile(rf"(?:\s[a-z]+){{0,6}}?\s(?:{either(words['reserved'])})\s(?:{article}\s)?"),
        # "X's site of 5 ha"
        ground_of=re.compile(rf"['’]s?\s(?:[a-z]+\s)?(?=(?:{ground}|{labels})\b)"),
        # "the Y plant of X Motors, with", "the Y plant of X Motors ("
        owner=re.compile(rf"\s(?:{of})\s(?:{article}\s)?[A-Z][\w&-]{{0,30}}(?:\s[A-Z][\w&-]{{0,30}}){{0,4}}(?=,|\s\()"),
        # "5 ha of laboratories"
        none_of_it=re.compile(rf"\s(?:{of})\s(?!(?:[a-z-]+\s)?{ground}\b)"),
        # "X, a joint project of Y and Z, covers"
        aside=re.compile(
            rf",\s(?:{either(names['companies']['articles'])})\s[^,.;()\n]{{1,80}},(?=\s(?:\w+\s)?(?:{finite}|{either(words['standing_verbs'])})\b)"
        ),
        resumed=re.compile(rf",\s(?:\w+\s)?(?:{finite})\b"),
        # "from 3 ha to"
        grown=re.compile(rf"\s{words['growth'][0]}\s\d[^;()\n]{{1,40}}(?=\s{words['growth'][1]}\s(?:[a-z]+\s)?$)"),
        # "Of the 21 ha of X, 3 ha are": only the first is how large it is
        fraction=re.compile(rf"[^\w]*(?i:{of})\s(?:{anaphors})\s"),
        whole=re.compile(rf"\s(?:{of})\s(?:{article}\s)?"),
    )
