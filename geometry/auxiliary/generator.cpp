#include "generator.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "flat_map.hpp"

namespace geometry {
namespace {

constexpr double kFar = 8;         // from the middle of the figure, relative to its extent
constexpr double kCrowded = 2e-3;  // nearer to another point is neither apart nor the same
constexpr std::size_t kAtOnePlace = 6;
// Of a large figure only those that stand out most.
constexpr std::size_t kMostLines = 400;
constexpr std::size_t kMostCircles = 300;
constexpr std::size_t kLooks = 30;  // most constructions passed over, for each that may be placed

// What the definition itself makes coordinates show: lines and circles through the point.
struct Baseline {
  double lines;
  double circles;
  double equidistant;
  double right;
};

Baseline baseline_of(Kind kind) {
  switch (kind) {
    case Kind::Midpoint: return {1, 0, 1, 1};
    case Kind::Mirror: return {1, 0, 0, 1};
    case Kind::Foot: return {1, 0, 0, 1};
    case Kind::Reflection: return {0, 0, 0, 1};
    case Kind::LineLine: return {2, 0, 0, 0};
    case Kind::LineCircle: return {1, 1, 0, 0};
    case Kind::LineCentre: return {1, 0, 0, 0};
    case Kind::CircleCircle: return {0, 2, 0, 0};
    case Kind::CentreCircle: return {0, 1, 0, 0};
    case Kind::Circumcentre: return {0, 0, 2, 0};
    case Kind::Orthocentre: return {0, 0, 0, 3};
    case Kind::Incentre:
    case Kind::Excentre: return {0, 0, 0, 0};
    case Kind::Parallelogram: return {0, 0, 0, 2};
    case Kind::Antipode: return {0, 1, 0, 2};
    case Kind::ArcMidpoint: return {0, 1, 1, 0};
    case Kind::Pole: return {0, 0, 1, 2};
    case Kind::ParallelLine:
    case Kind::PerpendicularLine: return {1, 0, 0, 1};
    case Kind::ParallelCircle:
    case Kind::PerpendicularCircle: return {0, 1, 0, 1};
    case Kind::TangentLine:
    case Kind::BisectorLine:
    case Kind::IsogonalLine: return {1, 0, 0, 0};
    case Kind::IsogonalCircle: return {0, 1, 0, 0};
    case Kind::EquidistantLine: return {1, 0, 1, 0};
    case Kind::LaidOff: return {1, 0, 0, 1};
    case Kind::CircleLine: return {1, 0, 1, 0};
    case Kind::Inverse: return {1, 0, 0, 0};
    case Kind::TangentPoint: return {0, 0, 0, 1};
    case Kind::Equilateral: return {0, 0, 2, 0};
    case Kind::Count: break;
  }
  return {0, 0, 0, 0};
}

class Generator {
 public:
  Generator(const Knowledge& knowledge, const OtherFigures& others, const Goals& goals, const Ranker& ranker,
            const GenerationOptions& options, bool with_features)
      : knowledge_(knowledge), figure_(knowledge.figure()), others_(others), goals_(goals), ranker_(ranker),
        options_(options), with_features_(with_features), known_(known_of(knowledge)) {
    n_ = figure_.size();
    for (int p = 0; p < n_; ++p) places_.push_back(figure_.point(p));
    shown_.emplace_back(places_, goals.points);
    for (const auto& other : others_) shown_.emplace_back(other, goals.points);
    seen_.resize(shown_.size());
    for (const Vec& p : places_) {
      middle_.x += p.x / n_;
      middle_.y += p.y / n_;
    }
    extent_ = 1e-300;
    for (const Vec& p : places_) extent_ = std::max(extent_, std::hypot(p.x - middle_.x, p.y - middle_.y));
    find_salience();
  }

  std::size_t placed() const { return std::accumulate(emitted_.begin(), emitted_.end(), std::size_t{0}); }

  std::vector<Candidate> run(std::vector<Features>* features) {
    pairs_and_triples();
    lines();
    circles();
    through_points();
    return finish(features);
  }

 private:
  struct Made {
    Candidate candidate;
    Features features;
  };
  struct Seen {
    FlatMap number;  // by place
    std::vector<Incidences> incidences;
  };

  bool fresh(int p) const { return options_.first_new > 0 && p >= options_.first_new; }
  bool goal(int p) const { return static_cast<std::size_t>(p) < goals_.points.size() && goals_.points[static_cast<std::size_t>(p)] != 0; }

  // Points on many known lines and circles stand out; lines and circles are taken in order of their points'.
  void find_salience() {
    salience_.assign(static_cast<std::size_t>(n_), 0);
    for (const KnownLine& line : known_.lines) {
      if (line.points.size() < 3) continue;
      for (const int p : line.points) salience_[static_cast<std::size_t>(p)] += 1;
    }
    for (const KnownCircle& circle : known_.circles) {
      if (circle.points.size() < 4 && circle.centre < 0) continue;
      for (const int p : circle.points) salience_[static_cast<std::size_t>(p)] += 1;
    }
    for (int p = 0; p < n_; ++p) {
      if (goal(p)) salience_[static_cast<std::size_t>(p)] += 2;
      if (fresh(p)) salience_[static_cast<std::size_t>(p)] += 3;
    }
    const auto weight = [this](const std::vector<PointId>& points) {
      double sum = static_cast<double>(points.size());
      for (std::size_t i = 0; i < points.size(); ++i) sum += salience_[static_cast<std::size_t>(points[i])] / 4;
      return sum;
    };
    line_order_.resize(known_.lines.size());
    std::iota(line_order_.begin(), line_order_.end(), std::size_t{0});
    std::stable_sort(line_order_.begin(), line_order_.end(), [&](std::size_t x, std::size_t y) {
      return weight(known_.lines[x].points) > weight(known_.lines[y].points);
    });
    circle_order_.resize(known_.circles.size());
    std::iota(circle_order_.begin(), circle_order_.end(), std::size_t{0});
    std::stable_sort(circle_order_.begin(), circle_order_.end(), [&](std::size_t x, std::size_t y) {
      return weight(known_.circles[x].points) > weight(known_.circles[y].points);
    });
    line_order_.resize(std::min(line_order_.size(), kMostLines));
    circle_order_.resize(std::min(circle_order_.size(), kMostCircles));
    // One line for each known direction.
    std::vector<char> seen(static_cast<std::size_t>(known_.directions), 0);
    for (const std::size_t l : line_order_) {
      char& flag = seen[static_cast<std::size_t>(known_.lines[l].direction)];
      if (flag == 0) directions_.push_back(l);
      flag = 1;
    }
    point_order_.resize(static_cast<std::size_t>(n_));
    std::iota(point_order_.begin(), point_order_.end(), 0);
    std::stable_sort(point_order_.begin(), point_order_.end(), [this](int x, int y) {
      return salience_[static_cast<std::size_t>(x)] > salience_[static_cast<std::size_t>(y)];
    });
  }

  bool full(Kind kind) const {
    const auto k = static_cast<std::size_t>(kind);
    return stopped_ || emitted_[k] >= options_.emitted || looked_[k] >= kLooks * options_.emitted;
  }

  // Looks at the construction; `needy`: kept only with an incidence beyond its definition.
  void emit(Kind kind, std::initializer_list<int> points, bool needy, int root = 0) {
    const Construction k(kind, points, root);
    if (full(kind)) return;
    ++looked_[static_cast<std::size_t>(kind)];
    if (options_.stop && (++asked_ % 1024) == 0 && options_.stop()) stopped_ = true;
    if (options_.first_new > 0 && std::none_of(points.begin(), points.end(), [this](int p) { return fresh(p); })) return;
    ++emitted_[static_cast<std::size_t>(kind)];
    const auto found = place(k, places_);
    if (!found) return;
    const double away = std::hypot(found->x - middle_.x, found->y - middle_.y) / extent_;
    if (!(away < kFar)) return;
    int same = -1;
    for (int p = 0; p < n_; ++p) {
      const double dx = found->x - places_[static_cast<std::size_t>(p)].x;
      const double dy = found->y - places_[static_cast<std::size_t>(p)].y;
      const double gap = dx * dx + dy * dy;
      if (gap > kCrowded * kCrowded * extent_ * extent_) continue;
      if (gap > kNear * kNear * extent_ * extent_ / 16) return;
      same = p;
    }
    if (same >= 0) {
      if (std::find(points.begin(), points.end(), same) != points.end()) return;
      const auto facts = assertions_of(k, same);
      if (std::all_of(facts.begin(), facts.end(), [this](const Fact& f) { return knowledge_.proves(f); })) return;
    }
    Incidences seen = seen_at(0, *found);
    const Baseline base = baseline_of(kind);
    const auto extra = [&base, kind](const Incidences& i) {
      return std::max(0.0, i.lines + i.rich_lines - base.lines) + std::max(0.0, i.circles + i.rich_circles - base.circles) +
             std::max(0.0, i.equidistant - base.equidistant) + 0.25 * std::max(0.0, i.parallels + i.perpendiculars - base.right) +
             i.midpoints * (kind == Kind::Midpoint || kind == Kind::Mirror ? 0 : 1);
    };
    if (needy && same < 0 && extra(seen) < 0.5) return;
    for (std::size_t f = 0; f < others_.size(); ++f) {
      const auto there = place(k, others_[f]);
      if (!there) continue;
      const Incidences& again = seen_at(f + 1, *there);
      for (std::size_t i = 0; i < Incidences::kCount; ++i) {
        seen.values()[i] = std::min(seen.values()[i], again.values()[i]);
      }
    }
    const double beyond = extra(seen);
    if (needy && same < 0 && beyond < 0.5) return;
    Features x{};
    for (std::size_t i = 0; i < Incidences::kCount; ++i) x[i] = static_cast<float>(std::log1p(seen.values()[i]));
    double in_goal = 0;
    double added = 0;
    double standing = 0;
    for (const int p : points) {
      in_goal += goal(p) ? 1 : 0;
      added += fresh(p) ? 1 : 0;
      standing += salience_[static_cast<std::size_t>(p)];
    }
    const auto size = static_cast<double>(points.size());
    std::size_t at = Incidences::kCount;
    x[at++] = same >= 0 ? 1 : 0;
    x[at++] = static_cast<float>(in_goal / size);
    x[at++] = static_cast<float>(added / size);
    x[at++] = static_cast<float>(std::log1p(standing / size));
    x[at++] = static_cast<float>(std::log1p(away));
    x[at++] = static_cast<float>(n_) / 20;
    x[at + static_cast<std::size_t>(kind)] = 1;
    at += kKinds;
    for (std::size_t g = 0; g < kGoalGroups; ++g) x[at + g] = goals_.groups[g];
    const double score = ranker_.score(x);
    const double towards = score + 3 * in_goal / size + std::log1p(seen.goal_lines) + std::log1p(seen.goal_circles) +
                           std::log1p(seen.goal_distances);
    made_.push_back({{k, *found, score, beyond, towards}, with_features_ ? x : Features{}});
  }

  // Many constructions lead to one place.
  const Incidences& seen_at(std::size_t figure, Vec place) {
    Seen& seen = seen_[figure];
    std::int32_t& at = seen.number[cell_of(place)];
    if (at < 0) {
      at = static_cast<std::int32_t>(seen.incidences.size());
      seen.incidences.push_back(shown_[figure].at(place));
    }
    return seen.incidences[static_cast<std::size_t>(at)];
  }

  std::uint64_t cell_of(Vec place) const {
    const double cell = extent_ * 1e-6;
    return mix(static_cast<std::uint64_t>(std::llround(place.x / cell)), static_cast<std::uint64_t>(std::llround(place.y / cell)));
  }

  const KnownLine& line(std::size_t i) const { return known_.lines[i]; }
  static bool on(const std::vector<PointId>& points, int p) {
    return std::find(points.begin(), points.end(), static_cast<PointId>(p)) != points.end();
  }

  void pairs_and_triples() {
    for (const int b : point_order_) {
      for (const int a : point_order_) {
        if (a == b || !figure_.apart(a, b)) continue;
        if (a < b) emit(Kind::Midpoint, {a, b}, false);
        emit(Kind::Mirror, {a, b}, false);
        if (a < b) emit(Kind::Equilateral, {a, b}, true, 0);
        if (a < b) emit(Kind::Equilateral, {a, b}, true, 1);
      }
    }
    for (const int c : point_order_) {
      for (const int b : point_order_) {
        if (b == c) continue;
        for (const int a : point_order_) {
          if (a == b || a == c || !figure_.noncollinear(a, b, c)) continue;
          if (a < b && b < c) {
            emit(Kind::Orthocentre, {a, b, c}, false);
            emit(Kind::Incentre, {a, b, c}, false);
          }
          if (b < c) {
            emit(Kind::Excentre, {a, b, c}, true);
            emit(Kind::ArcMidpoint, {a, b, c}, false, 0);
            emit(Kind::ArcMidpoint, {a, b, c}, false, 1);
          }
          if (a < c) emit(Kind::Parallelogram, {a, b, c}, false);
        }
      }
    }
    for (const CentredCircle& circle : known_.centred) {
      const int o = circle.centre;
      for (std::size_t j = 0; j < circle.points.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i) emit(Kind::Pole, {circle.points[i], circle.points[j], o}, false);
      }
      const bool named = circle.points.size() >= 2;
      for (int a = 0; a < n_; ++a) {
        if (a == o || on(circle.points, a)) continue;
        emit(Kind::Inverse, {a, o, circle.points[0]}, !named);
        emit(Kind::TangentPoint, {a, o, circle.points[0]}, !named, 0);
        emit(Kind::TangentPoint, {a, o, circle.points[0]}, !named, 1);
      }
    }
  }

  void lines() {
    for (std::size_t i = 0; i < line_order_.size(); ++i) {
      const KnownLine& first = line(line_order_[i]);
      const int a = first.points[0];
      const int b = first.points[1];
      for (std::size_t j = 0; j < i; ++j) {
        const KnownLine& second = line(line_order_[j]);
        if (first.direction == second.direction) continue;
        const bool meets = std::any_of(first.points.begin(), first.points.end(), [&](int p) { return on(second.points, p); });
        if (!meets) emit(Kind::LineLine, {a, b, second.points[0], second.points[1]}, false);
      }
      for (const int p : point_order_) {
        if (on(first.points, p)) continue;
        emit(Kind::Foot, {p, a, b}, false);
        emit(Kind::Reflection, {p, a, b}, false);
      }
    }
  }

  void circles() {
    for (const std::size_t c : circle_order_) {
      const KnownCircle& circle = known_.circles[c];
      const bool rich = circle.points.size() >= 4 || circle.centre >= 0;
      const int a = circle.points[0];
      const int b = circle.points[1];
      const int d = circle.points[2];
      if (circle.centre < 0) emit(Kind::Circumcentre, {a, b, d}, false);
      for (const int p : circle.points) {
        const auto [q, r] = two_others(circle.points, p);
        emit(Kind::Antipode, {p, q, r}, !rich);
        for (const std::size_t l : line_order_) {
          const KnownLine& through = line(l);
          if (!on(through.points, p)) continue;
          const auto both = std::count_if(through.points.begin(), through.points.end(), [&](int x) { return on(circle.points, x); });
          if (both >= 2) continue;
          const int other = through.points[0] == p ? through.points[1] : through.points[0];
          emit(Kind::LineCircle, {p, other, q, r}, !rich);
        }
      }
    }
    for (std::size_t i = 0; i < circle_order_.size() && !full(Kind::CircleCircle); ++i) {
      const KnownCircle& first = known_.circles[circle_order_[i]];
      const bool rich = first.points.size() >= 4 || first.centre >= 0;
      for (std::size_t j = 0; j < i && !full(Kind::CircleCircle); ++j) {
        const KnownCircle& second = known_.circles[circle_order_[j]];
        int common = -1;
        int count = 0;
        for (const int p : first.points) {
          if (on(second.points, p)) {
            common = p;
            ++count;
          }
        }
        if (count != 1) continue;
        const auto [b, c] = two_others(first.points, common);
        const auto [d, e] = two_others(second.points, common);
        const bool both = rich && (second.points.size() >= 4 || second.centre >= 0);
        emit(Kind::CircleCircle, {common, b, c, d, e}, !both);
      }
    }
    for (const CentredCircle& circle : known_.centred) {
      const int o = circle.centre;
      const bool named = circle.points.size() >= 2;
      for (const int p : circle.points) {
        for (const std::size_t l : line_order_) {
          const KnownLine& through = line(l);
          if (!on(through.points, p) || on(through.points, o)) continue;
          const auto both = std::count_if(through.points.begin(), through.points.end(), [&](int x) { return on(circle.points, x); });
          if (both >= 2) continue;
          emit(Kind::LineCentre, {p, through.points[0] == p ? through.points[1] : through.points[0], o}, !named);
        }
        if (circle.points.size() >= 3) continue;  // a circle through three points is taken as that
        for (const std::size_t c : circle_order_) {
          const KnownCircle& other = known_.circles[c];
          if (!on(other.points, p) || other.centre == o) continue;
          const auto [d, e] = two_others(other.points, p);
          emit(Kind::CentreCircle, {p, o, d, e}, !named || other.points.size() < 4);
        }
      }
      for (const std::size_t l : line_order_) {
        const KnownLine& across = line(l);
        if (!named || std::any_of(circle.points.begin(), circle.points.end(), [&](int p) { return on(across.points, p); })) continue;
        emit(Kind::CircleLine, {across.points[0], across.points[1], o, circle.points[0]}, true, 0);
        emit(Kind::CircleLine, {across.points[0], across.points[1], o, circle.points[0]}, true, 1);
      }
    }
  }

  static std::pair<int, int> two_others(const std::vector<PointId>& points, int p) {
    std::size_t i = 0;
    while (points[i] == p) ++i;
    std::size_t j = i + 1;
    while (points[j] == p) ++j;
    return {points[i], points[j]};
  }

  void through_points() {
    for (const std::size_t d : directions_) {
      const KnownLine& along = line(d);
      const int b = along.points[0];
      const int c = along.points[1];
      for (const int a : point_order_) {
        const bool known = known_line(a, along);
        for (const std::size_t l : line_order_) {
          if (full(Kind::ParallelLine) && full(Kind::PerpendicularLine)) break;
          const KnownLine& target = line(l);
          if (on(target.points, a)) continue;
          const int e = target.points[0];
          const int f = target.points[1];
          if (target.direction != along.direction && !known) emit(Kind::ParallelLine, {a, b, c, e, f}, true);
          if (!known_perpendicular(knowledge_, b, c, e, f)) emit(Kind::PerpendicularLine, {a, b, c, e, f}, true);
        }
        for (const std::size_t k : circle_order_) {
          if (full(Kind::ParallelCircle) && full(Kind::PerpendicularCircle)) break;
          const KnownCircle& circle = known_.circles[k];
          if (!on(circle.points, a)) continue;
          const bool rich = circle.points.size() >= 4 || circle.centre >= 0;
          const auto [e, f] = two_others(circle.points, a);
          if (!known) emit(Kind::ParallelCircle, {a, b, c, e, f}, !rich);
          emit(Kind::PerpendicularCircle, {a, b, c, e, f}, !rich || !(goal(a) && goal(b)));
        }
      }
    }
    for (const int a : point_order_) {
      for (int c = 1; c < n_; ++c) {
        for (int b = 0; b < c; ++b) {
          if (a == b || a == c || !figure_.noncollinear(a, b, c)) continue;
          for (const std::size_t l : line_order_) {
            if (full(Kind::BisectorLine) && full(Kind::TangentLine)) break;
            const KnownLine& target = line(l);
            if (on(target.points, a)) continue;
            const int e = target.points[0];
            const int f = target.points[1];
            emit(Kind::BisectorLine, {a, b, c, e, f}, true, 0);
            emit(Kind::BisectorLine, {a, b, c, e, f}, true, 1);
            emit(Kind::TangentLine, {a, b, c, e, f}, true);
          }
          for (int d = 0; d < n_; ++d) {
            if (d == a || d == b || d == c || !figure_.apart(a, d)) continue;
            emit(Kind::IsogonalCircle, {a, b, c, d}, true);
            if (salience_[static_cast<std::size_t>(a)] < 2 || full(Kind::IsogonalLine)) continue;
            for (const std::size_t l : line_order_) {
              if (line(l).points.size() >= 3 && !on(line(l).points, a)) {
                emit(Kind::IsogonalLine, {a, b, c, d, line(l).points[0], line(l).points[1]}, true);
              }
            }
          }
        }
      }
    }
    for (int b = 1; b < n_; ++b) {
      for (int a = 0; a < b; ++a) {
        if (!figure_.apart(a, b) || full(Kind::EquidistantLine)) continue;
        for (const std::size_t l : line_order_) {
          emit(Kind::EquidistantLine, {a, b, line(l).points[0], line(l).points[1]}, true);
        }
      }
    }
    for (const std::size_t l : line_order_) {
      for (const int a : line(l).points) {
        if (full(Kind::LaidOff)) return;
        const int b = line(l).points[0] == a ? line(l).points[1] : line(l).points[0];
        for (int d = 1; d < n_; ++d) {
          for (int c = 0; c < d; ++c) {
            if (!figure_.apart(c, d)) continue;
            emit(Kind::LaidOff, {a, b, c, d}, true, 0);
            emit(Kind::LaidOff, {a, b, c, d}, true, 1);
          }
        }
      }
    }
  }

  // Whether the line through A in the direction is a known line already.
  bool known_line(int a, const KnownLine& along) const {
    return std::any_of(known_.lines.begin(), known_.lines.end(), [&](const KnownLine& l) {
      return l.direction == along.direction && on(l.points, a);
    });
  }

  std::vector<Candidate> finish(std::vector<Features>* features) {
    std::stable_sort(made_.begin(), made_.end(), [](const Made& x, const Made& y) { return x.candidate.score > y.candidate.score; });
    std::unordered_map<std::uint64_t, std::size_t> at_place;
    std::vector<Candidate> kept;
    for (const Made& m : made_) {
      if (++at_place[cell_of(m.candidate.place)] > kAtOnePlace) continue;
      kept.push_back(m.candidate);
      if (features != nullptr) features->push_back(m.features);
      if (kept.size() == options_.most) break;
    }
    return kept;
  }

  const Knowledge& knowledge_;
  const Figure& figure_;
  const OtherFigures& others_;
  const Goals& goals_;
  const Ranker& ranker_;
  const GenerationOptions& options_;
  bool with_features_;
  Known known_;
  int n_ = 0;
  std::vector<Vec> places_;
  std::vector<Shown> shown_;
  Vec middle_{0, 0};
  double extent_ = 1;
  std::vector<double> salience_;
  std::vector<std::size_t> line_order_;
  std::vector<std::size_t> circle_order_;
  std::vector<std::size_t> directions_;
  std::vector<int> point_order_;
  std::array<std::size_t, static_cast<std::size_t>(kKinds)> emitted_{};
  std::array<std::size_t, static_cast<std::size_t>(kKinds)> looked_{};
  std::size_t asked_ = 0;
  bool stopped_ = false;
  std::vector<Made> made_;
  std::vector<Seen> seen_;  // by figure
};

}  // namespace

Goals goals_of(std::span<const Fact> goals, int points) {
  Goals found;
  found.points.assign(static_cast<std::size_t>(points), 0);
  for (const Fact& goal : goals) {
    for (int i = 0; i < goal.count; ++i) found.points[static_cast<std::size_t>(goal[i])] = 1;
    found.groups[static_cast<std::size_t>(goal_group(goal.predicate))] = 1;
  }
  return found;
}

std::vector<Candidate> generate(const Knowledge& knowledge, const OtherFigures& others, const Goals& goals,
                                const Ranker& ranker, const GenerationOptions& options, std::vector<Features>* features,
                                std::size_t* placed) {
  if (knowledge.figure().size() < 2) return {};
  Generator generator(knowledge, others, goals, ranker, options, features != nullptr);
  std::vector<Candidate> found = generator.run(features);
  if (placed != nullptr) *placed = generator.placed();
  return found;
}

}  // namespace geometry
