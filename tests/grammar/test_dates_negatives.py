"""What looks like a date and is none."""

import pytest

from gjtimeline.grammar.dates import find_dates
from gjtimeline.resources import load_toml

NAMES = load_toml("language", "en", "dates.toml")["names"]["examples"]

NO_DATES = [
    "Call (+82) 62-715-2020 or 010-1234-5678",  # telephone numbers
    "1-800-2019",
    "version 20.4.1 and v2.0.2020",
    "COVID-19 in 19 countries",
    "the May 18 Democratization Movement",
    "the March 1st Independence Movement",
    "October 3 National Foundation Day",
    "the 4th Industrial Revolution",
    "on the 18th FINA World Championships",  # an ordinal that counts
    "the 8th civil election",
    "on the 5th floor",
    "on the 18th and 19th floors",
    "the 20th anniversary",
    "it may march for a second in the sun",  # other words
    "the second phase",
    "March on Washington",
    "by June Park",  # a person
    "shares continue to fall",
    "since the fall of the wall",
    "Room 2019 and Article 15",
    "room 2019.",
    "page 1995.",
    "No. 2019-45",  # of a notice
    "2,020 won and $2019",
    "over 2000 companies",
    "up to 2000 people",
    "a total of 2019 students",
    "of 1500 places",  # a round number
    "won 5-3, 10-12 and 21-19",  # scores
    "3-2 victory",
    "Smart City Expo 2021",
    "at CES 2021",
    "Vision 2030 is here",
    "the Tokyo 2020 Olympics",
    "Windows 2000 and Office 2019",
    "a 360-degree view",
    "K-League 2",
    "Byung-sun Chung and Sun-hee Kim",
    "ISBN 978-11-6050-2019-1",
    "ISBN 978-89-12-2019",
    "192.168.1.1 and 10.10.2020.1",  # IP addresses
    "Section 3.2.1",
    "5.3% and 2020%",
    "14:4975",  # a time with a counter glued on
    "14:1975",
    "2019-01-30-5",
    "2020.13.45",
    "0000.01.01",
    "1995-born",
    "10.10.10",  # which of the three is the year?
    "2019a and a2019",
    "by the end of the day",  # an idiom
    "it was our last day",  # not yesterday
    "from the 6th to the 12th week",
]


@pytest.mark.parametrize("text", NO_DATES + NAMES["no_date"])
def test_no_date(text: str) -> None:
    assert [text[find.start : find.end] for find in find_dates(text, "2020-01-14")] == []


@pytest.mark.parametrize("text", NAMES["date"])
def test_dates_beside_names(text: str) -> None:
    assert len(find_dates(text, "2020-01-14")) == 1
