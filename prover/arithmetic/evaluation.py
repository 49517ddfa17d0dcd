"""Is a proposition about numbers true for given values, by Lean's definitions?

A proposition is compiled once to a Python function.  Quantifiers run over the range that their guards give;
without one, a small range can still refute `∀` and confirm `∃`.  What cannot be decided is None: opaque
parts, unbounded quantifiers, values that are too large.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from prover.arithmetic import functions, logic
from prover.arithmetic.expression import (
    RELATIONS,
    Apply,
    Ascription,
    Big,
    Binary,
    Binder,
    Collection,
    Conditional,
    Congruence,
    Expression,
    Field,
    Name,
    Numeral,
    Pair,
    Quantifier,
    SetBuilder,
    Unary,
)
from prover.arithmetic.functions import FUNCTIONS, Kind, TooLarge
from prover.arithmetic.guards import Guarded, guard_ranges
from prover.arithmetic.kinds import (
    TREE,
    Kinds,
    binder_kinds,
    element_kind,
    join,
    kind,
    kind_of_type,
    kinds_of,
    namespace,
)
from prover.arithmetic.unfolding import unfold

Evaluator = Callable[..., "bool | None"]

_RUNTIME = {
    name: value
    for module in (functions, logic)
    for name, value in vars(module).items()
    if callable(value) and not isinstance(value, type)
} | {"gcd": math.gcd, "TooLarge": TooLarge}
_COMPARISONS = {"=": "==", "≠": "!=", "<": "<", "≤": "<=", ">": ">", "≥": ">="}
_INTERVALS = {"Icc": (0, 1), "Ico": (0, 0), "Ioc": (1, 1), "Ioo": (1, 0)}
"""What to add to the ends to get Python's half-open range."""


class NotComputable(ValueError):
    """A part of a term has no meaning here."""


def evaluate(
    proposition: Expression, values: Mapping[str, object], types: Mapping[str, Expression]
) -> bool | None:
    """Whether the proposition holds at the values; None when that is not known.

    values: Python integers for numbers, booleans for propositions, callables for functions (a function of two
    arguments is one of the first that gives one of the second).
    """
    names = tuple(values)
    kinds = {name: kind for name, kind in kinds_of(types).items() if name in values}
    return compile_proposition(proposition, kinds, names)(*values.values())


def compile_proposition(proposition: Expression, kinds: Kinds, names: tuple[str, ...]) -> Evaluator:
    """A function of the values of `names`, in this order, that says whether the proposition holds there."""
    return _compiled(proposition, tuple(sorted(kinds.items(), key=lambda item: item[0])), names)


@lru_cache(maxsize=4096)
def _compiled(
    proposition: Expression, kinds: tuple[tuple[str, Kind], ...], names: tuple[str, ...]
) -> Evaluator:
    compiler = _Compiler()
    scope = dict(kinds)
    parameters = [compiler.bind(name) for name in names]
    try:
        body, _ = compiler.proposition(proposition, {n: k for n, k in scope.items() if n in names})
        return _function(parameters, body)
    except (NotComputable, RecursionError, SyntaxError, MemoryError):
        return lambda *_: None


def compile_number(term: Expression, kinds: Kinds, names: tuple[str, ...]) -> Callable[..., int] | None:
    """A function of the values of `names` that computes the term; it raises TooLarge.

    None for a term that cannot be computed.
    """
    compiler = _Compiler()
    parameters = [compiler.bind(name) for name in names]
    try:
        body = compiler.number(term, kinds, kind(term, kinds) or "ℕ")
        made: dict[str, Callable[..., int]] = {}
        exec(f"def f({', '.join(parameters)}): return {body}", dict(_RUNTIME), made)
    except (NotComputable, RecursionError, SyntaxError, MemoryError):
        return None
    return made["f"]


def compile_range(
    facts: Sequence[Expression], name: str, kinds: Kinds, names: tuple[str, ...]
) -> Callable[..., tuple[int | None, int | None]] | None:
    """A function of the values of `names` that bounds the variable `name` from below and above by the facts.

    None when the facts say nothing.
    """
    compiler = _Compiler()
    parameters = [compiler.bind(n) for n in names]
    body = functools.reduce(lambda p, q: Binary("∧", p, q), facts) if facts else Name("True")
    try:
        lows, highs, _ = guard_ranges(
            Guarded("∃", name, kinds[name], body), kinds, frozenset(names), compiler.bound
        )
    except RecursionError:
        return None
    if not lows and not highs:
        return None
    written = f"({_extreme('highest', lows)}, {_extreme('lowest', highs)})"
    made: dict[str, Callable[..., tuple[int | None, int | None]]] = {}
    source = (
        f"def f({', '.join(parameters)}):\n  start()\n  try: return {written}\n"
        "  except TooLarge: return (None, None)\n"
    )
    exec(source, dict(_RUNTIME), made)
    return made["f"]


def _function(parameters: list[str], body: str) -> Evaluator:
    source = (
        f"def f({', '.join(parameters)}):\n  start()\n  try: return {body}\n"
        "  except (TooLarge, RecursionError): return None\n"
    )
    made: dict[str, Evaluator] = {}
    exec(source, dict(_RUNTIME), made)
    return made["f"]


class _Compiler:
    """Writes Python; a written proposition comes with whether its value is never None."""

    def __init__(self) -> None:
        self._identifiers: dict[str, str] = {}
        self._count = 0

    def bind(self, name: str) -> str:
        """A new Python identifier for a name, from now on."""
        self._count += 1
        self._identifiers[name] = f"v{self._count}"
        return self._identifiers[name]

    # ---- propositions

    def proposition(self, e: Expression, scope: Kinds) -> tuple[str, bool]:
        match e:
            case Name("True"):
                return "True", True
            case Name("False"):
                return "False", True
            case Name(name) if scope.get(name) == "Prop":
                return self._identifiers[name], True
            case Unary("¬", operand):
                inner, total = self.proposition(operand, scope)
                return (f"(not {inner})" if total else f"negated({inner})"), total
            case Binary("∧" | "∨" | "→" | "↔" as connective, left, right):
                return self._connective(connective, left, right, scope)
            case Binary("∈" | "∉" as relation, element, collection):
                inner, total = self._member(element, collection, scope)
                if relation == "∈":
                    return inner, total
                return (f"(not {inner})" if total else f"negated({inner})"), total
            case Binary(relation, left, right) if relation in RELATIONS:
                return self._relation(relation, left, right, scope)
            case Congruence(left, right, modulus, integers):
                wanted = "ℤ" if integers else "ℕ"
                a, b, n = (self.number(part, scope, wanted) for part in (left, right, modulus))
                return f"(mod({a}, {n}) == mod({b}, {n}))", True
            case Quantifier("∀" | "∃" as which, binders, body):
                return self._quantifier(which, binders, body, scope)
            case Ascription(value, Name("Prop")):
                return self.proposition(value, scope)
            case Conditional(condition, yes, no, None) if kind(e, scope) == "Prop":
                c, total = self.proposition(condition, scope)
                y, yes_total = self.proposition(yes, scope)
                n, no_total = self.proposition(no, scope)
                if not total:
                    raise NotComputable
                return f"({y} if {c} else {n})", yes_total and no_total
        if kind(e, scope) == "Prop" and isinstance(e, Apply | Field):
            try:
                return self._applied(e, scope, "Prop"), True
            except NotComputable:
                pass
        try:
            unfolded = unfold(e, scope)
        except ValueError as error:
            raise NotComputable from error
        if unfolded is None:
            return "None", False
        return self.proposition(unfolded, scope)

    def _part(self, e: Expression, scope: Kinds) -> tuple[str, bool]:
        """A proposition below a connective: what has no meaning is unknown there."""
        try:
            return self.proposition(e, scope)
        except NotComputable:
            return "None", False

    def _connective(
        self, connective: str, left: Expression, right: Expression, scope: Kinds
    ) -> tuple[str, bool]:
        a, first = self._part(left, scope)
        b, second = self._part(right, scope)
        total = first and second
        if connective == "↔":
            return (f"({a} == {b})" if total else f"equivalent({a}, {b})"), total
        if connective == "→":
            a, connective = (f"(not {a})" if first else f"negated({a})"), "∨"
        word = "and" if connective == "∧" else "or"
        if total:
            return f"({a} {word} {b})", True
        return f"{'both' if connective == '∧' else 'either'}({a}, lambda: {b})", False

    def _relation(self, relation: str, left: Expression, right: Expression, scope: Kinds) -> tuple[str, bool]:
        common = join([kind(left, scope), kind(right, scope)]) or "ℕ"
        if common in ("ℕ", "ℤ"):
            a, b = self.number(left, scope, common), self.number(right, scope, common)
            if relation == "∣":
                if isinstance(left, Numeral) and left.value:
                    return f"({b} % {a} == 0)", True
                return f"divides({a}, {b})", True
            return f"({a} {_COMPARISONS[relation]} {b})", True
        if relation not in ("=", "≠"):
            raise NotComputable
        if common == "Prop":
            inner, total = self._connective("↔", left, right, scope)
        elif isinstance(common, tuple) and common[0] in ("Set", "→"):
            unfolded = unfold(Binary("=", left, right), scope)
            if unfolded is None:
                raise NotComputable
            inner, total = self.proposition(unfolded, scope)
        else:
            inner, total = f"({self.value(left, scope, common)} == {self.value(right, scope, common)})", True
        if relation == "≠":
            return (f"(not {inner})" if total else f"negated({inner})"), total
        return inner, total

    def _member(self, element: Expression, collection: Expression, scope: Kinds) -> tuple[str, bool]:
        match collection:
            case SetBuilder(Binder((name,), _, relation, bound), body):
                given = self.value(element, scope, element_kind(collection, scope) or "ℕ")
                inner = {**scope, **binder_kinds((collection.binder,), (body,), scope)}
                outer = dict(self._identifiers)
                variable = self.bind(name)
                if relation is not None and bound is not None:
                    body = Binary("∧", Binary(relation, Name(name), bound), body)
                written, total = self.proposition(body, inner)
                self._identifiers = outer
                return f"(lambda {variable}: {written})({given})", total
            case Binary("∪" | "∩" | "\\" as operator, left, right):
                first: Expression = Binary("∈", element, left)
                second: Expression = Binary("∈", element, right)
                if operator == "\\":
                    second = Unary("¬", second)
                return self._connective("∨" if operator == "∪" else "∧", first, second, scope)
            case Ascription(value, _):
                return self._member(element, value, scope)
            case Collection(elements):
                wanted = join([kind(element, scope), *(kind(x, scope) for x in elements)]) or "ℕ"
                listed = "".join(f"{self.value(x, scope, wanted)}, " for x in elements)
                return f"({self.value(element, scope, wanted)} in ({listed}))", True
            case Apply(Name(name), _) if name.startswith(("Set.I", "Finset.I")):
                unfolded = unfold(Binary("∈", element, collection), scope)
                if unfolded is not None:
                    return self.proposition(unfolded, scope)
        if kind(collection, scope) is None:
            raise NotComputable
        wanted = join([kind(element, scope), element_kind(collection, scope)]) or "ℕ"
        return f"({self.value(element, scope, wanted)} in {self._finite(collection, scope)})", True

    def _finite(self, collection: Expression, scope: Kinds) -> str:
        """A Python iterable of the elements of a finite set, each once."""
        match collection:
            case Apply(Name("Finset.range"), (size,)):
                return f"span(0, {self.number(size, scope, 'ℕ')})"
            case Apply(Name(name), (low, high)) if name[7:] in _INTERVALS and name.startswith("Finset."):
                common = join([kind(low, scope), kind(high, scope)]) or "ℕ"
                at_start, at_end = _INTERVALS[name[7:]]
                start, end = self.number(low, scope, common), self.number(high, scope, common)
                return f"span({start} + {at_start}, {end} + {at_end})"
            case Collection(elements):
                wanted = join(kind(x, scope) for x in elements) or "ℕ"
                return "{" + ", ".join(self.value(x, scope, wanted) for x in elements) + "}"
            case Apply(
                Name("Finset.filter"), (Quantifier("fun", (Binder((name,)),), body), inner)
            ) | SetBuilder(Binder((name,), None, "∈", inner), body) if inner is not None:
                elements_code = self._finite(inner, scope)
                outer = dict(self._identifiers)
                variable = self.bind(name)
                known = {**scope, name: element_kind(inner, scope) or "ℕ"}
                condition, total = self.proposition(body, known)
                self._identifiers = outer
                if not total:
                    raise NotComputable
                return f"[{variable} for {variable} in {elements_code} if {condition}]"
            case Apply() | Field():
                found = kind(collection, scope)
                if isinstance(found, tuple) and found[0] == "Finset":
                    return self._applied(collection, scope, found)
        raise NotComputable

    def _quantifier(
        self, which: str, binders: tuple[Binder, ...], body: Expression, scope: Kinds
    ) -> tuple[str, bool]:
        """The first bound name, with the others in the body."""
        first, *later = binders
        if first.type is not None and kind(first.type, scope) == "Prop":
            # `∀ h : p, q`: an implication.
            rest = Quantifier(which, tuple(later), body) if later else body
            return self._connective("→" if which == "∀" else "∧", first.type, rest, scope)
        known = binder_kinds(binders, (body,), scope)
        name = first.names[0]
        more = first.names[1:]
        remaining = (Binder(more, first.type, first.relation, first.bound, first.brackets),) if more else ()
        inner_binders = (*remaining, *later)
        settled = tuple(
            b if b.type is not None or b.relation is not None else _typed(b, known) for b in inner_binders
        )
        rest = Quantifier(which, settled, body) if settled else body
        if first.relation is not None and first.bound is not None:
            guard = Binary(first.relation, Name(name), first.bound)
            rest = Binary("→" if which == "∀" else "∧", guard, rest)
        found = known.get(name)
        is_pair = isinstance(found, tuple) and found[0] == "×"
        if found is None or not (is_pair or found in ("ℕ", "ℤ", "Prop")):
            return "None", False
        inner = {**scope, name: found}
        outer = dict(self._identifiers)
        lows, highs, sure = guard_ranges(
            Guarded(which, name, found, rest), inner, frozenset(outer), self.bound
        )
        variable = self.bind(name)
        written, total = self._part(rest, inner)
        self._identifiers = outer
        all_or_any = "all" if which == "∀" else "any"
        if found == "Prop" and total:
            return f"{all_or_any}({written} for {variable} in (False, True))", True
        if found not in ("ℕ", "ℤ"):
            return (
                f"{'every' if which == '∀' else 'some'}_of(samples({found!r}), lambda {variable}: {written})",
                False,
            )
        low = _extreme("highest", ["0", *lows] if found == "ℕ" else lows)
        high = _extreme("lowest", highs)
        if total and sure:
            return f"{all_or_any}({written} for {variable} in span({low}, {high} + 1))", True
        return f"{'every' if which == '∀' else 'some'}({low}, {high}, lambda {variable}: {written})", False

    def bound(self, e: Expression, scope: Kinds, wanted: Kind) -> str | None:
        """A number as Python, None when it cannot be computed."""
        try:
            return self.number(e, scope, wanted)
        except NotComputable:
            return None

    # ---- values

    def value(self, e: Expression, scope: Kinds, wanted: Kind) -> str:
        """A term of any kind."""
        if wanted in ("ℕ", "ℤ"):
            return self.number(e, scope, wanted)
        if wanted == "Prop":
            written, total = self.proposition(e, scope)
            if not total:
                raise NotComputable
            return written
        match e:
            case Name(name) if name in self._identifiers:
                return self._identifiers[name]
            case Pair(elements) if isinstance(wanted, tuple) and wanted[0] == "×":
                rest = elements[1] if len(elements) == 2 else Pair(elements[1:])
                return f"({self.value(elements[0], scope, wanted[1])}, {self.value(rest, scope, wanted[-1])})"
            case Quantifier("fun", binders, body) if isinstance(wanted, tuple) and wanted[0] == "→":
                first, *later = binders
                names = first.names[1:]
                remaining = (*((Binder(names, first.type),) if names else ()), *later)
                rest = Quantifier("fun", remaining, body) if remaining else body
                outer = dict(self._identifiers)
                variable = self.bind(first.names[0])
                inner = self.value(rest, {**scope, first.names[0]: wanted[1]}, wanted[-1])
                self._identifiers = outer
                return f"(lambda {variable}: {inner})"
        return self._applied(e, scope, wanted)

    def number(self, e: Expression, scope: Kinds, wanted: Kind) -> str:
        """A number that stands in a tree of the kind `wanted`."""
        match e:
            case Numeral(value):
                if value.bit_length() > functions.MOST_BITS:
                    raise NotComputable
                return str(value)
            case Name(name) if name in self._identifiers and scope.get(name) in ("ℕ", "ℤ"):
                return self._identifiers[name]
            case Binary("^", base, exponent):
                return self._power(self.number(base, scope, wanted), base, exponent, scope)
            case Binary(operator, left, right) if operator in TREE:
                a, b = self.number(left, scope, wanted), self.number(right, scope, wanted)
                return _operation(operator, a, b, wanted, right)
            case Unary("-", operand):
                return f"(-{self.number(operand, scope, 'ℤ')})"
            case Unary("|", operand):
                return f"abs({self.number(operand, scope, kind(operand, scope) or wanted)})"
            case Unary("!", operand):
                return f"factorial({self.number(operand, scope, 'ℕ')})"
            case Unary("↑", operand):
                own = kind(operand, scope) or "ℕ"
                if own not in ("ℕ", "ℤ"):
                    raise NotComputable
                return self.number(operand, scope, own)
            case Ascription(value, type_):
                stated = kind_of_type(type_)
                if stated not in ("ℕ", "ℤ"):
                    raise NotComputable
                return self.number(value, scope, stated)
            case Conditional(condition, yes, no, None):
                stated = kind(e, scope) or wanted
                written, total = self.proposition(condition, scope)
                if not total:
                    raise NotComputable
                branches = self.number(yes, scope, stated), self.number(no, scope, stated)
                return f"({branches[0]} if {written} else {branches[1]})"
            case Big():
                return self._big(e, scope, wanted)
            case Apply() | Field():
                return self._applied(e, scope, wanted)
        raise NotComputable

    def _power(self, base_code: str, base: Expression, exponent: Expression, scope: Kinds) -> str:
        if isinstance(exponent, Numeral) and exponent.value <= 4 and isinstance(base, Name):
            return f"({base_code}**{exponent.value})"
        return f"power({base_code}, {self.number(exponent, scope, 'ℕ')})"

    def _big(self, e: Big, scope: Kinds, wanted: Kind) -> str:
        own = kind(e, scope) or wanted
        if e.binder.relation != "∈" or e.binder.bound is None or own not in ("ℕ", "ℤ"):
            raise NotComputable
        over = self._finite(e.binder.bound, scope)
        outer = dict(self._identifiers)
        name = e.binder.names[0]
        inner = {**scope, name: element_kind(e.binder.bound, scope) or "ℕ"}
        variable = self.bind(name)
        condition = ""
        if e.condition is not None:
            written, total = self.proposition(e.condition, inner)
            if not total:
                raise NotComputable
            condition = f" if {written}"
        body = self.number(e.body, inner, own)
        self._identifiers = outer
        return f"{'sum' if e.kind == '∑' else 'product'}({body} for {variable} in {over}{condition})"

    def _applied(self, e: Expression, scope: Kinds, wanted: Kind) -> str:
        """A variable or constant with its arguments, a method, a projection."""
        arguments = e.arguments if isinstance(e, Apply) else ()
        if isinstance(e, Apply):
            e = e.function
        if isinstance(e, Field):
            receiver = kind(e.receiver, scope)
            if isinstance(receiver, tuple) and receiver[0] == "×" and not arguments:
                place = {"1": 0, "fst": 0, "2": 1, "snd": 1}.get(e.name)
                if place is not None:
                    return f"{self.value(e.receiver, scope, receiver)}[{place}]"
            full, arguments = f"{namespace(receiver)}.{e.name}", (e.receiver, *arguments)
        elif isinstance(e, Name):
            full = e.text
        else:
            raise NotComputable
        if full in self._identifiers:
            found: Kind = scope.get(full, "")
            written = self._identifiers[full]
            for argument in arguments:
                if not isinstance(found, tuple) or found[0] != "→":
                    raise NotComputable
                written += f"({self.value(argument, scope, found[1])})"
                found = found[-1]
            return written
        function = FUNCTIONS.get(full)
        if function is None or len(function.arguments) != len(arguments):
            raise NotComputable
        common = join([*(kind(a, scope) for a in arguments), None if function.result else wanted]) or "ℕ"
        parts = []
        for argument, expected in zip(arguments, function.arguments, strict=True):
            if isinstance(expected, tuple) and expected[0] == "Finset":
                parts.append(self._finite(argument, scope))
            else:
                parts.append(self.value(argument, scope, expected or common))
        return function.code.format(*parts)


def _typed(binder: Binder, kinds: Kinds) -> Binder:
    found = kinds.get(binder.names[0])
    return Binder(binder.names, Name(found), brackets=binder.brackets) if isinstance(found, str) else binder


def _operation(operator: str, a: str, b: str, wanted: Kind, right: Expression) -> str:
    positive = isinstance(right, Numeral) and right.value > 0
    match operator:
        case "+":
            return f"({a} + {b})"
        case "-":
            return f"({a} - {b})" if wanted == "ℤ" else f"sub({a}, {b})"
        case "*":
            return f"({a} * {b})"
        case "/":
            return f"({a} // {b})" if positive else f"div({a}, {b})"
        case _:
            return f"({a} % {b})" if positive else f"mod({a}, {b})"


def _extreme(word: str, codes: list[str]) -> str:
    return "None" if not codes else codes[0] if len(codes) == 1 else f"{word}({', '.join(codes)})"
