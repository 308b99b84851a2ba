"""What statements and documents are about, by the profile of the Gwangju AI complex."""

import pytest

COMPLEX = "Gwangju opened the AI convergence complex on January 10, 2020."
DAEGU = "Daegu opened a park in 2019."


ELSEWHERE = [DAEGU.replace("Daegu", city) for city in ("Daegu", "Busan", "Ulsan", "Sejong")]

TABLE = [
    ([DAEGU], "no", ["other"]),  # another city
    (["Gwangju opened a park in 2019."], "no", ["other"]),  # the city alone is not the project
    (["An AI convergence complex opened in Pangyo in 2019."], "no", ["other"]),  # another place
    ([COMPLEX], "complex", ["complex"]),  # the name of the project
    ([COMPLEX, DAEGU], "complex", ["complex", "other"]),  # another city stays out
    ([COMPLEX, "The data center will open in 2023."], "complex", ["complex", "complex"]),  # a part of it
    ([COMPLEX, "Gwangju opened a park in 2019."], "complex", ["complex", "related"]),  # the city in its document
    ([COMPLEX, "AICA will move in 2023."], "complex", ["complex", "complex"]),  # a body of the project
    ([*ELSEWHERE, COMPLEX], "partly", ["other"] * 4 + ["complex"]),  # in passing
]


@pytest.mark.parametrize(("paragraphs", "about", "topics"), TABLE)
def test_topics(facts_of, paragraphs: list[str], about: str, topics: list[str]) -> None:
    facts = facts_of("\n\n".join(paragraphs), paragraphs=True)
    assert facts.document.about == about
    assert [event.topic for event in facts.events] == topics


def test_headline_decides(facts_of) -> None:
    text = (
        f"Gwangju AI complex opens\n\n{DAEGU}\n\n{DAEGU.replace('Daegu', 'Busan')}\n\n{DAEGU.replace('Daegu', 'Ulsan')}"
    )
    assert facts_of(text).document.about == "complex"


def test_budgets_have_a_topic(facts_of) -> None:
    text = "The Gwangju AI convergence complex costs 400 billion won."
    assert [budget.topic for budget in facts_of(text).budgets] == ["complex"]
