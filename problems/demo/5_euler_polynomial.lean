/-- A false statement: Euler's polynomial n² + n + 41 gives primes for n = 0, …, 39, and then no longer. -/
theorem euler_polynomial (n : ℕ) : Nat.Prime (n ^ 2 + n + 41)
