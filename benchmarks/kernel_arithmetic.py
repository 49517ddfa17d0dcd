"""How many random inputs does the kernel's arithmetic survive beside Python's integers?

For each operation, `100,000` pairs of numbers of up to 195 bits, zeros included, are drawn by the same
generator in Lean and in Python; the kernel proves that its results, folded into one number, are Python's.
The operations on naturals are those that the kernel evaluates by name; those on integers rest on them.

    python -m benchmarks.kernel_arithmetic [--inputs 100000] [--seed 1] [--out FILE.json]
"""

from __future__ import annotations

import argparse
import json
import math
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lean.toolchain import Toolchain, find

STREAMS = Path(__file__).with_suffix(".lean")
STEPS = 500
"""Inputs a theorem; the kernel's stack bounds them."""


@dataclass(frozen=True)
class Operation:
    """One operation: its Lean text on `a` and `b`, and the same on Python's integers."""

    name: str
    text: str
    value: Callable[[int, int], int]


def integer(n: int) -> int:
    """The integer that the streams make of a natural number."""
    return -(n // 2) if n % 2 else n // 2


def code(i: int) -> int:
    """The natural number that the streams make of an integer."""
    return 2 * i if i >= 0 else 2 * (-i - 1) + 1


def quotient(a: int, b: int) -> int:
    """Lean's `/` on integers: the remainder is not negative, and division by zero gives zero."""
    return 0 if b == 0 else (a - a % abs(b)) // b


def remainder(a: int, b: int) -> int:
    """Lean's `%` on integers."""
    return a if b == 0 else a % abs(b)


def _on_integers(name: str, text: str, value: Callable[[int, int], int]) -> Operation:
    return Operation(name, text, lambda a, b: value(integer(a), integer(b)))


NATURAL = (
    Operation("Nat.add", "Nat.add a b", lambda a, b: a + b),
    Operation("Nat.sub", "Nat.sub a b", lambda a, b: max(a - b, 0)),
    Operation("Nat.mul", "Nat.mul a b", lambda a, b: a * b),
    Operation("Nat.div", "Nat.div a b", lambda a, b: a // b if b else 0),
    Operation("Nat.mod", "Nat.mod a b", lambda a, b: a % b if b else a),
    Operation("Nat.gcd", "Nat.gcd a b", math.gcd),
    Operation("Nat.pow", "Nat.pow a (Nat.mod b 24)", lambda a, b: a ** (b % 24)),
    # Lean 4.35.0 unfolds log2 instead of evaluating it by name, so its inputs are kept to 40 bits.
    Operation("Nat.log2", f"Nat.log2 (Nat.mod a {2**40})", lambda a, _: max((a % 2**40).bit_length() - 1, 0)),
    Operation("Nat.land", "Nat.land a b", lambda a, b: a & b),
    Operation("Nat.lor", "Nat.lor a b", lambda a, b: a | b),
    Operation("Nat.xor", "Nat.xor a b", lambda a, b: a ^ b),
    Operation("Nat.shiftLeft", "Nat.shiftLeft a (Nat.mod b 300)", lambda a, b: a << (b % 300)),
    Operation("Nat.shiftRight", "Nat.shiftRight a (Nat.mod b 300)", lambda a, b: a >> (b % 300)),
    Operation(
        "Nat.beq",
        "Nat.add (bit (Nat.beq a b)) (Nat.mul 2 (bit (Nat.beq a (Nat.add a (Nat.mod b 3)))))",
        lambda a, b: (a == b) + 2 * (b % 3 == 0),
    ),
    Operation(
        "Nat.ble",
        "Nat.add (bit (Nat.ble a b)) (Nat.mul 2 (bit (Nat.ble (Nat.add a (Nat.mod b 3)) (Nat.add a 1))))",
        lambda a, b: (a <= b) + 2 * (b % 3 <= 1),
    ),
    Operation("Nat.succ", "Nat.succ a", lambda a, _: a + 1),
)
INTEGER = (
    _on_integers("Int.add", "code (Int.add (integer a) (integer b))", lambda a, b: code(a + b)),
    _on_integers("Int.sub", "code (Int.sub (integer a) (integer b))", lambda a, b: code(a - b)),
    _on_integers("Int.mul", "code (Int.mul (integer a) (integer b))", lambda a, b: code(a * b)),
    _on_integers("Int.neg", "code (Int.neg (integer a))", lambda a, _: code(-a)),
    _on_integers("Int.ediv", "code (Int.ediv (integer a) (integer b))", lambda a, b: code(quotient(a, b))),
    _on_integers("Int.emod", "code (Int.emod (integer a) (integer b))", lambda a, b: code(remainder(a, b))),
    Operation("Int.pow", "code (integer a ^ Nat.mod b 12)", lambda a, b: code(integer(a) ** (b % 12))),
    _on_integers("Int.natAbs", "Int.natAbs (integer a)", lambda a, _: abs(a)),
    _on_integers("Int.toNat", "Int.toNat (integer a)", lambda a, _: max(a, 0)),
    _on_integers("Int.decEq", "holds (integer a = integer b)", lambda a, b: int(a == b)),
    _on_integers("Int.decLe", "holds (integer a ≤ integer b)", lambda a, b: int(a <= b)),
    _on_integers("Int.decLt", "holds (integer a < integer b)", lambda a, b: int(a < b)),
)


def following(state: int) -> int:
    """The next state of the generator."""
    return (state * 6364136223846793005 + 1442695040888963407) % 2**64


def draw(state: int) -> int:
    """The input that a state stands for."""
    return state**4 % 2 ** (13 * (state // 2**60))


def checksum(operation: Operation, steps: int, seed: int) -> int:
    """What the stream of this seed folds to, by Python's integers."""
    state, folded = seed, 0
    for _ in range(steps):
        state = following(state)
        a = draw(state)
        state = following(state)
        folded = (folded * 1000003 + operation.value(a, draw(state))) % (2**61 - 1)
    return folded


def theorems(operation: Operation, inputs: int, seed: int) -> list[str]:
    """One theorem for every `STEPS` inputs, each with a seed of its own."""
    found = []
    for part in range(0, inputs, STEPS):
        steps = min(STEPS, inputs - part)
        own = following(seed + 7919 * part)
        value = checksum(operation, steps, own)
        stream = f"checksum (fun a b => {operation.text}) {steps} {own}"
        found.append(f"theorem «{operation.name} {part}» : {stream} = {value} := by decide +kernel\n")
    return found


def refused(toolchain: Toolchain, statements: list[str], folder: Path) -> list[str]:
    """The names of the theorems that Lean does not accept.

    Raises RuntimeError when Lean says something that is not about a theorem.
    """
    text = toolchain.header + STREAMS.read_text() + "".join(statements)
    file = folder / "Arithmetic.lean"
    file.write_text(text)
    lines = text.split("\n")
    run = subprocess.run(
        [toolchain.executable, "--json", str(file)],
        env=toolchain.environment_variables(),
        capture_output=True,
        text=True,
        check=False,
    )
    names = []
    for line in run.stdout.splitlines():
        message = json.loads(line)
        if message["severity"] != "error":
            continue
        above = reversed(lines[: message["pos"]["line"]])
        name = next((found for line in above if (found := re.match(r"theorem «(.*?)»", line))), None)
        if name is None:
            raise RuntimeError(f"Lean refused the streams themselves: {message['data']}")
        names.append(name.group(1))
    if run.returncode and not names:
        raise RuntimeError(f"Lean ended with {run.returncode}: {run.stderr}")
    return names


def main() -> int:
    """Print a table; exit with 1 when any theorem was refused."""
    arguments = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    arguments.add_argument("--inputs", type=int, default=100_000)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--only", default="", help="operations whose name contains this")
    arguments.add_argument("--out", type=Path)
    options = arguments.parse_args()
    toolchain = find("core")
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for operation in (*NATURAL, *INTEGER):
            if options.only not in operation.name:
                continue
            start = time.perf_counter()
            statements = theorems(operation, options.inputs, options.seed)
            bad = refused(toolchain, statements, Path(folder))
            seconds = time.perf_counter() - start
            row = {"operation": operation.name, "inputs": options.inputs, "refused": bad, "seconds": seconds}
            rows.append(row)
            count = f"{options.inputs:8} inputs  {len(bad):3} refused"
            sys.stdout.write(f"{operation.name:16} {count}  {seconds:7.1f} s\n")
            sys.stdout.flush()
    if options.out:
        result = {
            "machine": platform.machine(),
            "lean": toolchain.version,
            "library": toolchain.library_hash,
            "seed": options.seed,
            "rows": rows,
        }
        options.out.write_text(json.dumps(result, indent=1))
    return 1 if any(row["refused"] for row in rows) else 0


if __name__ == "__main__":
    raise SystemExit(main())
