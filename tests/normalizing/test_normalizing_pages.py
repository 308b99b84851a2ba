"""Small pages as releases, clippings and saved pages have them, and the blocks that a reader sees in them."""

import pytest
from normalizing_pages import blocks_of

Blocks = list[tuple[str, str]]

WRAPPED: list[tuple[str, str, Blocks]] = [
    (
        "paragraphs wrapped at 72 columns, blank lines between",
        "Busan port to get a second smart terminal\n"
        "\n"
        "The Busan Port Authority said on Monday that it would start building a\n"
        "second smart terminal next spring. The terminal will have nine berths.\n"
        "Cranes there are going to run without drivers.\n"
        "\n"
        "The Ministry of Oceans and Fisheries set aside 120 billion won for the\n"
        "plan in its budget. Work is to end in 2029.\n",
        [
            ("headline", "Busan port to get a second smart terminal"),
            (
                "paragraph",
                "The Busan Port Authority said on Monday that it would start building a second smart terminal next "
                "spring. The terminal will have nine berths. Cranes there are going to run without drivers.",
            ),
            (
                "paragraph",
                "The Ministry of Oceans and Fisheries set aside 120 billion won for the plan in its budget. Work is "
                "to end in 2029.",
            ),
        ],
    ),
    (
        "a wrapped headline that ends with a preposition",
        "Daegu picks three builders for its new hydrogen research campus in\nDalseong County\n\n"
        "The city chose them on May 2.\n",
        [
            ("headline", "Daegu picks three builders for its new hydrogen research campus in Dalseong County"),
            ("paragraph", "The city chose them on May 2."),
        ],
    ),
    (
        "a page break within a sentence: blank lines, then small letters",
        "The committee approved the plan for the line between the two\n\n\ncities on Friday. It meets again in June.\n",
        [
            (
                "paragraph",
                "The committee approved the plan for the line between the two cities on Friday. It meets "
                "again in June.",
            )
        ],
    ),
    (
        "a page break within a sentence with the number of the page between: the number comes after",
        "The committee approved the plan for the line between the two\n\n- 1 -\n\f\ncities on Friday.\n\n"
        "It meets in June.",
        [
            ("paragraph", "The committee approved the plan for the line between the two cities on Friday."),
            ("furniture", "1"),
            ("paragraph", "It meets in June."),
        ],
    ),
    (
        "a page break behind a preposition, before a name",
        "The plan was approved by the Ministry of\n\nScience and ICT on Friday.",
        [("paragraph", "The plan was approved by the Ministry of Science and ICT on Friday.")],
    ),
    (
        "the head of every page next to its number: the first copy is the title",
        "Plan for the Floating Bridge in Busan\n\nThe bridge opens in May. It is the first of\n- 1 -\n"
        "Plan for the Floating Bridge in Busan\nits sort in the country.\n- 2 -",
        [
            ("headline", "Plan for the Floating Bridge in Busan"),
            ("paragraph", "The bridge opens in May. It is the first of its sort in the country."),
            ("furniture", "1"),
            ("furniture", "Plan for the Floating Bridge in Busan"),
            ("furniture", "2"),
        ],
    ),
    (
        "a word with a hyphen at the end of a wrapped line keeps it and gets no space",
        "The province will put up a plant that makes parts for hydrogen-\npowered buses, officials said.",
        [
            (
                "paragraph",
                "The province will put up a plant that makes parts for hydrogen-powered buses, officials said.",
            )
        ],
    ),
    (
        "an item wrapped under its bullet",
        "□ The ministry will support universities that open courses for\n  chip designers, and pay for the tools.\n"
        "□ It will also send teachers abroad to learn how such courses are\n  taught elsewhere.\n",
        [
            (
                "paragraph",
                "The ministry will support universities that open courses for chip designers, and pay for the tools.",
            ),
            (
                "paragraph",
                "It will also send teachers abroad to learn how such courses are taught elsewhere.",
            ),
        ],
    ),
    (
        "a date wrapped before its day is no numbered item",
        "The agency opens its doors in the rebuilt harbor hall on January\n29. The hall was finished in the fall, "
        "they\nsaid, and is for rent.",
        [
            (
                "paragraph",
                "The agency opens its doors in the rebuilt harbor hall on January 29. The hall was finished in the "
                "fall, they said, and is for rent.",
            )
        ],
    ),
    (
        "paragraphs of one line each without blank lines stay apart",
        "The first center opened in May.\nThe second center opened in June.\nThe third center will open in fall.",
        [
            ("paragraph", "The first center opened in May."),
            ("paragraph", "The second center opened in June."),
            ("paragraph", "The third center will open in fall."),
        ],
    ),
]

BULLETS: list[tuple[str, str, Blocks]] = [
    *(
        (
            f"whole sentences behind {sign}",
            f"{sign} The city opened a hall.\n\n{sign} The hall has 20 rooms.",
            [("paragraph", "The city opened a hall."), ("paragraph", "The hall has 20 rooms.")],
        )
        for sign in "☐□■○◦∘△▲ㅇ※▶-–*•·ㆍ►➤\uf0a7\uf0b7"
    ),
    *(
        (
            f"phrases behind {first} and {second}",
            f"{first} Halls for exhibitions\n{second} Rooms for start-ups",
            [("list_item", "Halls for exhibitions"), ("list_item", "Rooms for start-ups")],
        )
        for first, second in ("①②", "⑨⑩", ("1.", "2."), ("2)", "3)"), ("(1)", "(2)"), "○○", ("- ", "- "), ("o ", "o "))
    ),
    (
        "several signs, one behind the other, and the remains of a word processor",
        "- ☐ The hall is open.\n[bookmark: _GoBack]□\tIt is free.\n □  ○ It is large.",
        [("paragraph", "The hall is open."), ("paragraph", "It is free."), ("paragraph", "It is large.")],
    ),
    (
        "a short line with an outer sign above inner ones is a heading, a note is nobody's child",
        "■ Overview\n ○ Period : 2021 - 2025\n ○ Budget : KRW 30 billion\n ※ The budget may change.\n"
        "■ Plans\n ○ Site : Yeosu\n   - Halls\n   - Roads\n■ The city will publish them in May.",
        [
            ("heading", "Overview"),
            ("list_item", "Period : 2021 - 2025"),
            ("list_item", "Budget : KRW 30 billion"),
            ("paragraph", "The budget may change."),
            ("heading", "Plans"),
            ("list_item", "Site : Yeosu"),
            ("list_item", "Halls"),
            ("list_item", "Roads"),
            ("paragraph", "The city will publish them in May."),
        ],
    ),
    (
        "the last of a list is no heading of the plain text below",
        "The plan has two parts:\n- a hall\n- Roads to the hall\nThe council voted for it on Monday.",
        [
            ("paragraph", "The plan has two parts:"),
            ("list_item", "a hall"),
            ("list_item", "Roads to the hall"),
            ("paragraph", "The council voted for it on Monday."),
        ],
    ),
    (
        "numbered headings with text below",
        "1. Background\nThe city has had no hall since 2011.\n2. Plan\nA new hall will be built by 2027.",
        [
            ("heading", "Background"),
            ("paragraph", "The city has had no hall since 2011."),
            ("heading", "Plan"),
            ("paragraph", "A new hall will be built by 2027."),
        ],
    ),
    (
        "a list within a line, cut at its signs",
        "The plan includes ▲a hall for 900 people ▲roads to the harbor ▲a school for chip designers.",
        [
            ("paragraph", "The plan includes"),
            ("list_item", "a hall for 900 people"),
            ("list_item", "roads to the harbor"),
            ("list_item", "a school for chip designers."),
        ],
    ),
    (
        "a list within a bulleted line",
        "∘ △ Officials spoke of roads △ Teachers asked for a school",
        [("list_item", "Officials spoke of roads"), ("list_item", "Teachers asked for a school")],
    ),
    (
        "a single sign within a line parts nothing",
        "Exports fell (▲3.2 percent) in May.",
        [("paragraph", "Exports fell (▲3.2 percent) in May.")],
    ),
    (
        "items of one list are of one kind though one ends with a full stop",
        "▲ a hall by the harbor\n▲ roads to the hall\n▲ rooms, shops, etc. for the guests.",
        [
            ("list_item", "a hall by the harbor"),
            ("list_item", "roads to the hall"),
            ("list_item", "rooms, shops, etc. for the guests."),
        ],
    ),
    (
        "numbers that count are no bullets",
        "The hall is open.\n1.5 billion won was spent.\n3.6 km of road followed.",
        [
            ("paragraph", "The hall is open."),
            ("paragraph", "1.5 billion won was spent."),
            ("paragraph", "3.6 km of road followed."),
        ],
    ),
    (
        "rows of a table",
        "| When | What |\n|------|------|\n| May 2021 | Plan adopted |\n",
        [("list_item", "When | What"), ("furniture", "|------|------|"), ("list_item", "May 2021 | Plan adopted")],
    ),
    (
        "titles with a bar, in brackets, between dashes",
        "Ulsan opens its third harbor hall\n- Rooms for forty start-ups -\n| Halls for all\n"
        "<Four Plans for 2022>\n[Overview]\nThe hall is open to all.",
        [
            ("headline", "Ulsan opens its third harbor hall"),
            ("heading", "Rooms for forty start-ups"),
            ("heading", "Halls for all"),
            ("heading", "<Four Plans for 2022>"),
            ("heading", "[Overview]"),
            ("paragraph", "The hall is open to all."),
        ],
    ),
]

HEADS: list[tuple[str, str, Blocks]] = [
    (
        "a posting stamp with a view counter and attachments",
        "Board\n • page print\nIncheon builds a bridge to Yeongjong Island\n"
        "Name : adminDate : 2021-03-02 09:15112\nFile\n"
        " • 1.jpg[size: 1.2 MB, Download: 4]\nAttachment Full (compressed) Download\nThe bridge opens in May.",
        [
            ("contact", "Board"),
            ("furniture", "page print"),
            ("headline", "Incheon builds a bridge to Yeongjong Island"),
            ("stamp", "Name : admin Date : 2021-03-02 09:15 112"),
            ("furniture", "File"),
            ("furniture", "1.jpg[size: 1.2 MB, Download: 4]"),
            ("furniture", "Attachment Full (compressed) Download"),
            ("paragraph", "The bridge opens in May."),
        ],
    ),
    (
        "the head of a university: names and offices above numbers, label and date on two lines",
        "Harbor University of Technology\n\nOfficial Press Release (https://www.example.ac.kr)\n\n"
        "Office of Public Affairs\n\n"
        "Section Chief (+82) 51-715-2020\n\nContact Person for this Article\n\nInstitute of Bridges\n\n051-715-2021\n\n"
        "Release Date\n\n2021.03.02\n\nHarbor University opens an institute for floating bridges\n\n"
        "It opened on Monday.",
        [
            ("contact", "Harbor University of Technology"),
            ("furniture", "Official Press Release (https://www.example.ac.kr)"),
            ("contact", "Office of Public Affairs"),
            ("contact", "Section Chief (+82) 51-715-2020"),
            ("contact", "Contact Person for this Article"),
            ("contact", "Institute of Bridges"),
            ("contact", "051-715-2021"),
            ("stamp", "Release Date"),
            ("stamp", "2021.03.02"),
            ("headline", "Harbor University opens an institute for floating bridges"),
            ("paragraph", "It opened on Monday."),
        ],
    ),
    (
        "a ministry: letterhead, embargo, division, then the title",
        "Ministry of Bridges\nPRESS RELEASE\nEmbargo: Wednesday, March 3, 2021, 11:00 AM\n"
        "Division: Bridge Policy Division\n"
        "Tel: 044-202-6100\n\nGovernment to repair four thousand bridges by 2030\n\n"
        "□ The ministry announced the plan on Wednesday.\n ㅇ It costs 3 trillion won.\n\n"
        "For more information about this release, please contact the division (044-202-6100).",
        [
            ("contact", "Ministry of Bridges"),
            ("furniture", "PRESS RELEASE"),
            ("stamp", "Embargo: Wednesday, March 3, 2021, 11:00 AM"),
            ("contact", "Division: Bridge Policy Division"),
            ("contact", "Tel: 044-202-6100"),
            ("headline", "Government to repair four thousand bridges by 2030"),
            ("paragraph", "The ministry announced the plan on Wednesday."),
            ("paragraph", "It costs 3 trillion won."),
            ("contact", "For more information about this release, please contact the division (044-202-6100)."),
        ],
    ),
    (
        "a newspaper: byline with mail, published and updated, caption with the agency",
        "Busan's floating bridge to open in fall\n\nBy The Harbor Times\n\n"
        "Published : Mar 2, 2021 - 17:04    Updated : Mar 2, 2021 - 18:11\n\n"
        "Workers inspect the floating bridge in Busan on Monday. (Yonhap)\n\n"
        "The bridge will open on Sept. 1, the city said.\n"
        "\nIt took two years to build.\n\n(desk@example.com)",
        [
            ("headline", "Busan's floating bridge to open in fall"),
            ("byline", "By The Harbor Times"),
            ("stamp", "Published : Mar 2, 2021 - 17:04 Updated : Mar 2, 2021 - 18:11"),
            ("caption", "Workers inspect the floating bridge in Busan on Monday. (Yonhap)"),
            ("paragraph", "The bridge will open on Sept. 1, the city said."),
            ("paragraph", "It took two years to build."),
            ("contact", "(desk@example.com)"),
        ],
    ),
    (
        "an agency: time and date on a line, dateline, end, related articles",
        "(LEAD) Busan opens floating bridge\n\nAll News 16:42 March 02, 2021\n\n"
        "BUSAN, March 2 (Yonhap) -- The floating bridge "
        "of Busan opened on Tuesday.\n\ndesk@example.com\n(END)\n\nRelated Articles\nHow bridges float\n"
        "Will the bridge pay?\n"
        "Most Read\n1. Rain in Busan\n2. Snow in Seoul",
        [
            ("headline", "(LEAD) Busan opens floating bridge"),
            ("stamp", "All News 16:42 March 02, 2021"),
            ("stamp", "BUSAN, March 2 (Yonhap) --"),
            ("paragraph", "The floating bridge of Busan opened on Tuesday."),
            ("contact", "desk@example.com"),
            ("furniture", "(END)"),
            ("furniture", "Related Articles"),
            ("furniture", "How bridges float"),
            ("furniture", "Will the bridge pay?"),
            ("furniture", "Most Read"),
            ("furniture", "Rain in Busan"),
            ("furniture", "Snow in Seoul"),
        ],
    ),
    (
        "a reporter in brackets before the text, with and without an equals sign",
        "[Harbor News Busan Bureau Reporter Hong] The bridge opened on Tuesday.\n\n"
        "(Busan=Harbor News) Reporter Hong = The bridge is the first of its sort.",
        [
            ("byline", "[Harbor News Busan Bureau Reporter Hong]"),
            ("paragraph", "The bridge opened on Tuesday."),
            ("byline", "(Busan=Harbor News) Reporter Hong ="),
            ("paragraph", "The bridge is the first of its sort."),
        ],
    ),
    (
        "a wire of releases: dateline with the wire between strokes",
        "Bridge maker opens a plant in Busan, its first abroad\n\n"
        "BUSAN, South Korea, March 2, 2021 /Newswire/ -- The maker "
        "opened it on Tuesday.\n\nMedia Contact:\nPublic Affairs\npress@example.com\n\n###",
        [
            ("headline", "Bridge maker opens a plant in Busan, its first abroad"),
            ("stamp", "BUSAN, South Korea, March 2, 2021 /Newswire/ --"),
            ("paragraph", "The maker opened it on Tuesday."),
            ("contact", "Media Contact:"),
            ("contact", "Public Affairs"),
            ("contact", "press@example.com"),
            ("furniture", "###"),
        ],
    ),
    (
        "a place and an agency without a day are a byline",
        "SEOUL (Reuters) - The government approved the bridge on Tuesday.",
        [("byline", "SEOUL (Reuters) -"), ("paragraph", "The government approved the bridge on Tuesday.")],
    ),
    (
        "the day of an event is no stamp, nor are dates in a list of dates",
        "Notice of the opening ceremony of the bridge\nDate: March 2, 2021 (Tue) 14:00\nVenue: Harbor Hall\n\n"
        "The following has been done so far in this project.\n2019.01.29\nPlan adopted\n2020.02.03\nWork begun\n"
        "2021.03.02\nWork done",
        [
            ("headline", "Notice of the opening ceremony of the bridge"),
            ("list_item", "Date: March 2, 2021 (Tue) 14:00"),
            ("list_item", "Venue: Harbor Hall"),
            ("paragraph", "The following has been done so far in this project."),
            ("heading", "2019.01.29"),
            ("heading", "Plan adopted"),
            ("heading", "2020.02.03"),
            ("heading", "Work begun"),
            ("heading", "2021.03.02"),
            ("heading", "Work done"),
        ],
    ),
    (
        "a question as the title",
        "Will the floating bridge pay?\n\nBy Hong, Staff Writer\n\nBusan hopes so. It counts on guests from abroad.",
        [
            ("headline", "Will the floating bridge pay?"),
            ("byline", "By Hong, Staff Writer"),
            ("paragraph", "Busan hopes so. It counts on guests from abroad."),
        ],
    ),
]

REST: list[tuple[str, str, Blocks]] = [
    (
        "a caption that stands twice without white space, text behind it",
        "The mayor cuts the tape at the new harbor hall (2 March 2021).The mayor cuts the tape at the new harbor hall "
        "(2 March 2021).The hall opened on Tuesday.",
        [
            ("caption", "The mayor cuts the tape at the new harbor hall (2 March 2021)."),
            ("repeat", "The mayor cuts the tape at the new harbor hall (2 March 2021)."),
            ("paragraph", "The hall opened on Tuesday."),
        ],
    ),
    (
        "captions of two sentences that stand twice with white space",
        "The mayor came to the hall. Guests came from five cities. The mayor came to the hall. Guests came "
        "from five cities.",
        [
            ("caption", "The mayor came to the hall. Guests came from five cities."),
            ("repeat", "The mayor came to the hall. Guests came from five cities."),
        ],
    ),
    (
        "a caption without a full stop that stands twice on a line",
        "Harbor Hall in BusanHarbor Hall in Busan\n\nThe hall is open.",
        [("caption", "Harbor Hall in Busan"), ("repeat", "Harbor Hall in Busan"), ("paragraph", "The hall is open.")],
    ),
    (
        "a caption above the link to the picture, on two lines",
        "Busan Harbor Hall\n\nBusan Harbor Hall\n\nView original image\n\nThe hall is open to all.",
        [
            ("caption", "Busan Harbor Hall"),
            ("repeat", "Busan Harbor Hall"),
            ("furniture", "View original image"),
            ("paragraph", "The hall is open to all."),
        ],
    ),
    (
        "the title again, and a paragraph again, further down",
        "Busan opens a hall for start-ups\n\nThe hall has forty rooms.\n\nIt is free.\n\n"
        "Busan opens a hall for start-ups\n\n"
        "The hall has forty rooms.",
        [
            ("headline", "Busan opens a hall for start-ups"),
            ("paragraph", "The hall has forty rooms."),
            ("paragraph", "It is free."),
            ("repeat", "Busan opens a hall for start-ups"),
            ("repeat", "The hall has forty rooms."),
        ],
    ),
    (
        "the same short item under two heads is no repeat",
        "■ First hall\n ○ Period : 2021 - 2025\n■ Second hall\n ○ Period : 2021 - 2025",
        [
            ("heading", "First hall"),
            ("list_item", "Period : 2021 - 2025"),
            ("heading", "Second hall"),
            ("list_item", "Period : 2021 - 2025"),
        ],
    ),
    (
        "the title between junk is read, the copy in the list of links is not",
        "Busan opens a hall for start-ups\n\nThe hall has forty rooms, the city said on Tuesday.\n\nMost read\n"
        "Busan opens a hall for start-ups\nRain in Seoul",
        [
            ("headline", "Busan opens a hall for start-ups"),
            ("paragraph", "The hall has forty rooms, the city said on Tuesday."),
            ("furniture", "Most read"),
            ("furniture", "Busan opens a hall for start-ups"),
            ("furniture", "Rain in Seoul"),
        ],
    ),
    (
        "carriage returns, form feed, no-break space, tabs, zero width signs, entities",
        "The\u00a0hall &amp; the\tbridge\r\n\r\nopen &ldquo;soon&rdquo; and\u200b stay  open&nbsp; for\u00adever.\f"
        "The mayor&#39;s plan.",
        [
            ("headline", "The hall & the bridge"),
            ("paragraph", "open “soon” and stay open forever."),
            ("paragraph", "The mayor's plan."),
        ],
    ),
    (
        "a title glued to a name, sentences glued to one another",
        "The bridge was opened by GovernorHong in May.The hall follows in June.",
        [("paragraph", "The bridge was opened by Governor Hong in May. The hall follows in June.")],
    ),
    (
        "the end of a release: address, page number, photos, about",
        "The bridge opens in May.\n\n[Photo 1] The bridge at night\n(Photo 2) The hall\n\nAbout the authority\n"
        "The authority runs the harbor.\n\n12 Harbor-ro, Jung-gu, Busan 48943, Republic of Korea\n- 2 -",
        [
            ("paragraph", "The bridge opens in May."),
            ("caption", "[Photo 1] The bridge at night"),
            ("caption", "(Photo 2) The hall"),
            ("heading", "About the authority"),
            ("paragraph", "The authority runs the harbor."),
            ("contact", "12 Harbor-ro, Jung-gu, Busan 48943, Republic of Korea"),
            ("furniture", "2"),
        ],
    ),
    (
        "the end of an article: copyright closes it",
        "The bridge opens in May, the city said on Tuesday.\n[Harbor Press]\n© The Harbor Times. All rights reserved.\n"
        "Today's Briefing\nRain in Seoul\nSnow in Busan",
        [
            ("paragraph", "The bridge opens in May, the city said on Tuesday."),
            ("byline", "[Harbor Press]"),
            ("furniture", "© The Harbor Times. All rights reserved."),
            ("furniture", "Today's Briefing"),
            ("furniture", "Rain in Seoul"),
            ("furniture", "Snow in Busan"),
        ],
    ),
    (
        "related articles in the middle: the text goes on with its next sentence",
        "The bridge opens in May, the city said on Tuesday.\n\nRelated news\nHow bridges float\n\n"
        "It will be the longest of its sort in the country.",
        [
            ("paragraph", "The bridge opens in May, the city said on Tuesday."),
            ("furniture", "Related news"),
            ("furniture", "How bridges float"),
            ("paragraph", "It will be the longest of its sort in the country."),
        ],
    ),
    (
        "Markdown: titles, quotation, list, link, bold, rule",
        "# Busan opens a **floating** bridge\n\n> It is the [first](https://example.org/a) of its sort.\n\n## Parts\n\n"
        "- The bridge\n- The __hall__\n\n---\n\nIt opened on **March 2**.",
        [
            ("headline", "Busan opens a floating bridge"),
            ("paragraph", "It is the first of its sort."),
            ("heading", "Parts"),
            ("list_item", "The bridge"),
            ("list_item", "The hall"),
            ("furniture", "---"),
            ("paragraph", "It opened on March 2."),
        ],
    ),
    ("nothing at all", "", []),
    ("white space only", " \n\t\r\n\u00a0\f", []),
    ("signs only", "▲▲▲\n***", [("furniture", "▲▲▲"), ("furniture", "***")]),
    ("one word", "Busan", [("headline", "Busan")]),
]


@pytest.mark.parametrize(
    ("page", "expected"),
    [pytest.param(page, blocks, id=why) for why, page, blocks in (*WRAPPED, *BULLETS, *HEADS, *REST)],
)
def test_blocks(page: str, expected: Blocks) -> None:
    assert blocks_of(page) == expected
