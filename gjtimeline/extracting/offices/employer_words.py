"""The words and marks by which the organization of an office is read, of one language."""

import re
from functools import cache

from gjtimeline.extracting.names.rules import either, name_words, regions
from gjtimeline.extracting.offices.reading import CAPITALIZED
from gjtimeline.extracting.offices.titles import TitleWords, load_titles
from gjtimeline.grammar.inflection import load_verbs


class EmployerWords:
    """What ``Employers`` looks for; built once for all texts of a language."""

    def __init__(self, language: str, words: TitleWords) -> None:
        around = words.around
        # A run of capitalized words with small words between them, which begins behind no other capitalized word.
        self.small = frozenset(words.links["small"])
        small = either([*words.links["small"], *words.links["foreign"]])
        article = re.escape(words.links["article"])
        run = rf"(?=\d*[A-ZÀ-ÖØ-Þ]){CAPITALIZED}(?:\s(?:(?:{small})\s)*{CAPITALIZED})*"
        self.run = re.compile(rf"(?<![\w&’'.-])(?P<run>{run})(?:['’]s?)?\s?[(]?\s?$|\((?P<inside>{run}),\s$")
        self.comma = re.compile(rf"[\s|]*,[\s|]*(?:{article}\s)?")
        self.comma_run = re.compile(rf",\s(?:{article}\s)?(?P<run>{run})(?:,\s{run})?(?=[.,]?\s*(?:$|[;()\]|\n]))")
        self.nationality = re.compile(rf"(?i:{either(around['nationalities'])})\s")
        self.fields = re.compile(rf"(?:{either(around['fields'])})\s$")
        self.joint = re.compile(rf"\s(?:{either(words.links['and'])})\s")
        self.times = frozenset((*around["times"], *around["salutations"], *around["modifiers"]))
        # "New York", "Second Vice" of "Second Vice Finance Minister"
        self.kept = re.compile(rf"(?i:{either([*around['new_places'], *around['ranking']])})\b")
        self.countries = frozenset(around["countries"])
        self.places = regions() | self.countries
        lands = either([*around["countries"], *sorted(regions())])
        self.land = re.compile(rf"(?P<land>(?i:{lands}))\s(?=[^\W_a-z])")
        names = name_words(language)
        self.no_bodies = frozenset((*around["nationalities"], *around["subjects"]))
        self.never_first = frozenset(names["never_first"])
        self.heads = frozenset(names["organizations"]["heads"])
        self.places_of_seats = frozenset(around["seats"])
        self.seats = self.heads | self.places_of_seats
        self.fields_of_bodies = frozenset(names["fields"])
        verbs = load_verbs(language)
        self.finite = verbs.third_person.keys() | verbs.past.keys()
        self.headlined = frozenset(names["headline_verbs"]) | verbs.third_person.keys()
        common = rf"(?:{either(around['articles'])}|{either(around['ours'])})\s(?P<head>[a-z]+)(?:['’]s)?"
        self.common_before = re.compile(rf"\b(?i:{common}),?\s?$")
        self.appoints = re.compile(rf"\s(?:{either(around['appoints'])})\s$")
        self.bracketed = re.compile(r"\s?\((?=[^()\n]{2,80}\))")
        self.acronym = re.compile(r"[A-Z]{2,6}(?=[,)–-])")
        charges = f"(?i:{either(around['portfolios'])})"
        self.portfolio = re.compile(rf"{charges}(?:(?:,?\s(?:{either(words.links['and'])}))?,?\s{charges})*")
        self.bracket_before = re.compile(r"\s\([^()\n]{1,40}\)\s?$")
        self.owner = re.compile(
            rf"(?:(?<![\w&’'.-])(?P<run>{run})|\w)(?:\s\([^()\n]{{1,40}}\))?,\s(?:{either(around['whose'])})\s$"
        )
        self.under = re.compile(rf",\s(?:{either(around['under'])})\s$")
        self.unit_before = re.compile(rf"(?<![\w&’'.-])(?P<run>{run}),\s$")
        copula = either(around["copula"])
        stops = either([*around["stops"], *around["articles"], *around["copula"]])
        taught, joint = rf"(?!(?:{stops})\b)[a-z][\w-]*", either(words.links["and"])
        self.subject_before = re.compile(rf"(?<=\w)\s(?!(?:{joint})\s)(?P<first>{taught})(?:\s{taught}){{0,4}}\s$")
        # "Contact for this Article  Professor NAME": the thing at hand
        self.pointing = re.compile(rf"\b(?i:{either(around['pointing'])})\s$")
        self.copula_before = re.compile(rf"\s(?:{copula})\s$")
        link, which = either(words.links["and"]), either(around["which"])
        # "X (ABC), ", "X, is", "X, which has been", "X, launched in April 2024 and"
        self.led_gap = re.compile(
            rf"(?:\)|\s?\([^()\n]{{1,40}}\))?(?:,?\s(?:(?:{which})\s)?(?:(?:{copula})\s)?|,\s[^,;.\n]{{1,60}}\s(?:{link})\s)"
        )
        self.common_behind = re.compile(rf"\s(?:{either(words.links['body'])})\s{common}\b")


@cache
def load_employer_words(language: str) -> EmployerWords:
    """The words of a language."""
    return EmployerWords(language, load_titles(language))
