"""How is a fact written for people: in plain Unicode and in KaTeX?"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from geometry.facts import Fact

_LETTERS = re.compile(r"^([A-Za-z]+)_?(\d*)(.*)$")


def label(name: str) -> str:
    """A point's name for the eye: `h1` as H1."""
    return name[:1].upper() + name[1:]


def tex_label(name: str) -> str:
    """A point's name in KaTeX: `h1` as H_{1}."""
    found = _LETTERS.match(label(name))
    if not found:
        return rf"\text{{{name}}}"
    letters, digits, rest = found.groups()
    body = letters if len(letters) == 1 else rf"\mathit{{{letters}}}"
    return body + (f"_{{{digits}}}" if digits else "") + (rf"\text{{{rest}}}" if rest else "")


def text(fact: Fact) -> str:
    """The fact in Unicode: `AB ∥ CD`."""
    return _write(fact, label, _TEXT)


def tex(fact: Fact) -> str:
    """The fact in KaTeX, without dollar signs."""
    return _write(fact, tex_label, _TEX)


def _write(fact: Fact, name: Callable[[str], str], patterns: dict[str, str]) -> str:
    points = [name(p) for p in fact.points]
    letters = dict(zip("ABCDEFGHI", points, strict=False))
    predicate = fact.predicate
    if predicate == "eqangle" and fact.constant:
        predicate = "eqangle+"
    pattern = patterns.get(predicate, predicate + " {all}")
    q = fact.constant if fact.constant is not None else Fraction(0)
    rest = Fraction(1) - q
    listed = {"all": ", ".join(points), "first": points[0], "rest": ", ".join(points[1:])}
    return pattern.format(**letters, **listed, q=q, r=rest)


_TEXT = {
    "coll": "{all} are collinear",
    "para": "{A}{B} ∥ {C}{D}",
    "perp": "{A}{B} ⟂ {C}{D}",
    "midp": "{A} is the midpoint of {B}{C}",
    "cong": "|{A}{B}| = |{C}{D}|",
    "circle": "{first} is equidistant from {rest}",
    "cyclic": "{all} are concyclic",
    "eqangle": "∠({A}{B}, {C}{D}) = ∠({E}{F}, {G}{H})",
    "eqangle+": "∠({A}{B}, {C}{D}) = ∠({E}{F}, {G}{H}) + {q}·π",
    "eqratio": "|{A}{B}| : |{C}{D}| = |{E}{F}| : |{G}{H}|",
    "simtri": "△{A}{B}{C} ∼ △{D}{E}{F}",
    "simtrir": "△{A}{B}{C} ∼ △{D}{E}{F} (opposite orientation)",
    "contri": "△{A}{B}{C} ≅ △{D}{E}{F}",
    "contrir": "△{A}{B}{C} ≅ △{D}{E}{F} (opposite orientation)",
    "aconst": "∠({A}{B}, {C}{D}) = {q}·π",
    "lconst": "|{A}{B}| = {q}",
    "rconst": "|{A}{B}| : |{C}{D}| = {q}",
    "same": "{A} = {B}",
    "addition": "|{A}{B}| + |{B}{C}| = |{A}{C}|",
    "pythagoras": "|{A}{C}|² + |{B}{D}|² = |{A}{D}|² + |{B}{C}|²",
    "stewart": "|{A}{C}|² = {r}·|{A}{B}|² + {q}·|{A}{D}|² − {q}·{r}·|{B}{D}|²",
    "sines": "|{B}{C}| : |{A}{C}| = sin ∠{D}{E}{F} : sin ∠{G}{H}{I}",
    "eqsine": "sin ∠{A}{B}{C} = sin ∠{D}{E}{F}",
    "sconst": "sin² ∠{A}{B}{C} = {q}",
    "diff": "{all} are different points",
    "ncoll": "{all} are not collinear",
    "npara": "{A}{B} ∦ {C}{D}",
    "nperp": "{A}{B} is not perpendicular to {C}{D}",
    "between": "{B} is between {A} and {C}",
    "outside": "{B} is not between {A} and {C}",
    "sameorder": "{A}, {B}, {C} and {D}, {E}, {F} are in the same order",
    "sameclock": "△{A}{B}{C} and △{D}{E}{F} have the same orientation",
    "oppositeclock": "△{A}{B}{C} and △{D}{E}{F} have opposite orientations",
    "acute": "∠{A}{B}{C} is acute",
    "obtuse": "∠{A}{B}{C} is obtuse",
}
_TEX = {
    "coll": r"{all} \text{{ are collinear}}",
    "para": r"{A}{B} \parallel {C}{D}",
    "perp": r"{A}{B} \perp {C}{D}",
    "midp": r"{A} \text{{ is the midpoint of }} {B}{C}",
    "cong": r"|{A}{B}| = |{C}{D}|",
    "circle": r"{first} \text{{ is equidistant from }} {rest}",
    "cyclic": r"{all} \text{{ are concyclic}}",
    "eqangle": r"\measuredangle({A}{B}, {C}{D}) = \measuredangle({E}{F}, {G}{H})",
    "eqangle+": r"\measuredangle({A}{B}, {C}{D}) = \measuredangle({E}{F}, {G}{H}) + {q}\,\pi",
    "eqratio": r"|{A}{B}| : |{C}{D}| = |{E}{F}| : |{G}{H}|",
    "simtri": r"\triangle {A}{B}{C} \sim \triangle {D}{E}{F}",
    "simtrir": r"\triangle {A}{B}{C} \sim \triangle {D}{E}{F} \text{{ (opposite orientation)}}",
    "contri": r"\triangle {A}{B}{C} \cong \triangle {D}{E}{F}",
    "contrir": r"\triangle {A}{B}{C} \cong \triangle {D}{E}{F} \text{{ (opposite orientation)}}",
    "aconst": r"\measuredangle({A}{B}, {C}{D}) = {q}\,\pi",
    "lconst": r"|{A}{B}| = {q}",
    "rconst": r"|{A}{B}| : |{C}{D}| = {q}",
    "same": r"{A} = {B}",
    "addition": r"|{A}{B}| + |{B}{C}| = |{A}{C}|",
    "pythagoras": r"|{A}{C}|^2 + |{B}{D}|^2 = |{A}{D}|^2 + |{B}{C}|^2",
    "stewart": r"|{A}{C}|^2 = {r}\,|{A}{B}|^2 + {q}\,|{A}{D}|^2 - {q}\cdot {r}\,|{B}{D}|^2",
    "sines": r"|{B}{C}| : |{A}{C}| = \sin\angle {D}{E}{F} : \sin\angle {G}{H}{I}",
    "eqsine": r"\sin\angle {A}{B}{C} = \sin\angle {D}{E}{F}",
    "sconst": r"\sin^2\angle {A}{B}{C} = {q}",
    "diff": r"{all} \text{{ are different points}}",
    "ncoll": r"{all} \text{{ are not collinear}}",
    "npara": r"{A}{B} \nparallel {C}{D}",
    "nperp": r"{A}{B} \not\perp {C}{D}",
    "between": r"{B} \text{{ is between }} {A} \text{{ and }} {C}",
    "outside": r"{B} \text{{ is not between }} {A} \text{{ and }} {C}",
    "sameorder": r"{A}, {B}, {C} \text{{ and }} {D}, {E}, {F} \text{{ are in the same order}}",
    "sameclock": r"\triangle {A}{B}{C}, \triangle {D}{E}{F} \text{{ have the same orientation}}",
    "oppositeclock": r"\triangle {A}{B}{C}, \triangle {D}{E}{F} \text{{ have opposite orientations}}",
    "acute": r"\angle {A}{B}{C} < 90^\circ",
    "obtuse": r"\angle {A}{B}{C} > 90^\circ",
}
