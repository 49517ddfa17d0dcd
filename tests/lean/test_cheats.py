"""Every way to cheat in the corpus is rejected for its reason; the honest proofs beside them are accepted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from lean import verify as checker
from lean.errors import StatementError
from lean.receipt import Receipt, Rejection
from lean.sandbox import CheckLimits
from lean.statement import parse
from lean.toolchain import Toolchain
from lean.verify import verify, verify_file

LIMITS = CheckLimits(seconds=60)


@dataclass(frozen=True)
class Entry:
    """One proof, or one whole file when `proof` is None, with what is expected of it.

    kind, reason: of the rejection, the reason as a regular expression; unscreened: the kind that Lean and
    the compiled module give when the look at the text is left out (`accepted` where nothing false follows,
    `.` for any rejection).  All three are empty for an honest proof.
    """

    name: str
    text: str
    proof: str | None
    kind: str = ""
    reason: str = ""
    unscreened: str = ""


def entries(file: str) -> list[Entry]:
    """The entries of one file: `--! name | kind | reason | unscreened`, text, `--! proof`, proof."""
    found: list[Entry] = []
    text = (Path(__file__).with_name("cheats") / file).read_text()
    for block in f"\n{text}".split("\n--! ")[1:]:
        first, _, rest = block.partition("\n")
        if first == "proof":
            last = found.pop()
            found.append(Entry(last.name, last.text, rest, last.kind, last.reason, last.unscreened))
        else:
            name, kind, reason, unscreened = (*first.split(" | "), "", "", "")[:4]
            found.append(Entry(name, rest, None, kind, reason, unscreened))
    return found


CHEATS = [
    entry
    for file in ("declarations", "commands", "options", "trust", "text", "statements")
    for entry in entries(f"{file}.lean")
]
HONEST = entries("honest.lean")

INVISIBLE = {
    "a zero-width space in a word": "om\u200bega",
    "a zero-width joiner in a name": "exact h\u200d",
    "a right-to-left override in a comment": "rfl -- \u202e xaM",
    "a bidirectional isolate in a string": 'have s := "\u2066x"\nrfl',
    "a soft hyphen": "r\u00adfl",
    "a NUL": "rfl\x00axiom cheat : False",
    "a form feed": "rfl\x0c",
    "a byte order mark inside": "rfl\ufeff",
    "a line separator": "rfl\u2028axiom cheat : False",
    "a lone surrogate": "rfl\ud800",
    "a tag character": "rfl -- \U000e0041",
}

NESTED = {
    "brackets": ("exact " + "(" * 5_000 + "rfl" + ")" * 5_000, "limits"),
    "unclosed brackets": ("exact " + "⟨" * 100_000, "limits"),
    "comments": ("/-" * 100_000 + "-/" * 100_000 + " rfl", "error"),
    "unclosed comments": ("/-" * 100_000, "error"),
    "a proof of 10 MB": ("exact rfl " + "-- padding\n" * 1_000_000, "limits"),
    "a line of 2 MB": ("-- " + "x" * 2_000_000 + "\nrfl", "limits"),
    "interpolated strings": ('exact s!"{' * 2_000, "limits|error"),
    "terms in a row": ("exact " + "id <| " * 3_000 + "rfl", "error|limits"),
}


async def check(entry: Entry, toolchain: Toolchain) -> Receipt | Rejection:
    if entry.proof is None:
        return await verify_file(entry.text, toolchain, limits=LIMITS)
    return await verify(parse(entry.text), entry.proof, toolchain, limits=LIMITS)


def test_the_corpus_is_large_enough() -> None:
    assert len(CHEATS) >= 60
    assert len(HONEST) >= 20
    names = [entry.name for entry in (*CHEATS, *HONEST)]
    assert len(set(names)) == len(names)
    assert all(entry.kind and entry.reason for entry in CHEATS)


@pytest.mark.parametrize("entry", CHEATS, ids=lambda entry: entry.name)
async def test_cheats_are_rejected_with_their_reason(entry: Entry, toolchain: Toolchain) -> None:
    result = await check(entry, toolchain)
    assert isinstance(result, Rejection)
    assert result.kind == entry.kind
    assert re.search(entry.reason, result.reason)


@pytest.mark.parametrize(
    "entry", [entry for entry in CHEATS if entry.unscreened], ids=lambda entry: entry.name
)
async def test_nothing_rests_on_the_look_at_the_text(
    entry: Entry, toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checker, "screen", lambda proof: None)
    try:
        result = await check(entry, toolchain)
    except StatementError:
        assert entry.unscreened == "."
        return
    kind = result.kind if isinstance(result, Rejection) else "accepted"
    assert kind == entry.unscreened or (entry.unscreened == "." and kind != "accepted"), result


@pytest.mark.parametrize("entry", HONEST, ids=lambda entry: entry.name)
async def test_honest_proofs_are_accepted(entry: Entry, toolchain: Toolchain) -> None:
    result = await check(entry, toolchain)
    assert isinstance(result, Receipt), result
    assert set(result.axioms) <= {"propext", "Classical.choice", "Quot.sound"}


@pytest.mark.parametrize("name", INVISIBLE)
async def test_invisible_characters_are_rejected(name: str, toolchain: Toolchain) -> None:
    result = await verify(parse("theorem t : 1 = 1"), INVISIBLE[name], toolchain, limits=LIMITS)
    assert isinstance(result, Rejection)
    assert result.kind == "forbidden"
    assert "cannot be seen" in result.reason


@pytest.mark.parametrize("name", NESTED)
async def test_size_and_depth_are_limited(name: str, toolchain: Toolchain) -> None:
    proof, kinds = NESTED[name]
    result = await verify(parse("theorem t : 1 = 2"), proof, toolchain, limits=LIMITS)
    assert isinstance(result, Rejection)
    assert result.kind in kinds.split("|")


@pytest.mark.parametrize(
    "proof",
    ["repeat (have h : 1 = 1 := rfl)", "repeat trace_state", "exact " + "¬" * 100_000 + "True"],
    ids=["a loop", "a loop that prints", "deep operators"],
)
async def test_endless_proofs_end_at_their_limit(proof: str, toolchain: Toolchain) -> None:
    limits = CheckLimits(seconds=2, output_bytes=1_000_000)
    result = await verify(parse("theorem t : 1 = 2"), proof, toolchain, limits=limits)
    assert isinstance(result, Rejection)
    assert result.kind == "limits"


@pytest.mark.parametrize(
    "proof",
    ["decide", "rfl", "norm_num", "set_option exponentiation.threshold 1000000 in\ndecide +kernel"],
)
async def test_huge_numerals_are_harmless(proof: str, toolchain: Toolchain) -> None:
    limits = CheckLimits(seconds=30, memory_bytes=1024**3)
    result = await verify(parse("theorem t : 2 ^ (2 ^ 40) = 3"), proof, toolchain, limits=limits)
    assert isinstance(result, Rejection)
    assert result.kind in ("error", "limits")


async def test_memory_is_limited(toolchain: Toolchain) -> None:
    limits = CheckLimits(seconds=60, memory_bytes=32 * 1024**2)
    proof = "repeat (have h : 1 = 1 := rfl)"
    result = await verify(parse("theorem t : 1 = 2"), proof, toolchain, limits=limits)
    assert isinstance(result, Rejection)
    assert result.kind == "limits"
    assert "memory" in result.reason
