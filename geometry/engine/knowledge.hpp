// What is known so far, and from what does each equation come?
//
// Holds the four tables and, for each equation that added something, the fact it states and its source:
// an assumption or a deduction. Cloning copies flat arrays only.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "fact.hpp"
#include "figure.hpp"
#include "rules.hpp"
#include "table.hpp"

namespace geometry {

struct Stored {
  Equation equation;
  Fact fact;
  std::int32_t source;  // >= 0: a deduction; otherwise assumption number ~source
};

class Contradiction {};  // thrown when the assumptions contradict each other

class Knowledge {
 public:
  Knowledge(Figure figure, std::uint64_t seed);

  const Figure& figure() const { return figure_; }
  const Table& table(TableId id) const { return tables_[static_cast<std::size_t>(id)]; }
  std::uint64_t seed() const { return seed_; }
  void add_point(Vec position);

  // Asserts an assumption; false if it is not true on the figure (nothing is asserted then).
  bool assume(const Fact& fact);
  // Equations of squared lengths are only kept once they are wanted.
  void use_squares();
  bool squares() const { return squares_; }

  // Whether the fact follows in the given table. Facts about coinciding points do not.
  bool holds(const Premise& premise) const;
  bool holds(const Fact& fact) const { return holds({fact, home_of(fact.predicate)}); }
  // Fires a deduction whose premises hold: true if its conclusions added something. Guards that do not
  // hold clearly on the figure keep it from firing.
  bool fire(const Deduction& deduction);
  bool ready(const Deduction& deduction) const;

  // The fingerprint of a goal-like fact, all its components.
  bool proves(const Fact& goal) const;

  const std::vector<Fact>& assumptions() const { return assumptions_; }
  const std::vector<Deduction>& deductions() const { return deductions_; }
  const std::vector<Stored>& stored() const { return stored_; }
  SineIndex& sines() const { return sines_; }
  std::size_t bytes() const;

 private:
  bool assert_fact(const Fact& fact, TableId table, std::int32_t source);

  Figure figure_;
  std::uint64_t seed_;
  std::vector<Table> tables_;
  mutable SineIndex sines_;  // numbering names on first use does not change what is known
  std::vector<Fact> assumptions_;
  std::vector<Deduction> deductions_;
  std::vector<Stored> stored_;
  bool squares_ = false;
};

// The rules that conclude a cyclic fact or a similarity from what the tables hold, if one does.
std::optional<Deduction> deduction_for(const Fact& fact, const Knowledge& knowledge);

}  // namespace geometry
