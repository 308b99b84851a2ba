"""Sentences as releases and wires write them, with all that is said about each amount.

Three sets of forty, each written with its expectations before the grammar had seen it, and scored at first contact:
all fields were right for 31 of 55 amounts of the first, 43 of 53 of the second and 37 of 45 of the third (amount,
currency, bounds for all of them). What failed was then repaired by its kind, so these are regression tests now.
"""

from decimal import Decimal

import pytest

from gjtimeline.grammar.budgets import find_budgets

PUBLISHED = "2021-03-10"

# (text, [(amount, currency, approximate or a range, bound, period, kind, equivalent_of)])
Row = tuple[str, list[tuple[str, str, bool, str | None, str | None, str | None, int | None]]]

# the first set, held out
FIRST: list[Row] = [
    (
        "The provincial government will pour 87 billion won into the hydrogen cluster by 2026.",
        [("87e9", "KRW", False, None, "../2026", "investment", None)],
    ),
    (
        "Seoul earmarked KRW 1.47tn for digital infrastructure next year, up 12 percent from this year.",
        [("1.47e12", "KRW", False, None, "2022", "budget", None)],
    ),
    (
        "The chip maker plans to spend 120 trillion won ($107 billion) over the coming decade on four fabs in Yongin.",
        [("120e12", "KRW", False, None, "P10Y", "budget", None), ("107e9", "USD", False, None, "P10Y", "budget", 0)],
    ),
    (
        "Construction costs were put at 312.5 billion won, of which the state covers 70 percent.",
        [("312.5e9", "KRW", False, None, None, "cost", None)],
    ),
    (
        "The ministry asked for 9.8 billion won in next year's budget; the Assembly approved only 4.2 billion won.",
        [("9.8e9", "KRW", False, None, "2022", "proposal", None), ("4.2e9", "KRW", False, None, None, "budget", None)],
    ),
    (
        "Each selected startup receives up to 150 million won in development funds.",
        [("150e6", "KRW", False, "at most", None, "support", None)],
    ),
    (
        "Busan's city council trimmed 3.1 billion won from the smart-city account.",
        [("3.1e9", "KRW", False, None, None, "decrease", None)],
    ),
    (
        "Of the 24 billion won needed, 16.8 billion won comes from the national treasury and 7.2 billion won "
        "from Daejeon's coffers.",
        [
            ("24e9", "KRW", False, None, None, "cost", None),
            ("16.8e9", "KRW", False, None, None, "share", None),
            ("7.2e9", "KRW", False, None, None, "share", None),
        ],
    ),
    (
        "Total project cost: KRW 95.2 billion (government subsidy KRW 60 billion, private capital KRW 35.2 billion)",
        [
            ("95.2e9", "KRW", False, None, None, "total", None),
            ("60e9", "KRW", False, None, None, "share", None),
            ("35.2e9", "KRW", False, None, None, "share", None),
        ],
    ),
    ("A W34.7 billion science museum opened in Gwacheon.", [("34.7e9", "KRW", False, None, None, None, None)]),
    ("The gas company signed a deal valued at US$1.2 billion.", [("1.2e9", "USD", False, None, None, "cost", None)]),
    (
        "The fund, which started with a paid-in capital of half a trillion won, has grown to roughly 800 billion won.",
        [("500e9", "KRW", False, None, None, None, None), ("800e9", "KRW", True, None, None, None, None)],
    ),
    ("Exports of chips reached $9.3 billion in March.", [("9.3e9", "USD", False, None, None, None, None)]),
    (
        "The battery maker will invest more than 15 trillion won between 2021 and 2030.",
        [("15e12", "KRW", False, "at least", "2021/2030", "investment", None)],
    ),
    ("The two sides agreed on a 27-billion-won loan.", [("27e9", "KRW", False, None, None, "support", None)]),
    (
        "It raised 3 million euros (about 4 billion won) from angel investors.",
        [("3e6", "EUR", False, None, None, None, None), ("4e9", "KRW", True, None, None, None, 0)],
    ),
    ("Participants paid 20,000 won each.", [("20e3", "KRW", False, None, None, None, None)]),
    (
        "The winning team will take home 30 million won in prize money.",
        [("30e6", "KRW", False, None, None, "support", None)],
    ),
    (
        "An additional 5.5 billion won has been secured for the data center.",
        [("5.5e9", "KRW", False, None, None, "increase", None)],
    ),
    (
        "The budget grew by 48.3 billion won to 512.9 billion won.",
        [("48.3e9", "KRW", False, None, None, "increase", None), ("512.9e9", "KRW", False, None, None, "budget", None)],
    ),
    (
        "R&D spending rose from 1.1 trillion won in 2019 to 1.9 trillion won in 2021.",
        [
            ("1.1e12", "KRW", False, None, "2019", "budget", None),
            ("1.9e12", "KRW", False, None, "2021", "budget", None),
        ],
    ),
    (
        "The city and the state will split the bill of 80 billion won evenly.",
        [("80e9", "KRW", False, None, None, "cost", None)],
    ),
    (
        "Operating costs are estimated at between 700 million and 900 million won a year.",
        [("700e6", "KRW", True, None, "P1Y", "cost", None)],
    ),
    (
        "The scheme hands out 500,000 won per month to young jobseekers.",
        [("500e3", "KRW", False, None, "P1M", "support", None)],
    ),
    (
        "The 2.3-trillion-won Saemangeum project is due for completion in 2025.",
        [("2.3e12", "KRW", False, None, None, None, None)],
    ),
    ("Ulsan won 3-1 and the 2022 title.", []),
    ("The firm won 40 billion won in orders.", [("40e9", "KRW", False, None, None, None, None)]),
    ("The card, priced at about $30,000 apiece, is hard to get.", [("30e3", "USD", True, None, None, "cost", None)]),
    (
        "The government requested 640 billion won, but lawmakers cut it by 90 billion won.",
        [("640e9", "KRW", False, None, None, "proposal", None), ("90e9", "KRW", False, None, None, "decrease", None)],
    ),
    (
        "Funding for the project totals 132 billion won: 92.4 billion won from the central government, 26.4 "
        "billion won from the city and 13.2 billion won from private partners.",
        [
            ("132e9", "KRW", False, None, None, "total", None),
            ("92.4e9", "KRW", False, None, None, "share", None),
            ("26.4e9", "KRW", False, None, None, "share", None),
            ("13.2e9", "KRW", False, None, None, "share", None),
        ],
    ),
    (
        "Over five years, 10 billion won will be provided annually.",
        [("10e9", "KRW", False, None, "P1Y", "support", None)],
    ),
    ("Hundreds of billions of won will be needed.", []),
    (
        "A total of 7 trillion 320 billion won is set aside in this year's budget for carbon neutrality.",
        [("7.32e12", "KRW", False, None, "2021", "total", None)],
    ),
    (
        "The ministry said it had approved KRW 2,500 million for the centre.",
        [("2.5e9", "KRW", False, None, None, "budget", None)],
    ),
    ("The firm bought the plot for W1.05tn in 2016.", [("1.05e12", "KRW", False, None, "2016", None, None)]),
    (
        "The company posted an operating profit of 1.2 trillion won and sales of 11 trillion won in the first quarter.",
        [("1.2e12", "KRW", False, None, None, None, None), ("11e12", "KRW", False, None, None, None, None)],
    ),
    (
        "The portal contributed 100bn won, the bank another 50bn won.",
        [("100e9", "KRW", False, None, None, "share", None), ("50e9", "KRW", False, None, None, "share", None)],
    ),
    (
        "The price tag has ballooned from an initial estimate of 20 billion won to no less than 33 billion won.",
        [("20e9", "KRW", False, None, None, "proposal", None), ("33e9", "KRW", False, "at least", None, "cost", None)],
    ),
    ("A feasibility study costing 300 million won starts in May.", [("300e6", "KRW", False, None, None, "cost", None)]),
    (
        "Gyeonggi Province received 1,730 applications worth a combined 410.5bn won.",
        [("410.5e9", "KRW", False, None, None, "total", None)],
    ),
]

# the second set, held out
SECOND: list[Row] = [
    (
        "Jeonnam will funnel 1.5 trillion won into offshore wind over the next eight years.",
        [("1.5e12", "KRW", False, None, "P8Y", "investment", None)],
    ),
    (
        "The bid, put together by three banks, was worth roughly $2.4bn.",
        [("2.4e9", "USD", True, None, None, "cost", None)],
    ),
    (
        "The agency's operating budget stands at 18.6 billion won for 2021.",
        [("18.6e9", "KRW", False, None, "2021", "budget", None)],
    ),
    ("Police estimate the damage at 3.2 billion won.", [("3.2e9", "KRW", False, None, None, None, None)]),
    (
        "The finance ministry shaved 12 billion won off the request.",
        [("12e9", "KRW", False, None, None, "decrease", None)],
    ),
    (
        "Funding will climb by 4.4 billion won to 31 billion won next year.",
        [("4.4e9", "KRW", False, None, None, "increase", None), ("31e9", "KRW", False, None, "2022", "support", None)],
    ),
    (
        "A subsidy of up to 8 million won per vehicle is available.",
        [("8e6", "KRW", False, "at most", None, "support", None)],
    ),
    ("Tuition was set at 6.5 million won a semester.", [("6.5e6", "KRW", False, None, None, "cost", None)]),
    (
        "The two-year project has a price tag of EUR 3.75 million.",
        [("3.75e6", "EUR", False, None, "P2Y", "cost", None)],
    ),
    (
        "Between 2017 and 2020 the state put up 70 billion won, the province 30 billion won.",
        [("70e9", "KRW", False, None, "2017/2020", None, None), ("30e9", "KRW", False, None, "2017/2020", None, None)],
    ),
    (
        "The 38.9 billion-won facility (approximately 33.1 million U.S. dollars) has six floors.",
        [("38.9e9", "KRW", False, None, None, None, None), ("33.1e6", "USD", True, None, None, None, 0)],
    ),
    (
        "Project costs: 120 billion won in total (state 60 billion won, city 36 billion won, private 24 billion won)",
        [
            ("120e9", "KRW", False, None, None, "total", None),
            ("60e9", "KRW", False, None, None, "share", None),
            ("36e9", "KRW", False, None, None, "share", None),
            ("24e9", "KRW", False, None, None, "share", None),
        ],
    ),
    (
        "The center will cost 5.1 billion won to build and another 400 million won a year to run.",
        [("5.1e9", "KRW", False, None, None, "cost", None), ("400e6", "KRW", False, None, "P1Y", "cost", None)],
    ),
    (
        "Lawmakers passed a 14.9-trillion-won supplementary budget on Thursday.",
        [("14.9e12", "KRW", False, None, None, "budget", None)],
    ),
    (
        "The carmaker aims to inject W60.1tn in R&D and facilities through 2025.",
        [("60.1e12", "KRW", False, None, "../2025", "investment", None)],
    ),
    (
        "The council is seeking 2.7 billion won for a feasibility study.",
        [("2.7e9", "KRW", False, None, None, "proposal", None)],
    ),
    ("He donated 100 million won to the university.", [("100e6", "KRW", False, None, None, "support", None)]),
    (
        "The grand prize winner gets 50 million won, runners-up 20 million won each.",
        [("50e6", "KRW", False, None, None, "support", None), ("20e6", "KRW", False, None, None, "support", None)],
    ),
    (
        "At 1.03 trillion won, this year's R&D outlay is the largest on record.",
        [("1.03e12", "KRW", False, None, "2021", "budget", None)],
    ),
    (
        "The market is expected to be worth $190 billion by 2025.",
        [("190e9", "USD", False, None, "../2025", "cost", None)],
    ),
    (
        "Of the total project cost of 480 billion won, 336 billion won will be borne by the state and the "
        "rest by local governments.",
        [("480e9", "KRW", False, None, None, "total", None), ("336e9", "KRW", False, None, None, "share", None)],
    ),
    (
        "Investors have committed KRW 250 billion, including KRW 90 billion from overseas.",
        [("250e9", "KRW", False, None, None, "budget", None), ("90e9", "KRW", False, None, None, "share", None)],
    ),
    (
        "The region stands to gain 2.9 trillion won in production-inducing effects.",
        [("2.9e12", "KRW", False, None, None, None, None)],
    ),
    (
        "The utility reported a net loss of 5.9 trillion won for 2020.",
        [("5.9e12", "KRW", False, None, "2020", None, None)],
    ),
    (
        "Seoul scaled back the plan from 900 billion won to just under 600 billion won.",
        [("900e9", "KRW", False, None, None, None, None), ("600e9", "KRW", False, "at most", None, None, None)],
    ),
    (
        "The plant, built at a cost of 1.9 trillion won over three years, employs 800.",
        [("1.9e12", "KRW", False, None, "P3Y", "cost", None)],
    ),
    (
        "Gwangju expects to secure at least 3 trillion won in state funding for 2022.",
        [("3e12", "KRW", False, "at least", "2022", "budget", None)],
    ),
    ("A monthly rent of 450,000 won is charged.", [("450e3", "KRW", False, None, "P1M", "cost", None)]),
    (
        "The ministry plans to spend 57 billion won this year and 63 billion won next year on AI chips.",
        [("57e9", "KRW", False, None, "2021", "budget", None), ("63e9", "KRW", False, None, "2022", "budget", None)],
    ),
    (
        "The accelerator costs 1.4532 trillion won, 1.1643 trillion won of it paid by the state.",
        [("1.4532e12", "KRW", False, None, None, "cost", None), ("1.1643e12", "KRW", False, None, None, "share", None)],
    ),
    (
        "Spending on welfare will rise 10.7 percent to 199.9 trillion won.",
        [("199.9e12", "KRW", False, None, None, "budget", None)],
    ),
    ("Daegu beat Ulsan 2-0 and won 25 billion hearts.", []),
    ("Version 3.5 ships with 80 GB; call 062-613-0000 for the 2.5 GW site.", []),
    (
        "The contract, awarded in 2018, is for 64 million Singapore dollars (US$47 million).",
        [("64e6", "SGD", False, None, None, None, None), ("47e6", "USD", False, None, None, None, 0)],
    ),
    ("Ticket prices start at 15,000 won.", [("15e3", "KRW", False, None, None, "cost", None)]),
    ("The initial capital of 10 billion won will be doubled.", [("10e9", "KRW", False, None, None, None, None)]),
    (
        "The project requires between KRW 70 billion and KRW 80 billion.",
        [("70e9", "KRW", True, None, None, "cost", None)],
    ),
    (
        "The government has designated a total of 1.12 trillion won through 2029. Of that amount, 730 "
        "billion won will come from state coffers.",
        [
            ("1.12e12", "KRW", False, None, "../2029", "total", None),
            ("730e9", "KRW", False, None, "../2029", "share", None),
        ],
    ),
    (
        "The bank extended a loan of 500 billion won to the carmaker.",
        [("500e9", "KRW", False, None, None, "support", None)],
    ),
    (
        "More than half of the 9.2 billion won budget was left unused.",
        [("9.2e9", "KRW", False, None, None, "budget", None)],
    ),
]

# the third set, held out: layouts, colons and quotes as well
THIRD: list[Row] = [
    ("Incheon unveils 6.3-trillion-won plan for bio cluster", [("6.3e12", "KRW", False, None, None, None, None)]),
    (
        "○ Project cost: KRW 31,900 million (KRW 22,330 million from the state, KRW 9,570 million from the city)",
        [
            ("31.9e9", "KRW", False, None, None, "cost", None),
            ("22.33e9", "KRW", False, None, None, "share", None),
            ("9.57e9", "KRW", False, None, None, "share", None),
        ],
    ),
    ("- Period/Budget: 2019–2022 / KRW 4.8 billion", [("4.8e9", "KRW", False, None, "2019/2022", "budget", None)]),
    (
        "The outlay jumped to $52.3 million, from $38 million the year before.",
        [("52.3e6", "USD", False, None, None, "budget", None), ("38e6", "USD", False, None, "2020", "budget", None)],
    ),
    (
        "The steelmaker bankrolled the lab with a 12 billion won gift.",
        [("12e9", "KRW", False, None, None, "support", None)],
    ),
    (
        "To date, 88 percent of the 143 billion won has been executed.",
        [("143e9", "KRW", False, None, None, "budget", None)],
    ),
    (
        "Companies moving in can get tax breaks worth as much as 2 billion won over five years.",
        [("2e9", "KRW", False, "at most", "P5Y", "cost", None)],
    ),
    ("Some KRW 10 trillion will go toward 5G networks by 2022.", [("10e12", "KRW", True, None, "../2022", None, None)]),
    (
        "The Jeju government said Friday it would shell out 7.7 billion won to buy 50 electric buses.",
        [("7.7e9", "KRW", False, None, None, None, None)],
    ),
    ("The carmaker's profit fell 9 percent to 1.8 trillion won.", [("1.8e12", "KRW", False, None, None, None, None)]),
    ("The fine was reduced by 300 million won.", [("300e6", "KRW", False, None, None, "decrease", None)]),
    (
        "The new hall, whose construction swallowed 76 billion won, seats 2,000.",
        [("76e9", "KRW", False, None, None, None, None)],
    ),
    (
        "The state is to shoulder 49 billion won of the 70 billion won bill.",
        [("49e9", "KRW", False, None, None, "share", None), ("70e9", "KRW", False, None, None, "cost", None)],
    ),
    (
        "Over 10 years, the government and the company will each provide 75 billion won.",
        [("75e9", "KRW", False, None, "P10Y", "support", None)],
    ),
    (
        "It was the first time in five years that the budget topped 5 trillion won.",
        [("5e12", "KRW", False, "at least", None, "budget", None)],
    ),
    (
        "An AI graduate school gets 2 billion won annually for five years.",
        [("2e9", "KRW", False, None, "P1Y", "support", None)],
    ),
    (
        "The deal, reportedly in the range of 600 to 700 billion won, was signed in June.",
        [("600e9", "KRW", True, None, None, None, None)],
    ),
    ("A total of US$ 3,000,000 in ODA funds was disbursed.", [("3e6", "USD", False, None, None, "support", None)]),
    (
        "The initial budget request of 98 billion won was whittled down to 61 billion won.",
        [("98e9", "KRW", False, None, None, "proposal", None), ("61e9", "KRW", False, None, None, None, None)],
    ),
    (
        'The operator put the investment at "about 1 trillion won" over three years.',
        [("1e12", "KRW", True, None, "P3Y", "investment", None)],
    ),
    (
        "The bond issue raised EUR 500m (KRW 670bn).",
        [("500e6", "EUR", False, None, None, None, None), ("670e9", "KRW", False, None, None, None, 0)],
    ),
    (
        "The award comes with a medal and 300 million won in cash.",
        [("300e6", "KRW", False, None, None, "support", None)],
    ),
    (
        "The ministry has budgeted KRW 26.4 billion, 30 percent more than last year.",
        [("26.4e9", "KRW", False, None, None, "budget", None)],
    ),
    (
        "From 2022 on, 3 billion won is to be allocated every year.",
        [("3e9", "KRW", False, None, "P1Y", "budget", None)],
    ),
    (
        "The city's debt stood at 1.02 trillion won at the end of 2020.",
        [("1.02e12", "KRW", False, None, "2020", None, None)],
    ),
    ("Applicants must pay a deposit of 5 million won.", [("5e6", "KRW", False, None, None, None, None)]),
    ("Phase 2 (2025-2029): KRW 900 billion requested", [("900e9", "KRW", False, None, "2025/2029", "proposal", None)]),
    (
        "The first round drew $15m from one fund and $5m from another.",
        [("15e6", "USD", False, None, None, None, None), ("5e6", "USD", False, None, None, None, None)],
    ),
    (
        "He said 'not one won' of the 12-billion-won endowment had been misused.",
        [("12e9", "KRW", False, None, None, "support", None)],
    ),
    (
        "The Busan Film Festival lost 400 million won in state aid.",
        [("400e6", "KRW", False, None, None, "support", None)],
    ),
    ("Labs equipped with 5,000 GPUs and 200 petabytes; hotline 1588-1000; v2.0 on May 5.", []),
    ("The Eagles topped the Giants 5-4 and won 11 of 12.", []),
    ("A third of the 27 teams won 1,000 points each.", []),
    ("In all, the three projects are worth 96.5 billion won.", [("96.5e9", "KRW", False, None, None, "cost", None)]),
    ("Annual upkeep is put at 1.1 billion won.", [("1.1e9", "KRW", False, None, "P1Y", "cost", None)]),
    ("The company will raise its stake for 82.4 billion won.", [("82.4e9", "KRW", False, None, None, None, None)]),
    (
        "This year the ministry supports 15 regions with 1 billion won each.",
        [("1e9", "KRW", False, None, "2021", "support", None)],
    ),
    (
        "The consortium bid 19% less than the estimated price of KRW 53.7 billion.",
        [("53.7e9", "KRW", False, None, None, "cost", None)],
    ),
    (
        "Ulsan spent 4.6 billion won, of which 1.4 billion won was borrowed.",
        [("4.6e9", "KRW", False, None, None, "budget", None), ("1.4e9", "KRW", False, None, None, "share", None)],
    ),
    ("By 2030, an annual 300 billion won will be saved.", [("300e9", "KRW", False, None, "P1Y", None, None)]),
]


@pytest.mark.parametrize(("text", "expected"), [*FIRST, *SECOND, *THIRD])
def test_what_a_sentence_says(
    text: str, expected: list[tuple[str, str, bool, str | None, str | None, str | None, int | None]]
) -> None:
    found = [
        (
            one.money.amount,
            one.money.currency,
            one.money.approximate or one.money.high is not None,
            one.money.bound,
            one.period,
            one.kind,
            one.money.equivalent_of,
        )
        for one in find_budgets(text, PUBLISHED)
    ]
    assert found == [(Decimal(amount), *others) for amount, *others in expected]
