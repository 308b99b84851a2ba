"""``gjtimeline explain``: the words behind a line."""

import sys
from typing import Annotated

import typer

from gjtimeline.cli import inputs
from gjtimeline.cli.messages import Reporter, refuse, say
from gjtimeline.cli.output import write


def explain(
    id: Annotated[str, typer.Argument(metavar="ID", help="An id of timeline or extract, or the beginning of one.")],
    paths: Annotated[list[str] | None, inputs.PATHS] = None,
    published: Annotated[list[str] | None, inputs.PUBLISHED] = None,
    model: Annotated[str | None, inputs.MODEL] = None,
) -> None:
    """Show the words behind an id, and how each date was reached.

    The id may be that of an event, a person, an organization, a budget, a site or a single statement; it is
    looked up in the documents at the paths. Example: gjtimeline explain e-4accadf
    """
    from gjtimeline.merging import merge
    from gjtimeline.rendering import AmbiguousId, UnknownId, explanation_text, render_explanation
    from gjtimeline.rendering import explain as explain_fact

    reporter = Reporter()
    documents = list(inputs.extract_facts(paths, published, model, reporter))
    facts = [one for _, one in documents]
    sources = {source.id: source for source, _ in documents}
    try:
        explanation = explain_fact(merge(facts), facts, sources, id)
    except (UnknownId, AmbiguousId) as error:
        if reporter.failures:  # it may be in what could not be read
            say(str(error))
            reporter.finish()
        refuse(str(error))
    if sys.stdout.isatty():
        from rich.console import Console

        render_explanation(explanation, Console())
    else:
        write(explanation_text(explanation))
    reporter.finish()
