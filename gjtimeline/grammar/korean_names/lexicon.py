"""The data file: surnames with their spellings, and lists of words that look like names or parts of names."""

from functools import cache
from typing import Any

from gjtimeline.resources import load_toml


def section(name: str) -> dict[str, Any]:
    """One section of the data file; callers must not change it."""
    found: dict[str, Any] = load_toml("language", "korean_names.toml")[name]
    return found


@cache
def word_list(kind: str) -> frozenset[str]:
    """The words of one kind that look like names, surnames or syllables."""
    return frozenset(section("words")[kind].split())


@cache
def surnames() -> dict[str, tuple[str, ...]]:
    """Spelling (lower-case Latin or Hangul) -> the surnames it admits, the usual ones first."""
    found: dict[str, tuple[str, ...]] = {}
    for hangul, spellings in section("surnames").items():
        for spelling in (hangul, *spellings):
            found[spelling] = (*found.get(spelling, ()), hangul)
    return found


@cache
def surname_ranks() -> dict[str, int]:
    """Hangul surname -> its place in the data file, the usual ones first."""
    return {hangul: rank for rank, hangul in enumerate(section("surnames"))}


@cache
def common_surnames() -> frozenset[str]:
    """The spellings of the surnames that most people bear."""
    common = set(section("free")["common_surnames"].split())
    return frozenset(spelling for spelling, (usual, *_) in surnames().items() if usual in common)
