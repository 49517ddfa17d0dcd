// Which points are concyclic, and where is the centre?
//
// Converse of the inscribed angle theorem (Euclid III.21-22), the central angle (III.20), equal chords
// (III.26-29), the midpoint of an arc.
#include <algorithm>

#include "closure.hpp"

namespace geometry {

void Closure::circles() {
  for (const std::vector<PointId>& circle : candidates_.circles) {
    const std::size_t n = circle.size();
    for (std::size_t i = 3; i < n; ++i) {
      for (std::size_t j = 2; j < i; ++j) {
        for (std::size_t k = 1; k < j; ++k) {
          for (std::size_t l = 0; l < k; ++l) quadruple_of_circle(circle[l], circle[k], circle[j], circle[i]);
        }
      }
    }
  }
}

void Closure::quadruple_of_circle(int a, int b, int c, int d) {
  const bool turned = dirty_direction(a, b) || dirty_direction(c, d) || dirty_direction(a, c) ||
                      dirty_direction(b, d) || dirty_direction(a, d) || dirty_direction(b, c);
  if (turned && !concyclic(a, b, c, d)) {
    // AB seen from C and D; AC from B and D; AD from B and C.
    if (same(between(c, a, c, b), between(d, a, d, b))) {
      fire({Rule::InscribedAngle, {a, b, c, d}});
    } else if (same(between(b, a, b, c), between(d, a, d, c))) {
      fire({Rule::InscribedAngle, {a, c, b, d}});
    } else if (same(between(b, a, b, d), between(c, a, c, d))) {
      fire({Rule::InscribedAngle, {a, d, b, c}});
    }
  }
  chords(a, b, c, d);
  chords(a, c, b, d);
  chords(a, d, b, c);
  if (concyclic(a, b, c, d)) return;
  const std::array<int, 4> p = {a, b, c, d};
  for (std::size_t m = 0; m < 4; ++m) {  // the midpoint of the arc
    for (std::size_t x = 0; x < 4; ++x) {
      if (x == m) continue;
      std::size_t y = 0;
      while (y == m || y == x) ++y;
      const std::size_t z = 6 - m - x - y;
      if (congruent(p[m], p[y], p[m], p[z]) && bisects(p[x], p[y], p[m], p[z])) {
        fire({Rule::BisectorMeetsPerpendicularBisector, {p[y], p[z], p[x], p[m]}});
      }
    }
  }
}

void Closure::chords(int a, int b, int c, int d) {
  if (!congruent(a, b, c, d) || !concyclic(a, b, c, d)) return;
  const Figure& g = knowledge_.figure();
  if (g.nonparallel(b, d, a, c)) {
    if (!parallel(b, c, a, d)) fire({Rule::EqualChords, {a, b, c, d}});
  } else if (g.nonparallel(a, d, b, c)) {
    if (!parallel(b, d, a, c)) fire({Rule::EqualChords, {a, b, d, c}});
  }
}

void Closure::centres() {
  for (const Centre& centre : candidates_.centres) {
    const int o = centre.centre;
    const std::vector<PointId>& p = centre.points;
    const Residue radius = log(o, p[0]);
    if (std::all_of(p.begin(), p.end(), [&](int x) { return log(o, x) == radius; })) continue;
    for (std::size_t i = 1; i < p.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const int a = p[j];
        const int b = p[i];
        if (!congruent(o, a, o, b)) continue;
        const Angle seen = plus_half(between(o, a, a, b));
        for (const int x : p) {
          if (x == a || x == b || congruent(o, a, o, x)) continue;
          if (knowledge_.figure().coincide(x, a) || knowledge_.figure().coincide(x, b)) continue;
          if (same(between(x, a, x, b), seen)) fire({Rule::CentreOfCircle, {o, a, b, x}});
        }
      }
    }
  }
}

}  // namespace geometry
