"""The command line: one small file a command. Each parses its options, calls the stages and prints.

Nothing heavy is imported here or at the top of a command's file: ``--help`` must answer at once.
"""

from importlib.metadata import version
from typing import Annotated

import typer

from gjtimeline.cli.check import check
from gjtimeline.cli.explain import explain
from gjtimeline.cli.extract import extract
from gjtimeline.cli.merge import merge
from gjtimeline.cli.schema import schema
from gjtimeline.cli.timeline import timeline

app = typer.Typer(
    name="gjtimeline",
    help="Reads releases and articles about a long public project and builds one sourced chronology.",
    epilog="Start with: gjtimeline timeline   (the built-in Gwangju documents), then: gjtimeline explain ID",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (timeline, extract, merge, explain, check, schema):
    app.command()(command)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"gjtimeline {version('gjtimeline')}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Options of the program itself."""


def main() -> None:
    """Run the program."""
    app()
