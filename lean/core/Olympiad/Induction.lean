prelude
import Olympiad.NumberTheory.Base
import Olympiad.Set.Lemmas
set_option linter.all false
set_option autoImplicit false
universe u v

/-! Induction principles, least numbers with a property, minimal elements of well-founded relations. -/

namespace Nat
/-- A property that holds somewhere holds at a least number. -/
theorem exists_least {p : ℕ → Prop} (H : ∃ n, p n) : ∃ n, p n ∧ ∀ m, m < n → ¬ p m := by
  obtain ⟨x, hx⟩ := H
  induction x using Nat.strong_induction_on with
  | _ x ih =>
    by_cases k : ∃ y, y < x ∧ p y
    · obtain ⟨y, hlt, hy⟩ := k; exact ih y hlt hy
    · exact ⟨x, hx, fun y hlt hy => k ⟨y, hlt, hy⟩⟩
/-- The least number with the property. -/
protected noncomputable def find {p : ℕ → Prop} [DecidablePred p] (H : ∃ n, p n) : ℕ := Classical.choose (exists_least H)
section
variable {p : ℕ → Prop} [DecidablePred p] {m n : ℕ}
/-- The least number found has the property. -/
protected theorem find_spec (H : ∃ n, p n) : p (Nat.find H) := (Classical.choose_spec (exists_least H)).1
/-- Nothing below the least number has the property. -/
protected theorem find_min (H : ∃ n, p n) {m : ℕ} (h : m < Nat.find H) : ¬ p m := (Classical.choose_spec (exists_least H)).2 m h
/-- The least number is at most any with the property. -/
protected theorem find_min' (H : ∃ n, p n) {m : ℕ} (h : p m) : Nat.find H ≤ m := Nat.le_of_not_lt fun k => Nat.find_min H k h
/-- What it is to be the least number with the property. -/
theorem find_eq_iff (H : ∃ n, p n) : Nat.find H = m ↔ p m ∧ ∀ n, n < m → ¬ p n :=
  ⟨fun e => e ▸ ⟨Nat.find_spec H, fun _ h => Nat.find_min H h⟩,
   fun ⟨h, k⟩ => Nat.le_antisymm (Nat.find_min' H h) (Nat.le_of_not_lt fun l => k _ l (Nat.find_spec H))⟩
/-- The least number lies below `n` when something below `n` has the property. -/
theorem find_lt_iff (H : ∃ n, p n) (n : ℕ) : Nat.find H < n ↔ ∃ m, m < n ∧ p m :=
  ⟨fun h => ⟨_, h, Nat.find_spec H⟩, fun ⟨_, h, k⟩ => Nat.lt_of_le_of_lt (Nat.find_min' H k) h⟩
/-- The least number is at most `n` when something up to `n` has the property. -/
theorem find_le_iff (H : ∃ n, p n) (n : ℕ) : Nat.find H ≤ n ↔ ∃ m, m ≤ n ∧ p m :=
  ⟨fun h => ⟨_, h, Nat.find_spec H⟩, fun ⟨_, h, k⟩ => Nat.le_trans (Nat.find_min' H k) h⟩
/-- `n` is at most the least number when nothing below `n` has the property. -/
theorem le_find_iff (H : ∃ n, p n) (n : ℕ) : n ≤ Nat.find H ↔ ∀ m, m < n → ¬ p m :=
  ⟨fun h _ k => Nat.find_min H (Nat.lt_of_lt_of_le k h), fun h => Nat.le_of_not_lt fun k => h _ k (Nat.find_spec H)⟩
/-- The least number is zero when zero has the property. -/
theorem find_eq_zero (H : ∃ n, p n) : Nat.find H = 0 ↔ p 0 :=
  (find_eq_iff H).trans ⟨And.left, fun h => ⟨h, fun n k => absurd k (Nat.not_lt_zero n)⟩⟩
end
/-- Induction downwards, from `n` to any smaller `m`. -/
@[elab_as_elim] theorem decreasingInduction {n : ℕ} {motive : (m : ℕ) → m ≤ n → Prop}
    (of_succ : ∀ k, ∀ h : k < n, motive (k + 1) h → motive k (Nat.le_of_lt h)) (self : motive n (Nat.le_refl n))
    {m : ℕ} (mn : m ≤ n) : motive m mn := by
  suffices h : ∀ d m, ∀ mn : m ≤ n, m + d = n → motive m mn from h (n - m) m mn (by omega)
  intro d
  induction d with
  | zero => intro m mn e; have : m = n := e; subst this; exact self
  | succ d ih => intro m mn e; exact of_succ m (by omega) (ih (m + 1) (by omega) (by omega))
/-- Step up from `m` to any larger number. -/
@[elab_as_elim] theorem leRec_prop {m : ℕ} {P : ℕ → Prop} (base : P m) (succ : ∀ n, m ≤ n → P n → P (n + 1)) (n : ℕ) (h : m ≤ n) : P n := by
  induction h with
  | refl => exact base
  | @step k hk ih => exact succ k hk ih
/-- Induction on the values of even and odd arguments: from `n` to `2 n` and `2 n + 1`. -/
@[elab_as_elim] theorem evenOddInduction {P : ℕ → Prop} (zero : P 0) (even : ∀ n, 0 < n → P n → P (2 * n)) (odd : ∀ n, P n → P (2 * n + 1))
    (n : ℕ) : P n := by
  induction n using Nat.strong_induction_on with
  | _ n ih =>
    rcases (by omega : n = 0 ∨ 0 < n / 2 ∧ n = 2 * (n / 2) ∨ n = 2 * (n / 2) + 1) with h | ⟨h, e⟩ | e
    · rw [h]; exact zero
    · rw [e]; exact even _ h (ih _ (by omega))
    · rw [e]; exact odd _ (ih _ (by omega))
/-- Three-step induction. -/
@[elab_as_elim] theorem threeStepInduction {P : ℕ → Prop} (zero : P 0) (one : P 1) (two : P 2)
    (more : ∀ n, P n → P (n + 1) → P (n + 2) → P (n + 3)) (n : ℕ) : P n := by
  suffices h : P n ∧ P (n + 1) ∧ P (n + 2) from h.1
  induction n with
  | zero => exact ⟨zero, one, two⟩
  | succ n ih => exact ⟨ih.2.1, ih.2.2, more n ih.1 ih.2.1 ih.2.2⟩
end Nat
namespace Int
/-- Induction upwards from an integer. -/
@[elab_as_elim] protected theorem le_induction {m : ℤ} {P : (n : ℤ) → m ≤ n → Prop} (base : P m (Int.le_refl m))
    (succ : ∀ n, ∀ hmn : m ≤ n, P n hmn → P (n + 1) (Int.le_trans hmn (by omega))) : ∀ n, ∀ hmn : m ≤ n, P n hmn := by
  have key : ∀ k : ℕ, ∀ n, ∀ hmn : m ≤ n, n = m + k → P n hmn := fun k => by
    induction k with
    | zero => intro n hmn e; have e : n = m := by omega
              subst e; exact base
    | succ k ih => intro n hmn e; have e : n = (m + k) + 1 := by omega
                   subst e; exact succ (m + k) (by omega) (ih _ _ rfl)
  exact fun n hmn => key (n - m).toNat n hmn (by omega)
/-- A set of integers bounded below has a least element. -/
theorem exists_least_of_bdd {P : ℤ → Prop} (Hbdd : ∃ b, ∀ z, P z → b ≤ z) (Hinh : ∃ z, P z) :
    ∃ lb, P lb ∧ ∀ z, P z → lb ≤ z := by
  obtain ⟨b, hb⟩ := Hbdd
  obtain ⟨n, hn, hmin⟩ := Nat.exists_least (p := fun n : ℕ => P (b + n)) (by
    obtain ⟨z, hz⟩ := Hinh
    exact ⟨(z - b).toNat, by have := hb z hz; rwa [show b + ((z - b).toNat : ℤ) = z by omega]⟩)
  refine ⟨b + n, hn, fun z hz => Int.le_of_not_lt fun h => ?_⟩
  have h1 := hb z hz
  exact hmin (z - b).toNat (by omega) (by rwa [show b + ((z - b).toNat : ℤ) = z by omega])
/-- A set of integers bounded above has a greatest element. -/
theorem exists_greatest_of_bdd {P : ℤ → Prop} (Hbdd : ∃ b, ∀ z, P z → z ≤ b) (Hinh : ∃ z, P z) :
    ∃ ub, P ub ∧ ∀ z, P z → z ≤ ub := by
  obtain ⟨b, hb⟩ := Hbdd
  obtain ⟨z, hz⟩ := Hinh
  obtain ⟨l, hl, hmin⟩ := exists_least_of_bdd (P := fun z => P (-z)) ⟨-b, fun z hz => by have := hb _ hz; omega⟩ ⟨-z, by rwa [Int.neg_neg]⟩
  exact ⟨-l, hl, fun w hw => by have := hmin (-w) (by rwa [Int.neg_neg]); omega⟩
end Int
namespace WellFounded
variable {α : Type u} {r : α → α → Prop}
/-- Induction along a well-founded relation. -/
@[elab_as_elim] protected theorem induction {C : α → Prop} (hwf : WellFounded r) (a : α) (h : ∀ x, (∀ y, r y x → C y) → C x) : C a := by
  induction hwf.apply a with
  | intro x _ ih => exact h x ih
/-- A set that is not empty has a minimal element. -/
theorem has_min (H : WellFounded r) (s : Set α) (h : s.Nonempty) : ∃ a, a ∈ s ∧ ∀ x, x ∈ s → ¬ r x a := by
  obtain ⟨a, ha⟩ := h
  induction H.apply a with
  | intro x _ ih =>
    by_cases k : ∃ y, y ∈ s ∧ r y x
    · obtain ⟨y, hy, hr⟩ := k; exact ih y hr hy
    · exact ⟨x, ha, fun y hy hr => k ⟨y, hy, hr⟩⟩
/-- A minimal element of a set. -/
noncomputable def min (H : WellFounded r) (s : Set α) (h : s.Nonempty) : α := Classical.choose (H.has_min s h)
/-- The chosen minimal element lies in the set. -/
theorem min_mem (H : WellFounded r) (s : Set α) (h : s.Nonempty) : H.min s h ∈ s := (Classical.choose_spec (H.has_min s h)).1
/-- Nothing in the set is below the chosen minimal element. -/
theorem not_lt_min (H : WellFounded r) (s : Set α) (h : s.Nonempty) {x : α} (hx : x ∈ s) : ¬ r x (H.min s h) :=
  (Classical.choose_spec (H.has_min s h)).2 x hx
end WellFounded
/-- The order of the naturals is well-founded. -/
theorem Nat.lt_wf : WellFounded (fun a b : ℕ => a < b) := Nat.lt_wfRel.wf
