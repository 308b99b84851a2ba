"""Organizations and sites of sentences written before the rules had seen any of their kind.

(text, organizations, sites): an organization is "name | acronym", a site "name | kind | area in square meters". With a
question mark a name, an acronym, a kind or an area may be found or not. Nothing else may be found. ``FIRST`` were
written when 43 of 62 came out whole, ``SECOND`` next, when 30 of 40 did, ``THIRD``, many of them traps, when 29 of 30
did, ``FOURTH`` when 14 of 20, ``FIFTH``, on areas, when 9 of 15 did. Most names are real, many of the events are not.
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
        "Stage 1 (1.7㎢) of the Ulsan High-tech Valley is occupied; stage 2 (0.6㎢) has a dispute over water.",
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


@pytest.mark.parametrize(("text", "organizations", "sites"), [*FIRST, *SECOND, *THIRD, *FOURTH, *FIFTH])
def test_places(facts_of, text: str, organizations: list[str], sites: list[str]) -> None:
    facts = facts_of(text, paragraphs=True)
    bodies = match(organizations, facts.organizations, lambda one: [one.acronym])
    places = match(sites, facts.sites, lambda one: [one.kind, one.area_m2 and f"{one.area_m2:.12g}"])
    assert (bodies, places) == (([], []), ([], []))
