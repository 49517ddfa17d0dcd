#include "store.hpp"

#include <algorithm>
#include <utility>

namespace geometry {
namespace {

std::uint64_t key_of(const Construction& k) {
  std::uint64_t key = mix(static_cast<std::uint64_t>(k.kind) + 1, k.root);
  for (int i = 0; i < k.count; ++i) key = mix(key, static_cast<std::uint64_t>(k[i]) + 1);
  return key;
}

}  // namespace

Provenance Trial::provenance() const {
  Provenance from{points, closure.knowledge().deductions(), {}};
  for (const int fact : fact_of_assumption) {
    if (fact >= 0) from.facts.push_back(fact);
  }
  return from;
}

Store::Store(const Closure& saturated, OtherFigures others)
    : originals_(saturated.knowledge().figure().size()), goals_(saturated.goals().size()), others_(std::move(others)) {
  Trial trial{saturated, {}, {}, 0};
  trial.fact_of_assumption.assign(saturated.knowledge().assumptions().size(), -1);
  first_ = std::make_shared<const Trial>(std::move(trial));
  base_ = first_;
}

std::optional<int> Store::intern(const Construction& construction) {
  const std::lock_guard<std::mutex> hold(mutex_);
  std::vector<int>& same = numbers_[key_of(construction)];
  for (const int number : same) {
    if (auxiliary_[static_cast<std::size_t>(number - originals_)].construction == construction) return number;
  }
  const auto here = placed(construction, -1);
  if (!here) return std::nullopt;
  Auxiliary made{construction, *here, {}};
  for (std::size_t f = 0; f < others_.size(); ++f) {
    const auto there = placed(construction, static_cast<int>(f));
    made.elsewhere.push_back(there ? *there : Vec{0, 0});
  }
  const int number = originals_ + static_cast<int>(auxiliary_.size());
  auxiliary_.push_back(std::move(made));
  same.push_back(number);
  return number;
}

// Where the point lies on a further figure, or on the first one for -1. Called under the lock.
std::optional<Vec> Store::placed(const Construction& construction, int figure) const {
  std::vector<Vec> at;
  Construction local = construction;
  for (int i = 0; i < construction.count; ++i) {
    const int p = construction[i];
    if (p < originals_) {
      at.push_back(figure < 0 ? first_->closure.knowledge().figure().point(p)
                              : others_[static_cast<std::size_t>(figure)][static_cast<std::size_t>(p)]);
    } else {
      const Auxiliary& parent = auxiliary_[static_cast<std::size_t>(p - originals_)];
      at.push_back(figure < 0 ? parent.place : parent.elsewhere[static_cast<std::size_t>(figure)]);
    }
    local.points[static_cast<std::size_t>(i)] = static_cast<PointId>(i);
  }
  return place(local, at);
}

Auxiliary Store::auxiliary(int point) const {
  const std::lock_guard<std::mutex> hold(mutex_);
  return auxiliary_[static_cast<std::size_t>(point - originals_)];
}

int Store::points() const {
  const std::lock_guard<std::mutex> hold(mutex_);
  return originals_ + static_cast<int>(auxiliary_.size());
}

Trial Store::begin() const {
  std::shared_ptr<const Trial> base;
  {
    const std::lock_guard<std::mutex> hold(mutex_);
    base = base_;
  }
  return *base;
}

Trial Store::bare() const { return *first_; }

int Store::version() const {
  const std::lock_guard<std::mutex> hold(mutex_);
  return base_->version;
}

bool Store::extend(Trial& trial, int point) const {
  if (std::find(trial.points.begin(), trial.points.end(), point) != trial.points.end()) return true;
  const Auxiliary made = auxiliary(point);
  Construction local = made.construction;
  for (int i = 0; i < local.count; ++i) {
    int p = local[i];
    if (p >= originals_) {
      const auto at = std::find(trial.points.begin(), trial.points.end(), p);
      if (at == trial.points.end()) return false;
      p = originals_ + static_cast<int>(at - trial.points.begin());
    }
    local.points[static_cast<std::size_t>(i)] = static_cast<PointId>(p);
  }
  const int x = trial.closure.knowledge().figure().size();
  trial.closure.add_point(made.place);
  trial.points.push_back(point);
  Knowledge& knowledge = trial.closure.knowledge();
  for (const Fact& fact : assertions_of(local, x)) {
    if (!knowledge.assume(fact)) return false;
    trial.fact_of_assumption.push_back(-1);
  }
  return true;
}

void Store::assume(Trial& trial, int index) const {
  const SharedFact fact = shared(index);
  if (trial.closure.knowledge().assume(fact.fact)) trial.fact_of_assumption.push_back(index);
}

OtherFigures Store::others_of(const Trial& trial) const {
  OtherFigures found = others_;
  const std::lock_guard<std::mutex> hold(mutex_);
  for (std::size_t f = 0; f < found.size(); ++f) {
    for (const int point : trial.points) {
      found[f].push_back(auxiliary_[static_cast<std::size_t>(point - originals_)].elsewhere[f]);
    }
  }
  return found;
}

int Store::facts() const {
  const std::lock_guard<std::mutex> hold(mutex_);
  return static_cast<int>(shared_.size());
}

SharedFact Store::shared(int index) const {
  std::shared_ptr<const SharedFact> found;
  {
    const std::lock_guard<std::mutex> hold(mutex_);
    found = shared_[static_cast<std::size_t>(index)];
  }
  return *found;
}

int Store::publish(const std::vector<Fact>& facts, const Provenance& from, int tree, const Limits& limits,
                   std::vector<int>* numbers) {
  const std::lock_guard<std::mutex> alone(publishing_);
  Trial next = begin();
  int count = 0;
  for (const Fact& fact : facts) {
    Knowledge& knowledge = next.closure.knowledge();
    const bool follows = knowledge.proves(fact);
    if (follows && numbers == nullptr) continue;
    int index = 0;
    {
      const std::lock_guard<std::mutex> hold(mutex_);
      index = static_cast<int>(shared_.size());
      shared_.push_back(std::make_shared<const SharedFact>(SharedFact{fact, from, tree}));
    }
    if (numbers != nullptr) numbers->push_back(index);
    if (follows || !knowledge.assume(fact)) continue;
    next.fact_of_assumption.push_back(index);
    ++count;
  }
  if (count == 0) return 0;
  next.version += count;
  next.closure.saturate(false, true, limits);
  const std::lock_guard<std::mutex> hold(mutex_);
  base_ = std::make_shared<const Trial>(std::move(next));
  return count;
}

}  // namespace geometry
