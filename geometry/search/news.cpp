// Which facts about the original points did a trial prove that the base lacks?
#include <algorithm>
#include <cmath>
#include <utility>

#include "flat_map.hpp"
#include "store.hpp"
#include "structure.hpp"

namespace geometry {
namespace {

struct Pair {
  int a;
  int b;
};

// A difference of two pairs' forms: an angle or a ratio.
struct Difference {
  Residue form;
  double value;  // of the angle in units of pi, within [0, 1), or of the logarithm of the ratio
  std::int32_t first;
  std::int32_t second;
};

class News {
 public:
  News(const Trial& trial, const Trial& base, int originals, std::size_t most)
      : now_(trial.closure.knowledge()), base_(base), scratch_(base.closure.knowledge()), n_(originals), most_(most) {}

  std::vector<Fact> run() {
    if (!changed()) return {};
    for (const Fact& goal : base_.closure.goals()) consider(goal);
    const Figure& g = now_.figure();
    for (int b = 1; b < n_; ++b) {
      for (int a = 0; a < b; ++a) {
        if (g.apart(a, b)) pairs_.push_back({a, b});
      }
    }
    pairs();
    differences(TableId::Direction);
    differences(TableId::Ratio);
    return std::move(found_);
  }

 private:
  // Without a change of an original variable's form nothing new holds about the originals alone.
  bool changed() const {
    const Knowledge& old = base_.closure.knowledge();
    for (int b = 1; b < n_; ++b) {
      for (int a = 0; a < b; ++a) {
        for (const TableId t : {TableId::Direction, TableId::Ratio}) {
          const int v = t == TableId::Direction ? direction_var(a, b) : log_var(a, b);
          if (now_.table(t).value(v) != old.table(t).value(v)) return true;
        }
      }
    }
    return false;
  }

  bool full() const { return found_.size() >= most_; }

  void consider(const Fact& fact) {
    if (full() || scratch_.proves(fact) || !now_.proves(fact)) return;
    if (!scratch_.assume(fact)) return;
    found_.push_back(fact);
  }

  void pairs() {
    const Figure& g = now_.figure();
    const Knowledge& old = base_.closure.knowledge();
    for (std::size_t j = 1; j < pairs_.size() && !full(); ++j) {
      for (std::size_t i = 0; i < j && !full(); ++i) {
        const auto [a, b] = pairs_[i];
        const auto [c, d] = pairs_[j];
        if (g.parallel(a, b, c, d) && known_parallel(now_, a, b, c, d) && !known_parallel(old, a, b, c, d)) {
          consider({Predicate::Para, {a, b, c, d}});
        }
        if (g.perpendicular(a, b, c, d) && known_perpendicular(now_, a, b, c, d) && !known_perpendicular(old, a, b, c, d)) {
          consider({Predicate::Perp, {a, b, c, d}});
        }
        if (g.equal_lengths(a, b, c, d) && known_congruent(now_, a, b, c, d) && !known_congruent(old, a, b, c, d)) {
          consider({Predicate::Cong, {a, b, c, d}});
        }
      }
    }
  }

  // One pair of those that are parallel, or equal in length, by what was known and by what is known now.
  std::vector<Pair> representatives(TableId table) const {
    const Knowledge& old = base_.closure.knowledge();
    FlatMap seen;
    std::vector<Pair> found;
    for (const Pair& p : pairs_) {
      const int v = table == TableId::Direction ? direction_var(p.a, p.b) : log_var(p.a, p.b);
      std::int32_t& at = seen[mix(now_.table(table).value(v), old.table(table).value(v))];
      if (at < 0) found.push_back(p);
      at = 0;
    }
    return found;
  }

  void differences(TableId table) {
    if (full()) return;
    const bool angles = table == TableId::Direction;
    const Figure& g = now_.figure();
    const auto var = [angles](const Pair& p) { return angles ? direction_var(p.a, p.b) : log_var(p.a, p.b); };
    const std::vector<Pair> pairs = representatives(table);
    if (pairs.size() > kMostPairs) return;
    const Residue pi = now_.table(TableId::Direction).value(0);
    const auto difference = [&](const Knowledge& k, std::size_t i, std::size_t j) {
      Residue form = sub(k.table(table).value(var(pairs[j])), k.table(table).value(var(pairs[i])));
      if (angles && g.direction(pairs[j].a, pairs[j].b) < g.direction(pairs[i].a, pairs[i].b)) form = add(form, pi);
      return form;
    };
    const auto value = [&](std::size_t i, std::size_t j) {
      const Pair p = pairs[i];
      const Pair q = pairs[j];
      if (!angles) return std::log(g.length(q.a, q.b) / g.length(p.a, p.b));
      const double turn = g.direction(q.a, q.b) - g.direction(p.a, p.b);
      return turn < 0 ? turn + 1 : turn;
    };
    std::vector<Difference> all;
    all.reserve(pairs.size() * pairs.size());
    for (std::size_t j = 0; j < pairs.size(); ++j) {
      for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (i == j || (!angles && value(i, j) < 0)) continue;
        all.push_back({difference(now_, i, j), value(i, j), static_cast<std::int32_t>(i), static_cast<std::int32_t>(j)});
      }
    }
    std::sort(all.begin(), all.end(), [](const Difference& x, const Difference& y) {
      return x.form != y.form ? x.form < y.form : std::pair(x.first, x.second) < std::pair(y.first, y.second);
    });
    const Knowledge& old = base_.closure.knowledge();
    for (std::size_t from = 0; from < all.size() && !full();) {
      std::size_t to = from + 1;
      while (to < all.size() && all[to].form == all[from].form) ++to;
      const auto before = difference(old, static_cast<std::size_t>(all[from].first), static_cast<std::size_t>(all[from].second));
      for (std::size_t i = from + 1; i < to && !full(); ++i) {
        if (std::abs(all[i].value - all[from].value) > kLift) continue;
        if (difference(old, static_cast<std::size_t>(all[i].first), static_cast<std::size_t>(all[i].second)) == before) continue;
        const Pair p = pairs[static_cast<std::size_t>(all[from].first)];
        const Pair q = pairs[static_cast<std::size_t>(all[from].second)];
        const Pair r = pairs[static_cast<std::size_t>(all[i].first)];
        const Pair s = pairs[static_cast<std::size_t>(all[i].second)];
        consider({angles ? Predicate::Eqangle : Predicate::Eqratio, {p.a, p.b, q.a, q.b, r.a, r.b, s.a, s.b}});
      }
      from = to;
    }
  }

  static constexpr std::size_t kMostPairs = 500;  // beyond that only the simple facts are looked for

  const Knowledge& now_;
  const Trial& base_;
  Knowledge scratch_;
  int n_;
  std::size_t most_;
  std::vector<Pair> pairs_;
  std::vector<Fact> found_;
};

}  // namespace

std::vector<Fact> news_of(const Trial& trial, const Trial& base, int originals, std::size_t most) {
  return News(trial, base, originals, most).run();
}

}  // namespace geometry
