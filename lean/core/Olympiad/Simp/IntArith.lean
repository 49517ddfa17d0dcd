prelude
import Olympiad.Simp.Arith
set_option linter.all false
set_option autoImplicit false
/-! # `simp +arith` over `Int`: the reflection interface that the native code uses, with a checker of our own behind it

The native code supplies an expression, the normal form it wants, and `Eq.refl true`. Every certificate here amounts to
one question: is a linear combination of the given data the zero polynomial (or a constant in some range)?  So the
checkers do not depend on the order in which the native code lists its monomials. -/
namespace Int.Internal.Linear
/-- Variables of integer expressions, given by their index. -/
abbrev Var := Nat
/-- The values of the variables, as a search array of integers. -/
abbrev Context := Lean.RArray Int
/-- Linear expressions over the integers, as the simplifier reflects them. -/
inductive Expr where
  | num (v : Int)
  | var (i : Var)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | mulL (k : Int) (a : Expr)
  | mulR (a : Expr) (k : Int)
/-- The integer that an expression denotes. -/
noncomputable def Expr.denote (ctx : Context) : Expr → Int
  | num v => v
  | var i => ctx.get i
  | add a b => Int.add (denote ctx a) (denote ctx b)
  | sub a b => Int.sub (denote ctx a) (denote ctx b)
  | neg a => Int.neg (denote ctx a)
  | mulL k a => Int.mul k (denote ctx a)
  | mulR a k => Int.mul (denote ctx a) k
/-- Polynomials of degree one, as the native code supplies them: a sum of monomials and a constant. -/
inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Var) (p : Poly)
/-- `k = n`, by cases on the constructors, which the kernel reduces fast. -/
def isNat (n : Nat) : Int → Bool
  | .ofNat m => Nat.beq m n
  | .negSucc _ => false
/-- An integer that the test `isNat n` accepts equals `n`. -/
theorem eq_of_isNat {n : Nat} {k : Int} (h : isNat n k = true) : k = n := by
  cases k with
  | ofNat m => exact congrArg Int.ofNat (Nat.eq_of_beq_eq_true h)
  | negSucc m => cases h
/-- A monomial as the simplifier shows it: without a coefficient 1. -/
noncomputable def Poly.monomial (ctx : Context) (k : Int) (v : Var) : Int := (isNat 1 k).rec (Int.mul k (ctx.get v)) (ctx.get v)
/-- The sum as the simplifier shows it: from the left, without a constant 0. -/
noncomputable def Poly.sumFrom (ctx : Context) : Poly → Int → Int
  | num k, r => (isNat 0 k).rec (Int.add r k) r
  | add k v p, r => sumFrom ctx p (Int.add r (monomial ctx k v))
/-- The integer that a polynomial denotes, written as the simplifier shows it. -/
noncomputable def Poly.denote' (ctx : Context) : Poly → Int
  | num k => k
  | add k v p => sumFrom ctx p (monomial ctx k v)
/-- The integer that a polynomial denotes, written as a plain sum of products. -/
noncomputable def Poly.denote (ctx : Context) : Poly → Int
  | num k => k
  | add k v p => k * ctx.get v + denote ctx p
/-- A monomial as the simplifier shows it equals coefficient times variable. -/
theorem Poly.monomial_eq (ctx : Context) (k : Int) (v : Var) : monomial ctx k v = k * ctx.get v := by
  unfold monomial
  cases h : isNat 1 k with
  | false => rfl
  | true =>
    have h1 : k = 1 := eq_of_isNat h
    subst h1; exact (Int.one_mul _).symm
/-- The sum as the simplifier shows it, begun at `r`, equals `r` plus the value of the polynomial. -/
theorem Poly.sumFrom_eq (ctx : Context) (p : Poly) : ∀ r, sumFrom ctx p r = r + denote ctx p := by
  induction p with
  | num k =>
    intro r; unfold sumFrom
    cases h : isNat 0 k with
    | false => rfl
    | true =>
      have h1 : k = 0 := eq_of_isNat h
      subst h1; exact (Int.add_zero r).symm
  | add k v p ih =>
    intro r
    have e := ih (Int.add r (monomial ctx k v))
    have e' : Int.add r (monomial ctx k v) = r + k * ctx.get v := by rw [monomial_eq]; rfl
    rw [e'] at e
    show sumFrom ctx p (Int.add r (monomial ctx k v)) = r + (k * ctx.get v + denote ctx p)
    rw [e', e, Int.add_assoc]
/-- The two ways to write the value of a polynomial agree. -/
theorem Poly.denote'_eq (ctx : Context) (p : Poly) : p.denote' ctx = p.denote ctx := by
  cases p with
  | num k => rfl
  | add k v p => show sumFrom ctx p (monomial ctx k v) = _; rw [sumFrom_eq, monomial_eq]; rfl

/-! ## Normal form: coefficients of the constant (index 0) and of variable `v` (index `v + 1`), sorted by index -/
abbrev Form := List (Int × Nat)
/-- Adds the monomial with coefficient `k` and index `v` to a sorted form. -/
def ins (k : Int) (v : Nat) : Form → Form
  | .nil => .cons (k, v) .nil
  | .cons a p => bif Nat.beq v a.2 then .cons (Int.add k a.1, v) p
    else bif Nat.ble v a.2 then .cons (k, v) (.cons a p) else .cons a (ins k v p)
/-- Adds `k` times an expression to a form. -/
def expr : Expr → Int → Form → Form
  | .num n, k, p => ins (Int.mul k n) 0 p
  | .var i, k, p => ins k (Nat.succ i) p
  | .add a b, k, p => expr a k (expr b k p)
  | .sub a b, k, p => expr a k (expr b (Int.neg k) p)
  | .neg a, k, p => expr a (Int.neg k) p
  | .mulL c a, k, p => expr a (Int.mul k c) p
  | .mulR a c, k, p => expr a (Int.mul k c) p
/-- Adds `k` times a polynomial to a form. -/
def poly : Poly → Int → Form → Form
  | .num n, k, p => ins (Int.mul k n) 0 p
  | .add c v q, k, p => ins (Int.mul k c) (Nat.succ v) (poly q k p)
/-- The integer value of an index: 1 for index 0, and the variable `n` for index `n + 1`. -/
noncomputable def V (ctx : Context) : Nat → Int
  | 0 => 1
  | n + 1 => ctx.get n
/-- The integer that a form denotes. -/
noncomputable def den (ctx : Context) : Form → Int
  | .nil => 0
  | .cons a p => a.1 * V ctx a.2 + den ctx p
/-- Inserting a monomial adds its value to that of the form. -/
theorem den_ins (ctx : Context) (k : Int) (v : Nat) (p : Form) : den ctx (ins k v p) = k * V ctx v + den ctx p := by
  induction p with
  | nil => rfl
  | cons a p ih =>
    simp only [ins]
    cases h2 : Nat.beq v a.2 with
    | true =>
      have := Nat.eq_of_beq_eq_true h2; subst this
      show (k + a.1) * V ctx a.2 + den ctx p = k * V ctx a.2 + (a.1 * V ctx a.2 + den ctx p)
      rw [Int.add_mul, Int.add_assoc]
    | false => cases h3 : Nat.ble v a.2 with
      | true => rfl
      | false =>
        show a.1 * V ctx a.2 + den ctx (ins k v p) = k * V ctx v + (a.1 * V ctx a.2 + den ctx p)
        rw [ih, Int.add_left_comm]
/-- Adding `k` times an expression to a form adds `k` times its value. -/
theorem den_expr (ctx : Context) (e : Expr) : ∀ k p, den ctx (expr e k p) = k * e.denote ctx + den ctx p := by
  induction e with
  | num n => intro k p; simp only [expr]; rw [den_ins]; show k * n * 1 + _ = _; rw [Int.mul_one]; rfl
  | var i => intro k p; simp only [expr]; rw [den_ins]; rfl
  | add a b iha ihb =>
    intro k p; simp only [expr]; rw [iha, ihb]
    show _ = k * (a.denote ctx + b.denote ctx) + _
    rw [Int.mul_add, Int.add_assoc]
  | sub a b iha ihb =>
    intro k p; simp only [expr]; rw [iha, ihb]
    show k * _ + (-k * _ + _) = k * (a.denote ctx - b.denote ctx) + _
    rw [Int.mul_sub, Int.neg_mul]; omega
  | neg a ih =>
    intro k p; simp only [expr]; rw [ih]
    show -k * _ + _ = k * (- a.denote ctx) + _
    rw [Int.mul_neg, Int.neg_mul]
  | mulL c a ih => intro k p; simp only [expr]; rw [ih]; show k * c * _ + _ = k * (c * _) + _; rw [Int.mul_assoc]
  | mulR a c ih => intro k p; simp only [expr]; rw [ih]; show k * c * _ + _ = k * (_ * c) + _; rw [Int.mul_assoc, Int.mul_comm c]
/-- Adding `k` times a polynomial to a form adds `k` times its value. -/
theorem den_poly (ctx : Context) (q : Poly) : ∀ k p, den ctx (poly q k p) = k * q.denote ctx + den ctx p := by
  induction q with
  | num n => intro k p; simp only [poly]; rw [den_ins]; show k * n * 1 + _ = _; rw [Int.mul_one]; rfl
  | add c v q ih =>
    intro k p; simp only [poly]; rw [den_ins, ih]
    show k * c * ctx.get v + (k * q.denote ctx + _) = k * (c * ctx.get v + q.denote ctx) + _
    rw [Int.mul_add, Int.mul_assoc, Int.add_assoc]
/-- The constant, when every coefficient is zero. -/
def const? : Form → Option Int
  | .nil => some 0
  | .cons a p => bif Nat.beq a.2 0 then
      (match const? p with | some c => some (Int.add a.1 c) | none => none)
    else bif isNat 0 a.1 then const? p else none
/-- A form that is found constant has that constant as its value. -/
theorem den_of_const? (ctx : Context) (p : Form) : ∀ c, const? p = some c → den ctx p = c := by
  induction p with
  | nil => intro c h; injection h
  | cons a p ih =>
    intro c h
    have h' : (bif Nat.beq a.2 0 then (match const? p with | some c => some (Int.add a.1 c) | none => none)
      else bif isNat 0 a.1 then const? p else none) = some c := h
    cases h0 : Nat.beq a.2 0 with
    | true =>
      rw [h0] at h'
      have hv := Nat.eq_of_beq_eq_true h0
      cases hc : const? p with
      | none => rw [hc] at h'; cases h'
      | some d =>
        rw [hc] at h'
        have hd := ih d hc
        injection h' with h'
        show a.1 * V ctx a.2 + den ctx p = c
        rw [hv, hd, ← h']; show a.1 * 1 + d = a.1 + d; rw [Int.mul_one]
    | false =>
      rw [h0] at h'
      cases hz : isNat 0 a.1 with
      | false => rw [hz] at h'; cases h'
      | true =>
        rw [hz] at h'
        have hd := ih c h'
        have ha : a.1 = 0 := eq_of_isNat hz
        show a.1 * V ctx a.2 + den ctx p = c
        rw [ha, hd, Int.zero_mul, Int.zero_add]
/-- Tests whether a form is a constant that `f` accepts. -/
def test (f : Int → Bool) (p : Form) : Bool := match const? p with | some c => f c | none => false
/-- If the form passes the test with `f`, then `f` accepts its value. -/
theorem of_test {f : Int → Bool} {p : Form} (ctx : Context) (h : test f p = true) : f (den ctx p) = true := by
  unfold test at h
  cases hc : const? p with
  | none => rw [hc] at h; cases h
  | some c => rw [hc] at h; rw [den_of_const? ctx p c hc]; exact h
/-- `k ≤ 0` -/
def nonpos : Int → Bool
  | .ofNat m => Nat.beq m 0
  | .negSucc _ => true
/-- The test `nonpos` accepts exactly the integers that are at most zero. -/
theorem nonpos_iff {k : Int} : nonpos k = true ↔ k ≤ 0 := by
  cases k with
  | ofNat m => cases m with
    | zero => exact ⟨fun _ => Int.le_refl _, fun _ => rfl⟩
    | succ m => exact ⟨fun h => absurd h (fun k => by cases k), fun h => by have : (Int.ofNat (m+1)) = ((m+1 : Nat) : Int) := rfl; omega⟩
  | negSucc m => exact ⟨fun _ => by rw [negSucc_eq]; omega, fun _ => rfl⟩
/-- The form of `lhs - rhs`. -/
def diff (lhs rhs : Expr) : Form := expr lhs 1 (expr rhs (-1) .nil)
/-- The value of the form of `lhs - rhs` is the difference of the two values. -/
theorem den_diff (ctx : Context) (lhs rhs : Expr) : den ctx (diff lhs rhs) = lhs.denote ctx - rhs.denote ctx := by
  unfold diff; rw [den_expr, den_expr, Int.one_mul, Int.neg_mul, Int.one_mul]; show _ + (_ + 0) = _; omega
/-- If a Boolean disjunction is true, one of the two arguments is true. -/
theorem bool_or {a b : Bool} (h : Bool.or a b = true) : a = true ∨ b = true := by cases a; exact .inr h; exact .inl rfl
/-- If a Boolean conjunction is true, both arguments are true. -/
theorem bool_and {a b : Bool} (h : Bool.and a b = true) : a = true ∧ b = true := by cases a; cases h; exact ⟨rfl, h⟩

/-- Tests whether an integer is positive. -/
def pos (k : Int) : Bool := Bool.not (nonpos k)
/-- An integer that the test `pos` accepts is positive. -/
theorem pos_iff {k : Int} (h : pos k = true) : 0 < k := by
  have h' : Bool.not (nonpos k) = true := h
  refine Int.lt_of_not_le fun e => ?_
  rw [nonpos_iff.2 e] at h'; cases h'
/-- If `k` is positive and `k * t < k`, then `t ≤ 0`. -/
theorem nonpos_of_mul {k t : Int} (hk : 0 < k) (h : k * t < k) : t ≤ 0 := by
  refine Int.le_of_not_lt fun e => ?_
  have := Int.mul_le_mul_of_nonneg_left (show (1 : Int) ≤ t from e) (Int.le_of_lt hk)
  rw [Int.mul_one] at this; omega
/-- If `k * t = 0` with `k` nonzero, then `t = 0`. -/
theorem eq_zero_of_mul {k t : Int} (hk : k ≠ 0) (h : k * t = 0) : t = 0 := by
  rcases Int.lt_or_gt_of_ne hk with h' | h'
  · have a1 : t ≤ 0 := nonpos_of_mul (k := -k) (by omega) (by rw [Int.neg_mul]; omega)
    have a2 : -t ≤ 0 := nonpos_of_mul (k := -k) (by omega) (by rw [Int.neg_mul, Int.mul_neg]; omega)
    omega
  · have a1 : t ≤ 0 := nonpos_of_mul h' (by omega)
    have a2 : -t ≤ 0 := nonpos_of_mul h' (by rw [Int.mul_neg]; omega)
    omega

variable (ctx : Context) (lhs rhs : Expr)
/-- Tests whether `lhs - rhs` is a constant that is at most zero. -/
def le_eq_true_cert : Bool := test nonpos (diff lhs rhs)
/-- If the certificate is accepted, the inequality `lhs ≤ rhs` is true. -/
theorem le_eq_true (h : le_eq_true_cert lhs rhs = true) : (lhs.denote ctx ≤ rhs.denote ctx) = True := by
  have := nonpos_iff.1 (of_test ctx h); rw [den_diff] at this; exact eq_true (by omega)
/-- Tests whether `lhs - rhs` is a positive constant. -/
def le_eq_false_cert : Bool := test (fun c => Bool.not (nonpos c)) (diff lhs rhs)
/-- If the certificate is accepted, the inequality `lhs ≤ rhs` is false. -/
theorem le_eq_false (h : le_eq_false_cert lhs rhs = true) : (lhs.denote ctx ≤ rhs.denote ctx) = False := by
  have := of_test ctx h; rw [den_diff] at this
  refine eq_false fun k => ?_
  have : nonpos (lhs.denote ctx - rhs.denote ctx) = true := nonpos_iff.2 (by omega)
  simp_all
/-- Tests whether `lhs - rhs` is the constant zero. -/
def eq_eq_true_cert : Bool := test (isNat 0) (diff lhs rhs)
/-- If the certificate is accepted, the equation `lhs = rhs` is true. -/
theorem eq_eq_true (h : eq_eq_true_cert lhs rhs = true) : (lhs.denote ctx = rhs.denote ctx) = True := by
  have := eq_of_isNat (of_test ctx h); rw [den_diff] at this; exact eq_true (by omega)
/-- Tests whether `lhs - rhs` is a nonzero constant. -/
def eq_eq_false_cert : Bool := test (fun c => Bool.not (isNat 0 c)) (diff lhs rhs)
/-- If the certificate is accepted, the equation `lhs = rhs` is false. -/
theorem eq_eq_false (h : eq_eq_false_cert lhs rhs = true) : (lhs.denote ctx = rhs.denote ctx) = False := by
  have := of_test ctx h; rw [den_diff] at this
  refine eq_false fun k => ?_
  rw [k, Int.sub_self] at this; cases this
/-- Every coefficient of a variable is divisible by `g`, the constant is not. -/
def indivisible (g : Nat) : Form → Int → Bool
  | .nil, c => Bool.not (isNat 0 (Int.emod c g))
  | .cons a p, c => bif Nat.beq a.2 0 then indivisible g p (Int.add c a.1) else Bool.and (isNat 0 (Int.emod a.1 g)) (indivisible g p c)
/-- If `indivisible` accepts the form with constant `c`, then `g` does not divide `c` plus its value. -/
theorem not_dvd_of_indivisible {g : Nat} (p : Form) : ∀ c, indivisible g p c = true → ¬ (g : Int) ∣ c + den ctx p := by
  induction p with
  | nil =>
    intro c h k
    have e : (c + 0) % (g : Int) = 0 := emod_eq_zero_of_dvd k
    rw [Int.add_zero] at e
    have h' : Bool.not (isNat 0 (c % (g : Int))) = true := h
    rw [e] at h'; cases h'
  | cons a p ih =>
    intro c h
    have h' : (bif Nat.beq a.2 0 then indivisible g p (Int.add c a.1) else Bool.and (isNat 0 (a.1 % (g : Int))) (indivisible g p c)) = true := h
    cases h0 : Nat.beq a.2 0 with
    | true =>
      rw [h0] at h'
      have hv := Nat.eq_of_beq_eq_true h0
      have := ih _ h'
      intro k; apply this
      have e : c + den ctx (.cons a p) = Int.add c a.1 + den ctx p := by
        show c + (a.1 * V ctx a.2 + den ctx p) = c + a.1 + den ctx p
        rw [hv]; show c + (a.1 * 1 + den ctx p) = _; rw [Int.mul_one, Int.add_assoc]
      exact e ▸ k
    | false =>
      rw [h0] at h'
      obtain ⟨h1, h2⟩ := bool_and h'
      obtain ⟨q, hq⟩ := dvd_of_emod_eq_zero (eq_of_isNat h1)
      have := ih _ h2
      rintro ⟨k, hk⟩; apply this
      refine ⟨k - q * V ctx a.2, ?_⟩
      have e : c + (a.1 * V ctx a.2 + den ctx p) = g * k := hk
      rw [hq, Int.mul_assoc] at e
      rw [Int.mul_sub]; omega
/-- Tests whether `k` divides the variable coefficients of `lhs - rhs` but not the constant. -/
def eq_eq_false_of_divCoeff_cert (k : Int) : Bool := indivisible k.natAbs (diff lhs rhs) 0
/-- If `k` divides all coefficients of `lhs - rhs` but not its constant, the equation is false. -/
theorem eq_eq_false_of_divCoeff (k : Int) (h : eq_eq_false_of_divCoeff_cert lhs rhs k = true) : (lhs.denote ctx = rhs.denote ctx) = False := by
  refine eq_false fun e => not_dvd_of_indivisible ctx _ _ h ?_
  rw [den_diff, e, Int.sub_self]; exact ⟨0, (Int.mul_zero _).symm⟩
/-- Tests whether `lhs - rhs` is the polynomial `p`. -/
def norm_eq_cert (p : Poly) : Bool := test (isNat 0) (poly p (-1) (diff lhs rhs))
/-- If the test with `f` succeeds, then `f` accepts the value of `lhs - rhs - k * p`. -/
theorem norm_cert {p : Poly} {k : Int} {f : Int → Bool} (h : test f (poly p (-k) (diff lhs rhs)) = true) :
    f (lhs.denote ctx - rhs.denote ctx - k * p.denote' ctx) = true := by
  have := of_test ctx h
  rw [den_poly, den_diff, Int.neg_mul] at this
  rw [Poly.denote'_eq, Int.sub_eq_add_neg, Int.add_comm]; exact this
/-- If `lhs - rhs` is the polynomial `p`, the equation `lhs = rhs` becomes `p = 0`. -/
theorem norm_eq (p : Poly) (h : norm_eq_cert lhs rhs p = true) : (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  have := eq_of_isNat (norm_cert ctx lhs rhs (k := 1) h); rw [Int.one_mul] at this
  exact propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- If `lhs - rhs` is the polynomial `p`, the inequality `lhs ≤ rhs` becomes `p ≤ 0`. -/
theorem norm_le (p : Poly) (h : norm_eq_cert lhs rhs p = true) : (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  have := eq_of_isNat (norm_cert ctx lhs rhs (k := 1) h); rw [Int.one_mul] at this
  exact propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- Tests whether `k` is nonzero and `lhs - rhs` is `k * p`. -/
def norm_eq_coeff_cert (p : Poly) (k : Int) : Bool := Bool.and (Bool.not (isNat 0 k)) (test (isNat 0) (poly p (Int.neg k) (diff lhs rhs)))
/-- An integer that the test for zero rejects is nonzero. -/
theorem ne_zero_of_isNat {k : Int} (h : Bool.not (isNat 0 k) = true) : k ≠ 0 := by rintro rfl; cases h
/-- If `lhs - rhs` is `k * p` with `k` nonzero, the equation `lhs = rhs` becomes `p = 0`. -/
theorem norm_eq_coeff (p : Poly) (k : Int) (h : norm_eq_coeff_cert lhs rhs p k = true) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  have hk := ne_zero_of_isNat (bool_and h).1
  have := eq_of_isNat (norm_cert ctx lhs rhs (bool_and h).2)
  generalize p.denote' ctx = t at *
  refine propext ⟨fun e => eq_zero_of_mul hk (by omega), fun e => ?_⟩
  rw [e, Int.mul_zero] at this; omega
/-- Tests whether `k` is positive and `lhs - rhs` is `k * p`. -/
def norm_le_coeff_cert (p : Poly) (k : Int) : Bool := Bool.and (pos k) (test (isNat 0) (poly p (Int.neg k) (diff lhs rhs)))
/-- If `lhs - rhs` is `k * p` with `k` positive, the inequality `lhs ≤ rhs` becomes `p ≤ 0`. -/
theorem norm_le_coeff (p : Poly) (k : Int) (h : norm_le_coeff_cert lhs rhs p k = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  have hk := pos_iff (bool_and h).1
  have := eq_of_isNat (norm_cert ctx lhs rhs (bool_and h).2)
  generalize p.denote' ctx = t at *
  refine propext ⟨fun e => nonpos_of_mul hk (by omega), fun e => ?_⟩
  have := Int.mul_le_mul_of_nonneg_left e (Int.le_of_lt hk)
  rw [Int.mul_zero] at this; omega
/-- Tests whether `k` is positive and `lhs - rhs` is `k * p + r` with a constant `-k < r ≤ 0`. -/
def norm_le_coeff_tight_cert (p : Poly) (k : Int) : Bool :=
  Bool.and (pos k) (test (fun r => Bool.and (nonpos r) (pos (Int.add k r))) (poly p (Int.neg k) (diff lhs rhs)))
/-- If `lhs - rhs` is `k * p + r` with `-k < r ≤ 0`, the inequality `lhs ≤ rhs` becomes `p ≤ 0`. -/
theorem norm_le_coeff_tight (p : Poly) (k : Int) (h : norm_le_coeff_tight_cert lhs rhs p k = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  have hk := pos_iff (bool_and h).1
  have hr := bool_and (norm_cert ctx lhs rhs (bool_and h).2)
  have h1 := nonpos_iff.1 hr.1
  have h2 : 0 < k + (lhs.denote ctx - rhs.denote ctx - k * p.denote' ctx) := pos_iff hr.2
  generalize p.denote' ctx = t at *
  refine propext ⟨fun e => nonpos_of_mul hk (by omega), fun e => ?_⟩
  have := Int.mul_le_mul_of_nonneg_left e (Int.le_of_lt hk)
  rw [Int.mul_zero] at this; omega
/-- Tests whether `lhs - rhs` is the difference of the variables `x` and `y`, up to sign. -/
def norm_eq_var_cert (x y : Var) : Bool :=
  Bool.or (test (isNat 0) (ins (-1) (Nat.succ x) (ins 1 (Nat.succ y) (diff lhs rhs)))) (test (isNat 0) (ins 1 (Nat.succ x) (ins (-1) (Nat.succ y) (diff lhs rhs))))
/-- If `lhs - rhs` is `x - y` up to sign, the equation `lhs = rhs` becomes `x = y`. -/
theorem norm_eq_var (x y : Var) (h : norm_eq_var_cert lhs rhs x y = true) : (lhs.denote ctx = rhs.denote ctx) = (ctx.get x = ctx.get y) := by
  rcases bool_or h with h | h
  · have := eq_of_isNat (of_test ctx h)
    rw [den_ins, den_ins, den_diff] at this
    have : -1 * ctx.get x + (1 * ctx.get y + (lhs.denote ctx - rhs.denote ctx)) = 0 := this
    exact propext ⟨fun _ => by omega, fun _ => by omega⟩
  · have := eq_of_isNat (of_test ctx h)
    rw [den_ins, den_ins, den_diff] at this
    have : 1 * ctx.get x + (-1 * ctx.get y + (lhs.denote ctx - rhs.denote ctx)) = 0 := this
    exact propext ⟨fun _ => by omega, fun _ => by omega⟩
/-- Tests whether `lhs - rhs` is the variable `x` minus the constant `k`, up to sign. -/
def norm_eq_var_const_cert (x : Var) (k : Int) : Bool :=
  Bool.or (test (isNat 0) (ins (-1) (Nat.succ x) (ins k 0 (diff lhs rhs)))) (test (isNat 0) (ins 1 (Nat.succ x) (ins (Int.neg k) 0 (diff lhs rhs))))
/-- If `lhs - rhs` is `x - k` up to sign, the equation `lhs = rhs` becomes `x = k`. -/
theorem norm_eq_var_const (x : Var) (k : Int) (h : norm_eq_var_const_cert lhs rhs x k = true) : (lhs.denote ctx = rhs.denote ctx) = (ctx.get x = k) := by
  rcases bool_or h with h | h
  · have := eq_of_isNat (of_test ctx h)
    rw [den_ins, den_ins, den_diff] at this
    have : -1 * ctx.get x + (k * 1 + (lhs.denote ctx - rhs.denote ctx)) = 0 := this
    exact propext ⟨fun _ => by omega, fun _ => by omega⟩
  · have := eq_of_isNat (of_test ctx h)
    rw [den_ins, den_ins, den_diff] at this
    have : 1 * ctx.get x + (-k * 1 + (lhs.denote ctx - rhs.denote ctx)) = 0 := this
    exact propext ⟨fun _ => by omega, fun _ => by omega⟩
section
variable (e : Expr)
/-- Tests whether an expression is the polynomial `p`. -/
def Expr.eq_of_norm_eq_cert (p : Poly) : Bool := test (isNat 0) (poly p (-1) (expr e 1 .nil))
/-- If the certificate is accepted, the expression has the value of the polynomial `p`. -/
theorem Expr.eq_of_norm_eq (p : Poly) (h : Expr.eq_of_norm_eq_cert e p = true) : e.denote ctx = p.denote' ctx := by
  have := eq_of_isNat (of_test ctx h)
  rw [den_poly, den_expr, ← Poly.denote'_eq] at this
  have : -1 * p.denote' ctx + (1 * e.denote ctx + 0) = 0 := this
  omega
/-- Tests whether the expression under a divisibility is the polynomial `p`, for any divisor `k`. -/
def norm_dvd_cert (k : Int) (p : Poly) : Bool := Expr.eq_of_norm_eq_cert e p
/-- If the expression is the polynomial `p`, divisibility by `k` is the same for both. -/
theorem norm_dvd (k : Int) (p : Poly) (h : Expr.eq_of_norm_eq_cert e p = true) : (k ∣ e.denote ctx) = (k ∣ p.denote' ctx) := by
  rw [Expr.eq_of_norm_eq ctx e p h]
/-- Tests whether `k = g * k'` and the expression is `g * p`, with `g` nonzero. -/
def norm_dvd_gcd_cert (k : Int) (k' : Int) (p : Poly) (g : Int) : Bool :=
  Bool.and (Bool.not (isNat 0 g)) (Bool.and (isNat 0 (Int.sub k (Int.mul g k'))) (test (isNat 0) (poly p (Int.neg g) (expr e 1 .nil))))
/-- A common nonzero factor `g` can be cancelled from divisor and dividend of a divisibility. -/
theorem norm_dvd_gcd (k : Int) (e : Expr) (k' : Int) (p : Poly) (g : Int) (h : norm_dvd_gcd_cert e k k' p g = true) :
    (k ∣ e.denote ctx) = (k' ∣ p.denote' ctx) := by
  have hg := ne_zero_of_isNat (bool_and h).1
  have hk : k - g * k' = 0 := eq_of_isNat (bool_and (bool_and h).2).1
  have := eq_of_isNat (of_test ctx (bool_and (bool_and h).2).2)
  rw [den_poly, den_expr, ← Poly.denote'_eq] at this
  have he : -g * p.denote' ctx + (1 * e.denote ctx + 0) = 0 := this
  generalize p.denote' ctx = t at *
  generalize e.denote ctx = u at *
  rw [Int.neg_mul] at he
  have hk : k = g * k' := by omega
  have hu : u = g * t := by omega
  subst hk hu
  refine propext ⟨fun ⟨c, hc⟩ => ⟨c, ?_⟩, fun ⟨c, hc⟩ => ⟨c, by rw [hc, Int.mul_assoc]⟩⟩
  have : g * (t - k' * c) = 0 := by rw [Int.mul_sub, ← Int.mul_assoc, hc, Int.sub_self]
  have := eq_zero_of_mul hg this
  omega
/-- Greatest common divisor of `g` and the coefficients of the variables of a form. -/
def gcdCoeffs : Form → Nat → Nat
  | .nil, g => g
  | .cons a p, g => gcdCoeffs p (bif Nat.beq a.2 0 then g else Nat.gcd g a.1.natAbs)
/-- Tests whether the gcd of `k` and the variable coefficients fails to divide the constant. -/
def dvd_eq_false_cert (k : Int) : Bool :=
  Bool.and (isNat 0 (Int.emod k (gcdCoeffs (expr e 1 .nil) k.natAbs))) (indivisible (gcdCoeffs (expr e 1 .nil) k.natAbs) (expr e 1 .nil) 0)
/-- If the gcd of `k` and the variable coefficients does not divide the constant, neither does `k` divide. -/
theorem dvd_eq_false (k : Int) (e : Expr) (h : dvd_eq_false_cert e k = true) : (k ∣ e.denote ctx) = False := by
  obtain ⟨c, hc⟩ := dvd_of_emod_eq_zero (eq_of_isNat (bool_and h).1)
  refine eq_false fun ⟨d, hd⟩ => not_dvd_of_indivisible ctx _ _ (bool_and h).2 ?_
  rw [den_expr, Int.one_mul, hd]
  exact ⟨c * d, by rw [← Int.mul_assoc, ← hc]; show 0 + (k * d + 0) = _; omega⟩
end
end Int.Internal.Linear
