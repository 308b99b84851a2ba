"""The best one-to-one assignment, on small sparse graphs: whole numbers, exact, deterministic."""

from collections.abc import Mapping

Edge = tuple[int, int]


def assign(weights: Mapping[Edge, int]) -> dict[int, int]:
    """The pairs left → right of largest total weight; each side is used once, edges that are not given do not exist.

    Weights are positive. Grown by one augmenting path of largest gain at a time (successive shortest paths), so it is
    the heaviest assignment of each size on the way. Of equal paths that one is taken which
    leaves earlier pairs alone, then the one whose last edge comes first by number.

    >>> assign({(0, 0): 3, (0, 1): 2, (1, 0): 2})
    {0: 1, 1: 0}
    """
    edges = dict(sorted(weights.items()))
    pairs: dict[int, int] = {}
    while path := _best_path(edges, pairs):
        pairs.update(path)
    return dict(sorted(pairs.items()))


def _best_path(edges: Mapping[Edge, int], pairs: Mapping[int, int]) -> list[Edge]:
    """The new pairs along the path of largest gain that ends at a free right node; empty if no path gains."""
    owners = {right: left for left, right in pairs.items()}
    gains, steps = _gains(edges, pairs, owners)
    ends = [(gains[edge[0]] + weight, edge) for edge, weight in edges.items() if _opens(edge, gains, owners)]
    gain, last = max(ends, key=lambda end: (end[0], end[1][0] not in pairs), default=(0, (0, 0)))
    if gain <= 0:
        return []
    path = [last]
    while path[-1][0] in pairs:
        path.append(steps[path[-1][0]])
    return path


def _opens(edge: Edge, gains: Mapping[int, int], owners: Mapping[int, int]) -> bool:
    left, right = edge
    return left in gains and right not in owners


def _gains(
    edges: Mapping[Edge, int], pairs: Mapping[int, int], owners: Mapping[int, int]
) -> tuple[dict[int, int], dict[int, Edge]]:
    """What freeing each left node gains, beginning from those that have no pair, and the pair that frees it."""
    gains = {left: 0 for left, _ in edges if left not in pairs}
    steps: dict[int, Edge] = {}
    changed = True
    while changed:
        changed = False
        for (left, right), weight in edges.items():
            owner = owners.get(right)
            if owner is None or owner == left or left not in gains:
                continue
            gain = gains[left] + weight - edges[owner, right]
            if owner not in gains or gain > gains[owner]:
                gains[owner], steps[owner], changed = gain, (left, right), True
    return gains, steps
