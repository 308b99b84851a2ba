"""The check as a whole: publication date, verdict, scores, thresholds, the report as text."""

from typing import Any

import pytest
from checking_builders import (
    checked,
    counts,
    facts_of,
    found_budget,
    found_date,
    found_event,
    found_person,
    found_site,
    gold_of,
    source_of,
)
from hypothesis import given
from hypothesis import strategies as st

from gjtimeline.checking import (
    CATEGORIES,
    CheckReport,
    FalseFind,
    Miss,
    Score,
    check,
    failures,
    format_report,
    load_gold,
    parse_thresholds,
)
from gjtimeline.checking.gold import GoldDate, GoldDocument, GoldEvent
from gjtimeline.model import DateMention, DocumentFacts
from gjtimeline.resources import data_path, seeds_path

PUBLISHED_CASES = [
    pytest.param({"published": "2019-01-30"}, "2019-01-30", (1, 0, 0), id="as gold says"),
    pytest.param({"published": "2019-01-30"}, "2019-01", (0, 1, 1), id="another date is missed and false"),
    pytest.param({"published": "2019-01-30"}, None, (0, 0, 1), id="to abstain is a miss, no false find"),
    pytest.param({"published": None}, None, (1, 0, 0), id="the document does not tell, nor do the facts"),
    pytest.param({"published": None}, "2019", (0, 1, 0), id="a date from nowhere is false"),
    pytest.param(
        {"published": "2020", "published_accept": [None]}, None, (1, 0, 0), id="accepted beside the best answer"
    ),
    pytest.param({"about": "complex"}, "2019", (0, 0, 0), id="gold leaves it out: not judged"),
]


@pytest.mark.parametrize(("gold", "found", "expected"), PUBLISHED_CASES)
def test_published(gold: dict[str, Any], found: str | None, expected: tuple[int, int, int]) -> None:
    assert counts(checked("text", gold, published=found), "published") == expected


@pytest.mark.parametrize(("right", "expected"), [("no", (0, 1, 1)), (["no", "complex"], (1, 0, 0))])
def test_about(right: Any, expected: tuple[int, int, int]) -> None:
    assert counts(checked("text", {"about": right}, about="complex"), "about") == expected


SCORE_CASES = [
    pytest.param((0, 0, 0), (1.0, 1.0, 1.0), id="nothing expected, nothing found"),
    pytest.param((3, 1, 2), (0.75, 0.6, 2 / 3), id="the usual"),
    pytest.param((0, 0, 2), (0.0, 0.0, 0.0), id="nothing found of what was expected"),
    pytest.param((0, 2, 0), (0.0, 0.0, 0.0), id="found where nothing was expected"),
    pytest.param((3, None, 1), (None, 0.75, None), id="precision not measured"),
    pytest.param((0, None, 0), (None, 1.0, None), id="not measured, and nothing expected"),
]


@pytest.mark.parametrize(("numbers", "shares"), SCORE_CASES)
def test_score(numbers: tuple[int, int | None, int], shares: tuple[float | None, ...]) -> None:
    score = Score("people", *numbers)
    assert (score.precision, score.recall, score.f1) == pytest.approx(shares)


THRESHOLD_CASES = [
    pytest.param([], {}, id="none"),
    pytest.param(["0.95"], dict.fromkeys(CATEGORIES, 0.95), id="for all"),
    pytest.param(["people=1", "sites=.5"], {"people": 1.0, "sites": 0.5}, id="for some"),
    pytest.param(["people=1", "0.9"], dict.fromkeys(CATEGORIES, 0.9) | {"people": 1.0}, id="one goes before all"),
    pytest.param(
        ["0.9", "0.8", "people=1", "people=0"], dict.fromkeys(CATEGORIES, 0.8) | {"people": 0.0}, id="the last"
    ),
]


@pytest.mark.parametrize(("options", "thresholds"), THRESHOLD_CASES)
def test_parse_thresholds(options: list[str], thresholds: dict[str, float]) -> None:
    assert parse_thresholds(options) == thresholds


@pytest.mark.parametrize("option", ["95", "-0.1", "nan", "inf", "", "high", "persons=1", "people=", "=1", "people=1=1"])
def test_nonsense_is_refused_in_one_line(option: str) -> None:
    with pytest.raises(ValueError, match="threshold") as refusal:
        parse_thresholds([option])
    assert repr(option) in str(refusal.value)
    assert "\n" not in str(refusal.value)


def report_of(*scores: Score) -> CheckReport:
    return CheckReport(scores, ())


FAILURE_CASES = [
    pytest.param(Score("people", 9, 1, 0), {"people": 0.9}, [], id="reached"),
    pytest.param(Score("people", 9, 1, 0), {}, [], id="nothing demanded"),
    pytest.param(
        Score("people", 9999, 1, 0),
        {"people": 1},
        ["people: F1 0.999 is below 1 (0 missed, 1 false)"],
        id="almost is not",
    ),
    pytest.param(
        Score("organizations", 1, None, 1),
        {"organizations": 0.8},
        ["organizations: recall 0.500 is below 0.8 (1 missed)"],
        id="without precision, recall counts",
    ),
]


@pytest.mark.parametrize(("score", "thresholds", "lines"), FAILURE_CASES)
def test_failures(score: Score, thresholds: dict[str, float], lines: list[str]) -> None:
    assert failures(report_of(score), thresholds) == lines


def test_a_gold_document_without_facts_is_refused() -> None:
    with pytest.raises(ValueError, match="doc"):
        check([gold_of(about="no")], {})


TEXT = "On May 3 the city opened the Hall.\n\nMayor Lee Yong-sup spent 3 billion won in 2019.\n"


def some_report() -> CheckReport:
    gold = gold_of(
        events=[
            {"date": "2019-05-03", "date_text": "On May 3", "trigger": "opened", "quote": "On May 3 the city opened"}
        ],
        budgets=[{"text": "3 billion won", "amount": 3_000_000_000, "currency": "KRW", "approximate": False}],
        people=[{"name": "Lee Yong-sup"}],
        sites=[],
    )
    facts = facts_of(
        events=[found_event(TEXT, "On May 3 the city opened", "2019-05-03", "May 3", "opened")],
        budgets=[found_budget(TEXT, "3 billion won", "3")],
        sites=[found_site(TEXT, "Hall")],
        dates=[found_date(TEXT, "2019", "2019")],
    )
    return check([gold], {"doc": (source_of(TEXT), facts)})


def test_the_report_as_text() -> None:
    """Columns line up, a wrong value is one line, each line can be followed to its place."""
    report = some_report()
    assert format_report(report, parse_thresholds(["people=0.9", "events=1"])).splitlines() == [
        "category           P      R     F1  right  missed  false  needs",
        "events         1.000  1.000  1.000      1       0      0  1",
        "dates          0.000  0.000  0.000      0       1      0",
        "people         0.000  0.000  0.000      0       1      0  0.9 LOW",
        "organizations      –  1.000      –      0       0      –",
        "budgets        0.000  0.000  0.000      0       1      1",
        "sites          0.000  0.000  0.000      0       0      1",
        "status         1.000  1.000  1.000      0       0      0",
        "roles          1.000  1.000  1.000      0       0      0",
        "published      1.000  1.000  1.000      0       0      0",
        "about          1.000  1.000  1.000      0       0      0",
        "topic          1.000  1.000  1.000      0       0      0",
        "",
        "doc",
        "  doc:1: dates: missed 2019-05-03  “On May 3”",
        "  doc:1: sites: false Hall  “Hall”",
        "  doc:3: people: missed Lee Yong-sup  “Lee Yong-sup”",
        "  doc:3: budgets: wrong: expected 3000000000 KRW, found 3 KRW  “3 billion won”",
    ]


def test_without_thresholds_the_table_has_no_column_for_them() -> None:
    assert "needs" not in format_report(some_report(), {})


def test_every_finding_is_counted() -> None:
    report = some_report()
    for score in report.scores:
        mine = [finding for finding in report.findings if finding.category == score.category]
        assert sum(isinstance(finding, Miss) for finding in mine) == score.false_negatives
        assert sum(isinstance(finding, FalseFind) for finding in mine) == (score.false_positives or 0)


def test_findings_stand_by_document_and_line() -> None:
    report = some_report()
    assert list(report.findings) == sorted(report.findings, key=lambda finding: (finding.document, finding.line))


LEFT_OUT = ("roles", "organizations")
"""What ``perfect`` does not build."""


def perfect(document: GoldDocument, text: str) -> DocumentFacts:
    """Facts that say what the gold of a seed says, and nothing else."""
    gold = document.facts
    return facts_of(
        published=gold.published[0],
        about=gold.about[0],
        events=[
            found_event(
                text, e.quote, e.date[0], e.date_text or "", e.trigger or "", status=e.status[0], topic=e.topic[0]
            )
            for e in gold.events or ()
        ],
        dates=[_listed_date(d) for d in gold.dates]
        if gold.dates
        else [_event_date(text, e) for e in gold.events or ()],
        people=[found_person(text, p.mentions[0], p.family[0], p.given[0]) for p in gold.people or ()],
        budgets=[
            found_budget(text, b.text, str(b.amount[0]), b.currency[0], b.approximate[0]) for b in gold.budgets or ()
        ],
        sites=[found_site(text, s.mentions[0], s.area_m2[0]) for s in gold.sites or ()],
    )


def _event_date(text: str, event: GoldEvent) -> DateMention:
    """The date words that stand in the quote."""
    words = event.date_text or ""
    return _mention(words, text.index(words, text.index(event.quote)), event.date[0])


def _listed_date(date: GoldDate) -> DateMention:
    return _mention(date.text, date.start or 0, date.edtf[0])


def _mention(words: str, start: int, edtf: str | None) -> DateMention:
    return DateMention(
        text=words,
        start=start,
        end=start + len(words),
        type="DATE",
        value=edtf or "PRESENT_REF",
        edtf=edtf,
        rule="test",
    )


@pytest.mark.skipif(not any(data_path("gold").rglob("*.json")), reason="no gold in data/gold")
def test_facts_as_gold_score_full() -> None:
    """Of the packaged gold: what it says is right by its own rules, so it holds no contradiction in itself."""
    gold = load_gold(data_path("gold"), documents=seeds_path())
    texts = {document.key: document.document.read_bytes().decode() for document in gold}
    facts = {d.key: (source_of(texts[d.key], d.key), perfect(d, texts[d.key])) for d in gold}
    report = check(gold, facts)
    assert [finding for finding in report.findings if finding.category not in LEFT_OUT] == []


names = st.sampled_from(["Kim", "Lee", "Hall", "Park"])


@given(st.lists(names, unique=True), st.lists(names, unique=True))
def test_counts_add_up(wanted: list[str], found: list[str]) -> None:
    """Right and missed make what gold has; right and false make what was found."""
    text = "Kim, Lee and Park met in the Hall."
    finds = [found_person(text, name, name, None) for name in found]
    report = checked(text, {"people": [{"name": name} for name in wanted]}, people=finds)
    right, wrong, lost = counts(report, "people")
    assert (right + lost, right + (wrong or 0)) == (len(wanted), len(found))
    assert right == len(set(wanted) & set(found))
