prelude
import Olympiad.Data.List
import Olympiad.BigOperators.Monoid
set_option linter.all false
set_option autoImplicit false
universe u
/-! # Sums and products of lists -/
namespace List
variable {α : Type u}
/-- The sum of the empty list is zero. -/
@[simp] theorem sum_nil [Add α] [Zero α] : sum ([] : List α) = 0 := rfl
/-- The sum of `a :: l` is `a` plus the sum of `l`. -/
@[simp] theorem sum_cons [Add α] [Zero α] {a : α} {l : List α} : sum (a :: l) = a + sum l := rfl
/-- The product of the empty list is one. -/
@[simp] theorem prod_nil [Mul α] [One α] : prod ([] : List α) = 1 := rfl
/-- The product of `a :: l` is `a` times the product of `l`. -/
@[simp] theorem prod_cons [Mul α] [One α] {a : α} {l : List α} : prod (a :: l) = a * prod l := rfl
/-- The sum of a concatenation is the sum of the two sums. -/
@[simp] theorem sum_append [AddCommMonoid α] {l m : List α} : sum (l ++ m) = sum l + sum m := by
  induction l with
  | nil => rw [nil_append, sum_nil]; exact ((AddCommMonoid.add_comm _ _).trans (AddCommMonoid.add_zero _)).symm
  | cons a l ih => rw [cons_append, sum_cons, sum_cons, ih, AddCommMonoid.add_assoc]
/-- The product of a concatenation is the product of the two products. -/
@[simp] theorem prod_append [CommMonoid α] {l m : List α} : prod (l ++ m) = prod l * prod m := by
  induction l with
  | nil => rw [nil_append, prod_nil]; exact ((CommMonoid.mul_comm _ _).trans (CommMonoid.mul_one _)).symm
  | cons a l ih => rw [cons_append, prod_cons, prod_cons, ih, CommMonoid.mul_assoc]
/-- Lists that are permutations of each other have the same sum. -/
theorem Perm.sum_eq [AddCommMonoid α] {l m : List α} (h : Perm l m) : l.sum = m.sum := by
  induction h with
  | nil => rfl
  | cons a _ ih => rw [sum_cons, sum_cons, ih]
  | swap a b l =>
    rw [sum_cons, sum_cons, sum_cons, sum_cons, ← AddCommMonoid.add_assoc, ← AddCommMonoid.add_assoc, AddCommMonoid.add_comm a]
  | trans _ _ ih1 ih2 => exact ih1.trans ih2
end List
