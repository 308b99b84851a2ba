"""``gjtimeline merge``: facts in, chronology out."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from gjtimeline.cli import output
from gjtimeline.cli.running import Reporter, orderly

if TYPE_CHECKING:
    from gjtimeline.model import DocumentFacts


def merge(
    file: Annotated[str, typer.Argument(help="JSON Lines of gjtimeline extract; - for standard input.")] = "-",
    format: Annotated[output.Format, output.FORMAT] = output.Format.table,
    out: Annotated[Path | None, output.OUTPUT] = None,
    since: Annotated[str | None, output.SINCE] = None,
    until: Annotated[str | None, output.UNTIL] = None,
    topic: Annotated[output.TopicChoice, output.TOPIC] = output.TopicChoice.complex,
) -> None:
    """Merge extracted facts into one chronology.

    Example: gjtimeline extract seeds/ > facts.jsonl && gjtimeline merge facts.jsonl --format json
    """
    from gjtimeline.merging import merge as merge_facts

    with orderly():
        reporter = Reporter()
        chronology = merge_facts(_read_facts(file, reporter))
        if chronology.documents or not reporter.failures:
            output.show(chronology, format, out, since=since, until=until, topic=topic)
        reporter.finish()


def _read_facts(file: str, reporter: Reporter) -> "Iterator[DocumentFacts]":
    if file == "-":
        yield from _parse(file, sys.stdin, reporter)
        return
    try:
        with Path(file).open(encoding="utf-8") as lines:
            yield from _parse(file, lines, reporter)
    except OSError as error:
        reporter.fail(file, f"cannot be read: {(error.strerror or 'error').lower()}")


def _parse(file: str, lines: TextIO, reporter: Reporter) -> "Iterator[DocumentFacts]":
    """The records of the lines; a line that is none is reported with its number."""
    from pydantic import ValidationError

    from gjtimeline.model import DocumentFacts

    number = 0
    try:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                yield DocumentFacts.model_validate_json(line)
            except ValidationError as error:
                first = error.errors()[0]
                place = ".".join(str(part) for part in first["loc"])
                reporter.fail(f"{file}:{number}", f"is no line of gjtimeline extract: {place + ': ' if place else ''}{first['msg']}")
    except UnicodeDecodeError as error:
        reporter.fail(f"{file}:{number + 1}", f"is not UTF-8 text (byte 0x{error.object[error.start]:02x})")
