prelude
import Olympiad.Omega.Fin
set_option linter.all false
universe u
class Std.LawfulIdentity {α : Sort u} (op : α → α → α) (o : outParam α) : Prop where
  left_id : ∀ a, op o a = a
  right_id : ∀ a, op a o = a
class Std.IdempotentOp {α : Sort u} (op : α → α → α) : Prop where idempotent : ∀ x, op x x = x
namespace Lean.Data.AC
inductive Expr where
  | var (x : Nat)
  | op (lhs rhs : Expr)
structure Variable {α : Sort u} (op : α → α → α) : Type u where
  value : α
  neutral : Option (PLift (Std.LawfulIdentity op value))
structure Context (α : Sort u) where
  op : α → α → α
  assoc : Std.Associative op
  comm : Option (PLift (Std.Commutative op))
  idem : Option (PLift (Std.IdempotentOp op))
  vars : List (Variable op)
  arbitrary : α
variable {α : Sort u}
def Context.getD (d : α) {op : α → α → α} : List (Variable op) → Nat → α
  | .nil, _ => d
  | .cons x _, 0 => x.value
  | .cons _ xs, i+1 => getD d xs i
def eval (ctx : Context α) : Expr → α
  | .var i => Context.getD ctx.arbitrary ctx.vars i
  | .op a b => ctx.op (eval ctx a) (eval ctx b)
def toList : Expr → List Nat → List Nat
  | .var x, l => .cons x l
  | .op a b, l => toList a (toList b l)
def insert (x : Nat) : List Nat → List Nat
  | .nil => .cons x .nil
  | .cons y ys => bif Nat.ble x y then .cons x (.cons y ys) else .cons y (insert x ys)
def sort : List Nat → List Nat
  | .nil => .nil
  | .cons x xs => insert x (sort xs)
def beqL : List Nat → List Nat → Bool
  | .nil, .nil => true
  | .cons x xs, .cons y ys => and (Nat.beq x y) (beqL xs ys)
  | _, _ => false
instance : BEq (List Nat) := ⟨beqL⟩
def norm (ctx : Context α) (e : Expr) : List Nat := match ctx.comm with
  | some _ => sort (toList e .nil)
  | none => toList e .nil
theorem Context.eq_of_norm (ctx : Context α) (a b : Expr) (h : norm ctx a == norm ctx b) : eval ctx a = eval ctx b := sorry
end Lean.Data.AC
