"""Does native `omega` on our core prove what it should, and nothing else?

Random linear goals over ℕ and ℤ with `/ % ∣` by literals, `∧ ∨ → ↔ ¬`, `min`, `max` and truncated
subtraction. z3 says which are valid. Every valid one should be proved, no invalid one may be. `omega` is
documented to stop short of dark and grey shadows: when it must eliminate a variable and no elimination
is exact, it can fail. Its own trace says whether that happened; such goals are counted apart.

    python -m benchmarks.fuzz_omega [--goals 10000] [--seed 1] [--batch 200] [--out FILE.json]
"""

from __future__ import annotations

import argparse
import json
import platform
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Literal

import z3

from lean.toolchain import Toolchain, find

Verdict = Literal["valid", "invalid", "unknown"]
Outcome = Literal["proved", "inexact elimination", "out of resources", "not proved"]


@dataclass(frozen=True)
class Term:
    """A term in Lean's notation with its meaning in z3."""

    text: str
    meaning: Any


@dataclass(frozen=True)
class Goal:
    """A theorem for `omega`: binders, hypotheses, conclusion, and what z3 makes of it."""

    name: str
    statement: str
    verdict: Verdict


class Generator:
    """Random terms and propositions over ℕ or ℤ. Deterministic in the seed."""

    def __init__(self, rng: random.Random, kind: Literal["ℕ", "ℤ"]) -> None:
        self.rng = rng
        self.kind = kind
        names = "xyz"[: rng.randint(1, 3)]
        self.variables = [Term(name, z3.Int(name)) for name in names]
        self.facts = [v.meaning >= 0 for v in self.variables] if kind == "ℕ" else []

    def term(self, depth: int) -> Term:
        """A linear term whose operations nest at most so deep."""
        rng = self.rng
        choice = rng.random()
        if depth == 0 or choice < 0.2:
            return self.literal() if rng.random() < 0.3 else rng.choice(self.variables)
        if choice < 0.7:
            a, b = self.term(depth - 1), self.term(depth - 1)
            if choice < 0.4:
                return Term(f"({a.text} + {b.text})", a.meaning + b.meaning)
            if choice < 0.54:
                return Term(f"({a.text} - {b.text})", self.difference(a.meaning, b.meaning))
            small = a.meaning <= b.meaning
            if choice < 0.62:
                return Term(f"(min {a.text} {b.text})", z3.If(small, a.meaning, b.meaning))
            return Term(f"(max {a.text} {b.text})", z3.If(small, b.meaning, a.meaning))
        a, k = self.term(depth - 1), rng.randint(1, 9)
        if choice < 0.82:
            return Term(f"({k} * {a.text})", k * a.meaning)
        if choice < 0.9:
            return Term(f"({a.text} / {k})", a.meaning / k)
        if choice < 0.97 or self.kind == "ℕ":
            return Term(f"({a.text} % {k})", a.meaning % k)
        return Term(f"(-{a.text})", -a.meaning)

    def literal(self) -> Term:
        """A number; negative ones in ℤ only."""
        n = self.rng.randint(0, 20)
        if self.kind == "ℕ":
            return Term(f"{n}", z3.IntVal(n))
        if self.rng.random() < 0.3:
            n = -n
        return Term(f"({n} : ℤ)", z3.IntVal(n))

    def difference(self, a: Any, b: Any) -> Any:
        """Subtraction, which in ℕ stops at 0."""
        return z3.If(a >= b, a - b, 0) if self.kind == "ℕ" else a - b

    def proposition(self, depth: int) -> Term:
        """A comparison, a divisibility, or a combination of such."""
        rng = self.rng
        choice = rng.random()
        if depth and choice < 0.4:
            p, q = self.proposition(depth - 1), self.proposition(depth - 1)
            return rng.choice(
                [
                    Term(f"({p.text} ∧ {q.text})", z3.And(p.meaning, q.meaning)),
                    Term(f"({p.text} ∨ {q.text})", z3.Or(p.meaning, q.meaning)),
                    Term(f"({p.text} → {q.text})", z3.Implies(p.meaning, q.meaning)),
                    Term(f"({p.text} ↔ {q.text})", p.meaning == q.meaning),
                    Term(f"(¬ {p.text})", z3.Not(p.meaning)),
                ]
            )
        a = self.term(2)
        if choice < 0.52:
            k = rng.randint(1, 7)
            return Term(f"(({k} : {self.kind}) ∣ {a.text})", a.meaning % k == 0)
        b = self.term(2)
        relations = {
            "=": a.meaning == b.meaning,
            "≠": a.meaning != b.meaning,
            "<": a.meaning < b.meaning,
            "≤": a.meaning <= b.meaning,
            ">": a.meaning > b.meaning,
            "≥": a.meaning >= b.meaning,
        }
        symbol = rng.choice(list(relations))
        return Term(f"({a.text} {symbol} {b.text})", relations[symbol])


def judge(facts: list[Any], conclusion: Any) -> Verdict:
    """What z3 says, within a second."""
    solver = z3.Solver()
    solver.set("timeout", 1000)
    solver.add(*facts, z3.Not(conclusion))
    found = solver.check()
    return "valid" if found == z3.unsat else "invalid" if found == z3.sat else "unknown"


def goals(count: int, seed: int) -> Iterator[Goal]:
    """Goals of which about half are valid: conclusions are drawn again until z3 agrees with the plan."""
    rng = random.Random(seed)
    for index in range(count):
        generator = Generator(rng, rng.choice(["ℕ", "ℤ"]))
        hypotheses = [generator.proposition(rng.choice([0, 0, 1])) for _ in range(rng.randint(0, 3))]
        facts = generator.facts + [h.meaning for h in hypotheses]
        wanted = rng.random() < 0.6
        for _ in range(12 if wanted else 1):
            conclusion = generator.proposition(rng.choice([0, 0, 1]))
            verdict = judge(facts, conclusion.meaning)
            if verdict == "valid":
                break
        names = " ".join(v.text for v in generator.variables)
        given = "".join(f" (h{i} : {h.text})" for i, h in enumerate(hypotheses))
        yield Goal(f"g{index}", f"({names} : {generator.kind}){given} : {conclusion.text}", verdict)


def run(toolchain: Toolchain, batch: list[Goal], folder: Path, options: str = "") -> dict[str, list[str]]:
    """Errors and traces that Lean reports for each goal.

    Raises RuntimeError when a message belongs to no goal.
    """
    lines = [*toolchain.header.splitlines(), "set_option linter.all false", options]
    owner = {}
    for goal in batch:
        lines.append(f"theorem {goal.name} {goal.statement} := by omega")
        owner[len(lines)] = goal.name
    file = folder / "Goals.lean"
    file.write_text("\n".join(lines) + "\n")
    process = subprocess.run(
        [toolchain.executable, "--json", str(file)],
        env=toolchain.environment_variables(),
        capture_output=True,
        text=True,
        check=False,
    )
    found: dict[str, list[str]] = {goal.name: [] for goal in batch}
    for line in process.stdout.splitlines():
        message = json.loads(line)
        name = owner.get(message["pos"]["line"])
        if name is None:
            raise RuntimeError(f"Lean says, outside the goals: {message['data']}")
        found[name].append(f"{message['severity']}: {message['data']}")
    return found


def outcome(messages: list[str], trace: list[str] | None = None) -> Outcome:
    """What became of a goal; `trace` comes from a second run with `trace.omega`."""
    errors = [message for message in messages if message.startswith("error")]
    if not errors:
        return "proved"
    if any("heartbeats" in e or "recursion" in e for e in errors):
        return "out of resources"
    if not all("omega could not prove" in e for e in errors):
        raise RuntimeError(f"not a message of omega: {errors}")
    for text in trace or []:
        choices = re.findall(
            r"exact\) triples:\s*\[(.*?)\]\s*\[omega\] Selected variable (\d+)", text, re.DOTALL
        )
        for triples, chosen in choices:
            if re.search(rf"\({chosen}, \(\d+, false\)\)", triples):
                return "inexact elimination"
    return "not proved"


@dataclass(frozen=True)
class Report:
    """How often each verdict met each outcome, and the goals that are not as they should be."""

    table: Counter[tuple[str, str]]
    unexplained: list[Goal]
    unsound: list[Goal]
    inexact: list[Goal]


def examine(toolchain: Toolchain, batch: list[Goal], folder: Path) -> Report:
    """Try a batch; goals that are valid and not proved are tried again with a trace."""
    found = run(toolchain, batch, folder)
    missed = [g for g in batch if g.verdict == "valid" and outcome(found[g.name]) == "not proved"]
    traces = run(toolchain, missed, folder, "set_option trace.omega true") if missed else {}
    ends = {g.name: outcome(found[g.name], traces.get(g.name)) for g in batch}
    return Report(
        Counter((g.verdict, ends[g.name]) for g in batch),
        [g for g in missed if ends[g.name] == "not proved"],
        [g for g in batch if g.verdict == "invalid" and ends[g.name] == "proved"],
        [g for g in missed if ends[g.name] == "inexact elimination"],
    )


def main() -> int:
    """Print a table; exit with 1 when an invalid goal was proved or a valid one missed without reason."""
    arguments = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    arguments.add_argument("--goals", type=int, default=10_000)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--batch", type=int, default=200)
    arguments.add_argument("--out", type=Path)
    options = arguments.parse_args()
    toolchain = find("core")
    start = time.perf_counter()
    total: Counter[tuple[str, str]] = Counter()
    kept: dict[str, list[Goal]] = {"unexplained": [], "unsound": [], "inexact": []}
    stream = goals(options.goals, options.seed)
    done = 0
    with tempfile.TemporaryDirectory() as folder:
        while batch := list(islice(stream, options.batch)):
            report = examine(toolchain, batch, Path(folder))
            total += report.table
            kept["unexplained"] += report.unexplained
            kept["unsound"] += report.unsound
            kept["inexact"] += report.inexact
            done += len(batch)
            sys.stdout.write(f"{done:6} goals  {time.perf_counter() - start:6.0f} s  {dict(total)}\n")
            sys.stdout.flush()
    for title, found in kept.items():
        for goal in found:
            sys.stdout.write(f"{title}: theorem {goal.name} {goal.statement}\n")
    if options.out:
        result = {
            "machine": platform.machine(),
            "lean": toolchain.version,
            "library": toolchain.library_hash,
            "z3": z3.get_version_string(),
            "seed": options.seed,
            "goals": options.goals,
            "seconds": time.perf_counter() - start,
            "table": [{"verdict": v, "outcome": o, "goals": n} for (v, o), n in sorted(total.items())],
            **{title: [goal.statement for goal in found] for title, found in kept.items()},
        }
        options.out.write_text(json.dumps(result, indent=1, ensure_ascii=False))
    return 1 if kept["unexplained"] or kept["unsound"] else 0


if __name__ == "__main__":
    raise SystemExit(main())
