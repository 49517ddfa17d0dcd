"""What can go wrong in this package, as one tree.

ProverError
├── SetError        a problem set cannot be read (file, line, what was expected)
├── BudgetError     a budget that cannot be honoured (negative, zero workers)
├── PolicyError     a policy cannot be made or cannot answer (what, why, what to do)
├── TraceError      a trace cannot be written or read (file, what is wrong with it)
└── WorkersError    workers cannot be had or reached (a cluster that does not answer)
"""

from __future__ import annotations


class ProverError(Exception):
    """Base class of every error that `prover` raises."""


class SetError(ProverError):
    """A problem set cannot be read; the message says which file and line, and what was expected."""


class BudgetError(ProverError):
    """A budget that cannot be honoured."""


class PolicyError(ProverError):
    """A policy cannot be made or cannot answer; the message says which, why and what to do."""


class TraceError(ProverError):
    """A trace cannot be written or read; the message says which file and what is wrong with it."""


class WorkersError(ProverError):
    """Workers cannot be had or reached; the message says which and what to do."""
