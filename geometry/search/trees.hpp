// In which order does each kind of tree try auxiliary constructions?
//
// A tree hands out tasks (look for candidates in a node, try some points in it) and is told what came of them.
// It knows nothing of threads or closures; the search calls it under one lock.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <random>
#include <string_view>
#include <vector>

#include "generator.hpp"

namespace geometry {

enum class TreeKind : std::uint8_t { Breadth, Best, Goal, Deep, Random, Metric, Count };
inline constexpr int kTreeKinds = static_cast<int>(TreeKind::Count);
std::string_view name_of(TreeKind kind);
TreeKind tree_of(std::string_view name);  // throws std::invalid_argument

// Auxiliary points in the order in which they were added, and what may be tried next, best first.
struct Node {
  std::vector<Construction> path;  // over local numbers: originals, then the path's own points
  std::vector<Candidate> candidates;
  std::vector<std::uint32_t> towards;  // the candidates, those nearest to the goals first
  double cost = 0;
  std::size_t from = 0;  // rank in the parent
  std::shared_ptr<const Node> parent;

  int depth() const { return static_cast<int>(path.size()); }
};

struct Task {
  enum class Kind : std::uint8_t { Expand, Try };

  Kind kind = Kind::Try;
  std::shared_ptr<Node> node;         // Expand
  std::vector<Construction> points;   // Try
  bool all = false;                   // with squared lengths and sines
  double cost = 0;
  std::size_t rank = 0;
  std::shared_ptr<const Node> under;
};

using Random = std::mt19937_64;

class Tree {
 public:
  virtual ~Tree() = default;
  // The next task, or nothing: then the tree waits for the outcome of others, or has come to its end.
  virtual std::optional<Task> next(Random& random) = 0;
  // A task ended without a proof. `grown`: the points could be added.
  virtual void done(const Task& task, bool grown) = 0;
  // A new root, with candidates: more is known about the figure.
  virtual void restart(std::shared_ptr<const Node> root) = 0;
};

struct TreeOptions {
  int most = 4;  // auxiliary points in a node
  // Which of several searches of one problem this is: each takes a share of the root's candidates first.
  std::size_t part = 0;
  std::size_t parts = 1;
};

std::unique_ptr<Tree> make_tree(TreeKind kind, const TreeOptions& options);

}  // namespace geometry
