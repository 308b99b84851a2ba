"""The way from paths on the command line to facts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import typer

from gjtimeline.cli.running import Reporter, wrong_usage

if TYPE_CHECKING:
    from gjtimeline.model import DocumentFacts, Source

PATHS = typer.Argument(
    help="Files, folders (read recursively, in sorted order) or - for standard input. "
    "Without any: the built-in documents about the Gwangju AI complex.",
    show_default=False,
)
PUBLISHED = typer.Option(
    "--published",
    metavar="FILE=DATE",
    help="The publication date of a document (EDTF, such as 2020-01-14). May be given several times.",
    show_default=False,
)


def published_dates(options: Sequence[str]) -> dict[str, str]:
    """``FILE=DATE`` options as a mapping; anything else is wrong usage."""
    pairs = [option.rpartition("=") for option in options]
    for option, (file, _, date) in zip(options, pairs, strict=True):
        if not file or not date:
            wrong_usage(f"--published {option}: expected FILE=DATE, such as article.txt=2020-01-14")
    return {file: date for file, _, date in pairs}


def read_sources(paths: Sequence[str], published: Mapping[str, str], reporter: Reporter) -> "Iterator[Source]":
    """The documents that could be read; the others are reported. Without paths, the built-in seeds."""
    from gjtimeline.reading import Skipped, read
    from gjtimeline.model import ReadFailure
    from gjtimeline.resources import seeds_path

    try:
        found = read(paths or [str(seeds_path())], published=published)
    except ValueError as error:
        wrong_usage(str(error))
    for one in found:
        if isinstance(one, ReadFailure):
            reporter.fail(one.path, one.reason)
        elif isinstance(one, Skipped):
            reporter.note(one.path, one.reason)
        else:
            # The built-in documents have the same path wherever the package is installed.
            yield one if paths else replace(one, path=f"seeds/{PurePosixPath(one.path).name}")


def extract_facts(
    paths: Sequence[str], published: Mapping[str, str], reporter: Reporter
) -> "Iterator[tuple[Source, DocumentFacts]]":
    """Each document with its facts, one at a time."""
    from gjtimeline.extracting import extract
    from gjtimeline.normalizing import normalize

    for source in read_sources(paths, published, reporter):
        yield source, extract(source, normalize(source))
