"""What a model proposes and rules confirm or veto. The model here sees what each test tells it to see."""

import re
from collections.abc import Callable, Sequence

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from gjtimeline.extracting import Model, extract
from gjtimeline.model import DocumentFacts
from gjtimeline.normalizing import normalize
from gjtimeline.reading import read_text
from gjtimeline.resources import seeds_path

Proposing = Callable[..., DocumentFacts]


def model(**seen: Sequence[str]) -> Model:
    """A pipeline that sees these words, by label."""
    nlp = spacy.blank("en")
    patterns = [{"label": label, "pattern": name} for label, names in seen.items() for name in names]
    nlp.add_pipe("entity_ruler").add_patterns([*patterns, {"label": "NONE", "pattern": "never seen"}])
    return nlp


@pytest.fixture
def proposing(facts_of: Callable[..., DocumentFacts]) -> Proposing:
    """The facts of a text, given what a model sees in it; without any, those of the rules alone."""

    def facts(text: str, **seen: Sequence[str]) -> DocumentFacts:
        return facts_of(text, model=model(**seen) if seen else None)

    return facts


def people(facts: DocumentFacts) -> list[str]:
    return [person.name for person in facts.people]


def bodies(facts: DocumentFacts) -> list[str]:
    return [body.name for body in facts.organizations]


def sites(facts: DocumentFacts) -> list[str]:
    return [site.name for site in facts.sites]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The tower, which Zaha Hadid designed, opened in 2014.", "Zaha Hadid"),  # a verb behind
        ("The tower was designed by Zaha Hadid in 2009.", "Zaha Hadid"),  # whoever did it
        ("They wrote to Zaha Hadid, whose plans were ready.", "Zaha Hadid"),  # a comma behind
        ("They asked Zaha Hadid for help. Chairwoman Hadid agreed.", "Zaha Hadid"),  # a title before the surname
        ("They wrote to Zaha Hadid DBE about it.", "Zaha Hadid"),  # letters behind
        ("When Zaha Hadid died, it was unfinished.", "Zaha Hadid"),  # what opens a sentence is no part of it
        ("It is the work of Rogier van der Weyden, who never saw it.", "Rogier van der Weyden"),  # a particle within
    ],
)
def test_people_are_confirmed(proposing: Proposing, text: str, name: str) -> None:
    assert name not in people(proposing(text))  # rules alone have nothing to know them by
    assert people(proposing(text, PERSON=[name])) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They asked Zaha Hadid for help.", "Zaha Hadid"),  # nothing speaks of a person
        ("They asked Zaha Hadid. Nobody but Zaha Hadid could do it.", "Zaha Hadid"),  # nor where it is named again
        ("We sold one Blue Widget on Monday. We bought one Blue Widget on Friday.", "Blue Widget"),
        ("Goldman Sachs said that it would buy.", "Goldman Sachs"),  # firms do what people do: a list
        ("Wells Fargo said no.", "Wells Fargo"),
        ("Baker McKenzie advised the city.", "Baker McKenzie"),
        ("Louis Vuitton opened a shop.", "Louis Vuitton"),
        ("Ernst Young audited it.", "Ernst Young"),
        ("Lotte Chilsung built it.", "Lotte Chilsung"),  # a firm of a group
        ("Zhejiang Huayou Cobalt said that it would invest.", "Zhejiang Huayou Cobalt"),  # an industry
        ("Bryan County said it would pay.", "Bryan County"),  # a county, which acts as people do
        ("Hangul Day was held in October.", "Hangul Day"),  # a day
        ("Merry Christmas, and Black Friday came.", "Black Friday"),
        ("Merry Christmas, and Black Friday came.", "Merry Christmas"),
        ("Dien Bien Phu was taken.", "Dien Bien Phu"),  # a helper, as behind things
        ("They came to Knappsdorfer Straße, among others.", "Knappsdorfer Straße"),  # a comma alone tells nothing
        (
            "It was built by Dresdner Verkehrswerke (DVW) in 2019.",
            "Dresdner Verkehrswerke",
        ),  # letters of it in brackets
        ("Typhoon Hinnamnor hit the coast.", "Typhoon Hinnamnor"),
        ("The supercomputer Zuse Alpha was slow.", "Zuse Alpha"),  # behind what bears names
        ("Morgan Stanley bought it.", "Morgan Stanley"),  # a company that is called like a person
        ("Hadid said that it was late.", "Hadid"),  # one word may be anything
        ("Culture Night began, and all came.", "Culture Night"),  # a field of bodies
        ("They met at Raffles Store, which was full.", "Raffles Store"),  # where something is
        ("The Blue Train, which is new, stopped.", "Blue Train"),  # an article
        ("The Choe Mu-seon Prize, founded in 2015, is new.", "Choe Mu-seon"),  # named after a person
        ("Then St James's Hospital opened.", "St James"),  # named after one, with a genitive
        ("Tanjong Harbor, which is old, moved.", "Tanjong Harbor"),  # the head of a place
        ("Oceanix Busan, whose design is new, floats.", "Oceanix Busan"),  # a city
        ("South Korea said that it would join.", "South Korea"),  # a nation
        ("Deputy Chief, who is new, came.", "Deputy Chief"),  # a title
        ("GLOBAL MOTORS said that it would hire.", "GLOBAL MOTORS"),  # capitals only
        ("Zaha Hadid Architects won the contest.", "Zaha Hadid"),  # a body named after its founder
        ("Nordwerk Rhein (NR) is new.", "Nordwerk Rhein"),  # its initials behind it
        ("They left Sanho Ubin-dong, which is old.", "Sanho Ubin-dong"),  # a unit of a town
    ],
)
def test_people_are_vetoed(proposing: Proposing, text: str, name: str) -> None:
    assert name not in people(proposing(text, PERSON=[name]))


def test_a_name_that_is_supported_once_is_one_everywhere(proposing: Proposing) -> None:
    (person,) = proposing("They asked Zaha Hadid. Later Zaha Hadid drew it.", PERSON=["Zaha Hadid"]).people
    assert len(person.mentions) == 2


def test_letters_are_no_part_of_a_name(proposing: Proposing) -> None:
    assert people(proposing("They wrote to Zaha Hadid DBE, who came.", PERSON=["Zaha Hadid DBE"])) == ["Zaha Hadid"]


def test_people_may_be_called_like_an_industry(proposing: Proposing) -> None:
    text = "They met Samantha Power, who runs it."
    assert people(proposing(text, PERSON=["Samantha Power"])) == ["Samantha Power"]


def test_what_a_rule_read_is_not_proposed(proposing: Proposing) -> None:
    text = "Gwangju Mayor Lee Yong-sup said it would open on 14 May 2020 in Kim Dae-jung Convention Center."
    assert people(proposing(text, PERSON=["Mayor Lee", "May", "Kim Dae-jung"])) == ["Lee Yong-sup"]


def test_a_person_beside_it_in_a_row(proposing: Proposing) -> None:
    text = "They met Mayor Oh Se-hoon and Zaha Hadid in 2009."
    assert people(proposing(text, PERSON=["Zaha Hadid"])) == ["Oh Se-hoon", "Zaha Hadid"]


def test_bylines_and_contacts(proposing: Proposing) -> None:
    text = (
        "City opens a new hall\n\nBy Foster Klug\n\nThe city opened a hall.\n\nContact: Zaha Hadid, +82-62-111-2222\n"
    )
    found = proposing(text, PERSON=["Foster Klug", "Zaha Hadid"]).people
    assert [(person.name, person.capacity) for person in found] == [
        ("Foster Klug", "byline"),
        ("Zaha Hadid", "contact"),
    ]


def test_headlines_have_capitals_anyhow(proposing: Proposing) -> None:
    text = "Global Vision, Local Hub\n\nThe city opened a hall. It is new, and all came to see it on that day.\n"
    assert people(proposing(text, PERSON=["Global Vision", "Local Hub"])) == []


def test_furniture_proposes_nothing(proposing: Proposing) -> None:
    text = "The tower opened in 2014, and the city paid for it.\n\nCopyright Zaha Hadid, all rights reserved"
    assert people(proposing(text, PERSON=["Zaha Hadid"])) == []


def test_family_name_first_where_the_text_says_it_alone(proposing: Proposing) -> None:
    (person,) = proposing("Ando Tadao designed the hall. Ando won a prize.", PERSON=["Ando Tadao", "Ando"]).people
    assert (person.family, person.given) == ("Ando", "Tadao")
    (person,) = proposing("Zaha Hadid designed the hall. Hadid won a prize.", PERSON=["Zaha Hadid", "Hadid"]).people
    assert (person.family, person.given) == ("Hadid", "Zaha")


def test_a_title_within_what_a_model_sees_keeps_the_name(proposing: Proposing) -> None:
    text = "Then U.S. Secretary of State Antony Blinken came."
    assert people(proposing(text, ORG=["State Antony Blinken"])) == ["Antony Blinken"]


def test_a_doubtful_name_within_a_longer_one_is_vetoed(proposing: Proposing) -> None:
    text = "Mayor Sejong Reading opened. It is in the Sejong Reading Pavilion of Wonder."
    assert people(proposing(text, LOC=["Mayor Sejong Reading"])) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The contract went to Linde. In May 2021, Linde will supply hydrogen.", "Linde"),  # it acts
        ("The bridge was designed by Arup in 2019.", "Arup"),  # whoever did it
        ("He used to run the research arm of LGX, a conglomerate.", "LGX"),  # an acronym behind a word
        ("Bord Pleanála gave leave. Nobody else but Bord Pleanála could.", "Bord Pleanála"),  # named again
    ],
)
def test_bodies_are_confirmed(proposing: Proposing, text: str, name: str) -> None:
    assert name in bodies(proposing(text, ORG=[name]))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Saemaeul took four hours.", "Saemaeul"),  # a single word with an article is a thing
        ("It is called Great Train Express (GTX).", "GTX"),  # short for what stands before the brackets
        ("The quality is that of ISO 9001.", "ISO"),  # a number goes on with it
        ("Action will be taken.", "Action"),  # the capital of a sentence
        ("They like Hyundai a lot.", "Hyundai"),  # nothing speaks of a body
        ("Labor and Management will sign it.", "Labor and Management"),  # nothing but common words
        ("Korea will sign it.", "Korea"),  # a nation
    ],
)
def test_bodies_are_vetoed(proposing: Proposing, text: str, name: str) -> None:
    assert name not in bodies(proposing(text, ORG=[name]))


def test_an_introduced_acronym_confirms_and_is_kept(proposing: Proposing) -> None:
    (body,) = proposing("It is run by Danmarks Vaekstfond (DVF) in Aarhus.", ORG=["Danmarks Vaekstfond"]).organizations
    assert (body.name, body.acronym) == ("Danmarks Vaekstfond", "DVF")


def test_a_short_name_is_another_mention(proposing: Proposing) -> None:
    text = "Hyundai Motor Company signed the contract. Orders came to Hyundai at once."
    (body,) = proposing(text, ORG=["Hyundai"]).organizations
    assert [mention.text for mention in body.mentions] == ["Hyundai Motor Company", "Hyundai"]


def test_sites_are_confirmed(proposing: Proposing) -> None:
    assert sites(proposing("They opened Terminal 2 on Friday.", LOC=["Terminal"])) == ["Terminal 2"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They left Yumeshima by boat.", "Yumeshima"),  # any place
        ("Korea has 100,000 square kilometers.", "Korea"),  # a nation
        ("They live in Buk-gu, Gwangju, 500 square kilometers of it.", "Gwangju"),  # the end of an address
        ("They opened the Eco Delta City project.", "Eco Delta City"),  # it only describes
        ("They took Line 7 to District 5 and left from Room 2031.", "Line 7"),  # a number makes no name
        ("They took Line 7 to District 5 and left from Room 2031.", "District 5"),
        ("They took the Sanho Line and the Ubin Road.", "Sanho Line"),  # leads from one place to another
        ("Elsewhere it was 12 12 or so.", "12 12"),  # no words at all
        ("They met in the Food Zone.", "Food Zone"),  # nothing but what it is for
    ],
)
def test_places_that_are_no_sites(proposing: Proposing, text: str, name: str) -> None:
    assert sites(proposing(text, LOC=[name])) == sites(proposing(text))


SEED = read_text((seeds_path() / "003_37b750b5778ba05a.txt").read_text(encoding="utf-8"))
WORDS = re.findall(r"[A-Z\d][\w-]*(?: [A-Z\d][\w-]*){0,2}", SEED.text)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(["PERSON", "ORG", "LOC"])), max_size=30, unique=True))
def test_whatever_is_proposed_the_evidence_holds(seen: list[tuple[str, str]]) -> None:
    by_label = {label: [name for name, one in seen if one == label] for label in ("PERSON", "ORG", "LOC")}
    facts = extract(SEED, normalize(SEED), model=model(**by_label))
    mentions = [span for one in (*facts.people, *facts.organizations, *facts.sites) for span in one.mentions]
    assert all(SEED.text[span.start : span.end] == span.text for span in mentions)
    rules = extract(SEED, normalize(SEED))
    assert {one.name for one in rules.organizations} <= {one.name for one in facts.organizations}


def test_without_proposals_nothing_changes(proposing: Proposing) -> None:
    text = "Gwangju Mayor Lee Yong-sup signed a contract with GIST on 14 January 2020 in Oryong Hall."
    assert proposing(text, DATE=["14 January 2020"]) == proposing(text)
