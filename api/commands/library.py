"""`medalist toolchain --library`: which theorems may a proof cite?"""

from __future__ import annotations

from pathlib import Path

from api.commands.console import emit, errors, failure
from lean.errors import LeanError
from lean.lemmas import Lemma, lemmas, matching, read_export
from lean.toolchain import find as find_toolchain


def run(environment: str, find: str | None, as_json: bool, export: Path | None = None) -> int:
    """List the library's theorems, or those with `find` in name, statement, documentation or constants.

    export: a project's list of theorems (JSON lines), instead of the core's.
    """

    def progress(text: str) -> None:
        if not as_json:
            errors.log(text)

    try:
        listed = read_export(export) if export else lemmas(find_toolchain(environment, progress=progress))
    except LeanError as error:
        return failure(error, environment, as_json)
    chosen = matching(listed, find) if find else listed
    value = {"count": len(chosen), "of": len(listed), "lemmas": [lemma.to_json() for lemma in chosen]}
    emit(as_json, value, lambda: _text(chosen, len(listed)))
    return 0


def _text(chosen: tuple[Lemma, ...], total: int) -> str:
    lines: list[str] = []
    module = None
    for lemma in chosen:
        if lemma.module != module:
            module = lemma.module
            lines += ["", module] if lines else [module]
        lines.append(f"  {lemma.name} : {lemma.statement}")
        if lemma.docstring:
            lines.append(f"      {lemma.docstring}")
    lines += ["", f"{len(chosen)} of {total} theorems"]
    return "\n".join(lines)
