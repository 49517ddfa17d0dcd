"""Mixtures add up, go on when a part fails, and names are read back."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from lean.goals import Goal
from prover.errors import PolicyError
from prover.policy import Proposal, Request, Suggestion
from prover.policy.making import make_policy
from prover.policy.mixture import FAILURES, Mixture

GOAL = Request((Goal(None, (), "p"),))


class Fixed:
    """Answers always the same; fails the first `failing` times."""

    def __init__(self, name: str, answer: Proposal, failing: int = 0) -> None:
        self.name = name
        self.answer = answer
        self.failing = failing
        self.asked = 0
        self.closed = False

    async def propose(self, requests: Sequence[Request]) -> list[Proposal]:
        self.asked += 1
        if self.asked <= self.failing:
            raise PolicyError("not now")
        return [self.answer for _ in requests]

    async def close(self) -> None:
        self.closed = True


def proposal(value: float | None, **priors: float) -> Proposal:
    return Proposal(tuple(Suggestion(t, p) for t, p in priors.items()), value)


async def test_priors_are_weighted_sums_and_values_weighted_means() -> None:
    first = Fixed("a", proposal(-2.0, omega=0.6, simp=0.4))
    second = Fixed("b", proposal(-6.0, omega=0.2, ring=0.8))
    third = Fixed("c", proposal(None))
    mixed = Mixture([(first, 2.0), (second, 1.0), (third, 1.0)])
    (answer,) = await mixed.propose([GOAL])
    assert {s.tactic: pytest.approx(s.prior) for s in answer.suggestions} == {
        "omega": 0.35,
        "simp": 0.2,
        "ring": 0.2,
    }
    assert answer.suggestions[0].tactic == "omega"
    assert answer.value == pytest.approx(-10 / 3)
    assert mixed.name == "a*2+b*1+c*1"
    await mixed.close()
    assert first.closed
    assert second.closed


async def test_a_part_that_fails_is_left_out_and_given_up_after_some_failures() -> None:
    good = Fixed("good", proposal(None, omega=1.0))
    flaky = Fixed("flaky", proposal(None, simp=1.0), failing=1)
    broken = Fixed("broken", proposal(None), failing=99)
    mixed = Mixture([(good, 1.0), (flaky, 1.0), (broken, 1.0)])
    (first,) = await mixed.propose([GOAL])
    assert [s.tactic for s in first.suggestions] == ["omega"]
    assert first.suggestions[0].prior == 1.0
    for _ in range(FAILURES + 2):
        (later,) = await mixed.propose([GOAL])
        assert {s.tactic for s in later.suggestions} == {"omega", "simp"}
    assert broken.asked == FAILURES


async def test_when_no_part_answers_the_mixture_fails() -> None:
    mixed = Mixture([(Fixed("broken", proposal(None), failing=99), 1.0)])
    with pytest.raises(PolicyError, match="no part of the policy broken"):
        await mixed.propose([GOAL])


def test_names_make_policies() -> None:
    assert make_policy("structural").name == "structural"
    assert make_policy("structural*0.7+structural*.3").name == "structural*0.7+structural*0.3"


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("magic", "no policy is called 'magic'; there are structural"),
        ("", "no policy is called ''"),
        ("network:", "no policy is called 'network:'"),
        ("hf:some/model?heat=1", "'heat=1' is no option"),
        ("openai:http://127.0.0.1:1?model=", "'model=' is no option"),
    ],
)
def test_unknown_names_say_what_there_is(name: str, complaint: str) -> None:
    with pytest.raises(PolicyError, match=complaint.replace("?", r"\?")):
        make_policy(name)
