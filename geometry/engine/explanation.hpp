// How does a fact follow, step by step? Traces a goal back to the assumptions.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "knowledge.hpp"

namespace geometry {

// One way to derive a fact from facts of earlier steps.
struct Step {
  enum class Kind : std::uint8_t { Assumption, Algebra, Rule, Conjunction };

  Kind kind = Kind::Assumption;
  Fact fact;
  TableId table = TableId::Direction;  // Algebra: in which table
  Deduction deduction;                 // Rule
  std::vector<std::int32_t> premises;  // steps
  // Algebra: the multiple of each premise's equation; the same premise may give several equations.
  struct Multiple {
    std::int32_t premise;
    Equation equation;
    std::int64_t numerator;
    std::int64_t denominator;
  };
  std::vector<Multiple> multiples;
  std::vector<Fact> guards;
};

struct Unexplained {  // thrown when the rationals do not confirm what the fingerprints said
  Fact fact;
};

// Steps in order; the last one of each goal is its conclusion.
struct Proof {
  std::vector<Step> steps;
  std::vector<std::int32_t> goals;
  std::vector<std::int32_t> deductions;  // of the knowledge, ascending
  std::vector<std::int32_t> assumptions;
};

// Solves for the combination of stored equations that gives a target, exactly.
class Combination {
 public:
  struct Part {
    std::int32_t stored;
    std::int64_t numerator;
    std::int64_t denominator;
  };
  Combination(const Knowledge& knowledge, TableId table);
  std::optional<std::vector<Part>> solve(const Equation& target) const;

 private:
  struct Term {
    std::int32_t key;
    Residue coef;
  };
  struct Row {
    std::int32_t pivot;
    std::vector<Term> terms;    // the other variables, after the pivot has been scaled to one
    std::vector<Term> sources;  // stored equations
  };
  const Knowledge& knowledge_;
  std::vector<Row> rows_;
  std::vector<std::int32_t> row_of_;
};

Proof explain(const Knowledge& knowledge, const std::vector<Fact>& goals);

// What is left of a proof when greedy deletion has removed all that it can do without: assumptions and
// deductions are dropped one at a time, last first, as long as the goals still follow.
Proof minimise(const Knowledge& knowledge, const Proof& proof, const std::vector<Fact>& goals);

}  // namespace geometry
