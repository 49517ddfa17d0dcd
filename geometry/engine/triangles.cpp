// Which triangles are similar or isosceles?
//
// Each triangle is looked up by its angles (AA), its ratios (SSS), an angle and the ratio of its sides
// (SAS), a right angle and a leg (RHS), an angle and the opposite side (SSA). A key seen before is a
// similarity with the triangle that left it. Euclid, Elements VI.4-7.
#include <algorithm>

#include "closure.hpp"

namespace geometry {

void Closure::triangles() {
  for (std::int32_t i = 0; i < static_cast<std::int32_t>(candidates_.triangles.size()); ++i) {
    const auto& v = candidates_.triangles[static_cast<std::size_t>(i)].vertex;
    bool dirty = everything_dirty_;
    for (int k = 0; k < 3 && !dirty; ++k) {
      const int p = v[static_cast<std::size_t>(k)];
      const int q = v[static_cast<std::size_t>((k + 1) % 3)];
      dirty = dirty_direction(p, q) || dirty_log(p, q);
    }
    if (dirty) match_triangle(i);
  }
}

void Closure::match_triangle(std::int32_t index) {
  const Table& directions = knowledge_.table(TableId::Direction);
  const Residue pi = directions.value(0);
  struct Forms {
    std::array<Residue, 3> angle;  // interior, at each vertex
    std::array<Residue, 3> side;   // logarithm of the opposite side
  };
  const auto forms_of = [&](const Triangle& t) {
    Forms f{};
    const auto& v = t.vertex;
    const std::array<Residue, 3> d = {directions.value(direction_var(v[1], v[2])),
                                      directions.value(direction_var(v[0], v[2])),
                                      directions.value(direction_var(v[0], v[1]))};
    for (std::size_t i = 0; i < 3; ++i) {
      // d[j] is the side opposite to j: from the side towards the next vertex to the previous one's.
      const std::size_t next = (i + 1) % 3;
      const std::size_t previous = (i + 2) % 3;
      const Residue turned = t.counterclockwise ? sub(d[next], d[previous]) : sub(d[previous], d[next]);
      f.angle[i] = t.turns[i] == 0 ? turned : t.turns[i] > 0 ? add(turned, pi) : sub(turned, pi);
      f.side[i] = log(v[next], v[previous]);
    }
    return f;
  };
  const Triangle t = candidates_.triangles[static_cast<std::size_t>(index)];
  Forms mine = forms_of(t);
  const auto shape = static_cast<std::uint64_t>(t.shape);

  // Looks for the key; `equal` tells whether another triangle still has it, `rule` what to fire then.
  const auto probe = [&](std::uint64_t kind, Residue x, Residue y, auto equal, Rule rule, int i, int j, int k) {
    std::int32_t& slot = triangle_keys_[mix(mix(shape * 32 + kind, x), y)];
    if (slot < 0 || slot == index) {
      slot = index;
      return;
    }
    const Triangle& other = candidates_.triangles[static_cast<std::size_t>(slot)];
    const Forms theirs = forms_of(other);
    if (!equal(theirs)) {  // it has moved on to another key since
      slot = index;
      return;
    }
    if (theirs.angle[0] == mine.angle[0] && theirs.angle[1] == mine.angle[1] &&
        sub(theirs.side[0], theirs.side[1]) == sub(mine.side[0], mine.side[1]) &&
        sub(theirs.side[1], theirs.side[2]) == sub(mine.side[1], mine.side[2])) {
      return;
    }
    const bool reverse = other.counterclockwise != t.counterclockwise;
    const auto actual = static_cast<Rule>(static_cast<int>(rule) + (reverse ? 1 : 0));
    const auto at = [](const Triangle& x2, int n) { return x2.vertex[static_cast<std::size_t>(n)]; };
    if (fire({actual, {at(other, i), at(other, j), at(other, k), at(t, i), at(t, j), at(t, k)}})) {
      mine = forms_of(t);
    }
  };

  {
    const Residue x = mine.angle[0];
    const Residue y = mine.angle[1];
    probe(0, x, y, [&](const Forms& f) { return f.angle[0] == x && f.angle[1] == y; }, Rule::SimilarAA, 0, 1, 2);
  }
  {
    const Residue x = sub(mine.side[0], mine.side[1]);
    const Residue y = sub(mine.side[1], mine.side[2]);
    probe(1, x, y,
          [&](const Forms& f) { return sub(f.side[0], f.side[1]) == x && sub(f.side[1], f.side[2]) == y; },
          Rule::SimilarSSS, 0, 1, 2);
  }
  for (std::size_t i = 0; i < 3; ++i) {
    const std::size_t j = (i + 1) % 3;
    const std::size_t k = (i + 2) % 3;
    const Residue x = mine.angle[i];
    const Residue y = sub(mine.side[j], mine.side[k]);
    probe(2 + i, x, y,
          [&](const Forms& f) { return f.angle[i] == x && sub(f.side[j], f.side[k]) == y; }, Rule::SimilarSAS,
          static_cast<int>(i), static_cast<int>(j), static_cast<int>(k));
  }
  for (std::size_t i = 0; i < 3; ++i) {
    for (std::size_t step = 1; step < 3; ++step) {
      // The angle at i, its opposite side, the side opposite to k; a right angle at i is RHS.
      const std::size_t k = (i + step) % 3;
      const std::size_t j = 3 - i - k;
      if (t.right == static_cast<int>(k)) continue;
      const Residue x = mine.angle[i];
      const Residue y = sub(mine.side[i], mine.side[k]);
      const Rule rule = t.right == static_cast<int>(i) ? Rule::SimilarRHS : Rule::SimilarSSA;
      if (rule == Rule::SimilarRHS && add(x, x) != pi) continue;
      probe(5 + 3 * i + k, x, y,
            [&](const Forms& f) { return f.angle[i] == x && sub(f.side[i], f.side[k]) == y; }, rule,
            static_cast<int>(i), static_cast<int>(j), static_cast<int>(k));
    }
  }
}

void Closure::isosceles() {
  for (const Triple& t : candidates_.isosceles) {
    const auto [a, b, c] = t;
    const bool sides = congruent(a, b, a, c);
    const bool angles = same(between(b, a, b, c), between(c, b, c, a));
    if (sides == angles) continue;
    fire({sides ? Rule::IsoscelesAngles : Rule::IsoscelesSides, {a, b, c}});
  }
}

}  // namespace geometry
