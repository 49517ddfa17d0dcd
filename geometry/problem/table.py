"""Which constructions does the language have: their arguments, what they need, what they assert?

One line a construction, four columns separated by `|`:

    name | arguments | conditions on the given points | facts about the constructed points

An argument in capitals is a point that the construction makes, `#` is a number (an angle in degrees or as a
multiple of π, a ratio or a length). Facts are those of `geometry.facts`; `#` in a fact is the number.
The names and their meaning are those of AlphaGeometry (Trinh et al., Nature 2024, extended data) and of
Newclid (Sicca et al., 2024), which also adds the last group.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from geometry.facts import WITH_CONSTANT, Fact

_TABLE = """
free | A | |
segment | A B | |
triangle | A B C | |
quadrangle | A B C D | |
pentagon | A B C D E | |
iso_triangle | A B C | | eqangle b a b c c b c a, cong a b a c
r_triangle | A B C | | perp a b a c
risos | A B C | | perp a b a c, cong a b a c, eqangle b a b c c b c a
ieq_triangle | A B C | | cong a b b c, cong b c c a, eqangle a b a c c a c b, eqangle c a c b b c b a
triangle12 | A B C | | rconst a b a c 1/2
trapezoid | A B C D | | para a b c d
r_trapezoid | A B C D | | para a b c d, perp a b a d
eq_trapezoid | A B C D | | para d c a b, cong d a b c
eq_quadrangle | A B C D | | cong d a b c
eqdia_quadrangle | A B C D | | cong d b a c
rectangle | A B C D | | perp a b b c, para a b c d, para a d b c, perp a b a d, cong a b c d, \
cong a d b c, cong a c b d
isquare | A B C D | | perp a b b c, cong a b b c, para a b c d, para a d b c, perp a d d c, cong b c c d, \
cong c d d a, perp a c b d, cong a c b d

square | a b X Y | diff a b | perp a b b x, cong a b b x, para a b x y, para a y b x, perp a y y x, \
cong b x x y, cong x y y a, perp a x b y, cong a x b y
nsquare | X a b | diff a b | cong x a a b, perp x a a b
psquare | X a b | diff a b | cong x a a b, perp x a a b
eq_triangle | X b c | diff b c | cong x b b c, cong b c c x, eqangle b x b c c b c x, eqangle x c x b b x b c
parallelogram | a b c X | ncoll a b c | para a b c x, para a x b c, cong a b c x, cong a x b c
shift | X b c d | diff d b | cong x b c d, cong x c b d

midpoint | X a b | diff a b | coll x a b, cong x a x b
mirror | X a b | diff a b | coll x a b, cong b a b x
reflect | X a b c | diff b c, ncoll a b c | cong b a b x, cong c a c x, perp b c a x
foot | X a b c | ncoll a b c | perp x a b c, coll x b c
circle | X a b c | ncoll a b c | cong x a x b, cong x b x c
circumcenter | X a b c | ncoll a b c | cong x a x b, cong x b x c
orthocenter | X a b c | ncoll a b c | perp x a b c, perp x b c a, perp x c a b
incenter | X a b c | ncoll a b c | eqangle a b a x a x a c, eqangle c a c x c x c b, eqangle b c b x b x b a
excenter | X a b c | ncoll a b c | eqangle a b a x a x a c, eqangle c a c x c x c b, eqangle b c b x b x b a
incenter2 | X Y Z I a b c | ncoll a b c | eqangle a b a i a i a c, eqangle c a c i c i c b, \
eqangle b c b i b i b a, coll x b c, perp i x b c, coll y c a, perp i y c a, coll z a b, perp i z a b, \
cong i x i y, cong i y i z
excenter2 | X Y Z I a b c | ncoll a b c | eqangle a b a i a i a c, eqangle c a c i c i c b, \
eqangle b c b i b i b a, coll x b c, perp i x b c, coll y c a, perp i y c a, coll z a b, perp i z a b, \
cong i x i y, cong i y i z
centroid | X Y Z I a b c | ncoll a b c | coll x b c, cong x b x c, coll y c a, cong y c y a, coll z a b, \
cong z a z b, coll a x i, coll b y i, coll c z i
ninepoints | X Y Z I a b c | ncoll a b c | coll x b c, cong x b x c, coll y c a, cong y c y a, coll z a b, \
cong z a z b, cong i x i y, cong i y i z

on_line | X a b | diff a b | coll x a b
on_opline | X a b | diff a b | coll x a b
on_pline | X a b c | diff b c, ncoll a b c | para x a b c
on_tline | X a b c | diff b c | perp x a b c
on_bline | X a b | diff a b | cong x a x b, eqangle a x a b b a b x
on_aline | X a b c d e | ncoll c d e | eqangle a x a b d c d e
angle_bisector | X a b c | ncoll a b c | eqangle b a b x b x b c
angle_mirror | X a b c | ncoll a b c | eqangle b a b c b c b x
lc_tangent | X a o | diff a o | perp a x a o
s_angle | a b X # | diff a b | aconst a b b x #
on_circle | X o a | diff o a | cong o x o a
eqdistance | X a b c | diff b c | cong x a b c
on_dia | X a b | diff a b | perp x a x b
on_circum | X a b c | ncoll a b c | cyclic a b c x
on_aline2 | X a b c d e | ncoll c d e | eqangle x a x b d c d e
eqangle2 | X a b c | ncoll a b c | eqangle a b a x c x c b
eqangle3 | X a b d e f | ncoll d e f, diff a b, diff d e, diff e f | eqangle x a x b d e d f

intersection_ll | X a b c d | npara a b c d, ncoll a b c | coll x a b, coll x c d
intersection_lc | X a o b | diff a b, diff o b, nperp b o b a | coll x a b, cong o b o x
intersection_cc | X o w a | ncoll o w a | cong o a o x, cong w a w x
intersection_lp | X a b c m n | npara m n a b, ncoll a b c, ncoll c m n | coll x a b, para c x m n
intersection_lt | X a b c d e | ncoll a b c, nperp a b d e | coll x a b, perp x c d e
intersection_pp | X a b c d e f | diff a d, npara b c e f | para x a b c, para x d e f
intersection_tt | X a b c d e f | diff a d, npara b c e f | perp x a b c, perp x d e f

trisegment | X Y a b | diff a b | coll x a b, coll y a b, cong x a x y, cong y x y b
trisect | X Y a b c | ncoll a b c | coll x a c, coll y a c, eqangle b a b x b x b y, eqangle b x b y b y b c
tangent | X Y a o b | diff o a, diff o b, diff a b | cong o x o b, perp a x o x, cong o y o b, perp a y o y
cc_tangent0 | X Y o a w b | diff o a, diff w b, diff o w | cong o x o a, cong w y w b, perp x o x y, \
perp y w y x
cc_tangent | X Y Z I o a w b | diff o a, diff w b, diff o w | cong o x o a, cong w y w b, perp x o x y, \
perp y w y x, cong o z o a, cong w i w b, perp z o z i, perp i w i z
3peq | X Y Z a b c | ncoll a b c | coll z b c, coll x a b, coll y a c, coll x y z, cong z x z y
2l1c | X Y Z I a b c o | cong o a o b, ncoll a b c | coll x a c, coll y b c, cong o a o z, coll i o z, \
cong i x i y, cong i y i z, perp i x a c, perp i y b c
e5128 | X Y a b c d | cong c b c d, perp b c b a | cong c b c x, coll y a b, coll x y d, \
eqangle a b a d x a x y

on_pline0 | X a b c | diff b c | para x a b c
on_aline0 | X a b c d e f g | diff a b, diff c d, diff e f | eqangle a b c d e f g x
iso_triangle0 | A B C | | cong a b a c
iso_triangle_vertex | X b c | diff b c | cong x b x c
iso_triangle_vertex_angle | X b c | diff b c | eqangle x b b c b c x c
eqratio | X a b c d e f g | diff a b, diff c d, diff e f | eqratio a b c d e f g x
eqratio6 | X a c e f g h | diff a c, diff e f, diff g h | eqratio a x c x e f g h
rconst | a b c X # | diff a b | rconst a b c x #
rconst2 | X a b # | diff a b | rconst x a x b #
aconst | a b c X # | diff a b | aconst a b c x #
lconst | X a # | | lconst x a #
"""


@dataclass(frozen=True, slots=True)
class Construction:
    """A construction: `arguments` in order, `made` among them, conditions and facts over their letters."""

    name: str
    arguments: tuple[str, ...]
    made: tuple[str, ...]
    needs: tuple[Fact, ...]
    asserts: tuple[Fact, ...]

    @property
    def given(self) -> tuple[str, ...]:
        """The arguments that are not made, `#` for a number, in order."""
        return tuple(a for a in self.arguments if a not in self.made)

    @property
    def usage(self) -> str:
        """How it is written: `x = midpoint x a b`."""
        return f"{' '.join(self.made)} = {self.name} {' '.join(self.arguments)}"


NUMBER = "#"


def _facts(column: str) -> tuple[Fact, ...]:
    found = []
    for text in filter(None, map(str.strip, column.split(","))):
        predicate, *words = text.split()
        # The number of a construction stands as the last "point" until the construction is used.
        found.append(Fact(predicate, tuple(words)))
    return tuple(found)


def _read(table: str) -> dict[str, Construction]:
    found: dict[str, Construction] = {}
    for line in filter(None, table.splitlines()):
        name, arguments, needs, asserts = (column.strip() for column in line.split("|"))
        words = arguments.split()
        found[name] = Construction(
            name=name,
            arguments=tuple(w.lower() for w in words),
            made=tuple(w.lower() for w in words if w.isupper()),
            needs=_facts(needs),
            asserts=_facts(asserts),
        )
    return found


CONSTRUCTIONS: Mapping[str, Construction] = _read(_TABLE)


def carries_number(fact: Fact) -> bool:
    """Whether the last word of a fact of this table is a number."""
    return fact.predicate in WITH_CONSTANT
