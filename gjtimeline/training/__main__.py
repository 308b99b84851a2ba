"""The whole recipe in one command: ``python -m gjtimeline.training CORPORA [--output FOLDER]``."""

import argparse
import sys
import warnings
from pathlib import Path

from gjtimeline.extracting.model import load_pipeline
from gjtimeline.resources import data_path, load_toml
from gjtimeline.training.corpora import read_corpora
from gjtimeline.training.evaluating import performance, table, words_a_second
from gjtimeline.training.learning import train
from gjtimeline.training.packing import may_replace, pack, write_performance

_LANGUAGE = "en"


def main(arguments: list[str] | None = None) -> int:
    """Read the corpora, train, pack, and tell what the packed model is worth on the held-out sets."""
    parser = argparse.ArgumentParser(prog="python -m gjtimeline.training", description=__doc__)
    parser.add_argument("corpora", type=Path, help="folder with the files that data/training/corpora.toml lists")
    shipped = data_path("models", _LANGUAGE)
    parser.add_argument(
        "--output",
        type=Path,
        default=shipped,
        help="folder of the model, which replaces a model that is there; default: the shipped one",
    )
    chosen = parser.parse_args(arguments)
    output = chosen.output.resolve()
    try:
        may_replace(output)
    except ValueError as error:
        parser.error(str(error))
    # Spans that cut a token are few and known: they are left out of the learning.
    warnings.filterwarnings("ignore", message=r"\[W030\]")
    corpora = read_corpora(chosen.corpora)
    plan = load_toml("training", _LANGUAGE, "plan.toml")
    nlp = train(corpora, _LANGUAGE, plan, lambda line: print(line, file=sys.stderr, flush=True))
    nlp.meta.update(plan["meta"])
    size = pack(nlp, output)
    packed = load_pipeline(str(output))
    worth = performance(packed, corpora.held_out)
    write_performance(output, worth)
    speed = words_a_second(packed, [one.text for one in max(corpora.held_out.values(), key=len)])
    print(table(worth), f"{speed:,.0f} words/s, {size / 1e6:.1f} MB", sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
