--! one tactic
theorem t (a b : Nat) (h : a < b) : a + 1 ≤ b
--! proof
omega
--! several lines with comments
theorem t (a b : Nat) (h : a = b) : b = a
--! proof
-- theorem, axiom, sorry: only words in a comment
/- and /- nested -/ here: #eval def -/
have h' := h -- kept
exact h'.symm
--! words that only look forbidden
theorem t (sorry_free axiom_of_choice theoremX : Nat) : sorry_free + 0 = sorry_free
--! proof
have def_eq : sorry_free = sorry_free := rfl
exact def_eq
--! names in guillemets
theorem t («theorem» «my sorry» : Nat) (h : «theorem» = «my sorry») : «my sorry» = «theorem»
--! proof
exact h.symm
--! strings
theorem t (f : String → Nat) : f "axiom \" sorry -- /-" = f "axiom \" sorry -- /-"
--! proof
have s : "theorem x : False := sorry" = "theorem x : False := sorry" := rfl
rfl
--! a string over two lines
theorem t : ∃ s : String, s = "a
 b"
--! proof
exact ⟨"a
 b", rfl⟩
--! nested blocks and bullets
theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q ∧ p
--! proof
constructor
· exact hp
· constructor
  · exact by
      exact hq
  · exact hp
--! calc
theorem t (a b c : Nat) (h₁ : a = b) (h₂ : b = c) : a = c
--! proof
calc
  a = b := h₁
  _ = c := h₂
--! decide
theorem t : ∀ n, n < 10 → n * n < 100
--! proof
have small : 3 < 4 := by decide
decide
--! match
theorem t (n : Nat) : n = 0 ∨ 0 < n
--! proof
match n with
| 0 => exact Or.inl rfl
| k + 1 => exact Or.inr (Nat.succ_pos k)
--! structured induction
theorem t (n : Nat) : 0 + n = n
--! proof
induction n with
| zero => rfl
| succ k ih =>
  rw [← Nat.add_assoc, ih]
--! cases
theorem t (p q : Prop) (h : p ∨ q) : q ∨ p
--! proof
cases h with
| inl hp => exact Or.inr hp
| inr hq => exact Or.inl hq
--! open for one tactic
theorem t (a b : Nat) : a + b = b + a
--! proof
open Nat in
exact Nat.add_comm a b
--! an option inside a block
theorem t (a b : Nat) : a + b = b + a
--! proof
set_option maxRecDepth 2000 in
omega
--! classical choice
theorem t (p : Prop) : p ∨ ¬p
--! proof
exact Classical.em p
--! an absurd hypothesis
theorem t (n : Nat) (h : n < 0) : n = 100
--! proof
exact absurd h (Nat.not_lt_zero n)
--! recursion on the theorem itself
theorem t (n : Nat) : 0 ≤ n
--! proof
cases n with
| zero => exact Nat.le_refl 0
| succ k => exact Nat.le_succ_of_le (t k)
--! hypotheses of one name
theorem t (a : Nat) (h : a = 1) (h : a = 1) : a = 1
--! proof
exact h
--! universe levels
universe u
theorem t {α : Type u} [Inhabited α] (a b : α) (h : a = b) : b = a
--! proof
exact h.symm
--! a name of the library
theorem Nat.add_comm (a b : Nat) : b + a = a + b
--! proof
omega
--! a name in a namespace
theorem Nat.mine (a b : Nat) : Nat.add a b = Nat.add a b
--! proof
rfl
--! opened namespaces, known and unknown
open BigOperators Real Nat Topology Rat
theorem t (a b : ℕ) (h : a ∣ b) (hb : 0 < b) : a ≤ b
--! proof
exact Nat.le_of_dvd hb h
--! an example as the statement
example (x : ℤ) (h : 2 * x = 6) : x = 3
--! proof
omega
--! a let in the statement
theorem t : let x := 3; x + x = 6
--! proof
intro x
decide
--! a default argument proved by a tactic
theorem t (a : Nat) (h : a = a := by rfl) : a = a
--! proof
exact h
--! tactics on one line
theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q
--! proof
constructor <;> first | exact hp | exact hq
--! no argument at all
theorem t : True
--! proof
trivial
--! indented from the start
theorem t (p : Prop) (hp : p) : p ∧ p
--! proof

      refine ⟨?_, ?_⟩
      · exact hp
      · exact hp

--! obtain and rcases
theorem t (p : Nat → Prop) (h : ∃ n, p n ∧ 0 < n) : ∃ n, p n
--! proof
obtain ⟨n, hn, -⟩ := h
exact ⟨n, hn⟩
--! simp with a lemma of the goal
theorem t (a b : Nat) (h : a = 0) : a + b = b
--! proof
simp [h]
--! equations of a library definition, stated by Lean on the way
theorem t (x : ℤ) (h : |x| ≤ 3) : x ≤ 3
--! proof
simp only [abs] at h
omega
