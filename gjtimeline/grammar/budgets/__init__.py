"""Budgets: ``find_budgets`` reads the amounts of a text with what their sentences say about them.

money → stretches → kinds, periods, purposes → finding
        the words   what each tells of its     statements
        of each     amount; parts and shares   in the order
        amount      tell what makes up a total of the text

The cues stand in budgets.toml (``wording``).
"""

from gjtimeline.grammar.budgets.finding import Statement, describe, find_budgets

__all__ = ["Statement", "describe", "find_budgets"]
