"""``gjtimeline timeline``: the main job."""

from pathlib import Path
from typing import Annotated

from gjtimeline.cli import inputs, output
from gjtimeline.cli.messages import Reporter


def timeline(
    paths: Annotated[list[str] | None, inputs.PATHS] = None,
    format: Annotated[output.Format, output.FORMAT] = output.Format.table,
    out: Annotated[Path | None, output.OUTPUT] = None,
    since: Annotated[str | None, output.SINCE] = None,
    until: Annotated[str | None, output.UNTIL] = None,
    topic: Annotated[output.TopicChoice, output.TOPIC] = output.TopicChoice.complex,
    published: Annotated[list[str] | None, inputs.PUBLISHED] = None,
    model: Annotated[str | None, inputs.MODEL] = None,
) -> None:
    """Read documents and show one merged chronology.

    Example: gjtimeline timeline notes/ --topic all --format markdown -o chronology.md
    """
    from gjtimeline.merging import merge

    output.check_bounds(since, until)
    reporter = Reporter()
    chronology = merge(facts for _, facts in inputs.extract_facts(paths, published, model, reporter))
    output.show(chronology, format, out, since=since, until=until, topic=topic)
    reporter.finish()
