"""The assignment is the best there is, and always the same one."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gjtimeline.checking.assignment import assign

CASES = [
    pytest.param({}, {}, id="nothing to pair"),
    pytest.param({(0, 0): 1, (0, 1): 2}, {0: 1}, id="the better of two finds"),
    pytest.param({(0, 0): 5, (0, 1): 4, (1, 0): 4}, {0: 1, 1: 0}, id="the best single pair gives way to two pairs"),
    pytest.param({(0, 0): 9, (0, 1): 1, (1, 0): 1}, {0: 0}, id="but not to two lighter ones"),
    pytest.param({(0, 0): 1, (0, 1): 1, (1, 0): 1, (1, 1): 1}, {0: 0, 1: 1}, id="a tie goes by order"),
]


@pytest.mark.parametrize(("weights", "pairs"), CASES)
def test_assign(weights: dict[tuple[int, int], int], pairs: dict[int, int]) -> None:
    assert assign(weights) == pairs


graphs = st.dictionaries(st.tuples(st.integers(0, 3), st.integers(0, 3)), st.integers(1, 20), max_size=16)


@given(graphs)
def test_no_other_assignment_is_heavier(weights: dict[tuple[int, int], int]) -> None:
    heaviest = max(sum(weights.get(edge, 0) for edge in enumerate(order)) for order in permutations(range(4)))
    pairs = assign(weights)
    assert sum(weights[edge] for edge in pairs.items()) == heaviest
    assert len(set(pairs.values())) == len(pairs)


@given(graphs)
def test_the_order_of_the_edges_does_not_matter(weights: dict[tuple[int, int], int]) -> None:
    assert assign(weights) == assign(dict(reversed(weights.items())))
