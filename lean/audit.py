"""Which axioms does each theorem and definition of the core rest on?

Every constant of every compiled module is followed through all that its type and value use, down to the
axioms: the same reckoning as `#print axioms`, for private and auxiliary constants too.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from lean.constants import Constant, Kind, declared
from lean.errors import ToolchainError
from lean.objects import NotAnObject
from lean.toolchain import Toolchain

ALLOWED = ("propext", "Classical.choice", "Quot.sound")
"""The axioms of Lean's own library; a proof may use these and no other."""


@dataclass(frozen=True)
class Violation:
    """A constant that rests on axioms outside the allowlist."""

    name: str
    module: str
    axioms: tuple[str, ...]


@dataclass(frozen=True)
class AuditReport:
    """What the core rests on.

    axioms: how many constants use each allowed axiom. stubs: what the core declares because Lean's compiler
    or elaborator names it and no proof may use: `sorryAx`, and the constants marked `unsafe`, which the
    kernel accepts in no safe one. violations: everything else that rests on another axiom, or is one.
    """

    modules: int
    constants: int
    theorems: int
    axioms: Mapping[str, int]
    stubs: tuple[str, ...]
    violations: tuple[Violation, ...]
    seconds: float

    @property
    def sound(self) -> bool:
        """Whether every theorem and definition stays within the allowlist."""
        return not self.violations

    def to_json(self) -> dict[str, Any]:
        """The report as plain data, with the verdict as `sound`."""
        return {"sound": self.sound, **asdict(self)}

    def text(self) -> str:
        """The report for people."""
        used = ", ".join(f"{name} ({count})" for name, count in self.axioms.items())
        lines = [
            f"{self.constants} constants in {self.modules} modules, {self.theorems} of them theorems",
            f"axioms used: {used or 'none'}",
            f"stubs that no proof may use: {', '.join(self.stubs) or 'none'}",
        ]
        lines += [
            f"NOT ALLOWED: {found.name} ({found.module}) rests on {', '.join(found.axioms)}"
            for found in self.violations
        ]
        verdict = "within" if self.sound else f"{len(self.violations)} constants are NOT within"
        lines.append(f"{'all ' if self.sound else ''}{verdict} {', '.join(ALLOWED)}")
        return "\n".join(lines)


def audit(toolchain: Toolchain) -> AuditReport:
    """Follow every constant of a toolchain's library to its axioms.

    Raises ToolchainError when the library is not the core's, or a compiled module is damaged.
    """
    if toolchain.kind != "core":
        raise ToolchainError("the audit reads the core's library; a Lake project is checked by its own tools")
    started = time.monotonic()
    try:
        constants = {found.name: found for folder in toolchain.search_path for found in declared(folder)}
    except (OSError, NotAnObject) as error:
        raise ToolchainError(
            f"a compiled module of the core is damaged: {error}; remove its library and rebuild"
        ) from error
    reached = axioms_reached(constants)
    allowed = set(ALLOWED)
    stubs = {name for name, found in constants.items() if found.unsafe} | {"sorryAx"} & constants.keys()
    violations = [
        Violation(name, constants[name].module, tuple(sorted(axioms - allowed)))
        for name, axioms in reached.items()
        if not axioms <= allowed and name not in stubs
    ]
    return AuditReport(
        modules=sum(1 for folder in toolchain.search_path for _ in folder.rglob("*.olean")),
        constants=len(constants),
        theorems=sum(found.kind is Kind.THEOREM for found in constants.values()),
        axioms={name: sum(name in axioms for axioms in reached.values()) for name in ALLOWED},
        stubs=tuple(sorted(stubs)),
        violations=tuple(sorted(violations, key=lambda found: (found.module, found.name))),
        seconds=round(time.monotonic() - started, 3),
    )


def axioms_reached(constants: Mapping[str, Constant]) -> dict[str, frozenset[str]]:
    """The axioms that each constant rests on, an axiom resting on itself."""
    users: dict[str, list[str]] = {}
    for found in constants.values():
        for used in found.uses:
            users.setdefault(used, []).append(found.name)
    reached: dict[str, set[str]] = {name: set() for name in constants}
    for axiom in (name for name, found in constants.items() if found.kind is Kind.AXIOM):
        waiting = [axiom]
        while waiting:
            name = waiting.pop()
            if axiom not in reached[name]:
                reached[name].add(axiom)
                waiting += users.get(name, ())
    return {name: frozenset(axioms) for name, axioms in reached.items()}
