#include "rules.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace geometry {
namespace {

struct Description {
  std::string_view name;
  int arity;
};

constexpr std::array<Description, static_cast<std::size_t>(Rule::Count)> kRules = {{
    {"similar_aa", 6},
    {"similar_aa_reverse", 6},
    {"similar_sas", 6},
    {"similar_sas_reverse", 6},
    {"similar_sss", 6},
    {"similar_sss_reverse", 6},
    {"similar_rhs", 6},
    {"similar_rhs_reverse", 6},
    {"similar_ssa", 6},
    {"similar_ssa_reverse", 6},
    {"isosceles_angles", 3},
    {"isosceles_sides", 3},
    {"collinear", 3},
    {"addition", 3},
    {"addition_converse", 3},
    {"divided_segments", 6},
    {"inscribed_angle", 4},
    {"centre_of_circle", 4},
    {"equal_chords", 4},
    {"bisector_meets_perpendicular_bisector", 4},
    {"kite", 4},
    {"perpendicular_bisector", 4},
    {"bisector", 4},
    {"bisector_converse", 4},
    {"incentre", 4},
    {"orthocentre", 4},
    {"thales", 6},
    {"thales_converse", 6},
    {"same_by_lines", 4},
    {"same_by_distance", 3},
    {"ratio_to_length", 4},
    {"length_to_ratio", 4},
    {"ratio_to_square", 4},
    {"square_to_ratio", 4},
    {"perpendicular_squares", 4},
    {"squares_perpendicular", 4},
    {"stewart", 4},
    {"law_of_sines", 9},
    {"equal_angles_sines", 6},
    {"equal_sines_angles", 6},
    {"sine_constant", 3},
}};

constexpr TableId kDirection = TableId::Direction;
constexpr TableId kRatio = TableId::Ratio;

Premise at(const Fact& fact) { return {fact, home_of(fact.predicate)}; }

// angle ABC = angle PQR as sizes of triangles' angles: the directed equality or its mirror image,
// whichever holds on the figure.
Fact equal_or_mirrored(const Figure& g, int a, int b, int c, int p, int q, int r) {
  const Fact equal{Predicate::Eqangle, {b, a, b, c, q, p, q, r}};
  if (true_on(equal, g)) return equal;
  return Fact{Predicate::Eqangle, {b, a, b, c, q, r, q, p}};
}

// Similarity of ABC and PQR needs both directed forms; `reverse` mirrors the second triangle.
struct Similarity {
  int a, b, c, p, q, r;
  bool reverse;

  Fact angle(int x, int y, int z, int u, int v, int w) const {  // at y and v
    return reverse ? Fact{Predicate::Eqangle, {y, x, y, z, v, w, v, u}}
                   : Fact{Predicate::Eqangle, {y, x, y, z, v, u, v, w}};
  }
  Fact clock() const {
    return Fact{reverse ? Predicate::Oppositeclock : Predicate::Sameclock, {a, b, c, p, q, r}};
  }
  Fact conclusion() const {
    return Fact{reverse ? Predicate::Simtrir : Predicate::Simtri, {a, b, c, p, q, r}};
  }
};

void conclude_similar(Instance& i, const Similarity& s) {
  i.conclusions = {{s.conclusion(), kDirection}, {s.conclusion(), kRatio}};
}

void similar(Instance& i, Rule rule, const Similarity& s, const Figure& g) {
  const auto [a, b, c, p, q, r, reverse] = s;
  switch (rule) {
    case Rule::SimilarAA:
    case Rule::SimilarAAReverse:
      i.premises = {at(s.angle(b, a, c, q, p, r)), at(s.angle(c, b, a, r, q, p))};
      i.guards = {{Predicate::Ncoll, {a, b, c}}, {Predicate::Ncoll, {p, q, r}}};
      break;
    case Rule::SimilarSAS:
    case Rule::SimilarSASReverse:
      i.premises = {at({Predicate::Eqratio, {a, b, a, c, p, q, p, r}}), at(s.angle(b, a, c, q, p, r))};
      i.guards = {s.clock()};
      break;
    case Rule::SimilarSSS:
    case Rule::SimilarSSSReverse:
      i.premises = {at({Predicate::Eqratio, {a, b, b, c, p, q, q, r}}),
                    at({Predicate::Eqratio, {b, c, c, a, q, r, r, p}})};
      i.guards = {s.clock()};
      break;
    case Rule::SimilarRHS:
    case Rule::SimilarRHSReverse:
      i.premises = {at({Predicate::Perp, {a, b, a, c}}), at({Predicate::Perp, {p, q, p, r}}),
                    at({Predicate::Eqratio, {a, b, b, c, p, q, q, r}})};
      i.guards = {s.clock()};
      break;
    default: {  // SSA: the angle at A, the side opposite to it, the side AB; C is acute or obtuse in both
      i.premises = {at(s.angle(b, a, c, q, p, r)), at({Predicate::Eqratio, {a, b, b, c, p, q, q, r}})};
      const Predicate kind = clearly({Predicate::Acute, {a, c, b}}, g) ? Predicate::Acute : Predicate::Obtuse;
      i.guards = {s.clock(), {kind, {a, c, b}}, {kind, {p, r, q}}};
      break;
    }
  }
  conclude_similar(i, s);
}

}  // namespace

Deduction::Deduction(Rule r, std::initializer_list<int> ids, int num, int den)
    : rule(r),
      count(static_cast<std::uint8_t>(ids.size())),
      numerator(static_cast<std::int16_t>(num)),
      denominator(static_cast<std::int16_t>(den)) {
  if (ids.size() > kMost) throw std::length_error("a deduction has too many points");
  std::transform(ids.begin(), ids.end(), points.begin(), [](int id) { return static_cast<PointId>(id); });
}

std::string_view name_of(Rule rule) { return kRules[static_cast<std::size_t>(rule)].name; }
int arity_of(Rule rule) { return kRules[static_cast<std::size_t>(rule)].arity; }

Rule rule_of(std::string_view name) {
  for (std::size_t i = 0; i < kRules.size(); ++i) {
    if (kRules[i].name == name) return static_cast<Rule>(i);
  }
  throw std::invalid_argument("unknown rule " + std::string(name));
}

Instance instantiate(const Deduction& d, const Figure& g) {
  using P = Predicate;
  Instance i;
  const int A = d[0], B = d[1], C = d[2], D = d[3], E = d[4], F = d[5];
  switch (d.rule) {
    case Rule::SimilarAA:
    case Rule::SimilarSAS:
    case Rule::SimilarSSS:
    case Rule::SimilarRHS:
    case Rule::SimilarSSA:
      similar(i, d.rule, {A, B, C, D, E, F, false}, g);
      break;
    case Rule::SimilarAAReverse:
    case Rule::SimilarSASReverse:
    case Rule::SimilarSSSReverse:
    case Rule::SimilarRHSReverse:
    case Rule::SimilarSSAReverse:
      similar(i, d.rule, {A, B, C, D, E, F, true}, g);
      break;
    case Rule::IsoscelesAngles:  // AB = AC: equal base angles
      i.premises = {at({P::Cong, {A, B, A, C}})};
      i.guards = {{P::Diff, {B, C}}};
      i.conclusions = {at({P::Eqangle, {B, A, B, C, C, B, C, A}})};
      break;
    case Rule::IsoscelesSides:
      i.premises = {at({P::Eqangle, {B, A, B, C, C, B, C, A}})};
      i.guards = {{P::Ncoll, {A, B, C}}};
      i.conclusions = {at({P::Cong, {A, B, A, C}})};
      break;
    case Rule::Collinear:
      i.premises = {at({P::Para, {A, B, A, C}})};
      i.conclusions = {at({P::Coll, {A, B, C}})};
      break;
    case Rule::Addition:
      i.premises = {at({P::Coll, {A, B, C}})};
      i.guards = {{P::Between, {A, B, C}}};
      i.conclusions = {at({P::Addition, {A, B, C}})};
      break;
    case Rule::AdditionConverse:
      i.premises = {at({P::Addition, {A, B, C}})};
      i.conclusions = {at({P::Coll, {A, B, C}})};
      break;
    case Rule::DividedSegments:
      i.premises = {at({P::Coll, {A, B, C}}), at({P::Coll, {D, E, F}}),
                    at({P::Eqratio, {A, B, B, C, D, E, E, F}})};
      i.guards = {{P::Sameorder, {A, B, C, D, E, F}}};
      i.conclusions = {at({P::Eqratio, {A, B, A, C, D, E, D, F}})};
      break;
    case Rule::InscribedAngle:  // C and D see AB under one angle
      i.premises = {at({P::Eqangle, {C, A, C, B, D, A, D, B}})};
      i.guards = {{P::Ncoll, {A, B, C}}, {P::Diff, {C, D}}};
      i.conclusions = {at({P::Cyclic, {A, B, C, D}})};
      break;
    case Rule::CentreOfCircle:  // A = O, on B, C; D sees BC under half the central angle
      i.premises = {at({P::Cong, {A, B, A, C}}), at({P::Eqangle, {D, B, D, C, A, B, B, C}, 1, 2})};
      i.guards = {{P::Ncoll, {B, C, D}}};
      i.conclusions = {at({P::Cong, {A, B, A, D}})};
      break;
    case Rule::EqualChords:  // AB = CD in one circle: BC || AD unless BD || AC
      i.premises = {at({P::Cyclic, {A, B, C, D}}), at({P::Cong, {A, B, C, D}})};
      i.guards = {{P::Npara, {B, D, A, C}}, {P::Diff, {A, D}}, {P::Diff, {B, C}}};
      i.conclusions = {at({P::Para, {B, C, A, D}})};
      break;
    case Rule::BisectorMeetsPerpendicularBisector:
      i.premises = {at({P::Eqangle, {C, A, C, D, C, D, C, B}}), at({P::Cong, {D, A, D, B}})};
      i.guards = {{P::Ncoll, {A, B, C}}, {P::Nperp, {A, B, C, D}}};
      i.conclusions = {at({P::Cyclic, {A, B, C, D}})};
      break;
    case Rule::Kite:  // A and B are equidistant from C and D
      i.premises = {at({P::Cong, {A, C, A, D}}), at({P::Cong, {B, C, B, D}})};
      i.guards = {{P::Diff, {A, B}}, {P::Diff, {C, D}}};
      i.conclusions = {at({P::Perp, {A, B, C, D}})};
      break;
    case Rule::PerpendicularBisector:
      i.premises = {at({P::Cong, {A, C, A, D}}), at({P::Perp, {A, B, C, D}})};
      i.guards = {{P::Diff, {A, B}}, {P::Diff, {C, D}}};
      i.conclusions = {at({P::Cong, {B, C, B, D}})};
      break;
    case Rule::Bisector:  // AD bisects the angle at A, D on BC
      i.premises = {at({P::Eqangle, {A, B, A, D, A, D, A, C}}), at({P::Coll, {D, B, C}})};
      i.guards = {{P::Ncoll, {A, B, C}}};
      i.conclusions = {at({P::Eqratio, {D, B, D, C, A, B, A, C}})};
      break;
    case Rule::BisectorConverse:
      i.premises = {at({P::Eqratio, {D, B, D, C, A, B, A, C}}), at({P::Coll, {D, B, C}})};
      i.guards = {{P::Ncoll, {A, B, C}}};
      i.conclusions = {at({P::Eqangle, {A, B, A, D, A, D, A, C}})};
      break;
    case Rule::Incentre:  // D on two bisectors of ABC
      i.premises = {at({P::Eqangle, {A, B, A, D, A, D, A, C}}), at({P::Eqangle, {B, C, B, D, B, D, B, A}})};
      i.guards = {{P::Ncoll, {A, B, C}}, {P::Ncoll, {A, B, D}}};
      i.conclusions = {at({P::Eqangle, {C, A, C, D, C, D, C, B}})};
      break;
    case Rule::Orthocentre:
      i.premises = {at({P::Perp, {A, B, C, D}}), at({P::Perp, {A, C, B, D}})};
      i.guards = {{P::Diff, {A, D}}, {P::Diff, {B, C}}};
      i.conclusions = {at({P::Perp, {A, D, B, C}})};
      break;
    case Rule::Thales:  // AB || CD || EF cut ACE and BDF in proportion
      i.premises = {at({P::Para, {A, B, C, D}}), at({P::Para, {C, D, E, F}}), at({P::Coll, {A, C, E}}),
                    at({P::Coll, {B, D, F}})};
      i.guards = {{P::Npara, {A, B, A, C}}, {P::Npara, {A, B, B, D}}};
      i.conclusions = {at({P::Eqratio, {A, C, C, E, B, D, D, F}})};
      break;
    case Rule::ThalesConverse:
      i.premises = {at({P::Para, {A, B, C, D}}), at({P::Eqratio, {A, C, C, E, B, D, D, F}}),
                    at({P::Coll, {A, C, E}}), at({P::Coll, {B, D, F}})};
      i.guards = {{P::Npara, {A, B, A, C}}, {P::Npara, {A, B, B, D}}, {P::Sameorder, {A, C, E, B, D, F}},
                  {P::Diff, {E, F}}};
      i.conclusions = {at({P::Para, {C, D, E, F}})};
      break;
    case Rule::SameByLines:  // A and B lie on one line through C and on one through D
      i.premises = {at({P::Para, {C, A, C, B}}), at({P::Para, {D, A, D, B}})};
      i.guards = {{P::Ncoll, {A, C, D}}};
      i.conclusions = {{{P::Same, {A, B}}, kDirection}, {{P::Same, {A, B}}, kRatio}};
      break;
    case Rule::SameByDistance:  // A and B at one distance from C in one direction
      i.premises = {at({P::Para, {C, A, C, B}}), at({P::Cong, {C, A, C, B}})};
      i.guards = {{P::Diff, {A, C}}, {P::Outside, {A, C, B}}};
      i.conclusions = {{{P::Same, {A, B}}, kDirection}, {{P::Same, {A, B}}, kRatio}};
      break;
    case Rule::RatioToLength:
    case Rule::LengthToRatio:
    case Rule::RatioToSquare:
    case Rule::SquareToRatio: {
      const Fact f = d.numerator == d.denominator ? Fact{P::Cong, {A, B, C, D}}
                                                  : Fact{P::Rconst, {A, B, C, D}, d.numerator, d.denominator};
      const TableId other = d.rule == Rule::RatioToLength || d.rule == Rule::LengthToRatio ? TableId::Length
                                                                                           : TableId::Square;
      const bool from_ratio = d.rule == Rule::RatioToLength || d.rule == Rule::RatioToSquare;
      i.premises = {{f, from_ratio ? kRatio : other}};
      i.conclusions = {{f, from_ratio ? other : kRatio}};
      break;
    }
    case Rule::PerpendicularSquares:
      i.premises = {at({P::Perp, {A, B, C, D}})};
      i.conclusions = {at({P::Pythagoras, {A, B, C, D}})};
      break;
    case Rule::SquaresPerpendicular:
      i.premises = {at({P::Pythagoras, {A, B, C, D}})};
      i.guards = {{P::Diff, {A, B}}, {P::Diff, {C, D}}};
      i.conclusions = {at({P::Perp, {A, B, C, D}})};
      break;
    case Rule::Stewart:  // B divides AC with AB = r AC; X = D
      i.premises = {at({P::Coll, {A, B, C}}), at({P::Rconst, {A, B, A, C}, d.numerator, d.denominator})};
      i.guards = {{P::Between, {A, B, C}}};
      i.conclusions = {at({P::Stewart, {D, A, B, C}, d.numerator, d.denominator})};
      break;
    case Rule::LawOfSines: {  // in ABC; the sines are named by angles equal to those at A and B
      const int p = d[3], q = d[4], r = d[5], s = d[6], t = d[7], u = d[8];
      i.premises = {at(equal_or_mirrored(g, B, A, C, p, q, r)), at(equal_or_mirrored(g, A, B, C, s, t, u))};
      i.guards = {{P::Ncoll, {A, B, C}}};
      i.conclusions = {at({P::Sines, {A, B, C, p, q, r, s, t, u}})};
      break;
    }
    case Rule::EqualAnglesSines:
      i.premises = {at(equal_or_mirrored(g, A, B, C, D, E, F))};
      i.conclusions = {at({P::Eqsine, {A, B, C, D, E, F}})};
      break;
    case Rule::EqualSinesAngles: {
      i.premises = {at({P::Eqsine, {A, B, C, D, E, F}})};
      // Equal or supplementary: which one is the figure's, as long as neither is right.
      const P first = clearly({P::Acute, {A, B, C}}, g) ? P::Acute : P::Obtuse;
      const P second = clearly({P::Acute, {D, E, F}}, g) ? P::Acute : P::Obtuse;
      const P clock = clearly({P::Sameclock, {A, B, C, D, E, F}}, g) ? P::Sameclock : P::Oppositeclock;
      i.guards = {{first, {A, B, C}}, {second, {D, E, F}}, {clock, {A, B, C, D, E, F}}};
      const bool direct = (first == second) == (clock == P::Sameclock);
      i.conclusions = {at(direct ? Fact{P::Eqangle, {B, A, B, C, E, D, E, F}}
                                 : Fact{P::Eqangle, {B, A, B, C, E, F, E, D}})};
      break;
    }
    case Rule::SineConstant: {
      i.premises = {at({P::Aconst, {B, A, B, C}, d.numerator, d.denominator})};
      const int den = d.denominator;  // sin^2 of 1/2, 1/3, 1/4, 1/6 of pi and of their supplements
      const int num = den == 2 ? 1 : den == 3 ? 3 : 1;
      const int under = den == 2 ? 1 : den == 3 ? 4 : den == 4 ? 2 : 4;
      i.conclusions = {at({P::Sconst, {A, B, C}, num, under})};
      break;
    }
    case Rule::Count:
      throw std::invalid_argument("not a rule");
  }
  return i;
}

}  // namespace geometry
