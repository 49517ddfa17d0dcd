"""Lake-shaped project folders: the lean, search path and header they stand for, and what can be wrong."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from lean.errors import ToolchainError
from lean.toolchain import Toolchain, describe, find
from lean.toolchain.sources import module_path

TWO = "prelude\nimport Olympiad\ntheorem Demo.two (n : Nat) : n + n = 2 * n := by omega\n"
LIBRARY = Path(".lake", "build", "lib", "lean")


class Workshop:
    """Makes a project on top of the core, compiled with the wheel's lean as `lake build` would."""

    def __init__(self, folder: Path, core: Toolchain) -> None:
        self.folder = folder
        self.core = core
        folder.mkdir(parents=True)
        (folder / "lean-toolchain").write_text(f"leanprover/lean4:v{core.version}\n")
        package = folder / ".lake" / "packages" / "olympiad" / LIBRARY
        package.parent.mkdir(parents=True)
        package.symlink_to(core.search_path[0])
        manifest = {"packagesDir": ".lake/packages", "packages": [{"name": "olympiad", "type": "git"}]}
        (folder / "lake-manifest.json").write_text(json.dumps(manifest))

    def module(self, name: str, text: str, library: Path = LIBRARY) -> None:
        source, place = self.folder / module_path(name), self.folder / library
        compiled = (place / module_path(name)).with_suffix(".olean")
        source.parent.mkdir(parents=True, exist_ok=True)
        compiled.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(text)
        subprocess.run(
            [self.core.executable, "-o", compiled, source.relative_to(self.folder)],
            cwd=self.folder,
            env={"LEAN_PATH": f"{place}:{self.core.search_path[0]}"},
            check=True,
        )


@pytest.fixture
def bare(tmp_path: Path, toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch) -> Workshop:
    """A project without modules of its own, on a machine without elan and without a `lean`."""
    monkeypatch.setenv("ELAN_HOME", str(tmp_path / "elan"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.delenv("MEDALIST_LEAN", raising=False)
    return Workshop(tmp_path / "project", toolchain)


@pytest.fixture
def project(bare: Workshop) -> Workshop:
    """Two modules, one importing the other, and a lakefile that names the library."""
    bare.module("Demo.Basic", TWO)
    bare.module("Demo", "prelude\nimport Demo.Basic\n")
    (bare.folder / "lakefile.toml").write_text('name = "demo"\n[[lean_lib]]\nname = "Demo"\n')
    return bare


def check(toolchain: Toolchain, text: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [toolchain.executable, "--stdin"],
        input=toolchain.header + text,
        env=toolchain.environment_variables(),
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_project_runs_on_the_wheels_lean(project: Workshop) -> None:
    found = find(project.folder)
    assert found.kind == "mathlib"
    assert found.header == "prelude\nimport Demo\n"
    assert found.version == project.core.version
    assert found.executable == project.core.executable
    assert found.search_path == (
        project.folder / LIBRARY,
        project.folder / ".lake" / "packages" / "olympiad" / LIBRARY,
    )
    done = check(found, "theorem four (n : Nat) : 2 * n = n + n := (Demo.two n).symm\n#print axioms four\n")
    assert done.returncode == 0, done.stdout
    assert "depends on axioms" in done.stdout
    assert "build_seconds" in describe(found).to_json()
    assert "Lake project" in describe(found).text()


def test_a_project_with_mathlib_is_opened_with_it(bare: Workshop) -> None:
    """A stand-in of that name: an `Init` that is the core, and a `Mathlib` above it."""
    bare.module("Init", "prelude\nimport Olympiad\n")
    bare.module("Mathlib", "theorem Mathlib.two (n : Nat) : n + n = 2 * n := by omega\n")
    found = find(bare.folder)
    assert found.header == "import Mathlib\n"
    done = check(found, "theorem four (n : Nat) : 2 * n = n + n := (Mathlib.two n).symm\n")
    assert (done.returncode, done.stdout) == (0, "")


def test_roots_of_a_lakefile_in_lean(project: Workshop) -> None:
    (project.folder / "lakefile.toml").unlink()
    (project.folder / "lakefile.lean").write_text(
        "import Lake\nopen Lake DSL\npackage demo\n"
        "lean_lib «Demo» where\n  -- lean_lib Other\nlean_lib Gone\n"
    )
    project.module("Other", "prelude\n")
    assert find(project.folder).header == "prelude\nimport Demo\n"


def test_roots_without_a_lakefile_are_the_modules_on_top(project: Workshop) -> None:
    (project.folder / "lakefile.toml").unlink()
    project.module("Other", "prelude\n")
    assert find(project.folder).header == "prelude\nimport Demo\nimport Other\n"


def test_older_and_chosen_build_folders(project: Workshop) -> None:
    shutil.rmtree(project.folder / LIBRARY)
    with (project.folder / "lakefile.toml").open("r+") as file:
        text = file.read()
        file.seek(0)
        file.write('buildDir = "out"\n' + text)
    project.module("Demo", "prelude\n", Path("out", "lib"))
    assert find(project.folder).search_path[0] == project.folder / "out" / "lib"


def test_a_package_in_a_folder_of_its_own(project: Workshop) -> None:
    shutil.rmtree(project.folder / ".lake" / "packages")
    beside = project.folder.parent / "beside" / LIBRARY
    beside.parent.mkdir(parents=True)
    beside.symlink_to(project.core.search_path[0])
    manifest = {"packages": [{"name": "olympiad", "type": "path", "dir": "../beside"}]}
    (project.folder / "lake-manifest.json").write_text(json.dumps(manifest))
    assert check(find(project.folder), "#check Demo.two\n").returncode == 0


def test_the_hash_follows_what_is_compiled(project: Workshop) -> None:
    first = find(project.folder).library_hash
    assert find(project.folder).library_hash == first
    project.module("Demo.Basic", "prelude\nimport Olympiad\ntheorem Demo.three : 1 + 2 = 3 := rfl\n")
    assert find(project.folder).library_hash != first


def elan(workshop: Workshop, name: str) -> Path:
    program = workshop.folder.parent / "elan" / "toolchains" / name / "bin" / "lean"
    program.parent.mkdir(parents=True)
    program.symlink_to(workshop.core.executable)
    return program


def test_elans_toolchain_comes_first(project: Workshop) -> None:
    program = elan(project, f"leanprover--lean4---v{project.core.version}")
    assert find(project.folder).executable == program


@pytest.mark.parametrize("name", ["v4.35.0", "4.35.0"])
def test_short_toolchain_names(project: Workshop, name: str) -> None:
    (project.folder / "lean-toolchain").write_text(name)
    program = elan(project, "leanprover--lean4---v4.35.0")
    assert find(project.folder).executable == program


def test_a_toolchain_linked_under_a_name(project: Workshop) -> None:
    (project.folder / "lean-toolchain").write_text("mine")
    program = elan(project, "mine")
    found = find(project.folder)
    assert (found.executable, found.version) == (program, "4.35.0")


def test_a_lean_on_path_of_the_same_version(project: Workshop) -> None:
    program = project.folder.parent / "bin" / "lean"
    program.parent.mkdir()
    program.symlink_to(project.core.executable)
    assert find(project.folder).executable == program


def test_a_chosen_lean(project: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    program = project.folder.parent / "chosen"
    program.symlink_to(project.core.executable)
    monkeypatch.setenv("MEDALIST_LEAN", str(program))
    assert find(project.folder).executable == program
    (project.folder / "lean-toolchain").write_text("leanprover/lean4:v4.9.0")
    with pytest.raises(
        ToolchainError, match=r"is Lean 4\.35\.0, but .* was built with leanprover/lean4:v4\.9\.0"
    ):
        find(project.folder)
    monkeypatch.setenv("MEDALIST_LEAN", str(project.folder.parent / "elan" / "bin" / "lean"))
    with pytest.raises(ToolchainError, match="elan which lean"):
        find(project.folder)
    monkeypatch.setenv("MEDALIST_LEAN", str(program / "gone"))
    with pytest.raises(ToolchainError, match="does not exist"):
        find(project.folder)


def test_a_toolchain_that_is_not_installed(project: Workshop) -> None:
    (project.folder / "lean-toolchain").write_text("leanprover/lean4:v4.9.0")
    with pytest.raises(
        ToolchainError,
        match=r"pip's runtime is Lean 4\.35\.0.*`elan toolchain install leanprover/lean4:v4\.9\.0`",
    ):
        find(project.folder)


def test_a_project_that_needs_init_needs_elan(bare: Workshop) -> None:
    bare.module("Init", "prelude\nimport Olympiad\n")
    bare.module("Demo", "theorem two (n : Nat) : n + n = 2 * n := by omega\n")
    (bare.folder / LIBRARY / "Init.olean").unlink()
    with pytest.raises(ToolchainError, match="that version, but has no `Init`"):
        find(bare.folder)


def test_folders_that_are_no_projects(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match='neither "core" nor the folder'):
        find(tmp_path / "nowhere")
    with pytest.raises(ToolchainError, match="not a Lake project: it has no `lean-toolchain`"):
        find(tmp_path)
    (tmp_path / "lean-toolchain").write_text("")
    with pytest.raises(ToolchainError, match="does not name a toolchain"):
        find(tmp_path)
    (tmp_path / "lean-toolchain").write_bytes(b"\xff")
    with pytest.raises(ToolchainError, match="cannot be read"):
        find(tmp_path)
    (tmp_path / "lean-toolchain").write_text("leanprover/lean4:v4.35.0")
    with pytest.raises(ToolchainError, match=r"no compiled modules in .*run `lake build`"):
        find(tmp_path)


@pytest.mark.parametrize(
    ("file", "text"), [("lakefile.toml", "name ="), ("lake-manifest.json", "{"), ("lake-manifest.json", "[]")]
)
def test_files_of_lake_that_are_damaged(project: Workshop, file: str, text: str) -> None:
    (project.folder / file).write_text(text)
    with pytest.raises(ToolchainError, match=file):
        find(project.folder)
