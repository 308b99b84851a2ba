"""Texts that nobody writes: time grows with their length, nothing is raised."""

import time
from collections.abc import Callable

import pytest

from gjtimeline.grammar.budgets import find_budgets
from gjtimeline.grammar.money import find_money

SHORT, LONG = 3_000, 12_000  # characters

# Each is repeated, without end and mostly without a sentence's end, by what it asks of the grammar.
HOSTILE = {
    "digits": "1",
    "digits and commas": "1,",
    "groups of digits": "1,000,",
    "numbers": "12 ",
    "groups of digits by spaces": "500 ",
    "groups of digits by apostrophes": "500'",
    "groups of zeros": "$5 000 000 ",
    "signs": "$",
    "signs and numbers": "$5 ",
    "signs and numbers without a space": "$5",
    "codes": "KRW ",
    "a name that is a verb": "won ",
    "numbers before that name": "5 won ",
    "that name before numbers": "of won 5 billion ",
    "number words": "one hundred ",
    "articles": "a ",
    "fractions": "half a ",
    "multipliers": "billion ",
    "numbers with multipliers": "5 billion ",
    "short multipliers": "5m ",
    "descending multipliers": "5 trillion 4 billion 3 million ",
    "ands": "5 billion and ",
    "ranges": "3-5 billion won, ",
    "endless ranges": "3-",
    "tildes": "3~",
    "words of ranges": "between 3 and ",
    "amounts": "406.1 billion won, ",
    "amounts in one sentence": "for 5 billion won and ",
    "modifiers": "about ",
    "modifiers of amounts": "more than about $5 ",
    "modifiers behind": "$5 or more ",
    "restatements": "5 billion won ($4 million; ",
    "restatements that are described": "a 5 billion won hall ($4 million) ",
    "open brackets": "$5 (",
    "words between amounts and brackets": "$5 hall hall (",
    "unit notices": "(Unit: KRW 100 million) ",
    "units with rows": "(won)\nHall 5\n",
    "units with columns": "|(won)|a\n|5|6\n",
    "units in one line": "(won) 5 ",
    "units of multiplied numbers": "(in won)\n5 billion - ",
    "units alone": "(in won)\n",
    "rows": "(won)\n" + "Hall 5 6 7\n" * 50,
    "rows of numbered labels": "(won)\n" + "Phase 1 300\n" * 50,
    "rows of counts": "(won)\n" + "hall hall hall staff 300\n" * 50,
    "words of counts": "population population 5 billion and 5 billion won ",
    "elided amounts": "5 billion won and 6 billion, ",
    "numbers without currency": "6 billion, ",
    "numbers far from an amount": "a budget of 6 billion. ",
    "counts": "7 billion people and 5 billion won ",
    "rates of exchange": "$1 = 1,200 won ",
    "rates of exchange in words": "1,200 won to the dollar ",
    "fragments": "1.2.",
    "verbs that bound": "exceed about exceed about $5 ",
    "dashes": "$5 – €4 – ",
    "plus signs": "$5+",
    "verbs": "will invest ",
    "verbs and amounts": "will invest $5 and ",
    "cues": "budget cost investment ",
    "cues and amounts": "a budget of $5, ",
    "parts": "$5 of which $3, ",
    "totals": "a total of $5 (",
    "shares": "$5 in national funds and ",
    "shares of different sizes": "$9 in state funds, $8 in city funds, $7, $6 from the city; ",
    "shares side by side": "the state pays $9 and the city $8 in city funds and ",
    "parts before a total": "$3 and $4 of the $7 ",
    "lines that add up": "hall $7\n- state $3\n- city $4\n",
    "dated purposes": "the budget in 2020 for 2021 in 2022 was $5 ",
    "sources": "$5 from the government, ",
    "carried": "from $5 in 2019 to ",
    "rates": "$5 a year ",
    "years": "$5 in 2020, ",
    "lengths": "over five years $5 ",
    "purposes": "the national national national budget of $5 for the hall hall ",
    "back references": "It costs $5. Of this, $3 is paid. ",
    "line breaks": "\n",
    "spaces": " ",
    "letters": "a",
    "quotation marks": '"',
}


def seconds(find: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    find(text)
    return time.process_time() - start


@pytest.mark.parametrize("find", [find_money, find_budgets])
@pytest.mark.parametrize("piece", [pytest.param(piece, id=name) for name, piece in HOSTILE.items()])
def test_time_grows_with_length(piece: str, find: Callable[[str], object]) -> None:
    short, long = ((piece * (size // len(piece) + 1))[:size] for size in (SHORT, LONG))
    seconds(find, piece)
    fast = min(seconds(find, short) for _ in range(3)) / SHORT
    # Quadratic time takes four times as long for a character of the long text; a machine may be busy.
    assert any(seconds(find, long) / LONG < 2 * fast for _ in range(3))
