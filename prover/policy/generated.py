"""Which of the texts that a model wrote are tactics worth trying, and how probable is each?"""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lean.admission import refusal
from prover.policy.prompts import Format
from prover.policy.proposal import Suggestion

LONGEST = 2_000
"""Characters of a tactic that a model may write; a longer text is a model that does not come to its end."""

LEAST_PRIOR = 1e-12
"""A prior is never less, however long the text was."""


@dataclass(frozen=True)
class Output:
    """What a language model wrote after a prompt.

    log_probability: of the text and its end, natural; None when it is not known.  finished: the text came to
    its end, and was not cut off.
    """

    text: str
    log_probability: float | None
    finished: bool


def tactic(text: str) -> str | None:
    """The tactic that a text is, without the white space around it; None when it is none that may be run."""
    if len(text) > LONGEST:
        return None
    text = textwrap.dedent(text.strip("\r\n")).strip().replace("\r\n", "\n")
    if "\N{REPLACEMENT CHARACTER}" in text or refusal(text) is not None:
        return None
    return text


def suggestions(written: Iterable[tuple[str, float]], count: int) -> tuple[Suggestion, ...]:
    """The `count` most probable tactics among texts with their log-probabilities (natural logarithms).

    Texts that are the same tactic add up; those that are none, or whose probability is no number, are left
    out.  Should the priors sum to more than 1, all are scaled down.
    """
    priors: dict[str, float] = {}
    for text, log_probability in written:
        if math.isnan(log_probability) or (found := tactic(text)) is None:
            continue
        priors[found] = priors.get(found, 0.0) + max(LEAST_PRIOR, math.exp(min(0.0, log_probability)))
    whole = max(1.0, sum(priors.values()))
    best = sorted(priors.items(), key=lambda item: -item[1])[:count]
    return tuple(Suggestion(found, prior / whole) for found, prior in best)


def read(outputs: Sequence[Output], format: Format, count: int) -> tuple[Suggestion, ...]:
    """The `count` most probable tactics in a language model's outputs.

    Where an output is a tactic and nothing else, the prior is its probability.  Where it goes on after the
    tactic, or its probability is not known, the prior is the share of outputs that say this tactic.
    """
    if format.whole and all(output.log_probability is not None for output in outputs):
        found = {o.text: o.log_probability or 0.0 for o in outputs if o.finished}
        return suggestions(((format.tactic(text), known) for text, known in found.items()), count)
    share = -math.log(max(1, len(outputs)))
    texts = [_whole_lines(output) if not format.whole else output.text for output in outputs]
    usable = [output.finished or not format.whole for output in outputs]
    return suggestions(
        ((format.tactic(text), share) for text, use in zip(texts, usable, strict=True) if use), count
    )


def _whole_lines(output: Output) -> str:
    """The text without the line in which it was cut off."""
    return output.text if output.finished else output.text.rpartition("\n")[0]
