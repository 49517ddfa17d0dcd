"""What does each rule state? The rules in words of their own, independent of the engine's code.

`check` holds every rule step against these statements, and the rule tests draw each of them on random
figures. In a pattern, letters stand for the rule's points in their order; `$` is the deduction's constant;
alternatives are separated by `|` (two forms of a directed equality, of which the figure decides).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RuleStatement:
    """A rule: premises and guards give the conclusions.

    `points` are its letters, `source` says where it is proved.
    """

    name: str
    title: str
    points: str
    premises: tuple[str, ...]
    guards: tuple[str, ...]
    conclusions: tuple[str, ...]
    source: str


def _similar(
    kind: str, title: str, premises: tuple[str, str], guards: str, source: str
) -> list[RuleStatement]:
    """A criterion of similarity and its mirrored form; premises give the direct and the mirrored text."""
    return [
        RuleStatement(
            kind + suffix,
            title + (", opposite orientation" if suffix else ""),
            "A B C P Q R",
            tuple(text.split("; ")),
            tuple(guards.replace("CLOCK", clock).split("; ")),
            (f"{conclusion} A B C P Q R",),
            source,
        )
        for suffix, text, clock, conclusion in (
            ("", premises[0], "sameclock A B C P Q R", "simtri"),
            ("_reverse", premises[1], "oppositeclock A B C P Q R", "simtrir"),
        )
    ]


_AT_A = "eqangle A B A C P Q P R"
_AT_A_MIRRORED = "eqangle A B A C P R P Q"

_ALL: tuple[RuleStatement, ...] = (
    *_similar(
        "similar_aa",
        "Two angles (AA)",
        (f"{_AT_A}; eqangle B C B A Q R Q P", f"{_AT_A_MIRRORED}; eqangle B C B A Q P Q R"),
        "ncoll A B C; ncoll P Q R",
        "Euclid, Elements VI.4",
    ),
    *_similar(
        "similar_sas",
        "An angle and the ratio of its sides (SAS)",
        (f"eqratio A B A C P Q P R; {_AT_A}", f"eqratio A B A C P Q P R; {_AT_A_MIRRORED}"),
        "CLOCK",
        "Euclid, Elements VI.6",
    ),
    *_similar(
        "similar_sss",
        "Proportional sides (SSS)",
        ("eqratio A B B C P Q Q R; eqratio B C C A Q R R P",) * 2,
        "CLOCK",
        "Euclid, Elements VI.5",
    ),
    *_similar(
        "similar_rhs",
        "Right triangles with the ratio of a leg and the hypotenuse",
        ("perp A B A C; perp P Q P R; eqratio A B B C P Q Q R",) * 2,
        "CLOCK",
        "Euclid, Elements VI.7",
    ),
    *_similar(
        "similar_ssa",
        "An angle, the ratio of its opposite side to another, and the kind of the third angle (SSA)",
        (f"{_AT_A}; eqratio A B B C P Q Q R", f"{_AT_A_MIRRORED}; eqratio A B B C P Q Q R"),
        "CLOCK; acute A C B | obtuse A C B; acute P R Q | obtuse P R Q",
        "Euclid, Elements VI.7",
    ),
    RuleStatement(
        "isosceles_angles",
        "Base angles of an isosceles triangle",
        "A B C",
        ("cong A B A C",),
        ("diff B C",),
        ("eqangle B A B C C B C A",),
        "Euclid, Elements I.5",
    ),
    RuleStatement(
        "isosceles_sides",
        "Equal base angles",
        "A B C",
        ("eqangle B A B C C B C A",),
        ("ncoll A B C",),
        ("cong A B A C",),
        "Euclid, Elements I.6",
    ),
    RuleStatement(
        "collinear",
        "Parallel lines with a common point",
        "A B C",
        ("para A B A C",),
        (),
        ("coll A B C",),
        "Euclid, Elements I, postulate 5",
    ),
    RuleStatement(
        "addition",
        "A point inside a segment",
        "A B C",
        ("coll A B C",),
        ("between A B C",),
        ("addition A B C",),
        "Euclid, Elements I, common notion 2",
    ),
    RuleStatement(
        "addition_converse",
        "Equality in the triangle inequality",
        "A B C",
        ("addition A B C",),
        (),
        ("coll A B C",),
        "Euclid, Elements I.20",
    ),
    RuleStatement(
        "divided_segments",
        "Segments divided in one ratio",
        "A B C P Q R",
        ("coll A B C", "coll P Q R", "eqratio A B B C P Q Q R"),
        ("sameorder A B C P Q R",),
        ("eqratio A B A C P Q P R",),
        "Euclid, Elements V.17-18",
    ),
    RuleStatement(
        "inscribed_angle",
        "Equal angles over one segment",
        "A B C D",
        ("eqangle C A C B D A D B",),
        ("ncoll A B C", "diff C D"),
        ("cyclic A B C D",),
        "converse of Euclid, Elements III.21",
    ),
    RuleStatement(
        "centre_of_circle",
        "Half the central angle",
        "O A B X",
        ("cong O A O B", "eqangle X A X B O A A B 1/2"),
        ("ncoll A B X",),
        ("cong O A O X",),
        "converse of Euclid, Elements III.20",
    ),
    RuleStatement(
        "equal_chords",
        "Equal chords of a circle",
        "A B C D",
        ("cyclic A B C D", "cong A B C D"),
        ("npara B D A C", "diff A D", "diff B C"),
        ("para B C A D",),
        "Euclid, Elements III.28",
    ),
    RuleStatement(
        "bisector_meets_perpendicular_bisector",
        "A bisector and the perpendicular bisector of the opposite side meet on the circumcircle",
        "A B C D",
        ("eqangle C A C D C D C B", "cong D A D B"),
        ("ncoll A B C", "nperp A B C D"),
        ("cyclic A B C D",),
        "Johnson, Advanced Euclidean Geometry, §292",
    ),
    RuleStatement(
        "kite",
        "Two points equidistant from two others",
        "X Y B C",
        ("cong X B X C", "cong Y B Y C"),
        ("diff X Y", "diff B C"),
        ("perp X Y B C",),
        "Euclid, Elements I.12",
    ),
    RuleStatement(
        "perpendicular_bisector",
        "A point of the perpendicular bisector",
        "X Y B C",
        ("cong X B X C", "perp X Y B C"),
        ("diff X Y", "diff B C"),
        ("cong Y B Y C",),
        "Euclid, Elements I.4",
    ),
    RuleStatement(
        "bisector",
        "Bisector theorem",
        "A B C D",
        ("eqangle A B A D A D A C", "coll D B C"),
        ("ncoll A B C",),
        ("eqratio D B D C A B A C",),
        "Euclid, Elements VI.3",
    ),
    RuleStatement(
        "bisector_converse",
        "Converse of the bisector theorem",
        "A B C D",
        ("eqratio D B D C A B A C", "coll D B C"),
        ("ncoll A B C",),
        ("eqangle A B A D A D A C",),
        "Euclid, Elements VI.3",
    ),
    RuleStatement(
        "incentre",
        "The third bisector",
        "A B C I",
        ("eqangle A B A I A I A C", "eqangle B C B I B I B A"),
        ("ncoll A B C", "ncoll A B I"),
        ("eqangle C A C I C I C B",),
        "Euclid, Elements IV.4",
    ),
    RuleStatement(
        "orthocentre",
        "The third altitude",
        "A B C D",
        ("perp A B C D", "perp A C B D"),
        ("diff A D", "diff B C"),
        ("perp A D B C",),
        "Archimedes, Book of Lemmas, 5",
    ),
    RuleStatement(
        "thales",
        "Three parallels cut two lines in proportion",
        "A B C D E F",
        ("para A B C D", "para C D E F", "coll A C E", "coll B D F"),
        ("npara A B A C", "npara A B B D"),
        ("eqratio A C C E B D D F",),
        "Euclid, Elements VI.2",
    ),
    RuleStatement(
        "thales_converse",
        "A line that cuts two lines in the proportion of two parallels",
        "A B C D E F",
        ("para A B C D", "eqratio A C C E B D D F", "coll A C E", "coll B D F"),
        ("npara A B A C", "npara A B B D", "sameorder A C E B D F", "diff E F"),
        ("para C D E F",),
        "Euclid, Elements VI.2",
    ),
    RuleStatement(
        "same_by_lines",
        "Two lines meet in one point",
        "A B C D",
        ("para C A C B", "para D A D B"),
        ("ncoll A C D",),
        ("same A B",),
        "Euclid, Elements I, postulate 1",
    ),
    RuleStatement(
        "same_by_distance",
        "One distance on one ray",
        "A B C",
        ("para C A C B", "cong C A C B"),
        ("diff A C", "outside A C B"),
        ("same A B",),
        "Euclid, Elements I.3",
    ),
    RuleStatement(
        "perpendicular_squares",
        "Perpendicular diagonals",
        "A B C D",
        ("perp A B C D",),
        (),
        ("pythagoras A B C D",),
        "Euclid, Elements I.47",
    ),
    RuleStatement(
        "squares_perpendicular",
        "Converse for perpendicular diagonals",
        "A B C D",
        ("pythagoras A B C D",),
        ("diff A B", "diff C D"),
        ("perp A B C D",),
        "Euclid, Elements I.48",
    ),
    RuleStatement(
        "stewart",
        "Stewart's theorem",
        "A B C X",
        ("coll A B C", "rconst A B A C $"),
        ("between A B C",),
        ("stewart X A B C $",),
        "Stewart, Some General Theorems (1746)",
    ),
    RuleStatement(
        "law_of_sines",
        "Law of sines, in terms of equal angles",
        "A B C P Q R S T U",
        (
            "eqangle A B A C Q P Q R | eqangle A B A C Q R Q P",
            "eqangle B A B C T S T U | eqangle B A B C T U T S",
        ),
        ("ncoll A B C",),
        ("sines A B C P Q R S T U",),
        "Ptolemy, Almagest I.13; Johnson, Advanced Euclidean Geometry, §33",
    ),
    RuleStatement(
        "equal_angles_sines",
        "Equal angles have equal sines",
        "A B C P Q R",
        ("eqangle B A B C Q P Q R | eqangle B A B C Q R Q P",),
        (),
        ("eqsine A B C P Q R",),
        "definition of the sine",
    ),
    RuleStatement(
        "equal_sines_angles",
        "Equal sines, angles that are not right",
        "A B C P Q R",
        ("eqsine A B C P Q R",),
        (
            "acute A B C | obtuse A B C",
            "acute P Q R | obtuse P Q R",
            "sameclock A B C P Q R | oppositeclock A B C P Q R",
        ),
        ("eqangle B A B C Q P Q R | eqangle B A B C Q R Q P",),
        "sin x = sin y only for y = x and y = π - x",
    ),
    RuleStatement(
        "sine_constant",
        "Sine of a known angle",
        "A B C",
        ("aconst B A B C $",),
        (),
        ("sconst A B C sin²$",),
        "sin² of 30°, 45°, 60°, 90° is 1/4, 1/2, 3/4, 1",
    ),
)

RULES: dict[str, RuleStatement] = {rule.name: rule for rule in _ALL}
