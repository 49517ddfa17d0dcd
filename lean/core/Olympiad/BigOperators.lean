prelude
import Olympiad.Tactic.Basic
import Olympiad.NumberTheory.Basic
import Olympiad.Order.Bounds
import Olympiad.Order.Abs
set_option linter.all false
set_option autoImplicit false
universe u v
/-! Sums and products over ranges, Mathlib's names and notation. -/
instance instZeroNat : Zero Nat := ⟨0⟩
instance instOneNat : One Nat := ⟨1⟩
instance instZeroInt : Zero Int := ⟨0⟩
instance instOneInt : One Int := ⟨1⟩
/-- A stand-in for Mathlib's `Finset`: a duplicate-free list of elements, compared by content order. -/
structure Finset (α : Type u) where
  elems : List α
namespace Finset
/-- `range n = {0, …, n-1}` -/
noncomputable def range (n : Nat) : Finset Nat := ⟨Nat.rec (motive := fun _ => List Nat) .nil (fun k ih => .cons k ih) n⟩
/-- `Icc a b = {a, …, b}` -/
noncomputable def Icc (a b : Nat) : Finset Nat := ⟨Nat.rec (motive := fun _ => List Nat) .nil (fun k ih => .cons (a + k) ih) (b + 1 - a)⟩
def memL {α : Type u} (a : α) : List α → Prop
  | .nil => False
  | .cons b l => a = b ∨ memL a l
instance {α : Type u} : Membership α (Finset α) := ⟨fun s a => memL a s.elems⟩
def foldL {α : Type u} {β : Type v} (op : β → β → β) (e : β) (f : α → β) : List α → β
  | .nil => e
  | .cons a l => op (foldL op e f l) (f a)
def sum {α : Type u} {β : Type v} [Add β] [Zero β] (s : Finset α) (f : α → β) : β := foldL (· + ·) Zero.zero f s.elems
def prod {α : Type u} {β : Type v} [Mul β] [One β] (s : Finset α) (f : α → β) : β := foldL (· * ·) One.one f s.elems
def card {α : Type u} (s : Finset α) : Nat := foldL (· + ·) 0 (fun _ => 1) s.elems
section
variable {β : Type v}
theorem sum_range_succ [Add β] [Zero β] (f : Nat → β) (n : Nat) : sum (range (n + 1)) f = sum (range n) f + f n := rfl
theorem prod_range_succ [Mul β] [One β] (f : Nat → β) (n : Nat) : prod (range (n + 1)) f = prod (range n) f * f n := rfl
theorem sum_range_zero' [Add β] [Zero β] (f : Nat → β) : sum (range 0) f = Zero.zero := rfl
@[simp] theorem sum_range_zero (f : Nat → Nat) : sum (range 0) f = 0 := rfl
@[simp] theorem sum_range_zero_int (f : Nat → Int) : sum (range 0) f = 0 := rfl
@[simp] theorem prod_range_zero (f : Nat → Nat) : prod (range 0) f = 1 := rfl
@[simp] theorem card_range (n : Nat) : card (range n) = n := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg Nat.succ ih
@[simp] theorem mem_range (k n : Nat) : k ∈ range n ↔ k < n := by
  induction n with
  | zero => exact ⟨fun h => h.elim, fun h => absurd h (Nat.lt_irrefl_aux0 k)⟩
  | succ n ih => exact ⟨fun h => h.elim (fun e => by omega) (fun m => by have := ih.1 m; omega), fun h => by
      rcases Nat.lt_succ_iff'.1 h with h | h
      · exact .inr (ih.2 h)
      · exact .inl h⟩
theorem sum_congr' (n : Nat) (f g : Nat → β) [Add β] [Zero β] (h : ∀ k, k < n → f k = g k) : sum (range n) f = sum (range n) g := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sum_range_succ, sum_range_succ, ih fun k hk => h k (Nat.le.step hk), h n Nat.le.refl]
theorem mul_sum (n c : Nat) (f : Nat → Nat) : c * sum (range n) f = sum (range n) (fun k => c * f k) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sum_range_succ, sum_range_succ, Nat.mul_add, ih]
theorem sum_add_distrib (n : Nat) (f g : Nat → Nat) : sum (range n) (fun k => f k + g k) = sum (range n) f + sum (range n) g := by
  induction n with
  | zero => rfl
  | succ n ih => simp only [sum_range_succ, ih]; omega
theorem sum_const' (n c : Nat) : sum (range n) (fun _ => c) = n * c := by
  induction n with
  | zero => simp
  | succ n ih => rw [sum_range_succ, ih, Nat.add_mul]; omega
end
end Finset
syntax "∑ " ident " ∈ " term ", " term:67 : term
syntax "∏ " ident " ∈ " term ", " term:67 : term
macro_rules
  | `(∑ $x:ident ∈ $s, $f) => `(Finset.sum $s (fun $x:ident => $f))
  | `(∏ $x:ident ∈ $s, $f) => `(Finset.prod $s (fun $x:ident => $f))
@[app_unexpander Finset.sum] def Finset.unexpandSum : Lean.PrettyPrinter.Unexpander
  | `($_ $s fun $x:ident => $f) => `(∑ $x:ident ∈ $s, $f)
  | _ => throw ()
@[app_unexpander Finset.prod] def Finset.unexpandProd : Lean.PrettyPrinter.Unexpander
  | `($_ $s fun $x:ident => $f) => `(∏ $x:ident ∈ $s, $f)
  | _ => throw ()
