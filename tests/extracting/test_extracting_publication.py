"""When a document was published: (text, published, basis)."""

import pytest

KNOWN_TO_FAIL = pytest.mark.xfail(strict=True, reason="known to fail")

STATED = [
    ("Release Date: 2019.01.30\n\nGwangju opens a center\n\nThe city opened it.", "2019-01-30"),  # label and date
    ("Release Date\n\n2019.01.30\n\nGwangju opens a center\n\nThe city opened it.", "2019-01-30"),  # on two lines
    ("GWANGJU, Jan. 14, 2020 -- The city opened a center.", "2020-01-14"),  # dateline
    ("GWANGJU, South Korea, January 14, 2020 /PRNewswire/ -- The city opened a center.", "2020-01-14"),  # wire service
    ("Name : adminDate : 2020-01-20 14:49\n\nGwangju opens a center\n\nThe city opened it.", "2020-01-20"),  # posting
    ("Posted on 14 January 2020\n\nGwangju opens a center\n\nThe city opened it.", "2020-01-14"),  # posting
    ("Published: Jan 14, 2020, 10:00\n\nGwangju opens a center\n\nThe city opened it.", "2020-01-14"),  # with a time
    ("Gwangju opens a center\n\n2020-01-14 09:30\n\nThe city opened it.", "2020-01-14"),  # a line of its own
    ("Gwangju opens a center\n\nJanuary 14, 2020\n\nThe city opened it.", "2020-01-14"),  # in words
    ("Registered : 2020.01.14 10:33 Modified : 2020.01.15 11:00\n\nThe city opened it.", "2020-01-14"),  # the first
]
TITLE, TEXT = "The harbor opens", "The city opened it last month. It cost 3 billion won."
# (lines between title and text, lines behind the text, published)
AROUND = [
    ("Updated 5 May 2022 | First published 3 May 2022", "", "2022-05-03"),  # the first day, though named second
    ("Posted 30 Aug 2019 at 6:05am, updated 2 Sep 2019 at 1:44pm", "", "2019-08-30"),  # with "at"
    ("Last modified: 3 May 2022", "", "2022-05-03"),  # no other
    ("2020-05-30T09:15:00+09:00", "", "2020-05-30"),  # as machines write it
    ("datePublished: 2023-08-23T22:40:00Z\ndateModified: 2023-08-25T04:10:00Z", "", "2023-08-23"),  # of a page's source
    ("Sent: Friday, September 30, 2022 4:12 PM", "", "2022-09-30"),  # a mail
    ("Date of writing : 20201013", "", "2020-10-13"),  # eight digits behind a label
    ("By Hong Gil-dong  Nov 3 2022 09:30 KST  3 min read", "", "2022-11-03"),  # a byline
    ("By Hong Gil-dong | 10 Apr 2019, 4:05 pm SGT", "", "2019-04-10"),  # with a zone behind
    ("04/03/2017", "Visit us on 16/03/2017 or 21/03/2017.", "2017-03-04"),  # other dates tell the order
    ("THE BULLETIN, 2015 edition\n\nMonday, October 12", "", "2015-10-12"),  # the year beside, confirmed by the weekday
    ("Issue 7 | Q3 2016", "", "2016-35"),  # a quarter
    ("Spring 2019", "", "2019-21"),  # a season
    ("", "As at 11 July 2024. Prices may change.", "2024-07-11"),  # a label below, words behind
    ("", "Last updated 11 July 2024 (the desk)", "2024-07-11"),
    ("", "Details will follow in May. [2011/05/20]", "2011-05-20"),  # in brackets behind the last sentence
    ("", "Press office, 14 June 2013", "2013-06-14"),  # signed
    ("", "Ref. 44/16 – Date of notice: 24 August 2016", "2016-08-24"),  # in the middle of a line
    ("As of 2024.11.29.", "", "2024-11-29"),  # the day of the data, if no other is told
    ("No service on the morning of 23 June 2022 (parade)", "", None),  # part of a title
    ("Works from 3 May 2018\n- Plan approved: 3 May 2018\n- Works begun: 4 June 2019", "", None),  # a chronicle
    ("", "Created on 3 May 1908, the park is the oldest of the city.", None),  # of a thing
    ("As of 31 December 2018, the city had 1.5 million people.", "", None),  # of the data
    ("Population of the city, May 2020", "", None),  # a month of the title
    ("New station (May 2027)", "", None),  # a plan
    ("Ten minutes to the airport\n\nNew line opens 1 May 2025", "", None),  # no minutes of a meeting
    ("Memorial for the speech of 28 August 1963", "", None),  # nor a speech
    ("The 2019 Design Biennale\n\nSaturday, September 7", "", None),  # an invitation
    ("", "The old hall, 14 June 1951", None),  # a picture
    ("", "The first phase was finished. (3 May 2011) The second was finished.", None),  # not at the end
    ("", "Next: Water supply works (16-11-2016)", None),  # of another page
    ("", "Next meeting: 9 May 2018", None),  # not of this page
]
AT_HEAD = [
    ("CITY NEWS\n\nNo. 58 | September 2019\n\nThe hall opens\n\nIt opened on the 2nd.", "2019-09"),  # an issue
    ("The Campus Letter\n\nVol. 3, May 2020\n\nThe hall opened in March.", "2020-05"),  # behind a comma
    (
        "CITY COUNCIL\n\nMinutes of the 4th session\n\nDate: Thursday, 28 November 2024, 10:00-12:40\n"
        "Place: Room 3\n\nA member asked when the hall would open.",
        "2024-11-28",
    ),  # minutes: the day on which the words were said, the hours beside it
    (
        "Remarks of the mayor\n\nGroundbreaking ceremony, 22 November 2021\n\nToday we break ground.",
        "2021-11-22",
    ),  # a speech
    (
        "THE HARBOR\n\nA timeline, compiled on 20 December 2023\n\n1977 - The city starts to fill the bay.\n"
        "2008 - A bid fails.",
        "2023-12-20",
    ),  # above a chronicle
]
UNKNOWN = [
    "Groundbreaking ceremony\n\nDate: 22 November 2021\nPlace: City Hall\n\nThe mayor will give a speech.",  # invited
    "From May 2019 to September 2021: what happened\n\nThe city opened a center.",  # months of a title
    "Works go on until September 2025\n\nThe city opened a center.",  # a month of what is told
    "Gwangju opened a center.",  # no date at all
    "The center was founded on June 30, 1990.",  # a date of what is told
    "Copyright 2020. All rights reserved.\n\nThe city opened a center.",  # a year of the page
    "The ordinance of January 3, 2019 says so.",  # the date of a thing
    "The city opened a center on June 30, 2019. It will hold a forum on July 2, 2020.",  # too far apart
    "Gwangju announced on the 14th that it will hold a forum on the 29th.",  # no reporter's news
]


@pytest.mark.parametrize(("text", "published"), STATED)
def test_stated(facts_of, text: str, published: str) -> None:
    found = facts_of(text, None).document.published
    assert (found.edtf, found.basis) == (published, "stated")
    assert found.text is not None
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(("text", "published"), AT_HEAD)
def test_above_the_text(facts_of, text: str, published: str) -> None:
    found = facts_of(text, None).document.published
    assert (found.edtf, found.basis) == (published, "stated")
    assert found.explanation is not None


@pytest.mark.parametrize(("above", "below", "published"), AROUND)
def test_around_the_text(facts_of, above: str, below: str, published: str | None) -> None:
    text = "\n\n".join(part for part in (TITLE, above, TEXT, below) if part)
    assert facts_of(text, None).document.published.edtf == published


@pytest.mark.parametrize("text", UNKNOWN)
def test_unknown(facts_of, text: str) -> None:
    found = facts_of(text, None).document.published
    assert (found.edtf, found.basis) == (None, "unknown")


@pytest.mark.parametrize("basis", ["option", "manifest"])
def test_declared_wins_over_the_text(facts_of, basis: str) -> None:
    found = facts_of("Release Date: 2019.01.30\n\nGwangju opens it.", "2019-02-01", basis=basis).document.published
    assert (found.edtf, found.basis) == ("2019-02-01", basis)


@pytest.mark.parametrize(
    ("url", "published", "basis"),
    [
        ("https://news.example/2020/01/14/center", "2020-01-14", "url"),  # folders
        ("https://news.example/view/20200114101500", "2020-01-14", "url"),  # digits
        ("https://news.example/?id=99999999", None, "unknown"),  # no date
        ("https://news.example/2020/13/44/center", None, "unknown"),  # no day of any calendar
    ],
)
def test_address(facts_of, url: str, published: str | None, basis: str) -> None:
    found = facts_of("Gwangju opened a center.", None, url=url).document.published
    assert (found.edtf, found.basis) == (published, basis)


def test_text_wins_over_address(facts_of) -> None:
    text = "GWANGJU, Jan. 14, 2020 -- The city opened a center."
    assert facts_of(text, None, url="https://news.example/2019/01/01/x").document.published.basis == "stated"


def test_inferred_between_two_events(facts_of) -> None:
    text = "The city opened a center on June 30, 2020. The city will hold a forum on July 2, 2020."
    found = facts_of(text, None).document.published
    assert (found.edtf, found.basis) == ("2020-06-30/2020-07-02", "inferred")
    assert "2020-06-30" in (found.explanation or "")


def test_an_inferred_day_counts_as_a_declared_one(facts_of) -> None:
    text = (
        "The city opened a center on June 30, 2020. It will hold a forum on July 2, 2020. Mayor Lee Yong-seop of "
        "Gwangju said on the 1st that it will spend 3 billion won next year on the hall in Buk-gu."
    )
    inferred = facts_of(text, None)
    declared = facts_of(text, inferred.document.published.edtf)
    assert inferred.dates[2].anchor == "2020-06-30/2020-07-02"
    assert inferred.model_dump(exclude={"document"}) == declared.model_dump(exclude={"document"})


@pytest.mark.parametrize("byline", ["By Reporter Park Seon-gang\n\n", "[Asia Economy Reporter Park Seon-gang] "])
def test_inferred_from_the_lead(facts_of, byline: str) -> None:
    text = f"{byline}Gwangju announced on the 14th that it will hold a forum on the 29th."
    found = facts_of(text, None).document.published
    assert (found.edtf, found.basis) == ("XXXX-XX-14", "inferred")


def test_nothing_is_resolved_against_today(facts_of) -> None:
    (date,) = facts_of("The city opened a hall last month.", None).dates
    assert (date.edtf, date.anchor) == ("XXXX-XX", None)
