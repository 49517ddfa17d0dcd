"""The list of the core's theorems, users' exports, and reading of printed terms."""

from __future__ import annotations

import json
import random
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from lean.errors import ToolchainError
from lean.goals import parse_goals
from lean.lemmas import Lemma, lemmas, matching, read_export
from lean.terms import UNREAD, constants, parse_goal, parse_statement, parse_term
from lean.toolchain import Toolchain
from lean.toolchain.cache import Cache


@pytest.fixture(scope="module")
def listed(toolchain: Toolchain) -> dict[str, Lemma]:
    return {lemma.name: lemma for lemma in lemmas(toolchain)}


def test_a_lemma_is_told_whole(listed: dict[str, Lemma]) -> None:
    lemma = listed["Nat.gcd_le_left"]
    assert lemma.statement == "∀ {m : ℕ} (n : ℕ), 0 < m → m.gcd n ≤ m"
    assert lemma.docstring == "At most the left number, if that is positive."
    assert lemma.module == "Olympiad.NumberTheory.Gcd"
    assert lemma.head == "LE.le"
    assert "Nat.gcd" in lemma.conclusion_constants
    assert "LT.lt" in lemma.hypothesis_constants
    assert "LT.lt" not in lemma.conclusion_constants
    assert lemma.constants >= lemma.conclusion_constants | lemma.hypothesis_constants
    assert (lemma.explicit, lemma.explicit_arguments) == ((False, True), 2)
    assert (lemma.equation, lemma.simp, lemma.applies) == (False, False, True)
    assert "Nat.gcd_dvd_left" in lemma.premises


def test_equations_simp_lemmas_and_principles(listed: dict[str, Lemma]) -> None:
    assert listed["Nat.gcd_self"].equation
    assert listed["Nat.gcd_self"].simp
    assert listed["Nat.dvd_gcd_iff"].equation
    assert not listed["Nat.gcd_comm"].simp
    principle = listed["Nat.gcd.induction"]
    assert (principle.head, principle.applies) == (None, False)


def test_internal_theorems_are_left_out(listed: dict[str, Lemma]) -> None:
    assert len(listed) > 3000
    for name in listed:
        assert not name.startswith(("Olympiad.", "Lean.", "_private."))
        assert not any(part.startswith(("_", "match_")) for part in name.split("."))


def test_a_proof_cites_only_what_stands_before_it(toolchain: Toolchain) -> None:
    found = lemmas(toolchain)
    place = {lemma.name: at for at, lemma in enumerate(found)}
    assert all(place[premise] < at for at, lemma in enumerate(found) for premise in lemma.premises)


def test_lean_agrees_with_the_statements(toolchain: Toolchain, listed: dict[str, Lemma]) -> None:
    chosen = random.Random(5).sample(
        [lemma for lemma in listed.values() if lemma.module == "Olympiad.NumberTheory.Gcd"], 30
    )
    text = "".join(f"example : {lemma.statement} := @_root_.{lemma.name}\n" for lemma in chosen)
    done = subprocess.run(
        [toolchain.executable, "--stdin"],
        input=f"{toolchain.header}{text}",
        env=toolchain.environment_variables(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_the_list_is_kept_and_a_damaged_one_is_made_anew(toolchain: Toolchain, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    first = lemmas(toolchain, cache=cache)
    (kept,) = (tmp_path / "lemmas").iterdir()
    # Without a program only what was kept can answer.
    assert lemmas(replace(toolchain, executable=tmp_path / "none"), cache=cache) == first
    kept.write_text(kept.read_text()[:1000])
    with pytest.raises(ToolchainError, match="did not print"):
        lemmas(replace(toolchain, executable=tmp_path / "none"), cache=cache)


def test_a_project_needs_an_export(toolchain: Toolchain) -> None:
    with pytest.raises(ToolchainError, match="export them as JSON lines"):
        lemmas(replace(toolchain, kind="mathlib"))


def test_an_export_is_read(tmp_path: Path) -> None:
    file = tmp_path / "export.jsonl"
    row = {"name": "Nat.dvd_sub'", "statement": "∀ {k m n : ℕ}, k ∣ m → k ∣ n →\n  k ∣ m - n"}
    other = {
        "name": "Nat.gcd_comm",
        "statement": "∀ (m n : ℕ), m.gcd n = n.gcd m",
        "simp": True,
        "docstring": "d",
    }
    file.write_text(f"{json.dumps(row)}\n\n{json.dumps(other)}\n", "utf-8")
    first, second = read_export(file)
    assert first.statement == "∀ {k m n : ℕ}, k ∣ m → k ∣ n → k ∣ m - n"
    assert first.conclusion_constants == {"Dvd.dvd", "HSub.hSub"}
    assert first.hypothesis_constants == {"Dvd.dvd"}
    assert (first.head, first.explicit, first.line) == ("Dvd.dvd", (True, True), 1)
    assert "Nat.gcd" in second.constants
    assert (second.equation, second.simp, second.docstring) == (True, True, "d")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "not JSON"),
        ("[]", "not a JSON object"),
        ('{"name": "a"}', '"statement" is missing'),
        ('{"name": 3, "statement": "p"}', '"name" must be a str'),
        ('{"name": " ", "statement": "p"}', "must not be empty"),
        ('{"name": "a", "statement": "p", "premises": [1]}', "list of names"),
        ('{"name": "ok", "statement": "p"}', "listed twice"),
    ],
)
def test_a_fault_in_an_export_is_named_with_its_line(tmp_path: Path, line: str, message: str) -> None:
    file = tmp_path / "export.jsonl"
    file.write_text(f'{{"name": "ok", "statement": "True"}}\n{line}\n', "utf-8")
    with pytest.raises(ToolchainError, match=f":2: .*{message}"):
        read_export(file)
    with pytest.raises(ToolchainError, match="cannot be read"):
        read_export(tmp_path / "none")


def test_lemmas_are_found_by_text_and_by_constant(listed: dict[str, Lemma]) -> None:
    assert {lemma.name for lemma in matching(listed.values(), "Nat.gcd_le_")} == {
        "Nat.gcd_le_left",
        "Nat.gcd_le_right",
    }
    by_constant = matching(listed.values(), "Nat.Coprime")
    assert "Nat.Coprime.mul_dvd_of_dvd_of_dvd" in {lemma.name for lemma in by_constant}


def test_every_statement_of_the_core_is_read(listed: dict[str, Lemma]) -> None:
    unread = [
        lemma.name
        for lemma in listed.values()
        for shape in [parse_statement(lemma.statement)]
        for term in (*shape.hypotheses, shape.conclusion)
        if any(part.head == UNREAD for part in term.subterms())
    ]
    assert unread == []


def test_explicit_arguments_are_those_of_the_compiled_theorem(listed: dict[str, Lemma]) -> None:
    differing = [
        lemma.name for lemma in listed.values() if parse_statement(lemma.statement).explicit != lemma.explicit
    ]
    # Dependent functions whose type is a variable's value cannot be told from hypotheses in the text.
    assert len(differing) <= 15


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("m.gcd n ∣ m", "Nat.gcd m n ∣ m"),
        ("a > b", "b < a"),
        ("a ≠ b", "¬a = b"),
        ("a + b * c ^ 2 = c", "(a + (b * (c ^ 2))) = c"),
        ("a ∣ b → b ∣ c ∧ c = 0 ∨ a = 1", "a ∣ b → ((b ∣ c ∧ c = 0) ∨ a = 1)"),
        ("∃ x < a, x = b", "∃ y, y < a ∧ y = b"),
        ("-a ^ 2 + b = 0", "(-(a ^ 2)) + b = 0"),
        ("||a| - b| ≤ c", "|(|a|) - b| ≤ c"),
        ("∑ x ∈ s ×ˢ t, f x = a", "∑ x ∈ Finset.product s t, f x = a"),
    ],
)
def test_equal_things_are_read_equally(left: str, right: str) -> None:
    (goal,) = parse_goals("a b c m n : ℕ\n⊢ True")
    assert parse_term(left, goal) == parse_term(right, goal)
    assert parse_term(left, goal).head != UNREAD


def test_a_goal_is_read(toolchain: Toolchain) -> None:
    (goal,) = parse_goals(
        "α : Type\np n : ℕ\nx : ℤ\nf : ℕ → ℕ\ny : α\nhp : Nat.Prime p\nh : n ! % p = 1\n"
        "⊢ x ≡ 3 [ZMOD ↑p] ∧ f n = ∑ i ∈ s, i"
    )
    terms = parse_goal(goal)
    assert [name for name, _ in terms.hypotheses] == ["hp", "h"]
    assert [name for name, _ in terms.objects] == ["α", "p", "n", "x", "f", "y"]
    assert constants([terms.target]) >= {"And", "Int.ModEq", "Eq", "Finset.sum"}
    assert constants([terms.hypotheses[1][1]]) == {"Eq", "HMod.hMod", "Nat.factorial"}


def test_a_text_that_is_no_term_gives_its_constants() -> None:
    term = parse_term("match x with | Nat.succ k => Nat.gcd k 2 ) + 1")
    assert term.head == UNREAD
    assert constants([term]) >= {"Nat.succ", "Nat.gcd", "HAdd.hAdd"}
