#include "closure.hpp"

#include <algorithm>
#include <cmath>

namespace geometry {

void Closure::add_point(Vec position) {
  knowledge_.add_point(position);
  prepared_ = false;
}

bool Closure::solved() const {
  return !goals_.empty() &&
         std::all_of(goals_.begin(), goals_.end(), [this](const Fact& g) { return knowledge_.proves(g); });
}

std::size_t Closure::bytes() const {
  return knowledge_.bytes() + candidates_.bytes() + triangle_keys_.bytes() + segment_keys_.bytes();
}

Closure::Angle Closure::direction(int a, int b) const {
  return {knowledge_.table(TableId::Direction).value(direction_var(a, b)), knowledge_.figure().direction(a, b)};
}

Closure::Angle Closure::between(int a, int b, int c, int d) const {
  const Angle x = direction(a, b);
  const Angle y = direction(c, d);
  return {sub(y.form, x.form), y.turn - x.turn};
}

Closure::Angle Closure::plus_half(const Angle& x) const {
  static const Residue half = inverse(2);
  return {add(x.form, mul(half, knowledge_.table(TableId::Direction).value(0))), x.turn + 0.5};
}

bool Closure::same(const Angle& x, const Angle& y) const {
  const double turns = std::round(x.turn - y.turn);
  if (std::abs(x.turn - y.turn - turns) > kLift) return false;
  const Residue pi = knowledge_.table(TableId::Direction).value(0);
  return sub(x.form, y.form) == mul(from_integer(static_cast<std::int64_t>(turns)), pi);
}

bool Closure::perpendicular(int a, int b, int c, int d) const {
  return same(plus_half(direction(a, b)), direction(c, d));
}

bool Closure::concyclic(int a, int b, int c, int d) const {
  const auto sum = [this](int p, int q, int r, int s) {
    const Angle x = direction(p, q);
    const Angle y = direction(r, s);
    return Angle{add(x.form, y.form), x.turn + y.turn};
  };
  const Angle first = sum(a, b, c, d);
  return same(first, sum(a, c, b, d)) && same(first, sum(a, d, b, c));
}

bool Closure::bisects(int a, int b, int d, int c) const {
  return same(between(a, b, a, d), between(a, d, a, c));
}

bool Closure::dirty_direction(int a, int b) const {
  return everything_dirty_ || knowledge_.table(TableId::Direction).stamp(direction_var(a, b)) > since_direction_;
}

bool Closure::dirty_log(int a, int b) const {
  return everything_dirty_ || knowledge_.table(TableId::Ratio).stamp(log_var(a, b)) > since_ratio_;
}

bool Closure::fire(const Deduction& deduction) {
  poll();
  const bool added = knowledge_.fire(deduction);
  fired_ = fired_ || added;
  return added;
}

void Closure::poll() {
  constexpr int kEvery = 64;
  if (++polls_ % kEvery != 0) return;
  const double passed = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  if (limits_->seconds > 0 && passed > limits_->seconds) throw Stop{Outcome::TimeLimit};
  if (limits_->interrupted && limits_->interrupted()) throw Stop{Outcome::Interrupted};
  if (limits_->bytes > 0 && bytes() > limits_->bytes) throw Stop{Outcome::MemoryLimit};
}

Outcome Closure::saturate(bool all, bool stop_at_goal, const Limits& limits) {
  limits_ = &limits;
  stop_at_goal_ = stop_at_goal;
  start_ = std::chrono::steady_clock::now();
  Outcome outcome = Outcome::Saturated;
  try {
    if (stop_at_goal && solved()) throw Stop{Outcome::Solved};
    if (!prepared_) {
      candidates_ = find_candidates(knowledge_.figure(), false);
      triangle_keys_.clear();
      segment_keys_.clear();
      everything_dirty_ = true;
      prepared_ = true;
      with_squares_ = false;
    }
    for (;;) {
      round(false);
      if (fired_) continue;
      if (!all) break;
      if (!with_squares_) {
        // Squared lengths and sines only after the cheap fixpoint.
        with_squares_ = true;
        candidates_ = find_candidates(knowledge_.figure(), true);
        triangle_keys_.clear();
        segment_keys_.clear();
        knowledge_.use_squares();
        everything_dirty_ = true;
      }
      round(true);
      if (!fired_) break;
    }
  } catch (const Stop& stop) {
    outcome = stop.outcome;
  }
  if (outcome == Outcome::Saturated && solved()) outcome = Outcome::Solved;
  statistics_.seconds +=
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  limits_ = nullptr;
  return outcome;
}

void Closure::round(bool all) {
  ++statistics_.rounds;
  fired_ = false;
  const std::uint32_t direction_clock = knowledge_.table(TableId::Direction).clock();
  const std::uint32_t ratio_clock = knowledge_.table(TableId::Ratio).clock();
  const auto check = [this] {
    poll();
    if (stop_at_goal_ && fired_ && solved()) throw Stop{Outcome::Solved};
  };
  if (all) {
    squares();
    check();
    sines();
    check();
  }
  lines();
  isosceles();
  check();
  circles();
  check();
  centres();
  triangles();
  check();
  kites();
  centres_of_triangles();
  divided();
  transversals();
  proportions();
  coincidences();
  check();
  everything_dirty_ = false;
  since_direction_ = direction_clock;
  since_ratio_ = ratio_clock;
}

}  // namespace geometry
