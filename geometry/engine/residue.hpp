// How are numbers modulo the prime 2^61 - 1 computed with?
//
// Coefficients and fingerprints of normal forms live in this field. Two forms with different
// fingerprints differ; equal ones are confirmed over the rationals when a proof is written
// (explanation.cpp).
#pragma once

#include <cstdint>

namespace geometry {

using Residue = std::uint64_t;

inline constexpr Residue kPrime = (Residue{1} << 61) - 1;

inline Residue add(Residue a, Residue b) {
  const Residue s = a + b;
  return s >= kPrime ? s - kPrime : s;
}

inline Residue sub(Residue a, Residue b) { return a >= b ? a - b : a + kPrime - b; }

inline Residue neg(Residue a) { return a == 0 ? 0 : kPrime - a; }

inline Residue mul(Residue a, Residue b) {
  const auto product = static_cast<unsigned __int128>(a) * b;
  const auto low = static_cast<Residue>(product & kPrime);
  const auto high = static_cast<Residue>(product >> 61);
  return add(low, high);
}

inline Residue power(Residue base, Residue exponent) {
  Residue result = 1;
  for (; exponent != 0; exponent >>= 1, base = mul(base, base)) {
    if ((exponent & 1) != 0) result = mul(result, base);
  }
  return result;
}

inline Residue inverse(Residue a) { return power(a, kPrime - 2); }

inline Residue from_integer(std::int64_t value) {
  const std::int64_t r = value % static_cast<std::int64_t>(kPrime);
  return r < 0 ? static_cast<Residue>(r + static_cast<std::int64_t>(kPrime)) : static_cast<Residue>(r);
}

// A fixed pseudo-random residue for a seed and an index (SplitMix64, Steele et al., OOPSLA 2014).
inline Residue random_residue(std::uint64_t seed, std::uint64_t index) {
  std::uint64_t z = seed + (index + 1) * 0x9E3779B97F4A7C15ULL;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  z ^= z >> 31;
  return z % (kPrime - 1) + 1;
}

}  // namespace geometry
