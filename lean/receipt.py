"""What is said at the end of a check: a receipt for a proof, or why there is none?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict

RejectionKind = Literal["invalid-statement", "error", "sorry", "axioms", "forbidden", "changed", "limits"]


class CheckedEnvironment(BaseModel):
    """The Lean that checked: kind, Lean's version, and the hash of runtime and library."""

    model_config = ConfigDict(frozen=True)

    kind: Literal["core", "mathlib"]
    lean_version: str
    library_hash: str


class Receipt(BaseModel):
    """A proof was checked, as it stands in `file`, in processes of its own.

    Hashes are SHA-256 in hex: of the statement up to white space (`Statement.hash`), and of the proof's text.
    seconds: wall time of the check; sandbox: what the checking processes were confined by.
    """

    model_config = ConfigDict(frozen=True)

    name: str
    statement: str
    statement_hash: str
    proof: str
    proof_hash: str
    file: str
    axioms: tuple[str, ...]
    environment: CheckedEnvironment
    checker: str
    sandbox: str
    seconds: float
    seed: int | None
    checked_at: datetime


@dataclass(frozen=True)
class Rejection:
    """The proof was not accepted.

    kind: `invalid-statement` (the statement does not elaborate), `error` (Lean's message), `sorry`, `axioms`
    (beyond the three of classical logic), `forbidden` (the text leaves the proof), `changed` (more than the
    theorem was declared, or Lean was changed), `limits` (size, depth, time, memory).
    """

    reason: str
    kind: RejectionKind
