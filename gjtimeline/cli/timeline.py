"""``gjtimeline timeline``: the main job."""

from pathlib import Path
from typing import Annotated

from gjtimeline.cli import inputs, output
from gjtimeline.cli.running import Reporter, orderly


def timeline(
    paths: Annotated[list[str] | None, inputs.PATHS] = None,
    format: Annotated[output.Format, output.FORMAT] = output.Format.table,
    out: Annotated[Path | None, output.OUTPUT] = None,
    since: Annotated[str | None, output.SINCE] = None,
    until: Annotated[str | None, output.UNTIL] = None,
    topic: Annotated[output.TopicChoice, output.TOPIC] = output.TopicChoice.complex,
    published: Annotated[list[str] | None, inputs.PUBLISHED] = None,
) -> None:
    """Read documents and show one merged chronology.

    Examples: gjtimeline timeline seeds/ · gjtimeline timeline notes/ --topic all --format markdown -o chronology.md
    """
    from gjtimeline.merging import merge

    with orderly():
        reporter = Reporter()
        dates = inputs.published_dates(published or [])
        chronology = merge(facts for _, facts in inputs.extract_facts(paths or [], dates, reporter))
        if chronology.documents or not reporter.failures:
            output.show(chronology, format, out, since=since, until=until, topic=topic)
        reporter.finish()
