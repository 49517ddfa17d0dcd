prelude
import Olympiad.BigOperators.Products
set_option linter.all false
set_option autoImplicit false

/-! Euler's totient function: its values at powers of primes, that it is multiplicative, that it sums to `n` over the
divisors of `n`, and **Euler's theorem** `a ^ φ n ≡ 1` modulo `n`. -/

namespace Nat
variable {a m n p x : ℕ}
/-- The numbers that the totient function counts. -/
private theorem mem_units : x ∈ Finset.filter (fun a => Nat.Coprime n a) (Finset.range n) ↔ x < n ∧ Coprime n x := by
  rw [Finset.mem_filter, Finset.mem_range]
/-- Being coprime to `n` depends on the remainder modulo `n`. -/
private theorem coprime_mod : Coprime n (x % n) ↔ Coprime n x := by
  show gcd n (x % n) = 1 ↔ gcd n x = 1
  rw [gcd_mod_right]
/-- **Euler's theorem**: a number coprime to `n`, to the power of the totient of `n`, is 1 modulo `n`. -/
theorem ModEq.pow_totient {x n : ℕ} (h : Nat.Coprime x n) : x ^ φ n ≡ 1 [MOD n] := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · exact ModEq.rfl
  let s := Finset.filter (fun a => Nat.Coprime n a) (Finset.range n)
  have maps : ∀ y, y ∈ s → x * y % n ∈ s := fun y hy =>
    mem_units.2 ⟨mod_lt _ hn, coprime_mod.2 (h.symm.mul_right (mem_units.1 hy).2)⟩
  have inj : ∀ y, y ∈ s → ∀ z, z ∈ s → x * y % n = x * z % n → y = z := fun y hy z hz e =>
    (ModEq.cancel_left_of_coprime h.symm e).eq_of_lt_of_lt (mem_units.1 hy).1 (mem_units.1 hz).1
  have same : Finset.image (fun y => x * y % n) s = s := by
    refine Finset.eq_of_subset_of_card_le (fun y hy => ?_) ?_
    · obtain ⟨z, hz, rfl⟩ := Finset.mem_image.1 hy; exact maps z hz
    · rw [Finset.card_image_of_injOn' inj]
  have h1 : ∏ y ∈ s, x * y % n = ∏ y ∈ s, y := by
    have e := Finset.prod_image (f := fun y : ℕ => y) (s := s) (g := fun y => x * y % n) inj
    rw [same] at e; exact e.symm
  have h2 : ∏ y ∈ s, x * y ≡ ∏ y ∈ s, y [MOD n] := by
    show _ % n = _ % n
    rw [Finset.prod_nat_mod, h1]
  rw [Finset.prod_mul_distrib, Finset.prod_const_nat] at h2
  have co : Coprime n (∏ y ∈ s, y) := Coprime.prod_right fun y hy => (mem_units.1 hy).2
  refine ModEq.cancel_right_of_coprime co ?_
  rw [Nat.one_mul]; exact h2
/-- **Euler's theorem** for integers. -/
theorem _root_.Int.ModEq.pow_totient {a : ℤ} {n : ℕ} (h : IsCoprime a n) : a ^ φ n ≡ 1 [ZMOD n] := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · exact Int.ModEq.rfl
  obtain ⟨z, _, hz⟩ := Int.existsUnique_equiv_nat a (show (0 : ℤ) < n by omega)
  have co : Nat.Coprime z n := by
    have e := hz.gcd_eq
    rw [Int.gcd_natCast_natCast, Int.isCoprime_iff_gcd_eq_one.1 h] at e
    exact e
  have h1 := Int.natCast_modEq_iff.2 (ModEq.pow_totient co)
  rw [Int.natCast_pow] at h1
  exact (hz.symm.pow (φ n)).trans h1
/-- Above 2 the totient is even. -/
theorem totient_even {n : ℕ} (hn : 2 < n) : Even (φ n) := by
  refine not_odd_iff_even.1 fun ho => ?_
  have co : IsCoprime (-1 : ℤ) n := Int.isCoprime_iff_gcd_eq_one.2 (by
    show Nat.gcd 1 _ = 1; exact gcd_one_left _)
  have h := (Int.ModEq.pow_totient co).dvd
  rw [ho.neg_one_pow] at h
  have := Int.le_of_dvd (by decide) h
  omega
/-- The totient function is multiplicative. -/
theorem totient_mul {m n : ℕ} (h : Nat.Coprime m n) : φ (m * n) = φ m * φ n := by
  show Finset.card _ = Finset.card _ * Finset.card _
  rw [← Finset.card_product]
  refine Finset.card_nbij (fun x => (x % m, x % n)) ?_ ?_ ?_
  · intro x hx
    obtain ⟨hx, hc⟩ := mem_units.1 hx
    have hmn : 0 < m * n := by omega
    have hm : 0 < m := pos_of_dvd_of_pos (Nat.dvd_mul_right m n) hmn
    have hn : 0 < n := pos_of_dvd_of_pos (Nat.dvd_mul_left n m) hmn
    exact Finset.mem_product.2 ⟨mem_units.2 ⟨mod_lt _ hm, coprime_mod.2 hc.coprime_mul_right⟩,
      mem_units.2 ⟨mod_lt _ hn, coprime_mod.2 hc.coprime_mul_left⟩⟩
  · intro x hx y hy e
    have h1 : x ≡ y [MOD m] := congrArg Prod.fst e
    have h2 : x ≡ y [MOD n] := congrArg Prod.snd e
    exact ((modEq_and_modEq_iff_modEq_mul h).1 ⟨h1, h2⟩).eq_of_lt_of_lt (mem_units.1 hx).1 (mem_units.1 hy).1
  · rintro ⟨y, z⟩ hyz
    obtain ⟨hy, hz⟩ := Finset.mem_product.1 hyz
    obtain ⟨hy, cy⟩ := mem_units.1 hy
    obtain ⟨hz, cz⟩ := mem_units.1 hz
    have hy : y < m := hy
    have hz : z < n := hz
    obtain ⟨k, k1, k2⟩ := chineseRemainder h y z
    have hmn : 0 < m * n := Nat.mul_pos (by omega) (by omega)
    refine ⟨k % (m * n), mem_units.2 ⟨mod_lt _ hmn, coprime_mod.2 (Coprime.mul_left ?_ ?_)⟩, ?_⟩
    · show gcd m k = 1; rw [gcd_comm, k1.gcd_eq, gcd_comm]; exact cy
    · show gcd n k = 1; rw [gcd_comm, k2.gcd_eq, gcd_comm]; exact cz
    · show (k % (m * n) % m, k % (m * n) % n) = (y, z)
      rw [mod_mod_of_dvd _ (Nat.dvd_mul_right m n), mod_mod_of_dvd _ (Nat.dvd_mul_left n m), k1.eq, k2.eq,
        mod_eq_of_lt hy, mod_eq_of_lt hz]
/-- The multiples of `p` below `p * k`. -/
private theorem card_filter_dvd_range_mul {p : ℕ} (hp : 0 < p) (k : ℕ) : (Finset.filter (fun a => p ∣ a) (Finset.range (p * k))).card = k := by
  have e : Finset.filter (fun a => p ∣ a) (Finset.range (p * k)) = Finset.image (fun b => p * b) (Finset.range k) :=
    Finset.ext fun a => by
      rw [Finset.mem_filter, Finset.mem_range, Finset.mem_image]
      constructor
      · rintro ⟨h, b, rfl⟩
        exact ⟨b, Finset.mem_range.2 (Nat.lt_of_mul_lt_mul_left h), rfl⟩
      · rintro ⟨b, hb, rfl⟩
        exact ⟨Nat.mul_lt_mul_of_pos_left (Finset.mem_range.1 hb) hp, Nat.dvd_mul_right p b⟩
  rw [e, Finset.card_image_of_injective _ fun x y (h : p * x = p * y) => Nat.mul_left_cancel hp h, Finset.card_range]
/-- The totient of a power of a prime. -/
theorem totient_prime_pow_succ {p : ℕ} (hp : p.Prime) (n : ℕ) : φ (p ^ (n + 1)) = p ^ n * (p - 1) := by
  have e : Finset.filter (fun a => Nat.Coprime (p ^ (n + 1)) a) (Finset.range (p ^ (n + 1))) =
      Finset.filter (fun a => ¬ p ∣ a) (Finset.range (p ^ (n + 1))) := Finset.filter_congr fun a _ => by
    rw [coprime_pow_left_iff (by omega), hp.coprime_iff_not_dvd]
  have h := Finset.card_filter_add_card_filter_not (s := Finset.range (p ^ (n + 1))) (fun a => p ∣ a)
  have h2 := card_filter_dvd_range_mul hp.pos (p ^ n)
  rw [← pow_succ'] at h2
  rw [h2, Finset.card_range, Nat.pow_succ] at h
  show Finset.card _ = _
  rw [e, Nat.pow_succ, Nat.mul_sub, Nat.mul_one]
  omega
/-- The totient of a power of a prime. -/
theorem totient_prime_pow {p : ℕ} (hp : p.Prime) {n : ℕ} (hn : 0 < n) : φ (p ^ n) = p ^ (n - 1) * (p - 1) := by
  obtain ⟨k, rfl⟩ := exists_add_of_le (show 1 ≤ n from hn)
  rw [Nat.add_comm 1 k, totient_prime_pow_succ hp]; rfl
/-- Above 1 the totient is smaller than the number. -/
theorem totient_lt (n : ℕ) (hn : 1 < n) : φ n < n := by
  have h : Finset.filter (fun a => Nat.Coprime n a) (Finset.range n) ⊆ (Finset.range n).erase 0 := fun x hx => by
    obtain ⟨h1, h2⟩ := mem_units.1 hx
    refine Finset.mem_erase.2 ⟨?_, Finset.mem_range.2 h1⟩
    rintro rfl
    have : gcd n 0 = 1 := h2
    rw [gcd_zero_right] at this; omega
  have h1 := Finset.card_le_card h
  have h2 := Finset.card_erase_add_one (a := 0) (s := Finset.range n) (Finset.mem_range.2 (by omega))
  rw [Finset.card_range] at h2
  show Finset.card _ < n
  omega
/-- The numbers below `n` with a given gcd with `n`. -/
private theorem card_gcd_eq {n d : ℕ} (hn : 0 < n) (hd : d ∣ n) :
    (Finset.filter (fun a => gcd n a = d) (Finset.range n)).card = φ (n / d) := by
  have hd0 := pos_of_dvd_of_pos hd hn
  obtain ⟨k, rfl⟩ := hd
  rw [Nat.mul_div_cancel_left _ hd0]
  symm
  refine Finset.card_nbij (fun b => d * b) ?_ ?_ ?_
  · intro b hb
    obtain ⟨h1, h2⟩ := mem_units.1 hb
    refine Finset.mem_filter.2 ⟨Finset.mem_range.2 (Nat.mul_lt_mul_of_pos_left h1 hd0), ?_⟩
    show gcd (d * k) (d * b) = d
    rw [gcd_mul_left, h2.gcd_eq_one, Nat.mul_one]
  · exact fun b _ c _ e => Nat.mul_left_cancel hd0 e
  · intro a ha
    obtain ⟨h1, h2⟩ := Finset.mem_filter.1 ha
    obtain ⟨b, rfl⟩ := show d ∣ a from h2 ▸ gcd_dvd_right _ a
    refine ⟨b, mem_units.2 ⟨Nat.lt_of_mul_lt_mul_left (Finset.mem_range.1 h1), ?_⟩, rfl⟩
    rw [gcd_mul_left] at h2
    exact Nat.mul_left_cancel hd0 (h2.trans (Nat.mul_one d).symm)
/-- The totients of the divisors of a number sum to the number. -/
theorem sum_totient (n : ℕ) : ∑ d ∈ divisors n, φ d = n := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · rfl
  have h := Finset.card_eq_sum_card_fiberwise (s := Finset.range n) (t := divisors n) (f := fun a => gcd n a)
    fun a _ => mem_divisors.2 ⟨gcd_dvd_left n a, by omega⟩
  rw [Finset.card_range] at h
  rw [← sum_div_divisors n fun d => φ d]
  refine Eq.trans ?_ h.symm
  exact Finset.sum_congr rfl fun d hd => (card_gcd_eq hn (mem_divisors.1 hd).1).symm
end Nat
