"""``gjtimeline schema``: the JSON Schema of what the other commands print."""

import json
from enum import StrEnum
from typing import Annotated

import typer

from gjtimeline.cli.output import write


class Record(StrEnum):
    """What the program prints as JSON."""

    facts = "facts"
    chronology = "chronology"
    dates = "dates"
    budgets = "budgets"


def schema(
    record: Annotated[
        Record, typer.Argument(metavar="RECORD", help="A line of extract, the JSON of timeline and merge, a mention.")
    ],
) -> None:
    """Print the JSON Schema (2020-12) of what a command prints.

    Example: gjtimeline schema chronology > chronology.schema.json
    """
    from pydantic import BaseModel

    from gjtimeline.mentions import BudgetMention
    from gjtimeline.model import Chronology, DateMention, DocumentFacts

    models: dict[Record, type[BaseModel]] = {
        Record.facts: DocumentFacts,
        Record.chronology: Chronology,
        Record.dates: DateMention,
        Record.budgets: BudgetMention,
    }
    described = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    described |= models[record].model_json_schema(mode="serialization", by_alias=True)
    write(json.dumps(described, ensure_ascii=False, indent=2) + "\n")
