"""How good a model is: span F1 a label on held-out sentences, and words a second."""

from collections import Counter
from collections.abc import Iterable, Sequence
from time import perf_counter
from typing import NamedTuple

from spacy.language import Language

from gjtimeline.training.annotated import Annotated, Span

ALL = "all"


class Score(NamedTuple):
    """Spans that are right, proposed and in the gold."""

    right: int
    proposed: int
    gold: int

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 1.0 where there is nothing to find and nothing was found."""
        found = self.proposed + self.gold
        return 2 * self.right / found if found else 1.0


def predicted(nlp: Language, texts: Iterable[str]) -> list[set[Span]]:
    """The names that a model finds in each text."""
    return [{Span(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents} for doc in nlp.pipe(texts)]


def scores(gold: Sequence[Annotated], found: Sequence[set[Span]]) -> dict[str, Score]:
    """The score of each label and of all; a span is right if both its ends and its label are."""
    right: Counter[str] = Counter()
    proposed: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    for annotated, spans in zip(gold, found, strict=True):
        for counter, chosen in (
            (right, spans & set(annotated.spans)),
            (proposed, spans),
            (wanted, set(annotated.spans)),
        ):
            counter.update(span.label for span in chosen)
            counter[ALL] += len(chosen)
    return {label: Score(right[label], proposed[label], wanted[label]) for label in sorted({*wanted, *proposed})}


def words_a_second(nlp: Language, texts: Sequence[str]) -> float:
    """Words (parted by white space) that the model reads in a second on this machine."""
    started = perf_counter()
    for _ in nlp.pipe(texts):
        pass
    return sum(len(text.split()) for text in texts) / (perf_counter() - started)


Worth = dict[str, dict[str, float]]
"""F1 a label (and ``all``) on each held-out set."""


def performance(nlp: Language, held_out: dict[str, list[Annotated]]) -> Worth:
    """F1 a label on each held-out set, rounded to what is worth telling."""
    return {
        name: {
            label: round(score.f1, 3)
            for label, score in scores(gold, predicted(nlp, [annotated.text for annotated in gold])).items()
        }
        for name, gold in held_out.items()
    }


def table(worth: Worth) -> str:
    """One line a held-out set."""
    return "\n".join(
        f"{name}: " + ", ".join(f"{label} {f1:.3f}" for label, f1 in found.items()) for name, found in worth.items()
    )
