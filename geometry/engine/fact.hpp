// What does a fact say, as linear equations of directions, logarithms of lengths, lengths, squares?
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "figure.hpp"
#include "table.hpp"

namespace geometry {

enum class Predicate : std::uint8_t {
  Coll, Para, Perp, Midp, Cong, Circle, Cyclic, Eqangle, Eqratio,
  Simtri, Simtrir, Contri, Contrir, Aconst, Lconst, Rconst, Same,
  // Equations of more general shape, which only rules conclude:
  Addition,   // A B C: |AB| + |BC| = |AC|
  Pythagoras, // A B C D: |AC|^2 + |BD|^2 = |AD|^2 + |BC|^2
  Stewart,    // X A B C with constant r: |XB|^2 = (1-r) |XA|^2 + r |XC|^2 - r (1-r) |AC|^2
  Sines,      // A B C and angles P Q R, S T U: |BC| / |AC| = sin PQR / sin STU
  Eqsine,     // angles A B C, P Q R: sin ABC = sin PQR
  Sconst,     // A B C with constant q: (sin ABC)^2 = q
  // Guards, read off the figure:
  Diff, Ncoll, Npara, Nperp, Between, Outside, Sameorder, Sameclock, Oppositeclock, Acute, Obtuse,
  Count
};

std::string_view name_of(Predicate predicate);
Predicate predicate_of(std::string_view name);  // throws std::invalid_argument

using PointId = std::int16_t;

struct Fact {
  static constexpr int kMost = 9;

  Predicate predicate = Predicate::Coll;
  std::uint8_t count = 0;
  std::array<PointId, kMost> points{};
  std::int64_t numerator = 0;  // the constant, where the predicate has one
  std::int64_t denominator = 1;

  Fact() = default;
  Fact(Predicate p, std::initializer_list<int> ids, std::int64_t num = 0, std::int64_t den = 1);
  Fact(Predicate p, std::span<const int> ids, std::int64_t num = 0, std::int64_t den = 1);
  int operator[](int i) const { return points[static_cast<std::size_t>(i)]; }
  bool operator==(const Fact&) const = default;
};

// Variables of the tables. Direction: 0 is pi; Length: 0 is the unit. Ratio: the first kPrimes are
// logarithms of primes, then lengths at even and sines at odd places, so that both can grow.
inline constexpr int kPrimes = 64;
int direction_var(int a, int b);
int length_var(int a, int b);
int log_var(int a, int b);
int sine_var(int index);
int constants_of(TableId table);

// Numbers the sines: equal angles share one through Eqsine facts.
class SineIndex {
 public:
  int index(int a, int b, int c);  // of the angle ABC, made when it is new
  int size() const { return static_cast<int>(angles_.size()); }
  const std::array<PointId, 3>& angle(int i) const { return angles_[static_cast<std::size_t>(i)]; }

 private:
  std::vector<std::array<PointId, 3>> angles_;
  std::unordered_map<std::uint64_t, std::int32_t> place_;
};

// Thrown where a constant cannot be handled (a prime factor too large, a length that is not positive).
struct UnsupportedConstant {};

// The equations that a fact gives in one table (none where it says nothing there). Each multiple of pi is
// read off the figure. Points that coincide on the figure give no equation. `ok` becomes false where an
// equation of directions is far from true on the figure.
std::vector<Equation> equations_of(const Fact& fact, TableId table, const Figure& figure, SineIndex& sines,
                                   bool& ok);

// Which table tells whether a fact of this predicate holds.
TableId home_of(Predicate predicate);

// The single equation that amounts to the fact (coll: one of its parallels), in the given table.
std::vector<Equation> claims_of(const Fact& fact, TableId table, const Figure& figure, SineIndex& sines);

// The multiple of pi that closes sum(coef * direction) = (num/den + m) pi on the figure, appended to e.
bool close_with_pi(Equation& e, const Figure& figure, std::span<const std::array<int, 2>> pairs,
                   std::span<const int> coefs, std::int64_t num, std::int64_t den);

// Whether the fact is true on the figure, within a relative tolerance; guards must hold clearly.
bool true_on(const Fact& fact, const Figure& figure);
// Guards: whether it holds clearly on the figure.
bool clearly(const Fact& guard, const Figure& figure);
// Whether all the pairs of points that the fact speaks of are apart on the figure.
bool defined_on(const Fact& fact, const Figure& figure);

// A fact as the conjunction of simpler ones (midp: coll and cong; circle: congs; cyclic: quadruples).
std::vector<Fact> components_of(const Fact& fact);

}  // namespace geometry
