"""Which modules make up the core, what does each import, and what names its compiled form?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from hashlib import sha256
from pathlib import Path

from lean.errors import ToolchainError

ROOT = "Olympiad"
"""What a statement's file imports."""

STEPS = "Olympiad.Steps"
"""Imports the root and adds what only `lean.session` uses; a core without it is whole."""

_BLANK = re.compile(r"\s+|--[^\n]*")
_HEADER_WORD = re.compile(r"(?:module|prelude)\b")
_IMPORT = re.compile(r"(?:(?:public|private|meta)\s+)*import\s+(?:all\s+)?([^\s]+)")
_COMMENT_EDGE = re.compile(r"/-|-/")


@dataclass(frozen=True)
class Module:
    """A source as it was read: compiled, hashed and reported from this text, whatever happens to the file."""

    name: str
    file: Path
    text: bytes
    imports: tuple[str, ...]

    @property
    def path(self) -> Path:
        """Where the module lies below its root folder."""
        return module_path(self.name)


def module_path(name: str) -> Path:
    """The file of a module, below a root folder."""
    *folders, last = name.split(".")
    return Path(*folders, f"{last}.lean")


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


def read(folders: Sequence[Path]) -> dict[str, Module]:
    """The root module, the one for steps, and all that they import, each from the first folder that has it.

    Dependencies come first.

    Raises ToolchainError for a missing module, a cycle, or a file that is not UTF-8.
    """
    modules: dict[str, Module] = {}
    wanted = [(ROOT, "")]
    if any((folder / module_path(STEPS)).is_file() for folder in folders):
        wanted.append((STEPS, ""))
    while wanted:
        name, importer = wanted.pop()
        if name not in modules:
            modules[name] = module = _load(folders, name, importer)
            wanted += [(dependency, name) for dependency in module.imports]
    graph = {name: module.imports for name, module in modules.items()}
    try:
        return {name: modules[name] for name in TopologicalSorter(graph).static_order()}
    except CycleError as error:
        cycle = " -> ".join(error.args[1])
        raise ToolchainError(f"modules of the core import each other: {cycle}") from error


def _load(folders: Sequence[Path], name: str, importer: str) -> Module:
    for folder in folders:
        file = folder / module_path(name)
        try:
            content = file.read_bytes()
            return Module(name, file, content, header(content.decode())[1])
        except FileNotFoundError:
            continue
        except (OSError, UnicodeDecodeError) as error:
            raise ToolchainError(f"{file} cannot be read: {error}") from error
    by = f"; {importer} imports it" if importer else ""
    raise ToolchainError(f"{folders[0] / module_path(name)} does not exist{by}")


def keys(modules: Iterable[Module], runtime: str) -> dict[str, str]:
    """What names each module's compiled form: its text, its imports' keys, and the runtime's digest.

    `modules` come dependencies first.
    """
    found: dict[str, str] = {}
    for module in modules:
        imports = " ".join(found[name] for name in module.imports)
        digest = sha256(f"{runtime}|{module.name}|{imports}|".encode())
        digest.update(module.text)
        found[module.name] = digest.hexdigest()[:32]
    return found


def whole(keys: Mapping[str, str]) -> str:
    """The key that names the whole library: that of the module that imports all others."""
    return keys.get(STEPS) or keys[ROOT]
