"""The syntax bindings: names, categories, and what is generated from the installed library."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean import bindings
from lean.objects import Name
from lean.toolchain import Toolchain, core
from lean.toolchain.cache import Cache, default_folder
from lean.toolchain.runtime import locate
from lean.toolchain.symbols import defined_symbols

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def library() -> Path:
    return locate(Cache(default_folder())).library


@pytest.fixture(scope="module")
def symbols(library: Path) -> dict[str, bool]:
    return defined_symbols(library)


@pytest.fixture(scope="module")
def generated(library: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """The texts of both modules, made in a process of its own as a build does it."""
    folder = tmp_path_factory.mktemp("generated")
    command = [sys.executable, "-m", "lean.bindings", str(library), str(folder)]
    subprocess.run(command, cwd=REPOSITORY, check=True)
    syntax, unexpanders = bindings.modules(folder)
    return syntax.read_text(), unexpanders.read_text()


@pytest.mark.parametrize(
    ("kind", "symbol", "written"),
    [
        (("Lean", "Parser", "Tactic", "intro"), "l_Lean_Parser_Tactic_intro", "Lean.Parser.Tactic.intro"),
        (("term_∧_",), "l_term___u2227__", "«term_∧_»"),
        (("Lean", "cdot"), "l_Lean_cdot", "Lean.cdot"),
        (("Lean", "Parser", "Tactic", "open"), "l_Lean_Parser_Tactic_open", "Lean.Parser.Tactic.«open»"),
        (("Rat", "term_/._"), "l_Rat_term___x2f_x2e__", "Rat.«term_/._»"),
        (("term𝔸",), "l_term_U0001d538", "«term𝔸»"),
    ],
)
def test_names(kind: Name, symbol: str, written: str) -> None:
    assert bindings.mangle(kind) == symbol
    assert bindings.identifier(kind) == written


@given(st.text(alphabet=st.sampled_from("abzAZ09+·∧𝔸⟨'!?"), min_size=1))
def test_a_mangled_component_is_read_back(component: str) -> None:
    assert bindings.demangle_component(bindings.mangle((component,))[2:]) == component


@given(st.from_regex(r"[a-z]+(_[a-z]+)*", fullmatch=True))
def test_underscores_are_read_back(component: str) -> None:
    assert bindings.demangle_component(bindings.mangle((component,))[2:]) == component


@pytest.mark.parametrize(
    ("kind", "category"),
    [
        (("Lean", "Parser", "Tactic", "simp"), "tactic"),
        (("Lean", "Parser", "Tactic", "Conv", "lhs"), "conv"),
        (("Lean", "Parser", "Tactic", "Conv", "conv"), "tactic"),
        (("Lean", "Parser", "Tactic", "rcasesPat", "one"), "rcasesPat"),
        (("Lean", "Parser", "Attr", "simp"), "attr"),
        (("Lean", "Parser", "Attr", "grind"), "attr"),
        (("Lean", "Parser", "Attr", "grindEq"), "grind_mod"),
        (("term_∧_",), "term"),
        (("Lean", "termMacro.trace[_]_"), "term"),
        (("Lean", "Parser", "Command", "declareSimpLikeTactic"), "command"),
        (("tacticDecreasing_with_",), "tactic"),
        (("Lean", "explicitBinders"), None),
    ],
)
def test_categories(kind: Name, category: str | None) -> None:
    assert bindings.category(kind) == category


def test_every_kind_of_native_syntax_is_bound(generated: tuple[str, str]) -> None:
    syntax, unexpanders = generated
    assert len(re.findall(r": Lean\.(?:Trailing)?ParserDescr$", syntax, re.MULTILINE)) > 700
    assert len(re.findall(r": Lean\.Macro$", syntax, re.MULTILINE)) > 250
    assert len(re.findall(r": Lean\.PrettyPrinter\.Unexpander$", unexpanders, re.MULTILINE)) > 30
    for line in (
        '@[tactic_parser, extern "l_Lean_Parser_Tactic_intro"] '
        "opaque Lean.Parser.Tactic.intro : Lean.ParserDescr",
        '@[term_parser, extern "l_term___u2227__"] opaque «term_∧_» : Lean.TrailingParserDescr',
    ):
        assert line in syntax.splitlines()
    assert "@[app_unexpander Exists, extern " in unexpanders


def test_bindings_name_what_the_library_has(generated: tuple[str, str], symbols: dict[str, bool]) -> None:
    bound = re.findall(r'extern "([^"]+)"\] opaque (\S+) :', "".join(generated))
    assert {symbol for symbol, _ in bound} <= symbols.keys()
    assert len({name for _, name in bound}) == len(bound)


def test_the_core_is_compiled_from_what_is_generated(
    generated: tuple[str, str], toolchain: Toolchain
) -> None:
    """The bindings in use are these: one tactic, one notation, one macro and one printed goal, from Init."""
    source = toolchain.header + (
        "example (p q : Prop) (h : p ∧ q) : ∃ x : Nat, x = 1 ∧ q := by\n"
        "  trace_state\n  rcases h with ⟨_, hq⟩\n  exact ⟨1, rfl, hq⟩\n"
    )
    done = subprocess.run(
        [toolchain.executable, "--stdin"],
        input=source,
        env=toolchain.environment_variables(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert "h : p ∧ q\n⊢ ∃ x, x = 1 ∧ q" in done.stdout


def test_bindings_are_made_where_the_current_folder_is_not_searched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONSAFEPATH", "1")
    cache = Cache(tmp_path)
    found = core.generated(locate(cache), cache, lambda line: None)
    assert all(file.stat().st_size > 1000 for file in bindings.modules(found))


def test_a_library_that_is_none(tmp_path: Path) -> None:
    file = tmp_path / "library.so"
    file.write_text("not ELF, and longer than a header of sixty-four bytes is, to be sure")
    with pytest.raises(ValueError, match="not a 64-bit little-endian ELF file"):
        defined_symbols(file)


def test_symbols_are_those_of_nm(library: Path, symbols: dict[str, bool]) -> None:
    if not shutil.which("nm"):
        pytest.skip("no nm on this machine")
    done = subprocess.run(["nm", "-D", "--defined-only", library], capture_output=True, text=True, check=True)
    assert {line.split()[2].split("@")[0] for line in done.stdout.splitlines()} == symbols.keys()
    assert symbols["lean_main"]
    assert not symbols["l_Lean_Parser_Tactic_intro"]
