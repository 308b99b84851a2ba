"""Times several readers of the same documents in one run."""

import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

Document = TypeVar("Document")
Found = TypeVar("Found")


def measured(
    readers: Mapping[str, Callable[[Document], Found]], documents: Sequence[Document], sample: Document, repeat: int
) -> Iterator[tuple[str, list[Found], float]]:
    """Each reader with what it finds in the documents and its median seconds for all of them.

    They take turns, so that a busy moment hits all alike; the ``sample``, read before, lets them load what they need.
    """
    runs: dict[str, list[tuple[list[Found], float]]] = {name: [] for name in readers}
    for read in readers.values():
        read(sample)
    for _ in range(repeat):
        for name, read in readers.items():
            runs[name].append(_timed(read, documents))
    for name, done in runs.items():
        yield name, done[0][0], statistics.median(seconds for _, seconds in done)


def _timed(read: Callable[[Document], Found], documents: Sequence[Document]) -> tuple[list[Found], float]:
    """What is found in the documents, and the seconds that it takes."""
    begin = time.perf_counter()
    found = [read(document) for document in documents]
    return found, time.perf_counter() - begin
