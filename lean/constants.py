"""Which constants does a compiled module declare, and which constants does each of them use?

Read from the `.olean` itself (`Lean.ConstantInfo` and `Lean.Expr` of src/Lean), so that nothing is left out:
private names, auxiliary definitions and matchers are all there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from lean.objects import NotAnObject, Objects, Olean, dotted


class Kind(Enum):
    """What a constant is; the values are the tags of `Lean.ConstantInfo`."""

    AXIOM = 0
    DEFINITION = 1
    THEOREM = 2
    OPAQUE = 3
    QUOTIENT = 4
    INDUCTIVE = 5
    CONSTRUCTOR = 6
    RECURSOR = 7


@dataclass(frozen=True)
class Constant:
    """A declared constant. uses: the constants in its type and value; unsafe: not accepted in a proof."""

    name: str
    module: str
    kind: Kind
    unsafe: bool
    uses: frozenset[str]


_UNSAFE_BYTE = {
    # (object fields, offset of the byte in the scalar part): DefinitionVal holds a DefinitionSafety.
    Kind.AXIOM: (1, 0),
    Kind.DEFINITION: (4, 0),
    Kind.OPAQUE: (3, 0),
}

# Tags of Lean.Expr, and which of a constructor's fields are expressions.
_CONST, _PROJECTION = 4, 11
_CHILDREN = {
    5: (0, 1),  # app
    6: (1, 2),  # lam
    7: (1, 2),  # forallE
    8: (1, 2, 3),  # letE
    10: (1,),  # mdata
    _PROJECTION: (2,),
}


def declared(library: Path) -> Iterator[Constant]:
    """Every constant of a folder of compiled modules. Raises NotAnObject for a damaged file."""
    for file in sorted(library.rglob("*.olean")):
        module = ".".join(file.relative_to(library).with_suffix("").parts)
        olean = Olean.read(file)
        reader = _Reader(olean.objects)
        for pointer in olean.constants():
            yield reader.constant(pointer, module)


class _Reader:
    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._names: dict[int, str] = {}

    def constant(self, pointer: int, module: str) -> Constant:
        objects = self._objects
        try:
            kind = Kind(objects.constructor(pointer)[0])
        except ValueError as error:
            raise NotAnObject(f"not a constant of {module}") from error
        value = objects.field(pointer, 0)
        head = objects.field(value, 0)
        roots = [objects.field(head, 2)]
        uses: set[str] = set()
        if kind in (Kind.DEFINITION, Kind.THEOREM, Kind.OPAQUE):
            roots.append(objects.field(value, 1))
        elif kind is Kind.INDUCTIVE:
            uses.update(self._name(name) for name in objects.list(objects.field(value, 4)))
        self._collect(roots, uses)
        return Constant(
            self._name(objects.field(head, 0)), module, kind, self._is_unsafe(kind, value), frozenset(uses)
        )

    def _is_unsafe(self, kind: Kind, value: int) -> bool:
        if kind not in _UNSAFE_BYTE:
            return False
        fields, offset = _UNSAFE_BYTE[kind]
        byte = self._objects.byte(value + 8 + 8 * fields + offset)
        # DefinitionSafety: unsafe, safe, partial; the others hold `isUnsafe`.
        return byte == 0 if kind is Kind.DEFINITION else byte == 1

    def _collect(self, roots: list[int], uses: set[str]) -> None:
        """Add the constants of some expressions; a shared subterm is looked at once."""
        objects, seen = self._objects, set(roots)
        waiting = list(seen)
        while waiting:
            pointer = waiting.pop()
            tag, _ = objects.constructor(pointer)
            if tag in (_CONST, _PROJECTION):
                uses.add(self._name(objects.field(pointer, 0)))
            for index in _CHILDREN.get(tag, ()):
                child = objects.field(pointer, index)
                if child not in seen:
                    seen.add(child)
                    waiting.append(child)

    def _name(self, pointer: int) -> str:
        known = self._names.get(pointer)
        if known is None:
            known = self._names[pointer] = dotted(self._objects.name(pointer))
        return known
