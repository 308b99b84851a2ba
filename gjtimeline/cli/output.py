"""A chronology on its way out: which part of it, in which format, where to."""

import os
import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from gjtimeline.cli.messages import refuse, say

if TYPE_CHECKING:
    from gjtimeline.model import Chronology


class Format(StrEnum):
    """The formats of a chronology, those of ``rendering.FORMATS``."""

    table = "table"
    json = "json"
    markdown = "markdown"


class TopicChoice(StrEnum):
    """How much belongs to the chronology, as in ``merging.select``."""

    complex = "complex"
    related = "related"
    all = "all"


def _existing_folder(output: Path | None) -> Path | None:
    """Refuses a wrong path before the work is done."""
    if output is not None and (output.is_dir() or not output.parent.is_dir()):
        raise typer.BadParameter(f"{output} is a folder" if output.is_dir() else f"there is no folder {output.parent}")
    return output


def _bound(*, first: bool) -> Callable[[str | None], str | None]:
    """Refuses a date that ``select`` could not compare."""

    def checked(value: str | None) -> str | None:
        from gjtimeline.grammar import edtf

        if value is None:
            return None
        try:
            date = edtf.parse(value)
        except ValueError as error:
            raise typer.BadParameter(str(error)) from None
        if (date.first_day() if first else date.last_day()) is None:
            raise typer.BadParameter(f"{value!r} has no known {'first' if first else 'last'} day")
        return value

    return checked


FORMAT = typer.Option("--format", "-f", help="How to show the chronology.")
OUTPUT = typer.Option(
    "--output",
    "-o",
    metavar="FILE",
    callback=_existing_folder,
    help="Write to this file instead of standard output.",
    show_default=False,
)
SINCE = typer.Option(
    metavar="DATE", callback=_bound(first=True), help="Only events that may be on or after this date: 2019, 2019-06 …"
)
UNTIL = typer.Option(
    metavar="DATE", callback=_bound(first=False), help="Only events that may be on or before this date."
)
TOPIC = typer.Option(help="complex: what concerns the project; related: also what stands around it; all: everything.")


def check_bounds(since: str | None, until: str | None) -> None:
    """Refuse bounds between which no day lies."""
    from gjtimeline.grammar import edtf

    first = edtf.parse(since).first_day() if since else None
    last = edtf.parse(until).last_day() if until else None
    if first is not None and last is not None and first > last:
        refuse(f"--since {since} is later than --until {until}")


def show(
    chronology: "Chronology",
    format: Format,
    output: Path | None,
    *,
    since: str | None,
    until: str | None,
    topic: TopicChoice,
) -> None:
    """Select and print; nothing at all when no document could be read."""
    from gjtimeline.merging import select
    from gjtimeline.rendering import print_table, render

    if not chronology.documents:
        return
    selected = select(chronology, topic=topic.value, since=since, until=until)
    _tell_what_is_hidden(chronology, selected, topic)
    if output is not None:
        _save(render(selected, format.value), output)
    elif format is Format.table and sys.stdout.isatty():
        from rich.console import Console

        print_table(selected, Console())
    else:
        write(render(selected, format.value))


def _tell_what_is_hidden(chronology: "Chronology", selected: "Chronology", topic: TopicChoice) -> None:
    """Tell somebody who looks on how many events the options leave out, and everybody if that is all of them."""
    hidden = len(chronology.events) - len(selected.events)
    if hidden and (not selected.events or sys.stdout.isatty()):
        hint = "" if topic is TopicChoice.all else "; --topic all shows those that concern other things"
        say(f"note: {hidden} more event{'s' if hidden > 1 else ''} not shown{hint}")


def write(text: str) -> None:
    """To stdout, at once. A reader that went away (``| head``) ends the program quietly."""
    try:
        print(text, end="", flush=True)
    except OSError as error:
        # What is left in the buffer has nowhere to go; Python must not try again when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise typer.Exit from None
        refuse(f"standard output: cannot be written ({error.strerror})")


def _save(text: str, output: Path) -> None:
    # Written aside and renamed: whatever happens, the file is the old one or the whole new one. A device or a pipe is
    # written as it is.
    target = output.resolve()
    special = target.exists() and not target.is_file()
    aside = target if special else target.with_name(f".{target.name}.part")
    try:
        aside.write_text(text, encoding="utf-8", newline="\n")
        if not special:
            aside.replace(target)
    except OSError as error:
        if not special:
            aside.unlink(missing_ok=True)
        refuse(f"{output}: cannot be written ({error.strerror})")
