prelude
import Olympiad
set_option linter.all false
set_option autoImplicit false
/-! `simp`, `simp_all`, `simpa`, `split`, `ext`, `congr`: the default simp set on logic, ℕ, ℤ, pairs, options, lists. -/


theorem s1 (p q r: Prop) (h : p ∧ q) (k : q → r) : r ∧ p := by simp_all
theorem s2 (x : ℕ) (h : x = 3) (f : ℕ → ℕ) (hf : f x = 4) : f 3 = 4 := by simp_all
theorem s3 (x : ℕ) : (if x = x then 1 else 2) = 1 := by simp
theorem s4 (x y : ℕ) (h : x ≠ y) : (if x = y then 1 else 2) = 2 := by simp [h]
theorem s5 (x y : ℕ) (h : x < y) : (if x < y then 1 else 2) = 1 := by simp [h]
theorem s6 (x : ℕ) (h : 3 ≤ x) : (if x < 3 then 1 else 2) = 2 := by
  split
  · omega
  · rfl
theorem s7 (x : ℕ) : (match x with | 0 => 1 | n + 1 => n + 1) > 0 := by
  split <;> omega
theorem s8 (x : ℕ) (h : (if x = 0 then 5 else 7) = 7) : x ≠ 0 := by
  split at h
  · contradiction
  · assumption
theorem s9 (x : ℕ) (h : (if x = 0 then 5 else 7) = 7) : x ≠ 0 := by
  split_ifs at h with hx
  exact hx
theorem s10 (x : ℕ) (h : x = 1 ∨ x = 2) : x ≤ 2 := by
  rcases h with rfl | rfl <;> simp
theorem s11 (a b : ℕ) (h : a = b) : b = a := by simp [h]
theorem s12 (a b c : ℕ) (h : ∀ x, x = 3 → a = x) : a = 3 := by simpa using h
theorem s13 (a b c : ℕ) : a + b + c - c = a + b := by simp
theorem s14 (a b c : ℕ) (h : a + c = b + c) : a = b := by simpa using h
theorem s15 (a b c : ℕ) (hc : 0 < c) (h : a * c = b * c) : a = b := by simp_all; omega
theorem s16 (p q : Prop) : ¬(p ∧ q) ↔ (p → ¬q) := by simp
theorem s17 (p q : Prop) : ¬(p ∨ q) ↔ (¬p ∧ ¬q) := by simp
theorem s18 (p : ℕ → Prop) : ¬(∃ x, p x) ↔ ∀ x, ¬ p x := by simp
theorem s19 (p : ℕ → Prop) : ¬(∀ x, p x) ↔ ∃ x, ¬ p x := by simp
theorem s20 (a b : ℕ) : ¬ (a ≤ b) ↔ b < a := by simp
theorem s21 (a b : ℕ) : ¬ (a < b) ↔ b ≤ a := by simp
theorem s22 (a b : ℤ) : ¬ (a ≤ b) ↔ b < a := by simp
theorem s23 (a b : ℤ) : ¬ (a < b) ↔ b ≤ a := by simp
theorem s25 (a b : ℕ) : a * b = 0 ↔ a = 0 ∨ b = 0 := by simp
theorem s26 (a b : ℤ) : a * b = 0 ↔ a = 0 ∨ b = 0 := by simp
theorem s27 (a : ℤ) : a - a = 0 := by simp
theorem s28 (a b : ℤ) : a + b - b = a := by simp
theorem s29 (a b : ℤ) : a - b + b = a := by simp
theorem s30 (a b : ℤ) (h : a - b = 0) : a = b := by simpa [sub_eq_zero] using h
theorem s31 (a : ℤ) : -(-a) = a := by simp
theorem s32 (a b : ℤ) : -a * b = -(a * b) := by simp
theorem s33 (a : ℕ) : a ^ 2 = a * a := by simp [pow_two]
theorem s34 (a : ℕ) : a ^ 0 + 0 * a = 1 := by simp
theorem s35 (a : ℕ) (h : a ^ 2 = 0) : a = 0 := by simpa using h
theorem s36 (a b : ℕ × ℕ) (h : (1, 2) = (1, 3)) : False := by simp at h
theorem s37 (a b c d : ℕ) (h : (a, b) = (c, d)) : a = c ∧ b = d := by simpa using h
theorem s38 (a b : ℕ) (h : some a = some b) : a = b := by simpa using h
theorem s39 (a b : ℕ) (h : a :: [] = [b]) : a = b := by simpa using h
theorem s40 : ∃ x : ℕ, x = 3 := by simp
theorem s41 : ∃ x : ℕ, x = 3 ∧ x + 1 = 4 := by simp
theorem s42 (f : ℕ → ℕ) : (∀ x, x = 3 → f x = 2) ↔ f 3 = 2 := by simp
theorem s43 (p : Prop) [Decidable p] : (if p then True else False) ↔ p := by simp
theorem s44 (a b : Bool) : (a && b) = (b && a) := by cases a <;> cases b <;> rfl
theorem s45 (a b : Bool) : (a && b) = true ↔ a = true ∧ b = true := by simp
theorem s46 (a b : Bool) : (!a) = true ↔ a = false := by simp
theorem s47 (p q : Prop) (hp : p) : p ∨ q := by simp [hp]
theorem s48 (x y : ℕ) (h : x = y) (h2 : y = 5) : x = 5 := by simp only [h, h2]
theorem s49 (x y : ℕ) (h : x + y = 5) (h2 : y = 2) : x = 3 := by subst h2; simpa using h
theorem s50 (x y z: ℕ) (h : x = y → z = 3) (h2 : x = y) : z = 3 := by simp (contextual := true) [h, h2]
theorem s51 (x y: ℕ) : x = y → y = x := by simp +contextual
theorem s52 (x y : ℕ) (h : 2 * x + 1 ≤ 2 * x + y) : 1 ≤ y := by simp +arith at h; exact h
theorem s54 : (10 : ℕ) < 20 := by simp
theorem s55 : ¬ (10 : ℕ) ∣ 25 := by simp
theorem s56 : (10 : ℕ) ∣ 20 := by simp
theorem s57 : (10 : ℤ) ∣ 20 := by simp
theorem s58 : Nat.gcd 12 18 = 6 := by simp
theorem s59 : (2:ℕ)^10 % 7 = 2 := by simp
theorem s60 : (-7 : ℤ) % 3 = 2 := by simp
theorem s61 : (-7 : ℤ) / 3 = -3 := by simp
theorem s62 (x : ℕ) : x + 3 = 5 ↔ x = 2 := by simp
theorem s63 (x : ℕ) : x + 3 ≤ 5 ↔ x ≤ 2 := by simp
theorem s64 (x : ℕ) : ¬ (x + 3 = 2) := by simp
theorem s65 (x : ℕ) : x + 3 - 2 = x + 1 := by simp
theorem s66 (f g : ℕ → ℕ) (h : ∀ x, f x = g x) : f = g := by ext x; exact h x
theorem s67 (f g : ℕ → ℕ) (h : ∀ x, f x = g x) : f = g := by funext x; simp [h]
theorem s68 (p q : Prop) (h : p → q) (h' : q → p) : p = q := by ext; constructor <;> assumption
theorem s69 (a b c d : ℕ) (h : a = c) (h2 : b = d) : a + b = c + d := by congr
theorem s70 (a b c d : ℕ) (h : a = c) (h2 : b = d) : (a, b) = (c, d) := by congr
theorem s71 (x : ℤ) (h : x ^ 2 = 0) : x = 0 := by simpa using h
theorem s72 (x : ℕ) (hx : x ∈ [1, 2, 3]) : x ≤ 3 := by simp at hx; omega
theorem s73 (a b : ℕ) (h : a ∣ b) (hb : b ≠ 0): a ≠ 0 := by rintro rfl; simp_all
theorem s74 (a : ℕ) : a ∣ a := by simp
theorem s75 (a b : ℕ) : a ∣ a * b := by simp
theorem s76 (a b : ℤ) : a ∣ b * a := by simp
theorem s77 (a b : ℕ) : min a a = a := by simp
theorem s78 (a b : ℕ) (h : a ≤ b) : max a b = b := by simp [h]
theorem s79 (a b : ℕ) (h : a ≤ b) : a - b = 0 := by simp [h]
theorem s80 (a : ℕ) (h : 0 < a) : a ≠ 0 := by positivity
theorem s81 (a : ℕ) (h : a % 2 = 1) : (a + 1) % 2 = 0 := by simp [Nat.add_mod, h]
theorem s82 (a b n : ℕ) (h : a % n = b % n) : (a * a) % n = (b * b) % n := by simp [Nat.mul_mod, h]
theorem s83 (a b : ℕ) : (a + b) % b = a % b := by simp
theorem s84 (a b : ℕ) : (a * b) % b = 0 := by simp
theorem s85 (x : ℕ) (h : ¬ x = 0) : 0 < x := by simp [Nat.pos_iff_ne_zero, h]
theorem s86 (p : ℕ → Prop) (h : ∃ x, p x ∧ x = 2) : p 2 := by simpa using h
theorem s87 (a b c : ℕ) (h : a ≤ b) : a + c ≤ b + c := by simpa
theorem s88 (a b c : ℤ) (h : a ≤ b) : a + c ≤ b + c := by simpa
theorem s89 (a b : ℤ) : a < b ∨ a = b ∨ b < a := by omega
theorem s90 (f : ℕ → ℕ) (h : Function.Injective f) (a b : ℕ) : f a = f b ↔ a = b := by simp [h.eq_iff]
theorem s91 (a b : ℕ) : (a == b) = true ↔ a = b := by simp
theorem s92 (a b : ℕ) : decide (a < b) = true ↔ a < b := by simp
theorem s93 (a : ℕ) (h : a ≠ 0) : a / a = 1 := by simp [Nat.div_self (Nat.pos_of_ne_zero h)]
theorem s24 (a : ℕ) : a = 0 ∨ 0 < a := by simp [Nat.pos_iff_ne_zero]
theorem s53 (x y : ℤ) (h : x + 1 ≤ x + y) : 1 ≤ y := by simp +arith at h; omega
