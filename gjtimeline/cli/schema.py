"""``gjtimeline schema``: the JSON Schema of what the other commands print."""

import json
from enum import StrEnum
from typing import Annotated

import typer

from gjtimeline.cli.running import orderly, write_out


class Record(StrEnum):
    """What the program prints as JSON."""

    facts = "facts"
    chronology = "chronology"


def schema(
    record: Annotated[Record, typer.Argument(help="facts: a line of extract; chronology: timeline and merge.")],
) -> None:
    """Print a JSON Schema (draft 2020-12)."""
    from gjtimeline.model import Chronology, DocumentFacts

    with orderly():
        model = DocumentFacts if record is Record.facts else Chronology
        described = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
        described |= model.model_json_schema(mode="serialization", by_alias=True)
        write_out(json.dumps(described, ensure_ascii=False, indent=2) + "\n", None)
