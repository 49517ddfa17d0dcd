/-- IMO 1959, Problem 1: the fraction (21n + 4) / (14n + 3) is irreducible for every natural number n. -/
theorem imo_1959_1 (n : ℕ) : Nat.gcd (21 * n + 4) (14 * n + 3) = 1
