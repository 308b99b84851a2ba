"""Gold: what a reader by hand found in a document. The format is told in ``data/gold`` beside the files.

records → quotations → loading
a file    what it      files and their documents,
          quotes       checked against each other
"""

from gjtimeline.checking.gold.loading import GoldDocument, GoldError, load_gold
from gjtimeline.checking.gold.records import (
    GoldBudget,
    GoldDate,
    GoldEvent,
    GoldFacts,
    GoldOrganization,
    GoldPart,
    GoldPerson,
    GoldReading,
    GoldRole,
    GoldSite,
)

__all__ = [
    "GoldBudget",
    "GoldDate",
    "GoldDocument",
    "GoldError",
    "GoldEvent",
    "GoldFacts",
    "GoldOrganization",
    "GoldPart",
    "GoldPerson",
    "GoldReading",
    "GoldRole",
    "GoldSite",
    "load_gold",
]
