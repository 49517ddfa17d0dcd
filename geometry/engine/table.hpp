// Which linear equations follow from the ones asserted so far?
//
// A table keeps a system of linear equations in reduced echelon form, one row for each variable that
// the others determine, and for each variable the fingerprint of its normal form: its value when every
// free variable is given a fixed random residue. A linear form vanishes on all solutions exactly when
// its fingerprint is zero (but for a chance of 2^-61), so an equality costs a few additions.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "residue.hpp"

namespace geometry {

enum class TableId : std::uint8_t { Direction, Ratio, Length, Square };
inline constexpr int kTables = 4;

// An equation with integer coefficients: sum of coef[i] * var[i] = 0. Constants are variables too.
class Equation {
 public:
  static constexpr int kMost = 20;

  explicit Equation(TableId table) : table_(table) {}

  void add_term(int var, std::int64_t coef);
  TableId table() const { return table_; }
  int size() const { return size_; }
  int var(int i) const { return var_[static_cast<std::size_t>(i)]; }
  std::int64_t coef(int i) const { return coef_[static_cast<std::size_t>(i)]; }
  bool empty() const { return size_ == 0; }

 private:
  TableId table_;
  int size_ = 0;
  std::array<std::int32_t, kMost> var_{};
  std::array<std::int64_t, kMost> coef_{};
};

enum class Inserted : std::uint8_t { Implied, New, Contradiction };

class Table {
 public:
  // Variables below `constants` are constants: they never become pivots.
  Table(std::uint64_t seed, int constants) : seed_(seed), constants_(constants) {}

  void reserve_variables(int count);
  Inserted insert(const Equation& equation);
  bool implies(const Equation& equation) const;
  Residue value(int var) const { return value_[static_cast<std::size_t>(var)]; }
  // The number of the insertion that last changed the variable's normal form; 0 if none did.
  std::uint32_t stamp(int var) const { return stamp_[static_cast<std::size_t>(var)]; }
  std::uint32_t clock() const { return clock_; }
  std::size_t rank() const { return rows_.size(); }
  std::size_t bytes() const;

 private:
  struct Term {
    std::int32_t var;
    Residue coef;
  };
  using Row = std::vector<Term>;

  void substitute(std::int32_t row, std::int32_t pivot, const Row& by, Residue change);
  void accumulate(std::int32_t var, Residue coef);

  std::uint64_t seed_;
  int constants_;
  std::uint32_t clock_ = 0;
  std::vector<Residue> value_;
  std::vector<std::uint32_t> stamp_;
  std::vector<std::int32_t> row_of_;  // -1: free
  std::vector<std::vector<std::int32_t>> users_;
  std::vector<Row> rows_;
  std::vector<std::int32_t> pivot_of_;
  std::vector<Residue> scratch_;
  std::vector<std::int32_t> touched_;
};

}  // namespace geometry
