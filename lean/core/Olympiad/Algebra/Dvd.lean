prelude
import Olympiad.NumberTheory.Parity
set_option linter.all false
set_option autoImplicit false
universe u

/-! Divisibility in ℕ and ℤ at once, under Mathlib's root names; factors of differences and sums of powers. -/

/-- `a ∣ b` means `b = a * c` for some `c`. -/
class LawfulDvd (α : Type u) [Mul α] [Dvd α] : Prop where
  dvd_iff : ∀ a b : α, a ∣ b ↔ ∃ c, b = a * c
instance Nat.instLawfulDvd : LawfulDvd ℕ := ⟨fun _ _ => .rfl⟩
instance Int.instLawfulDvd : LawfulDvd ℤ := ⟨fun _ _ => .rfl⟩

section
variable {α : Type u} [∀ n, OfNat α n] [Add α] [Mul α] [NatPow α] [IsNumberSemiring α] [Dvd α] [LawfulDvd α] {a b c d x y : α} {m n : ℕ}
/-- What divisibility means. -/
theorem dvd_def : a ∣ b ↔ ∃ c, b = a * c := LawfulDvd.dvd_iff a b
/-- What divisibility means. -/
theorem dvd_iff_exists_eq_mul_right : a ∣ b ↔ ∃ c, b = a * c := dvd_def
/-- What divisibility means, the cofactor in front. -/
theorem dvd_iff_exists_eq_mul_left : a ∣ b ↔ ∃ c, b = c * a :=
  dvd_def.trans ⟨fun ⟨c, h⟩ => ⟨c, h.trans (mul_comm a c)⟩, fun ⟨c, h⟩ => ⟨c, h.trans (mul_comm c a)⟩⟩
/-- Divisibility from a cofactor. -/
theorem Dvd.intro (k : α) (h : a * k = b) : a ∣ b := dvd_def.2 ⟨k, h.symm⟩
/-- Divisibility from a cofactor in front. -/
theorem Dvd.intro_left (k : α) (h : k * a = b) : a ∣ b := Dvd.intro k ((mul_comm a k).trans h)
/-- The cofactor of a divisor. -/
theorem exists_eq_mul_right_of_dvd (h : a ∣ b) : ∃ c, b = a * c := dvd_def.1 h
/-- The cofactor of a divisor, in front. -/
theorem exists_eq_mul_left_of_dvd (h : a ∣ b) : ∃ c, b = c * a := dvd_iff_exists_eq_mul_left.1 h
/-- A number divides its multiples. -/
theorem dvd_mul_right (a b : α) : a ∣ a * b := Dvd.intro b rfl
/-- A number divides its multiples. -/
theorem dvd_mul_left (a b : α) : a ∣ b * a := Dvd.intro_left b rfl
/-- Divisibility is reflexive. -/
@[refl] theorem dvd_refl (a : α) : a ∣ a := Dvd.intro 1 (mul_one a)
/-- Divisibility is reflexive. -/
theorem dvd_rfl : a ∣ a := dvd_refl a
/-- Divisibility is transitive. -/
theorem dvd_trans (h : a ∣ b) (k : b ∣ c) : a ∣ c := by
  obtain ⟨d, rfl⟩ := dvd_def.1 h
  obtain ⟨e, rfl⟩ := dvd_def.1 k
  rw [mul_assoc]; exact dvd_mul_right a _
/-- Divisibility is transitive. -/
theorem Dvd.dvd.trans (h : a ∣ b) (k : b ∣ c) : a ∣ c := dvd_trans h k
/-- Everything divides 0. -/
theorem dvd_zero (a : α) : a ∣ 0 := Dvd.intro 0 (mul_zero a)
/-- `1` divides everything. -/
theorem one_dvd (a : α) : 1 ∣ a := Dvd.intro a (one_mul a)
/-- `0` divides only 0. -/
theorem zero_dvd_iff : 0 ∣ a ↔ a = 0 := by
  constructor
  · intro h; obtain ⟨c, rfl⟩ := dvd_def.1 h; exact zero_mul c
  · rintro rfl; exact dvd_refl 0
/-- `0` divides only 0. -/
theorem eq_zero_of_zero_dvd (h : 0 ∣ a) : a = 0 := zero_dvd_iff.1 h
/-- A divisor divides multiples. -/
theorem dvd_mul_of_dvd_left (h : a ∣ b) (c : α) : a ∣ b * c := dvd_trans h (dvd_mul_right b c)
/-- A divisor divides multiples. -/
theorem dvd_mul_of_dvd_right (h : a ∣ b) (c : α) : a ∣ c * b := dvd_trans h (dvd_mul_left b c)
/-- A divisor divides multiples. -/
theorem Dvd.dvd.mul_right (h : a ∣ b) (c : α) : a ∣ b * c := dvd_mul_of_dvd_left h c
/-- A divisor divides multiples. -/
theorem Dvd.dvd.mul_left (h : a ∣ b) (c : α) : a ∣ c * b := dvd_mul_of_dvd_right h c
/-- Factors of a divisor are divisors. -/
theorem dvd_of_mul_right_dvd (h : a * b ∣ c) : a ∣ c := dvd_trans (dvd_mul_right a b) h
/-- Factors of a divisor are divisors. -/
theorem dvd_of_mul_left_dvd (h : a * b ∣ c) : b ∣ c := dvd_trans (dvd_mul_left b a) h
/-- Products of divisors divide products. -/
theorem mul_dvd_mul (h : a ∣ b) (k : c ∣ d) : a * c ∣ b * d := by
  obtain ⟨e, rfl⟩ := dvd_def.1 h
  obtain ⟨f, rfl⟩ := dvd_def.1 k
  rw [mul_mul_mul_comm]; exact dvd_mul_right _ _
/-- Multiply both sides by the same number. -/
theorem mul_dvd_mul_left (a : α) (h : b ∣ c) : a * b ∣ a * c := mul_dvd_mul (dvd_refl a) h
/-- Multiply both sides by the same number. -/
theorem mul_dvd_mul_right (h : a ∣ b) (c : α) : a * c ∣ b * c := mul_dvd_mul h (dvd_refl c)
/-- Cancel a factor that is not zero. -/
theorem mul_dvd_mul_iff_left (ha : a ≠ 0) : a * b ∣ a * c ↔ b ∣ c := by
  refine ⟨fun h => ?_, mul_dvd_mul_left a⟩
  obtain ⟨d, h⟩ := dvd_def.1 h
  rw [mul_assoc] at h
  exact dvd_def.2 ⟨d, mul_left_cancel₀ ha h⟩
/-- Cancel a factor that is not zero. -/
theorem mul_dvd_mul_iff_right (hc : c ≠ 0) : a * c ∣ b * c ↔ a ∣ b := by
  rw [mul_comm a, mul_comm b]; exact mul_dvd_mul_iff_left hc
/-- A common divisor divides the sum. -/
theorem dvd_add (h : a ∣ b) (k : a ∣ c) : a ∣ b + c := by
  obtain ⟨d, rfl⟩ := dvd_def.1 h
  obtain ⟨e, rfl⟩ := dvd_def.1 k
  rw [← mul_add]; exact dvd_mul_right _ _
/-- A divisor divides the positive powers. -/
theorem dvd_pow (h : x ∣ y) (hn : n ≠ 0) : x ∣ y ^ n := by
  cases n with
  | zero => exact absurd rfl hn
  | succ n => rw [pow_succ]; exact dvd_mul_of_dvd_right h _
/-- A number divides its positive powers. -/
theorem dvd_pow_self (a : α) (hn : n ≠ 0) : a ∣ a ^ n := dvd_pow (dvd_refl a) hn
/-- A lower power divides a higher one. -/
theorem pow_dvd_pow (a : α) (h : m ≤ n) : a ^ m ∣ a ^ n := by
  obtain ⟨d, rfl⟩ := Nat.exists_add_of_le h
  rw [pow_add]; exact dvd_mul_right _ _
/-- Powers of divisors divide powers. -/
theorem pow_dvd_pow_of_dvd (h : a ∣ b) (n : ℕ) : a ^ n ∣ b ^ n := by
  obtain ⟨c, rfl⟩ := dvd_def.1 h
  rw [mul_pow]; exact dvd_mul_right _ _
end
/-- Divisibility of a sum, one summand being divisible: for ℕ and ℤ. -/
class DvdCancel (α : Type u) [Add α] [Dvd α] : Prop where
  dvd_add_right : ∀ a b c : α, a ∣ b → (a ∣ b + c ↔ a ∣ c)
  add_comm : ∀ a b : α, a + b = b + a
instance : DvdCancel ℕ := ⟨fun _ _ _ => Nat.dvd_add_right, Nat.add_comm⟩
instance : DvdCancel ℤ := ⟨fun _ _ _ => Int.dvd_add_right, Int.add_comm⟩
section
variable {α : Type u} [Add α] [Dvd α] [DvdCancel α] {a b c : α}
/-- Divisibility of a sum when the left summand is divisible. -/
theorem dvd_add_right (h : a ∣ b) : a ∣ b + c ↔ a ∣ c := DvdCancel.dvd_add_right a b c h
/-- Divisibility of a sum when the right summand is divisible. -/
theorem dvd_add_left (h : a ∣ c) : a ∣ b + c ↔ a ∣ b := by rw [DvdCancel.add_comm]; exact dvd_add_right h
end
section
variable {a b c : ℤ}
/-- A common divisor divides the difference. -/
theorem dvd_sub (h : a ∣ b) (k : a ∣ c) : a ∣ b - c := Int.dvd_sub h k
/-- Divisibility of a difference when the subtrahend is divisible. -/
theorem dvd_sub_left (h : a ∣ c) : a ∣ b - c ↔ a ∣ b :=
  ⟨fun k => by have := Int.dvd_add k h; rwa [Int.sub_add_cancel] at this, fun k => Int.dvd_sub k h⟩
/-- Divisibility of a difference when the minuend is divisible. -/
theorem dvd_sub_right (h : a ∣ b) : a ∣ b - c ↔ a ∣ c :=
  ⟨fun k => by have := Int.dvd_sub h k; rwa [show b - (b - c) = c by omega] at this, fun k => Int.dvd_sub h k⟩
/-- The order of a difference does not matter. -/
theorem dvd_sub_comm : a ∣ b - c ↔ a ∣ c - b := by
  rw [show c - b = -(b - c) by omega]; exact Int.dvd_neg.symm
/-- Signs do not matter for divisibility. -/
@[simp] theorem dvd_neg : a ∣ -b ↔ a ∣ b := Int.dvd_neg
/-- Signs do not matter for divisibility. -/
@[simp] theorem neg_dvd : -a ∣ b ↔ a ∣ b := Int.neg_dvd
end
/-- Naturals that divide each other are equal. -/
theorem dvd_antisymm {a b : ℕ} (h : a ∣ b) (k : b ∣ a) : a = b := Nat.dvd_antisymm h k
/-- The difference divides the difference of powers. -/
theorem sub_dvd_pow_sub_pow (x y : ℤ) (n : ℕ) : x - y ∣ x ^ n - y ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, Int.sub_self]; exact Int.dvd_zero _
  | succ n ih =>
    have e : x ^ (n + 1) - y ^ (n + 1) = x ^ n * (x - y) + (x ^ n - y ^ n) * y := by rw [pow_succ, pow_succ]; ring
    rw [e]; exact Int.dvd_add (Int.dvd_mul_left _ _) (Int.dvd_mul_of_dvd_left ih y)
/-- The difference divides the difference of powers. -/
protected theorem Nat.sub_dvd_pow_sub_pow (x y n : ℕ) : x - y ∣ x ^ n - y ^ n := by
  rcases Nat.le_total y x with h | h
  · have := _root_.sub_dvd_pow_sub_pow (x : ℤ) y n
    rw [← Int.natCast_dvd_natCast, Int.natCast_sub h, Int.natCast_sub (Nat.pow_le_pow_left h n), Int.natCast_pow, Int.natCast_pow]
    exact this
  · rw [Nat.sub_eq_zero_of_le (Nat.pow_le_pow_left h n)]; exact Nat.dvd_zero _
/-- The sum divides the sum of odd powers. -/
theorem Odd.add_dvd_pow_add_pow (x y : ℤ) {n : ℕ} (hn : Odd n) : x + y ∣ x ^ n + y ^ n := by
  have h := sub_dvd_pow_sub_pow x (-y) n
  rw [hn.neg_pow, show x - -y = x + y by omega, Int.sub_eq_add_neg, Int.neg_neg] at h
  exact h
/-- The sum divides the sum of odd powers. -/
theorem Odd.nat_add_dvd_pow_add_pow (x y : ℕ) {n : ℕ} (hn : Odd n) : x + y ∣ x ^ n + y ^ n := by
  have h := Odd.add_dvd_pow_add_pow (x : ℤ) y hn
  rw [← Int.natCast_dvd_natCast, Int.natCast_add, Int.natCast_add, Int.natCast_pow, Int.natCast_pow]; exact h
