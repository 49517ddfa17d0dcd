prelude
import Olympiad.Generated.Unexpanders
set_option linter.all false
universe u v w
/-! ## Nat arithmetic -/
namespace Nat
/-- Division by repeated subtraction of `y`, at most as many times as the fuel allows. -/
def div.go (y : Nat) : Nat → Nat → Nat
  | 0, _ => 0
  | f+1, x => bif and (Nat.ble 1 y) (Nat.ble y x) then div.go y f (x - y) + 1 else 0
/-- Remainder by repeated subtraction of `y`, at most as many times as the fuel allows. -/
def mod.go (y : Nat) : Nat → Nat → Nat
  | 0, x => x
  | f+1, x => bif and (Nat.ble 1 y) (Nat.ble y x) then mod.go y f (x - y) else x
/-- Division of natural numbers, rounded down; the quotient by zero is zero. -/
@[extern "lean_nat_div"] protected def div (x y : @& Nat) : Nat := div.go y (x+1) x
/-- Remainder of the division of natural numbers; the remainder modulo zero is the number itself. -/
@[extern "lean_nat_mod"] protected def mod (x y : @& Nat) : Nat := mod.go y (x+1) x
instance instDiv : Div Nat := ⟨Nat.div⟩
instance instMod : Mod Nat := ⟨Nat.mod⟩
instance instDvd : Dvd Nat := ⟨fun a b => ∃ c, b = a * c⟩
/-- Zero is neutral for addition of natural numbers on the right. -/
@[simp] protected theorem add_zero (n : Nat) : n + 0 = n := rfl
/-- A successor as right summand moves to the outside of the sum. -/
theorem add_succ (n m : Nat) : n + succ m = succ (n + m) := rfl
/-- Adding one is taking the successor. -/
theorem add_one (n : Nat) : n + 1 = succ n := rfl
/-- Taking the successor is adding one. -/
theorem succ_eq_add_one (n : Nat) : succ n = n + 1 := rfl
/-- Zero is neutral for addition of natural numbers on the left. -/
@[simp] protected theorem zero_add (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg succ ih
/-- A successor as left summand moves to the outside of the sum. -/
theorem succ_add (n m : Nat) : succ n + m = succ (n + m) := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg succ ih
/-- Addition of natural numbers is commutative. -/
protected theorem add_comm (n m : Nat) : n + m = m + n := by
  induction m with
  | zero => rw [Nat.zero_add]; rfl
  | succ m ih => rw [Nat.succ_add, Nat.add_succ, ih]
/-- Addition of natural numbers is associative. -/
protected theorem add_assoc (n m k : Nat) : n + m + k = n + (m + k) := by
  induction k with
  | zero => rfl
  | succ k ih => exact congrArg succ ih
/-- The first two terms of a right-nested sum of three natural numbers may be swapped. -/
protected theorem add_left_comm (n m k : Nat) : n + (m + k) = m + (n + k) := by
  rw [← Nat.add_assoc, Nat.add_comm n m, Nat.add_assoc]
/-- A natural number times zero is zero. -/
@[simp] protected theorem mul_zero (n : Nat) : n * 0 = 0 := rfl
/-- Multiplying by a successor on the right adds the left factor once more. -/
theorem mul_succ (n m : Nat) : n * succ m = n * m + n := rfl
/-- Zero times a natural number is zero. -/
@[simp] protected theorem zero_mul (n : Nat) : 0 * n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [mul_succ, ih]
/-- Multiplying by a successor on the left adds the right factor once more. -/
theorem succ_mul (n m : Nat) : succ n * m = n * m + m := by
  induction m with
  | zero => rfl
  | succ m ih => rw [mul_succ, mul_succ, ih, add_succ, add_succ, Nat.add_assoc, Nat.add_assoc, Nat.add_comm m n]
/-- Multiplication of natural numbers is commutative. -/
protected theorem mul_comm (n m : Nat) : n * m = m * n := by
  induction m with
  | zero => rw [Nat.zero_mul]; rfl
  | succ m ih => rw [mul_succ, succ_mul, ih]
/-- One is neutral for multiplication of natural numbers on the right. -/
@[simp] protected theorem mul_one (n : Nat) : n * 1 = n := Nat.zero_add n
/-- One is neutral for multiplication of natural numbers on the left. -/
@[simp] protected theorem one_mul (n : Nat) : 1 * n = n := by rw [Nat.mul_comm, Nat.mul_one]
/-- Multiplication from the left distributes over addition. -/
protected theorem left_distrib (n m k : Nat) : n * (m + k) = n * m + n * k := by
  induction k with
  | zero => rfl
  | succ k ih => rw [add_succ, mul_succ, mul_succ, ih, Nat.add_assoc]
/-- A product with a sum as right factor is the sum of the products. -/
protected theorem mul_add (k m n : Nat) : k * (m + n) = k * m + k * n := Nat.left_distrib k m n
/-- A product with a sum as left factor is the sum of the products. -/
protected theorem add_mul (n m k : Nat) : (n + m) * k = n * k + m * k := by
  rw [Nat.mul_comm, Nat.mul_add, Nat.mul_comm k, Nat.mul_comm k]
/-- Multiplication of natural numbers is associative. -/
protected theorem mul_assoc (n m k : Nat) : n * m * k = n * (m * k) := by
  induction k with
  | zero => rfl
  | succ k ih => rw [mul_succ, mul_succ, ih, Nat.mul_add]
instance : Std.Associative (α := Nat) (· + ·) := ⟨Nat.add_assoc⟩
instance : Std.Commutative (α := Nat) (· + ·) := ⟨Nat.add_comm⟩
instance : Std.Associative (α := Nat) (· * ·) := ⟨Nat.mul_assoc⟩
instance : Std.Commutative (α := Nat) (· * ·) := ⟨Nat.mul_comm⟩
/-- A power with exponent `n + 1` is the power with exponent `n` times the base. -/
protected theorem pow_succ {b n : Nat} : b ^ (n+1) = b ^ n * b := rfl
/-- A power with exponent zero is one, even for base zero. -/
@[simp] protected theorem pow_zero (b : Nat) : b ^ 0 = 1 := rfl
/-- A successor is not zero. -/
@[simp] theorem succ_ne_zero (n : Nat) : succ n ≠ 0 := fun h => Nat.noConfusion h
/-- Natural numbers with equal successors are equal. -/
theorem succ.inj' {m n : Nat} (h : succ m = succ n) : m = n := congrArg pred h
/-- Every natural number is at most itself. -/
@[simp] protected theorem le_refl (n : Nat) : n ≤ n := Nat.le.refl
/-- A natural number is at most its successor. -/
theorem le_succ (n : Nat) : n ≤ succ n := .step .refl
/-- The order of the natural numbers is transitive. -/
protected theorem le_trans {n m k : Nat} (h : n ≤ m) (h' : m ≤ k) : n ≤ k := by
  induction h' with
  | refl => exact h
  | step _ ih => exact .step ih
/-- The successor of a natural number is never at most that number. -/
protected theorem lt_irrefl_aux : ∀ n : Nat, ¬ succ n ≤ n := by
  intro n
  induction n with
  | zero => intro h; cases h
  | succ n ih =>
    intro h
    have : ∀ a b : Nat, a ≤ b → pred a ≤ pred b := by
      intro a b h
      induction h with
      | refl => exact .refl
      | @step m h ih => cases m with
        | zero => exact ih
        | succ m => exact .step ih
    exact ih (this _ _ h)
/-- Every natural number is at least zero. -/
theorem zero_le (n : Nat) : 0 ≤ n := by
  induction n with
  | zero => exact .refl
  | succ n ih => exact .step ih
/-- Taking successors on both sides keeps a weak inequality. -/
theorem succ_le_succ {n m : Nat} (h : n ≤ m) : succ n ≤ succ m := by
  induction h with
  | refl => exact .refl
  | step _ ih => exact .step ih
/-- A weak inequality between successors holds for the numbers themselves. -/
theorem le_of_succ_le_succ {n m : Nat} (h : succ n ≤ succ m) : n ≤ m := by
  cases h with
  | refl => exact .refl
  | step h => exact Nat.le_trans (le_succ n) h
/-- The Boolean comparison answers true exactly when the weak inequality holds. -/
theorem ble_eq (n m : Nat) : Nat.ble n m = true ↔ n ≤ m := by
  induction n generalizing m with
  | zero => cases m <;> exact ⟨fun _ => zero_le _, fun _ => rfl⟩
  | succ n ih => cases m with
    | zero => exact ⟨fun h => Bool.noConfusion h, fun h => nomatch h⟩
    | succ m => exact ⟨fun h => succ_le_succ ((ih m).1 h), fun h => (ih m).2 (le_of_succ_le_succ h)⟩
@[extern "lean_nat_dec_le"] instance decLe (n m : @& Nat) : Decidable (LE.le n m) :=
  match h : Nat.ble n m with
  | true => isTrue ((ble_eq n m).1 h)
  | false => isFalse fun k => Bool.noConfusion (h.symm.trans ((ble_eq n m).2 k))
@[extern "lean_nat_dec_lt"] instance decLt (n m : @& Nat) : Decidable (LT.lt n m) := decLe (succ n) m
end Nat
instance instMinNat : Min Nat := ⟨fun a b => if a ≤ b then a else b⟩
instance Nat.instMax : Max Nat := ⟨fun a b => if a ≤ b then b else a⟩
attribute [ext] funext
attribute [symm] Eq.symm Iff.symm Ne.symm
attribute [refl] Nat.le_refl Iff.refl

/-- No natural number is less than zero. -/
theorem Nat.lt_irrefl_aux0 (k : Nat) : ¬ k < 0 := fun h => by cases h
instance Nat.decidableBallLT : (n : Nat) → (P : (k : Nat) → k < n → Prop) → [∀ k h, Decidable (P k h)] → Decidable (∀ k h, P k h)
  | 0, _, _ => isTrue fun k h => absurd h (Nat.lt_irrefl_aux0 k)
  | n+1, P, H =>
    match Nat.decidableBallLT n (fun k h => P k (Nat.le.step h)), H n Nat.le.refl with
    | isFalse h, _ => isFalse fun h' => h fun k hk => h' k _
    | _, isFalse h => isFalse fun h' => h (h' n _)
    | isTrue h, isTrue h2 => isTrue fun k hk => by
      cases hk with
      | refl => exact h2
      | step hk => exact h k hk
