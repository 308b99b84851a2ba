"""``gjtimeline check``: how right the extraction is."""

from pathlib import Path
from typing import Annotated

import typer

from gjtimeline.cli import inputs
from gjtimeline.cli.running import FAILED, UNREADABLE, Reporter, orderly, say, write_out, wrong_usage


def check(
    gold: Annotated[
        Path | None, typer.Option("--gold", help="Folder with gold files. Default: the gold of the package.")
    ] = None,
    fail_under: Annotated[
        list[str] | None,
        typer.Option(
            "--fail-under",
            metavar="[CATEGORY=]NUMBER",
            help="Exit with 1 if F1 is below: 0.95 for all, people=1 for one. May be given several times.",
        ),
    ] = None,
) -> None:
    """Compare the extraction with gold: precision, recall, F1, and each miss and false find with its line."""
    from gjtimeline.checking import GoldError, failures, format_report, load_gold, parse_thresholds
    from gjtimeline.checking import check as compare
    from gjtimeline.resources import data_path, seeds_path

    with orderly():
        reporter = Reporter()
        try:
            thresholds = parse_thresholds(fail_under or [])
        except ValueError as error:
            wrong_usage(f"--fail-under: {error}")
        try:
            documents = load_gold(gold or data_path("gold"), documents=seeds_path())
        except GoldError as error:
            say(str(error))
            raise typer.Exit(UNREADABLE) from None
        facts = {
            one.key: found
            for one in documents
            for found in inputs.extract_facts([str(one.document)], {}, reporter)
        }
        report = compare([one for one in documents if one.key in facts], facts)
        write_out(format_report(report, thresholds) + "\n", None)
        reporter.finish()
        below = failures(report, thresholds)
        for line in below:
            say(line)
        if below:
            raise typer.Exit(FAILED)
