prelude
import Olympiad.AC
import Olympiad.Meta.Tactic
set_option linter.all false
set_option autoImplicit false
/-! # A verified normal form for polynomial expressions over ℕ and ℤ

`Expr` and `NatExpr` are the syntax of polynomial expressions with integer and natural atoms; `norm` brings one into a
sorted sum of monomials.  A monomial is one natural number: in base `B`, its digit at position `2 i` is the exponent of the
`i`-th integer atom, at position `2 i + 1` that of the `i`-th natural atom.  Products of monomials are then sums of
numbers, which the kernel computes with big integers; `B` has to exceed the degree (`deg`), so that no digit overflows.
Everything the kernel evaluates is written with recursors, which it reduces fastest.  The theorems at the end are
what the tactics `ring`, `linarith`, … apply. -/
namespace Olympiad.Ring
/-- The syntax of polynomial expressions over ℕ; variables stand for natural atoms. -/
inductive NatExpr where
  | num (k : Nat)
  | var (i : Nat)
  | add (a b : NatExpr)
  | mul (a b : NatExpr)
  | pow (a : NatExpr) (k : Nat)
/-- The syntax of polynomial expressions over ℤ with integer and natural atoms and casts of natural expressions. -/
inductive Expr where
  | num (k : Nat)
  | var (i : Nat)
  | nvar (i : Nat)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | mul (a b : Expr)
  | pow (a : Expr) (k : Nat)
  | cast (a : NatExpr)
/-- The atoms: what the variables of an expression stand for. -/
structure Ctx where
  ints : List Int
  nats : List Nat
/-- The integer atom with the given index, 0 beyond the end of the list. -/
noncomputable abbrev Ctx.int (c : Ctx) (i : Nat) : Int :=
  List.rec (motive := fun _ => Nat → Int) (fun _ => 0) (fun a _ ih i => Nat.rec (motive := fun _ => Int) a (fun j _ => ih j) i) c.ints i
/-- The natural atom with the given index, 0 beyond the end of the list. -/
noncomputable abbrev Ctx.nat (c : Ctx) (i : Nat) : Nat :=
  List.rec (motive := fun _ => Nat → Nat) (fun _ => 0) (fun a _ ih i => Nat.rec (motive := fun _ => Nat) a (fun j _ => ih j) i) c.nats i
/-- The natural number that an expression stands for, the atoms given by the context. -/
noncomputable abbrev NatExpr.denote (c : Ctx) (e : NatExpr) : Nat :=
  NatExpr.rec (motive := fun _ => Nat) (fun k => OfNat.ofNat k) (fun i => c.nat i) (fun _ _ a b => a + b) (fun _ _ a b => a * b) (fun _ k a => a ^ k) e
/-- The integer that an expression stands for, the atoms given by the context. -/
noncomputable abbrev Expr.denote (c : Ctx) (e : Expr) : Int :=
  Expr.rec (motive := fun _ => Int) (fun k => @OfNat.ofNat Int k instOfNat) (fun i => c.int i) (fun i => (c.nat i : Int)) (fun _ _ a b => a + b) (fun _ _ a b => a - b)
    (fun _ a => -a) (fun _ _ a b => a * b) (fun _ k a => a ^ k) (fun a => (a.denote c : Int)) e
/-- A natural expression as an integer expression, its cast moved to the atoms. -/
noncomputable def NatExpr.toExpr (e : NatExpr) : Expr :=
  NatExpr.rec (motive := fun _ => Expr) .num .nvar (fun _ _ a b => .add a b) (fun _ _ a b => .mul a b) (fun _ k a => .pow a k) e
/-- The integer expression made from a natural one has the same value, as an integer. -/
theorem NatExpr.denote_toExpr (c : Ctx) (e : NatExpr) : e.toExpr.denote c = (e.denote c : Int) := by
  induction e with
  | num k => rfl
  | var i => rfl
  | add a b iha ihb => show a.toExpr.denote c + b.toExpr.denote c = _; rw [iha, ihb]; rfl
  | mul a b iha ihb => show a.toExpr.denote c * b.toExpr.denote c = _; rw [iha, ihb]; rfl
  | pow a k ih => show a.toExpr.denote c ^ k = ((denote c a ^ k : Nat) : Int); rw [ih, Int.natCast_pow]

/-! ## Polynomials -/
/-- A sum of terms `k · m`, monomials in decreasing order. -/
inductive Poly where
  | nil
  | cons (k : Int) (m : Nat) (p : Poly)
namespace Poly
/-- The monomial `m` from position `i` on, `n` positions. -/
def mono (c : Nat → Int) (B : Nat) : Nat → Nat → Nat → Int
  | 0, _, _ => 1
  | n + 1, i, m => c i ^ (m % B) * mono c B n (i + 1) (m / B)
/-- The total degree of a monomial. -/
def wt (B : Nat) : Nat → Nat → Nat
  | 0, _ => 0
  | n + 1, m => m % B + wt B n (m / B)
/-- The value of a polynomial in the variables `c 0`, …, `c (n - 1)`, its monomials read in base `B`. -/
noncomputable def denote (c : Nat → Int) (B n : Nat) (p : Poly) : Int :=
  Poly.rec (motive := fun _ => Int) 0 (fun k m _ ih => k * mono c B n 0 m + ih) p
/-- All monomials of a polynomial have degree at most `d`. -/
def Bounded (B n d : Nat) : Poly → Prop
  | .nil => True
  | .cons _ m p => wt B n m ≤ d ∧ Bounded B n d p
/-- Whether an integer is zero, by the recursor. -/
noncomputable def isZero (k : Int) : Bool := Int.rec (motive := fun _ => Bool) (fun a => Nat.beq a 0) (fun _ => false) k
/-- `k · m + p`, left out when `k = 0`. -/
noncomputable def cons' (k : Int) (m : Nat) (p : Poly) : Poly := Bool.rec (motive := fun _ => Poly) (.cons k m p) p (isZero k)
/-- The sum of two polynomials, like monomials merged. -/
noncomputable def add (p : Poly) : Poly → Poly :=
  Poly.rec (motive := fun _ => Poly → Poly) (fun q => q) (fun k m p ihp q =>
    Poly.rec (motive := fun _ => Poly) (.cons k m p) (fun l r q ihq =>
      Bool.rec (motive := fun _ => Poly)
        (Bool.rec (motive := fun _ => Poly) (.cons l r ihq) (.cons k m (ihp (.cons l r q))) (Nat.ble r m))
        (cons' (Int.add k l) m (ihp q)) (Nat.beq m r)) q) p
/-- The product of a polynomial with the term `k · m`. -/
noncomputable def mulTerm (k : Int) (m : Nat) (p : Poly) : Poly :=
  Poly.rec (motive := fun _ => Poly) .nil (fun l r _ ih => .cons (Int.mul k l) (Nat.add m r) ih) p
/-- The product of two polynomials. -/
noncomputable def mul (p q : Poly) : Poly :=
  Poly.rec (motive := fun _ => Poly) .nil (fun k m _ ih => add (mulTerm k m q) ih) p
/-- The power of a polynomial by repeated multiplication. -/
noncomputable def powRec (p : Poly) (n : Nat) : Poly :=
  Nat.rec (motive := fun _ => Poly) (.cons (.ofNat 1) 0 .nil) (fun _ ih => mul p ih) n
/-- The power of an integer, that of a nonnegative one by a power of natural numbers. -/
noncomputable def powInt (k : Int) (n : Nat) : Int :=
  Int.rec (motive := fun _ => Int) (fun a => .ofNat (Nat.pow a n)) (fun a => Int.pow (.negSucc a) n) k
/-- The power of a polynomial; a single term is raised in one step. -/
noncomputable def pow (p : Poly) (n : Nat) : Poly :=
  Poly.rec (motive := fun _ => Poly) (powRec .nil n) (fun k m q _ =>
    Poly.rec (motive := fun _ => Poly) (cons' (powInt k n) (Nat.mul n m) .nil) (fun l r s _ => powRec (.cons k m (.cons l r s)) n) q) p
/-- Whether two polynomials have the same terms in the same order. -/
noncomputable def eq (p : Poly) : Poly → Bool :=
  Poly.rec (motive := fun _ => Poly → Bool) (fun q => Poly.rec (motive := fun _ => Bool) true (fun _ _ _ _ => false) q) (fun k m _ ih q =>
    Poly.rec (motive := fun _ => Bool) false (fun l r q _ =>
      Bool.rec (motive := fun _ => Bool) false (Bool.rec (motive := fun _ => Bool) false (ih q) (isZero (Int.sub k l))) (Nat.beq m r)) q) p

section
variable (c : Nat → Int) (B n : Nat)
/-- An integer that tests as zero is zero. -/
theorem isZero_eq {k : Int} (h : isZero k = true) : k = 0 := by
  cases k with
  | ofNat a => exact congrArg Int.ofNat (Nat.eq_of_beq_eq_true h)
  | negSucc a => cases h
/-- The value of a polynomial is that of its first term plus that of the rest. -/
theorem denote_cons (k : Int) (m : Nat) (p : Poly) : denote c B n (.cons k m p) = k * mono c B n 0 m + denote c B n p := rfl
/-- Putting a term in front, left out when its coefficient is zero, adds its value. -/
theorem denote_cons' (k : Int) (m : Nat) (p : Poly) : denote c B n (cons' k m p) = k * mono c B n 0 m + denote c B n p := by
  show denote c B n (Bool.rec (motive := fun _ => Poly) _ _ (isZero k)) = _
  cases h : isZero k with
  | false => rfl
  | true => rw [isZero_eq h, Int.zero_mul, Int.zero_add]
/-- Putting a term of degree at most `d` in front keeps the bound on the degree. -/
theorem bounded_cons' {d : Nat} {k : Int} {m : Nat} {p : Poly} (h : wt B n m ≤ d) (hp : Bounded B n d p) : Bounded B n d (cons' k m p) := by
  show Bounded B n d (Bool.rec (motive := fun _ => Poly) _ _ (isZero k))
  cases isZero k with
  | false => exact ⟨h, hp⟩
  | true => exact hp
/-- A bound on the degree of a polynomial may be enlarged. -/
theorem bounded_mono {d d' : Nat} (hd : d ≤ d') {p : Poly} (h : Bounded B n d p) : Bounded B n d' p := by
  induction p with
  | nil => trivial
  | cons k m p ih => exact ⟨Nat.le_trans h.1 hd, ih h.2⟩
/-- The value of a sum of polynomials is the sum of their values. -/
theorem denote_add (p : Poly) : ∀ q, denote c B n (add p q) = denote c B n p + denote c B n q := by
  induction p with
  | nil => intro q; exact (Int.zero_add _).symm
  | cons k m p ih =>
    intro q
    induction q with
    | nil => exact (Int.add_zero _).symm
    | cons l r q ihq =>
      show denote c B n (Bool.rec (motive := fun _ => Poly) _ _ (Nat.beq m r)) = _
      cases h : Nat.beq m r with
      | true =>
        have e := Nat.eq_of_beq_eq_true h
        subst e
        show denote c B n (cons' (k + l) m (add p q)) = _
        rw [denote_cons', ih, denote_cons, denote_cons]
        rw [Int.add_mul]; ac_rfl
      | false =>
        show denote c B n (Bool.rec (motive := fun _ => Poly) _ _ (Nat.ble r m)) = _
        cases Nat.ble r m with
        | true => show denote c B n (.cons k m (add p (.cons l r q))) = _; rw [denote_cons, ih, denote_cons, denote_cons]; ac_rfl
        | false =>
          show denote c B n (.cons l r (add (.cons k m p) q)) = _
          rw [denote_cons, ihq, denote_cons, denote_cons]; ac_rfl
/-- A bound on the degree of two polynomials is one for their sum. -/
theorem bounded_add {d : Nat} {p : Poly} (hp : Bounded B n d p) : ∀ {q}, Bounded B n d q → Bounded B n d (add p q) := by
  induction p with
  | nil => intro q h; exact h
  | cons k m p ih =>
    intro q hq
    induction q with
    | nil => exact hp
    | cons l r q ihq =>
      show Bounded B n d (Bool.rec (motive := fun _ => Poly) _ _ (Nat.beq m r))
      cases h : Nat.beq m r with
      | true => exact bounded_cons' B n hp.1 (ih hp.2 hq.2)
      | false =>
        show Bounded B n d (Bool.rec (motive := fun _ => Poly) _ _ (Nat.ble r m))
        cases Nat.ble r m with
        | true => exact ⟨hp.1, ih hp.2 hq⟩
        | false => exact ⟨hq.1, ihq hq.2⟩
/-- In `a = B * q + r` with `r < B`, `r` is the remainder and `q` the quotient of `a` by `B`. -/
theorem div_mod_eq {a q r : Nat} (e : a = B * q + r) (h : r < B) : a % B = r ∧ a / B = q := by
  have := Nat.div_mod_unique e.symm h
  exact ⟨this.2, this.1⟩
/-- When the last digits in base `B` add without carry, remainders and quotients by `B` add. -/
theorem digits_add {a b : Nat} (h : a % B + b % B < B) : (a + b) % B = a % B + b % B ∧ (a + b) / B = a / B + b / B := by
  have e : a + b = B * (a / B + b / B) + (a % B + b % B) := by
    have ha := Nat.div_add_mod a B
    have hb := Nat.div_add_mod b B
    rw [Nat.mul_add]; omega
  exact div_mod_eq B e h
/-- When the degrees add up to less than `B`, a sum of monomial codes is the product, and the degrees add. -/
theorem mono_add : ∀ (n i a b : Nat), wt B n a + wt B n b < B →
    mono c B n i (a + b) = mono c B n i a * mono c B n i b ∧ wt B n (a + b) = wt B n a + wt B n b := by
  intro n
  induction n with
  | zero => intro i a b _; exact ⟨(Int.one_mul 1).symm, rfl⟩
  | succ n ih =>
    intro i a b h
    have h : (a % B + wt B n (a / B)) + (b % B + wt B n (b / B)) < B := h
    have hd := digits_add B (a := a) (b := b) (by omega)
    have hi := ih (i + 1) (a / B) (b / B) (by omega)
    refine ⟨?_, ?_⟩
    · show c i ^ ((a + b) % B) * mono c B n (i + 1) ((a + b) / B) = (c i ^ (a % B) * mono c B n (i + 1) (a / B)) * (c i ^ (b % B) * mono c B n (i + 1) (b / B))
      rw [hd.1, hd.2, hi.1, powAdd]; ac_rfl
    · show (a + b) % B + wt B n ((a + b) / B) = (a % B + wt B n (a / B)) + (b % B + wt B n (b / B))
      rw [hd.1, hd.2, hi.2]; omega
where
  powAdd {x : Int} {k l : Nat} : x ^ (k + l) = x ^ k * x ^ l := by
    induction l with
    | zero => exact (Int.mul_one _).symm
    | succ l ih => rw [← Nat.add_assoc, Int.pow_succ, ih, Int.pow_succ, Int.mul_assoc]
/-- The monomial coded by 0 is 1, of degree 0. -/
theorem mono_zero (hB : 1 < B) : ∀ n i, mono c B n i 0 = 1 ∧ wt B n 0 = 0 := by
  intro n
  have e1 : 0 % B = 0 := Nat.zero_mod B
  have e2 : 0 / B = 0 := (div_mod_eq B (a := 0) (q := 0) (r := 0) rfl (by omega)).2
  induction n with
  | zero => intro i; exact ⟨rfl, rfl⟩
  | succ n ih =>
    intro i
    refine ⟨?_, ?_⟩
    · show c i ^ (0 % B) * mono c B n (i + 1) (0 / B) = 1
      rw [e1, e2, (ih (i + 1)).1]; rfl
    · show 0 % B + wt B n (0 / B) = 0
      rw [e1, e2, (ih (i + 1)).2]
/-- The monomial coded by `B ^ j` is the variable at position `j`, of degree 1. -/
theorem mono_var (hB : 1 < B) : ∀ n i j, j < n → mono c B n i (B ^ j) = c (i + j) ∧ wt B n (B ^ j) = 1 := by
  intro n
  induction n with
  | zero => intro i j h; omega
  | succ n ih =>
    intro i j h
    cases j with
    | zero =>
      have e := div_mod_eq B (a := 1) (q := 0) (r := 1) rfl hB
      show c i ^ (1 % B) * mono c B n (i + 1) (1 / B) = _ ∧ 1 % B + wt B n (1 / B) = 1
      rw [e.1, e.2, (mono_zero c B hB n (i + 1)).1, (mono_zero c B hB n (i + 1)).2]
      exact ⟨by show 1 * c i * 1 = c i; rw [Int.one_mul, Int.mul_one], rfl⟩
    | succ j =>
      have e := div_mod_eq B (a := B ^ (j + 1)) (q := B ^ j) (r := 0) (by rw [Nat.pow_succ, Nat.mul_comm]; rfl) (by omega)
      show c i ^ (B ^ (j + 1) % B) * mono c B n (i + 1) (B ^ (j + 1) / B) = _ ∧ B ^ (j + 1) % B + wt B n (B ^ (j + 1) / B) = 1
      have k := ih (i + 1) j (by omega)
      rw [e.1, e.2, k.1, k.2]
      refine ⟨?_, rfl⟩
      show 1 * c (i + 1 + j) = c (i + (j + 1))
      rw [Int.one_mul, Nat.add_assoc, Nat.add_comm 1 j]
/-- Multiplying by a term multiplies the value and adds the bounds on the degree, if `B` is large enough. -/
theorem denote_mulTerm {d d' : Nat} (hB : d + d' < B) {k : Int} {m : Nat} (hm : wt B n m ≤ d) {p : Poly} (hp : Bounded B n d' p) :
    denote c B n (mulTerm k m p) = k * mono c B n 0 m * denote c B n p ∧ Bounded B n (d + d') (mulTerm k m p) := by
  induction p with
  | nil => exact ⟨(Int.mul_zero _).symm, trivial⟩
  | cons l r p ih =>
    have hi := ih hp.2
    have hr := hp.1
    have ha := mono_add c B n 0 m r (by omega)
    refine ⟨?_, ?_, hi.2⟩
    · show (k * l) * mono c B n 0 (m + r) + denote c B n (mulTerm k m p) = _ * (l * mono c B n 0 r + denote c B n p)
      rw [ha.1, hi.1, Int.mul_add]; ac_rfl
    · show wt B n (m + r) ≤ d + d'
      rw [ha.2]; omega
/-- Multiplying polynomials multiplies the values and adds the bounds on the degree, if `B` is large enough. -/
theorem denote_mul {d d' : Nat} (hB : d + d' < B) {p q : Poly} (hp : Bounded B n d p) (hq : Bounded B n d' q) :
    denote c B n (mul p q) = denote c B n p * denote c B n q ∧ Bounded B n (d + d') (mul p q) := by
  induction p with
  | nil => exact ⟨(Int.zero_mul _).symm, trivial⟩
  | cons k m p ih =>
    have hi := ih hp.2
    have ht := denote_mulTerm c B n hB (k := k) hp.1 hq
    refine ⟨?_, bounded_add B n ht.2 hi.2⟩
    show denote c B n (add (mulTerm k m q) (mul p q)) = (k * mono c B n 0 m + denote c B n p) * denote c B n q
    rw [denote_add, ht.1, hi.1, Int.add_mul]
/-- Repeated multiplication gives the power of the value and multiplies the bound, if `B` is large enough. -/
theorem denote_powRec {d : Nat} {p : Poly} (hp : Bounded B n d p) (k : Nat) (h1 : 1 < B) (hB : d * k < B) :
    denote c B n (powRec p k) = denote c B n p ^ k ∧ Bounded B n (d * k) (powRec p k) := by
  induction k with
  | zero =>
    have := mono_zero c B h1 n 0
    exact ⟨by show 1 * mono c B n 0 0 + 0 = 1; rw [this.1]; rfl, by show wt B n 0 ≤ _; rw [this.2]; omega, trivial⟩
  | succ k ih =>
    rw [Nat.mul_succ] at hB
    have hi := ih (by omega)
    have hm := denote_mul c B n (d := d) (d' := d * k) (by omega) hp hi.2
    refine ⟨?_, ?_⟩
    · show denote c B n (mul p (powRec p k)) = _
      rw [hm.1, hi.1, Int.pow_succ]; exact Int.mul_comm _ _
    · rw [Nat.mul_succ, Nat.add_comm]; exact hm.2
/-- The power of integers by recursors is the usual power. -/
theorem powInt_eq (k : Int) (m : Nat) : powInt k m = k ^ m := by
  cases k with
  | ofNat a => exact (Int.natCast_pow a m)
  | negSucc a => rfl
/-- The power of a polynomial has the power of its value and a multiplied bound, if `B` is large enough. -/
theorem denote_pow {d : Nat} {p : Poly} (hp : Bounded B n d p) (k : Nat) (h1 : 1 < B) (hB : d * k < B) :
    denote c B n (pow p k) = denote c B n p ^ k ∧ Bounded B n (d * k) (pow p k) := by
  cases p with
  | nil => exact denote_powRec c B n hp k h1 hB
  | cons a m q => cases q with
    | cons l r s => exact denote_powRec c B n hp k h1 hB
    | nil =>
      have key : mono c B n 0 (k * m) = mono c B n 0 m ^ k ∧ wt B n (k * m) ≤ d * k := by
        induction k with
        | zero => rw [Nat.zero_mul]; have := mono_zero c B h1 n 0; exact ⟨this.1, by rw [this.2]; omega⟩
        | succ k ih =>
          rw [Nat.mul_succ] at hB
          have hi := ih (by omega)
          have := hp.1
          have ha := mono_add c B n 0 (k * m) m (by omega)
          rw [Nat.succ_mul]
          exact ⟨by rw [ha.1, hi.1, Int.pow_succ], by rw [ha.2, Nat.mul_succ]; omega⟩
      refine ⟨?_, bounded_cons' B n key.2 trivial⟩
      show denote c B n (cons' (powInt a k) (k * m) .nil) = (a * mono c B n 0 m + 0) ^ k
      rw [denote_cons', powInt_eq, key.1, Int.add_zero]
      show _ + 0 = _
      rw [Int.add_zero]
      clear key hB
      induction k with
      | zero => rfl
      | succ k ih => rw [Int.pow_succ, Int.pow_succ, Int.pow_succ, ← ih]; ac_rfl
/-- Polynomials with the same terms have the same value. -/
theorem eq_sound (p : Poly) : ∀ q, eq p q = true → denote c B n p = denote c B n q := by
  induction p with
  | nil => intro q h; cases q with
    | nil => rfl
    | cons l r q => cases h
  | cons k m p ih => intro q h; cases q with
    | nil => cases h
    | cons l r q =>
      have h : (Bool.rec (motive := fun _ => Bool) false (Bool.rec (motive := fun _ => Bool) false (eq p q) (isZero (k - l))) (Nat.beq m r) : Bool) = true := h
      cases h1 : Nat.beq m r with
      | false => rw [h1] at h; cases h
      | true =>
        rw [h1] at h
        have h : (Bool.rec (motive := fun _ => Bool) false (eq p q) (isZero (k - l)) : Bool) = true := h
        cases h2 : isZero (k - l) with
        | false => rw [h2] at h; cases h
        | true =>
          rw [h2] at h
          rw [denote_cons, denote_cons, ih q h, Nat.eq_of_beq_eq_true h1, Int.eq_of_sub_eq_zero (isZero_eq h2)]
end
end Poly

/-! ## Normal forms of expressions -/
/-- A bound on the total degree. -/
noncomputable def Expr.deg (e : Expr) : Nat :=
  Expr.rec (motive := fun _ => Nat) (fun _ => 0) (fun _ => 1) (fun _ => 1) (fun _ _ a b => Bool.rec (motive := fun _ => Nat) a b (Nat.ble a b)) (fun _ _ a b => Bool.rec (motive := fun _ => Nat) a b (Nat.ble a b))
    (fun _ a => a) (fun _ _ a b => Nat.add a b) (fun _ k a => Nat.mul a k)
    (fun a => NatExpr.rec (motive := fun _ => Nat) (fun _ => 0) (fun _ => 1) (fun _ _ a b => Bool.rec (motive := fun _ => Nat) a b (Nat.ble a b)) (fun _ _ a b => Nat.add a b) (fun _ k a => Nat.mul a k) a) e
/-- The normal form of a natural expression, its monomials written in base `B`. -/
noncomputable def NatExpr.norm (B : Nat) (e : NatExpr) : Poly :=
  NatExpr.rec (motive := fun _ => Poly) (fun k => Poly.cons' (.ofNat k) 0 .nil) (fun i => .cons (.ofNat 1) (Nat.pow B (Nat.succ (Nat.mul 2 i))) .nil)
    (fun _ _ a b => a.add b) (fun _ _ a b => a.mul b) (fun _ k a => a.pow k) e
/-- The normal form of an integer expression, its monomials written in base `B`. -/
noncomputable def Expr.norm (B : Nat) (e : Expr) : Poly :=
  Expr.rec (motive := fun _ => Poly) (fun k => Poly.cons' (.ofNat k) 0 .nil) (fun i => .cons (.ofNat 1) (Nat.pow B (Nat.mul 2 i)) .nil)
    (fun i => .cons (.ofNat 1) (Nat.pow B (Nat.succ (Nat.mul 2 i))) .nil)
    (fun _ _ a b => a.add b) (fun _ _ a b => a.add (b.mulTerm (.negSucc 0) 0)) (fun _ a => a.mulTerm (.negSucc 0) 0) (fun _ _ a b => a.mul b) (fun _ k a => a.pow k)
    (fun a => a.norm B) e
/-- All positions of variables are below `n`. -/
def NatExpr.Below (n : Nat) : NatExpr → Prop
  | .num _ => True
  | .var i => 2 * i + 1 < n
  | .add a b => Below n a ∧ Below n b
  | .mul a b => Below n a ∧ Below n b
  | .pow a _ => Below n a
/-- All positions of variables of an integer expression are below `n`. -/
def Expr.Below (n : Nat) : Expr → Prop
  | .num _ => True
  | .var i => 2 * i < n
  | .nvar i => 2 * i + 1 < n
  | .add a b => Below n a ∧ Below n b
  | .sub a b => Below n a ∧ Below n b
  | .neg a => Below n a
  | .mul a b => Below n a ∧ Below n b
  | .pow a _ => Below n a
  | .cast a => a.Below n
/-- A bound on the positions of variables may be enlarged. -/
theorem Expr.below_mono {n m : Nat} (h : n ≤ m) (e : Expr) : e.Below n → e.Below m := by
  have key : ∀ a : NatExpr, a.Below n → a.Below m := by
    intro a
    induction a with
    | num k => intro _; trivial
    | var i => intro k; exact Nat.lt_of_lt_of_le k h
    | add a b iha ihb => exact fun k => ⟨iha k.1, ihb k.2⟩
    | mul a b iha ihb => exact fun k => ⟨iha k.1, ihb k.2⟩
    | pow a k ih => exact ih
  induction e with
  | num k => intro _; trivial
  | var i => intro k; exact Nat.lt_of_lt_of_le k h
  | nvar i => intro k; exact Nat.lt_of_lt_of_le k h
  | add a b iha ihb => exact fun k => ⟨iha k.1, ihb k.2⟩
  | sub a b iha ihb => exact fun k => ⟨iha k.1, ihb k.2⟩
  | neg a ih => exact ih
  | mul a b iha ihb => exact fun k => ⟨iha k.1, ihb k.2⟩
  | pow a k ih => exact ih
  | cast a => exact key a
/-- A bound on the positions of variables carries over from a natural to its integer expression. -/
theorem NatExpr.below_toExpr {n : Nat} (a : NatExpr) : a.Below n → a.toExpr.Below n := by
  induction a with
  | num k => exact id
  | var i => exact id
  | add a b iha ihb => exact fun k => ⟨iha k.1, ihb k.2⟩
  | mul a b iha ihb => exact fun k => ⟨iha k.1, ihb k.2⟩
  | pow a k ih => exact ih
/-- Every expression has a bound on the positions of its variables. -/
theorem Expr.exists_below (e : Expr) : ∃ n, e.Below n := by
  have two : ∀ a b : Expr, (∃ n, a.Below n) → (∃ n, b.Below n) → ∃ n, a.Below n ∧ b.Below n := by
    intro a b ⟨n, ha⟩ ⟨m, hb⟩
    exact ⟨n + m, below_mono (by omega) a ha, below_mono (by omega) b hb⟩
  have key : ∀ a : NatExpr, ∃ n, a.Below n := by
    intro a
    induction a with
    | num k => exact ⟨0, trivial⟩
    | var i => exact ⟨2 * i + 2, show 2 * i + 1 < 2 * i + 2 by omega⟩
    | add a b iha ihb => exact two (.cast a) (.cast b) iha ihb
    | mul a b iha ihb => exact two (.cast a) (.cast b) iha ihb
    | pow a k ih => exact ih
  induction e with
  | num k => exact ⟨0, trivial⟩
  | var i => exact ⟨2 * i + 2, show 2 * i < 2 * i + 2 by omega⟩
  | nvar i => exact ⟨2 * i + 2, show 2 * i + 1 < 2 * i + 2 by omega⟩
  | add a b iha ihb => exact two _ _ iha ihb
  | sub a b iha ihb => exact two _ _ iha ihb
  | neg a ih => exact ih
  | mul a b iha ihb => exact two _ _ iha ihb
  | pow a k ih => exact ih
  | cast a => exact key a
/-- The maximum computed by the recursor is at least each of the two numbers. -/
theorem le_max {a b : Nat} : a ≤ Bool.rec (motive := fun _ => Nat) a b (Nat.ble a b) ∧ b ≤ Bool.rec (motive := fun _ => Nat) a b (Nat.ble a b) := by
  cases h : Nat.ble a b with
  | true => exact ⟨(Nat.ble_eq _ _).1 h, Nat.le_refl _⟩
  | false => exact ⟨Nat.le_refl _, Nat.le_of_lt (Nat.lt_of_not_le fun k => by rw [(Nat.ble_eq _ _).2 k] at h; cases h)⟩
/-- The value of the variable at a position. -/
noncomputable def Ctx.val (c : Ctx) (j : Nat) : Int := if j % 2 = 0 then c.int (j / 2) else (c.nat (j / 2) : Int)
/-- A natural expression and the integer expression made from it have the same normal form. -/
theorem Expr.norm_cast (B : Nat) (a : NatExpr) : a.toExpr.norm B = a.norm B := by
  induction a with
  | num k => rfl
  | var i => rfl
  | add a b iha ihb => show (a.toExpr.norm B).add (b.toExpr.norm B) = _; rw [iha, ihb]; rfl
  | mul a b iha ihb => show (a.toExpr.norm B).mul (b.toExpr.norm B) = _; rw [iha, ihb]; rfl
  | pow a k ih => show (a.toExpr.norm B).pow k = _; rw [ih]; rfl
/-- The degree of a cast is that of the integer expression made from the natural one. -/
theorem Expr.deg_cast (a : NatExpr) : deg (.cast a) = a.toExpr.deg := by
  induction a with
  | num k => rfl
  | var i => rfl
  | add a b iha ihb =>
    have h : deg (.cast (.add a b)) = Bool.rec (motive := fun _ => Nat) (deg (.cast a)) (deg (.cast b)) (Nat.ble (deg (.cast a)) (deg (.cast b))) := rfl
    rw [h, iha, ihb]; rfl
  | mul a b iha ihb =>
    have h : deg (.cast (.mul a b)) = deg (.cast a) + deg (.cast b) := rfl
    rw [h, iha, ihb]; rfl
  | pow a k ih =>
    have h : deg (.cast (.pow a k)) = deg (.cast a) * k := rfl
    rw [h, ih]; rfl
/-- `norm` keeps the value, as long as the base exceeds the degree. -/
theorem Expr.denote_norm (c : Ctx) {B n : Nat} (h1 : 1 < B) (e : Expr) : e.Below n → e.deg < B →
    (e.norm B).denote c.val B n = e.denote c ∧ (e.norm B).Bounded B n e.deg := by
  have m0 := Poly.mono_zero c.val B h1 n 0
  have num : ∀ k : Nat, (Poly.cons' (.ofNat k) 0 .nil).denote c.val B n = (k : Int) ∧ (Poly.cons' (.ofNat k) 0 .nil).Bounded B n 0 := by
    intro k
    refine ⟨?_, Poly.bounded_cons' B n (by rw [m0.2]) trivial⟩
    rw [Poly.denote_cons', m0.1, Int.mul_one]; exact Int.add_zero _
  have var : ∀ j : Nat, j < n → (Poly.cons (.ofNat 1) (Nat.pow B j) .nil).denote c.val B n = c.val j ∧ (Poly.cons (.ofNat 1) (Nat.pow B j) .nil).Bounded B n 1 := by
    intro j hj
    have := Poly.mono_var c.val B h1 n 0 j hj
    refine ⟨?_, ?_, trivial⟩
    · show 1 * Poly.mono c.val B n 0 (B ^ j) + 0 = _
      rw [this.1, Int.one_mul, Int.add_zero, Nat.zero_add]
    · show Poly.wt B n (B ^ j) ≤ 1; rw [this.2]
  have even : ∀ i, c.val (2 * i) = c.int i := by
    intro i; have e1 : 2 * i % 2 = 0 := by omega
    have e2 : 2 * i / 2 = i := by omega
    show (if 2 * i % 2 = 0 then _ else _) = _; rw [if_pos e1, e2]
  have odd : ∀ i, c.val (2 * i + 1) = (c.nat i : Int) := by
    intro i; have e1 : ¬ (2 * i + 1) % 2 = 0 := by omega
    have e2 : (2 * i + 1) / 2 = i := by omega
    show (if (2 * i + 1) % 2 = 0 then _ else _) = _; rw [if_neg e1, e2]
  have neg : ∀ {d p}, Poly.Bounded B n d p → d < B → (p.mulTerm (.negSucc 0) 0).denote c.val B n = -(p.denote c.val B n) ∧ (p.mulTerm (.negSucc 0) 0).Bounded B n d := by
    intro d p hp hd
    have := Poly.denote_mulTerm c.val B n (d := 0) (d' := d) (by omega) (k := .negSucc 0) (m := 0) (by rw [m0.2]) hp
    rw [m0.1, Nat.zero_add] at this
    exact ⟨by rw [this.1, Int.mul_one, Int.neg_eq_neg_one_mul (p.denote c.val B n)]; rfl, this.2⟩
  have addCase : ∀ (a b : Expr), (a.Below n → a.deg < B → (a.norm B).denote c.val B n = a.denote c ∧ (a.norm B).Bounded B n a.deg) →
      (b.Below n → b.deg < B → (b.norm B).denote c.val B n = b.denote c ∧ (b.norm B).Bounded B n b.deg) →
      Below n (.add a b) → (Expr.add a b).deg < B →
      ((Expr.add a b).norm B).denote c.val B n = (Expr.add a b).denote c ∧ ((Expr.add a b).norm B).Bounded B n (Expr.add a b).deg := by
    intro a b iha ihb hn hB
    have hm := le_max (a := a.deg) (b := b.deg)
    have ha := iha hn.1 (Nat.lt_of_le_of_lt hm.1 hB)
    have hb := ihb hn.2 (Nat.lt_of_le_of_lt hm.2 hB)
    refine ⟨?_, Poly.bounded_add B n (Poly.bounded_mono B n hm.1 ha.2) (Poly.bounded_mono B n hm.2 hb.2)⟩
    show (Poly.add (a.norm B) (b.norm B)).denote c.val B n = a.denote c + b.denote c
    rw [Poly.denote_add, ha.1, hb.1]
  have mulCase : ∀ (a b : Expr), (a.Below n → a.deg < B → (a.norm B).denote c.val B n = a.denote c ∧ (a.norm B).Bounded B n a.deg) →
      (b.Below n → b.deg < B → (b.norm B).denote c.val B n = b.denote c ∧ (b.norm B).Bounded B n b.deg) →
      Below n (.mul a b) → (Expr.mul a b).deg < B →
      ((Expr.mul a b).norm B).denote c.val B n = (Expr.mul a b).denote c ∧ ((Expr.mul a b).norm B).Bounded B n (Expr.mul a b).deg := by
    intro a b iha ihb hn hB
    have hB : a.deg + b.deg < B := hB
    have ha := iha hn.1 (by omega)
    have hb := ihb hn.2 (by omega)
    have := Poly.denote_mul c.val B n hB ha.2 hb.2
    rw [ha.1, hb.1] at this; exact this
  have powCase : ∀ (a : Expr) (k : Nat), (a.Below n → a.deg < B → (a.norm B).denote c.val B n = a.denote c ∧ (a.norm B).Bounded B n a.deg) →
      Below n (.pow a k) → (Expr.pow a k).deg < B →
      ((Expr.pow a k).norm B).denote c.val B n = (Expr.pow a k).denote c ∧ ((Expr.pow a k).norm B).Bounded B n (Expr.pow a k).deg := by
    intro a k ih hn hB
    have hB : a.deg * k < B := hB
    cases k with
    | succ k =>
      have h2 : a.deg < B := by rw [Nat.mul_succ] at hB; omega
      have ha := ih hn h2
      have := Poly.denote_pow c.val B n ha.2 (k + 1) h1 hB
      rw [ha.1] at this; exact this
    | zero =>
      have one : (Poly.cons (.ofNat 1) 0 .nil).denote c.val B n = 1 ∧ (Poly.cons (.ofNat 1) 0 .nil).Bounded B n 0 := num 1
      show ((a.norm B).pow 0).denote c.val B n = 1 ∧ ((a.norm B).pow 0).Bounded B n 0
      cases a.norm B with
      | nil => exact one
      | cons l m q => cases q with
        | cons l' r s => exact one
        | nil =>
          have e : Poly.pow (.cons l m .nil) 0 = Poly.cons' (Poly.powInt l 0) (0 * m) .nil := rfl
          rw [e, Poly.powInt_eq, Nat.zero_mul]; exact num 1
  have natCase : ∀ a : NatExpr, a.toExpr.Below n → a.toExpr.deg < B →
      (a.toExpr.norm B).denote c.val B n = a.toExpr.denote c ∧ (a.toExpr.norm B).Bounded B n a.toExpr.deg := by
    intro a
    induction a with
    | num k => intro _ _; exact num k
    | var i => intro h _; have := var (2 * i + 1) h; rw [odd] at this; exact this
    | add a b iha ihb => exact addCase a.toExpr b.toExpr iha ihb
    | mul a b iha ihb => exact mulCase a.toExpr b.toExpr iha ihb
    | pow a k ih => exact powCase a.toExpr k ih
  induction e with
  | num k => intro _ _; exact num k
  | var i => intro h _; have := var (2 * i) h; rw [even] at this; exact this
  | nvar i => intro h _; have := var (2 * i + 1) h; rw [odd] at this; exact this
  | add a b iha ihb => exact addCase a b iha ihb
  | sub a b iha ihb =>
    intro hn hB
    have hm := le_max (a := a.deg) (b := b.deg)
    have hb' := Nat.lt_of_le_of_lt hm.2 hB
    have ha := iha hn.1 (Nat.lt_of_le_of_lt hm.1 hB)
    have hb := ihb hn.2 hb'
    have hg := neg hb.2 hb'
    refine ⟨?_, Poly.bounded_add B n (Poly.bounded_mono B n hm.1 ha.2) (Poly.bounded_mono B n hm.2 hg.2)⟩
    show (Poly.add (a.norm B) ((b.norm B).mulTerm (.negSucc 0) 0)).denote c.val B n = a.denote c - b.denote c
    rw [Poly.denote_add, ha.1, hg.1, hb.1, Int.sub_eq_add_neg]
  | neg a ih =>
    intro hn hB
    have ha := ih hn hB
    have hg := neg ha.2 hB
    refine ⟨?_, hg.2⟩
    show ((a.norm B).mulTerm (.negSucc 0) 0).denote c.val B n = -(a.denote c)
    rw [hg.1, ha.1]
  | mul a b iha ihb => exact mulCase a b iha ihb
  | pow a k ih => exact powCase a k ih
  | cast a =>
    intro hn hB
    rw [Expr.deg_cast] at hB ⊢
    have := natCase a (a.below_toExpr hn) hB
    rw [Expr.norm_cast, NatExpr.denote_toExpr] at this
    exact this

/-! ## What the tactics apply -/
/-- The base is large enough for this expression. -/
noncomputable def Expr.fits (B : Nat) (e : Expr) : Bool :=
  Bool.rec (motive := fun _ => Bool) false (Nat.ble (Nat.succ e.deg) B) (Nat.ble 2 B)
/-- A base that passes the test is above 1 and above the degree. -/
theorem Expr.fits_iff {B : Nat} {e : Expr} (h : e.fits B = true) : 1 < B ∧ e.deg < B := by
  have h : (Bool.rec (motive := fun _ => Bool) false (Nat.ble (Nat.succ e.deg) B) (Nat.ble 2 B) : Bool) = true := h
  cases k : Nat.ble 2 B with
  | false => rw [k] at h; cases h
  | true => rw [k] at h; exact ⟨(Nat.ble_eq _ _).1 k, (Nat.ble_eq _ _).1 h⟩
/-- Whether the base is large enough and the normal form of the expression is empty. -/
noncomputable def Expr.isZero (B : Nat) (e : Expr) : Bool :=
  Bool.rec (motive := fun _ => Bool) false (Poly.rec (motive := fun _ => Bool) true (fun _ _ _ _ => false) (e.norm B)) (e.fits B)
/-- An expression with empty normal form has the value 0. -/
theorem Expr.denote_eq_zero (c : Ctx) (B : Nat) (e : Expr) (h : e.isZero B = true) : e.denote c = 0 := by
  have h : (Bool.rec (motive := fun _ => Bool) false (Poly.rec (motive := fun _ => Bool) true (fun _ _ _ _ => false) (e.norm B)) (e.fits B) : Bool) = true := h
  cases k : e.fits B with
  | false => rw [k] at h; cases h
  | true =>
    rw [k] at h
    obtain ⟨n, hn⟩ := e.exists_below
    have f := Expr.fits_iff k
    rw [← (e.denote_norm c f.1 hn f.2).1]
    cases g : e.norm B with
    | nil => rfl
    | cons l m q =>
      have h : (Poly.rec (motive := fun _ => Bool) true (fun _ _ _ _ => false) (e.norm B) : Bool) = true := h
      rw [g] at h; cases h
/-- `ring` over ℤ: two expressions with the same normal form have the same value. -/
theorem int_eq (c : Ctx) (B : Nat) (a b : Expr) (h : (Expr.sub a b).isZero B = true) : a.denote c = b.denote c :=
  Int.eq_of_sub_eq_zero (Expr.denote_eq_zero c B (.sub a b) h)
/-- `ring` over ℕ. -/
theorem nat_eq (c : Ctx) (B : Nat) (a b : NatExpr) (h : (Expr.sub (.cast a) (.cast b)).isZero B = true) : a.denote c = b.denote c := by
  have := int_eq c B (.cast a) (.cast b) h
  injection this
/-- Whether the base is large enough and the normal form of the expression is a negative constant. -/
noncomputable def Expr.isNegative (B : Nat) (e : Expr) : Bool :=
  Bool.rec (motive := fun _ => Bool) false (Poly.rec (motive := fun _ => Bool) false
    (fun k m p _ => Int.rec (motive := fun _ => Bool) (fun _ => false) (fun _ => Poly.rec (motive := fun _ => Bool) (Nat.beq m 0) (fun _ _ _ _ => false) p) k) (e.norm B)) (e.fits B)
/-- An expression whose normal form is a negative number is not `≥ 0`. -/
theorem false_of_isNegative (c : Ctx) (B : Nat) (e : Expr) (h : e.isNegative B = true) (k : 0 ≤ e.denote c) : False := by
  have h : (Bool.rec (motive := fun _ => Bool) false (Poly.rec (motive := fun _ => Bool) false
    (fun k m p _ => Int.rec (motive := fun _ => Bool) (fun _ => false) (fun _ => Poly.rec (motive := fun _ => Bool) (Nat.beq m 0) (fun _ _ _ _ => false) p) k) (e.norm B)) (e.fits B) : Bool) = true := h
  cases f : e.fits B with
  | false => rw [f] at h; cases h
  | true =>
    rw [f] at h
    obtain ⟨n, hn⟩ := e.exists_below
    have f := Expr.fits_iff f
    have d := (e.denote_norm c f.1 hn f.2).1
    have h : (Poly.rec (motive := fun _ => Bool) false
      (fun k m p _ => Int.rec (motive := fun _ => Bool) (fun _ => false) (fun _ => Poly.rec (motive := fun _ => Bool) (Nat.beq m 0) (fun _ _ _ _ => false) p) k) (e.norm B) : Bool) = true := h
    generalize e.norm B = p at h d
    cases p with
    | nil => cases h
    | cons l m q => cases l with
      | ofNat a => cases h
      | negSucc a => cases q with
        | cons l r s => cases h
        | nil =>
          have e := Nat.eq_of_beq_eq_true h
          subst e
          rw [← d] at k
          have m0 := Poly.mono_zero c.val B f.1 n 0
          have k : 0 ≤ Int.negSucc a * Poly.mono c.val B n 0 0 + 0 := k
          rw [m0.1, Int.mul_one] at k
          cases k
end Olympiad.Ring
