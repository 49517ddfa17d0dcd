#include "structure.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace geometry {
namespace {

constexpr double kShown = 1e-7;  // relative distances below this are incidences

// Whether the directions of two sums of pairs are known to be equal up to the figure's multiple of pi.
bool equal_mod_pi(const Knowledge& k, Residue x, double turn_x, Residue y, double turn_y) {
  const double turns = std::round(turn_x - turn_y);
  if (std::abs(turn_x - turn_y - turns) > kLift) return false;
  const Residue pi = k.table(TableId::Direction).value(0);
  return sub(x, y) == mul(from_integer(static_cast<std::int64_t>(turns)), pi);
}

Residue direction(const Knowledge& k, int a, int b) { return k.table(TableId::Direction).value(direction_var(a, b)); }

}  // namespace

bool known_parallel(const Knowledge& k, int a, int b, int c, int d) {
  return equal_mod_pi(k, direction(k, a, b), k.figure().direction(a, b), direction(k, c, d),
                      k.figure().direction(c, d));
}

bool known_perpendicular(const Knowledge& k, int a, int b, int c, int d) {
  static const Residue half = inverse(2);
  const Residue turned = add(direction(k, a, b), mul(half, k.table(TableId::Direction).value(0)));
  return equal_mod_pi(k, turned, k.figure().direction(a, b) + 0.5, direction(k, c, d), k.figure().direction(c, d));
}

bool known_congruent(const Knowledge& k, int a, int b, int c, int d) {
  const Table& ratios = k.table(TableId::Ratio);
  return ratios.value(log_var(a, b)) == ratios.value(log_var(c, d));
}

bool known_concyclic(const Knowledge& k, int a, int b, int c, int d) {
  const Figure& g = k.figure();
  const auto sum = [&](int p, int q, int r, int s) { return add(direction(k, p, q), direction(k, r, s)); };
  const auto turn = [&](int p, int q, int r, int s) { return g.direction(p, q) + g.direction(r, s); };
  return equal_mod_pi(k, sum(a, b, c, d), turn(a, b, c, d), sum(a, c, b, d), turn(a, c, b, d)) &&
         equal_mod_pi(k, sum(a, b, c, d), turn(a, b, c, d), sum(a, d, b, c), turn(a, d, b, c));
}

Known known_of(const Knowledge& k) {
  const Figure& g = k.figure();
  const int n = g.size();
  Known known;
  known.line_of.assign(static_cast<std::size_t>(pair_count(n)), -1);
  for (int b = 1; b < n; ++b) {
    for (int a = 0; a < b; ++a) {
      if (known.line(a, b) >= 0 || !g.apart(a, b)) continue;
      KnownLine line{{static_cast<PointId>(a), static_cast<PointId>(b)}, -1};
      for (int c = 0; c < n; ++c) {
        if (c != a && c != b && g.collinear(a, b, c) && known_parallel(k, a, b, a, c)) {
          line.points.push_back(static_cast<PointId>(c));
        }
      }
      std::sort(line.points.begin(), line.points.end());
      for (const KnownLine& other : known.lines) {
        if (known_parallel(k, a, b, other.points[0], other.points[1])) {
          line.direction = other.direction;
          break;
        }
      }
      if (line.direction < 0) line.direction = known.directions++;
      for (std::size_t i = 1; i < line.points.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
          const int x = line.points[j];
          const int y = line.points[i];
          if (g.apart(x, y)) {
            known.line_of[static_cast<std::size_t>(pair_index(x, y))] = static_cast<int>(known.lines.size());
          }
        }
      }
      known.lines.push_back(std::move(line));
    }
  }
  for (int o = 0; o < n; ++o) {
    std::vector<char> done(static_cast<std::size_t>(n), 0);
    for (int a = 0; a < n; ++a) {
      if (done[static_cast<std::size_t>(a)] != 0 || !g.apart(o, a)) continue;
      CentredCircle circle{o, {static_cast<PointId>(a)}};
      for (int b = a + 1; b < n; ++b) {
        if (g.apart(o, b) && g.equal_lengths(o, a, o, b) && known_congruent(k, o, a, o, b)) {
          circle.points.push_back(static_cast<PointId>(b));
          done[static_cast<std::size_t>(b)] = 1;
        }
      }
      known.centred.push_back(std::move(circle));
    }
  }
  std::vector<char> seen(static_cast<std::size_t>(n * n * n), 0);
  const auto flag = [&](int a, int b, int c) -> char& { return seen[static_cast<std::size_t>((a * n + b) * n + c)]; };
  for (int c = 2; c < n; ++c) {
    for (int b = 1; b < c; ++b) {
      for (int a = 0; a < b; ++a) {
        if (flag(a, b, c) != 0 || !g.noncollinear(a, b, c)) continue;
        KnownCircle circle{{static_cast<PointId>(a), static_cast<PointId>(b), static_cast<PointId>(c)}, -1};
        for (int d = 0; d < n; ++d) {
          if (d == a || d == b || d == c || !g.apart(a, d) || !g.apart(b, d) || !g.apart(c, d)) continue;
          if (known_concyclic(k, a, b, c, d)) circle.points.push_back(static_cast<PointId>(d));
        }
        std::sort(circle.points.begin(), circle.points.end());
        const auto& p = circle.points;
        for (std::size_t x = 0; x < p.size(); ++x) {
          for (std::size_t y = x + 1; y < p.size(); ++y) {
            for (std::size_t z = y + 1; z < p.size(); ++z) flag(p[x], p[y], p[z]) = 1;
          }
        }
        for (const CentredCircle& centred : known.centred) {
          const auto has = [&](int x) {
            return std::find(centred.points.begin(), centred.points.end(), x) != centred.points.end();
          };
          if (has(a) && has(b) && has(c)) circle.centre = centred.centre;
        }
        known.circles.push_back(std::move(circle));
      }
    }
  }
  return known;
}

Shown::Shown(std::span<const Vec> points, std::span<const char> in_goal)
    : points_(points.begin(), points.end()), in_goal_(in_goal.begin(), in_goal.end()) {
  in_goal_.resize(points_.size(), 0);
  const std::size_t n = points_.size();
  scale_ = 0;
  for (std::size_t i = 1; i < n; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const double dx = points_[i].x - points_[j].x;
      const double dy = points_[i].y - points_[j].y;
      scale_ = std::max(scale_, std::hypot(dx, dy));
    }
  }
  if (!(scale_ > 0)) scale_ = 1;
  const double near = kShown * scale_;
  for (std::size_t j = 1; j < n; ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      const double dx = points_[j].x - points_[i].x;
      const double dy = points_[j].y - points_[i].y;
      const double length = std::hypot(dx, dy);
      if (length < kApart * scale_) continue;
      lengths_.push_back(length);
      double turn = std::atan2(dy, dx) / std::numbers::pi;
      turn -= std::floor(turn);
      directions_.push_back(turn);
      ShownLine line{-dy / length, dx / length, 0, false, in_goal_[i] != 0 || in_goal_[j] != 0};
      line.c = line.x * points_[i].x + line.y * points_[i].y;
      bool first = true;
      for (std::size_t k = 0; k < n && first; ++k) {
        if (k == i || k == j) continue;
        if (std::abs(line.x * points_[k].x + line.y * points_[k].y - line.c) > near) continue;
        line.rich = true;
        line.goal = line.goal || in_goal_[k] != 0;
        if (k < j) first = false;  // the two lowest points name the line
      }
      if (first) lines_.push_back(line);
    }
  }
  std::sort(lengths_.begin(), lengths_.end());
  std::sort(directions_.begin(), directions_.end());
  constexpr std::size_t kMostForCircles = 26;  // beyond that, triples cost too much
  if (n > kMostForCircles) return;
  for (std::size_t k = 2; k < n; ++k) {
    for (std::size_t j = 1; j < k; ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        const double ax = points_[j].x - points_[i].x;
        const double ay = points_[j].y - points_[i].y;
        const double bx = points_[k].x - points_[i].x;
        const double by = points_[k].y - points_[i].y;
        const double area = 2 * (ax * by - ay * bx);
        const double a2 = ax * ax + ay * ay;
        const double b2 = bx * bx + by * by;
        if (std::abs(area) < 1e-3 * std::max(a2, b2)) continue;
        const double ux = (by * a2 - ay * b2) / area;
        const double uy = (ax * b2 - bx * a2) / area;
        ShownCircle circle{points_[i].x + ux, points_[i].y + uy, ux * ux + uy * uy, false, false};
        if (circle.square > 25 * scale_ * scale_) continue;
        int goals = (in_goal_[i] != 0) + (in_goal_[j] != 0) + (in_goal_[k] != 0);
        bool first = true;
        for (std::size_t l = 0; l < n && first; ++l) {
          if (l == i || l == j || l == k) continue;
          const double dx = points_[l].x - circle.x;
          const double dy = points_[l].y - circle.y;
          if (std::abs(dx * dx + dy * dy - circle.square) > 2 * kShown * circle.square) continue;
          circle.rich = true;
          goals += in_goal_[l] != 0;
          if (l < k) first = false;
        }
        circle.goal = goals >= 2;
        if (first) circles_.push_back(circle);
      }
    }
  }
}

Incidences Shown::at(Vec p) const {
  Incidences found;
  const double near = kShown * scale_;
  const std::size_t n = points_.size();
  for (const ShownLine& line : lines_) {
    if (std::abs(line.x * p.x + line.y * p.y - line.c) > near) continue;
    (line.rich ? found.rich_lines : found.lines) += 1;
    if (line.goal) found.goal_lines += 1;
  }
  for (const ShownCircle& circle : circles_) {
    const double dx = p.x - circle.x;
    const double dy = p.y - circle.y;
    if (std::abs(dx * dx + dy * dy - circle.square) > 2 * kShown * circle.square) continue;
    (circle.rich ? found.rich_circles : found.circles) += 1;
    if (circle.goal) found.goal_circles += 1;
  }
  const auto close_to = [](const std::vector<double>& sorted, double x, double within) {
    const auto at = std::lower_bound(sorted.begin(), sorted.end(), x - within);
    return at != sorted.end() && *at <= x + within;
  };
  std::vector<std::pair<double, std::size_t>> far;
  far.reserve(n);
  for (std::size_t i = 0; i < n; ++i) {
    const double dx = points_[i].x - p.x;
    const double dy = points_[i].y - p.y;
    const double length = std::hypot(dx, dy);
    if (length < kApart * scale_) continue;
    far.emplace_back(length, i);
    if (close_to(lengths_, length, kShown * length)) found.congruent += 1;
    double turn = std::atan2(dy, dx) / std::numbers::pi;
    turn -= std::floor(turn);
    if (close_to(directions_, turn, kShown)) found.parallels += 1;
    if (close_to(directions_, turn < 0.5 ? turn + 0.5 : turn - 0.5, kShown)) found.perpendiculars += 1;
    for (std::size_t j = 0; j < n; ++j) {
      // The midpoint of two points (counted once), or I the midpoint of it and J.
      const Vec& q = points_[i];
      const Vec& r = points_[j];
      if (j < i && std::abs(q.x + r.x - 2 * p.x) < near && std::abs(q.y + r.y - 2 * p.y) < near) found.midpoints += 1;
      if (j != i && std::abs(p.x + r.x - 2 * q.x) < near && std::abs(p.y + r.y - 2 * q.y) < near) found.midpoints += 1;
    }
  }
  std::sort(far.begin(), far.end());
  for (std::size_t i = 1; i < far.size(); ++i) {
    if (far[i].first - far[i - 1].first > kShown * far[i].first) continue;
    found.equidistant += 1;
    if (in_goal_[far[i].second] != 0 && in_goal_[far[i - 1].second] != 0) found.goal_distances += 1;
  }
  return found;
}

}  // namespace geometry
