// Which points are worth trying in a state, best first?
//
// Constructions run over known lines and circles. Simple ones are all kept; the others only where the figures
// show an incidence beyond their definition. Incidences must show in every figure given.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "construction.hpp"
#include "knowledge.hpp"
#include "ranker.hpp"
#include "structure.hpp"

namespace geometry {

struct Candidate {
  Construction construction;
  Vec place;
  double score;
  double incidences;  // beyond the definition
  double towards;     // how much it has to do with the goals
};

struct GenerationOptions {
  int first_new = 0;          // only constructions that use a point from this one on; 0: all
  std::size_t most = 4000;    // candidates kept
  std::size_t emitted = 20000;  // constructions of one kind that are placed
  std::function<bool()> stop;
};

// The same points on other figures of the problem, the added ones included.
using OtherFigures = std::vector<std::vector<Vec>>;

struct Goals {
  std::vector<char> points;  // by point: does a goal speak of it
  std::array<float, kGoalGroups> groups{};
};
Goals goals_of(std::span<const Fact> goals, int points);

std::vector<Candidate> generate(const Knowledge& knowledge, const OtherFigures& others, const Goals& goals,
                                const Ranker& ranker, const GenerationOptions& options,
                                std::vector<Features>* features = nullptr, std::size_t* placed = nullptr);

}  // namespace geometry
