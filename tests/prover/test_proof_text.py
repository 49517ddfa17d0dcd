"""A proof tree as text that Lean reads as it was meant."""

from lean.layout import shift
from prover.proof_text import write
from prover.search import Proof


def leaf(tactic: str) -> Proof:
    return Proof(tactic, ())


def test_a_line_of_tactics_has_no_bullets() -> None:
    assert write(Proof("intro n", (Proof("simp", (leaf("omega"),)),))) == "intro n\nsimp\nomega"


def test_goals_get_bullets_and_blocks_keep_their_shape() -> None:
    proof = Proof(
        "induction n with\n| zero => ?_\n| succ n ih => ?_",
        (leaf("simp"), Proof("constructor", (leaf("exact h"), Proof("intro x", (leaf("omega"),))))),
    )
    assert write(proof) == (
        "induction n with\n| zero => ?_\n| succ n ih => ?_\n"
        "· simp\n"
        "· constructor\n"
        "  · exact h\n"
        "  · intro x\n"
        "    omega"
    )


def test_the_margin_of_a_block_does_not_matter() -> None:
    inner = Proof("have h : p := by\n    simp", (leaf("exact h"),))
    text = write(Proof("constructor", (inner, leaf("trivial"))))
    assert text == "constructor\n· have h : p := by\n      simp\n  exact h\n· trivial"
    assert shift(text, 2).startswith("  constructor")
