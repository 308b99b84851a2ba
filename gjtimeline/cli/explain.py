"""``gjtimeline explain``: the words behind a line."""

from typing import Annotated

import typer

from gjtimeline.cli import inputs
from gjtimeline.cli.running import Reporter, orderly, wrong_usage


def explain(
    id: Annotated[str, typer.Argument(help="The id of an event, person, budget, site or organization; may be shortened.")],
    paths: Annotated[list[str] | None, inputs.PATHS] = None,
    published: Annotated[list[str] | None, inputs.PUBLISHED] = None,
) -> None:
    """Show every source statement behind an id, with its line, and how each date was reached.

    The ids are those of timeline over the same documents. Example: gjtimeline explain e-4accadf
    """
    from rich.console import Console

    from gjtimeline.merging import merge
    from gjtimeline.rendering import AmbiguousId, UnknownId, explain as explain_fact, render_explanation

    with orderly():
        reporter = Reporter()
        dates = inputs.published_dates(published or [])
        documents = list(inputs.extract_facts(paths or [], dates, reporter))
        facts = [one for _, one in documents]
        sources = {source.id: source for source, _ in documents}
        try:
            explanation = explain_fact(merge(facts), facts, sources, id)
        except (UnknownId, AmbiguousId) as error:
            wrong_usage(str(error))
        render_explanation(explanation, Console())
        reporter.finish()
