"""The manifest of a folder: what it declares, how far it reaches, and what is said about a broken one."""

import pytest

from gjtimeline.model import Declared, ReadFailure, Source
from gjtimeline.reading import read
from gjtimeline.resources import seeds_path


def declared_in(outcomes: object) -> dict[str, Declared]:
    return {outcome.path: outcome.declared for outcome in outcomes if isinstance(outcome, Source)}  # type: ignore[attr-defined]


def published(value: str) -> Declared:
    return Declared(published=value, published_basis="manifest")


def test_seeds_come_with_what_their_manifest_declares() -> None:
    outcomes = list(read([str(seeds_path())]))
    assert all(isinstance(outcome, Source) for outcome in outcomes)
    assert [declared.publisher is not None for declared in declared_in(outcomes).values()] == [True] * 5
    assert [declared.published for declared in declared_in(outcomes).values()] == [None, "2020-01-14", None, None, None]


DATES = [
    pytest.param("2020-01-14", "2020-01-14", id="a date of TOML"),
    pytest.param("2020-01-14T23:30:00+09:00", "2020-01-14", id="a date with time: the day as it is written there"),
    pytest.param('"2020-01-14"', "2020-01-14", id="a day"),
    pytest.param('"2020-01"', "2020-01", id="a month"),
    pytest.param('"2020"', "2020", id="a year"),
    pytest.param('"2020-XX-14"', "2020-XX-14", id="an unknown month"),
    pytest.param('"XXXX-02-29"', "XXXX-02-29", id="an unknown year, which may be a leap year"),
    pytest.param('"XXXX-XX-31"', "XXXX-XX-31", id="an unknown month, which may have 31 days"),
    pytest.param('"2020-06-30/2020-07-02"', "2020-06-30/2020-07-02", id="known to lie between"),
    pytest.param('"2020-06/2020-06-14"', "2020-06/2020-06-14", id="parts of different precision"),
]


@pytest.mark.parametrize(("written", "edtf"), DATES)
def test_forms_of_a_publication_date(make_folder, written: str, edtf: str) -> None:
    make_folder({"a.txt": "a", "sources.toml": f'["a.txt"]\npublished = {written}'})
    assert list(read(["docs"])) == list(read(["docs/a.txt"]))
    assert declared_in(read(["docs"])) == {"docs/a.txt": published(edtf)}


FORMS = "2020-01-14, 2020-01, 2020, XXXX-01-14 or 2020-06-30/2020-07-02"
INVALID = [
    pytest.param(
        'published = "yesterday"', f'has a wrong published: "yesterday" is no date such as {FORMS}', id="word"
    ),
    pytest.param('published = ""', f'has a wrong published: "" is no date such as {FORMS}', id="nothing"),
    pytest.param(
        'published = "2019-02-29"', f'has a wrong published: "2019-02-29" is no date such as {FORMS}', id="no leap year"
    ),
    pytest.param(
        'published = "2020-13"', f'has a wrong published: "2020-13" is no date such as {FORMS}', id="no such month"
    ),
    pytest.param(
        'published = "20200114"', f'has a wrong published: "20200114" is no date such as {FORMS}', id="basic form"
    ),
    pytest.param('published = "XXXX"', f'has a wrong published: "XXXX" is no date such as {FORMS}', id="says nothing"),
    pytest.param(
        'published = "2020-01-14\\n"',
        rf'has a wrong published: "2020-01-14\n" is no date such as {FORMS}',
        id="a line feed is escaped",
    ),
    pytest.param(
        'published = "2020/2021/2022"',
        f'has a wrong published: "2020/2021/2022" is no date such as {FORMS}',
        id="three parts",
    ),
    pytest.param(
        'published = "2020-07-02/2020-06"',
        'has a wrong published: "2020-07-02/2020-06" ends before it begins',
        id="reversed",
    ),
    pytest.param(
        "published = 2020",
        'has a published that is no date; write it as 2020-01-14 or in quotes as "2020"',
        id="a number",
    ),
    pytest.param("published = 10:00:00", "has a published that is no date; write it as", id="a time of day"),
    pytest.param("title = 1", "has a title that is no text or empty", id="a title of the wrong type"),
    pytest.param('url = " "', "has a url that is no text or empty", id="an empty text"),
    pytest.param(
        'publishr = "x"', 'has an unknown key "publishr"; known are title, publisher, url, published', id="misspelled"
    ),
]


@pytest.mark.parametrize(("line", "reason"), INVALID)
def test_a_wrong_entry_is_told_and_the_others_hold(make_folder, line: str, reason: str) -> None:
    make_folder({"a.txt": "a", "b.txt": "b", "sources.toml": f'["a.txt"]\n{line}\n["b.txt"]\npublished = 2020-01-14\n'})
    failure, *sources = read(["docs"])
    assert isinstance(failure, ReadFailure)
    assert failure.path == "docs/sources.toml"
    assert failure.reason.startswith(f'"a.txt" {reason}')
    assert failure.reason.isprintable()
    assert declared_in(sources) == {"docs/a.txt": Declared(), "docs/b.txt": published("2020-01-14")}


NAMES = [
    pytest.param('["../a.txt"]', '"../a.txt" names no file below this folder', id="out of the folder"),
    pytest.param('["sub/../../a.txt"]', '"sub/../../a.txt" names no file below this folder', id="out by a detour"),
    pytest.param('["/etc/passwd"]', '"/etc/passwd" names no file below this folder', id="absolute"),
    pytest.param(r"['C:\a.txt']", r'"C:\a.txt" names no file below this folder', id="absolute on Windows"),
    pytest.param(r"['..\a.txt']", r'"..\a.txt" names no file below this folder', id="out of the folder on Windows"),
    pytest.param('[""]', '"" names no file below this folder', id="no name"),
    pytest.param('["./a.txt"]', '"./a.txt" must be written "a.txt"', id="one spelling for one file"),
    pytest.param(
        'publisher = "x"', '"publisher" is no table; begin a document with its name: ["release.txt"]', id="top"
    ),
    pytest.param(
        "[a.txt]",
        '"a" holds a table "txt"; put file names in quotes: ["release.txt"]',
        id="TOML reads the dot as a level",
    ),
]


@pytest.mark.parametrize(("entry", "reason"), NAMES)
def test_names_that_an_entry_cannot_have(make_folder, entry: str, reason: str) -> None:
    make_folder({"a.txt": "a", "sources.toml": entry})
    failure, source = read(["docs"])
    assert failure == ReadFailure("docs/sources.toml", reason)
    assert isinstance(source, Source)
    assert source.declared == Declared()


BROKEN = [
    pytest.param("[\n", "is no valid TOML: ", "line", id="a syntax error has its line"),
    pytest.param('["a.txt"]\n["a.txt"]\n', "is no valid TOML: ", "line 2", id="an entry given twice"),
    pytest.param("a = " + "[" * 5000, "is no valid TOML: ", "", id="nested without end"),
    pytest.param("a = " + "1" * 5000, "is no valid TOML: ", "", id="a number without end"),
    pytest.param("# 광주".encode("cp949"), "is not UTF-8 text (byte 0xb1 at offset 2)", "iconv", id="another encoding"),
    pytest.param(b"\x00\x01", "is binary (NUL bytes), not text", "", id="binary"),
]


@pytest.mark.parametrize(("manifest", "begin", "within"), BROKEN)
def test_a_broken_manifest_is_one_failure_and_the_documents_are_read(
    make_folder, manifest: str | bytes, begin: str, within: str
) -> None:
    make_folder({"a.txt": "a", "b.txt": "b", "sources.toml": manifest})
    for paths in (["docs"], ["docs/a.txt", "docs/b.txt"]):
        failure, *sources = read(paths)
        assert isinstance(failure, ReadFailure)
        assert failure.path == "docs/sources.toml"
        assert failure.reason.startswith(begin)
        assert within in failure.reason
        assert failure.reason.isprintable()
        assert declared_in(sources) == {"docs/a.txt": Declared(), "docs/b.txt": Declared()}


def test_all_wrong_entries_make_one_failure(make_folder) -> None:
    make_folder({"a.txt": "a", "sources.toml": '["a.txt"]\nx = 1\n["../b.txt"]\n'})
    failures = [outcome for outcome in read(["docs"]) if isinstance(outcome, ReadFailure)]
    assert len(failures) == 1
    assert '"a.txt" has' in failures[0].reason
    assert '"../b.txt" names' in failures[0].reason


def test_an_empty_manifest_and_one_with_a_byte_order_mark_are_well(make_folder) -> None:
    make_folder(
        {"a.txt": "a", "sources.toml": "", "sub/b.txt": "b", "sub/sources.toml": '\ufeff["b.txt"]\ntitle = "B"'}
    )
    assert declared_in(read(["docs"])) == {"docs/a.txt": Declared(), "docs/sub/b.txt": Declared(title="B")}


@pytest.mark.parametrize("path", ["docs", "docs/a.txt"])
def test_a_listed_file_that_is_missing_is_one_failure_that_names_it(make_folder, path: str) -> None:
    make_folder({"a.txt": "a", "sources.toml": '["sub/gone.txt"]\n["a.txt"]\ntitle = "A"\n'})
    failure, source = read([path])
    assert failure == ReadFailure("docs/sub/gone.txt", "does not exist, but sources.toml lists it")
    assert isinstance(source, Source)
    assert source.declared == Declared(title="A")


def test_a_manifest_reaches_down_and_the_nearest_that_lists_a_file_wins(make_folder) -> None:
    make_folder(
        {
            "sources.toml": "".join(f'["sub/{name}"]\ntitle = "far"\n' for name in ("a.txt", "b.txt", "deep/c.txt")),
            "sub/sources.toml": '["a.txt"]\ntitle = "near"\n',
            **{"sub/a.txt": "a", "sub/b.txt": "b", "sub/deep/c.txt": "c"},
        }
    )
    titles = {path: declared.title for path, declared in declared_in(read(["docs"])).items()}
    assert titles == {"docs/sub/a.txt": "near", "docs/sub/b.txt": "far", "docs/sub/deep/c.txt": "far"}


def test_a_manifest_above_what_was_given_does_not_count(make_folder) -> None:
    make_folder({"sources.toml": '["sub/a.txt"]\ntitle = "A"', "sub/a.txt": "a"})
    assert declared_in(read(["docs/sub"])) == {"docs/sub/a.txt": Declared()}
    assert declared_in(read(["docs/sub/a.txt"])) == {"docs/sub/a.txt": Declared()}


def test_composed_and_decomposed_hangul_name_the_same_file(make_folder) -> None:
    # macOS hands out decomposed names; the manifest is typed with composed ones.
    make_folder({"\u1100\u116a\u11bc.txt": "a", "sources.toml": '["\uad11.txt"]\ntitle = "A"'})
    assert [declared.title for declared in declared_in(read(["docs"])).values()] == ["A"]
    assert len(list(read(["docs"]))) == 1
