// Which facts follow from the assumptions? Rounds of rules over the candidates until nothing is new.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <vector>

#include "candidates.hpp"
#include "flat_map.hpp"
#include "knowledge.hpp"

namespace geometry {

struct Limits {
  double seconds = 0;         // 0: none
  std::size_t bytes = 0;      // 0: none
  std::function<bool()> interrupted;  // asked now and then; may be empty
};

enum class Outcome : std::uint8_t { Solved, Saturated, TimeLimit, MemoryLimit, Interrupted };

struct Statistics {
  int rounds = 0;
  double seconds = 0;
};

class Closure {
 public:
  Closure(const Figure& figure, std::uint64_t seed) : knowledge_(figure, seed) {}

  Knowledge& knowledge() { return knowledge_; }
  const Knowledge& knowledge() const { return knowledge_; }
  const std::vector<Fact>& goals() const { return goals_; }
  void add_goal(const Fact& goal) { goals_.push_back(goal); }
  void add_point(Vec position);

  // Runs to the fixpoint, or until all goals hold. `all`: squared lengths and sines after the cheap rules.
  Outcome saturate(bool all, bool stop_at_goal, const Limits& limits);
  bool solved() const;
  const Statistics& statistics() const { return statistics_; }
  std::size_t bytes() const;

 private:
  // A directed angle, mod pi: the fingerprint of its form and its value in units of pi.
  struct Angle {
    Residue form;
    double turn;
  };
  struct Stop {
    Outcome outcome;
  };

  Angle direction(int a, int b) const;
  Angle between(int a, int b, int c, int d) const;  // from AB to CD
  Angle plus_half(const Angle& x) const;
  bool same(const Angle& x, const Angle& y) const;  // equal mod pi, form and figure
  bool parallel(int a, int b, int c, int d) const { return same(direction(a, b), direction(c, d)); }
  bool perpendicular(int a, int b, int c, int d) const;
  bool congruent(int a, int b, int c, int d) const { return log(a, b) == log(c, d); }
  bool concyclic(int a, int b, int c, int d) const;
  bool bisects(int a, int b, int d, int c) const;  // AD bisects BAC
  Residue log(int a, int b) const { return knowledge_.table(TableId::Ratio).value(log_var(a, b)); }
  Residue length(int a, int b) const { return knowledge_.table(TableId::Length).value(length_var(a, b)); }
  Residue square(int a, int b) const { return knowledge_.table(TableId::Square).value(length_var(a, b)); }

  bool dirty_direction(int a, int b) const;
  bool dirty_log(int a, int b) const;
  bool fire(const Deduction& deduction);
  void poll();

  void round(bool all);
  void triangles();
  void match_triangle(std::int32_t index);
  void isosceles();
  void lines();
  void circles();
  void quadruple_of_circle(int a, int b, int c, int d);
  void chords(int a, int b, int c, int d);
  void centres();
  void kites();
  void centres_of_triangles();
  void divided();
  void transversals();
  void proportions();
  void coincidences();
  void squares();
  void sines();
  void sine_laws();

  Knowledge knowledge_;
  std::vector<Fact> goals_;
  Candidates candidates_;
  bool prepared_ = false;
  bool with_squares_ = false;
  bool everything_dirty_ = true;
  std::uint32_t since_direction_ = 0;
  std::uint32_t since_ratio_ = 0;
  FlatMap triangle_keys_;
  FlatMap segment_keys_;
  bool fired_ = false;
  bool stop_at_goal_ = false;
  const Limits* limits_ = nullptr;
  std::chrono::steady_clock::time_point start_;
  int polls_ = 0;
  Statistics statistics_;
};

}  // namespace geometry
