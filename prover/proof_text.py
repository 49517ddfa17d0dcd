"""How is a proof tree written as one tactic block?"""

from __future__ import annotations

from lean.layout import shift
from prover.search import Proof


def write(proof: Proof) -> str:
    """The block, one tactic after the other; several goals that a tactic leaves get a bullet each."""
    lines: list[str] = []
    while True:
        lines.append(shift(proof.tactic, 0))
        if len(proof.rest) != 1:
            break
        proof = proof.rest[0]
    lines.extend(_bullet(write(part)) for part in proof.rest)
    return "\n".join(lines)


def _bullet(block: str) -> str:
    return "· " + shift(block, 2).lstrip(" ")
