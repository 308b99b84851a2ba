"""Readers of the corpora: columns, IOB2 tags, texts with and without spaces, GUM's entities, held-out runs."""

from pathlib import Path

import pytest

from gjtimeline.training.annotated import Annotated, Piece, Span, Tagged, joined, pieces
from gjtimeline.training.corpora import entities, read_corpora, read_tagged, sentences, tagged
from gjtimeline.training.entities import mentions
from gjtimeline.training.spacing import located, spaced

LABELS = {
    "PER": "PERSON",
    "ORG": "ORG",
    "politician": "PERSON",
    "person": "PERSON",
    "organization": "ORG",
    "place": "LOC",
}


def names(annotated: Annotated) -> list[tuple[str, str]]:
    return [(annotated.text[start:end], label) for start, end, label in annotated.spans]


def read(folder: Path, text: str, token: int, tag: int) -> list[Annotated]:
    path = folder / "corpus.txt"
    path.write_text(text, encoding="utf-8")
    return [tagged(sentence, token, tag, LABELS) for sentence in sentences(path)]


def test_iob2_with_its_text(tmp_path: Path) -> None:
    text = "# text = Ban Ki-moon left UN.\n1\tBan\tB-PER\n2\tKi-moon\tI-PER\n3\tleft\tO\n4\tUN\tB-ORG\n5\t.\tO"
    (one,) = read(tmp_path, text, 1, 2)
    assert one.text == "Ban Ki-moon left UN."
    assert names(one) == [("Ban Ki-moon", "PERSON"), ("UN", "ORG")]


def test_columns_without_text_get_one(tmp_path: Path) -> None:
    first, second = read(tmp_path, "UN\tB-ORG\n,\tO\n(\tO\nNATO\tB-ORG\n)\tO\n\n#\tO\n1\tO\n", 0, 1)
    assert (first.text, names(first)) == ("UN, (NATO)", [("UN", "ORG"), ("NATO", "ORG")])
    assert second.text == "#1"  # a token, not a comment


def test_finer_labels_are_mapped_and_others_dropped(tmp_path: Path) -> None:
    (one,) = read(tmp_path, "Obama\tB-politician\nwon\tO\nthe\tO\nNobel\tB-award\nPrize\tI-award\n", 0, 1)
    assert names(one) == [("Obama", "PERSON")]


def test_a_name_right_after_another_is_another(tmp_path: Path) -> None:
    (one,) = read(tmp_path, "UN\tB-ORG\nNATO\tB-ORG\n", 0, 1)
    assert names(one) == [("UN", "ORG"), ("NATO", "ORG")]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["It", "'s", "here", "."], "It's here."),  # clitics and full stops cling to the word before
        (["a", "(", "b", ")", ",", "c"], "a (b), c"),
        (["``", "Yes", "''", ",", "he", "said"], '"Yes", he said'),  # quotes of treebanks are written as in print
        (["He", "said", '"', "no", '"', "."], 'He said "no".'),  # the same mark opens and closes by turns
        (["$", "5", "m"], "$5 m"),
        ([], ""),
    ],
)
def test_spaced(words: list[str], text: str) -> None:
    made, places = spaced(words)
    assert made == text
    assert len(places) == len(words)
    assert all(made[start:end] in (word, '"') for word, (start, end) in zip(words, places, strict=True))


def test_located_passes_over_a_word_that_is_not_there() -> None:
    assert located("cannot go", ["can", "not", "x", "go"]) == [(0, 3), (3, 6), (6, 6), (7, 9)]


GUM = """\
# text = President Ban of the Ministry of Health met the mayor
1\tPresident\tpresident\tPROPN\tNNP\t_\t8\tnsubj\t_\tEntity=(1-person-new-cf1-1-sgl
2\tBan\tBan\tPROPN\tNNP\t_\t1\tflat\t_\t_
3\tof\tof\tADP\tIN\t_\t5\tcase\t_\t_
4\tthe\tthe\tDET\tDT\t_\t5\tdet\t_\tEntity=(2-organization-new-cf2-1-sgl
5\tMinistry\tministry\tPROPN\tNNP\t_\t1\tnmod\t_\t_
6\tof\tof\tADP\tIN\t_\t7\tcase\t_\t_
7\tHealth\tHealth\tPROPN\tNNP\t_\t5\tnmod\t_\tEntity=2)1)
8\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_
9\tthe\tthe\tDET\tDT\t_\t10\tdet\t_\tEntity=(3-person-new-cf3-1-sgl
10\tmayor\tmayor\tNOUN\tNN\t_\t8\tobj\t_\tEntity=3)
"""


def test_gum_mentions_become_names(tmp_path: Path) -> None:
    path = tmp_path / "gum.conllu"
    path.write_text(GUM, encoding="utf-8")
    (sentence,) = sentences(path)
    assert mentions(sentence.rows) == [(3, 6, "organization"), (0, 6, "person"), (8, 9, "person")]
    # The title is cut off, the ministry stands inside the person's noun phrase, the mayor has no name.
    assert names(entities(sentence, LABELS)) == [("Ban", "PERSON"), ("Ministry of Health", "ORG")]


def gum(tmp_path: Path, *rows: str) -> list[tuple[str, str]]:
    """The names in a sentence of rows ``form tag head [entity]``."""
    lines = []
    for number, row in enumerate(rows, start=1):
        form, tag, head, *entity = row.split(" ")
        misc = f"Entity={entity[0]}" if entity else "_"
        lines.append("\t".join([str(number), form, form, "X", tag, "_", head, "dep", "_", misc]))
    text = " ".join(row.split(" ")[0] for row in rows)
    path = tmp_path / "rows.conllu"
    path.write_text(f"# text = {text}\n" + "\n".join(lines) + "\n", encoding="utf-8")
    (sentence,) = sentences(path)
    return names(entities(sentence, LABELS))


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        # The tag of the Penn Treebank tells what is proper: the universal one has "United" as a verb.
        (("the DT 3 (1-place-x", "United NNP 3", "States NNPS 0 1)"), [("United States", "LOC")]),
        # A people is no person, and what has an article and one word is none.
        (("the DT 2 (1-person-x", "Greeks NNPS 0 1)"), []),
        (("the DT 2 (1-person-x", "Pharaoh NNP 0 1)"), []),
        # An office is no person either.
        (("NASA NNP 2 (1-person-x", "Administrator NNP 0 1)"), []),
        # A person within the name of a thing of another kind is part of that name.
        (("James NNP 2 (1-object-x(2-person-x", "Webb NNP 3 2)", "Telescope NNP 0 1)"), []),
        (("Webb NNP 3 (1-object-x(2-person-x)", "era NN 3", "telescope NN 0 1)"), [("Webb", "PERSON")]),
    ],
)
def test_names_in_gum(tmp_path: Path, rows: tuple[str, ...], expected: list[tuple[str, str]]) -> None:
    assert gum(tmp_path, *rows) == expected


def test_parts_of_speech(tmp_path: Path) -> None:
    path = tmp_path / "tagged.conllu"
    path.write_text("# text = Ban left.\n1\tBan\tX\tX\tNNP\n2\tleft\tX\tX\tVBD\n3\t.\tX\tX\t.\n", encoding="utf-8")
    (one,) = read_tagged(path, {"token": 1, "tag": 4, "proper": ["NNP", "NNPS"]})
    assert one == Tagged(("Ban", "left", "."), (True, False, False), ("NNP", "VBD", "."), (True, False, False))


def test_pieces_and_joined_are_inverse() -> None:
    one = Annotated("Ban left the UN", (Span(0, 3, "PERSON"), Span(13, 15, "ORG")))
    assert pieces(one) == [Piece("Ban", "PERSON"), Piece(" left the ", None), Piece("UN", "ORG")]
    assert joined(pieces(one)) == one


def test_a_missing_corpus_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"uner-ewt-dev\.iob2"):
        read_corpora(tmp_path)
