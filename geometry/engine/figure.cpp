#include "figure.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace geometry {

void Figure::add_point(Vec position) {
  for (const Vec& other : points_) {
    const double dx = position.x - other.x;
    const double dy = position.y - other.y;
    double turn = std::atan2(dy, dx) / std::numbers::pi;
    if (turn < 0) turn += 1;
    if (turn >= 1) turn -= 1;
    direction_.push_back(turn);
    length_.push_back(std::hypot(dx, dy));
  }
  points_.push_back(position);
  if (!length_.empty()) {
    const double longest = *std::max_element(length_.begin(), length_.end());
    scale_ = longest > 0 ? longest : 1;
  }
}

double Figure::sine(int a, int b, int c, int d) const {
  return std::sin(std::numbers::pi * (direction(c, d) - direction(a, b)));
}

double Figure::cosine(int a, int b, int c, int d) const {
  return std::cos(std::numbers::pi * (direction(c, d) - direction(a, b)));
}

bool Figure::collinear(int a, int b, int c) const {
  return apart(a, b) && apart(a, c) && apart(b, c) && std::abs(sine(a, b, a, c)) < kNear &&
         std::abs(sine(b, a, b, c)) < kNear;
}

bool Figure::noncollinear(int a, int b, int c) const {
  return apart(a, b) && apart(a, c) && apart(b, c) && std::abs(sine(a, b, a, c)) > kApart &&
         std::abs(sine(b, a, b, c)) > kApart && std::abs(sine(c, a, c, b)) > kApart;
}

bool Figure::parallel(int a, int b, int c, int d) const {
  return apart(a, b) && apart(c, d) && std::abs(sine(a, b, c, d)) < kNear;
}

bool Figure::nonparallel(int a, int b, int c, int d) const {
  return apart(a, b) && apart(c, d) && std::abs(sine(a, b, c, d)) > kApart;
}

bool Figure::perpendicular(int a, int b, int c, int d) const {
  return apart(a, b) && apart(c, d) && std::abs(cosine(a, b, c, d)) < kNear;
}

bool Figure::nonperpendicular(int a, int b, int c, int d) const {
  return apart(a, b) && apart(c, d) && std::abs(cosine(a, b, c, d)) > kApart;
}

double Figure::orientation(int a, int b, int c) const {
  const Vec p = point(a);
  const Vec q = point(b);
  const Vec r = point(c);
  return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
}

bool Figure::between(int a, int b, int c) const { return middle(a, b, c) == 1; }

int Figure::middle(int a, int b, int c) const {
  if (!apart(a, b) || !apart(b, c) || !apart(a, c)) return -1;
  const double ab = length(a, b);
  const double bc = length(b, c);
  const double ac = length(a, c);
  if (ab > bc && ab > ac) return 2;
  if (bc > ac && bc > ab) return 0;
  if (ac > ab && ac > bc) return 1;
  return -1;
}

double Figure::angle(int a, int b, int c) const {
  const Vec p = point(a);
  const Vec q = point(b);
  const Vec r = point(c);
  const double dot = (p.x - q.x) * (r.x - q.x) + (p.y - q.y) * (r.y - q.y);
  return std::atan2(std::abs(orientation(a, b, c)), dot);
}

bool Figure::equal_lengths(int a, int b, int c, int d, double factor) const {
  const double x = length(a, b);
  const double y = factor * length(c, d);
  return std::abs(x - y) < kNear * std::max(x, y);
}

}  // namespace geometry
