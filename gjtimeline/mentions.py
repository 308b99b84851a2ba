"""A date that the grammar has found, as the record that ``extract`` and ``dates`` print."""

from gjtimeline.grammar.dates import DateFind
from gjtimeline.grammar.edtf import iso
from gjtimeline.model import DateMention, Span


def mention_of(find: DateFind, words: Span) -> DateMention:
    """The mention at ``words`` of the source."""
    return DateMention(
        text=words.text,
        start=words.start,
        end=words.end,
        type=find.type,
        value=find.value,
        edtf=find.edtf,
        earliest=iso(find.earliest),
        latest=iso(find.latest),
        precision=find.precision,
        anchor=find.anchor,
        rule=find.rule,
        reason=find.reason,
        mod=find.mod,
        interval=find.interval,
    )
