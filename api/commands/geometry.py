"""`medalist geometry`: one problem of plane geometry, proved and checked, with its figure."""

from __future__ import annotations

import contextlib
import difflib
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from api.commands.console import EXIT_CODES, emit
from geometry.attempt import Attempt, attempt
from geometry.errors import GeometryError, ProblemError, ProofError
from geometry.facts import LowLevelProblem
from geometry.low_level import parse_low_level
from geometry.problem import Problem, parse, split
from geometry.proof import to_json, to_svg, to_text
from geometry.search.trace import TraceWriter
from prover.outcome import Outcome, Status

ENVIRONMENT = "geometry"
_LOW_LEVEL = {"point", "assume", "prove"}
_ENDS = {
    "saturated": "the goal is not among the facts that the rules derive without auxiliary points",
    "time": "the time is spent",
    "memory": "the memory is spent (512 MiB of derived facts)",
    "interrupted": "interrupted",
}


@dataclass(frozen=True)
class Request:
    """What was asked for. `auxiliary`: may a search add points to the figure; `trace`: its record."""

    seconds: float
    seed: int
    auxiliary: bool
    figure: Path | None
    as_json: bool
    trace: Path | None = None


def run(source: Path | str, name: str | None, request: Request) -> int:
    """Carry the command out; returns its exit code."""
    begin = monotonic()
    try:
        outcome = solve(_read(source, name), request)
    except OSError as error:
        outcome = _ended(Status.INVALID, begin, f"{error.filename}: cannot be read: {error.strerror}")
    except GeometryError as error:
        outcome = _ended(Status.INVALID, begin, str(error))
    except KeyboardInterrupt:
        outcome = _ended(Status.CANCELLED, begin, "interrupted")
    emit(request.as_json, outcome.model_dump(mode="json"), lambda: _text(outcome))
    return EXIT_CODES.get(outcome.status, 0)


def solve(problem: Problem | LowLevelProblem, request: Request) -> Outcome:
    """How an attempt at the problem ended; writes the figure where one is asked for.

    Problems that make no sense end as `invalid`, a proof that the check refuses as `failed`.
    """
    begin = monotonic()
    try:
        with contextlib.ExitStack() as opened:
            record = opened.enter_context(TraceWriter(request.trace)) if request.trace else None
            outcome, found = solve_with_figure(
                problem, request.seconds, request.seed, auxiliary=request.auxiliary, record=record
            )
        if request.figure is not None and found is not None:
            _write(request.figure, found)
    except OSError as error:
        why = f"{error.filename}: cannot be written: {error.strerror}"
        return _ended(Status.FAILED, begin, why, problem.name)
    return outcome


def solve_with_figure(
    problem: Problem | LowLevelProblem,
    seconds: float,
    seed: int,
    *,
    auxiliary: bool = True,
    record: TraceWriter | None = None,
) -> tuple[Outcome, Attempt | None]:
    """How an attempt at the problem ended, and the attempt with its figure, where there is one.

    `record` takes down the search for auxiliary points (geometry/search/trace.py).
    """
    begin = monotonic()
    try:
        found = attempt(problem, seconds=seconds, seed=seed, auxiliary=auxiliary, record=record)
    except ProofError as error:
        return _ended(Status.FAILED, begin, str(error), problem.name), None
    except GeometryError as error:
        return _ended(Status.INVALID, begin, str(error), problem.name), None
    return _outcome(found, begin, problem.name, seed), found


def _outcome(found: Attempt, begin: float, name: str | None, seed: int) -> Outcome:
    if found.proof is None or found.checked is None:
        status = Status.CANCELLED if found.outcome == "interrupted" else Status.EXHAUSTED
        return _ended(status, begin, _why(found), name, seed)
    receipt = {
        "checker": "geometry.check",
        "steps": found.checked.steps,
        "figures": found.checked.figures,
        "other_configurations": found.checked.other_configurations,
        "seed": seed,
        "search": _search(found),
        "proof": to_json(found.proof),
    }
    return Outcome(
        name=name,
        status=Status.PROVED,
        proof=to_text(found.proof),
        seconds=round(monotonic() - begin, 3),
        environment=ENVIRONMENT,
        receipt=receipt,
        seed=seed,
    )


def read_text(text: str, name: str = "problem", line: int = 1) -> Problem | LowLevelProblem:
    """A problem in the construction language, or in the low-level form. Raises ProblemError."""
    words = text.split(maxsplit=1)
    low_level = bool(words) and words[0] in _LOW_LEVEL and "=" not in text
    return parse_low_level(text, name) if low_level else parse(text, name, line)


def read_file(path: Path) -> str:
    """The text of a file. Raises OSError, or ProblemError when it is not UTF-8."""
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise ProblemError(f"{path}: not UTF-8 at byte {error.start}; save the file as UTF-8") from error


def _read(source: Path | str, name: str | None) -> Problem | LowLevelProblem:
    if isinstance(source, str):
        return read_text(source)
    text = read_file(source)
    if text.split(maxsplit=1)[:1] and text.split(maxsplit=1)[0] in _LOW_LEVEL:
        return read_text(text, source.stem)
    found = {title: (line, body) for title, line, body in split(text)}
    if not found:
        raise ProblemError(f"{source}: no problem; expected a line with a name and one with constructions")
    if name is None and len(found) > 1:
        some = ", ".join(list(found)[:5])
        raise ProblemError(f"{source} holds {len(found)} problems; choose one by --name, such as {some}")
    chosen = next(iter(found)) if name is None else name
    if chosen not in found:
        close = difflib.get_close_matches(chosen, list(found), n=3)
        hint = f"; did you mean {' or '.join(close)}?" if close else ""
        raise ProblemError(f"{source}: no problem is called {chosen!r}{hint}")
    line, body = found[chosen]
    return parse(body, chosen, line)


def _write(path: Path, found: Attempt) -> None:
    added = [made.name for made in found.proof.auxiliary] if found.proof else []
    path.write_text(to_svg(found.problem, auxiliary=added), encoding="utf-8")


def _why(found: Attempt) -> str:
    if found.progress is None:
        return _ENDS[found.outcome]
    tried = f"{found.progress.tried} sets of auxiliary points were tried"
    if found.outcome == "saturated":
        return f"no construction is left to try; {tried}"
    return f"{_ENDS[found.outcome]}; {tried}"


def _search(found: Attempt) -> dict[str, object] | None:
    """What the search for auxiliary points did, where there was one."""
    if found.progress is None:
        return None
    return {
        "seconds": round(found.progress.seconds, 3),
        "tried": found.progress.tried,
        "expanded": found.progress.expanded,
        "shared": found.progress.shared,
        "tree": found.tree,
    }


def _ended(
    status: Status, begin: float, message: str, name: str | None = None, seed: int | None = None
) -> Outcome:
    return Outcome(
        name=name,
        status=status,
        seconds=round(monotonic() - begin, 3),
        environment=ENVIRONMENT,
        message=message,
        seed=seed,
    )


def _text(outcome: Outcome) -> str:
    lines = [f"{outcome.status} in {outcome.seconds:.2f} s"]
    if outcome.message:
        lines.append(outcome.message)
    if outcome.proof and outcome.receipt:
        receipt = outcome.receipt
        lines += ["", outcome.proof.rstrip(), ""]
        lines.append(
            f"checked by {receipt['checker']}: {receipt['steps']} steps, {receipt['figures']} fresh figures"
        )
    return "\n".join(lines)
