"""Lean's texts as expressions: precedence, round trips, goals, and texts that are no terms."""

import resource

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean.goals import parse_goals
from prover.arithmetic.expression import (
    BINARY,
    Apply,
    Binary,
    Binder,
    Conditional,
    Congruence,
    Expression,
    Name,
    Numeral,
    Opaque,
    Quantifier,
    Unary,
    free_names,
    is_clear,
    substitute,
    text,
)
from prover.arithmetic.reading import ReadError, conjuncts, read, read_goal


@pytest.mark.parametrize(
    ("short", "bracketed"),
    [
        ("a + b * c", "a + (b * c)"),
        ("a - b - c", "(a - b) - c"),
        ("a ^ b ^ c", "a ^ (b ^ c)"),
        ("-a ^ 2", "-(a ^ 2)"),
        ("-a * b", "(-a) * b"),
        ("a * b % c / d", "((a * b) % c) / d"),
        ("p → q → r", "p → (q → r)"),
        ("p ∧ q ∨ r ↔ s", "((p ∧ q) ∨ r) ↔ s"),
        ("¬a = b", "¬(a = b)"),
        ("¬p ∧ q", "(¬p) ∧ q"),
        ("f a + 1", "(f a) + 1"),
        ("n ! + 1", "(n !) + 1"),
        ("∑ i ∈ s, i * i + 1", "(∑ i ∈ s, (i * i)) + 1"),
        ("∃ x, p ∧ q", "∃ x, (p ∧ q)"),
        ("a ≡ b + 1 [MOD n]", "a ≡ (b + 1) [MOD n]"),
        ("2 ∣ n ∧ n < 3", "(2 ∣ n) ∧ (n < 3)"),
        ("↑n + 1", "(↑n) + 1"),
        ("|a - b| * c", "(|a - b|) * c"),
    ],
)
def test_operators_bind_as_in_lean(short: str, bracketed: str) -> None:
    assert read(short) == read(bracketed)
    assert text(read(bracketed)) == short


@pytest.mark.parametrize(
    "term",
    [
        "∀ (a b : ℤ), a ∣ b → ∃ c, b = a * c",
        "IsLeast {n : ℕ | 0 < n ∧ 7 ∣ 2 ^ n - 1} 3",
        "(Nat.digits 10 n).sum % 9 = n % 9",
        "∀ x ∈ Finset.range 10, f x ≤ (if x = 0 then 1 else x)",
        "∏ k ∈ Finset.Icc 1 n with Odd k, (k + 1) = 2 ^ n",
        "∃ p : ℕ × ℕ, p.1 * p.2 = 4",
        "↑(n + 1) ≤ (3 : ℤ)",
        "f = fun n => n + 1",
        "(a, b) ∈ {(1, 2), (2, 1)}",
        "n.gcd (m + 1) = 1",
    ],
)
def test_what_goals_say_is_read_without_opaque_parts_and_written_as_it_was(term: str) -> None:
    found = read(term)
    assert is_clear(found)
    assert read(text(found)) == found


_NAMES = st.sampled_from(["a", "b", "n", "h₀", "x'"]).map(Name)

_BINDERS = st.tuples(st.builds(lambda name: Binder((name.text,)), _NAMES))


def _grown(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    return st.one_of(
        st.builds(Binary, st.sampled_from(sorted(set(BINARY) - {"×"})), inner, inner),
        st.builds(Unary, st.sampled_from(["-", "¬", "↑", "!", "|"]), inner),
        st.builds(Congruence, inner, inner, inner, st.booleans()),
        st.builds(Conditional, inner, inner, inner),
        st.builds(lambda f, x: Apply(f, (x,)), _NAMES, inner),
        st.builds(
            lambda k, n, b: Quantifier(k, (Binder((n.text,)),), b), st.sampled_from("∀∃"), _NAMES, inner
        ),
    )


_TERMS = st.recursive(st.one_of(_NAMES, st.integers(0, 99).map(Numeral)), _grown, max_leaves=12)


@given(_TERMS)
def test_reading_gives_back_what_was_written(term: Expression) -> None:
    assert read(text(term)) == term


def test_a_goal_has_variables_facts_and_a_target() -> None:
    goal = parse_goals("f : ℕ → ℤ\np : Prop\na b : ℕ\nk : ℕ := 5\nh : a < b ∧ p\n⊢ f a = 3")[0]
    known = read_goal(goal)
    assert set(known.types) == {"f", "p", "a", "b", "k"}
    assert known.facts == (("", read("k = 5")), ("h", read("a < b ∧ p")))
    assert known.target == read("f a = 3")


def test_conjunctions_fall_into_their_parts_in_order() -> None:
    assert conjuncts([read("(a = 1 ∧ b = 2) ∧ c = 3"), read("d = 4")]) == [
        read(part) for part in ("a = 1", "b = 2", "c = 3", "d = 4")
    ]


def test_bound_names_are_not_free_and_are_not_replaced() -> None:
    term = read("∃ k, n = 2 * k ∧ m < k")
    assert free_names(term) == {"n", "m"}
    assert substitute(term, {"k": Numeral(1), "n": read("a + 1")}) == read("∃ k, a + 1 = 2 * k ∧ m < k")
    with pytest.raises(ValueError, match="would be caught"):
        substitute(term, {"n": Name("k")})


@pytest.mark.parametrize("part", ["Foo.bar ⟨1, 2⟩ := z", "match n with | 0 => 1 | _ => 2", "?m.12 + 1"])
def test_what_has_no_reading_is_opaque_and_its_neighbours_are_not(part: str) -> None:
    found = read(f"(a = b) ∧ ({part})")
    assert isinstance(found, Binary)
    assert found.left == read("a = b")
    assert not is_clear(found.right)


@pytest.mark.parametrize(
    "garbage",
    [
        "",
        "(" * 100_000,
        ")" * 10,
        "¬" * 5_000,
        "-" * 19_999,
        "a ^ " * 4_000 + "a",
        "f (" * 3_000 + "x" + ")" * 3_000,
        "↑" * 9_000 + "n",
        "a + " * 50_000 + "a",
        "(a + b",
        "a + * )",
    ],
)
def test_hostile_texts_are_refused_quickly_with_a_reason(garbage: str) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(ReadError) as caught:
        read(garbage)
    assert 5 < len(str(caught.value)) < 300
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000


@given(st.text(alphabet="ab1 ()+*^-¬∀∃,:|∣∈{}⟨⟩[]!↑.=→λ\n", max_size=60))
def test_any_text_is_read_or_refused(garbage: str) -> None:
    try:
        found = read(garbage)
    except ReadError:
        return
    assert isinstance(text(found), str)
    assert found != Opaque("")
