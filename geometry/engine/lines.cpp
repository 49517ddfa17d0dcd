// What follows about collinear points, bisectors, altitudes, transversals and equal distances?
#include <algorithm>

#include "closure.hpp"

namespace geometry {

void Closure::lines() {
  for (const Triple& t : candidates_.collinear) {
    const auto [a, b, c] = t;  // b between
    const bool ab_ac = parallel(a, b, a, c);
    const bool ab_bc = parallel(a, b, b, c);
    const bool ac_bc = parallel(a, c, b, c);
    const Residue whole = length(a, c);
    const bool sum = add(length(a, b), length(b, c)) == whole;
    if (ab_ac || ab_bc || ac_bc) {
      if (!(ab_ac && ab_bc)) {
        if (ab_ac) {
          fire({Rule::Collinear, {a, b, c}});
        } else if (ab_bc) {
          fire({Rule::Collinear, {b, a, c}});
        } else {
          fire({Rule::Collinear, {c, a, b}});
        }
      }
      if (!sum) fire({Rule::Addition, {a, b, c}});
    } else if (sum) {
      fire({Rule::AdditionConverse, {a, b, c}});
    }
  }
}

void Closure::kites() {
  // Points equidistant from B and C lie on the perpendicular bisector, and conversely.
  for (const Equidistant& e : candidates_.equidistant) {
    const int b = e.b;
    const int c = e.c;
    for (std::size_t i = 1; i < e.points.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const int x = e.points[i];
        const int y = e.points[j];
        if (knowledge_.figure().coincide(x, y)) continue;
        const bool at_x = congruent(x, b, x, c);
        const bool at_y = congruent(y, b, y, c);
        if (!at_x && !at_y) continue;
        const bool right = perpendicular(x, y, b, c);
        if (at_x && at_y && !right) fire({Rule::Kite, {x, y, b, c}});
        if (at_x && !at_y && right) fire({Rule::PerpendicularBisector, {x, y, b, c}});
        if (!at_x && at_y && right) fire({Rule::PerpendicularBisector, {y, x, b, c}});
      }
    }
  }
}

void Closure::centres_of_triangles() {
  for (const Quadruple& q : candidates_.orthocentres) {
    const auto [a, b, c, d] = q;
    const bool ab = perpendicular(a, b, c, d);
    const bool ac = perpendicular(a, c, b, d);
    const bool ad = perpendicular(a, d, b, c);
    if (ab && ac && !ad) fire({Rule::Orthocentre, {a, b, c, d}});
    if (ab && ad && !ac) fire({Rule::Orthocentre, {a, b, d, c}});
    if (ac && ad && !ab) fire({Rule::Orthocentre, {a, c, d, b}});
  }
  for (const Quadruple& q : candidates_.incentres) {
    const auto [a, b, c, d] = q;
    const bool at_a = bisects(a, b, d, c);
    const bool at_b = bisects(b, a, d, c);
    const bool at_c = bisects(c, a, d, b);
    if (at_a && at_b && !at_c) fire({Rule::Incentre, {a, b, c, d}});
    if (at_a && at_c && !at_b) fire({Rule::Incentre, {a, c, b, d}});
    if (at_b && at_c && !at_a) fire({Rule::Incentre, {b, c, a, d}});
  }
  for (const Quadruple& q : candidates_.bisectors) {
    const auto [a, b, c, d] = q;
    if (!parallel(d, b, d, c)) continue;
    const bool angles = bisects(a, b, d, c);
    const bool ratio = sub(log(d, b), log(d, c)) == sub(log(a, b), log(a, c));
    if (angles && !ratio) fire({Rule::Bisector, {a, b, c, d}});
    if (ratio && !angles) fire({Rule::BisectorConverse, {a, b, c, d}});
  }
}

void Closure::divided() {
  for (std::int32_t i = 0; i < static_cast<std::int32_t>(candidates_.segmentations.size()); ++i) {
    const Segmentation& s = candidates_.segmentations[static_cast<std::size_t>(i)];
    const auto [a, m, c] = s.vertex;
    if (!dirty_log(a, m) && !dirty_log(m, c) && !dirty_log(a, c) && !dirty_direction(a, m)) continue;
    if (!parallel(a, m, a, c)) continue;
    const auto forms = [this](const Triple& t) {
      const Residue left = log(t[0], t[1]);
      const Residue right = log(t[1], t[2]);
      const Residue whole = log(t[0], t[2]);
      return std::array<Residue, 3>{sub(left, right), sub(left, whole), sub(right, whole)};
    };
    // The ratio of the first two segments of each reading gives the others.
    static constexpr std::array<std::array<std::size_t, 3>, 3> kReadings = {{{0, 1, 2}, {1, 0, 2}, {1, 2, 0}}};
    for (std::size_t r = 0; r < 3; ++r) {
      const auto mine = forms(s.vertex);
      std::int32_t& slot = segment_keys_[mix(mix(static_cast<std::uint64_t>(s.shape) * 4 + r, 7), mine[r])];
      if (slot < 0 || slot == i) {
        slot = i;
        continue;
      }
      const Triple& t = candidates_.segmentations[static_cast<std::size_t>(slot)].vertex;
      const auto theirs = forms(t);
      if (theirs[r] != mine[r]) {
        slot = i;
        continue;
      }
      if (theirs == mine) continue;
      const auto& o = kReadings[r];
      fire({Rule::DividedSegments, {t[o[0]], t[o[1]], t[o[2]], s.vertex[o[0]], s.vertex[o[1]], s.vertex[o[2]]}});
    }
  }
}

void Closure::transversals() {
  for (const Sextuple& s : candidates_.parallels) {
    const auto [a, b, c, d, e, f] = s;
    const bool first = parallel(a, b, c, d);
    const bool second = parallel(c, d, e, f);
    const bool outer = parallel(a, b, e, f);
    if (!first && !second && !outer) continue;
    const bool all = first && second;
    const bool ratio = sub(log(a, c), log(c, e)) == sub(log(b, d), log(d, f));
    if (all == ratio) continue;
    if (!parallel(a, c, a, e) || !parallel(b, d, b, f)) continue;
    if (all) {
      fire({Rule::Thales, {a, b, c, d, e, f}});
    } else if (first) {
      fire({Rule::ThalesConverse, {a, b, c, d, e, f}});
    } else if (second) {
      fire({Rule::ThalesConverse, {e, f, c, d, a, b}});
    } else {
      fire({Rule::ThalesConverse, {a, b, e, f, c, d}});
    }
  }
}

void Closure::proportions() {
  const Table& ratios = knowledge_.table(TableId::Ratio);
  for (const Proportion& p : candidates_.proportions) {
    const auto [a, b, c, d] = p.points;
    Residue constant = 0;
    if (p.numerator == 3) constant = ratios.value(1);
    if (p.numerator == 2) constant = ratios.value(0);
    if (p.numerator == 4) constant = add(ratios.value(0), ratios.value(0));
    if (p.denominator == 2) constant = sub(constant, ratios.value(0));
    const Residue num = from_integer(p.numerator);
    const Residue den = from_integer(p.denominator);
    const bool by_ratio = sub(log(a, b), log(c, d)) == constant;
    if (p.on_lines) {
      const bool by_length = mul(den, length(a, b)) == mul(num, length(c, d));
      if (by_ratio && !by_length) fire({Rule::RatioToLength, {a, b, c, d}, p.numerator, p.denominator});
      if (by_length && !by_ratio) fire({Rule::LengthToRatio, {a, b, c, d}, p.numerator, p.denominator});
    }
    if (knowledge_.squares()) {
      const bool by_square = mul(mul(den, den), square(a, b)) == mul(mul(num, num), square(c, d));
      if (by_ratio && !by_square) fire({Rule::RatioToSquare, {a, b, c, d}, p.numerator, p.denominator});
      if (by_square && !by_ratio) fire({Rule::SquareToRatio, {a, b, c, d}, p.numerator, p.denominator});
    }
  }
}

void Closure::coincidences() {
  const Figure& g = knowledge_.figure();
  for (const auto& pair : candidates_.coinciding) {
    const auto [a, b] = pair;
    if (knowledge_.holds({{Predicate::Same, {a, b}}, TableId::Direction}) &&
        knowledge_.holds({{Predicate::Same, {a, b}}, TableId::Ratio})) {
      continue;
    }
    for (int c = 0; c < g.size(); ++c) {
      if (!g.apart(a, c) || !g.apart(b, c) || !parallel(c, a, c, b)) continue;
      if (congruent(c, a, c, b)) fire({Rule::SameByDistance, {a, b, c}});
      for (int d = 0; d < c; ++d) {
        if (g.noncollinear(a, c, d) && g.apart(b, d) && parallel(d, a, d, b)) fire({Rule::SameByLines, {a, b, c, d}});
      }
    }
  }
}

}  // namespace geometry
