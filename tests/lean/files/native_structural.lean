prelude
import Olympiad
set_option linter.all false
set_option autoImplicit false
/-! Goals, hypotheses, rewriting, recursion, user declarations and user syntax. -/


theorem m1 (a b c : ℕ) : a + b + c = c + b + a := by ac_rfl
theorem m2 (a b c : ℕ) : a * b * c = c * b * a := by ac_rfl
theorem m3 (a b c : ℤ) : a + b + c = c + b + a := by ac_rfl
theorem m5 (a b c : ℕ) (h : a = b) (h2 : b = c) : a = c := by
  calc a = b := h
    _ = c := h2
theorem m6 (a b c : ℕ) (h : a ≤ b) (h2 : b < c) : a < c := by
  calc a ≤ b := h
    _ < c := h2
theorem m7 (a b : ℕ) (h : a = b) : b + a = a + a := by
  conv => lhs; rw [← h]
theorem m8 (a b : ℕ) (h : a = b) : b + a = a + a := by
  conv_lhs => rw [← h]
theorem m10 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine ⟨?_, ?_⟩
  all_goals assumption
theorem m11 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  next => exact hp
  next => exact hq
theorem m12 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  · exact hp
  · exact hq
theorem m13 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  case left => exact hp
  case right => exact hq
theorem m14 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  rotate_left
  · exact hq
  · exact hp
theorem m15 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  swap
  · exact hq
  · exact hp
theorem m17 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  any_goals assumption
theorem m19 (x : ℕ) (h : x = 1 ∨ x = 2) : x > 0 := by
  cases h
  · rename_i h; omega
  · rename_i h; omega
theorem m20 (x y : ℕ) (h : x + 1 = y + 1) : x = y := by
  injection h
theorem m21 (f : ℕ → ℕ) (x y : ℕ) (h : x = y) : f x = f y := by
  congr
theorem m22 (f : ℕ → ℕ) (x y : ℕ) (h : x = y) : f x = f y := by
  apply congrArg; exact h
theorem m23 : ∃ x : ℕ, x * x = 16 := by
  exists 4
theorem m24 : ∃ x : ℕ, x * x = 16 := by
  use 4
theorem m25 : ∃ x y : ℕ, x + y = 16 := by
  refine ⟨4, 12, rfl⟩
theorem m26 (p : Prop) (h : ¬ p) (hp : p) : 1 = 2 := by
  exfalso; exact h hp
theorem m27 (a b : ℕ) (h : a = b) : b = a := by
  symm; exact h
theorem m28 (a b c : ℕ) (h : a = b) (k : b = c) : a = c := by
  trans b
  · exact h
  · exact k
theorem m29 (a b c : ℕ) (h : a = b) (k : b = c) : a = c := by
  exact h.trans k
theorem m30 (n : ℕ) : n + 0 = n := by
  show n = n
  rfl
theorem m31 (n : ℕ) : n + 0 = n := by
  change n = n
  rfl
theorem m32 (n m : ℕ) (h : n = m) : n + n = m + m := by
  generalize hk : n + n = k
  rw [← hk, h]
theorem m33 (p : ℕ → Prop) (h : ∀ n, p n) : p 3 := by
  specialize h 3
  exact h
theorem m34 (a b : ℕ) (h : a = b) : b = a := by
  replace h := h.symm
  exact h
theorem m35 (a b : ℕ) (h : a = b) : b = a := by
  have h2 : b = a := by
    rw [h]
  exact h2
theorem m36 (a b : ℕ) (h : a = b) : b = a := by
  suffices hs : a = b from hs.symm
  exact h
theorem m37 (a b : ℕ) (h : a = b) : b = a := by
  obtain rfl := h
  rfl
theorem m38 (a b : ℕ) : a + b = b + a := by
  set s := a + b with hs
  rw [hs, Nat.add_comm]
theorem m39 (a b : ℕ) : a + b = b + a := by
  let s := a + b
  show s = _
  exact Nat.add_comm a b
theorem m40 (x : ℕ) : x = x := by
  repeat rfl
theorem m41 (x : ℕ) (h : x > 0) : ∃ y, x = y + 1 := by
  iterate 1 (cases x)
  · contradiction
  · exact ⟨_, rfl⟩
theorem m42 (x : ℕ) (h : False) : x = 3 := by
  nomatch h
theorem m45 (p q : Prop) : p ∨ q → q ∨ p := by
  rintro (h | h)
  · right; exact h
  · left; exact h
theorem m46 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  match h with
  | .inl h => exact .inr h
  | .inr h => exact .inl h
theorem m47 (p q : ℕ → Prop) (h : ∃ x, p x ∧ q x) : ∃ x, q x ∧ p x :=
  let ⟨x, hp, hq⟩ := h
  ⟨x, hq, hp⟩
theorem m48 (a b : ℕ) (h : a ≠ b) : b ≠ a := by
  intro e; apply h; rw [e]
theorem m49 (a b : ℕ) : a = b ∨ a ≠ b := by
  by_cases h : a = b
  · left; exact h
  · right; exact h
theorem m50 (p : Prop) (h : ¬¬p) : p := by
  by_contra hp
  exact h hp
theorem m51 (p q : Prop) (h : ¬q → ¬p) : p → q := by
  contrapose
  exact h
theorem m52 (p q : Prop) (h : ¬q → ¬p) : p → q := by
  contrapose!
  exact h
theorem m53 (a b : ℕ) (h : ¬ (a ≤ b)) : b < a := by
  push_neg at h; exact h
theorem m55 (a b c : ℕ) (h : a < b) : a + c < b + c := by
  apply Nat.add_lt_add_right h
def fib : ℕ → ℕ
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)
theorem m57 (n : ℕ) : fib n ≤ fib (n + 2) := by simp [fib]
theorem m58 (n : ℕ) : fib n ≤ 2 ^ n := by
  fun_induction fib n with
  | case1 => decide
  | case2 => decide
  | case3 n h1 h2 => rw [Nat.pow_succ, Nat.pow_succ] at *; omega
theorem m59 (n : ℕ) : fib n = fib n := by
  fun_cases fib n <;> rfl
theorem m60 (n : ℕ) : fib n ≤ 2 ^ n := by
  induction n using fib.induct with
  | case1 => decide
  | case2 => decide
  | case3 n h1 h2 => rw [fib, Nat.pow_succ, Nat.pow_succ] at *; omega
def collatz (n : ℕ) : ℕ := if n % 2 = 0 then n / 2 else 3 * n + 1
theorem m61 : collatz 6 = 3 := by decide
theorem m62 : collatz 6 = 3 := by simp [collatz]
theorem m63 : collatz 6 = 3 := by unfold collatz; simp
theorem m64 : collatz 6 = 3 := by delta collatz; rfl
def lg (n : ℕ) : ℕ := if h : n ≤ 1 then 0 else 1 + lg (n / 2)
termination_by n
decreasing_by omega
theorem m65 : lg 8 = 3 := by simp [lg]
theorem m66 : lg 8 = 3 := by decide +kernel
mutual
def isEven : ℕ → Bool
  | 0 => true
  | n + 1 => isOdd n
def isOdd : ℕ → Bool
  | 0 => false
  | n + 1 => isEven n
end
theorem m67 : isEven 10 = true := by decide
def sumTo (n : ℕ) : ℕ := go n 0
where
  go : ℕ → ℕ → ℕ
  | 0, acc => acc
  | n + 1, acc => go n (acc + n + 1)
theorem m68 : sumTo 4 = 10 := rfl
def sumTo2 (n : ℕ) : ℕ :=
  let rec go : ℕ → ℕ → ℕ
    | 0, acc => acc
    | n + 1, acc => go n (acc + n + 1)
  go n 0
theorem m69 : sumTo2 4 = 10 := rfl
inductive Color2 where
  | red | green | blue
  deriving DecidableEq
inductive Tree where
  | leaf : Tree
  | node : Tree → ℕ → Tree → Tree
  deriving DecidableEq
structure Point where
  x : ℕ
  y : ℕ
  deriving DecidableEq
structure Point2 where
  x : ℕ
  y : ℕ
  deriving DecidableEq, BEq, Inhabited
theorem m70 : Color2.red ≠ Color2.blue := by decide
theorem m71 : (⟨1, 2⟩ : Point) ≠ ⟨2, 1⟩ := by decide
theorem m72 (p : Point) : ∃ a b, p = ⟨a, b⟩ := by
  cases p with
  | mk a b => exact ⟨a, b, rfl⟩
def Tree.size : Tree → ℕ
  | .leaf => 0
  | .node l _ r => l.size + 1 + r.size
theorem m73 (t : Tree) : 0 ≤ t.size := by
  induction t with
  | leaf => simp
  | node l n r ihl ihr => simp
class Shape (α : Type) where
  area : α → ℕ
instance : Shape Point := ⟨fun p => p.x * p.y⟩
theorem m74 : Shape.area (⟨2, 3⟩ : Point) = 6 := rfl
def f1 (o : Option ℕ) : ℕ := if let some x := o then x else 0
theorem m75 : f1 (some 3) = 3 := rfl
def f2 (x y : ℕ) : ℕ := match x, y with
  | 0, _ => 1
  | _, 0 => 2
  | n + 1, m + 1 => n + m
theorem m76 : f2 2 3 = 3 := rfl
def f3 (x : ℕ) (h : x > 0) : ℕ := match x, h with
  | n + 1, _ => n
def f4 (x : ℕ) : ℕ := match h : x with
  | 0 => 1
  | n + 1 => have : x = n + 1 := h; n
def f5 : Option ℕ := do
  let x ← some 3
  let y ← some 4
  return x + y
theorem m77 : f5 = some 7 := rfl
local notation "♯" n => n + 1
theorem m78 : (♯ 3) = 4 := rfl
infixl:65 " ⊞ " => fun (a b : ℕ) => a * b + 1
theorem m79 : 3 ⊞ 4 = 13 := rfl
macro "mytac" : tactic => `(tactic| first | omega | simp)
theorem m80 (a b : ℕ) (h : a < b) : a ≤ b := by mytac
syntax "mytac2" term : tactic
macro_rules
  | `(tactic| mytac2 $t) => `(tactic| exact $t)
theorem m81 (a b : ℕ) (h : a < b) : a < b := by mytac2 h
namespace Foo
variable (n : ℕ)
theorem bar : n = n := rfl
end Foo
open Foo in
theorem m82 : 3 = 3 := bar 3
section
variable {α : Type} (x y : α)
theorem m83 (h : x = y) : y = x := h ▸ rfl
end
theorem m84 (a b : ℕ) (h : a = b) : b = a := h ▸ rfl
theorem m86 (a : ℕ) (h : a ∈ ({1, 2} : Set ℕ)) : a = 1 ∨ a = 2 := by simpa using h
theorem m87 (x y : ℕ) (h : x = y ∧ y = 3) : x = 3 := by
  rcases h with ⟨rfl, rfl⟩; rfl
theorem m88 (a b : ℕ) (hab : a ∣ b) : ∃ k, b = a * k := by
  obtain ⟨k, hk⟩ := hab; exact ⟨k, hk⟩
theorem m89 (a b c : ℕ) (hab : a ∣ b) : a ∣ b * c := by
  rcases hab with ⟨k, rfl⟩
  exact ⟨k * c, Nat.mul_assoc _ _ _⟩
theorem m90 (x : ℕ) (h : x ≤ 2) : x = 0 ∨ x = 1 ∨ x = 2 := by
  interval_cases x <;> simp
theorem m91 (P : ℕ → Prop) (h : ∃! x, P x) : ∃ x, P x := by
  obtain ⟨x, hx, _⟩ := h; exact ⟨x, hx⟩
theorem m92 (P : ℕ → Prop) (h : ∃! x, P x) : ∃ x, P x := h.exists
theorem m93 (a b : ℕ) (h : a < b) : ¬ b ≤ a := by
  intro hb; exact absurd h (Nat.not_lt.mpr hb)
theorem m94 (a b : ℕ) : max a b = a ∨ max a b = b := by
  rcases Nat.le_total a b with h | h
  · right; exact max_eq_right h
  · left; exact max_eq_left h
theorem m95 (a : ℤ) (h : 0 ≤ a) : |a| = a := by exact abs_of_nonneg h
theorem m96 (a b : ℕ) (h : a = b := by rfl) : True := trivial
theorem m97 (x : ℕ) (hx : x = 3) : x + x = 6 := by
  simp only [hx]
theorem m98 (a b c d : ℕ) (h : a = b) (k : c = d) : a + c = b + d := by
  rw [h, k]
theorem m99 (a b c d : ℕ) (h : a = b) (k : c = d) : a + c = b + d := by
  simp_rw [h, k]
theorem m100 (a b : ℕ) (f : ℕ → ℕ) (h : ∀ x, f x = x) : f (f a) = a := by
  simp [h]
theorem m104 (a b c : ℕ) (h : a ≤ b) (k : b ≤ c) : a ≤ c := by
  transitivity b
  exact h
  exact k
theorem m106 (a b : ℕ) (h : b = a) (f : ℕ → ℕ) (hf : f a = 2) : f b = 2 := by
  subst h
  assumption
theorem m107 (x : ℕ) (h : x ∈ {n : ℕ | n < 3}) : x < 3 := h
theorem m108 (x : ℕ) : x ∈ {n : ℕ | n < 3} ↔ x < 3 := by simp
theorem m109 (a b : ℕ) (h : a + b = 3) : b + a = 3 := by
  rwa [Nat.add_comm] at h
theorem m110 (a b : ℕ) (h : a + b = 3) : b + a = 3 := by
  nlinarith
theorem m111 (a : ℕ) (ha : a = 2) : a ^ 2 = 4 := by
  norm_num [ha]
theorem m112 (a b : ℤ) : (a + b)^2 = a^2 + 2*a*b + b^2 := by ring
theorem m113 (a b : ℕ) (h : a = b) : a + 0 = b := by
  first
  | exact h
  | omega
theorem m114 (p q r : Prop) : (p → q) → (q → r) → p → r := by tauto
theorem m115 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by constructor <;> assumption
theorem m116 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by and_intros <;> assumption
theorem m117 (n : ℕ) (h : n = 2) : n ≠ 3 := by
  rintro rfl
  cases h
theorem m118 : (2 : ℕ) + 2 = 4 := by norm_num
theorem m119 (a b c : ℕ) : a * (b + c) = a * b + a * c := by rw [Nat.mul_add]
theorem m120 (a b c : ℕ) (h : a = b) : a = b := by trivial
theorem m121 (f : ℕ → ℕ) (h : ∀ n, f n = n) : ∑ i ∈ Finset.range 3, f i = 3 := by simp [h]; decide
theorem m123 : "abc" = "abc" := rfl
theorem m124 (a b : ℕ) (h : a < b) : a ≠ b := ne_of_lt h
theorem m125 (a b : ℕ) (h : a < b) : a ≠ b := by exact h.ne
theorem m126 (a b : ℕ) : (a = b) = (b = a) := by
  ext
  constructor <;> exact Eq.symm
theorem m18 (x : ℕ) (h : x = 1 ∨ x = 2) : x > 0 := by
  cases h with
  | inl h => subst h; decide
  | inr h => subst h; decide
