"""What looks like a date and is none, by what it is instead. Every bug adds a row."""

import pytest

from gjtimeline.grammar.dates import find_dates
from gjtimeline.resources import load_toml

NAMES = load_toml("language", "en", "dates.toml")["names"]["examples"]
PUB = "2020-01-14"

# Of telephones, networks, editions, books.
NUMBERS = [
    "Call (+82) 62-715-2020 or 010-1234-5678",
    "Tel. +82-2-2020-1234",
    "(062) 613-2019",
    "1-800-2019",
    "fax 02.2019.2020",
    "192.168.1.1 and 10.10.2020.1",
    "http://example.com/2019/05/03/",
    "www.2019.com",
    "info@2020.org",  # an address
    "version 20.4.1 and v2.0.2020",
    "version 2020.1",
    "Python 3.11",
    "USB 2.0",
    "10.10.10",  # which of the three is the year?
    "ISBN 978-11-6050-2019-1",
    "ISBN 978-89-12-2019",
    "2019-01-30-5",
    "2020.13.45",
    "0000.01.01",
    "2019a and a2019",
    "gwangju2019",
    "#2020",
]

# Numbers behind what they number.
LABELS = [
    "Room 2019 and Article 15",
    "room 2019.",
    "Building 2020",
    "page 1995.",
    "No. 2019-45",  # of a notice
    "no. 1987",
    "Article 2021",
    "Article 15, paragraph 2",
    "Section 3.2.1",
    "Route 66",
    "Route 2020",
    "flight 2019",
    "bus 1900",
    "model 2020",
    "code 2019",
    "postal code 61945",
    "Line 2 and Exit 5",
    "Day 1 and D-3",
]

SCORES_AND_SHARES = [
    "won 5-3, 10-12 and 21-19",
    "3-2 victory",
    "a 2-3 win",
    "5.3% and 2020%",
    "1/2 of the cost",
    "3/4 cup",
    "open 24/7",
    "9/11",  # of which year, and is it the ninth of November?
    "50-50",
    "a scale of 1:2000",
    "35.1595 N, 126.8526 E",  # coordinates
    "(35.16, 126.85)",
    "a 360-degree view",
    "14:4975",  # a time with a counter glued on
    "14:1975",
]

COUNTS = [
    "2,020 won and $2019",
    "₩2020 or €1999",
    "KRW 2020 billion",
    "a budget of 2020 million won",
    "cost 2000 dollars",
    "over 2000 companies",
    "up to 2000 people",
    "1,500 people",
    "the 1500 employees",
    "the 1,500 employees",
    "2019 employees",
    "some 2000 people",
    "about 1900 firms",
    "a total of 2019 students",
    "by 2000 votes",
    "of 1500 places",  # a round number
    "2000 meters",
    "1800 square meters",
    "1500 m and 2000m",
    "1600 kcal",
    "a 2000-ton ship",
    "the 1500-seat theater",
    "between 1500 and 1900 people",
]

# Products, programs, games and diseases whose names hold a number.
NAMES_WITH_NUMBERS = [
    "COVID-19 in 19 countries",
    "Boeing 747",
    "an iPhone 12 and a Galaxy S20",
    "A320",
    "a Peugeot 2008",
    "Windows 2000 and Office 2019",
    "Formula 1",
    "the Fortune 500",
    "H100 GPUs",
    "an H1B visa",
    "K-League 2",
    "Smart City Expo 2021",
    "at CES 2021",
    "World Cup 2002",
    "Vision 2030 is here",
    "Agenda 2030",
    "the Tokyo 2020 Olympics",
    "Blade Runner 2049",
]

# Names that carry a date, a month, a season, or the word of a unit.
NAMES_WITH_DATES = [
    "the May 18 Democratization Movement",
    "the May 18 Memorial Foundation",
    "the March 1st Independence Movement",
    "the April 19 Revolution",
    "the June 10 Democratic Struggle",
    "the April 3 Incident",
    "October 3 National Foundation Day",
    "March on Washington",
    "the March of Time",
    "the Winter Olympics",
    "the Winter Garden",
    "Palm Springs and Fall River",
    "Mar del Plata is a city",  # an abbreviation without number
    "Lunar New Year",
    "the Daily Mail",
    "the Sunday Times",  # begins with a weekday
    "the Weekly Standard",
    "Newsweek",
]

PERSONS = [
    "by June Park",
    "June Carter",
    "Theresa May said",
    "with Theresa May",
    "Mrs. May said",
    "Mr. March said",
    "by August Wilson",
    "for April Kim",
    "Jan Smuts",
    "Jan van Eyck painted it",  # before a small letter
    "Byung-sun Chung and Sun-hee Kim",
    "Sun Woo said",
    "Sun Tzu",
]

# Words that are also months, weekdays, seasons or units.
WORDS = [
    "it may march for a second in the sun",
    "May I ask",
    "The march went on",
    "The Sun and the moon",
    "Sun Microsystems",
    "they sat down",
    "SAT scores",
    "Sat Nav",
    "Mon Dieu",
    "shares continue to fall",
    "fall short",
    "since the fall of the wall",
    "spring water",
    "a hot spring",
    "spring into action",
    "second-hand",
    "second to none",
    "Fiscal Studies",
    "fiscal policy",
    "halfway",
    "in half",
    "day by day",
    "day trips",
]

# Ordinals that count something else.
ORDINALS = [
    "the 4th Industrial Revolution",
    "the Fourth Industrial Revolution",
    "on the 18th FINA World Championships",
    "18th FINA",
    "the 8th civil election",
    "for the 21st National Assembly",
    "on the 1st Vice Minister's visit",
    "on the 5th floor",
    "on the 18th and 19th floors",
    "the 20th anniversary",
    "on 5th Avenue",
    "the 38th parallel",
    "1st place and 3rd prize",
    "on the 100th day",
    "from the 6th to the 12th week",
    "Second World War",
    "the First World War",
    "First Lady",
    "the second phase",
    "the third party",
    "the first half of the match",
]

IDIOMS = [
    "by the end of the day",
    "it was our last day",  # not yesterday
    "1995-born",
    "washed in spring water",  # a season that describes a noun
    "version 1.2.2020",  # a label
    "the film Bloody Sunday",  # a name that ends with a weekday
]

RANGES_OF_NUMBERS = [
    "Call 1588-2020",  # a telephone number
    "Tel: 1588-2020",  # … behind its label
    "pages 1990-1999",  # a label of several
    "pp. 1990-1999",  # … abbreviated
    "lines 1900 to 1950",  # … in words
    "1920 x 1080 pixels",  # a measure
    "1920×1080",  # … glued
    "from 1500 to 2000 people",  # what is counted stands behind the second number, and neither is a year
]

# What the grammar still takes for a date.
TO_LEARN = [
    ("a day trip", "a noun that describes another is no length"),
    ("For details call 1588-2020 or 1644-1990.", "the second telephone number"),
]

NO_DATES = [
    *NUMBERS,
    *LABELS,
    *SCORES_AND_SHARES,
    *COUNTS,
    *NAMES_WITH_NUMBERS,
    *NAMES_WITH_DATES,
    *PERSONS,
    *WORDS,
    *ORDINALS,
    *IDIOMS,
    *RANGES_OF_NUMBERS,
    *NAMES["no_date"],
    *(pytest.param(text, marks=pytest.mark.xfail(strict=True, reason=reason)) for text, reason in TO_LEARN),
]


@pytest.mark.parametrize("text", NO_DATES)
def test_no_date(text: str) -> None:
    assert [text[find.start : find.end] for find in find_dates(text, PUB)] == []


# (text, what is one): beside the former, so that no rule against them goes too far.
DATES = [
    ("on May 18 people came", ["May 18"]),  # a date before a noun
    ("She was wed in 2000", ["2000"]),  # a round year behind its preposition
    ("the Boeing 787 of 1999", ["1999"]),  # behind a name with a number
    ("the 2018 Winter Olympics", ["2018"]),  # the year of a name
    ("fell in the fall", ["the fall"]),  # a verb and a season
    ("It may open in May.", ["May"]),  # a verb and a month
    ("for May", ["May"]),
    ("on week-long trips", ["week-long"]),  # a length
    ("COVID-19 in 2019", ["2019"]),
    ("Room 2019 in 2019", ["2019"]),
]


@pytest.mark.parametrize(("text", "words"), DATES)
def test_dates_beside_them(text: str, words: list[str]) -> None:
    assert [text[find.start : find.end] for find in find_dates(text, PUB)] == words


@pytest.mark.parametrize("text", NAMES["date"])
def test_dates_beside_names(text: str) -> None:
    assert len(find_dates(text, PUB)) == 1
