// Searches for auxiliary points on random figures of a lattice, for the sanitizers: a small program of its own.
#include <cstdio>
#include <cstdlib>
#include <random>
#include <utility>
#include <vector>

#include "search.hpp"

using namespace geometry;

namespace {

int below(Random& random, int most) { return static_cast<int>(random() % static_cast<std::uint64_t>(most)); }

void run(Random& random) {
  Figure figure;
  const int points = 4 + below(random, 5);
  for (int i = 0; i < points; ++i) {
    figure.add_point({static_cast<double>(below(random, 5)) + 0.125 * i, static_cast<double>(below(random, 5))});
  }
  Closure closure(figure, random());
  try {
    for (int i = 0; i < 200; ++i) {
      const Predicate kinds[] = {Predicate::Coll, Predicate::Para, Predicate::Perp, Predicate::Cong, Predicate::Cyclic};
      std::vector<int> ids;
      for (int p = 0; p < 4; ++p) ids.push_back(below(random, points));
      const Predicate kind = kinds[below(random, 5)];
      const std::span<const int> given(ids.data(), kind == Predicate::Coll ? 3 : 4);
      const Fact fact(kind, given);
      if (defined_on(fact, figure) && true_on(fact, figure)) closure.knowledge().assume(fact);
    }
    const Fact goal(Predicate::Cong, {0, 1, 2, 3});  // true or not: the search reads the goal's points only
    closure.add_goal(goal);
    closure.saturate(true, true, {});
    SearchOptions options;
    options.seed = random();
    for (int t = 0; t < kTreeKinds; ++t) options.trees.push_back(static_cast<TreeKind>(t));
    options.share = below(random, 4) != 0;
    options.candidates = 50;
    options.points = points + 3;
    options.bytes = std::size_t{1} << 28;
    Search search(closure, {}, Ranker(), std::move(options));
    search.run(20, 40, 1 + below(random, 3));
    for (const Event& event : search.events(0)) {
      for (const int p : event.points) search.store().auxiliary(p);
    }
  } catch (const Contradiction&) {
  }
}

}  // namespace

int main(int argc, char** argv) {
  const int cases = argc > 1 ? std::atoi(argv[1]) : 100;
  const auto seed = static_cast<std::uint64_t>(argc > 2 ? std::atoll(argv[2]) : 0);
  for (int i = 0; i < cases; ++i) {
    Random random(seed * 1000003 + static_cast<std::uint64_t>(i));
    run(random);
  }
  std::printf("%d figures searched\n", cases);
  return 0;
}
