--! a comment that is never closed | error | this comment does not end | error
theorem t : 1 = 2
--! proof
rfl /- the rest
--! a comment closed once too often | error | . | error
theorem t : 1 = 2
--! proof
/- a -/ -/ rfl
--! nested comments around the tactic | error | the proof is empty | error
theorem t : 1 = 2
--! proof
/- rfl /- rfl -/ rfl -/
--! only a comment | error | the proof is empty | error
theorem t : 1 = 2
--! proof
-- trivial
--! a string that hides a command | error | this string does not end | .
theorem t : 1 = 2
--! proof
have s := "
axiom cheat : 1 = 2
--! a raw string that ends early | forbidden | command word `axiom` | error
theorem t : 1 = 2
--! proof
have s := r"\"
axiom cheat : 1 = 2 -- "
--! a raw string with hashes | forbidden | command word `axiom` | error
theorem t : 1 = 2
--! proof
have s := r#"a"#
axiom cheat : 1 = 2 -- "#
--! a char that looks like a string's start | forbidden | command word `axiom` | error
theorem t : 1 = 2
--! proof
have c := '"'
axiom cheat : 1 = 2 -- "
--! an escaped quote | forbidden | command word `axiom` | error
theorem t : 1 = 2
--! proof
have s := "\\"
axiom cheat : 1 = 2 -- "
--! an empty comment that some read as the start of one | error | empty comment | error
theorem t : 1 = 2
--! proof
/--/ axiom cheat : 1 = 2 -/ rfl
--! a doc comment before a command | forbidden | command word `axiom` | error
theorem t : 1 = 2
--! proof
rfl
/-- doc -/ axiom cheat : 1 = 2
--! a command indented as if it belonged to the block | forbidden | command word `theorem` | changed
theorem t : 1 = 1
--! proof
rfl
          theorem u : 2 = 2 := rfl
--! a second statement without indentation | forbidden | command word `example` | error
theorem t : 1 = 2
--! proof
  skip
example : 1 = 1 := by
  rfl
--! a proof that begins with the end of another | error | . | error
theorem t : 1 = 2
--! proof
:= rfl
--! a proof by alternatives in the place of tactics | error | . | error
theorem t : 1 = 2
--! proof
| _ => rfl
--! Cyrillic letters in a tactic | error | . | error
theorem t : 1 = 2
--! proof
оmega
--! full-width letters | error | . | error
theorem t : 1 = 2
--! proof
ｒｆｌ
--! a Greek letter in a lemma's name | error | . | error
theorem t : 1 = 2
--! proof
exact Nat.νsucc_inj
--! a full-width colon | error | . | error
theorem t : 1 = 2
--! proof
have h ： 1 = 2 := rfl
exact h
--! tabs as indentation | error | . | error
theorem t : 1 = 2
--! proof
have h : 1 = 1 := by
	rfl
exact h
--! a local shadow of a number type | error | . | error
theorem t : (1 : Nat) = 2
--! proof
let Nat := Unit
have h : (() : Nat) = () := rfl
exact h
--! a local shadow of the theorem's own name | error | . | error
theorem t : 1 = 2
--! proof
have t : 1 = 1 := rfl
exact t
--! a proof of something else | error | . | error
theorem t (a b : Nat) : a * b = b * a + 1
--! proof
exact Nat.mul_comm a b
--! show of something else | error | . | error
theorem t : 1 = 2
--! proof
show 1 = 1
rfl
--! a hypothesis that is not there | error | . | error
theorem t (n : Nat) : n = 0
--! proof
exact h
--! an instance argument found nowhere | error | . | error
theorem t : 1 = 2
--! proof
exact @of_decide_eq_true (1 = 2) (.isTrue rfl) rfl
--! an instance made on the spot | error | . | error
theorem t : 1 = 2
--! proof
letI : Decidable (1 = 2) := .isTrue (by decide)
decide
--! a type in itself | invalid-statement | . | invalid-statement
theorem t : ∃ α : Type, α = Type → False
--! proof
exact ⟨Type, fun h => nomatch h⟩
