prelude
import Olympiad.Data.Option
import Olympiad.Simp.Nat
set_option linter.all false
set_option autoImplicit false
universe u v w
/-! # Lists: the functions and lemmas of Lean's library that statements and proofs use -/

/-! ## Indexing notation `l[i]`, `l[i]?`, `l[i]!` -/
class GetElem (coll : Type u) (idx : Type v) (elem : outParam (Type w)) (valid : outParam (coll → idx → Prop)) where
  getElem (xs : coll) (i : idx) (h : valid xs i) : elem
export GetElem (getElem)
/-- Collections with the indexing notations `xs[i]?` (an option) and `xs[i]!` (a default if missing). -/
class GetElem? (coll : Type u) (idx : Type v) (elem : outParam (Type w)) (valid : outParam (coll → idx → Prop)) extends GetElem coll idx elem valid where
  getElem? : coll → idx → Option elem
  getElem! [Inhabited elem] (xs : coll) (i : idx) : elem
export GetElem? (getElem? getElem!)
@[app_unexpander GetElem.getElem, extern "l_unexpandGetElem"] opaque unexpandGetElem : Lean.PrettyPrinter.Unexpander
@[app_unexpander GetElem?.getElem?, extern "l_unexpandGetElem_x3f"] opaque «unexpandGetElem?» : Lean.PrettyPrinter.Unexpander
@[app_unexpander GetElem?.getElem!, extern "l_unexpandGetElem_x21"] opaque «unexpandGetElem!» : Lean.PrettyPrinter.Unexpander

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}

/-! ## Definitions -/
def length : List α → Nat
  | nil => 0
  | cons _ as => length as + 1
/-- Concatenation of two lists. -/
protected def append : List α → List α → List α
  | nil, bs => bs
  | cons a as, bs => cons a (List.append as bs)
instance instAppend : Append (List α) := ⟨List.append⟩
/-- Apply a function to every element of a list. -/
def map (f : α → β) : List α → List β
  | nil => nil
  | cons a as => cons (f a) (map f as)
/-- The elements of a list that satisfy a boolean test, in order. -/
def filter (p : α → Bool) : List α → List α
  | nil => nil
  | cons a as => match p a with
    | true => cons a (filter p as)
    | false => filter p as
/-- Apply a partial function to every element of a list and keep the defined results. -/
def filterMap (f : α → Option β) : List α → List β
  | nil => nil
  | cons a as => match f a with
    | none => filterMap f as
    | some b => cons b (filterMap f as)
/-- Fold a list from the left: `f (… (f (f init a₁) a₂) …) aₙ`. -/
def foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | a, nil => a
  | a, cons b l => foldl f (f a b) l
/-- Fold a list from the right: `f a₁ (f a₂ (… (f aₙ init) …))`. -/
def foldr (f : α → β → β) (init : β) : List α → β
  | nil => init
  | cons a l => f a (foldr f init l)
/-- The list in reverse order. -/
def reverse : List α → List α
  | nil => nil
  | cons a as => reverse as ++ cons a nil
/-- Concatenation of a list of lists. -/
def flatten : List (List α) → List α
  | nil => nil
  | cons l L => l ++ flatten L
/-- Apply a list-valued function to every element and concatenate the results. -/
def flatMap (b : α → List β) (as : List α) : List β := flatten (map b as)
/-- The list of `n` copies of one element. -/
def replicate : Nat → α → List α
  | 0, _ => nil
  | n + 1, a => cons a (replicate n a)
/-- The first `n` elements of a list, or all if there are fewer. -/
def take : Nat → List α → List α
  | 0, _ => nil
  | _ + 1, nil => nil
  | n + 1, cons a as => cons a (take n as)
/-- The list without its first `n` elements. -/
def drop : Nat → List α → List α
  | 0, as => as
  | _ + 1, nil => nil
  | n + 1, cons _ as => drop n as
/-- The longest initial part of a list whose elements all satisfy a test. -/
def takeWhile (p : α → Bool) : List α → List α
  | nil => nil
  | cons a as => match p a with
    | true => cons a (takeWhile p as)
    | false => nil
/-- The list without the longest initial part whose elements all satisfy a test. -/
def dropWhile (p : α → Bool) : List α → List α
  | nil => nil
  | cons a as => match p a with
    | true => dropWhile p as
    | false => cons a as
/-- Combine two lists elementwise by a function, up to the end of the shorter list. -/
def zipWith (f : α → β → γ) : List α → List β → List γ
  | cons a as, cons b bs => cons (f a b) (zipWith f as bs)
  | _, _ => nil
/-- Pair the elements of two lists, up to the end of the shorter list. -/
def zip : List α → List β → List (α × β) := zipWith Prod.mk
/-- Whether every element of a list satisfies a boolean test. -/
def all : List α → (α → Bool) → Bool
  | nil, _ => true
  | cons a l, p => and (p a) (all l p)
/-- Whether some element of a list satisfies a boolean test. -/
def any : List α → (α → Bool) → Bool
  | nil, _ => false
  | cons a l, p => or (p a) (any l p)
/-- Whether an element occurs in a list, by boolean equality. -/
def elem [BEq α] (a : α) : List α → Bool
  | nil => false
  | cons b bs => or (a == b) (elem a bs)
/-- Whether a list contains an element, by boolean equality; the list comes first. -/
abbrev contains [BEq α] (as : List α) (a : α) : Bool := elem a as
/-- The first element of a list, or `none` if the list is empty. -/
def head? : List α → Option α
  | nil => none
  | cons a _ => some a
/-- The first element of a nonempty list. -/
def head : (as : List α) → as ≠ nil → α
  | cons a _, _ => a
/-- The first element of a list, or the given fallback if the list is empty. -/
def headD (as : List α) (fallback : α) : α := match as with
  | nil => fallback
  | cons a _ => a
/-- The list without its first element; empty for the empty list. -/
def tail : List α → List α
  | nil => nil
  | cons _ as => as
/-- The last element of a list, or `none` if the list is empty. -/
def getLast? : List α → Option α
  | nil => none
  | cons a as => some (foldl (fun _ b => b) a as)
/-- The last element of a nonempty list. -/
def getLast : (as : List α) → as ≠ nil → α
  | cons a nil, _ => a
  | cons _ (cons b as), _ => getLast (cons b as) (fun h => nomatch h)
/-- The list without its last element; empty for the empty list. -/
def dropLast : List α → List α
  | nil => nil
  | cons _ nil => nil
  | cons a (cons b as) => cons a (dropLast (cons b as))
/-- Whether a list is empty, as a boolean. -/
def isEmpty : List α → Bool
  | nil => true
  | cons _ _ => false
/-- The number of elements of a list that satisfy a boolean test. -/
def countP (p : α → Bool) : List α → Nat
  | nil => 0
  | cons a as => cond (p a) (countP p as + 1) (countP p as)
/-- How many times an element occurs in a list. -/
def count [BEq α] (a : α) (l : List α) : Nat := countP (· == a) l
/-- The list without the first occurrence of an element. -/
def erase [BEq α] : List α → α → List α
  | nil, _ => nil
  | cons a as, b => match a == b with
    | true => as
    | false => cons a (erase as b)
/-- Put an element at the front of a list unless it already occurs in it. -/
def insert [BEq α] (a : α) (l : List α) : List α := cond (elem a l) l (cons a l)
/-- The list with repeated elements dropped; the last occurrence of each is kept. -/
def eraseDups [BEq α] : List α → List α
  | nil => nil
  | cons a as => cond (elem a (eraseDups as)) (eraseDups as) (cons a (eraseDups as))
/-- The first element of a list that satisfies a boolean test, or `none`. -/
def find? (p : α → Bool) : List α → Option α
  | nil => none
  | cons a as => match p a with
    | true => some a
    | false => find? p as
/-- The arithmetic progression of given start, length and step (1 by default). -/
def range' : (start len : Nat) → (step : Nat := 1) → List Nat
  | _, 0, _ => nil
  | s, n + 1, step => cons s (range' (s + step) n step)
/-- `[0, 1, …, n - 1]` -/
def range (n : Nat) : List Nat := range' 0 n
/-- `[a, a + 1, …, b - 1]` -/
def Ico (a b : Nat) : List Nat := range' a (b - a)
/-- The element at index `i`, given a proof that `i` is less than the length. -/
def get : (as : List α) → (i : Nat) → i < as.length → α
  | cons a _, 0, _ => a
  | cons _ as, i + 1, h => get as i (Nat.lt_of_succ_lt_succ h)
/-- The element at index `i`, or `none` beyond the end of the list. -/
def get? : List α → Nat → Option α
  | nil, _ => none
  | cons a _, 0 => some a
  | cons _ as, i + 1 => get? as i
instance instGetElem : GetElem? (List α) Nat α (fun as i => i < as.length) where
  getElem as i h := as.get i h
  getElem? as i := get? as i
  getElem! as i := (get? as i).getD default
/-- Replace the element at an index; beyond the end of the list nothing changes. -/
def set : List α → Nat → α → List α
  | nil, _, _ => nil
  | cons _ as, 0, b => cons b as
  | cons a as, i + 1, b => cons a (set as i b)
/-- Sum, right to left. -/
def sum [Add α] [Zero α] : List α → α := foldr (· + ·) Zero.zero
/-- Product, right to left. -/
def prod [Mul α] [One α] : List α → α := foldr (· * ·) One.one
/-- `a` is an element of the list: it is the head, or an element of the tail. -/
inductive Mem (a : α) : List α → Prop where
  | head (as : List α) : Mem a (cons a as)
  | tail (b : α) {as : List α} : Mem a as → Mem a (cons b as)
instance instMembership : Membership α (List α) := ⟨fun l a => Mem a l⟩
/-- `R` holds of every two elements, in order. -/
inductive Pairwise (R : α → α → Prop) : List α → Prop where
  | nil : Pairwise R nil
  | cons {a : α} {l : List α} : (∀ a', a' ∈ l → R a a') → Pairwise R l → Pairwise R (cons a l)
/-- No element occurs twice. -/
def Nodup (l : List α) : Prop := Pairwise (· ≠ ·) l
/-- Equal up to order. -/
inductive Perm : List α → List α → Prop where
  | nil : Perm nil nil
  | cons (x : α) {l₁ l₂ : List α} : Perm l₁ l₂ → Perm (cons x l₁) (cons x l₂)
  | swap (x y : α) (l : List α) : Perm (cons y (cons x l)) (cons x (cons y l))
  | trans {l₁ l₂ l₃ : List α} : Perm l₁ l₂ → Perm l₂ l₃ → Perm l₁ l₃
instance instInhabited : Inhabited (List α) := ⟨nil⟩
/-- Decides equality of two lists from a decision procedure for their elements. -/
protected def hasDecEq [DecidableEq α] : (a b : List α) → Decidable (a = b)
  | nil, nil => isTrue rfl
  | cons _ _, nil => isFalse fun h => nomatch h
  | nil, cons _ _ => isFalse fun h => nomatch h
  | cons a as, cons b bs => match decEq a b with
    | isFalse h => isFalse fun k => h (List.cons.inj k).1
    | isTrue h => match List.hasDecEq as bs with
      | isFalse h' => isFalse fun k => h' (List.cons.inj k).2
      | isTrue h' => isTrue (h ▸ h' ▸ rfl)
instance [DecidableEq α] : DecidableEq (List α) := List.hasDecEq

/-! ## Length, append, map -/
variable {a b : α} {l l₁ l₂ l₃ as bs cs : List α} {n m : Nat}
/-- The empty list has length 0. -/
@[simp] theorem length_nil : length (nil : List α) = 0 := rfl
/-- Adding an element at the front adds one to the length of a list. -/
@[simp] theorem length_cons : length (cons a as) = length as + 1 := rfl
/-- A list with one element has length 1. -/
theorem length_singleton : length (cons a nil) = 1 := rfl
/-- A list with a first element is not empty. -/
theorem cons_ne_nil (a : α) (l : List α) : cons a l ≠ nil := fun h => nomatch h
/-- The equation `cons a l = nil` is `False`, used by `simp`. -/
@[simp] theorem reduceCtor_cons_ne_nil : (cons a l = nil) = False := eq_false fun h => nomatch h
/-- The equation `nil = cons a l` is `False`, used by `simp`. -/
@[simp] theorem reduceCtor_nil_ne_cons : (nil = cons a l) = False := eq_false fun h => nomatch h
/-- Lists with the same head are equal exactly when their tails are. -/
theorem cons_inj_right (a : α) {l l' : List α} : cons a l = cons a l' ↔ l = l' := by simp
/-- Two nonempty lists are equal exactly when their heads and their tails are. -/
theorem cons_eq_cons {a b : α} {l l' : List α} : cons a l = cons b l' ↔ a = b ∧ l = l' := by simp
/-- A list has length 0 exactly when it is empty. -/
@[simp] theorem length_eq_zero_iff : length l = 0 ↔ l = nil := by cases l <;> simp
/-- A list of length 0 is empty. -/
theorem eq_nil_of_length_eq_zero (h : length l = 0) : l = nil := length_eq_zero_iff.1 h
/-- A list has positive length exactly when it is not empty. -/
theorem length_pos_iff : 0 < length l ↔ l ≠ nil := by cases l <;> simp
/-- A nonempty list has a head and a tail. -/
theorem exists_cons_of_ne_nil : ∀ {l : List α}, l ≠ nil → ∃ b L, l = cons b L
  | nil, h => absurd rfl h
  | cons a l, _ => ⟨a, l, rfl⟩
/-- The empty list is neutral for concatenation on the left. -/
@[simp] theorem nil_append (as : List α) : nil ++ as = as := rfl
/-- Concatenation keeps the head of a nonempty left list in front. -/
@[simp] theorem cons_append : cons a as ++ bs = cons a (as ++ bs) := rfl
/-- The empty list is neutral for concatenation on the right. -/
@[simp] theorem append_nil (as : List α) : as ++ nil = as := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [cons_append, ih]
/-- Concatenation of lists is associative. -/
@[simp] theorem append_assoc (as bs cs : List α) : as ++ bs ++ cs = as ++ (bs ++ cs) := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [cons_append, cons_append, cons_append, ih]
instance : Std.Associative (α := List α) (· ++ ·) := ⟨append_assoc⟩
/-- The head of the right list may be moved to the end of the left list. -/
theorem append_cons (as : List α) (b : α) (bs : List α) : as ++ cons b bs = as ++ cons b nil ++ bs := by simp
/-- The length of a concatenation is the sum of the lengths. -/
@[simp] theorem length_append : (as ++ bs).length = as.length + bs.length := by
  induction as with
  | nil => exact (Nat.zero_add _).symm
  | cons a as ih => rw [cons_append, length_cons, length_cons, ih]; omega
/-- A concatenation is empty exactly when both lists are. -/
@[simp] theorem append_eq_nil_iff : as ++ bs = nil ↔ as = nil ∧ bs = nil := by cases as <;> simp
/-- Concatenations with the same left list are equal exactly when the right lists are. -/
@[simp] theorem append_right_inj (as : List α) : as ++ bs = as ++ cs ↔ bs = cs := by
  induction as with
  | nil => exact .rfl
  | cons a as ih => simp [ih]
/-- A common left list cancels from an equation of concatenations. -/
theorem append_left_cancel (h : as ++ bs = as ++ cs) : bs = cs := (append_right_inj as).1 h
/-- Mapping over the empty list gives the empty list. -/
@[simp] theorem map_nil {f : α → β} : map f nil = nil := rfl
/-- Mapping over a nonempty list maps the head and the tail. -/
@[simp] theorem map_cons {f : α → β} : map f (cons a l) = cons (f a) (map f l) := rfl
/-- Mapping a function over a list keeps its length. -/
@[simp] theorem length_map (f : α → β) : (map f as).length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [map_cons, length_cons, length_cons, ih]
/-- Mapping over a concatenation maps over both lists. -/
@[simp] theorem map_append {f : α → β} : map f (as ++ bs) = map f as ++ map f bs := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [cons_append, map_cons, map_cons, cons_append, ih]
/-- Mapping `f` and then `g` over a list is mapping `g ∘ f`. -/
@[simp] theorem map_map {g : β → γ} {f : α → β} : map g (map f l) = map (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, map_cons, map_cons, ih]; rfl
/-- Mapping the identity over a list changes nothing. -/
@[simp] theorem map_id (l : List α) : map id l = l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, ih]; rfl
/-- Mapping `fun x => x` over a list changes nothing. -/
@[simp] theorem map_id_fun' (l : List α) : map (fun x => x) l = l := map_id l
/-- The image of a list is empty exactly when the list is. -/
@[simp] theorem map_eq_nil_iff {f : α → β} : map f l = nil ↔ l = nil := by cases l <;> simp

/-! ## Membership -/
@[simp] theorem not_mem_nil {a : α} : ¬ a ∈ (nil : List α) := fun h => nomatch h
/-- A member of `b :: l` is `b` or a member of `l`. -/
@[simp] theorem mem_cons : a ∈ cons b l ↔ a = b ∨ a ∈ l :=
  ⟨fun h => by cases h with
    | head => exact .inl rfl
    | tail _ h => exact .inr h, fun h => h.elim (fun e => e ▸ .head _) (.tail _)⟩
/-- The head of a list is an element of the list. -/
theorem mem_cons_self : a ∈ cons a l := .head _
/-- An element of a list stays one when another element is put in front. -/
theorem mem_cons_of_mem (y : α) (h : a ∈ l) : a ∈ cons y l := .tail _ h
/-- The only element of a one-element list is its entry. -/
theorem mem_singleton : a ∈ cons b nil ↔ a = b := by simp
/-- The entry of a one-element list is an element of it. -/
theorem mem_singleton_self (a : α) : a ∈ cons a nil := .head _
/-- An element of a nonempty list is the head or an element of the tail. -/
theorem eq_or_mem_of_mem_cons (h : a ∈ cons b l) : a = b ∨ a ∈ l := mem_cons.1 h
/-- A list with an element is not empty. -/
theorem ne_nil_of_mem (h : a ∈ l) : l ≠ nil := fun e => by rw [e] at h; exact not_mem_nil h
/-- The elements of a concatenation are those of either list. -/
@[simp] theorem mem_append : a ∈ as ++ bs ↔ a ∈ as ∨ a ∈ bs := by
  induction as with
  | nil => simp
  | cons b as ih => simp [ih, _root_.or_assoc]
/-- The elements of `map f l` are the values of `f` at the elements of `l`. -/
@[simp] theorem mem_map {f : α → β} {b : β} : b ∈ map f l ↔ ∃ a, a ∈ l ∧ f a = b := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [map_cons, mem_cons, ih]
    constructor
    · rintro (rfl | ⟨x, hx, rfl⟩)
      · exact ⟨a, .head _, rfl⟩
      · exact ⟨x, .tail _ hx, rfl⟩
    · rintro ⟨x, hx, rfl⟩
      rcases mem_cons.1 hx with rfl | hx
      · exact .inl rfl
      · exact .inr ⟨x, hx, rfl⟩
/-- The value of `f` at an element of `l` is an element of `map f l`. -/
theorem mem_map_of_mem {f : α → β} (h : a ∈ l) : f a ∈ map f l := mem_map.2 ⟨a, h, rfl⟩
/-- The elements of a filtered list are the elements of the list that satisfy the test. -/
@[simp] theorem mem_filter {p : α → Bool} : a ∈ filter p as ↔ a ∈ as ∧ p a = true := by
  induction as with
  | nil => simp [filter]
  | cons b as ih =>
    simp only [filter]
    split
    · rename_i h
      rw [mem_cons, mem_cons, ih]
      constructor
      · rintro (rfl | ⟨h1, h2⟩)
        · exact ⟨.inl rfl, h⟩
        · exact ⟨.inr h1, h2⟩
      · rintro ⟨rfl | h1, h2⟩
        · exact .inl rfl
        · exact .inr ⟨h1, h2⟩
    · rename_i h
      rw [mem_cons, ih]
      constructor
      · rintro ⟨h1, h2⟩; exact ⟨.inr h1, h2⟩
      · rintro ⟨rfl | h1, h2⟩
        · rw [h] at h2; cases h2
        · exact ⟨h1, h2⟩
/-- A reversed list has the same elements. -/
@[simp] theorem mem_reverse : a ∈ reverse as ↔ a ∈ as := by
  induction as with
  | nil => exact .rfl
  | cons b as ih => simp [reverse, ih, _root_.or_comm]
/-- The elements of a flattened list of lists are the elements of its lists. -/
@[simp] theorem mem_flatten {L : List (List α)} : a ∈ L.flatten ↔ ∃ l, l ∈ L ∧ a ∈ l := by
  induction L with
  | nil => simp [flatten]
  | cons l L ih => simp [flatten, ih]
/-- The elements of `l.flatMap f` are the elements of `f a` for `a` in `l`. -/
@[simp] theorem mem_flatMap {f : α → List β} {b : β} : b ∈ l.flatMap f ↔ ∃ a, a ∈ l ∧ b ∈ f a := by
  unfold flatMap; rw [mem_flatten]
  constructor
  · rintro ⟨m, hm, hb⟩
    obtain ⟨a, ha, rfl⟩ := mem_map.1 hm
    exact ⟨a, ha, hb⟩
  · rintro ⟨a, ha, hb⟩; exact ⟨f a, mem_map_of_mem ha, hb⟩
/-- `b` is in the list of `n` copies of `a` exactly when `n ≠ 0` and `b = a`. -/
@[simp] theorem mem_replicate : b ∈ replicate n a ↔ n ≠ 0 ∧ b = a := by
  induction n with
  | zero => simp [replicate]
  | succ n ih =>
    rw [replicate, mem_cons, ih]
    exact ⟨fun h => ⟨Nat.succ_ne_zero n, h.elim id (·.2)⟩, fun h => .inl h.2⟩
/-- The elements of `range' s n step` are the numbers `s + step * i` with `i < n`. -/
theorem mem_range' : ∀ {s n step : Nat}, m ∈ range' s n step ↔ ∃ i, i < n ∧ m = s + step * i
  | s, 0, step => by simp [range']
  | s, n + 1, step => by
    rw [range', mem_cons, mem_range']
    constructor
    · rintro (rfl | ⟨i, hi, rfl⟩)
      · exact ⟨0, by omega, rfl⟩
      · exact ⟨i + 1, by omega, by rw [Nat.mul_add]; omega⟩
    · rintro ⟨i, hi, rfl⟩
      cases i with
      | zero => exact .inl rfl
      | succ i => exact .inr ⟨i, by omega, by rw [Nat.mul_add]; omega⟩
/-- The elements of `range' s n` with step 1 are the numbers from `s` up to but not including `s + n`. -/
@[simp] theorem mem_range'_1 {s n : Nat} : m ∈ range' s n ↔ s ≤ m ∧ m < s + n := by
  rw [mem_range']
  exact ⟨fun ⟨i, hi, e⟩ => by omega, fun h => ⟨m - s, by omega, by omega⟩⟩
/-- The elements of `range n` are the numbers less than `n`. -/
@[simp] theorem mem_range : m ∈ range n ↔ m < n := by unfold range; rw [mem_range'_1]; omega
/-- Every statement about all elements of the empty list holds. -/
theorem forall_mem_nil {p : α → Prop} : ∀ x, x ∈ (nil : List α) → p x := fun _ h => nomatch h
/-- A statement holds for all of a nonempty list exactly when it holds for the head and all of the tail. -/
@[simp] theorem forall_mem_cons {p : α → Prop} : (∀ x, x ∈ cons a l → p x) ↔ p a ∧ ∀ x, x ∈ l → p x :=
  ⟨fun h => ⟨h a (.head _), fun x hx => h x (.tail _ hx)⟩, fun h x hx => (mem_cons.1 hx).elim (fun e => e ▸ h.1) (h.2 x)⟩
/-- Some element of `cons a l` has a property exactly when `a` or some element of `l` has it. -/
theorem exists_mem_cons {p : α → Prop} : (∃ x, x ∈ cons a l ∧ p x) ↔ p a ∨ ∃ x, x ∈ l ∧ p x := by simp
/-- A statement holds for all of a concatenation exactly when it holds for all of both lists. -/
theorem forall_mem_append {p : α → Prop} : (∀ x, x ∈ as ++ bs → p x) ↔ (∀ x, x ∈ as → p x) ∧ ∀ x, x ∈ bs → p x :=
  ⟨fun h => ⟨fun x k => h x (mem_append.2 (.inl k)), fun x k => h x (mem_append.2 (.inr k))⟩, fun h x k => (mem_append.1 k).elim (h.1 x) (h.2 x)⟩
/-- Functions that agree on the elements of a list have the same image of the list. -/
theorem map_congr_left {f g : α → β} (h : ∀ a, a ∈ l → f a = g a) : map f l = map g l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, map_cons, h a (.head _), ih fun x hx => h x (.tail _ hx)]
/-- A list containing `a` splits as `s ++ a :: t`. -/
theorem append_of_mem (h : a ∈ l) : ∃ s t, l = s ++ cons a t := by
  induction l with
  | nil => exact absurd h not_mem_nil
  | cons b l ih =>
    rcases mem_cons.1 h with rfl | h
    · exact ⟨nil, l, rfl⟩
    · obtain ⟨s, t, rfl⟩ := ih h
      exact ⟨cons b s, t, rfl⟩

/-! ## Booleans over a list -/
@[simp] theorem all_nil {p : α → Bool} : all nil p = true := rfl
/-- A test holds for all of `a :: l` when it holds for `a` and for all of `l`. -/
@[simp] theorem all_cons {p : α → Bool} : all (cons a l) p = (p a && all l p) := rfl
/-- No element of the empty list passes a test. -/
@[simp] theorem any_nil {p : α → Bool} : any nil p = false := rfl
/-- Some element of `a :: l` passes a test when `a` does or some element of `l` does. -/
@[simp] theorem any_cons {p : α → Bool} : any (cons a l) p = (p a || any l p) := rfl
/-- `all` is `true` exactly when every member passes the test. -/
@[simp] theorem all_eq_true {p : α → Bool} : l.all p = true ↔ ∀ x, x ∈ l → p x = true := by
  induction l with
  | nil => simp
  | cons a l ih => rw [all_cons, Bool.and_eq_true, ih, forall_mem_cons]
/-- `any` is true exactly when some element of the list satisfies the test. -/
@[simp] theorem any_eq_true {p : α → Bool} : l.any p = true ↔ ∃ x, x ∈ l ∧ p x = true := by
  induction l with
  | nil => simp
  | cons a l ih => rw [any_cons, Bool.or_eq_true, ih, exists_mem_cons]
/-- The Boolean membership test is false on the empty list. -/
@[simp] theorem elem_nil [BEq α] : elem a (nil : List α) = false := rfl
/-- The Boolean membership test on `b :: l` compares with `b`, then tests `l`. -/
theorem elem_cons [BEq α] : elem a (cons b l) = (a == b || elem a l) := rfl
/-- The Boolean membership test `elem` is true exactly for the members of the list. -/
@[simp] theorem elem_eq_true [BEq α] [LawfulBEq α] : elem a l = true ↔ a ∈ l := by
  induction l with
  | nil => simp
  | cons b l ih => rw [elem_cons, Bool.or_eq_true, beq_iff_eq, ih, mem_cons]
/-- `elem a l` is true exactly when `a` is a member of `l`. -/
theorem elem_iff [BEq α] [LawfulBEq α] : elem a l = true ↔ a ∈ l := elem_eq_true
/-- `l.contains a` is true exactly when `a` is a member of `l`. -/
theorem contains_iff_mem [BEq α] [LawfulBEq α] : l.contains a = true ↔ a ∈ l := elem_eq_true
instance instDecidableMemOfLawfulBEq [BEq α] [LawfulBEq α] (a : α) (l : List α) : Decidable (a ∈ l) := decidable_of_iff (elem a l = true) elem_eq_true
instance decidableBAll (p : α → Prop) [∀ a, Decidable (p a)] (l : List α) : Decidable (∀ x, x ∈ l → p x) :=
  decidable_of_iff (l.all (fun a => decide (p a)) = true) (all_eq_true.trans (forall_congr' fun _ => imp_congr .rfl decide_eq_true_iff))
instance decidableBEx (p : α → Prop) [∀ a, Decidable (p a)] (l : List α) : Decidable (∃ x, x ∈ l ∧ p x) :=
  decidable_of_iff (l.any (fun a => decide (p a)) = true) (any_eq_true.trans (exists_congr fun _ => and_congr .rfl decide_eq_true_iff))

/-! ## Filter, count -/
@[simp] theorem filter_nil {p : α → Bool} : filter p nil = nil := rfl
/-- Filtering `a :: l` keeps `a` when it passes the test. -/
theorem filter_cons {p : α → Bool} : filter p (cons a l) = if p a = true then cons a (filter p l) else filter p l := by
  simp only [filter]; cases p a <;> simp
/-- Filtering keeps a first element that satisfies the test. -/
@[simp] theorem filter_cons_of_pos {p : α → Bool} (h : p a = true) : filter p (cons a l) = cons a (filter p l) := by rw [filter_cons, if_pos h]
/-- Filtering drops a first element that fails the test. -/
@[simp] theorem filter_cons_of_neg {p : α → Bool} (h : ¬ p a = true) : filter p (cons a l) = filter p l := by rw [filter_cons, if_neg h]
/-- Filtering a concatenation is the concatenation of the filtered lists. -/
@[simp] theorem filter_append {p : α → Bool} : filter p (as ++ bs) = filter p as ++ filter p bs := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [cons_append, filter_cons, filter_cons, ih]; split <;> rfl
/-- Filtering does not make a list longer. -/
theorem length_filter_le (p : α → Bool) (l : List α) : (filter p l).length ≤ l.length := by
  induction l with
  | nil => exact Nat.le_refl _
  | cons a l ih =>
    rw [filter_cons]
    split
    · rw [length_cons, length_cons]; omega
    · rw [length_cons]; omega
/-- The number of elements satisfying a test is the length of the filtered list. -/
theorem countP_eq_length_filter {p : α → Bool} : countP p l = (filter p l).length := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filter_cons]
    unfold countP
    split
    · rename_i h; rw [h, length_cons, ← ih]; rfl
    · rename_i h; rw [Bool.of_not_eq_true h, ← ih]; rfl
/-- Every element occurs zero times in the empty list. -/
@[simp] theorem count_nil [BEq α] : count a (nil : List α) = 0 := rfl
/-- The occurrences of `a` in `b :: l` are those in `l`, plus one if `b == a`. -/
theorem count_cons [BEq α] : count a (cons b l) = count a l + if (b == a) = true then 1 else 0 := by
  unfold count; simp only [countP]; cases b == a <;> simp [cond]

/-! ## Folds, sums, products -/
@[simp] theorem foldl_nil {f : β → α → β} {b : β} : foldl f b nil = b := rfl
/-- Folding `a :: l` from the left starts with `a`. -/
@[simp] theorem foldl_cons {f : β → α → β} {b : β} : foldl f b (cons a l) = foldl f (f b a) l := rfl
/-- Folding the empty list from the right gives the initial value. -/
@[simp] theorem foldr_nil {f : α → β → β} {b : β} : foldr f b nil = b := rfl
/-- Folding `a :: l` from the right ends with `a`. -/
@[simp] theorem foldr_cons {f : α → β → β} {b : β} : foldr f b (cons a l) = f a (foldr f b l) := rfl
/-- Folding a concatenation from the left folds its parts one after the other. -/
theorem foldl_append {f : β → α → β} {b : β} : foldl f b (as ++ bs) = foldl f (foldl f b as) bs := by
  induction as generalizing b with
  | nil => rfl
  | cons a as ih => exact ih
/-- A right fold over a concatenation folds the second list first, then the first. -/
theorem foldr_append {f : α → β → β} {b : β} : foldr f b (as ++ bs) = foldr f (foldr f b bs) as := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [cons_append, foldr_cons, foldr_cons, ih]

/-! ## Reverse, flatten, take, drop -/
@[simp] theorem reverse_nil : reverse (nil : List α) = nil := rfl
/-- The reverse of `a :: l` is the reverse of `l` with `a` at its end. -/
theorem reverse_cons : reverse (cons a as) = reverse as ++ cons a nil := rfl
attribute [simp] reverse_cons
/-- The reverse of a concatenation is the concatenation of the reverses in the opposite order. -/
@[simp] theorem reverse_append : reverse (as ++ bs) = reverse bs ++ reverse as := by
  induction as with
  | nil => simp
  | cons a as ih => rw [cons_append, reverse_cons, reverse_cons, ih, append_assoc]
/-- Reversing a list twice gives the list back. -/
@[simp] theorem reverse_reverse (as : List α) : reverse (reverse as) = as := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [reverse_cons, reverse_append, ih]; rfl
/-- Reversing a list keeps its length. -/
@[simp] theorem length_reverse : (reverse as).length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [reverse_cons, length_append, ih]; rfl
/-- Flattening the empty list of lists gives the empty list. -/
@[simp] theorem flatten_nil : flatten (nil : List (List α)) = nil := rfl
/-- Flattening `l :: L` appends the flattening of `L` to `l`. -/
@[simp] theorem flatten_cons {L : List (List α)} : flatten (cons l L) = l ++ flatten L := rfl
/-- `flatMap` on the empty list gives the empty list. -/
@[simp] theorem flatMap_nil {f : α → List β} : flatMap f nil = nil := rfl
/-- `flatMap f` on `a :: l` is `f a` followed by `flatMap f l`. -/
@[simp] theorem flatMap_cons {f : α → List β} : flatMap f (cons a l) = f a ++ flatMap f l := rfl
/-- A list of `n` copies has length `n`. -/
@[simp] theorem length_replicate : (replicate n a).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate, length_cons, ih]
/-- Zero copies make the empty list. -/
@[simp] theorem replicate_zero : replicate 0 a = nil := rfl
/-- `n + 1` copies of `a` are `a` followed by `n` copies of `a`. -/
theorem replicate_succ : replicate (n + 1) a = cons a (replicate n a) := rfl
/-- Taking the first zero elements gives the empty list. -/
@[simp] theorem take_zero : take 0 l = nil := rfl
/-- Taking elements from the empty list gives the empty list. -/
@[simp] theorem take_nil : take n (nil : List α) = nil := by cases n <;> rfl
/-- The first `n + 1` elements of `a :: l` are `a` and the first `n` elements of `l`. -/
@[simp] theorem take_succ_cons : take (n + 1) (cons a l) = cons a (take n l) := rfl
/-- Dropping zero elements leaves the list unchanged. -/
@[simp] theorem drop_zero : drop 0 l = l := rfl
/-- Dropping elements from the empty list gives the empty list. -/
@[simp] theorem drop_nil : drop n (nil : List α) = nil := by cases n <;> rfl
/-- Dropping `n + 1` elements from `a :: l` drops `n` elements from `l`. -/
@[simp] theorem drop_succ_cons : drop (n + 1) (cons a l) = drop n l := rfl
/-- The first `n` elements followed by the rest give the whole list. -/
@[simp] theorem take_append_drop (n : Nat) (l : List α) : take n l ++ drop n l = l := by
  induction n generalizing l with
  | zero => rfl
  | succ n ih => cases l with
    | nil => rfl
    | cons a l => rw [take_succ_cons, drop_succ_cons, cons_append, ih]
/-- The first `n` elements of a list number `min n l.length`. -/
@[simp] theorem length_take : (take n l).length = min n l.length := by
  induction n generalizing l with
  | zero => rw [take_zero, length_nil]; omega
  | succ n ih => cases l with
    | nil => rw [take_nil, length_nil]; omega
    | cons a l => rw [take_succ_cons, length_cons, length_cons, ih]; omega
/-- Dropping `n` elements lowers the length by `n` (truncated at zero). -/
@[simp] theorem length_drop : (drop n l).length = l.length - n := by
  induction n generalizing l with
  | zero => rfl
  | succ n ih => cases l with
    | nil => rw [drop_nil, length_nil]; omega
    | cons a l => rw [drop_succ_cons, ih, length_cons]; omega
/-- The empty list has no first element: `head?` gives `none`. -/
@[simp] theorem head?_nil : head? (nil : List α) = none := rfl
/-- The optional first element of `a :: l` is `some a`. -/
@[simp] theorem head?_cons : head? (cons a l) = some a := rfl
/-- The first element of `a :: l` is `a`. -/
@[simp] theorem head_cons {h} : head (cons a l) h = a := rfl
/-- The tail of the empty list is empty. -/
@[simp] theorem tail_nil : tail (nil : List α) = nil := rfl
/-- The tail of `a :: l` is `l`. -/
@[simp] theorem tail_cons : tail (cons a l) = l := rfl
/-- The emptiness test is true on the empty list. -/
@[simp] theorem isEmpty_nil : isEmpty (nil : List α) = true := rfl
/-- The emptiness test is false on a list with a first element. -/
@[simp] theorem isEmpty_cons : isEmpty (cons a l) = false := rfl
/-- The emptiness test is true exactly on the empty list. -/
@[simp] theorem isEmpty_iff : isEmpty l = true ↔ l = nil := by cases l <;> simp
/-- Zipping with a function gives the empty list when the first list is empty. -/
@[simp] theorem zipWith_nil_left {f : α → β → γ} {bs : List β} : zipWith f nil bs = nil := by cases bs <;> rfl
/-- Zipping with a function gives the empty list when the second list is empty. -/
@[simp] theorem zipWith_nil_right {f : α → β → γ} : zipWith f l nil = nil := by cases l <;> rfl
/-- Zipping `a :: as` and `b :: bs` with `f` starts with `f a b` and goes on with the tails. -/
@[simp] theorem zipWith_cons_cons {f : α → β → γ} {b : β} {bs : List β} : zipWith f (cons a as) (cons b bs) = cons (f a b) (zipWith f as bs) := rfl
/-- Pairing up the empty list with any list gives the empty list. -/
@[simp] theorem zip_nil_left {bs : List β} : zip (nil : List α) bs = nil := zipWith_nil_left
/-- Pairing up any list with the empty list gives the empty list. -/
@[simp] theorem zip_nil_right : zip l (nil : List β) = nil := zipWith_nil_right
/-- Pairing up `a :: as` and `b :: bs` starts with `(a, b)` and goes on with the tails. -/
@[simp] theorem zip_cons_cons {b : β} {bs : List β} : zip (cons a as) (cons b bs) = cons (a, b) (zip as bs) := rfl

/-! ## Ranges -/
@[simp] theorem length_range' {s n step : Nat} : (range' s n step).length = n := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih => rw [range', length_cons, ih]
/-- The list `0, 1, …, n - 1` has length `n`. -/
@[simp] theorem length_range : (range n).length = n := length_range'
/-- The list of the naturals below zero is empty. -/
@[simp] theorem range_zero : range 0 = nil := rfl
/-- A progression with one more term has the new term `s + step * n` at its end. -/
theorem range'_concat {s n step : Nat} : range' s (n + 1) step = range' s n step ++ cons (s + step * n) nil := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih =>
    rw [range', ih]; show cons s _ = cons s (range' (s + step) n step) ++ _
    rw [cons_append, Nat.mul_succ, Nat.add_assoc, Nat.add_comm step]
/-- The list of the naturals below `n + 1` is the list of those below `n`, with `n` at its end. -/
theorem range_succ {n : Nat} : range (n + 1) = range n ++ cons n nil := by
  unfold range; rw [range'_concat, Nat.one_mul, Nat.zero_add]
/-- The list of the naturals below `n` is empty exactly when `n = 0`. -/
@[simp] theorem range_eq_nil {n : Nat} : range n = nil ↔ n = 0 := by
  rw [← length_eq_zero_iff, length_range]

/-! ## Indexing -/
@[simp] theorem getElem_cons_zero {h : 0 < (cons a l).length} : (cons a l)[0] = a := rfl
/-- The entry of `a :: l` at `i + 1` is that of `l` at `i`. -/
@[simp] theorem getElem_cons_succ {i : Nat} {h : i + 1 < (cons a l).length} : getElem (cons a l) (i + 1) h = getElem l i (Nat.lt_of_succ_lt_succ h) := rfl
/-- The empty list has no entry at any index. -/
@[simp] theorem getElem?_nil {i : Nat} : (nil : List α)[i]? = none := rfl
/-- The entry of `a :: l` at index 0 is `a`. -/
@[simp] theorem getElem?_cons_zero : (cons a l)[0]? = some a := rfl
/-- The entry of `a :: l` at `i + 1`, if any, is that of `l` at `i`. -/
@[simp] theorem getElem?_cons_succ {i : Nat} : (cons a l)[i + 1]? = l[i]? := rfl
/-- The entry at an index is a member of the list. -/
theorem getElem_mem : ∀ {l : List α} {i : Nat} (h : i < l.length), l[i] ∈ l
  | cons _ _, 0, _ => .head _
  | cons _ l, i + 1, h => .tail _ (getElem_mem (l := l) (Nat.lt_of_succ_lt_succ h))
/-- Every member of a list stands at some valid index. -/
theorem getElem_of_mem {a : α} : ∀ {l : List α}, a ∈ l → ∃ (i : Nat) (h : i < l.length), l[i] = a
  | cons b l, h => by
    rcases mem_cons.1 h with rfl | h
    · exact ⟨0, Nat.zero_lt_succ _, rfl⟩
    · obtain ⟨i, hi, e⟩ := getElem_of_mem h
      exact ⟨i + 1, Nat.succ_lt_succ hi, e⟩
/-- The members of a list are exactly its entries at valid indices. -/
theorem mem_iff_getElem {a : α} {l : List α} : a ∈ l ↔ ∃ (i : Nat) (h : i < l.length), l[i] = a :=
  ⟨getElem_of_mem, fun ⟨_, h, e⟩ => e ▸ getElem_mem h⟩
/-- Optional access at an index within the list gives the entry there. -/
theorem getElem?_eq_getElem {l : List α} {i : Nat} (h : i < l.length) : l[i]? = some l[i] := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero _)
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
/-- Optional access at an index beyond the list gives `none`. -/
theorem getElem?_eq_none {l : List α} {i : Nat} (h : l.length ≤ i) : l[i]? = none := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih => cases i with
    | zero => exact absurd h (Nat.not_lt_zero _)
    | succ i => exact ih (Nat.le_of_succ_le_succ h)
/-- The entry of `map f l` at an index is `f` of the entry of `l` there. -/
@[simp] theorem getElem_map {f : α → β} {l : List α} {i : Nat} {h : i < (map f l).length} :
    (map f l)[i] = f (l[i]'(length_map f ▸ h)) := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero _)
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact ih
/-- Two lists with the same optional entry at every index are equal. -/
@[ext] theorem ext_getElem? {l₁ l₂ : List α} (h : ∀ i : Nat, l₁[i]? = l₂[i]?) : l₁ = l₂ := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons b l₂ => exact nomatch h 0
  | cons a l₁ ih => cases l₂ with
    | nil => exact nomatch h 0
    | cons b l₂ =>
      have h0 : some a = some b := h 0
      injection h0 with h0
      rw [h0, ih fun i => h (i + 1)]

/-! ## Pairwise, duplicate-free -/
@[simp] theorem Pairwise_nil {R : α → α → Prop} : Pairwise R nil := .nil
/-- `a :: l` is pairwise related when `a` is related to all of `l` and `l` is pairwise related. -/
@[simp] theorem pairwise_cons {R : α → α → Prop} : Pairwise R (cons a l) ↔ (∀ a', a' ∈ l → R a a') ∧ Pairwise R l :=
  ⟨fun h => by cases h with | cons h k => exact ⟨h, k⟩, fun h => .cons h.1 h.2⟩
instance decidablePairwise (R : α → α → Prop) [∀ a b, Decidable (R a b)] : (l : List α) → Decidable (Pairwise R l)
  | nil => isTrue .nil
  | cons a l =>
    have := decidablePairwise R l
    decidable_of_iff ((∀ a', a' ∈ l → R a a') ∧ Pairwise R l) pairwise_cons.symm
/-- A pairwise relation on a list may be replaced by a weaker one. -/
theorem Pairwise.imp {R S : α → α → Prop} (H : ∀ {a b}, R a b → S a b) (h : Pairwise R l) : Pairwise S l := by
  induction h with
  | nil => exact .nil
  | cons h _ ih => exact .cons (fun a ha => H (h a ha)) ih
/-- The empty list has no duplicates. -/
@[simp] theorem nodup_nil : Nodup (nil : List α) := .nil
/-- `a :: l` has no duplicates exactly when `a` is not in `l` and `l` has no duplicates. -/
@[simp] theorem nodup_cons : Nodup (cons a l) ↔ ¬ a ∈ l ∧ Nodup l := by
  unfold Nodup; rw [pairwise_cons]
  exact ⟨fun h => ⟨fun k => h.1 a k rfl, h.2⟩, fun h => ⟨fun b hb e => h.1 (e ▸ hb), h.2⟩⟩
instance instDecidableNodup [DecidableEq α] (l : List α) : Decidable (Nodup l) := decidablePairwise _ l
/-- A list of `n` consecutive naturals has no duplicates. -/
theorem nodup_range' (s n : Nat) : Nodup (range' s n) := by
  induction n generalizing s with
  | zero => exact nodup_nil
  | succ n ih => rw [range']; exact nodup_cons.2 ⟨fun h => by rw [mem_range'_1] at h; omega, ih _⟩
/-- The list of the naturals below `n` has no duplicates. -/
theorem nodup_range (n : Nat) : Nodup (range n) := nodup_range' 0 n
/-- `l` is sorted by `R`. -/
abbrev Sorted (R : α → α → Prop) (l : List α) : Prop := Pairwise R l

/-! ## Permutations -/
@[refl] protected theorem Perm.refl : ∀ l : List α, Perm l l
  | .nil => .nil
  | .cons a l => .cons a (Perm.refl l)
/-- If one list is a permutation of another, then the second is one of the first. -/
@[symm] protected theorem Perm.symm {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm l₂ l₁ := by
  induction h with
  | nil => exact .nil
  | cons a _ ih => exact .cons a ih
  | swap a b l => exact .swap b a l
  | trans _ _ ih1 ih2 => exact .trans ih2 ih1
/-- Lists that are permutations of each other have the same members. -/
theorem Perm.mem_iff {l₁ l₂ : List α} (h : Perm l₁ l₂) {a : α} : a ∈ l₁ ↔ a ∈ l₂ := by
  induction h with
  | nil => exact .rfl
  | cons b _ ih => rw [mem_cons, mem_cons, ih]
  | swap x y l => rw [mem_cons, mem_cons, mem_cons, mem_cons]; exact or_left_comm
  | trans _ _ ih1 ih2 => exact ih1.trans ih2
/-- Lists that are permutations of each other have the same length. -/
theorem Perm.length_eq {l₁ l₂ : List α} (h : Perm l₁ l₂) : l₁.length = l₂.length := by
  induction h with
  | nil => rfl
  | cons b _ ih => rw [length_cons, length_cons, ih]
  | swap x y l => rfl
  | trans _ _ ih1 ih2 => exact ih1.trans ih2
/-- Applying a function to every element keeps two lists permutations of each other. -/
theorem Perm.map (f : α → β) {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm (l₁.map f) (l₂.map f) := by
  induction h with
  | nil => exact .nil
  | cons b _ ih => exact .cons _ ih
  | swap x y l => exact .swap _ _ _
  | trans _ _ ih1 ih2 => exact .trans ih1 ih2
/-- An element in the middle of a list can be moved to the front by a permutation. -/
theorem perm_middle {a : α} : ∀ {l₁ l₂ : List α}, Perm (l₁ ++ cons a l₂) (cons a (l₁ ++ l₂))
  | nil, _ => .refl _
  | cons b l₁, l₂ => .trans (.cons b perm_middle) (.swap a b _)
end List
