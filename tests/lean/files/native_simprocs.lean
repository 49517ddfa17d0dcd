prelude
import Olympiad
set_option linter.all false
set_option autoImplicit false
/-! The simplification procedures on numerals, and `simp +arith` on ℕ and ℤ. -/


theorem p1 : (3:ℕ) + 4 = 7 := by simp only [Nat.reduceAdd]
theorem p2 : (3:ℕ) * 4 = 12 := by simp only [Nat.reduceMul]
theorem p3 : (30:ℕ) - 4 = 26 := by simp only [Nat.reduceSub]
theorem p4 : (30:ℕ) / 4 = 7 := by simp only [Nat.reduceDiv]
theorem p5 : (30:ℕ) % 4 = 2 := by simp only [Nat.reduceMod]
theorem p6 : (2:ℕ) ^ 4 = 16 := by simp only [Nat.reducePow]
theorem p7 : Nat.gcd 12 18 = 6 := by simp only [Nat.reduceGcd]
theorem p8 : (3:ℕ) < 4 := by simp only [Nat.reduceLT]
theorem p9 : (3:ℕ) ≤ 4 := by simp only [Nat.reduceLeDiff]
theorem p10 : (3:ℕ) ≠ 4 := by simp only [ne_eq, Nat.reduceEqDiff, not_false_eq_true]
theorem p11 : (3:ℕ) = 3 := by simp only []
theorem p12 (x : ℕ) (h : x + 3 = 7) : x = 4 := by simp only [Nat.reduceEqDiff] at h; exact h
theorem p13 (x y : ℕ) (h : x + 3 = y + 7) : x = y + 4 := by simp only [Nat.reduceEqDiff] at h; exact h
theorem p14 (x y : ℕ) (h : x + 3 ≤ y + 7) : x ≤ y + 4 := by simp only [Nat.reduceLeDiff] at h; exact h
theorem p16 (x y : ℕ) : x + 7 - 3 = x + 4 := by simp only [Nat.reduceSubDiff]
theorem p17 (x y : ℕ) : x + 7 - (y + 3) = x + 4 - y := by simp only [Nat.reduceSubDiff]
theorem p18 : (3:ℕ) ∣ 12 := by simp only [Nat.reduceDvd]
theorem p19 : ¬ (5:ℕ) ∣ 12 := by simp only [Nat.reduceDvd, not_false_eq_true]
theorem p20 : ((3:ℕ) == 3) = true := by simp only [Nat.reduceBEq]
theorem p21 : ((3:ℕ) != 4) = true := by simp only [Nat.reduceBNe]
theorem p22 : (4:ℕ) > 3 := by simp only [Nat.reduceGT]
theorem p23 : (4:ℕ) ≥ 3 := by simp only [ge_iff_le, Nat.reduceLeDiff]
theorem p24 : Nat.succ 3 = 4 := by simp only [Nat.reduceSucc]
theorem p25 : 8 >>> 1 = 4 := by simp only [Nat.reduceShiftRight]
theorem p26 : 8 &&& 12 = 8 := by simp only [Nat.reduceAnd]
theorem p27 : Nat.log2 9 = 3 := by simp only [Nat.reduceLog2]
theorem p28 : 2 ^ 100 % 7 = 2 := by simp
theorem q1 : (3:ℤ) + -4 = -1 := by simp only [Int.reduceNeg, Int.reduceAdd]
theorem q2 : (3:ℤ) * -4 = -12 := by simp only [Int.reduceNeg, Int.reduceMul]
theorem q3 : (3:ℤ) - 4 = -1 := by simp only [Int.reduceNeg, Int.reduceSub]
theorem q4 : (-7:ℤ) / 2 = -4 := by simp only [Int.reduceNeg, Int.reduceDiv]
theorem q5 : (-7:ℤ) % 2 = 1 := by simp only [Int.reduceNeg, Int.reduceMod]
theorem q6 : (-7:ℤ) ^ 3 = -343 := by simp only [Int.reduceNeg, Int.reducePow]
theorem q7 : (-7:ℤ) < 3 := by simp only [Int.reduceNeg, Int.reduceLT]
theorem q8 : (-7:ℤ) ≤ 3 := by simp only [Int.reduceNeg, Int.reduceLE]
theorem q9 : (-7:ℤ) ≠ 3 := by simp only [Int.reduceNeg, Int.reduceNe, ne_eq, Int.reduceEq, not_false_eq_true]
theorem q10 : (7:ℤ) > 3 := by simp only [Int.reduceGT]
theorem q11 : (7:ℤ) ≥ 3 := by simp only [Int.reduceGE]
theorem q12 : (7:ℤ) ∣ 21 := by simp only [Int.reduceDvd]
theorem q13 : ¬ (7:ℤ) ∣ 22 := by simp only [Int.reduceDvd, not_false_eq_true]
theorem q14 : Int.natAbs (-5) = 5 := by simp only [Int.reduceAbs, Int.reduceNeg]
theorem q15 : Int.toNat 5 = 5 := by simp only [Int.reduceToNat]
theorem q16 : ((5 : ℕ) : ℤ) = 5 := by simp only [Int.reduceNatCast, Nat.cast_ofNat_Int]
theorem q17 : Int.negSucc 4 = -5 := by simp only [Int.reduceNegSucc, Int.reduceNeg]
theorem q19 : Int.bmod 7 4 = -1 := by simp only [Int.reduceBmod, Int.reduceNeg]
theorem q20 : ((7:ℤ) == 7) = true := by simp only [Int.reduceBEq]
theorem q21 : ((7:ℤ) != 8) = true := by simp only [Int.reduceBNe]
theorem q22 : (-(3:ℤ) + 5) * 2 = 4 := by simp
theorem r1 (x y : ℕ) : (if 3 < 4 then x else y) = x := by simp only [Nat.reduceLT, ↓reduceIte]
theorem r2 (x y : ℕ) : (if h : 3 < 4 then x else y) = x := by simp only [Nat.reduceLT, ↓reduceDIte]
theorem r3 (x y : ℕ) : (if x < x then x else y) = y := by simp
theorem r4 : (!true || false) = false := by simp
theorem r5 : (true && !false) = true := by decide
theorem r6 : (3 : Fin 5) + 4 = 2 := by simp
theorem r7 : (3 : Fin 5) ≠ 4 := by simp
theorem r8 : (3 : Fin 5) * 4 = 2 := by decide
theorem r9 (x : ℕ) (h : x = 2) : (match x with | 0 => 1 | 1 => 2 | n + 2 => n + 3) = 3 := by simp [h]
theorem r10 (x : ℕ) : (match x + 2 with | 0 => 1 | 1 => 2 | n + 2 => n + 3) = x + 3 := by simp
theorem r11 (a b : ℕ) : (a, b).1 = a := by simp only
theorem r12 (f : ℕ → ℕ) : (fun x => f x) = f := by simp
theorem r13 (a b c : ℕ) (h : b = c) : (let x := b; a + x) = a + c := by simp [h]
theorem r14 (a b c : ℕ) (h : b = c) : (have x := b; a + x) = a + c := by simp [h]
theorem r15 (a b : ℕ) (h : a = b) : (fun x : ℕ => x + a) = (fun x => x + b) := by simp [h]
theorem r16 (p : ℕ → Prop) (a b : ℕ) (h : a = b) : (∀ x, p (x + a)) ↔ ∀ x, p (x + b) := by simp [h]
theorem r17 (x y : ℕ) : 2 * x + y ≤ y + x + x := by simp +arith
theorem r18 (x y : ℕ) (h : 2 * x + y < x) : False := by simp +arith at h
theorem r19 (x y : ℤ) : 2 * x + y ≤ y + x + x := by simp +arith
theorem r20 (x y : ℤ) (h : 2 * x + y < y + x + x) : False := by simp +arith at h
theorem r21 (x y : ℤ) (h : 2 * x + 4 * y = 7) : False := by simp +arith at h
theorem r22 (x y : ℤ) (h : 2 * x + 4 * y = 8) : x + 2 * y = 4 := by simp +arith at h ⊢; exact h
theorem r23 (x y : ℤ) (h : 2 * x + 4 * y ≤ 7) : x + 2 * y ≤ 3 := by simp +arith at h ⊢; exact h
theorem r24 (x y : ℤ) (h : 6 ∣ 2 * x + 4 * y) : 3 ∣ x + 2 * y := by simp +arith at h ⊢; exact h
theorem r25 (x y : ℤ) : x - y + y = x := by simp +arith
theorem r26 (x : ℤ) : x + x = 2 * x := by simp +arith
theorem r27 (x : ℤ) : 3 * (x - 2) + 6 = x + x + x := by simp +arith
theorem r28 (x y : ℤ) (h : x + y = 4 + y) : x = 4 := by simp +arith at h; exact h
theorem r30 (x y : ℕ) (h : ¬ (x + y ≤ 4 + y)) : 5 ≤ x := by simp +arith at h; exact h
theorem r31 (x y : ℕ) (h : x + y + 1 = 4 + y) : x = 3 := by simp +arith at h; exact h
theorem r32 (x : ℤ) : x < x + 1 := by simp +arith
theorem r33 (x : ℤ) (h : x < x + 1 → x = 3) : x = 3 := by simp +arith at h; exact h
theorem r35 : (10 : ℕ) = 10 ∧ 3 ∣ 9 := by simp (decide := true)
theorem r36 : (10 : ℕ) = 10 ∧ 3 ∣ 9 := by simp +decide
theorem r38 (a b : ℕ) (h : a < b) : ¬ b ≤ a := by simp_all
theorem r39 (a b : ℕ) (h : a = b) (h2 : b = a) : a = b := by simp_all
theorem r41 (x : ℕ) (h : 0 = x + 1) : False := by simp at h
theorem r42 (x : ℕ) (h : x + 1 = 0) : False := by simp at h
theorem r43 (x : ℕ) (h : Nat.succ x = 0) : False := by simp at h
theorem r44 (x y : ℕ) (h : Nat.succ x = Nat.succ y) : x = y := by simp at h; exact h
theorem r45 (x y : ℕ) (h : x + 1 = y + 1) : x = y := by injection h
theorem r46 (x : ℕ) : ¬ (x + 1 = x) := by simp
theorem r47 (x : ℕ) : ¬ (x = x + 1) := by simp
theorem r48 (x : ℤ) : ¬ (x + 1 = x) := by simp
theorem r49 (x : ℕ) : x < x + 1 := by simp
theorem r50 (x : ℕ) : ¬ (x < 0) := by simp
theorem r51 (x : ℕ) : x ≤ 0 ↔ x = 0 := by simp
theorem r52 (x : ℕ) : 0 < x + 1 := by simp
theorem r53 (x : ℕ) : x < 1 ↔ x = 0 := by simp
theorem q18 : Int.gcd 4 (-6) = 2 := by decide
theorem r29 (x y : ℤ) (h : ¬ (x + y ≤ 4 + y)) : 5 ≤ x := by simp +arith at h; omega
