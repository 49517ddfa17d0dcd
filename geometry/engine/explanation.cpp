#include "explanation.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <set>

namespace geometry {
namespace {

// num/den = residue with both below 2^30 (half-extended Euclid; Wang, 1981), if there is one.
std::optional<std::pair<std::int64_t, std::int64_t>> reconstruct(Residue residue) {
  constexpr std::int64_t kBound = std::int64_t{1} << 30;
  auto r0 = static_cast<std::int64_t>(kPrime);
  auto r1 = static_cast<std::int64_t>(residue);
  std::int64_t t0 = 0;
  std::int64_t t1 = 1;
  while (r1 >= kBound) {
    const std::int64_t q = r0 / r1;
    r0 = std::exchange(r1, r0 - q * r1);
    t0 = std::exchange(t1, t0 - q * t1);
  }
  if (t1 == 0 || std::abs(t1) >= kBound) return std::nullopt;
  if (t1 < 0) return std::pair{-r1, -t1};
  return std::pair{r1, t1};
}

using Sparse = std::map<std::int32_t, Residue>;

void add_to(Sparse& into, std::int32_t key, Residue coef) {
  const auto [at, made] = into.try_emplace(key, coef);
  if (!made) {
    at->second = add(at->second, coef);
    if (at->second == 0) into.erase(at);
  }
}

}  // namespace

Combination::Combination(const Knowledge& knowledge, TableId table) : knowledge_(knowledge) {
  const int constants = constants_of(table);
  const auto& stored = knowledge.stored();
  for (std::size_t s = 0; s < stored.size(); ++s) {
    const Equation& e = stored[s].equation;
    if (e.table() != table) continue;
    Sparse terms;
    Sparse sources;
    sources[static_cast<std::int32_t>(s)] = 1;
    for (int i = 0; i < e.size(); ++i) add_to(terms, e.var(i), from_integer(e.coef(i)));
    // Forward elimination: later rows may still hold pivots of later ones.
    for (auto at = terms.rbegin(); at != terms.rend();) {
      const std::int32_t v = at->first;
      const Residue c = at->second;
      if (v < static_cast<std::int32_t>(row_of_.size()) && row_of_[static_cast<std::size_t>(v)] >= 0) {
        const Row& row = rows_[static_cast<std::size_t>(row_of_[static_cast<std::size_t>(v)])];
        for (const Term& t : row.terms) add_to(terms, t.key, neg(mul(c, t.coef)));
        for (const Term& t : row.sources) add_to(sources, t.key, neg(mul(c, t.coef)));
        terms.erase(v);
        at = std::make_reverse_iterator(terms.lower_bound(v));
      } else {
        ++at;
      }
    }
    if (terms.empty() || terms.rbegin()->first < constants) continue;  // implied after all
    Row row;
    row.pivot = terms.rbegin()->first;
    const Residue scale = inverse(terms.rbegin()->second);
    terms.erase(row.pivot);
    for (const auto& [v, c] : terms) row.terms.push_back({v, mul(c, scale)});
    for (const auto& [v, c] : sources) row.sources.push_back({v, mul(c, scale)});
    if (static_cast<std::size_t>(row.pivot) >= row_of_.size()) row_of_.resize(static_cast<std::size_t>(row.pivot) + 1, -1);
    row_of_[static_cast<std::size_t>(row.pivot)] = static_cast<std::int32_t>(rows_.size());
    rows_.push_back(std::move(row));
  }
}

std::optional<std::vector<Combination::Part>> Combination::solve(const Equation& target) const {
  Sparse terms;
  Sparse sources;
  for (int i = 0; i < target.size(); ++i) add_to(terms, target.var(i), from_integer(target.coef(i)));
  while (!terms.empty()) {
    const auto [v, c] = *terms.rbegin();
    if (v >= static_cast<std::int32_t>(row_of_.size()) || row_of_[static_cast<std::size_t>(v)] < 0) return std::nullopt;
    const Row& row = rows_[static_cast<std::size_t>(row_of_[static_cast<std::size_t>(v)])];
    terms.erase(v);
    for (const Term& t : row.terms) add_to(terms, t.key, neg(mul(c, t.coef)));
    for (const Term& t : row.sources) add_to(sources, t.key, mul(c, t.coef));
  }
  // Confirm over the rationals: common * target = sum of multiples, with integers only.
  std::vector<Part> parts;
  __int128 common = 1;
  constexpr __int128 kBound = static_cast<__int128>(1) << 62;
  for (const auto& [s, c] : sources) {
    const auto rational = reconstruct(c);
    if (!rational) return std::nullopt;
    parts.push_back({s, rational->first, rational->second});
    common = common / std::gcd(static_cast<std::int64_t>(common), rational->second) * rational->second;
    if (common >= kBound) return std::nullopt;
  }
  std::map<std::int32_t, __int128> sum;
  for (int i = 0; i < target.size(); ++i) sum[target.var(i)] -= common * target.coef(i);
  for (const Part& part : parts) {
    const Equation& e = knowledge_.stored()[static_cast<std::size_t>(part.stored)].equation;
    const __int128 times = common / part.denominator * part.numerator;
    if (times >= kBound || times <= -kBound) return std::nullopt;
    for (int i = 0; i < e.size(); ++i) sum[e.var(i)] += times * e.coef(i);
  }
  if (!std::all_of(sum.begin(), sum.end(), [](const auto& term) { return term.second == 0; })) return std::nullopt;
  return parts;
}

namespace {

class Explainer {
 public:
  explicit Explainer(const Knowledge& knowledge) : knowledge_(knowledge) {}

  Proof run(const std::vector<Fact>& goals) {
    for (const Fact& goal : goals) proof_.goals.push_back(derive({goal, home_of(goal.predicate)}));
    std::sort(proof_.deductions.begin(), proof_.deductions.end());
    std::sort(proof_.assumptions.begin(), proof_.assumptions.end());
    return std::move(proof_);
  }

 private:
  using Key = std::tuple<Predicate, std::array<PointId, Fact::kMost>, std::int64_t, std::int64_t, TableId>;

  std::int32_t push(Step step) {
    proof_.steps.push_back(std::move(step));
    return static_cast<std::int32_t>(proof_.steps.size()) - 1;
  }

  const Combination& combination(TableId table) {
    auto& slot = combinations_[static_cast<std::size_t>(table)];
    if (!slot) slot.emplace(knowledge_, table);
    return *slot;
  }

  std::int32_t derive(const Premise& premise) {
    const Fact& fact = premise.fact;
    const Key key{fact.predicate, fact.points, fact.numerator, fact.denominator, premise.table};
    if (const auto at = known_.find(key); at != known_.end()) return at->second;
    if (!open_.insert(key).second) throw Unexplained{fact};  // it would rest on itself
    const std::int32_t made = derive_new(premise);
    open_.erase(key);
    known_.emplace(key, made);
    return made;
  }

  std::int32_t derive_new(const Premise& premise) {
    const Fact& fact = premise.fact;
    for (std::size_t i = 0; i < knowledge_.assumptions().size(); ++i) {
      if (knowledge_.assumptions()[i] == fact) return assumption(static_cast<std::int32_t>(i));
    }
    if (fact.predicate == Predicate::Cyclic || fact.predicate == Predicate::Coll) {
      const auto corners = [](const Fact& f) {
        std::array<PointId, Fact::kMost> sorted = f.points;
        std::sort(sorted.begin(), sorted.begin() + f.count);
        return sorted;
      };
      const auto wanted = corners(fact);
      for (const Stored& s : knowledge_.stored()) {
        if (s.fact.predicate == fact.predicate && s.fact.count == fact.count && corners(s.fact) == wanted) {
          return source_of(s);
        }
      }
    }
    if (const auto deduction = deduction_for(fact, knowledge_)) {
      return apply(*deduction, fact);
    }
    const std::vector<Fact> parts = components_of(fact);
    if (parts.size() > 1) {
      Step step;
      step.kind = Step::Kind::Conjunction;
      step.fact = fact;
      for (const Fact& part : parts) {
        const Premise premise_of_part{part, home_of(part.predicate)};
        if (!trivial(premise_of_part)) step.premises.push_back(derive(premise_of_part));
      }
      return push(std::move(step));
    }
    return algebra({parts[0], premise.table});
  }

  std::int32_t assumption(std::int32_t index) {
    const auto [at, made] = assumption_steps_.try_emplace(index, 0);
    if (made) {
      Step step;
      step.kind = Step::Kind::Assumption;
      step.fact = knowledge_.assumptions()[static_cast<std::size_t>(index)];
      proof_.assumptions.push_back(index);
      at->second = push(std::move(step));
    }
    return at->second;
  }

  std::int32_t apply(const Deduction& deduction, const Fact& fact) {
    const Instance instance = instantiate(deduction, knowledge_.figure());
    Step step;
    step.kind = Step::Kind::Rule;
    step.fact = fact;
    step.deduction = deduction;
    step.guards = instance.guards;
    for (const Premise& premise : instance.premises) {
      if (trivial(premise)) continue;
      step.premises.push_back(derive(premise));
    }
    return push(std::move(step));
  }

  bool trivial(const Premise& premise) const {
    return premise.fact.predicate != Predicate::Cyclic &&
           claims_of(premise.fact, premise.table, knowledge_.figure(), knowledge_.sines()).empty();
  }

  std::int32_t source_of(const Stored& stored) {
    if (stored.source < 0) return assumption(~stored.source);
    const auto [at, made] = deduction_steps_.try_emplace({stored.source, stored.fact.predicate}, -1);
    if (!made && at->second >= 0) return at->second;
    const Deduction& deduction = knowledge_.deductions()[static_cast<std::size_t>(stored.source)];
    const bool transfer = deduction.rule == Rule::RatioToLength || deduction.rule == Rule::LengthToRatio ||
                          deduction.rule == Rule::RatioToSquare || deduction.rule == Rule::SquareToRatio;
    if (std::find(proof_.deductions.begin(), proof_.deductions.end(), stored.source) == proof_.deductions.end()) {
      proof_.deductions.push_back(stored.source);
    }
    std::int32_t step = 0;
    if (transfer) {
      // The same fact, carried from one table to another: no step of its own.
      step = derive(instantiate(deduction, knowledge_.figure()).premises[0]);
    } else {
      step = apply(deduction, stored.fact);
    }
    deduction_steps_[{stored.source, stored.fact.predicate}] = step;
    return step;
  }

  std::int32_t algebra(const Premise& premise) {
    const std::vector<Equation> claims =
        claims_of(premise.fact, premise.table, knowledge_.figure(), knowledge_.sines());
    std::optional<std::vector<Combination::Part>> best;
    for (const Equation& claim : claims) {
      auto parts = combination(premise.table).solve(claim);
      if (parts && (!best || parts->size() < best->size())) best = std::move(parts);
    }
    if (!best) throw Unexplained{premise.fact};
    Step step;
    step.kind = Step::Kind::Algebra;
    step.fact = premise.fact;
    step.table = premise.table;
    for (const Combination::Part& part : *best) {
      const Stored& stored = knowledge_.stored()[static_cast<std::size_t>(part.stored)];
      const std::int32_t from = source_of(stored);
      if (std::find(step.premises.begin(), step.premises.end(), from) == step.premises.end()) {
        step.premises.push_back(from);
      }
      step.multiples.push_back({from, stored.equation, part.numerator, part.denominator});
    }
    if (step.premises.size() == 1 && step.multiples.size() == 1) {
      // The same single equation in other letters is no step.
      const Predicate theirs = proof_.steps[static_cast<std::size_t>(step.premises[0])].fact.predicate;
      const bool unit = step.multiples[0].denominator == 1 && std::abs(step.multiples[0].numerator) == 1;
      const bool single = theirs == Predicate::Cong || theirs == Predicate::Para || theirs == Predicate::Perp ||
                          theirs == Predicate::Eqangle || theirs == Predicate::Eqratio;
      if (unit && single && theirs == step.fact.predicate) return step.premises[0];
    }
    return push(std::move(step));
  }

  const Knowledge& knowledge_;
  Proof proof_;
  std::array<std::optional<Combination>, kTables> combinations_;
  std::map<Key, std::int32_t> known_;
  std::set<Key> open_;
  std::map<std::int32_t, std::int32_t> assumption_steps_;
  std::map<std::pair<std::int32_t, Predicate>, std::int32_t> deduction_steps_;
};

// Asserts chosen assumptions and whatever chosen deductions become ready, in order, until no more do.
Knowledge replay(const Knowledge& from, const std::vector<std::int32_t>& assumptions,
                 const std::vector<std::int32_t>& deductions) {
  Knowledge k(from.figure(), from.seed());
  if (from.squares()) k.use_squares();
  for (const std::int32_t a : assumptions) k.assume(from.assumptions()[static_cast<std::size_t>(a)]);
  std::vector<std::int32_t> waiting = deductions;
  for (bool changed = true; changed && !waiting.empty();) {
    const std::size_t before = waiting.size();
    std::erase_if(waiting, [&](std::int32_t d) {
      const Deduction& deduction = from.deductions()[static_cast<std::size_t>(d)];
      if (!k.ready(deduction)) return false;
      k.fire(deduction);
      return true;
    });
    changed = waiting.size() < before;
  }
  return k;
}

}  // namespace

Proof explain(const Knowledge& knowledge, const std::vector<Fact>& goals) { return Explainer(knowledge).run(goals); }

Proof minimise(const Knowledge& knowledge, const Proof& proof, const std::vector<Fact>& goals) {
  std::vector<std::int32_t> assumptions = proof.assumptions;
  std::vector<std::int32_t> deductions = proof.deductions;
  const auto proves = [&](const std::vector<std::int32_t>& a, const std::vector<std::int32_t>& d) {
    const Knowledge k = replay(knowledge, a, d);
    return std::all_of(goals.begin(), goals.end(), [&](const Fact& g) { return k.proves(g); });
  };
  if (!proves(assumptions, deductions)) return proof;
  for (std::size_t i = deductions.size(); i-- > 0;) {
    std::vector<std::int32_t> fewer = deductions;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    if (proves(assumptions, fewer)) deductions = std::move(fewer);
  }
  for (std::size_t i = assumptions.size(); i-- > 0;) {
    std::vector<std::int32_t> fewer = assumptions;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    if (proves(fewer, deductions)) assumptions = std::move(fewer);
  }
  const Knowledge k = replay(knowledge, assumptions, deductions);
  return explain(k, goals);
}

}  // namespace geometry
