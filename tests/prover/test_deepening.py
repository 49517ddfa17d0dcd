"""The order of the fixed-list search, on hand-made states."""

from lean.environment import Goal, ProofState
from lean.statement import parse
from prover.deepening import Frontier
from prover.fixed_list import Candidate

STATEMENT = parse("theorem t : True")


def state(*targets: str, tactics: tuple[str, ...] = ()) -> ProofState:
    return ProofState(STATEMENT, tactics, tuple(Goal(None, (), t) for t in targets))


def propose(goal: Goal) -> list[Candidate]:
    return [Candidate(f"{goal.target}-cheap", 1), Candidate(f"{goal.target}-dear", 3)]


def drain(frontier: Frontier) -> list[str]:
    found = []
    while (item := frontier.pop()) is not None:
        found.append(item[1].tactic)
    return found


def test_cheapest_line_first_and_ties_in_order_of_discovery() -> None:
    frontier = Frontier(propose)
    frontier.add(state("a"), 0)
    frontier.add(state("b"), 1)
    assert drain(frontier) == ["a-cheap", "b-cheap", "a-dear", "b-dear"]


def test_equal_states_are_tried_once() -> None:
    frontier = Frontier(propose)
    frontier.add(state("a"))
    frontier.add(state("a", tactics=("skip",)))
    assert len(frontier) == 2


def test_closing_a_goal_starts_the_cost_anew() -> None:
    frontier = Frontier(propose)
    before = state("a", "b")
    frontier.reached(before, state("b"), 9)
    assert frontier.pop() == (state("b"), Candidate("b-cheap", 1), 1)


def test_more_goals_cost_one_more() -> None:
    frontier = Frontier(propose)
    frontier.reached(state("a"), state("b", "c"), 2)
    assert frontier.pop() == (state("b", "c"), Candidate("b-cheap", 1), 4)


def test_solved_and_crowded_states_bring_nothing() -> None:
    frontier = Frontier(propose, max_goals=2)
    frontier.add(state())
    frontier.add(state("a", "b", "c"))
    assert frontier.pop() is None
    assert frontier.best is None


def test_best_is_the_state_with_fewest_goals() -> None:
    frontier = Frontier(propose)
    frontier.add(state("a", "b"))
    frontier.add(state("c"))
    frontier.add(state("d", "e"))
    assert frontier.best == state("c")
