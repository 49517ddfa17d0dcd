prelude
import Olympiad.Data.List
import Olympiad.Data.Fin
import Olympiad.Int.Lemmas
import Olympiad.Order.Abs
set_option linter.all false
set_option autoImplicit false
universe u v w
/-! # `decide` on quantifiers over finite ranges and finite types, with their guards in any order -/
/-! ## Natural numbers: any mix of guards

`Upper G b` says that a guard `G` bounds its variable, `From Q b` that a statement holds from `b` on (because one of its
guards fails). Instance resolution finds the bound through conjunctions, further guards and inner quantifiers. -/
namespace Olympiad.Decide
/-- The guard `G` on naturals bounds its variable: it holds only below `b`. -/
class Upper (G : Nat → Prop) (b : outParam Nat) : Prop where
  lt : ∀ n, G n → n < b
/-- The statement `Q` on naturals holds from `b` on, so that only smaller numbers need a check. -/
class From (Q : Nat → Prop) (b : outParam Nat) : Prop where
  holds : ∀ n, b ≤ n → Q n
instance Upper.ofLt (b : Nat) : Upper (fun n => n < b) b := ⟨fun _ h => h⟩
instance Upper.ofLe (b : Nat) : Upper (fun n => n ≤ b) (b + 1) := ⟨fun _ h => Nat.lt_succ_of_le h⟩
instance Upper.ofGt (b : Nat) : Upper (fun n => b > n) b := ⟨fun _ h => h⟩
instance Upper.ofGe (b : Nat) : Upper (fun n => b ≥ n) (b + 1) := ⟨fun _ h => Nat.lt_succ_of_le h⟩
instance Upper.ofEq (b : Nat) : Upper (fun n => n = b) (b + 1) := ⟨fun n h => by omega⟩
instance Upper.ofMem (l : List Nat) : Upper (fun n => n ∈ l) (l.foldr max 0 + 1) := ⟨fun n h => by
  induction l with
  | nil => exact nomatch h
  | cons a l ih =>
    rw [List.foldr_cons]
    rcases List.mem_cons.1 h with rfl | h
    · have := Nat.le_max_left n (l.foldr max 0); omega
    · have := ih h; have := Nat.le_max_right a (l.foldr max 0); omega⟩
instance (priority := low) Upper.left {G H : Nat → Prop} {b : Nat} [h : Upper G b] : Upper (fun n => G n ∧ H n) b := ⟨fun n k => h.lt n k.1⟩
instance (priority := low) Upper.right {G H : Nat → Prop} {b : Nat} [h : Upper H b] : Upper (fun n => G n ∧ H n) b := ⟨fun n k => h.lt n k.2⟩
instance (priority := low) Upper.ex {β : Type u} {G : Nat → β → Prop} {b : Nat} [h : ∀ x, Upper (fun n => G n x) b] : Upper (fun n => ∃ x, G n x) b :=
  ⟨fun n ⟨x, k⟩ => (h x).lt n k⟩
instance (priority := low) From.guard {G P : Nat → Prop} {b : Nat} [h : Upper G b] : From (fun n => G n → P n) b :=
  ⟨fun n hn g => absurd (h.lt n g) (Nat.not_lt.2 hn)⟩
instance (priority := low) From.after {G P : Nat → Prop} {b : Nat} [h : From P b] : From (fun n => G n → P n) b := ⟨fun n hn _ => h.holds n hn⟩
instance (priority := low) From.all {β : Type u} {P : Nat → β → Prop} {b : Nat} [h : ∀ x, From (fun n => P n x) b] : From (fun n => ∀ x, P n x) b :=
  ⟨fun n hn x => (h x).holds n hn⟩
instance (priority := low) From.not {G : Nat → Prop} {b : Nat} [h : Upper G b] : From (fun n => ¬ G n) b :=
  ⟨fun n hn g => absurd (h.lt n g) (Nat.not_lt.2 hn)⟩
noncomputable instance (priority := low) decAll (Q : Nat → Prop) (b : Nat) [h : From Q b] [∀ n, Decidable (Q n)] : Decidable (∀ n, Q n) :=
  decidable_of_iff (Nat.allBelow (fun n => decide (Q n)) b = true)
    ((Nat.allBelow_iff _ b).trans ⟨fun k n => (Nat.lt_or_ge n b).elim (fun hn => decide_iff.1 (k n hn)) (h.holds n), fun k n _ => decide_iff.2 (k n)⟩)
noncomputable instance (priority := low) decEx (Q : Nat → Prop) (b : Nat) [h : Upper Q b] [∀ n, Decidable (Q n)] : Decidable (∃ n, Q n) :=
  decidable_of_iff (¬ ∀ n, n < b → ¬ Q n)
    ⟨fun k => Classical.byContradiction fun e => k fun n _ q => e ⟨n, q⟩, fun ⟨n, q⟩ k => k n (h.lt n q) q⟩
end Olympiad.Decide
namespace ExistsUnique
variable {α : Type u} {p : α → Prop}
/-- Unique existence implies existence. -/
theorem «exists» (h : ∃! x, p x) : ∃ x, p x := let ⟨x, hx, _⟩ := h; ⟨x, hx⟩
/-- Under unique existence, two elements with the property are equal. -/
theorem unique (h : ∃! x, p x) {y z : α} (hy : p y) (hz : p z) : y = z := let ⟨_, _, u⟩ := h; (u y hy).trans (u z hz).symm
/-- A witness that every element with the property equals gives unique existence. -/
theorem intro (w : α) (h : p w) (u : ∀ y, p y → y = w) : ∃! x, p x := ⟨w, h, u⟩
end ExistsUnique
/-- Existence and equality of any two witnesses give unique existence. -/
theorem existsUnique_of_exists_of_unique {α : Type u} {p : α → Prop} (h : ∃ x, p x) (u : ∀ y z, p y → p z → y = z) : ∃! x, p x :=
  let ⟨x, hx⟩ := h; ⟨x, hx, fun y hy => u y x hy hx⟩
instance ExistsUnique.instDecidable {α : Type u} {p : α → Prop} [h : Decidable (∃ x, p x ∧ ∀ y, p y → y = x)] : Decidable (ExistsUnique p) := h

/-! ## Integers: any mix of guards -/
namespace Olympiad.Decide
/-- The guard `G` on integers bounds its variable above: it holds only below `b`. -/
class IntUpper (G : Int → Prop) (b : outParam Int) : Prop where
  lt : ∀ x, G x → x < b
/-- The guard `G` on integers bounds its variable below: it holds only from `a` on. -/
class IntLower (G : Int → Prop) (a : outParam Int) : Prop where
  le : ∀ x, G x → a ≤ x
/-- Holds from `b` on. -/
class IntFrom (Q : Int → Prop) (b : outParam Int) : Prop where
  holds : ∀ x, b ≤ x → Q x
/-- Holds below `a`. -/
class IntUntil (Q : Int → Prop) (a : outParam Int) : Prop where
  holds : ∀ x, x < a → Q x
instance IntUpper.ofLt (b : Int) : IntUpper (fun x => x < b) b := ⟨fun _ h => h⟩
instance IntUpper.ofLe (b : Int) : IntUpper (fun x => x ≤ b) (b + 1) := ⟨fun _ h => by omega⟩
instance IntUpper.ofGt (b : Int) : IntUpper (fun x => b > x) b := ⟨fun _ h => h⟩
instance IntUpper.ofGe (b : Int) : IntUpper (fun x => b ≥ x) (b + 1) := ⟨fun _ h => by omega⟩
instance IntUpper.ofEq (b : Int) : IntUpper (fun x => x = b) (b + 1) := ⟨fun _ h => by omega⟩
instance IntUpper.ofAbsLe (b : Int) : IntUpper (fun x => |x| ≤ b) (b + 1) := ⟨fun x h => by have : max x (-x) ≤ b := h; omega⟩
instance IntUpper.ofAbsLt (b : Int) : IntUpper (fun x => |x| < b) b := ⟨fun x h => by have : max x (-x) < b := h; omega⟩
instance IntUpper.ofNatAbsLe (b : Nat) : IntUpper (fun x => x.natAbs ≤ b) (b + 1) := ⟨fun _ h => by omega⟩
instance IntUpper.ofNatAbsLt (b : Nat) : IntUpper (fun x => x.natAbs < b) b := ⟨fun _ h => by omega⟩
instance IntLower.ofLe (a : Int) : IntLower (fun x => a ≤ x) a := ⟨fun _ h => h⟩
instance IntLower.ofLt (a : Int) : IntLower (fun x => a < x) (a + 1) := ⟨fun _ h => h⟩
instance IntLower.ofGe (a : Int) : IntLower (fun x => x ≥ a) a := ⟨fun _ h => h⟩
instance IntLower.ofGt (a : Int) : IntLower (fun x => x > a) (a + 1) := ⟨fun _ h => h⟩
instance IntLower.ofEq (a : Int) : IntLower (fun x => x = a) a := ⟨fun _ h => by omega⟩
instance IntLower.ofAbsLe (b : Int) : IntLower (fun x => |x| ≤ b) (-b) := ⟨fun x h => by have : max x (-x) ≤ b := h; omega⟩
instance IntLower.ofAbsLt (b : Int) : IntLower (fun x => |x| < b) (-b) := ⟨fun x h => by have : max x (-x) < b := h; omega⟩
instance IntLower.ofNatAbsLe (b : Nat) : IntLower (fun x => x.natAbs ≤ b) (-b) := ⟨fun _ h => by omega⟩
instance IntLower.ofNatAbsLt (b : Nat) : IntLower (fun x => x.natAbs < b) (-b) := ⟨fun _ h => by omega⟩
instance (priority := low) IntUpper.left {G H : Int → Prop} {b : Int} [h : IntUpper G b] : IntUpper (fun x => G x ∧ H x) b := ⟨fun x k => h.lt x k.1⟩
instance (priority := low) IntUpper.right {G H : Int → Prop} {b : Int} [h : IntUpper H b] : IntUpper (fun x => G x ∧ H x) b := ⟨fun x k => h.lt x k.2⟩
instance (priority := low) IntLower.left {G H : Int → Prop} {a : Int} [h : IntLower G a] : IntLower (fun x => G x ∧ H x) a := ⟨fun x k => h.le x k.1⟩
instance (priority := low) IntLower.right {G H : Int → Prop} {a : Int} [h : IntLower H a] : IntLower (fun x => G x ∧ H x) a := ⟨fun x k => h.le x k.2⟩
instance (priority := low) IntUpper.ex {β : Type u} {G : Int → β → Prop} {b : Int} [h : ∀ y, IntUpper (fun x => G x y) b] : IntUpper (fun x => ∃ y, G x y) b :=
  ⟨fun x ⟨y, k⟩ => (h y).lt x k⟩
instance (priority := low) IntLower.ex {β : Type u} {G : Int → β → Prop} {a : Int} [h : ∀ y, IntLower (fun x => G x y) a] : IntLower (fun x => ∃ y, G x y) a :=
  ⟨fun x ⟨y, k⟩ => (h y).le x k⟩
instance (priority := low) IntFrom.guard {G P : Int → Prop} {b : Int} [h : IntUpper G b] : IntFrom (fun x => G x → P x) b :=
  ⟨fun x hx g => absurd (h.lt x g) (Int.not_lt.2 hx)⟩
instance (priority := low) IntFrom.after {G P : Int → Prop} {b : Int} [h : IntFrom P b] : IntFrom (fun x => G x → P x) b := ⟨fun x hx _ => h.holds x hx⟩
instance (priority := low) IntFrom.all {β : Type u} {P : Int → β → Prop} {b : Int} [h : ∀ y, IntFrom (fun x => P x y) b] : IntFrom (fun x => ∀ y, P x y) b :=
  ⟨fun x hx y => (h y).holds x hx⟩
instance (priority := low) IntFrom.not {G : Int → Prop} {b : Int} [h : IntUpper G b] : IntFrom (fun x => ¬ G x) b :=
  ⟨fun x hx g => absurd (h.lt x g) (Int.not_lt.2 hx)⟩
instance (priority := low) IntUntil.guard {G P : Int → Prop} {a : Int} [h : IntLower G a] : IntUntil (fun x => G x → P x) a :=
  ⟨fun x hx g => absurd (h.le x g) (Int.not_le.2 hx)⟩
instance (priority := low) IntUntil.after {G P : Int → Prop} {a : Int} [h : IntUntil P a] : IntUntil (fun x => G x → P x) a := ⟨fun x hx _ => h.holds x hx⟩
instance (priority := low) IntUntil.all {β : Type u} {P : Int → β → Prop} {a : Int} [h : ∀ y, IntUntil (fun x => P x y) a] : IntUntil (fun x => ∀ y, P x y) a :=
  ⟨fun x hx y => (h y).holds x hx⟩
instance (priority := low) IntUntil.not {G : Int → Prop} {a : Int} [h : IntLower G a] : IntUntil (fun x => ¬ G x) a :=
  ⟨fun x hx g => absurd (h.le x g) (Int.not_le.2 hx)⟩
/-- `f A && … && f (A + n - 1)`, without an addition when `A = 0`. -/
noncomputable def allFrom (f : Nat → Bool) (A n : Nat) : Bool :=
  Nat.rec (motive := fun _ => Bool) (Nat.allBelow f n) (fun _ _ => Nat.allBelow (fun i => f (Nat.add A i)) n) A
/-- `allFrom f A n` is true exactly when `f` is true at `A, A + 1, …, A + n - 1`. -/
theorem allFrom_iff (f : Nat → Bool) (A n : Nat) : allFrom f A n = true ↔ ∀ i, i < n → f (A + i) = true := by
  cases A with
  | zero => exact (Nat.allBelow_iff f n).trans (by simp only [Nat.zero_add])
  | succ A => exact Nat.allBelow_iff _ n
/-- `f` on the integers from `a` to `b - 1`, given as constructors applied to numerals. -/
noncomputable def allInt (f : Int → Bool) (a b : Int) : Bool :=
  both (allFrom (fun i => f (.ofNat i)) a.toNat (b.toNat - a.toNat)) (allFrom (fun i => f (.negSucc i)) (-b).toNat ((-a).toNat - (-b).toNat))
/-- `allInt f a b` is true exactly when `f` is true at all integers `x` with `a ≤ x < b`. -/
theorem allInt_iff (f : Int → Bool) (a b : Int) : allInt f a b = true ↔ ∀ x, a ≤ x → x < b → f x = true := by
  unfold allInt
  rw [both_eq, Bool.and_eq_true', allFrom_iff, allFrom_iff]
  constructor
  · rintro ⟨h, k⟩ x hx hb
    cases x with
    | ofNat n =>
      have hx : a ≤ (n : Int) := hx
      have hb : (n : Int) < b := hb
      have := h (n - a.toNat) (by omega)
      rw [show a.toNat + (n - a.toNat) = n by omega] at this; exact this
    | negSucc n =>
      have e := Int.negSucc_eq n
      rw [e] at hx hb
      have := k (n - (-b).toNat) (by omega)
      rw [show (-b).toNat + (n - (-b).toNat) = n by omega] at this; exact this
  · intro h
    refine ⟨fun i hi => h _ ?_ ?_, fun i hi => h _ ?_ ?_⟩
    · show a ≤ ((a.toNat + i : Nat) : Int); omega
    · show ((a.toNat + i : Nat) : Int) < b; omega
    · rw [Int.negSucc_eq]; omega
    · rw [Int.negSucc_eq]; omega
/-- If `Q` holds below `a` and from `b` on, checking it in between decides `∀ x, Q x`. -/
theorem forall_int {Q : Int → Prop} {a b : Int} [h : IntUntil Q a] [k : IntFrom Q b] [∀ x, Decidable (Q x)] :
    allInt (fun x => decide (Q x)) a b = true ↔ ∀ x, Q x := by
  rw [allInt_iff]
  refine ⟨fun q x => ?_, fun q x _ _ => decide_iff.2 (q x)⟩
  by_cases h1 : x < a
  · exact h.holds x h1
  · by_cases h2 : b ≤ x
    · exact k.holds x h2
    · exact decide_iff.1 (q x (Int.not_lt.1 h1) (Int.not_le.1 h2))
noncomputable instance (priority := low) decAllInt (Q : Int → Prop) (a b : Int) [IntUntil Q a] [IntFrom Q b] [∀ x, Decidable (Q x)] : Decidable (∀ x, Q x) :=
  decidable_of_iff _ (forall_int (Q := Q) (a := a) (b := b))
/-- If `Q` holds only between `a` and `b`, a search there decides `∃ x, Q x`. -/
theorem exists_int {Q : Int → Prop} {a b : Int} [h : IntLower Q a] [k : IntUpper Q b] [∀ x, Decidable (Q x)] :
    Bool.not (allInt (fun x => Bool.not (decide (Q x))) a b) = true ↔ ∃ x, Q x := by
  rw [Bool.not_eq_true', ← Bool.not_eq_true, allInt_iff]
  constructor
  · intro n
    refine Classical.byContradiction fun e => n fun x _ _ => ?_
    rw [decide_eq_false fun q => e ⟨x, q⟩]; rfl
  · rintro ⟨x, q⟩ n
    have := n x (h.le x q) (k.lt x q)
    rw [decide_iff.2 q] at this; cases this
noncomputable instance (priority := low) decExInt (Q : Int → Prop) (a b : Int) [IntLower Q a] [IntUpper Q b] [∀ x, Decidable (Q x)] : Decidable (∃ x, Q x) :=
  decidable_of_iff _ (exists_int (Q := Q) (a := a) (b := b))

/-! ## Finite types -/
/-- A list with all elements of the type. -/
class Enum (α : Type u) where
  elems : List α
  complete : ∀ x : α, x ∈ elems
instance (priority := low) decAllEnum {α : Type u} [Enum α] (P : α → Prop) [∀ x, Decidable (P x)] : Decidable (∀ x, P x) :=
  decidable_of_iff (∀ x, x ∈ Enum.elems (α := α) → P x) ⟨fun h x => h x (Enum.complete x), fun h x _ => h x⟩
instance (priority := low) decExEnum {α : Type u} [Enum α] (P : α → Prop) [∀ x, Decidable (P x)] : Decidable (∃ x, P x) :=
  decidable_of_iff (∃ x, x ∈ Enum.elems (α := α) ∧ P x) ⟨fun ⟨x, _, h⟩ => ⟨x, h⟩, fun ⟨x, h⟩ => ⟨x, Enum.complete x, h⟩⟩
instance : Enum Bool := ⟨[false, true], fun b => by cases b <;> simp⟩
instance : Enum PUnit := ⟨[.unit], fun _ => .head _⟩
instance : Enum Empty := ⟨[], fun x => nomatch x⟩
instance {α : Type u} [Enum α] : Enum (Option α) := ⟨none :: Enum.elems.map some, fun x => by cases x <;> simp [Enum.complete]⟩
instance {α : Type u} {β : Type v} [Enum α] [Enum β] : Enum (α × β) :=
  ⟨Enum.elems.flatMap fun a => Enum.elems.map fun b => (a, b), fun x =>
    List.mem_flatMap.2 ⟨x.1, Enum.complete _, List.mem_map.2 ⟨x.2, Enum.complete _, rfl⟩⟩⟩
instance {α : Type u} {β : Type v} [Enum α] [Enum β] : Enum (Sum α β) :=
  ⟨Enum.elems.map .inl ++ Enum.elems.map .inr, fun x => by cases x <;> simp [Enum.complete]⟩
/-- `Fin n` in order. -/
def finList : (n : Nat) → List (Fin n)
  | 0 => []
  | n + 1 => ⟨0, Nat.succ_pos n⟩ :: (finList n).map Fin.succ
/-- `finList n` contains every element of `Fin n`. -/
theorem mem_finList : ∀ {n : Nat} (i : Fin n), i ∈ finList n
  | _ + 1, ⟨0, _⟩ => .head _
  | _ + 1, ⟨i + 1, h⟩ => .tail _ (List.mem_map.2 ⟨⟨i, Nat.lt_of_succ_lt_succ h⟩, mem_finList _, rfl⟩)
instance (n : Nat) : Enum (Fin n) := ⟨finList n, mem_finList⟩
/-- All functions on the booleans. -/
instance {β : Type u} [Enum β] : Enum (Bool → β) :=
  ⟨Enum.elems.flatMap fun x => Enum.elems.map fun y => fun b => cond b y x, fun f =>
    List.mem_flatMap.2 ⟨f false, Enum.complete _, List.mem_map.2 ⟨f true, Enum.complete _, funext fun b => by cases b <;> rfl⟩⟩⟩
/-- `f` moved up by one, with the value `b` at 0. -/
def extend {β : Type u} {n : Nat} (b : β) (f : Fin n → β) : Fin (n + 1) → β
  | ⟨0, _⟩ => b
  | ⟨i + 1, h⟩ => f ⟨i, Nat.lt_of_succ_lt_succ h⟩
/-- All functions on `Fin n`. -/
def finFunctions {β : Type u} (l : List β) : (n : Nat) → List (Fin n → β)
  | 0 => [fun i => i.elim0]
  | n + 1 => (finFunctions l n).flatMap fun f => l.map fun b => extend b f
instance {β : Type u} [Enum β] (n : Nat) : Enum (Fin n → β) := ⟨finFunctions Enum.elems n, fun f => by
  induction n with
  | zero => exact List.mem_singleton.2 (funext fun i => i.elim0)
  | succ n ih =>
    refine List.mem_flatMap.2 ⟨fun i => f i.succ, ih _, List.mem_map.2 ⟨f ⟨0, Nat.succ_pos n⟩, Enum.complete _, ?_⟩⟩
    funext i
    obtain ⟨i, hi⟩ := i
    cases i with
    | zero => rfl
    | succ i => rfl⟩
end Olympiad.Decide
/-! ## Fin and Bool -/
/-- `P ⟨k, _⟩` for `k` below `n`; nothing is claimed of other `k`. -/
noncomputable def Olympiad.Decide.finTest (n : Nat) (P : Fin n → Prop) [∀ x, Decidable (P x)] (k : Nat) : Bool :=
  match Nat.decLt k n with
  | isTrue h => decide (P ⟨k, h⟩)
  | isFalse _ => true
/-- `finTest n P k` is true exactly when `P` holds at `k`, provided that `k < n`. -/
theorem Olympiad.Decide.finTest_iff (n : Nat) (P : Fin n → Prop) [∀ x, Decidable (P x)] (k : Nat) : finTest n P k = true ↔ ∀ h : k < n, P ⟨k, h⟩ := by
  unfold finTest
  split
  · rename_i h _; exact decide_iff.trans ⟨fun p _ => p, fun p => p h⟩
  · rename_i h _; exact ⟨fun _ k => absurd k h, fun _ => rfl⟩
noncomputable instance Fin.decAll (n : Nat) (P : Fin n → Prop) [∀ x, Decidable (P x)] : Decidable (∀ x, P x) :=
  decidable_of_iff (Nat.allBelow (Olympiad.Decide.finTest n P) n = true)
    ((Nat.allBelow_iff _ n).trans ⟨fun h x => (Olympiad.Decide.finTest_iff n P x.1).1 (h x.1 x.2) x.2,
      fun h k _ => (Olympiad.Decide.finTest_iff n P k).2 fun hk => h ⟨k, hk⟩⟩)
noncomputable instance Fin.decEx (n : Nat) (P : Fin n → Prop) [∀ x, Decidable (P x)] : Decidable (∃ x, P x) :=
  decidable_of_iff (¬ ∀ x, ¬ P x) Classical.not_forall_iff
instance Bool.decAll (P : Bool → Prop) [∀ x, Decidable (P x)] : Decidable (∀ x, P x) :=
  decidable_of_iff (P false ∧ P true) ⟨fun h x => by cases x; exact h.1; exact h.2, fun h => ⟨h _, h _⟩⟩
instance Bool.decEx (P : Bool → Prop) [∀ x, Decidable (P x)] : Decidable (∃ x, P x) :=
  decidable_of_iff (P false ∨ P true) ⟨fun h => h.elim (⟨_, ·⟩) (⟨_, ·⟩), fun ⟨x, h⟩ => by cases x; exact .inl h; exact .inr h⟩
