// How does one complete derivation come from what several trees contributed?
#pragma once

#include <optional>

#include "explanation.hpp"
#include "store.hpp"

namespace geometry {

// A closure over the original points and the auxiliary ones it needs, without shared facts: each is derived
// again from the constructions and deductions that proved it. Nothing where the goals do not follow again.
std::optional<Trial> assemble(const Trial& solved, const Store& store);

}  // namespace geometry
