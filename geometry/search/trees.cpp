#include "trees.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <queue>
#include <stdexcept>
#include <string>
#include <utility>

namespace geometry {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(kTreeKinds)> kNames = {"breadth", "best",   "goal",
                                                                                      "deep",    "random", "metric"};

std::vector<Construction> longer(const Node& node, std::size_t rank) {
  std::vector<Construction> points = node.path;
  points.push_back(node.candidates[rank].construction);
  return points;
}

Task trial_of(std::shared_ptr<const Node> node, std::size_t rank, bool all) {
  Task task;
  task.points = longer(*node, rank);
  task.all = all;
  task.rank = rank;
  task.cost = node->cost;
  task.under = std::move(node);
  return task;
}

std::shared_ptr<Node> child_of(const Task& task) {
  auto child = std::make_shared<Node>();
  child->path = task.points;
  child->cost = task.cost;
  child->from = task.rank;
  child->parent = task.under;
  return child;
}

Task expansion_of(std::shared_ptr<Node> node) {
  Task task;
  task.kind = Task::Kind::Expand;
  task.node = std::move(node);
  return task;
}

// The ranks of a root's candidates in the order of one of several searches: its own share first, then the others'.
std::vector<std::size_t> in_turn(std::size_t candidates, const TreeOptions& options) {
  std::vector<std::size_t> ranks;
  ranks.reserve(candidates);
  for (std::size_t turn = 0; turn < options.parts; ++turn) {
    for (std::size_t i = (options.part + turn) % options.parts; i < candidates; i += options.parts) ranks.push_back(i);
  }
  return ranks;
}

// All single points in order; with `all` by the more expensive tables.
class Breadth final : public Tree {
 public:
  Breadth(const TreeOptions& options, bool all) : options_(options), all_(all) {}

  std::optional<Task> next(Random&) override {
    if (!root_ || at_ >= ranks_.size()) return std::nullopt;
    return trial_of(root_, ranks_[at_++], all_);
  }
  void done(const Task&, bool) override {}
  void restart(std::shared_ptr<const Node> root) override {
    root_ = std::move(root);
    ranks_ = in_turn(root_->candidates.size(), options_);
    at_ = 0;
  }

 private:
  TreeOptions options_;
  bool all_;
  std::shared_ptr<const Node> root_;
  std::vector<std::size_t> ranks_;
  std::size_t at_ = 0;
};

// Cheapest first, where a point costs the logarithm of its rank: the k-th node tried has about log k bits
// (Levin search). Of two points that do not rest on each other only one order is taken.
class Best final : public Tree {
 public:
  Best(const TreeOptions& options, bool by_goal) : options_(options), by_goal_(by_goal) {}

  std::optional<Task> next(Random&) override {
    while (!open_.empty()) {
      const Entry entry = open_.top();
      open_.pop();
      if (entry.fresh) {
        return expansion_of(entry.fresh);
      }
      const std::shared_ptr<const Node>& node = entry.node;
      if (entry.rank >= node->candidates.size()) continue;
      if (entry.rank + 1 < node->candidates.size()) push(node, entry.rank + 1);
      Task task = trial_of(node, ordered(*node, entry.rank), false);
      task.cost = entry.cost;
      return task;
    }
    return std::nullopt;
  }

  void done(const Task& task, bool grown) override {
    if (!grown) return;
    if (task.kind == Task::Kind::Expand) {
      push(task.node, 0);
      return;
    }
    if (static_cast<int>(task.points.size()) >= options_.most || open_.size() >= kMostOpen) return;
    auto child = child_of(task);
    child->cost = task.cost + kDeeper;
    open_.push({child->cost, number_++, child, nullptr, 0});
  }

  void restart(std::shared_ptr<const Node> root) override {
    open_ = {};
    ranks_ = in_turn(root->candidates.size(), options_);
    push(std::move(root), 0);
  }

 private:
  static constexpr double kDeeper = 1.0;
  static constexpr std::size_t kMostOpen = 60000;

  struct Entry {
    double cost;
    std::uint64_t number;
    std::shared_ptr<Node> fresh;  // to be expanded
    std::shared_ptr<const Node> node;
    std::size_t rank;
    bool operator<(const Entry& o) const { return cost != o.cost ? cost > o.cost : number > o.number; }
  };

  void push(std::shared_ptr<const Node> node, std::size_t rank) {
    const double cost = node->cost + std::log2(1.0 + static_cast<double>(rank));
    open_.push({cost, number_++, nullptr, std::move(node), rank});
  }

  std::size_t ordered(const Node& node, std::size_t rank) const {
    if (node.depth() == 0) rank = ranks_[rank];
    return by_goal_ ? node.towards[rank] : rank;
  }

  TreeOptions options_;
  bool by_goal_;
  std::vector<std::size_t> ranks_;  // of the root's candidates
  std::uint64_t number_ = 0;
  std::priority_queue<Entry> open_;
};

// One point after the other down to the depth limit, then from the root again: a candidate is taken by a
// geometric law on its rank, so that every chain differs.
class Deep final : public Tree {
 public:
  explicit Deep(int most) : most_(most + 2) {}

  std::optional<Task> next(Random& random) override {
    if (!root_ || root_->candidates.empty() || waiting_) return std::nullopt;
    if (expand_) {  // look for candidates between two points
      waiting_ = true;
      return expansion_of(std::exchange(expand_, nullptr));
    }
    if (!at_ || at_->depth() >= most_ || at_->candidates.empty()) at_ = root_;
    std::geometric_distribution<std::size_t> law(kStop);
    Task task = trial_of(at_, law(random) % at_->candidates.size(), false);
    waiting_ = true;
    return task;
  }

  void done(const Task& task, bool grown) override {
    waiting_ = false;
    if (task.kind == Task::Kind::Expand) {
      if (grown) at_ = task.node;
      return;
    }
    if (!grown) {
      at_ = root_;
      return;
    }
    expand_ = child_of(task);
  }

  void restart(std::shared_ptr<const Node> root) override {
    root_ = std::move(root);
    at_ = root_;
  }

 private:
  static constexpr double kStop = 0.03;

  int most_;
  bool waiting_ = false;
  std::shared_ptr<const Node> root_;
  std::shared_ptr<const Node> at_;
  std::shared_ptr<Node> expand_;
};

// Several points at once, drawn among those with incidences: pairs and triples of the root's candidates that no
// order reaches early. Every fourth with all tables.
class Restarts final : public Tree {
 public:
  std::optional<Task> next(Random& random) override {
    if (promising_.empty()) return std::nullopt;
    const auto count = std::min<std::size_t>(2 + random() % 5, promising_.size());
    // Half of the draws come from the first part of the list.
    Task task;
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t top = random() % 2 == 0 ? std::min<std::size_t>(promising_.size(), kTop) : promising_.size();
      const Construction& k = root_->candidates[promising_[random() % top]].construction;
      if (std::find(task.points.begin(), task.points.end(), k) == task.points.end()) task.points.push_back(k);
    }
    task.all = random() % 4 == 0;
    task.under = root_;
    return task;
  }
  void done(const Task&, bool) override {}
  void restart(std::shared_ptr<const Node> root) override {
    root_ = std::move(root);
    promising_.clear();
    for (std::size_t i = 0; i < root_->candidates.size(); ++i) {
      if (root_->candidates[i].incidences >= 0.9) promising_.push_back(i);
    }
    if (promising_.size() < 8) {
      for (std::size_t i = 0; i < std::min<std::size_t>(root_->candidates.size(), 64); ++i) promising_.push_back(i);
    }
  }

 private:
  static constexpr std::size_t kTop = 100;

  std::shared_ptr<const Node> root_;
  std::vector<std::size_t> promising_;
};

}  // namespace

std::string_view name_of(TreeKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

TreeKind tree_of(std::string_view name) {
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == name) return static_cast<TreeKind>(i);
  }
  throw std::invalid_argument("unknown tree " + std::string(name));
}

std::unique_ptr<Tree> make_tree(TreeKind kind, const TreeOptions& options) {
  switch (kind) {
    case TreeKind::Breadth: return std::make_unique<Breadth>(options, false);
    case TreeKind::Best: return std::make_unique<Best>(options, false);
    case TreeKind::Goal: return std::make_unique<Best>(options, true);
    case TreeKind::Deep: return std::make_unique<Deep>(options.most);
    case TreeKind::Random: return std::make_unique<Restarts>();
    case TreeKind::Metric: return std::make_unique<Breadth>(options, true);
    case TreeKind::Count: break;
  }
  throw std::invalid_argument("not a tree");
}

}  // namespace geometry
