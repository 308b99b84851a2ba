"""Makes a trained pipeline small: weights in half precision, no strings or tables that can be done without.

The loader (``gjtimeline.extracting.model``) makes the weights whole again: thinc does not calculate in float16.
"""

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import srsly  # type: ignore[import-untyped]
from spacy.language import Language
from spacy.strings import StringStore

from gjtimeline.resources import data_path

_NOTICES = "notices"


def pack(nlp: Language, folder: Path) -> int:
    """Write the pipeline small to a folder, with the notices of its license; give the size on disk in bytes.

    What the folder held before is gone.
    """
    if folder.exists():
        shutil.rmtree(folder)
    nlp.to_disk(folder)
    for path in sorted(folder.glob("*/model")):
        path.write_bytes(halved(path.read_bytes()))
    _empty_vocab(folder / "vocab")
    shutil.copytree(data_path("training", nlp.lang or "", _NOTICES), folder, dirs_exist_ok=True)
    return folder_size(folder)


def write_performance(folder: Path, worth: dict[str, dict[str, float]]) -> None:
    """Tell in the packed pipeline's ``meta.json`` what it was measured to be worth."""
    path = folder / "meta.json"
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
