prelude
import Olympiad.Int.Basic
import Olympiad.Nat.Order
set_option linter.all false
set_option autoImplicit false
/-! # Integers: the commutative ring laws

Every integer is a difference `subNatNat a b` of naturals. On differences the operations have
uniform formulas, and two differences agree when the crossed sums do; the laws of `Nat` do the rest. -/
namespace Int
/-- Raising both natural numbers by one leaves their integer difference unchanged. -/
theorem subNatNat_succ_succ (m n : Nat) : subNatNat (m + 1) (n + 1) = subNatNat m n := by
  show Nat.casesOn (motive := fun _ => Int) (n + 1 - (m + 1)) (ofNat (m + 1 - (n + 1))) negSucc = _
  rw [Nat.succ_sub_succ, Nat.succ_sub_succ]; rfl
/-- The integer difference of a natural number and zero is that number. -/
theorem subNatNat_zero (m : Nat) : subNatNat m 0 = ofNat m := by
  show Nat.casesOn (motive := fun _ => Int) (0 - m) (ofNat m) negSucc = _
  rw [Nat.zero_sub]; rfl
/-- The integer difference of 0 and `n + 1` is the negative number `-(n + 1)`. -/
theorem zero_subNatNat (n : Nat) : subNatNat 0 (n + 1) = negSucc n := rfl
/-- The negative of a natural number is the integer difference of 0 and it. -/
theorem negOfNat_eq (n : Nat) : negOfNat n = subNatNat 0 n := by cases n <;> rfl

/-- Proofs about all differences reduce to the two canonical kinds. -/
theorem subNatNat_induct (P : Nat → Nat → Prop) (pos : ∀ m, P m 0) (neg : ∀ n, P 0 (n + 1))
    (step : ∀ m n, P m n → P (m + 1) (n + 1)) (m n : Nat) : P m n := by
  induction n generalizing m with
  | zero => exact pos m
  | succ n ih => cases m with
    | zero => exact neg n
    | succ m => exact step m n (ih m)
/-- Every integer is the difference of two natural numbers. -/
theorem exists_subNatNat (x : Int) : ∃ a b, x = subNatNat a b := by
  cases x with
  | ofNat n => exact ⟨n, 0, (subNatNat_zero n).symm⟩
  | negSucc n => exact ⟨0, n + 1, rfl⟩
/-- Adding the same natural number to both sides leaves the integer difference unchanged. -/
theorem subNatNat_add_add (a b k : Nat) : subNatNat (a + k) (b + k) = subNatNat a b := by
  induction k with
  | zero => rfl
  | succ k ih => exact (subNatNat_succ_succ (a + k) (b + k)).trans ih
/-- Two integer differences agree as soon as the crosswise sums agree: a + d = c + b. -/
theorem subNatNat_eq {a b c d : Nat} (h : a + d = c + b) : subNatNat a b = subNatNat c d := by
  rw [← subNatNat_add_add a b d, h, Nat.add_comm b d, subNatNat_add_add]

/-- Adding a natural number to an integer difference adds it to the first part. -/
theorem ofNat_add_subNatNat (k c d : Nat) : ofNat k + subNatNat c d = subNatNat (k + c) d := by
  refine subNatNat_induct (fun c d => ofNat k + subNatNat c d = subNatNat (k + c) d) ?_ ?_ ?_ c d
  · intro m; simp only [subNatNat_zero]; rfl
  · intro n; rfl
  · intro m n h; rw [subNatNat_succ_succ, h]; exact (subNatNat_succ_succ (k + m) n).symm
/-- Adding `-(k + 1)` to an integer difference adds `k + 1` to the second part. -/
theorem negSucc_add_subNatNat (k c d : Nat) : negSucc k + subNatNat c d = subNatNat c (k + 1 + d) := by
  refine subNatNat_induct (fun c d => negSucc k + subNatNat c d = subNatNat c (k + 1 + d)) ?_ ?_ ?_ c d
  · intro m; simp only [subNatNat_zero]; rfl
  · intro n
    show negSucc (Nat.succ (k + n)) = negSucc (k + 1 + n)
    rw [Nat.add_right_comm]
  · intro m n h; rw [subNatNat_succ_succ, h]; exact (subNatNat_succ_succ m (k + 1 + n)).symm
/-- Integer differences are added part by part. -/
theorem subNatNat_add_subNatNat (a b c d : Nat) :
    subNatNat a b + subNatNat c d = subNatNat (a + c) (b + d) := by
  refine subNatNat_induct (fun a b => subNatNat a b + subNatNat c d = subNatNat (a + c) (b + d)) ?_ ?_ ?_ a b
  · intro m; rw [subNatNat_zero, ofNat_add_subNatNat, Nat.zero_add]
  · intro n; rw [zero_subNatNat, negSucc_add_subNatNat, Nat.zero_add]
  · intro m n h
    rw [subNatNat_succ_succ, h, Nat.add_right_comm m, Nat.add_right_comm n, subNatNat_succ_succ]
/-- Negating an integer difference swaps its two parts. -/
theorem neg_subNatNat (a b : Nat) : -subNatNat a b = subNatNat b a := by
  refine subNatNat_induct (fun a b => -subNatNat a b = subNatNat b a) ?_ ?_ ?_ a b
  · intro m; rw [subNatNat_zero]; exact negOfNat_eq m
  · intro n; rw [subNatNat_zero]; rfl
  · intro m n h; rw [subNatNat_succ_succ, h, subNatNat_succ_succ]
/-- Subtracting integer differences: (a - b) - (c - d) = (a + d) - (b + c). -/
theorem subNatNat_sub_subNatNat (a b c d : Nat) :
    subNatNat a b - subNatNat c d = subNatNat (a + d) (b + c) := by
  show subNatNat a b + -subNatNat c d = _
  rw [neg_subNatNat, subNatNat_add_subNatNat]
/-- Multiplying an integer difference by a natural number multiplies both parts. -/
theorem ofNat_mul_subNatNat (k c d : Nat) : ofNat k * subNatNat c d = subNatNat (k * c) (k * d) := by
  refine subNatNat_induct (fun c d => ofNat k * subNatNat c d = subNatNat (k * c) (k * d)) ?_ ?_ ?_ c d
  · intro m; simp only [subNatNat_zero, Nat.mul_zero]; rfl
  · intro n; exact negOfNat_eq _
  · intro m n h; rw [subNatNat_succ_succ, h]; exact (subNatNat_add_add (k * m) (k * n) k).symm
/-- Multiplying an integer difference by `-(k + 1)` multiplies both parts by `k + 1` and swaps them. -/
theorem negSucc_mul_subNatNat (k c d : Nat) :
    negSucc k * subNatNat c d = subNatNat ((k + 1) * d) ((k + 1) * c) := by
  refine subNatNat_induct (fun c d => negSucc k * subNatNat c d = subNatNat ((k + 1) * d) ((k + 1) * c)) ?_ ?_ ?_ c d
  · intro m; rw [subNatNat_zero]; exact negOfNat_eq _
  · intro n; rw [Nat.mul_zero, subNatNat_zero]; rfl
  · intro m n h; rw [subNatNat_succ_succ, h]; exact (subNatNat_add_add ((k+1) * n) ((k+1) * m) (k+1)).symm
/-- Product of integer differences: (a - b) * (c - d) = (a * c + b * d) - (a * d + b * c). -/
theorem subNatNat_mul_subNatNat (a b c d : Nat) :
    subNatNat a b * subNatNat c d = subNatNat (a * c + b * d) (a * d + b * c) := by
  refine subNatNat_induct
    (fun a b => subNatNat a b * subNatNat c d = subNatNat (a * c + b * d) (a * d + b * c)) ?_ ?_ ?_ a b
  · intro m; rw [subNatNat_zero, ofNat_mul_subNatNat]; simp only [Nat.zero_mul, Nat.add_zero]
  · intro n; rw [zero_subNatNat, negSucc_mul_subNatNat]; simp only [Nat.zero_mul, Nat.zero_add]
  · intro m n h
    rw [subNatNat_succ_succ, h]
    apply subNatNat_eq
    simp only [Nat.succ_mul, Nat.add_mul, Nat.one_mul, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]

/-! ## Addition -/
theorem zero_eq : (0 : Int) = subNatNat 0 0 := rfl
/-- The integer 1 as the difference of the natural numbers 1 and 0. -/
theorem one_eq : (1 : Int) = subNatNat 1 0 := rfl
/-- The cast of a natural number is its integer difference with 0. -/
theorem natCast_eq (n : Nat) : (n : Int) = subNatNat n 0 := (subNatNat_zero n).symm
/-- Addition of integers is commutative. -/
protected theorem add_comm (x y : Int) : x + y = y + x := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x; obtain ⟨c, d, rfl⟩ := exists_subNatNat y
  simp only [subNatNat_add_subNatNat, Nat.add_comm]
/-- Addition of integers is associative. -/
protected theorem add_assoc (x y z : Int) : x + y + z = x + (y + z) := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x; obtain ⟨c, d, rfl⟩ := exists_subNatNat y
  obtain ⟨e, f, rfl⟩ := exists_subNatNat z
  simp only [subNatNat_add_subNatNat, Nat.add_assoc]
/-- The first two terms of a right-nested sum of three integers may be swapped. -/
protected theorem add_left_comm (x y z : Int) : x + (y + z) = y + (x + z) := by
  rw [← Int.add_assoc, Int.add_comm x y, Int.add_assoc]
/-- Zero is neutral for addition of integers on the right. -/
@[simp] protected theorem add_zero (x : Int) : x + 0 = x := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x
  rw [zero_eq, subNatNat_add_subNatNat]; rfl
/-- Zero is neutral for addition of integers on the left. -/
@[simp] protected theorem zero_add (x : Int) : 0 + x = x := by rw [Int.add_comm, Int.add_zero]
/-- Subtracting an integer is adding its negative. -/
protected theorem sub_eq_add_neg (x y : Int) : x - y = x + -y := rfl
/-- An integer plus its negative is zero. -/
protected theorem add_right_neg (x : Int) : x + -x = 0 := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x
  rw [neg_subNatNat, subNatNat_add_subNatNat, zero_eq]
  exact subNatNat_eq (by rw [Nat.add_comm a b]; rw [Nat.zero_add]; rfl)
/-- The negative of an integer plus the integer is zero. -/
protected theorem add_left_neg (x : Int) : -x + x = 0 := by rw [Int.add_comm, Int.add_right_neg]
/-- Negating an integer twice gives it back. -/
@[simp] protected theorem neg_neg (x : Int) : - -x = x := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x; simp only [neg_subNatNat]
/-- The negative of zero is zero. -/
@[simp] protected theorem neg_zero : -(0 : Int) = 0 := rfl
/-- The negative of a sum is the sum of the negatives. -/
protected theorem neg_add (x y : Int) : -(x + y) = -x + -y := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x; obtain ⟨c, d, rfl⟩ := exists_subNatNat y
  simp only [subNatNat_add_subNatNat, neg_subNatNat]
/-- An integer minus itself is zero. -/
@[simp] protected theorem sub_self (x : Int) : x - x = 0 := Int.add_right_neg x
/-- Subtracting zero changes nothing. -/
@[simp] protected theorem sub_zero (x : Int) : x - 0 = x := Int.add_zero x
/-- The negative of a difference is the difference the other way round. -/
protected theorem neg_sub (x y : Int) : -(x - y) = y - x := by
  rw [Int.sub_eq_add_neg, Int.neg_add, Int.neg_neg, Int.add_comm]; rfl
/-- Subtracting and then adding the same integer changes nothing. -/
protected theorem sub_add_cancel (x y : Int) : x - y + y = x := by
  rw [Int.sub_eq_add_neg, Int.add_assoc, Int.add_left_neg, Int.add_zero]
/-- Adding and then subtracting the same integer changes nothing. -/
protected theorem add_sub_cancel (x y : Int) : x + y - y = x := by
  rw [Int.sub_eq_add_neg, Int.add_assoc, Int.add_right_neg, Int.add_zero]
/-- An equal right summand may be cancelled from an equation of integers. -/
protected theorem add_right_cancel {x y z : Int} (h : x + z = y + z) : x = y := by
  rw [← Int.add_sub_cancel x z, h, Int.add_sub_cancel]
/-- An equal left summand may be cancelled from an equation of integers. -/
protected theorem add_left_cancel {x y z : Int} (h : z + x = z + y) : x = y := by
  rw [Int.add_comm z, Int.add_comm z] at h; exact Int.add_right_cancel h
/-- Two integers whose difference is zero are equal. -/
protected theorem eq_of_sub_eq_zero {x y : Int} (h : x - y = 0) : x = y := by
  rw [← Int.sub_add_cancel x y, h, Int.zero_add]
/-- The difference of equal integers is zero. -/
theorem sub_eq_zero_of_eq {a b : Int} (h : a = b) : a - b = 0 := h ▸ Int.sub_self a

/-! ## Multiplication -/
protected theorem mul_comm (x y : Int) : x * y = y * x := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x; obtain ⟨c, d, rfl⟩ := exists_subNatNat y
  simp only [subNatNat_mul_subNatNat, Nat.mul_comm, Nat.add_comm]
/-- Multiplication of integers is associative. -/
protected theorem mul_assoc (x y z : Int) : x * y * z = x * (y * z) := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x; obtain ⟨c, d, rfl⟩ := exists_subNatNat y
  obtain ⟨e, f, rfl⟩ := exists_subNatNat z
  simp only [subNatNat_mul_subNatNat, Nat.mul_add, Nat.add_mul, Nat.mul_assoc]
  congr 1 <;> simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
/-- The first two factors of a right-nested product of three integers may be swapped. -/
protected theorem mul_left_comm (x y z : Int) : x * (y * z) = y * (x * z) := by
  rw [← Int.mul_assoc, Int.mul_comm x y, Int.mul_assoc]
/-- Multiplication of integers distributes over a sum on the right. -/
protected theorem mul_add (x y z : Int) : x * (y + z) = x * y + x * z := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x; obtain ⟨c, d, rfl⟩ := exists_subNatNat y
  obtain ⟨e, f, rfl⟩ := exists_subNatNat z
  simp only [subNatNat_mul_subNatNat, subNatNat_add_subNatNat, Nat.mul_add]
  congr 1 <;> simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
/-- Multiplication of integers distributes over a sum on the left. -/
protected theorem add_mul (x y z : Int) : (x + y) * z = x * z + y * z := by
  rw [Int.mul_comm, Int.mul_add, Int.mul_comm z, Int.mul_comm z]
/-- An integer times zero is zero. -/
@[simp] protected theorem mul_zero (x : Int) : x * 0 = 0 := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x; rw [zero_eq, subNatNat_mul_subNatNat]; rfl
/-- Zero times an integer is zero. -/
@[simp] protected theorem zero_mul (x : Int) : 0 * x = 0 := by rw [Int.mul_comm, Int.mul_zero]
/-- One is neutral for multiplication of integers on the right. -/
@[simp] protected theorem mul_one (x : Int) : x * 1 = x := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x
  rw [one_eq, subNatNat_mul_subNatNat]; simp only [Nat.mul_one, Nat.mul_zero, Nat.add_zero, Nat.zero_add]
/-- One is neutral for multiplication of integers on the left. -/
@[simp] protected theorem one_mul (x : Int) : 1 * x = x := by rw [Int.mul_comm, Int.mul_one]
/-- Negating an integer is multiplying it by -1. -/
protected theorem neg_eq_neg_one_mul (x : Int) : -x = -1 * x := by
  obtain ⟨a, b, rfl⟩ := exists_subNatNat x
  show _ = subNatNat 0 1 * _
  rw [neg_subNatNat, subNatNat_mul_subNatNat]; simp only [Nat.zero_mul, Nat.one_mul, Nat.zero_add]
/-- A minus sign on the left factor moves in front of the product. -/
protected theorem neg_mul (x y : Int) : -x * y = -(x * y) := by
  rw [Int.neg_eq_neg_one_mul x, Int.mul_assoc, ← Int.neg_eq_neg_one_mul]
/-- A minus sign on the right factor moves in front of the product. -/
protected theorem mul_neg (x y : Int) : x * -y = -(x * y) := by
  rw [Int.mul_comm, Int.neg_mul, Int.mul_comm]
/-- Multiplication of integers distributes over a difference on the right. -/
protected theorem mul_sub (x y z : Int) : x * (y - z) = x * y - x * z := by
  rw [Int.sub_eq_add_neg, Int.mul_add, Int.mul_neg]; rfl
/-- Multiplication of integers distributes over a difference on the left. -/
protected theorem sub_mul (x y z : Int) : (x - y) * z = x * z - y * z := by
  rw [Int.mul_comm, Int.mul_sub, Int.mul_comm z, Int.mul_comm z]
/-- The inner two terms of a sum of two sums of integers may be swapped. -/
protected theorem add_add_add_comm (a b c d : Int) : a + b + (c + d) = a + c + (b + d) := by
  rw [Int.add_assoc, Int.add_left_comm b, Int.add_assoc]
instance : Std.Associative (α := Int) (· + ·) := ⟨Int.add_assoc⟩
instance : Std.Commutative (α := Int) (· + ·) := ⟨Int.add_comm⟩
instance : Std.Associative (α := Int) (· * ·) := ⟨Int.mul_assoc⟩
instance : Std.Commutative (α := Int) (· * ·) := ⟨Int.mul_comm⟩

/-! ## Casts and powers -/
theorem natCast_add (a b : Nat) : ((a + b : Nat) : Int) = (a : Int) + b := rfl
/-- The cast to the integers respects products. -/
theorem natCast_mul (a b : Nat) : ((a * b : Nat) : Int) = (a : Int) * b := rfl
/-- The cast of the successor of a natural number is its cast plus one. -/
theorem natCast_succ (a : Nat) : ((Nat.succ a : Nat) : Int) = (a : Int) + 1 := rfl
/-- The cast to the integers respects quotients rounded down. -/
theorem natCast_ediv (a b : Nat) : ((a / b : Nat) : Int) = (a : Int) / b := rfl
/-- The cast to the integers respects remainders. -/
theorem natCast_emod (a b : Nat) : ((a % b : Nat) : Int) = (a : Int) % b := rfl
/-- An integer power with exponent `e + 1` is the power with exponent `e` times the base. -/
protected theorem pow_succ (b : Int) (e : Nat) : b ^ (e + 1) = b ^ e * b := rfl
/-- The cast to the integers respects powers. -/
theorem natCast_pow (b e : Nat) : ((b ^ e : Nat) : Int) = (b : Int) ^ e := by
  induction e with
  | zero => rfl
  | succ e ih => rw [Int.pow_succ, ← ih]; rfl
/-- The constructor `negSucc n` is the integer `-(n + 1)`. -/
theorem negSucc_eq (n : Nat) : negSucc n = -((n : Int) + 1) := rfl
end Int
