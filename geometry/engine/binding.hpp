// How does Python see the engine: facts, proofs and states as plain data?
#pragma once

#include <nanobind/nanobind.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/vector.h>

#include <memory>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "closure.hpp"
#include "explanation.hpp"

namespace geometry::python {

namespace nb = nanobind;

// predicate, points, numerator, denominator
using PyFact = std::tuple<std::string, std::vector<int>, std::int64_t, std::int64_t>;
// kind, fact, table, rule, rule points, rule constant, premises, multiples, guards
using PyTerms = std::vector<std::pair<int, std::int64_t>>;
using PyMultiple = std::tuple<std::int32_t, PyTerms, std::int64_t, std::int64_t>;
using PyStep = std::tuple<std::string, PyFact, std::string, std::string, std::vector<int>, std::pair<int, int>,
                          std::vector<std::int32_t>, std::vector<PyMultiple>, std::vector<PyFact>>;
using PyProof = std::pair<std::vector<PyStep>, std::vector<std::int32_t>>;

inline Fact to_fact(const PyFact& f, const Figure& figure) {
  const auto& [name, points, numerator, denominator] = f;
  for (const int p : points) {
    if (p < 0 || p >= figure.size()) throw nb::value_error("a fact names a point that is not in the figure");
  }
  return Fact(predicate_of(name), std::span<const int>(points), numerator, denominator);
}

inline PyFact from_fact(const Fact& f) {
  std::vector<int> points;
  for (int i = 0; i < f.count; ++i) points.push_back(f[i]);
  return {std::string(name_of(f.predicate)), points, f.numerator, f.denominator};
}

inline const char* name_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::Solved: return "solved";
    case Outcome::Saturated: return "saturated";
    case Outcome::TimeLimit: return "time";
    case Outcome::MemoryLimit: return "memory";
    case Outcome::Interrupted: break;
  }
  return "interrupted";
}

inline const char* name_of(TableId table) {
  switch (table) {
    case TableId::Direction: return "direction";
    case TableId::Ratio: return "ratio";
    case TableId::Length: return "length";
    case TableId::Square: break;
  }
  return "square";
}

inline const char* name_of(Step::Kind kind) {
  switch (kind) {
    case Step::Kind::Assumption: return "assumption";
    case Step::Kind::Algebra: return "algebra";
    case Step::Kind::Rule: return "rule";
    case Step::Kind::Conjunction: break;
  }
  return "conjunction";
}

inline PyProof from_proof(const Proof& proof) {
  std::vector<PyStep> steps;
  for (const Step& step : proof.steps) {
    std::vector<PyMultiple> multiples;
    for (const auto& m : step.multiples) {
      PyTerms terms;
      for (int i = 0; i < m.equation.size(); ++i) terms.emplace_back(m.equation.var(i), m.equation.coef(i));
      multiples.emplace_back(m.premise, std::move(terms), m.numerator, m.denominator);
    }
    std::vector<PyFact> guards;
    for (const Fact& guard : step.guards) guards.push_back(from_fact(guard));
    const bool rule = step.kind == Step::Kind::Rule;
    std::vector<int> points;
    for (int i = 0; rule && i < step.deduction.count; ++i) points.push_back(step.deduction[i]);
    steps.emplace_back(name_of(step.kind), from_fact(step.fact), name_of(step.table),
                       rule ? std::string(geometry::name_of(step.deduction.rule)) : std::string(), points,
                       std::pair<int, int>{step.deduction.numerator, step.deduction.denominator}, step.premises,
                       multiples, guards);
  }
  return {std::move(steps), proof.goals};
}

class State {
 public:
  State(const std::vector<std::pair<double, double>>& points, std::uint64_t seed)
      : closure_(std::make_unique<Closure>(figure_of(points), seed)) {}
  State(const State& other) : closure_(std::make_unique<Closure>(*other.closure_)) {}
  State(State&&) = default;
  State& operator=(const State&) = delete;
  State& operator=(State&&) = default;
  ~State() = default;
  explicit State(const Closure& closure) : closure_(std::make_unique<Closure>(closure)) {}
  const Closure& closure() const { return *closure_; }

  // 0: asserted; 1: false on the figure; 2: contradicts what is known; 3: a constant out of reach.
  int assume(const PyFact& fact) {
    try {
      return closure_->knowledge().assume(to_fact(fact, figure())) ? 0 : 1;
    } catch (const Contradiction&) {
      return 2;
    } catch (const UnsupportedConstant&) {
      return 3;
    }
  }

  void add_goal(const PyFact& fact) { closure_->add_goal(to_fact(fact, figure())); }
  void add_point(double x, double y) { closure_->add_point({x, y}); }
  bool true_on_figure(const PyFact& fact) const { return true_on(to_fact(fact, figure()), figure()); }
  bool guard_holds(const PyFact& fact) const { return clearly(to_fact(fact, figure()), figure()); }
  bool defined(const PyFact& fact) const { return defined_on(to_fact(fact, figure()), figure()); }

  std::string saturate(bool all, bool stop_at_goal, double seconds, std::size_t bytes) {
    Limits limits;
    limits.seconds = seconds;
    limits.bytes = bytes;
    auto last = std::chrono::steady_clock::now();
    limits.interrupted = [&last] {
      const auto now = std::chrono::steady_clock::now();
      if (now - last < std::chrono::milliseconds(50)) return false;
      last = now;
      const nb::gil_scoped_acquire hold;
      return PyErr_CheckSignals() != 0;
    };
    Outcome outcome = Outcome::Saturated;
    try {
      const nb::gil_scoped_release release;
      outcome = closure_->saturate(all, stop_at_goal, limits);
    } catch (const Contradiction&) {
      return "contradiction";
    }
    if (outcome == Outcome::Interrupted && PyErr_Occurred() != nullptr) throw nb::python_error();
    return name_of(outcome);
  }

  bool solved() const { return closure_->solved(); }
  bool holds(const PyFact& fact) const { return closure_->knowledge().proves(to_fact(fact, figure())); }
  bool fire(const std::string& rule, const std::vector<int>& points, int numerator, int denominator) {
    Deduction d;
    d.rule = rule_of(rule);
    if (static_cast<int>(points.size()) != arity_of(d.rule)) throw nb::value_error("wrong number of points");
    d.count = static_cast<std::uint8_t>(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) d.points[i] = static_cast<PointId>(points[i]);
    d.numerator = static_cast<std::int16_t>(numerator);
    d.denominator = static_cast<std::int16_t>(denominator);
    return closure_->knowledge().fire(d);
  }

  std::optional<PyProof> proof(bool shortest) const {
    const nb::gil_scoped_release release;
    if (!closure_->solved()) return std::nullopt;
    try {
      Proof found = explain(closure_->knowledge(), closure_->goals());
      if (shortest) {
        for (std::size_t before = found.steps.size() + 1; found.steps.size() < before;) {
          before = found.steps.size();
          Proof shorter = minimise(closure_->knowledge(), found, closure_->goals());
          if (shorter.steps.size() <= before) {
            shorter.deductions = found.deductions;
            found = std::move(shorter);
          }
          break;
        }
      }
      return from_proof(found);
    } catch (const Unexplained&) {
      return std::nullopt;
    }
  }

  std::vector<std::pair<std::string, std::vector<int>>> deductions() const {
    std::vector<std::pair<std::string, std::vector<int>>> found;
    for (const Deduction& d : closure_->knowledge().deductions()) {
      std::vector<int> points;
      for (int i = 0; i < d.count; ++i) points.push_back(d[i]);
      found.emplace_back(std::string(geometry::name_of(d.rule)), std::move(points));
    }
    return found;
  }

  std::size_t bytes() const { return closure_->bytes(); }
  double seconds() const { return closure_->statistics().seconds; }
  int rounds() const { return closure_->statistics().rounds; }

 private:
  static Figure figure_of(const std::vector<std::pair<double, double>>& points) {
    Figure figure;
    for (const auto& [x, y] : points) figure.add_point({x, y});
    return figure;
  }
  const Figure& figure() const { return closure_->knowledge().figure(); }

  std::unique_ptr<Closure> closure_;
};

}  // namespace geometry::python
