"""The program: its commands, and the options that belong to none of them."""

from typing import Annotated

import typer

from gjtimeline.cli.budgets import budgets
from gjtimeline.cli.check import check
from gjtimeline.cli.dates import dates
from gjtimeline.cli.explain import explain
from gjtimeline.cli.extract import extract
from gjtimeline.cli.merge import merge
from gjtimeline.cli.messages import WRONG_USAGE
from gjtimeline.cli.schema import schema
from gjtimeline.cli.timeline import timeline

app = typer.Typer(
    rich_markup_mode=None,  # plain help is there at once, and reads the same in a file
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Start with: gjtimeline timeline (the built-in documents), then: gjtimeline explain ID",
)
for command in (timeline, extract, merge, explain, dates, budgets, check, schema):
    app.command()(command)


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"gjtimeline {version('gjtimeline')}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def program(
    context: typer.Context,
    version: Annotated[  # noqa: ARG001 - its callback does all
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Read releases and articles about a long public project; build one sourced chronology."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help(), err=True)
        raise typer.Exit(WRONG_USAGE)
