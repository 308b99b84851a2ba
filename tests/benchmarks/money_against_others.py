"""Scores our amounts of money and those of other finders against the same gold, and times them, in one run.

    python tests/benchmarks/money_against_others.py GOLD.jsonl [GOLD2.jsonl ...] [--repeat N]

Prints F1 of spans, of spans that overlap and of values with currencies (see ``money_scoring`` for these and for the
form of the gold) and characters a second. Finders that are not installed are left out. No test: a stopwatch fails
nobody's build.
"""

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from money_finders import Finder, finders
from money_scoring import Counts, Document, Money, load, score
from taking_turns import measured

_SAMPLE = Document("It cost 3 million dollars.", ())


def reading(finder: Finder) -> Callable[[Document], list[Money]]:
    """The finder as a reader of documents."""
    return lambda document: finder(document.text)


def table(documents: Sequence[Document], by_name: Mapping[str, Finder], repeat: int) -> Iterator[str]:
    """The lines of a Markdown table: one finder a line."""
    size = sum(len(document.text) for document in documents)
    valued = any(money.value is not None for document in documents for money in document.gold)
    readers = {name: reading(finder) for name, finder in by_name.items()}
    yield "| finder | span | overlap | value and currency | chars/s |"
    yield "|---|---|---|---|---|"
    for name, found, seconds in measured(readers, documents, _SAMPLE, repeat):
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
