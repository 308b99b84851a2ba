"""Where the words live: finds ``data/`` and ``seeds/`` in a checkout, an editable install or an installed wheel."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    """The folder as the wheel carries it (inside the package) or as the checkout has it (beside the package)."""
    packaged = _PACKAGE / name
    return packaged if packaged.is_dir() else _PACKAGE.parent / name


def data_path(*parts: str) -> Path:
    """Path of a file or folder below ``data/``."""
    return _folder("data").joinpath(*parts)


def seeds_path() -> Path:
    """Path of the folder with the packaged seed documents and their manifest."""
    return _folder("seeds")


@cache
def load_toml(*parts: str) -> dict[str, Any]:
    """The parsed TOML file at ``data/<parts>``; read once a process. Callers must not change the result."""
    return tomllib.loads(data_path(*parts).read_text(encoding="utf-8"))
