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

std::array<float, static_cast<std::size_t>(kFeatures)> plain_weights() {
  std::array<float, static_cast<std::size_t>(kFeatures)> all{};
  std::copy(kWeights.begin(), kWeights.end(), all.begin());
  std::copy(kPrior.begin(), kPrior.end(), all.begin() + kPlain);
  return all;
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
  if (layers_.empty()) return;
  if (width != 1) throw std::invalid_argument("the ranker must end in one number");
  const Layer& first = layers_[0];
  columns_.resize(first.weights.size());
  for (std::size_t o = 0; o < static_cast<std::size_t>(first.outputs); ++o) {
    for (std::size_t i = 0; i < static_cast<std::size_t>(first.inputs); ++i) {
      columns_[i * static_cast<std::size_t>(first.outputs) + o] = first.weights[o * static_cast<std::size_t>(first.inputs) + i];
    }
  }
}

double Ranker::score(const Features& features) const {
  if (layers_.empty()) {
    double sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) sum += static_cast<double>(kWeights[i] * features[i]);
    for (std::size_t i = 0; i < kPrior.size(); ++i) sum += static_cast<double>(kPrior[i] * features[kPlain + i]);
    return sum;
  }
  // Most features are zero: the first layer adds up the columns of the others.
  std::vector<float> at(layers_[0].biases);
  for (std::size_t i = 0; i < features.size(); ++i) {
    if (features[i] == 0) continue;
    const float* column = columns_.data() + i * at.size();
    for (std::size_t o = 0; o < at.size(); ++o) at[o] += column[o] * features[i];
  }
  std::vector<float> next;
  for (std::size_t l = 1; l < layers_.size(); ++l) {
    for (float& x : at) x = std::max(x, 0.0F);
    const Layer& layer = layers_[l];
    next.assign(layer.biases.begin(), layer.biases.end());
    for (std::size_t o = 0; o < next.size(); ++o) {
      const float* row = layer.weights.data() + o * at.size();
      for (std::size_t i = 0; i < at.size(); ++i) next[o] += row[i] * at[i];
    }
    at.swap(next);
  }
  return static_cast<double>(at[0]);
}

}  // namespace geometry
