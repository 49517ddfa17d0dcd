"""Which modules make up the core, what does each import, and what names its compiled form?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from hashlib import sha256
from pathlib import Path

from lean.errors import ToolchainError

ROOT = "Olympiad"

_BLANK = re.compile(r"\s+|--[^\n]*")
_HEADER_WORD = re.compile(r"(?:module|prelude)\b")
_IMPORT = re.compile(r"(?:(?:public|private|meta)\s+)*import\s+(?:all\s+)?([^\s]+)")
_COMMENT_EDGE = re.compile(r"/-|-/")


@dataclass(frozen=True)
class Module:
    """A source as it was read: compiled, hashed and reported from this text, whatever happens to the file."""

    name: str
    text: bytes
    imports: tuple[str, ...]

    @property
    def path(self) -> Path:
        """Where the module lies below its root folder."""
        return Path(*self.name.split(".")).with_suffix(".lean")


def core_folder() -> Path:
    """The folder of the core's sources, in a checkout as in an installed package."""
    return Path(__file__).resolve().parent.parent / "core"


def header(text: str) -> tuple[bool, tuple[str, ...]]:
    """(whether the file starts with `prelude`, the modules that it imports), from a Lean file's header."""
    at, prelude, imports = 0, False, []
    while True:
        if found := _BLANK.match(text, at):
            at = found.end()
        elif text.startswith("/-", at) and not text.startswith(("/--", "/-!"), at):
            at = _after_comment(text, at)
        elif found := _HEADER_WORD.match(text, at):
            prelude |= found[0] == "prelude"
            at = found.end()
        elif found := _IMPORT.match(text, at):
            imports.append(found[1].replace("«", "").replace("»", ""))
            at = found.end()
        else:
            return prelude, tuple(imports)


def _after_comment(text: str, start: int) -> int:
    """The end of the block comment at `start`; comments nest."""
    depth = 0
    for edge in _COMMENT_EDGE.finditer(text, start):
        depth += 1 if edge[0] == "/-" else -1
        if depth == 0:
            return edge.end()
    return len(text)


def read(folder: Path, generated: Mapping[str, tuple[str, ...]]) -> dict[str, Module]:
    """The root module and all that it imports, dependencies first.

    `generated` names the modules that have no source file, with their imports; their text is empty here.
    Raises ToolchainError for a missing module, a cycle, or a file that is not UTF-8.
    """
    modules: dict[str, Module] = {}
    wanted = [(ROOT, "the root")]
    while wanted:
        name, needed_by = wanted.pop()
        if name in modules:
            continue
        modules[name] = module = (
            Module(name, b"", generated[name]) if name in generated else _load(folder, name, needed_by)
        )
        wanted += [(dependency, name) for dependency in module.imports]
    graph = {name: module.imports for name, module in modules.items()}
    try:
        return {name: modules[name] for name in TopologicalSorter(graph).static_order()}
    except CycleError as error:
        raise ToolchainError(f"modules of the core import each other: {' -> '.join(error.args[1])}") from error


def _load(folder: Path, name: str, needed_by: str) -> Module:
    file = Module(name, b"", ()).path
    try:
        content = (folder / file).read_bytes()
        return Module(name, content, header(content.decode())[1])
    except FileNotFoundError:
        raise ToolchainError(f"{folder / file} does not exist; it is imported by {needed_by}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ToolchainError(f"{folder / file} cannot be read: {error}") from error


def keys(modules: Iterable[Module], base: str, generator: str) -> dict[str, str]:
    """What names each module's compiled form: its text, its imports' keys, and the runtime (`base`).

    A generated module is named by its generator and the runtime. `modules` come dependencies first.
    """
    found: dict[str, str] = {}
    for module in modules:
        digest = sha256(f"{base}|{module.name}|{' '.join(found[name] for name in module.imports)}|".encode())
        digest.update(module.text or generator.encode())
        found[module.name] = digest.hexdigest()[:32]
    return found
