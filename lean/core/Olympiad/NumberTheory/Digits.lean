prelude
import Olympiad.NumberTheory.ModEq
import Olympiad.Data.ListSum
set_option linter.all false
set_option autoImplicit false

/-! Digits of a natural number in a base, least significant first; digit sums; Fibonacci numbers. -/

namespace Nat
/-- The digits by repeated division, with fuel. -/
noncomputable def digits.go (b : ℕ) (fuel n : ℕ) : List ℕ :=
  Nat.rec (motive := fun _ => ℕ → List ℕ) (fun _ => [])
    (fun _ ih n => bif Nat.beq n 0 then [] else (n % b) :: ih (n / b)) fuel n
/-- The digits of `n` in base `b`, least significant first; base 1 writes tallies, base 0 one digit. -/
noncomputable def digits (b n : ℕ) : List ℕ :=
  bif Nat.beq b 0 then bif Nat.beq n 0 then [] else [n]
  else bif Nat.beq b 1 then List.replicate n 1
  else digits.go b n n
/-- The number with the given digits, least significant first. -/
def ofDigits (b : ℕ) : List ℕ → ℕ
  | [] => 0
  | h :: t => h + b * ofDigits b t
/-- Enough fuel is enough. -/
theorem digits.go_fuel (b : ℕ) (hb : 2 ≤ b) (f : ℕ) : ∀ g n, n ≤ f → n ≤ g → go b f n = go b g n := by
  induction f with
  | zero =>
    intro g n hf _
    rw [Nat.eq_zero_of_le_zero hf]
    cases g <;> rfl
  | succ f ih =>
    intro g n hf hg
    cases g with
    | zero => rw [Nat.eq_zero_of_le_zero hg]; rfl
    | succ g =>
      rcases Nat.eq_zero_or_pos n with rfl | hn
      · rfl
      · have h1 := Nat.div_lt_self hn hb
        show (bif Nat.beq n 0 then [] else (n % b) :: go b f (n / b)) = (bif Nat.beq n 0 then [] else (n % b) :: go b g (n / b))
        rw [ih g (n / b) (by omega) (by omega)]
/-- `0` has no digits. -/
@[simp] theorem digits_zero (b : ℕ) : digits b 0 = [] := by
  rcases (by omega : b = 0 ∨ b = 1 ∨ 2 ≤ b) with rfl | rfl | h
  · rfl
  · rfl
  · obtain ⟨c, rfl⟩ := exists_add_of_le h; rw [Nat.add_comm]; rfl
/-- The last digit, then the digits of the quotient. -/
theorem digits_def' {b : ℕ} (hb : 1 < b) {n : ℕ} (hn : 0 < n) : digits b n = (n % b) :: digits b (n / b) := by
  obtain ⟨c, rfl⟩ := exists_add_of_le (show 2 ≤ b from hb)
  obtain ⟨m, rfl⟩ := exists_add_of_le (show 1 ≤ n from hn)
  have h1 := Nat.div_lt_self hn hb
  have e : ∀ k, digits (2 + c) k = digits.go (2 + c) k k := fun k => by rw [Nat.add_comm]; rfl
  rw [e, e]
  rw [show 1 + m = m + 1 from Nat.add_comm 1 m] at *
  show (bif Nat.beq (m + 1) 0 then [] else ((m + 1) % (2 + c)) :: digits.go (2 + c) m ((m + 1) / (2 + c))) = _
  rw [digits.go_fuel (2 + c) hb m ((m + 1) / (2 + c)) _ (by omega) (Nat.le_refl _)]; rfl
/-- The last digit, then the digits of the quotient. -/
theorem digits_add_two_add_one (b n : ℕ) : digits (b + 2) (n + 1) = ((n + 1) % (b + 2)) :: digits (b + 2) ((n + 1) / (b + 2)) :=
  digits_def' (by omega) (by omega)
/-- A number below the base is its own digit. -/
theorem digits_of_lt (b x : ℕ) (hxpos : x ≠ 0) (hxb : x < b) : digits b x = [x] := by
  rw [digits_def' (by omega) (by omega), mod_eq_of_lt hxb, Nat.div_eq_of_lt hxb, digits_zero]
/-- No digits make 0. -/
theorem ofDigits_nil (b : ℕ) : ofDigits b [] = 0 := rfl
/-- The last digit plus the base times the rest. -/
theorem ofDigits_cons (b h : ℕ) (t : List ℕ) : ofDigits b (h :: t) = h + b * ofDigits b t := rfl
/-- A number is recovered from its digits. -/
theorem ofDigits_digits_of_two_le {b : ℕ} (hb : 2 ≤ b) (n : ℕ) : ofDigits b (digits b n) = n := by
  induction n using Nat.strong_induction_on with
  | _ n ih =>
    rcases Nat.eq_zero_or_pos n with rfl | hn
    · rw [digits_zero]; rfl
    · rw [digits_def' hb hn, ofDigits_cons, ih _ (Nat.div_lt_self hn hb), Nat.add_comm]
      exact div_add_mod n b
/-- Tallies count. -/
theorem ofDigits_one_replicate (n : ℕ) : ofDigits 1 (List.replicate n 1) = n := by
  induction n with
  | zero => rfl
  | succ n ih => show 1 + 1 * ofDigits 1 (List.replicate n 1) = _; rw [ih]; omega
/-- A number is recovered from its digits. -/
theorem ofDigits_digits (b n : ℕ) : ofDigits b (digits b n) = n := by
  rcases (by omega : b = 0 ∨ b = 1 ∨ 2 ≤ b) with rfl | rfl | h
  · cases n with
    | zero => rfl
    | succ n => show (n + 1) + 0 * 0 = n + 1; omega
  · exact ofDigits_one_replicate n
  · exact ofDigits_digits_of_two_le h n
/-- Digits are below the base. -/
theorem digits_lt_base {b m d : ℕ} (hb : 1 < b) : d ∈ digits b m → d < b := by
  induction m using Nat.strong_induction_on with
  | _ m ih =>
    rcases Nat.eq_zero_or_pos m with rfl | hm
    · rw [digits_zero]; intro h; cases h
    · rw [digits_def' hb hm]
      intro h
      rcases List.mem_cons.1 h with rfl | h
      · exact mod_lt m (by omega)
      · exact ih _ (Nat.div_lt_self hm hb) h
/-- Digit sums: in base `b` a number is congruent to the sum of its digits modulo a divisor of `b - 1`. -/
theorem modEq_ofDigits_sum (b k : ℕ) (h : b % k = 1 % k) (l : List ℕ) : ofDigits b l ≡ l.sum [MOD k] := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [ofDigits_cons, List.sum_cons]
    have h1 : b * ofDigits b l ≡ 1 * l.sum [MOD k] := ModEq.mul h ih
    rw [Nat.one_mul] at h1
    exact ModEq.add_left a h1
/-- A number is congruent to its digit sum modulo a divisor of `b - 1`. -/
theorem modEq_digits_sum (k b : ℕ) (h : b % k = 1 % k) (n : ℕ) : n ≡ (digits b n).sum [MOD k] := by
  have := modEq_ofDigits_sum b k h (digits b n); rwa [ofDigits_digits] at this
/-- A number is congruent to its digit sum modulo 3. -/
theorem modEq_three_digits_sum (n : ℕ) : n ≡ (digits 10 n).sum [MOD 3] := modEq_digits_sum 3 10 rfl n
/-- A number is congruent to its digit sum modulo 9. -/
theorem modEq_nine_digits_sum (n : ℕ) : n ≡ (digits 10 n).sum [MOD 9] := modEq_digits_sum 9 10 rfl n
/-- Divisibility by 3 by the digit sum. -/
theorem three_dvd_iff (n : ℕ) : 3 ∣ n ↔ 3 ∣ (digits 10 n).sum := (modEq_three_digits_sum n).dvd_iff (Nat.dvd_refl 3)
/-- Divisibility by 9 by the digit sum. -/
theorem nine_dvd_iff (n : ℕ) : 9 ∣ n ↔ 9 ∣ (digits 10 n).sum := (modEq_nine_digits_sum n).dvd_iff (Nat.dvd_refl 9)

/-! ## Fibonacci numbers -/
/-- The pair `(fib n, fib (n + 1))`. -/
noncomputable def fibPair (n : ℕ) : ℕ × ℕ := Nat.rec (motive := fun _ => ℕ × ℕ) (0, 1) (fun _ p => (p.2, p.1 + p.2)) n
/-- The Fibonacci numbers `0, 1, 1, 2, 3, 5, …`. -/
noncomputable def fib (n : ℕ) : ℕ := (fibPair n).1
/-- `fib 0 = 0`. -/
@[simp] theorem fib_zero : fib 0 = 0 := rfl
/-- `fib 1 = 1`. -/
@[simp] theorem fib_one : fib 1 = 1 := rfl
/-- `fib 2 = 1`. -/
@[simp] theorem fib_two : fib 2 = 1 := rfl
/-- The Fibonacci recurrence. -/
theorem fib_add_two {n : ℕ} : fib (n + 2) = fib n + fib (n + 1) := rfl
/-- The Fibonacci recurrence, by the predecessor. -/
theorem fib_add_one {n : ℕ} (h : n ≠ 0) : fib (n + 1) = fib (n - 1) + fib n := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => exact fib_add_two
/-- Fibonacci numbers are positive from 1 on. -/
theorem fib_pos {n : ℕ} : 0 < fib n ↔ 0 < n := by
  suffices h : ∀ n, 0 < fib (n + 1) by
    cases n with
    | zero => exact ⟨id, id⟩
    | succ n => exact ⟨fun _ => Nat.zero_lt_succ n, fun _ => h n⟩
  intro n
  induction n with
  | zero => exact Nat.zero_lt_one
  | succ n ih => rw [show n + 1 + 1 = n + 2 from rfl, fib_add_two]; omega
/-- Fibonacci numbers do not decrease. -/
theorem fib_le_fib_succ {n : ℕ} : fib n ≤ fib (n + 1) := by
  cases n with
  | zero => exact Nat.zero_le _
  | succ n => rw [show n + 1 + 1 = n + 2 from rfl, fib_add_two]; omega
/-- Neighbouring Fibonacci numbers are coprime. -/
theorem fib_coprime_fib_succ (n : ℕ) : Coprime (fib n) (fib (n + 1)) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [show n + 1 + 1 = n + 2 from rfl, fib_add_two]
    show gcd (fib (n + 1)) (fib n + fib (n + 1)) = 1
    rw [gcd_add_self_right, gcd_comm]; exact ih
/-- The addition formula. -/
theorem fib_add (m n : ℕ) : fib (m + n + 1) = fib m * fib n + fib (m + 1) * fib (n + 1) := by
  induction n generalizing m with
  | zero => rw [fib_zero, fib_one, Nat.mul_zero, Nat.zero_add, Nat.mul_one]
  | succ n ih =>
    rw [show m + (n + 1) + 1 = (m + 1) + n + 1 by omega, ih (m + 1), show n + 1 + 1 = n + 2 from rfl,
      show m + 1 + 1 = m + 2 from rfl, fib_add_two, fib_add_two]
    ring
end Nat
