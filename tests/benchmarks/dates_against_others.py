"""Scores our dates and those of other taggers against the same gold, and times them, side by side in one run.

    python tests/benchmarks/dates_against_others.py GOLD.jsonl [GOLD2.jsonl ...] [--scope all|date] [--repeat N]

Prints F1 of the measures of TempEval-3 (see ``timex_scoring`` for these and for the form of the gold) and characters a
second, also as ratio to ``dateparser.search``. Taggers that are not installed are left out. No test: a stopwatch fails
nobody's build.
"""

import argparse
import statistics
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from date_taggers import SEARCH_DATES, Tagger, taggers
from timex_scoring import Counts, Document, Scope, Timex, load, score

Found = list[list[Timex]]  # of each document


def timed(tagger: Tagger, documents: Sequence[Document]) -> tuple[Found, float]:
    """What the tagger finds in the documents, and the seconds that it takes."""
    begin = time.perf_counter()
    found = [tagger(document.text, document.published) for document in documents]
    return found, time.perf_counter() - begin


def measured(
    by_name: Mapping[str, Tagger], documents: Sequence[Document], repeat: int
) -> Iterator[tuple[str, Found, float]]:
    """Each tagger with what it finds and its median seconds. They take turns, so that a busy moment hits all alike."""
    runs: dict[str, list[tuple[Found, float]]] = {name: [] for name in by_name}
    for tagger in by_name.values():
        tagger("It opened on 3 May 2021.", "2021-06-01")  # loads what it needs
    for _ in range(repeat):
        for name, tagger in by_name.items():
            runs[name].append(timed(tagger, documents))
    for name, done in runs.items():
        yield name, done[0][0], statistics.median(seconds for _, seconds in done)


def table(documents: Sequence[Document], by_name: Mapping[str, Tagger], scope: Scope, repeat: int) -> Iterator[str]:
    """The lines of a Markdown table: one tagger a line."""
    size = sum(len(document.text) for document in documents)
    results = list(measured(by_name, documents, repeat))
    base = next((seconds for name, _, seconds in results if name == SEARCH_DATES), None)
    yield "| tagger | strict | relaxed | value | chars/s | ratio |"
    yield "|---|---|---|---|---|---|"
    for name, found, seconds in results:
        scores = (score(document, one, scope) for document, one in zip(documents, found, strict=True))
        counts = sum(scores, start=Counts())
        f1 = (f"{counts.f1(right):.2f}" for right in (counts.strict, counts.relaxed, counts.value))
        ratio = f"{base / seconds:.2f}" if base else "–"
        yield f"| {name} | {' | '.join(f1)} | {size / seconds:,.0f} | {ratio} |"


def main() -> None:
    """Print a table for each gold file."""
    parser = argparse.ArgumentParser(description="Score and time date taggers side by side.")
    parser.add_argument("gold", nargs="+", type=Path, metavar="GOLD.jsonl")
    parser.add_argument("--scope", choices=("all", "date"), default="all", help="every TIMEX3, or calendar dates only")
    parser.add_argument("--repeat", type=int, default=3, metavar="N", help="passes of each tagger; their median counts")
    options = parser.parse_args()
    by_name = taggers()
    for path in options.gold:
        documents = load(path)
        print(f"{path.name}, scope {options.scope}: {len(documents)} documents")
        for line in table(documents, by_name, options.scope, max(options.repeat, 1)):
            print(line, flush=True)
        print()


if __name__ == "__main__":
    main()
