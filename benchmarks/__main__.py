"""Run the benchmarks, one after the other; `python -m benchmarks NAME …` runs only those named.

Without names, those run that take minutes; `LONG` ones take up to hours and are run by name.

Each prints its table; results go to `build/benchmarks/NAME.json` with machine, versions and seed.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

NAMES = (
    "chaos",
    "environment",
    "fuzz_omega",
    "geometry",
    "geometry_candidates",
    "inference",
    "kernel_arithmetic",
    "overhead",
    "retrieval",
    "scheduler",
    "service",
)

LONG = ("false_statements", "geometry_false", "geometry_search", "search")


def main() -> int:
    """Run them; the exit code is that of the first that failed."""
    names = sys.argv[1:] or list(NAMES)
    unknown = [name for name in names if name not in (*NAMES, *LONG)]
    if unknown:
        sys.stderr.write(f"unknown benchmark {unknown[0]}; there are {', '.join((*NAMES, *LONG))}\n")
        return 2
    folder = Path("build/benchmarks")
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        sys.stdout.write(f"\n== {name}\n")
        sys.stdout.flush()
        command = [sys.executable, "-m", f"benchmarks.{name}", "--out", str(folder / f"{name}.json")]
        code = subprocess.run(command, check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
