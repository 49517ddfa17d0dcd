/-- For every natural number n, 3 divides n³ + 2n. -/
theorem three_dvd_cube_add_two_mul (n : ℕ) : 3 ∣ n ^ 3 + 2 * n
