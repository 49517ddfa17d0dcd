// How promising is a candidate? A weighted sum by default, or a small network trained by the engine's own play.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "construction.hpp"
#include "structure.hpp"

namespace geometry {

// What the ranker sees of a candidate: incidences (logarithms), place, parents, kind, kind of goal.
inline constexpr int kGoalGroups = 8;
inline constexpr int kPlain = Incidences::kCount + 6;
inline constexpr int kFeatures = kPlain + kKinds + kGoalGroups;
using Features = std::array<float, static_cast<std::size_t>(kFeatures)>;

int goal_group(Predicate predicate);

// Of the sum that ranks where nothing was trained.
std::array<float, static_cast<std::size_t>(kFeatures)> plain_weights();

// Layers of a network with rectified linear units: weights by row (one row an output), then biases.
struct Layer {
  int inputs = 0;
  int outputs = 0;
  std::vector<float> weights;
  std::vector<float> biases;
};

class Ranker {
 public:
  Ranker() = default;
  // Throws std::invalid_argument where the layers do not fit together or to the features.
  explicit Ranker(std::vector<Layer> layers);
  bool trained() const { return !layers_.empty(); }
  double score(const Features& features) const;

 private:
  std::vector<Layer> layers_;
  std::vector<float> columns_;  // the weights of the first layer by input
};

}  // namespace geometry
