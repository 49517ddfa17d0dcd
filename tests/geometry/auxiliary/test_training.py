"""Does the ranking learn from the engine's own problems, the same for a seed, and does the search agree?"""

from __future__ import annotations

import numpy as np
import pytest

from geometry.auxiliary.practice import Example, examples
from geometry.auxiliary.training import learn, quality, rescaled, untrained
from geometry.engine import State, _engine
from geometry.facts import Fact, Figure, LowLevelProblem
from geometry.search import shipped

SEED = 2  # a figure of which a problem comes


def invented(count: int, seed: int) -> list[Example]:
    """Problems where one feature, which the fixed sum does not count, tells what leads to the goal."""
    random = np.random.default_rng(seed)
    found = []
    for _ in range(count):
        features = random.uniform(0, 1, (30, _engine.FEATURES)).astype(np.float32)
        chosen = random.integers(0, 30)
        features[:, 17] = 0
        features[chosen, 17] = 1
        leads = np.zeros(30, dtype=np.bool_)
        leads[chosen] = True
        found.append(Example(features, leads, np.ones(30, dtype=np.float32)))
    return found


def test_a_seed_gives_the_same_problems() -> None:
    first, second = examples(SEED), examples(SEED)
    assert first
    for one, other in zip(first, second, strict=True):
        assert np.array_equal(one.features, other.features)
        assert np.array_equal(one.leads, other.leads)
        assert np.array_equal(one.stands_for, other.stands_for)
        assert one.leads.any()
        assert not one.leads.all()


def test_learning_starts_from_the_fixed_sum() -> None:
    (problem,) = invented(1, 0)
    plain = problem.features @ np.array(_engine.plain_weights())
    assert untrained(0).scores(problem.features) == pytest.approx(plain, abs=1e-5)


def test_it_learns_what_leads_to_the_goal() -> None:
    problems, apart, unseen = invented(80, 1), invented(20, 2), invented(40, 3)
    network = rescaled(learn(problems, apart, 0), problems)
    before = quality([untrained(0).scores(p.features) for p in unseen], unseen)
    after = quality([network.scores(p.features) for p in unseen], unseen)
    assert after.geometric_mean < before.geometric_mean / 2
    assert network.first.tolist() == rescaled(learn(problems, apart, 0), problems).first.tolist()


def test_the_search_scores_as_the_network_does() -> None:
    problems = invented(20, 1)
    network = learn(problems, invented(5, 2), 0)
    places = {"a": (0.0, 0.0), "b": (1.0, 0.1), "c": (0.4, 0.9), "d": (0.5, 0.05), "e": (-0.3, 0.7)}
    state = State(LowLevelProblem(Figure(places), (Fact("midp", ("d", "a", "b")),), ()))
    state.saturate(goal=False)
    layers = network.ranking().layers
    search = _engine.Search(state.engine, [], layers, ["best"], 0, False, 1, 50, 1 << 28, 200)
    rows = search.candidates()
    features = np.array([row[3] for row in rows], dtype=np.float32)
    assert np.array([row[2] for row in rows]) == pytest.approx(network.scores(features), abs=1e-3)


def test_a_ranking_comes_with_the_package() -> None:
    ranking = shipped()
    assert ranking is not None
    assert ranking.layers[0][0] == _engine.FEATURES
