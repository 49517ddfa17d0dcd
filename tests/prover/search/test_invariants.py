"""What must hold of every tree, whatever the domain, the order of answers, and what is dropped."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prover.search import EdgeStatus, Proof, Settings, Tree
from tests.prover.search.domain import Domain, Outcome


def random_domain(seed: int) -> Domain:
    """A random graph of up to 14 states, cycles and dead ends included."""
    draw = random.Random(seed)
    states = ["root", *(f"s{i}" for i in range(draw.randint(1, 13)))]
    policy: dict[str, list[tuple[str, float]]] = {}
    model: dict[tuple[str, str], Outcome] = {}
    for state in states:
        tactics = [f"t{i}" for i in range(draw.randint(0, 6))]
        policy[state] = sorted(((t, draw.uniform(0.05, 0.9)) for t in tactics), key=lambda p: -p[1])
        for tactic in tactics:
            kind = draw.random()
            if kind < 0.55:
                model[state, tactic] = tuple(draw.choice(states) for _ in range(draw.randint(1, 3)))
            elif kind < 0.68:
                model[state, tactic] = ()
    values = {state: -draw.uniform(1, 8) for state in states}
    return Domain(policy, model, values)


def provable(domain: Domain) -> set[str]:
    """The states that have a proof, by the least fixed point."""
    found: set[str] = set()
    while True:
        more = {
            state
            for (state, _), outcome in domain.model.items()
            if outcome is not None and state not in found and all(child in found for child in outcome)
        }
        if not more:
            return found
        found |= more


def check(tree: Tree[str], domain: Domain) -> None:
    states = [node.state for node in tree.nodes]
    assert len(set(states)) == len(states), "a state twice"
    for node in tree.nodes:
        assert node.flying == 0
        assert node.running == 0
        assert node.visits >= 0
        edges = node.edges.values()
        assert sum(edge.visits for edge in edges) <= node.visits
        assert {e for e in edges if e.status is EdgeStatus.UNTRIED} == set(node.untried)
        assert {e for e in edges if e.status is EdgeStatus.OPEN} == set(node.open)
        assert not any(e.status is EdgeStatus.RUNNING for e in edges)
        assert tree.settings.worst <= node.value <= -1.0
        if node.solution is not None:
            assert node.solution.status is EdgeStatus.SOLVED
        if any(e.status is EdgeStatus.SOLVED for e in edges):
            assert node.solution is not None
        for edge in edges:
            assert edge.flying == 0
            if edge.visits:
                assert tree.settings.worst <= edge.total / edge.visits <= -1.0
            if edge.status is EdgeStatus.OPEN:
                assert any(child.solution is None for child in edge.children)
                assert not any(child.dead for child in edge.children)
                assert all(edge in child.parents for child in edge.children)
    solvable = provable(domain)
    for node in tree.nodes:
        if node.solution is not None:
            replay(domain, tree.proof(node), node.state)
        if node.solution is not None:
            assert node.state in solvable
        if node.dead:
            assert node.state not in solvable


def replay(domain: Domain, proof: Proof, state: str) -> None:
    """The proof is a proof in the domain itself."""
    outcome = domain.model[state, proof.tactic]
    assert outcome is not None
    assert len(outcome) == len(proof.rest)
    for child, part in zip(outcome, proof.rest, strict=True):
        replay(domain, part, child)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 4), st.integers(1, 3))
def test_one_simulation_at_a_time(seed: int, count: int, tries: int) -> None:
    domain = random_domain(seed)
    tree = domain.tree(settings=Settings(count=count, tries=tries, widening=2))
    domain.drive(tree, 400)
    check(tree, domain)
    if "root" in provable(domain):
        assert tree.solved


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 10**6), st.integers(2, 8))
def test_many_under_way_in_any_order_some_dropped(seed: int, at_once: int) -> None:
    domain = random_domain(seed)
    tree = domain.tree(settings=Settings(count=3, tries=2, widening=2))
    domain.drive_many(tree, 400, at_once, seed)
    check(tree, domain)
    domain.drive(tree, 400)
    assert tree.solved == ("root" in provable(domain))


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**6))
def test_a_withdrawn_step_takes_all_that_was_built_on_it(seed: int) -> None:
    domain = random_domain(seed)
    tree = domain.tree(settings=Settings(count=3, tries=2))
    domain.drive(tree, 400)
    while tree.solved:
        edge = tree.last_step()
        tree.withdraw(edge)
        domain.model = {**domain.model, (edge.parent.state, edge.tactic): None}
        check(tree, domain)
        domain.drive(tree, 400)
        assert tree.solved == ("root" in provable(domain))


@pytest.mark.parametrize("seed", range(5))
def test_the_same_domain_gives_the_same_tree(seed: int) -> None:
    domain = random_domain(seed)
    trees = [domain.tree() for _ in range(2)]
    for tree in trees:
        domain.drive(tree, 50)
    first, second = (
        [(e.parent.index, e.tactic, e.visits, e.total, e.status) for e in t.edges] for t in trees
    )
    assert first == second
