prelude
import Olympiad.Simp.Logic
set_option linter.all false
set_option autoImplicit false
universe u v
/-! # Booleans, `decide`, boolean equality -/

/-- Boolean equality agrees with equality. -/
class ReflBEq (α : Type u) [BEq α] : Prop where
  rfl {a : α} : (a == a) = true
/-- Boolean equality `==` holds exactly when the elements are equal. -/
class LawfulBEq (α : Type u) [BEq α] : Prop extends ReflBEq α where
  eq_of_beq : {a b : α} → (a == b) = true → a = b
export LawfulBEq (eq_of_beq)
/-- Under a reflexive boolean equality, every element compares equal to itself. -/
theorem BEq.refl {α : Type u} [BEq α] [ReflBEq α] (a : α) : (a == a) = true := ReflBEq.rfl
instance {α : Type u} [DecidableEq α] : LawfulBEq α where
  rfl := decide_eq_true rfl
  eq_of_beq h := of_decide_eq_true h

namespace Bool
instance instInhabited : Inhabited Bool := ⟨false⟩
/-- Exclusive or. -/
protected def xor (a b : Bool) : Bool := cond a (Bool.not b) b
/-- The number of a boolean: 1 for `true`, 0 for `false`. -/
@[inline] def toNat (b : Bool) : Nat := cond b 1 0
/-- A boolean different from `true` is `false`. -/
theorem eq_false_of_ne_true {b : Bool} (h : b ≠ true) : b = false := by cases b; rfl; exact absurd rfl h
/-- A boolean different from `false` is `true`. -/
theorem eq_true_of_ne_false {b : Bool} (h : b ≠ false) : b = true := by cases b; exact absurd rfl h; rfl
/-- A boolean equal to `true` is different from `false`. -/
theorem ne_false_of_eq_true {b : Bool} (h : b = true) : b ≠ false := by rw [h]; intro k; cases k
/-- A boolean equal to `false` is different from `true`. -/
theorem ne_true_of_eq_false {b : Bool} (h : b = false) : b ≠ true := by rw [h]; intro k; cases k
/-- A boolean is `false` if it is not the case that it equals `true`. -/
theorem of_not_eq_true {b : Bool} (h : ¬b = true) : b = false := eq_false_of_ne_true h
/-- A boolean is `true` if it is not the case that it equals `false`. -/
theorem of_not_eq_false {b : Bool} (h : ¬b = false) : b = true := eq_true_of_ne_false h
/-- Not being `true` is the same proposition as being `false`. -/
@[simp] theorem not_eq_true (b : Bool) : (¬(b = true)) = (b = false) := propext ⟨eq_false_of_ne_true, ne_true_of_eq_false⟩
/-- Not being `false` is the same proposition as being `true`. -/
@[simp] theorem not_eq_false (b : Bool) : (¬(b = false)) = (b = true) := propext ⟨eq_true_of_ne_false, ne_false_of_eq_true⟩
/-- The equation `false = true` is `False`, used by `simp`. -/
@[simp] theorem false_ne_true : (false = true) = False := eq_false fun h => by cases h
/-- The equation `true = false` is `False`, used by `simp`. -/
@[simp] theorem true_ne_false : (true = false) = False := eq_false fun h => by cases h
/-- The proposition `false = true` equals `False`. -/
theorem false_eq_true : (false = true) = False := false_ne_true
/-- The proposition `true = false` equals `False`. -/
theorem true_eq_false : (true = false) = False := true_ne_false
/-- Two booleans are equal exactly when being `true` is equivalent for them. -/
theorem eq_iff_iff {a b : Bool} : a = b ↔ (a = true ↔ b = true) := by cases a <;> cases b <;> simp
/-- Two booleans are equal if one is `true` exactly when the other is. -/
@[ext] theorem ext {a b : Bool} (h : a = true ↔ b = true) : a = b := eq_iff_iff.2 h
/-- A boolean conjunction being `true` is the same proposition as both sides being `true`. -/
@[simp] theorem and_eq_true (a b : Bool) : ((a && b) = true) = (a = true ∧ b = true) := by cases a <;> cases b <;> simp [and, cond]
/-- A boolean disjunction being `true` is the same proposition as one side being `true`. -/
@[simp] theorem or_eq_true (a b : Bool) : ((a || b) = true) = (a = true ∨ b = true) := by cases a <;> cases b <;> simp [or, cond]
/-- A boolean conjunction is `true` exactly when both sides are. -/
theorem and_eq_true_iff {a b : Bool} : (a && b) = true ↔ a = true ∧ b = true := iff_of_eq (and_eq_true a b)
/-- A boolean disjunction is `true` exactly when one of its sides is. -/
theorem or_eq_true_iff {a b : Bool} : (a || b) = true ↔ a = true ∨ b = true := iff_of_eq (or_eq_true a b)
/-- A boolean conjunction is `false` exactly when one of its sides is. -/
@[simp] theorem and_eq_false_iff {a b : Bool} : (a && b) = false ↔ a = false ∨ b = false := by cases a <;> cases b <;> simp [and, cond]
/-- A boolean conjunction is `false` exactly when its right side is `false` if its left is `true`. -/
theorem and_eq_false_imp {a b : Bool} : (a && b) = false ↔ (a = true → b = false) := by cases a <;> cases b <;> simp [and, cond]
/-- A boolean disjunction is `false` exactly when both sides are. -/
@[simp] theorem or_eq_false_iff {a b : Bool} : (a || b) = false ↔ a = false ∧ b = false := by cases a <;> cases b <;> simp [or, cond]
/-- In an equation of booleans, a negation may be moved from the left side to the right. -/
@[simp] theorem not_eq_eq_eq_not {a b : Bool} : ((!a) = b) ↔ (a = !b) := by cases a <;> cases b <;> simp [not, cond]
/-- A boolean negation being `true` is the same proposition as the boolean being `false`. -/
theorem not_eq_true' (b : Bool) : ((!b) = true) = (b = false) := by cases b <;> simp [not, cond]
/-- A boolean negation being `false` is the same proposition as the boolean being `true`. -/
theorem not_eq_false' (b : Bool) : ((!b) = false) = (b = true) := by cases b <;> simp [not, cond]
/-- A double boolean negation cancels. -/
@[simp] theorem not_not (b : Bool) : (!!b) = b := by cases b <;> rfl
/-- The boolean negation of `true` is `false`. -/
@[simp] theorem not_true : (!true) = false := rfl
/-- The boolean negation of `false` is `true`. -/
@[simp] theorem not_false : (!false) = true := rfl
/-- De Morgan's law: a negated boolean conjunction is the disjunction of the negations. -/
@[simp] theorem not_and (a b : Bool) : (!(a && b)) = (!a || !b) := by cases a <;> cases b <;> rfl
/-- De Morgan's law: a negated boolean disjunction is the conjunction of the negations. -/
@[simp] theorem not_or (a b : Bool) : (!(a || b)) = (!a && !b) := by cases a <;> cases b <;> rfl
/-- `true` is neutral for boolean conjunction on the right. -/
@[simp] theorem and_true (b : Bool) : (b && true) = b := by cases b <;> rfl
/-- `true` is neutral for boolean conjunction on the left. -/
@[simp] theorem true_and (b : Bool) : (true && b) = b := rfl
/-- A boolean conjunction with `false` on the right is `false`. -/
@[simp] theorem and_false (b : Bool) : (b && false) = false := by cases b <;> rfl
/-- A boolean conjunction with `false` on the left is `false`. -/
@[simp] theorem false_and (b : Bool) : (false && b) = false := rfl
/-- A boolean disjunction with `true` on the right is `true`. -/
@[simp] theorem or_true (b : Bool) : (b || true) = true := by cases b <;> rfl
/-- A boolean disjunction with `true` on the left is `true`. -/
@[simp] theorem true_or (b : Bool) : (true || b) = true := rfl
/-- `false` is neutral for boolean disjunction on the right. -/
@[simp] theorem or_false (b : Bool) : (b || false) = b := by cases b <;> rfl
/-- `false` is neutral for boolean disjunction on the left. -/
@[simp] theorem false_or (b : Bool) : (false || b) = b := rfl
/-- The conjunction of a boolean with itself is that boolean. -/
@[simp] theorem and_self (b : Bool) : (b && b) = b := by cases b <;> rfl
/-- The disjunction of a boolean with itself is that boolean. -/
@[simp] theorem or_self (b : Bool) : (b || b) = b := by cases b <;> rfl
/-- The conjunction of a boolean and its negation is `false`. -/
@[simp] theorem and_not_self (b : Bool) : (b && !b) = false := by cases b <;> rfl
/-- The conjunction of the negation of a boolean and the boolean is `false`. -/
@[simp] theorem not_and_self (b : Bool) : (!b && b) = false := by cases b <;> rfl
/-- The disjunction of a boolean and its negation is `true`. -/
@[simp] theorem or_not_self (b : Bool) : (b || !b) = true := by cases b <;> rfl
/-- The disjunction of the negation of a boolean and the boolean is `true`. -/
@[simp] theorem not_or_self (b : Bool) : (!b || b) = true := by cases b <;> rfl
/-- A repeated left side of a boolean conjunction may be dropped. -/
@[simp] theorem and_self_left (a b : Bool) : (a && (a && b)) = (a && b) := by cases a <;> rfl
/-- A repeated right side of a boolean conjunction may be dropped. -/
@[simp] theorem and_self_right (a b : Bool) : ((a && b) && b) = (a && b) := by cases a <;> cases b <;> rfl
/-- A repeated left side of a boolean disjunction may be dropped. -/
@[simp] theorem or_self_left (a b : Bool) : (a || (a || b)) = (a || b) := by cases a <;> rfl
/-- A repeated right side of a boolean disjunction may be dropped. -/
@[simp] theorem or_self_right (a b : Bool) : ((a || b) || b) = (a || b) := by cases a <;> cases b <;> rfl
/-- Boolean conjunction is commutative. -/
theorem and_comm (a b : Bool) : (a && b) = (b && a) := by cases a <;> cases b <;> rfl
/-- Boolean disjunction is commutative. -/
theorem or_comm (a b : Bool) : (a || b) = (b || a) := by cases a <;> cases b <;> rfl
/-- Boolean conjunction is associative. -/
theorem and_assoc (a b c : Bool) : (a && b && c) = (a && (b && c)) := by cases a <;> rfl
/-- Boolean disjunction is associative. -/
theorem or_assoc (a b c : Bool) : (a || b || c) = (a || (b || c)) := by cases a <;> rfl
/-- Boolean conjunction distributes over a disjunction on its right. -/
theorem and_or_distrib_left (a b c : Bool) : (a && (b || c)) = (a && b || a && c) := by cases a <;> rfl
/-- Boolean disjunction distributes over a conjunction on its right. -/
theorem or_and_distrib_left (a b c : Bool) : (a || b && c) = ((a || b) && (a || c)) := by cases a <;> rfl
instance : Std.Associative (· && ·) := ⟨and_assoc⟩
instance : Std.Commutative (· && ·) := ⟨and_comm⟩
instance : Std.Associative (· || ·) := ⟨or_assoc⟩
instance : Std.Commutative (· || ·) := ⟨or_comm⟩
/-- Comparing a boolean with `true` on the right gives that boolean. -/
@[simp] theorem beq_true (b : Bool) : (b == true) = b := by cases b <;> rfl
/-- Comparing a boolean with `true` on the left gives that boolean. -/
@[simp] theorem true_beq (b : Bool) : (true == b) = b := by cases b <;> rfl
/-- Comparing a boolean with `false` on the right negates it. -/
@[simp] theorem beq_false (b : Bool) : (b == false) = !b := by cases b <;> rfl
/-- Comparing a boolean with `false` on the left negates it. -/
@[simp] theorem false_beq (b : Bool) : (false == b) = !b := by cases b <;> rfl
/-- Testing a boolean for being different from `true` negates it. -/
@[simp] theorem bne_true (b : Bool) : (b != true) = !b := by cases b <;> rfl
/-- Testing a boolean for being different from `false` gives that boolean. -/
@[simp] theorem bne_false (b : Bool) : (b != false) = b := by cases b <;> rfl
/-- A boolean never compares equal to its negation. -/
@[simp] theorem beq_not_self (b : Bool) : (b == !b) = false := by cases b <;> rfl
/-- The negation of a boolean never compares equal to the boolean. -/
@[simp] theorem not_beq_self (b : Bool) : ((!b) == b) = false := by cases b <;> rfl
/-- A conditional on `true` is its first branch. -/
@[simp] theorem cond_true {α : Sort u} (a b : α) : cond true a b = a := rfl
/-- A conditional on `false` is its second branch. -/
@[simp] theorem cond_false {α : Sort u} (a b : α) : cond false a b = b := rfl
/-- A conditional with two equal branches is that branch. -/
@[simp] theorem cond_self {α : Sort u} (c : Bool) (a : α) : cond c a a = a := by cases c <;> rfl
/-- A conditional on a boolean that equals `true` is its first branch. -/
theorem cond_pos {α : Sort u} {b : Bool} {a a' : α} (h : b = true) : cond b a a' = a := by rw [h]; rfl
/-- A conditional on a boolean that equals `false` is its second branch. -/
theorem cond_neg {α : Sort u} {b : Bool} {a a' : α} (h : b = false) : cond b a a' = a' := by rw [h]; rfl
/-- A function applied to a conditional may be moved into both branches. -/
theorem apply_cond {α : Sort u} {β : Sort v} (f : α → β) {b : Bool} {a a' : α} : f (cond b a a') = cond b (f a) (f a') := by cases b <;> rfl
/-- A boolean conditional is an `if` on the boolean being `true`. -/
@[simp] theorem cond_eq_ite {α : Sort u} (b : Bool) (t e : α) : cond b t e = if b = true then t else e := by cases b <;> simp [cond]
/-- A boolean conditional on a decided proposition is an `if` on the proposition. -/
theorem cond_decide {α : Sort u} (p : Prop) [Decidable p] (t e : α) : cond (decide p) t e = if p then t else e := by
  by_cases h : p
  · rw [if_pos h, decide_eq_true h]; rfl
  · rw [if_neg h]; cases k : decide p with
    | true => exact absurd (of_decide_eq_true k) h
    | false => rfl
/-- The number of `true` is 1. -/
@[simp] theorem toNat_true : toNat true = 1 := rfl
/-- The number of `false` is 0. -/
@[simp] theorem toNat_false : toNat false = 0 := rfl
/-- A predicate holds of all booleans exactly when it holds of `false` and of `true`. -/
@[simp] theorem forall_bool {p : Bool → Prop} : (∀ b, p b) ↔ p false ∧ p true := ⟨fun h => ⟨h _, h _⟩, fun h b => by cases b; exact h.1; exact h.2⟩
/-- A predicate holds of some boolean exactly when it holds of `false` or of `true`. -/
@[simp] theorem exists_bool {p : Bool → Prop} : (∃ b, p b) ↔ p false ∨ p true :=
  ⟨fun ⟨b, h⟩ => by cases b; exact .inl h; exact .inr h, fun h => h.elim (⟨_, ·⟩) (⟨_, ·⟩)⟩
/-- Every boolean is `true` or `false`. -/
theorem eq_false_or_eq_true (b : Bool) : b = true ∨ b = false := by cases b <;> simp
/-- Every boolean is `false` or `true`. -/
theorem dichotomy (b : Bool) : b = false ∨ b = true := by cases b <;> simp
end Bool
/-- A boolean that is not `true` is `false`. -/
theorem eq_false_of_ne_true {b : Bool} (h : b ≠ true) : b = false := Bool.eq_false_of_ne_true h
/-- A boolean that is not `false` is `true`. -/
theorem eq_true_of_ne_false {b : Bool} (h : b ≠ false) : b = true := Bool.eq_true_of_ne_false h
/-- A boolean that is `true` is not `false`. -/
theorem ne_false_of_eq_true {b : Bool} (h : b = true) : b ≠ false := Bool.ne_false_of_eq_true h
/-- A boolean that is `false` is not `true`. -/
theorem ne_true_of_eq_false {b : Bool} (h : b = false) : b ≠ true := Bool.ne_true_of_eq_false h
/-- `cond true a b` is `a`. -/
theorem cond_true {α : Sort u} (a b : α) : cond true a b = a := rfl
/-- `cond false a b` is `b`. -/
theorem cond_false {α : Sort u} (a b : α) : cond false a b = b := rfl

/-! ## `decide` -/
@[simp] theorem decide_eq_true_eq {p : Prop} [Decidable p] : (decide p = true) = p := propext ⟨of_decide_eq_true, decide_eq_true⟩
/-- The decision of a proposition is `true` exactly when the proposition holds. -/
theorem decide_eq_true_iff {p : Prop} [Decidable p] : decide p = true ↔ p := ⟨of_decide_eq_true, decide_eq_true⟩
/-- A decidable proposition that fails decides to `false`. -/
theorem decide_eq_false {p : Prop} [Decidable p] (h : ¬p) : decide p = false := by
  cases k : decide p with
  | true => exact absurd (of_decide_eq_true k) h
  | false => rfl
/-- A proposition decides to `false` exactly when it does not hold. -/
@[simp] theorem decide_eq_false_iff_not {p : Prop} [Decidable p] : decide p = false ↔ ¬p := ⟨of_decide_eq_false, decide_eq_false⟩
/-- `True` decides to `true`, whatever the decision procedure. -/
@[simp] theorem decide_true {h : Decidable True} : @decide True h = true := decide_eq_true trivial
/-- `False` decides to `false`, whatever the decision procedure. -/
@[simp] theorem decide_false {h : Decidable False} : @decide False h = false := decide_eq_false id
/-- Deciding a negation gives the boolean negation of deciding the proposition. -/
@[simp] theorem decide_not {p : Prop} [g : Decidable p] [h : Decidable (¬p)] : decide (¬p) = !decide p := by
  by_cases k : p
  · rw [decide_eq_true k]; exact decide_eq_false (_root_.not_not_intro k)
  · rw [decide_eq_false k]; exact decide_eq_true k
/-- Deciding whether a boolean is `true` gives that boolean. -/
@[simp] theorem Bool.decide_eq_true {b : Bool} [h : Decidable (b = true)] : decide (b = true) = b := by
  cases b
  · exact decide_eq_false (by intro k; cases k)
  · exact _root_.decide_eq_true rfl
/-- Deciding whether a boolean is `false` gives its negation. -/
@[simp] theorem Bool.decide_eq_false {b : Bool} [h : Decidable (b = false)] : decide (b = false) = !b := by
  cases b
  · exact _root_.decide_eq_true rfl
  · exact _root_.decide_eq_false (by intro k; cases k)
/-- Equivalent propositions decide to the same boolean. -/
theorem Bool.decide_iff (p q : Prop) {_ : Decidable p} {_ : Decidable q} (h : p ↔ q) : decide p = decide q := by
  by_cases k : p
  · rw [_root_.decide_eq_true k, _root_.decide_eq_true (h.1 k)]
  · rw [_root_.decide_eq_false k, _root_.decide_eq_false (mt h.2 k)]
/-- Deciding a conjunction gives the boolean conjunction of the two decisions. -/
@[simp] theorem Bool.decide_and (p q : Prop) {d : Decidable (p ∧ q)} [dp : Decidable p] [dq : Decidable q] : decide (p ∧ q) = (decide p && decide q) := by
  apply Bool.ext; simp
/-- Deciding a disjunction gives the boolean disjunction of the two decisions. -/
@[simp] theorem Bool.decide_or (p q : Prop) {d : Decidable (p ∨ q)} [dp : Decidable p] [dq : Decidable q] : decide (p ∨ q) = (decide p || decide q) := by
  apply Bool.ext; simp
/-- Two propositions decide to the same boolean exactly when they are equivalent. -/
theorem decide_eq_decide {p q : Prop} {_ : Decidable p} {_ : Decidable q} : decide p = decide q ↔ (p ↔ q) := by
  rw [Bool.eq_iff_iff]; simp
attribute [simp] decide_eq_decide
/-- A decision procedure for `p` gives one for every `q` equivalent to `p`. -/
def decidable_of_decidable_of_iff {p q : Prop} [Decidable p] (h : p ↔ q) : Decidable q := decidable_of_iff p h

/-! ## Boolean equality -/
section
variable {α : Type u} [BEq α]
/-- An element compares equal to itself under a reflexive `==`. -/
@[simp] theorem beq_self_eq_true [ReflBEq α] (a : α) : (a == a) = true := BEq.refl a
/-- A lawful `==` gives `true` exactly when the elements are equal. -/
@[simp] theorem beq_iff_eq [LawfulBEq α] {a b : α} : (a == b) = true ↔ a = b := ⟨eq_of_beq, fun h => h ▸ BEq.refl a⟩
/-- Equal elements compare as `true` under a lawful `==`. -/
theorem beq_of_eq [LawfulBEq α] {a b : α} (h : a = b) : (a == b) = true := beq_iff_eq.2 h
/-- A lawful `==` gives `false` exactly when the elements differ. -/
@[simp] theorem beq_eq_false_iff_ne [LawfulBEq α] {a b : α} : (a == b) = false ↔ a ≠ b := by
  rw [← Bool.not_eq_true, beq_iff_eq]
/-- Different elements compare as `false` under a lawful `==`. -/
theorem beq_false_of_ne [LawfulBEq α] {a b : α} (h : a ≠ b) : (a == b) = false := beq_eq_false_iff_ne.2 h
/-- Elements that a lawful `==` compares as `false` are different. -/
theorem ne_of_beq_false [LawfulBEq α] {a b : α} (h : (a == b) = false) : a ≠ b := beq_eq_false_iff_ne.1 h
/-- A lawful `!=` gives `true` exactly when the elements differ. -/
@[simp] theorem bne_iff_ne [LawfulBEq α] {a b : α} : (a != b) = true ↔ a ≠ b := by simp [bne]
/-- A lawful `!=` gives `false` exactly when the elements are equal. -/
@[simp] theorem bne_eq_false_iff_eq [LawfulBEq α] {a b : α} : (a != b) = false ↔ a = b := by simp [bne]
/-- No element is different from itself under a lawful `!=`. -/
@[simp] theorem bne_self_eq_false [LawfulBEq α] (a : α) : (a != a) = false := by simp
/-- A lawful `==` is symmetric. -/
theorem beq_comm [LawfulBEq α] {a b : α} : (a == b) = (b == a) := by
  apply Bool.ext; rw [beq_iff_eq, beq_iff_eq]; exact eq_comm
/-- A lawful `==` agrees with deciding equality. -/
theorem beq_eq_decide [LawfulBEq α] [DecidableEq α] (a b : α) : (a == b) = decide (a = b) := by apply Bool.ext; simp
end
