// What might be true, by the look of the figure?
//
// Lists the configurations in which some rule could apply: similar triangles, lines, circles, centres,
// bisectors and so on. They are only places to look: a rule fires when the tables hold its premises.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "fact.hpp"
#include "figure.hpp"

namespace geometry {

// Vertices in order of increasing angle; a triangle with equal angles is listed once for each order.
struct Triangle {
  std::array<PointId, 3> vertex;
  std::int32_t shape;        // triangles of one shape look similar
  bool counterclockwise;
  std::int8_t right;         // which vertex has a right angle, or -1
  std::array<std::int8_t, 3> turns;  // multiple of pi that makes d(next) - d(previous) an interior angle
};

struct Segmentation {  // three collinear points, `vertex[1]` between the others, shorter part first
  std::array<PointId, 3> vertex;
  std::int32_t shape;
};

struct Proportion {  // |AB| = (numerator / denominator) |CD|
  std::array<PointId, 4> points;
  std::int16_t numerator;
  std::int16_t denominator;
  bool on_lines;  // both segments lie on lines with a third point, so that sums of lengths matter
};

struct Centre {
  PointId centre;
  std::vector<PointId> points;
};

struct Equidistant {  // points that look equidistant from B and C
  PointId b;
  PointId c;
  std::vector<PointId> points;
};

using Triple = std::array<PointId, 3>;
using Quadruple = std::array<PointId, 4>;
using Sextuple = std::array<PointId, 6>;

struct Candidates {
  std::vector<Triangle> triangles;
  std::vector<Triple> isosceles;             // apex first
  std::vector<Triple> collinear;             // the middle one second
  std::vector<Segmentation> segmentations;
  std::vector<std::vector<PointId>> circles; // four points or more
  std::vector<Centre> centres;               // three points or more
  std::vector<Equidistant> equidistant;      // two points or more
  std::vector<Quadruple> orthocentres;
  std::vector<Quadruple> bisectors;          // A B C D: AD bisects the angle BAC, D on BC
  std::vector<Quadruple> incentres;          // A B C D
  std::vector<Sextuple> parallels;           // A B || C D || E F on lines A C E and B D F
  std::vector<Proportion> proportions;
  std::vector<Quadruple> perpendiculars;     // AB _|_ CD; only filled for squares
  std::vector<std::array<PointId, 2>> coinciding;

  std::size_t bytes() const;
};

Candidates find_candidates(const Figure& figure, bool squares);

}  // namespace geometry
