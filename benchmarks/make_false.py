"""Which small changes of true statements make false ones?

Each statement of the sets is varied in one place (a constant, a relation, a premise left out), and a variant
is kept when evaluation finds values that refute it.  Prints the variants as JSON lines: `name`,
`formal_statement`, `header` where the source has one, `source`, `counterexample`.

    python -m benchmarks.make_false SET… [--each N] [--most N] > FALSE.jsonl
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from lean.errors import StatementError
from lean.statement import Statement, parse
from prover.arithmetic.expression import Expression, Quantifier, is_clear
from prover.arithmetic.reading import ReadError, read
from prover.policy.structural.valuations import Values, counterexamples_of

_NUMERAL = re.compile(r"(?<![\w.₀-₉^!])\d+(?![\w.!])")
_RELATIONS = (
    (" ≤ ", " < "),
    (" < ", " ≤ "),
    (" = ", " < "),
    (" ∣ ", " = "),
    (" ∨ ", " ∧ "),
    (" ↔ ", " ∧ "),
    ("∃! ", "∃ "),
    ("IsLeast", "IsGreatest"),
    ("Even", "Odd"),
    (" - ", " + "),
)
_PREMISE = re.compile(r"\((?P<names>h[\w₀-₉']*) : [^()]*(?:\([^()]*\)[^()]*)*\) ?")


def variants(statement: Statement) -> Iterator[tuple[Statement, str]]:
    """The statement with one thing changed, and what was changed."""
    conclusion, binders = statement.conclusion, statement.binders
    for found in _NUMERAL.finditer(conclusion):
        for by in (1, -1, 2):
            value = int(found[0]) + by
            if value >= 0:
                changed = f"{conclusion[: found.start()]}{value}{conclusion[found.end() :]}"
                yield _with(statement, binders, changed), f"{found[0]} became {value} in the conclusion"
    for before, after in _RELATIONS:
        if before in conclusion:
            changed = conclusion.replace(before, after, 1)
            yield _with(statement, binders, changed), f"`{before.strip()}` became `{after.strip()}`"
    for found in _PREMISE.finditer(binders):
        rest = f"{binders[: found.start()]}{binders[found.end() :]}".strip()
        yield _with(statement, rest, conclusion), f"the premise {found['names']} was left out"
    for found in _NUMERAL.finditer(binders):
        for by in (1, -1):
            value = int(found[0]) + by
            if value >= 0:
                changed = f"{binders[: found.start()]}{value}{binders[found.end() :]}"
                yield _with(statement, changed, conclusion), f"{found[0]} became {value} in a premise"


def _with(statement: Statement, binders: str, conclusion: str) -> Statement:
    return Statement(statement.name, binders, conclusion, statement.opens, statement.universes)


def counterexample(statement: Statement) -> str | None:
    """Values at which the statement fails by evaluation, as text; None when none is found."""
    try:
        proposition: Expression = read(" ".join(statement.proposition().split()))
    except ReadError:
        return None
    if not is_clear(proposition):
        return None
    if isinstance(proposition, Quantifier) and proposition.kind == "∀":
        found = next(counterexamples_of(proposition, Values()), None)
        if found is not None:
            return ", ".join(f"{name} = {found.values.texts[name]}" for name in found.names if name)
    return "false by evaluation" if Values().truth(proposition) is False else None


def written(statement: Statement, name: str) -> str:
    """The statement as one line with a new name."""
    return " ".join(f"theorem {name} {statement.binders} : {statement.conclusion}".split())


def made(row: dict[str, str], each: int) -> Iterator[dict[str, str]]:
    """Up to `each` false variants of a problem, of different sorts of change where there are such."""
    try:
        statement = parse(row["formal_statement"], row.get("header", ""))
    except StatementError:
        return
    seen: set[str] = set()
    count = 0
    for variant, change in variants(statement):
        sort = re.sub(r"\d+", "", change)
        if sort in seen or count == each:
            continue
        values = counterexample(variant)
        if values is None:
            continue
        seen.add(sort)
        count += 1
        name = f"not_{row['name']}_{count}"
        found = {
            "name": name,
            "formal_statement": written(variant, name),
            "source": f"{row['name']}: {change}",
            "counterexample": values,
        }
        if row.get("header"):
            found["header"] = row["header"]
        yield found


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sets", nargs="+", type=Path, help="`.jsonl` sets of true statements")
    parser.add_argument("--each", type=int, default=1, help="variants of one statement at most")
    parser.add_argument("--most", type=int, default=10_000, help="variants in all at most")
    arguments = parser.parse_args()
    rows = (
        json.loads(line) for path in arguments.sets for line in path.read_text(encoding="utf-8").splitlines()
    )
    for found in islice((v for row in rows for v in made(row, arguments.each)), arguments.most):
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
