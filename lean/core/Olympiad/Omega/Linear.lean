prelude
import Olympiad.Int.Div
set_option linter.all false
set_option autoImplicit false
universe u
/-! # What the native `omega` refers to: linear arithmetic

`omega` writes every hypothesis as `c + x · v` compared with 0, where `v` is the list of atoms. It keeps,
for each coefficient vector `x`, an interval that contains `x · v`. The steps that it takes on such facts
are the theorems of this file; the kernel recomputes vectors and intervals, so each definition must give
exactly the values that the native code computes. -/
namespace Lean.Omega
/-! ## Coefficient vectors; missing entries count as zero -/
abbrev Coeffs := List Int
namespace Coeffs
def ofList (l : List Int) : Coeffs := l
def length : Coeffs → Nat
  | .nil => 0
  | .cons _ xs => length xs + 1
def get : Coeffs → Nat → Int
  | .nil, _ => 0
  | .cons x _, 0 => x
  | .cons _ xs, i + 1 => get xs i
/-- Scalar product. -/
def dot : Coeffs → Coeffs → Int
  | .nil, _ => 0
  | .cons _ _, .nil => 0
  | .cons x xs, .cons v vs => x * v + dot xs vs
def each (f : Int → Int) : Coeffs → Coeffs
  | .nil => .nil
  | .cons x xs => .cons (f x) (each f xs)
/-- `a • xs + b • ys`, as long as the longer one. -/
def combo (a : Int) : Coeffs → Int → Coeffs → Coeffs
  | .nil, b, ys => each (fun y => a * 0 + b * y) ys
  | .cons x xs, b, .nil => each (fun x => a * x + b * 0) (.cons x xs)
  | .cons x xs, b, .cons y ys => .cons (a * x + b * y) (combo a xs b ys)
def unit : Nat → Coeffs
  | 0 => .cons 1 .nil
  | i + 1 => .cons 0 (unit i)
/-- Append the entry `y` at position `i` of a vector of length at most `i`. -/
def extend (y : Int) : Nat → Coeffs → Coeffs
  | 0, _ => .cons y .nil
  | i + 1, .nil => .cons 0 (extend y i .nil)
  | i + 1, .cons x xs => .cons x (extend y i xs)
def isZero : Coeffs → Prop
  | .nil => True
  | .cons x xs => x = 0 ∧ isZero xs
instance decidableIsZero : (xs : Coeffs) → Decidable (isZero xs)
  | .nil => .isTrue trivial
  | .cons x xs => have := decidableIsZero xs; instDecidableAnd
def leading : Coeffs → Int
  | .nil => 0
  | .cons x xs => if x = 0 then leading xs else x
def gcd : Coeffs → Nat
  | .nil => 0
  | .cons x xs => Nat.gcd x.natAbs (gcd xs)

theorem dot_nil_right (xs : Coeffs) : dot xs .nil = 0 := by cases xs <;> rfl
theorem dot_each (f : Int → Int) (a : Int) (hf : ∀ x, f x = a * x) (xs v : Coeffs) :
    dot (each f xs) v = a * dot xs v := by
  induction xs generalizing v with
  | nil => exact (Int.mul_zero a).symm
  | cons x xs ih => cases v with
    | nil => exact (Int.mul_zero a).symm
    | cons t v => simp only [each, dot]; rw [ih, hf, Int.mul_add, Int.mul_assoc]
theorem dot_combo (a b : Int) (xs ys v : Coeffs) : dot (combo a xs b ys) v = a * dot xs v + b * dot ys v := by
  induction xs generalizing ys v with
  | nil =>
    simp only [combo]
    rw [dot_each _ b (fun y => by rw [Int.mul_zero, Int.zero_add])]
    simp only [dot]; rw [Int.mul_zero, Int.zero_add]
  | cons x xs ih => cases ys with
    | nil =>
      simp only [combo]
      rw [dot_each _ a (fun y => by rw [Int.mul_zero, Int.add_zero])]
      simp only [dot]; rw [Int.mul_zero b, Int.add_zero]
    | cons y ys => cases v with
      | nil => simp only [dot]; rw [Int.mul_zero, Int.mul_zero]; rfl
      | cons t v =>
        simp only [combo, dot]
        rw [ih, Int.mul_add, Int.mul_add, Int.add_add_add_comm, Int.add_mul, Int.mul_assoc, Int.mul_assoc]
theorem dot_eq_zero {xs : Coeffs} (h : isZero xs) (v : Coeffs) : dot xs v = 0 := by
  induction xs generalizing v with
  | nil => rfl
  | cons x xs ih => cases v with
    | nil => rfl
    | cons t v => simp only [dot]; rw [ih h.2, h.1, Int.zero_mul]; rfl
theorem dot_unit (i : Nat) (v : Coeffs) : dot (unit i) v = get v i := by
  induction i generalizing v with
  | zero => cases v with
    | nil => rfl
    | cons t v => simp only [unit, dot, get]; rw [Int.one_mul, Int.add_zero]
  | succ i ih => cases v with
    | nil => rfl
    | cons t v => simp only [unit, dot, get]; rw [Int.zero_mul, Int.zero_add, ih]
theorem dot_extend (y : Int) (i : Nat) (xs v : Coeffs) (h : length xs ≤ i) :
    dot (extend y i xs) v = dot xs v + y * get v i := by
  induction i generalizing xs v with
  | zero => cases xs with
    | nil => cases v with
      | nil => simp only [extend, dot, get]; rw [Int.mul_zero]; rfl
      | cons t v => simp only [extend, dot, get]; rw [Int.add_comm]
    | cons x xs => exact absurd h (Nat.not_succ_le_zero _)
  | succ i ih => cases v with
    | nil => rw [dot_nil_right, dot_nil_right]; simp only [get]; rw [Int.mul_zero]; rfl
    | cons t v => cases xs with
      | nil =>
        simp only [extend, dot, get]
        rw [ih .nil v (Nat.zero_le i), Int.zero_mul]; simp only [dot, Int.zero_add]
      | cons x xs =>
        simp only [extend, dot, get]
        rw [ih xs v (Nat.le_of_succ_le_succ h), Int.add_assoc]
end Coeffs

/-! ## Linear combinations with a constant -/
structure LinearCombo where
  const : Int := 0
  coeffs : Coeffs := .nil
namespace LinearCombo
def eval (lc : LinearCombo) (v : Coeffs) : Int := lc.const + lc.coeffs.dot v
def coordinate (i : Nat) : LinearCombo := ⟨0, Coeffs.unit i⟩
def combo (a : Int) (l : LinearCombo) (b : Int) (m : LinearCombo) : LinearCombo :=
  ⟨a * l.const + b * m.const, Coeffs.combo a l.coeffs b m.coeffs⟩
def scale (a : Int) (l : LinearCombo) : LinearCombo := ⟨a * l.const, Coeffs.each (a * ·) l.coeffs⟩
instance : Add LinearCombo := ⟨fun l m => combo 1 l 1 m⟩
instance : Sub LinearCombo := ⟨fun l m => combo 1 l (-1) m⟩
instance : Neg LinearCombo := ⟨scale (-1)⟩
instance : HSMul Int LinearCombo LinearCombo := ⟨scale⟩
/-- The product, right when one factor is constant. -/
def mul (l m : LinearCombo) : LinearCombo :=
  ⟨l.const * m.const, Coeffs.combo m.const l.coeffs l.const m.coeffs⟩
theorem combo_eval (a b : Int) (l m : LinearCombo) (v : Coeffs) :
    (combo a l b m).eval v = a * l.eval v + b * m.eval v := by
  simp only [eval, combo]
  rw [Coeffs.dot_combo, Int.mul_add, Int.mul_add, Int.add_add_add_comm]
theorem smul_eval (l : LinearCombo) (a : Int) (v : Coeffs) : (a • l).eval v = a * l.eval v := by
  show a * l.const + Coeffs.dot (Coeffs.each (a * ·) l.coeffs) v = _
  rw [Coeffs.dot_each _ a (fun _ => rfl), ← Int.mul_add]; rfl
theorem add_eval (l m : LinearCombo) (v : Coeffs) : (l + m).eval v = l.eval v + m.eval v := by
  refine (combo_eval 1 1 l m v).trans ?_; rw [Int.one_mul, Int.one_mul]
theorem sub_eval (l m : LinearCombo) (v : Coeffs) : (l - m).eval v = l.eval v - m.eval v := by
  refine (combo_eval 1 (-1) l m v).trans ?_; rw [Int.one_mul, ← Int.neg_eq_neg_one_mul]; rfl
theorem neg_eval (l : LinearCombo) (v : Coeffs) : (-l).eval v = - l.eval v :=
  (smul_eval l (-1) v).trans (Int.neg_eq_neg_one_mul _).symm
theorem mul_eval (l m : LinearCombo) (v : Coeffs) (h : l.coeffs.isZero ∨ m.coeffs.isZero) :
    (mul l m).eval v = l.eval v * m.eval v := by
  simp only [eval, mul]
  rw [Coeffs.dot_combo]
  cases h with
  | inl h => rw [Coeffs.dot_eq_zero h, Int.mul_zero, Int.zero_add, Int.add_zero, Int.mul_add]
  | inr h => rw [Coeffs.dot_eq_zero h, Int.mul_zero, Int.add_zero, Int.add_zero, Int.add_mul, Int.mul_comm m.const]
theorem coordinate_eval (i : Nat) (v : Coeffs) : (coordinate i).eval v = v.get i :=
  (Int.zero_add _).trans (Coeffs.dot_unit i v)
section
variable (a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 : Int) (t : Coeffs)
theorem coordinate_eval_0 : (coordinate 0).eval (.cons a0 t) = a0 := coordinate_eval _ _
theorem coordinate_eval_1 : (coordinate 1).eval (.cons a0 (.cons a1 t)) = a1 := coordinate_eval _ _
theorem coordinate_eval_2 : (coordinate 2).eval (.cons a0 (.cons a1 (.cons a2 t))) = a2 := coordinate_eval _ _
theorem coordinate_eval_3 : (coordinate 3).eval (.cons a0 (.cons a1 (.cons a2 (.cons a3 t)))) = a3 := coordinate_eval _ _
theorem coordinate_eval_4 : (coordinate 4).eval (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 t))))) = a4 :=
  coordinate_eval _ _
theorem coordinate_eval_5 : (coordinate 5).eval
    (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 t)))))) = a5 := coordinate_eval _ _
theorem coordinate_eval_6 : (coordinate 6).eval
    (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 (.cons a6 t))))))) = a6 := coordinate_eval _ _
theorem coordinate_eval_7 : (coordinate 7).eval
    (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 (.cons a6 (.cons a7 t)))))))) = a7 := coordinate_eval _ _
theorem coordinate_eval_8 : (coordinate 8).eval
    (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 (.cons a6 (.cons a7 (.cons a8 t))))))))) = a8 :=
  coordinate_eval _ _
theorem coordinate_eval_9 : (coordinate 9).eval
    (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 (.cons a6 (.cons a7 (.cons a8 (.cons a9 t)))))))))) = a9 :=
  coordinate_eval _ _
end
end LinearCombo

/-! ## Intervals -/
/-- `t` is at or above the bound, if there is one. -/
def AboveBound (b : Option Int) (t : Int) : Prop := ∀ l, b = some l → l ≤ t
def BelowBound (b : Option Int) (t : Int) : Prop := ∀ u, b = some u → t ≤ u
def mapBound (f : Int → Int) : Option Int → Option Int
  | some x => some (f x)
  | none => none
/-- The sum of two bounds, when there are both. -/
def addBound : Option Int → Option Int → Option Int
  | some x, some y => some (x + y)
  | _, _ => none
/-- The sharper of two bounds, as `f` chooses. -/
def joinBound (f : Int → Int → Int) : Option Int → Option Int → Option Int
  | none, b => b
  | some x, none => some x
  | some x, some y => some (f x y)

/-- A closed interval, possibly unbounded on either side. -/
structure Constraint where
  lowerBound : Option Int
  upperBound : Option Int
namespace Constraint
def sat (c : Constraint) (t : Int) : Prop := AboveBound c.lowerBound t ∧ BelowBound c.upperBound t
abbrev sat' (c : Constraint) (x v : Coeffs) : Prop := c.sat (Coeffs.dot x v)
def trivial : Constraint := ⟨none, none⟩
def impossible : Constraint := ⟨some 1, some 0⟩
def exact (r : Int) : Constraint := ⟨some r, some r⟩
def contains0 (c : Constraint) : Bool :=
  and (match c.lowerBound with | some l => decide (l ≤ 0) | none => true)
      (match c.upperBound with | some u => decide (0 ≤ u) | none => true)
def isImpossible : Constraint → Bool
  | ⟨some l, some u⟩ => decide (u < l)
  | _ => false
/-- Image of the interval under `t ↦ k * t`, for `k ≠ 0`. -/
def dilate (k : Int) (c : Constraint) : Constraint :=
  if 0 ≤ k then ⟨mapBound (k * ·) c.lowerBound, mapBound (k * ·) c.upperBound⟩
  else ⟨mapBound (k * ·) c.upperBound, mapBound (k * ·) c.lowerBound⟩
def scale (k : Int) (c : Constraint) : Constraint :=
  if k = 0 then (if c.isImpossible then c else exact 0) else dilate k c
def combo (a : Int) (s : Constraint) (b : Int) (t : Constraint) : Constraint :=
  ⟨addBound (scale a s).lowerBound (scale b t).lowerBound, addBound (scale a s).upperBound (scale b t).upperBound⟩
def combine (s t : Constraint) : Constraint :=
  ⟨joinBound max s.lowerBound t.lowerBound, joinBound min s.upperBound t.upperBound⟩
/-- The integers `t` for which `k * t` is in the interval, for `0 < k`. -/
def div (c : Constraint) (k : Nat) : Constraint :=
  ⟨mapBound (fun l => -(-l / k)) c.lowerBound, mapBound (· / k) c.upperBound⟩

theorem exact_sat {r t : Int} : (exact r).sat t ↔ t = r :=
  ⟨fun h => Int.le_antisymm (h.2 r rfl) (h.1 r rfl), fun e => ⟨fun _ h => by cases h; exact Int.le_of_eq e.symm,
    fun _ h => by cases h; exact Int.le_of_eq e⟩⟩
theorem not_sat'_of_isImpossible {c : Constraint} (h : isImpossible c) {x v : Coeffs} : ¬ c.sat' x v := by
  intro hs
  obtain ⟨lo, hi⟩ := c
  cases lo with
  | none => cases h
  | some l => cases hi with
    | none => cases h
    | some u =>
      exact Int.not_le_of_lt (of_decide_eq_true (p := u < l) h) (Int.le_trans (hs.1 l rfl) (hs.2 u rfl))
theorem addInequality_sat {c : Int} {x v : Coeffs} (h : c + Coeffs.dot x v ≥ 0) :
    Constraint.sat' ⟨some (-c), none⟩ x v := by
  refine ⟨fun l e => ?_, fun u e => by cases e⟩
  cases e
  have := Int.add_le_add_left h (-c)
  rw [← Int.add_assoc, Int.add_left_neg, Int.zero_add, Int.add_zero] at this; exact this
theorem addEquality_sat {c : Int} {x v : Coeffs} (h : c + Coeffs.dot x v = 0) :
    Constraint.sat' ⟨some (-c), some (-c)⟩ x v := by
  refine exact_sat.2 ?_
  apply Int.add_left_cancel (z := c)
  rw [h, Int.add_right_neg]
theorem combine_sat' {s t : Constraint} {x v : Coeffs} (hs : s.sat' x v) (ht : t.sat' x v) :
    (s.combine t).sat' x v := by
  obtain ⟨l1, u1⟩ := s; obtain ⟨l2, u2⟩ := t
  refine ⟨?_, ?_⟩
  · intro l e
    cases l1 with
    | none => exact ht.1 l e
    | some a => cases l2 with
      | none => exact hs.1 l e
      | some b =>
        cases e
        rcases Int.max_cases a b with k | k <;> rw [k]
        · exact hs.1 a rfl
        · exact ht.1 b rfl
  · intro u e
    cases u1 with
    | none => exact ht.2 u e
    | some a => cases u2 with
      | none => exact hs.2 u e
      | some b =>
        cases e
        rcases Int.min_cases a b with k | k <;> rw [k]
        · exact hs.2 a rfl
        · exact ht.2 b rfl
theorem dilate_sat (k : Int) {c : Constraint} {t : Int} (h : c.sat t) : (dilate k c).sat (k * t) := by
  obtain ⟨lo, hi⟩ := c
  rcases Classical.em (0 ≤ k) with hk | hk
  · simp only [dilate]; rw [if_pos hk]
    refine ⟨fun l e => ?_, fun u e => ?_⟩
    · cases lo with
      | none => cases e
      | some a => cases e; exact Int.mul_le_mul_of_nonneg_left (h.1 a rfl) hk
    · cases hi with
      | none => cases e
      | some a => cases e; exact Int.mul_le_mul_of_nonneg_left (h.2 a rfl) hk
  · simp only [dilate]; rw [if_neg hk]
    have hk := Int.le_of_lt (Int.lt_of_not_le hk)
    refine ⟨fun l e => ?_, fun u e => ?_⟩
    · cases hi with
      | none => cases e
      | some a => cases e; exact Int.mul_le_mul_of_nonpos_left (h.2 a rfl) hk
    · cases lo with
      | none => cases e
      | some a => cases e; exact Int.mul_le_mul_of_nonpos_left (h.1 a rfl) hk
theorem scale_sat (k : Int) {c : Constraint} {t : Int} (h : c.sat t) : (scale k c).sat (k * t) := by
  rcases Classical.em (k = 0) with hk | hk
  · simp only [scale]; rw [if_pos hk]
    cases hc : c.isImpossible with
    | true =>
      have : c.sat' (.cons t .nil) (.cons 1 .nil) := by
        simp only [sat', Coeffs.dot]; rw [Int.mul_one, Int.add_zero]; exact h
      exact absurd this (not_sat'_of_isImpossible hc)
    | false => rw [if_neg (fun e => Bool.noConfusion e)]; exact exact_sat.2 (by rw [hk, Int.zero_mul])
  · simp only [scale]; rw [if_neg hk]; exact dilate_sat k h
theorem add_bounds_sat {s t : Constraint} {x y : Int} (hs : s.sat x) (ht : t.sat y) :
    Constraint.sat ⟨addBound s.lowerBound t.lowerBound, addBound s.upperBound t.upperBound⟩ (x + y) := by
  obtain ⟨l1, u1⟩ := s; obtain ⟨l2, u2⟩ := t
  refine ⟨fun l e => ?_, fun u e => ?_⟩
  · cases l1 with
    | none => cases e
    | some a => cases l2 with
      | none => cases e
      | some b => cases e; exact Int.add_le_add (hs.1 a rfl) (ht.1 b rfl)
  · cases u1 with
    | none => cases e
    | some a => cases u2 with
      | none => cases e
      | some b => cases e; exact Int.add_le_add (hs.2 a rfl) (ht.2 b rfl)
theorem div_sat {c : Constraint} {k : Nat} (hk : 0 < k) {t : Int} (h : c.sat ((k : Int) * t)) : (div c k).sat t := by
  have hk : 0 < (k : Int) := Int.ofNat_lt.2 hk
  obtain ⟨lo, hi⟩ := c
  refine ⟨fun l e => ?_, fun u e => ?_⟩
  · cases lo with
    | none => cases e
    | some a =>
      cases e
      have h1 : (k : Int) * -t ≤ -a := by rw [Int.mul_neg]; exact Int.neg_le_neg (h.1 a rfl)
      have := Int.neg_le_neg (Int.le_ediv_of_mul_le hk h1)
      rw [Int.neg_neg] at this; exact this
  · cases hi with
    | none => cases e
    | some a => cases e; exact Int.le_ediv_of_mul_le hk (h.2 a rfl)
theorem contains0_of_sat {c : Constraint} (h : c.sat 0) : c.contains0 = true := by
  obtain ⟨lo, hi⟩ := c
  cases lo with
  | none => cases hi with
    | none => rfl
    | some u => exact decide_eq_true (h.2 u rfl)
  | some l => cases hi with
    | none => show and (decide (l ≤ 0)) true = true; rw [decide_eq_true (h.1 l rfl)]; rfl
    | some u =>
      show and (decide (l ≤ 0)) (decide (0 ≤ u)) = true
      rw [decide_eq_true (h.1 l rfl), decide_eq_true (h.2 u rfl)]; rfl
end Constraint
theorem combo_sat' (s t : Constraint) (a : Int) (x : Coeffs) (b : Int) (y v : Coeffs)
    (hx : s.sat' x v) (hy : t.sat' y v) : (Constraint.combo a s b t).sat' (Coeffs.combo a x b y) v := by
  show Constraint.sat _ _
  rw [Coeffs.dot_combo]
  exact Constraint.add_bounds_sat (Constraint.scale_sat a hx) (Constraint.scale_sat b hy)

/-! ## Normal form of a fact: leading coefficient positive, coefficients without a common factor -/
namespace Coeffs
/-- `g` divides every entry. -/
def Divides (g : Int) : Coeffs → Prop
  | .nil => True
  | .cons x xs => g * (x / g) = x ∧ Divides g xs
instance decidableDivides (g : Int) : (xs : Coeffs) → Decidable (Divides g xs)
  | .nil => .isTrue trivial
  | .cons x xs => have := decidableDivides g xs; instDecidableAnd
theorem dot_each_ediv {g : Int} {xs : Coeffs} (h : Divides g xs) (v : Coeffs) :
    g * dot (each (· / g) xs) v = dot xs v := by
  induction xs generalizing v with
  | nil => exact Int.mul_zero g
  | cons x xs ih => cases v with
    | nil => exact Int.mul_zero g
    | cons t v =>
      simp only [each, dot]
      rw [Int.mul_add, ih h.2, ← Int.mul_assoc, h.1]
end Coeffs
def positive (p : Prod Constraint Coeffs) : Prod Constraint Coeffs :=
  if 0 ≤ p.2.leading then p else (Constraint.dilate (-1) p.1, p.2.each (-1 * ·))
def primitive (p : Prod Constraint Coeffs) : Prod Constraint Coeffs :=
  if p.2.isZero then (if p.1.contains0 then Constraint.trivial else Constraint.impossible, p.2)
  else if 1 < p.2.gcd ∧ Coeffs.Divides p.2.gcd p.2 then (p.1.div p.2.gcd, p.2.each (· / p.2.gcd))
  else p
theorem positive_sat {p : Prod Constraint Coeffs} {v : Coeffs} (h : p.1.sat' p.2 v) :
    (positive p).1.sat' (positive p).2 v := by
  unfold positive
  rcases Classical.em (0 ≤ p.2.leading) with k | k
  · rw [if_pos k]; exact h
  · rw [if_neg k]
    show Constraint.sat _ (Coeffs.dot (Coeffs.each (-1 * ·) p.2) v)
    rw [Coeffs.dot_each _ (-1) (fun _ => rfl)]
    exact Constraint.dilate_sat (-1) h
theorem primitive_sat {p : Prod Constraint Coeffs} {v : Coeffs} (h : p.1.sat' p.2 v) :
    (primitive p).1.sat' (primitive p).2 v := by
  unfold primitive
  rcases Classical.em p.2.isZero with k | k
  · rw [if_pos k]
    have h0 : p.1.sat 0 := Coeffs.dot_eq_zero k v ▸ h
    rw [if_pos (Constraint.contains0_of_sat h0)]
    exact ⟨fun _ e => (nomatch e), fun _ e => (nomatch e)⟩
  · rw [if_neg k]
    rcases Classical.em (1 < p.2.gcd ∧ Coeffs.Divides p.2.gcd p.2) with l | l
    · rw [if_pos l]
      apply Constraint.div_sat (Nat.lt_of_lt_of_le Nat.zero_lt_one (Nat.le_of_lt l.1))
      rw [Coeffs.dot_each_ediv l.2]; exact h
    · rw [if_neg l]; exact h
abbrev tidyConstraint (s : Constraint) (x : Coeffs) : Constraint := (primitive (positive (s, x))).1
abbrev tidyCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (primitive (positive (s, x))).2
theorem tidy_sat {s : Constraint} {x v : Coeffs} (h : s.sat' x v) :
    (tidyConstraint s x).sat' (tidyCoeffs s x) v :=
  primitive_sat (positive_sat (p := (s, x)) h)

/-! ## Hard equalities: balanced remainders of all coefficients, and a new atom for the quotient -/
def bmod_coeffs (m : Nat) (i : Nat) (x : Coeffs) : Coeffs := Coeffs.extend m i (Coeffs.each (Int.bmod · m) x)
/-- The new atom. It is irreducible because `omega` compares atoms up to definitional equality, and
unfolding these can exhaust the heartbeats. -/
@[irreducible] def bmod_div_term (m : Nat) (x v : Coeffs) : Int :=
  (Int.bmod (x.dot v) m - (x.each (Int.bmod · m)).dot v) / m
theorem Coeffs.length_each (f : Int → Int) (xs : Coeffs) : length (each f xs) = length xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => exact congrArg Nat.succ ih
theorem Coeffs.exists_dot_bmod_eq (m : Nat) (x v : Coeffs) :
    ∃ k, dot (each (Int.bmod · m) x) v = dot x v + (m : Int) * k := by
  induction x generalizing v with
  | nil => exact ⟨0, by rw [Int.mul_zero]; rfl⟩
  | cons a x ih => cases v with
    | nil => exact ⟨0, by rw [Int.mul_zero]; rfl⟩
    | cons t v =>
      obtain ⟨k, hk⟩ := ih v
      obtain ⟨l, hl⟩ := Int.exists_bmod_eq a m
      refine ⟨l * t + k, ?_⟩
      simp only [each, dot]
      rw [hk, hl, Int.add_mul, Int.mul_assoc, Int.add_add_add_comm, ← Int.mul_add]
theorem mul_bmod_div_term (m : Nat) (x v : Coeffs) :
    (m : Int) * bmod_div_term m x v = Int.bmod (x.dot v) m - (x.each (Int.bmod · m)).dot v := by
  obtain ⟨k, hk⟩ := Coeffs.exists_dot_bmod_eq m x v
  obtain ⟨l, hl⟩ := Int.exists_bmod_eq (x.dot v) m
  have hd : (m : Int) ∣ Int.bmod (x.dot v) m - (x.each (Int.bmod · m)).dot v := by
    refine ⟨l - k, ?_⟩
    rw [hk, hl, Int.mul_sub, Int.sub_eq_add_neg, Int.neg_add, Int.add_add_add_comm, Int.add_right_neg,
      Int.zero_add]; rfl
  have := Int.ediv_add_emod (Int.bmod (x.dot v) m - (x.each (Int.bmod · m)).dot v) m
  rw [Int.emod_eq_zero_of_dvd hd, Int.add_zero] at this
  unfold bmod_div_term; exact this
theorem bmod_sat (m : Nat) (r : Int) (i : Nat) (x v : Coeffs) (h : x.length ≤ i)
    (p : Coeffs.get v i = bmod_div_term m x v) (w : (Constraint.exact r).sat' x v) :
    (Constraint.exact (Int.bmod r m)).sat' (bmod_coeffs m i x) v := by
  have w := Constraint.exact_sat.1 w
  refine Constraint.exact_sat.2 ?_
  unfold bmod_coeffs
  rw [Coeffs.dot_extend _ _ _ _ (by rw [Coeffs.length_each]; exact h), p, mul_bmod_div_term, w,
    Int.add_comm, Int.sub_add_cancel]

/-! ## Reading hypotheses: propositional structure -/
theorem and_not_not_of_not_or {p q : Prop} (h : ¬(p ∨ q)) : ¬p ∧ ¬q := ⟨fun x => h (.inl x), fun x => h (.inr x)⟩
theorem Decidable.or_not_not_of_not_and {p q : Prop} [Decidable p] [Decidable q] (h : ¬(p ∧ q)) : ¬p ∨ ¬q :=
  Decidable.byCases (fun hp : p => .inr fun hq => h ⟨hp, hq⟩) .inl
theorem Decidable.and_not_of_not_imp {p q : Prop} [Decidable p] (h : ¬(p → q)) : p ∧ ¬q :=
  Decidable.byCases (fun hp : p => ⟨hp, fun hq => h fun _ => hq⟩) fun hp => absurd (fun x => absurd x hp) h
theorem Decidable.and_or_not_and_not_of_iff {p q : Prop} [Decidable q] (h : p ↔ q) : p ∧ q ∨ ¬p ∧ ¬q :=
  Decidable.byCases (fun hq : q => .inl ⟨h.2 hq, hq⟩) fun hq => .inr ⟨fun hp => hq (h.1 hp), hq⟩
theorem Decidable.and_not_or_not_and_of_not_iff {p q : Prop} [Decidable p] [Decidable q] (h : ¬(p ↔ q)) :
    p ∧ ¬q ∨ ¬p ∧ q :=
  Decidable.byCases
    (fun hp : p => .inl ⟨hp, fun hq => h ⟨fun _ => hq, fun _ => hp⟩⟩)
    (fun hp => .inr ⟨hp, Decidable.byCases id fun hq => absurd ⟨fun x => absurd x hp, fun x => absurd x hq⟩ h⟩)
theorem ite_disjunction {α : Type u} {P : Prop} [Decidable P] {a b : α} :
    (P ∧ (if P then a else b) = a) ∨ (¬P ∧ (if P then a else b) = b) :=
  Decidable.byCases (fun h : P => .inl ⟨h, if_pos h⟩) fun h => .inr ⟨h, if_neg h⟩

/-! ## Reading hypotheses: comparisons and casts -/
namespace Int
theorem lt_of_not_le {a b : Int} (h : ¬ a ≤ b) : b < a := _root_.Int.lt_of_not_le h
theorem le_of_not_lt {a b : Int} (h : ¬ a < b) : b ≤ a := _root_.Int.le_of_not_lt h
theorem lt_of_gt {a b : Int} (h : a > b) : b < a := h
theorem le_of_ge {a b : Int} (h : a ≥ b) : b ≤ a := h
theorem add_congr {a b c d : Int} (h : a = b) (k : c = d) : a + c = b + d := h ▸ k ▸ rfl
theorem sub_congr {a b c d : Int} (h : a = b) (k : c = d) : a - c = b - d := h ▸ k ▸ rfl
theorem mul_congr {a b c d : Int} (h : a = b) (k : c = d) : a * c = b * d := h ▸ k ▸ rfl
theorem neg_congr {a b : Int} (h : a = b) : -a = -b := h ▸ rfl
theorem ofNat_congr {a b : Nat} (h : a = b) : (a : Int) = b := h ▸ rfl
theorem natCast_ofNat {x : Nat} : ((OfNat.ofNat x : Nat) : Int) = OfNat.ofNat x := rfl
theorem ofNat_lt_of_lt {a b : Nat} (h : a < b) : (a : Int) < b := _root_.Int.ofNat_lt.2 h
theorem ofNat_le_of_le {a b : Nat} (h : a ≤ b) : (a : Int) ≤ b := _root_.Int.ofNat_le.2 h
theorem ofNat_pos_of_pos {a : Nat} (h : 0 < a) : 0 < (a : Int) := _root_.Int.ofNat_lt.2 h
theorem ofNat_mul_nonneg {a b : Nat} : 0 ≤ (a : Int) * b := _root_.Int.natCast_nonneg (a * b)
theorem emod_ofNat_nonneg {x : Nat} {y : Int} : 0 ≤ (x : Int) % y := _root_.Int.natCast_nonneg _
theorem ofNat_pow (a b : Nat) : ((a ^ b : Nat) : Int) = (a : Int) ^ b := _root_.Int.natCast_pow a b
theorem pos_pow_of_pos (a : Int) (n : Nat) (h : 0 < a) : 0 < a ^ n := _root_.Int.pow_pos h n
theorem ofNat_sub_dichotomy {a b : Nat} :
    b ≤ a ∧ ((a - b : Nat) : Int) = a - b ∨ a < b ∧ ((a - b : Nat) : Int) = 0 := by
  rcases Nat.lt_or_ge a b with h | h
  · exact .inr ⟨h, congrArg _root_.Int.ofNat (Nat.sub_eq_zero_of_le (Nat.le_of_lt h))⟩
  · refine .inl ⟨h, ?_⟩
    obtain ⟨k, rfl⟩ := Nat.exists_add_of_le h
    rw [Nat.add_sub_cancel_left, _root_.Int.natCast_add, _root_.Int.add_comm, _root_.Int.add_sub_cancel]
end Int
namespace Nat
theorem lt_of_gt {a b : Nat} (h : a > b) : b < a := h
theorem le_of_ge {a b : Nat} (h : a ≥ b) : b ≤ a := h
end Nat
end Lean.Omega
theorem le_of_le_of_eq {α : Type u} {a b c : α} [LE α] (h : a ≤ b) (k : b = c) : a ≤ c := k ▸ h
theorem le_of_eq_of_le {α : Type u} {a b c : α} [LE α] (h : a = b) (k : b ≤ c) : a ≤ c := h ▸ k
