"""Makes a trained pipeline small: weights in half precision, no strings or tables that can be done without.

The loader (``gjtimeline.extracting.model``) makes the weights whole again: thinc does not calculate in float16.
"""

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import srsly  # type: ignore[import-untyped]
from spacy.language import Language
from spacy.strings import StringStore

from gjtimeline.resources import data_path

_NOTICES = "notices"
_META = "meta.json"


def pack(nlp: Language, folder: Path) -> int:
    """Write the pipeline small to a folder, with the notices of its license; give the size on disk in bytes.

    A pipeline that the folder held before is gone when the new one is whole. Raises ValueError as ``may_replace`` does.
    """
    may_replace(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as beside:
        fresh = Path(beside) / folder.name
        nlp.to_disk(fresh)
        for path in sorted(fresh.glob("*/model")):
            path.write_bytes(halved(path.read_bytes()))
        _empty_vocab(fresh / "vocab")
        shutil.copytree(data_path("training", nlp.lang or "", _NOTICES), fresh, dirs_exist_ok=True)
        if folder.exists():
            shutil.rmtree(folder)
        fresh.rename(folder)
    return folder_size(folder)


def may_replace(folder: Path) -> None:
    """Raise ValueError if something stands there that is no pipeline, so that packing must not replace it."""
    free = not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    if not free and not (folder / _META).is_file():
        raise ValueError(f"{folder} is in use and no pipeline")


def write_performance(folder: Path, worth: dict[str, dict[str, float]]) -> None:
    """Tell in the packed pipeline's ``meta.json`` what it was measured to be worth."""
    path = folder / _META
    path.write_text(json.dumps(srsly.read_json(path) | {"performance": worth}, indent=2) + "\n", encoding="utf-8")


def halved(model: bytes) -> bytes:
    """A thinc model, serialized, with its weights as float16."""
    content: dict[str, Any] = srsly.msgpack_loads(model)
    content["params"] = [{name: _half(value) for name, value in params.items()} for params in content["params"]]
    packed: bytes = srsly.msgpack_dumps(content)
    return packed


def _half(value: Any) -> Any:
    whole = isinstance(value, np.ndarray) and value.dtype == np.float32
    return value.astype(np.float16) if whole else value


def _empty_vocab(folder: Path) -> None:
    """Leave no words of the corpora: features are calculated from a word, labels stand with their component."""
    shutil.rmtree(folder)
    folder.mkdir()
    StringStore().to_disk(folder / "strings.json")


def folder_size(folder: Path) -> int:
    """Bytes of all files of a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
