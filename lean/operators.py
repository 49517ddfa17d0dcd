"""Which constant does a printed operator stand for, and how tightly does it bind?

Source: the notation of Lean 4 (`Init/Prelude.lean`, `Init/Core.lean`) and of Mathlib, as far as statements
over numbers, functions, lists and sets are printed with it.
"""

from __future__ import annotations

from typing import NamedTuple


class Infix(NamedTuple):
    """left: how tightly it binds what stands before it; right: the least that its right side must bind.

    arithmetic: the result is of the operands' type.
    """

    constant: str
    left: int
    right: int
    arithmetic: bool = False


def _table(text: str, left: int, *, right: bool = False, arithmetic: bool = False) -> dict[str, Infix]:
    pairs = (item.rsplit("~", 1) for item in text.split())
    return {
        symbol: Infix(constant, left, left if right else left + 1, arithmetic) for symbol, constant in pairs
    }


INFIX: dict[str, Infix] = {
    **_table("↔~Iff", 20),
    **_table("→~→", 25, right=True),
    **_table("∨~Or ||~or", 30, right=True),
    **_table("∧~And &&~and ×~Prod", 35, right=True),
    **_table(
        "=~Eq ≠~Ne <~LT.lt ≤~LE.le >~GT.gt ≥~GE.ge ∣~Dvd.dvd ∈~Membership.mem ∉~NotMem ⊆~HasSubset.Subset "
        "⊂~HasSSubset.SSubset ==~BEq.beq !=~bne ≍~HEq ~~List.Perm ≡~ModEq",
        50,
    ),
    **_table("|||~HOr.hOr ^^^~HXor.hXor", 55, arithmetic=True),
    **_table("&&&~HAnd.hAnd", 60, arithmetic=True),
    **_table("+~HAdd.hAdd -~HSub.hSub ∪~Union.union ⊔~Max.max", 65, arithmetic=True),
    **_table("++~HAppend.hAppend", 65, arithmetic=True),
    **_table("::~List.cons", 67, right=True),
    **_table(
        "*~HMul.hMul /~HDiv.hDiv %~HMod.hMod ∩~Inter.inter \\~SDiff.sdiff ⊓~Min.min", 70, arithmetic=True
    ),
    **_table("•~HSMul.hSMul", 73, right=True),
    **_table("▸~Eq.rec", 75, right=True),
    **_table("^~HPow.hPow", 75, right=True, arithmetic=True),
    **_table("<<<~HShiftLeft.hShiftLeft >>>~HShiftRight.hShiftRight", 75, arithmetic=True),
    **_table("''~Set.image ⁻¹'~Set.preimage", 80),
    **_table("×ˢ~Finset.product", 82, right=True),
    **_table("∘~Function.comp", 90, right=True),
}

PREFIX: dict[str, tuple[str, int]] = {
    "¬": ("Not", 40),
    "!": ("not", 40),
    "-": ("Neg.neg", 75),
    "~~~": ("Complement.complement", 100),
}
"""Constant, and the least that the operand must bind."""

BINDERS: dict[str, tuple[str, int]] = {
    "∀": ("∀", 0),
    "∃": ("Exists", 0),
    "∃!": ("ExistsUnique", 0),
    "fun": ("fun", 0),
    "λ": ("fun", 0),
    "∑": ("Finset.sum", 67),
    "∏": ("Finset.prod", 67),
    "⋃": ("Set.iUnion", 60),
    "⋂": ("Set.iInter", 60),
}
"""Constant, and the least that the body must bind."""

CONSTANTS: dict[str, str] = {
    "ℕ": "Nat",
    "ℤ": "Int",
    "ℚ": "Rat",
    "ℝ": "Real",
    "ℂ": "Complex",
    "∅": "EmptyCollection.emptyCollection",
    "⊤": "Top.top",
    "⊥": "Bot.bot",
    "min": "Min.min",
    "max": "Max.max",
    "insert": "Insert.insert",
}
"""Atoms that are printed otherwise than the constant is called."""

SWAPPED: dict[str, str] = {"GT.gt": "LT.lt", "GE.ge": "LE.le"}
"""Relations that Lean unfolds to another with its sides exchanged."""

NEGATED: dict[str, str] = {"Ne": "Eq", "NotMem": "Membership.mem"}
"""Relations that stand for the negation of another."""

NATURAL_RESULT = frozenset(
    [
        "Int.natAbs",
        "Int.toNat",
        "Finset.card",
        "List.length",
        "Nat.card",
        "Set.ncard",
        "Multiset.card",
        "Fin.val",
    ]
)
"""Functions to the natural numbers whose name says otherwise or nothing."""

ARITHMETIC_CALLS = frozenset(["Min.min", "Max.max", "abs", "id", "HAdd.hAdd", "HMul.hMul"])
"""Functions whose result is of their argument's type."""
