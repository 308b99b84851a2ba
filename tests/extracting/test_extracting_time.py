"""Long and unfriendly documents take time in proportion to their length."""

import time

import pytest

UNFRIENDLY = {
    "no place of the topic": "The AI industry convergence complex opened in May 2021. ",  # looked up once a document
    "announcements and quotations": "The mayor announced on May 3, 2021 that “we open next month”. ",
    "announcements and lists": "The mayor announced the plan on May 3, 2021.\n\n- Open it next month\n\n",
    "capitals without an end": "The Alpha Beta Gamma ",
    "dates without an end": "on May 3, 2021 and ",
    "people": "Mayor Lee Yong-sup opened Cheomdan District 3 (1.2㎢) in 2021. ",
}


@pytest.mark.parametrize("sentence", UNFRIENDLY.values(), ids=UNFRIENDLY.keys())
def test_time_is_linear(facts_of, sentence: str) -> None:
    """Four times the text may take some ten times as long (a machine is never idle), not sixteen times."""
    small, large = (_seconds(facts_of, sentence * (size // len(sentence))) for size in (15_000, 60_000))
    assert large < 10 * max(small, 0.2)


def _seconds(facts_of, text: str) -> float:
    begin = time.process_time()
    facts_of(text)
    return time.process_time() - begin
