// What do squared lengths and sines add, once the cheap rules have come to rest?
//
// Perpendicular diagonals (AC^2 + BD^2 = AD^2 + BC^2), Stewart's theorem, the law of sines.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "closure.hpp"

namespace geometry {

void Closure::squares() {
  const Table& table = knowledge_.table(TableId::Square);
  for (const Quadruple& q : candidates_.perpendiculars) {
    const auto [a, b, c, d] = q;
    const auto term = [&](int x, int y) { return x == y ? Residue{0} : table.value(length_var(x, y)); };
    const bool sums = add(term(a, c), term(b, d)) == add(term(a, d), term(b, c));
    const bool right = perpendicular(a, b, c, d);
    if (right && !sums) fire({Rule::PerpendicularSquares, {a, b, c, d}});
    if (sums && !right) fire({Rule::SquaresPerpendicular, {a, b, c, d}});
  }
  const Table& ratios = knowledge_.table(TableId::Ratio);
  static constexpr std::array<std::array<int, 2>, 5> kParts = {{{1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}}};
  for (const Triple& t : candidates_.collinear) {
    const auto [a, b, c] = t;
    const double share = knowledge_.figure().length(a, b) / knowledge_.figure().length(a, c);
    for (const auto& part : kParts) {
      if (std::abs(share - static_cast<double>(part[0]) / part[1]) > kNear) continue;
      const Residue two = ratios.value(0);
      const Residue three = ratios.value(1);
      const auto log_of = [&](int n) {
        return n == 1 ? Residue{0} : n == 2 ? two : n == 3 ? three : add(two, two);
      };
      if (sub(log(a, b), log(a, c)) != sub(log_of(part[0]), log_of(part[1])) || !parallel(a, b, a, c)) continue;
      for (int x = 0; x < knowledge_.figure().size(); ++x) {
        if (x == a || x == b || x == c) continue;
        fire({Rule::Stewart, {a, b, c, x}, part[0], part[1]});
      }
    }
  }
}

// Sines are named by a representative of each class of equal angles, so that an equation is written only
// where a triangle shares two of its angles with others.
void Closure::sines() {
  sine_laws();
  const SineIndex& index = knowledge_.sines();
  const Table& ratios = knowledge_.table(TableId::Ratio);
  const int known = index.size();
  std::vector<std::pair<Residue, int>> values;
  for (int i = 0; i < known; ++i) values.emplace_back(ratios.value(sine_var(i)), i);
  std::sort(values.begin(), values.end());
  const Figure& g = knowledge_.figure();
  for (std::size_t i = 1; i < values.size(); ++i) {
    if (values[i].first != values[i - 1].first) continue;
    const auto p = index.angle(values[i - 1].second);
    const auto q = index.angle(values[i].second);
    const double x = g.angle(p[0], p[1], p[2]);
    const double y = g.angle(q[0], q[1], q[2]);
    if (std::abs(std::sin(x) - std::sin(y)) > kNear || std::abs(x - std::numbers::pi / 2) < kApart) continue;
    fire({Rule::EqualSinesAngles, {p[0], p[1], p[2], q[0], q[1], q[2]}});
  }
}

void Closure::sine_laws() {
  const Figure& g = knowledge_.figure();
  const Table& directions = knowledge_.table(TableId::Direction);
  const Residue pi = directions.value(0);
  // The angle of a triangle up to its supplement: the smaller of the two forms.
  const auto form_of = [&](int a, int b, int c) {
    const Angle x = between(b, a, b, c);
    const double turns = std::floor(x.turn);
    const Residue form = sub(x.form, mul(from_integer(static_cast<std::int64_t>(turns)), pi));
    return std::min(form, sub(pi, form));
  };
  struct Class {
    Triple angle;
    std::int32_t size;  // classes of one size look equal on the figure: what sines might prove
    bool named = false;
  };
  std::vector<Class> classes;
  FlatMap place;
  const auto class_of = [&](int a, int b, int c) {
    std::int32_t& slot = place[mix(form_of(a, b, c), 3)];
    if (slot < 0) {
      slot = static_cast<std::int32_t>(classes.size());
      classes.push_back({{static_cast<PointId>(a), static_cast<PointId>(b), static_cast<PointId>(c)}, 0});
    }
    return slot;
  };
  const SineIndex& index = knowledge_.sines();
  const int named = index.size();
  for (int i = 0; i < named; ++i) {
    const auto angle = index.angle(i);
    Class& c = classes[static_cast<std::size_t>(class_of(angle[0], angle[1], angle[2]))];
    if (!c.named) {
      c.named = true;
      c.angle = angle;
    } else if (knowledge_.table(TableId::Ratio).value(sine_var(i)) !=
               knowledge_.table(TableId::Ratio).value(sine_var(knowledge_.sines().index(c.angle[0], c.angle[1], c.angle[2])))) {
      fire({Rule::EqualAnglesSines, {c.angle[0], c.angle[1], c.angle[2], angle[0], angle[1], angle[2]}});
    }
  }
  struct Use {
    Triple vertex;
    std::array<std::int32_t, 3> angle;
  };
  std::vector<Use> uses;
  for (int c = 2; c < g.size(); ++c) {
    for (int b = 1; b < c; ++b) {
      for (int a = 0; a < b; ++a) {
        if (!g.noncollinear(a, b, c)) continue;
        uses.push_back({{static_cast<PointId>(a), static_cast<PointId>(b), static_cast<PointId>(c)},
                        {class_of(b, a, c), class_of(a, b, c), class_of(a, c, b)}});
      }
    }
  }
  std::vector<std::pair<double, std::int32_t>> sizes;
  for (std::size_t k = 0; k < classes.size(); ++k) {
    const Triple& angle = classes[k].angle;
    sizes.emplace_back(std::sin(g.angle(angle[0], angle[1], angle[2])), static_cast<std::int32_t>(k));
  }
  std::sort(sizes.begin(), sizes.end());
  std::vector<int> sharing(classes.size(), 0);  // triangles' angles of each size
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    const bool fresh = i == 0 || sizes[i].first - sizes[i - 1].first > kNear;
    classes[static_cast<std::size_t>(sizes[i].second)].size =
        fresh ? static_cast<std::int32_t>(i) : classes[static_cast<std::size_t>(sizes[i - 1].second)].size;
  }
  const auto size_of = [&](std::int32_t k) {
    return static_cast<std::size_t>(classes[static_cast<std::size_t>(k)].size);
  };
  for (const Use& u : uses) {
    for (const auto k : u.angle) ++sharing[size_of(k)];
  }
  static constexpr std::array<std::array<int, 2>, 7> kConstants = {
      {{1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 6}, {5, 6}}};
  std::array<Angle, kConstants.size()> constants{};
  for (std::size_t i = 0; i < kConstants.size(); ++i) {
    const auto [num, den] = kConstants[i];
    constants[i] = {mul(mul(from_integer(num), inverse(from_integer(den))), pi), static_cast<double>(num) / den};
  }
  for (std::size_t k = 0; k < classes.size(); ++k) {  // a known angle is as good as a shared one
    const Triple& angle = classes[k].angle;
    const Angle x = between(angle[1], angle[0], angle[1], angle[2]);
    if (std::any_of(constants.begin(), constants.end(), [&](const Angle& q) { return same(x, q); })) {
      sharing[size_of(static_cast<std::int32_t>(k))] += 2;
    }
  }
  const auto useful = [&](std::int32_t k) { return sharing[size_of(k)] >= 2; };
  for (bool changed = true; changed;) {  // a triangle with one shared angle says nothing
    changed = false;
    for (std::size_t i = 0; i < uses.size();) {
      if (std::count_if(uses[i].angle.begin(), uses[i].angle.end(), useful) >= 2) {
        ++i;
        continue;
      }
      for (const auto k : uses[i].angle) --sharing[size_of(k)];
      uses[i] = uses.back();
      uses.pop_back();
      changed = true;
    }
  }
  std::sort(uses.begin(), uses.end(), [](const Use& x, const Use& y) { return x.vertex < y.vertex; });
  for (const Use& u : uses) {
    for (std::size_t i = 0; i < 2; ++i) {
      for (std::size_t j = i + 1; j < 3; ++j) {
        if (!useful(u.angle[i]) || !useful(u.angle[j])) continue;
        if (i == 0 && j == 2 && useful(u.angle[1])) continue;  // follows from the other two
        const Triple& p = classes[static_cast<std::size_t>(u.angle[i])].angle;
        const Triple& q = classes[static_cast<std::size_t>(u.angle[j])].angle;
        const std::size_t k = 3 - i - j;
        fire({Rule::LawOfSines, {u.vertex[i], u.vertex[j], u.vertex[k], p[0], p[1], p[2], q[0], q[1], q[2]}});
      }
    }
  }
  // Right angles and other constants.
  for (int i = 0; i < index.size(); ++i) {
    const auto angle = index.angle(i);
    const Angle x = between(angle[1], angle[0], angle[1], angle[2]);
    for (std::size_t q = 0; q < kConstants.size(); ++q) {
      if (!same(x, constants[q])) continue;
      fire({Rule::SineConstant, {angle[0], angle[1], angle[2]}, kConstants[q][0], kConstants[q][1]});
    }
  }
}

}  // namespace geometry
