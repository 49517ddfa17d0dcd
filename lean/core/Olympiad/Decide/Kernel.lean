prelude
import Olympiad.Decide.Guards
set_option linter.all false
set_option autoImplicit false
universe u
/-! # `decide_fast`: large finite statements

`simp` turns the statement into a closed Boolean term over the operations that the kernel computes with big integers
(`Nat.add`, `Nat.beq`, …) and over recursors; then the kernel runs it. A hundred thousand cases take about two seconds. -/
namespace Fast
open Olympiad.Decide
/-- Two Booleans that are true under the same condition are equal. -/
theorem bool_ext {a b : Bool} (h : a = true ↔ b = true) : a = b := by
  cases a <;> cases b <;> first | rfl | exact absurd (h.1 rfl) (fun e => by cases e) | exact absurd (h.2 rfl) (fun e => by cases e)
/-- The Boolean disjunction `Bool.or a b` is true exactly when one of the arguments is. -/
theorem or_iff (a b : Bool) : Bool.or a b = true ↔ a = true ∨ b = true := by cases a <;> cases b <;> simp [Bool.or, cond]

/-! ## Connectives as recursors: nothing to unfold -/
theorem and (p q : Prop) [Decidable p] [Decidable q] {_ : Decidable (p ∧ q)} :
    decide (p ∧ q) = Bool.rec (motive := fun _ => Bool) false (decide q) (decide p) := by
  by_cases h : p <;> by_cases k : q <;> simp [h, k]
/-- Deciding `p ∨ q` becomes a case distinction on `decide p` by the recursor. -/
theorem or (p q : Prop) [Decidable p] [Decidable q] {_ : Decidable (p ∨ q)} :
    decide (p ∨ q) = Bool.rec (motive := fun _ => Bool) (decide q) true (decide p) := by
  by_cases h : p <;> by_cases k : q <;> simp [h, k]
/-- Deciding `p → q` becomes a case distinction on `decide p` by the recursor. -/
theorem imp (p q : Prop) [Decidable p] [Decidable q] {_ : Decidable (p → q)} :
    decide (p → q) = Bool.rec (motive := fun _ => Bool) true (decide q) (decide p) := by
  by_cases h : p <;> by_cases k : q <;> simp [h, k]
/-- Deciding `¬ p` flips `decide p` by the recursor. -/
theorem not (p : Prop) [Decidable p] {_ : Decidable (¬ p)} :
    decide (¬ p) = Bool.rec (motive := fun _ => Bool) true false (decide p) := by
  by_cases h : p <;> simp [h]
/-- Deciding `p ↔ q` becomes a case distinction on `decide p` and `decide q` by the recursor. -/
theorem iff (p q : Prop) [Decidable p] [Decidable q] {_ : Decidable (p ↔ q)} :
    decide (p ↔ q) = Bool.rec (motive := fun _ => Bool) (Bool.rec (motive := fun _ => Bool) true false (decide q)) (decide q) (decide p) := by
  by_cases h : p <;> by_cases k : q <;> simp [h, k]
/-- Deciding `a ≠ b` flips `decide (a = b)` by the recursor. -/
theorem ne {α : Type u} (a b : α) [Decidable (a = b)] {_ : Decidable (a ≠ b)} :
    decide (a ≠ b) = Bool.rec (motive := fun _ => Bool) true false (decide (a = b)) := Fast.not (a = b)

/-! ## Quantifiers -/
theorem allLt (n : Nat) (P : Nat → Prop) [∀ k, Decidable (P k)] {_ : Decidable (∀ k, k < n → P k)} :
    decide (∀ k, k < n → P k) = Nat.allBelow (fun k => decide (P k)) n :=
  bool_ext (decide_iff.trans ((Nat.allBelow_iff _ n).trans ⟨fun h k hk => decide_iff.1 (h k hk), fun h k hk => decide_iff.2 (h k hk)⟩).symm)
/-- Deciding `∀ k ≤ n, P k` is a run of `Nat.allBelow` up to `n + 1`. -/
theorem allLe (n : Nat) (P : Nat → Prop) [∀ k, Decidable (P k)] {_ : Decidable (∀ k, k ≤ n → P k)} :
    decide (∀ k, k ≤ n → P k) = Nat.allBelow (fun k => decide (P k)) (Nat.add n 1) :=
  bool_ext (decide_iff.trans ((Nat.allBelow_iff _ (n+1)).trans
    ⟨fun h k hk => decide_iff.1 (h k (Nat.succ_le_succ hk)), fun h k hk => decide_iff.2 (h k (Nat.le_of_succ_le_succ hk))⟩).symm)
/-- Deciding `∀ n, Q n`, where `Q` holds from `b` on, is a run of `Nat.allBelow` up to `b`. -/
theorem all (Q : Nat → Prop) {b : Nat} [h : From Q b] [∀ n, Decidable (Q n)] {_ : Decidable (∀ n, Q n)} :
    decide (∀ n, Q n) = Nat.allBelow (fun n => decide (Q n)) b :=
  bool_ext (decide_iff.trans ((Nat.allBelow_iff _ b).trans
    ⟨fun k n => (Nat.lt_or_ge n b).elim (fun hn => decide_iff.1 (k n hn)) (h.holds n), fun k n _ => decide_iff.2 (k n)⟩).symm)
/-- Deciding `∃ n, Q n`, where `Q` holds only below `b`, negates a `Nat.allBelow` check of `¬ Q`. -/
theorem ex (Q : Nat → Prop) {b : Nat} [h : Upper Q b] [∀ n, Decidable (Q n)] {_ : Decidable (∃ n, Q n)} :
    decide (∃ n, Q n) = Bool.rec (motive := fun _ => Bool) true false (Nat.allBelow (fun n => decide (¬ Q n)) b) := by
  by_cases k : ∃ n, Q n
  · rw [decide_eq_true k]
    cases e : Nat.allBelow (fun n => decide (¬ Q n)) b with
    | false => rfl
    | true =>
      obtain ⟨n, q⟩ := k
      exact absurd q (decide_iff.1 ((Nat.allBelow_iff _ b).1 e n (h.lt n q)))
  · have e : Nat.allBelow (fun n => decide (¬ Q n)) b = true := (Nat.allBelow_iff _ b).2 fun n _ => decide_eq_true fun q => k ⟨n, q⟩
    rw [decide_eq_false k, e]
/-- Deciding `∀ x, Q x` over ℤ, with `Q` true outside `a ≤ x < b`, is a run of `allInt` between. -/
theorem allInt (Q : Int → Prop) {a b : Int} [IntUntil Q a] [IntFrom Q b] [∀ x, Decidable (Q x)] {_ : Decidable (∀ x, Q x)} :
    decide (∀ x, Q x) = Olympiad.Decide.allInt (fun x => decide (Q x)) a b := bool_ext (decide_iff.trans forall_int.symm)

/-! ## Natural numbers -/
theorem beq_iff (a b : Nat) : Nat.beq a b = true ↔ a = b := ⟨Nat.eq_of_beq_eq_true, fun h => h ▸ Nat.beq_refl a⟩
/-- Deciding equality of naturals is computed by `Nat.beq`. -/
theorem eq (a b : Nat) {_ : Decidable (a = b)} : decide (a = b) = Nat.beq a b := bool_ext (decide_iff.trans (beq_iff a b).symm)
/-- Deciding `a ≤ b` on naturals is computed by `Nat.ble`. -/
theorem le (a b : Nat) {_ : Decidable (a ≤ b)} : decide (a ≤ b) = Nat.ble a b := bool_ext (decide_iff.trans (Nat.ble_eq a b).symm)
/-- Deciding `a < b` on naturals is computed by `Nat.ble` at `a + 1`. -/
theorem lt (a b : Nat) {_ : Decidable (a < b)} : decide (a < b) = Nat.ble (Nat.add a 1) b := bool_ext (decide_iff.trans (Nat.ble_eq (a+1) b).symm)
/-- Deciding `a ∣ b` on naturals tests whether the remainder of `b` by `a` is zero. -/
theorem dvd (a b : Nat) {_ : Decidable (a ∣ b)} : decide (a ∣ b) = Nat.beq (Nat.mod b a) 0 :=
  bool_ext (decide_iff.trans (Nat.dvd_iff_mod_eq_zero.symm.trans (beq_iff _ _).symm))
/-- The sign `+` on naturals unfolds to `Nat.add`. -/
theorem hadd (a b : Nat) : a + b = Nat.add a b := rfl
/-- The sign `*` on naturals unfolds to `Nat.mul`. -/
theorem hmul (a b : Nat) : a * b = Nat.mul a b := rfl
/-- The sign `-` on naturals unfolds to `Nat.sub`. -/
theorem hsub (a b : Nat) : a - b = Nat.sub a b := rfl
/-- The sign `/` on naturals unfolds to `Nat.div`. -/
theorem hdiv (a b : Nat) : a / b = Nat.div a b := rfl
/-- The sign `%` on naturals unfolds to `Nat.mod`. -/
theorem hmod (a b : Nat) : a % b = Nat.mod a b := rfl
/-- The sign `^` on naturals unfolds to `Nat.pow`. -/
theorem hpow (a b : Nat) : a ^ b = Nat.pow a b := rfl

/-! ## Integers -/
/-- `a = b`, by the recursors. -/
noncomputable def eqInt (a b : Int) : Bool :=
  Int.rec (motive := fun _ => Bool) (fun m => Int.rec (motive := fun _ => Bool) (fun n => Nat.beq m n) (fun _ => false) b)
    (fun m => Int.rec (motive := fun _ => Bool) (fun _ => false) (fun n => Nat.beq m n) b) a
/-- `a ≤ b`, by the recursors. -/
noncomputable def leInt (a b : Int) : Bool :=
  Int.rec (motive := fun _ => Bool) (fun m => Int.rec (motive := fun _ => Bool) (fun n => Nat.ble m n) (fun _ => false) b)
    (fun m => Int.rec (motive := fun _ => Bool) (fun _ => true) (fun n => Nat.ble n m) b) a
/-- The Boolean test `eqInt` is true exactly on equal integers. -/
theorem eqInt_iff (a b : Int) : eqInt a b = true ↔ a = b := by
  cases a with
  | ofNat m => cases b with
    | ofNat n => exact (beq_iff m n).trans ⟨fun h => h ▸ rfl, fun h => Int.ofNat.inj h⟩
    | negSucc n => exact ⟨fun h => absurd h (fun k => nomatch k), fun h => absurd h (fun k => nomatch k)⟩
  | negSucc m => cases b with
    | ofNat n => exact ⟨fun h => absurd h (fun k => nomatch k), fun h => absurd h (fun k => nomatch k)⟩
    | negSucc n => exact (beq_iff m n).trans ⟨fun h => h ▸ rfl, fun h => Int.negSucc.inj h⟩
/-- The Boolean test `leInt a b` is true exactly when `a ≤ b`. -/
theorem leInt_iff (a b : Int) : leInt a b = true ↔ a ≤ b := by
  cases a with
  | ofNat m => cases b with
    | ofNat n => exact (Nat.ble_eq m n).trans Int.ofNat_le.symm
    | negSucc n =>
      refine ⟨fun h => absurd h (fun k => nomatch k), fun h => ?_⟩
      rw [Int.negSucc_eq] at h
      have : (m : Int) ≤ -(n + 1) := h
      omega
  | negSucc m => cases b with
    | ofNat n =>
      refine ⟨fun _ => ?_, fun _ => rfl⟩
      rw [Int.negSucc_eq]
      show -((m : Int) + 1) ≤ (n : Int)
      omega
    | negSucc n => exact (Nat.ble_eq n m).trans (by rw [Int.negSucc_eq, Int.negSucc_eq]; omega)
/-- Deciding equality of integers is computed by `eqInt`. -/
theorem ieq (a b : Int) {_ : Decidable (a = b)} : decide (a = b) = eqInt a b := bool_ext (decide_iff.trans (eqInt_iff a b).symm)
/-- Deciding `a ≤ b` on integers is computed by `leInt`. -/
theorem ile (a b : Int) {_ : Decidable (a ≤ b)} : decide (a ≤ b) = leInt a b := bool_ext (decide_iff.trans (leInt_iff a b).symm)
/-- Deciding `a < b` on integers is computed as the negation of `leInt b a`. -/
theorem ilt (a b : Int) {_ : Decidable (a < b)} : decide (a < b) = Bool.rec (motive := fun _ => Bool) true false (leInt b a) := by
  rw [← ile, ← Fast.not]; exact bool_ext (decide_iff.trans (Int.not_le.symm.trans decide_iff.symm))
/-- Deciding `a ∣ b` on integers tests whether the remainder of `b` by `a` is zero. -/
theorem idvd (a b : Int) {_ : Decidable (a ∣ b)} : decide (a ∣ b) = eqInt (Int.emod b a) 0 :=
  bool_ext (decide_iff.trans (Int.dvd_iff_emod_eq_zero.symm.trans (eqInt_iff _ _).symm))
/-- The sign `+` on integers unfolds to `Int.add`. -/
theorem iadd (a b : Int) : a + b = Int.add a b := rfl
/-- The sign `*` on integers unfolds to `Int.mul`. -/
theorem imul (a b : Int) : a * b = Int.mul a b := rfl
/-- The sign `-` on integers unfolds to `Int.sub`. -/
theorem isub (a b : Int) : a - b = Int.sub a b := rfl
/-- The sign `/` on integers unfolds to `Int.ediv`. -/
theorem idiv (a b : Int) : a / b = Int.ediv a b := rfl
/-- The sign `%` on integers unfolds to `Int.emod`. -/
theorem imod (a b : Int) : a % b = Int.emod a b := rfl
/-- The sign `^` with an integer base unfolds to `Int.pow`. -/
theorem ipow (a : Int) (b : Nat) : a ^ b = Int.pow a b := rfl
end Fast
/-- Proves a closed decidable statement over finite ranges; much faster than `decide` on many cases. -/
macro "decide_fast" : tactic => `(tactic| first
  | (refine of_decide_eq_true ?_
     simp only [Fast.allLt, Fast.allLe, Fast.all, Fast.ex, Fast.allInt, Fast.ne, Fast.eq, Fast.le, Fast.lt, Fast.dvd, Fast.not, Fast.and, Fast.or,
       Fast.imp, Fast.iff, Fast.hadd, Fast.hmul, Fast.hsub, Fast.hdiv, Fast.hmod, Fast.hpow, Fast.ieq, Fast.ile, Fast.ilt, Fast.idvd, Fast.iadd,
       Fast.imul, Fast.isub, Fast.idiv, Fast.imod, Fast.ipow, ge_iff_le', gt_iff_lt']
     decide +kernel)
  | decide +kernel)
