#include "ranker.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace geometry {
namespace {

// By kind, in the order of the enumeration: what is often useful starts higher.
constexpr std::array<float, static_cast<std::size_t>(kKinds)> kPrior = {
    1.0F, 0.6F, 1.0F, 0.8F, 1.0F, 1.0F, 0.8F, 1.0F, 0.5F, 0.9F, 0.5F, 0.4F, 0.3F, 0.7F, 0.6F, 0.9F,
    0.7F, 0.6F, 0.5F, 0.8F, 0.5F, 0.4F, 0.4F, 0.2F, 0.3F, 0.3F, 0.2F, 0.2F, 0.2F, 0.4F, 0.2F};

// Of the plain features: twelve incidences, coinciding, parents in goals, new parents, salience, distance, size.
constexpr std::array<float, static_cast<std::size_t>(kPlain)> kWeights = {
    0.3F, 0.8F, 0.5F, 1.0F, 0.5F, 0.2F, 0.1F, 0.1F, 0.3F, 0.3F, 0.3F, 0.3F, 1.0F, 0.6F, 0.3F, 0.3F, -0.4F, 0.0F};

}  // namespace

int goal_group(Predicate predicate) {
  switch (predicate) {
    case Predicate::Coll: return 0;
    case Predicate::Para: return 1;
    case Predicate::Perp: return 2;
    case Predicate::Cong:
    case Predicate::Circle:
    case Predicate::Midp: return 3;
    case Predicate::Cyclic: return 4;
    case Predicate::Eqangle:
    case Predicate::Aconst: return 5;
    case Predicate::Eqratio:
    case Predicate::Rconst: return 6;
    default: return 7;
  }
}

Ranker::Ranker(std::vector<Layer> layers) : layers_(std::move(layers)) {
  int width = kFeatures;
  for (const Layer& layer : layers_) {
    const auto cells = static_cast<std::size_t>(layer.inputs) * static_cast<std::size_t>(layer.outputs);
    if (layer.inputs != width || layer.outputs <= 0 || layer.weights.size() != cells ||
        layer.biases.size() != static_cast<std::size_t>(layer.outputs)) {
      throw std::invalid_argument("the layers of the ranker do not fit together");
    }
    width = layer.outputs;
  }
  if (!layers_.empty() && width != 1) throw std::invalid_argument("the ranker must end in one number");
}

double Ranker::score(const Features& features) const {
  if (layers_.empty()) {
    double sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) sum += static_cast<double>(kWeights[i] * features[i]);
    for (std::size_t i = 0; i < kPrior.size(); ++i) sum += static_cast<double>(kPrior[i] * features[kPlain + i]);
    return sum;
  }
  std::vector<float> at(features.begin(), features.end());
  std::vector<float> next;
  for (std::size_t l = 0; l < layers_.size(); ++l) {
    const Layer& layer = layers_[l];
    next.assign(layer.biases.begin(), layer.biases.end());
    for (std::size_t o = 0; o < next.size(); ++o) {
      const float* row = layer.weights.data() + o * at.size();
      float sum = next[o];
      for (std::size_t i = 0; i < at.size(); ++i) sum += row[i] * at[i];
      next[o] = l + 1 < layers_.size() ? std::max(sum, 0.0F) : sum;
    }
    at.swap(next);
  }
  return static_cast<double>(at[0]);
}

}  // namespace geometry
