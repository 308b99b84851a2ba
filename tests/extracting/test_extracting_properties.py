"""What holds for the facts of every text, whatever it says."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from gjtimeline.model import DocumentFacts
from gjtimeline.model.facts import Record

DATES = st.sampled_from(
    [
        "January 10, 2020",
        "26 December 2019",
        "2019",
        "June of 2018",
        "the 14th",
        "next month",
        "last year",
        "2021. 11. 22.",
        "early 2021",
        "by 2024",
        "the second half of 2020",
        "the next five years",
        "since July 2018",
        "Monday",
        "the 31st",
    ]
)
NAMES = st.sampled_from(
    [
        "Gwangju Mayor Lee Yong-sup",
        "GIST President Kiseon Kim",
        "Lim Cha-sik, president of AICA,",
        "Prime Minister Mark Rutte",
        "Vice Minister of Science and ICT Byung-sun Chung",
        "The city",
        "Mayor Lee",
        "NIPA",
        "The agency, led by Kim Joon-ha,",
    ]
)
MONEY = st.sampled_from(
    [
        "400 billion won",
        "KRW 62.6 billion",
        "about 1.5 billion won (US$1.3 million)",
        "up to ₩30 bn",
        "3 million dollars",
    ]
)
PLACES = st.sampled_from(
    [
        "Cheomdan District 3 (1.2㎢)",
        "the Kim Dae-jung Convention Center",
        "Buk-gu",
        "the former Jeonnam provincial office",
        "a 46,200㎡ site in the Advanced 3 District",
        "the Ulsan plant",
        "COEX",
        "the “Regulatory Free Zone”",
    ]
)
TEMPLATES = [
    "{name} opened {place} on {date}.",
    "On {date}, {name} announced that it will invest {money} in {place}.",
    "“We will open it {date},” {name} said on {date2}.",
    "The forum held at {place} on {date} was cancelled, and {name} spent {money} in {date2}.",
    "The AI Convergence Complex in Gwangju, worth {money}, is to open in {date} ({date2}).",
    "{name} visited {place} ({date}).{name} left.",
    "{place} covers {money}; {date} {name} plans to build it.",
    "Release Date: {date}",
    "Contact: {name}\nTel: +82-62-613-2114",
    "- {name} opens {place} in {date}",
    "▲ {place} ▲ {money} ▲ {date}",
    "{name}’s {date} budget of {money}",
]


@st.composite
def sentences(draw: st.DrawFn) -> str:
    values = {"name": NAMES, "money": MONEY, "place": PLACES, "date": DATES, "date2": DATES}
    return draw(st.sampled_from(TEMPLATES)).format(**{key: draw(value) for key, value in values.items()})


TEXTS = st.lists(st.tuples(sentences(), st.sampled_from([" ", "\n", "\n\n", "  "])), min_size=1, max_size=8).map(
    lambda parts: "".join(text + gap for text, gap in parts)
)
PUBLISHED = st.sampled_from([None, "2020-01-14", "2020-06-30/2020-07-02", "XXXX-01-14"])


def spans(record: Record) -> Iterator[tuple[str, int, int]]:
    """Every span below a record with its words."""
    words = getattr(record, "text", None) if hasattr(record, "text") else getattr(record, "quote", None)
    if words is not None and getattr(record, "start", None) is not None:
        yield words, record.start, record.end
    for name in type(record).model_fields:
        value = getattr(record, name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Record):
                yield from spans(part)


def check_spans(facts: DocumentFacts, text: str) -> None:
    for words, start, end in spans(facts):
        assert 0 <= start < end <= len(text)
        assert text[start:end] == words
    for event in facts.events:
        assert text[event.start : event.end] == event.quote


def check_ids(facts: DocumentFacts) -> None:
    kinds = {
        "people": facts.people,
        "organizations": facts.organizations,
        "budgets": facts.budgets,
        "sites": facts.sites,
    }
    ids = [fact.id for group in (*kinds.values(), facts.events) for fact in group]
    assert len(ids) == len(set(ids))
    for event in facts.events:
        for kind, group in kinds.items():
            assert set(getattr(event, kind)) <= {fact.id for fact in group}
    amounts = {budget.id for budget in facts.budgets}
    assert all(budget.equivalent_of in {None, *amounts} - {budget.id} for budget in facts.budgets)


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, published=PUBLISHED)
def test_facts_of_templates(facts_of, text: str, published: str | None) -> None:
    facts = facts_of(text, published)
    check_spans(facts, text)
    check_ids(facts)
    assert facts_of(text, published).model_dump_json() == facts.model_dump_json()


@settings(max_examples=150, deadline=None)
@given(text=TEXTS)
def test_statements_hold_their_date_and_trigger(facts_of, text: str) -> None:
    for event in facts_of(text).events:
        assert event.start <= event.date.start < event.date.end <= event.end
        assert event.start <= event.trigger.start < event.trigger.end <= event.end
        assert event.title.strip() == event.title
        assert event.title


UNICODE = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
SIGNS = st.text(alphabet="Aa Kim 2019.,-–—()[]“”\"'’▲※□○\n\t㎡₩$%:;!?/|광주年\u200b\u00a0\u2028\r", max_size=200)


@settings(max_examples=150, deadline=None)
@given(text=UNICODE | SIGNS | st.tuples(TEXTS, UNICODE, TEXTS).map("".join), published=PUBLISHED)
def test_any_text_is_read(facts_of, text: str, published: str | None) -> None:
    facts = facts_of(text, published)
    check_spans(facts, text)
    check_ids(facts)


def test_empty_text(facts_of) -> None:
    facts = facts_of("")
    assert (facts.dates, facts.people, facts.organizations, facts.budgets, facts.sites, facts.events) == ((),) * 6


def test_ids_do_not_depend_on_what_follows_in_other_documents(facts_of) -> None:
    text = "Mayor Lee Yong-sup opened the Ulsan Techno Park in 2019."
    first, second = facts_of(text), facts_of(text)
    assert [event.id for event in first.events] == [event.id for event in second.events]
