prelude
import Olympiad.NumberTheory.Gcd
set_option linter.all false
set_option autoImplicit false

/-! Divisibility and greatest common divisor of integers, Bézout's identity. -/

namespace Int
variable {a b c d k m n : ℤ}
/-- A number divides its multiples. -/
@[simp] protected theorem dvd_mul_left (a b : ℤ) : a ∣ b * a := ⟨b, Int.mul_comm b a⟩
/-- Every natural number divides itself. -/
@[simp] protected theorem dvd_refl (n : ℤ) : n ∣ n := ⟨1, (Int.mul_one n).symm⟩
/-- Every natural number divides zero. -/
@[simp] protected theorem dvd_zero (n : ℤ) : n ∣ 0 := ⟨0, (Int.mul_zero n).symm⟩
/-- One divides every integer. -/
@[simp] protected theorem one_dvd (n : ℤ) : 1 ∣ n := ⟨n, (Int.one_mul n).symm⟩
/-- Divisibility of natural numbers is transitive. -/
protected theorem dvd_trans (h : a ∣ b) (k : b ∣ c) : a ∣ c := by
  obtain ⟨d, rfl⟩ := h; obtain ⟨e, rfl⟩ := k; exact ⟨d * e, Int.mul_assoc a d e⟩
/-- A common divisor divides the sum. -/
protected theorem dvd_add (h : a ∣ b) (k : a ∣ c) : a ∣ b + c := by
  obtain ⟨d, rfl⟩ := h; obtain ⟨e, rfl⟩ := k; exact ⟨d + e, (Int.mul_add a d e).symm⟩
/-- A common divisor divides the difference. -/
protected theorem dvd_sub (h : a ∣ b) (k : a ∣ c) : a ∣ b - c := by
  obtain ⟨d, rfl⟩ := h; obtain ⟨e, rfl⟩ := k; exact ⟨d - e, (Int.mul_sub a d e).symm⟩
/-- Signs do not matter for divisibility. -/
protected theorem dvd_neg : a ∣ -b ↔ a ∣ b :=
  ⟨fun ⟨c, h⟩ => ⟨-c, by rw [Int.mul_neg, ← h, Int.neg_neg]⟩, fun ⟨c, h⟩ => ⟨-c, by rw [Int.mul_neg, h]⟩⟩
/-- Signs do not matter for divisibility. -/
protected theorem neg_dvd : -a ∣ b ↔ a ∣ b :=
  ⟨fun ⟨c, h⟩ => ⟨-c, by rw [h, Int.mul_neg, Int.neg_mul]⟩, fun ⟨c, h⟩ => ⟨-c, by rw [h, Int.mul_neg, Int.neg_mul, Int.neg_neg]⟩⟩
/-- A divisor divides multiples of what it divides. -/
protected theorem dvd_mul_of_dvd_left (h : a ∣ b) (c : ℤ) : a ∣ b * c := Int.dvd_trans h (Int.dvd_mul_right b c)
/-- A divisor divides multiples of what it divides. -/
protected theorem dvd_mul_of_dvd_right (h : a ∣ b) (c : ℤ) : a ∣ c * b := Int.dvd_trans h (Int.dvd_mul_left b c)
/-- Products of divisors divide products. -/
protected theorem mul_dvd_mul (h : a ∣ b) (k : c ∣ d) : a * c ∣ b * d := by
  obtain ⟨e, rfl⟩ := h; obtain ⟨f, rfl⟩ := k; exact ⟨e * f, by ac_rfl⟩
/-- Multiply both sides by the same number. -/
protected theorem mul_dvd_mul_left (a : ℤ) (h : b ∣ c) : a * b ∣ a * c := Int.mul_dvd_mul (Int.dvd_refl a) h
/-- Multiply both sides by the same number. -/
protected theorem mul_dvd_mul_right (a : ℤ) (h : b ∣ c) : b * a ∣ c * a := Int.mul_dvd_mul h (Int.dvd_refl a)
/-- Divisibility of a sum when the left summand is divisible. -/
protected theorem dvd_add_right (h : a ∣ b) : a ∣ b + c ↔ a ∣ c :=
  ⟨fun i => by have := Int.dvd_sub i h; rwa [Int.add_comm, Int.add_sub_cancel] at this, Int.dvd_add h⟩
/-- Divisibility of a sum when the right summand is divisible. -/
protected theorem dvd_add_left (h : a ∣ c) : a ∣ b + c ↔ a ∣ b := by rw [Int.add_comm]; exact Int.dvd_add_right h
/-- Divisibility of a natural number by an integer. -/
theorem dvd_natCast {n : ℕ} : (m ∣ (n : ℤ)) ↔ m.natAbs ∣ n := by
  rcases natAbs_eq m with h | h
  · rw [← natCast_dvd_natCast, ← h]
  · rw [← natCast_dvd_natCast, h, Int.neg_dvd, natAbs_neg]; rfl
/-- Divisibility by absolute values. -/
@[simp] theorem natAbs_dvd_natAbs : natAbs a ∣ natAbs b ↔ a ∣ b := by
  rw [← natCast_dvd]
  rcases natAbs_eq a with h | h
  · rw [← h]
  · rw [h, Int.neg_dvd, natAbs_neg]; rfl
/-- The absolute value divides what the number divides. -/
theorem natAbs_dvd : ((a.natAbs : ℤ) ∣ b) ↔ a ∣ b := natCast_dvd.trans natAbs_dvd_natAbs
/-- What divides the absolute value divides the number. -/
theorem dvd_natAbs : (a ∣ (b.natAbs : ℤ)) ↔ a ∣ b := dvd_natCast.trans natAbs_dvd_natAbs
/-- The absolute value of a number that is not zero. -/
theorem natAbs_pos_of_ne_zero (h : a ≠ 0) : 0 < a.natAbs := by omega
/-- A divisor of a positive number is not larger. -/
theorem le_of_dvd (bpos : 0 < b) (h : a ∣ b) : a ≤ b := by
  have h1 := Nat.le_of_dvd (by omega) (natAbs_dvd_natAbs.2 h)
  omega
/-- A divisor of 1 that is not negative is 1. -/
theorem eq_one_of_dvd_one (H : 0 ≤ a) (h : a ∣ 1) : a = 1 := by
  have h1 := Nat.le_of_dvd (by omega) (natAbs_dvd_natAbs.2 h)
  have h2 : a ≠ 0 := fun e => by subst e; obtain ⟨c, hc⟩ := h; rw [Int.zero_mul] at hc; omega
  rw [show natAbs 1 = 1 from rfl] at h1; omega
/-- A divisor is at most the number in absolute value. -/
theorem natAbs_le_of_dvd (h : a ∣ b) (hb : b ≠ 0) : a.natAbs ≤ b.natAbs := Nat.le_of_dvd (by omega) (natAbs_dvd_natAbs.2 h)
/-- A multiple of `m` smaller than `m` in absolute value is zero. -/
theorem eq_zero_of_abs_lt_dvd {m x : ℤ} (h1 : m ∣ x) (h2 : (x.natAbs : ℤ) < m) : x = 0 := by
  apply Classical.byContradiction; intro h
  have := natAbs_le_of_dvd h1 h; omega
/-- Numbers that divide each other are equal, if not negative. -/
theorem dvd_antisymm (H1 : 0 ≤ a) (H2 : 0 ≤ b) (h : a ∣ b) (k : b ∣ a) : a = b := by
  have := Nat.dvd_antisymm (natAbs_dvd_natAbs.2 h) (natAbs_dvd_natAbs.2 k); omega
/-- Cancel a common factor that is not zero. -/
protected theorem dvd_of_mul_dvd_mul_left (ha : k ≠ 0) (h : k * m ∣ k * n) : m ∣ n := by
  obtain ⟨c, e⟩ := h
  rw [Int.mul_assoc] at e
  exact ⟨c, Int.eq_of_mul_eq_mul_left ha e⟩
/-- Cancel a common factor that is not zero. -/
protected theorem dvd_of_mul_dvd_mul_right (ha : k ≠ 0) (h : m * k ∣ n * k) : m ∣ n := by
  rw [Int.mul_comm m, Int.mul_comm n] at h; exact Int.dvd_of_mul_dvd_mul_left ha h

/-! ## Greatest common divisor -/
/-- The greatest common divisor of casts. -/
theorem gcd_natCast_natCast (m n : ℕ) : gcd (m : ℤ) n = Nat.gcd m n := rfl
/-- The greatest common divisor divides the left number. -/
theorem gcd_dvd_left (a b : ℤ) : (gcd a b : ℤ) ∣ a := natCast_dvd.2 (Nat.gcd_dvd_left _ _)
/-- The greatest common divisor divides the right number. -/
theorem gcd_dvd_right (a b : ℤ) : (gcd a b : ℤ) ∣ b := natCast_dvd.2 (Nat.gcd_dvd_right _ _)
/-- A common divisor divides the greatest common divisor. -/
theorem dvd_coe_gcd (h1 : k ∣ m) (h2 : k ∣ n) : k ∣ (gcd m n : ℤ) :=
  dvd_natCast.2 (Nat.dvd_gcd (natAbs_dvd_natAbs.2 h1) (natAbs_dvd_natAbs.2 h2))
/-- `gcd` is commutative. -/
theorem gcd_comm (a b : ℤ) : gcd a b = gcd b a := Nat.gcd_comm _ _
/-- Signs do not matter for `gcd`. -/
@[simp] theorem gcd_neg : gcd a (-b) = gcd a b := by show Nat.gcd _ _ = Nat.gcd _ _; rw [natAbs_neg]
/-- Signs do not matter for `gcd`. -/
@[simp] theorem neg_gcd : gcd (-a) b = gcd a b := by show Nat.gcd _ _ = Nat.gcd _ _; rw [natAbs_neg]
/-- The greatest common divisor with 0. -/
@[simp] theorem gcd_zero_left (a : ℤ) : gcd 0 a = natAbs a := rfl
/-- The greatest common divisor with 0. -/
@[simp] theorem gcd_zero_right (a : ℤ) : gcd a 0 = natAbs a := Nat.gcd_zero_right _
/-- The greatest common divisor with 1. -/
@[simp] theorem gcd_one_left (a : ℤ) : gcd 1 a = 1 := Nat.gcd_one_left _
/-- The greatest common divisor with 1. -/
@[simp] theorem gcd_one_right (a : ℤ) : gcd a 1 = 1 := Nat.gcd_one_right _
/-- The greatest common divisor with itself. -/
@[simp] theorem gcd_self (a : ℤ) : gcd a a = natAbs a := Nat.gcd_self _
/-- Zero only when both numbers are. -/
theorem gcd_eq_zero_iff : gcd a b = 0 ↔ a = 0 ∧ b = 0 := Nat.gcd_eq_zero_iff.trans ⟨fun _ => by omega, fun _ => by omega⟩
/-- Positive when the left number is not zero. -/
theorem gcd_pos_of_ne_zero_left (b : ℤ) (h : a ≠ 0) : 0 < gcd a b := Nat.gcd_pos_of_pos_left _ (by omega)
/-- Positive when the right number is not zero. -/
theorem gcd_pos_of_ne_zero_right (a : ℤ) (h : b ≠ 0) : 0 < gcd a b := Nat.gcd_pos_of_pos_right _ (by omega)
/-- The greatest common divisor, characterised. -/
theorem gcd_eq_of_dvd_iff {g : ℕ} (h : ∀ k : ℤ, k ∣ (g : ℤ) ↔ k ∣ a ∧ k ∣ b) : gcd a b = g := by
  have h1 := (h _).2 ⟨gcd_dvd_left a b, gcd_dvd_right a b⟩
  have h2 := dvd_coe_gcd ((h g).1 (Int.dvd_refl _)).1 ((h g).1 (Int.dvd_refl _)).2
  exact Nat.dvd_antisymm (natCast_dvd_natCast.1 h1) (natCast_dvd_natCast.1 h2)
/-- Adding a multiple of the left number on the right. -/
theorem gcd_add_mul_self (m n k : ℤ) : gcd m (n + k * m) = gcd m n := gcd_eq_of_dvd_iff fun l => by
  constructor
  · intro h
    exact ⟨Int.dvd_trans h (gcd_dvd_left m n), Int.dvd_add (Int.dvd_trans h (gcd_dvd_right m n))
      (Int.dvd_mul_of_dvd_right (Int.dvd_trans h (gcd_dvd_left m n)) k)⟩
  · rintro ⟨h, i⟩
    exact dvd_coe_gcd h ((Int.dvd_add_left (Int.dvd_mul_of_dvd_right h k)).1 i)

/-! ## Bézout -/
/-- Bézout's identity for naturals. -/
theorem exists_bezout_nat (m n : ℕ) : ∃ x y : ℤ, (Nat.gcd m n : ℤ) = m * x + n * y := by
  refine Nat.gcd.induction (P := fun m n : ℕ => ∃ x y : ℤ, (Nat.gcd m n : ℤ) = m * x + n * y) m n (fun n => ⟨0, 1, ?_⟩) (fun m n _ ih => ?_)
  · rw [Nat.gcd_zero_left]; omega
  · obtain ⟨x, y, h⟩ := ih
    refine ⟨y - (n / m : ℤ) * x, x, ?_⟩
    rw [Nat.gcd_rec, h]
    have e : ((n % m : ℕ) : ℤ) = n - m * (n / m) := emod_def n m
    rw [e, Int.sub_mul, Int.mul_sub, Int.mul_assoc]; omega
/-- **Bézout's identity**: the greatest common divisor is an integer combination. -/
theorem exists_gcd_eq_mul_add_mul (a b : ℤ) : ∃ x y : ℤ, (gcd a b : ℤ) = a * x + b * y := by
  obtain ⟨x, y, h⟩ := exists_bezout_nat a.natAbs b.natAbs
  have key : ∀ c z : ℤ, ∃ w, (c.natAbs : ℤ) * z = c * w := fun c z => by
    rcases natAbs_eq c with e | e
    · exact ⟨z, by rw [← e]⟩
    · exact ⟨-z, by rw [Int.mul_neg, ← Int.neg_mul]; congr 1; omega⟩
  obtain ⟨x', hx⟩ := key a x
  obtain ⟨y', hy⟩ := key b y
  exact ⟨x', y', by rw [← hx, ← hy]; exact h⟩
/-- The multiples of the greatest common divisor are the integer combinations. -/
theorem gcd_dvd_iff {n : ℕ} : gcd a b ∣ n ↔ ∃ x y : ℤ, (n : ℤ) = a * x + b * y := by
  constructor
  · rintro ⟨c, rfl⟩
    obtain ⟨x, y, h⟩ := exists_gcd_eq_mul_add_mul a b
    exact ⟨x * c, y * c, by rw [natCast_mul, h, Int.add_mul, Int.mul_assoc, Int.mul_assoc]⟩
  · rintro ⟨x, y, h⟩
    exact natCast_dvd_natCast.1 (h ▸ Int.dvd_add (Int.dvd_mul_of_dvd_left (gcd_dvd_left a b) x)
      (Int.dvd_mul_of_dvd_left (gcd_dvd_right a b) y))
/-- Two integers are coprime when their greatest common divisor is 1. -/
def _root_.IsCoprime (a b : ℤ) : Prop := ∃ u v : ℤ, u * a + v * b = 1
/-- Coprime integers have greatest common divisor 1. -/
theorem isCoprime_iff_gcd_eq_one : IsCoprime m n ↔ gcd m n = 1 := by
  constructor
  · rintro ⟨u, v, h⟩
    exact Nat.eq_one_of_dvd_one (gcd_dvd_iff.2 ⟨u, v, by rw [Int.mul_comm m, Int.mul_comm n, h]; rfl⟩)
  · intro h
    obtain ⟨x, y, e⟩ := exists_gcd_eq_mul_add_mul m n
    exact ⟨x, y, by rw [Int.mul_comm x, Int.mul_comm y, ← e, h]; rfl⟩
/-- Euclid's lemma. -/
theorem dvd_of_dvd_mul_right_of_gcd_one (habc : a ∣ b * c) (hab : gcd a b = 1) : a ∣ c := by
  rw [← natAbs_dvd_natAbs, natAbs_mul] at habc
  exact natAbs_dvd_natAbs.1 (Nat.Coprime.dvd_of_dvd_mul_left hab habc)
/-- Euclid's lemma. -/
theorem dvd_of_dvd_mul_left_of_gcd_one (habc : a ∣ b * c) (hac : gcd a c = 1) : a ∣ b := by
  rw [Int.mul_comm] at habc; exact dvd_of_dvd_mul_right_of_gcd_one habc hac
end Int
namespace Nat
/-- The first coefficient of Bézout's identity. -/
noncomputable def gcdA (x y : ℕ) : ℤ := Classical.choose (Int.exists_bezout_nat x y)
/-- The second coefficient of Bézout's identity. -/
noncomputable def gcdB (x y : ℕ) : ℤ := Classical.choose (Classical.choose_spec (Int.exists_bezout_nat x y))
/-- **Bézout's identity** with named coefficients. -/
theorem gcd_eq_gcd_ab (x y : ℕ) : (gcd x y : ℤ) = x * gcdA x y + y * gcdB x y :=
  Classical.choose_spec (Classical.choose_spec (Int.exists_bezout_nat x y))
/-- Coprime numbers have inverses modulo each other. -/
theorem exists_mul_emod_eq_one_of_coprime {n k : ℕ} (hkn : Coprime n k) (hk : 1 < k) : ∃ m, n * m % k = 1 := by
  obtain ⟨x, y, h⟩ := Int.exists_bezout_nat n k
  rw [hkn.gcd_eq_one] at h
  have hk0 : (k : ℤ) ≠ 0 := by omega
  refine ⟨(x % k).toNat, ?_⟩
  have hx : ((x % k).toNat : ℤ) = x % k := by have := Int.emod_nonneg x hk0; omega
  have e : ((n * (x % k).toNat % k : ℕ) : ℤ) = 1 := by
    show (n : ℤ) * ((x % k).toNat : ℤ) % k = 1
    rw [hx, Int.mul_emod, Int.emod_emod, ← Int.mul_emod]
    rw [show (n : ℤ) * x = 1 + k * (-y) by rw [Int.mul_neg]; omega, Int.add_mul_emod_self_left]
    exact Int.emod_eq_of_lt (by omega) (by omega)
  omega
end Nat
