"""Organizations and places that are known by name: ``data/gazetteer/``."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from gjtimeline.resources import load_toml


@dataclass(frozen=True)
class Known:
    """An entry of the gazetteer; organizations have an acronym, sites a kind and coordinates."""

    name: str
    acronym: str | None = None
    kind: str | None = None
    coordinates: tuple[float, float] | None = None
    aliases: tuple[str, ...] = ()


@cache
def load_known(table: str) -> tuple[Known, ...]:
    """The entries of ``data/gazetteer/<table>s.toml``; ``table`` is ``organization`` or ``site``."""
    return tuple(_known(entry) for entry in load_toml("gazetteer", f"{table}s.toml")[table])


def _known(entry: dict[str, Any]) -> Known:
    place = (entry["latitude"], entry["longitude"]) if "latitude" in entry else None
    return Known(entry["name"], entry.get("acronym"), entry.get("kind"), place, tuple(entry["aliases"]))
