// What do all trees of a search share: the points they constructed and the facts they proved?
//
// A point has one number whoever constructs it: the originals keep theirs, auxiliary ones follow in the
// order in which they were first made. A shared fact speaks of original points only and carries the
// constructions and deductions that proved it, so that a final proof is complete.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

#include "closure.hpp"
#include "generator.hpp"

namespace geometry {

struct Auxiliary {
  Construction construction;  // over global numbers
  Vec place;
  std::vector<Vec> elsewhere;  // on the other figures
};

// What a state was made from: everything needed to derive its facts again.
struct Provenance {
  std::vector<int> points;            // auxiliary points, in the order of the state
  std::vector<Deduction> deductions;  // over the state's own numbers
  std::vector<int> facts;             // shared facts that it took
};

struct SharedFact {
  Fact fact;
  Provenance from;
  int tree;
};

// A closure with the auxiliary points and the shared facts in it.
struct Trial {
  Closure closure;
  std::vector<int> points;             // auxiliary, by global number
  std::vector<int> fact_of_assumption;  // -1: no shared fact
  int version = 0;                     // shared facts known to it

  Provenance provenance() const;
};

class Store {
 public:
  // `saturated` has the assumptions and goals; `others` are further figures of the same problem.
  Store(const Closure& saturated, OtherFigures others);

  int originals() const { return originals_; }
  int figures() const { return static_cast<int>(others_.size()); }
  std::size_t goal_count() const { return goals_; }

  // The global number of the constructed point, over global numbers; nothing where a figure does not allow it.
  std::optional<int> intern(const Construction& construction);
  Auxiliary auxiliary(int point) const;
  int points() const;

  // A copy of the original figure with all that is shared so far.
  Trial begin() const;
  int version() const;
  // A copy without shared facts.
  Trial bare() const;
  // Adds a constructed point whose parents are there. False where the figure contradicts its assertions.
  bool extend(Trial& trial, int point) const;
  void assume(Trial& trial, int shared) const;
  OtherFigures others_of(const Trial& trial) const;

  SharedFact shared(int index) const;
  int facts() const;
  const Figure& figure() const { return first_->closure.knowledge().figure(); }
  // Shares the facts that do not yet follow; returns how many did not. The base is saturated with them.
  // With `numbers` those that follow already get a number too: others may rest on them.
  int publish(const std::vector<Fact>& facts, const Provenance& from, int tree, const Limits& limits,
              std::vector<int>* numbers = nullptr);

 private:
  std::optional<Vec> placed(const Construction& construction, int figure) const;

  int originals_;
  std::size_t goals_;
  OtherFigures others_;
  mutable std::mutex mutex_;     // for all below
  std::mutex publishing_;        // one publisher at a time
  std::shared_ptr<const Trial> first_;
  std::shared_ptr<const Trial> base_;
  std::vector<Auxiliary> auxiliary_;
  std::unordered_map<std::uint64_t, std::vector<int>> numbers_;
  std::vector<std::shared_ptr<const SharedFact>> shared_;
};

// What a saturated trial knows about the original points that `base` does not: at most `most` facts, none
// of which follows from the ones before.
std::vector<Fact> news_of(const Trial& trial, const Trial& base, int originals, std::size_t most);

}  // namespace geometry
