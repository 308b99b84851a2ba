"""``gjtimeline dates``: a date tagger on its own, for shells and other programs."""

from enum import StrEnum
from typing import Annotated

import typer

from gjtimeline.cli import tagging
from gjtimeline.cli.tagging import MentionFormat


class Style(StrEnum):
    """What fills the digits that the words leave open, as in ``find_dates``."""

    auto = "auto"
    news = "news"
    narrative = "narrative"


def dates(
    path: Annotated[str | None, tagging.PATH] = None,
    published: Annotated[str | None, tagging.PUBLISHED] = None,
    style: Annotated[
        Style,
        typer.Option(
            help="What fills the open digits. news: the publication; narrative: the date that the text set last; "
            "auto: what the text shows."
        ),
    ] = Style.auto,
    format: Annotated[MentionFormat, tagging.format_option("dates in extract")] = MentionFormat.table,
) -> None:
    """Find the dates of any text: their words, values and bounds.

    Reads the text as it is, whatever it is about. Example: gjtimeline dates article.txt --published 2020-01-14
    """
    from gjtimeline.grammar.dates import find_dates
    from gjtimeline.mentions import mention_of
    from gjtimeline.model import Span
    from gjtimeline.rendering.mentions import DATES

    text = tagging.read_text(path, "dates")
    finds = find_dates(text, published, style=style.value)
    mentions = [
        mention_of(find, Span(text=text[find.start : find.end], start=find.start, end=find.end)) for find in finds
    ]
    tagging.show_mentions(mentions, format, DATES, "no dates found")
