"""``gjtimeline merge``: facts in, chronology out."""

import sys
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gjtimeline.cli import output
from gjtimeline.cli.messages import Reporter

if TYPE_CHECKING:
    from pydantic import ValidationError

    from gjtimeline.model import DocumentFacts


def merge(
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="What gjtimeline extract printed; - for standard input.")
    ] = "-",
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

    output.check_bounds(since, until)
    reporter = Reporter()
    chronology = merge_facts(_read(file, reporter))
    if not chronology.documents and not reporter.failures:
        reporter.fail(f"{file}: holds no facts")
    output.show(chronology, format, out, since=since, until=until, topic=topic)
    reporter.finish()


def _read(file: str, reporter: Reporter) -> "Iterator[DocumentFacts]":
    try:
        if file == "-":
            yield from _parse(file, sys.stdin.buffer if sys.stdin else (), reporter)  # it may be closed
        else:
            with Path(file).open("rb") as lines:
                yield from _parse(file, lines, reporter)
    except OSError as error:
        reporter.fail(f"{file}: cannot be read ({(error.strerror or type(error).__name__).lower()})")


def _parse(file: str, lines: Iterable[bytes], reporter: Reporter) -> "Iterator[DocumentFacts]":
    """The records of the lines; a line that is none is reported with its number."""
    from pydantic import ValidationError

    from gjtimeline.model import DocumentFacts

    for number, line in enumerate(lines, start=1):
        record = line.removeprefix(BOM_UTF8).strip()
        if record in (b"{", b"["):  # one reason is enough for JSON of many lines
            reporter.fail(f"{file}:{number}: is no JSON Lines (one object a line), as gjtimeline extract prints them")
            return
        try:
            if record:
                yield DocumentFacts.model_validate_json(record.decode("utf-8"))
        except UnicodeDecodeError as error:
            reporter.fail(f"{file}:{number}: is not UTF-8 text (byte 0x{error.object[error.start]:02x})")
        except ValidationError as error:
            reporter.fail(f"{file}:{number}: is no line of gjtimeline extract: {_reason(error)}")


def _reason(error: "ValidationError") -> str:
    """The first thing that is wrong, after the place of it."""
    first = error.errors(include_url=False)[0]
    place, reason = ".".join(map(str, first["loc"])), first["msg"].removeprefix("Value error, ")
    return f"{place}: {reason}" if place else reason
