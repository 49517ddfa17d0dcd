"""What does a compiled theorem say: its binders, its conclusion's head, and the constants of each?

Read from the `Lean.Expr` of its type (src/Lean/Expr.lean), together with what the module's tables say of it:
its place in the source, its documentation, and whether `simp` uses it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lean.constants import Kind
from lean.objects import NotAnObject, Objects, Olean, dotted

# Tags of Lean.Expr, and the fields of a constructor that are expressions.
_BVAR, _SORT, _CONST, _APP, _LAMBDA, _FORALL, _LET, _MDATA, _PROJECTION = 0, 3, 4, 5, 6, 7, 8, 10, 11
_CHILDREN = {_APP: (0, 1), _LAMBDA: (1, 2), _FORALL: (1, 2), _LET: (1, 2, 3), _MDATA: (1,), _PROJECTION: (2,)}

# An Expr's scalars follow its three object fields: its 8-byte data, then, for a binder, its BinderInfo.
_BINDER_INFO = 8 + 3 * 8 + 8
_EXPLICIT, _INSTANCE = 0, 3


@dataclass(frozen=True)
class Told:
    """What a module tells of a theorem.

    conclusion, hypotheses: the constants of these parts of the type; others: those of the binders that are
    no hypotheses (types, instances).  head: the constant at the head of the conclusion, None where it is a
    variable, as in an induction principle.  explicit: for each explicit argument, whether it is a
    hypothesis.  proof: the constants of the proof.
    """

    name: str
    module: str
    line: int
    docstring: str | None
    conclusion: frozenset[str]
    hypotheses: frozenset[str]
    others: frozenset[str]
    head: str | None
    explicit: tuple[bool, ...]
    simp: bool
    proof: frozenset[str]


@dataclass
class _Tables:
    lines: dict[str, int] = field(default_factory=dict)
    docstrings: dict[str, str] = field(default_factory=dict)
    simp: set[str] = field(default_factory=set)


def told(library: Path) -> tuple[Told, ...]:
    """Every theorem of a folder of compiled modules: modules in the order of their imports, then by line.

    Theorems that Lean made by itself (they have no place in a source) have line 0.  Raises NotAnObject for
    a damaged file, OSError for one that cannot be read.
    """
    modules = {
        ".".join(file.relative_to(library).with_suffix("").parts): Olean.read(file)
        for file in sorted(library.rglob("*.olean"))
    }
    readers = {name: _Reader(olean.objects) for name, olean in modules.items()}
    propositions = {
        found for name, olean in modules.items() for found in readers[name].propositions(olean.constants())
    }
    result: list[Told] = []
    for name in _by_imports({name: olean.imports() for name, olean in modules.items()}):
        tables = _tables(modules[name])
        result += sorted(
            readers[name].theorems(name, modules[name].constants(), tables, propositions),
            key=lambda theorem: (theorem.line, theorem.name),
        )
    return tuple(result)


def _by_imports(imports: dict[str, list[str]]) -> Iterator[str]:
    """Every module after those that it imports; a module from elsewhere is not listed."""
    done: set[str] = set()
    for start in imports:
        waiting = [start]
        while waiting:
            name = waiting[-1]
            open_imports = [found for found in imports[name] if found in imports and found not in done]
            if open_imports and name not in done:
                waiting += open_imports
                continue
            waiting.pop()
            if name not in done:
                done.add(name)
                yield name


def _tables(olean: Olean) -> _Tables:
    objects, tables = olean.objects, _Tables()
    for pair in objects.array(objects.field(olean.root, 4)):
        table = dotted(objects.name(objects.field(pair, 0)))
        if table not in ("Lean.declRangeExt", "Lean.docStringExt", "Lean.Meta.simpExtension"):
            continue
        for entry in objects.array(objects.field(pair, 1)):
            if table == "Lean.Meta.simpExtension":
                _note_simp(objects, entry, tables.simp)
                continue
            name = dotted(objects.name(objects.field(entry, 0)))
            value = objects.field(entry, 1)
            if table == "Lean.docStringExt":
                tables.docstrings[name] = " ".join(objects.string(value).split())
            else:
                # DeclarationRanges.range.pos.line: the range with its documentation.
                start = objects.field(objects.field(value, 0), 0)
                tables.lines[name] = objects.field(start, 0) >> 1
    return tables


def _note_simp(objects: Objects, entry: int, found: set[str]) -> None:
    """Add the theorem of a SimpEntry, which may wrap its SimpTheorem in constructors of one field."""
    while objects.constructor(entry) in ((0, 1), (1, 1), (2, 1)):
        entry = objects.field(entry, 0)
        if entry & 1:
            return
    tag, fields = objects.constructor(entry)
    if (tag, fields) != (0, 5):
        return
    origin = objects.field(entry, 4)
    if not origin & 1 and objects.constructor(origin)[0] == 0:
        found.add(dotted(objects.name(objects.field(origin, 0))))


class _Reader:
    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._collected: dict[int, frozenset[str]] = {}

    def propositions(self, constants: tuple[int, ...]) -> Iterator[str]:
        """The constants that make propositions: their type ends in `Prop`."""
        objects = self._objects
        for pointer in constants:
            head = self._head(pointer)
            if self._ends_in_prop(objects.field(head, 2)):
                yield dotted(objects.name(objects.field(head, 0)))

    def theorems(
        self, module: str, constants: tuple[int, ...], tables: _Tables, propositions: set[str]
    ) -> Iterator[Told]:
        objects = self._objects
        for pointer in constants:
            if objects.constructor(pointer)[0] != Kind.THEOREM.value:
                continue
            head = self._head(pointer)
            name = dotted(objects.name(objects.field(head, 0)))
            proof = self._constants(objects.field(objects.field(pointer, 0), 1))
            binders, conclusion = self._telescope(objects.field(head, 2))
            hypotheses: set[str] = set()
            others: set[str] = set()
            explicit: list[bool] = []
            types: list[int] = []
            for kind, info in binders:
                is_hypothesis = info != _INSTANCE and self._is_proposition(kind, types, propositions)
                (hypotheses if is_hypothesis else others).update(self._constants(kind))
                if info == _EXPLICIT:
                    explicit.append(is_hypothesis)
                types.append(kind)
            yield Told(
                name=name,
                module=module,
                line=tables.lines.get(name, 0),
                docstring=tables.docstrings.get(name),
                conclusion=self._constants(conclusion),
                hypotheses=frozenset(hypotheses),
                others=frozenset(others),
                head=self._function(conclusion)[0],
                explicit=tuple(explicit),
                simp=name in tables.simp,
                proof=proof,
            )

    def _head(self, constant: int) -> int:
        """The ConstantVal (name, level parameters, type) of a ConstantInfo."""
        return self._objects.field(self._objects.field(constant, 0), 0)

    def _telescope(self, pointer: int) -> tuple[list[tuple[int, int]], int]:
        """The binders of a type, each with its BinderInfo, and what stands after them."""
        objects, binders = self._objects, []
        while True:
            tag, _ = objects.constructor(pointer)
            if tag == _MDATA:
                pointer = objects.field(pointer, 1)
            elif tag == _FORALL:
                binders.append((objects.field(pointer, 1), objects.byte(pointer + _BINDER_INFO)))
                pointer = objects.field(pointer, 2)
            else:
                return binders, pointer

    def _function(self, pointer: int) -> tuple[str | None, int | None]:
        """(constant at the head of an application, None or the index of the bound variable there)."""
        objects = self._objects
        while True:
            tag, _ = objects.constructor(pointer)
            if tag == _APP:
                pointer = objects.field(pointer, 0)
            elif tag == _MDATA:
                pointer = objects.field(pointer, 1)
            elif tag == _CONST:
                return dotted(objects.name(objects.field(pointer, 0))), None
            elif tag == _BVAR:
                return None, objects.field(pointer, 0) >> 1
            else:
                return None, None

    def _ends_in_prop(self, pointer: int) -> bool:
        _, end = self._telescope(pointer)
        # `Prop` is `Sort Level.zero`, and `Level.zero` carries its data: an object without fields.
        if self._objects.constructor(end)[0] != _SORT:
            return False
        level = self._objects.field(end, 0)
        return bool(level & 1) or self._objects.constructor(level)[0] == 0

    def _is_proposition(self, kind: int, types: list[int], propositions: set[str]) -> bool:
        """Whether a binder's type is a proposition; types: those of the binders before it."""
        binders, end = self._telescope(kind)
        constant, variable = self._function(end)
        if constant is not None:
            return constant in propositions
        if variable is None:
            return False
        # Its own binders come first, then those before it, the nearest with the lowest index.
        own = len(binders)
        if variable < own:
            return self._ends_in_prop(binders[own - 1 - variable][0])
        outer = variable - own
        return outer < len(types) and self._ends_in_prop(types[len(types) - 1 - outer])

    def _constants(self, root: int) -> frozenset[str]:
        """The constants of an expression; a shared subterm is looked at once."""
        known = self._collected.get(root)
        if known is not None:
            return known
        objects, seen, waiting = self._objects, {root}, [root]
        found: set[str] = set()
        while waiting:
            pointer = waiting.pop()
            tag, _ = objects.constructor(pointer)
            if tag in (_CONST, _PROJECTION):
                found.add(dotted(objects.name(objects.field(pointer, 0))))
            for index in _CHILDREN.get(tag, ()):
                child = objects.field(pointer, index)
                if child & 1:
                    raise NotAnObject("a scalar in an expression's place")
                if child not in seen:
                    seen.add(child)
                    waiting.append(child)
        self._collected[root] = result = frozenset(found)
        return result
