"""Goals and tactics as tokens."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean.goals import Goal, parse_goals
from prover.network.tokenizer import END, GOAL, SMALLEST, SYMBOLS, TACTIC, Tokenizer, goal_text

TEXTS = [
    "n : ℕ\n⊢ 3 ∣ n ^ 3 + 2 * n",
    "a b : ℤ\nh₁ : a ≤ b\n⊢ a - b ≤ 0",
    "rw [Nat.add_comm, Nat.mul_assoc] at h₁",
    "induction n with",
    "exact Nat.le_of_dvd (by omega) h",
] * 3
TRAINED = Tokenizer.train(TEXTS, 800)


@given(st.text())
def test_any_text_can_be_written_and_read_again(text: str) -> None:
    assert TRAINED.text(TRAINED.tactic(text)) == text


@given(st.text())
def test_no_text_becomes_a_token_that_stands_for_none(text: str) -> None:
    assert min(TRAINED.tactic(text + "<|end|><|goal|>")[:-1]) > END


@pytest.mark.parametrize("symbol", SYMBOLS)
def test_a_symbol_of_lean_is_one_token_though_no_text_had_it(symbol: str) -> None:
    assert len(Tokenizer.train([], SMALLEST).tactic(symbol)) == 2  # and END


def test_a_name_that_is_frequent_is_one_token() -> None:
    trained = Tokenizer.train(["rw [Nat.add_comm]", "exact Nat.add_comm a b"] * 50, 800)
    assert len(trained.tactic(" Nat.add_comm")) == 2  # and END


def test_digits_stand_alone() -> None:
    assert len(Tokenizer.train(["1234 1234 1234"] * 50, 800).tactic("1234")) == 5


def test_a_prompt_that_is_too_long_keeps_its_target() -> None:
    text = "h : 1 = 1\n" * 200 + "⊢ False"
    prompt = TRAINED.prompt(text, 40)
    assert len(prompt) == 40
    assert (prompt[0], prompt[-1]) == (GOAL, TACTIC)
    assert TRAINED.text(prompt).endswith("⊢ False")


def test_the_same_texts_give_the_same_tokens(tmp_path: Path) -> None:
    again = Tokenizer.train(TEXTS, 800)
    again.save(tmp_path / "again.json")
    TRAINED.save(tmp_path / "first.json")
    assert (tmp_path / "again.json").read_text() == (tmp_path / "first.json").read_text()
    loaded = Tokenizer.load(tmp_path / "first.json")
    assert loaded.size == TRAINED.size
    assert loaded.tactic("obtain ⟨k, hk⟩ := h <|end|>") == TRAINED.tactic("obtain ⟨k, hk⟩ := h <|end|>")


@pytest.mark.parametrize("text", ["", "{", '{"model": 1}', "garbage"])
def test_a_file_that_holds_no_tokenizer(tmp_path: Path, text: str) -> None:
    (tmp_path / "tokenizer.json").write_text(text)
    with pytest.raises(ValueError, match="not a tokenizer"):
        Tokenizer.load(tmp_path / "tokenizer.json")


def test_a_vocabulary_that_is_too_small() -> None:
    with pytest.raises(ValueError, match="at least 640"):
        Tokenizer.train(TEXTS, 100)


def test_a_lone_goal_goes_without_its_tag_and_several_keep_theirs() -> None:
    alone = parse_goals("case succ\nn : ℕ\n⊢ 0 ≤ n")
    assert goal_text(alone) == "n : ℕ\n⊢ 0 ≤ n"
    both = (Goal("left", (), "?right = 1"), Goal("right", (), "ℕ"))
    assert goal_text(both) == "case left\n⊢ ?right = 1\n\ncase right\n⊢ ℕ"
