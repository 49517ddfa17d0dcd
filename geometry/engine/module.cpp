// The nanobind module `geometry.engine._engine`.
#include "binding.hpp"

namespace nb = nanobind;
using geometry::Rule;
using geometry::python::State;

void bind_search(nb::module_& m);

NB_MODULE(_engine, m) {
  m.doc() = "Saturation of plane figures: deduction and algebra in one closure.";
  nb::class_<State>(m, "State")
      .def(nb::init<const std::vector<std::pair<double, double>>&, std::uint64_t>(), nb::arg("points"),
           nb::arg("seed") = 0)
      .def("clone", [](const State& s) { return State(s); }, nb::call_guard<nb::gil_scoped_release>())
      .def("assume", &State::assume)
      .def("add_goal", &State::add_goal)
      .def("add_point", &State::add_point)
      .def("true_on_figure", &State::true_on_figure)
      .def("guard_holds", &State::guard_holds)
      .def("defined", &State::defined)
      .def("saturate", &State::saturate, nb::arg("all"), nb::arg("stop_at_goal"), nb::arg("seconds"),
           nb::arg("bytes"))
      .def("solved", &State::solved)
      .def("holds", &State::holds)
      .def("fire", &State::fire)
      .def("proof", &State::proof)
      .def("deductions", &State::deductions)
      .def("bytes", &State::bytes)
      .def("seconds", &State::seconds)
      .def("rounds", &State::rounds);
  m.def("rules", [] {
    std::vector<std::pair<std::string, int>> all;
    for (int r = 0; r < static_cast<int>(Rule::Count); ++r) {
      all.emplace_back(std::string(geometry::name_of(static_cast<Rule>(r))), geometry::arity_of(static_cast<Rule>(r)));
    }
    return all;
  });
  bind_search(m);
}
