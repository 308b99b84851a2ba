"""Organizations and sites of sentences written before the rules had seen any of their kind.

(text, organizations, sites): an organization is "name | acronym", a site "name | kind | area in square meters". With a
question mark a name, an acronym, a kind or an area may be found or not. Nothing else may be found. ``FIRST`` were
written when 43 of 62 came out whole, ``SECOND`` next, when 30 of 40 did, ``THIRD``, many of them traps, when 29 of 30
did, ``FOURTH`` when 14 of 20, ``FIFTH``, on areas, when 9 of 15 did; ``SIXTH``, kinds of names of places, when 86 of
123 did, ``SEVENTH`` when 48 of 56, ``EIGHTH``, on areas, when 38 of 47, ``NINTH``, many of them traps, when 30 of 40,
``TENTH``, on several names of one place, areas and names with what stands around them, when 48 of 60,
``ELEVENTH``, the same again, when 37 of 42, ``TWELFTH`` when 13 of 20,
``THIRTEENTH`` when 14 of 20,
``FOURTEENTH`` when 17 of 20.
Most names are real, many of the events are not.
"""

import re
from collections.abc import Sequence
from typing import Any

import pytest


def known_to_fail(*row: Any, reason: str) -> Any:
    return pytest.param(*row, marks=pytest.mark.xfail(strict=True, reason=reason))


FIRST = [
    (
        (
            "Pohang City and the Korea Institute of Ocean Science and Technology (KIOST) signed an agreement on "
            "June 3, 2021 to build a blue carbon center on Hwajin Beach."
        ),
        ["Pohang City", "Korea Institute of Ocean Science and Technology | KIOST"],
        ["Hwajin Beach | beach"],
    ),  # release
    (
        "Name: Gumi Hi-Tech Valley. Location: Sandong-eup, Gumi. Area: 9.33 million ㎡. Developer: K-water.",
        ["K-water"],
        ["Gumi Hi-Tech Valley | complex | ?9330000", "?Sandong-eup | township"],
    ),  # fact sheet
    (
        (
            "SEOUL, March 2 (Yonhap) -- LX International Corp. said Tuesday it will take over a 63 percent stake "
            "in Pohang-based Hankuk Glass Industries Inc."
        ),
        ["LX International Corp.", "Hankuk Glass Industries Inc.", "?Yonhap"],
        [],
    ),  # wire
    (
        (
            "The Cheongju Craft Culture Center occupies a former tobacco factory of 122,181 square meters in "
            "Naedeok-dong. The center draws half a million people a year."
        ),
        [],
        [
            "Cheongju Craft Culture Center | center | ?122181",
            "?Naedeok-dong | neighborhood",
            "?former tobacco factory | plant | ?122181",
        ],
    ),  # feature
    (
        (
            "KEIT (Korea Evaluation Institute of Industrial Technology) moved into its new building in the Daegu "
            "Innovation City in 2015."
        ),
        ["Korea Evaluation Institute of Industrial Technology | KEIT"],
        ["Daegu Innovation City | city"],
    ),  # release
    (
        (
            "The land ministry designated a 1.8-square-kilometer area in Tangjeong, Asan, as the Asan Digital "
            "General Industrial Complex."
        ),
        ["?land ministry"],
        ["Asan Digital General Industrial Complex | complex | ?1800000"],
    ),  # wire
    (
        (
            "Hyundai Heavy Industries workers watch a launch at dry dock No. 3 of the Ulsan shipyard, Sept. 9, "
            "2020. (Courtesy of Hyundai Heavy Industries Group)"
        ),
        ["Hyundai Heavy Industries", "?Hyundai Heavy Industries Group"],
        ["Ulsan shipyard | plant"],
    ),  # caption
    (
        (
            "2. The Urban Planning Committee approved the plan for the Bukhang Redevelopment Area. The Busan "
            "Regional Office of Oceans and Fisheries will report by May."
        ),
        ["Urban Planning Committee", "Busan Regional Office of Oceans and Fisheries"],
        ["?Bukhang Redevelopment Area"],
    ),  # minutes
    (
        (
            "Intel Corp. and Taiwan Semiconductor Manufacturing Co. have opened research centers in Hsinchu "
            "Science Park, which covers 1,471 hectares."
        ),
        ["Intel Corp.", "Taiwan Semiconductor Manufacturing Co."],
        ["Hsinchu Science Park | park | 14710000"],
    ),  # news
    (
        (
            "Ecopro BM, a battery materials maker, will invest 1.2 trillion won in a plant at the Yeongilman "
            "General Industrial Complex in Pohang. Ecopro BM plans to hire 500 people."
        ),
        ["Ecopro BM"],
        ["Yeongilman General Industrial Complex | complex"],
    ),  # corporate
    (
        (
            "The startup Upstage and the game developer Krafton have joined a consortium led by SK Telecom. "
            "Rebellions supplies the chips."
        ),
        ["Upstage", "Krafton", "SK Telecom", "?Rebellions"],
        [],
    ),  # feature
    (
        (
            "Jeollabuk-do and the Jeonbuk Technopark opened the Carbon Composite Materials Support Center in "
            "Palbok-dong, Jeonju, on a site of 9,917 square meters."
        ),
        ["Jeollabuk-do", "Jeonbuk Technopark"],
        ["Carbon Composite Materials Support Center | center | ?9917", "?Palbok-dong"],
    ),  # release
    (
        (
            "Participants: Ministry of Health and Welfare (MOHW), Korea Health Industry Development Institute "
            "(KHIDI), Osong Medical Innovation Foundation (KBIOHealth), Chungbuk National University Hospital."
        ),
        [
            "Ministry of Health and Welfare | MOHW",
            "Korea Health Industry Development Institute | KHIDI",
            "Osong Medical Innovation Foundation | KBIOHealth",
            "Chungbuk National University Hospital",
        ],
        ["?Chungbuk National University Hospital"],
    ),  # list
    (
        ("Facility | Floor area\n| Daegu Samsung Lions Park | 46,943㎡ |\n| Changwon NC Park | 49,249㎡ |"),
        [],
        ["Daegu Samsung Lions Park | park | 46943", "Changwon NC Park | park | 49249"],
    ),  # table
    (
        (
            "Work on the Wolgot-Pangyo Line began in 2021. The line will stop at Siheung City Hall Station and "
            "Gwangmyeong Station."
        ),
        [],
        ["Wolgot-Pangyo Line | line", "Siheung City Hall Station | station", "Gwangmyeong Station | station"],
    ),  # news
    (
        (
            "Seosan (Korea) -- Hyundai Oilbank Co. broke ground Friday for a petrochemical plant at its Daesan "
            "refinery. The refinery stands on 3.3 million square meters."
        ),
        ["Hyundai Oilbank Co."],
        ["Daesan refinery | plant | ?3300000"],
    ),  # wire
    (
        (
            '"Without the Korea Expressway Corporation there would be no Saemangeum-Jeonju Expressway," the '
            "governor told the Jeonbuk Provincial Council."
        ),
        ["Korea Expressway Corporation", "Jeonbuk Provincial Council"],
        ["Saemangeum-Jeonju Expressway | road"],
    ),  # speech
    (
        (
            "Gross floor area: 28,000 m2. Venue: Wonju Medical Industry Techno Valley. Operator: Wonju Medical "
            "Industry Techno Valley Foundation."
        ),
        ["Wonju Medical Industry Techno Valley Foundation"],
        ["Wonju Medical Industry Techno Valley | complex | ?28000"],
    ),  # fact sheet
    (
        (
            "The Ministry of SMEs and Startups (MSS) and the Korea SMEs and Startups Agency (KOSME) run the Green"
            " Startup Town in Cheonan. MSS will add two more."
        ),
        ["Ministry of SMEs and Startups | MSS", "Korea SMEs and Startups Agency | KOSME"],
        ["Green Startup Town | town"],
    ),  # news
    (
        (
            "On Ulleungdo, the island's airport is rising from the sea beside Sadong Port. DL E&C is building it "
            "for the Busan Regional Aviation Administration."
        ),
        ["DL E&C", "Busan Regional Aviation Administration"],
        ["Sadong Port | port", "?Ulleungdo | island"],
    ),  # feature
    (
        (
            "The Special Committee on Balanced Development heard the Director of the Chungnam Institute. The "
            "institute proposed a Naepo National Industrial Complex of 2.35 million square meters."
        ),
        ["Special Committee on Balanced Development", "Chungnam Institute"],
        ["Naepo National Industrial Complex | complex | 2350000"],
    ),  # minutes
    (
        "Jinju, KAI to Break Ground for Aerospace Complex in Sacheon",
        ["Korea Aerospace Industries"],
        ["?Aerospace Complex"],
    ),  # headline
    (
        (
            "Siltronic AG and GlobalWafers Co. Ltd. expanded in Singapore's Tampines Wafer Fab Park. The Economic"
            " Development Board (EDB) welcomed the decision."
        ),
        ["Siltronic AG", "GlobalWafers Co. Ltd.", "Economic Development Board | EDB"],
        ["Tampines Wafer Fab Park | park"],
    ),  # wire
    (
        (
            "The opening was held in Room 1101 of the Yangjae R&D Innovation Hub, run jointly by the Seoul "
            "Metropolitan Government and KAIST."
        ),
        ["Seoul Metropolitan Government", "Korea Advanced Institute of Science and Technology"],
        ["Yangjae R&D Innovation Hub | complex", "?Room 1101"],
    ),  # release
    (
        (
            "Q. How big is Magok? A. Magok Industrial Complex has 1.11 million square meters of land, of which LG"
            " Science Park takes up 170,000."
        ),
        ["?LG"],
        ["Magok Industrial Complex | complex | ?1110000", "LG Science Park | park"],
    ),  # q and a
    (
        (
            "Students of the Department of Mechanical Engineering at Chonbuk National University visited the "
            "Hyundai Motor Jeonju plant in Wanju."
        ),
        ["Department of Mechanical Engineering", "Chonbuk National University", "?Hyundai Motor"],
        ["Hyundai Motor Jeonju plant | plant"],
    ),  # newsletter
    (
        (
            "1968: Construction of the Seoul-Busan Expressway begins. 1973: POSCO's first blast furnace is lit. "
            "1992: The Gwangyang steelworks is completed on 15 million square meters."
        ),
        ["POSCO"],
        ["Seoul-Busan Expressway | road", "Gwangyang steelworks | plant | ?15000000"],
    ),  # history
    known_to_fail(
        (
            "Vestas Wind Systems A/S, a Danish manufacturer, and Doosan Enerbility Co. agreed to assemble "
            "turbines at Mokpo New Port."
        ),
        ["Vestas Wind Systems A/S", "Doosan Enerbility Co."],
        ["Mokpo New Port | port"],
        reason="a slash is no part of a name",
    ),  # company
    (
        (
            "The Korean Teachers and Education Workers' Union protested in front of the Gwangju Metropolitan "
            "Office of Education."
        ),
        ["Korean Teachers and Education Workers' Union", "Gwangju Metropolitan Office of Education"],
        ["?Gwangju Metropolitan Office of Education"],
    ),  # wire
    (
        (
            "The National Research Council of Science & Technology (NST) and 25 institutes met at the Daejeon "
            "Convention Center (DCC)."
        ),
        ["National Research Council of Science & Technology | NST"],
        ["Daejeon Convention Center | center"],
    ),  # release
    (
        (
            "The Yeosu Expo Foundation handed the 250,000-square-meter Yeosu Expo site over to the Yeosu "
            "Gwangyang Port Authority (YGPA) in May 2023."
        ),
        ["Yeosu Expo Foundation", "Yeosu Gwangyang Port Authority | YGPA"],
        ["?Yeosu Expo site | complex | ?250000"],
    ),  # news
    (
        (
            "Behind Suncheon Station lies a neighborhood of railway workers' houses. Suncheon City restored 12 of"
            " them and opened the Suncheon Railway Village Museum."
        ),
        ["Suncheon City"],
        ["Suncheon Station | station", "Suncheon Railway Village Museum | museum"],
    ),  # feature
    (
        (
            "Chungcheongnam-do and the Rural Development Administration (below RDA) opened a Smart Farm "
            "Innovation Valley in Buyeo."
        ),
        ["Chungcheongnam-do", "Rural Development Administration | RDA"],
        ["?Smart Farm Innovation Valley | complex"],
    ),  # release
    (
        (
            "Rotterdam -- The Port of Rotterdam Authority said the Maasvlakte 2 extension adds 2,000 hectares. "
            "Hutchison Ports operates the ECT Delta Terminal."
        ),
        ["Port of Rotterdam Authority", "Hutchison Ports"],
        ["ECT Delta Terminal | station", "?Maasvlakte 2"],
    ),  # wire
    (
        (
            "Place: 3F Grand Ballroom, Lotte Hotel Ulsan. Host: Ulsan Metropolitan City. Organizer: Ulsan "
            "Technopark, Ulsan Economic Promotion Agency (UEPA)."
        ),
        ["Ulsan Metropolitan City", "Ulsan Technopark", "Ulsan Economic Promotion Agency | UEPA"],
        ["Lotte Hotel Ulsan | hotel", "?Grand Ballroom | room"],
    ),  # notice
    (
        (
            "Japan's Renesas Electronics Corp. will reopen its Kofu factory, the company said. The Ministry of "
            "Economy, Trade and Industry (METI) offered subsidies."
        ),
        ["Renesas Electronics Corp.", "Ministry of Economy, Trade and Industry | METI"],
        ["Kofu factory | plant"],
    ),  # news
    (
        (
            "The Presidential Committee for Balanced National Development visited the Gangneung Science and "
            "Industry Promotion Agency and toured the Okgye Free Economic Zone."
        ),
        ["Presidential Committee for Balanced National Development", "Gangneung Science and Industry Promotion Agency"],
        ["Okgye Free Economic Zone | zone"],
    ),  # release
    (
        (
            "The new terminal, with 17,000 pyeong of floor space, will replace Cheongju International Airport's "
            "old hall. Korea Airports Corporation expects 5 million passengers."
        ),
        ["Korea Airports Corporation"],
        ["Cheongju International Airport | airport", "?new terminal | station | ?56198.6"],
    ),  # feature
    (
        (
            "The Export-Import Bank of Korea, Hana Bank and KB Kookmin Bank will lend 800 billion won to the "
            "operator of the Incheon Bridge."
        ),
        ["Export-Import Bank of Korea", "Hana Bank", "KB Kookmin Bank"],
        ["Incheon Bridge | bridge"],
    ),  # wire
    (
        (
            "Fans gather outside Gwangju-Kia Champions Field. The ballpark, built for 99.4 billion won, sits on "
            "40,000 square meters in Buk District."
        ),
        ["?Kia"],
        ["Gwangju-Kia Champions Field | stadium", "?Buk District | district"],
    ),  # caption
    (
        (
            "Goesan County plans an organic food cluster. Goesan Organic Industry Foundation, Dongbu Daewoo and "
            "four farmers' cooperatives signed up."
        ),
        ["Goesan County", "Goesan Organic Industry Foundation", "?Dongbu Daewoo"],
        [],
    ),  # news
    (
        (
            "According to the Bank of Korea Gwangju-Jeonnam branch and the Honam Regional Statistics Office, "
            "exports from Yeosu National Industrial Complex fell."
        ),
        ["Bank of Korea", "Honam Regional Statistics Office"],
        ["Yeosu National Industrial Complex | complex"],
    ),  # report
    (
        (
            "Alstom, a French train maker, and Hyundai Rotem Co. bid for the Tram Line 2 vehicles. Daejeon City "
            "will choose in April."
        ),
        ["Alstom", "Hyundai Rotem Co.", "Daejeon City"],
        ["?Tram Line 2 | line"],
    ),  # wire
    (
        "Area of the Geumho District is 417,448㎡. Of this, the park takes 91,000㎡.",
        [],
        ["Geumho District | district | 417448"],
    ),  # release
    (
        (
            'Dear members, the Korea Venture Business Association (hereinafter "KOVA") has moved to the Pangyo '
            "Venture Town in Seongnam."
        ),
        ["Korea Venture Business Association | KOVA"],
        ["Pangyo Venture Town | town"],
    ),  # letter
    known_to_fail(
        (
            "The Committee to Protect Mudeungsan, Green Union and Justice Party lawmakers oppose the hotel on the"
            " mountain."
        ),
        ["?Committee to Protect Mudeungsan", "Green Union", "Justice Party"],
        [],
        reason='"Justice" is read as a title',
    ),  # wire
    known_to_fail(
        (
            "Gunsan's GM Korea plant was sold to MS Group in 2019. Myoung Shin Co. now assembles electric trucks "
            "at the 1.23 million m² plant."
        ),
        ["MS Group", "Myoung Shin Co.", "?GM Korea"],
        ["GM Korea plant | plant | ?1230000"],
        reason='"MS" is read as "Ms."',
    ),  # news
    (
        (
            "A 9,900-square-meter indoor skate park, Seoul's largest, has opened in Ttukseom Hangang Park. The "
            "Hangang Project Headquarters runs the site."
        ),
        ["Hangang Project Headquarters"],
        ["Ttukseom Hangang Park | park", "?indoor skate park | park | ?9900"],
    ),  # feature
    (
        ("K-Bio Health Corp., Green Cross and Celltrion Inc. will each take a lot in Incheon's Songdo 11 Complex."),
        ["K-Bio Health Corp.", "Celltrion Inc.", "?Green Cross"],
        ["Songdo 11 Complex | complex"],
    ),  # release
    (
        (
            "KINTEX, located in Goyang, has an exhibition space of 108,000 square meters; its third hall will add"
            " 70,000."
        ),
        [],
        ["KINTEX | center | 108000"],
    ),  # wire
    (
        (
            "Present: Chairperson of the Steering Committee; Deputy Mayor; head of Budget Division; team leader "
            "of the Smart City Team. Place: Council Chamber, Mokpo City Hall."
        ),
        ["Steering Committee", "Budget Division", "Smart City Team"],
        ["Mokpo City Hall | hall", "?Council Chamber"],
    ),  # minutes
    (
        (
            "The Seoul Western District Court ruled against HDC Hyundai Development Company over the Hwajeong "
            "I-Park apartments in Seo-gu."
        ),
        ["Seoul Western District Court", "HDC Hyundai Development Company"],
        ["?Hwajeong I-Park apartments", "?Seo-gu | district"],
    ),  # news
    (
        (
            "Danish brewer Carlsberg and the Copenhagen Municipality turned the Carlsberg City District, some 30 "
            "hectares, into housing."
        ),
        ["Carlsberg", "Copenhagen Municipality"],
        ["Carlsberg City District | district | 300000"],
    ),  # wire
    (
        (
            "Yeongjong Sky City (19.3 million m2) is a district of the Incheon Free Economic Zone; Cheongna "
            "International City is 17.8 million m2."
        ),
        [],
        [
            "Yeongjong Sky City | city | 19300000",
            "Cheongna International City | city | 17800000",
            "Incheon Free Economic Zone | zone",
        ],
    ),  # fact
    (
        (
            "The bus terminal of Damyang-gun, opened in 1988, will give way to a Culture Plaza of 6,600㎡, "
            "Damyang-gun said."
        ),
        ["?Damyang-gun"],
        ["?Culture Plaza | square | ?6600", "?Damyang-gun | county"],
    ),  # release
    (
        (
            "Hitachi Astemo Ltd. shut its Sawa Works in Hitachinaka. The 2020 Summer Games organizers, Toyota "
            "Motor Corp. and NTT Docomo Inc. were affected."
        ),
        ["Hitachi Astemo Ltd.", "Toyota Motor Corp.", "NTT Docomo Inc."],
        ["Sawa Works | plant"],
    ),  # wire
    (
        (
            "Haenam-gun agreed with BS Industry, developer of Solaseado, and with TGK to build a 3GW AI data "
            "center on Solaseado's 120 hectares of salt fields."
        ),
        ["?Haenam-gun", "BS Industry", "?TGK"],
        ["Solaseado | city", "?Haenam-gun | county"],
    ),  # news
    (
        (
            "Members: Federation of Korean Information Industries, Korea Software Industry Association (KOSA), "
            "Korea Association for ICT Promotion (KAIT), Douzone Bizon Co."
        ),
        [
            "Federation of Korean Information Industries",
            "Korea Software Industry Association | KOSA",
            "Korea Association for ICT Promotion | KAIT",
            "Douzone Bizon Co.",
        ],
        [],
    ),  # list
    (
        (
            "From Gimpo International Airport, visitors reach the Gimpo Hangang New Town by the Gimpo Goldline, "
            "opened on September 28, 2019."
        ),
        [],
        ["Gimpo International Airport | airport", "Gimpo Hangang New Town | town", "?Gimpo Goldline | line"],
    ),  # release
    (
        (
            "Nothing at the Semangeum Arboretum is older than five years. At 151 hectares it will be the "
            "country's third national arboretum, the Korea Forest Service says."
        ),
        ["Korea Forest Service"],
        ["Semangeum Arboretum | park | ?1510000"],
    ),  # feature
    (
        (
            "Qatar Airways and Korean Air resumed flights. Asiana Airlines Inc. and T'way Air Co. followed from "
            "Incheon International Airport's Terminal 1."
        ),
        ["Qatar Airways", "Korean Air", "Asiana Airlines Inc.", "T'way Air Co."],
        [
            "Terminal 1 | station",
            "?Incheon International Airport | airport",
            "?Incheon International Airport's Terminal 1",
        ],
    ),  # wire
    (
        ("The Institute for the Future of Work opened in the Hub of All Things, a house at 12 Old Street, London."),
        ["Institute for the Future of Work"],
        ["?Hub of All Things", "?Old Street | road"],
    ),  # news
]
SECOND = [
    (
        (
            "Gyeongsangnam-do and the Korea Institute of Materials Science (KIMS) held a groundbreaking ceremony "
            "for the Liquid Hydrogen Plant in Changwon on July 19, 2021."
        ),
        ["Gyeongsangnam-do", "Korea Institute of Materials Science | KIMS"],
        ["Liquid Hydrogen Plant | plant"],
    ),  # release
    (
        (
            "BELFAST (Reuters) - Harland & Wolff will restart work at its Queen's Island shipyard, said the "
            "Northern Ireland Assembly's economy committee."
        ),
        ["Harland & Wolff", "Northern Ireland Assembly", "?Reuters"],
        ["?Queen's Island shipyard | plant", "?Queen's Island"],
    ),  # wire
    (
        (
            "Project: Ansan Science Valley. Site area: 1.65 million m². Partners: Ansan City, Hanyang University,"
            " Korea Institute of Industrial Technology (KITECH), LG Innotek Co."
        ),
        ["Ansan City", "Hanyang University", "Korea Institute of Industrial Technology | KITECH", "LG Innotek Co."],
        ["Ansan Science Valley | complex | ?1650000"],
    ),  # fact sheet
    (
        (
            "A 32-hectare solar farm next to Daeho Reservoir was approved by the Chungnam Provincial Council. "
            "Hanwha Q Cells will operate it."
        ),
        ["Chungnam Provincial Council", "Hanwha Q Cells"],
        ["Daeho Reservoir | lake", "?solar farm | plant | ?320000"],
    ),  # news
    (
        (
            "Officials unveil the nameplate of the Gyeongbuk Bio Industry Research Institute at the Andong Bio "
            "General Industrial Complex on Nov. 8, 2017. (Photo courtesy of Andong City)"
        ),
        ["Gyeongbuk Bio Industry Research Institute", "Andong City"],
        ["Andong Bio General Industrial Complex | complex"],
    ),  # caption
    (
        (
            "The Financial Services Commission (FSC) and the Korea Exchange (KRX) will move part of their staff "
            "to the Busan International Finance Center, the FSC said."
        ),
        ["Financial Services Commission | FSC", "Korea Exchange | KRX"],
        ["Busan International Finance Center | center"],
    ),  # wire
    (
        (
            "The Oil Tank Culture Park in Mapo District, 140,022 square meters large, was a petroleum depot until"
            " 2000. Seoul Metropolitan Government opened it in 2017."
        ),
        ["Seoul Metropolitan Government"],
        ["Oil Tank Culture Park | park | ?140022", "?Mapo District | district"],
    ),  # feature
    (
        (
            "Agenda 4. Report of the Culture and Tourism Bureau on the Jeju April 3 Peace Park. Attended by the "
            "Jeju Tourism Organization, the Jeju Chamber of Commerce and Industry."
        ),
        ["Culture and Tourism Bureau", "Jeju Tourism Organization", "Jeju Chamber of Commerce and Industry"],
        ["Jeju April 3 Peace Park | park"],
    ),  # minutes
    (
        (
            "TOKYO -- Kioxia Holdings Corp. and its U.S. partner Western Digital Corp. completed the first stage "
            "of the Kitakami Plant's Fab 2."
        ),
        ["Kioxia Holdings Corp.", "Western Digital Corp."],
        ["?Kitakami Plant | plant", "?Fab 2 | plant"],
    ),  # wire
    (
        (
            "CJ Logistics runs a fully automated hub in Gonjiam. The Gonjiam Mega Hub has a gross floor area of "
            "300,000㎡, CJ Logistics said."
        ),
        ["CJ Logistics"],
        ["Gonjiam Mega Hub | complex | 300000"],
    ),  # corporate
    (
        (
            "The agreement between Iksan City, Harim Group and the Food Industry Promotional Agency of Korea "
            "covers a 2.32 million ㎡ plot in Korea National Food Cluster (Foodpolis)."
        ),
        ["Iksan City", "Harim Group", "Food Industry Promotional Agency of Korea"],
        [
            "Korea National Food Cluster | complex | ?",
            "?Foodpolis",
            "?plot in Korea National Food Cluster | site | ?2320000",
        ],
    ),  # release
    (
        (
            "Residents of Imja-myeon and Docho-myeon, Sinan County, will share the profits of the 8.2-gigawatt "
            "wind farm, Sinan County said. SK D&D and POSCO Energy Co. are investors."
        ),
        ["Sinan County", "POSCO Energy Co.", "?SK D&D"],
        ["?Imja-myeon | township", "?Docho-myeon | township"],
    ),  # news
    (
        (
            "2012.04 Yeosu Expo opens. 2013.10 Suncheon Bay Garden Expo ends. 2019.12 Work begins on the Yeosu "
            "Convention Center. 2024.05 Namhae-Yeosu Undersea Tunnel approved by the Ministry of Land."
        ),
        ["?Ministry of Land"],
        ["Yeosu Convention Center | center", "Namhae-Yeosu Undersea Tunnel | tunnel"],
    ),  # history
    (
        (
            "Q: Who operates the center? A: The Seoul AI Foundation, a city body, together with Nvidia, the "
            "American chipmaker, and the Korea Association of AI Industry."
        ),
        ["Seoul AI Foundation", "Nvidia", "Korea Association of AI Industry"],
        [],
    ),  # q and a
    known_to_fail(
        (
            "Germany's Fraunhofer Society and the city of Dresden opened the Center Nanoelectronic Technologies "
            "at Infineon Technologies AG's old clean room."
        ),
        ["Fraunhofer Society", "Infineon Technologies AG"],
        ["?Center Nanoelectronic Technologies | center"],
        reason="a name of a place that begins with its head",
    ),  # wire
    (
        (
            "The 63 Building, once Asia's tallest, belongs to Hanwha Life Insurance Co.; the museum Centre "
            "Pompidou Hanwha will open there."
        ),
        ["Hanwha Life Insurance Co."],
        ["63 Building | building", "?Centre Pompidou Hanwha"],
    ),  # news
    (
        (
            "Suseong-gu opened the Suseong Alpha City Smart Library, with a floor area of 1,850㎡, in Suseong "
            "Alpha City, 980,000㎡ in all."
        ),
        ["?Suseong-gu"],
        [
            "Suseong Alpha City Smart Library | library | 1850",
            "Suseong Alpha City | city | 980000",
            "?Suseong-gu | district",
        ],
    ),  # release
    (
        (
            "Exhibitors include Hyundai Robotics, Doosan Robotics Inc., Rainbow Robotics, Neuromeka Co. and the "
            "Korea Robot Industry Association (KAR)."
        ),
        [
            "Hyundai Robotics",
            "Doosan Robotics Inc.",
            "Rainbow Robotics",
            "Neuromeka Co.",
            "Korea Robot Industry Association | KAR",
        ],
        [],
    ),  # list
    (
        (
            "From the platform of Jeongdongjin Station one steps onto the beach. The Korea Railroad Corporation "
            "restored the station house with the Gangwon Tourism Foundation."
        ),
        ["Korea Railroad Corporation", "Gangwon Tourism Foundation"],
        ["Jeongdongjin Station | station"],
    ),  # feature
    (
        (
            "The European Bank for Reconstruction and Development (EBRD) lent 50 million euros for Constanta "
            "Port's Pier III South, Romania's transport ministry said."
        ),
        ["European Bank for Reconstruction and Development | EBRD", "?transport ministry"],
        ["Constanta Port | port", "?Pier III South"],
    ),  # wire
    (
        (
            "The Wanju Local Food Cooperative moved its headquarters to the Samrye Culture and Arts Village. The "
            "village, a former rice warehouse, measures 11,825㎡."
        ),
        ["Wanju Local Food Cooperative"],
        ["Samrye Culture and Arts Village | village | ?11825"],
    ),  # release
    (
        ("Zone | Area\n| Gwangyang Sepung Industrial Complex | 2.42㎢ |\n| Yulchon Industrial Complex 1 | 9.1㎢ |"),
        [],
        ["Gwangyang Sepung Industrial Complex | complex | 2420000", "Yulchon Industrial Complex 1 | complex | 9100000"],
    ),  # table
    (
        (
            "The Bupyeong plant of GM Korea closed in November 2022. Incheon wants the 990,000-square-meter "
            "ground for a future car park, the Incheon Institute reported."
        ),
        ["GM Korea", "Incheon Institute"],
        ["Bupyeong plant | plant | ?990000"],
    ),  # news
    (
        (
            "Under the MOU, Neosem Inc. will move to the Advanced Semiconductor Complex in Anseong's Bogae-myeon."
            " Anseong City takes care of the roads."
        ),
        ["Neosem Inc.", "Anseong City"],
        ["Advanced Semiconductor Complex | complex", "?Bogae-myeon | township"],
    ),  # press
    (
        (
            "A court in Vienna ruled for Signa Holding. Its Elbtower in Hamburg's HafenCity district stands "
            "unfinished; HafenCity Hamburg GmbH wants the land back."
        ),
        ["Signa Holding", "HafenCity Hamburg GmbH"],
        ["?Elbtower", "?HafenCity district | district"],
    ),  # wire
    (
        (
            "The Graduate School of AI Semiconductor at Hanyang University ERICA Campus and the Korea Electronics"
            " Technology Institute (KETI, President Shin Hee-dong) share Room 305 of the Convergence Hall."
        ),
        ["Graduate School of AI Semiconductor", "Hanyang University", "Korea Electronics Technology Institute | KETI"],
        ["Hanyang University ERICA Campus | campus", "Convergence Hall | hall", "?Room 305"],
    ),  # newsletter
    (
        (
            "When Hyundai Motor bought the KEPCO headquarters in Samseong-dong, 79,342 square meters, for 10.55 "
            "trillion won, the Seoul Metropolitan Council was divided."
        ),
        ["Hyundai Motor", "Seoul Metropolitan Council", "?Korea Electric Power Corporation"],
        ["KEPCO headquarters | building | 79342", "?Samseong-dong | neighborhood"],
    ),  # speech
    (
        (
            "The Board of Audit and Inspection (BAI) found faults at Alpensia Resort, Gangwon Development "
            "Corporation's ski resort of 4.84 million square meters."
        ),
        ["Board of Audit and Inspection | BAI", "Gangwon Development Corporation"],
        ["Alpensia Resort | resort | ?4840000"],
    ),  # report
    (
        (
            "Ireland's Office of Public Works and the Dublin Port Company plan a greenway along the Tolka Estuary"
            " to Bull Island."
        ),
        ["Office of Public Works", "Dublin Port Company"],
        ["Bull Island | island", "?Tolka Estuary"],
    ),  # wire
    (
        (
            "Time: 2 p.m., Sept. 4. Place: Conference Room B, 5th floor, Chungbuk Knowledge Industry Promotion "
            "Agency, Cheongju. Inquiries: Future Strategy Division."
        ),
        ["Chungbuk Knowledge Industry Promotion Agency", "Future Strategy Division"],
        ["Conference Room B | room"],
    ),  # notice
    (
        (
            "Samsung Biologics' Bio Campus II in Songdo covers 357,000 square meters. Plant 5, the first there, "
            "started up in April 2025."
        ),
        ["Samsung Biologics"],
        ["Bio Campus II | campus | 357000", "Plant 5 | plant"],
    ),  # news
    (
        (
            "Prosecutors searched the Ulsan office of Korea Zinc Co. and MBK Partners, the private equity firm "
            "that wants to buy it. Young Poong Corp. is an ally."
        ),
        ["Korea Zinc Co.", "MBK Partners", "Young Poong Corp."],
        [],
    ),  # wire
    (
        (
            "Gochang-gun, Buan-gun and the Ministry of Oceans and Fisheries (MOF) will restore the Gochang "
            "Getbol, a tidal flat of 64.66㎢."
        ),
        ["Ministry of Oceans and Fisheries | MOF"],
        ["?Gochang-gun | county", "?Buan-gun | county", "?Gochang Getbol", "?tidal flat"],
    ),  # release
    (
        (
            "Nothing is left of the Choryang wool mill but a chimney. Busan Architecture Festival Organizing "
            "Committee shows plans at the F1963 cultural complex."
        ),
        ["Busan Architecture Festival Organizing Committee"],
        ["?F1963 cultural complex | complex", "?Choryang wool mill"],
    ),  # feature
    (
        (
            "The Asian Games Organizing Committee said on Monday that the athletes' village in Guwol-dong will "
            "have 3,367 flats and the Incheon Asiad Main Stadium 61,000 seats."
        ),
        ["Asian Games Organizing Committee"],
        ["Incheon Asiad Main Stadium | stadium", "?Guwol-dong | neighborhood"],
    ),  # wire
    (
        (
            "Founded in 2017, Lunit develops AI for hospitals. In May 2024 Lunit acquired Volpara Health "
            "Technologies Ltd., a New Zealand company."
        ),
        ["Lunit", "Volpara Health Technologies Ltd."],
        [],
    ),  # company
    (
        (
            "Total area of Jecheon 3rd Industrial Complex: 1.09 million ㎡. Tenants including Ilji Tech and Seoul "
            "Pharma will begin moving in from 2023, Jecheon City announced."
        ),
        ["Jecheon City", "Ilji Tech", "Seoul Pharma"],
        ["Jecheon 3rd Industrial Complex | complex | 1090000"],
    ),  # release
    (
        (
            "Lawmakers of the National Assembly's Science, ICT, Broadcasting and Communications Committee will "
            "visit the Kakao Data Center Ansan on Friday."
        ),
        ["National Assembly", "Science, ICT, Broadcasting and Communications Committee", "?Kakao"],
        ["Kakao Data Center Ansan | center"],
    ),  # wire
    (
        (
            "Two hotels rise in Osiria Tourism Complex, Gijang. The complex, 3.66 million square meters on the "
            "coast, is the work of Busan Metropolitan Corporation (BMC)."
        ),
        ["Busan Metropolitan Corporation | BMC"],
        ["Osiria Tourism Complex | complex | ?3660000"],
    ),  # news
    (
        (
            "The People's Solidarity for Participatory Democracy, a civic group known as PSPD, called the Yongsan"
            " International Business District a gamble."
        ),
        ["People's Solidarity for Participatory Democracy | ?PSPD"],
        ["Yongsan International Business District | district"],
    ),  # feature
]
THIRD = [
    (
        (
            "Smart Factory Support Program Opens Second Round. The program, first offered in 2018, helps Small "
            "Business owners in the City. Artificial Intelligence is the Fourth Industrial Revolution's engine."
        ),
        [],
        [],
    ),  # traps
    (
        (
            "In July the mayor presented the 20 Key Initiatives, the AI Hub City project, the K-League champions "
            "and a Memorandum of Understanding (MOU)."
        ),
        [],
        [],
    ),  # traps
    (
        ("Residents of Seoul, Busan and Jeju want more parks. South Korea and Japan play on Sunday; Europe watches."),
        [],
        [],
    ),  # traps
    (
        (
            "Artificial Intelligence (AI), High Performance Computing (HPC) and the Internet of Things (IoT) are "
            "the keys, Professor Park told the 5th Data Forum in English."
        ),
        [],
        [],
    ),  # traps
    (
        (
            "The Special Act on the Development of Saemangeum passed. The Han River Miracle, the Silk Road and "
            "Wall Street came up in the debate."
        ),
        [],
        [],
    ),  # traps
    (
        ('"Digital New Deal" and "Green New Deal" are parts of the Korean New Deal, worth 160 trillion won by 2025.'),
        [],
        [],
    ),  # traps
    (
        (
            "Photo 1: From left, Deputy Mayor, Director, Team Leader. Photo 2: Main Hall. Press Contact: Public "
            "Relations, Tel. 062-613-2114."
        ),
        ["?Public Relations"],
        ["?Main Hall"],
    ),  # traps
    (
        (
            "The Nobel Prize, the Red Dot Design Award and the Seoul International Drama Awards were named. "
            "Winners took home the Grand Prize."
        ),
        [],
        [],
    ),  # traps
    (
        ("Passengers of Line 2 waited. GTX-A trains left at 5:30. The KTX from Gwangju takes 1 hour 40 minutes."),
        [],
        ["?Line 2"],
    ),  # traps
    (
        (
            "A 40,000-square-meter exhibition about Lunar New Year and Buddha's Birthday opens in May. Korean "
            "Food and Korean Wave fans are welcome."
        ),
        [],
        [],
    ),  # traps
    (
        (
            "POHANG, Nov. 15 (Yonhap) -- A 5.4-magnitude quake hit Pohang on Wednesday. The Korea Meteorological "
            "Administration (KMA) put the epicenter near Heunghae-eup. Handong Global University was evacuated."
        ),
        ["Korea Meteorological Administration | KMA", "Handong Global University", "?Yonhap"],
        ["?Heunghae-eup | township"],
    ),  # wire
    (
        (
            "Statement by the U.S. Embassy Seoul: The U.S. Department of Commerce and the Ministry of Trade, "
            "Industry and Energy met at the Willard Hotel in Washington."
        ),
        ["?U.S. Embassy Seoul", "U.S. Department of Commerce", "Ministry of Trade, Industry and Energy"],
        ["Willard Hotel | hotel"],
    ),  # statement
    (
        (
            "Osong (6.75 million ㎡), Chungju (2.25 million ㎡) and Nonsan (1.03 million ㎡) were named candidates "
            "for national complexes."
        ),
        [],
        ["Osong | ? | 6750000", "Chungju | ? | 2250000", "Nonsan | ? | 1030000"],
    ),  # fact
    (
        ("Sejong covers 465 square kilometers and had 390,000 people in 2023. Jeju Island is four times as large."),
        [],
        ["Sejong | ? | 465000000", "Jeju Island | island"],
    ),  # fact
    (
        (
            "With 1.5 hectares of solar panels, the Gwangju Metropolitan Waterworks Headquarters cuts costs at "
            "its Deoknam Water Purification Plant."
        ),
        ["Gwangju Metropolitan Waterworks Headquarters"],
        ["Deoknam Water Purification Plant | plant"],
    ),  # news
    (
        ("The new town of Wirye spans 6.77 km2 in Seoul, Seongnam and Hanam. LH and SH Corporation share the work."),
        ["Korea Land and Housing Corporation", "Seoul Housing & Communities Corporation"],
        ["Wirye | ? | ?6770000", "?new town of Wirye"],
    ),  # news
    (
        (
            "Dredgers work off Jebu Island, Hwaseong, in this file photo provided by Hyundai Engineering & "
            "Construction Co."
        ),
        ["Hyundai Engineering & Construction Co."],
        ["Jebu Island | island"],
    ),  # caption
    (
        (
            "We took the shuttle from Terminal 2 to the Paradise City hotel, then walked along Songdo Central "
            "Park to the G-Tower, home of the Green Climate Fund (GCF)."
        ),
        ["Green Climate Fund | GCF"],
        ["Terminal 2 | station", "Songdo Central Park | park", "?G-Tower", "?Paradise City"],
    ),  # blog
    (
        (
            "Item 1 was moved by Council Member Lee. The Administrative Autonomy Committee referred the budget to"
            " the Special Committee on Budget and Accounts. Adjourned in the Plenary Hall at 16:10."
        ),
        ["Administrative Autonomy Committee", "Special Committee on Budget and Accounts"],
        ["?Plenary Hall | hall"],
    ),  # minutes
    (
        (
            "March 3: Kick-off at Dongguk University WISE Campus. March 10: Workshop, Hotel Hyundai Gyeongju. "
            "March 24: Report to the North Gyeongsang Province Office of Education."
        ),
        ["?Dongguk University", "?North Gyeongsang Province Office of Education"],
        ["Dongguk University WISE Campus | campus", "?Hotel Hyundai Gyeongju | hotel"],
    ),  # schedule
    (
        (
            "Amkor Technology Korea Inc. and STATS ChipPAC Korea Ltd. are the largest tenants of the Gwangju "
            "Advanced Science and Industrial Complex and the Incheon Free Economic Zone."
        ),
        ["Amkor Technology Korea Inc.", "STATS ChipPAC Korea Ltd."],
        ["Gwangju Advanced Science and Industrial Complex | complex", "Incheon Free Economic Zone | zone"],
    ),  # corporate
    (
        (
            "A joint venture between Hanwha Aerospace Co. and Babcock will maintain submarines at Okpo Shipyard "
            "in Geoje. Babcock is a British defence company."
        ),
        ["Hanwha Aerospace Co.", "Babcock"],
        ["Okpo Shipyard | plant"],
    ),  # corporate
    (
        (
            "In 1995 the Gwangju Biennale opened in Jungoe Park. In 2002 Korea beat Spain at the World Cup "
            "Stadium. In 2015 the Summer Universiade came to the Yeomju Gymnasium."
        ),
        [],
        ["Jungoe Park | park", "?World Cup Stadium | stadium", "Yeomju Gymnasium | stadium"],
    ),  # history
    (
        (
            "The Public Procurement Service (PPS) opened bids for the Seongnam General Athletic Complex Swimming "
            "Pool, gross floor area 6,500 ㎡, on behalf of Seongnam City."
        ),
        ["Public Procurement Service | PPS", "?Seongnam City"],
        [
            "?Seongnam General Athletic Complex | complex | ?6500",
            "?Seongnam General Athletic Complex Swimming Pool | ? | ?6500",
        ],
    ),  # tender
    (
        (
            '"The Ministry promised us a hospital, the Province a road and LH a school," said a farmer in '
            "Geumsan-gun, who owns 2 hectares."
        ),
        ["Korea Land and Housing Corporation"],
        ["?Geumsan-gun | county"],
    ),  # quote
    (
        (
            "Melbourne's Docklands, 200 hectares of old wharves, were handed to the Victorian Planning Authority."
            " Lendlease Group built Victoria Harbour there."
        ),
        ["Victorian Planning Authority", "Lendlease Group"],
        ["Victoria Harbour | port", "?Docklands"],
    ),  # foreign
    (
        (
            "The Hong Kong Science and Technology Parks Corporation (HKSTP) opened the San Tin Technopole office "
            "in the Hetao Shenzhen-Hong Kong Science and Technology Innovation Co-operation Zone."
        ),
        ["Hong Kong Science and Technology Parks Corporation | HKSTP"],
        ["?Hetao Shenzhen-Hong Kong Science and Technology Innovation Co-operation Zone | zone", "?San Tin Technopole"],
    ),  # foreign
    (
        (
            "The National Assembly Budget Office (NABO) and the Korea Development Institute (KDI) doubt the "
            "benefit-cost ratio of the Nambu Inland Railway (Gimcheon-Geoje)."
        ),
        ["National Assembly Budget Office | NABO", "Korea Development Institute | KDI"],
        ["?Nambu Inland Railway | line"],
    ),  # report
    (
        (
            "□ Ulju County and the Ulsan Industrial Promotion Technopark are to convert the closed Dusu "
            "Elementary School into the Ulju Drone Center (site 12,400㎡, floor area 2,100㎡)."
        ),
        ["Ulju County", "Ulsan Industrial Promotion Technopark", "?Dusu Elementary School"],
        ["Ulju Drone Center | center | 12400", "?Dusu Elementary School"],
    ),  # rel
    (
        (
            "○ (Venue) KINTEX Hall 3 ○ (Host) Ministry of Science and ICT ○ (Organizer) Korea Association for ICT"
            " Promotion, Electronic Times"
        ),
        ["Ministry of Science and ICT", "Korea Association for ICT Promotion", "?Electronic Times"],
        ["?KINTEX Hall 3", "?KINTEX | center"],
    ),  # rel
]
FOURTH = [
    (
        (
            "The Gangwon State Government and Naver Cloud Corp. agreed on May 9, 2024 to expand GAK Chuncheon, "
            "the data center on Gubongsan. GAK Chuncheon has 46,850 square meters of floor space on a site of "
            "54,229 square meters."
        ),
        ["?Gangwon State Government", "Naver Cloud Corp."],
        ["GAK Chuncheon | ? | ?54229", "?Gubongsan"],
    ),  # release
    (
        (
            "□ The 2nd Jeonju Tancheol Industrial Complex (656,000㎡), in which 70 carbon companies including "
            "Hyosung Advanced Materials and Bizen Co. will settle, was approved by Jeonbuk State."
        ),
        ["Hyosung Advanced Materials", "Bizen Co.", "?Jeonbuk State"],
        ["2nd Jeonju Tancheol Industrial Complex | complex | 656000"],
    ),  # release
    (
        (
            "Sewoon Plaza, a shopping and housing complex of the 1960s, faces Jongmyo Shrine. The Seoul Housing &"
            " Communities Corporation and Hanho Development want towers there; the Korea Heritage Service says "
            "no."
        ),
        ["Seoul Housing & Communities Corporation", "Korea Heritage Service", "?Hanho Development"],
        ["Sewoon Plaza | square", "Jongmyo Shrine | temple"],
    ),  # feature
    (
        (
            "DUBLIN -- The Land Development Agency said homes at Shanganagh Castle Estate, Co. Dublin, would cost"
            " 230 million euros. Walls Construction Ltd. is the builder."
        ),
        ["Land Development Agency", "Walls Construction Ltd."],
        ["Shanganagh Castle Estate | complex"],
    ),  # wire
    (
        (
            "Attendance: 14 members of the Daegu Metropolitan Council, the head of the Daegu Urban Railway "
            "Construction Headquarters, and KRRI. Subject: Line 4 between Suseong Park Station and Kyungpook "
            "National University."
        ),
        [
            "Daegu Metropolitan Council",
            "Daegu Urban Railway Construction Headquarters",
            "Korea Railroad Research Institute",
            "?Kyungpook National University",
        ],
        ["Suseong Park Station | station", "?Line 4 | line"],
    ),  # minutes
    (
        (
            "Locations: ① Gwangju Design Center ② Asia Culture Center Exhibition Hall 6 ③ Horanggasy Creative "
            "Studio ④ Mugaksa Temple ⑤ Gwangju Museum of Art"
        ),
        ["?Gwangju Design Center", "?Gwangju Museum of Art"],
        [
            "Gwangju Design Center | center",
            "Asia Culture Center Exhibition Hall 6 | hall",
            "Mugaksa Temple | temple",
            "Gwangju Museum of Art | museum",
            "?Horanggasy Creative Studio",
        ],
    ),  # list
    (
        (
            "Why Muan? The county gave 2.57 million square meters for Muan International Airport. Korea Airports "
            "Corporation (KAC) runs it, the Ministry of Land, Infrastructure and Transport pays."
        ),
        ["Korea Airports Corporation | KAC", "Ministry of Land, Infrastructure and Transport"],
        ["Muan International Airport | airport | ?2570000"],
    ),  # qa
    (
        (
            "Samsung SDI and Stellantis NV will build a second StarPlus Energy plant in Kokomo, Indiana. StarPlus"
            " Energy, their joint venture, employs 1,400 people."
        ),
        ["Samsung SDI", "Stellantis NV", "StarPlus Energy"],
        ["?StarPlus Energy plant | plant"],
    ),  # company
    (
        (
            "2003.8. Gwangyang Bay Area Free Economic Zone Authority (GFEZ) opens\n"
            "2007.2. Yulchon Free Trade Area designated (343,000㎡)\n"
            "2013.2. Yi Sun-sin Bridge opens"
        ),
        ["Gwangyang Bay Area Free Economic Zone Authority | GFEZ"],
        ["Yi Sun-sin Bridge | bridge", "?Yulchon Free Trade Area | ? | ?343000"],
    ),  # chronology
    (
        (
            "The prime minister visited the Hyundai Motor Asan plant. The Prime Minister's Office and the Korea "
            "Enterprises Federation (KEF) had prepared the trip."
        ),
        ["Prime Minister's Office", "Korea Enterprises Federation | KEF", "?Hyundai Motor"],
        ["Hyundai Motor Asan plant | plant"],
    ),  # news
    (
        (
            "The Ochang 4th-generation synchrotron, on 540,000 square meters at Ochang Techno Polis, will be run "
            "by the Korea Basic Science Institute (KBSI), MSIT said."
        ),
        ["Korea Basic Science Institute | KBSI", "Ministry of Science and ICT"],
        ["Ochang Techno Polis | ? | ?540000"],
    ),  # news
    (
        (
            "Meet us at booth B-12, Hall A, COEX! AI EXPO KOREA runs May 1-3. Organized by the Korea Artificial "
            "Intelligence Association and Seoul Messe International."
        ),
        ["Korea Artificial Intelligence Association", "?Seoul Messe International"],
        ["Hall A | hall", "COEX | center"],
    ),  # social
    (
        (
            "The Daejeon District Court, Hongseong Branch, ordered Dangjin City to pay Hyundai Green Power Co. "
            "1.2 billion won over the Seokmun National Industrial Complex."
        ),
        ["Daejeon District Court", "Dangjin City", "Hyundai Green Power Co."],
        ["Seokmun National Industrial Complex | complex"],
    ),  # court
    known_to_fail(
        (
            "Tata Electronics Pvt. Ltd. and Powerchip Semiconductor Manufacturing Corp. (PSMC) chose Dholera "
            "Special Investment Region, Gujarat, for India's first fab."
        ),
        ["Tata Electronics Pvt. Ltd.", "Powerchip Semiconductor Manufacturing Corp. | PSMC"],
        ["?Dholera Special Investment Region"],
        reason='"Pvt." ends a sentence',
    ),  # foreign
    (
        (
            "The Neom Company says Oxagon, a floating industrial city of 48 square kilometers, will get a "
            "hydrogen plant by Air Products, ACWA Power and Neom."
        ),
        ["Neom Company", "Air Products", "?ACWA Power", "?Neom"],
        ["?Oxagon | ? | ?48000000", "?floating industrial city | city | ?48000000", "?Neom"],
    ),  # foreign
    known_to_fail(
        (
            "The Songdo 6 and 8 Districts Landscape Committee will meet in the Grand Conference Room, 33F, "
            "G-Tower. Contact: IFEZ Urban Design Division (032-453-7114)."
        ),
        ["?Songdo 6 and 8 Districts Landscape Committee", "IFEZ Urban Design Division"],
        ["Grand Conference Room | room", "?G-Tower"],
        reason="numbers end a name",
    ),  # notice
    (
        (
            "Pohang's Bluevalley National Industrial Complex, 6.08 million square meters in size, has drawn Posco"
            " Future M, Ecopro and the Chinese firm CNGR."
        ),
        ["Posco Future M", "Ecopro", "CNGR"],
        ["Bluevalley National Industrial Complex | complex | 6080000"],
    ),  # news
    (
        (
            "My hometown, Haenam, has 13 percent of the province's fields. On the Sani Peninsula, where Solaseado"
            " rises on 21 million square meters, barley grew."
        ),
        [],
        ["Solaseado | city | ?21000000", "?Sani Peninsula | peninsula"],
    ),  # speech
    (
        (
            "The city of Mokpo invites bids for the Gofun Street renewal near Yudal Mountain and the former "
            "Japanese Consulate, now Mokpo Modern History Museum 1."
        ),
        ["?Japanese Consulate"],
        [
            "Mokpo Modern History Museum 1 | museum",
            "?Gofun Street | road",
            "?Yudal Mountain",
            "?former Japanese Consulate",
        ],
    ),  # tender
    (
        (
            "Ground was broken Thursday on an 820,000-square-meter expansion of Giheung Campus, where Samsung "
            "Electronics Co. began making chips in 1984."
        ),
        ["Samsung Electronics Co."],
        ["Giheung Campus | campus | ?820000"],
    ),  # wire
]
FIFTH = [
    (
        (
            "The Daegu Stock Exchange building? No: the Daegu Creative Economy Center now fills 13,000 square "
            "meters of the former Cheil Industries site, 43,040㎡ in all."
        ),
        ["?Cheil Industries", "?Daegu Stock Exchange"],
        ["Daegu Creative Economy Center | center | ?13000", "?former Cheil Industries site | site | ?43040"],
    ),  # area
    known_to_fail(
        (
            "At 3.96 million pyeong (13.1㎢), Hwaseong's Dongtan 2 New Town is the largest of its kind. It was "
            "begun by LH in 2008."
        ),
        ["Korea Land and Housing Corporation"],
        ["Dongtan 2 New Town | town | 13100000"],
        reason="of two areas in front only the first is read",
    ),  # area
    (
        (
            "Of Saemangeum's 409 square kilometers, 291 will be land. The first plot, Saemangeum Smart Waterfront"
            " City, has 6.6 square kilometers."
        ),
        [],
        ["Saemangeum Smart Waterfront City | city | 6600000", "?Saemangeum | ? | ?409000000"],
    ),  # area
    (
        (
            "Gwangmyeong Cave draws a million visitors a year. The cave, 7.8 kilometers long, belongs to "
            "Gwangmyeong City; around it a 545,000-square-meter tourism complex is planned."
        ),
        ["Gwangmyeong City"],
        ["Gwangmyeong Cave | park", "?tourism complex | complex | ?545000"],
    ),  # area
    (
        (
            "Yeouido Hangang Park reopened after eight months. Measuring 1.48 million ㎡, it is the best-known "
            "park on the river."
        ),
        [],
        ["Yeouido Hangang Park | park | ?1480000"],
    ),  # area
    (
        (
            "The Korea Polytechnics campus in Pohang (28,000 m2) and the Pohang Technopark (185,000 m2) will "
            "share the test equipment."
        ),
        ["?Korea Polytechnics", "?Pohang Technopark"],
        ["?Pohang Technopark | park | ?185000", "?Korea Polytechnics campus | campus | ?28000"],
    ),  # area
    (
        (
            "Name of facility: Goseong Unmanned Aircraft Complex\n"
            "Location: Donghae-myeon, Goseong-gun, South Gyeongsang Province\n"
            "Site area: 371,164㎡\n"
            "Building area: 3,300㎡"
        ),
        ["?South Gyeongsang Province"],
        ["Goseong Unmanned Aircraft Complex | complex | ?371164", "?Donghae-myeon | township", "?Goseong-gun | county"],
    ),  # area
    (
        (
            "Work on Baekun Valley Plaza began in May. With 4,500 square meters it will be Uiwang's largest "
            "square, said the Uiwang Urban Corporation."
        ),
        ["Uiwang Urban Corporation"],
        ["Baekun Valley Plaza | square | 4500"],
    ),  # area
    (
        ("Norway's Statkraft leased 12 hectares of roof at the Port of Oslo. Sydhavna Terminal lies next to it."),
        ["Statkraft"],
        ["Port of Oslo | port", "Sydhavna Terminal | station"],
    ),  # area
    (
        (
            "The Iksan Marble Theme Park was scrapped. In its place comes a 15-hectare forest school, to be run "
            "by the Iksan Forest Cooperative."
        ),
        ["Iksan Forest Cooperative"],
        ["Iksan Marble Theme Park | park", "?forest school"],
    ),  # area
    (
        ("Stage 1 (1.7㎢) of the Ulsan High-tech Valley is occupied; stage 2 (0.6㎢) has a dispute over water."),
        [],
        ["Ulsan High-tech Valley | complex"],
    ),  # area
    (
        (
            "A campus on the scale of Apple Park, 71 hectares, is what Naver wants. Its 1784 building in Jeongja-"
            "dong has 165,000 square meters."
        ),
        ["Naver"],
        ["?Apple Park | park | ?710000", "?1784 building", "?Jeongja-dong | neighborhood"],
    ),  # area
    (
        (
            "Buan-gun turned 26,000 square meters of rice fields at Julpo Bay Wetland into a garden, and Gochang-"
            "gun bought the Sangha Farm."
        ),
        [],
        ["Julpo Bay Wetland | wetland", "Sangha Farm | plant", "?Buan-gun | county", "?Gochang-gun | county"],
    ),  # area
    (
        (
            "Guri AI Platform City, planned on 1.5 million square meters beside the Han River in Topyeong-dong, "
            "was dropped by the Guri Urban Corporation in 2023."
        ),
        ["Guri Urban Corporation"],
        ["Guri AI Platform City | city | ?1500000", "?Topyeong-dong | neighborhood"],
    ),  # area
    (
        (
            "South Korea's Incheon is building a Bio Materials, Parts and Equipment Complex. It is to stand on "
            "181,000 square meters of Songdo's Choongsan Bay; the port lost 2 square kilometers."
        ),
        [],
        ["Bio Materials, Parts and Equipment Complex | complex | ?181000", "?Choongsan Bay | bay"],
    ),  # area
]

# Kinds of names of places, in Korea and abroad, beside bodies, programs, laws, products and words of menus.
SIXTH = [
    (
        "The AI Startup Camp in Dong-gu opened its second floor to 30 companies on July 1, 2022.",
        [],
        ["AI Startup Camp", "?Dong-gu"],
    ),
    (
        ("The delegation visited Hudson Yards in New York, La Défense near Paris and Roppongi Hills in Tokyo."),
        [],
        ["Hudson Yards", "La Défense", "Roppongi Hills"],
    ),
    (
        "The city wants a district like Hudson Yards, which covers 11 hectares.",
        [],
        ["Hudson Yards | ? | 110000"],
    ),
    (
        "Like Canary Wharf in London, the district will be built on former docks.",
        [],
        ["Canary Wharf"],
    ),
    (
        "The mayor toured Brainport Eindhoven and the High Tech Campus Eindhoven on May 3, 2019.",
        [],
        ["?Brainport Eindhoven", "High Tech Campus Eindhoven"],
    ),
    (
        (
            "Research Triangle Park in North Carolina, Sophia Antipolis in France and Tsukuba Science City in "
            "Japan served as models."
        ),
        [],
        ["Research Triangle Park", "Sophia Antipolis", "Tsukuba Science City"],
    ),
    (
        ("Hyundai Motor opened its innovation center in the Jurong Innovation District, Singapore, on Nov. 21, 2023."),
        ["Hyundai Motor"],
        ["Jurong Innovation District"],
    ),
    (
        "The expo was held at EXCO in Daegu from October 23 to 26, 2024, after years at BEXCO and KINTEX.",
        [],
        ["EXCO", "BEXCO", "KINTEX"],
    ),
    (
        "The opening ceremony took place at the Daejeon Convention Center (DCC) on September 12.",
        [],
        ["Daejeon Convention Center"],
    ),
    (
        "The fair opens at COEX in Gangnam-gu, Seoul, and moves to SETEC next year.",
        [],
        ["COEX", "SETEC", "?Gangnam-gu"],
    ),
    (
        "A briefing was held at the Lotte Hotel Seoul and a dinner at the Grand Hyatt Incheon.",
        [],
        ["Lotte Hotel Seoul", "Grand Hyatt Incheon"],
    ),
    (
        "The signing ceremony was held at the Holiday Inn Gwangju and the ACC Design Hotel on March 4.",
        [],
        ["Holiday Inn Gwangju", "ACC Design Hotel"],
    ),
    (
        "The Westin Josun Busan and the Paradise Hotel Busan hosted the guests.",
        [],
        ["Westin Josun Busan", "Paradise Hotel Busan"],
    ),
    (
        "KAIST opened the Kim Byung-Ho & Kim Sam-Youl ITC Building (N1) on its Daejeon campus.",
        ["KAIST"],
        ["Kim Byung-Ho & Kim Sam-Youl ITC Building", "?Daejeon campus"],
    ),
    (
        "The lecture was given in the Jung Keun Mo Hall (Building E9, 5th floor) at 2 p.m.",
        [],
        ["Jung Keun Mo Hall", "?Building E9"],
    ),
    (
        "GIST held the ceremony at the Oryong Hall (C5) and then at the Central Library.",
        ["GIST"],
        ["Oryong Hall", "?Central Library"],
    ),
    (
        "The team used 3,300 square meters in Building 9 and 400 square meters in Room 301.",
        [],
        ["?Building 9", "?Room 301"],
    ),
    (
        "Terminal 2 of Incheon International Airport opened on January 18, 2018.",
        [],
        ["Terminal 2", "Incheon International Airport"],
    ),
    (
        (
            "Pangyo Techno Valley in Seongnam and the Gwanggyo Techno Valley in Suwon are run by the Gyeonggi "
            "Business & Science Accelerator (GBSA)."
        ),
        ["Gyeonggi Business & Science Accelerator | GBSA"],
        ["Pangyo Techno Valley", "Gwanggyo Techno Valley"],
    ),
    (
        "Magok Industrial District in Gangseo-gu houses LG Science Park, the largest campus of its kind.",
        [],
        ["Magok Industrial District", "LG Science Park", "?Gangseo-gu"],
    ),
    (
        ("The Daedeok Innopolis celebrated its 50th anniversary on November 2, 2023 at the Daedeok Convention Town."),
        [],
        ["Daedeok Innopolis", "?Daedeok Convention Town"],
    ),
    (
        ("The Osong Bio-Health Science Technopolis lies next to Osong Station and Cheongju International Airport."),
        [],
        ["Osong Bio-Health Science Technopolis", "Osong Station", "Cheongju International Airport"],
    ),
    (
        (
            "Samsung will build six fabs in the Yongin Semiconductor National Industrial Complex in Idong-eup "
            "and Namsa-eup."
        ),
        ["Samsung"],
        ["Yongin Semiconductor National Industrial Complex", "?Idong-eup", "?Namsa-eup"],
    ),
    (
        "SK hynix broke ground for its M15X fab in Cheongju and opened the M16 plant in Icheon.",
        ["SK hynix"],
        ["?M15X fab", "?M16 plant", "?M15X", "?M16"],
    ),
    (
        "Line 3 of the Pyeongtaek Campus, P3, went into operation in 2022.",
        [],
        ["Pyeongtaek Campus", "?Line 3"],
    ),
    (
        "TSMC's first plant in Kumamoto, JASM Fab 1, opened on Feb. 24, 2024 in Kikuyo.",
        ["TSMC", "?JASM"],
        ["?JASM Fab 1"],
    ),
    (
        "Samsung's Xian plant makes NAND flash chips; a DRAM plant was cancelled.",
        ["Samsung"],
        ["Xian plant"],
    ),
    (
        "The company runs a battery plant in Wroclaw and an EV battery factory in Michigan.",
        [],
        [],
    ),
    (
        "A smart factory, an AI data center and an R&D center will be built by 2026.",
        [],
        [],
    ),
    (
        "An EV plant, a UAM Vertiport and an LNG terminal are planned.",
        [],
        ["?UAM Vertiport"],
    ),
    (
        "Construction of the Soyang River Dam began in 1967; the Chungju Dam followed in 1978.",
        [],
        ["Soyang River Dam", "Chungju Dam"],
    ),
    (
        "The Geoga Bridge and the Gadeok Undersea Tunnel link Busan with Geoje Island.",
        [],
        ["Geoga Bridge", "Gadeok Undersea Tunnel", "Geoje Island"],
    ),
    (
        "The Cheonsa Bridge connects Aphaedo and Amtaedo in Sinan-gun.",
        [],
        ["Cheonsa Bridge", "?Aphaedo", "?Amtaedo", "?Sinan-gun"],
    ),
    (
        "The parade went along Geumnam-ro and Chungjang-ro to the May 18 Democracy Square.",
        [],
        ["?Geumnam-ro", "?Chungjang-ro", "May 18 Democracy Square"],
    ),
    (
        "The center stands at 123 Cheomdangwagi-ro, Buk-gu, Gwangju.",
        [],
        ["?Buk-gu", "?Cheomdangwagi-ro"],
    ),
    (
        "The Gwangju Biennale Exhibition Hall and the Gwangju Museum of Art lie in Jungoe Park.",
        ["?Gwangju Museum of Art"],
        ["Gwangju Biennale Exhibition Hall", "Gwangju Museum of Art", "Jungoe Park"],
    ),
    (
        "Gwangju-Kia Champions Field, the World Cup Stadium and Yeomju Gymnasium were lit in green.",
        [],
        ["Gwangju-Kia Champions Field", "World Cup Stadium", "Yeomju Gymnasium"],
    ),
    (
        "The finals take place at Gocheok Sky Dome and Jamsil Baseball Stadium.",
        [],
        ["Gocheok Sky Dome", "Jamsil Baseball Stadium"],
    ),
    (
        "Seoul Arena in Changdong and K-Culture Valley in Goyang are behind schedule.",
        [],
        ["Seoul Arena", "K-Culture Valley"],
    ),
    (
        "The robots were tested at the Robot Test Field in Daegu and at K-City in Hwaseong.",
        [],
        ["Robot Test Field", "K-City"],
    ),
    (
        ("The Korea Automobile Testing and Research Institute (KATRI) runs K-City, a test bed for self-driving cars."),
        ["Korea Automobile Testing and Research Institute | KATRI"],
        ["K-City"],
    ),
    (
        "NAVER opened GAK Sejong, its second data center, on Nov. 8, 2023.",
        ["NAVER"],
        ["GAK Sejong"],
    ),
    (
        "Gak Sejong, which went into operation on Wednesday, stands on a plot of 294,000 square meters.",
        [],
        ["Gak Sejong | ? | 294000"],
    ),
    (
        "Kakao Data Center Ansan has a floor area of 47,378 square meters.",
        ["?Kakao"],
        ["Kakao Data Center Ansan | ? | 47378"],
    ),
    (
        "The new shipyard in the Gunsan National Industrial Complex lies beside Gunsan Port.",
        [],
        ["Gunsan National Industrial Complex", "Gunsan Port"],
    ),
    (
        "Busan New Port, Gwangyang Port and Pyeongtaek-Dangjin Port handled more containers.",
        [],
        ["Busan New Port", "Gwangyang Port", "Pyeongtaek-Dangjin Port"],
    ),
    (
        "Ships will leave from Pier 8 of the Incheon Inner Harbor and from the Yeonan Pier.",
        [],
        ["?Pier 8", "Incheon Inner Harbor", "Yeonan Pier"],
    ),
    (
        "Solaseado in Haenam will host a data center cluster of 3 gigawatts.",
        [],
        ["?Solaseado"],
    ),
    (
        ("The Seongsan Ilchulbong and the Jeju Science Park drew officials from Jeju Special Self-Governing Province."),
        ["Jeju Special Self-Governing Province"],
        ["?Seongsan Ilchulbong", "Jeju Science Park"],
    ),
    (
        ("Guro Digital Complex and Gasan Digital Complex form the Seoul Digital National Industrial Complex."),
        [],
        ["Guro Digital Complex", "Gasan Digital Complex", "Seoul Digital National Industrial Complex"],
    ),
    (
        (
            "The Banwol-Sihwa National Industrial Complex and the Namdong Industrial Park will become smart "
            "green complexes."
        ),
        [],
        ["Banwol-Sihwa National Industrial Complex", "Namdong Industrial Park"],
    ),
    (
        (
            "Hanam Industrial Complex, Pyeongdong General Industrial Complex and Jingok Industrial Complex lie "
            "in Gwangsan-gu."
        ),
        [],
        [
            "Hanam Industrial Complex",
            "Pyeongdong General Industrial Complex",
            "Jingok Industrial Complex",
            "?Gwangsan-gu",
        ],
    ),
    (
        "Gwangju Metropolitan City and Jeonnam Province named the RE100 Industrial Complex in Solaseado.",
        ["Gwangju Metropolitan City", "Jeonnam Province"],
        ["RE100 Industrial Complex", "?Solaseado"],
    ),
    (
        "The Bitgaram Innovation City in Naju hosts KEPCO and 15 other public bodies.",
        ["KEPCO"],
        ["Bitgaram Innovation City"],
    ),
    (
        "KAIST News Center\nDecember 17, 2020\n\nKAIST and GIST signed an agreement.",
        ["KAIST", "GIST"],
        [],
    ),
    (
        "News & Press Center\nAbout Us\nPeople & Campus\n\nThe university welcomed 300 students.",
        [],
        [],
    ),
    (
        "For inquiries, call the Dasan Call Center or the Seoul Job Center.",
        ["?Seoul Job Center", "?Dasan Call Center"],
        ["?Seoul Job Center", "?Dasan Call Center"],
    ),
    (
        ("The plan was drafted by the AI Policy Division, the Smart City Center and the Public Relations Team."),
        ["AI Policy Division", "?Smart City Center", "?Public Relations Team"],
        ["?Smart City Center"],
    ),
    (
        ("The Digital New Deal, the Regional Innovation Platform and the Smart City Challenge ended in 2024."),
        [],
        [],
    ),
    (
        "The Framework Act on AI passed; the Special Act on Semiconductor Industry did not.",
        [],
        [],
    ),
    (
        "The Gwangju Biennale, the World Expo 2030 and the AI Expo Korea drew crowds.",
        [],
        [],
    ),
    (
        "Seoul, Busan, Tokyo and Singapore compete; Korea and Japan agreed.",
        [],
        [],
    ),
    (
        "The developer Dream Hub defaulted in 2013.",
        ["Dream Hub"],
        [],
    ),
    (
        "Project company Global Hub signed the contract with Hyundai Engineering & Construction.",
        ["?Global Hub", "Hyundai Engineering & Construction"],
        [],
    ),
    (
        "GlobalFoundries and Bosch have fabs in Dresden; TU Dresden trains engineers.",
        ["GlobalFoundries", "Bosch", "TU Dresden"],
        [],
    ),
    (
        "A fire broke out at SK C&C's Pangyo data center on Oct. 15, 2022.",
        ["SK C&C"],
        ["Pangyo data center"],
    ),
    (
        "The shuttle service is run by SpringCloud, and the road data come from 42dot.",
        ["SpringCloud", "?42dot"],
        [],
    ),
    (
        "RWTH Aachen, ETH Zurich, UC Berkeley and MIT sent researchers.",
        ["RWTH Aachen", "ETH Zurich", "UC Berkeley", "MIT"],
        [],
    ),
    (
        "Lecturers came from TU Munich, NTU Singapore and KU Leuven.",
        ["TU Munich", "NTU Singapore", "KU Leuven"],
        [],
    ),
    (
        "CJ ENM, LG CNS and SK C&C bid for the contract; KT Cloud and Samsung SDS did not.",
        ["CJ ENM", "LG CNS", "SK C&C", "KT Cloud", "Samsung SDS"],
        [],
    ),
    (
        "The plant in the Airportpark near Dresden Airport is the company's first in Europe.",
        [],
        ["Airportpark", "Dresden Airport"],
    ),
    (
        "The company will move to the Mediapark in Cologne and the Technopark in Zurich.",
        ["?Technopark"],
        ["Mediapark", "?Technopark"],
    ),
    (
        "Volkswagen's plant in Zwickau and the Gläserne Manufaktur in Dresden build electric cars.",
        ["Volkswagen"],
        ["?Gläserne Manufaktur"],
    ),
    (
        "Station F in Paris houses 1,000 startups on 34,000 square meters.",
        [],
        ["Station F | ? | ?34000"],
    ),
    (
        ("One-north in Singapore and the Punggol Digital District, a 50-hectare business park, inspired the plan."),
        [],
        ["?One-north", "Punggol Digital District | ? | ?500000"],
    ),
    (
        "Kendall Square in Cambridge, Massachusetts, and 22@ in Barcelona are cited as examples.",
        [],
        ["Kendall Square"],
    ),
    (
        "King Abdullah Economic City and NEOM's The Line are being built in Saudi Arabia.",
        [],
        ["King Abdullah Economic City", "?The Line"],
    ),
    (
        "Officials visited Zhongguancun in Beijing and the Zhangjiang Hi-Tech Park in Shanghai.",
        [],
        ["?Zhongguancun", "Zhangjiang Hi-Tech Park"],
    ),
    (
        "At the Seoul Startup Hub in Gongdeok, Mapo-gu, and at Front1, 200 startups have offices.",
        [],
        ["Seoul Startup Hub", "?Mapo-gu", "?Front1"],
    ),
    (
        "The AI Yangjae Hub in Seocho-gu and the Seoul AI Hub opened a joint lab.",
        [],
        ["AI Yangjae Hub", "?Seoul AI Hub", "?Seocho-gu"],
    ),
    (
        "The Gwangju Startup Incubator and the Bitgoeul Startup Campus stand next to Gwangju Station.",
        [],
        ["?Gwangju Startup Incubator", "Bitgoeul Startup Campus", "Gwangju Station"],
    ),
    (
        "The event was held in the Multipurpose Hall of Gwangju City Hall and on the Square of Culture.",
        ["?Gwangju Metropolitan City"],
        ["?Multipurpose Hall of Gwangju City Hall"],
    ),
    (
        "A press conference was held in the Small Conference Room of the Kimdaejung Convention Center.",
        [],
        ["?Small Conference Room of the Kimdaejung Convention Center", "Kimdaejung Convention Center"],
    ),
    (
        "The Ministry held the meeting at the Government Complex Seoul and the Four Seasons Hotel.",
        [],
        ["Government Complex Seoul", "Four Seasons Hotel"],
    ),
    (
        "The President spoke at Cheong Wa Dae; the Blue House later moved to Yongsan.",
        ["?Presidential Office"],
        ["?Cheong Wa Dae", "?Blue House"],
    ),
    (
        "Demilitarized Zone tours start at Imjingak and end at the Dora Observatory.",
        [],
        ["?Demilitarized Zone", "?Imjingak", "Dora Observatory"],
    ),
    (
        "The GTX-A line runs from Unjeong Central Station to Suseo Station via Seoul Station.",
        [],
        ["Unjeong Central Station", "Suseo Station", "Seoul Station", "?GTX-A line"],
    ),
    (
        "The Honam High-Speed Railway and the Dalbit Inland Railway meet at Gwangju-Songjeong Station.",
        [],
        ["?Honam High-Speed Railway", "?Dalbit Inland Railway", "Gwangju-Songjeong Station"],
    ),
    (
        "The Ulsan Free Economic Zone and the Gwangju Free Economic Zone were designated on June 3, 2020.",
        [],
        ["Ulsan Free Economic Zone", "Gwangju Free Economic Zone"],
    ),
    (
        "The Gwangju Free Economic Zone Authority (GJFEZ) invited investors to the Meta Gwangju office.",
        ["Gwangju Free Economic Zone Authority | GJFEZ"],
        [],
    ),
    (
        "Energy Valley in Nam-gu covers 932,000㎡, the Urban Advanced Industrial Complex 486,000㎡.",
        [],
        ["Energy Valley | ? | 932000", "Urban Advanced Industrial Complex | ? | 486000", "?Nam-gu"],
    ),
    (
        "Lotte Mall Suseong will be built on 77,049㎡; ground was broken for Lotte Mall in May 2021.",
        [],
        ["Lotte Mall Suseong | ? | ?77049"],
    ),
    (
        "The Hyundai Gwangju, Shinsegae's Art & Culture Park and Lotte's Starfield compete.",
        ["?Shinsegae", "?Lotte"],
        ["?The Hyundai Gwangju", "Art & Culture Park", "?Starfield"],
    ),
    (
        ("Starfield Gwangju will stand in Eodeungsan, The Hyundai Gwangju on the former site of Ilshin Bangjik."),
        ["?Ilshin Bangjik"],
        ["?Starfield Gwangju", "?The Hyundai Gwangju"],
    ),
    (
        "The Geumho Tire plant and the Gwangju Military Airport will move to Hampyeong and Muan.",
        ["?Geumho Tire"],
        ["Geumho Tire plant", "Gwangju Military Airport"],
    ),
    (
        (
            "Gori-1 and Shin Kori 5 are reactors; the Kori Nuclear Power Plant is run by Korea Hydro & Nuclear "
            "Power (KHNP)."
        ),
        ["Korea Hydro & Nuclear Power | KHNP"],
        ["Kori Nuclear Power Plant"],
    ),
    (
        "Hanul Nuclear Power Plant and the Taean Thermal Power Station reduced output.",
        [],
        ["Hanul Nuclear Power Plant", "Taean Thermal Power Station"],
    ),
    (
        "Naro Space Center in Goheung launched the Nuri rocket; the Daejeon Satellite Center guided it.",
        [],
        ["Naro Space Center", "?Daejeon Satellite Center"],
    ),
    (
        "The Suncheonman Bay National Garden and the Yeosu Expo site will be used for the exhibition.",
        [],
        ["Suncheonman Bay National Garden", "?Yeosu Expo site"],
    ),
    (
        "Incheon's Songdo Bio Cluster and Cheongna Medi-Town are in the Incheon Free Economic Zone.",
        [],
        ["Songdo Bio Cluster", "?Cheongna Medi-Town", "Incheon Free Economic Zone"],
    ),
    (
        "Daegu's Medivalley, the Suseong Medical District and the Dongdaegu Venture Valley grow.",
        [],
        ["?Medivalley", "Suseong Medical District", "Dongdaegu Venture Valley"],
    ),
    (
        ("The Eco Delta City Smart Village in Gangseo-gu and the Sejong 5-1 Living Zone are national pilot cities."),
        [],
        ["Eco Delta City Smart Village", "Sejong 5-1 Living Zone", "?Gangseo-gu"],
    ),
    (
        "The National AI Computing Center will be built in Solaseado by a consortium led by Samsung SDS.",
        ["Samsung SDS"],
        ["National AI Computing Center", "?Solaseado"],
    ),
    (
        "The National AI Data Center in the Advanced District 3 offers 88.5 petaflops.",
        [],
        ["National AI Data Center", "Advanced District 3"],
    ),
    (
        ("The Korea Photonics Technology Institute (KOPTI) and the Gwangju Technopark opened a lens testing center."),
        ["Korea Photonics Technology Institute | KOPTI", "Gwangju Technopark"],
        [],
    ),
    (
        "Gwangju Techno Park, whose area is 130,000 square meters, was founded in 1998.",
        ["?Gwangju Techno Park"],
        ["Gwangju Techno Park | ? | 130000"],
    ),
    (
        ("Chonnam National University, with a campus of 955,000 square meters in Yongbong-dong, is the oldest."),
        ["Chonnam National University"],
        ["?Yongbong-dong", "?Chonnam National University | ? | 955000"],
    ),
    (
        "Copyright 2021 City of Gwangju. Site Map | Citizen Plaza | Open Hall | Mayor's Office",
        ["?City of Gwangju", "?Mayor's Office"],
        [],
    ),
    (
        ("Home > News > Smart City > Living Lab\n\nThe city opened the Bitgoeul Living Lab in Ssangchon-dong."),
        [],
        ["?Bitgoeul Living Lab", "?Ssangchon-dong"],
    ),
    (
        "Galaxy S21, Exynos 2100 and Hub Motor X are products; Windows Server Park is a program.",
        [],
        ["?Windows Server Park"],
    ),
    (
        "Prices at the housing market fell; the Dow Jones and Wall Street rose.",
        [],
        [],
    ),
    (
        "The Green New Deal Zone project, the AI Valley plan and the Data Dam initiative are under review.",
        [],
        [],
    ),
    (
        "Suwon's Maetan-dong, Samsung Digital City and Hwaseong Campus were visited on the same day.",
        [],
        ["Samsung Digital City", "Hwaseong Campus", "?Maetan-dong"],
    ),
    (
        "Samsung Electronics' Onyang Campus and Cheonan Campus package chips.",
        ["Samsung Electronics"],
        ["Onyang Campus", "Cheonan Campus"],
    ),
    (
        "The Hongneung Campus of KAIST and Korea University's Sejong Campus take part.",
        ["KAIST", "Korea University"],
        ["Hongneung Campus", "Sejong Campus"],
    ),
    (
        "The Gwangju City Bus Terminal, known as U-Square, will be rebuilt by Shinsegae.",
        ["?Shinsegae", "?Gwangju Metropolitan City"],
        ["Gwangju City Bus Terminal"],
    ),
    (
        "Yeouido's IFC Mall and 63 Building, Lotte World Tower and Namsan Tower were dark for an hour.",
        [],
        ["IFC Mall", "?63 Building", "Lotte World Tower", "Namsan Tower"],
    ),
    (
        "The National Assembly Library and the National Assembly Members' Office Building host seminars.",
        ["?National Assembly"],
        ["National Assembly Library", "?National Assembly Members' Office Building"],
    ),
    (
        "Dongdaemun Design Plaza (DDP) and the Seoul Museum of History show the plans.",
        [],
        ["Dongdaemun Design Plaza", "Seoul Museum of History"],
    ),
    (
        "The Asia Culture Center's Theater 1 and the Chonnam Provincial Hall lie on Geumnam-ro.",
        [],
        ["Asia Culture Center", "?Theater 1", "?Chonnam Provincial Hall", "?Geumnam-ro"],
    ),
    (
        "Mudeungsan National Park was named a UNESCO Global Geopark in 2018.",
        ["?UNESCO"],
        ["Mudeungsan National Park"],
    ),
    (
        "The Yeongsan River and the Hwangnyong River flow past the Songsan Amusement Park.",
        [],
        ["?Yeongsan River", "?Hwangnyong River", "Songsan Amusement Park"],
    ),
    (
        ("The Pohang Accelerator Laboratory (PAL) stands on the campus of POSTECH, next to the POSCO Pohang Works."),
        ["Pohang Accelerator Laboratory | PAL", "POSTECH", "?POSCO"],
        ["?POSCO Pohang Works"],
    ),
]

# The same as they stand in releases, wires and fact sheets.
SEVENTH = [
    (
        (
            "Sejong-si, March 3 - The Sejong Smart City National Pilot Project will begin in Hapgang-ri with a "
            "control room at the Sejong Creative Economy Innovation Center."
        ),
        ["?Sejong-si", "?Sejong Creative Economy Innovation Center"],
        ["?Hapgang-ri", "?Sejong Creative Economy Innovation Center"],
    ),
    (
        (
            "Mayor Lee Yong-sup attended the completion ceremony for the Gwangju Global Motors plant in "
            "Bitgreen Industrial Complex on April 29, 2021."
        ),
        ["Gwangju Global Motors"],
        ["Bitgreen Industrial Complex", "?Gwangju Global Motors plant"],
    ),
    (
        "The Gwangju AI School opened at the Art & Media Creative Center (AMCC) in Nam-gu.",
        ["?Gwangju AI School"],
        ["Art & Media Creative Center", "?Nam-gu"],
    ),
    (
        (
            "Cadets will train at the Gwangju AI Academy, on the 3rd floor of the Gwangju Fashion Town in "
            "Geumnam-ro 5-ga."
        ),
        ["?Gwangju AI Academy"],
        ["?Gwangju AI Academy", "Gwangju Fashion Town"],
    ),
    (
        ("Date and time: Jan. 30, 2019, 2 p.m.\nVenue: Grand Ballroom, Seoul Dragon City Hotel\nParticipants: 200"),
        [],
        ["?Grand Ballroom", "Seoul Dragon City Hotel"],
    ),
    (
        "○ Place: Conference Room, 4th floor, Gwangju Technopark Headquarters Building",
        ["?Gwangju Technopark"],
        ["Gwangju Technopark Headquarters Building"],
    ),
    known_to_fail(
        "○ Location: 1 Gwahak-ro, Nam-gu / Area: 12.5ha / Use: Pohang Bio Open Innovation Center",
        [],
        ["?Nam-gu", "Pohang Bio Open Innovation Center | ? | ?125000"],
        reason='"Open" breaks a name, as a verb of headlines does',
    ),
    (
        (
            "Ulsan will set up a data center in the Ulsan Mipo National Industrial Complex with SK and Amazon "
            "Web Services (AWS) at a cost of 7 trillion won."
        ),
        ["SK", "Amazon Web Services | AWS"],
        ["Ulsan Mipo National Industrial Complex"],
    ),
    (
        "The hyperscale data center of Jeonnam will stand on 120 hectares in Samho-eup, Yeongam-gun.",
        [],
        ["?Samho-eup", "?Yeongam-gun"],
    ),
    (
        "Visitors to the Seoul Robot & AI Museum in Chang-dong can reach it from Chang-dong Station.",
        ["?Seoul Robot & AI Museum"],
        ["Seoul Robot & AI Museum", "Chang-dong Station", "?Chang-dong"],
    ),
    (
        "The Incheon Startup Park in Songdo has three buildings: I Tower, S Tower and the Meet-up Hall.",
        ["?Incheon Startup Park"],
        ["Incheon Startup Park", "?I Tower", "?S Tower", "?Meet-up Hall"],
    ),
    (
        ("G-Tower in Songdo houses the Green Climate Fund (GCF) and the Incheon Free Economic Zone Authority (IFEZ)."),
        ["Green Climate Fund | GCF", "Incheon Free Economic Zone Authority | IFEZ"],
        ["G-Tower"],
    ),
    (
        "A ferry links Yeosu's Geomun Island with Nokdong Port in Goheung.",
        [],
        ["Geomun Island", "Nokdong Port"],
    ),
    (
        (
            "Work on the Saemangeum Expressway, the Saemangeum International Airport and the Saemangeum New "
            "Port continues."
        ),
        [],
        ["Saemangeum Expressway", "Saemangeum International Airport", "Saemangeum New Port"],
    ),
    (
        ("Demolition of the Jeonil Building 245 was cancelled; it faces the former South Jeolla Provincial Office."),
        [],
        ["Jeonil Building 245", "former South Jeolla Provincial Office"],
    ),
    (
        "The Gwangju Model, the Gwangju Spirit and the Light City brand are known abroad.",
        [],
        [],
    ),
    (
        "Samsung Electronics vowed to hire 80,000 people in Giheung, Hwaseong and Pyeongtaek.",
        ["Samsung Electronics"],
        [],
    ),
    (
        (
            "SK hynix's Cheongju plant and its Wuxi fab make DRAM; a packaging plant in West Lafayette, "
            "Indiana, will follow."
        ),
        ["SK hynix"],
        ["Cheongju plant", "?Wuxi fab"],
    ),
    (
        "Hyundai Motor Group Metaplant America (HMGMA) in Bryan County, Georgia, opened on March 26, 2025.",
        ["?Hyundai Motor Group Metaplant America | HMGMA", "?Hyundai Motor Group"],
        ["?Hyundai Motor Group Metaplant America", "?Bryan County"],
    ),
    (
        "The Shinan Ui offshore wind farm and the Anma Offshore Wind Farm received permits.",
        [],
        ["?Shinan Ui offshore wind farm", "Anma Offshore Wind Farm"],
    ),
    (
        "A hydrogen town will be built in Wanju and a smart farm valley in Goheung.",
        [],
        [],
    ),
    (
        "The meeting at the Gwangju Chamber of Commerce and Industry lasted two hours.",
        ["Gwangju Chamber of Commerce and Industry"],
        [],
    ),
    (
        ("At Chosun University's Haeorum Hall, 300 students listened; a second lecture was held at Honam University."),
        ["Chosun University", "Honam University"],
        ["Haeorum Hall"],
    ),
    (
        "The KT Gwangju Tower and the Shinhan Bank Gwangju Branch closed early.",
        ["?KT", "Shinhan Bank"],
        ["KT Gwangju Tower"],
    ),
    (
        ("The Korea-Japan Undersea Tunnel remains an idea; the Boryeong Undersea Tunnel opened on Dec. 1, 2021."),
        [],
        ["Boryeong Undersea Tunnel", "?Korea-Japan Undersea Tunnel"],
    ),
    (
        (
            "Sungkyunkwan University's Natural Sciences Campus is in Suwon, its Humanities and Social Sciences "
            "Campus in Seoul."
        ),
        ["Sungkyunkwan University"],
        ["?Natural Sciences Campus", "?Humanities and Social Sciences Campus"],
    ),
    (
        "Section 3 of the Act and Article 5 of the Ordinance govern the AI Special Zone designation.",
        [],
        ["?AI Special Zone"],
    ),
    (
        ("Seoul Tech Meet-up, CES 2024, MWC Barcelona and the Smart City Expo World Congress invited the city."),
        [],
        [],
    ),
    (
        "Phase 2 of the Songsan Green City and Zone 11 of the Songdo district will be sold.",
        [],
        ["Songsan Green City", "?Zone 11", "?Songdo district", "?Phase 2"],
    ),
    (
        ("Busan's Centum 2 District and the Haeundae Centum City high-tech complex cover 1.91 million square meters."),
        [],
        ["Centum 2 District", "?Haeundae Centum City high-tech complex", "?Haeundae Centum City"],
    ),
    (
        ("The Asan Bay Smart Industrial Complex District, 1,650 hectares, was proposed by Chungcheongnam-do."),
        ["Chungcheongnam-do"],
        ["Asan Bay Smart Industrial Complex District | ? | ?16500000"],
    ),
    (
        "Jeonju Hanok Village, Gyeonggijeon Shrine and Nambu Market drew 9 million visitors.",
        [],
        ["Jeonju Hanok Village", "Gyeonggijeon Shrine", "Nambu Market"],
    ),
    (
        "Cheonan Asan Station and Osong Station are stops of KTX and SRT trains.",
        [],
        ["Cheonan Asan Station", "Osong Station"],
    ),
    (
        "The Suwon Convention Center, KINTEX Hall 7 and aT Center were booked.",
        [],
        ["Suwon Convention Center", "?KINTEX Hall 7", "?aT Center"],
    ),
    (
        "The Technology Innovation Park in Toronto's Quayside was abandoned by Sidewalk Labs in May 2020.",
        ["Sidewalk Labs"],
        ["Technology Innovation Park", "?Quayside"],
    ),
    (
        ("Masdar City in Abu Dhabi, Kalasatama in Helsinki and Fujisawa Sustainable Smart Town in Japan were studied."),
        [],
        ["Masdar City", "?Kalasatama", "Fujisawa Sustainable Smart Town"],
    ),
    (
        "Woven City at the foot of Mount Fuji opened on Sept. 25, 2025; Toyota spent 10 billion dollars.",
        ["?Toyota"],
        ["Woven City", "?Mount Fuji"],
    ),
    (
        "Adlershof in Berlin, with 4.2 square kilometers, has 1,300 companies.",
        [],
        ["Adlershof | ? | ?4200000"],
    ),
    (
        "Shenzhen's Nanshan District and the Qianhai Free Trade Zone are partners.",
        [],
        ["Nanshan District", "Qianhai Free Trade Zone"],
    ),
    (
        "Microsoft opened a campus in Fort Worth; the mayor praised Fort Worth.",
        ["Microsoft"],
        [],
    ),
    (
        "He studied at Santa Clara in California and worked at Bell Labs in New Jersey.",
        ["?Bell Labs"],
        ["?Santa Clara"],
    ),
    (
        "At Naver in Seongnam and at Hyundai Motor in Ulsan they saw robots.",
        ["Naver", "Hyundai Motor"],
        [],
    ),
    (
        "She spoke at Web Summit in Lisbon and at the World Economic Forum in Davos.",
        ["?World Economic Forum"],
        [],
    ),
    (
        "The gold medal at the Asian Games in Hangzhou went to Korea.",
        [],
        [],
    ),
    (
        ("The Nuri Square Business Tower in Sangam-dong covers 32,000 square meters, the DMC Tower is taller."),
        [],
        ["Nuri Square Business Tower | ? | 32000", "DMC Tower", "?Sangam-dong"],
    ),
    (
        "Robot Land in Incheon, Legoland Korea Resort in Chuncheon and Everland in Yongin compete.",
        [],
        ["?Robot Land", "Legoland Korea Resort", "?Everland"],
    ),
    (
        (
            "Buk-gu Office will move to the site of the old Gwangju Prison in Munheung-dong, which measures "
            "88,000 square meters."
        ),
        ["?Buk-gu Office"],
        ["?Gwangju Prison", "?old Gwangju Prison", "?Munheung-dong"],
    ),
    (
        ("The Gwangju Institute of Science and Technology (GIST) occupies 571,000 square meters in Oryong-dong."),
        ["Gwangju Institute of Science and Technology | GIST"],
        ["?Oryong-dong"],
    ),
    (
        (
            "The Advanced Medical Complex in Osong (1.13 million ㎡) and the Daegu Innovation City (4.21 "
            "million ㎡) received grants."
        ),
        [],
        ["Advanced Medical Complex | ? | 1130000", "Daegu Innovation City | ? | 4210000"],
    ),
    (
        "Dongdan Park (12,000㎡) and Hwajeong Pond Park (8,500㎡) will be enlarged.",
        [],
        ["Dongdan Park | ? | 12000", "Hwajeong Pond Park | ? | 8500"],
    ),
    (
        "The Pangyo 2nd Techno Valley, on 430,000 square meters in Sujeong-gu, is nearly full.",
        [],
        ["Pangyo 2nd Techno Valley | ? | 430000", "?Sujeong-gu"],
    ),
    (
        "With 66 hectares, Gwangju's Cheomdan 2 District is half as large as Cheomdan 1 District.",
        [],
        ["Cheomdan 2 District | ? | 660000", "Cheomdan 1 District"],
    ),
    (
        "The AI Innovation Square in Yangjae and the AI Hub open on Tuesday.",
        [],
        ["AI Innovation Square", "?AI Hub"],
    ),
    (
        "The AI Center will cost 1 billion won. The AI center's director is not yet known.",
        [],
        ["?AI Center"],
    ),
    (
        "GS Caltex's Yeosu refinery and LG Chem's Daesan plant cut output; YNCC shut its No. 3 plant.",
        ["GS Caltex", "LG Chem", "?YNCC"],
        ["Yeosu refinery", "Daesan plant"],
    ),
    (
        "Doosan Enerbility will build SMRs in Changwon; HD Hyundai tests ships in the Ulsan yard.",
        ["Doosan Enerbility", "HD Hyundai"],
        ["?Ulsan yard"],
    ),
]

# Areas: behind, before and in brackets, of the ground and of floors, of the place and of its neighbor.
EIGHTH = [
    (
        (
            "Seongnam will turn the 23,000-square-meter site of the former Sujeong Quarry into the Pangyo "
            "Content Street."
        ),
        [],
        ["Pangyo Content Street | ? | ?23000", "?Sujeong Quarry", "?former Sujeong Quarry"],
    ),
    (
        ("The Gunsan Intelligent Farm Innovation Valley has been completed on 21.3 hectares in Baeksan-myeon."),
        [],
        ["Gunsan Intelligent Farm Innovation Valley | ? | 213000", "?Baeksan-myeon"],
    ),
    (
        (
            "Ground was broken for the Ansan Science Valley, a 1.8 million-square-meter complex that will "
            "house 300 firms."
        ),
        [],
        ["Ansan Science Valley | ? | 1800000"],
    ),
    (
        (
            "The city plans to complete the Hanam Campus by 2027. It will have a total floor area of 35,000㎡ "
            "on nine floors."
        ),
        [],
        ["Hanam Campus | ? | 35000"],
    ),
    (
        (
            "The Jeonju Carbon National Industrial Complex (Palbok-dong, 650,000㎡) and the Iksan Food Complex "
            "(2.32 million㎡) are linked."
        ),
        [],
        ["Jeonju Carbon National Industrial Complex | ? | 650000", "Iksan Food Complex | ? | 2320000", "?Palbok-dong"],
    ),
    (
        (
            "Overview of the Gangneung Natural Bio National Industrial Complex\n- Location: Gujeong-myeon, "
            "Gangneung\n- Area: 932,000㎡\n- Project period: 2023-2026"
        ),
        [],
        ["Gangneung Natural Bio National Industrial Complex | ? | 932000", "?Gujeong-myeon"],
    ),
    (
        (
            "- Name: Daegu Future Smart Technology National Industrial Complex\n- Scale: 3.3 million ㎡ (1 "
            "million pyeong)\n- Cost: 1.8 trillion won"
        ),
        [],
        ["Daegu Future Smart Technology National Industrial Complex | ? | 3300000"],
    ),
    (
        (
            "The Uljin Nuclear Hydrogen National Industrial Complex is to be built on a 1.58㎢ site in "
            "Jukbyeon-myeon at a cost of 400 billion won."
        ),
        [],
        ["Uljin Nuclear Hydrogen National Industrial Complex | ? | 1580000", "?Jukbyeon-myeon"],
    ),
    (
        "Spread over 76 hectares, the Bundang Valley Park is the green heart of the town.",
        [],
        ["Bundang Valley Park | ? | 760000"],
    ),
    (
        ("On an area of 85,000 square meters in Daechon-dong, Nam-gu, the Gwangju Energy Park will be created."),
        [],
        ["Gwangju Energy Park | ? | ?85000", "?Daechon-dong", "?Nam-gu"],
    ),
    (
        (
            "Covering 2.6 million square meters, Changwon's Hydrogen Energy Circulation Complex will be the "
            "largest in the country."
        ),
        [],
        ["Hydrogen Energy Circulation Complex | ? | 2600000"],
    ),
    (
        "An area of 330,000 square meters next to the Andong Bio Complex was added.",
        [],
        ["Andong Bio Complex"],
    ),
    (
        ("Naver's 1784 Tower, the company's second headquarters, measures 165,000 square meters in gross floor area."),
        ["?Naver"],
        ["?1784 Tower | ? | 165000"],
    ),
    (
        (
            "The government designated 14.8 square kilometers in Goheung as the Goheung Launch Vehicle "
            "National Industrial Complex."
        ),
        [],
        ["Goheung Launch Vehicle National Industrial Complex | ? | ?14800000"],
    ),
    (
        (
            "The Hwaseong International Theme Park will occupy 4.19 million ㎡ of the Songsan Green City and "
            "open in 2029."
        ),
        [],
        ["Hwaseong International Theme Park | ? | 4190000", "Songsan Green City"],
    ),
    (
        (
            "The Seoul Food Tech Center stands on the grounds of the Yangjae Flower Market. Its floor space is "
            "6,000 square meters."
        ),
        [],
        ["Seoul Food Tech Center | ? | ?6000", "Yangjae Flower Market"],
    ),
    (
        "Shinsegae will develop the 49,000㎡ bus terminal site; the Gwangju Shinsegae Art Hall will move.",
        ["?Shinsegae", "?Gwangju Shinsegae"],
        ["Gwangju Shinsegae Art Hall"],
    ),
    (
        ("The AI data center is 3,144㎡ in size, while the demonstration building in the same complex has 8,260㎡."),
        [],
        ["?AI data center | ? | 3144", "?demonstration building | ? | 8260"],
    ),
    (
        (
            "The Osong 3rd Life Science National Industrial Complex, with an area of 4.12 million square "
            "meters, received approval on August 26, 2024."
        ),
        [],
        ["Osong 3rd Life Science National Industrial Complex | ? | 4120000"],
    ),
    (
        (
            "The new town of Gwangmyeong Siheung (12.71 million㎡) will have 67,000 homes, more than Hanam "
            "Gyosan (6.86 million㎡)."
        ),
        [],
        ["?Gwangmyeong Siheung | ? | 12710000", "?Hanam Gyosan | ? | 6860000"],
    ),
    (
        "The Yeongam Samho Solar Park, 290 hectares large, feeds the RE100 complex.",
        [],
        ["Yeongam Samho Solar Park | ? | 2900000", "?RE100 complex"],
    ),
    (
        "Haenam's Solaseado, 20.9 million square meters of reclaimed land, has room for ten data centers.",
        [],
        ["Solaseado | ? | 20900000"],
    ),
    (
        (
            "TSMC's new fab in Kaohsiung's Nanzih Technology Industrial Park, which covers 98 hectares, makes "
            "2-nm chips."
        ),
        ["TSMC"],
        ["Nanzih Technology Industrial Park | ? | 980000"],
    ),
    (
        ("Intel bought 1,000 acres in New Albany; its Fab 52 stands at the Ocotillo Campus in Chandler, Arizona."),
        ["Intel"],
        ["Ocotillo Campus", "?Fab 52"],
    ),
    (
        "The Kalundborg Industrial Park measures 200 hectares, and Novo Nordisk owns 50 hectares of it.",
        ["Novo Nordisk"],
        ["Kalundborg Industrial Park | ? | 2000000"],
    ),
    (
        "Lot 7 of the Magok Industrial Complex, 21,000㎡, went to Kolon Group for 90 billion won.",
        ["Kolon Group"],
        ["Magok Industrial Complex"],
    ),
    (
        "Daejeon's Sports Town in Hagi-dong has been cut from 76 hectares to 70 hectares.",
        [],
        ["?Sports Town", "?Hagi-dong"],
    ),
    (
        ("Lotte Biologics will build its Songdo Bio Campus on 202,285.2㎡ of land in the Songdo district by 2030."),
        ["Lotte Biologics"],
        ["Songdo Bio Campus | ? | 202285.2", "?Songdo district"],
    ),
    (
        ("Samsung Biologics said Bio Campus II, located on a 357,000㎡ lot in Songdo, will house plants 5 to 8."),
        ["Samsung Biologics"],
        ["Bio Campus II | ? | 357000"],
    ),
    (
        "Celltrion's third plant (floor area 22,300㎡) was finished in December.",
        ["Celltrion"],
        ["?third plant | ? | 22300"],
    ),
    (
        "The Dongseong-ro Special Tourist Zone spans 1.16 million square meters of Jung-gu, Daegu.",
        [],
        ["Dongseong-ro Special Tourist Zone | ? | 1160000", "?Jung-gu"],
    ),
    (
        ("The airport's site will be reduced from 8.2 km² to 6.9 km²; Gwangju Military Airport will have 11.5 km²."),
        [],
        ["Gwangju Military Airport | ? | ?11500000"],
    ),
    (
        (
            "The Sangsang Platform, a converted grain warehouse of 12,150㎡ on Incheon's Pier 8, opened on July "
            "19, 2024."
        ),
        [],
        ["?Sangsang Platform | ? | 12150", "?Pier 8"],
    ),
    (
        "The Museum of Modern Art in Gyeongju Bomun Lake Resort spans two floors and 5,000 square meters.",
        ["?Museum of Modern Art"],
        ["Museum of Modern Art | ? | ?5000", "Gyeongju Bomun Lake Resort"],
    ),
    (
        "The Chungbuk Innovation City (6.9 million m²) straddles Jincheon-gun and Eumseong-gun.",
        [],
        ["Chungbuk Innovation City | ? | 6900000", "?Jincheon-gun", "?Eumseong-gun"],
    ),
    (
        ("KT opened the Cheongju IDC, and LG CNS runs the Busan Global Cloud Data Center (133,000㎡) in Mieum."),
        ["KT", "LG CNS"],
        ["Busan Global Cloud Data Center | ? | 133000", "?Cheongju IDC"],
    ),
    known_to_fail(
        "The Gasan AI Center of SK Broadband is planned on 8,000 pyeong.",
        ["SK Broadband"],
        ["Gasan AI Center | ? | ?26446.28"],
        reason='a place "of" its owner is read as a body',
    ),
    (
        (
            "Seoul's Songhyeon Green Plaza, at 37,117 square meters three times as large as Seoul Plaza, "
            "opened in October."
        ),
        [],
        ["Songhyeon Green Plaza | ? | 37117", "Seoul Plaza"],
    ),
    (
        (
            "The Sejong Techno Valley (750,000㎡), the Sejong Future Industrial Complex (750,000㎡) and 4-2 "
            "Living Zone were shown on a map."
        ),
        [],
        ["Sejong Techno Valley | ? | 750000", "Sejong Future Industrial Complex | ? | 750000", "?4-2 Living Zone"],
    ),
    (
        "The 92,000-square-meter Namsan Art Center and its 600-seat hall need repairs.",
        [],
        ["Namsan Art Center | ? | 92000"],
    ),
    (
        "Facility | Site area | Floor area\nGwangju Sports Complex | 330,000㎡ | 45,000㎡",
        [],
        ["Gwangju Sports Complex | ? | 330000"],
    ),
    (
        "Bupyeong's Camp Market, a former U.S. base of 440,000㎡, will become a park.",
        [],
        ["?Camp Market | ? | 440000"],
    ),
    (
        "The US Army left Yongsan Garrison, whose 2.43 million square meters will become Yongsan Park.",
        ["?US Army"],
        ["Yongsan Garrison | ? | 2430000", "Yongsan Park"],
    ),
    (
        "Camp Humphreys in Pyeongtaek covers 14.7 million square meters.",
        [],
        ["Camp Humphreys | ? | 14700000"],
    ),
    (
        "It rained 20 mm on 300 hectares of rice paddies in Gimje, the Ministry of Environment said.",
        ["Ministry of Environment"],
        [],
    ),
    (
        ("Kumho Tire owns 410,000 square meters in Songjeong; Hanwha Ocean has 4.9 million square meters in Geoje."),
        ["Kumho Tire", "Hanwha Ocean"],
        [],
    ),
    (
        "Forests of 120 hectares burned in Hapcheon, and the governor asked for help.",
        [],
        [],
    ),
]

# Names of one kind that look like another.
NINTH = [
    (
        (
            "Gyeonggi Province broke ground on the third Pangyo Techno Valley in Geumto-dong, Sujeong-gu, "
            "Seongnam on Sept. 3, 2025."
        ),
        ["Gyeonggi Province"],
        ["Pangyo Techno Valley", "?third Pangyo Techno Valley", "?Geumto-dong", "?Sujeong-gu"],
    ),
    (
        ("Hanwha Group will turn the Seoul Station north yard into a convention complex; KORAIL owns the land."),
        ["Hanwha Group", "KORAIL"],
        ["Seoul Station", "?Seoul Station north yard"],
    ),
    (
        "At the National Science Museum in Daejeon, the minister opened the Nuri Hall.",
        ["?National Science Museum"],
        ["National Science Museum", "Nuri Hall"],
    ),
    (
        ("The Jangseong Pado Data Center, a 40-megawatt facility in the Cheomdan 3 District, broke ground in 2025."),
        [],
        ["Jangseong Pado Data Center", "Cheomdan 3 District"],
    ),
    (
        (
            "The ETRI Honam Research Center and the Korea Electronics Technology Institute (KETI) Gwangju "
            "branch lie in the Advanced Industrial Complex."
        ),
        [
            "Korea Electronics Technology Institute | KETI",
            "?ETRI Honam Research Center",
            "?Electronics and Telecommunications Research Institute",
        ],
        ["Advanced Industrial Complex", "?ETRI Honam Research Center"],
    ),
    (
        "The governor visited the Bundang Cancer Center of CHA University and Ajou University Hospital.",
        ["?CHA University", "?Ajou University Hospital", "?Bundang Cancer Center of CHA University"],
        ["?Ajou University Hospital", "?Bundang Cancer Center", "?Bundang Cancer Center of CHA University"],
    ),
    (
        "Naver Labs' robots deliver parcels in the 1784 building; 5G and ARC Brain are its technologies.",
        ["Naver Labs"],
        ["?1784 building"],
    ),
    (
        ("Hyundai E&C will build the Gadeok airport road, DL E&C the Yeosu hotel and POSCO E&C the Songdo school."),
        ["Hyundai E&C", "DL E&C", "POSCO E&C"],
        ["?Gadeok airport", "?Yeosu hotel"],
    ),
    (
        "In his speech at the Blue House State Guest House, the president named Gwangju, Ulsan and Gunsan.",
        [],
        ["Blue House State Guest House"],
    ),
    (
        ("Yongin's Everland, Pyeongtaek's Godeok district and Hwaseong's Dongtan are near the Gyeongbu Expressway."),
        [],
        ["?Everland", "Godeok district", "Gyeongbu Expressway"],
    ),
    (
        (
            "The National Institute of Ecology in Seocheon-gun and the Janghang National Biological Industrial "
            "Complex cooperate."
        ),
        ["National Institute of Ecology"],
        ["Janghang National Biological Industrial Complex", "?Seocheon-gun"],
    ),
    (
        (
            "The Ministry of SMEs and Startups chose the TIPS Town in Yeoksam-dong and the Start-up Park in "
            "Daejeon's Eoeun-dong."
        ),
        ["Ministry of SMEs and Startups"],
        ["TIPS Town", "Start-up Park", "?Yeoksam-dong", "?Eoeun-dong"],
    ),
    (
        (
            "Supreme Court, Constitutional Court and National Assembly sit in Seoul; the Sejong Assembly Hall "
            "is planned."
        ),
        [
            "?Supreme Court",
            "?Constitutional Court",
            "?National Assembly",
            "?Constitutional Court and National Assembly",
        ],
        ["Sejong Assembly Hall"],
    ),
    (
        ("The plan includes Busan's Second Bukhang Bridge, a Metro Line 5 and the West Busan Intercity Bus Terminal."),
        [],
        ["?Second Bukhang Bridge", "?Bukhang Bridge", "West Busan Intercity Bus Terminal", "?Metro Line 5"],
    ),
    (
        (
            "Test flights of air taxis begin at the Goheung Aviation Center, then along the Ara Waterway to "
            "Gimpo Airport."
        ),
        [],
        ["Goheung Aviation Center", "Gimpo Airport", "?Ara Waterway"],
    ),
    (
        "The Sihwa MTV (Multi Techno Valley) and Turtle Island host the Wave Park.",
        [],
        ["Multi Techno Valley", "Turtle Island", "Wave Park"],
    ),
    (
        "Students of Gwangju Software Meister High School visited the GIST Dasan Building and Sejong Hall.",
        ["Gwangju Software Meister High School", "?GIST"],
        ["GIST Dasan Building", "Sejong Hall"],
    ),
    (
        "Gwangju FC beat Ulsan HD at the Gwangju Football Stadium; 8,000 came.",
        ["Gwangju FC", "?Ulsan HD"],
        ["Gwangju Football Stadium"],
    ),
    (
        (
            "The Presidential Committee on Balanced National Development (PCBND) met at the Sejong Government "
            "Convention Center."
        ),
        ["Presidential Committee on Balanced National Development | PCBND"],
        ["Sejong Government Convention Center"],
    ),
    (
        "Amazon's HQ2 in Arlington and Google's Googleplex in Mountain View are larger than Kakao's Agit.",
        ["?Amazon", "Google", "Kakao"],
        ["?Googleplex"],
    ),
    (
        ("The High-Speed Rail Innovation Center, a subsidiary of KORAIL, and the Green Energy Institute applied."),
        ["Green Energy Institute", "KORAIL", "?High-Speed Rail Innovation Center"],
        ["?High-Speed Rail Innovation Center"],
    ),
    (
        ("Funding comes from the Regional Development Fund, the Balanced Development Account and the Smart City Fund."),
        ["?Regional Development Fund", "?Smart City Fund"],
        [],
    ),
    (
        "Daegu's subway Line 3 ends at Yongji Station, beside the Suseong Lake and Deurangil Street.",
        [],
        ["Yongji Station", "?Line 3", "?Suseong Lake", "?Deurangil Street"],
    ),
    (
        "The AI-based Mobility Living Lab and the AI Integrated Support Platform are programs of AICA.",
        ["AICA"],
        [],
    ),
    (
        "The Korea AI Campus, a training program, and the Women's Startup Valley contest were announced.",
        [],
        [],
    ),
    (
        "He once headed Incheon Port Authority and now leads the Yeongjong Airport Railroad Co.",
        ["Incheon Port Authority", "Yeongjong Airport Railroad Co."],
        [],
    ),
    (
        "The Heartland of Innovation, Hub of Asia and Gateway to Europe are slogans.",
        [],
        [],
    ),
    (
        "Photo Zone, Food Zone and Kids Zone will be set up at Yeouido Hangang Park.",
        [],
        ["Yeouido Hangang Park"],
    ),
    (
        "Job Fair, Tech Plaza and Demo Day take place in Hall B of COEX.",
        [],
        ["COEX", "?Hall B", "?Hall B of COEX"],
    ),
    known_to_fail(
        "Red Zone, Green Belt and Blue Belt are planning terms; the Green Belt was eased.",
        [],
        ["?Green Belt"],
        reason="two words that may be a name",
    ),
    (
        "Main Stage, Media Room and Lounge Area are on the first floor of the Gwangju Design Center.",
        ["?Gwangju Design Center"],
        ["Gwangju Design Center"],
    ),
    (
        "Silicon Saxony and Silicon Glen compete with Silicon Valley; Silicon Works is a company.",
        ["?Silicon Works", "?Silicon Saxony"],
        ["Silicon Valley", "?Silicon Glen"],
    ),
    (
        "Innovation District 22@, Hafencity and Kista Science City, north of Stockholm, came up often.",
        [],
        ["?Innovation District 22", "?Hafencity", "Kista Science City"],
    ),
    (
        ("In Taiwan, the Southern Taiwan Science Park and the Taoyuan Aerotropolis need water from Shimen Reservoir."),
        [],
        ["Southern Taiwan Science Park", "Shimen Reservoir", "?Taoyuan Aerotropolis"],
    ),
    (
        "Saudi Arabia's King Salman Energy Park (SPARK) near Dammam covers 50 square kilometers.",
        [],
        ["King Salman Energy Park | ? | 50000000"],
    ),
    (
        (
            "Vietnam's Hoa Lac Hi-Tech Park and the Saigon Hi-Tech Park signed with the Gyeonggi Autonomous "
            "Driving Center."
        ),
        ["?Saigon Hi-Tech Park", "Gyeonggi Autonomous Driving Center", "?Hoa Lac Hi-Tech Park"],
        ["?Hoa Lac Hi-Tech Park", "?Saigon Hi-Tech Park"],
    ),
    (
        "Port of Rotterdam, Maasvlakte 2 and Europoort were on the itinerary.",
        ["?Port of Rotterdam"],
        ["Port of Rotterdam", "?Maasvlakte 2", "?Europoort"],
    ),
    (
        "Tesla's Giga Texas near Austin and its Gigafactory Berlin in Grünheide employ 30,000.",
        ["Tesla"],
        ["?Giga Texas", "?Gigafactory Berlin"],
    ),
    (
        "The mayor called Mudeung Stadium, Sangmu District and Songjeong the three axes.",
        [],
        ["Mudeung Stadium", "Sangmu District"],
    ),
    (
        "Apartment prices in Banpo-dong rose; Acro River Park and Helio City set records.",
        ["?Acro River Park", "?Helio City"],
        ["?Banpo-dong", "?Acro River Park", "?Helio City"],
    ),
]

TENTH = [
    # (a) several names of one place
    (
        (
            "UNIST Hospital Groundbreaking Set\n\nThe Ulsan National Institute of Science and Technology "
            "(UNIST) will run the new hospital. KAIST Pangyo Center moves."
        ),
        ["Ulsan National Institute of Science and Technology | UNIST", "?KAIST"],
        ["?UNIST Hospital | hospital", "?KAIST Pangyo Center"],
    ),
    (
        ("The CNU Hwasun Hospital grows. Chonnam National University (CNU) said the CNU Hwasun Hospital was full."),
        ["Chonnam National University | CNU", "?CNU Hwasun Hospital"],
        ["CNU Hwasun Hospital | hospital"],
    ),
    (
        (
            "The GTEP Bitgaram Campus opened in March. Green Technology Power (GTEP) built the Green "
            "Technology Power Bitgaram Campus on 400,000㎡."
        ),
        ["?Green Technology Power | GTEP"],
        ["Green Technology Power Bitgaram Campus | campus | 400000"],
    ),
    (
        "Goyang Arena is delayed. The Goyang Arena Sports Complex covers 50,000㎡.",
        [],
        ["Goyang Arena Sports Complex | complex | 50000"],
    ),
    (
        "They met at Gwangju City Hall. The Gwangju City Hall Briefing Room was full.",
        ["?Gwangju Metropolitan City"],
        ["Gwangju City Hall", "Gwangju City Hall Briefing Room"],
    ),
    (
        "Busan Port is old. The Busan Port Logistics Complex covers 3.08㎢.",
        [],
        ["Busan Port", "Busan Port Logistics Complex | complex | 3080000"],
    ),
    (
        "Incheon Airport opened in 2001, Incheon Airport Terminal 2 in 2018.",
        [],
        ["Incheon Airport", "Incheon Airport Terminal 2"],
    ),
    (
        "POSCO opened its Pohang plant in 1973. The POSCO Pohang Plant covers 9㎢.",
        ["POSCO"],
        ["POSCO Pohang Plant | plant | 9000000"],
    ),
    (
        "LG Science Park stands in Magok. Samsung plans a Magok plant.",
        ["?LG", "Samsung"],
        ["LG Science Park", "?Magok plant"],
    ),
    (
        (
            "The Gunsan National Industrial Complex is full; the Iksan National Industrial Complex is "
            "not. The National Industrial Complex was founded in 1974."
        ),
        [],
        ["Gunsan National Industrial Complex", "Iksan National Industrial Complex", "?National Industrial Complex"],
    ),
    # (b) areas
    (
        "The Songdo Severance Hospital will be built on an 85,800㎡ site in Songdo International City.",
        ["?Songdo Severance Hospital"],
        ["Songdo Severance Hospital | hospital | 85800", "?Songdo International City | city"],
    ),
    (
        "The center will be built on a 46,200㎡ site in Cheomdan District 3.",
        [],
        ["46,200㎡ site in Cheomdan District 3 | site | 46200", "Cheomdan District 3 | ? | "],
    ),
    (
        (
            "Cheongna Medical Town is to rise on a state-owned plot of 261,635㎡ near Cheongna "
            "International City Station."
        ),
        [],
        ["Cheongna Medical Town | ? | 261635", "Cheongna International City Station"],
    ),
    (
        (
            "Lotte World Busan opened in March. Visitors came from Daegu, Ulsan and Pohang. They saw "
            "Haeundae Beach, Gwangan Bridge, Taejongdae Park, Dadaepo Beach, Songdo Beach, Igidae Park "
            "and Busan Tower. The 158,000-square-meter beach is free."
        ),
        [],
        [
            "?Lotte World Busan",
            "Haeundae Beach",
            "Gwangan Bridge",
            "Taejongdae Park",
            "Dadaepo Beach",
            "Songdo Beach",
            "Igidae Park",
            "Busan Tower",
        ],
    ),
    (
        (
            "Inspire Resort opened on Yeongjong Island. Guests may visit Eurwangni Beach, Incheon Bridge,"
            " Muui Island, Sky Park, Jayu Park and Wolmi Park. The 461,661-square-meter resort has 1,275 "
            "rooms."
        ),
        [],
        [
            "Inspire Resort | resort | 461661",
            "?Yeongjong Island",
            "Eurwangni Beach",
            "Incheon Bridge",
            "Muui Island",
            "Sky Park",
            "Jayu Park",
            "Wolmi Park",
        ],
    ),
    (
        (
            "The Gangnam Intermodal Complex, a 1.3 trillion won project of the city on 160,000㎡ of floor "
            "space, opens in 2028."
        ),
        [],
        ["Gangnam Intermodal Complex | complex | 160000"],
    ),
    (
        "Gimpo Tower, a company that runs shops on 3,000㎡ said, is closed.",
        ["?Gimpo Tower"],
        ["?Gimpo Tower | building | "],
    ),
    (
        "The King's Cross Quarter regeneration, an area of 27 hectares, began in 2008.",
        [],
        ["?King's Cross Quarter | district | 270000", "?Cross Quarter | ? | ?270000"],
    ),
    (
        "<Myeongji Living Area>\n- Area: 2.56 million ㎡\n- Developer: LH",
        ["?LH", "?Korea Land and Housing Corporation | LH"],
        ["Myeongji Living Area | district | 2560000"],
    ),
    # (c) names
    (
        "The meeting was held at the Korea Chamber of Commerce and Industry building in Seoul.",
        ["?Korea Chamber of Commerce and Industry | ?KCCI"],
        ["Korea Chamber of Commerce and Industry building | building"],
    ),
    (
        "The president toured the Hyundai Motor Group Metaplant America (HMGMA) plant in Georgia.",
        ["?Hyundai Motor Group", "?Hyundai Motor Group Metaplant America | HMGMA"],
        ["?Hyundai Motor Group Metaplant America (HMGMA) plant | plant"],
    ),
    (
        "Workers of the SK Battery America (SKBA) factory voted.",
        ["?SK Battery America | SKBA"],
        ["SK Battery America (SKBA) factory | plant"],
    ),
    (
        "Mayor Kang Gi-jung spoke in the press room of the Gwangju City Council on Monday.",
        ["?Gwangju City Council"],
        ["press room of the Gwangju City Council | room"],
    ),
    ("They waited in the living room of the Kim family.", [], []),
    (
        "The HD Hyundai Ulsan R&D Center has built a pilot line.",
        ["?HD Hyundai Ulsan R&D Center", "?HD Hyundai"],
        ["HD Hyundai Ulsan R&D Center | center"],
    ),
    ("The Gwangju Creative Economy Center announced a contest.", ["Gwangju Creative Economy Center"], []),
    (
        "The University of Leeds runs the BRAGG research centre in Leeds.",
        ["University of Leeds"],
        ["BRAGG research centre | center"],
    ),
    (
        "The Manchester and Salford Science Park was founded in 1984.",
        [],
        ["Manchester and Salford Science Park | park"],
    ),
    ("Trains run between Seoul and Gwangju Songjeong Station.", [], ["?Gwangju Songjeong Station | station"]),
    ("Flights link Seoul and Jeju International Airport.", [], ["Jeju International Airport"]),
    ("The tower, to be called Haeundae Park Hillstate, has 60 floors.", [], ["Haeundae Park Hillstate"]),
    ("A forum was held at Hotel Nuri Myeong-dong Seoul.", [], ["Hotel Nuri Myeong-dong Seoul"]),
    ("She lives at Seoul Jung-gu Myeong-dong 2.", [], ["?Jung-gu", "?Myeong-dong", "?Seoul Jung-gu Myeong-dong"]),
    # (d) no places
    ("The city calls itself the Artificial Intelligence Convergence City.", [], []),
    ("Contact: 14 Whitehall Street, London.", [], []),
    ("Contact: 1600 Pennsylvania Avenue, Washington.", [], []),
    ("The parade went down Pennsylvania Avenue.", [], ["Pennsylvania Avenue | road"]),
    ("Global Smart Hydrogen City is the slogan of the year.", [], []),
    # (e) bodies
    (
        "The Greater Manchester Combined Authority (GMCA) and Network Rail signed an agreement.",
        ["Greater Manchester Combined Authority | GMCA", "Network Rail"],
        [],
    ),
    ("The East of England Development Agency was closed.", ["East of England Development Agency"], []),
    ("The N8 group of universities welcomed the news.", ["N8"], []),
    ("Homes England owns the land.", ["Homes England"], []),
    ("LG-GM Battery Solution will hire 900 people.", ["LG-GM Battery Solution"], []),
    (
        "Kim Min-ho, director of the Pohang Light Source Facility, opened the talks.",
        ["?Pohang Light Source Facility"],
        [],
    ),
    (
        "KISTI, the supercomputing center of Korea, ordered a machine.",
        ["?Korea Institute of Science and Technology Information | KISTI"],
        [],
    ),
    # spoken of again
    (
        (
            "The Cheongju Sports Complex is planned in Osong. The complex, with 12,000 seats, will be "
            "built on 200,000㎡."
        ),
        [],
        ["Cheongju Sports Complex | complex | 200000"],
    ),
    (
        (
            "Daejeon Hanbat Stadium opened in March. The new stadium, which cost 200 billion won, has a "
            "floor area of 58,539㎡."
        ),
        [],
        ["Daejeon Hanbat Stadium | stadium | 58539"],
    ),
    (
        "Work on Ulsan Medical Center began. The hospital's floor area is 47,962㎡.",
        ["?Ulsan Medical Center"],
        ["Ulsan Medical Center | hospital | 47962"],
    ),
    (
        "Work on Ulsan Hospital began. The floor area of the hospital is 47,962㎡.",
        ["?Ulsan Hospital"],
        ["Ulsan Hospital | hospital | 47962"],
    ),
    (
        "Suncheon Bay National Garden drew millions. The park was expanded from 92 to 112 hectares.",
        [],
        ["Suncheon Bay National Garden | park | ?1120000"],
    ),
    (
        "The Iksan Food Museum will open in May. Work on the museum, which stands on 3,000㎡, is over.",
        [],
        ["Iksan Food Museum | museum | 3000"],
    ),
    (
        "The Iksan Food Museum will open in May. In Jeonju a museum of 3,000㎡ is planned.",
        [],
        ["Iksan Food Museum | museum | "],
    ),
    ("Yeosu Expo Park lies at the sea. Next to the park is a lot of 5,000㎡.", [], ["Yeosu Expo Park | park | "]),
    ("Gimhae Airport is full. The airport has a terminal of 51,000㎡.", [], ["Gimhae Airport | airport | "]),
    (
        "Samsung C&T is building the P5 plant. When finished, the plant will cover 640,000㎡.",
        ["?Samsung C&T"],
        ["?P5 plant | plant | ?640000"],
    ),
    (
        (
            "Hanwha Robotics signed with Changwon City to build the Jinhae Robot Plant by 2027. Located "
            "in Jinhae, the plant will occupy a 99,000㎡ site."
        ),
        ["?Hanwha Robotics", "?Hanwha", "Changwon City"],
        ["Jinhae Robot Plant | plant | 99000"],
    ),
    (
        "Ilsan Techno Valley will be completed in 2026. Some 870,000㎡ in size, it will host media firms.",
        [],
        ["Ilsan Techno Valley | complex | 870000"],
    ),
    (
        "K-Culture Valley, on a 326,400㎡ lot in Janghang-dong, is to have an arena.",
        [],
        ["K-Culture Valley | complex | 326400", "?Janghang-dong"],
    ),
    (
        "The second Jeju airport will be built on 5.5 million ㎡ in Seongsan-eup.",
        [],
        ["?second Jeju airport | airport | ?5500000", "?Jeju airport | airport | ?5500000", "?Seongsan-eup"],
    ),
    (
        "BioCampus, a 27-hectare campus for biotech firms in Songdo, opens soon.",
        [],
        ["?BioCampus | ? | ?270000", "?campus | ? | ?270000"],
    ),
]

ELEVENTH = [
    # several names of one place
    (
        (
            "KHNP to Expand Hanul Plant\n\nKorea Hydro & Nuclear Power (KHNP) runs the Hanul Nuclear "
            "Power Plant in Uljin. The Hanul plant has seven reactors."
        ),
        ["Korea Hydro & Nuclear Power | KHNP"],
        ["Hanul Nuclear Power Plant | plant", "?Hanul Plant", "?Hanul plant"],
    ),
    (
        (
            "The Daejeon Convention Center (DCC) has two halls. The DCC 2nd Exhibition Center opened in "
            "2022 with 10,500㎡."
        ),
        [],
        ["Daejeon Convention Center | center", "?DCC 2nd Exhibition Center | ? | ?10500", "?2nd Exhibition Center"],
    ),
    (
        ("Gyeongju's Hwabaek Convention Center (HICO) will be the main venue. HICO has a floor area of 31,336㎡."),
        [],
        ["Hwabaek Convention Center | center | 31336", "?HICO | ? | ?"],
    ),
    (
        (
            "The ETRI Honam Research Center stands in Gwangju. The Electronics and Telecommunications "
            "Research Institute (ETRI) opened the ETRI Honam Research Center in 2005."
        ),
        ["Electronics and Telecommunications Research Institute | ETRI", "?ETRI Honam Research Center"],
        ["ETRI Honam Research Center | center"],
    ),
    (
        "Visitors toured the National Asian Culture Center. The Asia Culture Center is in Gwangju.",
        [],
        ["?National Asian Culture Center", "?Asia Culture Center"],
    ),
    (
        "At Suwon Convention Center the mayor met guests. Suwon Convention Center Station is planned.",
        [],
        ["Suwon Convention Center", "Suwon Convention Center Station | station"],
    ),
    (
        "Lotte Mall is full. Lotte Mall Songdo covers 80,000㎡.",
        [],
        ["?Lotte Mall", "Lotte Mall Songdo | market | 80000"],
    ),
    (
        "Busan Opera House is late. The Busan Opera House Cultural Complex was never planned.",
        [],
        ["Busan Opera House Cultural Complex"],
    ),
    ("Daegu Station and East Daegu Station are crowded.", [], ["Daegu Station", "East Daegu Station"]),
    ("SH Tower and LH Tower stand side by side.", [], ["SH Tower", "LH Tower"]),
    # areas
    (
        "The Samsung Biologics Bio Campus II will rise on a 357,366㎡ site in Songdo.",
        ["?Samsung Biologics"],
        ["Samsung Biologics Bio Campus II | campus | 357366"],
    ),
    (
        "The hospital will be built on a 28,000㎡ site in Dongtan 2 New Town.",
        [],
        ["28,000㎡ site in Dongtan 2 New Town | site | 28000", "Dongtan 2 New Town"],
    ),
    (
        (
            "SK hynix will build four fabs in the Yongin Semiconductor Cluster, which covers 4.15 million"
            " ㎡ in Wonsam-myeon. The cluster is to open in 2027."
        ),
        ["SK hynix"],
        ["Yongin Semiconductor Cluster | complex | 4150000", "?Wonsam-myeon"],
    ),
    ("The Solaseado Corporate City project covers 33.8㎢.", [], ["?Solaseado | city | ?33800000"]),
    (
        "The Naju SRF plant, on 12,000㎡ of land next to Sinwol Park, stood idle for years.",
        [],
        ["Naju SRF plant | plant | 12000", "Sinwol Park"],
    ),
    ("A 600-bed hospital on 50,000㎡ is planned next to Wonju Station.", [], ["Wonju Station"]),
    ("The museum of 10,000㎡ will be next to Sejong Lake Park.", [], ["Sejong Lake Park | park | "]),
    (
        "Gwangmyeong Cave reopened. The ticket hall is 300㎡ large.",
        [],
        ["Gwangmyeong Cave | park | ", "?ticket hall | hall | ?300"],
    ),
    (
        "Jeju Air Terminal at Gimhae is new. Its 3,000㎡ are crowded.",
        ["?Jeju Air"],
        ["Jeju Air Terminal | station | 3000"],
    ),
    ("The Port of Tyne covers 243 hectares. The port handles cars.", [], ["Port of Tyne | port | 2430000"]),
    (
        "Teesworks, the 4,500-acre site of a former steelworks near Redcar, will host the plant.",
        [],
        ["?Teesworks | ? | ?"],
    ),
    # names
    (
        "The Seoul Bar Association building in Seocho-dong was full.",
        ["?Seoul Bar Association"],
        ["Seoul Bar Association building | building", "?Seocho-dong"],
    ),
    (
        "Officials met at the Federation of Korean Industries (FKI) Tower in Yeouido.",
        ["?Federation of Korean Industries | ?FKI"],
        ["?Federation of Korean Industries (FKI) Tower", "?FKI Tower", "?Federation of Korean Industries Tower"],
    ),
    (
        "The Advanced Manufacturing Research Centre in Rotherham employs 500 people.",
        ["?Advanced Manufacturing Research Centre"],
        ["?Advanced Manufacturing Research Centre | center"],
    ),
    (
        "The Playhouse Theatre and the Royal Festival Hall reopened.",
        [],
        ["Playhouse Theatre | theater", "Royal Festival Hall | hall"],
    ),
    (
        "A ceremony took place in the main auditorium of Chonnam National University.",
        ["?Chonnam National University"],
        ["?main auditorium of Chonnam National University"],
    ),
    (
        "He spoke in the conference room of the Ministry of Environment.",
        ["Ministry of Environment"],
        ["?conference room of the Ministry of Environment", "?conference room of the Ministry"],
    ),
    ("The Oxford and Cambridge Boat Race was held on the Thames.", [], []),
    ("The Leeds and Bradford Airport opened in 1931.", [], ["Leeds and Bradford Airport | airport"]),
    (
        "The complex, tentatively named Gwangju Future Mobility Plaza, opens in 2030.",
        [],
        ["Gwangju Future Mobility Plaza | square"],
    ),
    ("The mayor was called Gwangju Tower Kim by friends.", [], ["?Gwangju Tower | building", "?Gwangju Tower Kim"]),
    (
        "The LG Energy Solution Ochang Energy Plant has two lines.",
        ["LG Energy Solution"],
        ["LG Energy Solution Ochang Energy Plant | plant"],
    ),
    # none
    ("Hub City of Artificial Intelligence is the motto. We want to be a Global Bio Hub City.", [], []),
    ("Address: 200 Gwanggyo Street, Suwon", [], []),
    ("In 2015 Gyeongbu Expressway, the busiest, was widened.", [], ["Gyeongbu Expressway | road"]),
    (
        "On the 40 Gyeongbu Expressway lanes, traffic stood still.",
        [],
        ["?Gyeongbu Expressway | road", "?40 Gyeongbu Expressway | road"],
    ),
    # bodies
    (
        "The Liverpool City Region Combined Authority and Transport for Greater Manchester met.",
        ["Liverpool City Region Combined Authority", "Transport for Greater Manchester | ?TfGM"],
        [],
    ),
    known_to_fail(
        "The West of Scotland Science Park is in Glasgow.",
        [],
        ["West of Scotland Science Park | park"],
        reason="a side of a region before a place",
    ),
    ("Bong Entertainments will run the park.", ["Bong Entertainments"], []),
    ("The SPARTA consortium of universities will receive 5 million euros.", ["SPARTA"], []),
    ("The Smart City Power Solution won a prize.", [], []),
    ("The group of universities agreed.", [], []),
]

TWELFTH = [
    known_to_fail(
        (
            "The Naver Data Center GAK Sejong, built on a 293,697㎡ site in Sejong's Jiphyeon-dong, opened"
            " on November 8, 2023. GAK Sejong can hold 600,000 servers."
        ),
        ["?Naver"],
        ["GAK Sejong | ? | 293697", "?Jiphyeon-dong"],
        reason="a name behind what it is",
    ),
    (
        (
            "Starfield Suwon, the fifth Starfield mall of Shinsegae Property, opened in Jeongja-dong with"
            " a floor area of 331,000㎡. The mall expects 19 million visitors a year."
        ),
        ["Shinsegae Property"],
        ["Starfield Suwon | ? | 331000", "?Jeongja-dong", "?Starfield mall"],
    ),
    (
        (
            "The Korea Maritime Museum in Incheon will cost 100 billion won. The museum will have four "
            "floors on 27,335㎡ of land."
        ),
        [],
        ["Korea Maritime Museum | museum | 27335"],
    ),
    (
        "Hyundai Steel's Dangjin steelworks and POSCO's Gwangyang Works make plates.",
        ["Hyundai Steel", "POSCO"],
        ["?Dangjin steelworks | plant", "Gwangyang Works | plant"],
    ),
    (
        (
            "The National Institute of Ecology stands on 998,000㎡ in Seocheon. Ecorium, its greenhouse "
            "complex, covers 33,090㎡."
        ),
        ["National Institute of Ecology"],
        ["?Ecorium | ? | ?33090", "?National Institute of Ecology | ? | ?998000"],
    ),
    (
        ("Governor Kim Yung-rok held a briefing at the Jeonnam Provincial Government building in Muan on Monday."),
        ["?Jeonnam Provincial Government"],
        ["Jeonnam Provincial Government building | building"],
    ),
    (
        "Cheongju City will move its government to a new City Hall on 28,459㎡ in Bungmun-ro by 2028.",
        ["Cheongju City"],
        ["?City Hall | ? | ?28459", "?new City Hall | ? | ?28459"],
    ),
    (
        (
            "Ground was broken for the Sejong Smart National Industrial Complex (753,000㎡ in "
            "Yeonseo-myeon) in November."
        ),
        [],
        ["Sejong Smart National Industrial Complex | complex | ?753000", "?Yeonseo-myeon"],
    ),
    (
        "The KTX Gwangmyeong Station area has an IKEA, a Costco and the AK Plaza Gwangmyeong.",
        ["?IKEA", "?Costco"],
        ["KTX Gwangmyeong Station | station", "AK Plaza Gwangmyeong | ?"],
    ),
    (
        (
            "Daegu's Suseong Alpha City, 976,693㎡ in Daeheung-dong, houses 243 companies; ABB Park will "
            "be added in Dongdaegu."
        ),
        [],
        ["Suseong Alpha City | city | 976693", "?Daeheung-dong", "ABB Park | park"],
    ),
    (
        "The Jeju Shinhwa World resort in Seogwipo covers 2.5 million square meters.",
        [],
        ["?Jeju Shinhwa World | ? | 2500000", "?Jeju Shinhwa World resort | ? | 2500000"],
    ),
    (
        ("A site of 1.65 million ㎡ next to Daegu National Airport was picked. The K-2 air base will move to Gunwi."),
        [],
        ["Daegu National Airport | airport | ", "?K-2 air base"],
    ),
    (
        "The Yeouido Financial Center Two IFC Seoul and the Parc1 Tower dominate the skyline.",
        [],
        [
            "?Yeouido Financial Center Two",
            "?Two IFC Seoul",
            "Parc1 Tower | building",
            "?Yeouido Financial Center Two IFC Seoul",
        ],
    ),
    (
        (
            "Osong Bio Valley consists of the Osong Bio-Health Science Technopolis (4.83㎢), the Osong 2nd"
            " Bio-Health Science Complex (3.28㎢) and the Osong Cosmetics Industrial Complex."
        ),
        [],
        [
            "Osong Bio Valley | complex | ",
            "Osong Bio-Health Science Technopolis | complex | 4830000",
            "Osong 2nd Bio-Health Science Complex | complex | 3280000",
            "Osong Cosmetics Industrial Complex | complex | ",
        ],
    ),
    (
        (
            "The Dutch company ASML is building the Hwaseong New Campus on 16,000㎡ in Dongtan 2 New Town."
            " The campus will have a training center."
        ),
        ["ASML"],
        ["Hwaseong New Campus | campus | 16000", "Dongtan 2 New Town | town | "],
    ),
    (
        ("Queen Elizabeth Olympic Park in Stratford spans 560 acres; the park's London Stadium seats 66,000."),
        [],
        ["Queen Elizabeth Olympic Park | park | ?", "London Stadium | stadium"],
    ),
    (
        "The National Library of Korea, Sejong opened in 2013 beside Sejong Lake Park on a 29,817㎡ plot.",
        ["?National Library of Korea"],
        [
            "?National Library of Korea, Sejong | ? | ?29817",
            "?National Library of Korea | ? | ?29817",
            "Sejong Lake Park | park | ",
        ],
    ),
    (
        (
            "Samsung Electronics said its Pyeongtaek Campus, the world's largest chip plant at 2.89 "
            "million square meters, needs water."
        ),
        ["Samsung Electronics"],
        ["Pyeongtaek Campus | campus | 2890000"],
    ),
    (
        (
            "About 1,000 people came to the Gwangju Biennale Exhibition Hall in Yongbong-dong, Buk-gu, "
            "Gwangju. The hall has 8,100㎡ of exhibition space."
        ),
        [],
        ["Gwangju Biennale Exhibition Hall | hall | 8100", "?Yongbong-dong", "?Buk-gu"],
    ),
    (
        "The Ilsan Bridge and the Second Gyeongin Expressway are toll roads run by Ilsandaegyo Co.",
        ["Ilsandaegyo Co."],
        ["Ilsan Bridge | bridge", "Second Gyeongin Expressway | road"],
    ),
]

THIRTEENTH = [
    (
        (
            "Magok Cultural Center of LG Arts Center Seoul opened its doors. LG Arts Center SEOUL has two"
            " halls on 41,631㎡."
        ),
        ["?Magok Cultural Center of LG Arts Center Seoul"],
        [
            "?Magok Cultural Center",
            "?Magok Cultural Center of LG Arts Center Seoul",
            "LG Arts Center Seoul | center | ?41631",
        ],
    ),
    (
        (
            "The Ministry of Culture will open the Korean Literature Museum on a 14,993㎡ lot in "
            "Eunpyeong-gu. It has a floor area of 14,993㎡."
        ),
        ["?Ministry of Culture", "?Ministry of Culture, Sports and Tourism | MCST"],
        ["Korean Literature Museum | museum | 14993", "?Eunpyeong-gu"],
    ),
    (
        ("Doosan Enerbility signed a contract to build the Hanbit Offshore Wind Farm (99.2 MW) off Yeonggwang."),
        ["Doosan Enerbility"],
        ["Hanbit Offshore Wind Farm | plant"],
    ),
    (
        (
            "The Busan North Port Redevelopment Project covers 1.53 million ㎡; Busan Port Authority leads"
            " it. North Port Marina opened in March."
        ),
        ["Busan Port Authority"],
        ["?Busan North Port | port | ?1530000", "North Port Marina | port"],
    ),
    (
        (
            "Incheon's Songdo International City hosts the Incheon Global Campus. The 295,000㎡ campus has"
            " room for ten universities."
        ),
        [],
        ["Songdo International City | city | ", "Incheon Global Campus | campus | 295000"],
    ),
    (
        (
            "Posco Future M's Pohang cathode plant, on a 122,100㎡ site at the Yeongilman General "
            "Industrial Complex 4, was finished."
        ),
        ["?POSCO Future M", "?Posco Future M"],
        [
            "?Pohang cathode plant | plant | ?122100",
            "Yeongilman General Industrial Complex 4 | complex | ",
            "?122,100㎡ site at the Yeongilman General Industrial Complex 4 | site | 122100",
        ],
    ),
    (
        "A new terminal of 30,000㎡ will be built at Muan International Airport.",
        [],
        ["Muan International Airport | airport | ", "?new terminal | station | ?30000"],
    ),
    (
        "Construction of the Yeosu-Namhae Undersea Tunnel began; the tunnel is 7.31 km long.",
        [],
        ["Yeosu-Namhae Undersea Tunnel | tunnel"],
    ),
    (
        (
            "The Seoul Institute of Technology building, the Sangam DMC Tower and the Digital Media City "
            "Station were evacuated."
        ),
        ["?Seoul Institute of Technology"],
        [
            "?Seoul Institute of Technology building",
            "Sangam DMC Tower | building",
            "Digital Media City Station | station",
        ],
    ),
    (
        (
            "Jeonju City Council members toured the Jeonju Hanok Village and Gyeonggijeon Shrine. The "
            "village covers 298,260㎡."
        ),
        ["?Jeonju City Council"],
        ["Jeonju Hanok Village | village | 298260", "Gyeonggijeon Shrine | temple"],
    ),
    (
        ("Kakao's data center in Ansan, on the ERICA Campus of Hanyang University, has a floor area of 47,378㎡."),
        ["?Kakao Group", "?Kakao", "?Hanyang University"],
        ["ERICA Campus | campus | ", "?ERICA Campus of Hanyang University | campus | ", "?data center | ? | ?47378"],
    ),
    (
        (
            "The government designated 12 sites, including the Andong Bio-Life National Industrial "
            "Complex with 1 million ㎡ and the Uljin Nuclear Hydrogen National Industrial Complex with "
            "1.52 million ㎡."
        ),
        [],
        [
            "Andong Bio-Life National Industrial Complex | complex | 1000000",
            "Uljin Nuclear Hydrogen National Industrial Complex | complex | 1520000",
        ],
    ),
    (
        "The Green Bio Venture Campus in Iksan (22,500㎡) and the one in Pohang will open in 2025.",
        [],
        ["Green Bio Venture Campus | campus | 22500"],
    ),
    (
        "He was born in a house on Insa-dong Street and died at Seoul St. Mary's Hospital.",
        [],
        ["?Insa-dong Street | road", "Seoul St. Mary's Hospital | hospital", "?Insa-dong"],
    ),
    (
        "Visitors enter Everland through the Main Gate; the Gate covers 5,000㎡.",
        [],
        ["?Everland", "?Main Gate | building | ?5000", "?Gate | building | 5000"],
    ),
    (
        (
            "The Innovation City hosts 16 agencies. The Gwangju-Jeonnam Joint Innovation City lies in "
            "Naju and covers 7.36 million ㎡."
        ),
        [],
        ["Gwangju-Jeonnam Joint Innovation City | city | 7360000"],
    ),
    (
        "SEOUL: The Lotte World Tower, Korea's tallest building at 555 meters, hosts Signiel Seoul.",
        [],
        ["Lotte World Tower | building | ", "Signiel Seoul | hotel"],
    ),
    (
        "Hanwha Ocean will expand its Siheung R&D center, which covers 110,000㎡.",
        ["Hanwha Ocean"],
        ["Siheung R&D center | center | 110000"],
    ),
    (
        (
            "KAI, Korea Aerospace Industries, makes jets in Sacheon. The KAI Sacheon Plant covers 1.1 "
            "million ㎡. Workers left the Sacheon plant at noon."
        ),
        ["Korea Aerospace Industries | KAI"],
        ["KAI Sacheon Plant | plant | 1100000"],
    ),
    ("The Cardiff and Vale Health Park in Barry opened.", [], ["Cardiff and Vale Health Park | park"]),
]

FOURTEENTH = [
    (
        "The meeting took place at the Korea Electric Power Corporation headquarters in Naju.",
        ["?Korea Electric Power Corporation | ?KEPCO"],
        ["Korea Electric Power Corporation headquarters | building"],
    ),
    (
        "Workers gathered in front of the GM Korea Gunsan plant, which closed in 2018.",
        ["?GM Korea"],
        ["GM Korea Gunsan plant | plant"],
    ),
    (
        "The Gunsan plant of GM Korea, with an area of 1.29 million ㎡, was sold to Myoung Shin.",
        ["?GM Korea", "?Myoung Shin"],
        ["?Gunsan plant | plant | 1290000", "?Gunsan plant of GM Korea | plant | 1290000"],
    ),
    (
        "SK On and Ford will build the BlueOval SK Battery Park in Kentucky on 1,500 acres.",
        ["SK On", "Ford"],
        ["BlueOval SK Battery Park | park | ?"],
    ),
    (
        "The LG Magnet plant and the Hyosung Heavy Industries Changwon plant will be linked.",
        ["?Hyosung Heavy Industries", "?LG"],
        ["?LG Magnet plant | plant", "Hyosung Heavy Industries Changwon plant | plant"],
    ),
    (
        "They met at the press center of the Seoul Government Complex.",
        [],
        ["?Seoul Government Complex", "?press center of the Seoul Government Complex"],
    ),
    (
        "President Yoon visited the Nuri Hall of the Korea Press Center in Seoul.",
        [],
        ["?Nuri Hall", "?Korea Press Center", "?Nuri Hall of the Korea Press Center"],
    ),
    (
        "A signing ceremony was held in the large conference room of Gwangju City Hall.",
        ["?Gwangju Metropolitan City"],
        ["?Gwangju City Hall", "?large conference room of Gwangju City Hall"],
    ),
    known_to_fail(
        (
            "The Gimcheon Hydrogen Plant and the Uiseong Bio Valley, covering 23,000㎡ and 226,000㎡ "
            "respectively, will open."
        ),
        [],
        ["Gimcheon Hydrogen Plant | plant | ?23000", "Uiseong Bio Valley | complex | ?226000"],
        reason="of two areas in order only the first is read",
    ),
    (
        "Phase 2 of the Pangyo Techno Valley, the 430,000㎡ Pangyo 2nd Techno Valley, was completed.",
        [],
        ["Pangyo Techno Valley | complex | ", "Pangyo 2nd Techno Valley | complex | 430000"],
    ),
    (
        (
            "Gyeonggi Province bought the former Seoul National University College of Agriculture campus,"
            " 152,000㎡ in Suwon."
        ),
        ["Gyeonggi Province", "?Seoul National University College of Agriculture", "?Seoul National University"],
        [
            "?former Seoul National University College of Agriculture campus | ? | ?152000",
            "?Agriculture campus | ? | ?",
            "?Seoul National University College of Agriculture campus | ? | ?152000",
        ],
    ),
    (
        (
            "The Busan Exhibition and Convention Center (BEXCO) will get a third hall. BEXCO now has "
            "46,380㎡ of exhibition space."
        ),
        [],
        ["Busan Exhibition and Convention Center | center | 46380"],
    ),
    (
        (
            "The Harwell Science and Innovation Campus in Oxfordshire spans 700 acres; the Diamond Light "
            "Source is its heart."
        ),
        ["?Diamond Light Source"],
        ["Harwell Science and Innovation Campus | campus | ?", "?Diamond Light Source"],
    ),
    ("The Francis Crick Institute in London cost £650 million.", ["Francis Crick Institute"], []),
    (
        "The Port of Rotterdam Authority and Eindhoven Airport NV signed a letter.",
        ["Port of Rotterdam Authority", "?Eindhoven Airport NV"],
        ["?Eindhoven Airport"],
    ),
    known_to_fail(
        "Rail Baltica's Ülemiste Terminal in Tallinn is designed by Zaha Hadid Architects.",
        ["Zaha Hadid Architects", "?Rail Baltica"],
        ["Ülemiste Terminal | station"],
        reason="names begin with plain letters",
    ),
    (
        "Siheung City opened Wave Park, the world's largest surf park with 166,000㎡, on Turtle Island.",
        ["Siheung City"],
        ["Wave Park | park | 166000", "Turtle Island | island"],
    ),
    (
        "The new campus of the Korea National University of Arts will be in Songpa-gu, Seoul.",
        ["Korea National University of Arts"],
        ["?Songpa-gu"],
    ),
    (
        "A 3,000-seat hall will be built in the Gwangju Culture Complex. The hall will cover 9,000㎡.",
        [],
        ["Gwangju Culture Complex | complex | ", "?hall | ? | ?9000", "?3,000-seat hall | ? | ?9000"],
    ),
    (
        "Gwangju Songjeong Station will be enlarged from 5,700㎡ to 10,700㎡ by 2027.",
        [],
        ["Gwangju Songjeong Station | station | 10700"],
    ),
]


def bare(name: str) -> str:
    return re.sub(r"^(the|a|an)\s", "", name.strip(), flags=re.IGNORECASE).lower().rstrip(".")


def names(find: Any) -> set[str]:
    return {bare(find.name), *(bare(mention.text) for mention in find.mentions)}


def split(entry: str) -> tuple[str, bool, list[str]]:
    """(name, is it optional, the other parts)."""
    name, *rest = entry.split(" | ")
    return name.removeprefix("?"), name.startswith("?"), rest


def fits(stated: str | None, found: object) -> bool:
    """Is it what is stated; with a question mark it may be missing too, and nothing but one allows all."""
    if stated == "?":
        return True
    wanted = (stated or "").removeprefix("?")
    missing = found is None and (not wanted or (stated or "").startswith("?"))
    return missing or (found is not None and wanted == (f"{found:g}" if isinstance(found, float) else found))


def match(entries: Sequence[str], finds: Sequence[Any], told: Any) -> tuple[list[str], list[str]]:
    """What is missed or wrong, and what is found beyond."""
    left, wrong = list(finds), []
    for entry in sorted(entries, key=lambda entry: entry.startswith("?")):
        name, optional, rest = split(entry)
        find = next((find for find in left if bare(name) in names(find)), None)
        if find is not None:
            left.remove(find)
            wrong += [] if all(map(fits, rest, told(find))) else [f"{entry}: {told(find)}"]
        elif not optional:
            wrong.append(entry)
    return wrong, [find.name for find in left]


@pytest.mark.parametrize(
    ("text", "organizations", "sites"),
    [
        *FIRST,
        *SECOND,
        *THIRD,
        *FOURTH,
        *FIFTH,
        *SIXTH,
        *SEVENTH,
        *EIGHTH,
        *NINTH,
        *TENTH,
        *ELEVENTH,
        *TWELFTH,
        *THIRTEENTH,
        *FOURTEENTH,
    ],
)
def test_places(facts_of, text: str, organizations: list[str], sites: list[str]) -> None:
    facts = facts_of(text, paragraphs=True)
    bodies = match(organizations, facts.organizations, lambda one: [one.acronym])
    places = match(sites, facts.sites, lambda one: [one.kind, one.area_m2 and f"{one.area_m2:.12g}"])
    assert (bodies, places) == (([], []), ([], []))
