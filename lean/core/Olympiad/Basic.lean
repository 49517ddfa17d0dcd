prelude
import Olympiad.Generated.Syntax
set_option linter.all false
universe u v w

/-! ## Classes behind the surface notation -/
class HAdd (α : Type u) (β : Type v) (γ : outParam (Type w)) where hAdd : α → β → γ
attribute [match_pattern] HAdd.hAdd
/-- Notation class for subtraction `a - b` between possibly different types. -/
class HSub (α : Type u) (β : Type v) (γ : outParam (Type w)) where hSub : α → β → γ
/-- Notation class for multiplication `a * b` between possibly different types. -/
class HMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where hMul : α → β → γ
/-- Notation class for division `a / b` between possibly different types. -/
class HDiv (α : Type u) (β : Type v) (γ : outParam (Type w)) where hDiv : α → β → γ
/-- Notation class for the remainder `a % b` between possibly different types. -/
class HMod (α : Type u) (β : Type v) (γ : outParam (Type w)) where hMod : α → β → γ
/-- Notation class for powers `a ^ b` between possibly different types. -/
class HPow (α : Type u) (β : Type v) (γ : outParam (Type w)) where hPow : α → β → γ
/-- Notation class for scalar multiplication `a • b` between possibly different types. -/
class HSMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where hSMul : α → β → γ
/-- Notation class for concatenation `a ++ b` between possibly different types. -/
class HAppend (α : Type u) (β : Type v) (γ : outParam (Type w)) where hAppend : α → β → γ
/-- Types with a distinguished element zero. -/
class Zero (α : Type u) where zero : α
/-- Types with a distinguished element one. -/
class One (α : Type u) where one : α
/-- Types with an addition `a + b`. -/
class Add (α : Type u) where add : α → α → α
attribute [match_pattern] Add.add
/-- Types with a subtraction `a - b`. -/
class Sub (α : Type u) where sub : α → α → α
/-- Types with a multiplication `a * b`. -/
class Mul (α : Type u) where mul : α → α → α
/-- Types with a negation `-a`. -/
class Neg (α : Type u) where neg : α → α
attribute [match_pattern] Neg.neg
/-- Types with a division `a / b`. -/
class Div (α : Type u) where div : α → α → α
/-- Types with a remainder operation `a % b`. -/
class Mod (α : Type u) where mod : α → α → α
/-- Types with a divisibility relation `a ∣ b`. -/
class Dvd (α : Type u) where dvd : α → α → Prop
/-- Types `α` with powers `a ^ b` for exponents in `β`. -/
class Pow (α : Type u) (β : Type v) where pow : α → β → α
/-- Types with powers `a ^ n` for natural exponents. -/
class NatPow (α : Type u) where pow : α → Nat → α
/-- Types with a concatenation `a ++ b`. -/
class Append (α : Type u) where append : α → α → α
/-- Types with a binary minimum `min a b`. -/
class Min (α : Type u) where min : α → α → α
/-- Types with a binary maximum `max a b`. -/
class Max (α : Type u) where max : α → α → α
export Min (min)
export Max (max)
/-- Notation class for membership `a ∈ s` of elements of `α` in collections of type `γ`. -/
class Membership (α : outParam (Type u)) (γ : Type v) where mem : γ → α → Prop
/-- Types with an empty collection, written `∅`. -/
class EmptyCollection (α : Type u) where emptyCollection : α
/-- Types with a union `a ∪ b`. -/
class Union (α : Type u) where union : α → α → α
/-- Types with an intersection `a ∩ b`. -/
class Inter (α : Type u) where inter : α → α → α
/-- Types with a subset relation `a ⊆ b`. -/
class HasSubset (α : Type u) where Subset : α → α → Prop
/-- Notation class for bitwise and, `a &&& b`, between possibly different types. -/
class HAnd (α : Type u) (β : Type v) (γ : outParam (Type w)) where hAnd : α → β → γ
/-- Notation class for bitwise or, `a ||| b`, between possibly different types. -/
class HOr (α : Type u) (β : Type v) (γ : outParam (Type w)) where hOr : α → β → γ
/-- Notation class for bitwise exclusive or, `a ^^^ b`, between possibly different types. -/
class HXor (α : Type u) (β : Type v) (γ : outParam (Type w)) where hXor : α → β → γ
/-- Notation class for the left shift `a <<< b` between possibly different types. -/
class HShiftLeft (α : Type u) (β : Type v) (γ : outParam (Type w)) where hShiftLeft : α → β → γ
/-- Notation class for the right shift `a >>> b` between possibly different types. -/
class HShiftRight (α : Type u) (β : Type v) (γ : outParam (Type w)) where hShiftRight : α → β → γ
/-- Types with a bitwise and, `a &&& b`. -/
class AndOp (α : Type u) where and : α → α → α
/-- Types with a bitwise or, `a ||| b`. -/
class OrOp (α : Type u) where or : α → α → α
/-- Types with a bitwise exclusive or, `a ^^^ b`. -/
class XorOp (α : Type u) where xor : α → α → α
/-- Types with a left shift `a <<< b`. -/
class ShiftLeft (α : Type u) where shiftLeft : α → α → α
/-- Types with a right shift `a >>> b`. -/
class ShiftRight (α : Type u) where shiftRight : α → α → α
@[default_instance] instance instHAndOfAndOp {α} [AndOp α] : HAnd α α α := ⟨AndOp.and⟩
@[default_instance] instance instHOrOfOrOp {α} [OrOp α] : HOr α α α := ⟨OrOp.or⟩
@[default_instance] instance instHXorOfXorOp {α} [XorOp α] : HXor α α α := ⟨XorOp.xor⟩
@[default_instance] instance instHShiftLeftOfShiftLeft {α} [ShiftLeft α] : HShiftLeft α α α := ⟨ShiftLeft.shiftLeft⟩
@[default_instance] instance instHShiftRightOfShiftRight {α} [ShiftRight α] : HShiftRight α α α := ⟨ShiftRight.shiftRight⟩
@[default_instance] instance instHAdd {α} [Add α] : HAdd α α α := ⟨Add.add⟩
@[default_instance] instance instHSub {α} [Sub α] : HSub α α α := ⟨Sub.sub⟩
@[default_instance] instance instHMul {α} [Mul α] : HMul α α α := ⟨Mul.mul⟩
@[default_instance] instance instHDiv {α} [Div α] : HDiv α α α := ⟨Div.div⟩
@[default_instance] instance instHMod {α} [Mod α] : HMod α α α := ⟨Mod.mod⟩
@[default_instance] instance instHPow {α β} [Pow α β] : HPow α β α := ⟨Pow.pow⟩
@[default_instance high] instance instPowNat {α} [NatPow α] : Pow α Nat := ⟨NatPow.pow⟩
@[default_instance] instance instHAppendOfAppend {α} [Append α] : HAppend α α α := ⟨Append.append⟩
/-- `a ≥ b`, an abbreviation of `b ≤ a`. -/
@[reducible] def GE.ge {α : Type u} [LE α] (a b : α) : Prop := LE.le b a
/-- `a > b`, an abbreviation of `b < a`. -/
@[reducible] def GT.gt {α : Type u} [LT α] (a b : α) : Prop := LT.lt b a
/-- `a ≠ b`: the negation of `a = b`. -/
@[reducible] def Ne {α : Sort u} (a b : α) : Prop := ¬(a = b)
/-- Boolean disjunction `x || y`; `y` is evaluated only when `x` is false. -/
@[macro_inline] def Bool.or (x y : Bool) : Bool := cond x true y
/-- Boolean conjunction `x && y`; `y` is evaluated only when `x` is true. -/
@[macro_inline] def Bool.and (x y : Bool) : Bool := cond x y false
/-- Boolean negation `!x`. -/
@[inline] def Bool.not (x : Bool) : Bool := cond x false true
export Bool (or and not)
/-- Boolean inequality `a != b`, the negation of `a == b`. -/
def bne {α : Type u} [BEq α] (a b : α) : Bool := !(a == b)
instance instBEqOfDecidableEq {α : Type u} [DecidableEq α] : BEq α := ⟨fun a b => decide (a = b)⟩

/-! ## Logic used by rw, simp, cases -/
def Eq.mpr {α β : Sort u} (h : α = β) (b : β) : α := h ▸ b
/-- Carries an element along an equality of types, from the left type to the right one. -/
def Eq.mp {α β : Sort u} (h : α = β) (a : α) : β := h ▸ a
axiom propext {a b : Prop} : (a ↔ b) → a = b
axiom Quot.sound {α : Sort u} {r : α → α → Prop} {a b : α} : r a b → Quot.mk r a = Quot.mk r b
/-- Function extensionality: functions that agree at every argument are equal. -/
theorem funext {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : ∀ x, f x = g x) : f = g :=
  let eqv (f g : (x : α) → β x) := ∀ x, f x = g x
  let extfunApp (f : Quot eqv) (x : α) : β x := Quot.lift (fun f : (x : α) → β x => f x) (fun _ _ h => h x) f
  show extfunApp (Quot.mk eqv f) = extfunApp (Quot.mk eqv g) from congrArg extfunApp (Quot.sound h)
/-- Proof by cases: what follows from each of `a` and `b` follows from `a ∨ b`. -/
theorem Or.elim {a b c : Prop} (h : a ∨ b) (l : a → c) (r : b → c) : c := match h with | .inl h => l h | .inr h => r h
/-- What follows from `p a` for every `a` follows from `∃ x, p x`. -/
theorem Exists.elim {α : Sort u} {p : α → Prop} {b : Prop} (h : ∃ x, p x) (f : ∀ a, p a → b) : b := match h with | ⟨a, h⟩ => f a h
/-- The two sides of a conjunction may be exchanged. -/
theorem And.symm {a b : Prop} (h : a ∧ b) : b ∧ a := ⟨h.2, h.1⟩
/-- The two sides of a disjunction may be exchanged. -/
theorem Or.symm {a b : Prop} (h : a ∨ b) : b ∨ a := h.elim .inr .inl
/-- Every proposition is equivalent to itself. -/
theorem Iff.refl (a : Prop) : a ↔ a := ⟨id, id⟩
/-- Every proposition is equivalent to itself, with the proposition left implicit. -/
theorem Iff.rfl {a : Prop} : a ↔ a := ⟨id, id⟩
/-- Equivalence of propositions is symmetric. -/
theorem Iff.symm {a b : Prop} (h : a ↔ b) : b ↔ a := ⟨h.2, h.1⟩
/-- Equivalence of propositions is transitive. -/
theorem Iff.trans {a b c : Prop} (h : a ↔ b) (k : b ↔ c) : a ↔ c := ⟨fun x => k.1 (h.1 x), fun x => h.2 (k.2 x)⟩
/-- Equal propositions are equivalent. -/
theorem Iff.of_eq {a b : Prop} (h : a = b) : a ↔ b := h ▸ .rfl
/-- Being different is symmetric. -/
theorem Ne.symm {α : Sort u} {a b : α} (h : a ≠ b) : b ≠ a := fun e => h e.symm
/-- If `a = b` and `b ≠ c`, then `a ≠ c`. -/
theorem ne_of_eq_of_ne {α : Sort u} {a b c : α} (h : a = b) (k : b ≠ c) : a ≠ c := h.symm ▸ k
/-- `True` holds. -/
theorem trivial : True := ⟨⟩
/-- Modus tollens: if `a` implies `b` and `b` fails, then `a` fails. -/
theorem mt {a b : Prop} (h : a → b) (nb : ¬b) : ¬a := fun x => nb (h x)
/-- A proposition equal to `True` holds. -/
theorem of_eq_true {p : Prop} (h : p = True) : p := h ▸ trivial
/-- A proposition equal to `False` does not hold. -/
theorem of_eq_false {p : Prop} (h : p = False) : ¬p := fun hp => h ▸ hp
/-- A proposition that holds equals `True`. -/
theorem eq_true {p : Prop} (h : p) : p = True := propext ⟨fun _ => trivial, fun _ => h⟩
/-- A proposition whose negation holds equals `False`. -/
theorem eq_false {p : Prop} (h : ¬p) : p = False := propext ⟨h, False.elim⟩
/-- A proposition that implies `False` equals `False`. -/
theorem eq_false' {p : Prop} (h : p → False) : p = False := eq_false h
/-- A proposition that decides to `true` equals `True`. -/
theorem eq_true_of_decide {p : Prop} [inst : Decidable p] (h : decide p = true) : p = True :=
  match (generalizing := true) inst, h with | isTrue h, _ => eq_true h
/-- A proposition that decides to `true` holds. -/
theorem of_decide_eq_true {p : Prop} [inst : Decidable p] (h : decide p = true) : p :=
  match (generalizing := true) inst, h with | isTrue h, _ => h
/-- A proposition that decides to `false` does not hold. -/
theorem of_decide_eq_false {p : Prop} [inst : Decidable p] (h : decide p = false) : ¬p :=
  match (generalizing := true) inst, h with | isFalse h, _ => h
/-- A proposition that decides to `false` equals `False`. -/
theorem eq_false_of_decide {p : Prop} [Decidable p] (h : decide p = false) : p = False := eq_false (of_decide_eq_false h)
/-- A decidable proposition that holds decides to `true`. -/
theorem decide_eq_true {p : Prop} [inst : Decidable p] (h : p) : decide p = true := match inst with | isTrue _ => rfl | isFalse n => absurd h n
/-- An equation between a term and itself equals `True`. -/
@[simp] theorem eq_self {α : Sort u} (a : α) : (a = a) = True := eq_true rfl
/-- An equivalence of a proposition with itself equals `True`. -/
@[simp] theorem iff_self (p : Prop) : (p ↔ p) = True := eq_true .rfl
/-- `a ≠ b` is the proposition `¬(a = b)`. -/
@[simp] theorem ne_eq {α : Sort u} (a b : α) : (a ≠ b) = ¬(a = b) := rfl
/-- The conjunction of a proposition with itself is that proposition. -/
@[simp] theorem and_self (p : Prop) : (p ∧ p) = p := propext ⟨(·.1), fun h => ⟨h, h⟩⟩
/-- `True` is neutral for conjunction on the right. -/
@[simp] theorem and_true (p : Prop) : (p ∧ True) = p := propext ⟨(·.1), fun h => ⟨h, trivial⟩⟩
/-- `True` is neutral for conjunction on the left. -/
@[simp] theorem true_and (p : Prop) : (True ∧ p) = p := propext ⟨(·.2), fun h => ⟨trivial, h⟩⟩
/-- A conjunction with `False` on the right is `False`. -/
@[simp] theorem and_false (p : Prop) : (p ∧ False) = False := eq_false (·.2)
/-- A conjunction with `False` on the left is `False`. -/
@[simp] theorem false_and (p : Prop) : (False ∧ p) = False := eq_false (·.1)
/-- The disjunction of a proposition with itself is that proposition. -/
@[simp] theorem or_self (p : Prop) : (p ∨ p) = p := propext ⟨fun h => h.elim id id, .inl⟩
/-- A disjunction with `True` on the right is `True`. -/
@[simp] theorem or_true (p : Prop) : (p ∨ True) = True := eq_true (.inr trivial)
/-- A disjunction with `True` on the left is `True`. -/
@[simp] theorem true_or (p : Prop) : (True ∨ p) = True := eq_true (.inl trivial)
/-- `False` is neutral for disjunction on the right. -/
@[simp] theorem or_false (p : Prop) : (p ∨ False) = p := propext ⟨fun h => h.elim id False.elim, .inl⟩
/-- `False` is neutral for disjunction on the left. -/
@[simp] theorem false_or (p : Prop) : (False ∨ p) = p := propext ⟨fun h => h.elim False.elim id, .inr⟩
/-- An implication with conclusion `True` is `True`. -/
@[simp] theorem implies_true (α : Sort u) : (α → True) = True := eq_true fun _ => trivial
/-- An implication with premise `False` is `True`. -/
@[simp] theorem false_implies (p : Prop) : (False → p) = True := eq_true False.elim
/-- An implication with premise `True` is its conclusion. -/
@[simp] theorem true_implies (p : Prop) : (True → p) = p := propext ⟨(· trivial), fun h _ => h⟩
/-- The negation of `True` is `False`. -/
@[simp] theorem not_true_eq_false : (¬True) = False := eq_false (· trivial)
/-- The negation of `False` is `True`. -/
@[simp] theorem not_false_eq_true : (¬False) = True := eq_true id
/-- Being equivalent to `True`, with `True` on the right, is the proposition itself. -/
@[simp] theorem iff_true (p : Prop) : (p ↔ True) = p := propext ⟨fun h => h.2 trivial, fun h => ⟨fun _ => trivial, fun _ => h⟩⟩
/-- Being equivalent to `True`, with `True` on the left, is the proposition itself. -/
@[simp] theorem true_iff (p : Prop) : (True ↔ p) = p := propext ⟨fun h => h.1 trivial, fun h => ⟨fun _ => h, fun _ => trivial⟩⟩
/-- Arrow types with equal domains and equal codomains are equal. -/
theorem implies_congr {p₁ p₂ : Sort u} {q₁ q₂ : Sort v} (h₁ : p₁ = p₂) (h₂ : q₁ = q₂) : (p₁ → q₁) = (p₂ → q₂) := h₁ ▸ h₂ ▸ rfl
/-- Universal statements over pointwise equal predicates are equal. -/
theorem forall_congr {α : Sort u} {p q : α → Prop} (h : ∀ a, p a = q a) : (∀ a, p a) = (∀ a, q a) := (funext h : p = q) ▸ rfl
/-- Congruence for implications, where the equality of the conclusions may use the premise. -/
theorem implies_congr_ctx {p₁ p₂ q₁ q₂ : Prop} (h₁ : p₁ = p₂) (h₂ : p₂ → q₁ = q₂) : (p₁ → q₁) = (p₂ → q₂) :=
  by cases h₁; exact propext ⟨fun hl hp => Eq.mp (h₂ hp) (hl hp), fun hr hp => Eq.mpr (h₂ hp) (hr hp)⟩
/-- Congruence for implications whose new conclusion may depend on the proof of the premise. -/
theorem implies_dep_congr_ctx {p₁ p₂ q₁ : Prop} (h₁ : p₁ = p₂) {q₂ : p₂ → Prop} (h₂ : ∀ h : p₂, q₁ = q₂ h) : (p₁ → q₁) = ∀ h : p₂, q₂ h :=
  by cases h₁; exact propext ⟨fun hl hp => Eq.mp (h₂ hp) (hl hp), fun hr hp => Eq.mpr (h₂ hp) (hr hp)⟩
/-- An `if` whose condition holds takes its first branch. -/
theorem if_pos {c : Prop} [h : Decidable c] (hc : c) {α : Sort u} {t e : α} : ite c t e = t := match h with | isTrue _ => rfl | isFalse n => absurd hc n
/-- An `if` whose condition fails takes its second branch. -/
theorem if_neg {c : Prop} [h : Decidable c] (hc : ¬c) {α : Sort u} {t e : α} : ite c t e = e := match h with | isFalse _ => rfl | isTrue n => absurd n hc
/-- A dependent `if` whose condition holds takes its first branch at the proof. -/
theorem dif_pos {c : Prop} [h : Decidable c] (hc : c) {α : Sort u} {t : c → α} {e : ¬c → α} : dite c t e = t hc := match h with | isTrue _ => rfl | isFalse n => absurd hc n
/-- A dependent `if` whose condition fails takes its second branch at the refutation. -/
theorem dif_neg {c : Prop} [h : Decidable c] (hc : ¬c) {α : Sort u} {t : c → α} {e : ¬c → α} : dite c t e = e hc := match h with | isFalse _ => rfl | isTrue n => absurd n hc
/-- An `if` on `True` is its first branch. -/
@[simp] theorem ite_true {α : Sort u} (a b : α) [Decidable True] : (if True then a else b) = a := if_pos trivial
/-- An `if` on `False` is its second branch. -/
@[simp] theorem ite_false {α : Sort u} (a b : α) [Decidable False] : (if False then a else b) = b := if_neg id
/-- An `if` equals its first branch when the condition holds, for any decision procedure. -/
theorem ite_eq_left {c : Prop} {_ : Decidable c} (hc : c) {α : Sort u} {t e : α} : ite c t e = t := if_pos hc
/-- An `if` equals its second branch when the condition fails, for any decision procedure. -/
theorem ite_eq_right {c : Prop} {_ : Decidable c} (hc : ¬c) {α : Sort u} {t e : α} : ite c t e = e := if_neg hc
/-- A dependent `if` equals its first branch when the condition holds, for any decision procedure. -/
theorem dite_eq_left {c : Prop} {_ : Decidable c} (hc : c) {α : Sort u} {t : c → α} {e : ¬c → α} : dite c t e = t hc := dif_pos hc
/-- A dependent `if` equals its second branch when the condition fails, for any decision procedure. -/
theorem dite_eq_right {c : Prop} {_ : Decidable c} (hc : ¬c) {α : Sort u} {t : c → α} {e : ¬c → α} : dite c t e = e hc := dif_neg hc
/-- An `if` whose condition equals `True` equals its first branch. -/
theorem ite_eq_left_of_eq_true {α : Sort u} {c : Prop} {_ : Decidable c} (a b : α) (h : c = True) : (if c then a else b) = a := if_pos (of_eq_true h)
/-- An `if` whose condition equals `False` equals its second branch. -/
theorem ite_eq_right_of_eq_false {α : Sort u} {c : Prop} {_ : Decidable c} (a b : α) (h : c = False) : (if c then a else b) = b := if_neg (of_eq_false h)
/-- Rewriting the condition of an `if` to `True` leaves the first branch. -/
theorem ite_cond_eq_true {α : Sort u} {c : Prop} {_ : Decidable c} (a b : α) (h : c = True) : (if c then a else b) = a := if_pos (of_eq_true h)
/-- Rewriting the condition of an `if` to `False` leaves the second branch. -/
theorem ite_cond_eq_false {α : Sort u} {c : Prop} {_ : Decidable c} (a b : α) (h : c = False) : (if c then a else b) = b := if_neg (of_eq_false h)
namespace Classical
/-- Picks, by choice, a witness of an existence statement together with its property. -/
noncomputable def indefiniteDescription {α : Sort u} (p : α → Prop) (h : ∃ x, p x) : {x // p x} :=
  choice (let ⟨x, px⟩ := h; ⟨⟨x, px⟩⟩)
/-- A witness of an existence statement, picked by choice. -/
noncomputable def choose {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : α := (indefiniteDescription p h).val
/-- The chosen witness of an existence statement has the stated property. -/
theorem choose_spec {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : p (choose h) := (indefiniteDescription p h).property
/-- Law of the excluded middle: a proposition or its negation holds. -/
theorem em (p : Prop) : p ∨ ¬p :=
  let U (x : Prop) : Prop := x = True ∨ p
  let V (x : Prop) : Prop := x = False ∨ p
  have exU : ∃ x, U x := ⟨True, .inl rfl⟩
  have exV : ∃ x, V x := ⟨False, .inl rfl⟩
  have huv : choose exU ≠ choose exV ∨ p :=
    match choose_spec exU, choose_spec exV with
    | .inr h, _ => .inr h
    | _, .inr h => .inr h
    | .inl hu, .inl hv => .inl (by rw [hu, hv]; intro h; exact h ▸ trivial)
  have hpv (hp : p) : choose exU = choose exV := by
    have : U = V := funext fun x => propext ⟨fun _ => .inr hp, fun _ => .inr hp⟩
    revert exU exV; rw [this]; intros; rfl
  match huv with
  | .inl h => .inr (mt hpv h)
  | .inr h => .inl h
/-- Proof by contradiction: a proposition whose negation is absurd holds. -/
theorem byContradiction {p : Prop} (h : ¬p → False) : p := (em p).elim id (fun n => (h n).elim)
/-- Every proposition has, classically, a decision procedure. -/
theorem propDecidable_ne (p : Prop) : Nonempty (Decidable p) := (em p).elim (fun h => ⟨isTrue h⟩) (fun h => ⟨isFalse h⟩)
noncomputable scoped instance (priority := low) propDecidable (a : Prop) : Decidable a := choice (propDecidable_ne a)
/-- What follows both from `p` and from its negation holds. -/
theorem byCases {p q : Prop} (h : p → q) (k : ¬p → q) : q := (em p).elim h k
/-- A double negation is equivalent to the proposition itself. -/
theorem not_not {a : Prop} : ¬¬a ↔ a := ⟨fun h => byContradiction h, fun h k => k h⟩
end Classical
/-- What follows both from a decidable `p` and from its negation holds. -/
theorem Decidable.byCases_prop {p q : Prop} [Decidable p] (h : p → q) (k : ¬p → q) : q := (Classical.em p).elim h k
/-- Construction by cases on a decidable proposition. -/
@[macro_inline] def Decidable.byCases {q : Sort u} {p : Prop} [dec : Decidable p] (h1 : p → q) (h2 : ¬p → q) : q := match dec with | isTrue h => h1 h | isFalse h => h2 h
/-- A decidable proposition whose negation is absurd holds. -/
theorem Decidable.byContradiction {p : Prop} [Decidable p] (h : ¬p → False) : p := Classical.byContradiction h
/-- A decidable proposition follows from its double negation. -/
theorem Decidable.of_not_not {p : Prop} [Decidable p] (h : ¬¬p) : p := Classical.byContradiction h
/-- Law of the excluded middle for a decidable proposition. -/
theorem Decidable.em (p : Prop) [Decidable p] : p ∨ ¬p := Classical.em p
instance instDecidableTrue : Decidable True := isTrue trivial
instance instDecidableFalse : Decidable False := isFalse id
instance instDecidableAnd {p q : Prop} [dp : Decidable p] [dq : Decidable q] : Decidable (p ∧ q) :=
  match dp, dq with | isTrue a, isTrue b => isTrue ⟨a, b⟩ | isFalse a, _ => isFalse (fun h => a h.1) | _, isFalse b => isFalse (fun h => b h.2)
instance instDecidableOr {p q : Prop} [dp : Decidable p] [dq : Decidable q] : Decidable (p ∨ q) :=
  match dp, dq with | isTrue a, _ => isTrue (.inl a) | _, isTrue b => isTrue (.inr b) | isFalse a, isFalse b => isFalse (fun h => h.elim a b)
instance instDecidableNot {p : Prop} [dp : Decidable p] : Decidable (¬p) := match dp with | isTrue a => isFalse (· a) | isFalse a => isTrue a
instance instDecidableForall {p q : Prop} [dp : Decidable p] [dq : Decidable q] : Decidable (p → q) :=
  match dp, dq with | isFalse a, _ => isTrue (fun h => absurd h a) | _, isTrue b => isTrue (fun _ => b) | isTrue a, isFalse b => isFalse (fun h => b (h a))
/-- A proposition equivalent to a decidable one is decidable. -/
@[inline] def decidable_of_iff {b : Prop} (a : Prop) (h : a ↔ b) [Decidable a] : Decidable b := match ‹Decidable a› with | isTrue x => isTrue (h.1 x) | isFalse x => isFalse (fun y => x (h.2 y))
instance instDecidableIff {p q : Prop} [Decidable p] [Decidable q] : Decidable (p ↔ q) := decidable_of_iff ((p → q) ∧ (q → p)) ⟨fun h => ⟨h.1, h.2⟩, fun h => ⟨h.1, h.2⟩⟩
/-- The operation `op` is associative. -/
class Std.Associative {α : Sort u} (op : α → α → α) : Prop where assoc : ∀ a b c, op (op a b) c = op a (op b c)
/-- The operation `op` is commutative. -/
class Std.Commutative {α : Sort u} (op : α → α → α) : Prop where comm : ∀ a b, op a b = op b a
/-- Relations `r` and `s` that compose to a relation `t`, as `calc` needs. -/
class Trans.{u', v', w', a1, a2, a3} {α : Sort a1} {β : Sort a2} {γ : Sort a3} (r : α → β → Sort u') (s : β → γ → Sort v') (t : outParam (α → γ → Sort w')) where
  trans {a : α} {b : β} {c : γ} : r a b → s b c → t a c
instance {α : Sort u} {γ : Sort w} (r : α → γ → Sort v) : Trans Eq r r := ⟨fun h k => h ▸ k⟩
instance {α : Sort u} {β : Sort v} (r : α → β → Sort w) : Trans r Eq r := ⟨fun h k => k ▸ h⟩

/-! ## Coercions -/
class NatCast (R : Type u) where natCast : Nat → R
/-- Boolean test whether one natural number is less than another. -/
def Int.decLtNat (a b : Nat) : Bool := Nat.ble (Nat.succ a) b
set_option genCtorIdx false in
/-- The integers: `ofNat n` is `n`, and `negSucc n` is `-(n + 1)`. -/
inductive Int : Type where
  | ofNat : Nat → Int
  | negSucc : Nat → Int
attribute [extern "lean_nat_to_int"] Int.ofNat
attribute [extern "lean_int_neg_succ_of_nat"] Int.negSucc
/-- Types into which integers can be cast. -/
class IntCast (R : Type u) where intCast : Int → R
/-- The image of a natural number in a type `R` with a cast from ℕ. -/
@[coe, reducible, match_pattern] protected def Nat.cast {R : Type u} [NatCast R] : Nat → R := NatCast.natCast
instance : NatCast Nat := ⟨id⟩
/-- A coercion from `α` to `β`, to be chained with others. -/
class Coe (α : semiOutParam (Sort u)) (β : Sort v) where coe : α → β
/-- Chains of `Coe` coercions from `α` to `β`. -/
class CoeTC (α : Sort u) (β : Sort v) where coe : α → β
/-- A coercion from `α` to `β` that is found from its source type `α`. -/
class CoeOut (α : Sort u) (β : semiOutParam (Sort v)) where coe : α → β
/-- Chains of `CoeOut` coercions followed by `Coe` coercions. -/
class CoeOTC (α : Sort u) (β : Sort v) where coe : α → β
/-- A coercion that may be used once, at the start of a chain. -/
class CoeHead (α : Sort u) (β : semiOutParam (Sort v)) where coe : α → β
/-- Chains that start with at most one `CoeHead` coercion, then go on as `CoeOTC`. -/
class CoeHTC (α : Sort u) (β : Sort v) where coe : α → β
/-- A coercion that may be used once, at the end of a chain. -/
class CoeTail (α : semiOutParam (Sort u)) (β : Sort v) where coe : α → β
/-- Chains as in `CoeHTC`, followed by at most one `CoeTail` coercion. -/
class CoeHTCT (α : Sort u) (β : Sort v) where coe : α → β
/-- A coercion to `β` that may depend on the element of `α` being coerced. -/
class CoeDep (α : Sort u) (_ : α) (β : Sort v) where coe : β
/-- The class elaboration asks for: some chain coerces this element of `α` to `β`. -/
class CoeT (α : Sort u) (_ : α) (β : Sort v) where coe : β
/-- A coercion from elements of `α` to functions. -/
class CoeFun (α : Sort u) (γ : outParam (α → Sort v)) where coe : (f : α) → γ f
/-- A coercion from elements of `α` to types or propositions. -/
class CoeSort (α : Sort u) (β : outParam (Sort v)) where coe : α → β
attribute [coe_decl] Coe.coe CoeTC.coe CoeOut.coe CoeOTC.coe CoeHead.coe CoeHTC.coe CoeTail.coe CoeHTCT.coe CoeDep.coe CoeT.coe CoeFun.coe CoeSort.coe
@[coe_decl] instance {α β γ} [Coe β γ] [CoeTC α β] : CoeTC α γ := ⟨fun a => Coe.coe (CoeTC.coe a : β)⟩
@[coe_decl] instance {α β} [Coe α β] : CoeTC α β := ⟨fun a => Coe.coe a⟩
@[coe_decl] instance {α β γ} [CoeOut α β] [CoeOTC β γ] : CoeOTC α γ := ⟨fun a => CoeOTC.coe (CoeOut.coe a : β)⟩
@[coe_decl] instance {α β} [CoeTC α β] : CoeOTC α β := ⟨fun a => CoeTC.coe a⟩
@[coe_decl] instance {α β γ} [CoeHead α β] [CoeOTC β γ] : CoeHTC α γ := ⟨fun a => CoeOTC.coe (CoeHead.coe a : β)⟩
@[coe_decl] instance {α β} [CoeOTC α β] : CoeHTC α β := ⟨fun a => CoeOTC.coe a⟩
@[coe_decl] instance {α β γ} [CoeTail β γ] [CoeHTC α β] : CoeHTCT α γ := ⟨fun a => CoeTail.coe (CoeHTC.coe a : β)⟩
@[coe_decl] instance {α β} [CoeHTC α β] : CoeHTCT α β := ⟨fun a => CoeHTC.coe a⟩
@[coe_decl] instance {α β} {a : α} [CoeHTCT α β] : CoeT α a β := ⟨CoeHTCT.coe a⟩
@[coe_decl] instance {α β} {a : α} [CoeDep α a β] : CoeT α a β := ⟨CoeDep.coe a⟩
@[coe_decl] instance boolToProp : Coe Bool Prop := ⟨fun b => b = true⟩
@[coe_decl] instance boolToSort : CoeSort Bool Prop := ⟨fun b => b = true⟩
instance {R} [NatCast R] : CoeTail Nat R := ⟨Nat.cast⟩
instance {R} [NatCast R] : CoeHTCT Nat R := ⟨Nat.cast⟩

/-! ## Nat -/
instance instAddNat : Add Nat := ⟨Nat.add⟩
instance instMulNat : Mul Nat := ⟨Nat.mul⟩
instance instSubNat : Sub Nat := ⟨Nat.sub⟩
instance instNatPowNat : NatPow Nat := ⟨Nat.pow⟩

/-- Types with at most one element. -/
class Subsingleton (α : Sort u) : Prop where
  intro ::
  allEq : (a b : α) → a = b
/-- Any two elements of a type with at most one element are equal. -/
protected theorem Subsingleton.elim {α : Sort u} [h : Subsingleton α] : (a b : α) → a = b := h.allEq
/-- Elements of two equal types with at most one element are heterogeneously equal. -/
protected theorem Subsingleton.helim {α β : Sort u} [h₁ : Subsingleton α] (h₂ : α = β) (a : α) (b : β) : HEq a b := by
  subst h₂; exact heq_of_eq (Subsingleton.elim a b)
instance (p : Prop) : Subsingleton p := ⟨fun _ _ => rfl⟩
/-- simp needs it to rewrite under arguments like `[∀ a, Decidable (p a)]`. -/
instance instSubsingletonForall {α : Sort u} {β : α → Sort v} [∀ a, Subsingleton (β a)] : Subsingleton (∀ a, β a) :=
  ⟨fun f g => funext fun a => Subsingleton.elim (f a) (g a)⟩
instance (p : Prop) : Subsingleton (Decidable p) := ⟨fun a b => match a, b with
  | isTrue _, isTrue _ => rfl
  | isFalse _, isFalse _ => rfl
  | isTrue h, isFalse k => absurd h k
  | isFalse k, isTrue h => absurd h k⟩
