prelude
import Olympiad.Nat.Order
set_option linter.all false
set_option autoImplicit false
/-! # Natural numbers: Euclidean division, divisibility, greatest common divisor -/
namespace Nat
/-- When the Boolean comparison of `a` with `b` answers false, `b` is less than `a`. -/
theorem ble_false {a b : Nat} (h : Nat.ble a b = false) : b < a :=
  Nat.lt_of_not_le fun k => Bool.noConfusion (h.symm.trans ((ble_eq a b).2 k))

/-- Whatever the fuel, quotient and remainder recompose the dividend. -/
theorem div_mod_go (y : Nat) (f x : Nat) : y * div.go y f x + mod.go y f x = x := by
  induction f generalizing x with
  | zero => exact Nat.zero_add x
  | succ f ih =>
    simp only [div.go, mod.go]
    cases h1 : Nat.ble 1 y with
    | false => exact Nat.zero_add x
    | true => cases h2 : Nat.ble y x with
      | false => exact Nat.zero_add x
      | true =>
        show y * (div.go y f (x - y) + 1) + mod.go y f (x - y) = x
        rw [Nat.mul_add, Nat.mul_one, Nat.add_right_comm, ih (x - y), Nat.sub_add_cancel ((ble_eq y x).1 h2)]
/-- With fuel exceeding `x`, the remainder computation by a positive `y` ends below `y`. -/
theorem mod_go_lt {y : Nat} (hy : 0 < y) (f x : Nat) (h : x < f) : mod.go y f x < y := by
  induction f generalizing x with
  | zero => exact absurd h (not_lt_zero x)
  | succ f ih =>
    simp only [mod.go]
    rw [(ble_eq 1 y).2 hy]
    cases h2 : Nat.ble y x with
    | false => exact ble_false h2
    | true =>
      apply ih (x - y)
      have hx := Nat.sub_add_cancel ((ble_eq y x).1 h2)
      have : x - y + 1 ≤ x := Nat.le_trans (Nat.add_le_add_left hy (x - y)) (by rw [hx])
      exact Nat.le_trans this (le_of_succ_le_succ h)

/-- Divisor times quotient plus remainder gives the dividend. -/
theorem div_add_mod (x y : Nat) : y * (x / y) + x % y = x := div_mod_go y (x + 1) x
/-- The remainder by a positive number is less than that number. -/
theorem mod_lt (x : Nat) {y : Nat} (h : y > 0) : x % y < y := mod_go_lt h (x + 1) x (Nat.le_refl _)

/-- Quotient and remainder are unique. -/
theorem div_mod_unique {x y q r : Nat} (h : y * q + r = x) (hr : r < y) : x / y = q ∧ x % y = r := by
  have hy : 0 < y := Nat.lt_of_le_of_lt (zero_le r) hr
  have key : ∀ a b s t : Nat, s < y → t < y → y * a + s = y * b + t → a ≤ b := by
    intro a b s t hs _ e
    apply Nat.le_of_not_lt; intro hab
    obtain ⟨d, rfl⟩ := exists_add_of_le hab
    have e2 : y * b + (y + y * d + s) = y * b + t := by
      rw [← e, Nat.mul_add, Nat.mul_succ]; simp only [Nat.add_assoc]
    have e3 := Nat.add_left_cancel e2
    have : y ≤ t := by
      rw [← e3, Nat.add_assoc]; exact le_add_right _ _
    exact Nat.not_le_of_lt ‹t < y› this
  have hd := div_add_mod x y
  have hm := mod_lt x hy
  have eq : x / y = q := Nat.le_antisymm (key _ _ _ _ hm hr (hd.trans h.symm)) (key _ _ _ _ hr hm (h.trans hd.symm))
  refine ⟨eq, ?_⟩
  rw [eq] at hd
  exact Nat.add_left_cancel (hd.trans h.symm)

/-- Division by zero gives zero. -/
@[simp] protected theorem div_zero (x : Nat) : x / 0 = 0 := rfl
/-- The remainder modulo zero is the number itself. -/
@[simp] theorem mod_zero (x : Nat) : x % 0 = x := rfl
/-- A number less than the modulus is its own remainder. -/
theorem mod_eq_of_lt {a b : Nat} (h : a < b) : a % b = a :=
  (div_mod_unique (q := 0) (Nat.zero_add a) h).2
/-- The remainder of zero is zero. -/
@[simp] theorem zero_mod (b : Nat) : 0 % b = 0 := by
  cases b with
  | zero => rfl
  | succ b => exact mod_eq_of_lt (Nat.zero_lt_succ b)

/-! ## Divisibility -/
theorem dvd_of_mod_eq_zero {a b : Nat} (h : b % a = 0) : a ∣ b :=
  ⟨b / a, by have := div_add_mod b a; rw [h, Nat.add_zero] at this; exact this.symm⟩
/-- The remainder by a divisor is zero. -/
theorem mod_eq_zero_of_dvd {a b : Nat} (h : a ∣ b) : b % a = 0 := by
  obtain ⟨c, rfl⟩ := h
  cases a with
  | zero => rw [Nat.zero_mul]
  | succ a => exact (div_mod_unique (q := c) rfl (Nat.zero_lt_succ a)).2
/-- The remainder by a number that is not a divisor is positive. -/
theorem emod_pos_of_not_dvd {a b : Nat} (h : ¬ a ∣ b) : b % a > 0 :=
  Nat.pos_of_ne_zero fun e => h (dvd_of_mod_eq_zero e)
instance decidableDvd (a b : Nat) : Decidable (a ∣ b) :=
  decidable_of_iff (b % a = 0) ⟨dvd_of_mod_eq_zero, mod_eq_zero_of_dvd⟩
/-- Every natural number divides itself. -/
protected theorem dvd_refl (a : Nat) : a ∣ a := ⟨1, (Nat.mul_one a).symm⟩
/-- Every natural number divides zero. -/
protected theorem dvd_zero (a : Nat) : a ∣ 0 := ⟨0, rfl⟩
/-- Divisibility of natural numbers is transitive. -/
protected theorem dvd_trans {a b c : Nat} (h : a ∣ b) (k : b ∣ c) : a ∣ c := by
  obtain ⟨d, rfl⟩ := h; obtain ⟨e, rfl⟩ := k; exact ⟨d * e, Nat.mul_assoc a d e⟩
/-- A common divisor of two natural numbers divides their sum. -/
protected theorem dvd_add {a b c : Nat} (h : a ∣ b) (k : a ∣ c) : a ∣ b + c := by
  obtain ⟨d, rfl⟩ := h; obtain ⟨e, rfl⟩ := k; exact ⟨d + e, (Nat.mul_add a d e).symm⟩
/-- A divisor of a number divides every multiple `b * c` of it. -/
protected theorem dvd_mul_right_of_dvd {a b : Nat} (h : a ∣ b) (c : Nat) : a ∣ b * c := by
  obtain ⟨d, rfl⟩ := h; exact ⟨d * c, Nat.mul_assoc a d c⟩

/-! ## Greatest common divisor (Euclid's algorithm with fuel) -/
def gcd.go : Nat → Nat → Nat → Nat
  | 0, _, y => y
  | f + 1, x, y => bif Nat.beq x 0 then y else gcd.go f (y % x) x
/-- Named in the kernel, which evaluates it on literals. -/
@[extern "lean_nat_gcd"] def gcd (m n : @& Nat) : Nat := gcd.go (m + 1) m n
/-- The gcd by repeated division does not depend on the fuel once there is enough. -/
theorem gcd.go_fuel (f g x y : Nat) (hf : x < f) (hg : x < g) : gcd.go f x y = gcd.go g x y := by
  induction f generalizing g x y with
  | zero => exact absurd hf (not_lt_zero x)
  | succ f ih => cases g with
    | zero => exact absurd hg (not_lt_zero x)
    | succ g => cases x with
      | zero => rfl
      | succ x =>
        show gcd.go f (y % (x + 1)) (x + 1) = gcd.go g (y % (x + 1)) (x + 1)
        have h := le_of_succ_le_succ (mod_lt y (Nat.zero_lt_succ x))
        exact ih g _ _ (Nat.lt_of_le_of_lt h (le_of_succ_le_succ hf)) (Nat.lt_of_le_of_lt h (le_of_succ_le_succ hg))
/-- The greatest common divisor of zero and `n` is `n`. -/
@[simp] theorem gcd_zero_left (n : Nat) : gcd 0 n = n := rfl
/-- The step of Euclid's algorithm: replace the pair by the remainder and the nonzero first number. -/
theorem gcd_succ (m n : Nat) : gcd (m + 1) n = gcd (n % (m + 1)) (m + 1) :=
  gcd.go_fuel _ _ _ _ (mod_lt n (Nat.zero_lt_succ m)) (Nat.le_refl _)
/-- The greatest common divisor divides both numbers. -/
theorem gcd_dvd (m n : Nat) : gcd m n ∣ m ∧ gcd m n ∣ n := by
  suffices ∀ f m n, m < f → gcd m n ∣ m ∧ gcd m n ∣ n from this (m + 1) m n (Nat.le_refl _)
  intro f
  induction f with
  | zero => intro m n h; exact absurd h (not_lt_zero m)
  | succ f ih =>
    intro m n h
    cases m with
    | zero => exact ⟨Nat.dvd_zero _, Nat.dvd_refl _⟩
    | succ m =>
      rw [gcd_succ]
      have hr := mod_lt n (Nat.zero_lt_succ m)
      obtain ⟨h1, h2⟩ := ih (n % (m + 1)) (m + 1) (Nat.lt_of_lt_of_le hr (le_of_succ_le_succ h))
      refine ⟨h2, ?_⟩
      have := Nat.dvd_add (Nat.dvd_mul_right_of_dvd h2 (n / (m + 1))) h1
      rw [div_add_mod] at this; exact this
/-- A divisor of a sum and of its first term divides the second term. -/
protected theorem dvd_of_dvd_add {k a b : Nat} (h : k ∣ a) (hs : k ∣ a + b) : k ∣ b := by
  obtain ⟨c, rfl⟩ := h
  obtain ⟨d, e⟩ := hs
  cases Nat.le_total c d with
  | inl l =>
    obtain ⟨t, rfl⟩ := exists_add_of_le l
    rw [Nat.mul_add] at e
    exact ⟨t, Nat.add_left_cancel e⟩
  | inr l =>
    have h1 := Nat.le_trans (Nat.mul_le_mul_left k l) (Nat.le_refl _)
    rw [← e] at h1
    have h2 : k * c + b ≤ k * c + 0 := h1
    rw [Nat.eq_zero_of_le_zero (Nat.le_of_add_le_add_left h2)]
    exact Nat.dvd_zero k
/-- A common divisor of two numbers divides their greatest common divisor. -/
theorem dvd_gcd {k m n : Nat} (hm : k ∣ m) (hn : k ∣ n) : k ∣ gcd m n := by
  suffices ∀ f m n, m < f → k ∣ m → k ∣ n → k ∣ gcd m n from this (m + 1) m n (Nat.le_refl _) hm hn
  intro f
  induction f with
  | zero => intro m n h; exact absurd h (not_lt_zero m)
  | succ f ih =>
    intro m n h hm hn
    cases m with
    | zero => exact hn
    | succ m =>
      rw [gcd_succ]
      refine ih _ _ (Nat.lt_of_lt_of_le (mod_lt n (Nat.zero_lt_succ m)) (le_of_succ_le_succ h)) ?_ hm
      refine Nat.dvd_of_dvd_add (Nat.dvd_mul_right_of_dvd hm (n / (m + 1))) ?_
      rw [div_add_mod]; exact hn
end Nat
