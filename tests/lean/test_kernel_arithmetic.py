"""The core's arithmetic, the kernel's and Python's are the same.

The kernel evaluates arithmetic on literals with big integers, by name. Were a definition of the core to
differ from that on any input, falsehood would be provable. So: (a) what the kernel evaluates is compared
with Python on random inputs; (b) the definitions are proved equal, for all inputs, to arithmetic by
counting, which the kernel cannot shorten and which is compared with Python on small inputs.
"""

from __future__ import annotations

import math
import random
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.kernel_arithmetic import INTEGER, NATURAL, Operation, draw, following, refused, theorems
from lean.toolchain import Toolchain

COUNTING = Path(__file__).with_name("kernel_arithmetic.lean")
SMALL: dict[str, tuple[int, int, Callable[[int, int], int]]] = {
    "add": (30, 30, lambda a, b: a + b),
    "mul": (12, 12, lambda a, b: a * b),
    "pow": (4, 4, lambda a, b: a**b),
    "sub": (30, 30, lambda a, b: max(a - b, 0)),
    "div": (30, 9, lambda a, b: a // b if b else 0),
    "mod": (30, 9, lambda a, b: a % b if b else a),
    "gcd": (20, 20, math.gcd),
    "shiftLeft": (9, 4, lambda a, b: a << b),
    "shiftRight": (25, 5, lambda a, b: a >> b),
    "land": (15, 15, lambda a, b: a & b),
    "lor": (15, 15, lambda a, b: a | b),
    "xor": (15, 15, lambda a, b: a ^ b),
}


@pytest.mark.parametrize("operation", NATURAL + INTEGER, ids=lambda operation: operation.name)
def test_the_kernel_computes_what_python_computes(
    toolchain: Toolchain, operation: Operation, tmp_path: Path
) -> None:
    assert refused(toolchain, theorems(operation, 500, seed=20), tmp_path) == []


def test_a_wrong_result_is_refused(toolchain: Toolchain, tmp_path: Path) -> None:
    wrong = Operation("Nat.div", "Nat.div a b", lambda a, b: a // b if b else 1)
    assert refused(toolchain, theorems(wrong, 500, seed=20), tmp_path) == ["Nat.div 0"]


def test_the_inputs_hold_zeros_and_big_numbers() -> None:
    state, inputs = 1, []
    for _ in range(500):
        state = following(state)
        inputs.append(draw(state))
    assert inputs.count(0) > 20
    assert max(inputs) > 2**180
    assert sum(a < 2**30 for a in inputs) > 50


def test_the_definitions_are_arithmetic_by_counting(toolchain: Toolchain, tmp_path: Path) -> None:
    """Compiles the proofs for all inputs, then evaluates the counting on random small ones."""
    rng = random.Random(7)
    text = COUNTING.read_text()
    statements = []
    for name, (above, below, value) in SMALL.items():
        pairs = [(0, 0), (above, 0), (0, below)]
        pairs += [(rng.randint(0, above), rng.randint(0, below)) for _ in range(40)]
        checks = " && ".join(f"Plain.beq (Plain.{name} {a} {b}) {value(a, b)}" for a, b in pairs)
        statements.append(f"theorem «small {name}» : ({checks}) = true := by decide +kernel\n")
    compared = [(a, b) for a in range(6) for b in range(6)]
    for name, holds in (("beq", lambda a, b: a == b), ("ble", lambda a, b: a <= b)):
        checks = " && ".join(f"{'' if holds(a, b) else '!'}(Plain.{name} {a} {b})" for a, b in compared)
        statements.append(f"theorem «small {name}» : ({checks}) = true := by decide +kernel\n")
    logs = " && ".join(f"Plain.beq (Plain.log2 {n}) {max(n.bit_length() - 1, 0)}" for n in range(34))
    statements.append(f"theorem «small log2» : ({logs}) = true := by decide +kernel\n")
    axioms = "".join(f"#print axioms Plain.{name}_eq\n" for name in (*SMALL, "beq", "ble", "log2"))
    file = tmp_path / "Counting.lean"
    file.write_text(toolchain.header + text + "".join(statements) + axioms)
    run = subprocess.run(
        [toolchain.executable, str(file)],
        env=toolchain.environment_variables(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout
    assert not re.search(r"error|sorryAx", run.stdout), run.stdout
    assert run.stdout.count("axioms") == len(SMALL) + 3


def test_counting_uses_nothing_that_the_kernel_evaluates() -> None:
    definitions = COUNTING.read_text().split("theorem add_eq", maxsplit=1)[0]
    used = set(re.findall(r"Nat\.\w+", definitions))
    assert used == {"Nat.rec", "Nat.succ", "Nat.zero"}
    bare = re.sub(r"/-.*?-/", "", definitions, flags=re.DOTALL)
    assert not re.search(r"[-+*/%^] |<<<|>>>|&&&|\|\|\|", bare)
