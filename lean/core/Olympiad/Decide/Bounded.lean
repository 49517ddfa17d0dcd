prelude
import Olympiad.WellFounded
set_option linter.all false
set_option autoImplicit false
universe u v w
/-! Decidability of bounded quantifiers, in a shape the kernel evaluates fast. -/
theorem Nat.lt_succ_iff' {a n : Nat} : a < n + 1 ↔ a < n ∨ a = n := by omega
theorem Bool.and_eq_true' {a b : Bool} : Bool.and a b = true ↔ a = true ∧ b = true := by
  cases a <;> cases b <;> simp [Bool.and, cond]
theorem decide_iff {p : Prop} [Decidable p] : decide p = true ↔ p := ⟨of_decide_eq_true, decide_eq_true⟩
/-- `f (lo) && f (lo+1) && … && f (lo+n-1)`, written with the recursor: one kernel step an element. -/
noncomputable def Nat.allBelow (f : Nat → Bool) (n : Nat) : Bool :=
  Nat.rec (motive := fun _ => Bool) true (fun k ih => Bool.and (f k) ih) n
theorem Nat.allBelow_iff (f : Nat → Bool) (n : Nat) : Nat.allBelow f n = true ↔ ∀ k, k < n → f k = true := by
  induction n with
  | zero => exact ⟨fun _ k h => absurd h (Nat.lt_irrefl_aux0 k), fun _ => rfl⟩
  | succ n ih =>
    show Bool.and (f n) (Nat.allBelow f n) = true ↔ _
    rw [Bool.and_eq_true', ih]
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
theorem Classical.not_forall_iff {α : Sort u} {p : α → Prop} : (¬ ∀ x, ¬ p x) ↔ ∃ x, p x :=
  ⟨fun h => Classical.byContradiction fun k => h fun x px => k ⟨x, px⟩, fun ⟨x, px⟩ h => h x px⟩
noncomputable instance Nat.decExLt (n : Nat) (P : Nat → Prop) [∀ k, Decidable (P k)] : Decidable (∃ k, k < n ∧ P k) :=
  decidable_of_iff (¬ ∀ k, k < n → ¬ P k)
    ⟨fun h => Classical.byContradiction fun k => h fun x hx px => k ⟨x, hx, px⟩, fun ⟨x, hx, px⟩ h => h x hx px⟩
noncomputable instance Nat.decExLe (n : Nat) (P : Nat → Prop) [∀ k, Decidable (P k)] : Decidable (∃ k, k ≤ n ∧ P k) :=
  decidable_of_iff (¬ ∀ k, k ≤ n → ¬ P k)
    ⟨fun h => Classical.byContradiction fun k => h fun x hx px => k ⟨x, hx, px⟩, fun ⟨x, hx, px⟩ h => h x hx px⟩
/-! Hypotheses after several variables: move each bound next to its variable. -/
section
variable {α : Type} {β : Type} {γ : Type} {δ : Type}
/-- a guard on the first variable only, behind one, two or three more binders -/
instance (priority := low) decSwap2 (G : α → Prop) (P : α → β → Prop) [Decidable (∀ a, G a → ∀ b, P a b)] : Decidable (∀ a b, G a → P a b) :=
  decidable_of_iff (∀ a, G a → ∀ b, P a b) ⟨fun h a b g => h a g b, fun h a g b => h a b g⟩
instance (priority := low) decSwap3 (G : α → Prop) (P : α → β → γ → Prop) [Decidable (∀ a, G a → ∀ b c, P a b c)] : Decidable (∀ a b c, G a → P a b c) :=
  decidable_of_iff (∀ a, G a → ∀ b c, P a b c) ⟨fun h a b c g => h a g b c, fun h a g b c => h a b c g⟩
instance (priority := low) decSwap4 (G : α → Prop) (P : α → β → γ → δ → Prop) [Decidable (∀ a, G a → ∀ b c d, P a b c d)] : Decidable (∀ a b c d, G a → P a b c d) :=
  decidable_of_iff (∀ a, G a → ∀ b c d, P a b c d) ⟨fun h a b c d g => h a g b c d, fun h a g b c d => h a b c d g⟩
instance (priority := low) decSwapIn2 (G H : α → Prop) (P : α → β → Prop) [Decidable (∀ a, G a → H a → ∀ b, P a b)] : Decidable (∀ a, G a → ∀ b, H a → P a b) :=
  decidable_of_iff (∀ a, G a → H a → ∀ b, P a b) ⟨fun h a g b k => h a g k b, fun h a g k b => h a g b k⟩
instance (priority := low) decSwapIn3 (G H : α → Prop) (P : α → β → γ → Prop) [Decidable (∀ a, G a → H a → ∀ b c, P a b c)] : Decidable (∀ a, G a → ∀ b c, H a → P a b c) :=
  decidable_of_iff (∀ a, G a → H a → ∀ b c, P a b c) ⟨fun h a g b c k => h a g k b c, fun h a g k b c => h a g b c k⟩
instance (priority := low) decExSwap2 (G : α → Prop) (P : α → β → Prop) [Decidable (∃ a, G a ∧ ∃ b, P a b)] : Decidable (∃ a b, G a ∧ P a b) :=
  decidable_of_iff (∃ a, G a ∧ ∃ b, P a b) ⟨fun ⟨a, g, b, p⟩ => ⟨a, b, g, p⟩, fun ⟨a, b, g, p⟩ => ⟨a, g, b, p⟩⟩
instance (priority := low) decExSwap3 (G : α → Prop) (P : α → β → γ → Prop) [Decidable (∃ a, G a ∧ ∃ b c, P a b c)] : Decidable (∃ a b c, G a ∧ P a b c) :=
  decidable_of_iff (∃ a, G a ∧ ∃ b c, P a b c) ⟨fun ⟨a, g, b, c, p⟩ => ⟨a, b, c, g, p⟩, fun ⟨a, b, c, g, p⟩ => ⟨a, g, b, c, p⟩⟩
instance (priority := low) decCurry (G H : α → Prop) (P : α → Prop) [Decidable (∀ a, G a → H a → P a)] : Decidable (∀ a, G a ∧ H a → P a) :=
  decidable_of_iff (∀ a, G a → H a → P a) ⟨fun h a g => h a g.1 g.2, fun h a g k => h a ⟨g, k⟩⟩
/-- second guard gives the upper bound: `lo ≤ a → a < hi → …` over `Nat` -/
instance (priority := low) Nat.decGuard (hi : Nat) (G P : Nat → Prop) [Decidable (∀ a, a < hi → G a → P a)] : Decidable (∀ a, G a → a < hi → P a) :=
  decidable_of_iff (∀ a, a < hi → G a → P a) ⟨fun h a g k => h a k g, fun h a g k => h a k g⟩
instance (priority := low) Nat.decGuardLe (hi : Nat) (G P : Nat → Prop) [Decidable (∀ a, a ≤ hi → G a → P a)] : Decidable (∀ a, G a → a ≤ hi → P a) :=
  decidable_of_iff (∀ a, a ≤ hi → G a → P a) ⟨fun h a g k => h a k g, fun h a g k => h a k g⟩
end
/-! Int intervals -/
theorem Int.exists_add_of_le {a x : Int} (h : a ≤ x) : ∃ k : Nat, x = a + k := by
  have h' : Int.NonNeg (x - a) := h
  match hx : x - a, h' with
  | _, .mk k => exact ⟨k, by have : (k : Int) = Int.ofNat k := rfl; omega⟩
theorem Int.toNat_spec (x : Int) : (x ≤ 0 ∧ x.toNat = 0) ∨ (x.toNat : Int) = x := by
  cases x with
  | ofNat n => exact .inr rfl
  | negSucc n => exact .inl ⟨.mk _, rfl⟩
noncomputable instance Int.decIco (a b : Int) (P : Int → Prop) [∀ x, Decidable (P x)] : Decidable (∀ x, a ≤ x → x < b → P x) :=
  decidable_of_iff (∀ k : Nat, k < (b - a).toNat → P (a + k)) <| by
    have hs := Int.toNat_spec (b - a)
    generalize Int.toNat (b - a) = m at hs
    constructor
    · intro h x hx hxb
      obtain ⟨k, rfl⟩ := Int.exists_add_of_le hx
      exact h k (by omega)
    · intro h k hk; exact h _ (by omega) (by omega)
noncomputable instance Int.decIcc (a b : Int) (P : Int → Prop) [∀ x, Decidable (P x)] : Decidable (∀ x, a ≤ x → x ≤ b → P x) :=
  decidable_of_iff (∀ x, a ≤ x → x < b + 1 → P x) ⟨fun h x p q => h x p (by omega), fun h x p q => h x p (by omega)⟩
noncomputable instance Int.decIoo (a b : Int) (P : Int → Prop) [∀ x, Decidable (P x)] : Decidable (∀ x, a < x → x < b → P x) :=
  decidable_of_iff (∀ x, a + 1 ≤ x → x < b → P x) ⟨fun h x p q => h x (by omega) q, fun h x p q => h x (by omega) q⟩
noncomputable instance Int.decIoc (a b : Int) (P : Int → Prop) [∀ x, Decidable (P x)] : Decidable (∀ x, a < x → x ≤ b → P x) :=
  decidable_of_iff (∀ x, a + 1 ≤ x → x < b + 1 → P x) ⟨fun h x p q => h x (by omega) (by omega), fun h x p q => h x (by omega) (by omega)⟩
/-! Fin and Bool -/
noncomputable instance Fin.decAll (n : Nat) (P : Fin n → Prop) [∀ x, Decidable (P x)] : Decidable (∀ x, P x) :=
  @decidable_of_iff _ (∀ k, ∀ h : k < n, P ⟨k, h⟩) ⟨fun h x => h x.1 x.2, fun h k hk => h ⟨k, hk⟩⟩ (Nat.decidableBallLT n fun k h => P ⟨k, h⟩)
instance Bool.decAll (P : Bool → Prop) [∀ x, Decidable (P x)] : Decidable (∀ x, P x) :=
  decidable_of_iff (P false ∧ P true) ⟨fun h x => by cases x; exact h.1; exact h.2, fun h => ⟨h _, h _⟩⟩
