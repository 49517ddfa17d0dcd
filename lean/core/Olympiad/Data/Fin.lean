prelude
import Olympiad.Data.Option
import Olympiad.Data.Zero
import Olympiad.Simp.Nat
set_option linter.all false
set_option autoImplicit false
universe u v
/-! # Natural numbers below a bound: arithmetic modulo `n`, numerals, case analysis, decidable quantifiers -/
namespace Fin
variable {n m : Nat}
/-- `a` modulo `n`. -/
protected def ofNat (n : Nat) [NeZero n] (a : Nat) : Fin n := ⟨a % n, Nat.mod_lt a (NeZero.pos n)⟩
instance instOfNat {n : Nat} [NeZero n] {i : Nat} : OfNat (Fin n) i := ⟨Fin.ofNat n i⟩
/-- If `Fin n` has an element, then `n` is positive. -/
theorem pos (i : Fin n) : 0 < n := Nat.lt_of_le_of_lt (Nat.zero_le _) i.isLt
/-- Addition modulo `n`. -/
protected def add : Fin n → Fin n → Fin n | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a + b) % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le _) h)⟩
/-- Multiplication modulo `n`. -/
protected def mul : Fin n → Fin n → Fin n | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a * b) % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le _) h)⟩
/-- Subtraction modulo `n`. -/
protected def sub : Fin n → Fin n → Fin n | ⟨a, h⟩, ⟨b, _⟩ => ⟨((n - b) + a) % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le _) h)⟩
/-- Negation modulo `n`. -/
protected def neg : Fin n → Fin n | ⟨a, h⟩ => ⟨(n - a) % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le _) h)⟩
/-- A quotient of natural numbers is at most the dividend. -/
theorem div_le (a b : Nat) : a / b ≤ a := by
  cases b with
  | zero => exact Nat.zero_le a
  | succ b =>
    have h := Nat.div_add_mod a (b + 1)
    have := Nat.mul_le_mul_left (a / (b + 1)) (show 1 ≤ b + 1 by omega)
    rw [Nat.mul_comm (b + 1)] at h; omega
/-- A remainder of natural numbers is at most the dividend. -/
theorem mod_le (a b : Nat) : a % b ≤ a := by
  have h := Nat.div_add_mod a b; omega
/-- Quotient of the underlying natural numbers, as an element of `Fin n`. -/
protected def div : Fin n → Fin n → Fin n | ⟨a, h⟩, ⟨b, _⟩ => ⟨a / b, Nat.lt_of_le_of_lt (div_le a b) h⟩
/-- Remainder of the underlying natural numbers, as an element of `Fin n`. -/
protected def mod : Fin n → Fin n → Fin n | ⟨a, h⟩, ⟨b, _⟩ => ⟨a % b, Nat.lt_of_le_of_lt (mod_le a b) h⟩
instance instAdd : Add (Fin n) := ⟨Fin.add⟩
instance instMul : Mul (Fin n) := ⟨Fin.mul⟩
instance instSub : Sub (Fin n) := ⟨Fin.sub⟩
instance instNeg : Neg (Fin n) := ⟨Fin.neg⟩
instance instDiv : Div (Fin n) := ⟨Fin.div⟩
instance instMod : Mod (Fin n) := ⟨Fin.mod⟩
instance instZero [NeZero n] : Zero (Fin n) := ⟨0⟩
instance instOne [NeZero n] : One (Fin n) := ⟨1⟩
/-- Powers modulo `n`. -/
protected def pow [NeZero n] (a : Fin n) : Nat → Fin n
  | 0 => 1
  | k + 1 => Fin.pow a k * a
instance instNatPow [NeZero n] : NatPow (Fin n) := ⟨Fin.pow⟩
instance instInhabited [NeZero n] : Inhabited (Fin n) := ⟨0⟩
/-- The number itself. -/
@[coe] def toNat (i : Fin n) : Nat := i.val
instance : CoeOut (Fin n) Nat := ⟨Fin.val⟩
attribute [coe] Fin.val
/-- Elements of `Fin n` with the same underlying number are equal. -/
@[ext] protected theorem ext {a b : Fin n} (h : (a : Nat) = b) : a = b := eq_of_val_eq h
/-- The underlying numbers of two elements of `Fin n` are equal exactly when the elements are. -/
theorem val_inj {a b : Fin n} : a.val = b.val ↔ a = b := ⟨Fin.ext, fun h => h ▸ rfl⟩
/-- The map from `Fin n` to the underlying number is injective. -/
theorem val_injective : Function.Injective (@Fin.val n) := fun _ _ => Fin.ext
instance instDecidableEq : DecidableEq (Fin n) := fun a b =>
  match h : Nat.beq a.val b.val with
  | true => isTrue (Fin.ext (Nat.eq_of_beq_eq_true h))
  | false => isFalse fun k => Nat.ne_of_beq_eq_false h (k ▸ rfl)
instance decLt (a b : Fin n) : Decidable (a < b) := Nat.decLt a.val b.val
instance decLe (a b : Fin n) : Decidable (a ≤ b) := Nat.decLe a.val b.val
/-- The underlying number of an element of `Fin n` is less than `n`. -/
@[simp] theorem is_lt (a : Fin n) : (a : Nat) < n := a.isLt
/-- An element of `Fin n` rebuilt from its underlying number is that element. -/
@[simp] theorem eta (a : Fin n) (h : (a : Nat) < n) : (⟨a, h⟩ : Fin n) = a := rfl
/-- The underlying number of `⟨a, h⟩` is `a`. -/
@[simp] theorem val_mk {a : Nat} (h : a < n) : (⟨a, h⟩ : Fin n).val = a := rfl
/-- The number of a sum in `Fin n` is the sum of the numbers modulo `n`. -/
theorem val_add (a b : Fin n) : (a + b).val = (a.val + b.val) % n := rfl
/-- The number of a product in `Fin n` is the product of the numbers modulo `n`. -/
theorem val_mul (a b : Fin n) : (a * b).val = (a.val * b.val) % n := rfl
/-- The number of a difference `a - b` in `Fin n` is `n - b + a` modulo `n`. -/
theorem val_sub (a b : Fin n) : (a - b).val = (n - b.val + a.val) % n := rfl
/-- The number of `-a` in `Fin n` is `n - a` modulo `n`. -/
theorem val_neg (a : Fin n) : (-a).val = (n - a.val) % n := rfl
/-- The number of the image of `a` in `Fin n` is `a % n`. -/
@[simp] theorem val_ofNat (n : Nat) [NeZero n] (a : Nat) : (Fin.ofNat n a).val = a % n := rfl
/-- The number of zero in `Fin n` is 0. -/
@[simp] theorem val_zero (n : Nat) [NeZero n] : ((0 : Fin n) : Nat) = 0 := Nat.zero_mod n
/-- The number of one in `Fin (n + 2)` is 1. -/
@[simp] theorem val_one (n : Nat) : ((1 : Fin (n + 2)) : Nat) = 1 :=
  show 1 % (n + 2) = 1 from Nat.mod_eq_of_lt (by omega)
/-- The order `≤` on `Fin n` is that of the underlying numbers. -/
theorem le_def {a b : Fin n} : a ≤ b ↔ a.val ≤ b.val := .rfl
/-- The order `<` on `Fin n` is that of the underlying numbers. -/
theorem lt_def {a b : Fin n} : a < b ↔ a.val < b.val := .rfl
/-- Addition in `Fin n` is commutative. -/
protected theorem add_comm (a b : Fin n) : a + b = b + a := Fin.ext (by rw [val_add, val_add, Nat.add_comm])
/-- Multiplication in `Fin n` is commutative. -/
protected theorem mul_comm (a b : Fin n) : a * b = b * a := Fin.ext (by rw [val_mul, val_mul, Nat.mul_comm])
/-- Existence in `Fin n` is existence of a natural number below `n` with the property. -/
theorem exists_iff {p : Fin n → Prop} : (∃ i, p i) ↔ ∃ i, ∃ h : i < n, p ⟨i, h⟩ := ⟨fun ⟨i, h⟩ => ⟨i.1, i.2, h⟩, fun ⟨i, k, h⟩ => ⟨⟨i, k⟩, h⟩⟩
/-- A statement for all of `Fin n` is one for all natural numbers below `n`. -/
theorem forall_iff {p : Fin n → Prop} : (∀ i, p i) ↔ ∀ i, ∀ h : i < n, p ⟨i, h⟩ := ⟨fun h i k => h ⟨i, k⟩, fun h i => h i.1 i.2⟩
/-- The successor, in the next larger type. -/
def succ : Fin n → Fin (n + 1) | ⟨i, h⟩ => ⟨i + 1, Nat.succ_lt_succ h⟩
/-- The same number, seen in `Fin (n + 1)`. -/
def castSucc : Fin n → Fin (n + 1) | ⟨i, h⟩ => ⟨i, Nat.lt_succ_of_lt h⟩
/-- The same number, seen in `Fin m` for a bound `m` at least `n`. -/
def castLE (h : n ≤ m) : Fin n → Fin m | ⟨i, k⟩ => ⟨i, Nat.lt_of_lt_of_le k h⟩
/-- The same number, seen in `Fin n`, given that it is less than `n`. -/
def castLT (i : Fin m) (h : i.1 < n) : Fin n := ⟨i.1, h⟩
/-- The same number, seen in `Fin m` for a bound `m` equal to `n`. -/
def cast (h : n = m) (i : Fin n) : Fin m := ⟨i.1, h ▸ i.2⟩
/-- The largest element. -/
def last (n : Nat) : Fin (n + 1) := ⟨n, Nat.lt_succ_self n⟩
/-- The reflection `i ↦ n - (i + 1)` of `Fin n`. -/
def rev : Fin n → Fin n | ⟨i, h⟩ => ⟨n - (i + 1), by omega⟩
/-- The number of a successor is one more than the number itself. -/
@[simp] theorem val_succ (i : Fin n) : (i.succ : Nat) = i + 1 := rfl
/-- Embedding into the next larger `Fin` keeps the underlying number. -/
@[simp] theorem val_castSucc (i : Fin n) : (i.castSucc : Nat) = i := rfl
/-- The underlying number of `i.castSucc` is that of `i`. -/
theorem coe_castSucc (i : Fin n) : (i.castSucc : Nat) = i := rfl
/-- The number of the largest element of `Fin (n + 1)` is `n`. -/
@[simp] theorem val_last (n : Nat) : (last n : Nat) = n := rfl
/-- Embedding into a `Fin` with a larger bound keeps the underlying number. -/
@[simp] theorem val_castLE (h : n ≤ m) (i : Fin n) : (castLE h i : Nat) = i := rfl
/-- Successors in `Fin` are equal exactly when their arguments are. -/
theorem succ_inj {a b : Fin n} : a.succ = b.succ ↔ a = b := ⟨fun h => Fin.ext (Nat.succ.inj (Fin.val_congr h)), fun h => h ▸ rfl⟩
/-- A successor in `Fin` is never zero. -/
theorem succ_ne_zero (k : Fin n) : k.succ ≠ 0 := fun h => by
  have := Fin.val_congr h; rw [val_zero] at this; exact Nat.succ_ne_zero _ this
/-- Cases on zero or a successor. -/
@[elab_as_elim] def cases {motive : Fin (n + 1) → Sort u} (zero : motive 0) (succ : ∀ i : Fin n, motive i.succ) : ∀ i, motive i
  | ⟨0, h⟩ => (Fin.ext (val_zero (n + 1)).symm : (⟨0, h⟩ : Fin (n + 1)) = 0) ▸ zero
  | ⟨i + 1, h⟩ => succ ⟨i, Nat.lt_of_succ_lt_succ h⟩
/-- A statement holds on all of `Fin (n + 1)` exactly when it holds at zero and at all successors. -/
theorem forall_fin_succ {p : Fin (n + 1) → Prop} : (∀ i, p i) ↔ p 0 ∧ ∀ i : Fin n, p i.succ := ⟨fun h => ⟨h _, fun _ => h _⟩, fun h i => cases h.1 h.2 i⟩
/-- Some element of `Fin (n + 1)` has a property exactly when zero or some successor has it. -/
theorem exists_fin_succ {p : Fin (n + 1) → Prop} : (∃ i, p i) ↔ p 0 ∨ ∃ i : Fin n, p i.succ :=
  ⟨fun ⟨i, h⟩ => by
    revert h
    exact cases (motive := fun i => p i → p 0 ∨ ∃ i : Fin n, p i.succ) .inl (fun i h => .inr ⟨i, h⟩) i,
   fun h => h.elim (⟨_, ·⟩) fun ⟨i, h⟩ => ⟨_, h⟩⟩
/-- Induction from zero. -/
@[elab_as_elim] theorem induction {motive : Fin (n + 1) → Prop} (zero : motive 0) (succ : ∀ i : Fin n, motive i.castSucc → motive i.succ) (i : Fin (n + 1)) : motive i := by
  obtain ⟨i, hi⟩ := i
  induction i with
  | zero => exact (Fin.ext (val_zero (n + 1)).symm : (⟨0, hi⟩ : Fin (n + 1)) = 0) ▸ zero
  | succ i ih => exact succ ⟨i, Nat.lt_of_succ_lt_succ hi⟩ (ih (Nat.lt_of_succ_lt hi))
/-- Elimination of the empty type. -/
def elim0 {α : Sort u} : Fin 0 → α | ⟨_, h⟩ => absurd h (Nat.not_lt_zero _)
/-- Every statement about all elements of `Fin 0` holds. -/
@[simp] theorem forall_fin_zero {p : Fin 0 → Prop} : (∀ i, p i) ↔ True := ⟨fun _ => trivial, fun _ i => i.elim0⟩
/-- A statement holds on all of `Fin 1` exactly when it holds at 0. -/
theorem forall_fin_one {p : Fin 1 → Prop} : (∀ i, p i) ↔ p 0 := ⟨fun h => h 0, fun h => forall_fin_succ.2 ⟨h, fun i => i.elim0⟩⟩
/-- A statement holds on all of `Fin 2` exactly when it holds at 0 and at 1. -/
theorem forall_fin_two {p : Fin 2 → Prop} : (∀ i, p i) ↔ p 0 ∧ p 1 :=
  forall_fin_succ.trans (and_congr .rfl (forall_fin_one (p := fun i => p i.succ)))
/-- Every element of `Fin 1` is zero. -/
theorem eq_zero (i : Fin 1) : i = 0 := Fin.ext (by have := i.isLt; rw [val_zero]; omega)
instance : Subsingleton (Fin 1) := ⟨fun a b => (eq_zero a).trans (eq_zero b).symm⟩
end Fin
