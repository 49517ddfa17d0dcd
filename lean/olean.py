"""What does a compiled module hold: its constants, and what it adds to Lean's tables?

Read without Lean, so that the answer cannot depend on anything that the module's own text did to Lean.
Source: Lean 4, `Lean/Environment.lean` (`ModuleData`: imports, constant names, constants, extra constant
names, entries of environment extensions) and `Lean/Declaration.lean` (`ConstantInfo`).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lean.objects import Name, NotAnObject, Olean

_KINDS = ("axiom", "definition", "theorem", "opaque", "quotient", "inductive", "constructor", "recursor")

BOOKKEEPING = frozenset(
    {
        "Lean.Compiler.inlineAttrs",
        "Lean.Elab.Structural.eqnInfoExt",
        "Lean.Elab.WF.eqnInfoExt",
        "Lean.Linter.lintLogExt",
        "Lean.Meta.Match.Extension.extension",
        "Lean.Meta.completionBlackListExt",
        "Lean.Meta.congrKindsExt",
        "Lean.Meta.defeqAttr",
        "Lean.auxRecExt",
        "Lean.backwardDefeqAttr",
        "Lean.declRangeExt",
        "Lean.defeqAttr",
        "Lean.deprecatedModuleExt",
        "Lean.docStringExt",
        "Lean.indirectModUseExt",
        "Lean.noncomputableExt",
        "Lean.protectedExt",
        "recExt",
        "reducibilityCore",
    }
)
"""Tables that Lean itself fills for a theorem and its helpers, and that bend no reading of a statement."""

_BOOKKEEPING_PREFIXES = ("Lean.Compiler.LCNF.", "Lean.IR.", "Lean.Meta.Match.")
_BOOKKEEPING_PRIVATE = (
    "Lean.AuxRecursor.",
    "Lean.Compiler.LCNF.",
    "Lean.Compiler.MetaAttr.",
    "Lean.Compiler.ModPkgExt.",
    "Lean.ExtraModUses.",
    "Lean.Namespace.",
    "Lean.Util.CollectAxioms.",
)


@dataclass(frozen=True)
class Module:
    """constants: name to kind (`theorem`, `axiom`, …); tables: name to the number of entries it got."""

    constants: dict[Name, str]
    tables: dict[str, int]

    def bending(self) -> list[str]:
        """The tables that got more than bookkeeping: notations, instances, attributes, options …"""
        return sorted(name for name in self.tables if not _is_bookkeeping(name))


def read_module(file: Path) -> Module:
    """The contents of an `.olean`.  Raises NotAnObject when it is damaged, OSError when it is not there."""
    olean = Olean.read(file)
    objects = olean.objects
    _, fields = objects.constructor(olean.root)
    if fields != 5:
        raise NotAnObject(f"{file} has module data of another version of Lean")
    names = [objects.name(pointer) for pointer in objects.array(objects.field(olean.root, 1))]
    kinds = [objects.constructor(pointer)[0] for pointer in objects.array(objects.field(olean.root, 2))]
    if len(names) != len(kinds) or any(kind >= len(_KINDS) for kind in kinds):
        raise NotAnObject(f"{file} has constants of another version of Lean")
    tables = {}
    for pair in objects.array(objects.field(olean.root, 4)):
        entries = len(objects.array(objects.field(pair, 1)))
        if entries:
            tables[".".join(map(str, objects.name(objects.field(pair, 0))))] = entries
    return Module({name: _KINDS[kind] for name, kind in zip(names, kinds, strict=True)}, tables)


def _is_bookkeeping(table: str) -> bool:
    if table.startswith("_private."):
        module, _, name = table.removeprefix("_private.").partition(".0.")
        return f"{module}.".startswith(_BOOKKEEPING_PRIVATE) and name.startswith("Lean.")
    return table in BOOKKEEPING or table.startswith(_BOOKKEEPING_PREFIXES)
