"""Forms of verbs: regular ones by rule, irregular ones from the list, the words of a sentence."""

import pytest

from gjtimeline.grammar.inflection import load_verbs, read_sentence
from gjtimeline.resources import load_toml

VERBS = load_verbs("en")
DATA = load_toml("language", "en", "verbs.toml")

# (lemma, third person, past, participle, gerund)
FORMS = [
    ("announce", "announces", "announced", "announced", "announcing"),  # ends in e
    ("plan", "plans", "planned", "planned", "planning"),  # doubles its last letter
    ("open", "opens", "opened", "opened", "opening"),  # unstressed: does not
    ("submit", "submits", "submitted", "submitted", "submitting"),  # stressed: does
    ("develop", "develops", "developed", "developed", "developing"),  # unstressed
    ("carry", "carries", "carried", "carried", "carrying"),  # y behind a consonant
    ("convey", "conveys", "conveyed", "conveyed", "conveying"),  # y behind a vowel
    ("pass", "passes", "passed", "passed", "passing"),  # sibilant
    ("launch", "launches", "launched", "launched", "launching"),  # ch
    ("agree", "agrees", "agreed", "agreed", "agreeing"),  # keeps its ee
    ("review", "reviews", "reviewed", "reviewed", "reviewing"),  # w is not doubled
    ("go", "goes", "went", "gone", "going"),  # irregular, -es
    ("hold", "holds", "held", "held", "holding"),  # irregular
    ("draw", "draws", "drew", "drawn", "drawing"),  # three forms
    ("put", "puts", "put", "put", "putting"),  # one form
    ("show", "shows", "showed", "shown", "showing"),  # irregular participle only
    ("cancel", "cancels", "cancelled", "canceled", "cancelling"),  # both spellings
    ("organize", "organises", "organised", "organized", "organising"),  # both spellings
    ("center", "centers", "centred", "centered", "centering"),  # -re
    ("enroll", "enrols", "enrolled", "enrolled", "enrolling"),  # British base
]


@pytest.mark.parametrize(("lemma", "third", "past", "participle", "gerund"), FORMS, ids=lambda value: value)
def test_forms(lemma: str, third: str, past: str, participle: str, gerund: str) -> None:
    forms = VERBS.third_person[third], VERBS.past[past], VERBS.participles[participle], VERBS.gerunds[gerund]
    assert forms == (lemma,) * 4
    assert lemma in VERBS.base


@pytest.mark.parametrize("name", ["reduced", "saying", "naming", "also_nouns"])
def test_lists_name_known_verbs(name: str) -> None:
    assert [lemma for lemma in DATA["context"][name] if lemma not in VERBS.base] == []


def test_every_verb_is_listed_once() -> None:
    lemmas = [*DATA["regular"]["verbs"], *DATA["irregular"]]
    assert sorted({lemma for lemma in lemmas if lemmas.count(lemma) > 1}) == []


def test_verbs_of_events_are_known() -> None:
    """A trigger that is no verb of the lexicon is only found in its -ed form, under another lemma."""
    events = load_toml("language", "en", "events.toml")["verbs"]
    assert [lemma for lemmas in events.values() for lemma in lemmas if lemma not in VERBS.base] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It's in Buk-gu.", ["it", "is", "in", "buk-gu", "."]),  # "is" behind a pronoun
        ("Gwangju's plan", ["gwangju", "'s", "plan"]),  # genitive
        ("They’ll open", ["they", "'ll", "open"]),  # the other apostrophe
        ("It won't", ["it", "won't"]),  # one word
        ("in 2019, 1,000.5 won.", ["in", "2019", ",", "1,000.5", "won", "."]),  # marks behind numbers stand alone
        ("AI-based 3rd", ["ai-based", "3rd"]),  # compounds and ordinals are one word
    ],
)
def test_read_sentence(text: str, words: list[str]) -> None:
    sentence = read_sentence(text, VERBS)
    assert sentence.lowers == words
    assert [text[start:end] for start, end in zip(sentence.starts, sentence.ends, strict=True)] == sentence.texts
