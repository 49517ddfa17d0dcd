"""How many statements that are false does the search refute, and does it ever prove one?

Prints the counts and names each statement that was not refuted.  One that was proved is an error: either the
set is wrong or the check is unsound.  So is one that could not be tried.

    python -m benchmarks.false_statements [SET] [--seconds S] [--workers N] [--seed N] [--out FILE]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from benchmarks.contest import HERE, Answer, Contestant, ContestError, Row, commit, machine, read_rows, sample
from prover.errors import SetError

SET = HERE / "problems" / "false.jsonl"


async def refute(contestant: Contestant, rows: Sequence[Row], seed: int) -> dict[str, Answer]:
    """How the search ends on each, in order."""
    answers = {}
    for number, row in enumerate(rows, start=1):
        answer = answers[row.name] = await contestant.solve(row, seed)
        sys.stderr.write(f"[{number}/{len(rows)}] {row.name}: {answer.status} {answer.seconds:.1f} s\n")
    return answers


def show(answers: dict[str, Answer]) -> str:
    """The counts, and what was not refuted."""
    counts = Counter(answer.status for answer in answers.values())
    times = [answer.seconds for answer in answers.values() if answer.status == "disproved"]
    middle = f", median {statistics.median(times):.2f} s" if times else ""
    lines = [f"{counts['disproved']} of {len(answers)} false statements refuted{middle}"]
    for status in ("proved", "exhausted", "invalid", "failed"):
        named = [name for name, answer in answers.items() if answer.status == status]
        lines.append(f"{status:>10}: {len(named)}" + (f" ({', '.join(named)})" if named else ""))
    lines += [
        f"PROVED, though it is false: {name}\n{answer.proof}"
        for name, answer in answers.items()
        if answer.status == "proved"
    ]
    return "\n".join(lines)


async def run(arguments: argparse.Namespace) -> tuple[dict[str, object], dict[str, Answer]]:
    rows = sample(read_rows(arguments.set), arguments.sample)
    contestant = Contestant("this tree", HERE, arguments.policy, arguments.seconds, arguments.workers)
    async with contestant:
        report: dict[str, object] = {
            "machine": machine(),
            "versions": {"commit": commit(), "lean": contestant.lean, "library": contestant.library},
            "seconds": arguments.seconds,
            "workers": arguments.workers,
            "seed": arguments.seed,
            "policy": arguments.policy,
        }
        answers = await refute(contestant, rows, arguments.seed)
    report["counts"] = dict(Counter(answer.status for answer in answers.values()))
    report["answers"] = {name: asdict(answer) for name, answer in answers.items()}
    return report, answers


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("set", nargs="?", type=Path, default=SET, help="a `.jsonl` set of false statements")
    parser.add_argument("--seconds", type=float, default=20.0, help="for each statement")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--policy", default="structural")
    parser.add_argument("--sample", type=int, help="only so many statements, evenly spaced")
    parser.add_argument("--out", type=Path, help="write the report here as JSON")
    arguments = parser.parse_args()
    try:
        report, answers = asyncio.run(run(arguments))
    except (ContestError, SetError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(show(answers) + "\n")
    if arguments.out:
        arguments.out.parent.mkdir(parents=True, exist_ok=True)
        arguments.out.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return int(any(answer.status in ("proved", "invalid", "failed") for answer in answers.values()))


if __name__ == "__main__":
    sys.exit(main())
