"""``gjtimeline check``: how right the extraction is."""

from pathlib import Path
from typing import Annotated

import typer

from gjtimeline.cli import inputs
from gjtimeline.cli.messages import FAILED, Reporter, say
from gjtimeline.cli.output import write


def check(
    gold: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Folder with gold files. Default: the built-in gold.", show_default=False),
    ] = None,
    fail_under: Annotated[
        list[str] | None,
        typer.Option(
            metavar="[CATEGORY=]NUMBER",
            help="Exit with 1 if F1 is below: 0.95 for all, people=1 for one. May be given several times.",
            show_default=False,
        ),
    ] = None,
    model: Annotated[str | None, inputs.MODEL] = None,
) -> None:
    """Compare the extraction with gold: precision, recall, F1.

    Lists each miss and each false find with its line. Example: gjtimeline check --fail-under 0.95
    """
    from gjtimeline.checking import GoldError, failures, format_report, load_gold, parse_thresholds
    from gjtimeline.checking import check as compare
    from gjtimeline.resources import data_path, seeds_path

    reporter = Reporter()
    try:
        thresholds = parse_thresholds(fail_under or ())
        documents = load_gold(gold or data_path("gold"), documents=seeds_path())
    except GoldError as error:
        reporter.fail(str(error))
        reporter.finish()
        return
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--fail-under") from None
    keys = {str(one.document): one.key for one in documents}
    extracted = inputs.extract_facts(list(keys), None, model, reporter)
    found = {keys[source.path]: (source, facts) for source, facts in extracted}
    if not found:
        reporter.finish()
    report = compare([one for one in documents if one.key in found], found)
    write(format_report(report, thresholds) + "\n")
    below = failures(report, thresholds)
    for line in below:
        say(line)
    reporter.finish()
    if below:
        raise typer.Exit(FAILED)
