prelude
import Olympiad.WellFounded
set_option linter.all false
set_option autoImplicit false
universe u v w
/-! # Decidability of quantifiers with one bound, in a shape the kernel evaluates fast -/
theorem Nat.lt_succ_iff' {a n : Nat} : a < n + 1 ↔ a < n ∨ a = n := by omega
/-- The Boolean conjunction `Bool.and a b` is true exactly when both arguments are. -/
theorem Bool.and_eq_true' {a b : Bool} : Bool.and a b = true ↔ a = true ∧ b = true := by
  cases a <;> cases b <;> simp [Bool.and, cond]
/-- `decide p` is true exactly when `p` holds. -/
theorem decide_iff {p : Prop} [Decidable p] : decide p = true ↔ p := ⟨of_decide_eq_true, decide_eq_true⟩
/-- `b && c`. The kernel unfolds one constant and comes back to its loop, so that a long conjunction needs no stack. -/
noncomputable def Olympiad.Decide.both (b c : Bool) : Bool := Bool.rec (motive := fun _ => Bool) false c b
/-- `f (n-1) && … && f 1 && f 0`, written with the recursor: one kernel step an element. -/
noncomputable def Nat.allBelow (f : Nat → Bool) (n : Nat) : Bool :=
  Nat.rec (motive := fun _ => Bool) true (fun k ih => Olympiad.Decide.both (f k) ih) n
/-- The conjunction `both`, defined by the recursor, agrees with `Bool.and`. -/
theorem Olympiad.Decide.both_eq (b c : Bool) : Olympiad.Decide.both b c = Bool.and b c := by cases b <;> rfl
/-- `Nat.allBelow f n` is true exactly when `f` is true at every number below `n`. -/
theorem Nat.allBelow_iff (f : Nat → Bool) (n : Nat) : Nat.allBelow f n = true ↔ ∀ k, k < n → f k = true := by
  induction n with
  | zero => exact ⟨fun _ k h => absurd h (Nat.lt_irrefl_aux0 k), fun _ => rfl⟩
  | succ n ih =>
    show Olympiad.Decide.both (f n) (Nat.allBelow f n) = true ↔ _
    rw [Olympiad.Decide.both_eq, Bool.and_eq_true', ih]
    constructor
    · rintro ⟨h, k⟩ j hj
      rcases Nat.lt_succ_iff'.1 hj with hj | rfl
      · exact k j hj
      · exact h
    · intro h; exact ⟨h n Nat.le.refl, fun k hk => h k (Nat.le.step hk)⟩
noncomputable instance (priority := high) Nat.decAllLt (n : Nat) (P : Nat → Prop) [∀ k, Decidable (P k)] : Decidable (∀ k, k < n → P k) :=
  decidable_of_iff (Nat.allBelow (fun k => decide (P k)) n = true)
    ((Nat.allBelow_iff _ n).trans ⟨fun h k hk => decide_iff.1 (h k hk), fun h k hk => decide_iff.2 (h k hk)⟩)
noncomputable instance (priority := high) Nat.decAllLe (n : Nat) (P : Nat → Prop) [∀ k, Decidable (P k)] : Decidable (∀ k, k ≤ n → P k) :=
  decidable_of_iff (∀ k, k < n + 1 → P k) ⟨fun h k hk => h k (Nat.succ_le_succ hk), fun h k hk => h k (Nat.le_of_succ_le_succ hk)⟩
/-- Not all elements fail `p` exactly when some element satisfies `p`. -/
theorem Classical.not_forall_iff {α : Sort u} {p : α → Prop} : (¬ ∀ x, ¬ p x) ↔ ∃ x, p x :=
  ⟨fun h => Classical.byContradiction fun k => h fun x px => k ⟨x, px⟩, fun ⟨x, px⟩ h => h x px⟩
noncomputable instance Nat.decExLt (n : Nat) (P : Nat → Prop) [∀ k, Decidable (P k)] : Decidable (∃ k, k < n ∧ P k) :=
  decidable_of_iff (¬ ∀ k, k < n → ¬ P k)
    ⟨fun h => Classical.byContradiction fun k => h fun x hx px => k ⟨x, hx, px⟩, fun ⟨x, hx, px⟩ h => h x hx px⟩
noncomputable instance Nat.decExLe (n : Nat) (P : Nat → Prop) [∀ k, Decidable (P k)] : Decidable (∃ k, k ≤ n ∧ P k) :=
  decidable_of_iff (¬ ∀ k, k ≤ n → ¬ P k)
    ⟨fun h => Classical.byContradiction fun k => h fun x hx px => k ⟨x, hx, px⟩, fun ⟨x, hx, px⟩ h => h x hx px⟩
/-! ## Integers from a lower bound on -/
theorem Int.exists_add_of_le {a x : Int} (h : a ≤ x) : ∃ k : Nat, x = a + k := by
  have h' : Int.NonNeg (x - a) := h
  match hx : x - a, h' with
  | _, .mk k => exact ⟨k, by have : (k : Int) = Int.ofNat k := rfl; omega⟩
/-- `x.toNat` is zero with `x ≤ 0`, or it is `x` as an integer. -/
theorem Int.toNat_spec (x : Int) : (x ≤ 0 ∧ x.toNat = 0) ∨ (x.toNat : Int) = x := by
  cases x with
  | ofNat n => exact .inr rfl
  | negSucc n => exact .inl ⟨.mk _, rfl⟩
