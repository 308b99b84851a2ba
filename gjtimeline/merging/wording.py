"""The words that merging needs of a language: ``merging.toml``."""

from functools import cache

from gjtimeline.resources import load_toml


@cache
def word_set(language: str, table: str, key: str) -> frozenset[str]:
    """A list of words as a set."""
    return frozenset(load_toml("language", language, "merging.toml")[table][key])


def explain(key: str, *values: str, language: str = "en") -> str:
    """An explanation with its values filled in."""
    sentence: str = load_toml("language", language, "merging.toml")["explanations"][key]
    return sentence.format(*values)
