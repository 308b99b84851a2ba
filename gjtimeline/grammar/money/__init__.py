"""Money: ``find_money`` reads the amounts of money in running text.

currencies → sides → amounts → finding ← restating
what a form  a number  one side,  mentions   "(US$340 million)"
stands for   and its   or two as  in the     says again what
and needs    currency  a range    text       stands before it
"""

from gjtimeline.grammar.money.finding import MoneyMention, find_money

__all__ = ["MoneyMention", "find_money"]
