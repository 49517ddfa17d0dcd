prelude
import Olympiad.Simp.Nat
set_option linter.all false
set_option autoImplicit false
universe u
/-! `simp +arith` over Nat: the reflection interface the native code uses, with a checker of our own behind it. -/
inductive Lean.RArray (α : Type u) : Type u where
  | leaf : α → Lean.RArray α
  | branch : Nat → Lean.RArray α → Lean.RArray α → Lean.RArray α
/-- The entry of a binary search array at an index. -/
noncomputable def Lean.RArray.get {α : Type u} (a : Lean.RArray α) (n : Nat) : α :=
  Lean.RArray.rec (fun x => x) (fun p _ _ l r => (Nat.ble p n).rec l r) a
namespace Nat.Internal.Linear
/-- Variables, given by their index. -/
abbrev Var := Nat
/-- The values of the variables, as a search array of naturals. -/
abbrev Context := Lean.RArray Nat
/-- Linear expressions over the naturals, as the simplifier reflects them. -/
inductive Expr where
  | num (v : Nat)
  | var (i : Var)
  | add (a b : Expr)
  | mulL (k : Nat) (a : Expr)
  | mulR (a : Expr) (k : Nat)
/-- The natural number that an expression denotes. -/
noncomputable def Expr.denote (ctx : Context) : Expr → Nat
  | num v => v
  | var i => ctx.get i
  | add a b => Nat.add (denote ctx a) (denote ctx b)
  | mulL k a => Nat.mul k (denote ctx a)
  | mulR a k => Nat.mul (denote ctx a) k
/-- Polynomials of degree one as lists of pairs of coefficient and index, index 0 for the constant. -/
abbrev Poly := List (Nat × Nat)
/-- Adds the monomial with coefficient `k` and index `v` to a sorted polynomial. -/
def ins (k v : Nat) : Poly → Poly
  | .nil => bif Nat.beq k 0 then .nil else .cons (k, v) .nil
  | .cons a p => bif Nat.beq k 0 then .cons a p else
    bif Nat.beq v a.2 then .cons (Nat.add k a.1, v) p else bif Nat.ble v a.2 then .cons (k, v) (.cons a p) else .cons a (ins k v p)
/-- Adds `k` times an expression to a polynomial. -/
def go : Expr → Nat → Poly → Poly
  | .num n, k, p => ins (Nat.mul k n) 0 p
  | .var i, k, p => ins k (Nat.succ i) p
  | .add a b, k, p => go a k (go b k p)
  | .mulL c a, k, p => go a (Nat.mul k c) p
  | .mulR a c, k, p => go a (Nat.mul k c) p
/-- Tests whether two polynomials have the same list of monomials. -/
def eqP : Poly → Poly → Bool
  | .nil, .nil => true
  | .cons a p, .cons b q => Bool.and (Bool.and (Nat.beq a.1 b.1) (Nat.beq a.2 b.2)) (eqP p q)
  | _, _ => false
/-- Tests whether each monomial of `p` occurs in the other polynomial with at least that coefficient. -/
def leP (p : Poly) : Poly → Bool
  | .nil => match p with | .nil => true | .cons _ _ => false
  | .cons b q => match p with
    | .nil => true
    | .cons a p' => bif Nat.beq a.2 b.2 then Bool.and (Nat.ble a.1 b.1) (leP p' q) else leP (.cons a p') q
/-- The value of an index: 1 for index 0, and the variable `n` for index `n + 1`. -/
noncomputable def V (ctx : Context) : Nat → Nat
  | 0 => 1
  | n+1 => ctx.get n
/-- The natural number that a polynomial denotes. -/
noncomputable def den (ctx : Context) : Poly → Nat
  | .nil => 0
  | .cons a p => a.1 * V ctx a.2 + den ctx p
/-- Inserting a monomial adds its value to that of the polynomial. -/
theorem den_ins (ctx : Context) (k v : Nat) (p : Poly) : den ctx (ins k v p) = k * V ctx v + den ctx p := by
  induction p with
  | nil =>
    simp only [ins]; cases h : Nat.beq k 0 with
    | false => rfl
    | true => have := Nat.eq_of_beq_eq_true h; subst this; simp [cond, den]
  | cons a p ih =>
    simp only [ins]; cases h : Nat.beq k 0 with
    | true => have := Nat.eq_of_beq_eq_true h; subst this; simp [cond]
    | false =>
      simp only [cond]
      cases h2 : Nat.beq v a.2 with
      | true =>
        have := Nat.eq_of_beq_eq_true h2; subst this
        show (k + a.1) * V ctx a.2 + den ctx p = k * V ctx a.2 + (a.1 * V ctx a.2 + den ctx p)
        rw [Nat.add_mul]; omega
      | false =>
        simp only [cond]
        cases h3 : Nat.ble v a.2 with
        | true => rfl
        | false =>
          show a.1 * V ctx a.2 + den ctx (ins k v p) = k * V ctx v + (a.1 * V ctx a.2 + den ctx p)
          rw [ih]; omega
/-- Adding `k` times an expression to a polynomial adds `k` times its value. -/
theorem den_go (ctx : Context) (e : Expr) : ∀ k p, den ctx (go e k p) = k * e.denote ctx + den ctx p := by
  induction e with
  | num n => intro k p; simp only [go]; rw [den_ins]; show k * n * 1 + _ = _; rw [Nat.mul_one]; rfl
  | var i => intro k p; simp only [go]; rw [den_ins]; rfl
  | add a b iha ihb => intro k p; simp only [go]; rw [iha, ihb]; show _ = k * (a.denote ctx + b.denote ctx) + _; rw [Nat.mul_add]; omega
  | mulL c a ih => intro k p; simp only [go]; rw [ih]; show k * c * _ + _ = k * (c * _) + _; rw [Nat.mul_assoc]
  | mulR a c ih => intro k p; simp only [go]; rw [ih]; show k * c * _ + _ = k * (_ * c) + _; rw [Nat.mul_assoc, Nat.mul_comm c]
/-- Polynomials that `eqP` accepts have equal values. -/
theorem eqP_sound (ctx : Context) (p : Poly) : ∀ q, eqP p q = true → den ctx p = den ctx q := by
  induction p with
  | nil => intro q h; cases q with
    | nil => rfl
    | cons b q => cases h
  | cons a p ih => intro q h; cases q with
    | nil => cases h
    | cons b q =>
      have h1 := Bool.and_eq_true'.1 h
      have h2 := Bool.and_eq_true'.1 h1.1
      show a.1 * V ctx a.2 + _ = b.1 * V ctx b.2 + _
      rw [Nat.eq_of_beq_eq_true h2.1, Nat.eq_of_beq_eq_true h2.2, ih q h1.2]
/-- If `leP p q` succeeds, the value of `p` is at most that of `q`. -/
theorem leP_sound (ctx : Context) (q : Poly) : ∀ p, leP p q = true → den ctx p ≤ den ctx q := by
  induction q with
  | nil => intro p h; cases p with
    | nil => exact Nat.le_refl _
    | cons a p => cases h
  | cons b q ih => intro p h; cases p with
    | nil => exact Nat.zero_le _
    | cons a p =>
      show a.1 * V ctx a.2 + den ctx p ≤ b.1 * V ctx b.2 + den ctx q
      have h' : (bif Nat.beq a.2 b.2 then Bool.and (Nat.ble a.1 b.1) (leP p q) else leP (.cons a p) q) = true := h
      cases e : Nat.beq a.2 b.2 with
      | true =>
        rw [e] at h'
        have h1 := Bool.and_eq_true'.1 h'
        rw [Nat.eq_of_beq_eq_true e]
        have h2 := (Nat.ble_eq _ _).1 h1.1
        have h3 := ih p h1.2
        obtain ⟨d, hd⟩ : ∃ d, b.1 = a.1 + d := ⟨b.1 - a.1, by omega⟩
        rw [hd, Nat.add_mul]; omega
      | false =>
        rw [e] at h'
        have h3 : a.1 * V ctx a.2 + den ctx p ≤ den ctx q := ih (.cons a p) h'
        omega
/-- The normal form of an expression as a polynomial. -/
def norm (e : Expr) : Poly := go e 1 .nil
/-- The normal form of an expression has the same value as the expression. -/
theorem den_norm (ctx : Context) (e : Expr) : den ctx (norm e) = e.denote ctx := by
  show den ctx (go e 1 .nil) = _
  rw [den_go]; show 1 * _ + 0 = _; omega
/-- Expressions with the same normal form have equal values. -/
theorem Expr.eq_of_toNormPoly_eq (ctx : Context) (e e' : Expr) (h : eqP (norm e) (norm e') = true) : e.denote ctx = e'.denote ctx := by
  rw [← den_norm, ← den_norm]; exact eqP_sound ctx _ _ h
/-- A constraint between two expressions: an equation if `eq` is true, otherwise `lhs ≤ rhs`. -/
structure ExprCnstr where
  eq : Bool
  lhs : Expr
  rhs : Expr
/-- The proposition that a constraint denotes. -/
noncomputable def ExprCnstr.denote (ctx : Context) (c : ExprCnstr) : Prop :=
  Bool.rec (c.lhs.denote ctx ≤ c.rhs.denote ctx) (c.lhs.denote ctx = c.rhs.denote ctx) c.eq
namespace ExprCnstr
/-- Tests whether two constraints are of the same kind and agree after moving terms across. -/
def same (c d : ExprCnstr) : Bool := Bool.and (bif c.eq then d.eq else Bool.not d.eq) (eqP (norm (.add c.lhs d.rhs)) (norm (.add c.rhs d.lhs)))
/-- Tests whether the normal forms of the two sides show that the constraint fails everywhere. -/
def isUnsat (c : ExprCnstr) : Bool := Bool.or (leP (norm (.add c.rhs (.num 1))) (norm c.lhs)) (Bool.and c.eq (leP (norm (.add c.lhs (.num 1))) (norm c.rhs)))
/-- Tests whether the normal forms of the two sides show that the constraint holds everywhere. -/
def isValid (c : ExprCnstr) : Bool := bif c.eq then eqP (norm c.lhs) (norm c.rhs) else leP (norm c.lhs) (norm c.rhs)
/-- Constraints that the test `same` accepts denote equal propositions. -/
theorem eq_of_toNormPoly_eq (ctx : Context) (c d : ExprCnstr) (h : same c d = true) : c.denote ctx = d.denote ctx := by
  obtain ⟨ce, cl, cr⟩ := c
  obtain ⟨de, dl, dr⟩ := d
  have h1 := Bool.and_eq_true'.1 h
  have h2 : cl.denote ctx + dr.denote ctx = cr.denote ctx + dl.denote ctx := by
    have := eqP_sound ctx _ _ h1.2
    rw [den_norm, den_norm] at this; exact this
  have h3 := h1.1
  cases ce <;> cases de
  · show (cl.denote ctx ≤ cr.denote ctx) = (dl.denote ctx ≤ dr.denote ctx); exact propext ⟨fun _ => by omega, fun _ => by omega⟩
  · cases h3
  · cases h3
  · show (cl.denote ctx = cr.denote ctx) = (dl.denote ctx = dr.denote ctx); exact propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- A constraint that the test `isValid` accepts is true. -/
theorem eq_true_of_isValid (ctx : Context) (c : ExprCnstr) (h : c.isValid = true) : c.denote ctx = True := by
  obtain ⟨ce, cl, cr⟩ := c
  cases ce
  · have := leP_sound ctx _ _ h; rw [den_norm, den_norm] at this; exact eq_true this
  · have := eqP_sound ctx _ _ h; rw [den_norm, den_norm] at this; exact eq_true this
/-- A constraint that the test `isUnsat` accepts is false. -/
theorem eq_false_of_isUnsat (ctx : Context) (c : ExprCnstr) (h : c.isUnsat = true) : c.denote ctx = False := by
  obtain ⟨ce, cl, cr⟩ := c
  have key : ∀ a b : Expr, leP (norm (.add a (.num 1))) (norm b) = true → a.denote ctx + 1 ≤ b.denote ctx := by
    intro a b h; have := leP_sound ctx _ _ h; rw [den_norm, den_norm] at this; exact this
  have hor : ∀ a b : Bool, Bool.or a b = true → a = true ∨ b = true := by intro a b; cases a <;> cases b <;> simp [Bool.or, cond]
  rcases hor _ _ h with h | h
  · have this : cr.denote ctx + 1 ≤ cl.denote ctx := key _ _ h
    cases ce
    · exact eq_false (fun k : cl.denote ctx ≤ cr.denote ctx => by omega)
    · exact eq_false (fun k : cl.denote ctx = cr.denote ctx => by omega)
  · have h := Bool.and_eq_true'.1 h
    have this : cl.denote ctx + 1 ≤ cr.denote ctx := key _ _ h.2
    cases ce
    · cases h.1
    · exact eq_false (fun k : cl.denote ctx = cr.denote ctx => by omega)
end ExprCnstr
end Nat.Internal.Linear
