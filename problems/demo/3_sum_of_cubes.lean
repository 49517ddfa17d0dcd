/-- If a + b + c = 0, then a³ + b³ + c³ = 3abc. -/
theorem sum_of_cubes (a b c : ℤ) (h : a + b + c = 0) : a ^ 3 + b ^ 3 + c ^ 3 = 3 * a * b * c
