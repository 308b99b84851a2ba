"""The training itself: a pipeline from its configuration, passes over freshly augmented text, averaged weights."""

from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any

import spacy
from spacy.language import Language
from spacy.training import Example
from spacy.util import compile_infix_regex, load_config
from thinc.api import Config, Optimizer, fix_random_seed

from gjtimeline.resources import data_path, load_toml
from gjtimeline.training.annotated import Annotated, Tagged, to_example
from gjtimeline.training.augmenting import load_grammar, round_of
from gjtimeline.training.corpora import Corpora

Report = Callable[[str], None]


def blank_pipeline(config: Config) -> Language:
    """The untrained pipeline of a configuration, with the tokenizer that names need (``tokenizing.toml``)."""
    nlp = spacy.util.load_model_from_config(config, auto_fill=True)
    rules = load_toml("training", nlp.lang or "", "tokenizing.toml")
    infixes = [_without(str(infix), rules["kept_whole"]) for infix in nlp.Defaults.infixes or []]
    infixes += [f"(?<={word})(?=[A-Z])" for word in rules["glued"]]
    tokenizer: Any = nlp.tokenizer
    tokenizer.infix_finditer = compile_infix_regex([*infixes, *rules["infixes"]]).finditer
    return nlp


def _without(infix: str, kept_whole: dict[str, str]) -> str:
    """The infix rule less what must not part words."""
    for part, left in kept_whole.items():
        infix = infix.replace(part, left)
    return infix


def train(corpora: Corpora, language: str, plan: dict[str, Any], report: Report) -> Language:
    """A pipeline that learned names from the corpora and their augmentation as ``plan.toml`` says.

    Components that only help to learn (``plan["helpers"]``: what a part of speech is tells what is a name) are left out
    of it. The same corpora, plan and machine give the same weights.
    """
    fix_random_seed(plan["seed"])
    rng = Random(plan["seed"])
    nlp = blank_pipeline(load_config(data_path("training", language, plan["config"])))
    grammar = load_grammar(language, corpora.train)
    first = round_of(corpora.train, grammar, plan, rng)[: plan["initialized_on"]]
    sample: list[Annotated | Tagged] = [*first, *corpora.tagged]
    optimizer = nlp.initialize(lambda: [to_example(nlp, one) for one in sample])
    for number in range(plan["passes"]):
        learned: list[Annotated | Tagged] = [*round_of(corpora.train, grammar, plan, rng), *corpora.tagged]
        rng.shuffle(learned)
        losses = _pass(nlp, optimizer, [to_example(nlp, one) for one in learned], plan, number)
        report(f"pass {number + 1} of {plan['passes']}: {len(learned)} sentences, losses {_written(losses)}")
    with nlp.use_params(optimizer.averages):
        trained = nlp.to_bytes()
    nlp.from_bytes(trained)
    for helper in plan["helpers"]:
        nlp.remove_pipe(helper)
    return nlp


def _written(losses: dict[str, float]) -> str:
    return ", ".join(f"{name} {loss:.0f}" for name, loss in sorted(losses.items()))


def _pass(
    nlp: Language, optimizer: Optimizer, examples: list[Example], plan: dict[str, Any], number: int
) -> dict[str, float]:
    """One pass over the examples; the learning rate falls in a line from its start to nothing over all passes."""
    losses: dict[str, float] = {}
    size = plan["batch_words"] if number else plan["batch_words"] // 2
    total = sum(len(example) for example in examples)
    done = 0
    for batch in batches(examples, size):
        progress = (number + done / total) / plan["passes"]
        optimizer.learn_rate = plan["learn_rate"] * max(1 - progress, 0.02)
        nlp.update(batch, drop=plan["dropout"], sgd=optimizer, losses=losses)
        done += sum(len(example) for example in batch)
    return losses


def batches(examples: Sequence[Example], words: int) -> Iterator[list[Example]]:
    """The examples in order, in batches of about so many words."""
    batch: list[Example] = []
    size = 0
    for example in examples:
        batch.append(example)
        size += len(example)
        if size >= words:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
