"""Which verb governs a date: (sentence with the date between bars, the words of the verb)."""

import pytest

from gjtimeline.grammar.clauses import governing_verb
from gjtimeline.grammar.verbs import find_verbs

NEAREST_BEFORE = [
    ("The city announced on |the 14th| that it will hold a forum on the 29th.", "announced"),
    ("The city announced on the 14th that it will hold a forum on |the 29th|.", "will hold"),
    ("The city decided in |2019| to build a center by 2024.", "decided"),
    ("The city decided in 2019 to build a center by |2024|.", "to build"),
    ("The city plans to develop it by |2024|.", "to develop"),
    ("The city said |on Monday| it would open the center.", "said"),
    ("The city broke ground on |22 November 2021| to build a center.", "broke"),
    ("The class is to finish its course |next month|.", "is to finish"),
    ("It approved the plan of |2019| and built it.", "approved"),
    ("It plans to build a center and open it in |2024|.", "open"),
]
REDUCED = [
    ("The ceremony held on |26 December| drew guests.", "held"),
    ("The mayor, elected in |2018|, said he would run.", "elected"),
    ("The meeting scheduled for |May 3| was cancelled.", "scheduled"),
    ("The plan drawn up in |2019| put it at 5.", "drawn"),
    ("Construction, to be completed by |2024|, started last year.", "to be completed"),
    ("Construction, to be completed by 2024, started |last year|.", "started"),
    ("The city said the center, completed in |2021|, had opened.", "completed"),
]
FRONTED = [
    ("On |January 29|, the government decided on a plan submitted in 2018.", "decided"),
    ("Since |July 2018|, it has been promoting the project.", "has been promoting"),
    ("After the vote on |May 3|, the city began work.", "began"),
    ("As of |2021|, 100 companies have signed.", "have signed"),
    ("In |2019| the city said it had opened the center.", "said"),
    ("The |2020| budget was approved.", "was approved"),
    ("The action plan of |December 2018| had spoken of a park.", "had spoken"),
    ("The city, in |2019|, opened a center.", "opened"),
]
COORDINATE = [
    ("The center opened in |2019| and closed in 2021.", "opened"),
    ("The center opened in 2019 and closed in |2021|.", "closed"),
    ("The city signed the deal, and in |2020| it opened the center.", "opened"),
    ("Construction started in 2020, while in |2021| the city sold land.", "sold"),
    ("The city opened it; in |2021| it closed it.", "closed"),
    ("The mayor said that on |May 3| the center opened.", "opened"),
    ("The complex was announced |yesterday| and construction begins next year.", "was announced"),
    ("The complex was announced yesterday and construction begins |next year|.", "begins"),
    ("The center will open |next year| after it was delayed in 2020.", "will open"),
    ("The center will open next year after it was delayed in |2020|.", "was delayed"),
    ("When the center opened in |2019|, the mayor spoke.", "opened"),
]
RELATIVE = [
    ("The center, which opened in |2019|, will close next year.", "opened"),
    ("The center, which opened in 2019, will close |next year|.", "will close"),
    ("The zone's authority, which was set up in |2020|, opened an office.", "was set"),
]
BRACKETS = [
    ("|2 Oct.| Open house (moved from 25 Sept.)", None),  # the verb of an aside
    ("The mayor attended the ceremony and met guests (|10 September 2019|).", "attended"),  # dates the whole sentence
    ("The center (opened in |2019|) is new.", "opened"),  # the bracket has its verb
    ("The mayor of Gwangju at a ceremony held in Buk-gu (|26 December 2019|)", "held"),  # a caption without finite verb
]
QUOTED = [
    ("The mayor said, “In |2024| we will open the center.”", "will open"),
    ("The mayor said, “We will open the center in |2024|.”", "will open"),
    ("“We opened it in |2019|,” the mayor said.", "opened"),
    ("“We opened it in 2019,” the mayor said on |May 3|.", "said"),
    ('The mayor said, "|Next year| the center will open."', "will open"),
]
NONE = [("Twenty Initiatives for |2020|", None)]


@pytest.mark.parametrize(
    ("marked", "verb"),
    [*NEAREST_BEFORE, *REDUCED, *FRONTED, *COORDINATE, *RELATIVE, *BRACKETS, *QUOTED, *NONE],
    ids=lambda value: str(value)[:70],
)
def test_governing_verb(marked: str, verb: str | None) -> None:
    before, date, after = marked.split("|")
    text = before + date + after
    found = governing_verb(text, find_verbs(text), len(before), len(before) + len(date))
    assert (text[found.start : found.end] if found else None) == verb
