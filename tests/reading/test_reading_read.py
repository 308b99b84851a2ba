"""From paths to sources: what is found, in which order, and what is said about everything else."""

import os
import socket
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest

from gjtimeline.model import Declared, ReadFailure, Source
from gjtimeline.reading import Skipped, read, read_text
from gjtimeline.resources import seeds_path


def paths_of(outcomes: object) -> list[str]:
    return [outcome.path for outcome in outcomes if isinstance(outcome, Source)]  # type: ignore[attr-defined]


def test_a_source_is_known_by_its_bytes(make_folder) -> None:
    make_folder({"a.txt": "\ufeff광주\r\n"})
    (source,) = read(["docs/a.txt"])
    digest = sha256(b"\xef\xbb\xbf" + "광주\r\n".encode()).hexdigest()
    assert source == Source(f"d-{digest[:12]}", "docs/a.txt", digest, "text/plain", "광주\r\n", Declared())


def test_seeds_are_read_in_order_as_they_are() -> None:
    sources = list(read([str(seeds_path())]))
    files = sorted(seeds_path().glob("*.txt"))
    assert [source.path for source in sources] == [file.as_posix() for file in files]
    assert [source.text.encode() for source in sources] == [file.read_bytes() for file in files]


def test_nothing_gives_nothing() -> None:
    assert list(read([])) == []


def test_standard_input_is_read_once() -> None:
    source, again = read(["-", "-"], stdin=BytesIO(b"text"))
    assert isinstance(source, Source)
    assert (source.path, source.text, source.media_type) == ("-", "text", "text/plain")
    assert again == Skipped("-", "was named before, read once")


def test_standard_input_that_is_empty_or_closed_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(read(["-"], stdin=BytesIO())) == [ReadFailure("-", "is empty")]
    monkeypatch.setattr("sys.stdin", None)
    assert list(read(["-"])) == [ReadFailure("-", "is closed")]


def test_reading_is_lazy(make_folder) -> None:
    folder = make_folder({"a.txt": "a", "b.txt": "b"})
    outcomes = read(["docs"])
    next(outcomes)
    (folder / "b.txt").write_text("later")
    (later,) = outcomes
    assert isinstance(later, Source)
    assert later.text == "later"


# --- folders


def test_order_goes_by_the_parts_of_the_path(make_folder, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ["a/z.txt", "a-b.txt", "a.txt", "B.txt", "b/a.txt", "b/a/c.txt", "10.txt", "9.txt"]
    make_folder({name: name for name in names})
    expected = [f"docs/{name}" for name in sorted(names, key=lambda name: name.split("/"))]
    assert paths_of(read(["docs"])) == expected
    listing = Path.iterdir
    monkeypatch.setattr(Path, "iterdir", lambda folder: sorted(listing(folder), reverse=True))
    assert paths_of(read(["docs"])) == expected


@pytest.mark.parametrize(
    ("argument", "path"),
    [
        pytest.param("docs", "docs/sub/a.txt", id="folder"),
        pytest.param("docs/", "docs/sub/a.txt", id="the slash is not doubled"),
        pytest.param("./docs", "./docs/sub/a.txt", id="as the user gave it"),
        pytest.param(".", "./docs/sub/a.txt", id="the working folder"),
        pytest.param("docs/sub/a.txt", "docs/sub/a.txt", id="file"),
        pytest.param("docs//sub/./a.txt", "docs//sub/./a.txt", id="a file as the user gave it"),
    ],
)
def test_paths_are_shown_as_given(make_folder, argument: str, path: str) -> None:
    make_folder({"sub/a.txt": "a"})
    assert paths_of(read([argument])) == [path]


def test_what_a_folder_holds(make_folder) -> None:
    make_folder(
        {
            **{name: name for name in ["a.txt", "b.TXT", "c.md", "d.text", "sources.toml/e.txt"]},
            **{name: name for name in [".hidden.txt", ".git/x.txt", "f.json", "g.png", "noSuffix"]},
        }
    )
    outcomes = list(read(["docs"]))
    types = {outcome.path: outcome.media_type for outcome in outcomes if isinstance(outcome, Source)}
    assert types == {
        "docs/a.txt": "text/plain",
        "docs/b.TXT": "text/plain",
        "docs/c.md": "text/markdown",
        "docs/d.text": "text/plain",
    }
    assert [outcome for outcome in outcomes if not isinstance(outcome, Source)] == [
        ReadFailure("docs/sources.toml", "is a folder, not a file"),
        *(Skipped(f"docs/{name}", "is no text file") for name in ["f.json", "g.png", "noSuffix"]),
    ]


def test_a_named_file_is_read_whatever_its_suffix_but_a_manifest_is_none(make_folder) -> None:
    make_folder({"a.json": "{}", ".b": "b", "sources.toml": ""})
    outcomes = list(read(["docs/a.json", "docs/.b", "docs/sources.toml"]))
    assert paths_of(outcomes) == ["docs/a.json", "docs/.b"]
    assert outcomes[2] == Skipped("docs/sources.toml", "is a manifest, no document")  # as a shell's * gives it


@pytest.mark.parametrize("files", [{}, {"a.png": b"x"}, {"sources.toml": ""}, {".a.txt": "a"}])
def test_a_folder_without_documents_is_a_failure(make_folder, files: dict[str, str]) -> None:
    make_folder(files)
    assert list(read(["docs"]))[-1] == ReadFailure("docs", "holds no documents (files that end in .txt, .text, .md)")


# --- links and things that are no files


def test_links_are_followed_and_loops_end(make_folder) -> None:
    folder = make_folder({"a/1.txt": "1", "b/2.txt": "2"})
    (folder / "a" / "to-b").symlink_to(folder / "b")
    (folder / "b" / "to-a").symlink_to(folder / "a")
    (folder / "b" / "up").symlink_to("..")
    outcomes = list(read(["docs"]))
    assert paths_of(outcomes) == ["docs/a/1.txt", "docs/a/to-b/2.txt"]
    assert {outcome for outcome in outcomes if not isinstance(outcome, Source)} == {
        Skipped(f"docs/{name}", "leads to a folder that was read before") for name in ("a/to-b/to-a", "a/to-b/up", "b")
    }


def test_links_that_lead_nowhere(make_folder) -> None:
    folder = make_folder({})
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "broken.txt").symlink_to("gone.txt")
    (folder / "sources.toml").symlink_to("gone.toml")
    broken = ReadFailure("docs/broken.txt", 'is a broken link to "gone.txt"')
    loop = ReadFailure("docs/loop.txt", "is a link that leads back to itself")
    manifest = ReadFailure("docs/sources.toml", 'is a broken link to "gone.toml"')
    assert list(read(["docs"])) == [manifest, broken, loop]
    assert list(read(["docs/broken.txt", "docs/loop.txt"])) == [broken, loop]


def test_pipes_and_devices_are_failures_and_never_waited_for(make_folder) -> None:
    folder = make_folder({"a.txt": "a"})
    os.mkfifo(folder / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("docs/socket.txt")
        outcomes = list(read(["docs", "/dev/null"]))
    assert outcomes[1:] == [
        ReadFailure("docs/pipe.txt", "is a pipe, not a file; send it to standard input and name it -"),
        ReadFailure("docs/socket.txt", "is a device or a socket, not a file"),
        ReadFailure("/dev/null", "is a device or a socket, not a file"),
    ]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_a_failure(make_folder) -> None:
    folder = make_folder({"a.txt": "a", "closed/b.txt": "b", "c.txt": "c"})
    (folder / "a.txt").chmod(0)
    (folder / "closed").chmod(0)
    try:
        outcomes = list(read(["docs"]))
    finally:
        (folder / "closed").chmod(0o700)
    denied = "cannot be read (permission denied)"
    assert outcomes[:1] + outcomes[2:] == [ReadFailure("docs/a.txt", denied), ReadFailure("docs/closed", denied)]


def test_a_folder_that_cannot_be_listed_is_one_failure(make_folder, monkeypatch: pytest.MonkeyPatch) -> None:
    make_folder({"a.txt": "a"})

    def refuse(_folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert list(read(["docs"])) == [ReadFailure("docs", "cannot be read (permission denied)")]


MISSING = [
    pytest.param("gone.txt", "does not exist", id="no such file"),
    pytest.param("docs/gone/a.txt", "does not exist", id="no such folder"),
    pytest.param("docs/a.txt/b.txt", "cannot be read (not a directory)", id="below a file"),
    pytest.param("", "is no path", id="an empty argument, which is not the working folder"),
    pytest.param("a\x00b", "is no possible path", id="a NUL character"),
    pytest.param("a" * 5000, "cannot be read (file name too long)", id="longer than any name"),
]


@pytest.mark.parametrize(("path", "reason"), MISSING)
def test_paths_that_lead_nowhere(make_folder, path: str, reason: str) -> None:
    make_folder({"a.txt": "a"})
    failure, source = read([path, "docs/a.txt"])
    assert failure == ReadFailure(path, reason)
    assert isinstance(source, Source)


def test_a_failure_does_not_stop_the_others(make_folder) -> None:
    make_folder({"a.txt": "", "b.txt": b"\xb1\xe2", "c.txt": b"%PDF-1.4", "d.txt": "d"})
    *failures, source = read(["docs"])
    assert [
        (failure.path, failure.reason.split(";")[0]) for failure in failures if isinstance(failure, ReadFailure)
    ] == [
        ("docs/a.txt", "is empty"),
        ("docs/b.txt", "is not UTF-8 text (byte 0xb1 at offset 0)"),
        ("docs/c.txt", "is binary (PDF), not text"),
    ]
    assert source.path == "docs/d.txt"


def test_a_file_name_that_is_not_utf8_is_escaped(make_folder) -> None:
    # Archives from Korean Windows unpack to such names; no JSON could hold them as they are.
    folder = make_folder({})
    try:
        Path(os.fsdecode(os.fsencode(folder) + b"/\xb1\xa4.txt")).write_text("a")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    assert paths_of(read(["docs"])) == ["docs/\\udcb1\\udca4.txt"]


# --- copies


def test_the_same_content_counts_once(make_folder) -> None:
    make_folder({"a.txt": "same", "b\n.txt": "same", "c.txt": "other"})
    outcomes = list(read(["docs", "docs/c.txt", "-"], stdin=BytesIO(b"same")))
    assert paths_of(outcomes) == ["docs/a.txt", "docs/c.txt"]
    assert [outcome for outcome in outcomes if isinstance(outcome, Skipped)] == [
        Skipped("docs/b\n.txt", "same content as docs/a.txt, counted once"),
        Skipped("docs/c.txt", "same content as docs/c.txt, counted once"),
        Skipped("-", "same content as docs/a.txt, counted once"),
    ]


def test_a_reason_stays_one_line_when_a_path_does_not(make_folder) -> None:
    make_folder({"a\n.txt": "same", "b.txt": "same"})
    assert list(read(["docs"]))[1] == Skipped("docs/b.txt", r"same content as docs/a\n.txt, counted once")


def test_a_date_given_for_a_copy_does_not_vanish(make_folder) -> None:
    make_folder({"a.txt": "same", "b.txt": "same"})
    outcomes = list(read(["docs"], published={"b.txt": "2020"}))
    assert outcomes[1] == ReadFailure(
        "docs/b.txt", "same content as docs/a.txt, so its --published must be given for that"
    )
    agreed = list(read(["docs"], published={"a.txt": "2020", "b.txt": "2020"}))
    assert agreed[1] == Skipped("docs/b.txt", "same content as docs/a.txt, counted once")


# --- publication dates that the caller gives

OPTION = [
    pytest.param("docs/sub/a.txt", id="path as given"),
    pytest.param("./docs/sub/a.txt", id="another spelling of the path"),
    pytest.param("sub/a.txt", id="path below the folder"),
    pytest.param("a.txt", id="file name"),
]


@pytest.mark.parametrize("name", OPTION)
def test_a_given_date_wins_over_the_manifest(make_folder, name: str) -> None:
    make_folder({"sub/a.txt": "a", "sub/sources.toml": '["a.txt"]\ntitle = "A"\npublished = 2020-01-14'})
    (source,) = read(["docs"], published={name: "2019-12"})
    assert isinstance(source, Source)
    assert source.declared == Declared(title="A", published="2019-12", published_basis="option")


def test_the_most_exact_name_wins(make_folder) -> None:
    make_folder({"a.txt": "a", "sub/a.txt": "b"})
    sources = list(read(["docs"], published={"a.txt": "2019", "docs/sub/a.txt": "2020"}))
    assert [source.declared.published for source in sources if isinstance(source, Source)] == ["2019", "2020"]


def test_standard_input_can_be_dated() -> None:
    (source,) = read(["-"], published={"-": "2020-01-14"}, stdin=BytesIO(b"a"))
    assert isinstance(source, Source)
    assert source.declared.published == "2020-01-14"


def test_a_date_for_no_document_is_told_at_the_end(make_folder) -> None:
    make_folder({"a.txt": "a", "empty.txt": ""})
    outcomes = list(read(["docs"], published={"b.txt": "2020", "a.txt": "2020", "empty.txt": "2020"}))
    assert outcomes[1:] == [
        ReadFailure("docs/empty.txt", "is empty"),
        ReadFailure("b.txt", "no such document for --published"),
    ]


def test_a_given_date_of_no_valid_form_is_refused_before_anything_is_read() -> None:
    with pytest.raises(ValueError, match=r'^published date of a\.txt: "2020-02-30" is no date such as 2020-01-14'):
        read([], published={"a.txt": "2020-02-30"})


# --- text at hand


def test_text_at_hand_makes_the_same_source_as_a_file(make_folder) -> None:
    make_folder({"a.md": "광주\r\n"})
    assert list(read(["docs/a.md"])) == [read_text("광주\r\n", path="docs/a.md")]
    assert read_text("a", declared=Declared(title="A")).declared.title == "A"
