#include "candidates.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace geometry {
namespace {

constexpr double kShape = 1e-6;  // shapes (angles in radians, ratios) nearer than this look the same

struct Shaped {
  double first;
  double second;
  Triangle triangle;
};

PointId id(int a) { return static_cast<PointId>(a); }

std::int8_t interior_turn(const Figure& g, int apex, int from, int to) {
  return static_cast<std::int8_t>(-std::floor(g.direction(apex, to) - g.direction(apex, from)));
}

void push_orders(std::vector<Shaped>& shaped, const Figure& g, const std::array<int, 3>& abc) {
  std::array<std::pair<double, int>, 3> corner;
  for (std::size_t i = 0; i < 3; ++i) {
    corner[i] = {g.angle(abc[(i + 1) % 3], abc[i], abc[(i + 2) % 3]), abc[i]};
  }
  std::sort(corner.begin(), corner.end());
  std::array<int, 3> order = {0, 1, 2};
  do {
    // Equal angles may stand in any order.
    bool sorted = true;
    for (std::size_t i = 0; i < 2; ++i) {
      if (corner[static_cast<std::size_t>(order[i])].first >
          corner[static_cast<std::size_t>(order[i + 1])].first + kShape) {
        sorted = false;
      }
    }
    if (!sorted) continue;
    Triangle t{};
    for (std::size_t i = 0; i < 3; ++i) t.vertex[i] = id(corner[static_cast<std::size_t>(order[i])].second);
    t.counterclockwise = g.counterclockwise(t.vertex[0], t.vertex[1], t.vertex[2]);
    t.right = -1;
    for (std::size_t i = 0; i < 3; ++i) {
      int next = t.vertex[(i + 1) % 3];
      int previous = t.vertex[(i + 2) % 3];
      if (!t.counterclockwise) std::swap(next, previous);
      t.turns[i] = interior_turn(g, t.vertex[i], next, previous);
      if (std::abs(corner[static_cast<std::size_t>(order[i])].first - std::numbers::pi / 2) < kShape) {
        t.right = static_cast<std::int8_t>(i);
      }
    }
    shaped.push_back({corner[0].first, corner[1].first, t});
  } while (std::next_permutation(order.begin(), order.end()));
}

// Sorts by one key, then splits at gaps, then by the second key: neighbours within kShape look the same.
void find_triangles(const Figure& g, Candidates& out) {
  std::vector<Shaped> shaped;
  const int n = g.size();
  for (int c = 2; c < n; ++c) {
    for (int b = 1; b < c; ++b) {
      for (int a = 0; a < b; ++a) {
        if (g.noncollinear(a, b, c)) push_orders(shaped, g, {a, b, c});
      }
    }
  }
  const auto by_first = [](const Shaped& x, const Shaped& y) { return x.first < y.first; };
  const auto by_second = [](const Shaped& x, const Shaped& y) { return x.second < y.second; };
  std::stable_sort(shaped.begin(), shaped.end(), by_first);
  std::int32_t shape = 0;
  for (auto from = shaped.begin(); from != shaped.end();) {
    auto to = from + 1;
    while (to != shaped.end() && to->first - (to - 1)->first < kShape) ++to;
    std::stable_sort(from, to, by_second);
    for (auto start = from; start != to;) {
      auto end = start + 1;
      while (end != to && end->second - (end - 1)->second < kShape) ++end;
      const Triple first = start->triangle.vertex;
      const auto same_corners = [&first](const Shaped& s) {
        return std::is_permutation(s.triangle.vertex.begin(), s.triangle.vertex.end(), first.begin());
      };
      if (!std::all_of(start, end, same_corners)) {
        for (auto t = start; t != end; ++t) {
          t->triangle.shape = shape;
          out.triangles.push_back(t->triangle);
        }
        ++shape;
      }
      start = end;
    }
    from = to;
  }
}

void find_lines(const Figure& g, Candidates& out, std::vector<char>& on_line) {
  const int n = g.size();
  std::vector<std::pair<double, Segmentation>> shaped;
  for (int c = 2; c < n; ++c) {
    for (int b = 1; b < c; ++b) {
      for (int a = 0; a < b; ++a) {
        if (!g.collinear(a, b, c)) continue;
        const int middle = g.middle(a, b, c);
        if (middle < 0) continue;
        for (const int pair : {pair_index(a, b), pair_index(a, c), pair_index(b, c)}) {
          on_line[static_cast<std::size_t>(pair)] = 1;
        }
        Triple t = {id(a), id(b), id(c)};
        std::swap(t[1], t[static_cast<std::size_t>(middle)]);
        if (g.length(t[0], t[1]) > g.length(t[1], t[2])) std::swap(t[0], t[2]);
        out.collinear.push_back(t);
        const double ratio = g.length(t[0], t[1]) / g.length(t[1], t[2]);
        shaped.push_back({ratio, {t, 0}});
        if (ratio > 1 - kShape) shaped.push_back({ratio, {{t[2], t[1], t[0]}, 0}});
      }
    }
  }
  std::stable_sort(shaped.begin(), shaped.end(), [](const auto& x, const auto& y) { return x.first < y.first; });
  std::int32_t shape = 0;
  for (std::size_t i = 0; i < shaped.size(); ++i) {
    if (i > 0 && shaped[i].first - shaped[i - 1].first > kShape) ++shape;
    shaped[i].second.shape = shape;
    out.segmentations.push_back(shaped[i].second);
  }
}

void find_circles(const Figure& g, Candidates& out) {
  const int n = g.size();
  std::vector<std::pair<double, int>> seen;
  for (int b = 1; b < n; ++b) {
    for (int a = 0; a < b; ++a) {
      if (!g.apart(a, b)) continue;
      // Points that see AB under one directed angle; A and B must be the first two of the circle.
      seen.clear();
      for (int x = 0; x < n; ++x) {
        if (x == a || x == b || !g.noncollinear(a, b, x)) continue;
        const double turn = g.direction(x, b) - g.direction(x, a);
        seen.emplace_back(turn - std::floor(turn), x);
      }
      std::sort(seen.begin(), seen.end());
      for (std::size_t from = 0; from < seen.size();) {
        std::size_t to = from + 1;
        while (to < seen.size() && seen[to].first - seen[to - 1].first < kShape) ++to;
        if (to - from >= 2) {
          std::vector<PointId> circle = {id(a), id(b)};
          for (std::size_t i = from; i < to; ++i) circle.push_back(id(seen[i].second));
          std::sort(circle.begin() + 2, circle.end());
          if (circle[2] > b) out.circles.push_back(std::move(circle));
        }
        from = to;
      }
    }
  }
}

void find_distances(const Figure& g, Candidates& out) {
  const int n = g.size();
  std::vector<std::pair<double, int>> far;
  for (int o = 0; o < n; ++o) {
    far.clear();
    for (int x = 0; x < n; ++x) {
      if (g.apart(o, x)) far.emplace_back(g.length(o, x), x);
    }
    std::sort(far.begin(), far.end());
    for (std::size_t from = 0; from < far.size();) {
      std::size_t to = from + 1;
      while (to < far.size() && far[to].first - far[to - 1].first < kShape * far[to].first) ++to;
      for (std::size_t i = from; i < to; ++i) {
        for (std::size_t j = from; j < i; ++j) {
          const int b = std::min(far[i].second, far[j].second);
          const int c = std::max(far[i].second, far[j].second);
          if (g.noncollinear(o, b, c)) out.isosceles.push_back({id(o), id(b), id(c)});
        }
      }
      if (to - from >= 3) {
        Centre centre{id(o), {}};
        for (std::size_t i = from; i < to; ++i) centre.points.push_back(id(far[i].second));
        std::sort(centre.points.begin(), centre.points.end());
        out.centres.push_back(std::move(centre));
      }
      from = to;
    }
  }
  for (int c = 1; c < n; ++c) {
    for (int b = 0; b < c; ++b) {
      if (!g.apart(b, c)) continue;
      Equidistant e{id(b), id(c), {}};
      for (int x = 0; x < n; ++x) {
        if (x != b && x != c && g.apart(x, b) && g.apart(x, c) &&
            std::abs(g.length(x, b) - g.length(x, c)) < kShape * g.length(x, b)) {
          e.points.push_back(id(x));
        }
      }
      if (e.points.size() >= 2) out.equidistant.push_back(std::move(e));
    }
  }
}

// For each point A and pair B, C: the points D whose line AD bisects the angle of AB and AC.
void find_bisectors(const Figure& g, Candidates& out) {
  const int n = g.size();
  const auto bisects = [&g](int a, int b, int d, int c) {
    const double x = 2 * g.direction(a, d) - g.direction(a, b) - g.direction(a, c);
    return std::abs(x - std::round(x)) < kShape;
  };
  std::vector<std::pair<double, int>> turned;  // directions mod a right angle, twice around
  for (int a = 0; a < n; ++a) {
    turned.clear();
    for (int d = 0; d < n; ++d) {
      if (!g.apart(a, d)) continue;
      const double turn = std::fmod(g.direction(a, d), 0.5);
      turned.emplace_back(turn, d);
      turned.emplace_back(turn + 0.5, d);
    }
    std::sort(turned.begin(), turned.end());
    for (int c = 1; c < n; ++c) {
      for (int b = 0; b < c; ++b) {
        if (a == b || a == c || !g.noncollinear(a, b, c)) continue;
        double wanted = std::fmod((g.direction(a, b) + g.direction(a, c)) / 2, 0.5);
        if (wanted < kShape) wanted += 0.5;
        auto at = std::lower_bound(turned.begin(), turned.end(), std::pair{wanted - kShape, 0});
        for (; at != turned.end() && at->first < wanted + kShape; ++at) {
          const int d = at->second;
          if (d == b || d == c || !g.apart(d, b) || !g.apart(d, c) || !bisects(a, b, d, c)) continue;
          if (g.collinear(b, c, d)) out.bisectors.push_back({id(a), id(b), id(c), id(d)});
          if (a < b && bisects(b, a, d, c) && g.noncollinear(a, b, d) && g.noncollinear(a, c, d) &&
              g.noncollinear(b, c, d)) {
            out.incentres.push_back({id(a), id(b), id(c), id(d)});
          }
        }
      }
    }
  }
}

// For each triangle: a point of smaller index at its orthocentre.
void find_orthocentres(const Figure& g, Candidates& out) {
  const int n = g.size();
  const double near = 1e-5 * g.scale();
  std::vector<std::pair<double, int>> by_x;
  for (int d = 0; d < n; ++d) by_x.emplace_back(g.point(d).x, d);
  std::sort(by_x.begin(), by_x.end());
  for (int c = 3; c < n; ++c) {
    for (int b = 2; b < c; ++b) {
      for (int a = 1; a < b; ++a) {
        if (!g.noncollinear(a, b, c)) continue;
        // H = A + t (rotated BC) with t = (AB . AC) / (twice the area).
        const Vec p = g.point(a);
        const Vec q = g.point(b);
        const Vec r = g.point(c);
        const double dot = (q.x - p.x) * (r.x - p.x) + (q.y - p.y) * (r.y - p.y);
        const double t = dot / g.orientation(a, b, c);
        const Vec h = {p.x - t * (r.y - q.y), p.y + t * (r.x - q.x)};
        auto at = std::lower_bound(by_x.begin(), by_x.end(), std::pair{h.x - near, 0});
        for (; at != by_x.end() && at->first < h.x + near; ++at) {
          const int d = at->second;
          if (d < a && std::abs(g.point(d).y - h.y) < near && g.perpendicular(a, b, c, d) &&
              g.perpendicular(a, c, b, d) && g.apart(a, d)) {
            out.orthocentres.push_back({id(a), id(b), id(c), id(d)});
          }
        }
      }
    }
  }
}

void find_parallels(const Figure& g, Candidates& out) {
  constexpr std::size_t kMost = 20000;
  static constexpr std::array<std::array<std::size_t, 3>, 6> kOrders = {
      {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}};
  for (std::size_t i = 0; i < out.collinear.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const Triple& s = out.collinear[i];
      for (const auto& o : kOrders) {
        const Triple t = {out.collinear[j][o[0]], out.collinear[j][o[1]], out.collinear[j][o[2]]};
        if (g.parallel(s[0], t[0], s[1], t[1]) && g.parallel(s[1], t[1], s[2], t[2]) &&
            g.nonparallel(s[0], t[0], s[0], s[1]) && out.parallels.size() < kMost) {
          out.parallels.push_back({s[0], t[0], s[1], t[1], s[2], t[2]});
        }
      }
    }
  }
}

void find_proportions(const Figure& g, Candidates& out, const std::vector<char>& on_line, bool squares) {
  static constexpr std::array<std::array<int, 2>, 5> kRatios = {{{1, 1}, {2, 1}, {3, 1}, {3, 2}, {4, 1}}};
  struct Segment {
    double length;
    PointId a;
    PointId b;
    bool on_line;
  };
  std::vector<Segment> segments;
  for (int b = 1; b < g.size(); ++b) {
    for (int a = 0; a < b; ++a) {
      const bool used = on_line[static_cast<std::size_t>(pair_index(a, b))] != 0;
      if (g.apart(a, b) && (squares || used)) segments.push_back({g.length(a, b), id(a), id(b), used});
    }
  }
  std::sort(segments.begin(), segments.end(), [](const Segment& x, const Segment& y) { return x.length < y.length; });
  for (const auto& ratio : kRatios) {
    const double factor = static_cast<double>(ratio[0]) / ratio[1];
    std::size_t low = 0;
    for (std::size_t i = 0; i < segments.size(); ++i) {
      const Segment& longer = segments[i];
      while (low < segments.size() && segments[low].length * factor < longer.length * (1 - kShape)) ++low;
      for (std::size_t j = low; j < segments.size(); ++j) {
        const Segment& shorter = segments[j];
        if (shorter.length * factor > longer.length * (1 + kShape)) break;
        if (factor == 1 && j >= i) break;
        const bool lines = longer.on_line && shorter.on_line;
        if (!squares && !lines) continue;
        out.proportions.push_back({{longer.a, longer.b, shorter.a, shorter.b},
                                   static_cast<std::int16_t>(ratio[0]),
                                   static_cast<std::int16_t>(ratio[1]),
                                   lines});
      }
    }
  }
}

void find_perpendiculars(const Figure& g, Candidates& out) {
  constexpr std::size_t kMost = 20000;
  struct Line {
    double turn;
    PointId a;
    PointId b;
  };
  std::vector<Line> lines;
  for (int b = 1; b < g.size(); ++b) {
    for (int a = 0; a < b; ++a) {
      if (g.apart(a, b)) lines.push_back({g.direction(a, b), id(a), id(b)});
    }
  }
  std::sort(lines.begin(), lines.end(), [](const Line& x, const Line& y) { return x.turn < y.turn; });
  for (const Line& line : lines) {
    if (line.turn < 0.5 - kShape) continue;
    const double wanted = line.turn - 0.5;
    auto at = std::lower_bound(lines.begin(), lines.end(), wanted - kShape,
                               [](const Line& x, double t) { return x.turn < t; });
    for (; at != lines.end() && at->turn < wanted + kShape; ++at) {
      if (out.perpendiculars.size() < kMost) out.perpendiculars.push_back({line.a, line.b, at->a, at->b});
    }
  }
}

}  // namespace

Candidates find_candidates(const Figure& figure, bool squares) {
  Candidates out;
  std::vector<char> on_line(static_cast<std::size_t>(pair_count(figure.size())), 0);
  find_triangles(figure, out);
  find_lines(figure, out, on_line);
  find_circles(figure, out);
  find_distances(figure, out);
  find_bisectors(figure, out);
  find_orthocentres(figure, out);
  find_parallels(figure, out);
  find_proportions(figure, out, on_line, squares);
  if (squares) find_perpendiculars(figure, out);
  for (int b = 1; b < figure.size(); ++b) {
    for (int a = 0; a < b; ++a) {
      if (figure.coincide(a, b)) out.coinciding.push_back({id(a), id(b)});
    }
  }
  return out;
}

std::size_t Candidates::bytes() const {
  std::size_t total = triangles.capacity() * sizeof(Triangle) + isosceles.capacity() * sizeof(Triple) +
                      collinear.capacity() * sizeof(Triple) + segmentations.capacity() * sizeof(Segmentation) +
                      (orthocentres.capacity() + bisectors.capacity() + incentres.capacity() +
                       perpendiculars.capacity()) * sizeof(Quadruple) +
                      parallels.capacity() * sizeof(Sextuple) + proportions.capacity() * sizeof(Proportion);
  for (const auto& circle : circles) total += circle.capacity() * sizeof(PointId);
  return total;
}

}  // namespace geometry
