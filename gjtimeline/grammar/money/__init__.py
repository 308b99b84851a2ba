"""Money: ``find_money`` reads the amounts of money in running text and below the units of tables.

currencies → sides → amounts → eliding → finding → mentions
what a form  a number  one side,  "and     ↑       what is told of each amount
stands for   and its   or two as  7.8      tables ← rows   "(Unit: KRW million)" and the numbers below it
and needs    currency  a range    trill-   rates           "1,350 won to the dollar" is no amount
                                  ion"     restating       "(US$340 million)" says the one before it again

The words that it knows stand in money.toml, those of numbers in numbers.toml.
"""

from gjtimeline.grammar.money.finding import find_money
from gjtimeline.grammar.money.mentions import IN_TABLE, MoneyMention

__all__ = ["IN_TABLE", "MoneyMention", "find_money"]
