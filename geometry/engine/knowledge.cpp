#include "knowledge.hpp"

#include <algorithm>
#include <utility>

namespace geometry {

Knowledge::Knowledge(Figure figure, std::uint64_t seed) : figure_(std::move(figure)), seed_(seed) {
  tables_.reserve(kTables);
  for (int t = 0; t < kTables; ++t) {
    const auto id = static_cast<TableId>(t);
    tables_.emplace_back(random_residue(seed, static_cast<std::uint64_t>(t)), constants_of(id));
    const int pairs = pair_count(figure_.size());
    tables_.back().reserve_variables(id == TableId::Ratio ? kPrimes + 2 * pairs : 1 + pairs);
  }
}

void Knowledge::add_point(Vec position) {
  figure_.add_point(position);
  const int pairs = pair_count(figure_.size());
  for (int t = 0; t < kTables; ++t) {
    const bool ratio = static_cast<TableId>(t) == TableId::Ratio;
    tables_[static_cast<std::size_t>(t)].reserve_variables(ratio ? kPrimes + 2 * pairs : 1 + pairs);
  }
}

bool Knowledge::assume(const Fact& fact) {
  if (!true_on(fact, figure_)) return false;
  const auto source = ~static_cast<std::int32_t>(assumptions_.size());
  assumptions_.push_back(fact);
  for (const TableId t : {TableId::Direction, TableId::Ratio, TableId::Length}) assert_fact(fact, t, source);
  if (squares_) assert_fact(fact, TableId::Square, source);
  return true;
}

void Knowledge::use_squares() {
  if (squares_) return;
  squares_ = true;
  for (std::size_t i = 0; i < assumptions_.size(); ++i) {
    assert_fact(assumptions_[i], TableId::Square, ~static_cast<std::int32_t>(i));
  }
}

bool Knowledge::assert_fact(const Fact& fact, TableId table, std::int32_t source) {
  bool ok = true;
  bool added = false;
  const std::vector<Equation> equations = equations_of(fact, table, figure_, sines_, ok);
  if (!ok) return false;
  Table& target = tables_[static_cast<std::size_t>(table)];
  if (table == TableId::Ratio) target.reserve_variables(kPrimes + 2 * sines_.size() + 2);
  for (const Equation& e : equations) {
    switch (target.insert(e)) {
      case Inserted::New:
        stored_.push_back({e, fact, source});
        added = true;
        break;
      case Inserted::Contradiction:
        throw Contradiction{};
      case Inserted::Implied:
        break;
    }
  }
  return added;
}

bool Knowledge::holds(const Premise& premise) const {
  if (!defined_on(premise.fact, figure_)) return false;
  const Table& table = tables_[static_cast<std::size_t>(premise.table)];
  if (premise.fact.predicate == Predicate::Cyclic || components_of(premise.fact).size() > 1) {
    return proves(premise.fact);
  }
  bool ok = true;
  if (premise.fact.predicate == Predicate::Coll) {
    const std::vector<Equation> claims = claims_of(premise.fact, premise.table, figure_, sines_);
    return std::any_of(claims.begin(), claims.end(), [&](const Equation& e) { return table.implies(e); });
  }
  const std::vector<Equation> claims = equations_of(premise.fact, premise.table, figure_, sines_, ok);
  return ok && std::all_of(claims.begin(), claims.end(), [&](const Equation& e) { return table.implies(e); });
}

bool Knowledge::proves(const Fact& goal) const {
  if (goal.predicate == Predicate::Cyclic && goal.count == 4) {
    if (!figure_.noncollinear(goal[0], goal[1], goal[2]) || !defined_on(goal, figure_)) return false;
    // One equation of directions amounts to it.
    const Table& table = tables_[static_cast<std::size_t>(TableId::Direction)];
    bool ok = true;
    const std::vector<Equation> sums = equations_of(goal, TableId::Direction, figure_, sines_, ok);
    if (!ok) return false;
    if (std::any_of(sums.begin(), sums.end(), [&](const Equation& e) { return table.implies(e); })) return true;
    const Fact other{Predicate::Eqangle,
                     {goal[2], goal[0], goal[2], goal[1], goal[3], goal[0], goal[3], goal[1]}};
    return holds(other);
  }
  if (goal.predicate == Predicate::Same) return deduction_for(goal, *this).has_value();
  const bool triangles = goal.predicate == Predicate::Simtri || goal.predicate == Predicate::Simtrir ||
                         goal.predicate == Predicate::Contri || goal.predicate == Predicate::Contrir;
  if (triangles && (!figure_.noncollinear(goal[0], goal[1], goal[2]) ||
                    !figure_.noncollinear(goal[3], goal[4], goal[5]))) {
    return false;  // equal angles do not amount to similarity
  }
  const std::vector<Fact> parts = components_of(goal);
  if (parts.size() == 1 && parts[0] == goal) {
    return holds({goal, home_of(goal.predicate)});
  }
  return std::all_of(parts.begin(), parts.end(), [&](const Fact& part) { return proves(part); });
}

bool Knowledge::ready(const Deduction& deduction) const {
  const Instance instance = instantiate(deduction, figure_);
  return std::all_of(instance.guards.begin(), instance.guards.end(),
                     [&](const Fact& guard) { return clearly(guard, figure_); }) &&
         std::all_of(instance.premises.begin(), instance.premises.end(),
                     [&](const Premise& premise) { return holds(premise); });
}

bool Knowledge::fire(const Deduction& deduction) {
  const Instance instance = instantiate(deduction, figure_);
  for (const Fact& guard : instance.guards) {
    if (!clearly(guard, figure_)) return false;
  }
  for (const Premise& premise : instance.premises) {
    if (!holds(premise)) return false;
  }
  for (const Premise& conclusion : instance.conclusions) {
    if (!true_on(conclusion.fact, figure_)) return false;  // never on a figure that has what the premises say
  }
  bool added = false;
  const auto source = static_cast<std::int32_t>(deductions_.size());
  for (const Premise& conclusion : instance.conclusions) {
    if (assert_fact(conclusion.fact, conclusion.table, source)) added = true;
  }
  if (added) deductions_.push_back(deduction);
  return added;
}

std::size_t Knowledge::bytes() const {
  std::size_t total = deductions_.capacity() * sizeof(Deduction) + stored_.capacity() * sizeof(Stored) +
                      assumptions_.capacity() * sizeof(Fact);
  for (const Table& table : tables_) total += table.bytes();
  return total;
}

std::optional<Deduction> deduction_for(const Fact& f, const Knowledge& k) {
  const Figure& g = k.figure();
  if (f.predicate == Predicate::Cyclic && f.count == 4) {
    // Any two of the points may see the other two.
    static constexpr int kOrders[6][4] = {{0, 1, 2, 3}, {0, 2, 1, 3}, {0, 3, 1, 2},
                                          {1, 2, 0, 3}, {1, 3, 0, 2}, {2, 3, 0, 1}};
    for (const auto& o : kOrders) {
      const Deduction d(Rule::InscribedAngle, {f[o[0]], f[o[1]], f[o[2]], f[o[3]]});
      if (k.ready(d)) return d;
    }
  }
  if (f.predicate == Predicate::Same && g.coincide(f[0], f[1])) {
    for (int c = 0; c < g.size(); ++c) {
      if (!g.apart(f[0], c) || !g.apart(f[1], c) || !k.holds({Predicate::Para, {c, f[0], c, f[1]}})) continue;
      const Deduction distance(Rule::SameByDistance, {f[0], f[1], c});
      if (k.ready(distance)) return distance;
      for (int d = 0; d < c; ++d) {
        if (!g.noncollinear(f[0], c, d)) continue;
        const Deduction lines(Rule::SameByLines, {f[0], f[1], c, d});
        if (k.ready(lines)) return lines;
      }
    }
  }
  if (f.predicate == Predicate::Simtri || f.predicate == Predicate::Simtrir) {
    const bool reverse = f.predicate == Predicate::Simtrir;
    const Deduction aa(reverse ? Rule::SimilarAAReverse : Rule::SimilarAA, {f[0], f[1], f[2], f[3], f[4], f[5]});
    if (g.noncollinear(f[0], f[1], f[2]) && k.ready(aa)) return aa;
    const Deduction sss(reverse ? Rule::SimilarSSSReverse : Rule::SimilarSSS,
                        {f[0], f[1], f[2], f[3], f[4], f[5]});
    if (k.ready(sss)) return sss;
  }
  return std::nullopt;
}

}  // namespace geometry
