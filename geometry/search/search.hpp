// Do auxiliary points lead to a proof? Trees of several kinds run side by side and share what they prove.
//
// Threads take tasks from the trees in turn, by the work that each has had so far. On one thread the order of
// tasks depends on the seed alone. A node that fails to prove the goals publishes what it proved about the
// original points; every later one starts from that.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "assembly.hpp"
#include "store.hpp"
#include "trees.hpp"

namespace geometry {

struct SearchOptions {
  std::uint64_t seed = 0;
  std::vector<TreeKind> trees;
  bool share = true;
  int depth = 4;               // auxiliary points in a node
  int points = 80;             // of a figure, auxiliary ones included
  std::size_t bytes = 0;       // of nodes and states; 0: no limit
  std::size_t candidates = 4000;
  // Of `parts` searches of one problem this is number `part`, from 0 on: it takes its share of the candidates first.
  std::size_t part = 0;
  std::size_t parts = 1;
};

enum class SearchEnd : std::uint8_t { Solved, Exhausted, Time, Memory, Cancelled };

// What happened, for people to look at.
struct Event {
  enum class Kind : std::uint8_t { Tried, Shared, Solved };

  Kind kind;
  double seconds;
  int tree;
  std::vector<int> points;  // global numbers
  std::vector<Fact> facts;  // Shared
};

struct Progress {
  double seconds = 0;
  std::uint64_t tried = 0;     // sets of points added, closed and tested
  std::uint64_t expanded = 0;  // looks for candidates
  int shared = 0;
  std::array<std::uint64_t, static_cast<std::size_t>(kTreeKinds)> by_tree{};
};

class Search {
 public:
  Search(const Closure& saturated, OtherFigures others, Ranker ranker, SearchOptions options);

  // Goes on for about so many seconds or tasks (0: no limit), on that many threads.
  SearchEnd run(double seconds, std::uint64_t tasks, int threads);
  void cancel() { cancelled_ = true; }
  // The proof that was found is of no use: go on.
  void reject();

  // A fact that another search of the same problem proved; returns its number here. Not while this one runs.
  int take(const Fact& fact, const Provenance& from, int tree);

  Store& store() { return store_; }
  const Store& store() const { return store_; }
  Progress progress() const;
  // Events from a number on.
  std::vector<Event> events(std::size_t from) const;
  // The assembled derivation and the tree that found it, once solved.
  const std::optional<Trial>& solution() const { return solution_; }
  int winner() const { return winner_; }
  const Goals& goals() const { return goals_; }
  // Candidates of the original figure with their features.
  std::vector<Candidate> candidates(std::vector<Features>* features) const;

 private:
  struct Slot {
    TreeKind kind;
    std::unique_ptr<Tree> tree;
    double work = 0;
    double share = 1;
  };
  struct Outcome {
    bool grown = false;
    double work = 0;
  };

  void work(std::chrono::steady_clock::time_point end, std::uint64_t last);
  bool stopping(std::chrono::steady_clock::time_point end) const;
  std::optional<std::pair<std::size_t, Task>> take();
  Outcome expand(Task& task);
  Outcome attempt(const Task& task, std::size_t slot);
  void solved(const Trial& trial, int tree);
  void share(Trial& trial, int tree, std::size_t most);
  void look_again();
  void share_metric();
  int publish(const std::vector<Fact>& facts, const Provenance& from, int tree, std::vector<int>* numbers = nullptr);
  Limits limits() const;
  std::optional<Trial> built(const std::vector<Construction>& path);
  double clock() const;

  SearchOptions options_;
  Store store_;
  Ranker ranker_;
  Goals goals_;
  std::vector<Slot> slots_;
  Random random_;

  mutable std::mutex mutex_;  // for the trees, the counts and the events
  std::condition_variable changed_;
  int busy_ = 0;
  std::uint64_t tasks_ = 0;
  int root_version_ = -1;
  std::uint64_t root_tasks_ = 0;
  std::unordered_map<std::uint64_t, int> tried_;
  Progress progress_;
  std::vector<Event> events_;
  std::size_t tried_events_ = 0;
  std::optional<Trial> solution_;
  int winner_ = -1;
  std::atomic<bool> cancelled_{false};
  std::atomic<bool> found_{false};
  std::atomic<std::size_t> bytes_{0};
  std::chrono::steady_clock::time_point end_{};
  double before_ = 0;  // seconds of earlier runs
  std::atomic<bool> running_{false};
  std::chrono::steady_clock::time_point started_{};
  std::exception_ptr failure_;
};

}  // namespace geometry
