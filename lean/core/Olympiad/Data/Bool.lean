prelude
import Olympiad.Simp.Logic
set_option linter.all false
set_option autoImplicit false
universe u v
/-! # Booleans, `decide`, boolean equality -/

/-- Boolean equality agrees with equality. -/
class ReflBEq (α : Type u) [BEq α] : Prop where
  rfl {a : α} : (a == a) = true
class LawfulBEq (α : Type u) [BEq α] : Prop extends ReflBEq α where
  eq_of_beq : {a b : α} → (a == b) = true → a = b
export LawfulBEq (eq_of_beq)
theorem BEq.refl {α : Type u} [BEq α] [ReflBEq α] (a : α) : (a == a) = true := ReflBEq.rfl
instance {α : Type u} [DecidableEq α] : LawfulBEq α where
  rfl := decide_eq_true rfl
  eq_of_beq h := of_decide_eq_true h

namespace Bool
instance instInhabited : Inhabited Bool := ⟨false⟩
/-- Exclusive or. -/
protected def xor (a b : Bool) : Bool := cond a (Bool.not b) b
@[inline] def toNat (b : Bool) : Nat := cond b 1 0
theorem eq_false_of_ne_true {b : Bool} (h : b ≠ true) : b = false := by cases b; rfl; exact absurd rfl h
theorem eq_true_of_ne_false {b : Bool} (h : b ≠ false) : b = true := by cases b; exact absurd rfl h; rfl
theorem ne_false_of_eq_true {b : Bool} (h : b = true) : b ≠ false := by rw [h]; intro k; cases k
theorem ne_true_of_eq_false {b : Bool} (h : b = false) : b ≠ true := by rw [h]; intro k; cases k
theorem of_not_eq_true {b : Bool} (h : ¬b = true) : b = false := eq_false_of_ne_true h
theorem of_not_eq_false {b : Bool} (h : ¬b = false) : b = true := eq_true_of_ne_false h
@[simp] theorem not_eq_true (b : Bool) : (¬(b = true)) = (b = false) := propext ⟨eq_false_of_ne_true, ne_true_of_eq_false⟩
@[simp] theorem not_eq_false (b : Bool) : (¬(b = false)) = (b = true) := propext ⟨eq_true_of_ne_false, ne_false_of_eq_true⟩
@[simp] theorem false_ne_true : (false = true) = False := eq_false fun h => by cases h
@[simp] theorem true_ne_false : (true = false) = False := eq_false fun h => by cases h
theorem false_eq_true : (false = true) = False := false_ne_true
theorem true_eq_false : (true = false) = False := true_ne_false
theorem eq_iff_iff {a b : Bool} : a = b ↔ (a = true ↔ b = true) := by cases a <;> cases b <;> simp
@[ext] theorem ext {a b : Bool} (h : a = true ↔ b = true) : a = b := eq_iff_iff.2 h
@[simp] theorem and_eq_true (a b : Bool) : ((a && b) = true) = (a = true ∧ b = true) := by cases a <;> cases b <;> simp [and, cond]
@[simp] theorem or_eq_true (a b : Bool) : ((a || b) = true) = (a = true ∨ b = true) := by cases a <;> cases b <;> simp [or, cond]
theorem and_eq_true_iff {a b : Bool} : (a && b) = true ↔ a = true ∧ b = true := iff_of_eq (and_eq_true a b)
theorem or_eq_true_iff {a b : Bool} : (a || b) = true ↔ a = true ∨ b = true := iff_of_eq (or_eq_true a b)
@[simp] theorem and_eq_false_iff {a b : Bool} : (a && b) = false ↔ a = false ∨ b = false := by cases a <;> cases b <;> simp [and, cond]
theorem and_eq_false_imp {a b : Bool} : (a && b) = false ↔ (a = true → b = false) := by cases a <;> cases b <;> simp [and, cond]
@[simp] theorem or_eq_false_iff {a b : Bool} : (a || b) = false ↔ a = false ∧ b = false := by cases a <;> cases b <;> simp [or, cond]
@[simp] theorem not_eq_eq_eq_not {a b : Bool} : ((!a) = b) ↔ (a = !b) := by cases a <;> cases b <;> simp [not, cond]
theorem not_eq_true' (b : Bool) : ((!b) = true) = (b = false) := by cases b <;> simp [not, cond]
theorem not_eq_false' (b : Bool) : ((!b) = false) = (b = true) := by cases b <;> simp [not, cond]
@[simp] theorem not_not (b : Bool) : (!!b) = b := by cases b <;> rfl
@[simp] theorem not_true : (!true) = false := rfl
@[simp] theorem not_false : (!false) = true := rfl
@[simp] theorem not_and (a b : Bool) : (!(a && b)) = (!a || !b) := by cases a <;> cases b <;> rfl
@[simp] theorem not_or (a b : Bool) : (!(a || b)) = (!a && !b) := by cases a <;> cases b <;> rfl
@[simp] theorem and_true (b : Bool) : (b && true) = b := by cases b <;> rfl
@[simp] theorem true_and (b : Bool) : (true && b) = b := rfl
@[simp] theorem and_false (b : Bool) : (b && false) = false := by cases b <;> rfl
@[simp] theorem false_and (b : Bool) : (false && b) = false := rfl
@[simp] theorem or_true (b : Bool) : (b || true) = true := by cases b <;> rfl
@[simp] theorem true_or (b : Bool) : (true || b) = true := rfl
@[simp] theorem or_false (b : Bool) : (b || false) = b := by cases b <;> rfl
@[simp] theorem false_or (b : Bool) : (false || b) = b := rfl
@[simp] theorem and_self (b : Bool) : (b && b) = b := by cases b <;> rfl
@[simp] theorem or_self (b : Bool) : (b || b) = b := by cases b <;> rfl
@[simp] theorem and_not_self (b : Bool) : (b && !b) = false := by cases b <;> rfl
@[simp] theorem not_and_self (b : Bool) : (!b && b) = false := by cases b <;> rfl
@[simp] theorem or_not_self (b : Bool) : (b || !b) = true := by cases b <;> rfl
@[simp] theorem not_or_self (b : Bool) : (!b || b) = true := by cases b <;> rfl
@[simp] theorem and_self_left (a b : Bool) : (a && (a && b)) = (a && b) := by cases a <;> rfl
@[simp] theorem and_self_right (a b : Bool) : ((a && b) && b) = (a && b) := by cases a <;> cases b <;> rfl
@[simp] theorem or_self_left (a b : Bool) : (a || (a || b)) = (a || b) := by cases a <;> rfl
@[simp] theorem or_self_right (a b : Bool) : ((a || b) || b) = (a || b) := by cases a <;> cases b <;> rfl
theorem and_comm (a b : Bool) : (a && b) = (b && a) := by cases a <;> cases b <;> rfl
theorem or_comm (a b : Bool) : (a || b) = (b || a) := by cases a <;> cases b <;> rfl
theorem and_assoc (a b c : Bool) : (a && b && c) = (a && (b && c)) := by cases a <;> rfl
theorem or_assoc (a b c : Bool) : (a || b || c) = (a || (b || c)) := by cases a <;> rfl
theorem and_or_distrib_left (a b c : Bool) : (a && (b || c)) = (a && b || a && c) := by cases a <;> rfl
theorem or_and_distrib_left (a b c : Bool) : (a || b && c) = ((a || b) && (a || c)) := by cases a <;> rfl
instance : Std.Associative (· && ·) := ⟨and_assoc⟩
instance : Std.Commutative (· && ·) := ⟨and_comm⟩
instance : Std.Associative (· || ·) := ⟨or_assoc⟩
instance : Std.Commutative (· || ·) := ⟨or_comm⟩
@[simp] theorem beq_true (b : Bool) : (b == true) = b := by cases b <;> rfl
@[simp] theorem true_beq (b : Bool) : (true == b) = b := by cases b <;> rfl
@[simp] theorem beq_false (b : Bool) : (b == false) = !b := by cases b <;> rfl
@[simp] theorem false_beq (b : Bool) : (false == b) = !b := by cases b <;> rfl
@[simp] theorem bne_true (b : Bool) : (b != true) = !b := by cases b <;> rfl
@[simp] theorem bne_false (b : Bool) : (b != false) = b := by cases b <;> rfl
@[simp] theorem beq_not_self (b : Bool) : (b == !b) = false := by cases b <;> rfl
@[simp] theorem not_beq_self (b : Bool) : ((!b) == b) = false := by cases b <;> rfl
@[simp] theorem cond_true {α : Sort u} (a b : α) : cond true a b = a := rfl
@[simp] theorem cond_false {α : Sort u} (a b : α) : cond false a b = b := rfl
@[simp] theorem cond_self {α : Sort u} (c : Bool) (a : α) : cond c a a = a := by cases c <;> rfl
theorem cond_pos {α : Sort u} {b : Bool} {a a' : α} (h : b = true) : cond b a a' = a := by rw [h]; rfl
theorem cond_neg {α : Sort u} {b : Bool} {a a' : α} (h : b = false) : cond b a a' = a' := by rw [h]; rfl
theorem apply_cond {α : Sort u} {β : Sort v} (f : α → β) {b : Bool} {a a' : α} : f (cond b a a') = cond b (f a) (f a') := by cases b <;> rfl
@[simp] theorem cond_eq_ite {α : Sort u} (b : Bool) (t e : α) : cond b t e = if b = true then t else e := by cases b <;> simp [cond]
theorem cond_decide {α : Sort u} (p : Prop) [Decidable p] (t e : α) : cond (decide p) t e = if p then t else e := by
  by_cases h : p
  · rw [if_pos h, decide_eq_true h]; rfl
  · rw [if_neg h]; cases k : decide p with
    | true => exact absurd (of_decide_eq_true k) h
    | false => rfl
@[simp] theorem toNat_true : toNat true = 1 := rfl
@[simp] theorem toNat_false : toNat false = 0 := rfl
@[simp] theorem forall_bool {p : Bool → Prop} : (∀ b, p b) ↔ p false ∧ p true := ⟨fun h => ⟨h _, h _⟩, fun h b => by cases b; exact h.1; exact h.2⟩
@[simp] theorem exists_bool {p : Bool → Prop} : (∃ b, p b) ↔ p false ∨ p true :=
  ⟨fun ⟨b, h⟩ => by cases b; exact .inl h; exact .inr h, fun h => h.elim (⟨_, ·⟩) (⟨_, ·⟩)⟩
theorem eq_false_or_eq_true (b : Bool) : b = true ∨ b = false := by cases b <;> simp
theorem dichotomy (b : Bool) : b = false ∨ b = true := by cases b <;> simp
end Bool
theorem eq_false_of_ne_true {b : Bool} (h : b ≠ true) : b = false := Bool.eq_false_of_ne_true h
theorem eq_true_of_ne_false {b : Bool} (h : b ≠ false) : b = true := Bool.eq_true_of_ne_false h
theorem ne_false_of_eq_true {b : Bool} (h : b = true) : b ≠ false := Bool.ne_false_of_eq_true h
theorem ne_true_of_eq_false {b : Bool} (h : b = false) : b ≠ true := Bool.ne_true_of_eq_false h
theorem cond_true {α : Sort u} (a b : α) : cond true a b = a := rfl
theorem cond_false {α : Sort u} (a b : α) : cond false a b = b := rfl

/-! ## `decide` -/
@[simp] theorem decide_eq_true_eq {p : Prop} [Decidable p] : (decide p = true) = p := propext ⟨of_decide_eq_true, decide_eq_true⟩
theorem decide_eq_true_iff {p : Prop} [Decidable p] : decide p = true ↔ p := ⟨of_decide_eq_true, decide_eq_true⟩
theorem decide_eq_false {p : Prop} [Decidable p] (h : ¬p) : decide p = false := by
  cases k : decide p with
  | true => exact absurd (of_decide_eq_true k) h
  | false => rfl
@[simp] theorem decide_eq_false_iff_not {p : Prop} [Decidable p] : decide p = false ↔ ¬p := ⟨of_decide_eq_false, decide_eq_false⟩
@[simp] theorem decide_true {h : Decidable True} : @decide True h = true := decide_eq_true trivial
@[simp] theorem decide_false {h : Decidable False} : @decide False h = false := decide_eq_false id
@[simp] theorem decide_not {p : Prop} [g : Decidable p] [h : Decidable (¬p)] : decide (¬p) = !decide p := by
  by_cases k : p
  · rw [decide_eq_true k]; exact decide_eq_false (_root_.not_not_intro k)
  · rw [decide_eq_false k]; exact decide_eq_true k
@[simp] theorem Bool.decide_eq_true {b : Bool} [h : Decidable (b = true)] : decide (b = true) = b := by
  cases b
  · exact decide_eq_false (by intro k; cases k)
  · exact _root_.decide_eq_true rfl
@[simp] theorem Bool.decide_eq_false {b : Bool} [h : Decidable (b = false)] : decide (b = false) = !b := by
  cases b
  · exact _root_.decide_eq_true rfl
  · exact _root_.decide_eq_false (by intro k; cases k)
theorem Bool.decide_iff (p q : Prop) {_ : Decidable p} {_ : Decidable q} (h : p ↔ q) : decide p = decide q := by
  by_cases k : p
  · rw [_root_.decide_eq_true k, _root_.decide_eq_true (h.1 k)]
  · rw [_root_.decide_eq_false k, _root_.decide_eq_false (mt h.2 k)]
@[simp] theorem Bool.decide_and (p q : Prop) {d : Decidable (p ∧ q)} [dp : Decidable p] [dq : Decidable q] : decide (p ∧ q) = (decide p && decide q) := by
  apply Bool.ext; simp
@[simp] theorem Bool.decide_or (p q : Prop) {d : Decidable (p ∨ q)} [dp : Decidable p] [dq : Decidable q] : decide (p ∨ q) = (decide p || decide q) := by
  apply Bool.ext; simp
theorem decide_eq_decide {p q : Prop} {_ : Decidable p} {_ : Decidable q} : decide p = decide q ↔ (p ↔ q) := by
  rw [Bool.eq_iff_iff]; simp
attribute [simp] decide_eq_decide
def decidable_of_decidable_of_iff {p q : Prop} [Decidable p] (h : p ↔ q) : Decidable q := decidable_of_iff p h

/-! ## Boolean equality -/
section
variable {α : Type u} [BEq α]
@[simp] theorem beq_self_eq_true [ReflBEq α] (a : α) : (a == a) = true := BEq.refl a
@[simp] theorem beq_iff_eq [LawfulBEq α] {a b : α} : (a == b) = true ↔ a = b := ⟨eq_of_beq, fun h => h ▸ BEq.refl a⟩
theorem beq_of_eq [LawfulBEq α] {a b : α} (h : a = b) : (a == b) = true := beq_iff_eq.2 h
@[simp] theorem beq_eq_false_iff_ne [LawfulBEq α] {a b : α} : (a == b) = false ↔ a ≠ b := by
  rw [← Bool.not_eq_true, beq_iff_eq]
theorem beq_false_of_ne [LawfulBEq α] {a b : α} (h : a ≠ b) : (a == b) = false := beq_eq_false_iff_ne.2 h
theorem ne_of_beq_false [LawfulBEq α] {a b : α} (h : (a == b) = false) : a ≠ b := beq_eq_false_iff_ne.1 h
@[simp] theorem bne_iff_ne [LawfulBEq α] {a b : α} : (a != b) = true ↔ a ≠ b := by simp [bne]
@[simp] theorem bne_eq_false_iff_eq [LawfulBEq α] {a b : α} : (a != b) = false ↔ a = b := by simp [bne]
@[simp] theorem bne_self_eq_false [LawfulBEq α] (a : α) : (a != a) = false := by simp
theorem beq_comm [LawfulBEq α] {a b : α} : (a == b) = (b == a) := by
  apply Bool.ext; rw [beq_iff_eq, beq_iff_eq]; exact eq_comm
theorem beq_eq_decide [LawfulBEq α] [DecidableEq α] (a b : α) : (a == b) = decide (a = b) := by apply Bool.ext; simp
end
