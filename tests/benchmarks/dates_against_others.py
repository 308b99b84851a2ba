"""Scores our dates and those of other taggers against the same gold, and times them, side by side in one run.

    python tests/benchmarks/dates_against_others.py GOLD.jsonl [GOLD2.jsonl ...] [--scope all|date] [--repeat N]

Prints F1 of the measures of TempEval-3 (see ``timex_scoring`` for these and for the form of the gold) and characters a
second, also as ratio to ``dateparser.search``. Taggers that are not installed are left out. No test: a stopwatch fails
nobody's build.
"""

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from date_taggers import SEARCH_DATES, Tagger, taggers
from taking_turns import measured
from timex_scoring import Counts, Document, Scope, Timex, load, score

_SAMPLE = Document("It opened on 3 May 2021.", "2021-06-01", ())


def reading(tagger: Tagger) -> Callable[[Document], list[Timex]]:
    """The tagger as a reader of documents."""
    return lambda document: tagger(document.text, document.published)


def table(documents: Sequence[Document], by_name: Mapping[str, Tagger], scope: Scope, repeat: int) -> Iterator[str]:
    """The lines of a Markdown table: one tagger a line."""
    size = sum(len(document.text) for document in documents)
    readers = {name: reading(tagger) for name, tagger in by_name.items()}
    results = list(measured(readers, documents, _SAMPLE, repeat))
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
