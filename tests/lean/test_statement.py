"""Reading a theorem's text: parts, headers, proofs, and every way it can be wrong."""

from pathlib import Path

import pytest

from lean.errors import Position, StatementError
from lean.layout import shift
from lean.statement import Statement, decode, negation, parse, parse_with_proof, preamble
from lean.toolchain import Toolchain


def core() -> Toolchain:
    return Toolchain("core", Path("lean"), (), "prelude\nimport Olympiad\n", "4.35.0", "")


@pytest.mark.parametrize(
    "end", ["", " :=", " := by", " := by\n", " := by sorry", " := sorry", " := by\n  sorry\n\n"]
)
def test_all_ways_to_leave_the_proof_open(end: str) -> None:
    statement = parse(f"theorem foo (n : ℕ) (h : 0 < n) : n ≠ 0{end}")
    assert statement == Statement("foo", "(n : ℕ) (h : 0 < n)", "n ≠ 0")
    with pytest.raises(StatementError, match="no proof"):
        parse_with_proof(f"theorem foo (n : ℕ) (h : 0 < n) : n ≠ 0{end}")


@pytest.mark.parametrize(
    ("text", "binders", "conclusion"),
    [
        ("theorem t : 1 = 1", "", "1 = 1"),
        ("lemma t {α : Type} [Inhabited α] ⦃a b : α⦄ : a = b", "{α : Type} [Inhabited α] ⦃a b : α⦄", "a = b"),
        ("theorem t x (y : ℕ) : x = y", "x (y : ℕ)", "x = y"),
        ("theorem t : ∀ x : ℕ, ∃ y : ℕ, y > x", "", "∀ x : ℕ, ∃ y : ℕ, y > x"),
        ("theorem t (s : Set ℕ) : s = {n : ℕ | n > 1}", "(s : Set ℕ)", "s = {n : ℕ | n > 1}"),
        ("theorem t (f : ℕ → ℕ := fun x : ℕ => x) : f 1 = 1", "(f : ℕ → ℕ := fun x : ℕ => x)", "f 1 = 1"),
        ("theorem t : (fun x : ℕ => x) = id", "", "(fun x : ℕ => x) = id"),
        ("theorem t : let x := 3; let y : ℕ := x; y = 3 := by", "", "let x := 3; let y : ℕ := x; y = 3"),
        ("theorem t : have h := 3; h = 3 := rfl", "", "have h := 3; h = 3"),
        ('theorem t (s : String := "):") : s = s', '(s : String := "):")', "s = s"),
        ("theorem t (x : ℕ /- : -/) -- : no\n : x = x", "(x : ℕ /- : -/)", "x = x"),
        ("theorem t (c : Char := ')') : c = c", "(c : Char := ')')", "c = c"),
        ("theorem t (p : ℕ × ℕ) : p = ⟨p.1, p.2⟩", "(p : ℕ × ℕ)", "p = ⟨p.1, p.2⟩"),
        ("theorem t : |(-1 : ℤ)| = 1 -- end", "", "|(-1 : ℤ)| = 1"),
    ],
)
def test_binders_and_conclusion(text: str, binders: str, conclusion: str) -> None:
    statement = parse(text)
    assert (statement.binders, statement.conclusion) == (binders, conclusion)


def test_documentation_attributes_and_modifiers_are_passed_over() -> None:
    text = "/-- $a : b$ theorem x -/\n@[simp, norm_num] private theorem foo : 1 = 1 := by\n"
    assert parse(text) == Statement("foo", "", "1 = 1")


def test_names() -> None:
    assert parse("example (n : ℕ) : n = n").name == "unnamed"
    assert parse("theorem «a b».c' : 1 = 1").name == "«a b».c'"
    assert parse("theorem _root_.foo.bar : 1 = 1").name == "foo.bar"
    assert parse("theorem foo.bar.baz : 1 = 1").namespace == "foo.bar"


def test_universes_in_use_are_kept() -> None:
    assert parse("universe u v\ntheorem t (α : Type u) (a : α) : a = a").universes == ("u",)
    statement = parse("theorem t.{u, v} (α : Type u) (β : Type v) : (α × β) = (α × β)")
    assert statement.universes == ("u", "v")
    assert statement.theorem("rfl").startswith("theorem t.{u, v} (α")


def test_header_inside_or_beside_the_text() -> None:
    header = "import Mathlib\nset_option maxHeartbeats 0\nopen BigOperators Real Nat\nopen scoped Topology\n"
    expected = ("BigOperators", "Real", "Nat", "scoped Topology")
    assert parse("theorem t : 1 = 1", header).opens == expected
    assert parse(header + "theorem t : 1 = 1").opens == expected
    assert parse("open Nat in\ntheorem t : 1 = 1", "open Nat").opens == ("Nat",)
    assert parse("prelude\nimport Olympiad\ntheorem t : 1 = 1").opens == ()


def test_preamble_opens_what_the_header_opens() -> None:
    statement = parse("open Nat Real\nopen scoped Finset\ntheorem t : 1 = 1")
    lines = preamble(statement, core()).splitlines()
    assert lines[:2] == ["prelude", "import Olympiad"]
    assert lines[-3:] == [
        "namespace Nat end Nat open Nat",
        "namespace Real end Real open Real",
        "namespace Finset end Finset open scoped Finset",
    ]


def test_theorem_and_proposition() -> None:
    statement = parse("theorem foo (n : ℕ)\n    (h : 0 < n) : n ≠ 0")
    assert statement.theorem("intro h'\nomega") == (
        "theorem foo (n : ℕ)\n    (h : 0 < n) :\n    n ≠ 0 := by\n  intro h'\n  omega\n"
    )
    assert statement.proposition() == "∀ (n : ℕ)\n    (h : 0 < n),\n    n ≠ 0"
    assert statement.theorem("rfl", name="bar").startswith("theorem bar (n")
    assert parse("theorem t : 1 = 1").proposition() == "1 = 1"


def test_negation() -> None:
    statement = negation(parse("open Nat\ntheorem Nat.foo (n : ℕ) : n = 0"))
    assert statement.name == "Nat.not_foo"
    assert statement.binders == ""
    assert statement.conclusion == "¬ (∀ (n : ℕ),\n    n = 0)"
    assert statement.opens == ("Nat",)


def test_hash_is_of_the_meaning() -> None:
    one = parse("theorem foo (n : ℕ) : n = n")
    assert one.hash == parse("/-- doc -/ lemma bar  (n : ℕ) -- c\n : n =  n := by sorry").hash
    assert one.hash != parse("theorem foo (n : ℕ) : n = n + 0").hash
    assert one.hash != parse("open Nat\ntheorem foo (n : ℕ) : n = n").hash
    assert one.hash != parse("theorem Nat.foo (n : ℕ) : n = n").hash
    assert parse("theorem a (x : ℕ) : 1 = 1").hash != parse("theorem a : ∀ (x : ℕ), 1 = 1").hash


@pytest.mark.parametrize(
    ("text", "proof"),
    [
        ("theorem t : 1 = 1 := by rfl", "rfl"),
        ("theorem t : 1 = 1 := by\n  skip\n  rfl\n", "skip\nrfl"),
        ("theorem t : 1 = 1 := by skip\n                        rfl", "skip\nrfl"),
        ("theorem t : 1 = 1 :=\nby\n  cases h with\n  | a => rfl\n", "cases h with\n| a => rfl"),
        ("theorem t : 1 = 1 := rfl", "exact\n  rfl"),
        ("theorem t : 1 = 1 := by -- why\n  rfl", "rfl"),
        ("theorem t : 1 = 1 :=\n  show 1 = 1 from\n    rfl", "exact\n  show 1 = 1 from\n    rfl"),
    ],
)
def test_proof_comes_as_a_tactic_block(text: str, proof: str) -> None:
    assert parse_with_proof(text) == (parse("theorem t : 1 = 1"), proof)


def test_moving_a_block_keeps_its_shape_and_its_strings() -> None:
    assert shift("\n\n    a\n      b\n\n    c  \n", 2) == "  a\n    b\n\n  c"
    assert shift('  a "x\n y"\n  b', 0) == 'a "x\n y"\nb'


@pytest.mark.parametrize(
    ("text", "message", "place"),
    [
        ("", "empty", None),
        (" \n-- only a comment\n", "empty", None),
        ("import Mathlib\nopen Nat\n", "no theorem", Position(3, 0)),
        ("1 + 1 = 2", "expected `theorem`", Position(1, 0)),
        ("def x : ℕ := 3", "expected `theorem`", Position(1, 0)),
        ("theorem", "needs a name", Position(1, 7)),
        ("theorem : 1 = 1", "needs a name", Position(1, 8)),
        ("theorem theorem : 1 = 1", "cannot be a name", Position(1, 8)),
        ("theorem t (n : ℕ)", "has no type", Position(1, 0)),
        ("theorem t (n : ℕ) := by simp", "has no type", Position(1, 0)),
        ("theorem t (n : ℕ) : := by simp", "no type after", Position(1, 18)),
        ("theorem t (n : ℕ : n = n", "not closed", Position(1, 10)),
        ("theorem t (n : ℕ)) : n = n", "no opening bracket", Position(1, 17)),
        ("theorem t (n : ℕ] : n = n", "no opening bracket", Position(1, 16)),
        ("theorem t : 1 = 1 := by rfl\ntheorem s : 2 = 2 := rfl", "only one declaration", Position(2, 0)),
        ("theorem t : 1 = 1\ntheorem s : 2 = 2", "only one declaration", Position(2, 0)),
        ("theorem t : 1 = 1\n#eval 3", "only one declaration", Position(2, 0)),
        ("def p := 1\ntheorem t : p = 1", "expected `theorem`", Position(1, 0)),
        ("variable (n : ℕ)\ntheorem t : n = n", "expected `theorem`", Position(1, 0)),
        ("import Foo\ntheorem t : 1 = 1", "cannot import Foo", Position(1, 7)),
        ("open Nat hiding gcd\ntheorem t : 1 = 1", "whole namespaces", Position(1, 9)),
        ("open Nat renaming gcd → g\ntheorem t : 1 = 1", "whole namespaces", Position(1, 9)),
        ("open Nat (gcd)\ntheorem t : 1 = 1", "whole namespaces", Position(1, 9)),
        ("open\ntheorem t : 1 = 1", "without a namespace", Position(2, 0)),
        ("open Lean\ntheorem t : 1 = 1", "metaprograms", Position(1, 5)),
        ("set_option autoImplicit true\ntheorem t : 1 = 1", "autoImplicit", Position(1, 11)),
        ("set_option debug.skipKernelTC true\ntheorem t : 1 = 1", "skipKernelTC", Position(1, 11)),
        ("theorem t (h : by sorry) : 1 = 1", "`sorry` cannot stand", Position(1, 18)),
        ("theorem t : (by run_tac x) = 1", "`run_tac` cannot stand", Position(1, 16)),
        ("theorem t : (open Nat in 1) = 1", "`open` cannot stand", Position(1, 13)),
        ("theorem t : 1 = 1\x00", r"U\+0000", Position(1, 17)),
        ("theorem t : 1 =\u202e 1", r"U\+202E", Position(1, 15)),
        ('theorem t : 1 = "1', "does not end", Position(1, 16)),
        ("theorem t : " + "(" * 600 + "1" + ")" * 600 + " = 1", "nested deeper", Position(1, 512)),
    ],
)
def test_faults_are_said_with_their_place(text: str, message: str, place: Position | None) -> None:
    with pytest.raises(StatementError, match=message) as caught:
        parse(text)
    assert caught.value.position == place


def test_alternatives_are_refused() -> None:
    with pytest.raises(StatementError, match="alternatives"):
        parse_with_proof("theorem t : ∀ n : ℕ, n = n :=\n| 0 => rfl\n| n + 1 => rfl")


def test_a_fault_in_the_header_has_no_place_in_the_text() -> None:
    with pytest.raises(StatementError, match="in the header: `def` is not expected") as caught:
        parse("theorem t : 1 = 1", "import Mathlib\ndef x := 1")
    assert caught.value.position is None


def test_large_inputs() -> None:
    line = "theorem t : 1 = 1 " + "+ 0 " * 250_000
    with pytest.raises(StatementError, match="larger than 256 kB"):
        parse(line)
    assert parse("theorem t : 1 = 1 " + "+ 0 " * 50_000).name == "t"


def test_decode() -> None:
    assert decode("\ufefftheorem t : ∀ x,\r\n x = 1".encode()) == "theorem t : ∀ x,\n x = 1"
    with pytest.raises(StatementError, match="not UTF-8") as caught:
        decode("∀\nx".encode() + b"\xff\xfe")
    assert caught.value.position == Position(2, 1)


def test_places_in_the_theorem_are_found_again_in_the_text() -> None:
    text = "/-- doc -/\ntheorem  t (n : ℕ)\n    (h : n = q) :\n  n = r ∧\n  n = s"
    statement = parse(text)
    theorem = statement.theorem("skip").split("\n")
    for letter in "qrs":
        line = next(i for i, part in enumerate(theorem) if f"= {letter}" in part)
        found = statement.locate(Position(line + 1, theorem[line].index(f"= {letter}") + 2))
        assert found is not None
        assert text.split("\n")[found.line - 1][found.column] == letter
    assert negation(statement).locate(Position(1, 3)) is None
