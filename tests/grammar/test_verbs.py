"""Verb groups by form: (sentence, the groups as ``words: lemma tense``, passive ones with an asterisk)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gjtimeline.grammar.dates.narrating.pointing import speaks_of
from gjtimeline.grammar.inflection import load_verbs
from gjtimeline.grammar.verbs import find_plain_verbs, find_verbs

Table = list[tuple[str, list[str]]]


def found(text: str) -> list[str]:
    return [f"{text[v.start : v.end]}: {v.lemma} {v.tense}{'*' if v.passive else ''}" for v in find_verbs(text)]


TENSES: Table = [
    ("The ministry announced the plan.", ["announced: announce past"]),  # simple past
    ("The city broke ground in 2021.", ["broke: break past"]),  # irregular
    ("The city set up a committee in 2019.", ["set: set past"]),  # the same in all forms
    ("The action plan had spoken of it.", ["had spoken: speak past"]),  # past perfect
    ("The city has announced the plan.", ["has announced: announce perfect"]),  # perfect
    ("It has been promoting this project.", ["has been promoting: promote perfect"]),  # perfect progressive
    ("The company has since been renamed.", ["has since been renamed: rename perfect*"]),  # adverb within, passive
    ("The mayor has not yet signed it.", ["has not yet signed: sign perfect"]),  # two adverbs
    ("Gwangju is promoting the project.", ["is promoting: promote present"]),  # progressive
    ("The city is building a center.", ["is building: build present"]),  # no noun behind an auxiliary
    ("The committee is meeting experts.", ["is meeting: meet present"]),  # the same
    ("The center was being built in 2019.", ["was being built: build past*"]),  # passive progressive
    ("The committee meets in May.", ["meets: meet present"]),  # present
    ("The tower stands in Buk-gu.", ["stands: stand present"]),  # present before a preposition
    ("The center will open in 2024.", ["will open: open future"]),  # future
    ("The center will be completed by 2024.", ["will be completed: complete future*"]),  # passive future
    ("They will be attending the forum.", ["will be attending: attend future"]),  # future progressive
    ("The cities will each pay for it.", ["will each pay: pay future"]),  # a quantifier within the group
    ("The city will also then fully open it.", ["will also then fully open: open future"]),  # adverbs
    ("The city will need funds.", ["will need: need future"]),  # a word of the stop list behind an auxiliary
    ("The project may begin in March.", ["may begin: begin present"]),  # modal
    ("The city must finish it by 2024.", ["must finish: finish present"]),  # modal
    ("It could have been delayed.", ["could have been delayed: delay present*"]),  # modal perfect
    ("The complex would bring data.", ["would bring: bring present"]),  # reported future
    ("He did not attend the meeting.", ["did not attend: attend past"]),  # negated past
    ("It has 300 seats.", ["has: has present"]),  # an auxiliary as the verb
    ("The budget was large.", ["was: was past"]),  # copula
    ("The contract had been valid.", ["had been: been past"]),  # copula with auxiliary
]

INFINITIVES: Table = [
    ("It plans to develop AI in 2024.", ["plans: plan present", "to develop: develop infinitive"]),  # plans to
    ("The class is to finish its course.", ["is to finish: finish infinitive"]),  # is to
    ("The center is expected to open.", ["is expected: expect present*", "to open: open infinitive"]),  # is expected to
    ("The city planned to open it.", ["planned: plan past", "to open: open infinitive"]),  # no reduced relative
    ("The firm managed to open in 2019.", ["managed: manage past", "to open: open infinitive"]),  # the same
    ("A fair to be held in May drew firms.", ["to be held: hold infinitive*", "drew: draw past"]),  # passive infinitive
    ("To complete it, the city needs funds.", ["To complete: complete infinitive", "needs: need present"]),  # fronted
    ("It asked that the plan be approved.", ["asked: ask past", "be approved: approve infinitive*"]),  # subjunctive
    ("Being a city, it has a mayor.", ["Being: being gerund", "has: has present"]),  # no finite verb
    ("The city aims at opening it.", ["aims: aim present", "opening: open gerund"]),  # gerund
]

REDUCED: Table = [
    ("The ceremony held in Buk-gu drew guests.", ["held: hold participle*", "drew: draw past"]),  # held in
    (
        "The project submitted by Gwangju was confirmed.",
        ["submitted: submit participle*", "was confirmed: confirm past*"],
    ),
    ("The committee chaired by the mayor met.", ["chaired: chair participle*", "met: meet past"]),  # by somebody
    ("Applications closed by 2024.", ["closed: close past"]),  # by a date
    ("The plan drawn up in 2019 put it at 5.", ["drawn: draw participle*", "put: put past"]),  # no past form
    ("The center, opened in 2019, serves firms.", ["opened: open participle*", "serves: serve present"]),  # an aside
    ("The mayor, elected in 2018, said so.", ["elected: elect participle*", "said: say past"]),  # an aside
    ("Opened in 2019, the center serves firms.", ["Opened: open participle*", "serves: serve present"]),  # fronted
    ("Opened the AI academy in July 2020", ["Opened: open past"]),  # telegraphic: an object follows
    ("It presented a plan announced in 2019.", ["presented: present past", "announced: announce participle*"]),
    ("It runs a center opened in 2019.", ["runs: run present", "opened: open participle*"]),  # the clause has its verb
    ("The mayor said the center opened in 2019.", ["said: say past", "opened: open past"]),  # a clause without "that"
    ("The center that opened in 2019 attracted firms.", ["opened: open past", "attracted: attract past"]),  # main verb
    ("When the center opened in 2019 the mayor attended.", ["opened: open past", "attended: attend past"]),
    ("It was an event called AI Day.", ["was: was past", "called: call participle*"]),  # naming
    ('The festival called "Light" began.', ["called: call participle*", "began: begin past"]),  # naming in quotes
    ("It led to a plan.", ["led: lead past"]),  # no object, but the verb
    ("It called for help.", ["called: call past"]),  # the same
    ("A card called K-Pass starts in May.", ["called: call participle*", "starts: start present"]),  # a verb behind it
    ("The gate remains closed.", ["remains: remain present"]),  # what it is, no verb of its own
    ("It remained firmly shut.", ["remained: remain past"]),  # over an adverb
]

COORDINATE: Table = [
    ("It opened in 2020 and ends in 2024.", ["opened: open past", "ends: end present"]),  # two tenses
    ("It was started in May and completed in June.", ["was started: start past*", "completed: complete past*"]),
    ("It was funded, designed and built.", ["was funded: fund past*", "designed: design past*", "built: build past*"]),
    ("It will be designed and completed in 2024.", ["will be designed: design future*", "completed: complete future*"]),
    ("It will start in May and be completed in June.", ["will start: start future", "be completed: complete future*"]),
    ("It was elected and attended the forum.", ["was elected: elect past*", "attended: attend past"]),  # has an object
    (
        "It plans to build a center and open it.",
        ["plans: plan present", "to build: build infinitive", "open: open infinitive"],
    ),
    (
        "It plans to promote research and test beds.",
        ["plans: plan present", "to promote: promote infinitive"],
    ),  # a noun
]

NO_VERBS: Table = [
    ("the proposed budget of 2020", []),  # adjective behind an article
    ("the recently opened center", []),  # with an adverb between
    ("an advanced industrial complex", []),  # adjective of the stop list
    ("The AI-based project", []),  # compound
    ("the so-called AI city", []),  # compound
    ("Gwangju's planned AI complex", []),  # behind a genitive
    ("Gwangju’s planned AI complex", []),  # with the other apostrophe
    ("the Launch Ceremony of the Project Group", []),  # a name
    ("The embedded system and a hundred guests indeed need speed", []),  # words that look like verbs
    ("62.6 billion won", []),  # money
    ("It cost 1,000 won.", ["cost: cost past"]),  # money in digits
    ("The fare is 62.6 won.", ["is: is present"]),  # money with a decimal point
    ("The team won a prize.", ["won: win past"]),  # no money
    ("Visits by ministers", []),  # plural noun at the beginning
    ("The city announced plans for 2024.", ["announced: announce past"]),  # plural object
    ("For visits by ministers and plans for parks were discussed.", ["were discussed: discuss past*"]),  # subjects
    ("The needed funds were approved.", ["were approved: approve past*"]),  # plural before its verb
    ("On 31 May 2020 the center opened.", ["opened: open past"]),  # May the month
    ("May 3 saw the launch.", ["saw: see past"]),  # at the beginning, with a day
    ("May saw the launch.", ["saw: see past"]),  # at the beginning, before a verb
    ("The National Assembly passed the bill.", ["passed: pass past"]),  # -ly ends a noun, too
    ("The following day the building opened.", ["opened: open past"]),  # words of the stop list
]

SPELLING: Table = [
    ("The event was cancelled.", ["was cancelled: cancel past*"]),  # British
    ("The event was canceled.", ["was canceled: cancel past*"]),  # American
    ("The mayor travelled to Seoul.", ["travelled: travel past"]),  # doubled
    ("It was organised in 2019.", ["was organised: organize past*"]),  # -ise
    ("They analysed and honoured it.", ["analysed: analyze past", "honoured: honor past"]),  # -yse, -our
    ("Gwangju rewilded the stream.", ["rewilded: rewilded past"]),  # unknown verb
    ("It will gamify the course.", ["will gamify: gamify future"]),  # unknown verb behind an auxiliary
    ("They've signed it.", ["'ve signed: sign perfect"]),  # contraction
    ("It’ll open soon.", ["’ll open: open future"]),  # with the other apostrophe
    ("He'd sign it.", ["'d sign: sign present"]),  # would
    ("It's expected to open.", ["'s expected: expect present*", "to open: open infinitive"]),  # is
    ("It's been completed.", ["'s been completed: complete perfect*"]),  # has
    ("It won't be held.", ["won't be held: hold future*"]),  # negated
    ("The city didn't open it.", ["didn't open: open past"]),  # negated
    ("District 3 opened in 2020.", ["opened: open past"]),  # a number that belongs to a name
    ("The center in 2019 opened a branch.", ["opened: open past"]),  # a year
    ("About 20 selected firms", []),  # a number that counts
    ("The company recently opened a branch.", ["opened: open past"]),  # an adverb before the verb
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*TENSES, *INFINITIVES, *REDUCED, *COORDINATE, *NO_VERBS, *SPELLING],
    ids=lambda value: str(value)[:60],
)
def test_find_verbs(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "helpers"),
    [
        ("It has been promoting it.", ("has", "been")),
        ("It will also be opened.", ("will", "also", "be")),  # adverbs count
        ("It opened.", ()),
        ("It's been done.", ("is", "been")),  # written out
        ("It didn’t open.", ("didn't",)),  # one apostrophe
    ],
)
def test_helpers(text: str, helpers: tuple[str, ...]) -> None:
    assert find_verbs(text)[0].helpers == helpers


def test_helpers_are_shared() -> None:
    _, second = find_verbs("It would build a hall and open it.")
    assert second.helpers == ("would",)


@pytest.mark.parametrize(
    ("text", "finite"),
    [
        ("It is to open.", True),  # carries its clause
        ("It plans.", True),
        ("To open it", False),
        ("The forum held in Buk-gu", False),
        ("Opening the center", False),
    ],
)
def test_finite(text: str, finite: bool) -> None:
    assert find_verbs(text)[-1].finite is finite


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("It opened.", "past"),
        ("It has opened.", "past"),
        ("It will open.", "future"),
        ("It hopes to open.", "future"),
        ("It opens.", None),  # "opens tomorrow", "opens in 1919, when"
        ("It may open.", "future"),
        ("It may have opened.", None),
    ],
)
def test_speaks_of(text: str, direction: str | None) -> None:
    assert speaks_of(find_verbs(text)[-1]) == direction


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Guests turn the first soil at the site", ["turn"]),  # a caption
        ("Officials visit Gwangju", ["visit"]),
        ("The city plan", []),  # no plural before
    ],
)
def test_find_plain_verbs(text: str, verbs: list[str]) -> None:
    assert [v.lemma for v in find_plain_verbs(text)] == verbs


WORDS = sorted(
    {
        *load_verbs("en").helpers,
        *load_verbs("en").conjunctions,
        *load_verbs("en").prepositions,
        "the",
        ",",
        "2019",
        "won",
    }
    | {"opened", "held", "plans", "building", "drawn", "open", "city", "Gwangju", "It's", "they’ve", "newly", "“", "."}
)


@given(st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join) | st.text(max_size=80))
def test_groups_are_ordered_and_lie_within_the_text(text: str) -> None:
    position = 0
    for verb in find_verbs(text):
        assert position <= verb.start <= verb.head_start < verb.head_end == verb.end <= len(text)
        position = verb.end
