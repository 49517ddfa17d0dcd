prelude
import Olympiad.Decide.Kernel
import Olympiad.Simp.Arith
import Olympiad.Simp.Cast
import Olympiad.NumberTheory.Basic
set_option linter.all false
set_option autoImplicit false

/-! Facts about ℕ and ℤ that belong to the basic files. -/
namespace Int
protected theorem add_mul_ediv_left (a : ℤ) {b : ℤ} (c : ℤ) (H : b ≠ 0) : (a + b * c) / b = a / b + c := by
  have key : ∀ b c : ℤ, 0 < b → (a + b * c) / b = a / b + c := fun b c hb => by
    have h1 := mul_ediv_self_le (x := a) (k := b) (by omega)
    have h2 := lt_mul_ediv_self_add (x := a) hb
    apply ediv_unique
    · rw [Int.mul_add]; omega
    · rw [Int.mul_add]; omega
  rcases lt_or_gt_of_ne H with h | h
  · have := key (-b) (-c) (by omega)
    rw [Int.mul_neg, Int.neg_mul, Int.neg_neg, ediv_neg, ediv_neg] at this; omega
  · exact key b c h
@[simp] theorem add_mul_emod_self_left (a b c : ℤ) : (a + b * c) % b = a % b := by
  by_cases h : b = 0
  · rw [h, Int.zero_mul, Int.add_zero]
  · rw [emod_def, emod_def, Int.add_mul_ediv_left a c h, Int.mul_add]; omega
@[simp] theorem add_mul_emod_self_right (a b c : ℤ) : (a + b * c) % c = a % c := by
  rw [Int.mul_comm]; exact add_mul_emod_self_left a c b
@[simp] theorem mul_emod_right (a b : ℤ) : (a * b) % a = 0 := by
  have h := add_mul_emod_self_left 0 a b
  rw [Int.zero_add] at h; rw [h, emod_def]
  have : (0 : ℤ) / a = 0 := by
    cases a with
    | ofNat n => cases n with
      | zero => rfl
      | succ n => exact congrArg ofNat (Nat.div_mod_unique (r := 0) (q := 0) rfl (Nat.zero_lt_succ n)).1
    | negSucc n => rw [negSucc_eq, ediv_neg]; exact congrArg (-·) (congrArg ofNat (Nat.div_mod_unique (r := 0) (q := 0) rfl (Nat.zero_lt_succ n)).1)
  rw [this, Int.mul_zero]; rfl
/-- Equal remainders mean a divisible difference. -/
theorem emod_eq_emod_iff_dvd_sub {a b n : ℤ} : a % n = b % n ↔ n ∣ b - a := by
  constructor
  · intro h
    have h1 := ediv_add_emod a n
    have h2 := ediv_add_emod b n
    exact ⟨b / n - a / n, by rw [Int.mul_sub]; omega⟩
  · rintro ⟨c, h⟩
    rw [show b = a + n * c by omega, add_mul_emod_self_left]
@[simp] theorem emod_emod (a n : ℤ) : a % n % n = a % n :=
  emod_eq_emod_iff_dvd_sub.2 ⟨a / n, by have := ediv_add_emod a n; omega⟩
theorem mul_emod (a b n : ℤ) : a * b % n = (a % n) * (b % n) % n := by
  refine (emod_eq_emod_iff_dvd_sub.2 ⟨(a / n) * b + (a % n) * (b / n), ?_⟩).symm
  have h1 := ediv_add_emod a n
  have h2 := ediv_add_emod b n
  have e1 : a * b = n * (a / n) * b + a % n * b := by rw [← Int.add_mul, h1]
  have e2 : a % n * b = a % n * (n * (b / n)) + a % n * (b % n) := by rw [← Int.mul_add, h2]
  have e3 : a % n * (n * (b / n)) = n * (a % n * (b / n)) := Int.mul_left_comm _ _ _
  have e4 := Int.mul_assoc n (a / n) b
  rw [Int.mul_add]; omega
theorem add_emod (a b n : ℤ) : (a + b) % n = (a % n + b % n) % n := by
  refine (emod_eq_emod_iff_dvd_sub.2 ⟨a / n + b / n, ?_⟩).symm
  have h1 := ediv_add_emod a n
  have h2 := ediv_add_emod b n
  rw [Int.mul_add]; omega
theorem sub_emod (a b n : ℤ) : (a - b) % n = (a % n - b % n) % n := by
  refine (emod_eq_emod_iff_dvd_sub.2 ⟨a / n - b / n, ?_⟩).symm
  have h1 := ediv_add_emod a n
  have h2 := ediv_add_emod b n
  rw [Int.mul_sub]; omega
theorem emod_eq_of_lt {a b : ℤ} (H1 : 0 ≤ a) (H2 : a < b) : a % b = a := by
  rw [emod_def, ediv_unique (k := 0) (by omega) (by omega)]; omega
end Int
namespace Nat
theorem mul_mod (a b n : ℕ) : a * b % n = (a % n) * (b % n) % n := by
  have := Int.mul_emod a b n
  rw [← Int.natCast_mul, ← Int.natCast_emod, ← Int.natCast_emod, ← Int.natCast_emod, ← Int.natCast_mul, ← Int.natCast_emod] at this
  omega
theorem add_mod (a b n : ℕ) : (a + b) % n = (a % n + b % n) % n := by
  have := Int.add_emod a b n
  rw [← Int.natCast_add, ← Int.natCast_emod, ← Int.natCast_emod, ← Int.natCast_emod, ← Int.natCast_add, ← Int.natCast_emod] at this
  omega
@[simp] theorem mod_mod (a n : ℕ) : a % n % n = a % n := by
  rcases Nat.eq_zero_or_pos n with rfl | h
  · rfl
  · exact mod_eq_of_lt (mod_lt a h)
theorem pow_mod (a b n : ℕ) : a ^ b % n = (a % n) ^ b % n := by
  induction b with
  | zero => rfl
  | succ b ih => rw [Nat.pow_succ, Nat.pow_succ, mul_mod, ih, mul_mod ((a % n) ^ b), mod_mod]
end Nat
