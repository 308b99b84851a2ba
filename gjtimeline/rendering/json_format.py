"""JSON as other tools read it: fields in the order of the records, whole numbers without a fraction, no NaN."""

import json
import math

from pydantic import BaseModel

from gjtimeline.model import Chronology
from gjtimeline.rendering.layout import Layout


def render_json(chronology: Chronology, _: Layout) -> str:
    """The chronology as indented JSON with one final newline."""
    return json.dumps(plain(chronology), ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def plain(record: BaseModel) -> object:
    """A record as dicts, lists and scalars under its JSON names, ready for ``json.dumps``."""
    return _plain(record.model_dump(mode="json", by_alias=True))


def _plain(value: object) -> object:
    match value:
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case list():
            return [_plain(item) for item in value]
        case float():
            return _number(value)
    return value


def _number(value: float) -> float | int | None:
    if not math.isfinite(value):
        return None
    return int(value) if value.is_integer() else value


def json_line(record: BaseModel) -> str:
    """A record as one line of JSON Lines."""
    return json.dumps(plain(record), ensure_ascii=False, allow_nan=False) + "\n"
