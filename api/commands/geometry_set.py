"""`medalist batch` on a set of geometry problems: a `.txt` file in the construction language."""

from __future__ import annotations

from pathlib import Path

from api.commands.console import errors
from api.commands.geometry import ENVIRONMENT, Request, read_file, solve
from geometry.errors import ProblemError
from geometry.problem import parse, split
from prover.errors import SetError
from prover.outcome import Outcome, Status
from prover.problem_set import append


def read_problems(path: Path) -> dict[str, tuple[int, str]]:
    """Line and text of each problem by name, unread: a wrong one is an invalid problem, not a wrong set.

    Raises SetError when the file cannot be read, has no problems, or a name comes twice.
    """
    try:
        text = read_file(path)
    except OSError as error:
        raise SetError(f"{path}: cannot be read: {error.strerror}") from error
    except ProblemError as error:
        raise SetError(str(error)) from error
    found: dict[str, tuple[int, str]] = {}
    for name, line, body in split(text):
        if name in found:
            raise SetError(f"{path}:{line}: the name {name!r} comes twice; names must differ")
        found[name] = (line, body)
    if not found:
        raise SetError(f"{path}: no problems; expected a line with a name and one with constructions each")
    return found


def run_all(problems: dict[str, tuple[int, str]], done: set[str], out: Path, request: Request) -> bool:
    """Try what is not done yet, one after the other; True when interrupted."""
    try:
        for name, (line, body) in problems.items():
            if name in done:
                continue
            outcome = _one(name, line, body, request)
            append(out, [outcome])
            if not request.as_json:
                said = f"{outcome.status:>10} {outcome.seconds:7.2f} s  {outcome.name}"
                errors.print(said, soft_wrap=True, markup=False)
            if outcome.status == Status.CANCELLED:
                return True
    except KeyboardInterrupt:
        return True
    return False


def _one(name: str, line: int, body: str, request: Request) -> Outcome:
    try:
        problem = parse(body, name, line)
    except ProblemError as error:
        return Outcome(
            name=name, status=Status.INVALID, seconds=0, environment=ENVIRONMENT, message=str(error)
        )
    return solve(problem, request)
