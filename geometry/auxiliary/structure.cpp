#include "structure.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

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
          if (centred.points.size() < 3) continue;
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

NearSet::NearSet(double most) : bins_per_unit_(kBins / most), near_(kBins, 0) {}

void NearSet::insert(double x, double within) {
  sorted_.push_back(x);
  for (const double y : {x - within, x, x + within}) {
    if (const int b = bin(y); b >= 0) near_[static_cast<std::size_t>(b)] = 1;
  }
}

void NearSet::finish() { std::sort(sorted_.begin(), sorted_.end()); }

bool NearSet::listed(double x, double within) const {
  const auto at = std::lower_bound(sorted_.begin(), sorted_.end(), x - within);
  return at != sorted_.end() && *at <= x + within;
}

namespace {

// The widest vectors that the processor has. Without fused operations, so that every clone counts the same.
// Clones are chosen by the loader of glibc, before the sanitizers are up; Clang does without them.
#if defined(__x86_64__) && defined(__GLIBC__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define MEDALIST_VECTORS __attribute__((target_clones("avx2", "default")))
#else
#define MEDALIST_VECTORS
#endif

// How many of the lines x X + y Y = c pass within `near` of p.
MEDALIST_VECTORS std::int64_t lines_at(const double* x, const double* y, const double* c, std::size_t count, Vec p,
                                       double near) {
  std::int64_t on = 0;
  for (std::size_t i = 0; i < count; ++i) on += std::abs(x[i] * p.x + y[i] * p.y - c[i]) <= near ? 1 : 0;
  return on;
}

// How many of the circles pass by p: the square of its distance from (x, y) is `square` up to `within`.
MEDALIST_VECTORS std::int64_t circles_at(const double* x, const double* y, const double* square, const double* within,
                                         std::size_t count, Vec p) {
  std::int64_t around = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double dx = x[i] - p.x;
    const double dy = y[i] - p.y;
    around += std::abs(dx * dx + dy * dy - square[i]) <= within[i] ? 1 : 0;
  }
  return around;
}

std::size_t class_of(bool rich, bool goal) { return (rich ? 2U : 0U) + (goal ? 1U : 0U); }

// Grows with the direction of a line from 0 to 1, cheaper than its angle.
double turn_of(double dx, double dy) {
  if (dy < 0 || (dy == 0 && dx < 0)) {
    dx = -dx;
    dy = -dy;
  }
  return (1 - dx / (std::abs(dx) + dy)) / 2;
}

}  // namespace

Shown::Shown(std::span<const Vec> points, std::span<const char> in_goal)
    : points_(points.begin(), points.end()), in_goal_(in_goal.begin(), in_goal.end()) {
  in_goal_.resize(points_.size(), 0);
  double extent = 0;
  for (std::size_t i = 1; i < points_.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      extent = std::max(extent, std::hypot(points_[i].x - points_[j].x, points_[i].y - points_[j].y));
    }
  }
  if (extent > 0) scale_ = extent;
  lengths_ = NearSet(4 * scale_);
  find_lines();
  find_symmetries();
  constexpr std::size_t kMostForCircles = 26;  // beyond that, triples cost too much
  if (points_.size() <= kMostForCircles) find_circles();
  lengths_.finish();
  directions_.finish();
}

void Shown::find_lines() {
  const std::size_t n = points_.size();
  const double near = kShown * scale_;
  for (std::size_t j = 1; j < n; ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      const double dx = points_[j].x - points_[i].x;
      const double dy = points_[j].y - points_[i].y;
      const double length = std::hypot(dx, dy);
      if (length < kApart * scale_) continue;
      lengths_.insert(length, kShown * length);
      const double turn = turn_of(dx, dy);
      directions_.insert(turn, kShown);
      // A direction of 0 is one of 1 as well.
      if (turn < kShown) directions_.insert(turn + 1, kShown);
      if (turn > 1 - kShown) directions_.insert(turn - 1, kShown);
      const double x = -dy / length;
      const double y = dx / length;
      const double c = x * points_[i].x + y * points_[i].y;
      bool rich = false;
      bool goal = in_goal_[i] != 0 || in_goal_[j] != 0;
      bool first = true;
      for (std::size_t k = 0; k < n && first; ++k) {
        if (k == i || k == j || std::abs(x * points_[k].x + y * points_[k].y - c) > near) continue;
        rich = true;
        goal = goal || in_goal_[k] != 0;
        if (k < j) first = false;  // the two lowest points name the line
      }
      if (!first) continue;
      Lines& into = lines_[class_of(rich, goal)];
      into.x.push_back(x);
      into.y.push_back(y);
      into.c.push_back(c);
    }
  }
}

void Shown::find_circles() {
  const std::size_t n = points_.size();
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
        const Vec o = {points_[i].x + ux, points_[i].y + uy};
        const double square = ux * ux + uy * uy;
        if (square > 25 * scale_ * scale_) continue;
        int goals = (in_goal_[i] != 0) + (in_goal_[j] != 0) + (in_goal_[k] != 0);
        bool rich = false;
        bool first = true;
        for (std::size_t l = 0; l < n && first; ++l) {
          if (l == i || l == j || l == k) continue;
          const double dx = points_[l].x - o.x;
          const double dy = points_[l].y - o.y;
          if (std::abs(dx * dx + dy * dy - square) > 2 * kShown * square) continue;
          rich = true;
          goals += in_goal_[l] != 0;
          if (l < k) first = false;
        }
        if (!first) continue;
        Circles& into = circles_[class_of(rich, goals >= 2)];
        into.x.push_back(o.x);
        into.y.push_back(o.y);
        into.square.push_back(square);
        into.within.push_back(2 * kShown * square);
      }
    }
  }
}

void Shown::find_symmetries() {
  for (std::size_t i = 0; i < points_.size(); ++i) {
    for (std::size_t j = 0; j < points_.size(); ++j) {
      if (i == j) continue;
      const Vec& p = points_[i];
      const Vec& q = points_[j];
      if (j < i) symmetric_.push_back({(p.x + q.x) / 2, (p.y + q.y) / 2});
      symmetric_.push_back({2 * q.x - p.x, 2 * q.y - p.y});
    }
  }
  std::sort(symmetric_.begin(), symmetric_.end(), [](const Vec& p, const Vec& q) { return p.x < q.x; });
}

Incidences Shown::at(Vec p) const {
  Incidences found;
  const double near = kShown * scale_;
  for (std::size_t kind = 0; kind < kClasses; ++kind) {
    const Lines& l = lines_[kind];
    const std::int64_t on = lines_at(l.x.data(), l.y.data(), l.c.data(), l.x.size(), p, near);
    const Circles& c = circles_[kind];
    const std::int64_t around =
        circles_at(c.x.data(), c.y.data(), c.square.data(), c.within.data(), c.x.size(), p);
    (kind >= 2 ? found.rich_lines : found.lines) += static_cast<double>(on);
    (kind >= 2 ? found.rich_circles : found.circles) += static_cast<double>(around);
    if (kind % 2 == 1) {
      found.goal_lines += static_cast<double>(on);
      found.goal_circles += static_cast<double>(around);
    }
  }
  auto at = std::lower_bound(symmetric_.begin(), symmetric_.end(), p.x - near,
                             [](const Vec& q, double x) { return q.x < x; });
  for (; at != symmetric_.end() && at->x <= p.x + near; ++at) {
    if (std::abs(at->y - p.y) <= near) found.midpoints += 1;
  }
  count_distances(p, found);
  return found;
}

void Shown::count_distances(Vec p, Incidences& found) const {
  constexpr std::size_t kMostPoints = 256;
  std::array<std::pair<double, std::size_t>, kMostPoints> far;
  std::size_t count = 0;
  for (std::size_t i = 0; i < std::min(points_.size(), kMostPoints); ++i) {
    const double dx = points_[i].x - p.x;
    const double dy = points_[i].y - p.y;
    const double length = std::sqrt(dx * dx + dy * dy);
    if (length < kApart * scale_) continue;
    far[count++] = {length, i};
    if (lengths_.has(length, kShown * length)) found.congruent += 1;
    if (directions_.has(turn_of(dx, dy), kShown)) found.parallels += 1;
    if (directions_.has(turn_of(-dy, dx), kShown)) found.perpendiculars += 1;
  }
  std::sort(far.begin(), far.begin() + static_cast<std::ptrdiff_t>(count));
  for (std::size_t i = 1; i < count; ++i) {
    if (far[i].first - far[i - 1].first > kShown * far[i].first) continue;
    found.equidistant += 1;
    if (in_goal_[far[i].second] != 0 && in_goal_[far[i - 1].second] != 0) found.goal_distances += 1;
  }
}

}  // namespace geometry
