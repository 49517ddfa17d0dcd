#include "search.hpp"

#include <algorithm>
#include <cmath>
#include <thread>
#include <utility>

namespace geometry {
namespace {

using Clock = std::chrono::steady_clock;

constexpr double kTrySeconds = 2;         // for one closure, so that no single one eats the budget
constexpr std::size_t kMostShared = 400;  // facts of one search
constexpr std::size_t kSharedAtOnce = 6;
constexpr std::size_t kTriedEvents = 3000;
constexpr std::size_t kMostTried = 1'000'000;
constexpr std::uint64_t kLookAgain = 3000;  // tasks before the trees start again from what has been shared
constexpr std::size_t kDeeperCandidates = 300;
constexpr std::size_t kEmittedByPoint = 300'000;  // large figures take longer for each
constexpr std::size_t kDeeperEmitted = 600;
constexpr double kPlacing = 12;  // the work of placing one construction, about, in units of `work_of`

// The share of the work that each kind of tree gets.
double share_of(TreeKind kind) {
  switch (kind) {
    case TreeKind::Breadth: return 2;
    case TreeKind::Best: return 3;
    case TreeKind::Goal: return 1;
    case TreeKind::Deep: return 0.5;
    case TreeKind::Random: return 1;
    case TreeKind::Metric: return 1;
    case TreeKind::Count: break;
  }
  return 1;
}

// About what a closure of that many points costs, the same on every machine.
double work_of(int points, bool all) { return std::pow(points, 3) * (all ? 4 : 1); }

std::vector<Fact> goals_in(const Closure& closure) { return closure.goals(); }

}  // namespace

Search::Search(const Closure& saturated, OtherFigures others, Ranker ranker, SearchOptions options)
    : options_(std::move(options)), store_(saturated, std::move(others)), ranker_(std::move(ranker)),
      goals_(goals_of(goals_in(saturated), saturated.knowledge().figure().size())), random_(options_.seed) {
  for (const TreeKind kind : options_.trees) {
    slots_.push_back({kind, make_tree(kind, {options_.depth, options_.part, options_.parts}), 0, share_of(kind)});
  }
}

double Search::clock() const {
  if (!running_) return before_;
  return before_ + std::chrono::duration<double>(Clock::now() - started_).count();
}

Limits Search::limits() const {
  Limits limits;
  limits.seconds = std::min(kTrySeconds, std::max(1e-3, std::chrono::duration<double>(end_ - Clock::now()).count()));
  limits.bytes = options_.bytes / 4;
  limits.interrupted = [this] { return cancelled_.load() || found_.load(); };
  return limits;
}

bool Search::stopping(Clock::time_point end) const { return cancelled_ || found_ || failure_ || Clock::now() >= end; }

SearchEnd Search::run(double seconds, std::uint64_t tasks, int threads) {
  started_ = Clock::now();
  running_ = true;
  // A year is long enough for "no limit" and does not overflow the clock.
  constexpr double kYear = 3e7;
  end_ = started_ + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds > 0 ? seconds : kYear));
  const std::uint64_t last = tasks > 0 ? tasks_ + tasks : UINT64_MAX;
  if (root_version_ < 0) {
    if (options_.share) share_metric();
    look_again();
  }
  std::vector<std::thread> others;
  for (int t = 1; t < threads; ++t) others.emplace_back([this, last] { work(end_, last); });
  work(end_, last);
  for (std::thread& thread : others) thread.join();
  before_ = clock();
  running_ = false;
  if (failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
  if (solution_) return SearchEnd::Solved;
  if (cancelled_) return SearchEnd::Cancelled;
  if (options_.bytes > 0 && bytes_ > options_.bytes) return SearchEnd::Memory;
  if (Clock::now() >= end_ || tasks_ >= last) return SearchEnd::Time;
  return SearchEnd::Exhausted;
}

void Search::reject() {
  const std::lock_guard<std::mutex> hold(mutex_);
  solution_.reset();
  winner_ = -1;
  found_ = false;
}

void Search::work(Clock::time_point end, std::uint64_t last) {
  std::unique_lock<std::mutex> hold(mutex_);
  while (!stopping(end) && tasks_ < last) {
    if (options_.bytes > 0 && bytes_ > options_.bytes) break;
    if (options_.share && busy_ == 0 && store_.version() != root_version_ && tasks_ >= root_tasks_ + kLookAgain) {
      ++busy_;
      hold.unlock();
      look_again();
      hold.lock();
      --busy_;
      changed_.notify_all();
      continue;
    }
    auto taken = take();
    if (!taken) {
      if (busy_ == 0) {
        // All trees are at their end; new facts may give them new candidates.
        if (!options_.share || store_.version() == root_version_) break;
        root_tasks_ = 0;
        continue;
      }
      changed_.wait_for(hold, std::chrono::milliseconds(20));
      continue;
    }
    ++busy_;
    ++tasks_;
    auto& [slot, task] = *taken;
    hold.unlock();
    Outcome outcome;
    try {
      outcome = task.kind == Task::Kind::Expand ? expand(task) : attempt(task, slot);
    } catch (...) {
      hold.lock();
      failure_ = std::current_exception();
      --busy_;
      changed_.notify_all();
      return;
    }
    hold.lock();
    --busy_;
    slots_[slot].work += outcome.work;
    ++progress_.by_tree[static_cast<std::size_t>(slots_[slot].kind)];
    slots_[slot].tree->done(task, outcome.grown);
    changed_.notify_all();
  }
}

// From the tree that has had least of its share; the first that has a task.
std::optional<std::pair<std::size_t, Task>> Search::take() {
  std::vector<std::size_t> order(slots_.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [this](std::size_t x, std::size_t y) {
    return slots_[x].work / slots_[x].share < slots_[y].work / slots_[y].share;
  });
  for (const std::size_t slot : order) {
    if (auto task = slots_[slot].tree->next(random_)) return std::pair{slot, std::move(*task)};
  }
  return std::nullopt;
}

std::vector<Candidate> Search::candidates(std::vector<Features>* features) const {
  const Trial trial = store_.begin();
  GenerationOptions options;
  options.most = options_.candidates;
  options.emitted = kEmittedByPoint / static_cast<std::size_t>(store_.originals());
  options.stop = [this] { return cancelled_.load() || Clock::now() >= end_; };
  if (features != nullptr) options.stop = nullptr;
  return generate(trial.closure.knowledge(), store_.others_of(trial), goals_, ranker_, options, features);
}

// The trees start again from the original figure with all that has been shared.
void Search::look_again() {
  const int version = store_.version();
  auto root = std::make_shared<Node>();
  root->candidates = candidates(nullptr);
  root->towards.resize(root->candidates.size());
  for (std::size_t i = 0; i < root->towards.size(); ++i) root->towards[i] = static_cast<std::uint32_t>(i);
  std::stable_sort(root->towards.begin(), root->towards.end(), [&](std::uint32_t x, std::uint32_t y) {
    return root->candidates[x].towards > root->candidates[y].towards;
  });
  const std::lock_guard<std::mutex> hold(mutex_);
  root_version_ = version;
  root_tasks_ = tasks_;
  bytes_ = 0;
  for (Slot& slot : slots_) slot.tree->restart(root);
}

// The base with the points of the path; nothing where one cannot be added.
std::optional<Trial> Search::built(const std::vector<Construction>& path) {
  Trial trial = options_.share ? store_.begin() : store_.bare();
  std::vector<int> numbers;
  for (Construction k : path) {
    for (int i = 0; i < k.count; ++i) {
      const int p = k[i] - store_.originals();
      if (p >= 0) k.points[static_cast<std::size_t>(i)] = static_cast<PointId>(numbers[static_cast<std::size_t>(p)]);
    }
    const auto number = store_.intern(k);
    if (!number) return std::nullopt;
    if (std::find(numbers.begin(), numbers.end(), *number) != numbers.end()) return std::nullopt;
    numbers.push_back(*number);
    if (trial.closure.knowledge().figure().size() >= options_.points) return std::nullopt;
    if (!store_.extend(trial, *number)) return std::nullopt;
  }
  return trial;
}

Search::Outcome Search::expand(Task& task) {
  Node& node = *task.node;
  const int points = store_.originals() + node.depth();
  Outcome outcome{false, work_of(points, false)};
  try {
    auto trial = built(node.path);
    if (!trial) return outcome;
    trial->closure.saturate(false, true, limits());
    GenerationOptions options;
    options.first_new = store_.originals() + node.depth() - 1;
    options.most = kDeeperCandidates;
    options.emitted = kDeeperEmitted;
    options.stop = [this] { return cancelled_.load() || found_.load() || Clock::now() >= end_; };
    Goals goals = goals_;
    std::size_t placed = 0;
    goals.points.resize(static_cast<std::size_t>(points), 0);
    node.candidates = generate(trial->closure.knowledge(), store_.others_of(*trial), goals, ranker_, options, nullptr, &placed);
    outcome.work += kPlacing * static_cast<double>(placed);
  } catch (const Contradiction&) {
    return outcome;
  }
  // What the parent has left can be added as well; of two such points only one order is taken.
  if (node.parent) {
    const auto& before = node.parent->candidates;
    for (std::size_t i = node.from + 1; i < before.size() && i < node.from + kDeeperCandidates; ++i) {
      node.candidates.push_back(before[i]);
    }
    std::stable_sort(node.candidates.begin(), node.candidates.end(),
                     [](const Candidate& x, const Candidate& y) { return x.score > y.score; });
    if (node.candidates.size() > kDeeperCandidates) node.candidates.resize(kDeeperCandidates);
  }
  node.towards.resize(node.candidates.size());
  for (std::size_t i = 0; i < node.towards.size(); ++i) node.towards[i] = static_cast<std::uint32_t>(i);
  std::stable_sort(node.towards.begin(), node.towards.end(), [&](std::uint32_t x, std::uint32_t y) {
    return node.candidates[x].towards > node.candidates[y].towards;
  });
  bytes_ += node.candidates.size() * (sizeof(Candidate) + sizeof(std::uint32_t)) + sizeof(Node);
  const std::lock_guard<std::mutex> hold(mutex_);
  ++progress_.expanded;
  outcome.grown = true;
  return outcome;
}

Search::Outcome Search::attempt(const Task& task, std::size_t slot) {
  const int points = store_.originals() + static_cast<int>(task.points.size());
  Outcome outcome{false, work_of(points, task.all)};
  try {
    auto trial = built(task.points);
    if (!trial) {
      outcome.work /= 10;
      return outcome;
    }
    outcome.grown = true;
    std::vector<int> sorted = trial->points;
    std::sort(sorted.begin(), sorted.end());
    std::uint64_t key = task.all ? 1 : 2;
    for (const int p : sorted) key = mix(key, static_cast<std::uint64_t>(p));
    {
      const std::lock_guard<std::mutex> hold(mutex_);
      if (tried_.size() > kMostTried) tried_.clear();
      const auto [at, fresh] = tried_.try_emplace(key, trial->version);
      if (!fresh && at->second == trial->version) {
        outcome.work /= 10;
        return outcome;
      }
      at->second = trial->version;
      ++progress_.tried;
      if (tried_events_ < kTriedEvents) {
        ++tried_events_;
        events_.push_back({Event::Kind::Tried, clock(), static_cast<int>(slots_[slot].kind), trial->points, {}});
      }
    }
    const auto end = trial->closure.saturate(task.all, true, limits());
    if (end == geometry::Outcome::Solved) {
      solved(*trial, static_cast<int>(slots_[slot].kind));
    } else if (end == geometry::Outcome::Saturated && options_.share) {
      share(*trial, static_cast<int>(slots_[slot].kind), kSharedAtOnce);
    }
  } catch (const Contradiction&) {
    outcome.grown = false;
  } catch (const UnsupportedConstant&) {
    outcome.grown = false;
  }
  return outcome;
}

void Search::share(Trial& trial, int tree, std::size_t most) {
  const Trial base = store_.begin();
  if (static_cast<std::size_t>(base.version) >= kMostShared) return;
  const std::vector<Fact> news = news_of(trial, base, store_.originals(), most);
  if (!news.empty()) publish(news, trial.provenance(), tree);
}

int Search::publish(const std::vector<Fact>& facts, const Provenance& from, int tree, std::vector<int>* numbers) {
  const int count = store_.publish(facts, from, tree, limits(), numbers);
  if (count == 0) return 0;
  if (numbers == nullptr) {  // others' facts are others' events
    const std::lock_guard<std::mutex> hold(mutex_);
    progress_.shared += count;
    events_.push_back({Event::Kind::Shared, clock(), tree, from.points, facts});
  }
  const Trial now = store_.begin();
  if (now.closure.solved()) solved(now, tree);
  return count;
}

int Search::take(const Fact& fact, const Provenance& from, int tree) {
  end_ = Clock::now() + std::chrono::seconds(1);
  std::vector<int> numbers;
  try {
    publish({fact}, from, tree, &numbers);
  } catch (const Contradiction&) {
    if (numbers.empty()) throw;
  }
  return numbers.at(0);
}

// What squared lengths and sines say about the figure itself is the first thing that the trees share.
void Search::share_metric() {
  Trial trial = store_.begin();
  try {
    const auto end = trial.closure.saturate(true, true, limits());
    if (end == geometry::Outcome::Solved) {
      solved(trial, static_cast<int>(TreeKind::Metric));
    } else if (end == geometry::Outcome::Saturated) {
      share(trial, static_cast<int>(TreeKind::Metric), kMostShared / 2);
    }
  } catch (const Contradiction&) {
    return;
  }
}

void Search::solved(const Trial& trial, int tree) {
  auto whole = assemble(trial, store_);
  if (!whole) return;
  const std::lock_guard<std::mutex> hold(mutex_);
  if (found_) return;
  events_.push_back({Event::Kind::Solved, clock(), tree, whole->points, {}});
  winner_ = tree;
  solution_ = std::move(whole);
  found_ = true;
}

Progress Search::progress() const {
  const std::lock_guard<std::mutex> hold(mutex_);
  Progress now = progress_;
  now.seconds = clock();
  return now;
}

std::vector<Event> Search::events(std::size_t from) const {
  const std::lock_guard<std::mutex> hold(mutex_);
  return {events_.begin() + static_cast<std::ptrdiff_t>(std::min(from, events_.size())), events_.end()};
}

}  // namespace geometry
