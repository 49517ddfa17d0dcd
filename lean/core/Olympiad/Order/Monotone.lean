prelude
import Olympiad.NumberTheory.Base
import Olympiad.Data.Function
set_option linter.all false
set_option autoImplicit false
universe u v w

/-! Monotone functions, in particular on ℕ. -/

section
variable {α : Type u} {β : Type v} {γ : Type w}
/-- `f` keeps `≤`. -/
def Monotone [LE α] [LE β] (f : α → β) : Prop := ∀ ⦃a b⦄, a ≤ b → f a ≤ f b
/-- `f` reverses `≤`. -/
def Antitone [LE α] [LE β] (f : α → β) : Prop := ∀ ⦃a b⦄, a ≤ b → f b ≤ f a
/-- `f` keeps `<`. -/
def StrictMono [LT α] [LT β] (f : α → β) : Prop := ∀ ⦃a b⦄, a < b → f a < f b
/-- `f` reverses `<`. -/
def StrictAnti [LT α] [LT β] (f : α → β) : Prop := ∀ ⦃a b⦄, a < b → f b < f a
/-- A composition of monotone functions is monotone. -/
theorem Monotone.comp [LE α] [LE β] [LE γ] {g : β → γ} {f : α → β} (hg : Monotone g) (hf : Monotone f) : Monotone (g ∘ f) :=
  fun _ _ h => hg (hf h)
/-- A composition of strictly monotone functions is strictly monotone. -/
theorem StrictMono.comp [LT α] [LT β] [LT γ] {g : β → γ} {f : α → β} (hg : StrictMono g) (hf : StrictMono f) : StrictMono (g ∘ f) :=
  fun _ _ h => hg (hf h)
/-- The identity is monotone. -/
theorem monotone_id [LE α] : Monotone (id : α → α) := fun _ _ h => h
/-- The identity is strictly monotone. -/
theorem strictMono_id [LT α] : StrictMono (id : α → α) := fun _ _ h => h
/-- A constant is monotone. -/
theorem monotone_const [LE α] [LE β] [Std.IsLinearOrder β] {c : β} : Monotone (fun _ : α => c) := fun _ _ _ => le_refl c
section
variable [LE α] [LT α] [LE β] [LT β] [Std.IsLinearOrder α] [Std.IsLinearOrder β] [Std.LawfulOrderLT α] [Std.LawfulOrderLT β] {f : α → β} {a b : α}
/-- Strictly monotone functions are monotone. -/
theorem StrictMono.monotone (hf : StrictMono f) : Monotone f := fun _ _ h =>
  (eq_or_lt_of_le h).elim (fun e => le_of_eq (congrArg f e)) fun k => le_of_lt (hf k)
/-- A strictly monotone function reflects `<`. -/
theorem StrictMono.lt_iff_lt (hf : StrictMono f) : f a < f b ↔ a < b :=
  ⟨fun h => lt_of_not_ge fun k => not_le_of_gt h (hf.monotone k), fun h => hf h⟩
/-- A strictly monotone function reflects `≤`. -/
theorem StrictMono.le_iff_le (hf : StrictMono f) : f a ≤ f b ↔ a ≤ b :=
  ⟨fun h => le_of_not_gt fun k => not_le_of_gt (hf k) h, fun h => hf.monotone h⟩
/-- Strictly monotone functions are injective. -/
theorem StrictMono.injective (hf : StrictMono f) : Function.Injective f := fun a b e =>
  le_antisymm (hf.le_iff_le.1 (le_of_eq e)) (hf.le_iff_le.1 (ge_of_eq e))
/-- Strictly decreasing functions are injective. -/
theorem StrictAnti.injective (hf : StrictAnti f) : Function.Injective f := fun a b e => by
  rcases lt_trichotomy a b with h | h | h
  · exact absurd e (ne_of_gt (hf h))
  · exact h
  · exact absurd e (ne_of_lt (hf h))
/-- A monotone function reflects `<`. -/
theorem Monotone.reflect_lt (hf : Monotone f) (h : f a < f b) : a < b := lt_of_not_ge fun k => not_le_of_gt h (hf k)
/-- Monotone and injective is strictly monotone. -/
theorem Monotone.strictMono_of_injective (h₁ : Monotone f) (h₂ : Function.Injective f) : StrictMono f := fun a b h =>
  lt_of_le_of_ne (h₁ (le_of_lt h)) fun e => ne_of_lt h (h₂ e)
end
/-! Functions on ℕ: it is enough to compare neighbours. -/
section
variable [LE α] [LT α] [Std.IsLinearOrder α] [Std.LawfulOrderLT α] {f : ℕ → α}
/-- Monotone when each value is at most the next. -/
theorem monotone_nat_of_le_succ (hf : ∀ n, f n ≤ f (n + 1)) : Monotone f := fun a b h => by
  induction h with
  | refl => exact le_refl _
  | @step m _ ih => exact le_trans ih (hf m)
/-- Antitone when each value is at least the next. -/
theorem antitone_nat_of_succ_le (hf : ∀ n, f (n + 1) ≤ f n) : Antitone f := fun a b h => by
  induction h with
  | refl => exact le_refl _
  | @step m _ ih => exact le_trans (hf m) ih
/-- Strictly monotone when each value is below the next. -/
theorem strictMono_nat_of_lt_succ (hf : ∀ n, f n < f (n + 1)) : StrictMono f := fun a b h => by
  induction h with
  | refl => exact hf a
  | @step m _ ih => exact lt_trans ih (hf m)
/-- Strictly decreasing when each value is above the next. -/
theorem strictAnti_nat_of_succ_lt (hf : ∀ n, f (n + 1) < f n) : StrictAnti f := fun a b h => by
  induction h with
  | refl => exact hf a
  | @step m _ ih => exact lt_trans (hf m) ih
end
/-- A strictly increasing function on ℕ does not fall below the identity. -/
theorem StrictMono.le_apply {f : ℕ → ℕ} (hf : StrictMono f) {x : ℕ} : x ≤ f x := by
  induction x with
  | zero => exact Nat.zero_le _
  | succ x ih => have := hf (show x < x + 1 by omega); omega
/-- A strictly increasing function on ℕ is at least the identity. -/
theorem StrictMono.id_le {f : ℕ → ℕ} (hf : StrictMono f) : ∀ n, n ≤ f n := fun _ => hf.le_apply
/-- A strictly increasing function of integers grows at least as fast as its argument. -/
theorem StrictMono.add_le_nat {f : ℕ → ℕ} (hf : StrictMono f) (m n : ℕ) : m + f n ≤ f (m + n) := by
  induction m with
  | zero => rw [Nat.zero_add, Nat.zero_add]
  | succ m ih =>
    have := hf (show m + n < m + n + 1 by omega)
    rw [show m + 1 + n = m + n + 1 by omega]; omega
/-- There is no strictly decreasing sequence of naturals: infinite descent. -/
theorem Nat.not_strictAnti (f : ℕ → ℕ) : ¬ StrictAnti f := by
  intro h
  have key : ∀ n, f n + n ≤ f 0 := fun n => by
    induction n with
    | zero => exact Nat.le_refl _
    | succ n ih => have := h (show n < n + 1 by omega); omega
  have := key (f 0 + 1); omega
end
