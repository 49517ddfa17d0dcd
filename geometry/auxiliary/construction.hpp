// Which points can be constructed from given ones, where do they lie, and what does each say?
//
// A construction asserts only what defines its point. Where two points satisfy the definition, `root` tells
// them apart on a figure; the assertions are the same for both.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "fact.hpp"

namespace geometry {

enum class Kind : std::uint8_t {
  Midpoint,             // a b: of AB
  Mirror,               // a b: A through B
  Foot,                 // a b c: of A on BC
  Reflection,           // a b c: A in BC
  LineLine,             // a b c d: AB and CD
  LineCircle,           // a b c d: AB again with the circle ACD
  LineCentre,           // a b o: AB again with the circle about O through A
  CircleCircle,         // a b c d e: the circles ABC and ADE again
  CentreCircle,         // a o d e: the circle about O through A, and ADE, again
  Circumcentre,         // a b c
  Orthocentre,          // a b c
  Incentre,             // a b c
  Excentre,             // a b c: opposite to A
  Parallelogram,        // a b c: ABCX
  Antipode,             // a b c: of A on the circle ABC
  ArcMidpoint,          // a b c: the bisector at A again with the circle ABC; root 1: the outer one
  Pole,                 // a b o: the perpendiculars to OA at A and to OB at B
  ParallelLine,         // a b c d e: through A parallel to BC, with DE
  PerpendicularLine,    // a b c d e
  ParallelCircle,       // a b c d e: through A parallel to BC, again with the circle ADE
  PerpendicularCircle,  // a b c d e
  TangentLine,          // a b c d e: the tangent of ABC at A, with DE
  BisectorLine,         // a b c d e: the bisector of BAC with DE; root 1: the outer one
  IsogonalLine,         // a b c d e f: the isogonal of AD in BAC, with EF
  IsogonalCircle,       // a b c d: the isogonal of AD in BAC again with the circle ABC
  EquidistantLine,      // a b c d: the perpendicular bisector of AB with CD
  LaidOff,              // a b c d: on the ray AB with AX = CD; root 1: on the other ray
  CircleLine,           // a b o c: AB with the circle about O through C; two roots
  Inverse,              // a o b: of A in the circle about O through B
  TangentPoint,         // a o b: where tangents from A touch the circle about O through B; two roots
  Equilateral,          // a b: ABX; two roots
  Count
};

inline constexpr int kKinds = static_cast<int>(Kind::Count);

struct Construction {
  static constexpr int kMost = 6;

  Kind kind = Kind::Midpoint;
  std::uint8_t count = 0;
  std::uint8_t root = 0;
  std::array<PointId, kMost> points{};

  Construction() = default;
  Construction(Kind k, std::initializer_list<int> ids, int which = 0);
  int operator[](int i) const { return points[static_cast<std::size_t>(i)]; }
  bool operator==(const Construction&) const = default;
};

std::string_view name_of(Kind kind);
Kind kind_of(std::string_view name);  // throws std::invalid_argument
int arity_of(Kind kind);

// Where the point lies; nothing where the given points do not allow it. `points` are places by index.
std::optional<Vec> place(const Construction& construction, std::span<const Vec> points);

// What the construction says about its point x.
std::vector<Fact> assertions_of(const Construction& construction, int x);

}  // namespace geometry
