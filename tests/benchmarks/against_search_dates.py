"""Times the extraction of everything against dateparser.search alone, on the same texts in one run.

    python tests/benchmarks/against_search_dates.py

Prints characters per second (median of five runs) and the ratio. No test: a stopwatch fails nobody's build.
"""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from dateparser.search import search_dates

from gjtimeline.extracting import extract
from gjtimeline.normalizing import normalize
from gjtimeline.reading import read_text
from gjtimeline.resources import data_path, seeds_path

RUNS = 5


def texts() -> list[str]:
    """The seeds and the documents of the gold."""
    paths = [*seeds_path().glob("*.txt"), *data_path("gold", "documents").glob("*.txt")]
    return [Path(path).read_text(encoding="utf-8") for path in sorted(paths)]


def median_seconds(work: Callable[[str], object], documents: list[str]) -> float:
    """Median time for all documents, after one run that is not counted."""
    seconds = []
    for _ in range(RUNS + 1):
        begin = time.perf_counter()
        for document in documents:
            work(document)
        seconds.append(time.perf_counter() - begin)
    return statistics.median(seconds[1:])


def everything(text: str) -> object:
    """Normalize and extract."""
    source = read_text(text)
    return extract(source, normalize(source))


def main() -> None:
    """Measure both and print a table."""
    documents = texts()
    size = sum(map(len, documents))
    ours = size / median_seconds(everything, documents)
    theirs = size / median_seconds(lambda text: search_dates(text, languages=["en"]), documents)
    print(f"{len(documents)} documents, {size:,} characters")
    print(f"gjtimeline, everything      {ours:>12,.0f} chars/s")
    print(f"dateparser.search, dates    {theirs:>12,.0f} chars/s")
    print(f"ratio                       {ours / theirs:>12.2f}")


if __name__ == "__main__":
    main()
