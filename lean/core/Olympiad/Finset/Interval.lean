prelude
import Olympiad.Finset.Basic
set_option linter.all false
set_option autoImplicit false
universe u

/-! The finite sets `range n`, `Icc a b`, `Ico a b`, `Ioc a b`, `Ioo a b`, `Iic b`, `Iio b` of ℕ and ℤ. -/

namespace Finset
/-- The list `[f (n-1), …, f 1, f 0]`, by the recursor. -/
noncomputable def Raw.down {α : Type u} (f : ℕ → α) (n : ℕ) : List α :=
  Nat.rec (motive := fun _ => List α) .nil (fun k ih => .cons (f k) ih) n
/-- Membership in the list of values. -/
theorem Raw.mem_down {α : Type u} (f : ℕ → α) (n : ℕ) (x : α) : Raw.Mem x (Raw.down f n) ↔ ∃ k, k < n ∧ x = f k := by
  induction n with
  | zero => exact ⟨False.elim, fun ⟨k, h, _⟩ => absurd h (Nat.not_lt_zero k)⟩
  | succ n ih =>
    show x = f n ∨ Raw.Mem x (Raw.down f n) ↔ _
    rw [ih]
    constructor
    · rintro (h | ⟨k, h, e⟩)
      · exact ⟨n, Nat.le_refl _, h⟩
      · exact ⟨k, by omega, e⟩
    · rintro ⟨k, h, e⟩
      rcases (by omega : k = n ∨ k < n) with rfl | h
      · exact .inl e
      · exact .inr ⟨k, h, e⟩
/-- Values of an injective function: no repetition. -/
theorem Raw.nodup_down {α : Type u} (f : ℕ → α) (hf : ∀ i j, f i = f j → i = j) (n : ℕ) : Raw.Nodup (Raw.down f n) := by
  induction n with
  | zero => trivial
  | succ n ih =>
    refine ⟨fun h => ?_, ih⟩
    obtain ⟨k, hk, e⟩ := (Raw.mem_down f n (f n)).1 h
    have := hf n k e; omega
/-- `range n = {0, …, n - 1}` -/
noncomputable def range (n : ℕ) : Finset ℕ := ofList (Raw.down id n) (Raw.nodup_down id (fun _ _ h => h) n)
/-- Membership in `range n`. -/
@[simp] theorem mem_range {n m : ℕ} : m ∈ range n ↔ m < n :=
  (Raw.mem_down id n m).trans ⟨fun ⟨_, h, e⟩ => e ▸ h, fun h => ⟨m, h, rfl⟩⟩
instance (priority := high) decidableMemRange (m n : ℕ) : Decidable (m ∈ range n) := decidable_of_iff (m < n) mem_range.symm
/-- `range 0` is empty. -/
@[simp] theorem range_zero : range 0 = ∅ := rfl
/-- `range 1 = {0}`. -/
@[simp] theorem range_one : range 1 = {0} := rfl
/-- One more number in a range. -/
theorem range_succ {n : ℕ} : range (n + 1) = insert n (range n) := ext fun a => by
  rw [mem_range, mem_insert, mem_range]; omega
/-- One more number in a range. -/
theorem range_add_one {n : ℕ} : range (n + 1) = insert n (range n) := range_succ
/-- `n` does not lie in `range n`. -/
theorem notMem_range_self {n : ℕ} : n ∉ range n := fun h => Nat.lt_irrefl n (mem_range.1 h)
/-- `n` lies in `range (n + 1)`. -/
theorem self_mem_range_succ (n : ℕ) : n ∈ range (n + 1) := mem_range.2 (Nat.le_refl _)
/-- Ranges compare as their bounds do. -/
theorem range_subset_range {m n : ℕ} : range m ⊆ range n ↔ m ≤ n :=
  ⟨fun h => by
    cases m with
    | zero => exact Nat.zero_le n
    | succ m => exact mem_range.1 (h (self_mem_range_succ m)),
   fun h a ha => mem_range.2 (Nat.lt_of_lt_of_le (mem_range.1 ha) h)⟩
/-- `range n` has `n` elements. -/
@[simp] theorem card_range (n : ℕ) : card (range n) = n := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (· + 1) ih
/-- Only `range 0` is empty. -/
theorem nonempty_range_iff {n : ℕ} : (range n).Nonempty ↔ n ≠ 0 :=
  ⟨fun ⟨x, h⟩ => by rw [mem_range] at h; omega, fun h => ⟨0, mem_range.2 (by omega)⟩⟩
/-- A finite set of naturals lies in a range. -/
theorem exists_nat_subset_range (s : Finset ℕ) : ∃ n, s ⊆ range n := by
  induction s using Finset.induction_on with
  | empty => exact ⟨0, empty_subset _⟩
  | insert a s _ ih =>
    obtain ⟨n, h⟩ := ih
    refine ⟨n + a + 1, fun b hb => mem_range.2 ?_⟩
    rcases mem_insert.1 hb with rfl | hb
    · omega
    · have := mem_range.1 (h hb); omega
end Finset

/-- Types whose bounded intervals are finite: here ℕ and ℤ. -/
class LocallyFiniteOrder (α : Type u) [LE α] [LT α] where
  finsetIcc : α → α → Finset α
  finsetIco : α → α → Finset α
  finsetIoc : α → α → Finset α
  finsetIoo : α → α → Finset α
  finset_mem_Icc : ∀ a b x, x ∈ finsetIcc a b ↔ a ≤ x ∧ x ≤ b
  finset_mem_Ico : ∀ a b x, x ∈ finsetIco a b ↔ a ≤ x ∧ x < b
  finset_mem_Ioc : ∀ a b x, x ∈ finsetIoc a b ↔ a < x ∧ x ≤ b
  finset_mem_Ioo : ∀ a b x, x ∈ finsetIoo a b ↔ a < x ∧ x < b
/-- Types whose elements below a bound are finite in number: here ℕ. -/
class LocallyFiniteOrderBot (α : Type u) [LE α] [LT α] where
  finsetIic : α → Finset α
  finsetIio : α → Finset α
  finset_mem_Iic : ∀ b x, x ∈ finsetIic b ↔ x ≤ b
  finset_mem_Iio : ∀ b x, x ∈ finsetIio b ↔ x < b

namespace Finset
section
variable {α : Type u} [LE α] [LT α] [LocallyFiniteOrder α] {a b x : α}
/-- `Icc a b = {x | a ≤ x ≤ b}` -/
def Icc (a b : α) : Finset α := LocallyFiniteOrder.finsetIcc a b
/-- `Ico a b = {x | a ≤ x < b}` -/
def Ico (a b : α) : Finset α := LocallyFiniteOrder.finsetIco a b
/-- `Ioc a b = {x | a < x ≤ b}` -/
def Ioc (a b : α) : Finset α := LocallyFiniteOrder.finsetIoc a b
/-- `Ioo a b = {x | a < x < b}` -/
def Ioo (a b : α) : Finset α := LocallyFiniteOrder.finsetIoo a b
/-- Membership in `Icc a b`. -/
@[simp] theorem mem_Icc : x ∈ Icc a b ↔ a ≤ x ∧ x ≤ b := LocallyFiniteOrder.finset_mem_Icc a b x
/-- Membership in `Ico a b`. -/
@[simp] theorem mem_Ico : x ∈ Ico a b ↔ a ≤ x ∧ x < b := LocallyFiniteOrder.finset_mem_Ico a b x
/-- Membership in `Ioc a b`. -/
@[simp] theorem mem_Ioc : x ∈ Ioc a b ↔ a < x ∧ x ≤ b := LocallyFiniteOrder.finset_mem_Ioc a b x
/-- Membership in `Ioo a b`. -/
@[simp] theorem mem_Ioo : x ∈ Ioo a b ↔ a < x ∧ x < b := LocallyFiniteOrder.finset_mem_Ioo a b x
end
section
variable {α : Type u} [LE α] [LT α] [LocallyFiniteOrderBot α] {a b x : α}
/-- `Iic b = {x | x ≤ b}` -/
def Iic (b : α) : Finset α := LocallyFiniteOrderBot.finsetIic b
/-- `Iio b = {x | x < b}` -/
def Iio (b : α) : Finset α := LocallyFiniteOrderBot.finsetIio b
/-- Membership in `Iic b`. -/
@[simp] theorem mem_Iic : x ∈ Iic b ↔ x ≤ b := LocallyFiniteOrderBot.finset_mem_Iic b x
/-- Membership in `Iio b`. -/
@[simp] theorem mem_Iio : x ∈ Iio b ↔ x < b := LocallyFiniteOrderBot.finset_mem_Iio b x
end
/-- `{a, …, a + n - 1}` among the naturals. -/
noncomputable def natFrom (a n : ℕ) : Finset ℕ := ofList (Raw.down (fun k => a + k) n) (Raw.nodup_down _ (fun _ _ h => by omega) n)
/-- Membership in a run of naturals. -/
theorem mem_natFrom {a n x : ℕ} : x ∈ natFrom a n ↔ a ≤ x ∧ x < a + n :=
  (Raw.mem_down _ n x).trans ⟨fun ⟨k, _, _⟩ => by omega, fun h => ⟨x - a, by omega, by omega⟩⟩
/-- `{a, …, a + n - 1}` among the integers. -/
noncomputable def intFrom (a : ℤ) (n : ℕ) : Finset ℤ :=
  ofList (Raw.down (fun k => a + (k : ℤ)) n) (Raw.nodup_down _ (fun _ _ h => by omega) n)
/-- Membership in a run of integers. -/
theorem mem_intFrom {a x : ℤ} {n : ℕ} : x ∈ intFrom a n ↔ a ≤ x ∧ x < a + n :=
  (Raw.mem_down _ n x).trans ⟨fun ⟨k, _, _⟩ => by omega, fun h => ⟨(x - a).toNat, by omega, by omega⟩⟩
end Finset
noncomputable instance Nat.instLocallyFiniteOrder : LocallyFiniteOrder ℕ where
  finsetIcc a b := Finset.natFrom a (b + 1 - a)
  finsetIco a b := Finset.natFrom a (b - a)
  finsetIoc a b := Finset.natFrom (a + 1) (b - a)
  finsetIoo a b := Finset.natFrom (a + 1) (b - a - 1)
  finset_mem_Icc a b x := by rw [Finset.mem_natFrom]; omega
  finset_mem_Ico a b x := by rw [Finset.mem_natFrom]; omega
  finset_mem_Ioc a b x := by rw [Finset.mem_natFrom]; omega
  finset_mem_Ioo a b x := by rw [Finset.mem_natFrom]; omega
noncomputable instance Nat.instLocallyFiniteOrderBot : LocallyFiniteOrderBot ℕ where
  finsetIic b := Finset.range (b + 1)
  finsetIio b := Finset.range b
  finset_mem_Iic b x := by rw [Finset.mem_range]; omega
  finset_mem_Iio b x := by rw [Finset.mem_range]
noncomputable instance Int.instLocallyFiniteOrder : LocallyFiniteOrder ℤ where
  finsetIcc a b := Finset.intFrom a (b + 1 - a).toNat
  finsetIco a b := Finset.intFrom a (b - a).toNat
  finsetIoc a b := Finset.intFrom (a + 1) (b - a).toNat
  finsetIoo a b := Finset.intFrom (a + 1) (b - a - 1).toNat
  finset_mem_Icc a b x := by rw [Finset.mem_intFrom]; omega
  finset_mem_Ico a b x := by rw [Finset.mem_intFrom]; omega
  finset_mem_Ioc a b x := by rw [Finset.mem_intFrom]; omega
  finset_mem_Ioo a b x := by rw [Finset.mem_intFrom]; omega

namespace Finset
instance (priority := high) decidableMemIcc (a b x : ℕ) : Decidable (x ∈ Icc a b) := decidable_of_iff (a ≤ x ∧ x ≤ b) mem_Icc.symm
instance (priority := high) decidableMemIco (a b x : ℕ) : Decidable (x ∈ Ico a b) := decidable_of_iff (a ≤ x ∧ x < b) mem_Ico.symm
instance (priority := high) decidableMemIccInt (a b x : ℤ) : Decidable (x ∈ Icc a b) := decidable_of_iff (a ≤ x ∧ x ≤ b) mem_Icc.symm
instance (priority := high) decidableMemIcoInt (a b x : ℤ) : Decidable (x ∈ Ico a b) := decidable_of_iff (a ≤ x ∧ x < b) mem_Ico.symm
/-- A range is an interval that starts at 0. -/
theorem range_eq_Ico (n : ℕ) : range n = Ico 0 n := ext fun a => by rw [mem_range, mem_Ico]; omega
/-- The length of a run of naturals. -/
theorem card_natFrom (a n : ℕ) : card (natFrom a n) = n := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (· + 1) ih
/-- The length of a run of integers. -/
theorem card_intFrom (a : ℤ) (n : ℕ) : card (intFrom a n) = n := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (· + 1) ih
end Finset
/-- The number of naturals from `a` to `b`. -/
@[simp] theorem Nat.card_Icc (a b : ℕ) : (Finset.Icc a b).card = b + 1 - a := Finset.card_natFrom a _
/-- The number of naturals from `a` to before `b`. -/
@[simp] theorem Nat.card_Ico (a b : ℕ) : (Finset.Ico a b).card = b - a := Finset.card_natFrom a _
/-- The number of naturals after `a` up to `b`. -/
@[simp] theorem Nat.card_Ioc (a b : ℕ) : (Finset.Ioc a b).card = b - a := Finset.card_natFrom _ _
/-- The number of naturals strictly between. -/
@[simp] theorem Nat.card_Ioo (a b : ℕ) : (Finset.Ioo a b).card = b - a - 1 := Finset.card_natFrom _ _
/-- The number of integers from `a` to `b`. -/
@[simp] theorem Int.card_Icc (a b : ℤ) : (Finset.Icc a b).card = (b + 1 - a).toNat := Finset.card_intFrom a _
/-- The number of integers from `a` to before `b`. -/
@[simp] theorem Int.card_Ico (a b : ℤ) : (Finset.Ico a b).card = (b - a).toNat := Finset.card_intFrom a _

/-! `{x ∈ s | p x}` for a finite set `s`: a second reading of the set-builder notation; the type of `s` decides. -/
syntax (name := finsetBuilder) "{" ident " ∈ " term " | " term "}" : term
macro_rules (kind := finsetBuilder)
  | `({ $x:ident ∈ $s | $p }) => `(Finset.filter (fun $x:ident => $p) $s)
