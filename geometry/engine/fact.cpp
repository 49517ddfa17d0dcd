#include "fact.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>
#include <stdexcept>
#include <string>

namespace geometry {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Predicate::Count)> kNames = {
    "coll",     "para",      "perp",   "midp",   "cong",    "circle",  "cyclic",    "eqangle",
    "eqratio",  "simtri",    "simtrir", "contri", "contrir", "aconst",  "lconst",    "rconst",
    "same",     "addition",  "pythagoras", "stewart", "sines", "eqsine", "sconst",  "diff",
    "ncoll",    "npara",     "nperp",  "between", "outside", "sameorder", "sameclock", "oppositeclock",
    "acute",    "obtuse"};

constexpr std::array<int, kPrimes> make_primes() {
  std::array<int, kPrimes> primes{};
  int found = 0;
  for (int n = 2; found < kPrimes; ++n) {
    bool prime = true;
    for (int i = 0; i < found; ++i) {
      if (n % primes[static_cast<std::size_t>(i)] == 0) prime = false;
    }
    if (prime) primes[static_cast<std::size_t>(found++)] = n;
  }
  return primes;
}

constexpr std::array<int, kPrimes> kPrimeList = make_primes();

// Adds times * log(value) to e.
void add_log(Equation& e, std::int64_t value, std::int64_t times) {
  if (value <= 0) throw UnsupportedConstant{};
  for (int i = 0; i < kPrimes && value > 1; ++i) {
    int exponent = 0;
    while (value % kPrimeList[static_cast<std::size_t>(i)] == 0) {
      value /= kPrimeList[static_cast<std::size_t>(i)];
      ++exponent;
    }
    e.add_term(i, exponent * times);
  }
  if (value != 1) throw UnsupportedConstant{};
}

using Pair = std::array<int, 2>;

class Builder {
 public:
  Builder(TableId table, const Figure& figure, bool& ok) : table_(table), figure_(figure), ok_(ok) {}

  bool apart(int a, int b) const { return !figure_.coincide(a, b); }

  // c1*d(p1) + c2*d(p2) + ... = (num/den) pi, up to a multiple of pi.
  void directions(std::initializer_list<Pair> pairs, std::initializer_list<int> coefs, std::int64_t num = 0,
                  std::int64_t den = 1) {
    for (const Pair& p : pairs) {
      if (!apart(p[0], p[1])) return;
    }
    Equation e(TableId::Direction);
    if (!close_with_pi(e, figure_, {pairs.begin(), pairs.size()}, {coefs.begin(), coefs.size()}, num, den)) {
      ok_ = false;
      return;
    }
    push(e);
  }

  void parallel(int a, int b, int c, int d) { directions({{a, b}, {c, d}}, {1, -1}); }

  // |AB| * |GH| = |CD| * |EF|
  void ratio(int a, int b, int c, int d, int e, int f, int g, int h) {
    if (!apart(a, b) || !apart(c, d) || !apart(e, f) || !apart(g, h)) return;
    Equation q(TableId::Ratio);
    q.add_term(log_var(a, b), 1);
    q.add_term(log_var(c, d), -1);
    q.add_term(log_var(e, f), -1);
    q.add_term(log_var(g, h), 1);
    push(q);
  }

  // |AB| = (num/den) |CD|, in whatever table is wanted
  void proportional(int a, int b, int c, int d, std::int64_t num, std::int64_t den) {
    if (!apart(a, b) || !apart(c, d)) return;
    Equation e(table_);
    if (table_ == TableId::Ratio) {
      e.add_term(log_var(a, b), 1);
      e.add_term(log_var(c, d), -1);
      add_log(e, num, -1);
      add_log(e, den, 1);
    } else if (table_ == TableId::Length) {
      e.add_term(length_var(a, b), den);
      e.add_term(length_var(c, d), -num);
    } else if (table_ == TableId::Square) {
      e.add_term(length_var(a, b), den * den);
      e.add_term(length_var(c, d), -num * num);
    } else {
      return;
    }
    push(e);
  }

  void push(const Equation& e) {
    if (!e.empty()) found.push_back(e);
  }

  std::vector<Equation> found;

 private:
  TableId table_;
  const Figure& figure_;
  bool& ok_;
};

}  // namespace

std::string_view name_of(Predicate predicate) { return kNames[static_cast<std::size_t>(predicate)]; }

Predicate predicate_of(std::string_view name) {
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == name) return static_cast<Predicate>(i);
  }
  throw std::invalid_argument("unknown predicate " + std::string(name));
}

Fact::Fact(Predicate p, std::initializer_list<int> ids, std::int64_t num, std::int64_t den)
    : Fact(p, std::span<const int>(ids.begin(), ids.size()), num, den) {}

Fact::Fact(Predicate p, std::span<const int> ids, std::int64_t num, std::int64_t den)
    : predicate(p), count(static_cast<std::uint8_t>(ids.size())), numerator(num), denominator(den) {
  if (ids.size() > kMost) throw std::length_error("a fact has too many points");
  std::transform(ids.begin(), ids.end(), points.begin(), [](int id) { return static_cast<PointId>(id); });
}

int direction_var(int a, int b) { return 1 + pair_index(a, b); }
int length_var(int a, int b) { return 1 + pair_index(a, b); }
int log_var(int a, int b) { return kPrimes + 2 * pair_index(a, b); }
int sine_var(int index) { return kPrimes + 2 * index + 1; }
int constants_of(TableId table) { return table == TableId::Ratio ? kPrimes : 1; }

int SineIndex::index(int a, int b, int c) {
  const std::array<PointId, 3> key = {static_cast<PointId>(std::min(a, c)), static_cast<PointId>(b),
                                      static_cast<PointId>(std::max(a, c))};
  const std::uint64_t packed = (static_cast<std::uint64_t>(key[0]) << 32) | (static_cast<std::uint64_t>(key[1]) << 16) |
                               static_cast<std::uint64_t>(key[2]);
  const auto [at, made] = place_.try_emplace(packed, static_cast<std::int32_t>(angles_.size()));
  if (made) angles_.push_back(key);
  return at->second;
}

bool close_with_pi(Equation& e, const Figure& figure, std::span<const std::array<int, 2>> pairs,
                   std::span<const int> coefs, std::int64_t num, std::int64_t den) {
  double sum = 0;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    sum += coefs[i] * figure.direction(pairs[i][0], pairs[i][1]);
    e.add_term(direction_var(pairs[i][0], pairs[i][1]), coefs[i] * den);
  }
  const double rest = sum - static_cast<double>(num) / static_cast<double>(den);
  const double turns = std::round(rest);
  if (std::abs(rest - turns) > kLift) return false;
  e.add_term(0, -(static_cast<std::int64_t>(turns) * den + num));
  return true;
}

TableId home_of(Predicate predicate) {
  switch (predicate) {
    case Predicate::Cong:
    case Predicate::Eqratio:
    case Predicate::Rconst:
    case Predicate::Lconst:
    case Predicate::Sines:
    case Predicate::Eqsine:
    case Predicate::Sconst:
      return TableId::Ratio;
    case Predicate::Addition:
      return TableId::Length;
    case Predicate::Pythagoras:
    case Predicate::Stewart:
      return TableId::Square;
    default:
      return TableId::Direction;
  }
}

std::vector<Equation> equations_of(const Fact& f, TableId table, const Figure& figure, SineIndex& sines,
                                   bool& ok) {
  ok = true;
  Builder b(table, figure, ok);
  const bool direction = table == TableId::Direction;
  const bool ratio = table == TableId::Ratio;
  switch (f.predicate) {
    case Predicate::Coll:
      if (direction) {
        for (int i = 2; i < f.count; ++i) {
          if (!figure.coincide(f[0], f[1])) {
            b.parallel(f[0], f[i], f[0], f[1]);
            b.parallel(f[1], f[i], f[0], f[1]);
          }
          for (int j = 2; j < i; ++j) b.parallel(f[j], f[i], f[0], f[i]);
        }
      }
      break;
    case Predicate::Para:
      if (direction) b.parallel(f[0], f[1], f[2], f[3]);
      break;
    case Predicate::Perp:
      if (direction) b.directions({{f[2], f[3]}, {f[0], f[1]}}, {1, -1}, 1, 2);
      break;
    case Predicate::Aconst:
      if (direction) b.directions({{f[2], f[3]}, {f[0], f[1]}}, {1, -1}, f.numerator, f.denominator);
      break;
    case Predicate::Eqangle:
      if (direction) {
        b.directions({{f[2], f[3]}, {f[0], f[1]}, {f[6], f[7]}, {f[4], f[5]}}, {1, -1, -1, 1}, f.numerator,
                     f.denominator);
      }
      break;
    case Predicate::Cyclic:
      if (direction) {
        // Chords of a circle: d(AB) + d(CD) is the same for each way to pair four points.
        for (int i = 2; i < f.count; ++i) {
          for (int j = 2; j < i; ++j) {
            b.directions({{f[0], f[1]}, {f[j], f[i]}, {f[0], f[j]}, {f[1], f[i]}}, {1, 1, -1, -1});
            b.directions({{f[0], f[j]}, {f[1], f[i]}, {f[0], f[i]}, {f[1], f[j]}}, {1, 1, -1, -1});
          }
        }
      }
      break;
    case Predicate::Circle:
      if (!direction) {
        for (int i = 2; i < f.count; ++i) b.proportional(f[0], f[i], f[0], f[1], 1, 1);
      }
      break;
    case Predicate::Midp:
      if (direction) {
        b.parallel(f[0], f[1], f[1], f[2]);
        b.parallel(f[0], f[2], f[1], f[2]);
      } else {
        b.proportional(f[0], f[1], f[0], f[2], 1, 1);
        b.proportional(f[1], f[2], f[0], f[1], 2, 1);
      }
      break;
    case Predicate::Cong:
      b.proportional(f[0], f[1], f[2], f[3], 1, 1);
      break;
    case Predicate::Rconst:
      b.proportional(f[0], f[1], f[2], f[3], f.numerator, f.denominator);
      break;
    case Predicate::Lconst:
      if (!figure.coincide(f[0], f[1])) {
        Equation e(table);
        if (ratio) {
          e.add_term(log_var(f[0], f[1]), 1);
          add_log(e, f.numerator, -1);
          add_log(e, f.denominator, 1);
        } else if (table == TableId::Length) {
          e.add_term(length_var(f[0], f[1]), f.denominator);
          e.add_term(0, -f.numerator);
        } else if (table == TableId::Square) {
          e.add_term(length_var(f[0], f[1]), f.denominator * f.denominator);
          e.add_term(0, -f.numerator * f.numerator);
        }
        b.push(e);
      }
      break;
    case Predicate::Eqratio:
      if (ratio) b.ratio(f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7]);
      break;
    case Predicate::Simtri:
    case Predicate::Simtrir:
    case Predicate::Contri:
    case Predicate::Contrir: {
      const bool reverse = f.predicate == Predicate::Simtrir || f.predicate == Predicate::Contrir;
      const bool congruent = f.predicate == Predicate::Contri || f.predicate == Predicate::Contrir;
      if (direction) {
        for (int i = 0; i < 2; ++i) {
          const int p = f[i];
          const int q = f[i + 1];
          const int r = f[(i + 2) % 3];
          const int p2 = f[3 + i];
          const int q2 = f[3 + i + 1];
          const int r2 = f[3 + (i + 2) % 3];
          const int s = reverse ? 1 : -1;
          b.directions({{q, r}, {q, p}, {q2, r2}, {q2, p2}}, {1, -1, s, -s});
        }
      } else if (congruent) {
        for (int i = 0; i < 3; ++i) b.proportional(f[i], f[(i + 1) % 3], f[3 + i], f[3 + (i + 1) % 3], 1, 1);
      } else if (ratio) {
        b.ratio(f[0], f[1], f[1], f[2], f[3], f[4], f[4], f[5]);
        b.ratio(f[1], f[2], f[2], f[0], f[4], f[5], f[5], f[3]);
      }
      break;
    }
    case Predicate::Same:
      for (int z = 0; z < figure.size(); ++z) {
        if (z == f[0] || z == f[1] || figure.coincide(z, f[0])) continue;
        if (direction) {
          b.parallel(f[0], z, f[1], z);
        } else {
          b.proportional(f[0], z, f[1], z, 1, 1);
        }
      }
      break;
    case Predicate::Addition:
      if (table == TableId::Length) {
        Equation e(table);
        e.add_term(length_var(f[0], f[1]), 1);
        e.add_term(length_var(f[1], f[2]), 1);
        e.add_term(length_var(f[0], f[2]), -1);
        b.push(e);
      }
      break;
    case Predicate::Pythagoras:
      if (table == TableId::Square) {
        Equation e(table);
        const std::array<std::array<int, 3>, 4> terms = {
            {{f[0], f[2], 1}, {f[1], f[3], 1}, {f[0], f[3], -1}, {f[1], f[2], -1}}};
        for (const auto& t : terms) {
          // Only one name is a zero length: two names of one place may come apart elsewhere.
          if (t[0] != t[1]) e.add_term(length_var(t[0], t[1]), t[2]);
        }
        b.push(e);
      }
      break;
    case Predicate::Stewart:
      if (table == TableId::Square) {
        // With r = num/den, times den^2.
        const std::int64_t n = f.numerator;
        const std::int64_t d = f.denominator;
        Equation e(table);
        if (f[0] != f[2]) e.add_term(length_var(f[0], f[2]), d * d);
        if (f[0] != f[1]) e.add_term(length_var(f[0], f[1]), -(d - n) * d);
        if (f[0] != f[3]) e.add_term(length_var(f[0], f[3]), -n * d);
        e.add_term(length_var(f[1], f[3]), n * (d - n));
        b.push(e);
      }
      break;
    case Predicate::Sines:
      if (ratio) {
        Equation e(table);
        e.add_term(log_var(f[1], f[2]), 1);
        e.add_term(log_var(f[0], f[2]), -1);
        e.add_term(sine_var(sines.index(f[3], f[4], f[5])), -1);
        e.add_term(sine_var(sines.index(f[6], f[7], f[8])), 1);
        b.push(e);
      }
      break;
    case Predicate::Eqsine:
      if (ratio) {
        Equation e(table);
        e.add_term(sine_var(sines.index(f[0], f[1], f[2])), 1);
        e.add_term(sine_var(sines.index(f[3], f[4], f[5])), -1);
        b.push(e);
      }
      break;
    case Predicate::Sconst:
      if (ratio) {
        Equation e(table);
        e.add_term(sine_var(sines.index(f[0], f[1], f[2])), 2);
        add_log(e, f.numerator, -1);
        add_log(e, f.denominator, 1);
        b.push(e);
      }
      break;
    default:
      break;
  }
  return b.found;
}

std::vector<Equation> claims_of(const Fact& f, TableId table, const Figure& figure, SineIndex& sines) {
  bool ok = true;
  std::vector<Equation> all = equations_of(f, table, figure, sines, ok);
  if (!ok) return {};
  if (f.predicate == Predicate::Coll && table == TableId::Direction && f.count == 3) {
    // Any one of AB || AC, AB || BC, AC || BC amounts to collinearity.
    Builder b(table, figure, ok);
    b.parallel(f[0], f[1], f[0], f[2]);
    b.parallel(f[0], f[1], f[1], f[2]);
    b.parallel(f[0], f[2], f[1], f[2]);
    return b.found;
  }
  return all;
}

std::vector<Fact> components_of(const Fact& f) {
  std::vector<Fact> parts;
  switch (f.predicate) {
    case Predicate::Coll:
      for (int i = 2; i < f.count; ++i) parts.push_back({Predicate::Coll, {f[0], f[1], f[i]}});
      break;
    case Predicate::Midp:
      parts.push_back({Predicate::Coll, {f[0], f[1], f[2]}});
      parts.push_back({Predicate::Cong, {f[0], f[1], f[0], f[2]}});
      break;
    case Predicate::Circle:
      for (int i = 2; i < f.count; ++i) parts.push_back({Predicate::Cong, {f[0], f[1], f[0], f[i]}});
      break;
    case Predicate::Cyclic:
      for (int i = 3; i < f.count; ++i) parts.push_back({Predicate::Cyclic, {f[0], f[1], f[2], f[i]}});
      break;
    case Predicate::Simtri:
    case Predicate::Contri:
    case Predicate::Simtrir:
    case Predicate::Contrir: {
      const bool reverse = f.predicate == Predicate::Simtrir || f.predicate == Predicate::Contrir;
      for (int i = 0; i < 2; ++i) {
        const int p = f[i], q = f[i + 1], r = f[(i + 2) % 3];
        const int p2 = f[3 + i], q2 = f[4 + i], r2 = f[3 + (i + 2) % 3];
        parts.push_back(reverse ? Fact{Predicate::Eqangle, {q, p, q, r, q2, r2, q2, p2}}
                                : Fact{Predicate::Eqangle, {q, p, q, r, q2, p2, q2, r2}});
      }
      if (f.predicate == Predicate::Contri || f.predicate == Predicate::Contrir) {
        parts.push_back({Predicate::Cong, {f[0], f[1], f[3], f[4]}});
      }
      break;
    }
    default:
      parts.push_back(f);
  }
  return parts;
}

}  // namespace geometry
