// What does each deduction rule say about given points: premises, guards, conclusions?
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "fact.hpp"

namespace geometry {

enum class Rule : std::uint8_t {
  SimilarAA, SimilarAAReverse, SimilarSAS, SimilarSASReverse, SimilarSSS, SimilarSSSReverse,
  SimilarRHS, SimilarRHSReverse, SimilarSSA, SimilarSSAReverse,
  IsoscelesAngles, IsoscelesSides,
  Collinear, Addition, AdditionConverse, DividedSegments,
  InscribedAngle, CentreOfCircle, EqualChords, BisectorMeetsPerpendicularBisector,
  Kite, PerpendicularBisector,
  Bisector, BisectorConverse, Incentre, Orthocentre, Thales, ThalesConverse,
  SameByLines, SameByDistance,
  RatioToLength, LengthToRatio, RatioToSquare, SquareToRatio,
  PerpendicularSquares, SquaresPerpendicular, Stewart,
  LawOfSines, EqualAnglesSines, EqualSinesAngles, SineConstant,
  Count
};

struct Premise {
  Fact fact;
  TableId table;  // the table whose equations carry it
};

struct Instance {
  std::vector<Premise> premises;
  std::vector<Fact> guards;
  std::vector<Premise> conclusions;
};

struct Deduction {
  static constexpr int kMost = 9;

  Rule rule = Rule::SimilarAA;
  std::uint8_t count = 0;
  std::array<PointId, kMost> points{};
  std::int16_t numerator = 0;
  std::int16_t denominator = 1;

  Deduction() = default;
  Deduction(Rule r, std::initializer_list<int> ids, int num = 0, int den = 1);
  int operator[](int i) const { return points[static_cast<std::size_t>(i)]; }
  bool operator==(const Deduction&) const = default;
};

std::string_view name_of(Rule rule);
int arity_of(Rule rule);
Rule rule_of(std::string_view name);  // throws std::invalid_argument

// The rule on the points. Where a statement has two forms (an angle and its mirror image), the figure
// says which one is meant.
Instance instantiate(const Deduction& deduction, const Figure& figure);

}  // namespace geometry
