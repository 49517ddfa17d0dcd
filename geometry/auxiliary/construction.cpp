#include "construction.hpp"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <stdexcept>
#include <string>

namespace geometry {
namespace {

struct Description {
  std::string_view name;
  int arity;
};

constexpr std::array<Description, static_cast<std::size_t>(kKinds)> kDescriptions = {{
    {"midpoint", 2},       {"mirror", 2},          {"foot", 3},
    {"reflection", 3},     {"line_line", 4},       {"line_circle", 4},
    {"line_centre", 3},    {"circle_circle", 5},   {"centre_circle", 4},
    {"circumcentre", 3},   {"orthocentre", 3},     {"incentre", 3},
    {"excentre", 3},       {"parallelogram", 3},   {"antipode", 3},
    {"arc_midpoint", 3},   {"pole", 3},            {"parallel_line", 5},
    {"perpendicular_line", 5}, {"parallel_circle", 5}, {"perpendicular_circle", 5},
    {"tangent_line", 5},   {"bisector_line", 5},   {"isogonal_line", 6},
    {"isogonal_circle", 4}, {"equidistant_line", 4}, {"laid_off", 4},
    {"circle_line", 4},    {"inverse", 3},         {"tangent_point", 3},
    {"equilateral", 2},
}};

using C = std::complex<double>;
constexpr double kFlat = 1e-4;  // sines below this are no angle to construct with

double cross(C u, C v) { return (std::conj(u) * v).imag(); }
double dot(C u, C v) { return (std::conj(u) * v).real(); }

bool flat(C u, C v) { return !(std::abs(cross(u, v)) > kFlat * std::abs(u) * std::abs(v)); }

std::optional<C> meet(C p, C u, C q, C v) {  // p + s u = q + t v
  if (flat(u, v)) return std::nullopt;
  return p + cross(q - p, v) / cross(u, v) * u;
}

C foot(C p, C a, C b) { return a + (b - a) * dot(b - a, p - a) / std::norm(b - a); }
C reflect(C p, C a, C b) { return 2.0 * foot(p, a, b) - p; }

std::optional<C> circumcentre(C a, C b, C c) {
  if (flat(b - a, c - a) || flat(c - b, a - b)) return std::nullopt;
  return meet((a + b) / 2.0, C(0, 1) * (b - a), (a + c) / 2.0, C(0, 1) * (c - a));
}

C unit(C u) { return u / std::abs(u); }

std::optional<C> centre_of_bisectors(C a, C b, C c, bool outer) {  // excentre opposite to A
  if (flat(b - a, c - a)) return std::nullopt;
  const double x = (outer ? -1 : 1) * std::abs(b - c);
  const double y = std::abs(c - a);
  const double z = std::abs(a - b);
  return (x * a + y * b + z * c) / (x + y + z);
}

// The second meeting of the line through a in direction u with the circle about o through a.
C again(C a, C u, C o) { return 2.0 * foot(o, a, a + u) - a; }

std::optional<C> again_on(C a, C u, C d, C e) {
  const auto o = circumcentre(a, d, e);
  if (!o) return std::nullopt;
  return again(a, u, *o);
}

std::optional<C> located(const Construction& k, std::span<const Vec> points) {
  const auto at = [&](int i) {
    const Vec p = points[static_cast<std::size_t>(k[i])];
    return C(p.x, p.y);
  };
  const C i(0, 1);
  const C a = at(0);
  const C b = at(1);
  const C c = k.count > 2 ? at(2) : C();
  const C d = k.count > 3 ? at(3) : C();
  const C e = k.count > 4 ? at(4) : C();
  const C f = k.count > 5 ? at(5) : C();
  switch (k.kind) {
    case Kind::Midpoint: return (a + b) / 2.0;
    case Kind::Mirror: return 2.0 * b - a;
    case Kind::Foot:
      if (flat(b - a, c - a)) return std::nullopt;
      return foot(a, b, c);
    case Kind::Reflection:
      if (flat(b - a, c - a)) return std::nullopt;
      return reflect(a, b, c);
    case Kind::LineLine: return meet(a, b - a, c, d - c);
    case Kind::LineCircle: return again_on(a, b - a, c, d);
    case Kind::LineCentre: return again(a, b - a, c);
    case Kind::CircleCircle: {
      const auto o = circumcentre(a, b, c);
      const auto w = circumcentre(a, d, e);
      if (!o || !w || flat(*o - a, *w - a)) return std::nullopt;
      return reflect(a, *o, *w);
    }
    case Kind::CentreCircle: {
      const auto w = circumcentre(a, c, d);
      if (!w || flat(b - a, *w - a)) return std::nullopt;
      return reflect(a, b, *w);
    }
    case Kind::Circumcentre: return circumcentre(a, b, c);
    case Kind::Orthocentre: return meet(a, i * (b - c), b, i * (c - a));
    case Kind::Incentre: return centre_of_bisectors(a, b, c, false);
    case Kind::Excentre: return centre_of_bisectors(a, b, c, true);
    case Kind::Parallelogram:
      if (flat(a - b, c - b)) return std::nullopt;
      return a + c - b;
    case Kind::Antipode: {
      const auto o = circumcentre(a, b, c);
      if (!o) return std::nullopt;
      return 2.0 * *o - a;
    }
    case Kind::ArcMidpoint: {
      const C bisector = unit(b - a) + unit(c - a);
      return again_on(a, k.root == 0 ? bisector : i * bisector, b, c);
    }
    case Kind::Pole: return meet(a, i * (a - c), b, i * (b - c));
    case Kind::ParallelLine: return meet(a, c - b, d, e - d);
    case Kind::PerpendicularLine: return meet(a, i * (c - b), d, e - d);
    case Kind::ParallelCircle: return again_on(a, c - b, d, e);
    case Kind::PerpendicularCircle: return again_on(a, i * (c - b), d, e);
    case Kind::TangentLine: {
      const auto o = circumcentre(a, b, c);
      if (!o) return std::nullopt;
      return meet(a, i * (*o - a), d, e - d);
    }
    case Kind::BisectorLine: {
      if (flat(b - a, c - a)) return std::nullopt;
      const C bisector = unit(b - a) + unit(c - a);
      return meet(a, k.root == 0 ? bisector : i * bisector, d, e - d);
    }
    case Kind::IsogonalLine: return meet(a, (b - a) * (c - a) / (d - a), e, f - e);
    case Kind::IsogonalCircle: return again_on(a, (b - a) * (c - a) / (d - a), b, c);
    case Kind::EquidistantLine: return meet((a + b) / 2.0, i * (b - a), c, d - c);
    case Kind::LaidOff: return a + (k.root == 0 ? 1.0 : -1.0) * std::abs(d - c) * unit(b - a);
    case Kind::CircleLine: {
      const C base = foot(c, a, b);
      const double rest = std::norm(d - c) - std::norm(base - c);
      if (!(rest > kFlat * std::norm(d - c))) return std::nullopt;
      return base + (k.root == 0 ? 1.0 : -1.0) * std::sqrt(rest) * unit(b - a);
    }
    case Kind::Inverse: return b + (a - b) * std::norm(c - b) / std::norm(a - b);
    case Kind::TangentPoint: {  // on the circle over AO as diameter
      const double square = std::norm(c - b);
      const double far = std::norm(a - b);
      if (!(far > square * (1 + kFlat))) return std::nullopt;
      const double sine = (k.root == 0 ? 1.0 : -1.0) * std::sqrt(1 - square / far);
      return b + (a - b) * std::sqrt(square / far) * C(std::sqrt(square / far), sine);
    }
    case Kind::Equilateral: return a + (b - a) * std::polar(1.0, (k.root == 0 ? 1 : -1) * std::numbers::pi / 3);
    case Kind::Count: break;
  }
  return std::nullopt;
}

}  // namespace

Construction::Construction(Kind k, std::initializer_list<int> ids, int which)
    : kind(k), count(static_cast<std::uint8_t>(ids.size())), root(static_cast<std::uint8_t>(which)) {
  if (ids.size() > kMost) throw std::length_error("a construction has too many points");
  std::transform(ids.begin(), ids.end(), points.begin(), [](int id) { return static_cast<PointId>(id); });
}

std::string_view name_of(Kind kind) { return kDescriptions[static_cast<std::size_t>(kind)].name; }
int arity_of(Kind kind) { return kDescriptions[static_cast<std::size_t>(kind)].arity; }

Kind kind_of(std::string_view name) {
  for (std::size_t i = 0; i < kDescriptions.size(); ++i) {
    if (kDescriptions[i].name == name) return static_cast<Kind>(i);
  }
  throw std::invalid_argument("unknown construction " + std::string(name));
}

std::optional<Vec> place(const Construction& construction, std::span<const Vec> points) {
  const auto found = located(construction, points);
  if (!found || !std::isfinite(found->real()) || !std::isfinite(found->imag())) return std::nullopt;
  return Vec{found->real(), found->imag()};
}

std::vector<Fact> assertions_of(const Construction& k, int x) {
  using P = Predicate;
  const int a = k[0], b = k[1], c = k[2], d = k[3], e = k[4], f = k[5];
  switch (k.kind) {
    case Kind::Midpoint: return {{P::Midp, {x, a, b}}};
    case Kind::Mirror: return {{P::Midp, {b, a, x}}};
    case Kind::Foot: return {{P::Perp, {a, x, b, c}}, {P::Coll, {x, b, c}}};
    case Kind::Reflection: return {{P::Cong, {b, a, b, x}}, {P::Cong, {c, a, c, x}}, {P::Perp, {a, x, b, c}}};
    case Kind::LineLine: return {{P::Coll, {x, a, b}}, {P::Coll, {x, c, d}}};
    case Kind::LineCircle: return {{P::Coll, {x, a, b}}, {P::Cyclic, {a, c, d, x}}};
    case Kind::LineCentre: return {{P::Coll, {x, a, b}}, {P::Cong, {c, x, c, a}}};
    case Kind::CircleCircle: return {{P::Cyclic, {a, b, c, x}}, {P::Cyclic, {a, d, e, x}}};
    case Kind::CentreCircle: return {{P::Cong, {b, x, b, a}}, {P::Cyclic, {a, c, d, x}}};
    case Kind::Circumcentre: return {{P::Cong, {x, a, x, b}}, {P::Cong, {x, b, x, c}}};
    case Kind::Orthocentre: return {{P::Perp, {x, a, b, c}}, {P::Perp, {x, b, c, a}}};
    case Kind::Incentre:
    case Kind::Excentre:
      return {{P::Eqangle, {a, b, a, x, a, x, a, c}}, {P::Eqangle, {b, c, b, x, b, x, b, a}},
              {P::Eqangle, {c, a, c, x, c, x, c, b}}};
    case Kind::Parallelogram:
      return {{P::Para, {a, b, c, x}}, {P::Para, {a, x, b, c}}, {P::Cong, {a, b, c, x}}, {P::Cong, {a, x, b, c}}};
    case Kind::Antipode: return {{P::Perp, {a, b, b, x}}, {P::Perp, {a, c, c, x}}};
    case Kind::ArcMidpoint: return {{P::Eqangle, {a, b, a, x, a, x, a, c}}, {P::Cyclic, {a, b, c, x}}};
    case Kind::Pole: return {{P::Perp, {c, a, a, x}}, {P::Perp, {c, b, b, x}}};
    case Kind::ParallelLine: return {{P::Para, {a, x, b, c}}, {P::Coll, {x, d, e}}};
    case Kind::PerpendicularLine: return {{P::Perp, {a, x, b, c}}, {P::Coll, {x, d, e}}};
    case Kind::ParallelCircle: return {{P::Para, {a, x, b, c}}, {P::Cyclic, {a, d, e, x}}};
    case Kind::PerpendicularCircle: return {{P::Perp, {a, x, b, c}}, {P::Cyclic, {a, d, e, x}}};
    case Kind::TangentLine: return {{P::Eqangle, {a, x, a, b, c, a, c, b}}, {P::Coll, {x, d, e}}};
    case Kind::BisectorLine: return {{P::Eqangle, {a, b, a, x, a, x, a, c}}, {P::Coll, {x, d, e}}};
    case Kind::IsogonalLine: return {{P::Eqangle, {a, b, a, x, a, d, a, c}}, {P::Coll, {x, e, f}}};
    case Kind::IsogonalCircle: return {{P::Eqangle, {a, b, a, x, a, d, a, c}}, {P::Cyclic, {a, b, c, x}}};
    case Kind::EquidistantLine: return {{P::Cong, {x, a, x, b}}, {P::Coll, {x, c, d}}};
    case Kind::LaidOff: return {{P::Coll, {x, a, b}}, {P::Cong, {a, x, c, d}}};
    case Kind::CircleLine: return {{P::Coll, {x, a, b}}, {P::Cong, {c, x, c, d}}};
    case Kind::Inverse: return {{P::Coll, {x, b, a}}, {P::Eqratio, {b, a, b, c, b, c, b, x}}};
    case Kind::TangentPoint: return {{P::Perp, {a, x, x, b}}, {P::Cong, {b, x, b, c}}};
    case Kind::Equilateral: return {{P::Cong, {a, b, b, x}}, {P::Cong, {b, x, x, a}}};
    case Kind::Count: break;
  }
  return {};
}

}  // namespace geometry
