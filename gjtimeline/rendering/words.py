"""The words of the output language, from ``data/language/en/rendering.toml``."""

from typing import Any

from gjtimeline.resources import load_toml


def words(section: str) -> dict[str, Any]:
    """One section of the words."""
    section_words: dict[str, Any] = load_toml("language", "en", "rendering.toml")[section]
    return section_words


def say(section: str, key: str, *values: object) -> str:
    """A word or phrase with ``values`` filled in; a key without a word speaks for itself."""
    phrase = words(section).get(key)
    return phrase.format(*values) if isinstance(phrase, str) else key


def count(number: int, what: str) -> str:
    """``1 document``, ``5 documents``, ``1,200 documents``."""
    one, many = words("counts")[what]
    return str(one if number == 1 else many).format(f"{number:,}")
