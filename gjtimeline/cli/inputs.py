"""The way from paths on the command line to facts."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import typer

from gjtimeline.cli.messages import Reporter, internal_error

if TYPE_CHECKING:
    from gjtimeline.extracting import Model
    from gjtimeline.model import DocumentFacts, Source

PATHS = typer.Argument(
    metavar="PATH",
    help="Files, folders (with all below them) or - for standard input. "
    "Default: the built-in documents about the Gwangju AI complex.",
    show_default=False,
)
PUBLISHED = typer.Option(
    "--published",
    metavar="FILE=DATE",
    help="When a document was published, such as article.txt=2020-01-14. May be given several times.",
    show_default=False,
)
MODEL = typer.Option(
    "--model",
    metavar="NAME",
    help="The spaCy pipeline that proposes names: an installed package, a folder, or none for rules only, which is "
    "faster. Default: the one that is built in.",
    show_default=False,
)


def extract_facts(
    paths: Sequence[str] | None, published: Sequence[str] | None, model: str | None, reporter: Reporter
) -> "Iterator[tuple[Source, DocumentFacts]]":
    """Each document with its facts, one at a time; those that cannot be read are reported."""
    proposer = _load_model(model)
    for source in _read_sources(paths or (), published or (), reporter):
        facts = _extract(source, proposer, reporter)
        if facts is not None:
            yield source, facts


def _load_model(name: str | None) -> "Model | None":
    from gjtimeline.extracting import load_model

    try:
        return load_model(name)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--model") from None


def _read_sources(paths: Sequence[str], published: Sequence[str], reporter: Reporter) -> "Iterator[Source]":
    """The documents at the paths; without any, the built-in ones, with the same paths wherever they are installed."""
    from gjtimeline.model import Source
    from gjtimeline.reading import Skipped, read
    from gjtimeline.resources import seeds_path

    try:
        outcomes = read(paths or [str(seeds_path())], published=_dates(published))
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--published") from None
    for one in outcomes:
        if isinstance(one, Source):
            yield one if paths else replace(one, path=f"seeds/{PurePosixPath(one.path).name}")
        elif isinstance(one, Skipped):
            reporter.note(f"{one.path}: {one.reason}")
        else:
            reporter.fail(f"{one.path}: {one.reason}")


def _dates(published: Sequence[str]) -> dict[str, str]:
    """The dates by file; raises ``ValueError`` for an option without one of both."""
    dates = {}
    for option in published:
        file, _, date = option.rpartition("=")
        if not file or not date:
            raise ValueError(f"{option!r} is not FILE=DATE, such as article.txt=2020-01-14")
        dates[file] = date
    return dates


def _extract(source: "Source", model: "Model | None", reporter: Reporter) -> "DocumentFacts | None":
    """The facts, or None for a document that brings out a fault of ours: the others must not suffer."""
    from gjtimeline.extracting import extract
    from gjtimeline.normalizing import normalize

    try:
        return extract(source, normalize(source), model=model)
    except Exception as error:
        reporter.fail(f"{source.path}: {internal_error(error)}")
        return None
