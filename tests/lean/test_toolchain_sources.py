"""The core's module graph: headers, missing modules, cycles, keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from lean.errors import ToolchainError
from lean.toolchain import sources


def write(folder: Path, **modules: str) -> Path:
    for name, text in modules.items():
        file = folder / sources.module_path(name.replace("_", "."))
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return folder


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", (False, ())),
        ("prelude", (True, ())),
        (
            "prelude\nimport A\nimport A.B -- and why\nimport «C»\ntheorem import_ : True",
            (True, ("A", "A.B", "C")),
        ),
        ("/- import X /- nested -/ import Y -/ import A", (False, ("A",))),
        ("-- import X\nmodule\nprelude\npublic meta import all A", (True, ("A",))),
        ("import A\n/-! import B -/\nimport C", (False, ("A",))),
        ("import A\n/- never closed\nimport B", (False, ("A",))),
        ("preludes\nimport A", (False, ())),
    ],
)
def test_header(text: str, expected: tuple[bool, tuple[str, ...]]) -> None:
    assert sources.header(text) == expected


def test_modules_come_after_what_they_import(tmp_path: Path) -> None:
    folder = write(
        tmp_path,
        Olympiad="prelude\nimport Olympiad.A\nimport Olympiad.B",
        Olympiad_A="prelude\nimport Olympiad.B",
        Olympiad_B="prelude",
        Olympiad_Unused="prelude\nimport Nowhere",
    )
    assert list(sources.read([folder])) == ["Olympiad.B", "Olympiad.A", "Olympiad"]


def test_first_folder_wins_and_later_ones_complete_it(tmp_path: Path) -> None:
    first = write(tmp_path / "1", Olympiad="prelude\nimport Olympiad.A\n-- first")
    second = write(tmp_path / "2", Olympiad="prelude\n", Olympiad_A="prelude")
    modules = sources.read([first, second])
    assert modules["Olympiad"].file.is_relative_to(first)
    assert modules["Olympiad.A"].file.is_relative_to(second)


def test_missing_module_is_named_with_its_importer(tmp_path: Path) -> None:
    folder = write(tmp_path, Olympiad="prelude\nimport Olympiad.Gone")
    with pytest.raises(ToolchainError, match=r"Olympiad/Gone\.lean does not exist; Olympiad imports it"):
        sources.read([folder])


def test_cycle_is_shown(tmp_path: Path) -> None:
    folder = write(tmp_path, Olympiad="import Olympiad.A", Olympiad_A="import Olympiad")
    with pytest.raises(ToolchainError, match=r"import each other: .*Olympiad -> "):
        sources.read([folder])


def test_source_that_is_not_utf8(tmp_path: Path) -> None:
    (tmp_path / "Olympiad.lean").write_bytes(b"prelude\n-- \xff")
    with pytest.raises(ToolchainError, match=r"Olympiad\.lean cannot be read"):
        sources.read([tmp_path])


def test_key_changes_with_text_imports_and_runtime_only(tmp_path: Path) -> None:
    folder = write(
        tmp_path,
        Olympiad="prelude\nimport Olympiad.A\nimport Olympiad.B",
        Olympiad_A="prelude",
        Olympiad_B="prelude",
    )

    def keys(runtime: str = "r") -> dict[str, str]:
        return sources.keys(sources.read([folder]).values(), runtime)

    before = keys()
    assert len(set(before.values())) == 3
    write(folder, Olympiad_A="prelude\n-- changed")
    after = keys()
    assert {name for name in before if before[name] != after[name]} == {"Olympiad", "Olympiad.A"}
    assert not set(keys("other").values()) & set(after.values())


def test_the_core_is_found_beside_the_package() -> None:
    assert (sources.core_folder() / "Olympiad.lean").is_file()
