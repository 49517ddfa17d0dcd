#include "table.hpp"

#include <algorithm>
#include <stdexcept>

namespace geometry {

void Equation::add_term(int var, std::int64_t coef) {
  if (coef == 0) return;
  for (int i = 0; i < size_; ++i) {
    const auto at = static_cast<std::size_t>(i);
    if (var_[at] != var) continue;
    coef_[at] += coef;
    if (coef_[at] == 0) {
      --size_;
      var_[at] = var_[static_cast<std::size_t>(size_)];
      coef_[at] = coef_[static_cast<std::size_t>(size_)];
    }
    return;
  }
  if (size_ == kMost) throw std::length_error("an equation has too many terms");
  var_[static_cast<std::size_t>(size_)] = var;
  coef_[static_cast<std::size_t>(size_)] = coef;
  ++size_;
}

void Table::reserve_variables(int count) {
  const auto old = value_.size();
  const auto wanted = static_cast<std::size_t>(count);
  if (wanted <= old) return;
  value_.resize(wanted);
  for (std::size_t v = old; v < wanted; ++v) value_[v] = random_residue(seed_, v);
  stamp_.resize(wanted, 0);
  row_of_.resize(wanted, -1);
  users_.resize(wanted);
  scratch_.resize(wanted, 0);
}

bool Table::implies(const Equation& equation) const {
  Residue sum = 0;
  for (int i = 0; i < equation.size(); ++i) {
    if (static_cast<std::size_t>(equation.var(i)) >= value_.size()) return false;  // never spoken of
    sum = add(sum, mul(from_integer(equation.coef(i)), value(equation.var(i))));
  }
  return sum == 0;
}

void Table::accumulate(std::int32_t var, Residue coef) {
  Residue& slot = scratch_[static_cast<std::size_t>(var)];
  if (slot == 0) touched_.push_back(var);
  slot = add(slot, coef);
  // A slot that falls back to zero may be pushed again; duplicates are dropped when collected.
}

Inserted Table::insert(const Equation& equation) {
  if (implies(equation)) return Inserted::Implied;
  touched_.clear();
  for (int i = 0; i < equation.size(); ++i) {
    const Residue c = from_integer(equation.coef(i));
    const std::int32_t r = row_of_[static_cast<std::size_t>(equation.var(i))];
    if (r < 0) {
      accumulate(equation.var(i), c);
    } else {
      for (const Term& t : rows_[static_cast<std::size_t>(r)]) accumulate(t.var, mul(c, t.coef));
    }
  }
  Row row;
  row.reserve(touched_.size());
  std::int32_t pivot = -1;
  Residue pivot_coef = 0;
  for (const std::int32_t v : touched_) {
    Residue& slot = scratch_[static_cast<std::size_t>(v)];
    if (slot == 0) continue;
    row.push_back({v, slot});
    // Fewest users first keeps the rows short (Markowitz); then the newest variable.
    if (v >= constants_) {
      const auto uses = users_[static_cast<std::size_t>(v)].size();
      if (pivot < 0 || uses < users_[static_cast<std::size_t>(pivot)].size() ||
          (uses == users_[static_cast<std::size_t>(pivot)].size() && v > pivot)) {
        pivot = v;
        pivot_coef = slot;
      }
    }
    slot = 0;
  }
  if (pivot < 0) return Inserted::Contradiction;
  std::erase_if(row, [pivot](const Term& t) { return t.var == pivot; });
  std::sort(row.begin(), row.end(), [](const Term& a, const Term& b) { return a.var < b.var; });
  const Residue scale = neg(inverse(pivot_coef));
  Residue sum = 0;
  for (Term& t : row) {
    t.coef = mul(t.coef, scale);
    sum = add(sum, mul(t.coef, value(t.var)));
  }
  ++clock_;
  const auto pivot_at = static_cast<std::size_t>(pivot);
  const Residue change = sub(sum, value_[pivot_at]);
  const auto users = std::move(users_[pivot_at]);
  users_[pivot_at] = {};
  for (const std::int32_t r : users) substitute(r, pivot, row, change);
  const auto index = static_cast<std::int32_t>(rows_.size());
  for (const Term& t : row) users_[static_cast<std::size_t>(t.var)].push_back(index);
  value_[pivot_at] = sum;
  stamp_[pivot_at] = clock_;
  row_of_[pivot_at] = index;
  rows_.push_back(std::move(row));
  pivot_of_.push_back(pivot);
  return Inserted::New;
}

// Replaces `pivot` by the form `by` in a row that may contain it; `change` is by's value less pivot's.
void Table::substitute(std::int32_t row, std::int32_t pivot, const Row& by, Residue change) {
  Row& old = rows_[static_cast<std::size_t>(row)];
  const auto at = std::lower_bound(old.begin(), old.end(), pivot,
                                   [](const Term& t, std::int32_t v) { return t.var < v; });
  if (at == old.end() || at->var != pivot) return;  // it has cancelled since
  const Residue c = at->coef;
  Row merged;
  merged.reserve(old.size() + by.size());
  auto a = old.cbegin();
  auto b = by.cbegin();
  while (a != old.cend() || b != by.cend()) {
    if (b == by.cend() || (a != old.cend() && a->var < b->var)) {
      if (a->var != pivot) merged.push_back(*a);
      ++a;
    } else if (a == old.cend() || b->var < a->var) {
      merged.push_back({b->var, mul(c, b->coef)});
      users_[static_cast<std::size_t>(b->var)].push_back(row);
      ++b;
    } else {
      const Residue coef = add(a->coef, mul(c, b->coef));
      if (coef != 0) merged.push_back({a->var, coef});
      ++a;
      ++b;
    }
  }
  old = std::move(merged);
  const auto owner = static_cast<std::size_t>(pivot_of_[static_cast<std::size_t>(row)]);
  value_[owner] = add(value_[owner], mul(c, change));
  stamp_[owner] = clock_;
}

std::size_t Table::bytes() const {
  std::size_t total = value_.size() * (sizeof(Residue) * 2 + sizeof(std::uint32_t) * 2 + sizeof(users_[0]));
  for (const Row& row : rows_) total += sizeof(Row) + row.capacity() * sizeof(Term);
  for (const auto& list : users_) total += list.capacity() * sizeof(std::int32_t);
  return total;
}

}  // namespace geometry
