"""``gjtimeline budgets``: the amounts of money of any text, for shells and other programs."""

from typing import Annotated

from gjtimeline.cli import tagging
from gjtimeline.cli.tagging import MentionFormat

PUBLISHED = tagging.published_option('"next year" gives no period')


def budgets(
    path: Annotated[str | None, tagging.PATH] = None,
    published: Annotated[str | None, PUBLISHED] = None,
    format: Annotated[MentionFormat, tagging.format_option("gjtimeline schema budgets")] = MentionFormat.table,
) -> None:
    """Find the amounts of money of any text: words, values, kinds.

    Reads the text as it is, whatever it is about. Example: gjtimeline budgets article.txt --format jsonl
    """
    from gjtimeline.grammar.budgets import find_budgets
    from gjtimeline.mentions import budget_mention_of
    from gjtimeline.rendering.mentions import BUDGETS

    text = tagging.read_text(path, "budgets")
    mentions = [budget_mention_of(statement) for statement in find_budgets(text, published)]
    tagging.show_mentions(mentions, format, BUDGETS, "no amounts of money found")
