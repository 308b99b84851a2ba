"""Imports run in one direction, spaCy stays where extraction is, and rooms stay small."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "gjtimeline"
MODULES = sorted(PACKAGE.rglob("*.py"))

# What each room may import of ours, besides itself. A stage takes records and gives records: it knows no other stage.
MAY_IMPORT = {
    "cli": {
        "checking", "rendering", "merging", "extracting", "normalizing", "reading",
        "grammar", "mentions", "topics", "resources", "model",
    },
    "checking": {"grammar", "resources", "model"},
    "rendering": {"resources", "model"},
    "merging": {"topics", "gazetteer", "grammar", "resources", "model"},
    "extracting": {"topics", "mentions", "gazetteer", "grammar", "resources", "model"},
    "training": {"extracting", "grammar", "resources"},
    "normalizing": {"grammar", "resources", "model"},
    "reading": {"model"},
    "grammar": {"resources"},
    "mentions": {"grammar", "model"},
    "topics": {"gazetteer", "resources", "model"},
    "gazetteer": {"resources"},
    "resources": set(),
    "model": set(),
    "__main__": {"cli"},
    "__init__": set(),
}  # fmt: skip

# Libraries that only some rooms may use.
ONLY_IN = {
    "spacy": {"extracting", "training"},
    "thinc": {"training"},
    "numpy": {"extracting", "training"},
    "dateparser": {"grammar"},
    "typer": {"cli"},
    "rich": {"rendering", "cli"},
    "pydantic": {"model", "rendering", "checking", "cli"},
}


# The rooms of extraction; all of them may use what stands beside them: findings, spans, model.
EXTRACTING_MAY_IMPORT: dict[str, set[str]] = {
    "names": set(),
    "offices": {"names"},
    "people": {"names", "offices"},
    "organizations": {"names", "offices"},
    "sites": {"names", "offices"},
    "events": {"names"},
    "dating": {"events"},
    "proposing": {"names", "offices", "people", "organizations", "sites"},
}


def room(module: Path) -> str:
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


def name(module: Path) -> str:
    return module.relative_to(PACKAGE).as_posix()


def tree(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def imports(module: Path) -> Iterator[str]:
    """The dotted name of all that a module imports, wherever in it."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name(module)}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_every_room_is_known() -> None:
    assert {room(module) for module in MODULES} == set(MAY_IMPORT)


def test_the_way_has_no_circle() -> None:
    left = dict(MAY_IMPORT)
    while left:
        done = {one for one, needed in left.items() if not needed & left.keys()}
        assert done, f"a circle among {sorted(left)}"
        left = {one: needed for one, needed in left.items() if one not in done}


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_imports(module: Path) -> None:
    allowed = MAY_IMPORT[room(module)] | {room(module)}
    for imported in imports(module):
        top, *rest = imported.split(".")
        if top == "gjtimeline":
            assert rest and rest[0] in allowed, f"{room(module)} must not import {imported}"
        assert room(module) in ONLY_IN.get(top, {room(module)}), f"{room(module)} must not import {top}"


@pytest.mark.parametrize("module", sorted((PACKAGE / "extracting").glob("*/*.py")), ids=name)
def test_imports_within_extracting(module: Path) -> None:
    inner = module.parent.name
    for imported in imports(module):
        if imported.startswith("gjtimeline.extracting."):
            other = imported.split(".")[2]
            known = other in EXTRACTING_MAY_IMPORT[inner] | {inner}
            assert known or other not in EXTRACTING_MAY_IMPORT, f"{inner} must not import {imported}"


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_size(module: Path) -> None:
    assert len(module.read_text(encoding="utf-8").splitlines()) <= 300
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or node.lineno) - node.lineno < 60, f"{node.name} is longer than 60 lines"


def test_packages_tell_what_they_are() -> None:
    assert all(ast.get_docstring(tree(module)) for module in MODULES)
