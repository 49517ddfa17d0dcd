prelude
import Olympiad.Library
import Olympiad.Tactic
set_option linter.all false
set_option autoImplicit false

/-! More on greatest common divisors: coprime powers, powers that divide powers, coprime factors of a power,
Bézout's identity, gcds of `a ^ m - 1` and `a ^ n - 1`. -/

namespace Nat
variable {a b c d k l m n : ℕ}

/-! ## Greatest common divisor and least common multiple -/
/-- What determines the greatest common divisor. -/
theorem gcd_greatest {a b d : ℕ} (hda : d ∣ a) (hdb : d ∣ b) (hd : ∀ e : ℕ, e ∣ a → e ∣ b → e ∣ d) : d = a.gcd b :=
  Nat.dvd_antisymm (dvd_gcd hda hdb) (hd _ (gcd_dvd_left a b) (gcd_dvd_right a b))
/-- The greatest common divisor is positive unless both numbers are 0. -/
theorem gcd_pos_iff {m n : ℕ} : 0 < gcd m n ↔ 0 < m ∨ 0 < n := by
  have := gcd_eq_zero_iff (m := m) (n := n); omega
/-- Divide both numbers by a common divisor. -/
theorem gcd_div {m n k : ℕ} (H1 : k ∣ m) (H2 : k ∣ n) : gcd (m / k) (n / k) = gcd m n / k := by
  rcases Nat.eq_zero_or_pos k with rfl | hk
  · simp only [Nat.div_zero]; rfl
  obtain ⟨x, rfl⟩ := H1
  obtain ⟨y, rfl⟩ := H2
  rw [gcd_mul_left, Nat.mul_div_cancel_left _ hk, Nat.mul_div_cancel_left _ hk, Nat.mul_div_cancel_left _ hk]
/-- Dividing two numbers by their greatest common divisor makes them coprime. -/
theorem coprime_div_gcd_div_gcd (H : 0 < gcd m n) : Coprime (m / gcd m n) (n / gcd m n) := by
  show gcd _ _ = 1
  rw [gcd_div (gcd_dvd_left m n) (gcd_dvd_right m n), Nat.div_self H]
/-- Take a common factor out of a least common multiple. -/
theorem lcm_mul_left (m n k : ℕ) : lcm (m * n) (m * k) = m * lcm n k := by
  rcases Nat.eq_zero_or_pos m with rfl | hm
  · rw [Nat.zero_mul, Nat.zero_mul, Nat.zero_mul, lcm_zero_left]
  refine Nat.dvd_antisymm ?_ ?_
  · exact lcm_dvd (Nat.mul_dvd_mul_left m (dvd_lcm_left n k)) (Nat.mul_dvd_mul_left m (dvd_lcm_right n k))
  · obtain ⟨c, hc⟩ := Nat.dvd_trans (Nat.dvd_mul_right m n) (dvd_lcm_left (m * n) (m * k))
    rw [hc]
    refine Nat.mul_dvd_mul_left m (lcm_dvd ?_ ?_)
    · exact Nat.dvd_of_mul_dvd_mul_left hm (hc ▸ dvd_lcm_left (m * n) (m * k))
    · exact Nat.dvd_of_mul_dvd_mul_left hm (hc ▸ dvd_lcm_right (m * n) (m * k))
/-- Take a common factor out of a least common multiple. -/
theorem lcm_mul_right (m n k : ℕ) : lcm (m * n) (k * n) = lcm m k * n := by
  rw [Nat.mul_comm m, Nat.mul_comm k, lcm_mul_left, Nat.mul_comm]
/-- The least common multiple of numbers other than 0 is not 0. -/
theorem lcm_ne_zero (hm : m ≠ 0) (hn : n ≠ 0) : lcm m n ≠ 0 := by
  have := lcm_pos (m := m) (n := n) (by omega) (by omega); omega
/-- A divisor of `b` divides every least common multiple with `b`. -/
theorem dvd_lcm_of_dvd_left (h : a ∣ b) (c : ℕ) : a ∣ lcm b c := Nat.dvd_trans h (dvd_lcm_left b c)
/-- A divisor of `b` divides every least common multiple with `b`. -/
theorem dvd_lcm_of_dvd_right {a b : ℕ} (h : a ∣ b) (c : ℕ) : a ∣ lcm c b := Nat.dvd_trans h (dvd_lcm_right c b)
/-- Powers of the greatest common divisor. -/
theorem pow_gcd_pow (m n k : ℕ) : gcd (n ^ k) (m ^ k) = (gcd n m) ^ k := by
  rcases Nat.eq_zero_or_pos (gcd n m) with h | h
  · obtain ⟨rfl, rfl⟩ := gcd_eq_zero_iff.1 h
    rw [gcd_self, gcd_self]
  obtain ⟨x, y, co, hx, hy⟩ := exists_coprime n m
  have e1 : n ^ k = x ^ k * gcd n m ^ k := by rw [← Nat.mul_pow, ← hx]
  have e2 : m ^ k = y ^ k * gcd n m ^ k := by rw [← Nat.mul_pow, ← hy]
  rw [e1, e2, gcd_mul_right, (co.pow k k).gcd_eq_one, Nat.one_mul]

/-! ## Coprime numbers -/
/-- A divisor of one of two coprime numbers is coprime to the other. -/
theorem Coprime.of_dvd_right {a b c : ℕ} (hb : b ∣ c) (h : Coprime a c) : Coprime a b := h.coprime_dvd_right hb
/-- Divisors of coprime numbers are coprime. -/
theorem Coprime.of_dvd {a b c d : ℕ} (ha : a ∣ b) (hb : c ∣ d) (h : Coprime b d) : Coprime a c :=
  (h.coprime_dvd_left ha).coprime_dvd_right hb
/-- A product is coprime to a number when both factors are. -/
theorem Coprime.mul (H1 : Coprime m k) (H2 : Coprime n k) : Coprime (m * n) k := H1.mul_left H2
/-- A factor of a number coprime to `n` is coprime to `n`. -/
theorem Coprime.coprime_mul_left (H : Coprime (k * m) n) : Coprime m n := H.coprime_dvd_left (Nat.dvd_mul_left m k)
/-- A factor of a number coprime to `n` is coprime to `n`. -/
theorem Coprime.coprime_mul_right (H : Coprime (m * k) n) : Coprime m n := H.coprime_dvd_left (Nat.dvd_mul_right m k)
/-- A factor of a number coprime to `m` is coprime to `m`. -/
theorem Coprime.coprime_mul_left_right (H : Coprime m (k * n)) : Coprime m n := H.coprime_dvd_right (Nat.dvd_mul_left n k)
/-- A factor of a number coprime to `m` is coprime to `m`. -/
theorem Coprime.coprime_mul_right_right (H : Coprime m (n * k)) : Coprime m n := H.coprime_dvd_right (Nat.dvd_mul_right n k)
/-- A quotient of a number coprime to `n` is coprime to `n`. -/
theorem Coprime.coprime_div_left (cmn : Coprime m n) (dvd : a ∣ m) : Coprime (m / a) n :=
  cmn.coprime_dvd_left (div_dvd_of_dvd dvd)
/-- A quotient of a number coprime to `m` is coprime to `m`. -/
theorem Coprime.coprime_div_right (cmn : Coprime m n) (dvd : a ∣ n) : Coprime m (n / a) :=
  cmn.coprime_dvd_right (div_dvd_of_dvd dvd)
/-- For coprime `m` and `n` the greatest common divisor with `m * n` is a product. -/
theorem Coprime.gcd_mul (k : ℕ) (h : Coprime m n) : gcd k (m * n) = gcd k m * gcd k n := by
  refine Nat.dvd_antisymm ?_ ?_
  · have e : gcd k (m * n) ∣ gcd k m * n := by
      rw [← gcd_mul_right]
      exact dvd_gcd (Nat.dvd_mul_right_of_dvd (gcd_dvd_left _ _) n) (gcd_dvd_right _ _)
    have f : gcd k (m * n) ∣ gcd k m * k := Nat.dvd_mul_left_of_dvd (gcd_dvd_left _ _) _
    have g := dvd_gcd f e
    rwa [gcd_mul_left] at g
  · refine dvd_gcd ?_ (Nat.mul_dvd_mul (gcd_dvd_right _ _) (gcd_dvd_right _ _))
    exact (h.of_dvd (gcd_dvd_right k m) (gcd_dvd_right k n)).mul_dvd_of_dvd_of_dvd (gcd_dvd_left _ _) (gcd_dvd_left _ _)
/-- Numbers with a common divisor above 1 are not coprime. -/
theorem not_coprime_of_dvd_of_dvd (dgt1 : 1 < d) (Hm : d ∣ m) (Hn : d ∣ n) : ¬ Coprime m n := fun h => by
  have := eq_one_of_dvd_one (h.gcd_eq_one ▸ dvd_gcd Hm Hn); omega
/-- A common divisor of coprime numbers is 1. -/
theorem eq_one_of_dvd_coprimes {a b k : ℕ} (h_ab_coprime : Coprime a b) (hka : k ∣ a) (hkb : k ∣ b) : k = 1 :=
  eq_one_of_dvd_one (h_ab_coprime.gcd_eq_one ▸ dvd_gcd hka hkb)
/-- A power is coprime to what its base is coprime to. -/
theorem coprime_pow_left_iff {n : ℕ} (hn : 0 < n) (a b : ℕ) : Coprime (a ^ n) b ↔ Coprime a b :=
  ⟨fun h => h.coprime_dvd_left (dvd_pow_self a (by omega)), fun h => h.pow_left n⟩
/-- A power is coprime to what its base is coprime to. -/
theorem coprime_pow_right_iff {n : ℕ} (hn : 0 < n) (a b : ℕ) : Coprime a (b ^ n) ↔ Coprime a b :=
  ⟨fun h => h.coprime_dvd_right (dvd_pow_self b (by omega)), fun h => h.pow_right n⟩
/-- Coprime to 2 means odd. -/
theorem coprime_two_left : Coprime 2 n ↔ Odd n := by
  rw [prime_two.coprime_iff_not_dvd, odd_iff_not_two_dvd]
/-- Coprime to 2 means odd. -/
theorem coprime_two_right : Coprime n 2 ↔ Odd n := coprime_comm.trans coprime_two_left
/-- Adding a multiple of one number keeps two numbers coprime. -/
theorem coprime_add_mul_right_right (m n k : ℕ) : Coprime m (n + k * m) ↔ Coprime m n := by
  show gcd _ _ = 1 ↔ gcd _ _ = 1
  rw [gcd_add_mul_right_right]
/-- Adding a multiple of one number keeps two numbers coprime. -/
theorem coprime_add_mul_left_right (m n k : ℕ) : Coprime m (n + m * k) ↔ Coprime m n := by
  rw [Nat.mul_comm]; exact coprime_add_mul_right_right m n k
/-- Adding a multiple of one number keeps two numbers coprime. -/
theorem coprime_mul_right_add_right (m n k : ℕ) : Coprime m (k * m + n) ↔ Coprime m n := by
  rw [Nat.add_comm]; exact coprime_add_mul_right_right m n k
/-- Adding a multiple of one number keeps two numbers coprime. -/
theorem coprime_mul_left_add_right (m n k : ℕ) : Coprime m (m * k + n) ↔ Coprime m n := by
  rw [Nat.mul_comm]; exact coprime_mul_right_add_right m n k
/-- Adding a multiple of one number keeps two numbers coprime. -/
theorem coprime_add_mul_right_left (m n k : ℕ) : Coprime (m + k * n) n ↔ Coprime m n := by
  rw [coprime_comm, coprime_add_mul_right_right, coprime_comm]
/-- Adding a multiple of one number keeps two numbers coprime. -/
theorem coprime_add_mul_left_left (m n k : ℕ) : Coprime (m + n * k) n ↔ Coprime m n := by
  rw [coprime_comm, coprime_add_mul_left_right, coprime_comm]
/-- Adding a multiple of one number keeps two numbers coprime. -/
theorem coprime_mul_right_add_left (m n k : ℕ) : Coprime (k * n + m) n ↔ Coprime m n := by
  rw [coprime_comm, coprime_mul_right_add_right, coprime_comm]
/-- Adding a multiple of one number keeps two numbers coprime. -/
theorem coprime_mul_left_add_left (m n k : ℕ) : Coprime (n * k + m) n ↔ Coprime m n := by
  rw [coprime_comm, coprime_mul_left_add_right, coprime_comm]
/-- Subtracting the smaller number keeps two numbers coprime. -/
theorem coprime_sub_self_left {m n : ℕ} (h : m ≤ n) : Coprime (n - m) m ↔ Coprime n m := by
  obtain ⟨d, rfl⟩ := exists_add_of_le h
  rw [Nat.add_sub_cancel_left, coprime_self_add_left]
/-- Subtracting the smaller number keeps two numbers coprime. -/
theorem coprime_sub_self_right {m n : ℕ} (h : m ≤ n) : Coprime m (n - m) ↔ Coprime m n := by
  rw [coprime_comm, coprime_sub_self_left h, coprime_comm]
/-! ## Powers -/
/-- An `n`-th power divides another exactly when its base divides the other's. -/
theorem pow_dvd_pow_iff {a b n : ℕ} (h : n ≠ 0) : a ^ n ∣ b ^ n ↔ a ∣ b := by
  refine ⟨fun k => ?_, fun k => pow_dvd_pow_of_dvd k n⟩
  have e : gcd a b ^ n = a ^ n := by rw [← pow_gcd_pow, gcd_eq_left k]
  rw [← Nat.pow_left_injective h e]; exact gcd_dvd_right a b
/-- Powers of a base above 1 divide each other as their exponents compare. -/
theorem pow_dvd_pow_iff_le_right {x k l : ℕ} (w : 1 < x) : x ^ k ∣ x ^ l ↔ k ≤ l := by
  refine ⟨fun h => Nat.le_of_not_lt fun hl => ?_, fun h => Nat.pow_dvd_pow x h⟩
  have h1 := le_of_dvd (Nat.pow_pos (by omega)) h
  have h2 := Nat.pow_lt_pow_right w hl
  omega
/-- Powers of a base above 1 divide each other as their exponents compare. -/
theorem pow_dvd_pow_iff_le_right' {b k l : ℕ} : (b + 2) ^ k ∣ (b + 2) ^ l ↔ k ≤ l := pow_dvd_pow_iff_le_right (by omega)
/-- A power divides a number that a higher power divides. -/
theorem pow_dvd_of_le_of_pow_dvd {p m n k : ℕ} (hmn : m ≤ n) (hdiv : p ^ n ∣ k) : p ^ m ∣ k :=
  Nat.dvd_trans (Nat.pow_dvd_pow p hmn) hdiv
/-- The base divides what a positive power divides. -/
theorem dvd_of_pow_dvd {p k m : ℕ} (hk : 1 ≤ k) (hpk : p ^ k ∣ m) : p ∣ m :=
  Nat.dvd_trans (dvd_pow_self p (by omega)) hpk
/-- One less than a divisor of 1's powers: `x - 1` divides `x ^ n - 1`. -/
theorem sub_one_dvd_pow_sub_one (x n : ℕ) : x - 1 ∣ x ^ n - 1 := by
  have := Nat.sub_dvd_pow_sub_pow x 1 n; rwa [Nat.one_pow] at this
/-- The remainder of `a ^ c - 1` by `a ^ b - 1`. -/
theorem pow_sub_one_mod_pow_sub_one (a b c : ℕ) : (a ^ c - 1) % (a ^ b - 1) = a ^ (c % b) - 1 := by
  rcases Nat.eq_zero_or_pos b with rfl | hb
  · rw [Nat.mod_zero, Nat.pow_zero, Nat.sub_self, Nat.mod_zero]
  rcases (by omega : a = 0 ∨ a = 1 ∨ 2 ≤ a) with rfl | rfl | ha
  · rw [Nat.zero_pow hb]
    rcases Nat.eq_zero_or_pos c with rfl | hc
    · rw [Nat.zero_mod, Nat.zero_mod]
    · rw [Nat.zero_pow hc]
      rcases Nat.eq_zero_or_pos (c % b) with e | e
      · rw [e]
      · rw [Nat.zero_pow e]
  · rw [Nat.one_pow, Nat.one_pow, Nat.one_pow]
  induction c using Nat.strong_induction_on with
  | _ c ih =>
    rcases Nat.lt_or_ge c b with h | h
    · have h1 := Nat.pow_lt_pow_right ha h
      have h2 : 0 < a ^ c := Nat.pow_pos (by omega)
      rw [Nat.mod_eq_of_lt (by omega), Nat.mod_eq_of_lt h]
    · obtain ⟨d, rfl⟩ := exists_add_of_le h
      have h1 : 1 ≤ a ^ d := Nat.pow_pos (by omega)
      have h2 : 1 ≤ a ^ b := Nat.pow_pos (by omega)
      have e : a ^ (b + d) - 1 = (a ^ d - 1) + a ^ d * (a ^ b - 1) := by
        obtain ⟨x, hx⟩ := exists_add_of_le h1
        obtain ⟨y, hy⟩ := exists_add_of_le h2
        rw [Nat.pow_add, hx, hy, Nat.add_sub_cancel_left, Nat.add_sub_cancel_left]
        have : (1 + y) * (1 + x) = 1 + (x + (1 + x) * y) := by ring
        omega
      rw [e, add_mul_mod_self, ih d (by omega), Nat.add_mod_left]
/-- The greatest common divisor of `a ^ b - 1` and `a ^ c - 1`. -/
theorem pow_sub_one_gcd_pow_sub_one (a b c : ℕ) : gcd (a ^ b - 1) (a ^ c - 1) = a ^ gcd b c - 1 := by
  induction b, c using Nat.gcd.induction with
  | H0 n => rw [Nat.pow_zero, Nat.sub_self, gcd_zero_left, gcd_zero_left]
  | H1 m n hm ih => rw [gcd_rec, pow_sub_one_mod_pow_sub_one, ih, ← gcd_rec]
/-- A factor of a power, coprime to the other factor, is the power of a gcd. -/
private theorem gcd_pow_of_mul_eq_pow {a b c k : ℕ} (hab : Coprime a b) (hk : k ≠ 0) (h : a * b = c ^ k) : gcd a c ^ k = a := by
  obtain ⟨l, rfl⟩ := exists_add_of_le (show 1 ≤ k by omega)
  rw [← pow_gcd_pow, ← h, Nat.pow_add, Nat.pow_one, gcd_mul_left, (hab.pow_left l).gcd_eq_one, Nat.mul_one]
/-- A factor of a power, coprime to the other factor, is a power. -/
theorem eq_pow_of_mul_eq_pow {a b c k : ℕ} (ha : 0 < a) (hab : Coprime a b) (h : a * b = c ^ k) : ∃ d, a = d ^ k := by
  rcases Nat.eq_zero_or_pos k with rfl | hk
  · rw [Nat.pow_zero] at h
    exact ⟨1, by rw [Nat.pow_zero]; exact (Nat.mul_eq_one_iff.1 h).1⟩
  · exact ⟨gcd a c, (gcd_pow_of_mul_eq_pow hab (by omega) h).symm⟩
/-- A factor of a square, coprime to the other factor, is a square. -/
theorem sq_of_coprime {a b c : ℕ} (h : Coprime a b) (heq : a * b = c ^ 2) : ∃ d, a = d ^ 2 :=
  ⟨gcd a c, (gcd_pow_of_mul_eq_pow h (by omega) heq).symm⟩
end Nat

namespace Int
variable {a b c : ℤ}
/-- An `n`-th power divides another exactly when its base divides the other's. -/
theorem pow_dvd_pow_iff {a b : ℤ} {n : ℕ} (h : n ≠ 0) : a ^ n ∣ b ^ n ↔ a ∣ b := by
  rw [← natAbs_dvd_natAbs, natAbs_pow, natAbs_pow, Nat.pow_dvd_pow_iff h, natAbs_dvd_natAbs]
/-- The gcd of integers is that of the absolute values. -/
theorem gcd_eq_natAbs {a b : ℤ} : Int.gcd a b = Nat.gcd a.natAbs b.natAbs := rfl
/-- Coprime integers have coprime absolute values. -/
theorem isCoprime_iff_nat_coprime {a b : ℤ} : IsCoprime a b ↔ Nat.Coprime a.natAbs b.natAbs := isCoprime_iff_gcd_eq_one
/-- Naturals are coprime exactly when they are coprime as integers. -/
theorem _root_.Nat.isCoprime_iff_coprime {m n : ℕ} : IsCoprime (m : ℤ) n ↔ Nat.Coprime m n := isCoprime_iff_gcd_eq_one
/-- A factor of a square, coprime to the other factor, is a square up to its sign. -/
theorem sq_of_gcd_eq_one {a b c : ℤ} (h : Int.gcd a b = 1) (heq : a * b = c ^ 2) : ∃ a0 : ℤ, a = a0 ^ 2 ∨ a = -a0 ^ 2 := by
  have e : a.natAbs * b.natAbs = c.natAbs ^ 2 := by rw [← natAbs_mul, heq, natAbs_pow]
  obtain ⟨d, hd⟩ := Nat.sq_of_coprime h e
  refine ⟨d, ?_⟩
  have f : ((d ^ 2 : ℕ) : ℤ) = (d : ℤ) ^ 2 := Int.natCast_pow d 2
  rw [← f]; omega
/-- A factor of a square, coprime to the other factor, is a square up to its sign. -/
theorem sq_of_isCoprime {a b c : ℤ} (h : IsCoprime a b) (heq : a * b = c ^ 2) : ∃ a0 : ℤ, a = a0 ^ 2 ∨ a = -a0 ^ 2 :=
  sq_of_gcd_eq_one (isCoprime_iff_gcd_eq_one.1 h) heq
/-- A factor of an odd power, coprime to the other factor, is such a power. -/
theorem eq_pow_of_mul_eq_pow_odd_left {a b c : ℤ} (hab : IsCoprime a b) {k : ℕ} (hk : Odd k) (h : a * b = c ^ k) :
    ∃ d, a = d ^ k := by
  have e : a.natAbs * b.natAbs = c.natAbs ^ k := by rw [← natAbs_mul, h, natAbs_pow]
  have hd := Nat.gcd_pow_of_mul_eq_pow (isCoprime_iff_gcd_eq_one.1 hab) (by rcases hk with ⟨j, rfl⟩; omega) e
  generalize Nat.gcd a.natAbs c.natAbs = d at hd
  have f : ((d ^ k : ℕ) : ℤ) = (d : ℤ) ^ k := Int.natCast_pow d k
  rcases natAbs_eq a with h1 | h1
  · exact ⟨d, by rw [← f, hd]; exact h1⟩
  · exact ⟨-(d : ℤ), by rw [hk.neg_pow, ← f, hd]; exact h1⟩
/-- A factor of an odd power, coprime to the other factor, is such a power. -/
theorem eq_pow_of_mul_eq_pow_odd_right {a b c : ℤ} (hab : IsCoprime a b) {k : ℕ} (hk : Odd k) (h : a * b = c ^ k) :
    ∃ d, b = d ^ k :=
  eq_pow_of_mul_eq_pow_odd_left (b := a) (c := c)
    (isCoprime_iff_gcd_eq_one.2 (by rw [gcd_comm]; exact isCoprime_iff_gcd_eq_one.1 hab)) hk (by rw [Int.mul_comm]; exact h)
/-- Coprime factors of an odd power are such powers. -/
theorem eq_pow_of_mul_eq_pow_odd {a b c : ℤ} (hab : IsCoprime a b) {k : ℕ} (hk : Odd k) (h : a * b = c ^ k) :
    (∃ d, a = d ^ k) ∧ ∃ e, b = e ^ k :=
  ⟨eq_pow_of_mul_eq_pow_odd_left hab hk h, eq_pow_of_mul_eq_pow_odd_right hab hk h⟩
/-- A prime that divides a power of an integer divides the integer. -/
theorem Prime.dvd_pow {n : ℤ} {k p : ℕ} (hp : p.Prime) (h : (p : ℤ) ∣ n ^ k) : p ∣ n.natAbs := by
  rw [Int.natCast_dvd, natAbs_pow] at h; exact hp.dvd_of_dvd_pow h
end Int
