"""Which theorems does a library offer, and what does each of them state?

For the core: names, places, documentation and constants are read from the compiled modules, statements are
what Lean itself prints (`#check @name`, one run), and all of it is kept in the cache, so that the next call
takes milliseconds.  For a project with Mathlib: from a file that its user exports (`read_export`).
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from lean.errors import ToolchainError
from lean.objects import NotAnObject
from lean.telescope import Told, told
from lean.terms import constants as constants_in_text
from lean.terms import parse_statement
from lean.toolchain import Toolchain
from lean.toolchain.cache import Cache, default_folder

_FORMAT = 1
_LIMIT_SECONDS = 300
_KEPT = 4

_INTERNAL_NAMESPACES = ("Lean", "Olympiad", "Fast")
_GENERATED = re.compile(
    r"_.*|Internal|Raw|match_\d+|eq_\d+|eq_def|proof_\d+|inst[A-Z].*|.*\.sizeOf_spec|sizeOf_spec|injEq|inj|noConfusion"
    r"|congr_simp|reduceCtor.*|brecOn|binductionOn|casesOn|recOn|below|rec|.*✝.*|hcongr_\d+|to[A-Z]\w*"
)
_EQUATIONS = frozenset({"Eq", "Iff", "HEq"})


@dataclass(frozen=True)
class Lemma:
    """One theorem that a proof may cite.

    statement: its type as Lean prints it, on one line; conclusion_constants, hypothesis_constants: the
    constants that occur in these parts of the type; constants: all of them, those of binders' types and
    instances too.  head: the constant at the conclusion's head, None where it is a variable.  explicit: for
    each explicit argument, whether it is a hypothesis (else it is an object that Lean often finds).
    equation: the conclusion is `=` or `↔`, for `rw`; simp: `simp` uses it by itself; applies: `apply` can
    unify its conclusion with a goal.  premises: the listed theorems that its proof cites.
    """

    name: str
    statement: str
    docstring: str | None
    module: str
    line: int
    constants: frozenset[str]
    conclusion_constants: frozenset[str]
    hypothesis_constants: frozenset[str]
    head: str | None
    explicit: tuple[bool, ...]
    equation: bool
    simp: bool
    applies: bool
    premises: tuple[str, ...] = ()

    @property
    def explicit_arguments(self) -> int:
        """How many arguments the theorem takes in writing."""
        return len(self.explicit)

    def to_json(self) -> dict[str, Any]:
        """The lemma as plain data, sets in order."""
        return {
            key: sorted(value) if isinstance(value, frozenset) else value
            for key, value in asdict(self).items()
        }


def lemmas(toolchain: Toolchain, *, cache: Cache | None = None) -> tuple[Lemma, ...]:
    """The theorems of the core that a user would cite, each after what its module imports and in its order.

    Left out are private and generated theorems (equations of definitions, instances) and those in the
    namespaces of the core's own machinery.  Raises ToolchainError for a Lake project (see `read_export`), a
    damaged library, and a Lean that does not answer.
    """
    if toolchain.kind != "core":
        raise ToolchainError(
            "the theorems of a Lake project are not listed from its compiled modules; export them as JSON "
            'lines with "name" and "statement", and give that file'
        )
    cache = cache or Cache(default_folder())
    identity = f"{_FORMAT}|{toolchain.library_hash}|{'|'.join(map(str, toolchain.search_path))}"
    place = cache.entry("lemmas", f"{sha256(identity.encode()).hexdigest()[:32]}.json")
    try:
        known = _decode(json.loads(place.read_bytes()))
        cache.used(place)
        return known
    except (OSError, ValueError, TypeError, KeyError, IndexError):
        # Not there yet, or not whole: made anew below.
        pass
    found = _from_library(toolchain)
    with cache.writing():
        place.parent.mkdir(parents=True, exist_ok=True)
        draft = place.with_name(f"{place.name}.{os.getpid()}")
        draft.write_text(json.dumps(_encode(found), ensure_ascii=False, separators=(",", ":")), "utf-8")
        draft.replace(place)
        for old in sorted(place.parent.glob("*.json"), key=lambda file: file.stat().st_mtime)[:-_KEPT]:
            old.unlink(missing_ok=True)
    return found


def read_export(file: Path) -> tuple[Lemma, ...]:
    """The theorems that a user's file lists: JSON lines with at least `name` and `statement`.

    `docstring`, `module`, `line`, `simp` and `premises` are taken where they are given; constants are found
    in the statement's text.  Raises ToolchainError with the line number of what is wrong.
    """
    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ToolchainError(f"the list of lemmas {file} cannot be read: {error}") from error
    result: dict[str, Lemma] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            lemma = _exported(line, f"{file}:{number}", len(result) + 1)
            if lemma.name in result:
                raise ToolchainError(f"{file}:{number}: {lemma.name} is listed twice; leave one of them out")
            result[lemma.name] = lemma
    return tuple(result.values())


def matching(found: Iterable[Lemma], text: str) -> tuple[Lemma, ...]:
    """The lemmas with `text` in their name, statement or documentation, or as one of their constants."""
    return tuple(
        lemma
        for lemma in found
        if text in lemma.name
        or text in lemma.statement
        or text in lemma.constants
        or (lemma.docstring is not None and text in lemma.docstring)
    )


def _exported(line: str, place: str, number: int) -> Lemma:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise ToolchainError(f"{place}: not JSON: {error}") from error
    if not isinstance(row, dict):
        raise ToolchainError(f'{place}: not a JSON object with "name" and "statement"')
    kinds: tuple[tuple[str, type, bool], ...] = (
        ("name", str, True),
        ("statement", str, True),
        ("docstring", str, False),
        ("module", str, False),
        ("line", int, False),
        ("simp", bool, False),
        ("premises", list, False),
    )
    for key, kind, needed in kinds:
        value = row.get(key)
        if value is None and needed:
            raise ToolchainError(f'{place}: "{key}" is missing')
        if value is not None and not isinstance(value, kind):
            raise ToolchainError(f'{place}: "{key}" must be a {kind.__name__}, not {json.dumps(value)[:60]}')
    premises = row.get("premises") or []
    if not all(isinstance(premise, str) for premise in premises):
        raise ToolchainError(f'{place}: "premises" must be a list of names')
    if not row["name"].strip() or not row["statement"].strip():
        raise ToolchainError(f'{place}: "name" and "statement" must not be empty')
    statement = " ".join(row["statement"].split())
    shape = parse_statement(statement)
    conclusion = constants_in_text([shape.conclusion])
    hypotheses = constants_in_text(shape.hypotheses)
    head = None if shape.conclusion.variable else shape.conclusion.head
    return Lemma(
        name=row["name"].strip(),
        statement=statement,
        docstring=row.get("docstring"),
        module=row.get("module") or "",
        line=row.get("line") or number,
        constants=conclusion | hypotheses | constants_in_text(shape.types),
        conclusion_constants=conclusion,
        hypothesis_constants=hypotheses,
        head=head,
        explicit=shape.explicit,
        equation=head in _EQUATIONS,
        simp=bool(row.get("simp")),
        applies=head is not None,
        premises=tuple(premises),
    )


def _from_library(toolchain: Toolchain) -> tuple[Lemma, ...]:
    try:
        theorems = {theorem.name: theorem for folder in toolchain.search_path for theorem in told(folder)}
    except (OSError, NotAnObject) as error:
        raise ToolchainError(
            f"a compiled module of the core is damaged: {error}; remove its library and rebuild"
        ) from error
    listed = [theorem for theorem in theorems.values() if theorem.line and _is_citable(theorem.name)]
    statements = _printed(toolchain, [theorem.name for theorem in listed])
    names = {theorem.name for theorem in listed if theorem.name in statements}
    cited = _Premises(theorems, names)
    return tuple(
        Lemma(
            name=theorem.name,
            statement=statements[theorem.name],
            docstring=theorem.docstring,
            module=theorem.module,
            line=theorem.line,
            constants=theorem.conclusion | theorem.hypotheses | theorem.others,
            conclusion_constants=theorem.conclusion,
            hypothesis_constants=theorem.hypotheses,
            head=theorem.head,
            explicit=theorem.explicit,
            equation=theorem.head in _EQUATIONS,
            simp=theorem.simp,
            applies=theorem.head is not None,
            premises=cited.of(theorem),
        )
        for theorem in listed
        if theorem.name in names
    )


def _is_citable(name: str) -> bool:
    parts = name.split(".")
    return (
        parts[0] not in _INTERNAL_NAMESPACES
        and parts[0] != "_private"
        and not any(_GENERATED.fullmatch(part) for part in parts)
    )


class _Premises:
    """Which listed theorems a proof cites, itself or through auxiliary theorems that are not listed."""

    def __init__(self, theorems: Mapping[str, Told], listed: set[str]) -> None:
        self._theorems = theorems
        self._listed = listed

    def of(self, theorem: Told) -> tuple[str, ...]:
        found: set[str] = set()
        seen = {theorem.name}
        waiting = [theorem.proof]
        while waiting:
            for name in waiting.pop() - seen:
                seen.add(name)
                if name in self._listed:
                    found.add(name)
                elif name in self._theorems and (
                    name.startswith("_private.") or any(part.startswith("_") for part in name.split("."))
                ):
                    waiting.append(self._theorems[name].proof)
        return tuple(sorted(found))


def _printed(toolchain: Toolchain, names: Sequence[str]) -> dict[str, str]:
    """Each theorem's type as Lean prints it; a name that Lean does not find is left out."""
    first = toolchain.header.count("\n") + 2
    checks = "".join(f"#check @_root_.{_quoted(name)}\n" for name in names)
    # The module with what only served steps use is part of the library, but not of what the header imports.
    try:
        done = subprocess.run(
            [toolchain.executable, "--json", "--stdin"],
            input=f"{toolchain.header}import Olympiad.Steps\n{checks}",
            env=toolchain.environment_variables(),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=_LIMIT_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ToolchainError(f"Lean did not print the library's statements: {error}") from error
    found: dict[str, str] = {}
    for line in done.stdout.splitlines():
        try:
            message = json.loads(line)
            at, kind, text = message["pos"]["line"] - first, message["severity"], message["data"]
        except (ValueError, KeyError, TypeError) as error:
            raise ToolchainError(f"Lean printed something that is no message: {line[:200]}") from error
        if kind == "information" and 0 <= at < len(names):
            _, _, statement = text.partition(" : ")
            found[names[at]] = " ".join(statement.split())
    if not found and names:
        raise ToolchainError(
            f"Lean printed no statement of the library (exit code {done.returncode}): {done.stderr[:500]}"
        )
    return found


def _quoted(name: str) -> str:
    plain = re.compile(r"[^\W\d][\w'!?₀-₉ₐ-ₜᵢ-ᵪ]*")
    return ".".join(part if plain.fullmatch(part) else f"«{part}»" for part in name.split("."))


def _encode(found: Sequence[Lemma]) -> dict[str, Any]:
    """Compact plain data: constants and premises by their numbers."""
    words = sorted({word for lemma in found for word in (*lemma.constants, *lemma.premises)})
    number = {word: index for index, word in enumerate(words)}

    def numbers(names: Iterable[str]) -> list[int]:
        return sorted(number[name] for name in names)

    rows = [
        [
            lemma.name,
            lemma.statement,
            lemma.docstring,
            lemma.module,
            lemma.line,
            numbers(lemma.constants),
            numbers(lemma.conclusion_constants),
            numbers(lemma.hypothesis_constants),
            lemma.head,
            "".join("h" if hypothesis else "x" for hypothesis in lemma.explicit),
            lemma.simp,
            numbers(lemma.premises),
        ]
        for lemma in found
    ]
    return {"words": words, "lemmas": rows}


def _decode(data: Any) -> tuple[Lemma, ...]:
    words = data["words"]

    def names(numbers: Iterable[int]) -> list[str]:
        return [words[number] for number in numbers]

    return tuple(
        Lemma(
            name=name,
            statement=statement,
            docstring=docstring,
            module=module,
            line=line,
            constants=frozenset(names(constants)),
            conclusion_constants=frozenset(names(conclusion)),
            hypothesis_constants=frozenset(names(hypotheses)),
            head=head,
            explicit=tuple(letter == "h" for letter in explicit),
            equation=head in _EQUATIONS,
            simp=simp,
            applies=head is not None,
            premises=tuple(names(premises)),
        )
        for (
            name,
            statement,
            docstring,
            module,
            line,
            constants,
            conclusion,
            hypotheses,
            head,
            explicit,
            simp,
            premises,
        ) in data["lemmas"]
    )
