prelude
import Olympiad.Tactic.Ring
import Olympiad.Int.DivMod
set_option linter.all false
set_option autoImplicit false
/-! # Statements about remainders, decided by their finitely many cases

A formula about remainders of polynomials, and of powers with variable exponents, is true when it is true for all representatives: an integer
atom may be replaced by its remainder modulo `M`, a natural atom by a number below `s + L` that agrees with it modulo `L`
once both are at least `s`.  Here `M` is divisible by every modulus of the formula and divides `L`, and `b ^ s ≡ b ^ (s + L)` modulo `M` for every
`b`, so that powers may have such exponents.  The kernel runs through the representatives. -/
namespace Olympiad.Mod
open Olympiad.Ring (Ctx)
/-- Terms over ℕ; exponents are polynomials. -/
inductive NatTerm where
  | num (k : Nat)
  | var (i : Nat)
  | add (a b : NatTerm)
  | mul (a b : NatTerm)
  | pow (a : NatTerm) (k : Nat)
  | vpow (a : NatTerm) (e : Ring.NatExpr)
/-- Terms over ℤ, with casts of natural terms; exponents are literals or polynomials. -/
inductive Term where
  | num (k : Nat)
  | var (i : Nat)
  | add (a b : Term)
  | sub (a b : Term)
  | neg (a : Term)
  | mul (a b : Term)
  | pow (a : Term) (k : Nat)
  | vpow (a : Term) (e : Ring.NatExpr)
  | cast (a : NatTerm)
/-- The value of a natural term, the atoms given by the context. -/
noncomputable abbrev NatTerm.denote (c : Ctx) (e : NatTerm) : Nat :=
  NatTerm.rec (motive := fun _ => Nat) (fun k => OfNat.ofNat k) (fun i => c.nat i) (fun _ _ a b => a + b) (fun _ _ a b => a * b) (fun _ k a => a ^ k)
    (fun _ e a => a ^ e.denote c) e
/-- The value of an integer term, the atoms given by the context. -/
noncomputable abbrev Term.denote (c : Ctx) (e : Term) : Int :=
  Term.rec (motive := fun _ => Int) (fun k => @OfNat.ofNat Int k instOfNat) (fun i => c.int i) (fun _ _ a b => a + b) (fun _ _ a b => a - b) (fun _ a => -a)
    (fun _ _ a b => a * b) (fun _ k a => a ^ k) (fun _ e a => a ^ e.denote c) (fun a => (a.denote c : Int)) e

/-- An equation, read modulo `m`. -/
theorem nat_mod_congr (a b m : Nat) (h : a = b) : a % m = b % m := by rw [h]
/-- An equation of integers may be read modulo a natural number. -/
theorem int_mod_congr (a b : Int) (m : Nat) (h : a = b) : a % @OfNat.ofNat Int m instOfNat = b % @OfNat.ofNat Int m instOfNat := by rw [h]

/-! ## Residues -/
noncomputable abbrev get (l : List Nat) (i : Nat) : Nat :=
  List.rec (motive := fun _ => Nat → Nat) (fun _ => 0) (fun a _ ih i => Nat.rec (motive := fun _ => Nat) a (fun j _ => ih j) i) l i
/-- The value of an exponent when the natural atoms have the values in the list. -/
noncomputable def expo (ns : List Nat) (e : Ring.NatExpr) : Nat :=
  Ring.NatExpr.rec (motive := fun _ => Nat) (fun k => k) (fun i => get ns i) (fun _ _ a b => Nat.add a b) (fun _ _ a b => Nat.mul a b) (fun _ k a => Nat.pow a k) e
/-- The residue modulo `M` of a natural term, computed from representatives of the natural atoms. -/
noncomputable def NatTerm.res (M : Nat) (ns : List Nat) (e : NatTerm) : Nat :=
  NatTerm.rec (motive := fun _ => Nat) (fun k => Nat.mod k M) (fun i => Nat.mod (get ns i) M) (fun _ _ a b => Nat.mod (Nat.add a b) M) (fun _ _ a b => Nat.mod (Nat.mul a b) M)
    (fun _ k a => Nat.mod (Nat.pow a k) M) (fun _ e a => Nat.mod (Nat.pow a (expo ns e)) M) e
/-- The residue modulo `M` of an integer term, computed from representatives of the atoms. -/
noncomputable def Term.res (M : Nat) (is ns : List Nat) (e : Term) : Nat :=
  Term.rec (motive := fun _ => Nat) (fun k => Nat.mod k M) (fun i => get is i) (fun _ _ a b => Nat.mod (Nat.add a b) M) (fun _ _ a b => Nat.mod (Nat.add a (Nat.sub M b)) M)
    (fun _ a => Nat.mod (Nat.sub M a) M) (fun _ _ a b => Nat.mod (Nat.mul a b) M) (fun _ k a => Nat.mod (Nat.pow a k) M) (fun _ e a => Nat.mod (Nat.pow a (expo ns e)) M)
    (fun a => a.res M ns) e
/-- Whether a natural term contains a power with variable exponent. -/
def NatTerm.hasPow : NatTerm → Bool
  | .num _ => false
  | .var _ => false
  | .add a b => Bool.or (hasPow a) (hasPow b)
  | .mul a b => Bool.or (hasPow a) (hasPow b)
  | .pow a _ => hasPow a
  | .vpow _ _ => true
/-- Whether an integer term contains a power with variable exponent. -/
def Term.hasPow : Term → Bool
  | .num _ => false
  | .var _ => false
  | .add a b => Bool.or (hasPow a) (hasPow b)
  | .sub a b => Bool.or (hasPow a) (hasPow b)
  | .neg a => hasPow a
  | .mul a b => Bool.or (hasPow a) (hasPow b)
  | .pow a _ => hasPow a
  | .vpow _ _ => true
  | .cast a => a.hasPow
/-- Congruence, as an equation. -/
def Cong (M : Nat) (a b : Int) : Prop := ∃ k, a = b + (M : Int) * k
section
variable {M : Nat}
/-- Congruence is reflexive. -/
theorem Cong.refl (a : Int) : Cong M a a := ⟨0, by rw [Int.mul_zero, Int.add_zero]⟩
/-- Congruence is symmetric. -/
theorem Cong.symm {a b : Int} : Cong M a b → Cong M b a := fun ⟨k, h⟩ => ⟨-k, by rw [h]; ring⟩
/-- Congruence is transitive. -/
theorem Cong.trans {a b c : Int} : Cong M a b → Cong M b c → Cong M a c := fun ⟨k, h⟩ ⟨l, g⟩ => ⟨l + k, by rw [h, g]; ring⟩
/-- Congruences may be added. -/
theorem Cong.add {a b c d : Int} : Cong M a b → Cong M c d → Cong M (a + c) (b + d) := fun ⟨k, h⟩ ⟨l, g⟩ => ⟨k + l, by rw [h, g]; ring⟩
/-- Congruent integers have congruent negatives. -/
theorem Cong.neg {a b : Int} : Cong M a b → Cong M (-a) (-b) := fun ⟨k, h⟩ => ⟨-k, by rw [h]; ring⟩
/-- Congruences may be multiplied. -/
theorem Cong.mul {a b c d : Int} : Cong M a b → Cong M c d → Cong M (a * c) (b * d) :=
  fun ⟨k, h⟩ ⟨l, g⟩ => ⟨k * d + b * l + M * k * l, by rw [h, g]; ring⟩
/-- Powers of congruent integers with the same exponent are congruent. -/
theorem Cong.pow {a b : Int} (h : Cong M a b) (n : Nat) : Cong M (a ^ n) (b ^ n) := by
  induction n with
  | zero => exact Cong.refl _
  | succ n ih => rw [Int.pow_succ, Int.pow_succ]; exact ih.mul h
/-- The remainder of an integer is congruent to it. -/
theorem Cong.emod (a : Int) : Cong M (a % (M : Int)) a := ⟨-(a / M), by rw [Int.emod_def]; ring⟩
/-- The remainder of a natural number is congruent to it. -/
theorem cong_mod (a : Nat) : Cong M ((a % M : Nat) : Int) (a : Int) := Cong.emod (M := M) (a : Int)
/-- Congruence modulo `M` gives congruence modulo every divisor of `M`. -/
theorem Cong.of_dvd {m : Nat} (h : m ∣ M) {a b : Int} : Cong M a b → Cong m a b := fun ⟨k, e⟩ => by
  obtain ⟨d, rfl⟩ := h
  exact ⟨(d : Int) * k, by rw [e, Int.natCast_mul]; ring⟩
/-- Congruent integers have the same remainder. -/
theorem Cong.emod_eq {a b : Int} (h : Cong M a b) : a % (M : Int) = b % (M : Int) := by
  obtain ⟨k, rfl⟩ := h
  exact Int.add_mul_emod_self_left b M k
/-- Integers with the same remainder are congruent. -/
theorem cong_of_emod_eq {a b : Int} (h : a % (M : Int) = b % (M : Int)) : Cong M a b :=
  (Cong.emod a).symm.trans (h ▸ Cong.emod b)

/-! ## Representatives of exponents -/
/-- `n` and `n'` are equal, or both at least `s` and congruent modulo `L`. -/
def Rep (s L n n' : Nat) : Prop := n = n' ∨ s ≤ n ∧ s ≤ n' ∧ Cong L n n'
/-- The representative below `s + L` of a natural number: beyond that, reduced modulo `L` counted from `s`. -/
noncomputable def rep (s L n : Nat) : Nat := if n < s + L then n else s + (n - s) % L
/-- All powers modulo `M` have the period `L` from the exponent `s` on. -/
def Periodic (M s L : Nat) : Prop := ∀ b : Int, Cong M (b ^ (s + L)) (b ^ s)
variable {s L : Nat}
/-- The representative of a natural number represents it and is below `s + L`. -/
theorem rep_spec (hL : 0 < L) (n : Nat) : Rep s L n (rep s L n) ∧ rep s L n < s + L := by
  have hm := Nat.mod_lt (n - s) hL
  unfold rep
  rcases Classical.em (n < s + L) with h | h
  · rw [if_pos h]; exact ⟨.inl rfl, h⟩
  · rw [if_neg h]
    refine ⟨.inr ⟨by omega, by omega, ?_⟩, by omega⟩
    have e := Nat.div_add_mod (n - s) L
    refine ⟨((n - s) / L : Nat), ?_⟩
    have : (n : Int) = (s : Int) + ((n - s : Nat) : Int) := by omega
    have e' : ((n - s : Nat) : Int) = (L : Int) * ((n - s) / L : Nat) + ((n - s) % L : Nat) := by
      rw [← Int.natCast_mul, ← Int.natCast_add, e]
    rw [this, e', Int.natCast_add]; ring
/-- A number and its representative are congruent modulo every divisor of `L`. -/
theorem Rep.cong {n n' : Nat} (h : Rep s L n n') (hM : M ∣ L) : Cong M (n : Int) n' := h.elim (fun e => e ▸ Cong.refl _) fun k => Cong.of_dvd hM k.2.2
/-- Sums of representatives represent the sum. -/
theorem Rep.add {a a' b b' : Nat} : Rep s L a a' → Rep s L b b' → Rep s L (a + b) (a' + b')
  | .inl h, .inl k => .inl (by rw [h, k])
  | .inl h, .inr k => .inr ⟨by omega, by omega, by rw [h]; exact Cong.add (Cong.refl (a' : Int)) k.2.2⟩
  | .inr h, .inl k => .inr ⟨by omega, by omega, by rw [k]; exact Cong.add h.2.2 (Cong.refl (b' : Int))⟩
  | .inr h, .inr k => .inr ⟨by omega, by omega, h.2.2.add k.2.2⟩
/-- Products of representatives represent the product when `s` is at least 1. -/
theorem Rep.mul {a a' b b' : Nat} (h : Rep s L a a') (k : Rep s L b b') (hs : 1 ≤ s) : Rep s L (a * b) (a' * b') := by
  have up : ∀ x y : Nat, s ≤ x → 1 ≤ y → s ≤ x * y ∧ s ≤ y * x := by
    intro x y hx hy
    have := Nat.mul_le_mul_left x hy
    rw [Nat.mul_one] at this
    rw [Nat.mul_comm y x]
    omega
  have hc : Cong L ((a * b : Nat) : Int) ((a' * b' : Nat) : Int) := by
    have h1 : Cong L (a : Int) a' := h.elim (fun e => e ▸ Cong.refl _) fun k => k.2.2
    have h2 : Cong L (b : Int) b' := k.elim (fun e => e ▸ Cong.refl _) fun k => k.2.2
    exact h1.mul h2
  rcases h with h | h
  · rcases k with k | k
    · exact .inl (by rw [h, k])
    · rcases Nat.eq_zero_or_pos a with z | z
      · subst h; subst z; exact .inl (by rw [Nat.zero_mul, Nat.zero_mul])
      · subst h; exact .inr ⟨(up b a k.1 z).2, (up b' a k.2.1 z).2, hc⟩
  · rcases k with k | k
    · subst k
      rcases Nat.eq_zero_or_pos b with z | z
      · subst z; exact .inl rfl
      · exact .inr ⟨(up a b h.1 z).1, (up a' b h.2.1 z).1, hc⟩
    · exact .inr ⟨(up a b h.1 (by omega)).1, (up a' b' h.2.1 (by omega)).1, hc⟩
/-- A power of a representative represents the power when `s` is at least 1. -/
theorem Rep.pow {a a' : Nat} (h : Rep s L a a') (hs : 1 ≤ s) (n : Nat) : Rep s L (a ^ n) (a' ^ n) := by
  induction n with
  | zero => exact .inl rfl
  | succ n ih => rw [Nat.pow_succ, Nat.pow_succ]; exact ih.mul h hs
/-- Adding a multiple of the period to an exponent that is at least `s` does not change a power modulo `M`. -/
theorem Periodic.step (h : Periodic M s L) (b : Int) {n : Nat} (hn : s ≤ n) (k : Nat) : Cong M (b ^ (n + L * k)) (b ^ n) := by
  have one : ∀ m, s ≤ m → Cong M (b ^ (m + L)) (b ^ m) := by
    intro m hm
    obtain ⟨d, rfl⟩ : ∃ d, m = s + d := ⟨m - s, by omega⟩
    have e1 : s + d + L = (s + L) + d := by omega
    rw [e1, Int.pow_add, Int.pow_add b s d]
    exact (h b).mul (Cong.refl _)
  induction k with
  | zero => rw [Nat.mul_zero, Nat.add_zero]; exact Cong.refl _
  | succ k ih =>
    rw [Nat.mul_succ, ← Nat.add_assoc]
    exact (one _ (by omega)).trans ih
/-- In powers modulo `M` an exponent may be replaced by its representative. -/
theorem Rep.exponent (h : Periodic M s L) {n n' : Nat} (k : Rep s L n n') (b : Int) : Cong M (b ^ n) (b ^ n') := by
  rcases k with k | ⟨k1, k2, k3⟩
  · rw [k]; exact Cong.refl _
  · -- the larger is the smaller plus a multiple of the period
    have key : ∀ m m' : Nat, s ≤ m' → m' ≤ m → Cong L (m : Int) m' → Cong M (b ^ m) (b ^ m') := by
      intro m m' h1 h2 ⟨t, ht⟩
      rcases Nat.eq_zero_or_pos L with z | z
      · subst z
        have : m = m' := by
          have h0 : ((0 : Nat) : Int) * t = 0 := Int.zero_mul t
          omega
        rw [this]; exact Cong.refl _
      · have ht0 : 0 ≤ t := by
          apply Int.le_of_not_lt
          intro hneg
          have hp : 0 < (L : Int) * -t := Int.mul_pos (by omega) (by omega)
          rw [Int.mul_neg] at hp
          omega
        obtain ⟨u, rfl⟩ := Int.exists_natCast_of_nonneg ht0
        have : m = m' + L * u := by
          have e : ((L * u : Nat) : Int) = (L : Int) * u := rfl
          omega
        rw [this]; exact h.step b h1 u
    rcases Nat.le_total n' n with l | l
    · exact key n n' k2 l k3
    · exact (key n' n k1 l k3.symm).symm
end

/-! ## Terms and their residues -/
noncomputable def ires (M : Nat) (is : List Int) : List Nat := List.rec (motive := fun _ => List Nat) .nil (fun a _ ih => .cons (a % (M : Int)).toNat ih) is
/-- The list of representatives of the natural atoms. -/
noncomputable def nreps (s L : Nat) (ns : List Nat) : List Nat := List.rec (motive := fun _ => List Nat) .nil (fun a _ ih => .cons (rep s L a) ih) ns
section
variable {M s L : Nat} (c : Ctx) (hM : 0 < M) (hL : 0 < L) (hML : M ∣ L) (hs : 1 ≤ s)
/-- The residue stored for an integer atom is congruent to the atom and below `M`. -/
theorem ires_cong (hM : 0 < M) (is : List Int) : ∀ i, Cong M (get (ires M is) i : Nat) (Ctx.int ⟨is, .nil⟩ i) ∧ get (ires M is) i < M := by
  induction is with
  | nil => intro i; exact ⟨Cong.refl _, hM⟩
  | cons a as ih =>
    intro i
    cases i with
    | zero =>
      have h0 := Int.emod_nonneg a (b := (M : Int)) (by omega)
      have h1 := Int.emod_lt_of_pos a (b := (M : Int)) (by omega)
      refine ⟨?_, ?_⟩
      · show Cong M ((a % (M : Int)).toNat : Int) a
        have e : ((a % (M : Int)).toNat : Int) = a % (M : Int) := by omega
        rw [e]; exact Cong.emod a
      · show (a % (M : Int)).toNat < M
        omega
    | succ i => exact ih i
/-- The number stored for a natural atom represents it. -/
theorem nreps_rep (hL : 0 < L) (ns : List Nat) : ∀ i, Rep s L (Ctx.nat ⟨.nil, ns⟩ i) (get (nreps s L ns) i) := by
  induction ns with
  | nil => intro i; exact .inl rfl
  | cons a as ih =>
    intro i
    cases i with
    | zero => exact (rep_spec hL a).1
    | succ i => exact ih i
/-- An exponent computed from representatives represents the exponent itself. -/
theorem expo_rep (hL : 0 < L) (hs : 1 ≤ s) (e : Ring.NatExpr) : Rep s L (e.denote c) (expo (nreps s L c.nats) e) := by
  induction e with
  | num k => exact .inl rfl
  | var i => exact nreps_rep hL c.nats i
  | add a b iha ihb => exact iha.add ihb
  | mul a b iha ihb => exact iha.mul ihb hs
  | pow a k ih => exact ih.pow hs k
/-- If a disjunction of Booleans implies `P`, so does each of its sides. -/
theorem or_imp {a b : Bool} {P : Prop} (h : Bool.or a b = true → P) : (a = true → P) ∧ (b = true → P) :=
  ⟨fun e => h (by rw [e]; rfl), fun e => h (by rw [e]; cases a <;> rfl)⟩
/-- The computed residue of a natural term is congruent to its value. -/
theorem NatTerm.res_cong (hL : 0 < L) (hML : M ∣ L) (hs : 1 ≤ s) (e : NatTerm) : (e.hasPow = true → Periodic M s L) → Cong M (e.res M (nreps s L c.nats) : Int) (e.denote c : Int) := by
  induction e with
  | num k => intro _; exact cong_mod k
  | var i => intro _; exact (cong_mod _).trans ((nreps_rep hL c.nats i).cong hML).symm
  | add a b iha ihb => intro h; exact (cong_mod _).trans ((iha (or_imp h).1).add (ihb (or_imp h).2))
  | mul a b iha ihb => intro h; exact (cong_mod _).trans ((iha (or_imp h).1).mul (ihb (or_imp h).2))
  | pow a k ih =>
    intro h
    refine (cong_mod _).trans ?_
    show Cong M ((a.res M _ ^ k : Nat) : Int) ((a.denote c ^ k : Nat) : Int)
    rw [Int.natCast_pow, Int.natCast_pow]; exact (ih h).pow k
  | vpow a e ih =>
    intro h
    refine (cong_mod _).trans ?_
    show Cong M ((a.res M _ ^ expo _ e : Nat) : Int) ((a.denote c ^ e.denote c : Nat) : Int)
    rw [Int.natCast_pow, Int.natCast_pow]
    exact ((ih fun _ => h rfl).pow _).trans ((expo_rep c hL hs e).exponent (h rfl) _).symm
/-- The computed residue of an integer term is congruent to its value and below `M`. -/
theorem Term.res_cong (hM : 0 < M) (hL : 0 < L) (hML : M ∣ L) (hs : 1 ≤ s) (e : Term) : (e.hasPow = true → Periodic M s L) →
    Cong M (e.res M (ires M c.ints) (nreps s L c.nats) : Int) (e.denote c) ∧ e.res M (ires M c.ints) (nreps s L c.nats) < M := by
  have lt : ∀ a : Nat, a % M < M := fun a => Nat.mod_lt a hM
  have negCong : ∀ (a : Nat) (b : Int), a < M → Cong M (a : Int) b → Cong M ((M - a : Nat) : Int) (-b) := by
    intro a b ha h
    refine Cong.trans ⟨1, ?_⟩ h.neg
    omega
  induction e with
  | num k => intro _; exact ⟨cong_mod k, lt k⟩
  | var i => intro _; exact ires_cong hM c.ints i
  | add a b iha ihb => intro h; exact ⟨(cong_mod _).trans ((iha (or_imp h).1).1.add (ihb (or_imp h).2).1), lt _⟩
  | sub a b iha ihb =>
    intro h
    have hb := ihb (or_imp h).2
    refine ⟨(cong_mod _).trans ?_, lt _⟩
    show Cong M _ (a.denote c - b.denote c)
    rw [Int.sub_eq_add_neg]
    exact (iha (or_imp h).1).1.add (negCong _ _ hb.2 hb.1)
  | neg a ih => intro h; exact ⟨(cong_mod _).trans (negCong _ _ (ih h).2 (ih h).1), lt _⟩
  | mul a b iha ihb => intro h; exact ⟨(cong_mod _).trans ((iha (or_imp h).1).1.mul (ihb (or_imp h).2).1), lt _⟩
  | pow a k ih =>
    intro h
    refine ⟨(cong_mod _).trans ?_, lt _⟩
    show Cong M ((a.res M _ _ ^ k : Nat) : Int) _
    rw [Int.natCast_pow]; exact (ih h).1.pow k
  | vpow a e ih =>
    intro h
    refine ⟨(cong_mod _).trans ?_, lt _⟩
    show Cong M ((a.res M _ _ ^ expo _ e : Nat) : Int) (a.denote c ^ e.denote c)
    rw [Int.natCast_pow]
    exact ((ih fun _ => h rfl).1.pow _).trans ((expo_rep c hL hs e).exponent (h rfl) _).symm
  | cast a =>
    intro h
    refine ⟨a.res_cong c hL hML hs h, ?_⟩
    show a.res M _ < M
    cases a <;> exact lt _
end

/-! ## Formulas -/
/-- Values compared: numerals and remainders. -/
inductive Val where
  | num (k : Nat)
  | mod (a : Term) (m : Nat)
/-- A side of a comparison over ℕ: a literal or a remainder by a literal. -/
inductive NatVal where
  | num (k : Nat)
  | mod (a : NatTerm) (m : Nat)
/-- Propositional combinations of comparisons of remainders and of divisibilities. -/
inductive Formula where
  | eq (a b : Val)
  | lt (a b : Val)
  | le (a b : Val)
  | neq (a b : NatVal)
  | nlt (a b : NatVal)
  | nle (a b : NatVal)
  | dvd (m : Nat) (a : Term)
  | ndvd (m : Nat) (a : NatTerm)
  | not (p : Formula)
  | and (p q : Formula)
  | or (p q : Formula)
  | imp (p q : Formula)
  | iff (p q : Formula)
  | absurd
/-- The integer that a literal or remainder stands for. -/
noncomputable abbrev Val.denote (c : Ctx) (v : Val) : Int :=
  Val.rec (motive := fun _ => Int) (fun k => @OfNat.ofNat Int k instOfNat) (fun a m => a.denote c % @OfNat.ofNat Int m instOfNat) v
/-- The natural number that a literal or remainder stands for. -/
noncomputable abbrev NatVal.denote (c : Ctx) (v : NatVal) : Nat :=
  NatVal.rec (motive := fun _ => Nat) (fun k => OfNat.ofNat k) (fun a m => a.denote c % OfNat.ofNat m) v
/-- The proposition that a formula stands for. -/
noncomputable abbrev Formula.denote (c : Ctx) (f : Formula) : Prop :=
  Formula.rec (motive := fun _ => Prop) (fun a b => a.denote c = b.denote c) (fun a b => a.denote c < b.denote c) (fun a b => a.denote c ≤ b.denote c)
    (fun a b => a.denote c = b.denote c) (fun a b => a.denote c < b.denote c) (fun a b => a.denote c ≤ b.denote c)
    (fun m a => @OfNat.ofNat Int m instOfNat ∣ a.denote c) (fun m a => (OfNat.ofNat m : Nat) ∣ a.denote c)
    (fun _ p => ¬ p) (fun _ _ p q => p ∧ q) (fun _ _ p q => p ∨ q) (fun _ _ p q => p → q) (fun _ _ p q => (p ↔ q)) False f
/-- The value of an integer literal or remainder, computed from representatives of the atoms. -/
noncomputable def Val.res (M : Nat) (is ns : List Nat) (v : Val) : Nat :=
  Val.rec (motive := fun _ => Nat) (fun k => k) (fun a m => Nat.mod (a.res M is ns) m) v
/-- The value of a natural literal or remainder, computed from representatives of the atoms. -/
noncomputable def NatVal.res (M : Nat) (ns : List Nat) (v : NatVal) : Nat :=
  NatVal.rec (motive := fun _ => Nat) (fun k => k) (fun a m => Nat.mod (a.res M ns) m) v
/-- Boolean negation, by the recursor. -/
noncomputable def bnot (a : Bool) : Bool := Bool.rec (motive := fun _ => Bool) true false a
/-- The truth value of a formula, computed from representatives of the atoms. -/
noncomputable def Formula.eval (M : Nat) (is ns : List Nat) (f : Formula) : Bool :=
  Formula.rec (motive := fun _ => Bool) (fun a b => Nat.beq (a.res M is ns) (b.res M is ns)) (fun a b => Nat.ble (Nat.succ (a.res M is ns)) (b.res M is ns))
    (fun a b => Nat.ble (a.res M is ns) (b.res M is ns)) (fun a b => Nat.beq (a.res M ns) (b.res M ns)) (fun a b => Nat.ble (Nat.succ (a.res M ns)) (b.res M ns))
    (fun a b => Nat.ble (a.res M ns) (b.res M ns)) (fun m a => Nat.beq (Nat.mod (a.res M is ns) m) 0) (fun m a => Nat.beq (Nat.mod (a.res M ns) m) 0)
    (fun _ p => bnot p) (fun _ _ p q => Bool.rec (motive := fun _ => Bool) false q p) (fun _ _ p q => Bool.rec (motive := fun _ => Bool) q true p)
    (fun _ _ p q => Bool.rec (motive := fun _ => Bool) true q p) (fun _ _ p q => Bool.rec (motive := fun _ => Bool) (bnot q) q p) Bool.false f
/-- Every modulus is positive and divides `M`. -/
noncomputable def modulusOk (M m : Nat) : Bool := Bool.rec (motive := fun _ => Bool) false (Nat.beq (Nat.mod M m) 0) (Nat.ble 1 m)
/-- Whether the modulus of an integer remainder is positive and divides `M`. -/
noncomputable def Val.ok (M : Nat) (v : Val) : Bool := Val.rec (motive := fun _ => Bool) (fun _ => true) (fun _ m => modulusOk M m) v
/-- Whether the modulus of a natural remainder is positive and divides `M`. -/
noncomputable def NatVal.ok (M : Nat) (v : NatVal) : Bool := NatVal.rec (motive := fun _ => Bool) (fun _ => true) (fun _ m => modulusOk M m) v
/-- Boolean conjunction, by the recursor. -/
noncomputable def both (a b : Bool) : Bool := Bool.rec (motive := fun _ => Bool) false b a
/-- Whether all moduli of a formula are positive and divide `M`. -/
noncomputable def Formula.ok (M : Nat) (f : Formula) : Bool :=
  Formula.rec (motive := fun _ => Bool) (fun a b => both (a.ok M) (b.ok M)) (fun a b => both (a.ok M) (b.ok M)) (fun a b => both (a.ok M) (b.ok M))
    (fun a b => both (a.ok M) (b.ok M)) (fun a b => both (a.ok M) (b.ok M)) (fun a b => both (a.ok M) (b.ok M))
    (fun m _ => modulusOk M m) (fun m _ => modulusOk M m) (fun _ p => p) (fun _ _ p q => both p q) (fun _ _ p q => both p q) (fun _ _ p q => both p q) (fun _ _ p q => both p q) Bool.true f
/-- Whether an integer literal or remainder contains a power with variable exponent. -/
def Val.hasPow : Val → Bool
  | .num _ => false
  | .mod a _ => a.hasPow
/-- Whether a natural literal or remainder contains a power with variable exponent. -/
def NatVal.hasPow : NatVal → Bool
  | .num _ => false
  | .mod a _ => a.hasPow
/-- Whether a formula contains a power with variable exponent. -/
def Formula.hasPow : Formula → Bool
  | .eq a b => Bool.or a.hasPow b.hasPow
  | .lt a b => Bool.or a.hasPow b.hasPow
  | .le a b => Bool.or a.hasPow b.hasPow
  | .neq a b => Bool.or a.hasPow b.hasPow
  | .nlt a b => Bool.or a.hasPow b.hasPow
  | .nle a b => Bool.or a.hasPow b.hasPow
  | .dvd _ a => a.hasPow
  | .ndvd _ a => a.hasPow
  | .not p => hasPow p
  | .and p q => Bool.or (hasPow p) (hasPow q)
  | .or p q => Bool.or (hasPow p) (hasPow q)
  | .imp p q => Bool.or (hasPow p) (hasPow q)
  | .iff p q => Bool.or (hasPow p) (hasPow q)
  | .absurd => Bool.false
/-- When a Boolean conjunction is true, both sides are. -/
theorem both_true {a b : Bool} (h : both a b = true) : a = true ∧ b = true := by
  cases a with
  | false => cases h
  | true => exact ⟨rfl, h⟩
/-- A modulus that passes the test is positive and divides `M`. -/
theorem modulusOk_spec {M m : Nat} (h : modulusOk M m = true) : 0 < m ∧ m ∣ M := by
  have h : (Bool.rec (motive := fun _ => Bool) false (Nat.beq (M % m) 0) (Nat.ble 1 m) : Bool) = true := h
  cases k : Nat.ble 1 m with
  | false => rw [k] at h; cases h
  | true => rw [k] at h; exact ⟨(Nat.ble_eq _ _).1 k, Nat.dvd_of_mod_eq_zero (Nat.eq_of_beq_eq_true h)⟩
/-- The embedding of the natural numbers in the integers is injective. -/
theorem ofNat_inj {a b : Nat} (h : (a : Int) = (b : Int)) : a = b := by injection h
/-- The Boolean test of equality of natural numbers is true exactly for equal ones. -/
theorem beq_iff (a b : Nat) : Nat.beq a b = true ↔ a = b := ⟨Nat.eq_of_beq_eq_true, fun h => h ▸ Nat.beq_refl a⟩
section
variable {M s L : Nat} (c : Ctx) (hM : 0 < M) (hL : 0 < L) (hML : M ∣ L) (hs : 1 ≤ s)
/-- The computed value of an integer literal or remainder is its value. -/
theorem Val.res_eq (hM : 0 < M) (hL : 0 < L) (hML : M ∣ L) (hs : 1 ≤ s) (v : Val) (ok : v.ok M = true) (h : v.hasPow = true → Periodic M s L) :
    (v.res M (ires M c.ints) (nreps s L c.nats) : Int) = v.denote c := by
  cases v with
  | num k => rfl
  | mod a m =>
    have k := modulusOk_spec ok
    exact ((a.res_cong c hM hL hML hs h).1.of_dvd k.2).emod_eq
/-- The computed value of a natural literal or remainder is its value. -/
theorem NatVal.res_eq (hL : 0 < L) (hML : M ∣ L) (hs : 1 ≤ s) (v : NatVal) (ok : v.ok M = true) (h : v.hasPow = true → Periodic M s L) :
    v.res M (nreps s L c.nats) = v.denote c := by
  cases v with
  | num k => rfl
  | mod a m =>
    have k := modulusOk_spec ok
    have := ((a.res_cong c hL hML hs h).of_dvd k.2).emod_eq
    exact ofNat_inj this
/-- A formula has the truth value that it has for the representatives. -/
theorem Formula.eval_iff (hM : 0 < M) (hL : 0 < L) (hML : M ∣ L) (hs : 1 ≤ s) (f : Formula) : f.ok M = true → (f.hasPow = true → Periodic M s L) →
    (f.eval M (ires M c.ints) (nreps s L c.nats) = true ↔ f.denote c) := by
  induction f with
  | eq a b =>
    intro ok h
    have ha := a.res_eq c hM hL hML hs (both_true ok).1 (or_imp h).1
    have hb := b.res_eq c hM hL hML hs (both_true ok).2 (or_imp h).2
    show Nat.beq _ _ = true ↔ a.denote c = b.denote c
    rw [beq_iff, ← ha, ← hb]; omega
  | lt a b =>
    intro ok h
    have ha := a.res_eq c hM hL hML hs (both_true ok).1 (or_imp h).1
    have hb := b.res_eq c hM hL hML hs (both_true ok).2 (or_imp h).2
    show Nat.ble (Nat.succ _) _ = true ↔ a.denote c < b.denote c
    rw [Nat.ble_eq, ← ha, ← hb]; omega
  | le a b =>
    intro ok h
    have ha := a.res_eq c hM hL hML hs (both_true ok).1 (or_imp h).1
    have hb := b.res_eq c hM hL hML hs (both_true ok).2 (or_imp h).2
    show Nat.ble _ _ = true ↔ a.denote c ≤ b.denote c
    rw [Nat.ble_eq, ← ha, ← hb]; omega
  | neq a b =>
    intro ok h
    have ha := a.res_eq c hL hML hs (both_true ok).1 (or_imp h).1
    have hb := b.res_eq c hL hML hs (both_true ok).2 (or_imp h).2
    show Nat.beq _ _ = true ↔ a.denote c = b.denote c
    rw [beq_iff, ← ha, ← hb]
  | nlt a b =>
    intro ok h
    have ha := a.res_eq c hL hML hs (both_true ok).1 (or_imp h).1
    have hb := b.res_eq c hL hML hs (both_true ok).2 (or_imp h).2
    show Nat.ble (Nat.succ _) _ = true ↔ a.denote c < b.denote c
    rw [Nat.ble_eq, ← ha, ← hb]; exact Iff.rfl
  | nle a b =>
    intro ok h
    have ha := a.res_eq c hL hML hs (both_true ok).1 (or_imp h).1
    have hb := b.res_eq c hL hML hs (both_true ok).2 (or_imp h).2
    show Nat.ble _ _ = true ↔ a.denote c ≤ b.denote c
    rw [Nat.ble_eq, ← ha, ← hb]
  | dvd m a =>
    intro ok h
    have k := modulusOk_spec ok
    have e := ((a.res_cong c hM hL hML hs h).1.of_dvd k.2).emod_eq
    show Nat.beq (a.res M _ _ % m) 0 = true ↔ (m : Int) ∣ a.denote c
    rw [beq_iff]
    refine ⟨fun z => Int.dvd_of_emod_eq_zero ?_, fun d => ?_⟩
    · rw [← e]; show ((a.res M _ _ % m : Nat) : Int) = 0; rw [z]; rfl
    · have := Int.emod_eq_zero_of_dvd d
      rw [← e] at this
      exact ofNat_inj this
  | ndvd m a =>
    intro ok h
    have k := modulusOk_spec ok
    have e : a.res M (nreps s L c.nats) % m = a.denote c % m := ofNat_inj ((a.res_cong c hL hML hs h).of_dvd k.2).emod_eq
    show Nat.beq (a.res M _ % m) 0 = true ↔ m ∣ a.denote c
    rw [beq_iff, e]
    exact ⟨Nat.dvd_of_mod_eq_zero, Nat.mod_eq_zero_of_dvd⟩
  | not p ih =>
    intro ok h
    have := ih ok h
    show bnot (p.eval M _ _) = true ↔ ¬ p.denote c
    rw [← this]
    cases p.eval M (ires M c.ints) (nreps s L c.nats) with
    | false => exact ⟨fun _ e => (by cases e), fun _ => rfl⟩
    | true => exact ⟨fun e => (by cases e), fun e => _root_.absurd rfl e⟩
  | and p q ihp ihq =>
    intro ok h
    have hp := ihp (both_true ok).1 (or_imp h).1
    have hq := ihq (both_true ok).2 (or_imp h).2
    show (Bool.rec (motive := fun _ => Bool) false (q.eval M _ _) (p.eval M _ _) : Bool) = true ↔ (p.denote c ∧ q.denote c)
    rw [← hp, ← hq]
    cases p.eval M (ires M c.ints) (nreps s L c.nats) with
    | false => exact ⟨fun e => (by cases e), fun e => (by cases e.1)⟩
    | true => exact ⟨fun e => ⟨rfl, e⟩, fun e => e.2⟩
  | or p q ihp ihq =>
    intro ok h
    have hp := ihp (both_true ok).1 (or_imp h).1
    have hq := ihq (both_true ok).2 (or_imp h).2
    show (Bool.rec (motive := fun _ => Bool) (q.eval M _ _) true (p.eval M _ _) : Bool) = true ↔ (p.denote c ∨ q.denote c)
    rw [← hp, ← hq]
    cases p.eval M (ires M c.ints) (nreps s L c.nats) with
    | false => exact ⟨fun e => .inr e, fun e => e.elim (fun e => (by cases e)) id⟩
    | true => exact ⟨fun _ => .inl rfl, fun _ => rfl⟩
  | imp p q ihp ihq =>
    intro ok h
    have hp := ihp (both_true ok).1 (or_imp h).1
    have hq := ihq (both_true ok).2 (or_imp h).2
    show (Bool.rec (motive := fun _ => Bool) true (q.eval M _ _) (p.eval M _ _) : Bool) = true ↔ (p.denote c → q.denote c)
    rw [← hp, ← hq]
    cases p.eval M (ires M c.ints) (nreps s L c.nats) with
    | false => exact ⟨fun _ e => (by cases e), fun _ => rfl⟩
    | true => exact ⟨fun e _ => e, fun e => e rfl⟩
  | iff p q ihp ihq =>
    intro ok h
    have hp := ihp (both_true ok).1 (or_imp h).1
    have hq := ihq (both_true ok).2 (or_imp h).2
    show (Bool.rec (motive := fun _ => Bool) (bnot (q.eval M _ _)) (q.eval M _ _) (p.eval M _ _) : Bool) = true ↔ (p.denote c ↔ q.denote c)
    rw [← hp, ← hq]
    cases p.eval M (ires M c.ints) (nreps s L c.nats) <;> cases q.eval M (ires M c.ints) (nreps s L c.nats) <;>
      first
        | exact ⟨fun _ => Iff.rfl, fun _ => rfl⟩
        | exact ⟨fun e => (by cases e), fun e => (by cases e.1 rfl)⟩
        | exact ⟨fun e => (by cases e), fun e => (by cases e.2 rfl)⟩
  | absurd => intro _ _; exact ⟨fun e => (by cases e), fun e => e.elim⟩
end

/-! ## All representatives -/
noncomputable def allBelow (n : Nat) (p : Nat → Bool) : Bool :=
  Nat.rec (motive := fun _ => Bool) true (fun k ih => Bool.rec (motive := fun _ => Bool) false ih (p k)) n
/-- A test that passes for all numbers below `n` passes for each of them. -/
theorem allBelow_sound {n : Nat} {p : Nat → Bool} : allBelow n p = true → ∀ k, k < n → p k = true := by
  induction n with
  | zero => intro _ k h; omega
  | succ n ih =>
    intro h k hk
    have h : (Bool.rec (motive := fun _ => Bool) false (allBelow n p) (p n) : Bool) = true := h
    cases e : p n with
    | false => rw [e] at h; cases h
    | true =>
      rw [e] at h
      rcases (show k = n ∨ k < n by omega) with rfl | l
      · exact e
      · exact ih h k l
/-- Whether a test passes for all lists of residues below `M`, one residue for each integer atom. -/
noncomputable def allInts (M : Nat) (is : List Int) : (List Nat → Bool) → Bool :=
  List.rec (motive := fun _ => (List Nat → Bool) → Bool) (fun k => k .nil) (fun _ _ ih k => allBelow M fun v => ih fun l => k (.cons v l)) is
/-- Whether a test passes for all lists of numbers below `K`, one number for each natural atom. -/
noncomputable def allNats (K : Nat) (ns : List Nat) : (List Nat → Bool) → Bool :=
  List.rec (motive := fun _ => (List Nat → Bool) → Bool) (fun k => k .nil) (fun _ _ ih k => allBelow K fun v => ih fun l => k (.cons v l)) ns
/-- A test that passes for all lists of residues passes for the residues of the integer atoms. -/
theorem allInts_sound {M : Nat} (hM : 0 < M) (is : List Int) : ∀ k, allInts M is k = true → k (ires M is) = true := by
  induction is with
  | nil => intro k h; exact h
  | cons a as ih =>
    intro k h
    have hb := (ires_cong hM (.cons a as) 0).2
    exact ih _ (allBelow_sound h _ hb)
/-- A test that passes for all lists of representatives passes for those of the natural atoms. -/
theorem allNats_sound {s L : Nat} (hL : 0 < L) (ns : List Nat) : ∀ k, allNats (Nat.add s L) ns k = true → k (nreps s L ns) = true := by
  induction ns with
  | nil => intro k h; exact h
  | cons a as ih =>
    intro k h
    exact ih _ (allBelow_sound h _ (rep_spec hL a).2)
/-- `b ^ (s + L) ≡ b ^ s` for all residues `b`. -/
noncomputable def periodicCheck (M s L : Nat) : Bool := allBelow M fun b => Nat.beq (Nat.mod (Nat.pow b (Nat.add s L)) M) (Nat.mod (Nat.pow b s) M)
/-- The check on all residues shows that all powers modulo `M` have the period. -/
theorem periodic_of_check {M s L : Nat} (hM : 0 < M) (h : periodicCheck M s L = true) : Periodic M s L := by
  intro b
  have h0 := Int.emod_nonneg b (b := (M : Int)) (by omega)
  have h1 := Int.emod_lt_of_pos b (b := (M : Int)) (by omega)
  obtain ⟨r, hr⟩ := Int.exists_natCast_of_nonneg h0
  have hb : Cong M b (r : Int) := by rw [← hr]; exact (Cong.emod b).symm
  have e := Nat.eq_of_beq_eq_true (allBelow_sound h r (by omega))
  have e : r ^ (s + L) % M = r ^ s % M := e
  refine (hb.pow _).trans (Cong.trans ?_ (hb.pow _).symm)
  rw [← Int.natCast_pow, ← Int.natCast_pow]
  apply cong_of_emod_eq
  show ((r ^ (s + L) % M : Nat) : Int) = ((r ^ s % M : Nat) : Int)
  rw [e]
/-- The check that the kernel runs. -/
noncomputable def Formula.check (M s L : Nat) (is : List Int) (ns : List Nat) (f : Formula) : Bool :=
  both (Nat.ble 1 M) (both (Nat.ble 1 L) (both (Nat.ble 1 s) (both (Nat.beq (Nat.mod L M) 0) (both (f.ok M)
    (both (Bool.rec (motive := fun _ => Bool) true (periodicCheck M s L) f.hasPow) (allInts M is fun li => allNats (Nat.add s L) ns fun ln => f.eval M li ln))))))
/-- A formula that passes the check is true: what `mod_decide` applies. -/
theorem Formula.denote_of_check (c : Ctx) (M s L : Nat) (f : Formula) (h : f.check M s L c.ints c.nats = true) : f.denote c := by
  have h1 := both_true h
  have h2 := both_true h1.2
  have h3 := both_true h2.2
  have h4 := both_true h3.2
  have h5 := both_true h4.2
  have h6 := both_true h5.2
  have hM : 0 < M := (Nat.ble_eq _ _).1 h1.1
  have hL : 0 < L := (Nat.ble_eq _ _).1 h2.1
  have hs : 1 ≤ s := (Nat.ble_eq _ _).1 h3.1
  have hML : M ∣ L := Nat.dvd_of_mod_eq_zero (Nat.eq_of_beq_eq_true h4.1)
  have hp : f.hasPow = true → Periodic M s L := by
    intro e
    have k := h6.1
    rw [e] at k
    exact periodic_of_check hM k
  exact (f.eval_iff c hM hL hML hs h5.1 hp).1 (allNats_sound hL c.nats _ (allInts_sound hM c.ints _ h6.2))
end Olympiad.Mod
