prelude
import Olympiad.Int.Div
set_option linter.all false
set_option autoImplicit false
universe u
/-! # What the native `omega` refers to: linear arithmetic

`omega` writes every hypothesis as `c + x · v` compared with 0, where `v` is the list of atoms. It keeps,
for each coefficient vector `x`, an interval that contains `x · v`. The steps that it takes on such facts
are the theorems of this file; the kernel recomputes vectors and intervals, so each definition must give
exactly the values that the native code computes. They are written with recursors and the primitive
operations, since the time to check a proof of `omega` goes mostly into evaluating them. -/
namespace Lean.Omega
/-! ## Tests on integers, quick to evaluate -/
def isNonneg (a : Int) : Bool := a.casesOn (fun _ => true) (fun _ => false)
/-- Tests whether an integer is zero, by its constructor. -/
def isZero (a : Int) : Bool := a.casesOn (fun n => Nat.beq n 0) (fun _ => false)
/-- Tests `a ≤ b` for integers, by the sign of `b - a`. -/
def leB (a b : Int) : Bool := isNonneg (Int.sub b a)
/-- The smaller of two integers, computed with `leB`. -/
def minB (a b : Int) : Int := bif leB a b then a else b
/-- The larger of two integers, computed with `leB`. -/
def maxB (a b : Int) : Int := bif leB a b then b else a
/-- The test `isNonneg` accepts exactly the integers `a` with `0 ≤ a`. -/
theorem isNonneg_iff {a : Int} : isNonneg a = true ↔ 0 ≤ a := by
  cases a with
  | ofNat n => exact ⟨fun _ => Int.natCast_nonneg n, fun _ => rfl⟩
  | negSucc n =>
    refine ⟨fun h => Bool.noConfusion h, fun h => ?_⟩
    obtain ⟨m, e⟩ := Int.exists_natCast_of_nonneg h
    cases e
/-- The test `isZero` accepts exactly the integer zero. -/
theorem isZero_iff {a : Int} : isZero a = true ↔ a = 0 := by
  cases a with
  | ofNat n => exact ⟨fun h => congrArg Int.ofNat (Nat.eq_of_beq_eq_true h), fun h => by injection h with h; subst h; rfl⟩
  | negSucc n => exact ⟨fun h => Bool.noConfusion h, fun h => by cases h⟩
/-- The test `leB a b` succeeds exactly when `a ≤ b`. -/
theorem leB_iff {a b : Int} : leB a b = true ↔ a ≤ b :=
  isNonneg_iff.trans ⟨Int.le_of_sub_nonneg, Int.sub_nonneg_of_le⟩
/-- A Boolean that is true exactly when `p` holds is false if `p` fails. -/
theorem false_of_not {b : Bool} {p : Prop} (h : b = true ↔ p) (k : ¬ p) : b = false := by
  cases b with
  | false => rfl
  | true => exact absurd (h.1 rfl) k
/-- `minB a b` is one of `a` and `b`. -/
theorem minB_cases (a b : Int) : minB a b = a ∨ minB a b = b := by
  unfold minB; cases leB a b
  · exact .inr rfl
  · exact .inl rfl
/-- `maxB a b` is one of `a` and `b`. -/
theorem maxB_cases (a b : Int) : maxB a b = a ∨ maxB a b = b := by
  unfold maxB; cases leB a b
  · exact .inl rfl
  · exact .inr rfl

/-! ## Coefficient vectors; missing entries count as zero -/
abbrev Coeffs := List Int
namespace Coeffs
/-- The coefficient vector with the entries of a list. -/
def ofList (l : List Int) : Coeffs := l
noncomputable section
/-- The number of entries of a coefficient vector. -/
def length (xs : Coeffs) : Nat := List.rec 0 (fun _ _ n => Nat.succ n) xs
/-- The entry at a position of a coefficient vector, zero beyond its end. -/
def get (xs : Coeffs) : Nat → Int :=
  List.rec (motive := fun _ => Nat → Int) (fun _ => 0) (fun x _ g i => Nat.rec x (fun i _ => g i) i) xs
/-- Scalar product. -/
def dot (xs : Coeffs) : Coeffs → Int :=
  List.rec (motive := fun _ => Coeffs → Int) (fun _ => 0)
    (fun x _ f vs => List.rec 0 (fun v vs _ => Int.add (Int.mul x v) (f vs)) vs) xs
/-- Applies a function to every entry of a coefficient vector. -/
def each (f : Int → Int) (xs : Coeffs) : Coeffs := List.rec .nil (fun x _ ys => .cons (f x) ys) xs
/-- `a • xs + b • ys`, as long as the longer one. -/
def combo (a : Int) (xs : Coeffs) (b : Int) : Coeffs → Coeffs :=
  List.rec (motive := fun _ => Coeffs → Coeffs) (each (Int.mul b))
    (fun x xs f ys => List.rec (each (Int.mul a) (.cons x xs))
      (fun y ys _ => .cons (Int.add (Int.mul a x) (Int.mul b y)) (f ys)) ys) xs
/-- `xs + ys`, as long as the longer one. -/
def add (xs : Coeffs) : Coeffs → Coeffs :=
  List.rec (motive := fun _ => Coeffs → Coeffs) (fun ys => ys)
    (fun x xs f ys => List.rec (.cons x xs) (fun y ys _ => .cons (Int.add x y) (f ys)) ys) xs
/-- `xs - ys`, as long as the longer one. -/
def sub (xs : Coeffs) : Coeffs → Coeffs :=
  List.rec (motive := fun _ => Coeffs → Coeffs) (each Int.neg)
    (fun x xs f ys => List.rec (.cons x xs) (fun y ys _ => .cons (Int.sub x y) (f ys)) ys) xs
/-- The coefficient vector with 1 at position `i` and 0 before it. -/
def unit (i : Nat) : Coeffs := Nat.rec (.cons 1 .nil) (fun _ l => .cons 0 l) i
/-- Append the entry `y` at position `i` of a vector of length at most `i`. -/
def extend (y : Int) (i : Nat) : Coeffs → Coeffs :=
  Nat.rec (motive := fun _ => Coeffs → Coeffs) (fun _ => .cons y .nil)
    (fun _ f xs => List.rec (.cons 0 (f .nil)) (fun x xs _ => .cons x (f xs)) xs) i
/-- Tests whether all entries of a coefficient vector are zero. -/
def isZeroB (xs : Coeffs) : Bool := List.rec true (fun x _ b => bif Omega.isZero x then b else false) xs
/-- All entries of the coefficient vector are zero, as found by `isZeroB`. -/
def isZero (xs : Coeffs) : Prop := isZeroB xs = true
instance decidableIsZero (xs : Coeffs) : Decidable (isZero xs) :=
  Bool.rec (motive := fun b => Decidable (b = true)) (isFalse fun h => Bool.noConfusion h) (isTrue rfl) (isZeroB xs)
/-- The first nonzero entry of a coefficient vector, or zero if there is none. -/
def leading (xs : Coeffs) : Int := List.rec 0 (fun x _ l => bif Omega.isZero x then l else x) xs
/-- Greatest common divisor of the absolute values of the entries of a coefficient vector. -/
def gcd (xs : Coeffs) : Nat := List.rec 0 (fun x _ g => Nat.gcd x.natAbs g) xs
end

/-- The scalar product of two nonempty vectors is the product of the heads plus that of the tails. -/
theorem dot_cons (x : Int) (xs : Coeffs) (v : Int) (vs : Coeffs) : dot (.cons x xs) (.cons v vs) = x * v + dot xs vs := rfl
/-- If a nonempty coefficient vector is zero, its head is zero and its tail is a zero vector. -/
theorem isZero_cons {x : Int} {xs : Coeffs} (h : isZero (.cons x xs)) : x = 0 ∧ isZero xs := by
  have h : (bif Omega.isZero x then isZeroB xs else false) = true := h
  cases e : Omega.isZero x with
  | false => rw [e] at h; cases h
  | true => rw [e] at h; exact ⟨Omega.isZero_iff.1 e, h⟩
/-- The scalar product with the empty vector is zero. -/
theorem dot_nil_right (xs : Coeffs) : dot xs .nil = 0 := by cases xs <;> rfl
/-- If `f` multiplies by `a`, applying `f` to all coefficients multiplies the scalar product by `a`. -/
theorem dot_each (f : Int → Int) (a : Int) (hf : ∀ x, f x = a * x) (xs v : Coeffs) :
    dot (each f xs) v = a * dot xs v := by
  induction xs generalizing v with
  | nil => exact (Int.mul_zero a).symm
  | cons x xs ih => cases v with
    | nil => exact (Int.mul_zero a).symm
    | cons t v =>
      show f x * t + dot (each f xs) v = a * (x * t + dot xs v)
      rw [ih, hf, Int.mul_add, Int.mul_assoc]
/-- The scalar product is linear: that of `a • xs + b • ys` is the same combination of scalar products. -/
theorem dot_combo (a b : Int) (xs ys v : Coeffs) : dot (combo a xs b ys) v = a * dot xs v + b * dot ys v := by
  induction xs generalizing ys v with
  | nil =>
    show dot (each (Int.mul b) ys) v = a * 0 + b * dot ys v
    rw [dot_each (Int.mul b) b (fun _ => rfl), Int.mul_zero, Int.zero_add]
  | cons x xs ih => cases ys with
    | nil =>
      show dot (each (Int.mul a) (.cons x xs)) v = a * dot (.cons x xs) v + b * 0
      rw [dot_each (Int.mul a) a (fun _ => rfl), Int.mul_zero, Int.add_zero]
    | cons y ys => cases v with
      | nil => show 0 = a * 0 + b * 0; rw [Int.mul_zero, Int.mul_zero]; rfl
      | cons t v =>
        show (a * x + b * y) * t + dot (combo a xs b ys) v = a * (x * t + dot xs v) + b * (y * t + dot ys v)
        rw [ih, Int.mul_add, Int.mul_add, Int.add_add_add_comm, Int.add_mul, Int.mul_assoc, Int.mul_assoc]
/-- The scalar product with a sum of coefficient vectors is the sum of the scalar products. -/
theorem dot_add (xs ys v : Coeffs) : dot (add xs ys) v = dot xs v + dot ys v := by
  induction xs generalizing ys v with
  | nil => exact (Int.zero_add _).symm
  | cons x xs ih => cases ys with
    | nil => exact (Int.add_zero _).symm
    | cons y ys => cases v with
      | nil => rfl
      | cons t v =>
        show (x + y) * t + dot (add xs ys) v = x * t + dot xs v + (y * t + dot ys v)
        rw [ih, Int.add_mul, Int.add_add_add_comm]
/-- Negating all coefficients negates the scalar product. -/
theorem dot_neg (xs v : Coeffs) : dot (each Int.neg xs) v = -dot xs v := by
  rw [dot_each Int.neg (-1) Int.neg_eq_neg_one_mul, ← Int.neg_eq_neg_one_mul]
/-- The scalar product with a difference of coefficient vectors is the difference of the scalar products. -/
theorem dot_sub (xs ys v : Coeffs) : dot (sub xs ys) v = dot xs v - dot ys v := by
  induction xs generalizing ys v with
  | nil => show dot (each Int.neg ys) v = 0 + -dot ys v; rw [dot_neg, Int.zero_add]
  | cons x xs ih => cases ys with
    | nil => exact (Int.sub_zero _).symm
    | cons y ys => cases v with
      | nil => rfl
      | cons t v =>
        show (x + -y) * t + dot (sub xs ys) v = x * t + dot xs v + -(y * t + dot ys v)
        rw [ih, Int.add_mul, Int.neg_add, Int.add_add_add_comm, Int.neg_mul]; rfl
/-- The scalar product of a zero coefficient vector with any vector is zero. -/
theorem dot_eq_zero {xs : Coeffs} (h : isZero xs) (v : Coeffs) : dot xs v = 0 := by
  induction xs generalizing v with
  | nil => rfl
  | cons x xs ih => cases v with
    | nil => rfl
    | cons t v =>
      have h := isZero_cons h
      rw [dot_cons, ih h.2, h.1, Int.zero_mul]; rfl
/-- The scalar product of the `i`-th unit vector with `v` is the entry of `v` at position `i`. -/
theorem dot_unit (i : Nat) (v : Coeffs) : dot (unit i) v = get v i := by
  induction i generalizing v with
  | zero => cases v with
    | nil => rfl
    | cons t v => show 1 * t + 0 = t; rw [Int.one_mul, Int.add_zero]
  | succ i ih => cases v with
    | nil => rfl
    | cons t v => show 0 * t + dot (unit i) v = get v i; rw [Int.zero_mul, Int.zero_add, ih]
/-- Appending the entry `y` at position `i` adds `y` times entry `i` of `v` to the scalar product. -/
theorem dot_extend (y : Int) (i : Nat) (xs v : Coeffs) (h : length xs ≤ i) :
    dot (extend y i xs) v = dot xs v + y * get v i := by
  induction i generalizing xs v with
  | zero => cases xs with
    | nil => cases v with
      | nil => show 0 = 0 + y * 0; rw [Int.mul_zero]; rfl
      | cons t v => show y * t + 0 = 0 + y * t; rw [Int.add_comm]
    | cons x xs => exact absurd h (Nat.not_succ_le_zero _)
  | succ i ih => cases v with
    | nil => rw [dot_nil_right, dot_nil_right]; show 0 = 0 + y * 0; rw [Int.mul_zero]; rfl
    | cons t v => cases xs with
      | nil =>
        show 0 * t + dot (extend y i .nil) v = 0 + y * get v i
        rw [ih .nil v (Nat.zero_le i), Int.zero_mul, Int.zero_add]; rfl
      | cons x xs =>
        show x * t + dot (extend y i xs) v = x * t + dot xs v + y * get v i
        rw [ih xs v (Nat.le_of_succ_le_succ h), Int.add_assoc]
end Coeffs

/-! ## Linear combinations with a constant -/
structure LinearCombo where
  const : Int := 0
  coeffs : Coeffs := .nil
namespace LinearCombo
noncomputable section
/-- Value of a linear combination at the atoms `v`: its constant plus the scalar product. -/
def eval (lc : LinearCombo) (v : Coeffs) : Int := Int.add lc.const (lc.coeffs.dot v)
/-- The linear combination that consists of the atom number `i` alone. -/
def coordinate (i : Nat) : LinearCombo := ⟨0, Coeffs.unit i⟩
/-- Multiplies the constant and all coefficients of a linear combination by `a`. -/
def scale (a : Int) (l : LinearCombo) : LinearCombo := ⟨Int.mul a l.const, Coeffs.each (Int.mul a) l.coeffs⟩
instance : Add LinearCombo := ⟨fun l m => ⟨Int.add l.const m.const, Coeffs.add l.coeffs m.coeffs⟩⟩
instance : Sub LinearCombo := ⟨fun l m => ⟨Int.sub l.const m.const, Coeffs.sub l.coeffs m.coeffs⟩⟩
instance : Neg LinearCombo := ⟨fun l => ⟨Int.neg l.const, Coeffs.each Int.neg l.coeffs⟩⟩
instance : HSMul Int LinearCombo LinearCombo := ⟨scale⟩
/-- The product, right when one factor is constant. -/
def mul (l m : LinearCombo) : LinearCombo :=
  ⟨Int.mul l.const m.const, Coeffs.combo m.const l.coeffs l.const m.coeffs⟩
end
/-- The value of a linear combination is its constant plus the scalar product of coefficients and atoms. -/
theorem eval_eq (l : LinearCombo) (v : Coeffs) : l.eval v = l.const + l.coeffs.dot v := rfl
/-- Scaling a linear combination by `a` multiplies its value by `a`. -/
theorem smul_eval (l : LinearCombo) (a : Int) (v : Coeffs) : (a • l).eval v = a * l.eval v := by
  show a * l.const + Coeffs.dot (Coeffs.each (Int.mul a) l.coeffs) v = a * (l.const + l.coeffs.dot v)
  rw [Coeffs.dot_each (Int.mul a) a (fun _ => rfl), ← Int.mul_add]
/-- The value of a sum of linear combinations is the sum of their values. -/
theorem add_eval (l m : LinearCombo) (v : Coeffs) : (l + m).eval v = l.eval v + m.eval v := by
  show l.const + m.const + Coeffs.dot (Coeffs.add l.coeffs m.coeffs) v = l.const + l.coeffs.dot v + (m.const + m.coeffs.dot v)
  rw [Coeffs.dot_add, Int.add_add_add_comm]
/-- The value of a difference of linear combinations is the difference of their values. -/
theorem sub_eval (l m : LinearCombo) (v : Coeffs) : (l - m).eval v = l.eval v - m.eval v := by
  show l.const + -m.const + Coeffs.dot (Coeffs.sub l.coeffs m.coeffs) v = l.const + l.coeffs.dot v + -(m.const + m.coeffs.dot v)
  rw [Coeffs.dot_sub, Int.neg_add, Int.add_add_add_comm]; rfl
/-- The value of the negative of a linear combination is the negative of its value. -/
theorem neg_eval (l : LinearCombo) (v : Coeffs) : (-l).eval v = - l.eval v := by
  show -l.const + Coeffs.dot (Coeffs.each Int.neg l.coeffs) v = -(l.const + l.coeffs.dot v)
  rw [Coeffs.dot_neg, Int.neg_add]
/-- If one factor is constant, the value of a product of linear combinations is the product of the values. -/
theorem mul_eval (l m : LinearCombo) (v : Coeffs) (h : l.coeffs.isZero ∨ m.coeffs.isZero) :
    (mul l m).eval v = l.eval v * m.eval v := by
  show l.const * m.const + Coeffs.dot (Coeffs.combo m.const l.coeffs l.const m.coeffs) v =
    (l.const + l.coeffs.dot v) * (m.const + m.coeffs.dot v)
  rw [Coeffs.dot_combo]
  cases h with
  | inl h => rw [Coeffs.dot_eq_zero h, Int.mul_zero, Int.zero_add, Int.add_zero, Int.mul_add]
  | inr h => rw [Coeffs.dot_eq_zero h, Int.mul_zero, Int.add_zero, Int.add_zero, Int.add_mul, Int.mul_comm m.const]
/-- The value of the coordinate `i` at `v` is the entry of `v` at position `i`. -/
theorem coordinate_eval (i : Nat) (v : Coeffs) : (coordinate i).eval v = v.get i :=
  (Int.zero_add _).trans (Coeffs.dot_unit i v)
section
variable (a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 : Int) (t : Coeffs)
/-- The coordinate 0 takes the first entry of the vector of atoms. -/
theorem coordinate_eval_0 : (coordinate 0).eval (.cons a0 t) = a0 := coordinate_eval _ _
/-- The coordinate 1 takes the second entry of the vector of atoms. -/
theorem coordinate_eval_1 : (coordinate 1).eval (.cons a0 (.cons a1 t)) = a1 := coordinate_eval _ _
/-- The coordinate 2 takes the third entry of the vector of atoms. -/
theorem coordinate_eval_2 : (coordinate 2).eval (.cons a0 (.cons a1 (.cons a2 t))) = a2 := coordinate_eval _ _
/-- The coordinate 3 takes the fourth entry of the vector of atoms. -/
theorem coordinate_eval_3 : (coordinate 3).eval (.cons a0 (.cons a1 (.cons a2 (.cons a3 t)))) = a3 := coordinate_eval _ _
/-- The coordinate 4 takes the fifth entry of the vector of atoms. -/
theorem coordinate_eval_4 : (coordinate 4).eval (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 t))))) = a4 :=
  coordinate_eval _ _
/-- The coordinate 5 takes the sixth entry of the vector of atoms. -/
theorem coordinate_eval_5 : (coordinate 5).eval
    (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 t)))))) = a5 := coordinate_eval _ _
/-- The coordinate 6 takes the seventh entry of the vector of atoms. -/
theorem coordinate_eval_6 : (coordinate 6).eval
    (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 (.cons a6 t))))))) = a6 := coordinate_eval _ _
/-- The coordinate 7 takes the eighth entry of the vector of atoms. -/
theorem coordinate_eval_7 : (coordinate 7).eval
    (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 (.cons a6 (.cons a7 t)))))))) = a7 := coordinate_eval _ _
/-- The coordinate 8 takes the ninth entry of the vector of atoms. -/
theorem coordinate_eval_8 : (coordinate 8).eval
    (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 (.cons a6 (.cons a7 (.cons a8 t))))))))) = a8 :=
  coordinate_eval _ _
/-- The coordinate 9 takes the tenth entry of the vector of atoms. -/
theorem coordinate_eval_9 : (coordinate 9).eval
    (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 (.cons a6 (.cons a7 (.cons a8 (.cons a9 t)))))))))) = a9 :=
  coordinate_eval _ _
end
end LinearCombo

/-! ## Intervals -/
/-- `t` is at or above the bound, if there is one. -/
def AboveBound (b : Option Int) (t : Int) : Prop := ∀ l, b = some l → l ≤ t
/-- `t` is at or below the bound, if there is one. -/
def BelowBound (b : Option Int) (t : Int) : Prop := ∀ u, b = some u → t ≤ u
/-- Applies a function to a bound, if there is one. -/
def mapBound (f : Int → Int) (b : Option Int) : Option Int := b.casesOn none (fun x => some (f x))
/-- The sum of two bounds, when there are both. -/
def addBound (a b : Option Int) : Option Int :=
  a.casesOn none (fun x => b.casesOn none (fun y => some (Int.add x y)))
/-- The sharper of two bounds, as `f` chooses. -/
def joinBound (f : Int → Int → Int) (a b : Option Int) : Option Int :=
  a.casesOn b (fun x => b.casesOn (some x) (fun y => some (f x y)))

/-- A closed interval, possibly unbounded on either side. -/
structure Constraint where
  lowerBound : Option Int
  upperBound : Option Int
namespace Constraint
/-- The integer `t` lies in the interval `c`. -/
def sat (c : Constraint) (t : Int) : Prop := AboveBound c.lowerBound t ∧ BelowBound c.upperBound t
/-- The scalar product of `x` and `v` lies in the interval `c`. -/
abbrev sat' (c : Constraint) (x v : Coeffs) : Prop := c.sat (Coeffs.dot x v)
/-- The interval without bounds, which contains every integer. -/
def trivial : Constraint := ⟨none, none⟩
/-- The empty interval, with lower bound 1 and upper bound 0. -/
def impossible : Constraint := ⟨some 1, some 0⟩
/-- The interval that contains only `r`. -/
def exact (r : Int) : Constraint := ⟨some r, some r⟩
/-- Tests whether zero lies in the interval. -/
def contains0 (c : Constraint) : Bool :=
  and (c.lowerBound.casesOn true fun l => leB l 0) (c.upperBound.casesOn true fun u => leB 0 u)
/-- Tests whether the interval is empty: it has both bounds and the lower exceeds the upper. -/
def isImpossible (c : Constraint) : Bool :=
  c.lowerBound.casesOn false fun l => c.upperBound.casesOn false fun u => Bool.not (leB l u)
/-- Image of the interval under `t ↦ k * t`, for `k ≠ 0`. -/
def dilate (k : Int) (c : Constraint) : Constraint :=
  bif isNonneg k then ⟨mapBound (Int.mul k) c.lowerBound, mapBound (Int.mul k) c.upperBound⟩
  else ⟨mapBound (Int.mul k) c.upperBound, mapBound (Int.mul k) c.lowerBound⟩
/-- An interval for `k * t` when `t` lies in `c`; for `k = 0` it is exactly zero, or `c` itself if that is empty. -/
def scale (k : Int) (c : Constraint) : Constraint :=
  bif isZero k then (bif c.isImpossible then c else exact 0) else dilate k c
/-- An interval for `a * x + b * y` when `x` lies in `s` and `y` lies in `t`. -/
def combo (a : Int) (s : Constraint) (b : Int) (t : Constraint) : Constraint :=
  ⟨addBound (scale a s).lowerBound (scale b t).lowerBound, addBound (scale a s).upperBound (scale b t).upperBound⟩
/-- The intersection of two intervals. -/
def combine (s t : Constraint) : Constraint :=
  ⟨joinBound maxB s.lowerBound t.lowerBound, joinBound minB s.upperBound t.upperBound⟩
/-- The integers `t` for which `k * t` is in the interval, for `0 < k`. -/
def div (c : Constraint) (k : Nat) : Constraint :=
  ⟨mapBound (fun l => Int.neg (Int.ediv (Int.neg l) k)) c.lowerBound, mapBound (fun u => Int.ediv u k) c.upperBound⟩

/-- An integer lies in the interval `exact r` exactly when it equals `r`. -/
theorem exact_sat {r t : Int} : (exact r).sat t ↔ t = r :=
  ⟨fun h => Int.le_antisymm (h.2 r rfl) (h.1 r rfl), fun e => ⟨fun _ h => by cases h; exact Int.le_of_eq e.symm,
    fun _ h => by cases h; exact Int.le_of_eq e⟩⟩
/-- No scalar product lies in an interval that is found empty. -/
theorem not_sat'_of_isImpossible {c : Constraint} (h : isImpossible c) {x v : Coeffs} : ¬ c.sat' x v := by
  intro hs
  obtain ⟨lo, hi⟩ := c
  cases lo with
  | none => cases h
  | some l => cases hi with
    | none => cases h
    | some u =>
      have h : Bool.not (leB l u) = true := h
      rw [leB_iff.2 (Int.le_trans (hs.1 l rfl) (hs.2 u rfl))] at h
      cases h
/-- If `c + x · v ≥ 0`, then `x · v` lies in the interval from `-c` upwards. -/
theorem addInequality_sat {c : Int} {x v : Coeffs} (h : c + Coeffs.dot x v ≥ 0) :
    Constraint.sat' ⟨some (-c), none⟩ x v := by
  refine ⟨fun l e => ?_, fun u e => by cases e⟩
  cases e
  have := Int.add_le_add_left h (-c)
  rw [← Int.add_assoc, Int.add_left_neg, Int.zero_add, Int.add_zero] at this; exact this
/-- If `c + x · v = 0`, then `x · v` lies in the interval that contains only `-c`. -/
theorem addEquality_sat {c : Int} {x v : Coeffs} (h : c + Coeffs.dot x v = 0) :
    Constraint.sat' ⟨some (-c), some (-c)⟩ x v := by
  refine exact_sat.2 ?_
  apply Int.add_left_cancel (z := c)
  rw [h, Int.add_right_neg]
/-- A scalar product that lies in two intervals lies in their intersection. -/
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
        rcases maxB_cases a b with k | k <;> rw [k]
        · exact hs.1 a rfl
        · exact ht.1 b rfl
  · intro u e
    cases u1 with
    | none => exact ht.2 u e
    | some a => cases u2 with
      | none => exact hs.2 u e
      | some b =>
        cases e
        rcases minB_cases a b with k | k <;> rw [k]
        · exact hs.2 a rfl
        · exact ht.2 b rfl
/-- If `t` lies in the interval `c`, then `k * t` lies in `dilate k c`. -/
theorem dilate_sat (k : Int) {c : Constraint} {t : Int} (h : c.sat t) : (dilate k c).sat (k * t) := by
  obtain ⟨lo, hi⟩ := c
  rcases Classical.em (0 ≤ k) with hk | hk
  · simp only [dilate]; rw [isNonneg_iff.2 hk]
    refine ⟨fun l e => ?_, fun u e => ?_⟩
    · cases lo with
      | none => cases e
      | some a => cases e; exact Int.mul_le_mul_of_nonneg_left (h.1 a rfl) hk
    · cases hi with
      | none => cases e
      | some a => cases e; exact Int.mul_le_mul_of_nonneg_left (h.2 a rfl) hk
  · simp only [dilate]; rw [false_of_not isNonneg_iff hk]
    have hk := Int.le_of_lt (Int.lt_of_not_le hk)
    refine ⟨fun l e => ?_, fun u e => ?_⟩
    · cases hi with
      | none => cases e
      | some a => cases e; exact Int.mul_le_mul_of_nonpos_left (h.2 a rfl) hk
    · cases lo with
      | none => cases e
      | some a => cases e; exact Int.mul_le_mul_of_nonpos_left (h.1 a rfl) hk
/-- If `t` lies in the interval `c`, then `k * t` lies in `scale k c`. -/
theorem scale_sat (k : Int) {c : Constraint} {t : Int} (h : c.sat t) : (scale k c).sat (k * t) := by
  rcases Classical.em (k = 0) with hk | hk
  · simp only [scale]; rw [isZero_iff.2 hk]
    cases hc : c.isImpossible with
    | true =>
      have : c.sat' (.cons t .nil) (.cons 1 .nil) := by
        show c.sat (t * 1 + 0); rw [Int.mul_one, Int.add_zero]; exact h
      exact absurd this (not_sat'_of_isImpossible hc)
    | false => exact exact_sat.2 (by rw [hk, Int.zero_mul])
  · simp only [scale]; rw [false_of_not isZero_iff hk]; exact dilate_sat k h
/-- If `x` lies in `s` and `y` in `t`, then `x + y` lies in the interval of the added bounds. -/
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
/-- If `k * t` lies in `c` for a positive `k`, then `t` lies in the interval `div c k`. -/
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
/-- If zero lies in the interval, the test `contains0` finds it. -/
theorem contains0_of_sat {c : Constraint} (h : c.sat 0) : c.contains0 = true := by
  obtain ⟨lo, hi⟩ := c
  cases lo with
  | none => cases hi with
    | none => rfl
    | some u => exact leB_iff.2 (h.2 u rfl)
  | some l => cases hi with
    | none => show and (leB l 0) true = true; rw [leB_iff.2 (h.1 l rfl)]; rfl
    | some u =>
      show and (leB l 0) (leB 0 u) = true
      rw [leB_iff.2 (h.1 l rfl), leB_iff.2 (h.2 u rfl)]; rfl
end Constraint
/-- If `x · v` lies in `s` and `y · v` in `t`, then `(a • x + b • y) · v` lies in the combined interval. -/
theorem combo_sat' (s t : Constraint) (a : Int) (x : Coeffs) (b : Int) (y v : Coeffs)
    (hx : s.sat' x v) (hy : t.sat' y v) : (Constraint.combo a s b t).sat' (Coeffs.combo a x b y) v := by
  show Constraint.sat _ _
  rw [Coeffs.dot_combo]
  exact Constraint.add_bounds_sat (Constraint.scale_sat a hx) (Constraint.scale_sat b hy)

/-! ## Normal form of a fact: leading coefficient positive, coefficients without a common factor -/
namespace Coeffs
/-- If `g` divides the absolute value of `x`, then `g` times `x / g` is `x`. -/
theorem mul_ediv_of_dvd {g : Nat} {x : Int} (h : g ∣ x.natAbs) : (g : Int) * (x / g) = x := by
  have : (g : Int) ∣ x := by
    obtain ⟨c, e⟩ := h
    cases x with
    | ofNat n => exact ⟨c, congrArg Int.ofNat e⟩
    | negSucc n =>
      refine ⟨-c, ?_⟩
      rw [Int.mul_neg]
      exact congrArg (fun t : Nat => -(t : Int)) e
  have e := Int.ediv_add_emod x g
  rw [Int.emod_eq_zero_of_dvd this, Int.add_zero] at e; exact e
/-- Dividing all coefficients by a common divisor `g` divides the scalar product by `g`. -/
theorem dot_each_ediv {g : Nat} {xs : Coeffs} (h : g ∣ gcd xs) (v : Coeffs) :
    (g : Int) * dot (each (Int.ediv · g) xs) v = dot xs v := by
  induction xs generalizing v with
  | nil => exact Int.mul_zero g
  | cons x xs ih => cases v with
    | nil => exact Int.mul_zero g
    | cons t v =>
      show (g : Int) * (x / g * t + dot (each (Int.ediv · g) xs) v) = x * t + dot xs v
      have k := Nat.gcd_dvd x.natAbs (gcd xs)
      rw [Int.mul_add, ih (Nat.dvd_trans h k.2), ← Int.mul_assoc, mul_ediv_of_dvd (Nat.dvd_trans h k.1)]
end Coeffs
noncomputable section
/-- Negates a fact (interval and coefficients) if its leading coefficient is negative. -/
def positive (p : Prod Constraint Coeffs) : Prod Constraint Coeffs :=
  bif isNonneg p.2.leading then p else (Constraint.dilate (-1) p.1, p.2.each Int.neg)
/-- Divides a fact by the gcd of its coefficients; if these are all zero, decides it. -/
def primitive (p : Prod Constraint Coeffs) : Prod Constraint Coeffs :=
  bif p.2.isZeroB then (bif p.1.contains0 then Constraint.trivial else Constraint.impossible, p.2)
  else bif Nat.ble 2 p.2.gcd then (p.1.div p.2.gcd, p.2.each (Int.ediv · p.2.gcd))
  else p
end
/-- If a fact holds at `v`, it still holds after making the leading coefficient positive. -/
theorem positive_sat {p : Prod Constraint Coeffs} {v : Coeffs} (h : p.1.sat' p.2 v) :
    (positive p).1.sat' (positive p).2 v := by
  unfold positive
  cases isNonneg p.2.leading with
  | true => exact h
  | false =>
    show Constraint.sat _ (Coeffs.dot (Coeffs.each Int.neg p.2) v)
    rw [Coeffs.dot_each Int.neg (-1) Int.neg_eq_neg_one_mul]
    exact Constraint.dilate_sat (-1) h
/-- If a fact holds at `v`, it still holds after dividing by the gcd of its coefficients. -/
theorem primitive_sat {p : Prod Constraint Coeffs} {v : Coeffs} (h : p.1.sat' p.2 v) :
    (primitive p).1.sat' (primitive p).2 v := by
  unfold primitive
  cases k : p.2.isZeroB with
  | true =>
    have h0 : p.1.sat 0 := Coeffs.dot_eq_zero k v ▸ h
    rw [Constraint.contains0_of_sat h0]
    exact ⟨fun _ e => (nomatch e), fun _ e => (nomatch e)⟩
  | false =>
    cases l : Nat.ble 2 p.2.gcd with
    | true =>
      apply Constraint.div_sat (Nat.lt_of_lt_of_le Nat.zero_lt_one (Nat.le_of_lt ((Nat.ble_eq _ _).1 l)))
      show p.1.sat ((p.2.gcd : Int) * Coeffs.dot (Coeffs.each (Int.ediv · p.2.gcd) p.2) v)
      rw [Coeffs.dot_each_ediv (Nat.dvd_refl p.2.gcd)]; exact h
    | false => exact h
noncomputable section
/-- The interval of the normal form of the fact that `x · v` lies in `s`. -/
abbrev tidyConstraint (s : Constraint) (x : Coeffs) : Constraint := (primitive (positive (s, x))).1
/-- The coefficients of the normal form of the fact that `x · v` lies in `s`. -/
abbrev tidyCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (primitive (positive (s, x))).2
end
/-- If `x · v` lies in `s`, then the normal form of this fact holds at `v`. -/
theorem tidy_sat {s : Constraint} {x v : Coeffs} (h : s.sat' x v) :
    (tidyConstraint s x).sat' (tidyCoeffs s x) v :=
  primitive_sat (positive_sat (p := (s, x)) h)

/-! ## Hard equalities: balanced remainders of all coefficients, and a new atom for the quotient -/
noncomputable def bmod_coeffs (m : Nat) (i : Nat) (x : Coeffs) : Coeffs := Coeffs.extend m i (Coeffs.each (Int.bmod · m) x)
/-- The new atom. It is irreducible because `omega` compares atoms up to definitional equality, and
unfolding these can exhaust the heartbeats. -/
@[irreducible] noncomputable def bmod_div_term (m : Nat) (x v : Coeffs) : Int :=
  (Int.bmod (x.dot v) m - (x.each (Int.bmod · m)).dot v) / m
/-- Applying a function to all entries of a coefficient vector keeps its length. -/
theorem Coeffs.length_each (f : Int → Int) (xs : Coeffs) : length (each f xs) = length xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => exact congrArg Nat.succ ih
/-- Replacing coefficients by balanced remainders modulo `m` changes the scalar product by a multiple of `m`. -/
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
      show Int.bmod a m * t + dot (each (Int.bmod · m) x) v = a * t + dot x v + (m : Int) * (l * t + k)
      rw [hk, hl, Int.add_mul, Int.mul_assoc, Int.add_add_add_comm, ← Int.mul_add]
/-- `m` times the new atom is the remainder of `x · v` minus the scalar product of the remainders of `x`. -/
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
/-- If `x · v = r` and entry `i` of `v` is the new atom, the equation of the balanced remainders holds at `v`. -/
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
/-- If a conjunction of decidable propositions fails, one of the two fails. -/
theorem Decidable.or_not_not_of_not_and {p q : Prop} [Decidable p] [Decidable q] (h : ¬(p ∧ q)) : ¬p ∨ ¬q :=
  Decidable.byCases (fun hp : p => .inr fun hq => h ⟨hp, hq⟩) .inl
/-- If `p → q` fails, with `p` decidable, then `p` holds and `q` does not. -/
theorem Decidable.and_not_of_not_imp {p q : Prop} [Decidable p] (h : ¬(p → q)) : p ∧ ¬q :=
  Decidable.byCases (fun hp : p => ⟨hp, fun hq => h fun _ => hq⟩) fun hp => absurd (fun x => absurd x hp) h
/-- Equivalent propositions, the second decidable, both hold or both fail. -/
theorem Decidable.and_or_not_and_not_of_iff {p q : Prop} [Decidable q] (h : p ↔ q) : p ∧ q ∨ ¬p ∧ ¬q :=
  Decidable.byCases (fun hq : q => .inl ⟨h.2 hq, hq⟩) fun hq => .inr ⟨fun hp => hq (h.1 hp), hq⟩
/-- Of two decidable propositions that are not equivalent, one holds and the other fails. -/
theorem Decidable.and_not_or_not_and_of_not_iff {p q : Prop} [Decidable p] [Decidable q] (h : ¬(p ↔ q)) :
    p ∧ ¬q ∨ ¬p ∧ q :=
  Decidable.byCases
    (fun hp : p => .inl ⟨hp, fun hq => h ⟨fun _ => hq, fun _ => hp⟩⟩)
    (fun hp => .inr ⟨hp, Decidable.byCases id fun hq => absurd ⟨fun x => absurd x hp, fun x => absurd x hq⟩ h⟩)
/-- Either the condition holds and the `if` equals its first branch, or it fails and it equals the second. -/
theorem ite_disjunction {α : Type u} {P : Prop} [Decidable P] {a b : α} :
    (P ∧ (if P then a else b) = a) ∨ (¬P ∧ (if P then a else b) = b) :=
  Decidable.byCases (fun h : P => .inl ⟨h, if_pos h⟩) fun h => .inr ⟨h, if_neg h⟩

/-! ## Reading hypotheses: comparisons and casts -/
namespace Int
/-- For integers, if `a` is not at most `b`, then `b < a`. -/
theorem lt_of_not_le {a b : Int} (h : ¬ a ≤ b) : b < a := _root_.Int.lt_of_not_le h
/-- For integers, if `a` is not less than `b`, then `b ≤ a`. -/
theorem le_of_not_lt {a b : Int} (h : ¬ a < b) : b ≤ a := _root_.Int.le_of_not_lt h
/-- For integers, `a > b` gives `b < a`. -/
theorem lt_of_gt {a b : Int} (h : a > b) : b < a := h
/-- For integers, `a ≥ b` gives `b ≤ a`. -/
theorem le_of_ge {a b : Int} (h : a ≥ b) : b ≤ a := h
/-- Equations of integers may be added side by side. -/
theorem add_congr {a b c d : Int} (h : a = b) (k : c = d) : a + c = b + d := h ▸ k ▸ rfl
/-- Equations of integers may be subtracted side by side. -/
theorem sub_congr {a b c d : Int} (h : a = b) (k : c = d) : a - c = b - d := h ▸ k ▸ rfl
/-- Equations of integers may be multiplied side by side. -/
theorem mul_congr {a b c d : Int} (h : a = b) (k : c = d) : a * c = b * d := h ▸ k ▸ rfl
/-- Equal integers have equal negatives. -/
theorem neg_congr {a b : Int} (h : a = b) : -a = -b := h ▸ rfl
/-- Equal naturals are equal as integers. -/
theorem ofNat_congr {a b : Nat} (h : a = b) : (a : Int) = b := h ▸ rfl
/-- The cast of a natural numeral to the integers is the same numeral. -/
theorem natCast_ofNat {x : Nat} : ((OfNat.ofNat x : Nat) : Int) = OfNat.ofNat x := rfl
/-- A strict inequality of naturals holds for their casts to the integers. -/
theorem ofNat_lt_of_lt {a b : Nat} (h : a < b) : (a : Int) < b := _root_.Int.ofNat_lt.2 h
/-- An inequality `≤` of naturals holds for their casts to the integers. -/
theorem ofNat_le_of_le {a b : Nat} (h : a ≤ b) : (a : Int) ≤ b := _root_.Int.ofNat_le.2 h
/-- The cast of a positive natural to the integers is positive. -/
theorem ofNat_pos_of_pos {a : Nat} (h : 0 < a) : 0 < (a : Int) := _root_.Int.ofNat_lt.2 h
/-- The product of the casts of two naturals is a nonnegative integer. -/
theorem ofNat_mul_nonneg {a b : Nat} : 0 ≤ (a : Int) * b := _root_.Int.natCast_nonneg (a * b)
/-- The remainder of the cast of a natural by any integer is nonnegative. -/
theorem emod_ofNat_nonneg {x : Nat} {y : Int} : 0 ≤ (x : Int) % y := _root_.Int.natCast_nonneg _
/-- The cast of a power of naturals to the integers is the power of the cast. -/
theorem ofNat_pow (a b : Nat) : ((a ^ b : Nat) : Int) = (a : Int) ^ b := _root_.Int.natCast_pow a b
/-- A power of a positive integer is positive. -/
theorem pos_pow_of_pos (a : Int) (n : Nat) (h : 0 < a) : 0 < a ^ n := _root_.Int.pow_pos h n
/-- The cast of `a - b` is the integer difference if `b ≤ a`, and zero if `a < b`. -/
theorem ofNat_sub_dichotomy {a b : Nat} :
    b ≤ a ∧ ((a - b : Nat) : Int) = a - b ∨ a < b ∧ ((a - b : Nat) : Int) = 0 := by
  rcases Nat.lt_or_ge a b with h | h
  · exact .inr ⟨h, congrArg _root_.Int.ofNat (Nat.sub_eq_zero_of_le (Nat.le_of_lt h))⟩
  · refine .inl ⟨h, ?_⟩
    obtain ⟨k, rfl⟩ := Nat.exists_add_of_le h
    rw [Nat.add_sub_cancel_left, _root_.Int.natCast_add, _root_.Int.add_comm, _root_.Int.add_sub_cancel]
end Int
namespace Nat
/-- For naturals, `a > b` gives `b < a`. -/
theorem lt_of_gt {a b : Nat} (h : a > b) : b < a := h
/-- For naturals, `a ≥ b` gives `b ≤ a`. -/
theorem le_of_ge {a b : Nat} (h : a ≥ b) : b ≤ a := h
end Nat
end Lean.Omega
/-- In any type with `≤`, an inequality followed by an equality gives an inequality. -/
theorem le_of_le_of_eq {α : Type u} {a b c : α} [LE α] (h : a ≤ b) (k : b = c) : a ≤ c := k ▸ h
/-- In any type with `≤`, an equality followed by an inequality gives an inequality. -/
theorem le_of_eq_of_le {α : Type u} {a b c : α} [LE α] (h : a = b) (k : b ≤ c) : a ≤ c := h ▸ k
