"""Reading prompts and stepping through continuations gives what whole sequences give."""

import pytest
import torch
from pydantic import ValidationError

from prover.network.size import NAMES, Size, named
from prover.network.transformer import Network

SIZE = Size(vocabulary=260, width=32, layers=2, heads=2, feedforward=48, context=64)
LENGTHS = [5, 9, 2]
ROWS, STEPS = 3, 7


def network() -> Network:
    made = Network.fresh(SIZE, seed=1)
    with torch.no_grad():  # weights large enough that every place matters
        for weights in made.parameters():
            weights.mul_(6.0)
    return made.eval()


def prompts_and_tokens() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(2)
    prompts = torch.randint(4, 260, (3, max(LENGTHS)), generator=generator)
    for row, length in enumerate(LENGTHS):
        prompts[row, length:] = 0
    return prompts, torch.tensor(LENGTHS), torch.randint(4, 260, (3, ROWS, STEPS), generator=generator)


def whole(made: Network, prompts: torch.Tensor, goal: int, tokens: torch.Tensor) -> torch.Tensor:
    """The state of the last token when prompt and continuation are one sequence."""
    sequence = torch.cat([prompts[goal, : LENGTHS[goal]], tokens])[None]
    return made(sequence)[0, -1]


def test_the_state_of_a_prompt_does_not_depend_on_its_padding() -> None:
    made = network()
    prompts, lengths, tokens = prompts_and_tokens()
    states, _ = made.read(prompts, lengths, ROWS, STEPS)
    for goal in range(3):
        torch.testing.assert_close(states[goal], whole(made, prompts, goal, tokens[0, 0, :0]))


def test_steps_of_many_rows_equal_whole_sequences() -> None:
    made = network()
    prompts, lengths, tokens = prompts_and_tokens()
    _, cache = made.read(prompts, lengths, ROWS, STEPS)
    for step in range(STEPS):
        states = made.step(tokens[:, :, step], cache)
        for goal in range(3):
            for row in range(ROWS):
                expected = whole(made, prompts, goal, tokens[goal, row, : step + 1])
                torch.testing.assert_close(states[goal, row], expected, rtol=1e-4, atol=1e-4)


def test_rows_and_prompts_that_are_kept_go_on_as_before() -> None:
    made = network()
    prompts, lengths, tokens = prompts_and_tokens()
    _, cache = made.read(prompts, lengths, ROWS, 3)
    for step in range(3):
        made.step(tokens[:, :, step], cache)
    assert cache.room == cache.steps
    goals, rows = torch.tensor([2, 0]), torch.tensor([[1, 0], [2, 1]])
    cache.regroup(goals, rows, 2)
    for step in range(3, 5):
        kept = torch.stack([tokens[goal, rows[i], step] for i, goal in enumerate(goals)])
        states = made.step(kept, cache)
    for i, goal in enumerate(goals.tolist()):
        for j in range(2):
            expected = whole(made, prompts, goal, tokens[goal, rows[i, j], :5])
            torch.testing.assert_close(states[i, j], expected, rtol=1e-4, atol=1e-4)


def test_the_seed_makes_the_weights_and_leaves_the_global_state_alone() -> None:
    before = torch.random.get_rng_state()
    one, same, other = Network.fresh(SIZE, 1), Network.fresh(SIZE, 1), Network.fresh(SIZE, 2)
    assert torch.equal(before, torch.random.get_rng_state())
    assert all(torch.equal(a, b) for a, b in zip(one.parameters(), same.parameters(), strict=True))
    assert not torch.equal(one.policy_head.weight, other.policy_head.weight)


def test_the_expected_number_of_tactics_is_within_the_bins() -> None:
    made = network()
    with torch.no_grad():
        made.value_head.weight.zero_()
        made.value_head.bias.zero_()
        assert made.tactics_needed(torch.ones(1, 32)).item() == pytest.approx(32.5)
        made.value_head.bias[6] = 100.0
    with torch.autocast("cpu", torch.bfloat16):
        assert made.tactics_needed(torch.ones(1, 32)).item() == pytest.approx(7.0)


@pytest.mark.parametrize("name", NAMES)
def test_the_number_of_weights_is_the_stated_one(name: str) -> None:
    size = named(name, 2048)
    with torch.device("meta"):
        assert sum(weights.numel() for weights in Network(size).parameters()) == size.parameters
    if name != "tiny":
        assert 5e6 < size.parameters < 33e6


def test_a_width_that_heads_do_not_divide() -> None:
    with pytest.raises(ValidationError, match="not a multiple"):
        Size(vocabulary=260, width=30, layers=2, heads=4, feedforward=48, context=64)
