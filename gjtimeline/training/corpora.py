"""Readers of the annotated corpora: column files (IOB2, CoNLL) and CoNLL-U with GUM's entities.

``data/training/corpora.toml`` lists the files, their columns and what their labels are called here.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from gjtimeline.resources import load_toml
from gjtimeline.training.annotated import Annotated, Span, Tagged
from gjtimeline.training.entities import named_entities
from gjtimeline.training.spacing import located, spaced

_TEXT = "# text = "
# Held-out sentences are taken in runs: neighbors are of one article and share its names.
_RUN = 50


class Sentence(NamedTuple):
    """One sentence of a column file: its text where a comment gives it, and the columns of its tokens."""

    text: str | None
    rows: list[list[str]]


class Corpora(NamedTuple):
    """What is learned from (names, and parts of speech), and for each held-out set its sentences."""

    train: list[Annotated]
    tagged: list[Tagged]
    held_out: dict[str, list[Annotated]]


def sentences(path: Path) -> Iterator[Sentence]:
    """The sentences of a file whose tokens are lines of tab-separated columns and whose sentences blank lines part."""
    text: str | None = None
    rows: list[list[str]] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith(_TEXT):
            text = line.removeprefix(_TEXT)
        elif not line.strip() and rows:
            yield Sentence(text, rows)
            text, rows = None, []
        elif line.strip() and not (line.startswith("# ") and "\t" not in line):
            rows.append(line.split("\t"))


def tagged(sentence: Sentence, token: int, tag: int, labels: dict[str, str]) -> Annotated:
    """The sentence with the names that its column of IOB2 tags marks; labels that ``labels`` has not are dropped."""
    words = [row[token] for row in sentence.rows]
    text, places = _placed(sentence.text, words)
    spans: list[Span] = []
    before = "O"
    for (start, end), row in zip(places, sentence.rows, strict=True):
        mark, _, kind = row[tag].partition("-")
        if mark == "I" and before == kind and spans:
            spans[-1] = spans[-1]._replace(end=end)
        elif mark in ("B", "I"):
            spans.append(Span(start, end, kind))
        before = kind
    return Annotated(text, tuple(span._replace(label=labels[span.label]) for span in spans if span.label in labels))


def _placed(text: str | None, words: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """The text of a sentence and where its words stand in it."""
    if text is None:
        return spaced(words)
    return text, located(text, words)


def entities(sentence: Sentence, labels: dict[str, str]) -> Annotated:
    """A CoNLL-U sentence with the named ones among the entities that GUM marks in its last column."""
    rows = [row for row in sentence.rows if row[0].isdigit()]
    text, places = _placed(sentence.text, [row[1] for row in rows])
    found = named_entities(rows, labels)
    return Annotated(text, tuple(Span(places[first][0], places[last][1], label) for first, last, label in found))


def with_tags(sentence: Sentence, token: int, tag: int, proper: list[str]) -> Tagged:
    """The sentence with the parts of speech of its words; those with one of the ``proper`` tags may be of names."""
    rows = [row for row in sentence.rows if row[0].isdigit()]
    words = [row[token] for row in rows]
    text, places = _placed(sentence.text, words)
    spaces = tuple(text[end : end + 1] == " " for _, end in places)
    tags = tuple(row[tag] for row in rows)
    return Tagged(tuple(words), spaces, tags, tuple(one in proper for one in tags))


def read_tagged(path: Path, corpus: dict[str, Any]) -> list[Tagged]:
    """All sentences of one file of parts of speech."""
    return [with_tags(one, corpus["token"], corpus["tag"], corpus["proper"]) for one in sentences(path)]


def read_file(path: Path, corpus: dict[str, Any], labels: dict[str, str]) -> list[Annotated]:
    """All sentences of one file in the format that its entry of ``corpora.toml`` tells."""
    if corpus["format"] == "entities":
        return [entities(sentence, labels) for sentence in sentences(path)]
    return [tagged(sentence, corpus["token"], corpus["tag"], labels) for sentence in sentences(path)]


def read_corpora(folder: Path) -> Corpora:
    """All corpora of a folder, parted into what is learned from and what is measured on.

    Raises FileNotFoundError for an entry of ``corpora.toml`` without any file.
    """
    table = load_toml("training", "corpora.toml")
    corpora = Corpora([], [], {})
    for corpus in table["corpus"]:
        files = sorted(folder.glob(corpus["files"]))
        if not files:
            raise FileNotFoundError(f"no corpus {corpus['files']} in {folder}")
        for path in files:
            if corpus["format"] == "tags":
                corpora.tagged.extend(read_tagged(path, corpus))
                continue
            kept, learned = _parted(read_file(path, corpus, table["labels"]), corpus.get("held_out_every"))
            corpora.train.extend(learned * corpus.get("times", 1))
            if kept:
                corpora.held_out[path.stem] = kept
    return corpora


def _parted(read: list[Annotated], every: int | None) -> tuple[list[Annotated], list[Annotated]]:
    """Held-out sentences (each ``every``-th run of neighbors; 1 takes all) and those to learn from."""
    if every is None:
        return [], read
    kept = [one for number, one in enumerate(read) if number // _RUN % every == every - 1]
    learned = [one for number, one in enumerate(read) if number // _RUN % every != every - 1]
    return kept, learned
