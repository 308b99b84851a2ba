"""Whole pages in the manner of Korean ministries, cities, universities, agencies and newspapers.

Each page stands above a line of equals signs, its blocks below: the kind, then the text.
"""

import pytest
from normalizing_pages import blocks_of

# ruff: noqa: E501
LAYOUTS = {
    "a ministry: letterhead, division, subtitle, tasks without full stops behind their numbers, notes, attachments": """\
Ministry of Science and ICT
Press Release

Date : January 29, 2019
Contact : AI Policy Division, Director Hong (02-2110-2810)

Government to Invest 1.5 Trillion Won in Data Centers by 2025
- Plan finalized at the 3rd meeting of the Committee -

The Ministry of Science and ICT (Minister Hong, hereinafter referred to as MSIT) announced on January 29 that it finalized the plan.

< Key Tasks >

1 Building Infrastructure
 o Data centers in five regions (’20~’24)
 o 5G networks for the public sector

2 Fostering Talent
 o The ministry will open four graduate schools. They start in 2020.

* Data center: a building that houses servers
** 5G: the fifth generation of mobile networks

Attached: 1. Outline of the plan
          2. Photos  End.
=====
contact    Ministry of Science and ICT
furniture  Press Release
stamp      Date : January 29, 2019
contact    Contact : AI Policy Division, Director Hong (02-2110-2810)
headline   Government to Invest 1.5 Trillion Won in Data Centers by 2025
heading    Plan finalized at the 3rd meeting of the Committee
paragraph  The Ministry of Science and ICT (Minister Hong, hereinafter referred to as MSIT) announced on January 29 that it finalized the plan.
heading    < Key Tasks >
heading    1 Building Infrastructure
list_item  Data centers in five regions (’20~’24)
list_item  5G networks for the public sector
heading    2 Fostering Talent
paragraph  The ministry will open four graduate schools. They start in 2020.
list_item  Data center: a building that houses servers
list_item  5G: the fifth generation of mobile networks
furniture  Attached: 1. Outline of the plan
paragraph  2. Photos End.
""",
    "a newspaper: paper, byline, published and updated, caption with its source, byline with mail": """\
The Korea Herald

Gwangju to host AI forum next month

By Hong Gil-dong
Published : Jan 29, 2019 - 17:04       Updated : Jan 29, 2019 - 18:11



A rendering of the new AI complex in Gwangju (Gwangju Metropolitan City)

Gwangju will host a forum on artificial intelligence next month, the city government said Tuesday.

“We expect 2,000 visitors,” an official said.

By Hong Gil-dong (gildong@example.com)
=====
heading    The Korea Herald
headline   Gwangju to host AI forum next month
byline     By Hong Gil-dong
stamp      Published : Jan 29, 2019 - 17:04 Updated : Jan 29, 2019 - 18:11
caption    A rendering of the new AI complex in Gwangju (Gwangju Metropolitan City)
paragraph  Gwangju will host a forum on artificial intelligence next month, the city government said Tuesday.
paragraph  “We expect 2,000 visitors,” an official said.
byline     By Hong Gil-dong (gildong@example.com)
""",
    "a newspaper: section, audio, caption with its source in capitals, tags, more articles": """\
Business > Tech
Gwangju breaks ground on data center

Published: 22 Nov. 2021, 18:39
HONG GIL-DONG
AUDIO

Print
A groundbreaking ceremony is held in Gwangju on Monday. [GWANGJU CITY]
Construction of a national AI data center began in Gwangju on Monday.

The facility, to be run by NHN Cloud, will be completed in 2023.

BY HONG GIL-DONG [gildong@example.com]

Tags
 AI
 Gwangju
More in Tech
Samsung unveils new chip
Naver to build second data center
Log in to Facebook to post a comment
=====
furniture  Business > Tech
headline   Gwangju breaks ground on data center
stamp      Published: 22 Nov. 2021, 18:39
heading    HONG GIL-DONG
furniture  AUDIO
furniture  Print
caption    A groundbreaking ceremony is held in Gwangju on Monday. [GWANGJU CITY]
paragraph  Construction of a national AI data center began in Gwangju on Monday.
paragraph  The facility, to be run by NHN Cloud, will be completed in 2023.
byline     BY HONG GIL-DONG [gildong@example.com]
furniture  Tags
furniture  AI
furniture  Gwangju
furniture  More in Tech
furniture  Samsung unveils new chip
furniture  Naver to build second data center
furniture  Log in to Facebook to post a comment
""",
    "an agency: time and date on two lines, note to editors, dateline, file photo, keywords": """\
(2nd LD) Gov't approves AI complex in Gwangju
All News
16:42 January 29, 2019
SHARE LIKE

(ATTN: UPDATES with more details in paras 3-5)

By Hong Gil-dong

SEOUL, Jan. 29 (Yonhap) -- South Korea approved an AI complex in the southwestern city of Gwangju on Tuesday.

The complex is one of 23 projects exempted from feasibility studies.

This file photo, provided by the city of Gwangju, shows the site. (PHOTO NOT FOR SALE) (Yonhap)

The city welcomed the decision.

gildong@example.com
(END)

Keywords
#AI #Gwangju
=====
headline   (2nd LD) Gov't approves AI complex in Gwangju
stamp      All News
stamp      16:42 January 29, 2019
furniture  SHARE LIKE
furniture  (ATTN: UPDATES with more details in paras 3-5)
byline     By Hong Gil-dong
stamp      SEOUL, Jan. 29 (Yonhap) --
paragraph  South Korea approved an AI complex in the southwestern city of Gwangju on Tuesday.
paragraph  The complex is one of 23 projects exempted from feasibility studies.
caption    This file photo, provided by the city of Gwangju, shows the site. (PHOTO NOT FOR SALE) (Yonhap)
paragraph  The city welcomed the decision.
contact    gildong@example.com
furniture  (END)
furniture  Keywords
furniture  #AI #Gwangju
""",
    "a newspaper: posted and updated on two lines, caption with the agency behind a stroke": """\
South Korea to build 23 projects without feasibility studies
Posted : 2019-01-29 17:04
Updated : 2019-01-29 18:21
Finance Minister announces projects at the government complex in Sejong, Tuesday. / Yonhap

By Hong Gil-dong

The government will exempt 23 infrastructure projects from feasibility studies, it said Tuesday.

Opposition parties criticized the move.
=====
headline   South Korea to build 23 projects without feasibility studies
stamp      Posted : 2019-01-29 17:04
stamp      Updated : 2019-01-29 18:21
caption    Finance Minister announces projects at the government complex in Sejong, Tuesday. / Yonhap
byline     By Hong Gil-dong
paragraph  The government will exempt 23 infrastructure projects from feasibility studies, it said Tuesday.
paragraph  Opposition parties criticized the move.
""",
    "a board: labels and values on lines of their own, wrapped items, inquiries behind a note, previous and next": """\
Home > News > Press Release
Incheon Free Economic Zone Signs MOU with Global Bio Firm
Writer
Investment Division
Date
2021-03-02
Hits
1,234

□ Incheon Metropolitan City signed an MOU with a bio firm at G-Tower
 on March 2 to build a plant in Songdo.

 ◦ The company plans to invest KRW 200 billion by 2025 and hire 300 people.

 ◦ Main items of the MOU
   - Construction of a plant
   - Support for permits

□ Overview of the plant
 ◦ Location: 13-5 Songdo-dong, Yeonsu-gu, Incheon
 ◦ Area: 30,413㎡
 ◦ Period: 2021. 5. ~ 2023. 12.

※ Inquiries: Investment Division (☎ 032-453-7332)

Attached files
210302_MOU.hwp
photo1.jpg

Prev  Incheon opens port
Next  Songdo festival
List
=====
furniture  Home > News > Press Release
headline   Incheon Free Economic Zone Signs MOU with Global Bio Firm
furniture  Writer
heading    Investment Division
stamp      Date
stamp      2021-03-02
furniture  Hits
furniture  1,234
paragraph  Incheon Metropolitan City signed an MOU with a bio firm at G-Tower on March 2 to build a plant in Songdo.
paragraph  The company plans to invest KRW 200 billion by 2025 and hire 300 people.
heading    Main items of the MOU
list_item  Construction of a plant
list_item  Support for permits
heading    Overview of the plant
list_item  Location: 13-5 Songdo-dong, Yeonsu-gu, Incheon
list_item  Area: 30,413㎡
list_item  Period: 2021. 5. ~ 2023. 12.
contact    Inquiries: Investment Division (☎ 032-453-7332)
furniture  Attached files
furniture  210302_MOU.hwp
furniture  photo1.jpg
furniture  Prev Incheon opens port
furniture  Next Songdo festival
furniture  List
""",
    "a portal: date, byline, place and date with a bar": """\
Gov't unveils AI national strategy

Dec 18, 2019

By Hong Gil-dong

Seoul | December 18, 2019

The government on December 17 unveiled its AI national strategy at the 53rd Cabinet meeting at Cheong Wa Dae.

The strategy has nine tasks and 100 action items.

gildong@example.com
=====
headline   Gov't unveils AI national strategy
stamp      Dec 18, 2019
byline     By Hong Gil-dong
stamp      Seoul | December 18, 2019
paragraph  The government on December 17 unveiled its AI national strategy at the 53rd Cabinet meeting at Cheong Wa Dae.
paragraph  The strategy has nine tasks and 100 action items.
contact    gildong@example.com
""",
    "a university: date and views glued, caption between angle brackets, end, contact": """\
KAIST News

A New Center for AI Chips Opens
Date2021.05.03 Views 4,211

< Photo. Guests at the opening ceremony >

A research team led by Professor Hong opened a new center on May 3. The center was funded by MSIT.

-END-

Contact
KAIST Public Relations Office
E-mail: press@example.ac.kr
Tel: +82-42-350-2295
=====
heading    KAIST News
headline   A New Center for AI Chips Opens
stamp      Date2021.05.03 Views 4,211
caption    < Photo. Guests at the opening ceremony >
paragraph  A research team led by Professor Hong opened a new center on May 3. The center was funded by MSIT.
furniture  -END-
contact    Contact
contact    KAIST Public Relations Office
contact    E-mail: press@example.ac.kr
contact    Tel: +82-42-350-2295
""",
    "a wire: who provided it, date with a zone, dateline with the wire, about, source": """\
NHN Cloud Opens National AI Data Center

NEWS PROVIDED BY
NHN Cloud
Nov 07, 2023, 09:00 ET

SHARE THIS ARTICLE

GWANGJU, South Korea, Nov. 7, 2023 /PRNewswire/ -- NHN Cloud today announced the opening of the center.

About NHN Cloud

NHN Cloud is a cloud company based in Pangyo.

SOURCE NHN Cloud
=====
headline   NHN Cloud Opens National AI Data Center
furniture  NEWS PROVIDED BY
heading    NHN Cloud
stamp      Nov 07, 2023, 09:00 ET
furniture  SHARE THIS ARTICLE
stamp      GWANGJU, South Korea, Nov. 7, 2023 /PRNewswire/ --
paragraph  NHN Cloud today announced the opening of the center.
heading    About NHN Cloud
paragraph  NHN Cloud is a cloud company based in Pangyo.
furniture  SOURCE NHN Cloud
""",
    "a page of dates: none is a stamp": """\
Timeline of the Gwangju AI complex

January 29, 2019
Government exempts the project from a feasibility study.

January 6, 2020
The agency is launched in the city with twenty employees.

November 22, 2021
Ground is broken for the data center.
=====
headline   Timeline of the Gwangju AI complex
heading    January 29, 2019
paragraph  Government exempts the project from a feasibility study.
heading    January 6, 2020
paragraph  The agency is launched in the city with twenty employees.
heading    November 22, 2021
paragraph  Ground is broken for the data center.
""",
    "text of a PDF: date behind the kind of document, wrapped title, page numbers, wrapped items": """\
Press Release   January 29, 2019

Regional Projects to Be Exempted from Preliminary
Feasibility Studies

The government held a Cabinet meeting on January 29 and approved the 2019
Balanced National Development Project. A total of 23 projects worth 24.1
trillion won will be exempted from preliminary feasibility studies.

                                   - 1 -

The projects include the following:
  • Artificial intelligence-based industrial convergence complex in
    Gwangju (400 billion won)
  • Saemangeum International Airport (800 billion won)

Ministry of Economy and Finance
Tel. 044-215-5410

                                   - 2 -
=====
stamp      Press Release January 29, 2019
headline   Regional Projects to Be Exempted from Preliminary Feasibility Studies
paragraph  The government held a Cabinet meeting on January 29 and approved the 2019 Balanced National Development Project. A total of 23 projects worth 24.1 trillion won will be exempted from preliminary feasibility studies.
furniture  1
paragraph  The projects include the following:
list_item  Artificial intelligence-based industrial convergence complex in Gwangju (400 billion won)
list_item  Saemangeum International Airport (800 billion won)
contact    Ministry of Economy and Finance
contact    Tel. 044-215-5410
furniture  2
""",
    "a speech: date, name and office below": """\
Speech by the Minister at the Opening of the AI Hub

Ladies and gentlemen,

It is my great pleasure to be here in Gwangju today.

First, I would like to thank the mayor.
Second, I thank the citizens.

Thank you.

November 22, 2021
Hong Gil-dong
Minister of Science and ICT
=====
headline   Speech by the Minister at the Opening of the AI Hub
paragraph  Ladies and gentlemen,
paragraph  It is my great pleasure to be here in Gwangju today.
paragraph  First, I would like to thank the mayor.
paragraph  Second, I thank the citizens.
paragraph  Thank you.
stamp      November 22, 2021
heading    Hong Gil-dong
heading    Minister of Science and ICT
""",
    "a document of a word processor: chapters, three levels of items, circled numbers": """\
                보도자료 / Press Release
Release: 2021. 4. 28.(Wed)     Embargo: none
Ⅰ. Background
□ The government (Prime Minister Hong) held the 38th Meeting on April 28 and deliberated on
   the “Plan for the K-Semiconductor Belt.”
  ㅇ The belt will connect Pangyo, Giheung, Hwaseong, Pyeongtaek and Icheon
     and will become the world’s largest supply chain by 2030.
    - Tax credits of up to 50 percent for R&D
    - Loans of KRW 1 trillion
Ⅱ. Schedule
 ① Law to be revised in the first half
 ② Fund to be set up by December
※ For details, see the attached material.
=====
contact    보도자료 / Press Release
stamp      Release: 2021. 4. 28.(Wed) Embargo: none
heading    Background
paragraph  The government (Prime Minister Hong) held the 38th Meeting on April 28 and deliberated on the “Plan for the K-Semiconductor Belt.”
paragraph  The belt will connect Pangyo, Giheung, Hwaseong, Pyeongtaek and Icheon and will become the world’s largest supply chain by 2030.
list_item  Tax credits of up to 50 percent for R&D
list_item  Loans of KRW 1 trillion
heading    Schedule
list_item  Law to be revised in the first half
list_item  Fund to be set up by December
paragraph  For details, see the attached material.
""",
    "a wire without a date: place and wire glued": """\
Gwangju, South Korea--(BUSINESS WIRE)--The Gwangju Institute of Science and Technology said on Tuesday it would open a center.

Contacts
GIST
Hong Gil-dong
+82-62-715-2020
gildong@example.com
=====
byline     Gwangju, South Korea--(BUSINESS WIRE)--
paragraph  The Gwangju Institute of Science and Technology said on Tuesday it would open a center.
contact    Contacts
contact    GIST
contact    Hong Gil-dong
contact    +82-62-715-2020
contact    gildong@example.com
""",
    "a release wrapped at 72 columns: contact at the right, title in capitals, abbreviation at the end of a line": """\
FOR IMMEDIATE RELEASE
January 30, 2019

Contact: Hong Gil-dong
         Public Affairs Office
         (062) 715-2020

GIST TO PLAN AI COMPLEX IN GWANGJU

GWANGJU, Korea, Jan. 30, 2019 -- The Gwangju Institute of Science and
Technology said on Wednesday that it had planned an artificial
intelligence complex together with the city of Gwangju. Prof. Hong of
GIST, who heads the task force, said that the plan had been handed to
the ministry in June 2018.

"We are glad," he said. The complex will cost 400 billion won, of which
the city pays 78 billion won.

The site covers 47,000 square meters. It will be bought by the end of
2020.

                              # # #
=====
furniture  FOR IMMEDIATE RELEASE
stamp      January 30, 2019
contact    Contact: Hong Gil-dong
contact    Public Affairs Office
contact    (062) 715-2020
headline   GIST TO PLAN AI COMPLEX IN GWANGJU
stamp      GWANGJU, Korea, Jan. 30, 2019 --
paragraph  The Gwangju Institute of Science and Technology said on Wednesday that it had planned an artificial intelligence complex together with the city of Gwangju. Prof. Hong of GIST, who heads the task force, said that the plan had been handed to the ministry in June 2018.
paragraph  "We are glad," he said. The complex will cost 400 billion won, of which the city pays 78 billion won.
paragraph  The site covers 47,000 square meters. It will be bought by the end of 2020.
furniture  # # #
""",
    "a newspaper: reporter, posted and updated on one line with bars; place without a date": """\
Gwangju wins 400 bln won AI project
Hong Gil-dong Reporter(gildong@example.com) | Posted : January 29, 2019, 17:03 | Updated : January 29, 2019, 17:03

[Courtesy of Gwangju City]

SEOUL -- The southwestern city of Gwangju won a project worth 400 billion won.

Officials said the complex would be ready in 2024.

© Aju Business Daily & www.example.com Copyright: All materials on this site may not be reproduced.
=====
headline   Gwangju wins 400 bln won AI project
stamp      Hong Gil-dong Reporter(gildong@example.com) | Posted : January 29, 2019, 17:03 | Updated : January 29, 2019, 17:03
caption    [Courtesy of Gwangju City]
byline     SEOUL --
paragraph  The southwestern city of Gwangju won a project worth 400 billion won.
paragraph  Officials said the complex would be ready in 2024.
furniture  © Aju Business Daily & www.example.com Copyright: All materials on this site may not be reproduced.
""",
    "an agency in square brackets with an equals sign": """\
[Gwangju=Newsis] Hong Gil-dong = The city of Gwangju said on the 29th that it would open a center.

The center "will open in May," the mayor said.
◎Sympathy News Agency Newsis gildong@example.com
<Copyright ⓒ Newsis, unauthorized reproduction prohibited>
=====
byline     [Gwangju=Newsis] Hong Gil-dong =
paragraph  The city of Gwangju said on the 29th that it would open a center.
paragraph  The center "will open in May," the mayor said.
byline     Sympathy News Agency Newsis gildong@example.com
furniture  <Copyright ⓒ Newsis, unauthorized reproduction prohibited>
""",
    "a newspaper: caption first, reporter in brackets, list within a sentence": """\
The mayor of Gwangju is speaking at the forum on the 12th. Photo by Gwangju City

[Asia Economy Reporter Hong Gil-dong] The mayor said on the 12th that "we will do it."

On this day, he attended ▲the opening ceremony ▲the forum ▲the dinner, and met with experts.

Hong Gil-dong, Reporter gildong@example.com
=====
caption    The mayor of Gwangju is speaking at the forum on the 12th. Photo by Gwangju City
byline     [Asia Economy Reporter Hong Gil-dong]
paragraph  The mayor said on the 12th that "we will do it."
paragraph  On this day, he attended
list_item  the opening ceremony
list_item  the forum
list_item  the dinner, and met with experts.
byline     Hong Gil-dong, Reporter gildong@example.com
""",
    "dates wrapped before the day and behind an abbreviation": """\
The agency was founded in 2020 and moved to its new seat on January
6, 2021. Its budget for the year 2021 is 98.2 billion won, up from
2020. The council approved it on Dec.
18. It expects 5.
=====
paragraph  The agency was founded in 2020 and moved to its new seat on January 6, 2021. Its budget for the year 2021 is 98.2 billion won, up from 2020. The council approved it on Dec. 18. It expects 5.
""",
    "no blank lines at all": """\
Gwangju launches AI agency with ceremony in city hall
Posted 2020-01-29
The city launched the agency on Wednesday. The mayor came to the ceremony with 400 guests from companies and universities in the city.
The agency has 32 employees and will grow to 60 next year, the city said. It rents rooms in the Kim Dae-jung Convention Center.
A professor will head it. She was with the ministry before.
=====
headline   Gwangju launches AI agency with ceremony in city hall
stamp      Posted 2020-01-29
paragraph  The city launched the agency on Wednesday. The mayor came to the ceremony with 400 guests from companies and universities in the city.
paragraph  The agency has 32 employees and will grow to 60 next year, the city said. It rents rooms in the Kim Dae-jung Convention Center.
paragraph  A professor will head it. She was with the ministry before.
""",
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS.keys())
def test_layout(layout: str) -> None:
    page, expected = layout.split("\n=====\n")
    assert "".join(f"{kind:10} {text}\n" for kind, text in blocks_of(page)) == expected
