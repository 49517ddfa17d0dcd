"""Trees computed by hand: selection, expansion, back-up and merging give exactly these numbers."""

from __future__ import annotations

import math

import pytest

from prover.search import EdgeStatus, Settings
from prover.search.simulation import hardest, select
from tests.prover.search.domain import Domain

PLAIN = Settings(
    discount=0.5,
    exploration=1.0,
    exploration_base=1e9,
    unvisited_penalty=1.0,
    count=4,
    tries=1,
    widening=1.0,
    widening_exponent=0.5,
    value=-4.0,
)


def test_first_simulation_tries_the_likeliest_tactic_and_backs_its_value_up() -> None:
    domain = Domain(
        {"root": [("a", 0.6), ("b", 0.4)], "x": [("c", 1.0)]},
        {("root", "a"): ("x",), ("root", "b"): ("y",)},
        {"root": -3.0, "x": -2.0},
    )
    tree = domain.tree(settings=PLAIN)
    assert domain.drive(tree, 1) == 1
    root, x = tree.nodes
    a = root.edges["a"]
    assert (root.visits, root.total, root.estimate) == (1, -3.0, -3.0)
    assert (a.visits, a.total, a.status) == (1, -3.0, EdgeStatus.OPEN)
    assert (x.visits, x.estimate, x.value) == (0, -2.0, -2.0)
    assert root.value == -3.0
    assert [edge.tactic for edge in root.untried] == ["b"]


def test_scores_by_hand() -> None:
    """After one visit of `a` with return -3: Q(a) = 0.5² = 0.25, U(a) = 0.6·√1/2 = 0.3, in all 0.55.
    `b` unvisited: value -3 - 1 = -4, Q(b) = 0.5³ = 0.125, U(b) = 0.4·√1/1 = 0.4, in all 0.525: `a` wins.
    With a prior of 0.45 instead of 0.4 `b` would have 0.575 and win."""
    for prior, expected in ((0.4, "a"), (0.45, "b")):
        domain = Domain(
            {"root": [("a", 0.6), ("b", prior)], "x": [("c", 1.0)]},
            {("root", "a"): ("x",)},
            {"root": -3.0, "x": -2.0},
        )
        tree = domain.tree(settings=PLAIN)
        domain.drive(tree, 1)
        chosen = select(tree.root, PLAIN, [])
        assert chosen is not None
        assert chosen.tactic == expected


def test_visits_under_way_count_as_a_loss() -> None:
    domain = Domain(
        {"root": [("a", 0.6), ("b", 0.4)], "x": [("c", 1.0)]},
        {("root", "a"): ("x",)},
        {"root": -3.0, "x": -2.0},
    )
    tree = domain.tree(settings=PLAIN)
    domain.drive(tree, 1)
    tree.root.flying += 1
    tree.root.edges["a"].flying += 1
    chosen = select(tree.root, PLAIN, [])
    assert chosen is not None
    assert chosen.tactic == "b"


def test_and_node_backs_up_the_least_and_works_on_the_hardest() -> None:
    domain = Domain(
        {"root": [("split", 1.0)], "easy": [("e", 1.0)], "hard": [("h", 1.0)]},
        {("root", "split"): ("easy", "hard"), ("hard", "h"): ("deep",)},
        {"root": -3.0, "easy": -1.0, "hard": -5.0, "deep": -2.0},
    )
    tree = domain.tree(settings=PLAIN)
    domain.drive(tree, 1)
    split = tree.root.edges["split"]
    assert split.total == -6.0
    assert hardest(split).state == "hard"
    domain.drive(tree, 1)
    hard = split.children[1]
    # The simulation's return at `hard` is -1 + -2 = -3; `easy` has -1; so the split returns -3 - 1.
    assert (hard.visits, hard.total) == (1, -3.0)
    assert (split.visits, split.total) == (2, -10.0)
    assert hard.value == (-5.0 - 3.0) / 2


def test_solved_goals_are_skipped_and_count_no_more() -> None:
    domain = Domain(
        {"root": [("split", 1.0)], "easy": [("e", 1.0)], "hard": [("h", 1.0), ("i", 0.5)]},
        {
            ("root", "split"): ("hard", "easy"),
            ("hard", "h"): ("deep",),
            ("hard", "i"): (),
            ("easy", "e"): (),
        },
        {"root": -3.0, "easy": -6.0, "hard": -5.0, "deep": -9.0},
    )
    tree = domain.tree(settings=PLAIN)
    domain.drive(tree, 2)
    split = tree.root.edges["split"]
    easy = split.children[1]
    assert easy.solution is not None
    assert (easy.value, tree.solved) == (-1.0, False)
    assert hardest(split).state == "hard"
    assert split.total == -7.0 + -6.0
    domain.drive(tree, 5)
    assert tree.solved
    assert tree.root.value == -2.0


def test_equal_states_are_one_node_with_all_its_edges() -> None:
    domain = Domain(
        {"root": [("a", 0.5), ("b", 0.4)], "x": [("c", 1.0)], "y": [("d", 1.0)], "z": [("e", 1.0)] * 99},
        {("root", "a"): ("x",), ("root", "b"): ("y",), ("x", "c"): ("z",), ("y", "d"): ("z",)},
    )
    tree = domain.tree(settings=PLAIN)
    domain.drive(tree, 12)
    assert [node.state for node in tree.nodes].count("z") == 1
    z = next(node for node in tree.nodes if node.state == "z")
    assert sorted(edge.tactic for edge in z.parents) == ["c", "d"]


def test_later_draws_keep_the_subtree_and_add_what_is_new() -> None:
    domain = Domain(
        {"root": [(f"t{i}", 0.5 / (i + 1)) for i in range(12)], **{f"s{i}": [] for i in range(12)}},
        {("root", f"t{i}"): (f"s{i}",) for i in range(12)} | {("root", "t9"): ()},
    )
    tree = domain.tree(settings=PLAIN)
    domain.drive(tree, 1)
    first = dict(tree.root.edges)
    assert len(first) == 4
    domain.drive(tree, 60)
    assert tree.solved
    assert tree.root.draws == 3
    assert all(tree.root.edges[tactic] is edge for tactic, edge in first.items())
    assert tree.proof().tactic == "t9"


@pytest.mark.parametrize(("visits", "expected"), [(0, 0.0), (4, 16.0), (9, 24.0)])
def test_widening_asks_for_c_n_to_the_alpha(visits: int, expected: float) -> None:
    assert Settings(widening=8, widening_exponent=0.5).wanted(visits) == pytest.approx(expected)


def test_published_formulas() -> None:
    settings = Settings(discount=0.99, exploration=0.25, exploration_base=3200)
    assert settings.quality(-1.0) == 1.0
    assert settings.quality(-3.0) == pytest.approx(0.99**2)
    assert settings.weight(100) == pytest.approx(0.25 + math.log(3301 / 3200))
