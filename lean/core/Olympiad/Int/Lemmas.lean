prelude
import Olympiad.Nat.Mod
import Olympiad.Int.Linear
set_option linter.all false
set_option autoImplicit false

/-! # Integers: lemmas on multiplication, order, powers, absolute value and natural part

The names and argument shapes of Lean's own library; then the root names that Mathlib gives to rings
(`sub_self`, `neg_mul`, …), here for ℤ. -/
namespace Int
variable {a b c d k m n : Int}

/-! ## Multiplication -/
protected theorem mul_right_comm (a b c : Int) : a * b * c = a * c * b := _root_.mul_right_comm a b c
protected theorem mul_mul_mul_comm (a b c d : Int) : a * b * (c * d) = a * c * (b * d) := _root_.mul_mul_mul_comm a b c d
protected theorem neg_mul_neg (a b : Int) : -a * -b = a * b := by rw [Int.neg_mul, Int.mul_neg, Int.neg_neg]
protected theorem neg_mul_comm (a b : Int) : -a * b = a * -b := by rw [Int.neg_mul, Int.mul_neg]
protected theorem mul_neg_one (a : Int) : a * -1 = -a := by omega
protected theorem neg_one_mul (a : Int) : -1 * a = -a := by omega
protected theorem mul_ne_zero (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 := _root_.mul_ne_zero ha hb
protected theorem mul_ne_zero_iff : a * b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 := _root_.mul_ne_zero_iff
protected theorem mul_eq_mul_left_iff (h : c ≠ 0) : c * a = c * b ↔ a = b := mul_right_inj' h
protected theorem mul_eq_mul_right_iff (h : c ≠ 0) : a * c = b * c ↔ a = b := mul_left_inj' h
protected theorem mul_left_cancel (h : a ≠ 0) (e : a * b = a * c) : b = c := mul_left_cancel₀ h e
protected theorem mul_right_cancel (h : b ≠ 0) (e : a * b = c * b) : a = c := mul_right_cancel₀ h e
theorem eq_one_of_mul_eq_self_left (h : a ≠ 0) (e : b * a = a) : b = 1 := (mul_eq_right₀ h).1 e
theorem eq_one_of_mul_eq_self_right (h : b ≠ 0) (e : b * a = b) : a = 1 := (mul_eq_left₀ h).1 e
protected theorem mul_le_mul_of_nonneg_right (h : a ≤ b) (k : 0 ≤ c) : a * c ≤ b * c := _root_.mul_le_mul_of_nonneg_right h k
protected theorem mul_le_mul (hac : a ≤ c) (hbd : b ≤ d) (hb : 0 ≤ b) (hc : 0 ≤ c) : a * b ≤ c * d := _root_.mul_le_mul hac hbd hb hc
protected theorem mul_lt_mul_of_pos_left (h : a < b) (k : 0 < c) : c * a < c * b := _root_.mul_lt_mul_of_pos_left h k
protected theorem mul_lt_mul_of_pos_right (h : a < b) (k : 0 < c) : a * c < b * c := _root_.mul_lt_mul_of_pos_right h k
protected theorem mul_le_mul_of_nonpos_right (h : b ≤ a) (k : c ≤ 0) : a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_le_mul_of_nonpos_left h k
protected theorem mul_lt_mul_of_neg_left (h : b < a) (k : c < 0) : c * a < c * b := by
  have := Int.mul_lt_mul_of_pos_left h (show 0 < -c by omega)
  rw [Int.neg_mul, Int.neg_mul] at this; omega
protected theorem mul_lt_mul_of_neg_right (h : b < a) (k : c < 0) : a * c < b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_lt_mul_of_neg_left h k
protected theorem lt_of_mul_lt_mul_right (h : a * c < b * c) (k : 0 ≤ c) : a < b := _root_.lt_of_mul_lt_mul_right h k
protected theorem le_of_mul_le_mul_right (h : a * c ≤ b * c) (k : 0 < c) : a ≤ b := _root_.le_of_mul_le_mul_right h k
protected theorem mul_nonneg_of_nonpos_of_nonpos (h : a ≤ 0) (k : b ≤ 0) : 0 ≤ a * b := by
  have := Int.mul_nonneg (show 0 ≤ -a by omega) (show 0 ≤ -b by omega); rw [Int.neg_mul_neg] at this; exact this
protected theorem mul_nonpos_of_nonneg_of_nonpos (h : 0 ≤ a) (k : b ≤ 0) : a * b ≤ 0 := by
  have := Int.mul_nonneg h (show 0 ≤ -b by omega); rw [Int.mul_neg] at this; omega
protected theorem mul_nonpos_of_nonpos_of_nonneg (h : a ≤ 0) (k : 0 ≤ b) : a * b ≤ 0 := by
  rw [Int.mul_comm]; exact Int.mul_nonpos_of_nonneg_of_nonpos k h
protected theorem mul_pos_of_neg_of_neg (h : a < 0) (k : b < 0) : 0 < a * b := by
  have := Int.mul_pos (show 0 < -a by omega) (show 0 < -b by omega); rw [Int.neg_mul_neg] at this; exact this
protected theorem mul_neg_of_pos_of_neg (h : 0 < a) (k : b < 0) : a * b < 0 := by
  have := Int.mul_pos h (show 0 < -b by omega); rw [Int.mul_neg] at this; omega
protected theorem mul_neg_of_neg_of_pos (h : a < 0) (k : 0 < b) : a * b < 0 := by
  rw [Int.mul_comm]; exact Int.mul_neg_of_pos_of_neg k h
protected theorem mul_self_nonneg (a : Int) : 0 ≤ a * a := _root_.mul_self_nonneg a
protected theorem sq_nonneg (a : Int) : 0 ≤ a ^ 2 := _root_.sq_nonneg a
protected theorem mul_self_le_mul_self (h : 0 ≤ a) (k : a ≤ b) : a * a ≤ b * b := _root_.mul_self_le_mul_self h k
protected theorem mul_self_lt_mul_self (h : 0 ≤ a) (k : a < b) : a * a < b * b := _root_.mul_self_lt_mul_self h k
theorem mul_eq_one_iff_eq_one_or_neg_one : a * b = 1 ↔ a = 1 ∧ b = 1 ∨ a = -1 ∧ b = -1 := by
  refine ⟨fun h => ?_, fun h => h.elim (fun h => by rw [h.1, h.2]; rfl) fun h => by rw [h.1, h.2]; rfl⟩
  have e : a.natAbs * b.natAbs = 1 := by rw [← natAbs_mul, h]; rfl
  have k := Nat.mul_eq_one_iff.1 e
  rcases (by omega : a = 1 ∨ a = -1) with h1 | h1 <;> rw [h1] at h ⊢ <;> omega
theorem eq_one_or_neg_one_of_mul_eq_one (h : a * b = 1) : a = 1 ∨ a = -1 := (mul_eq_one_iff_eq_one_or_neg_one.1 h).imp And.left And.left
theorem natAbs_mul_self' (a : Int) : (natAbs a * natAbs a : Int) = a * a := by
  rcases natAbs_cases a with ⟨_, e⟩ | ⟨_, e⟩ <;> rw [e]
  rw [Int.neg_mul_neg]
theorem natAbs_mul_self {a : Int} : ((natAbs a * natAbs a : Nat) : Int) = a * a := natAbs_mul_self' a
theorem natAbs_le_iff_mul_self_le : natAbs a ≤ natAbs b ↔ a * a ≤ b * b := by
  rw [← natAbs_mul_self, ← @natAbs_mul_self b, ofNat_le]; exact Nat.mul_self_le_mul_self_iff.symm
theorem natAbs_lt_iff_mul_self_lt : natAbs a < natAbs b ↔ a * a < b * b := by
  rw [← natAbs_mul_self, ← @natAbs_mul_self b, ofNat_lt]; exact Nat.mul_self_lt_mul_self_iff.symm
theorem natAbs_eq_iff_mul_self_eq : natAbs a = natAbs b ↔ a * a = b * b := by
  rw [← natAbs_mul_self, ← @natAbs_mul_self b]
  exact ⟨fun h => h ▸ rfl, fun h => Nat.mul_self_inj.1 (by omega)⟩
theorem natAbs_pow (n : Int) (k : Nat) : natAbs (n ^ k) = natAbs n ^ k := by
  induction k with
  | zero => rfl
  | succ k ih => rw [Int.pow_succ, natAbs_mul, ih]; rfl
theorem natAbs_add_le (a b : Int) : natAbs (a + b) ≤ natAbs a + natAbs b := by omega
theorem natAbs_sub_le (a b : Int) : natAbs (a - b) ≤ natAbs a + natAbs b := by omega
theorem natAbs_eq_natAbs_iff : natAbs a = natAbs b ↔ a = b ∨ a = -b := by omega
theorem natAbs_eq_iff {n : Nat} : natAbs a = n ↔ a = n ∨ a = -(n : Int) := by omega
theorem natAbs_lt_natAbs_of_nonneg_of_lt (h : 0 ≤ a) (k : a < b) : natAbs a < natAbs b := by omega

/-! ## Powers -/
@[simp] protected theorem pow_zero (b : Int) : b ^ 0 = 1 := rfl
protected theorem pow_succ' (b : Int) (n : Nat) : b ^ (n + 1) = b * b ^ n := _root_.pow_succ' b n
protected theorem pow_one (b : Int) : b ^ 1 = b := _root_.pow_one b
protected theorem pow_two (b : Int) : b ^ 2 = b * b := _root_.pow_two b
protected theorem one_pow (n : Nat) : (1 : Int) ^ n = 1 := _root_.one_pow n
protected theorem zero_pow {n : Nat} (h : n ≠ 0) : (0 : Int) ^ n = 0 := _root_.zero_pow h
protected theorem pow_add (a : Int) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := _root_.pow_add a m n
protected theorem pow_mul (a : Int) (m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := _root_.pow_mul a m n
protected theorem mul_pow (a b : Int) (n : Nat) : (a * b) ^ n = a ^ n * b ^ n := _root_.mul_pow a b n
protected theorem pow_ne_zero {n : Nat} (h : a ≠ 0) : a ^ n ≠ 0 := _root_.pow_ne_zero n h
protected theorem pow_nonneg {n : Nat} (h : 0 ≤ a) : 0 ≤ a ^ n := _root_.pow_nonneg h n
protected theorem pow_le_pow_left (h : 0 ≤ a) (k : a ≤ b) (n : Nat) : a ^ n ≤ b ^ n := pow_le_pow_left₀ h k n
protected theorem pow_le_pow_right {m n : Nat} (h : 1 ≤ a) (k : m ≤ n) : a ^ m ≤ a ^ n := pow_le_pow_right₀ h k
protected theorem pow_lt_pow_right {m n : Nat} (h : 1 < a) (k : m < n) : a ^ m < a ^ n := pow_lt_pow_right₀ h k
protected theorem neg_sq (a : Int) : (-a) ^ 2 = a ^ 2 := by rw [Int.pow_two, Int.pow_two, Int.neg_mul_neg]

/-! ## Natural number part -/
theorem toNat_le {n : Nat} : a.toNat ≤ n ↔ a ≤ n := by omega
theorem lt_toNat {n : Nat} : n < a.toNat ↔ (n : Int) < a := by omega
theorem toNat_lt {n : Nat} (h : 0 ≤ a) : a.toNat < n ↔ a < n := by omega
theorem toNat_add (h : 0 ≤ a) (k : 0 ≤ b) : (a + b).toNat = a.toNat + b.toNat := by omega
theorem toNat_sub (m n : Nat) : ((m : Int) - n).toNat = m - n := by omega
theorem toNat_sub' (a : Int) (b : Nat) : (a - b).toNat = a.toNat - b := by omega
theorem toNat_zero : (0 : Int).toNat = 0 := rfl
theorem toNat_one : (1 : Int).toNat = 1 := rfl
theorem toNat_le_toNat (h : a ≤ b) : a.toNat ≤ b.toNat := by omega
theorem toNat_lt_toNat (h : 0 < b) : a.toNat < b.toNat ↔ a < b := by omega
theorem self_le_toNat (a : Int) : a ≤ a.toNat := by omega
theorem toNat_eq_zero : a.toNat = 0 ↔ a ≤ 0 := by omega
theorem toNat_mul (h : 0 ≤ a) (k : 0 ≤ b) : (a * b).toNat = a.toNat * b.toNat := by
  obtain ⟨m, rfl⟩ := exists_natCast_of_nonneg h
  obtain ⟨n, rfl⟩ := exists_natCast_of_nonneg k
  rfl

/-! ## Induction -/
/-- Integer induction up and down from zero. -/
@[elab_as_elim] protected theorem induction_on {p : Int → Prop} (i : Int) (zero : p 0)
    (succ : ∀ i : Nat, p i → p (i + 1)) (pred : ∀ i : Nat, p (-i) → p (-(i : Int) - 1)) : p i := by
  cases i with
  | ofNat n =>
    induction n with
    | zero => exact zero
    | succ n ih => exact succ n ih
  | negSucc n =>
    have h : ∀ n : Nat, p (-(n : Int)) := by
      intro n
      induction n with
      | zero => exact zero
      | succ n ih =>
        have := pred n ih
        rw [show -((n + 1 : Nat) : Int) = -(n : Int) - 1 by omega]; exact this
    have := h (n + 1)
    rw [show negSucc n = -((n + 1 : Nat) : Int) by omega]; exact this
end Int

/-! ## Mathlib's names for rings, over ℤ -/
section
variable {a b c d : Int}
theorem neg_mul (a b : Int) : -a * b = -(a * b) := Int.neg_mul a b
theorem mul_neg (a b : Int) : a * -b = -(a * b) := Int.mul_neg a b
theorem neg_mul_neg (a b : Int) : -a * -b = a * b := Int.neg_mul_neg a b
theorem mul_sub (a b c : Int) : a * (b - c) = a * b - a * c := Int.mul_sub a b c
theorem sub_mul (a b c : Int) : (a - b) * c = a * c - b * c := Int.sub_mul a b c
theorem mul_sub_one (a b : Int) : a * (b - 1) = a * b - a := by rw [Int.mul_sub, Int.mul_one]
theorem sub_one_mul (a b : Int) : (a - 1) * b = a * b - b := by rw [Int.sub_mul, Int.one_mul]
theorem mul_self_sub_mul_self (a b : Int) : a * a - b * b = (a + b) * (a - b) := by
  rw [Int.mul_sub, Int.add_mul, Int.add_mul, Int.mul_comm b a]; omega
theorem sq_sub_sq (a b : Int) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by rw [sq, sq, mul_self_sub_mul_self]
theorem sub_sq (a b : Int) : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := by
  rw [sq, sq, sq, Int.sub_mul, Int.mul_sub, Int.mul_sub, Int.mul_comm b a, Int.mul_assoc]; omega
theorem sub_pow_two (a b : Int) : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := sub_sq a b
theorem neg_sq (a : Int) : (-a) ^ 2 = a ^ 2 := Int.neg_sq a
theorem neg_pow_two (a : Int) : (-a) ^ 2 = a ^ 2 := Int.neg_sq a
theorem neg_one_sq : (-1 : Int) ^ 2 = 1 := rfl
theorem neg_pow (a : Int) (n : Nat) : (-a) ^ n = (-1) ^ n * a ^ n := by rw [← mul_pow, neg_one_mul]
theorem neg_one_pow_eq_or (n : Nat) : (-1 : Int) ^ n = 1 ∨ (-1 : Int) ^ n = -1 := by
  induction n with
  | zero => exact .inl rfl
  | succ n ih => rw [pow_succ]; rcases ih with h | h <;> rw [h]; exact .inr rfl; exact .inl rfl
theorem mul_self_eq_mul_self_iff : a * a = b * b ↔ a = b ∨ a = -b := by
  rw [← Int.natAbs_eq_iff_mul_self_eq]; exact Int.natAbs_eq_natAbs_iff
theorem sq_eq_sq_iff_eq_or_eq_neg : a ^ 2 = b ^ 2 ↔ a = b ∨ a = -b := by rw [sq, sq]; exact mul_self_eq_mul_self_iff
theorem sq_eq_sq' (h₁ : -b ≤ a) (h₂ : a ≤ b) (h₃ : b ≤ a) : a ^ 2 = b ^ 2 := by rw [show a = b by omega]
theorem sq_eq_one_iff : a ^ 2 = 1 ↔ a = 1 ∨ a = -1 := by
  have := @sq_eq_sq_iff_eq_or_eq_neg a 1; rw [one_pow] at this; exact this
theorem mul_self_eq_one_iff : a * a = 1 ↔ a = 1 ∨ a = -1 := by rw [← sq]; exact sq_eq_one_iff
theorem mul_le_mul_of_nonpos_left (h : b ≤ a) (k : c ≤ 0) : c * a ≤ c * b := Int.mul_le_mul_of_nonpos_left h k
theorem mul_le_mul_of_nonpos_right (h : b ≤ a) (k : c ≤ 0) : a * c ≤ b * c := Int.mul_le_mul_of_nonpos_right h k
theorem mul_lt_mul_of_neg_left (h : b < a) (k : c < 0) : c * a < c * b := Int.mul_lt_mul_of_neg_left h k
theorem mul_lt_mul_of_neg_right (h : b < a) (k : c < 0) : a * c < b * c := Int.mul_lt_mul_of_neg_right h k
theorem mul_nonneg_of_nonpos_of_nonpos (h : a ≤ 0) (k : b ≤ 0) : 0 ≤ a * b := Int.mul_nonneg_of_nonpos_of_nonpos h k
theorem mul_nonneg_of_neg_of_neg (h : a < 0) (k : b < 0) : 0 ≤ a * b := Int.le_of_lt (Int.mul_pos_of_neg_of_neg h k)
theorem mul_pos_of_neg_of_neg (h : a < 0) (k : b < 0) : 0 < a * b := Int.mul_pos_of_neg_of_neg h k
theorem mul_neg_of_pos_of_neg (h : 0 < a) (k : b < 0) : a * b < 0 := Int.mul_neg_of_pos_of_neg h k
theorem mul_neg_of_neg_of_pos (h : a < 0) (k : 0 < b) : a * b < 0 := Int.mul_neg_of_neg_of_pos h k
theorem mul_nonpos_of_nonneg_of_nonpos (h : 0 ≤ a) (k : b ≤ 0) : a * b ≤ 0 := Int.mul_nonpos_of_nonneg_of_nonpos h k
theorem mul_nonpos_of_nonpos_of_nonneg (h : a ≤ 0) (k : 0 ≤ b) : a * b ≤ 0 := Int.mul_nonpos_of_nonpos_of_nonneg h k
theorem pos_and_pos_or_neg_and_neg_of_mul_pos (h : 0 < a * b) : 0 < a ∧ 0 < b ∨ a < 0 ∧ b < 0 := by
  rcases Int.lt_trichotomy a 0 with ha | rfl | ha
  · rcases Int.lt_or_ge b 0 with hb | hb
    · exact .inr ⟨ha, hb⟩
    · have := Int.mul_nonpos_of_nonpos_of_nonneg (Int.le_of_lt ha) hb; omega
  · rw [Int.zero_mul] at h; omega
  · rcases Int.lt_or_ge 0 b with hb | hb
    · exact .inl ⟨ha, hb⟩
    · have := Int.mul_nonpos_of_nonneg_of_nonpos (Int.le_of_lt ha) hb; omega
theorem mul_pos_iff : 0 < a * b ↔ 0 < a ∧ 0 < b ∨ a < 0 ∧ b < 0 :=
  ⟨pos_and_pos_or_neg_and_neg_of_mul_pos, fun h => h.elim (fun h => mul_pos h.1 h.2) fun h => mul_pos_of_neg_of_neg h.1 h.2⟩
theorem mul_neg_iff : a * b < 0 ↔ 0 < a ∧ b < 0 ∨ a < 0 ∧ 0 < b := by
  have := @mul_pos_iff a (-b)
  rw [Int.mul_neg] at this; omega
theorem sq_lt_sq' (h₁ : -b < a) (h₂ : a < b) : a ^ 2 < b ^ 2 := by
  rw [sq, sq]; exact Int.natAbs_lt_iff_mul_self_lt.1 (by omega)
theorem sq_le_sq' (h₁ : -b ≤ a) (h₂ : a ≤ b) : a ^ 2 ≤ b ^ 2 := by
  rw [sq, sq]; exact Int.natAbs_le_iff_mul_self_le.1 (by omega)
theorem two_mul_le_add_sq (a b : Int) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by
  have := sq_nonneg (a - b); rw [sub_sq] at this; omega
end
