// How does Python see the search: `_engine.Search`?
#include <nanobind/stl/array.h>

#include "binding.hpp"
#include "search.hpp"

namespace {

using namespace geometry;
namespace nb = nanobind;
using python::PyFact;
using python::State;
using python::from_fact;
using python::to_fact;

// kind, points (global numbers), root
using PyConstruction = std::tuple<std::string, std::vector<int>, int>;
using PyPlaces = std::vector<std::pair<double, double>>;
// rule, points, numerator, denominator
using PyDeduction = std::tuple<std::string, std::vector<int>, int, int>;
// fact, points, deductions, shared facts, tree
using PyShared = std::tuple<PyFact, std::vector<int>, std::vector<PyDeduction>, std::vector<int>, std::string>;
// kind of event, seconds, tree, points, facts
using PyEvent = std::tuple<std::string, double, std::string, std::vector<int>, std::vector<PyFact>>;
using PyLayer = std::tuple<int, int, std::vector<float>, std::vector<float>>;

Construction to_construction(const PyConstruction& k, int points) {
  const auto& [name, parents, root] = k;
  const Kind kind = kind_of(name);
  if (static_cast<int>(parents.size()) != arity_of(kind)) throw nb::value_error("wrong number of points");
  if (root < 0 || root > 1) throw nb::value_error("a root is 0 or 1");
  Construction made;
  made.kind = kind;
  made.root = static_cast<std::uint8_t>(root);
  made.count = static_cast<std::uint8_t>(parents.size());
  for (std::size_t i = 0; i < parents.size(); ++i) {
    if (parents[i] < 0 || parents[i] >= points) throw nb::value_error("a construction uses a point that is not there");
    made.points[i] = static_cast<PointId>(parents[i]);
  }
  return made;
}

PyConstruction from_construction(const Construction& k) {
  std::vector<int> parents;
  for (int i = 0; i < k.count; ++i) parents.push_back(k[i]);
  return {std::string(geometry::name_of(k.kind)), std::move(parents), k.root};
}

std::vector<Vec> to_places(const PyPlaces& points) {
  std::vector<Vec> found;
  for (const auto& [x, y] : points) found.push_back({x, y});
  return found;
}

Ranker to_ranker(const std::vector<PyLayer>& layers) {
  std::vector<Layer> made;
  for (const auto& [inputs, outputs, weights, biases] : layers) made.push_back({inputs, outputs, weights, biases});
  return Ranker(std::move(made));
}

const char* name_of(SearchEnd end) {
  switch (end) {
    case SearchEnd::Solved: return "solved";
    case SearchEnd::Exhausted: return "exhausted";
    case SearchEnd::Time: return "time";
    case SearchEnd::Memory: return "memory";
    case SearchEnd::Cancelled: break;
  }
  return "cancelled";
}

const char* name_of(Event::Kind kind) {
  switch (kind) {
    case Event::Kind::Tried: return "tried";
    case Event::Kind::Shared: return "shared";
    case Event::Kind::Solved: break;
  }
  return "solved";
}

std::string tree_name(int tree) { return std::string(geometry::name_of(static_cast<TreeKind>(tree))); }

class PySearch {
 public:
  PySearch(const State& state, const std::vector<PyPlaces>& others, const std::vector<PyLayer>& layers,
           const std::vector<std::string>& trees, std::uint64_t seed, bool share, int depth, int points,
           std::size_t bytes, std::size_t candidates, std::size_t part, std::size_t parts) {
    SearchOptions options;
    options.seed = seed;
    for (const std::string& tree : trees) options.trees.push_back(tree_of(tree));
    options.share = share;
    options.depth = depth;
    options.points = points;
    options.bytes = bytes;
    options.candidates = candidates;
    if (part >= parts) throw nb::value_error("the part must be one of the parts");
    options.part = part;
    options.parts = parts;
    OtherFigures figures;
    for (const PyPlaces& places : others) {
      if (static_cast<int>(places.size()) != state.closure().knowledge().figure().size()) {
        throw nb::value_error("a figure has another number of points");
      }
      figures.push_back(to_places(places));
    }
    search_ = std::make_unique<Search>(state.closure(), std::move(figures), to_ranker(layers), std::move(options));
  }

  std::string run(double seconds, std::uint64_t tasks, int threads) {
    const nb::gil_scoped_release release;
    return name_of(search_->run(seconds, tasks, threads));
  }
  void cancel() { search_->cancel(); }
  void reject() { search_->reject(); }

  // seconds, tried, expanded, shared, by tree
  std::tuple<double, std::uint64_t, std::uint64_t, int, std::vector<std::pair<std::string, std::uint64_t>>> progress() const {
    const Progress now = search_->progress();
    std::vector<std::pair<std::string, std::uint64_t>> by_tree;
    for (int t = 0; t < kTreeKinds; ++t) by_tree.emplace_back(tree_name(t), now.by_tree[static_cast<std::size_t>(t)]);
    return {now.seconds, now.tried, now.expanded, now.shared, by_tree};
  }

  std::vector<PyEvent> events(std::size_t from) const {
    std::vector<PyEvent> found;
    for (const Event& e : search_->events(from)) {
      std::vector<PyFact> facts;
      for (const Fact& fact : e.facts) facts.push_back(from_fact(fact));
      found.emplace_back(name_of(e.kind), e.seconds, tree_name(e.tree), e.points, std::move(facts));
    }
    return found;
  }

  int originals() const { return search_->store().originals(); }
  int points() const { return search_->store().points(); }

  // construction, place
  std::pair<PyConstruction, std::pair<double, double>> auxiliary(int point) const {
    if (point < originals() || point >= points()) throw nb::value_error("no such auxiliary point");
    const Auxiliary made = search_->store().auxiliary(point);
    return {from_construction(made.construction), {made.place.x, made.place.y}};
  }

  std::optional<int> construct(const PyConstruction& k) { return search_->store().intern(to_construction(k, points())); }

  // The derivation, its auxiliary points by global number, and the tree that found it.
  std::optional<std::tuple<State, std::vector<int>, std::string>> solution() const {
    const auto& found = search_->solution();
    if (!found) return std::nullopt;
    return std::tuple<State, std::vector<int>, std::string>{State(found->closure), found->points,
                                                            tree_name(search_->winner())};
  }

  int facts() const { return search_->store().facts(); }

  PyShared shared(int index) const {
    if (index < 0 || index >= facts()) throw nb::value_error("no such shared fact");
    const SharedFact found = search_->store().shared(index);
    std::vector<PyDeduction> deductions;
    for (const Deduction& d : found.from.deductions) {
      std::vector<int> points;
      for (int i = 0; i < d.count; ++i) points.push_back(d[i]);
      deductions.emplace_back(std::string(geometry::name_of(d.rule)), std::move(points), d.numerator, d.denominator);
    }
    return {from_fact(found.fact), found.from.points, std::move(deductions), found.from.facts, tree_name(found.tree)};
  }

  // Takes a fact that another search of the same problem proved; returns its number here.
  int take(const PyFact& fact, const std::vector<int>& points, const std::vector<PyDeduction>& deductions,
           const std::vector<int>& shared, const std::string& tree) {
    const Figure& figure = search_->store().figure();
    const Fact known = to_fact(fact, figure);
    Provenance from;
    for (const int p : points) {
      if (p < originals() || p >= this->points()) throw nb::value_error("no such auxiliary point");
      from.points.push_back(p);
    }
    const int most = originals() + static_cast<int>(points.size());
    for (const auto& [rule, at, numerator, denominator] : deductions) {
      Deduction d;
      d.rule = rule_of(rule);
      if (static_cast<int>(at.size()) != arity_of(d.rule)) throw nb::value_error("wrong number of points");
      d.count = static_cast<std::uint8_t>(at.size());
      for (std::size_t i = 0; i < at.size(); ++i) {
        if (at[i] < 0 || at[i] >= most) throw nb::value_error("a deduction uses a point that is not there");
        d.points[i] = static_cast<PointId>(at[i]);
      }
      d.numerator = static_cast<std::int16_t>(numerator);
      d.denominator = static_cast<std::int16_t>(denominator);
      from.deductions.push_back(d);
    }
    for (const int number : shared) {
      if (number < 0 || number >= facts()) throw nb::value_error("no such shared fact");
      from.facts.push_back(number);
    }
    const TreeKind kind = tree_of(tree);
    const nb::gil_scoped_release release;
    return search_->take(known, from, static_cast<int>(kind));
  }

  // construction, place, score, features
  std::vector<std::tuple<PyConstruction, std::pair<double, double>, double, std::vector<float>>> candidates() const {
    std::vector<Features> features;
    std::vector<Candidate> found;
    {
      const nb::gil_scoped_release release;
      found = search_->candidates(&features);
    }
    std::vector<std::tuple<PyConstruction, std::pair<double, double>, double, std::vector<float>>> rows;
    for (std::size_t i = 0; i < found.size(); ++i) {
      rows.emplace_back(from_construction(found[i].construction), std::pair{found[i].place.x, found[i].place.y},
                        found[i].score, std::vector<float>(features[i].begin(), features[i].end()));
    }
    return rows;
  }

 private:
  std::unique_ptr<Search> search_;
};

std::vector<PyFact> assertions(const PyConstruction& k, int x, int points) {
  std::vector<PyFact> facts;
  for (const Fact& fact : assertions_of(to_construction(k, points), x)) facts.push_back(from_fact(fact));
  return facts;
}

std::optional<std::pair<double, double>> locate(const PyConstruction& k, const PyPlaces& points) {
  const auto found = place(to_construction(k, static_cast<int>(points.size())), to_places(points));
  if (!found) return std::nullopt;
  return std::pair{found->x, found->y};
}

}  // namespace

void bind_search(nb::module_& m) {
  nb::class_<PySearch>(m, "Search")
      .def(nb::init<const State&, const std::vector<PyPlaces>&, const std::vector<PyLayer>&,
                    const std::vector<std::string>&, std::uint64_t, bool, int, int, std::size_t, std::size_t, std::size_t,
                    std::size_t>(),
           nb::arg("state"), nb::arg("others"), nb::arg("layers"), nb::arg("trees"), nb::arg("seed"), nb::arg("share"),
           nb::arg("depth"), nb::arg("points"), nb::arg("bytes"), nb::arg("candidates"),
           nb::arg("part") = 0, nb::arg("parts") = 1)
      .def("run", &PySearch::run, nb::arg("seconds"), nb::arg("tasks"), nb::arg("threads"))
      .def("cancel", &PySearch::cancel)
      .def("reject", &PySearch::reject)
      .def("progress", &PySearch::progress)
      .def("events", &PySearch::events)
      .def("originals", &PySearch::originals)
      .def("points", &PySearch::points)
      .def("auxiliary", &PySearch::auxiliary)
      .def("construct", &PySearch::construct)
      .def("solution", &PySearch::solution)
      .def("facts", &PySearch::facts)
      .def("shared", &PySearch::shared)
      .def("take", &PySearch::take)
      .def("candidates", &PySearch::candidates);
  m.def("assertions", &assertions);
  m.def("locate", &locate);
  m.def("constructions", [] {
    std::vector<std::pair<std::string, int>> all;
    for (int k = 0; k < kKinds; ++k) {
      all.emplace_back(std::string(geometry::name_of(static_cast<Kind>(k))), arity_of(static_cast<Kind>(k)));
    }
    return all;
  });
  m.def("trees", [] {
    std::vector<std::string> all;
    for (int t = 0; t < kTreeKinds; ++t) all.push_back(tree_name(t));
    return all;
  });
  m.def("plain_weights", [] {
    const auto weights = plain_weights();
    return std::vector<float>(weights.begin(), weights.end());
  });
  m.attr("FEATURES") = kFeatures;
}
