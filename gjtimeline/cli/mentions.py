"""Date mentions as JSON. No records of ``model``: pydantic would take longer to load than all that is done here."""

import json
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypedDict

from gjtimeline.grammar.edtf import iso

if TYPE_CHECKING:
    from gjtimeline.grammar.dates import DateFind

# What json.dumps leaves as it is, but a terminal may obey, a reader take for the end of a line, or UTF-8 not hold.
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class Mention(TypedDict):
    """A date mention under the names of the contract, ``dates`` of ``extract``, with how it was read.

    ``interval``: EDTF of the range that the words are one end of; ``reason``: why the open digits were filled so.
    """

    text: str
    start: int
    end: int
    type: str
    value: str
    edtf: str | None
    earliest: str | None
    latest: str | None
    precision: str | None
    anchor: str | None
    rule: str
    interval: str | None
    reason: str | None


def mentions(text: str, found: "Iterable[DateFind]") -> list[Mention]:
    """What was found in ``text``, with its words."""
    return [_mention(text, find) for find in found]


def _mention(text: str, find: "DateFind") -> Mention:
    resolved = find.resolved
    return {
        "text": text[find.start : find.end],
        "start": find.start,
        "end": find.end,
        "type": resolved.type,
        "value": resolved.value,
        "edtf": resolved.edtf,
        "earliest": iso(resolved.earliest),
        "latest": iso(resolved.latest),
        "precision": resolved.precision,
        "anchor": find.anchor,
        "rule": find.rule,
        "interval": find.interval,
        "reason": find.reason,
    }


def json_array(found: Sequence[Mention]) -> str:
    """All of them as one indented array."""
    return _dumped(found, indent=2)


def json_lines(found: Sequence[Mention]) -> str:
    """One line each."""
    return "".join(map(_dumped, found))


def _dumped(value: object, indent: int | None = None) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"
