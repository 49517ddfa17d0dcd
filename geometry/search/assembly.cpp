#include "assembly.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace geometry {
namespace {

constexpr double kSeconds = 20;  // for a saturation, should the deductions not be enough

class Assembly {
 public:
  explicit Assembly(const Store& store) : store_(store) {}

  // Takes what the facts need out of a trial, and what its shared facts need out of theirs.
  void take(const Trial& trial, const std::vector<Fact>& wanted) {
    const Knowledge& knowledge = trial.closure.knowledge();
    const Proof proof = explain(knowledge, wanted);
    std::set<int> used;
    for (const std::int32_t a : proof.assumptions) {
      const int fact = trial.fact_of_assumption[static_cast<std::size_t>(a)];
      if (fact >= 0) used.insert(fact);
    }
    for (const int fact : used) take_shared(fact);
    points_.insert(trial.points.begin(), trial.points.end());
    for (const std::int32_t d : proof.deductions) {
      deductions_.push_back(global(knowledge.deductions()[static_cast<std::size_t>(d)], trial.points));
    }
  }

  std::optional<Trial> run(const std::vector<Fact>& goals) {
    std::vector<int> points(points_.begin(), points_.end());
    Trial best = build(points);
    if (!best.closure.solved()) {
      Limits limits;
      limits.seconds = kSeconds;
      best.closure.saturate(true, true, limits);
      if (!best.closure.solved()) return std::nullopt;
      deductions_.clear();
      for (const Deduction& d : best.closure.knowledge().deductions()) deductions_.push_back(global(d, best.points));
    }
    // Points that the goals can do without, last first.
    for (std::size_t i = points.size(); i-- > 0;) {
      std::vector<int> fewer;
      std::set<int> dropped = {points[i]};
      for (const int p : points) {
        if (dropped.count(p) != 0 || rests_on(p, dropped)) {
          dropped.insert(p);
        } else {
          fewer.push_back(p);
        }
      }
      Trial less = build(fewer);
      if (!less.closure.solved() || !explained(less, goals)) continue;
      points = std::move(fewer);
      best = std::move(less);
      i = std::min(i, points.size());
    }
    if (!explained(best, goals)) return std::nullopt;
    return best;
  }

 private:
  static bool explained(const Trial& trial, const std::vector<Fact>& goals) {
    try {
      explain(trial.closure.knowledge(), goals);
      return true;
    } catch (const Unexplained&) {
      return false;
    }
  }

  void take_shared(int index) {
    if (!taken_.insert(index).second) return;
    const SharedFact shared = store_.shared(index);
    Trial trial = store_.bare();
    for (const int fact : shared.from.facts) {
      if (fact < index) store_.assume(trial, fact);
    }
    for (const int point : shared.from.points) store_.extend(trial, point);
    replay(trial, shared.from.deductions);
    take(trial, {shared.fact});
  }

  bool rests_on(int point, const std::set<int>& dropped) const {
    const Construction k = store_.auxiliary(point).construction;
    for (int i = 0; i < k.count; ++i) {
      if (dropped.count(k[i]) != 0) return true;
    }
    return false;
  }

  // Parents have lower numbers than what is made from them, so ascending order can be built.
  Trial build(const std::vector<int>& points) const {
    Trial trial = store_.bare();
    std::map<int, int> place;
    for (const int point : points) {
      place[point] = store_.originals() + static_cast<int>(place.size());
      store_.extend(trial, point);
    }
    std::vector<Deduction> local;
    for (Deduction d : deductions_) {
      bool there = true;
      for (int i = 0; i < d.count && there; ++i) {
        if (d[i] < store_.originals()) continue;
        const auto at = place.find(d[i]);
        there = at != place.end();
        if (there) d.points[static_cast<std::size_t>(i)] = static_cast<PointId>(at->second);
      }
      if (there) local.push_back(d);
    }
    replay(trial, local);
    return trial;
  }

  static void replay(Trial& trial, const std::vector<Deduction>& deductions) {
    Knowledge& knowledge = trial.closure.knowledge();
    const auto squares = [](const Deduction& d) {
      return d.rule == Rule::RatioToSquare || d.rule == Rule::SquareToRatio || d.rule == Rule::PerpendicularSquares ||
             d.rule == Rule::SquaresPerpendicular || d.rule == Rule::Stewart;
    };
    if (std::any_of(deductions.begin(), deductions.end(), squares)) knowledge.use_squares();
    std::vector<Deduction> waiting = deductions;
    for (bool changed = true; changed && !waiting.empty();) {
      const std::size_t before = waiting.size();
      std::erase_if(waiting, [&](const Deduction& d) {
        if (!knowledge.ready(d)) return false;
        knowledge.fire(d);
        return true;
      });
      changed = waiting.size() < before;
    }
  }

  Deduction global(Deduction d, const std::vector<int>& points) const {
    for (int i = 0; i < d.count; ++i) {
      if (d[i] < store_.originals()) continue;
      d.points[static_cast<std::size_t>(i)] =
          static_cast<PointId>(points[static_cast<std::size_t>(d[i] - store_.originals())]);
    }
    return d;
  }

  const Store& store_;
  std::set<int> points_;
  std::set<int> taken_;
  std::vector<Deduction> deductions_;  // over global numbers
};

}  // namespace

std::optional<Trial> assemble(const Trial& solved, const Store& store) {
  try {
    Assembly assembly(store);
    assembly.take(solved, solved.closure.goals());
    return assembly.run(solved.closure.goals());
  } catch (const Unexplained&) {
    return std::nullopt;
  } catch (const Contradiction&) {
    return std::nullopt;
  }
}

}  // namespace geometry
