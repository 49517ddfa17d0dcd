prelude
import Olympiad.AC
set_option linter.all false
set_option autoImplicit false

/-! # Natural numbers: multiplication, cancellation and order

The names and argument shapes of Lean's own library. -/
namespace Nat
/-- The last two factors of a left-nested product may be swapped. -/
protected theorem mul_right_comm (n m k : Nat) : n * m * k = n * k * m := by
  rw [Nat.mul_assoc, Nat.mul_comm m k, Nat.mul_assoc]
/-- The inner two factors of a product of two products may be swapped. -/
protected theorem mul_mul_mul_comm (a b c d : Nat) : a * b * (c * d) = a * c * (b * d) := by
  rw [Nat.mul_assoc, Nat.mul_left_comm b, Nat.mul_assoc]
/-- Multiplication from the right distributes over addition. -/
protected theorem right_distrib (n m k : Nat) : (n + m) * k = n * k + m * k := Nat.add_mul n m k
/-- Multiplying by `m + 1` on the right adds the left factor to n * m. -/
protected theorem mul_add_one (n m : Nat) : n * (m + 1) = n * m + n := rfl
/-- Multiplying by `n + 1` on the left adds the right factor to n * m. -/
protected theorem add_one_mul (n m : Nat) : (n + 1) * m = n * m + m := succ_mul n m
/-- Multiplying both sides on the right by the same number keeps a weak inequality. -/
protected theorem mul_le_mul_right {m n : Nat} (k : Nat) (h : m ≤ n) : m * k ≤ n * k := by
  rw [Nat.mul_comm m, Nat.mul_comm n]; exact Nat.mul_le_mul_left k h
/-- Two weak inequalities of natural numbers may be multiplied. -/
protected theorem mul_le_mul {p q m n : Nat} (h₁ : p ≤ m) (h₂ : q ≤ n) : p * q ≤ m * n :=
  Nat.le_trans (Nat.mul_le_mul_right q h₁) (Nat.mul_le_mul_left m h₂)
/-- Squaring both sides keeps a weak inequality. -/
protected theorem mul_self_le_mul_self {m n : Nat} (h : m ≤ n) : m * m ≤ n * n := Nat.mul_le_mul h h
/-- When a product is positive, its right factor is. -/
protected theorem pos_of_mul_pos_left {a b : Nat} (h : 0 < a * b) : 0 < b := by cases b with
  | zero => exact h
  | succ b => exact Nat.zero_lt_succ b
/-- When a product is positive, its left factor is. -/
protected theorem pos_of_mul_pos_right {a b : Nat} (h : 0 < a * b) : 0 < a := by
  rw [Nat.mul_comm] at h; exact Nat.pos_of_mul_pos_left h
/-- With a positive left factor, a product is positive exactly when its right factor is. -/
protected theorem mul_pos_iff_of_pos_left {a b : Nat} (h : 0 < a) : 0 < a * b ↔ 0 < b :=
  ⟨Nat.pos_of_mul_pos_left, Nat.mul_pos h⟩
/-- With a positive right factor, a product is positive exactly when its left factor is. -/
protected theorem mul_pos_iff_of_pos_right {a b : Nat} (h : 0 < b) : 0 < a * b ↔ 0 < a :=
  ⟨Nat.pos_of_mul_pos_right, fun k => Nat.mul_pos k h⟩
/-- Multiplying both sides on the left by a positive number keeps a strict inequality. -/
protected theorem mul_lt_mul_of_pos_left {m n k : Nat} (h : m < n) (hk : 0 < k) : k * m < k * n :=
  Nat.lt_of_lt_of_le (by rw [mul_succ]; omega : k * m < k * succ m) (Nat.mul_le_mul_left k h)
/-- Multiplying both sides on the right by a positive number keeps a strict inequality. -/
protected theorem mul_lt_mul_of_pos_right {m n k : Nat} (h : m < n) (hk : 0 < k) : m * k < n * k := by
  rw [Nat.mul_comm m, Nat.mul_comm n]; exact Nat.mul_lt_mul_of_pos_left h hk
/-- The product of a strict and a weak inequality is strict when the larger right factor is positive. -/
protected theorem mul_lt_mul_of_lt_of_le {a b c d : Nat} (hac : a < c) (hbd : b ≤ d) (hd : 0 < d) : a * b < c * d :=
  Nat.lt_of_le_of_lt (Nat.mul_le_mul_left a hbd) (Nat.mul_lt_mul_of_pos_right hac hd)
/-- The product of a weak and a strict inequality is strict when the larger left factor is positive. -/
protected theorem mul_lt_mul_of_le_of_lt {a b c d : Nat} (hac : a ≤ c) (hbd : b < d) (hc : 0 < c) : a * b < c * d :=
  Nat.lt_of_le_of_lt (Nat.mul_le_mul_right b hac) (Nat.mul_lt_mul_of_pos_left hbd hc)
/-- Two strict inequalities of natural numbers may be multiplied. -/
protected theorem mul_lt_mul_of_lt_of_lt {a b c d : Nat} (hac : a < c) (hbd : b < d) : a * b < c * d :=
  Nat.mul_lt_mul_of_lt_of_le hac (Nat.le_of_lt hbd) (Nat.lt_of_le_of_lt (zero_le _) hbd)
/-- The product of the smaller sides of two strict inequalities is less than that of the larger sides. -/
protected theorem mul_lt_mul'' {a b c d : Nat} (hac : a < c) (hbd : b < d) : a * b < c * d :=
  Nat.mul_lt_mul_of_lt_of_lt hac hbd
/-- Squaring both sides keeps a strict inequality. -/
protected theorem mul_self_lt_mul_self {m n : Nat} (h : m < n) : m * m < n * n := Nat.mul_lt_mul_of_lt_of_lt h h
/-- A positive common left factor may be cancelled from a weak inequality. -/
protected theorem le_of_mul_le_mul_left {a b c : Nat} (h : c * a ≤ c * b) (hc : 0 < c) : a ≤ b :=
  Nat.le_of_not_lt fun k => Nat.not_le_of_lt (Nat.mul_lt_mul_of_pos_left k hc) h
/-- A positive common right factor may be cancelled from a weak inequality. -/
protected theorem le_of_mul_le_mul_right {a b c : Nat} (h : a * c ≤ b * c) (hc : 0 < c) : a ≤ b :=
  Nat.le_of_not_lt fun k => Nat.not_le_of_lt (Nat.mul_lt_mul_of_pos_right k hc) h
/-- A common left factor may be cancelled from a strict inequality. -/
protected theorem lt_of_mul_lt_mul_left {a b c : Nat} (h : a * b < a * c) : b < c :=
  Nat.lt_of_not_le fun k => Nat.not_le_of_lt h (Nat.mul_le_mul_left a k)
/-- A common right factor may be cancelled from a strict inequality. -/
protected theorem lt_of_mul_lt_mul_right {a b c : Nat} (h : b * a < c * a) : b < c :=
  Nat.lt_of_not_le fun k => Nat.not_le_of_lt h (Nat.mul_le_mul_right a k)
/-- Multiplying a weak inequality on the left by a positive number is an equivalence. -/
protected theorem mul_le_mul_left_iff {a b c : Nat} (h : 0 < a) : a * b ≤ a * c ↔ b ≤ c :=
  ⟨fun k => Nat.le_of_mul_le_mul_left k h, Nat.mul_le_mul_left a⟩
/-- Multiplying a weak inequality on the right by a positive number is an equivalence. -/
protected theorem mul_le_mul_right_iff {a b c : Nat} (h : 0 < c) : a * c ≤ b * c ↔ a ≤ b :=
  ⟨fun k => Nat.le_of_mul_le_mul_right k h, Nat.mul_le_mul_right c⟩
/-- Multiplying a strict inequality on the left by a positive number is an equivalence. -/
protected theorem mul_lt_mul_left {a b c : Nat} (h : 0 < a) : a * b < a * c ↔ b < c :=
  ⟨Nat.lt_of_mul_lt_mul_left, fun k => Nat.mul_lt_mul_of_pos_left k h⟩
/-- Multiplying a strict inequality on the right by a positive number is an equivalence. -/
protected theorem mul_lt_mul_right {a b c : Nat} (h : 0 < a) : b * a < c * a ↔ b < c :=
  ⟨Nat.lt_of_mul_lt_mul_right, fun k => Nat.mul_lt_mul_of_pos_right k h⟩
/-- A positive common left factor may be cancelled from an equation. -/
protected theorem mul_left_cancel {n m k : Nat} (hn : 0 < n) (h : n * m = n * k) : m = k :=
  Nat.le_antisymm (Nat.le_of_mul_le_mul_left (h ▸ Nat.le_refl _) hn) (Nat.le_of_mul_le_mul_left (h ▸ Nat.le_refl _) hn)
/-- A positive common right factor may be cancelled from an equation. -/
protected theorem mul_right_cancel {n m k : Nat} (hm : 0 < m) (h : n * m = k * m) : n = k := by
  rw [Nat.mul_comm n, Nat.mul_comm k] at h; exact Nat.mul_left_cancel hm h
/-- Products with the same positive left factor are equal exactly when the right factors are. -/
protected theorem mul_left_cancel_iff {n : Nat} (hn : 0 < n) {m k : Nat} : n * m = n * k ↔ m = k :=
  ⟨Nat.mul_left_cancel hn, fun h => h ▸ rfl⟩
/-- Products with the same positive right factor are equal exactly when the left factors are. -/
protected theorem mul_right_cancel_iff {m : Nat} (hm : 0 < m) {n k : Nat} : n * m = k * m ↔ n = k :=
  ⟨Nat.mul_right_cancel hm, fun h => h ▸ rfl⟩
/-- For positive `a`, the equation a * b = a * c gives b = c. -/
protected theorem eq_of_mul_eq_mul_left {a b c : Nat} (ha : 0 < a) (h : a * b = a * c) : b = c := Nat.mul_left_cancel ha h
/-- For positive `a`, the equation b * a = c * a gives b = c. -/
protected theorem eq_of_mul_eq_mul_right {a b c : Nat} (ha : 0 < a) (h : b * a = c * a) : b = c := Nat.mul_right_cancel ha h
/-- A product of natural numbers is zero exactly when one of its factors is. -/
protected theorem mul_eq_zero {m n : Nat} : n * m = 0 ↔ n = 0 ∨ m = 0 := by
  refine ⟨fun h => ?_, fun h => h.elim (fun h => by rw [h, Nat.zero_mul]) fun h => by rw [h, Nat.mul_zero]⟩
  rcases (by omega : n = 0 ∨ 0 < n) with hn | hn
  · exact .inl hn
  · rcases (by omega : m = 0 ∨ 0 < m) with hm | hm
    · exact .inr hm
    · have := Nat.mul_pos hn hm; omega
/-- A product of nonzero natural numbers is not zero. -/
protected theorem mul_ne_zero {m n : Nat} (hn : n ≠ 0) (hm : m ≠ 0) : n * m ≠ 0 :=
  fun h => (Nat.mul_eq_zero.1 h).elim hn hm
/-- A product of natural numbers is nonzero exactly when both factors are. -/
protected theorem mul_ne_zero_iff {m n : Nat} : n * m ≠ 0 ↔ n ≠ 0 ∧ m ≠ 0 :=
  ⟨fun h => ⟨fun e => h (by rw [e, Nat.zero_mul]), fun e => h (by rw [e, Nat.mul_zero])⟩, fun h => Nat.mul_ne_zero h.1 h.2⟩
/-- When a product of natural numbers is zero, one of its factors is. -/
protected theorem eq_zero_of_mul_eq_zero {m n : Nat} (h : n * m = 0) : n = 0 ∨ m = 0 := Nat.mul_eq_zero.1 h
/-- Squares of natural numbers are equal exactly when the numbers are. -/
protected theorem mul_self_inj {m n : Nat} : m * m = n * n ↔ m = n := by
  refine ⟨fun h => ?_, fun h => h ▸ rfl⟩
  rcases (by omega : m < n ∨ m = n ∨ n < m) with k | k | k
  · have := Nat.mul_self_lt_mul_self k; omega
  · exact k
  · have := Nat.mul_self_lt_mul_self k; omega
/-- Squares of natural numbers compare weakly as the numbers do. -/
protected theorem mul_self_le_mul_self_iff {m n : Nat} : m * m ≤ n * n ↔ m ≤ n :=
  ⟨fun h => Nat.le_of_not_lt fun k => Nat.not_le_of_lt (Nat.mul_self_lt_mul_self k) h, Nat.mul_self_le_mul_self⟩
/-- Squares of natural numbers compare strictly as the numbers do. -/
protected theorem mul_self_lt_mul_self_iff {m n : Nat} : m * m < n * n ↔ m < n :=
  ⟨fun h => Nat.lt_of_not_le fun k => Nat.not_le_of_lt h (Nat.mul_self_le_mul_self k), Nat.mul_self_lt_mul_self⟩
/-- A natural number is at most its square. -/
protected theorem le_mul_self (n : Nat) : n ≤ n * n := by cases n with
  | zero => exact Nat.le_refl 0
  | succ n => rw [mul_succ]; omega
/-- A number is at most its product with a positive number on the left. -/
theorem le_mul_of_pos_left (m : Nat) {n : Nat} (h : 0 < n) : m ≤ n * m := by
  have := Nat.mul_le_mul_right m (show 1 ≤ n from h); rw [Nat.one_mul] at this; exact this
/-- A number is at most its product with a positive number on the right. -/
theorem le_mul_of_pos_right (n : Nat) {m : Nat} (h : 0 < m) : n ≤ n * m := by
  rw [Nat.mul_comm]; exact le_mul_of_pos_left n h
/-- For nonzero `a`, the product a * b is `a` exactly when `b` is one. -/
protected theorem mul_eq_left {a b : Nat} (ha : a ≠ 0) : a * b = a ↔ b = 1 := by
  refine ⟨fun h => Nat.mul_left_cancel (Nat.pos_of_ne_zero ha) (h.trans (Nat.mul_one a).symm), fun h => by rw [h, Nat.mul_one]⟩
/-- For nonzero `b`, the product a * b is `b` exactly when `a` is one. -/
protected theorem mul_eq_right {a b : Nat} (hb : b ≠ 0) : a * b = b ↔ a = 1 := by
  rw [Nat.mul_comm]; exact Nat.mul_eq_left hb
/-- A product of natural numbers is one exactly when both factors are. -/
protected theorem mul_eq_one_iff {a b : Nat} : a * b = 1 ↔ a = 1 ∧ b = 1 := by
  refine ⟨fun h => ?_, fun h => by rw [h.1, h.2]⟩
  have ha : 0 < a := Nat.pos_of_mul_pos_right (b := b) (by omega)
  have hb : 0 < b := Nat.pos_of_mul_pos_left (a := a) (by omega)
  have h1 := le_mul_of_pos_right a hb
  have h2 := le_mul_of_pos_left b ha
  omega
/-- A product with a truncated difference as right factor is the difference of the products. -/
protected theorem mul_sub (k m n : Nat) : k * (m - n) = k * m - k * n := by
  rcases Nat.le_total n m with h | h
  · obtain ⟨d, rfl⟩ := exists_add_of_le h
    rw [Nat.mul_add, Nat.add_sub_cancel_left, Nat.add_sub_cancel_left]
  · rw [sub_eq_zero_of_le h, sub_eq_zero_of_le (Nat.mul_le_mul_left k h), Nat.mul_zero]
/-- A product with a truncated difference as left factor is the difference of the products. -/
protected theorem sub_mul (n m k : Nat) : (n - m) * k = n * k - m * k := by
  rw [Nat.mul_comm, Nat.mul_sub, Nat.mul_comm k, Nat.mul_comm k]
/-- Multiplication from the left distributes over a truncated difference. -/
protected theorem mul_sub_left_distrib (k m n : Nat) : k * (m - n) = k * m - k * n := Nat.mul_sub k m n
/-- Multiplication from the right distributes over a truncated difference. -/
protected theorem mul_sub_right_distrib (n m k : Nat) : (n - m) * k = n * k - m * k := Nat.sub_mul n m k
/-- Multiplying by `m - 1` on the right subtracts the left factor from n * m. -/
protected theorem mul_sub_one (n m : Nat) : n * (m - 1) = n * m - n := by rw [Nat.mul_sub, Nat.mul_one]
/-- Multiplying by `n - 1` on the left subtracts the right factor from n * m. -/
protected theorem sub_one_mul (n m : Nat) : (n - 1) * m = n * m - m := by rw [Nat.sub_mul, Nat.one_mul]
/-- The difference of two squares. -/
theorem mul_self_sub_mul_self_eq (a b : Nat) : a * a - b * b = (a + b) * (a - b) := by
  rw [Nat.mul_sub, Nat.add_mul, Nat.add_mul, Nat.mul_comm b a]; omega
/-- The square of a sum: (a + b) * (a + b) = a * a + 2 * a * b + b * b. -/
theorem add_mul_self_eq (a b : Nat) : (a + b) * (a + b) = a * a + 2 * a * b + b * b := by
  rw [Nat.add_mul, Nat.mul_add, Nat.mul_add, Nat.mul_comm b a, Nat.mul_assoc]; omega

end Nat
