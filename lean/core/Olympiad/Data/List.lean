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
protected def append : List α → List α → List α
  | nil, bs => bs
  | cons a as, bs => cons a (List.append as bs)
instance instAppend : Append (List α) := ⟨List.append⟩
def map (f : α → β) : List α → List β
  | nil => nil
  | cons a as => cons (f a) (map f as)
def filter (p : α → Bool) : List α → List α
  | nil => nil
  | cons a as => match p a with
    | true => cons a (filter p as)
    | false => filter p as
def filterMap (f : α → Option β) : List α → List β
  | nil => nil
  | cons a as => match f a with
    | none => filterMap f as
    | some b => cons b (filterMap f as)
def foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | a, nil => a
  | a, cons b l => foldl f (f a b) l
def foldr (f : α → β → β) (init : β) : List α → β
  | nil => init
  | cons a l => f a (foldr f init l)
def reverse : List α → List α
  | nil => nil
  | cons a as => reverse as ++ cons a nil
def flatten : List (List α) → List α
  | nil => nil
  | cons l L => l ++ flatten L
def flatMap (b : α → List β) (as : List α) : List β := flatten (map b as)
def replicate : Nat → α → List α
  | 0, _ => nil
  | n + 1, a => cons a (replicate n a)
def take : Nat → List α → List α
  | 0, _ => nil
  | _ + 1, nil => nil
  | n + 1, cons a as => cons a (take n as)
def drop : Nat → List α → List α
  | 0, as => as
  | _ + 1, nil => nil
  | n + 1, cons _ as => drop n as
def takeWhile (p : α → Bool) : List α → List α
  | nil => nil
  | cons a as => match p a with
    | true => cons a (takeWhile p as)
    | false => nil
def dropWhile (p : α → Bool) : List α → List α
  | nil => nil
  | cons a as => match p a with
    | true => dropWhile p as
    | false => cons a as
def zipWith (f : α → β → γ) : List α → List β → List γ
  | cons a as, cons b bs => cons (f a b) (zipWith f as bs)
  | _, _ => nil
def zip : List α → List β → List (α × β) := zipWith Prod.mk
def all : List α → (α → Bool) → Bool
  | nil, _ => true
  | cons a l, p => and (p a) (all l p)
def any : List α → (α → Bool) → Bool
  | nil, _ => false
  | cons a l, p => or (p a) (any l p)
def elem [BEq α] (a : α) : List α → Bool
  | nil => false
  | cons b bs => or (a == b) (elem a bs)
abbrev contains [BEq α] (as : List α) (a : α) : Bool := elem a as
def head? : List α → Option α
  | nil => none
  | cons a _ => some a
def head : (as : List α) → as ≠ nil → α
  | cons a _, _ => a
def headD (as : List α) (fallback : α) : α := match as with
  | nil => fallback
  | cons a _ => a
def tail : List α → List α
  | nil => nil
  | cons _ as => as
def getLast? : List α → Option α
  | nil => none
  | cons a as => some (foldl (fun _ b => b) a as)
def getLast : (as : List α) → as ≠ nil → α
  | cons a nil, _ => a
  | cons _ (cons b as), _ => getLast (cons b as) (fun h => nomatch h)
def dropLast : List α → List α
  | nil => nil
  | cons _ nil => nil
  | cons a (cons b as) => cons a (dropLast (cons b as))
def isEmpty : List α → Bool
  | nil => true
  | cons _ _ => false
def countP (p : α → Bool) : List α → Nat
  | nil => 0
  | cons a as => cond (p a) (countP p as + 1) (countP p as)
def count [BEq α] (a : α) (l : List α) : Nat := countP (· == a) l
def erase [BEq α] : List α → α → List α
  | nil, _ => nil
  | cons a as, b => match a == b with
    | true => as
    | false => cons a (erase as b)
def insert [BEq α] (a : α) (l : List α) : List α := cond (elem a l) l (cons a l)
def eraseDups [BEq α] : List α → List α
  | nil => nil
  | cons a as => cond (elem a (eraseDups as)) (eraseDups as) (cons a (eraseDups as))
def find? (p : α → Bool) : List α → Option α
  | nil => none
  | cons a as => match p a with
    | true => some a
    | false => find? p as
def range' : (start len : Nat) → (step : Nat := 1) → List Nat
  | _, 0, _ => nil
  | s, n + 1, step => cons s (range' (s + step) n step)
/-- `[0, 1, …, n - 1]` -/
def range (n : Nat) : List Nat := range' 0 n
/-- `[a, a + 1, …, b - 1]` -/
def Ico (a b : Nat) : List Nat := range' a (b - a)
def get : (as : List α) → (i : Nat) → i < as.length → α
  | cons a _, 0, _ => a
  | cons _ as, i + 1, h => get as i (Nat.lt_of_succ_lt_succ h)
def get? : List α → Nat → Option α
  | nil, _ => none
  | cons a _, 0 => some a
  | cons _ as, i + 1 => get? as i
instance instGetElem : GetElem? (List α) Nat α (fun as i => i < as.length) where
  getElem as i h := as.get i h
  getElem? as i := get? as i
  getElem! as i := (get? as i).getD default
def set : List α → Nat → α → List α
  | nil, _, _ => nil
  | cons _ as, 0, b => cons b as
  | cons a as, i + 1, b => cons a (set as i b)
/-- Sum, right to left. -/
def sum [Add α] [Zero α] : List α → α := foldr (· + ·) Zero.zero
/-- Product, right to left. -/
def prod [Mul α] [One α] : List α → α := foldr (· * ·) One.one
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
@[simp] theorem length_nil : length (nil : List α) = 0 := rfl
@[simp] theorem length_cons : length (cons a as) = length as + 1 := rfl
theorem length_singleton : length (cons a nil) = 1 := rfl
theorem cons_ne_nil (a : α) (l : List α) : cons a l ≠ nil := fun h => nomatch h
@[simp] theorem reduceCtor_cons_ne_nil : (cons a l = nil) = False := eq_false fun h => nomatch h
@[simp] theorem reduceCtor_nil_ne_cons : (nil = cons a l) = False := eq_false fun h => nomatch h
theorem cons_inj_right (a : α) {l l' : List α} : cons a l = cons a l' ↔ l = l' := by simp
theorem cons_eq_cons {a b : α} {l l' : List α} : cons a l = cons b l' ↔ a = b ∧ l = l' := by simp
@[simp] theorem length_eq_zero_iff : length l = 0 ↔ l = nil := by cases l <;> simp
theorem eq_nil_of_length_eq_zero (h : length l = 0) : l = nil := length_eq_zero_iff.1 h
theorem length_pos_iff : 0 < length l ↔ l ≠ nil := by cases l <;> simp
theorem exists_cons_of_ne_nil : ∀ {l : List α}, l ≠ nil → ∃ b L, l = cons b L
  | nil, h => absurd rfl h
  | cons a l, _ => ⟨a, l, rfl⟩
@[simp] theorem nil_append (as : List α) : nil ++ as = as := rfl
@[simp] theorem cons_append : cons a as ++ bs = cons a (as ++ bs) := rfl
@[simp] theorem append_nil (as : List α) : as ++ nil = as := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [cons_append, ih]
@[simp] theorem append_assoc (as bs cs : List α) : as ++ bs ++ cs = as ++ (bs ++ cs) := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [cons_append, cons_append, cons_append, ih]
instance : Std.Associative (α := List α) (· ++ ·) := ⟨append_assoc⟩
theorem append_cons (as : List α) (b : α) (bs : List α) : as ++ cons b bs = as ++ cons b nil ++ bs := by simp
@[simp] theorem length_append : (as ++ bs).length = as.length + bs.length := by
  induction as with
  | nil => exact (Nat.zero_add _).symm
  | cons a as ih => rw [cons_append, length_cons, length_cons, ih]; omega
@[simp] theorem append_eq_nil_iff : as ++ bs = nil ↔ as = nil ∧ bs = nil := by cases as <;> simp
@[simp] theorem append_right_inj (as : List α) : as ++ bs = as ++ cs ↔ bs = cs := by
  induction as with
  | nil => exact .rfl
  | cons a as ih => simp [ih]
theorem append_left_cancel (h : as ++ bs = as ++ cs) : bs = cs := (append_right_inj as).1 h
@[simp] theorem map_nil {f : α → β} : map f nil = nil := rfl
@[simp] theorem map_cons {f : α → β} : map f (cons a l) = cons (f a) (map f l) := rfl
@[simp] theorem length_map (f : α → β) : (map f as).length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [map_cons, length_cons, length_cons, ih]
@[simp] theorem map_append {f : α → β} : map f (as ++ bs) = map f as ++ map f bs := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [cons_append, map_cons, map_cons, cons_append, ih]
@[simp] theorem map_map {g : β → γ} {f : α → β} : map g (map f l) = map (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, map_cons, map_cons, ih]; rfl
@[simp] theorem map_id (l : List α) : map id l = l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, ih]; rfl
@[simp] theorem map_id_fun' (l : List α) : map (fun x => x) l = l := map_id l
@[simp] theorem map_eq_nil_iff {f : α → β} : map f l = nil ↔ l = nil := by cases l <;> simp

/-! ## Membership -/
@[simp] theorem not_mem_nil {a : α} : ¬ a ∈ (nil : List α) := fun h => nomatch h
@[simp] theorem mem_cons : a ∈ cons b l ↔ a = b ∨ a ∈ l :=
  ⟨fun h => by cases h with
    | head => exact .inl rfl
    | tail _ h => exact .inr h, fun h => h.elim (fun e => e ▸ .head _) (.tail _)⟩
theorem mem_cons_self : a ∈ cons a l := .head _
theorem mem_cons_of_mem (y : α) (h : a ∈ l) : a ∈ cons y l := .tail _ h
theorem mem_singleton : a ∈ cons b nil ↔ a = b := by simp
theorem mem_singleton_self (a : α) : a ∈ cons a nil := .head _
theorem eq_or_mem_of_mem_cons (h : a ∈ cons b l) : a = b ∨ a ∈ l := mem_cons.1 h
theorem ne_nil_of_mem (h : a ∈ l) : l ≠ nil := fun e => by rw [e] at h; exact not_mem_nil h
@[simp] theorem mem_append : a ∈ as ++ bs ↔ a ∈ as ∨ a ∈ bs := by
  induction as with
  | nil => simp
  | cons b as ih => simp [ih, _root_.or_assoc]
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
theorem mem_map_of_mem {f : α → β} (h : a ∈ l) : f a ∈ map f l := mem_map.2 ⟨a, h, rfl⟩
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
@[simp] theorem mem_reverse : a ∈ reverse as ↔ a ∈ as := by
  induction as with
  | nil => exact .rfl
  | cons b as ih => simp [reverse, ih, _root_.or_comm]
@[simp] theorem mem_flatten {L : List (List α)} : a ∈ L.flatten ↔ ∃ l, l ∈ L ∧ a ∈ l := by
  induction L with
  | nil => simp [flatten]
  | cons l L ih => simp [flatten, ih]
@[simp] theorem mem_flatMap {f : α → List β} {b : β} : b ∈ l.flatMap f ↔ ∃ a, a ∈ l ∧ b ∈ f a := by
  unfold flatMap; rw [mem_flatten]
  constructor
  · rintro ⟨m, hm, hb⟩
    obtain ⟨a, ha, rfl⟩ := mem_map.1 hm
    exact ⟨a, ha, hb⟩
  · rintro ⟨a, ha, hb⟩; exact ⟨f a, mem_map_of_mem ha, hb⟩
@[simp] theorem mem_replicate : b ∈ replicate n a ↔ n ≠ 0 ∧ b = a := by
  induction n with
  | zero => simp [replicate]
  | succ n ih =>
    rw [replicate, mem_cons, ih]
    exact ⟨fun h => ⟨Nat.succ_ne_zero n, h.elim id (·.2)⟩, fun h => .inl h.2⟩
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
@[simp] theorem mem_range'_1 {s n : Nat} : m ∈ range' s n ↔ s ≤ m ∧ m < s + n := by
  rw [mem_range']
  exact ⟨fun ⟨i, hi, e⟩ => by omega, fun h => ⟨m - s, by omega, by omega⟩⟩
@[simp] theorem mem_range : m ∈ range n ↔ m < n := by unfold range; rw [mem_range'_1]; omega
theorem forall_mem_nil {p : α → Prop} : ∀ x, x ∈ (nil : List α) → p x := fun _ h => nomatch h
@[simp] theorem forall_mem_cons {p : α → Prop} : (∀ x, x ∈ cons a l → p x) ↔ p a ∧ ∀ x, x ∈ l → p x :=
  ⟨fun h => ⟨h a (.head _), fun x hx => h x (.tail _ hx)⟩, fun h x hx => (mem_cons.1 hx).elim (fun e => e ▸ h.1) (h.2 x)⟩
theorem exists_mem_cons {p : α → Prop} : (∃ x, x ∈ cons a l ∧ p x) ↔ p a ∨ ∃ x, x ∈ l ∧ p x := by simp
theorem forall_mem_append {p : α → Prop} : (∀ x, x ∈ as ++ bs → p x) ↔ (∀ x, x ∈ as → p x) ∧ ∀ x, x ∈ bs → p x :=
  ⟨fun h => ⟨fun x k => h x (mem_append.2 (.inl k)), fun x k => h x (mem_append.2 (.inr k))⟩, fun h x k => (mem_append.1 k).elim (h.1 x) (h.2 x)⟩
theorem map_congr_left {f g : α → β} (h : ∀ a, a ∈ l → f a = g a) : map f l = map g l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, map_cons, h a (.head _), ih fun x hx => h x (.tail _ hx)]
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
@[simp] theorem all_cons {p : α → Bool} : all (cons a l) p = (p a && all l p) := rfl
@[simp] theorem any_nil {p : α → Bool} : any nil p = false := rfl
@[simp] theorem any_cons {p : α → Bool} : any (cons a l) p = (p a || any l p) := rfl
@[simp] theorem all_eq_true {p : α → Bool} : l.all p = true ↔ ∀ x, x ∈ l → p x = true := by
  induction l with
  | nil => simp
  | cons a l ih => rw [all_cons, Bool.and_eq_true, ih, forall_mem_cons]
@[simp] theorem any_eq_true {p : α → Bool} : l.any p = true ↔ ∃ x, x ∈ l ∧ p x = true := by
  induction l with
  | nil => simp
  | cons a l ih => rw [any_cons, Bool.or_eq_true, ih, exists_mem_cons]
@[simp] theorem elem_nil [BEq α] : elem a (nil : List α) = false := rfl
theorem elem_cons [BEq α] : elem a (cons b l) = (a == b || elem a l) := rfl
@[simp] theorem elem_eq_true [BEq α] [LawfulBEq α] : elem a l = true ↔ a ∈ l := by
  induction l with
  | nil => simp
  | cons b l ih => rw [elem_cons, Bool.or_eq_true, beq_iff_eq, ih, mem_cons]
theorem elem_iff [BEq α] [LawfulBEq α] : elem a l = true ↔ a ∈ l := elem_eq_true
theorem contains_iff_mem [BEq α] [LawfulBEq α] : l.contains a = true ↔ a ∈ l := elem_eq_true
instance instDecidableMemOfLawfulBEq [BEq α] [LawfulBEq α] (a : α) (l : List α) : Decidable (a ∈ l) := decidable_of_iff (elem a l = true) elem_eq_true
instance decidableBAll (p : α → Prop) [∀ a, Decidable (p a)] (l : List α) : Decidable (∀ x, x ∈ l → p x) :=
  decidable_of_iff (l.all (fun a => decide (p a)) = true) (all_eq_true.trans (forall_congr' fun _ => imp_congr .rfl decide_eq_true_iff))
instance decidableBEx (p : α → Prop) [∀ a, Decidable (p a)] (l : List α) : Decidable (∃ x, x ∈ l ∧ p x) :=
  decidable_of_iff (l.any (fun a => decide (p a)) = true) (any_eq_true.trans (exists_congr fun _ => and_congr .rfl decide_eq_true_iff))

/-! ## Filter, count -/
@[simp] theorem filter_nil {p : α → Bool} : filter p nil = nil := rfl
theorem filter_cons {p : α → Bool} : filter p (cons a l) = if p a = true then cons a (filter p l) else filter p l := by
  simp only [filter]; cases p a <;> simp
@[simp] theorem filter_cons_of_pos {p : α → Bool} (h : p a = true) : filter p (cons a l) = cons a (filter p l) := by rw [filter_cons, if_pos h]
@[simp] theorem filter_cons_of_neg {p : α → Bool} (h : ¬ p a = true) : filter p (cons a l) = filter p l := by rw [filter_cons, if_neg h]
@[simp] theorem filter_append {p : α → Bool} : filter p (as ++ bs) = filter p as ++ filter p bs := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [cons_append, filter_cons, filter_cons, ih]; split <;> rfl
theorem length_filter_le (p : α → Bool) (l : List α) : (filter p l).length ≤ l.length := by
  induction l with
  | nil => exact Nat.le_refl _
  | cons a l ih =>
    rw [filter_cons]
    split
    · rw [length_cons, length_cons]; omega
    · rw [length_cons]; omega
theorem countP_eq_length_filter {p : α → Bool} : countP p l = (filter p l).length := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filter_cons]
    unfold countP
    split
    · rename_i h; rw [h, length_cons, ← ih]; rfl
    · rename_i h; rw [Bool.of_not_eq_true h, ← ih]; rfl
@[simp] theorem count_nil [BEq α] : count a (nil : List α) = 0 := rfl
theorem count_cons [BEq α] : count a (cons b l) = count a l + if (b == a) = true then 1 else 0 := by
  unfold count; simp only [countP]; cases b == a <;> simp [cond]

/-! ## Folds, sums, products -/
@[simp] theorem foldl_nil {f : β → α → β} {b : β} : foldl f b nil = b := rfl
@[simp] theorem foldl_cons {f : β → α → β} {b : β} : foldl f b (cons a l) = foldl f (f b a) l := rfl
@[simp] theorem foldr_nil {f : α → β → β} {b : β} : foldr f b nil = b := rfl
@[simp] theorem foldr_cons {f : α → β → β} {b : β} : foldr f b (cons a l) = f a (foldr f b l) := rfl
theorem foldl_append {f : β → α → β} {b : β} : foldl f b (as ++ bs) = foldl f (foldl f b as) bs := by
  induction as generalizing b with
  | nil => rfl
  | cons a as ih => exact ih
theorem foldr_append {f : α → β → β} {b : β} : foldr f b (as ++ bs) = foldr f (foldr f b bs) as := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [cons_append, foldr_cons, foldr_cons, ih]

/-! ## Reverse, flatten, take, drop -/
@[simp] theorem reverse_nil : reverse (nil : List α) = nil := rfl
theorem reverse_cons : reverse (cons a as) = reverse as ++ cons a nil := rfl
attribute [simp] reverse_cons
@[simp] theorem reverse_append : reverse (as ++ bs) = reverse bs ++ reverse as := by
  induction as with
  | nil => simp
  | cons a as ih => rw [cons_append, reverse_cons, reverse_cons, ih, append_assoc]
@[simp] theorem reverse_reverse (as : List α) : reverse (reverse as) = as := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [reverse_cons, reverse_append, ih]; rfl
@[simp] theorem length_reverse : (reverse as).length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [reverse_cons, length_append, ih]; rfl
@[simp] theorem flatten_nil : flatten (nil : List (List α)) = nil := rfl
@[simp] theorem flatten_cons {L : List (List α)} : flatten (cons l L) = l ++ flatten L := rfl
@[simp] theorem flatMap_nil {f : α → List β} : flatMap f nil = nil := rfl
@[simp] theorem flatMap_cons {f : α → List β} : flatMap f (cons a l) = f a ++ flatMap f l := rfl
@[simp] theorem length_replicate : (replicate n a).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate, length_cons, ih]
@[simp] theorem replicate_zero : replicate 0 a = nil := rfl
theorem replicate_succ : replicate (n + 1) a = cons a (replicate n a) := rfl
@[simp] theorem take_zero : take 0 l = nil := rfl
@[simp] theorem take_nil : take n (nil : List α) = nil := by cases n <;> rfl
@[simp] theorem take_succ_cons : take (n + 1) (cons a l) = cons a (take n l) := rfl
@[simp] theorem drop_zero : drop 0 l = l := rfl
@[simp] theorem drop_nil : drop n (nil : List α) = nil := by cases n <;> rfl
@[simp] theorem drop_succ_cons : drop (n + 1) (cons a l) = drop n l := rfl
@[simp] theorem take_append_drop (n : Nat) (l : List α) : take n l ++ drop n l = l := by
  induction n generalizing l with
  | zero => rfl
  | succ n ih => cases l with
    | nil => rfl
    | cons a l => rw [take_succ_cons, drop_succ_cons, cons_append, ih]
@[simp] theorem length_take : (take n l).length = min n l.length := by
  induction n generalizing l with
  | zero => rw [take_zero, length_nil]; omega
  | succ n ih => cases l with
    | nil => rw [take_nil, length_nil]; omega
    | cons a l => rw [take_succ_cons, length_cons, length_cons, ih]; omega
@[simp] theorem length_drop : (drop n l).length = l.length - n := by
  induction n generalizing l with
  | zero => rfl
  | succ n ih => cases l with
    | nil => rw [drop_nil, length_nil]; omega
    | cons a l => rw [drop_succ_cons, ih, length_cons]; omega
@[simp] theorem head?_nil : head? (nil : List α) = none := rfl
@[simp] theorem head?_cons : head? (cons a l) = some a := rfl
@[simp] theorem head_cons {h} : head (cons a l) h = a := rfl
@[simp] theorem tail_nil : tail (nil : List α) = nil := rfl
@[simp] theorem tail_cons : tail (cons a l) = l := rfl
@[simp] theorem isEmpty_nil : isEmpty (nil : List α) = true := rfl
@[simp] theorem isEmpty_cons : isEmpty (cons a l) = false := rfl
@[simp] theorem isEmpty_iff : isEmpty l = true ↔ l = nil := by cases l <;> simp
@[simp] theorem zipWith_nil_left {f : α → β → γ} {bs : List β} : zipWith f nil bs = nil := by cases bs <;> rfl
@[simp] theorem zipWith_nil_right {f : α → β → γ} : zipWith f l nil = nil := by cases l <;> rfl
@[simp] theorem zipWith_cons_cons {f : α → β → γ} {b : β} {bs : List β} : zipWith f (cons a as) (cons b bs) = cons (f a b) (zipWith f as bs) := rfl
@[simp] theorem zip_nil_left {bs : List β} : zip (nil : List α) bs = nil := zipWith_nil_left
@[simp] theorem zip_nil_right : zip l (nil : List β) = nil := zipWith_nil_right
@[simp] theorem zip_cons_cons {b : β} {bs : List β} : zip (cons a as) (cons b bs) = cons (a, b) (zip as bs) := rfl

/-! ## Ranges -/
@[simp] theorem length_range' {s n step : Nat} : (range' s n step).length = n := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih => rw [range', length_cons, ih]
@[simp] theorem length_range : (range n).length = n := length_range'
@[simp] theorem range_zero : range 0 = nil := rfl
theorem range'_concat {s n step : Nat} : range' s (n + 1) step = range' s n step ++ cons (s + step * n) nil := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih =>
    rw [range', ih]; show cons s _ = cons s (range' (s + step) n step) ++ _
    rw [cons_append, Nat.mul_succ, Nat.add_assoc, Nat.add_comm step]
theorem range_succ {n : Nat} : range (n + 1) = range n ++ cons n nil := by
  unfold range; rw [range'_concat, Nat.one_mul, Nat.zero_add]
@[simp] theorem range_eq_nil {n : Nat} : range n = nil ↔ n = 0 := by
  rw [← length_eq_zero_iff, length_range]

/-! ## Indexing -/
@[simp] theorem getElem_cons_zero {h : 0 < (cons a l).length} : (cons a l)[0] = a := rfl
@[simp] theorem getElem_cons_succ {i : Nat} {h : i + 1 < (cons a l).length} : getElem (cons a l) (i + 1) h = getElem l i (Nat.lt_of_succ_lt_succ h) := rfl
@[simp] theorem getElem?_nil {i : Nat} : (nil : List α)[i]? = none := rfl
@[simp] theorem getElem?_cons_zero : (cons a l)[0]? = some a := rfl
@[simp] theorem getElem?_cons_succ {i : Nat} : (cons a l)[i + 1]? = l[i]? := rfl
theorem getElem_mem : ∀ {l : List α} {i : Nat} (h : i < l.length), l[i] ∈ l
  | cons _ _, 0, _ => .head _
  | cons _ l, i + 1, h => .tail _ (getElem_mem (l := l) (Nat.lt_of_succ_lt_succ h))
theorem getElem_of_mem {a : α} : ∀ {l : List α}, a ∈ l → ∃ (i : Nat) (h : i < l.length), l[i] = a
  | cons b l, h => by
    rcases mem_cons.1 h with rfl | h
    · exact ⟨0, Nat.zero_lt_succ _, rfl⟩
    · obtain ⟨i, hi, e⟩ := getElem_of_mem h
      exact ⟨i + 1, Nat.succ_lt_succ hi, e⟩
theorem mem_iff_getElem {a : α} {l : List α} : a ∈ l ↔ ∃ (i : Nat) (h : i < l.length), l[i] = a :=
  ⟨getElem_of_mem, fun ⟨_, h, e⟩ => e ▸ getElem_mem h⟩
theorem getElem?_eq_getElem {l : List α} {i : Nat} (h : i < l.length) : l[i]? = some l[i] := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero _)
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
theorem getElem?_eq_none {l : List α} {i : Nat} (h : l.length ≤ i) : l[i]? = none := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih => cases i with
    | zero => exact absurd h (Nat.not_lt_zero _)
    | succ i => exact ih (Nat.le_of_succ_le_succ h)
@[simp] theorem getElem_map {f : α → β} {l : List α} {i : Nat} {h : i < (map f l).length} :
    (map f l)[i] = f (l[i]'(length_map f ▸ h)) := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero _)
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact ih
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
@[simp] theorem pairwise_cons {R : α → α → Prop} : Pairwise R (cons a l) ↔ (∀ a', a' ∈ l → R a a') ∧ Pairwise R l :=
  ⟨fun h => by cases h with | cons h k => exact ⟨h, k⟩, fun h => .cons h.1 h.2⟩
instance decidablePairwise (R : α → α → Prop) [∀ a b, Decidable (R a b)] : (l : List α) → Decidable (Pairwise R l)
  | nil => isTrue .nil
  | cons a l =>
    have := decidablePairwise R l
    decidable_of_iff ((∀ a', a' ∈ l → R a a') ∧ Pairwise R l) pairwise_cons.symm
theorem Pairwise.imp {R S : α → α → Prop} (H : ∀ {a b}, R a b → S a b) (h : Pairwise R l) : Pairwise S l := by
  induction h with
  | nil => exact .nil
  | cons h _ ih => exact .cons (fun a ha => H (h a ha)) ih
@[simp] theorem nodup_nil : Nodup (nil : List α) := .nil
@[simp] theorem nodup_cons : Nodup (cons a l) ↔ ¬ a ∈ l ∧ Nodup l := by
  unfold Nodup; rw [pairwise_cons]
  exact ⟨fun h => ⟨fun k => h.1 a k rfl, h.2⟩, fun h => ⟨fun b hb e => h.1 (e ▸ hb), h.2⟩⟩
instance instDecidableNodup [DecidableEq α] (l : List α) : Decidable (Nodup l) := decidablePairwise _ l
theorem nodup_range' (s n : Nat) : Nodup (range' s n) := by
  induction n generalizing s with
  | zero => exact nodup_nil
  | succ n ih => rw [range']; exact nodup_cons.2 ⟨fun h => by rw [mem_range'_1] at h; omega, ih _⟩
theorem nodup_range (n : Nat) : Nodup (range n) := nodup_range' 0 n
/-- `l` is sorted by `R`. -/
abbrev Sorted (R : α → α → Prop) (l : List α) : Prop := Pairwise R l

/-! ## Permutations -/
@[refl] protected theorem Perm.refl : ∀ l : List α, Perm l l
  | .nil => .nil
  | .cons a l => .cons a (Perm.refl l)
@[symm] protected theorem Perm.symm {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm l₂ l₁ := by
  induction h with
  | nil => exact .nil
  | cons a _ ih => exact .cons a ih
  | swap a b l => exact .swap b a l
  | trans _ _ ih1 ih2 => exact .trans ih2 ih1
theorem Perm.mem_iff {l₁ l₂ : List α} (h : Perm l₁ l₂) {a : α} : a ∈ l₁ ↔ a ∈ l₂ := by
  induction h with
  | nil => exact .rfl
  | cons b _ ih => rw [mem_cons, mem_cons, ih]
  | swap x y l => rw [mem_cons, mem_cons, mem_cons, mem_cons]; exact or_left_comm
  | trans _ _ ih1 ih2 => exact ih1.trans ih2
theorem Perm.length_eq {l₁ l₂ : List α} (h : Perm l₁ l₂) : l₁.length = l₂.length := by
  induction h with
  | nil => rfl
  | cons b _ ih => rw [length_cons, length_cons, ih]
  | swap x y l => rfl
  | trans _ _ ih1 ih2 => exact ih1.trans ih2
theorem Perm.map (f : α → β) {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm (l₁.map f) (l₂.map f) := by
  induction h with
  | nil => exact .nil
  | cons b _ ih => exact .cons _ ih
  | swap x y l => exact .swap _ _ _
  | trans _ _ ih1 ih2 => exact .trans ih1 ih2
theorem perm_middle {a : α} : ∀ {l₁ l₂ : List α}, Perm (l₁ ++ cons a l₂) (cons a (l₁ ++ l₂))
  | nil, _ => .refl _
  | cons b l₁, l₂ => .trans (.cons b perm_middle) (.swap a b _)
end List
