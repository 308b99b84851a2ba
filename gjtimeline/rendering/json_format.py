"""JSON as other tools read it: fields in the order of the records, whole numbers without a fraction, no NaN."""

import json
import math
import re
from collections.abc import Sequence

from pydantic import BaseModel

from gjtimeline.model import Chronology
from gjtimeline.rendering.layout import Layout

# What json.dumps leaves as it is, but a terminal may obey, a reader take for the end of a line, or UTF-8 not hold.
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def render_json(chronology: Chronology, _: Layout) -> str:
    """The chronology as indented JSON with one final newline."""
    return _dumped(chronology, indent=2)


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
    return _dumped(record)


def json_array(records: Sequence[BaseModel]) -> str:
    """Records as one indented array."""
    return _written([plain(record) for record in records], indent=2)


def _dumped(record: BaseModel, indent: int | None = None) -> str:
    return _written(plain(record), indent)


def _written(value: object, indent: int | None = None) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"
