// Is a fact true on the figure, and does a guard hold there clearly?
#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <numbers>

#include "fact.hpp"

namespace geometry {

bool true_on(const Fact& f, const Figure& g) {
  const double tolerance = kLift;
  const auto ratio_near = [&](double x, double y) { return std::abs(x - y) <= tolerance * std::max(x, y); };
  const auto turn = [&](int a, int b, int c, int d) { return g.direction(c, d) - g.direction(a, b); };
  const auto whole = [&](double x) { return std::abs(x - std::round(x)) < tolerance; };
  using Pair = std::array<int, 2>;
  const auto degenerate = [&](std::initializer_list<Pair> pairs) {
    return std::any_of(pairs.begin(), pairs.end(), [&](const Pair& p) { return g.coincide(p[0], p[1]); });
  };
  const double constant = static_cast<double>(f.numerator) / static_cast<double>(f.denominator);
  switch (f.predicate) {
    case Predicate::Coll:
      for (int i = 0; i < f.count; ++i) {
        for (int j = 0; j < i; ++j) {
          for (int k = 0; k < j; ++k) {
            if (degenerate({{f[i], f[j]}, {f[i], f[k]}, {f[j], f[k]}})) continue;
            if (!whole(turn(f[i], f[j], f[i], f[k]))) return false;
          }
        }
      }
      return true;
    case Predicate::Para:
      return degenerate({{f[0], f[1]}, {f[2], f[3]}}) || whole(turn(f[0], f[1], f[2], f[3]));
    case Predicate::Perp:
      return degenerate({{f[0], f[1]}, {f[2], f[3]}}) || whole(turn(f[0], f[1], f[2], f[3]) + 0.5);
    case Predicate::Aconst:
      return !degenerate({{f[0], f[1]}, {f[2], f[3]}}) && whole(turn(f[0], f[1], f[2], f[3]) - constant);
    case Predicate::Eqangle:
      return degenerate({{f[0], f[1]}, {f[2], f[3]}, {f[4], f[5]}, {f[6], f[7]}}) ||
             whole(turn(f[0], f[1], f[2], f[3]) - turn(f[4], f[5], f[6], f[7]) - constant);
    case Predicate::Cong:
      return degenerate({{f[0], f[1]}}) ? g.coincide(f[2], f[3])
                                        : ratio_near(g.length(f[0], f[1]), g.length(f[2], f[3]));
    case Predicate::Rconst:
      return ratio_near(g.length(f[0], f[1]), constant * g.length(f[2], f[3]));
    case Predicate::Lconst:
      return ratio_near(g.length(f[0], f[1]), constant);
    case Predicate::Eqratio:
      return ratio_near(g.length(f[0], f[1]) * g.length(f[6], f[7]), g.length(f[2], f[3]) * g.length(f[4], f[5]));
    case Predicate::Same:
      return g.coincide(f[0], f[1]);
    case Predicate::Cyclic: {
      for (int i = 3; i < f.count; ++i) {
        if (degenerate({{f[0], f[1]}, {f[0], f[2]}, {f[0], f[i]}, {f[1], f[2]}, {f[1], f[i]}, {f[2], f[i]}})) continue;
        if (!whole(g.direction(f[0], f[1]) + g.direction(f[2], f[i]) - g.direction(f[0], f[2]) -
                   g.direction(f[1], f[i]))) {
          return false;
        }
        if (g.collinear(f[0], f[1], f[2])) return false;
      }
      return true;
    }
    case Predicate::Midp:
    case Predicate::Circle:
    case Predicate::Simtri:
    case Predicate::Simtrir:
    case Predicate::Contri:
    case Predicate::Contrir: {
      if (f.predicate == Predicate::Circle && f.count == 3) return true_on(components_of(f)[0], g);
      const auto parts = components_of(f);
      if (f.predicate == Predicate::Midp && degenerate({{f[0], f[1]}, {f[0], f[2]}})) return false;
      // Equal angles amount to similarity for real triangles only.
      if (f.count == 6 && (!g.noncollinear(f[0], f[1], f[2]) || !g.noncollinear(f[3], f[4], f[5]))) return false;
      return std::all_of(parts.begin(), parts.end(), [&](const Fact& p) { return true_on(p, g); });
    }
    case Predicate::Addition:
      return ratio_near(g.length(f[0], f[1]) + g.length(f[1], f[2]), g.length(f[0], f[2]));
    case Predicate::Pythagoras: {
      const auto square = [&](int a, int b) { return a == b ? 0 : g.length(a, b) * g.length(a, b); };
      return ratio_near(square(f[0], f[2]) + square(f[1], f[3]), square(f[0], f[3]) + square(f[1], f[2]));
    }
    case Predicate::Stewart: {
      const auto square = [&](int a, int b) { return a == b ? 0 : g.length(a, b) * g.length(a, b); };
      return ratio_near(square(f[0], f[2]) + constant * (1 - constant) * square(f[1], f[3]),
                        (1 - constant) * square(f[0], f[1]) + constant * square(f[0], f[3]));
    }
    case Predicate::Sines:
      return !degenerate({{f[0], f[1]}, {f[0], f[2]}, {f[1], f[2]}}) &&
             ratio_near(g.length(f[1], f[2]) * std::sin(g.angle(f[6], f[7], f[8])),
                        g.length(f[0], f[2]) * std::sin(g.angle(f[3], f[4], f[5])));
    case Predicate::Eqsine:
      return ratio_near(std::sin(g.angle(f[0], f[1], f[2])), std::sin(g.angle(f[3], f[4], f[5])));
    case Predicate::Sconst: {
      const double sine = std::sin(g.angle(f[0], f[1], f[2]));
      return ratio_near(sine * sine, constant);
    }
    default:
      return clearly(f, g);
  }
}

bool clearly(const Fact& f, const Figure& g) {
  switch (f.predicate) {
    case Predicate::Diff:
      return g.apart(f[0], f[1]);
    case Predicate::Ncoll:
      return g.noncollinear(f[0], f[1], f[2]);
    case Predicate::Npara:
      return g.nonparallel(f[0], f[1], f[2], f[3]);
    case Predicate::Nperp:
      return g.nonperpendicular(f[0], f[1], f[2], f[3]);
    case Predicate::Between:
      return g.between(f[0], f[1], f[2]);
    case Predicate::Outside:
      return g.apart(f[0], f[1]) && g.apart(f[1], f[2]) && g.angle(f[0], f[1], f[2]) < 1;
    case Predicate::Sameorder: {
      const int middle = g.middle(f[0], f[1], f[2]);
      return middle >= 0 && middle == g.middle(f[3], f[4], f[5]);
    }
    case Predicate::Sameclock:
    case Predicate::Oppositeclock: {
      if (!g.noncollinear(f[0], f[1], f[2]) || !g.noncollinear(f[3], f[4], f[5])) return false;
      const bool same = g.counterclockwise(f[0], f[1], f[2]) == g.counterclockwise(f[3], f[4], f[5]);
      return same == (f.predicate == Predicate::Sameclock);
    }
    case Predicate::Acute:
      return g.angle(f[0], f[1], f[2]) < std::numbers::pi / 2 - kApart;
    case Predicate::Obtuse:
      return g.angle(f[0], f[1], f[2]) > std::numbers::pi / 2 + kApart;
    default:
      return false;
  }
}

bool defined_on(const Fact& f, const Figure& g) {
  const auto apart = [&](int i, int j) { return !g.coincide(f[i], f[j]); };
  switch (f.predicate) {
    case Predicate::Para:
    case Predicate::Perp:
    case Predicate::Cong:
    case Predicate::Aconst:
    case Predicate::Rconst:
      return apart(0, 1) && apart(2, 3);
    case Predicate::Lconst:
      return apart(0, 1);
    case Predicate::Eqangle:
    case Predicate::Eqratio:
      return apart(0, 1) && apart(2, 3) && apart(4, 5) && apart(6, 7);
    case Predicate::Eqsine:
      return apart(0, 1) && apart(1, 2) && apart(3, 4) && apart(4, 5);
    case Predicate::Sconst:
      return apart(0, 1) && apart(1, 2);
    case Predicate::Sines:
      return apart(0, 1) && apart(0, 2) && apart(1, 2);
    case Predicate::Pythagoras:
      return apart(0, 1) && apart(2, 3);
    case Predicate::Stewart:
      return apart(1, 2) && apart(2, 3) && apart(1, 3);
    case Predicate::Midp:
    case Predicate::Addition:
      return apart(0, 1) && apart(0, 2) && apart(1, 2);
    case Predicate::Circle:
      for (int i = 1; i < f.count; ++i) {
        if (!apart(0, i)) return false;
      }
      return true;
    case Predicate::Coll:
    case Predicate::Cyclic:
      for (int i = 0; i < f.count; ++i) {
        for (int j = 0; j < i; ++j) {
          if (!apart(i, j)) return false;
        }
      }
      return true;
    case Predicate::Simtri:
    case Predicate::Simtrir:
    case Predicate::Contri:
    case Predicate::Contrir:
      return apart(0, 1) && apart(0, 2) && apart(1, 2) && apart(3, 4) && apart(3, 5) && apart(4, 5);
    default:
      return true;
  }
}

}  // namespace geometry
