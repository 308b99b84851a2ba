"""Chronologies made by hand from the packaged documents, and one whose documents mean harm."""

# ruff: noqa: E501 - quotes stay in one piece, so that they can be found

import hashlib
from dataclasses import dataclass
from functools import cache

from gjtimeline.model import (
    Chronology,
    ChronologyBudget,
    ChronologyDate,
    ChronologyEvent,
    ChronologyOrganization,
    ChronologyPerson,
    ChronologySite,
    Claim,
    Conflict,
    DateClaim,
    DocumentFacts,
    DocumentRecord,
    Event,
    EventDate,
    EventSource,
    OfficeTerm,
    Published,
    SourceSpan,
    Span,
    TopicName,
)
from gjtimeline.resources import seeds_path

PLAN, VISION, VISIT, CLIPS, PROVINCE = (
    "000_ab171665a0ee642f.txt",
    "001_a41762f22f1f4beb.txt",
    "002_f44e0bd8b2ffafa6.txt",
    "003_37b750b5778ba05a.txt",
    "004_97039c995f8e5a90.txt",
)


@dataclass(frozen=True)
class SampleSource:
    """What ``explain`` needs of a source."""

    path: str
    text: str


@cache
def text_of(name: str) -> str:
    return (seeds_path() / name).read_text(encoding="utf-8")


def identifier(letter: str, *parts: object) -> str:
    return f"{letter}-{hashlib.sha256(repr(parts).encode()).hexdigest()[:16]}"


def document_id(name: str) -> str:
    return identifier("d", name)


def span(name: str, quote: str) -> SourceSpan:
    start = text_of(name).index(quote)
    return SourceSpan(document=document_id(name), quote=quote, start=start, end=start + len(quote))


def document(name: str, publisher: str, published: Published, about: str, url: str | None = None) -> DocumentRecord:
    return DocumentRecord(
        id=document_id(name),
        path=f"seeds/{name}",
        sha256=name[4:20],
        media_type="text/plain",
        language="en",
        publisher=publisher,
        url=url,
        published=published,
        about=about,
    )


DOCUMENTS = (
    document(
        PLAN,
        "Gwangju Institute of Science and Technology (GIST)",
        Published(edtf="2019-01-30", basis="stated", text="2019.01.30", start=359, end=369),
        "complex",
    ),
    document(
        VISION,
        "The Asia Business Daily",
        Published(edtf="2020-01-14", basis="manifest"),
        "complex",
        "https://www.asiae.co.kr/en/article/2020011417241695116",
    ),
    document(
        VISIT,
        "Gwangju Institute of Science and Technology (GIST)",
        Published(
            edtf="2020-06-30/2020-07-02",
            basis="inferred",
            explanation="after the visit of June 30, before the forum of July 2",
        ),
        "partly",
    ),
    document(
        CLIPS,
        "Gwangju Metropolitan City",
        Published(edtf="2020-01-20", basis="stated", text="2020-01-20"),
        "partly",
        "https://www.gwangju.go.kr/eng/boardView.do?pageId=eng24&boardId=GR_0000000122&seq=218",
    ),
    document(PROVINCE, "Korea Economy Press", Published(), "no", "https://kecopress.com/news/article.html?no=44092"),
)


def source(  # noqa: PLR0917
    name: str, quote: str, words: str, edtf: str, trigger: str, rule: str = "month_day", anchor: str | None = None
) -> EventSource:
    where = span(name, quote)
    return EventSource(
        **where.model_dump(),
        id=identifier("e", name, where.start),
        date=DateClaim(text=words, edtf=edtf, rule=rule, anchor=anchor),
        status="occurred",
        trigger=trigger,
    )


def event(
    title: str, edtf: str, bounds: tuple[str | None, str | None], precision: str, *sources: EventSource, **more: object
) -> ChronologyEvent:
    values: dict[str, object] = {"status": "occurred", "type": "announcement", "topic": "complex"}
    values |= {"people": (), "organizations": (), "budgets": (), "sites": ()} | more
    return ChronologyEvent(
        id=identifier("e", title),
        date=ChronologyDate(edtf=edtf, earliest=bounds[0], latest=bounds[1], precision=precision),
        title=title,
        sources=sources,
        **values,
    )


def person(
    name: str, aliases: tuple[str, ...], roles: tuple[OfficeTerm, ...], *sources: SourceSpan
) -> ChronologyPerson:
    return ChronologyPerson(id=identifier("p", name), name=name, aliases=aliases, roles=roles, sources=sources)


def office(
    title: str, organization: str | None, first: str | None, last: str | None, *sources: SourceSpan
) -> OfficeTerm:
    return OfficeTerm(title=title, organization=organization, from_=first, to=last, sources=sources)


def organization(name: str, acronym: str | None, *sources: SourceSpan) -> ChronologyOrganization:
    return ChronologyOrganization(id=identifier("o", name), name=name, acronym=acronym, aliases=(), sources=sources)


def site(
    name: str, kind: str | None, area: float | None, *sources: SourceSpan, aliases: tuple[str, ...] = ()
) -> ChronologySite:
    return ChronologySite(
        id=identifier("s", name),
        name=name,
        kind=kind,
        aliases=aliases,
        area_m2=area,
        latitude=None,
        longitude=None,
        sources=sources,
    )


def budget(amount: str, words: str, *sources: SourceSpan, **more: object) -> ChronologyBudget:
    values: dict[str, object] = {"currency": "KRW", "approximate": False, "bound": None, "period": None}
    values |= {"kind": None, "purpose": None, "equivalent_of": None, "topic": "complex"} | more
    return ChronologyBudget(id=identifier("b", amount, words), text=words, amount=amount, sources=sources, **values)


PEOPLE = (
    person(
        "Lee Yong-sup",
        ("Lee Yong-seop", "Lee Yong-Sup"),
        (
            office(
                "Mayor",
                "Gwangju Metropolitan City",
                "2019-12-29",
                "2020-06-30",
                span(VISION, "Mayor Lee Yong-seop"),
                span(VISIT, "Gwangju Mayor Lee Yong-sup"),
            ),
        ),
        span(VISION, "Lee Yong-seop"),
        span(VISIT, "Lee Yong-sup"),
        span(CLIPS, "Lee Yong-Sup"),
    ),
    person(
        "Byung-sun Chung",
        (),
        (office("Vice Minister", "Ministry of Science and ICT", "2020-06-30", "2020-06-30"),),
        span(VISIT, "Byung-sun Chung"),
    ),
    person("Seung Hyeon Moon", (), (office("President", "GIST", "2019-01-30", None),), span(PLAN, "Seung Hyeon Moon")),
    person(
        "Kiseon Kim",
        (),
        (office("President", "GIST", "2020-06-30", "2020-06-30/2020-07-02"),),
        span(VISIT, "Kiseon Kim"),
    ),
    person(
        "JongWon Kim", (), (office("Director", "GIST AI Research Institute", None, None),), span(VISIT, "JongWon Kim")
    ),
    person("Kim Hyun-gon", (), (office("Deputy Governor", "Gyeonggi-do", None, None),), span(PROVINCE, "Kim Hyun-gon")),
)

ORGANIZATIONS = (
    organization(
        "Gwangju Institute of Science and Technology", "GIST", span(PLAN, "Gwangju Institute of Science and Technology")
    ),
    organization("Gwangju Metropolitan City", None, span(PLAN, "Gwangju Metropolitan City")),
    organization("National IT Industry Promotion Agency", "NIPA", span(PLAN, "National IT Industry Promotion Agency")),
    organization("Chonnam National University", None, span(VISIT, "Chonnam National University")),
)

SITES = (
    site("Advanced 3 District", "district", None, span(VISION, "Advanced 3 District")),
    site("site in the Advanced 3 District", None, 46200.0, span(VISION, "46,200㎡ site in the Advanced 3 District")),
    site(
        "Unmanned Low-Speed Special Vehicle Demonstration Regulatory Free Zone",
        "zone",
        16790000.0,
        span(VISION, "Unmanned Low-Speed Special Vehicle Demonstration Regulatory Free Zone"),
    ),
    site(
        "Kim Dae-jung Convention Center",
        "center",
        None,
        span(VISION, "Kim Dae-jung Convention Center"),
        span(CLIPS, "Kimdaejung Convention Center"),
        aliases=("Kimdaejung Convention Center",),
    ),
    site(
        "Chonnam National University Convention Hall",
        "hall",
        None,
        span(VISIT, "Chonnam National University Convention Hall"),
    ),
    site("KINTEX", None, None, span(PROVINCE, "KINTEX")),
)

BUDGETS = (
    budget(
        "406100000000",
        "406.1 billion won",
        span(PLAN, "406.1 billion won"),
        period="P5Y",
        kind="total",
        purpose="whole project",
    ),
    budget(
        "400000000000",
        "about 400 billion KRW",
        span(PLAN, "400 billion won"),
        span(VISION, "about 400 billion KRW"),
        approximate=True,
        period="P5Y",
        kind="total",
        purpose="whole project",
    ),
    budget(
        "62600000000",
        "62.6 billion KRW",
        span(VISION, "62.6 billion KRW"),
        period="2020",
        purpose="national budget this year",
    ),
    budget("20000000000", "20 billion KRW", span(VISION, "20 billion KRW"), period="2020", kind="increase"),
    budget("42600000000", "42.6 billion KRW", span(VISION, "42.6 billion KRW"), period="2020", kind="proposal"),
)

_MAYOR, _MINISTER, _PRESIDENT, _LATER_PRESIDENT = (item.id for item in PEOPLE[:4])
_GIST, _CITY, _NIPA, _UNIVERSITY = (item.id for item in ORGANIZATIONS)

EVENTS = (
    event(
        "GIST organized the Gwangju Consortium and submitted a proposal to NIPA for the feasibility of establishing an artificial intelligence-based industrial convergence complex",
        "2018-06",
        ("2018-06-01", "2018-06-30"),
        "month",
        source(
            PLAN,
            "GIST organized the Gwangju Consortium om June of 2018 and submitted a proposal to NIPA for the feasibility",
            "June of 2018",
            "2018-06",
            "organized",
        ),
        organizations=(_GIST, _NIPA),
    ),
    event(
        "GIST has been promoting this project in earnest",
        "2018-07/..",
        ("2018-07-01", None),
        "month",
        source(
            PLAN,
            "has been promoting this project in earnest sine July 2018",
            "July 2018",
            "2018-07/..",
            "promoting",
            "since",
        ),
        organizations=(_GIST,),
    ),
    event(
        "Gwangju City applied for the “AI Industry Convergence Complex Development Project” as an exemption target for the preliminary feasibility study",
        "2019-01",
        ("2019-01-01", "2019-01-31"),
        "month",
        source(
            VISION,
            'Gwangju City applied for the "AI Industry Convergence Complex Development Project" as an exemption target for the preliminary feasibility study in January last year',
            "January last year",
            "2019-01",
            "applied",
            "month_of_relative_year",
            "2020-01-14",
        ),
        organizations=(_CITY,),
    ),
    event(
        "The government decided on a plan to promote the ‘Balanced National Development Project’",
        "2019-01-29",
        ("2019-01-29", "2019-01-29"),
        "day",
        source(
            PLAN,
            "On January 29, the government decided on a plan to promote the 'Balanced National Development Project'",
            "January 29",
            "2019-01-29",
            "decided",
            "nearest_before_publication",
            "2019-01-30",
        ),
        organizations=(_CITY,),
        budgets=(BUDGETS[0].id,),
        type="decision",
    ),
    event(
        "Total investment over the next five years",
        "2019/2023",
        ("2019-01-01", "2023-12-31"),
        "year",
        source(
            PLAN,
            "with a total investment of 400 billion won",
            "over the next five years",
            "2019/2023",
            "investment",
            "next_years",
            "2019-01-30",
        ),
        status="planned",
        budgets=(BUDGETS[1].id,),
    ),
    event(
        "Champions award ceremony of the K-League 2",
        "2019-11",
        ("2019-11-01", "2019-11-30"),
        "month",
        source(
            CLIPS,
            "at the K-League 2 champions award ceremony at the Gwangju World Cup Stadium in November 2019",
            "November 2019",
            "2019-11",
            "award ceremony",
        ),
        topic="other",
        people=(_MAYOR,),
    ),
    event(
        "Mayor Lee Yong-sup announced 20 key initiatives to direct the city government in 2020",
        "2019-12-29",
        ("2019-12-29", "2019-12-29"),
        "day",
        source(
            CLIPS,
            "At a press conference at Gwangju City Hall Briefing Room on 29 December 2019, Mayor Lee Yong-sup announced 20 key initiatives",
            "29 December 2019",
            "2019-12-29",
            "announced",
        ),
        topic="related",
        people=(_MAYOR,),
        organizations=(_CITY,),
    ),
    event(
        "Gwangju secured a national budget of 62.6 billion KRW",
        "2020",
        ("2020-01-01", "2020-01-14"),
        "year",
        source(
            VISION,
            "This year, it secured a national budget of 62.6 billion KRW",
            "This year",
            "2020",
            "secured",
            "relative_year",
            "2020-01-14",
        ),
        organizations=(_CITY,),
        budgets=tuple(item.id for item in BUDGETS[2:]),
    ),
    event(
        "Vision Proclamation Ceremony and Launch Ceremony of the AI Industry Convergence Project Group",
        "2020-01-29",
        ("2020-01-29", "2020-01-29"),
        "day",
        source(
            VISION,
            "it will hold the AI-Centered City Gwangju Vision Proclamation Ceremony and the Launch Ceremony of the AI Industry Convergence Project Group at the Kim Dae-jung Convention Center on the 29th",
            "the 29th",
            "2020-01-29",
            "hold",
            "day_of_month",
            "2020-01-14",
        ),
        status="planned",
        organizations=(_CITY,),
        sites=(SITES[3].id,),
    ),
    event(
        "Vice Minister Byung-sun Chung visited GIST and held the On-Site Conference of Gwangju Innovators",
        "2020-06-30",
        ("2020-06-30", "2020-06-30"),
        "day",
        source(
            VISIT,
            "visited GIST (Gwangju Institute of Science and Technology) on June 30, 2020, and held",
            "June 30, 2020",
            "2020-06-30",
            "visited",
            "full_date",
        ),
        source(
            VISIT,
            "At this meeting, major strategies for the AI industry in Gwangju",
            "this meeting",
            "2020-06-30",
            "discussed",
            "same_event",
        ),
        people=(_MINISTER, _MAYOR, _PRESIDENT, _LATER_PRESIDENT),
        organizations=(_GIST, _CITY),
        type="visit",
    ),
    event(
        "Post-Corona Era Conversion Forum 2020",
        "2020-07-02/2020-07-03",
        ("2020-07-02", "2020-07-03"),
        "day",
        source(
            VISIT,
            "This forum will be held on July 2 and 3, 2020, at Chonnam National University Convention Hall",
            "July 2 and 3, 2020",
            "2020-07-02/2020-07-03",
            "held",
            "day_list",
        ),
        status="planned",
        topic="other",
        organizations=(_UNIVERSITY,),
        sites=(SITES[4].id,),
    ),
    event(
        "First Korea AI International Film Festival",
        "XXXX-10-25",
        (None, None),
        "day",
        source(
            PROVINCE,
            "the first film festival will be held on October 25 at KINTEX.",
            "October 25",
            "XXXX-10-25",
            "held",
        ),
        status="planned",
        topic="other",
        sites=(SITES[5].id,),
    ),
    event(
        "Gyeonggi-do announced that it will promote seven projects",
        "XXXX-XX-23",
        (None, None),
        "day",
        source(
            PROVINCE,
            "announced on the 23rd that it will promote seven projects",
            "the 23rd",
            "XXXX-XX-23",
            "announced",
            "day_of_month",
        ),
        topic="other",
    ),
)

CONFLICTS = (
    Conflict(
        kind="amount",
        about="total of the whole project",
        claims=(
            Claim(
                value="406.1 billion KRW",
                **span(PLAN, "worth a total of 406.1 billion won for five years").model_dump(),
            ),
            Claim(value="400 billion KRW", **span(PLAN, "with a total investment of 400 billion won").model_dump()),
        ),
        explanation="Two exact totals of the same project over the same period differ by 6.1 billion KRW.",
    ),
)

SAMPLE = Chronology(
    topic=TopicName(id="gwangju-ai-complex", name="Gwangju AI industry convergence complex"),
    documents=DOCUMENTS,
    events=EVENTS,
    people=PEOPLE,
    organizations=ORGANIZATIONS,
    sites=SITES,
    budgets=BUDGETS,
    conflicts=CONFLICTS,
)

EMPTY = Chronology(
    topic=SAMPLE.topic, documents=(), events=(), people=(), organizations=(), sites=(), budgets=(), conflicts=()
)

SOURCES = {
    document_id(name): SampleSource(f"seeds/{name}", text_of(name)) for name in (PLAN, VISION, VISIT, CLIPS, PROVINCE)
}


def _fact(source: EventSource) -> Event:
    text = next(s.text for id, s in SOURCES.items() if id == source.document)
    at = text.find(source.date.text, source.start)
    trigger = text.index(source.trigger, source.start)
    bounds = next(item.date for item in EVENTS if source in item.sources)
    return Event(
        id=source.id,
        title=source.quote,
        type="announcement",
        status=source.status,
        date=EventDate(
            **source.date.model_dump(),
            earliest=bounds.earliest,
            latest=bounds.latest,
            precision=bounds.precision,
            start=at,
            end=at + len(source.date.text),
        ),
        trigger=Span(text=source.trigger, start=trigger, end=trigger + len(source.trigger)),
        quote=source.quote,
        start=source.start,
        end=source.end,
        topic="complex",
    )


FACTS = tuple(
    DocumentFacts(
        document=record,
        events=tuple(_fact(item) for e in EVENTS for item in e.sources if item.document == record.id),
    )
    for record in DOCUMENTS
)

_HOSTILE = (
    "[red]bold[/red] \x1b[31mred\x1b[0m | <script>alert(1)</script> \u202egnp.exe\u2066 *x* _y_ `z`\n# 광주 인공지능"
)

HOSTILE = EMPTY.model_copy(
    update={
        "topic": TopicName(id="x", name=_HOSTILE),
        "documents": (document("[b]x|y\x1b]0;t\x07.txt", _HOSTILE, Published(), "no", "javascript:alert(1)"),),
        "events": (event(_HOSTILE, "2020-01-14", ("2020-01-14", "2020-01-14"), "day"),),
        "people": (person(_HOSTILE, (_HOSTILE,), (office(_HOSTILE, _HOSTILE, None, None),)),),
        "organizations": (organization(_HOSTILE, None),),
        "sites": (site(_HOSTILE, _HOSTILE, 1.5),),
        "budgets": (budget("not a number", _HOSTILE, purpose=_HOSTILE),),
        "conflicts": (
            Conflict(
                kind="date",
                about=_HOSTILE,
                claims=(Claim(value=_HOSTILE, document=_HOSTILE, quote=_HOSTILE, start=0, end=1),),
                explanation=_HOSTILE,
            ),
        ),
    }
)
