"""Is this a proof of that statement?

Everything is compiled afresh by confined `lean` processes, in three modules of one temporary folder:

1. *Statement*: `def S : Prop := ∀ binders, conclusion`, without any text of the proof.
2. *Proof*: `theorem name binders : conclusion := by proof`, without module 1.
3. *Check*: imports both and holds `theorem C : S := @name`, then `#print axioms C`.

Accepted is a proof whose text `lean.screen` lets pass, whose modules compile without errors and `sorry`,
whose compiled module 2 (read by `lean.olean`, without Lean) declares the theorem and its helpers only and
adds to none of Lean's tables that could bend how module 3 is read, and where the axioms answered are among
the three.  That module 3 compiles is the kernel's word that the theorem proves the statement as given.
"""

from __future__ import annotations

import asyncio
import hashlib
import importlib.metadata
import json
import re
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from lean.errors import Position, StatementError, VerificationError
from lean.layout import shift
from lean.lexer import components
from lean.messages import Message, axioms_of, parse_messages
from lean.objects import Name, NotAnObject
from lean.olean import read_module
from lean.receipt import CheckedEnvironment, Receipt, Rejection
from lean.sandbox import CheckLimits, Outcome, confinement, run_lean
from lean.screen import screen
from lean.statement import Statement, parse_with_proof, preamble
from lean.toolchain import Toolchain

ALLOWED_AXIOMS = frozenset({"propext", "Classical.choice", "Quot.sound"})

_HELPERS = (
    *("match_", "_proof_", "_simp_", "_unary", "_mutual", "_auto", "_aux", "_sparseCasesOn", "_abel"),
    *(
        "congr_simp",
        "congr_eq",
        "eq_",
        "splitter",
        "_nativeDecide",
        "_decide",
        "_cstage",
        "induct",
        "_sizeOf",
    ),
)
"""How the names begin that Lean gives to helpers of a theorem, after the theorem's own name."""

_REALIZED = re.compile(r"eq_\d+|eq_def|eq_unfold|congr_simp|hcongr_\d+")
"""How the names end that Lean reserves for lemmas about any definition."""

_STOPPED = {
    "time": "it took longer than {0.seconds:g} seconds",
    "memory": "it needed more than {0.memory_bytes} bytes of memory",
    "output": "it printed more than {0.output_bytes} bytes",
}


async def verify(
    statement: Statement,
    proof: str,
    toolchain: Toolchain,
    *,
    limits: CheckLimits | None = None,
    seed: int | None = None,
) -> Receipt | Rejection:
    """Check `proof`, a tactic block, against `statement`.

    limits: for each process; seed: of the search that found the proof, for the receipt.
    Raises VerificationError when the check itself could not be carried out.
    """
    started = time.monotonic()
    refusal = screen(proof)
    if refusal:
        return Rejection(refusal.reason, refusal.kind)
    with tempfile.TemporaryDirectory(prefix="medalist-check-") as folder:
        check = _Check(statement, proof, toolchain, limits or CheckLimits(), Path(folder))
        verdict = await check.run()
    if isinstance(verdict, Rejection):
        return verdict
    return Receipt(
        name=verdict.name,
        statement=f"theorem {statement.name} : {statement.proposition()}",
        statement_hash=statement.hash,
        proof=proof,
        proof_hash=hashlib.sha256(proof.encode()).hexdigest(),
        file=verdict.file,
        axioms=verdict.axioms,
        environment=CheckedEnvironment(
            kind=toolchain.kind, lean_version=toolchain.version, library_hash=toolchain.library_hash
        ),
        checker=_checker(),
        sandbox=confinement(),
        seconds=time.monotonic() - started,
        seed=seed,
        checked_at=datetime.now(UTC),
    )


async def verify_file(
    text: str, toolchain: Toolchain, *, limits: CheckLimits | None = None
) -> Receipt | Rejection:
    """Check a text that holds one theorem with its proof.  Raises VerificationError as `verify`."""
    try:
        statement, proof = parse_with_proof(text)
    except StatementError as error:
        return Rejection(str(error), "invalid-statement")
    return await verify(statement, proof, toolchain, limits=limits)


@dataclass(frozen=True)
class _Proved:
    name: str
    file: str
    axioms: tuple[str, ...]


class _Check:
    """One check in one folder."""

    def __init__(
        self, statement: Statement, proof: str, toolchain: Toolchain, limits: CheckLimits, folder: Path
    ) -> None:
        self.statement = statement
        self.proof = proof
        self.toolchain = toolchain
        self.limits = limits
        self.folder = folder.resolve()
        # A name that the proof's text cannot hold, since it is a hash over that text.
        digest = hashlib.sha256(f"{statement.hash}\n{proof}".encode()).hexdigest()[:16]
        self.tag = f"Medalist{digest}"
        # Limits of effort, not of trust: the process has its own, and the kernel is to see every proof out.
        effort = "set_option maxHeartbeats 0\nset_option maxRecDepth 20000\n"
        self.before = preamble(statement, toolchain) + effort

    async def run(self) -> _Proved | Rejection:
        """The verdict, with the theorem renamed when its name is taken by the library."""
        name = self.statement.name
        stated, proved = await asyncio.gather(self._state(), self._prove(name), return_exceptions=True)
        for result in (stated, proved):
            if isinstance(result, BaseException):
                raise result
        if isinstance(stated, Rejection):
            return stated
        if isinstance(proved, _NameTaken):
            name = self._within_namespace(f"{components(name)[-1]}_{self.tag}")
            proved = await self._prove(name)
        if isinstance(proved, Rejection):
            return proved
        if isinstance(proved, _NameTaken):
            raise VerificationError(f"the name {name} is taken")
        return self._module_fault(name) or await self._judge(name)

    async def _state(self) -> Rejection | None:
        """Compile the statement alone."""
        definition = self.statement.definition(self._within_namespace(f"S{self.tag}"))
        outcome = await self._compile("Statement", self.before + definition)
        if outcome.stopped:
            return self._stopped("the statement", outcome)
        errors = [m for m in parse_messages(outcome.stdout) if m.severity == "error"]
        if errors:
            self._blame_imports(errors)
            return Rejection(self._place(errors[0], definition), "invalid-statement")
        if any(_is_sorry(m) for m in parse_messages(outcome.stdout)):
            return Rejection("the statement contains `sorry`", "invalid-statement")
        return self._ended_well("the statement", outcome)

    async def _prove(self, name: str) -> Rejection | _NameTaken | None:
        """Compile the theorem with its proof as `name`."""
        theorem = self.statement.theorem(self.proof, name)
        outcome = await self._compile("Proof", self.before + theorem)
        if outcome.stopped:
            return self._stopped("the proof", outcome)
        messages = parse_messages(outcome.stdout)
        errors = [m for m in messages if m.severity == "error"]
        if errors:
            self._blame_imports(errors)
            if any("already been declared" in m.text and self._line(m) <= 1 for m in errors):
                return _NameTaken()
            return Rejection(
                self._place(errors[0], theorem, len(shift(self.proof, to=2).split("\n"))), "error"
            )
        if any(_is_sorry(m) for m in messages):
            return Rejection("the proof contains `sorry`", "sorry")
        return self._ended_well("the proof", outcome)

    def _module_fault(self, name: str) -> Rejection | None:
        """What the compiled proof holds beside the theorem and its helpers."""
        try:
            module = read_module(self.folder / f"{self.tag}Proof.olean")
            index = json.loads((self.folder / f"{self.tag}Proof.ilean").read_text())
            listed = [tuple(components(entry)) for entry in index["decls"]]
        except (NotAnObject, OSError, ValueError, KeyError, TypeError) as error:
            raise VerificationError(f"the compiled proof cannot be read: {error}") from error
        own = components(name)
        if module.constants.get(own) != "theorem":
            return Rejection(f"`{name}` was not declared as a theorem", "changed")
        for constant, kind in module.constants.items():
            if kind == "theorem" and _is_realized(constant):
                continue
            if kind in ("axiom", "opaque", "inductive", "quotient") or not _is_helper(constant, own):
                return Rejection(f"the proof declares `{'.'.join(map(str, constant))}`, a {kind}", "changed")
        for entry in listed:
            if entry != own:
                return Rejection(f"the proof declares `{'.'.join(entry)}`", "changed")
        bending = module.bending()
        if bending:
            return Rejection(f"the proof changes Lean: it adds to {', '.join(bending)}", "changed")
        return None

    async def _judge(self, name: str) -> _Proved | Rejection:
        """Hold the compiled theorem against the compiled statement, and ask for its axioms."""
        imports = f"import {self.tag}Statement\nimport {self.tag}Proof\n"
        goal = f"_root_.{self._within_namespace(f'S{self.tag}')}"
        theorem = f"theorem C{self.tag} : {goal} := @_root_.{name}\n"
        text = f"{self.toolchain.header}{imports}{theorem}#print axioms C{self.tag}\n"
        outcome = await self._compile("Check", text)
        if outcome.stopped:
            return self._stopped("the comparison with the statement", outcome)
        messages = parse_messages(outcome.stdout)
        errors = [m for m in messages if m.severity == "error"]
        last = text.count("\n")
        if any(m.position.line < last - 1 for m in errors):
            raise VerificationError(f"the compiled modules cannot be imported: {errors[0].text}")
        if errors:
            return Rejection(f"the theorem proved is not the statement: {errors[0].text}", "changed")
        fault = self._ended_well("the comparison with the statement", outcome)
        if fault:
            return fault
        axioms = axioms_of(messages, last)
        if axioms is None:
            return Rejection("the answer of `#print axioms` is not the expected one", "changed")
        foreign = sorted(set(axioms) - ALLOWED_AXIOMS)
        if "sorryAx" in foreign:
            return Rejection("the proof contains `sorry`", "sorry")
        if foreign:
            return Rejection(f"the proof depends on the axioms {', '.join(foreign)}", "axioms")
        file = f"{self.before}{self.statement.theorem(self.proof, name)}#print axioms {name}\n"
        return _Proved(name, file, axioms)

    async def _compile(self, module: str, text: str) -> Outcome:
        file = self.folder / f"{self.tag}{module}.lean"
        file.write_text(text, encoding="utf-8")
        outputs = ["-o", f"{file.stem}.olean", "-i", f"{file.stem}.ilean"]
        options = ["--json", f"--root={self.folder}"]
        return await run_lean(self.toolchain, [*options, *outputs, file.name], self.folder, self.limits)

    def _within_namespace(self, last: str) -> str:
        """`last` in the namespace that Lean opens for the theorem's own name."""
        return f"{self.statement.namespace}.{last}" if self.statement.namespace else last

    def _line(self, message: Message) -> int:
        """The message's line in the text after the preamble, from 1."""
        return message.position.line - self.before.count("\n")

    def _blame_imports(self, errors: list[Message]) -> None:
        """Raise VerificationError when it is the library itself that cannot be read.

        That is said first; a later error without a place of its own is put on the first line, too.
        """
        first = errors[0]
        if first.position.line <= self.toolchain.header.count("\n"):
            raise VerificationError(f"the library cannot be used: {first.text}")

    def _place(self, message: Message, text: str, proof_lines: int = 0) -> str:
        """The message and the line it is about, in `text` (after the preamble) or the proof at its end."""
        lines = text.rstrip("\n").split("\n")
        line = self._line(message)
        if line < 1:
            opened = self.before.split("\n")[message.position.line - 1]
            return f"before the statement (`{opened}`): {message.text}"
        before = len(lines) - proof_lines
        quoted = f" (`{lines[line - 1].strip()[:80]}`)" if 1 <= line <= len(lines) else ""
        if proof_lines and line > before:
            return f"line {line - before} of the proof{quoted}: {message.text}"
        return f"{Position(line, message.position.column)}{quoted}: {message.text}"

    def _stopped(self, what: str, outcome: Outcome) -> Rejection:
        assert outcome.stopped is not None
        return Rejection(f"{what}: {_STOPPED[outcome.stopped].format(self.limits)}", "limits")

    def _ended_well(self, what: str, outcome: Outcome) -> Rejection | None:
        """None when the process ended with success.  Raises VerificationError when it did not start."""
        if outcome.returncode == 0:
            return None
        said = outcome.stderr.strip()[-300:]
        if outcome.returncode in (126, 127):
            raise VerificationError(f"Lean did not start: {said}")
        return Rejection(f"{what}: Lean broke down (exit status {outcome.returncode}): {said}", "limits")


class _NameTaken:
    """The library has a declaration of the theorem's name."""


def _is_sorry(message: Message) -> bool:
    return "hasSorry" in message.kind or "declaration uses `sorry`" in message.text


def _is_helper(constant: Name, own: tuple[str, ...]) -> bool:
    """Whether `constant` is the theorem or one of the declarations that Lean itself makes for it."""
    if constant[: len(own)] != own:
        return False
    return all(isinstance(part, int) or part.startswith(_HELPERS) for part in constant[len(own) :])


def _is_realized(constant: Name) -> bool:
    """Whether `constant` is a lemma about a library definition that Lean states when it is first asked.

    Equations (`f.eq_1`, `f.eq_def`) and congruences (`f.congr_simp`): their names are reserved, so that no
    text can declare them, and being theorems they bend nothing.
    """
    last = constant[-1] if constant else ""
    return isinstance(last, str) and _REALIZED.fullmatch(last) is not None


def _checker() -> str:
    try:
        version = importlib.metadata.version("medalist")
    except importlib.metadata.PackageNotFoundError:
        version = "in development"
    return f"medalist {version}"
