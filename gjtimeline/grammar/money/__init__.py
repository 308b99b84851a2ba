"""Money: ``find_money`` reads the amounts of money in running text and below the units of tables.

currencies → sides → amounts → eliding → finding ← tables, rates, restating
what a form  a number  one side,  "and    mentions  "(Unit: KRW million)",
stands for   and its   or two as  7.8     in the    "1,350 won to the dollar",
and needs    currency  a range    trillion" text    "(US$340 million)"

The words that it knows stand in money.toml, those of numbers in numbers.toml.
"""

from gjtimeline.grammar.money.finding import IN_TABLE, MoneyMention, find_money

__all__ = ["IN_TABLE", "MoneyMention", "find_money"]
