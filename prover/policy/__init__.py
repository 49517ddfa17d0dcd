"""What proposes tactics: one interface, several proposers, and mixtures of them."""

from prover.policy.proposal import Policy, Proposal, Request, Suggestion

__all__ = ["Policy", "Proposal", "Request", "Suggestion"]
