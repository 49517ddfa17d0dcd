// Which lines and circles of a figure are known, and which ones does it merely show?
//
// Known ones follow from what was derived; candidates are constructed on them. Shown ones are read off
// coordinates; a point that lies on many of them is a promising candidate, but nothing is asserted about that.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "knowledge.hpp"

namespace geometry {

bool known_parallel(const Knowledge& knowledge, int a, int b, int c, int d);
bool known_perpendicular(const Knowledge& knowledge, int a, int b, int c, int d);
bool known_congruent(const Knowledge& knowledge, int a, int b, int c, int d);
bool known_concyclic(const Knowledge& knowledge, int a, int b, int c, int d);

struct KnownLine {
  std::vector<PointId> points;  // ascending; the first two name it
  int direction;                // lines of one direction are known to be parallel
};

struct KnownCircle {
  std::vector<PointId> points;  // ascending, three or more
  int centre;                   // or -1
};

struct CentredCircle {  // points known to be at one distance from a centre
  int centre;
  std::vector<PointId> points;
};

struct Known {
  std::vector<KnownLine> lines;
  std::vector<int> line_of;  // by pair index; -1 where the points coincide
  int directions = 0;
  std::vector<KnownCircle> circles;
  std::vector<CentredCircle> centred;

  int line(int a, int b) const { return line_of[static_cast<std::size_t>(pair_index(a, b))]; }
};

// Reads the knowledge only; `sines` of it are not touched.
Known known_of(const Knowledge& knowledge);

// What coordinates show around a place.
struct Incidences {
  double lines = 0;          // through two or more points
  double rich_lines = 0;     // through three or more
  double circles = 0;        // through three or more points
  double rich_circles = 0;   // through four or more
  double equidistant = 0;    // pairs of points at one distance
  double congruent = 0;      // distances to a point that equal a segment elsewhere
  double parallels = 0;      // lines to points that are parallel to lines elsewhere
  double perpendiculars = 0;
  double midpoints = 0;      // midpoint of two points, or a point the midpoint of it and another
  double goal_lines = 0;     // lines with a point of the goals
  double goal_circles = 0;   // circles with two points of the goals
  double goal_distances = 0;

  static constexpr int kCount = 12;
  std::span<const double, kCount> values() const { return std::span<const double, kCount>(&lines, kCount); }
  std::span<double, kCount> values() { return std::span<double, kCount>(&lines, kCount); }
};

// Whether one of many numbers lies within a tolerance of a given one: a table of bits answers most often.
class NearSet {
 public:
  // Numbers from 0 to `most`; others are never found.
  explicit NearSet(double most);
  void insert(double x, double within);
  void finish();
  bool has(double x, double within) const {
    const int b = bin(x);
    return b >= 0 && near_[static_cast<std::size_t>(b)] != 0 && listed(x, within);
  }

 private:
  static constexpr int kBins = 1 << 14;
  int bin(double x) const {
    const double at = x * bins_per_unit_;
    return at >= 0 && at < kBins ? static_cast<int>(at) : -1;
  }
  bool listed(double x, double within) const;

  double bins_per_unit_;
  std::vector<double> sorted_;
  std::vector<char> near_;
};

// The lines, circles, distances and directions that a figure shows; built once for many places.
class Shown {
 public:
  Shown(std::span<const Vec> points, std::span<const char> in_goal);
  Incidences at(Vec place) const;

 private:
  // By class: neither rich nor of a goal, of a goal, rich, both. Flat arrays, for the compiler to vectorise.
  static constexpr std::size_t kClasses = 4;
  struct Lines {
    std::vector<double> x, y, c;  // x X + y Y = c with x^2 + y^2 = 1
  };
  struct Circles {
    std::vector<double> x, y, square, within;
  };

  void find_lines();
  void find_circles();
  void find_symmetries();
  void count_distances(Vec p, Incidences& found) const;

  std::vector<Vec> points_;
  std::vector<char> in_goal_;
  double scale_ = 1;
  std::array<Lines, kClasses> lines_;
  std::array<Circles, kClasses> circles_;
  NearSet lengths_{1};
  NearSet directions_{1};
  std::vector<Vec> symmetric_;  // midpoints and mirror images of the points, by x
};

}  // namespace geometry
