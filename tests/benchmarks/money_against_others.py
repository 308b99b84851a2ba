"""Scores our amounts of money and those of other finders against the same gold, and times them, in one run.

    python tests/benchmarks/money_against_others.py GOLD.jsonl [GOLD2.jsonl ...] [--repeat N]

Prints F1 of spans, of spans that overlap and of values with currencies (see ``money_scoring`` for these and for the
form of the gold) and characters a second. Finders that are not installed are left out. No test: a stopwatch fails
nobody's build.
"""

import argparse
import statistics
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from money_finders import Finder, finders
from money_scoring import Counts, Document, Money, load, score

Found = list[list[Money]]  # of each document


def timed(finder: Finder, documents: Sequence[Document]) -> tuple[Found, float]:
    """What the finder finds in the documents, and the seconds that it takes."""
    begin = time.perf_counter()
    found = [finder(document.text) for document in documents]
    return found, time.perf_counter() - begin


def measured(
    by_name: Mapping[str, Finder], documents: Sequence[Document], repeat: int
) -> Iterator[tuple[str, Found, float]]:
    """Each finder with what it finds and its median seconds. They take turns, so that a busy moment hits all alike."""
    runs: dict[str, list[tuple[Found, float]]] = {name: [] for name in by_name}
    for finder in by_name.values():
        finder("It cost 3 million dollars.")  # loads what it needs
    for _ in range(repeat):
        for name, finder in by_name.items():
            runs[name].append(timed(finder, documents))
    for name, done in runs.items():
        yield name, done[0][0], statistics.median(seconds for _, seconds in done)


def table(documents: Sequence[Document], by_name: Mapping[str, Finder], repeat: int) -> Iterator[str]:
    """The lines of a Markdown table: one finder a line."""
    size = sum(len(document.text) for document in documents)
    valued = any(money.value is not None for document in documents for money in document.gold)
    yield "| finder | span | overlap | value and currency | chars/s |"
    yield "|---|---|---|---|---|"
    for name, found, seconds in measured(by_name, documents, repeat):
        counts = sum((score(document, one) for document, one in zip(documents, found, strict=True)), start=Counts())
        value = f"{counts.f1(counts.value):.2f}" if valued else "–"
        span, overlap = (f"{counts.f1(right):.2f}" for right in (counts.span, counts.overlap))
        yield f"| {name} | {span} | {overlap} | {value} | {size / seconds:,.0f} |"


def main() -> None:
    """Print a table for each gold file."""
    parser = argparse.ArgumentParser(description="Score and time finders of money side by side.")
    parser.add_argument("gold", nargs="+", type=Path, metavar="GOLD.jsonl")
    parser.add_argument("--repeat", type=int, default=3, metavar="N", help="passes of each finder; their median counts")
    options = parser.parse_args()
    by_name = finders()
    for path in options.gold:
        documents = load(path)
        print(f"{path.name}: {len(documents)} texts")
        for line in table(documents, by_name, max(options.repeat, 1)):
            print(line, flush=True)
        print()


if __name__ == "__main__":
    main()
