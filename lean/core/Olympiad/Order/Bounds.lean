prelude
import Olympiad.Set.Lemmas
import Olympiad.Order.Basic
import Olympiad.Nat.Mod
set_option linter.all false
set_option autoImplicit false
universe u

/-! Upper and lower bounds of a set, least and greatest elements. -/

section
variable {α : Type u} [LE α]
/-- The upper bounds of a set. -/
def upperBounds (s : Set α) : Set α := {x | ∀ ⦃a⦄, a ∈ s → a ≤ x}
/-- The lower bounds of a set. -/
def lowerBounds (s : Set α) : Set α := {x | ∀ ⦃a⦄, a ∈ s → x ≤ a}
/-- A set with an upper bound. -/
def BddAbove (s : Set α) : Prop := (upperBounds s).Nonempty
/-- A set with a lower bound. -/
def BddBelow (s : Set α) : Prop := (lowerBounds s).Nonempty
/-- `a` is the least element of `s`: it lies in `s` and below every element of `s`. -/
def IsLeast (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ lowerBounds s
/-- `a` is the greatest element of `s`: it lies in `s` and above every element of `s`. -/
def IsGreatest (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ upperBounds s
/-- `a` is a least upper bound of `s`. -/
def IsLUB (s : Set α) (a : α) : Prop := IsLeast (upperBounds s) a
/-- `a` is a greatest lower bound of `s`. -/
def IsGLB (s : Set α) (a : α) : Prop := IsGreatest (lowerBounds s) a
/-- What an upper bound is. -/
theorem mem_upperBounds {s : Set α} {a : α} : a ∈ upperBounds s ↔ ∀ x, x ∈ s → x ≤ a := .rfl
/-- What a lower bound is. -/
theorem mem_lowerBounds {s : Set α} {a : α} : a ∈ lowerBounds s ↔ ∀ x, x ∈ s → a ≤ x := .rfl
/-- Least element of a set given by a property. -/
theorem isLeast_iff {s : Set α} {a : α} : IsLeast s a ↔ a ∈ s ∧ ∀ x, x ∈ s → a ≤ x := .rfl
/-- Greatest element of a set given by a property. -/
theorem isGreatest_iff {s : Set α} {a : α} : IsGreatest s a ↔ a ∈ s ∧ ∀ x, x ∈ s → x ≤ a := .rfl
/-- The least element lies in the set. -/
theorem IsLeast.mem {s : Set α} {a : α} (h : IsLeast s a) : a ∈ s := h.1
/-- The least element is at most every element. -/
theorem IsLeast.le {s : Set α} {a b : α} (h : IsLeast s a) (hb : b ∈ s) : a ≤ b := h.2 hb
/-- The greatest element lies in the set. -/
theorem IsGreatest.mem {s : Set α} {a : α} (h : IsGreatest s a) : a ∈ s := h.1
/-- The greatest element is at least every element. -/
theorem IsGreatest.le {s : Set α} {a b : α} (h : IsGreatest s a) (hb : b ∈ s) : b ≤ a := h.2 hb
/-- A set with a least element is not empty. -/
theorem IsLeast.nonempty {s : Set α} {a : α} (h : IsLeast s a) : s.Nonempty := ⟨a, h.1⟩
/-- A set with a least element is bounded below. -/
theorem IsLeast.bddBelow {s : Set α} {a : α} (h : IsLeast s a) : BddBelow s := ⟨a, h.2⟩
/-- A set with a greatest element is not empty. -/
theorem IsGreatest.nonempty {s : Set α} {a : α} (h : IsGreatest s a) : s.Nonempty := ⟨a, h.1⟩
/-- A set with a greatest element is bounded above. -/
theorem IsGreatest.bddAbove {s : Set α} {a : α} (h : IsGreatest s a) : BddAbove s := ⟨a, h.2⟩
/-- A set has at most one least element. -/
theorem IsLeast.unique [Std.IsLinearOrder α] {s : Set α} {a b : α} (Ha : IsLeast s a) (Hb : IsLeast s b) : a = b :=
  le_antisymm (Ha.2 Hb.1) (Hb.2 Ha.1)
/-- A set has at most one greatest element. -/
theorem IsGreatest.unique [Std.IsLinearOrder α] {s : Set α} {a b : α} (Ha : IsGreatest s a) (Hb : IsGreatest s b) : a = b :=
  le_antisymm (Hb.2 Ha.1) (Ha.2 Hb.1)
end
/-- A set of naturals that is not empty has a least element. -/
theorem Nat.exists_isLeast {s : Set ℕ} (h : s.Nonempty) : ∃ a, IsLeast s a := by
  obtain ⟨x, hx⟩ := h
  induction x using Nat.strong_induction_on with
  | _ x ih =>
    by_cases k : ∃ y, y ∈ s ∧ y < x
    · obtain ⟨y, hy, hlt⟩ := k; exact ih y hlt hy
    · exact ⟨x, hx, fun y hy => Nat.le_of_not_lt fun hlt => k ⟨y, hy, hlt⟩⟩
/-- A bounded set of naturals that is not empty has a greatest element. -/
theorem Nat.exists_isGreatest {s : Set ℕ} (h : s.Nonempty) (hb : BddAbove s) : ∃ a, IsGreatest s a := by
  obtain ⟨b, hb⟩ := hb
  obtain ⟨m, hm, hl⟩ := Nat.exists_isLeast (s := {x | ∃ y, y ∈ s ∧ x + y = b}) (by
    obtain ⟨y, hy⟩ := h; have := hb hy; exact ⟨b - y, y, hy, by omega⟩)
  obtain ⟨y, hy, e⟩ := hm
  refine ⟨y, hy, fun z hz => ?_⟩
  have h1 := hb hz
  have h2 := hl ⟨z, hz, (by omega : b - z + z = b)⟩
  omega
