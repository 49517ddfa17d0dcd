// Does the engine keep its memory and its integers in order on figures full of coincidences?
//
// Built with the address and undefined-behaviour sanitizers. Random points of lattices, thin and nearly
// coinciding ones among them, get random facts that hold on them; each state is saturated, cloned, extended,
// explained and shortened. Usage: geometry_fuzz [CASES] [SEED]
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

#include "closure.hpp"
#include "explanation.hpp"

namespace {

using namespace geometry;
using Random = std::mt19937_64;

int below(Random& random, int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); }

Figure random_figure(Random& random) {
  Figure figure;
  const int count = 3 + below(random, 7);
  const int kind = below(random, 4);
  const double thin = kind == 2 ? std::pow(10.0, -below(random, 9)) : 1.0;
  for (int i = 0; i < count; ++i) {
    const double x = below(random, 4);
    const double y = below(random, 4);
    Vec p = kind == 1 ? Vec{x + y / 2, y * std::sqrt(3.0) / 2} : Vec{x, y * thin};
    if (kind == 3 && below(random, 3) == 0) p.x += std::pow(10.0, -below(random, 10));
    figure.add_point(p);
  }
  return figure;
}

Fact random_fact(Random& random, const Figure& figure) {
  static constexpr Predicate kPredicates[] = {
      Predicate::Coll,    Predicate::Para,   Predicate::Perp,   Predicate::Midp,   Predicate::Cong,
      Predicate::Circle,  Predicate::Cyclic, Predicate::Eqangle, Predicate::Eqratio, Predicate::Simtri,
      Predicate::Simtrir, Predicate::Contri, Predicate::Same,   Predicate::Aconst, Predicate::Rconst,
      Predicate::Lconst};
  static constexpr int kPoints[] = {3, 4, 4, 3, 4, 4, 4, 8, 8, 6, 6, 6, 2, 4, 4, 2};
  const int which = below(random, 16);
  std::vector<int> points;
  for (int i = 0; i < kPoints[which]; ++i) points.push_back(below(random, figure.size()));
  const bool constant = which >= 13;
  return Fact(kPredicates[which], std::span<const int>(points), constant ? 1 + below(random, 6) : 0,
              constant ? 1 + below(random, 6) : 1);
}

void run(Random& random) {
  const Figure figure = random_figure(random);
  Closure closure(figure, random());
  try {
    for (int i = 0; i < 300; ++i) {
      const Fact fact = random_fact(random, figure);
      if (true_on(fact, figure) && defined_on(fact, figure) && below(random, 4) != 0) {
        closure.knowledge().assume(fact);
      }
      if (closure.knowledge().assumptions().size() > 8) break;
    }
    Limits limits;
    limits.seconds = 20;
    closure.saturate(below(random, 2) == 0, false, limits);
    Closure extended(closure);
    extended.add_point({0.5 + below(random, 3), 0.25 + below(random, 3)});
    extended.knowledge().assume(
        {Predicate::Cong, {figure.size(), below(random, figure.size()), figure.size(), below(random, figure.size())}});
    extended.saturate(true, false, limits);
    for (int i = 0; i < 200; ++i) {
      const Fact goal = random_fact(random, figure);
      if (!extended.knowledge().proves(goal)) continue;
      try {
        minimise(extended.knowledge(), explain(extended.knowledge(), {goal}), {goal});
      } catch (const Unexplained&) {
      }
      if (below(random, 4) == 0) break;
    }
  } catch (const Contradiction&) {
  } catch (const UnsupportedConstant&) {
  }
}

}  // namespace

int main(int argc, char** argv) {
  const int cases = argc > 1 ? std::atoi(argv[1]) : 1000;
  const auto seed = static_cast<std::uint64_t>(argc > 2 ? std::atoll(argv[2]) : 0);
  for (int i = 0; i < cases; ++i) {
    Random random(seed * 1000003 + static_cast<std::uint64_t>(i));
    run(random);
  }
  std::printf("%d figures saturated, cloned, extended and explained\n", cases);
  return 0;
}
