"""``gjtimeline extract``: facts as JSON Lines."""

from typing import Annotated

from gjtimeline.cli import inputs
from gjtimeline.cli.messages import Reporter
from gjtimeline.cli.output import write


def extract(
    paths: Annotated[list[str] | None, inputs.PATHS] = None,
    published: Annotated[list[str] | None, inputs.PUBLISHED] = None,
    model: Annotated[str | None, inputs.MODEL] = None,
) -> None:
    """Print the facts of each document as JSON, one line a document.

    A line comes as soon as its document is done. Example: gjtimeline extract seeds/ | gjtimeline merge
    """
    from gjtimeline.rendering.json_format import json_line

    reporter = Reporter()
    for _, facts in inputs.extract_facts(paths, published, model, reporter):
        write(json_line(facts))
    reporter.finish()
