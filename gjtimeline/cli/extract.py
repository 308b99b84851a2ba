"""``gjtimeline extract``: facts as JSON Lines."""

import sys
from typing import Annotated

from gjtimeline.cli import inputs
from gjtimeline.cli.running import Reporter, orderly


def extract(
    paths: Annotated[list[str] | None, inputs.PATHS] = None,
    published: Annotated[list[str] | None, inputs.PUBLISHED] = None,
) -> None:
    """Print the facts of each document as a line of JSON, as soon as the document is done.

    Example: gjtimeline extract seeds/ | gjtimeline merge
    """
    from gjtimeline.rendering.json_format import json_line

    with orderly():
        reporter = Reporter()
        dates = inputs.published_dates(published or [])
        for _, facts in inputs.extract_facts(paths or [], dates, reporter):
            sys.stdout.write(json_line(facts))
            sys.stdout.flush()
        reporter.finish()
