// Problems to start from.

export interface Example {
  readonly title: string;
  readonly text: string;
}

export const LEAN_EXAMPLES: readonly Example[] = [
  { title: "3 divides n³ + 2n", text: "theorem three_dvd (n : ℕ) : 3 ∣ n ^ 3 + 2 * n" },
  { title: "IMO 1964, Problem 1 (b)", text: "theorem imo_1964_1b (n : ℕ) : ¬ 7 ∣ 2 ^ n + 1" },
  { title: "IMO 1959, Problem 1", text: "theorem imo_1959_1 (n : ℕ) : Nat.gcd (21 * n + 4) (14 * n + 3) = 1" },
  { title: "Sum of three cubes", text: "theorem sum_of_cubes (a b c : ℤ) (h : a + b + c = 0) :\n    a ^ 3 + b ^ 3 + c ^ 3 = 3 * a * b * c" },
  { title: "False: Euler's polynomial", text: "theorem euler_polynomial (n : ℕ) : Nat.Prime (n ^ 2 + n + 41)" },
];

export const GEOMETRY_EXAMPLES: readonly Example[] = [
  { title: "The altitudes meet in a point", text: "a b c = triangle a b c; d = foot d a b c; e = foot e b c a; h = on_line h a d, on_line h b e ? perp c h a b" },
  { title: "The midline is parallel to the base", text: "a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c ? para m n b c" },
  { title: "IMO 2000, Problem 1", text: "o1 m o2 = triangle o1 m o2; n = reflect n m o1 o2; a b = cc_tangent0 a b o1 m o2 m; c = on_pline c m a b, on_circle c o1 m; d = on_pline d m a b, on_circle d o2 m; e = intersection_ll e c a d b; p = intersection_ll p a n c d; q = intersection_ll q b n c d ? cong e p e q" },
  { title: "The angle in a semicircle", text: "a b = segment a b; o = midpoint o a b; c = on_circle c o a ? perp a c b c" },
];
