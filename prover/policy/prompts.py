"""How is each kind of language model asked for a tactic, and where in its output is the tactic?

reprover: ReProver's generators (Yang et al. 2023, LeanDojo): the state as Lean prints it; the output is a
tactic, in which `<a>…</a>` marks names.  bfs: BFS-Prover (Xin et al. 2025): the state, then `:::`; the output
is a tactic, perhaps after an echo of the state.  deepseek: DeepSeek-Prover-V1.5 and V2 (Xin et al. 2024,
section 3.2): a theorem to be completed, the state in a comment; the output goes on to the end of a proof, of
which the first tactic counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lean.goals import Goal
from prover.errors import PolicyError


@dataclass(frozen=True)
class Format:
    """One way to ask.

    prompt: the input for goals of which the first is to be worked on.  tactic: the tactic in an output
    (without the prompt), "" when there is none.  whole: an output is a tactic and nothing else, so that its
    probability is the tactic's.  stop: texts after which nothing of use comes.  tokens: that an output may
    have.
    """

    name: str
    prompt: Callable[[Sequence[Goal]], str]
    tactic: Callable[[str], str]
    whole: bool
    tokens: int
    stop: tuple[str, ...] = ()

    def done(self, output: str) -> bool:
        """What follows an output so far cannot change its tactic; it is never so when that is the whole."""
        if self.whole:
            return False
        found = self.tactic(output)
        return bool(found) and (
            any(text in output for text in self.stop) or self.tactic(f"{output}\n    more") == found
        )


_HEADER = """\
import Mathlib
import Aesop

set_option maxHeartbeats 400000

open BigOperators Real Nat Topology Rat
"""


def _state(goals: Sequence[Goal]) -> str:
    return "\n\n".join(map(str, goals))


def _unmarked(output: str) -> str:
    return output.replace("<a>", "").replace("</a>", "").strip()


def _after_colons(output: str) -> str:
    return output.rpartition(":::")[2].strip()


def _completion(goals: Sequence[Goal]) -> str:
    goal = goals[0]
    binders = " ".join(f"({' '.join(given.names)} : {given.type})" for given in goal.hypotheses)
    state = "\n".join(f"    {line}" for line in _state(goals).split("\n"))
    return (
        f"Complete the following Lean 4 code:\n\n```lean4\n{_HEADER}\n"
        f"example {binders}{' ' if binders else ''}: {goal.target} := by\n"
        f"  /- tactic state:\n{state}\n  -/\n"
    )


_COMMENT = re.compile(r"/-.*?-/|--[^\n]*", re.DOTALL)
_GOES_ON = ("|", "<;>", ")", "]", "}", "⟩")
"""What begins a line that belongs to the tactic before it, even when the line is not indented further."""


def _first_tactic(output: str) -> str:
    """The first tactic of a block: a line and the lines after it that are indented further or go on."""
    block = _COMMENT.sub("", output.partition("```")[0]).expandtabs(2)
    lines = [line.rstrip() for line in block.split("\n") if line.strip()]
    if not lines:
        return ""
    # The prompt may have ended within a line: then the first one has lost its indentation.
    indents = [len(line) - len(line.lstrip()) for line in lines]
    base = indents[0] or 2
    taken = [lines[0].lstrip()]
    for line, indent in zip(lines[1:], indents[1:], strict=True):
        if indent <= base and not (indent == base and line.lstrip().startswith(_GOES_ON)):
            break
        taken.append(" " * (indent - base) + line.lstrip())
    return "\n".join(taken)


FORMATS = {
    made.name: made
    for made in (
        Format("reprover", _state, _unmarked, whole=True, tokens=384),  # tokens are bytes
        Format("bfs", lambda goals: f"{_state(goals)}:::", _after_colons, whole=True, tokens=192),
        Format("deepseek", _completion, _first_tactic, whole=False, tokens=256, stop=("```",)),
    )
}


def format_of(model: str, given: str | None = None, *, seq2seq: bool | None = None) -> Format:
    """The format called `given`, or the one that a model is asked in by its name and its kind.

    seq2seq: it is an encoder with a decoder; None when that is not known.  Raises PolicyError for a format
    that is not there, and when none can be guessed.
    """
    if given is not None:
        if given not in FORMATS:
            raise PolicyError(f"no prompt format is called {given!r}; there are {', '.join(FORMATS)}")
        return FORMATS[given]
    name = model.lower()
    if seq2seq or (seq2seq is None and any(word in name for word in ("reprover", "leandojo", "byt5"))):
        return FORMATS["reprover"]
    for word, format_name in (("bfs", "bfs"), ("deepseek", "deepseek")):
        if word in name:
            return FORMATS[format_name]
    raise PolicyError(
        f"it cannot be told how the model {model} is to be asked; add ?format=F to its name, where F is one "
        f"of {', '.join(FORMATS)}"
    )
