prelude
import Olympiad.Omega.Fin
set_option linter.all false
set_option autoImplicit false
universe u

/-! # Associative and commutative normal forms, for `ac_rfl` and `ac_nf`

Native code writes both sides of an equation as trees over an operation and lets the kernel compare their
normal forms, lists of variables. Only `Context.eq_of_norm` is cited; how lists are compared is free. Here
a list is read in `Option α`, where `none` is a neutral element, so that the empty list needs no case. -/

/-- `o` is a two-sided neutral element of `op`. -/
class Std.LawfulIdentity {α : Sort u} (op : α → α → α) (o : outParam α) : Prop where
  left_id : ∀ a, op o a = a
  right_id : ∀ a, op a o = a
/-- `op x x = x`. -/
class Std.IdempotentOp {α : Sort u} (op : α → α → α) : Prop where idempotent : ∀ x, op x x = x

namespace Lean.Data.AC
/-- Expressions in one binary operation, with variables given by their index. -/
inductive Expr where
  | var (x : Nat)
  | op (lhs rhs : Expr)
/-- A value of a variable, with an optional proof that it is a neutral element of the operation. -/
structure Variable {α : Sort u} (op : α → α → α) : Type u where
  value : α
  neutral : Option (PLift (Std.LawfulIdentity op value))
/-- An associative operation with its optional further laws and the values of the variables. -/
structure Context (α : Sort u) where
  op : α → α → α
  assoc : Std.Associative op
  comm : Option (PLift (Std.Commutative op))
  idem : Option (PLift (Std.IdempotentOp op))
  vars : List (Variable op)
  arbitrary : α
variable {α : Sort u}
namespace Context
/-- The variable at a given index of a list, or the default `d` beyond the end of the list. -/
def find {op : α → α → α} (d : Variable op) : List (Variable op) → Nat → Variable op
  | .nil, _ => d
  | .cons x _, 0 => x
  | .cons _ xs, i+1 => find d xs i
/-- The variable of index `i`; beyond the list, one of no known property. -/
def var (ctx : Context α) (i : Nat) : Variable ctx.op := find ⟨ctx.arbitrary, none⟩ ctx.vars i
/-- Whether the variable of index `i` is known to be a neutral element. -/
def isNeutral (ctx : Context α) (i : Nat) : Bool := match (ctx.var i).neutral with
  | some _ => true
  | none => false
end Context
/-- Value of an expression under the operation and variables of the context. -/
def eval (ctx : Context α) : Expr → α
  | .var i => (ctx.var i).value
  | .op a b => ctx.op (eval ctx a) (eval ctx b)

/-! ## The normal form -/
def toList : Expr → List Nat → List Nat
  | .var x, l => .cons x l
  | .op a b, l => toList a (toList b l)
/-- Put `x` before a list without superfluous neutral elements; one neutral element alone stays. -/
def consUnlessNeutral (ctx : Context α) (x : Nat) : List Nat → List Nat
  | .nil => .cons x .nil
  | .cons y .nil => bif ctx.isNeutral y then .cons x .nil else bif ctx.isNeutral x then .cons y .nil
    else .cons x (.cons y .nil)
  | .cons y (.cons z l) => bif ctx.isNeutral x then .cons y (.cons z l) else .cons x (.cons y (.cons z l))
/-- Drop superfluous neutral elements from a list of variables. -/
def removeNeutrals (ctx : Context α) : List Nat → List Nat
  | .nil => .nil
  | .cons x xs => consUnlessNeutral ctx x (removeNeutrals ctx xs)
/-- Insert an index into a sorted list of indices, keeping it sorted. -/
def insert (x : Nat) : List Nat → List Nat
  | .nil => .cons x .nil
  | .cons y ys => bif Nat.ble x y then .cons x (.cons y ys) else .cons y (insert x ys)
/-- Insertion sort of a list of variable indices. -/
def sort : List Nat → List Nat
  | .nil => .nil
  | .cons x xs => insert x (sort xs)
/-- Put `x` before a list unless the list already starts with `x`. -/
def consUnlessHead (x : Nat) : List Nat → List Nat
  | .nil => .cons x .nil
  | .cons y ys => bif Nat.beq x y then .cons y ys else .cons x (.cons y ys)
/-- Drop repeated neighbours. -/
def mergeIdem : List Nat → List Nat
  | .nil => .nil
  | .cons x xs => consUnlessHead x (mergeIdem xs)
/-- Boolean equality of two lists of natural numbers. -/
def beqL : List Nat → List Nat → Bool
  | .nil, .nil => true
  | .cons x xs, .cons y ys => and (Nat.beq x y) (beqL xs ys)
  | _, _ => false
/-- Normal form of an expression: its variables, without neutral elements, sorted and merged where allowed. -/
def norm (ctx : Context α) (e : Expr) : List Nat :=
  let l := removeNeutrals ctx (toList e .nil)
  let l := match ctx.comm with
    | some _ => sort l
    | none => l
  match ctx.idem with
    | some _ => mergeIdem l
    | none => l

/-! ## Each step keeps the value -/
/-- The operation with a neutral element adjoined. -/
def opt (op : α → α → α) : Option (PLift α) → Option (PLift α) → Option (PLift α)
  | some a, some b => some ⟨op a.down b.down⟩
  | some a, none => some a
  | none, b => b
namespace Context
variable (ctx : Context α)
/-- The value of variable `i`, with a neutral element adjoined to the type. -/
def elem (i : Nat) : Option (PLift α) := some ⟨(ctx.var i).value⟩
/-- Value of a list of variables under the operation; the empty list gives the adjoined neutral element. -/
def evalList : List Nat → Option (PLift α)
  | .nil => none
  | .cons x xs => opt ctx.op (ctx.elem x) (evalList xs)
/-- The operation with a neutral element adjoined is associative. -/
theorem opt_assoc (a b c : Option (PLift α)) : opt ctx.op (opt ctx.op a b) c = opt ctx.op a (opt ctx.op b c) := by
  cases a with
  | none => rfl
  | some a => cases b with
    | none => rfl
    | some b => cases c with
      | none => rfl
      | some c => exact congrArg (fun t => some (PLift.up t)) (ctx.assoc.assoc a.down b.down c.down)
/-- The operation with a neutral element adjoined is commutative if the original operation is. -/
theorem opt_comm (h : Std.Commutative ctx.op) (a b : Option (PLift α)) : opt ctx.op a b = opt ctx.op b a := by
  cases a with
  | none => cases b <;> rfl
  | some a => cases b with
    | none => rfl
    | some b => exact congrArg (fun t => some (PLift.up t)) (h.comm a.down b.down)
/-- The operation with a neutral element adjoined is idempotent if the original operation is. -/
theorem opt_idem (h : Std.IdempotentOp ctx.op) (a : Option (PLift α)) : opt ctx.op a a = a := by
  cases a with
  | none => rfl
  | some a => exact congrArg (fun t => some (PLift.up t)) (h.idempotent a.down)
/-- A variable marked as neutral really is a neutral element of the operation. -/
theorem lawfulIdentity_of_isNeutral {i : Nat} (h : ctx.isNeutral i = true) :
    Std.LawfulIdentity ctx.op (ctx.var i).value := by
  unfold isNeutral at h
  cases e : (ctx.var i).neutral with
  | none => rw [e] at h; cases h
  | some p => exact p.down
/-- A neutral variable on the left of a value can be dropped. -/
theorem elem_opt_some {i : Nat} (h : ctx.isNeutral i = true) (a : PLift α) :
    opt ctx.op (ctx.elem i) (some a) = some a :=
  congrArg (fun t => some (PLift.up t)) ((ctx.lawfulIdentity_of_isNeutral h).left_id a.down)
/-- A neutral variable on the right of a value can be dropped. -/
theorem some_opt_elem {i : Nat} (h : ctx.isNeutral i = true) (a : PLift α) :
    opt ctx.op (some a) (ctx.elem i) = some a :=
  congrArg (fun t => some (PLift.up t)) ((ctx.lawfulIdentity_of_isNeutral h).right_id a.down)
/-- The value of a nonempty list of variables is a proper element, not the adjoined one. -/
theorem exists_evalList_cons (x : Nat) (l : List Nat) : ∃ a, ctx.evalList (.cons x l) = some a := by
  show ∃ a, opt ctx.op (ctx.elem x) (ctx.evalList l) = some a
  cases ctx.evalList l with
  | none => exact ⟨_, rfl⟩
  | some b => exact ⟨_, rfl⟩

/-- Listing the variables of `e` before `l` gives the value of `e` combined with the value of `l`. -/
theorem evalList_toList (e : Expr) (l : List Nat) :
    ctx.evalList (toList e l) = opt ctx.op (some ⟨eval ctx e⟩) (ctx.evalList l) := by
  induction e generalizing l with
  | var x => rfl
  | op a b iha ihb =>
    show ctx.evalList (toList a (toList b l)) = _
    rw [iha, ihb, ← opt_assoc]; rfl
/-- Prepending a variable and dropping superfluous neutrals keeps the combined value. -/
theorem evalList_consUnlessNeutral (x : Nat) (l : List Nat) :
    ctx.evalList (consUnlessNeutral ctx x l) = opt ctx.op (ctx.elem x) (ctx.evalList l) := by
  cases l with
  | nil => rfl
  | cons y l => cases l with
    | nil =>
      simp only [consUnlessNeutral]
      cases hy : ctx.isNeutral y with
      | true => exact (ctx.some_opt_elem hy _).symm
      | false => cases hx : ctx.isNeutral x with
        | true => exact (ctx.elem_opt_some hx _).symm
        | false => rfl
    | cons z l =>
      simp only [consUnlessNeutral]
      cases hx : ctx.isNeutral x with
      | true =>
        obtain ⟨a, ha⟩ := ctx.exists_evalList_cons y (.cons z l)
        show ctx.evalList (.cons y (.cons z l)) = _
        rw [ha]; exact (ctx.elem_opt_some hx a).symm
      | false => rfl
/-- Removing superfluous neutral elements does not change the value of a list. -/
theorem evalList_removeNeutrals (l : List Nat) : ctx.evalList (removeNeutrals ctx l) = ctx.evalList l := by
  induction l with
  | nil => rfl
  | cons x l ih => simp only [removeNeutrals, evalList_consUnlessNeutral, ih, evalList]
/-- For a commutative operation, sorted insertion has the value of prepending the variable. -/
theorem evalList_insert (h : Std.Commutative ctx.op) (x : Nat) (l : List Nat) :
    ctx.evalList (insert x l) = opt ctx.op (ctx.elem x) (ctx.evalList l) := by
  induction l with
  | nil => rfl
  | cons y l ih =>
    simp only [insert]
    cases Nat.ble x y with
    | true => rfl
    | false =>
      show opt ctx.op (ctx.elem y) (ctx.evalList (insert x l)) = _
      rw [ih, ← opt_assoc, ctx.opt_comm h (ctx.elem y), opt_assoc]; rfl
/-- For a commutative operation, sorting does not change the value of a list. -/
theorem evalList_sort (h : Std.Commutative ctx.op) (l : List Nat) : ctx.evalList (sort l) = ctx.evalList l := by
  induction l with
  | nil => rfl
  | cons x l ih => simp only [sort, ctx.evalList_insert h, ih, evalList]
/-- For an idempotent operation, prepending unless equal to the head keeps the combined value. -/
theorem evalList_consUnlessHead (h : Std.IdempotentOp ctx.op) (x : Nat) (l : List Nat) :
    ctx.evalList (consUnlessHead x l) = opt ctx.op (ctx.elem x) (ctx.evalList l) := by
  cases l with
  | nil => rfl
  | cons y l =>
    simp only [consUnlessHead]
    cases e : Nat.beq x y with
    | true =>
      cases Nat.eq_of_beq_eq_true e
      show opt ctx.op (ctx.elem x) _ = opt ctx.op (ctx.elem x) (opt ctx.op (ctx.elem x) _)
      rw [← opt_assoc, ctx.opt_idem h]
    | false => rfl
/-- For an idempotent operation, dropping repeated neighbours does not change the value of a list. -/
theorem evalList_mergeIdem (h : Std.IdempotentOp ctx.op) (l : List Nat) :
    ctx.evalList (mergeIdem l) = ctx.evalList l := by
  induction l with
  | nil => rfl
  | cons x l ih => simp only [mergeIdem, ctx.evalList_consUnlessHead h, ih, evalList]
/-- The normal form of an expression has the same value as the expression. -/
theorem evalList_norm (e : Expr) : ctx.evalList (norm ctx e) = some ⟨eval ctx e⟩ := by
  have h0 : ctx.evalList (removeNeutrals ctx (toList e .nil)) = some ⟨eval ctx e⟩ := by
    rw [evalList_removeNeutrals, evalList_toList]; rfl
  simp only [norm]
  generalize removeNeutrals ctx (toList e .nil) = l at *
  cases ctx.comm with
  | none => cases ctx.idem with
    | none => exact h0
    | some hi => exact (ctx.evalList_mergeIdem hi.down l).trans h0
  | some hc => cases ctx.idem with
    | none => exact (ctx.evalList_sort hc.down l).trans h0
    | some hi => exact (ctx.evalList_mergeIdem hi.down _).trans ((ctx.evalList_sort hc.down l).trans h0)
/-- Two lists of natural numbers that compare as equal are equal. -/
theorem eq_of_beqL (l m : List Nat) (h : beqL l m = true) : l = m := by
  induction l generalizing m with
  | nil => cases m with
    | nil => rfl
    | cons y m => cases h
  | cons x l ih => cases m with
    | nil => cases h
    | cons y m =>
      have h : and (Nat.beq x y) (beqL l m) = true := h
      cases e : Nat.beq x y with
      | false => rw [e] at h; cases h
      | true =>
        rw [e] at h
        rw [Nat.eq_of_beq_eq_true e, ih m h]
/-- Two trees with the same normal form have the same value. -/
theorem eq_of_norm (a b : Expr) (h : beqL (norm ctx a) (norm ctx b) = true) : eval ctx a = eval ctx b := by
  have e := (ctx.evalList_norm a).symm.trans ((congrArg ctx.evalList (eq_of_beqL _ _ h)).trans (ctx.evalList_norm b))
  injection e with e
  injection e
end Context
end Lean.Data.AC

/-! ## Operations that `ac_rfl` knows -/
instance : Std.LawfulIdentity (α := Nat) (· + ·) 0 := ⟨Nat.zero_add, Nat.add_zero⟩
instance : Std.LawfulIdentity (α := Nat) (· * ·) 1 := ⟨Nat.one_mul, Nat.mul_one⟩
instance : Std.LawfulIdentity (α := Int) (· + ·) 0 := ⟨Int.zero_add, Int.add_zero⟩
instance : Std.LawfulIdentity (α := Int) (· * ·) 1 := ⟨Int.one_mul, Int.mul_one⟩
instance : Std.Associative And := ⟨fun _ _ _ => propext ⟨fun h => ⟨h.1.1, h.1.2, h.2⟩, fun h => ⟨⟨h.1, h.2.1⟩, h.2.2⟩⟩⟩
instance : Std.Commutative And := ⟨fun _ _ => propext ⟨And.symm, And.symm⟩⟩
instance : Std.IdempotentOp And := ⟨and_self⟩
instance : Std.LawfulIdentity And True := ⟨true_and, and_true⟩
instance : Std.Associative Or := ⟨fun _ _ _ => propext
  ⟨fun h => h.elim (fun h => h.elim .inl fun h => .inr (.inl h)) fun h => .inr (.inr h),
   fun h => h.elim (fun h => .inl (.inl h)) fun h => h.elim (fun h => .inl (.inr h)) .inr⟩⟩
instance : Std.Commutative Or := ⟨fun _ _ => propext ⟨Or.symm, Or.symm⟩⟩
instance : Std.IdempotentOp Or := ⟨or_self⟩
instance : Std.LawfulIdentity Or False := ⟨false_or, or_false⟩
instance : Std.Commutative Iff := ⟨fun _ _ => propext ⟨Iff.symm, Iff.symm⟩⟩
instance : Std.Associative (α := Nat) min := ⟨fun a b c => by omega⟩
instance : Std.Commutative (α := Nat) min := ⟨fun a b => by omega⟩
instance : Std.IdempotentOp (α := Nat) min := ⟨fun a => by omega⟩
instance : Std.Associative (α := Nat) max := ⟨fun a b c => by omega⟩
instance : Std.Commutative (α := Nat) max := ⟨fun a b => by omega⟩
instance : Std.IdempotentOp (α := Nat) max := ⟨fun a => by omega⟩
instance : Std.LawfulIdentity (α := Nat) max 0 := ⟨fun a => by omega, fun a => by omega⟩
instance : Std.Associative (α := Int) min := ⟨fun a b c => by omega⟩
instance : Std.Commutative (α := Int) min := ⟨fun a b => by omega⟩
instance : Std.IdempotentOp (α := Int) min := ⟨fun a => by omega⟩
instance : Std.Associative (α := Int) max := ⟨fun a b c => by omega⟩
instance : Std.Commutative (α := Int) max := ⟨fun a b => by omega⟩
instance : Std.IdempotentOp (α := Int) max := ⟨fun a => by omega⟩
