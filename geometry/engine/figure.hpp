// What does the figure look like: directions, lengths, sides, orders?
//
// Coordinates only suggest what might be true and supply the non-degeneracy conditions (guards); they
// never prove an equality. Between "coincides" and "clearly apart" lies a band in which neither is
// claimed.
#pragma once

#include <cstddef>
#include <vector>

namespace geometry {

struct Vec {
  double x;
  double y;
};

inline constexpr double kNear = 1e-7;   // angles (as sines) and relative lengths below this may be zero
inline constexpr double kApart = 1e-4;  // above this they are not
inline constexpr double kLift = 1e-6;   // an equation of directions may miss its multiple of pi by this

inline int pair_index(int a, int b) { return a < b ? b * (b - 1) / 2 + a : a * (a - 1) / 2 + b; }
inline int pair_count(int points) { return points * (points - 1) / 2; }

class Figure {
 public:
  int size() const { return static_cast<int>(points_.size()); }
  void add_point(Vec position);
  Vec point(int a) const { return points_[static_cast<std::size_t>(a)]; }
  double scale() const { return scale_; }

  // Direction of the line AB in units of pi, within [0, 1).
  double direction(int a, int b) const { return direction_[static_cast<std::size_t>(pair_index(a, b))]; }
  double length(int a, int b) const { return a == b ? 0 : length_[static_cast<std::size_t>(pair_index(a, b))]; }

  bool coincide(int a, int b) const { return a == b || length(a, b) < kNear * scale_; }
  bool apart(int a, int b) const { return a != b && length(a, b) > kApart * scale_; }
  // sin of the directed angle from AB to CD; only for pairs that are apart.
  double sine(int a, int b, int c, int d) const;
  double cosine(int a, int b, int c, int d) const;
  bool collinear(int a, int b, int c) const;      // may be collinear
  bool noncollinear(int a, int b, int c) const;   // clearly a triangle
  bool parallel(int a, int b, int c, int d) const;
  bool nonparallel(int a, int b, int c, int d) const;
  bool perpendicular(int a, int b, int c, int d) const;
  bool nonperpendicular(int a, int b, int c, int d) const;
  double orientation(int a, int b, int c) const;  // twice the signed area
  bool counterclockwise(int a, int b, int c) const { return orientation(a, b, c) > 0; }
  bool between(int a, int b, int c) const;        // b strictly inside ac, for collinear points
  // Which of three collinear points lies between the others: 0, 1, 2, or -1 where it is not clear.
  int middle(int a, int b, int c) const;
  double angle(int a, int b, int c) const;        // interior angle at b, radians
  bool equal_lengths(int a, int b, int c, int d, double factor = 1) const;  // |AB| = factor |CD|, perhaps

 private:
  std::vector<Vec> points_;
  std::vector<double> direction_;
  std::vector<double> length_;
  double scale_ = 1;
};

}  // namespace geometry
