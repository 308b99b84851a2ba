"""The report as plain text, for a terminal or the log of a CI run."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from gjtimeline.checking.report import CheckReport, FalseFind, Finding, Miss, Score
from gjtimeline.checking.thresholds import measured, shown

_HEADER = ("category", "P", "R", "F1", "right", "missed", "false", "needs")
_WIDTH = 90  # of the words that are shown of a quotation


def format_report(report: CheckReport, thresholds: Mapping[str, float]) -> str:
    """A table with one row a category, and below it what is not right, grouped by document; no final line feed.

    A dash stands for what was not measured; ``needs`` is the threshold, with ``LOW`` where it was not reached.
    """
    rows = [_HEADER, *(_row(score, thresholds.get(score.category)) for score in report.scores)]
    if not thresholds:
        rows = [row[:-1] for row in rows]
    return "\n".join([*_aligned(rows), *_listed(report.findings)])


def _row(score: Score, least: float | None) -> tuple[str, ...]:
    shares = (shown(score.precision), shown(score.recall), shown(score.f1))
    false = "–" if score.false_positives is None else str(score.false_positives)
    counts = (str(score.true_positives), str(score.false_negatives), false)
    low = least is not None and measured(score) < least
    needs = "" if least is None else f"{least:g}{' LOW' if low else ''}"
    return (score.category, *shares, *counts, needs)


def _aligned(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Names to the left, numbers to the right, the thresholds to the left again."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return ["  ".join(_cell(cell, widths[i], i) for i, cell in enumerate(row)).rstrip() for row in rows]


def _cell(cell: str, width: int, column: int) -> str:
    return cell.ljust(width) if column in (0, len(_HEADER) - 1) else cell.rjust(width)


def _listed(findings: Sequence[Finding]) -> list[str]:
    told = [finding for finding in findings if not _told_by_its_miss(finding)]
    lines: list[str] = []
    for document, group in groupby(told, key=lambda finding: finding.document):
        lines += ["", document, *(f"  {_line(finding)}" for finding in group)]
    return lines


def _told_by_its_miss(finding: Finding) -> bool:
    """A wrong value is a miss and a false find, but one line."""
    return isinstance(finding, FalseFind) and finding.expected is not None


def _line(finding: Finding) -> str:
    words = f"  “{_shortened(finding.words)}”" if finding.words else ""
    return f"{finding.document}:{finding.line}: {finding.category}: {_verdict(finding)}{words}"


def _verdict(finding: Finding) -> str:
    if isinstance(finding, Miss) and finding.found is not None:
        return f"wrong: expected {finding.expected}, found {finding.found}"
    return f"missed {finding.expected}" if isinstance(finding, Miss) else f"false {finding.found}"


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _WIDTH else f"{line[: _WIDTH - 1].rstrip()}…"
