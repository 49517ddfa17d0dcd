/-- IMO 1964, Problem 1 (b): there is no natural number n for which 2ⁿ + 1 is divisible by 7. -/
theorem imo_1964_1b (n : ℕ) : ¬ 7 ∣ 2 ^ n + 1
