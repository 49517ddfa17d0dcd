"""A domain with a known optimum: bring a number to zero by halving, subtracting one, or splitting it."""

from __future__ import annotations

import pytest

from prover.search import Proof, Settings
from tests.prover.search.domain import Domain, Outcome

LARGEST = 200


def numbers() -> Domain:
    """A state is a number; `split` leaves its two halves (an AND), `half` works on even numbers only."""
    policy: dict[str, list[tuple[str, float]]] = {}
    model: dict[tuple[str, str], Outcome] = {}
    for n in range(LARGEST + 1):
        policy[str(n)] = [("add", 0.3), ("dec", 0.3), ("half", 0.2), ("split", 0.1), ("done", 0.1)]
        model[str(n), "done"] = () if n == 0 else None
        model[str(n), "dec"] = (str(n - 1),) if n else None
        model[str(n), "half"] = (str(n // 2),) if n and n % 2 == 0 else None
        model[str(n), "split"] = (str(n // 2), str(n - n // 2)) if n > 1 else None
        model[str(n), "add"] = (str(n + 1),) if n < LARGEST else None
    return Domain(policy, model)


def optimum(n: int) -> int:
    """The least depth of a proof: done, or a step and the deepest of what is left."""
    depth = {0: 1}
    for m in range(1, n + 1):
        ways = [depth[m - 1]]
        if m % 2 == 0:
            ways.append(depth[m // 2])
        if m > 1:
            ways.append(max(depth[m // 2], depth[m - m // 2]))
        depth[m] = 1 + min(ways)
    return depth[n]


def depth(proof: Proof) -> int:
    return 1 + max(map(depth, proof.rest), default=0)


EXACT = Settings(count=5, tries=1, exploration=0.1)


@pytest.mark.parametrize("start", [12, 31, 57, 64, 99, 150])
def test_true_values_lead_to_a_short_proof_in_fewer_simulations(start: int) -> None:
    blind, guided = numbers(), numbers()
    guided.values = {str(n): -float(optimum(n)) for n in range(LARGEST + 1)}
    counts = []
    for domain in (blind, guided):
        tree = domain.tree(str(start), EXACT)
        counts.append(domain.drive(tree, 4000))
        assert tree.solved
        assert optimum(start) <= depth(tree.proof())
        assert tree.root.value <= -optimum(start)
    assert depth(tree.proof()) <= 1.5 * optimum(start)
    assert counts[1] <= 0.6 * counts[0]


def test_what_cannot_be_proved_ends_exhausted() -> None:
    domain = numbers()
    domain.model = {k: v for k, v in domain.model.items() if k[1] != "done"}
    domain.policy = {s: [t for t in ts if t[0] == "half"] for s, ts in domain.policy.items()}
    tree = domain.tree("96")
    domain.drive(tree, 100)
    assert tree.exhausted
    assert not tree.solved
