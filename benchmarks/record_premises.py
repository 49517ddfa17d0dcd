"""Which lemmas do written proofs cite, and at which goals?  Writes `benchmarks/data/premises.jsonl`.

The tactic proofs of the core's own theorems and of the tests are replayed in Lean, one tactic at a time; at
each tactic that names a theorem of the library, the goal before it and the theorems are noted.  A proof is
taken as far as its text can be cut into single tactics.  Run once: the file is committed.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lean.environment import Environment, Limits, ProofState
from lean.errors import LeanError
from lean.lemmas import lemmas
from lean.statement import parse_with_proof
from lean.toolchain import find
from lean.toolchain.sources import core_folder

DATA = Path(__file__).parent / "data" / "premises.jsonl"
TESTS = Path(__file__).parent.parent / "tests" / "lean" / "files"

_DECLARATION = re.compile(r"(?:@\[[^\]]*\]\s*)*(?:protected\s+|private\s+)*(?:theorem|lemma|example)\b")
_ATTRIBUTES = re.compile(r"@\[[^\]]*\]\s*|\b(?:protected|private)\s+(?=.*\b(?:theorem|lemma)\b)")
_VARIABLE = re.compile(r"[({\[][^(){}\[\]]*(?:\([^()]*\)[^(){}\[\]]*)*[)}\]]")
_WORD = re.compile(r"[^\W\d][\w'!?]*(?:\.[^\W\d][\w'!?]*)*")
_KINDS = {
    "rewrite": ("rw", "rwa", "simp", "simp_all", "simpa", "erw", "conv", "nth_rw"),
    "apply": ("apply", "exact", "refine"),
    "forward": ("have", "obtain", "rcases", "cases", "specialize", "replace"),
}


@dataclass(frozen=True)
class Written:
    """A declaration as its source has it, with what surrounds it. name: full; None for an example."""

    name: str | None
    text: str
    namespaces: tuple[str, ...]
    opens: tuple[str, ...]
    variables: tuple[str, ...]


def declarations(source: str) -> Iterator[Written]:
    """The theorems of a file with tactic proofs."""
    scopes: list[tuple[str, int, int]] = []
    variables: list[str] = []
    opens: list[str] = []
    for block in re.split(r"\n(?=\S)", re.sub(r"/-.*?-/", "", source, flags=re.DOTALL)):
        words = block.split()
        if not words:
            continue
        if words[0] in ("namespace", "section"):
            name = words[1] if words[0] == "namespace" else ""
            scopes.append((name, len(variables), len(opens)))
        elif words[0] == "end" and scopes:
            _, kept, opened = scopes.pop()
            del variables[kept:], opens[opened:]
        elif words[0] == "variable":
            variables += _VARIABLE.findall(block[len("variable") :])
        elif words[0] == "open" and words[-1] != "in":
            opens += words[1:]
        elif _DECLARATION.match(block) and ":= by" in block:
            namespaces = tuple(name for name, _, _ in scopes if name)
            text = _ATTRIBUTES.sub("", block, count=5).strip()
            first, name = text.split()[:2]
            full = None if first == "example" else ".".join((*namespaces, name.removeprefix("_root_.")))
            yield Written(full, text, namespaces, tuple(opens), tuple(variables))


def statement(written: Written) -> str:
    """The declaration alone: the variables that it speaks of written into it, and an unused name."""
    text = written.text
    words = set(re.findall(r"[^\W\d][\w'!?]*", text.partition(":= by")[0]))
    used: list[str] = []
    for group in written.variables:
        names, _, kind = group[1:-1].partition(":")
        if group[0] == "[":
            if set(re.findall(r"[^\W\d]\w*", group)) & {
                name for item in used for name in re.findall(r"\w+", item)
            }:
                used.append(group)
            continue
        chosen = [name for name in names.split() if name in words or name in "αβγ"]
        if chosen:
            used.append(f"{group[0]}{' '.join(chosen)} :{kind}{group[-1]}")
    binders = " ".join(used)
    if text.startswith("example"):
        return text.replace("example", f"example {binders}", 1)
    head, _, rest = text.partition(" ")
    name = rest.split()[0]
    return f"{head} recorded_step {binders} {rest[len(name) :]}"


def tactics(proof: str) -> Iterator[str]:
    """A proof as single tactics for the first goal each: bullets, `induction … with` and `;` are opened."""
    lines = [line for line in proof.split("\n") if line.strip() and not line.strip().startswith("--")]
    if not lines:
        return
    margin = min(len(line) - len(line.lstrip()) for line in lines)
    item: list[str] = []
    for line in [*(line[margin:] for line in lines), ""]:
        starts = not line[:1].isspace() and not line.startswith(("|", "<;>"))
        if starts and item:
            yield from _opened(item)
            item = []
        item.append(line)


def _opened(item: list[str]) -> Iterator[str]:
    first = item[0]
    if first.startswith("· "):
        yield from tactics("\n".join([f"  {first[2:]}", *item[1:]]))
        return
    if re.match(r"(?:induction|cases)\b.*\bwith$", first) and len(item) > 1:
        alternatives: list[list[str]] = []
        for line in item[1:]:
            if line.strip().startswith("|"):
                alternatives.append([line.strip()])
            elif alternatives:
                alternatives[-1].append(line)
        heads = [alternative[0].partition("=>") for alternative in alternatives]
        yield "\n".join([first, *(f"{head.rstrip()} => ?_" for head, _, _ in heads)])
        for (_, _, rest), alternative in zip(heads, alternatives, strict=True):
            body = [f"{' ' * 200}{rest.strip()}"] if rest.strip() else []
            if body and len(alternative) > 1:
                yield "\n".join([rest.strip(), *alternative[1:]])
            else:
                yield from tactics("\n".join(body or alternative[1:]))
        return
    if len(item) == 1 and " by " not in first and "fun" not in first:
        for part in re.split(r"(?<!<);(?!>)", first):
            yield from _rewrites(part.strip())
        return
    yield "\n".join(item)


def _rewrites(tactic: str) -> Iterator[str]:
    """`rw [a, b] at h` as `rw [a] at h` and `rw [b] at h`, so that each meets the goal that it is for."""
    whole = re.fullmatch(r"(rwa?) \[(.*)\]([^\[\]]*)", tactic)
    if whole is None:
        yield tactic
        return
    depth, rules = 0, [""]
    for character in whole[2]:
        depth += (character in "([{⟨") - (character in ")]}⟩")
        if character == "," and depth == 0:
            rules.append("")
        else:
            rules[-1] += character
    for at, rule in enumerate(rules):
        yield f"{whole[1] if at + 1 == len(rules) else 'rw'} [{rule.strip()}]{whole[3]}"


def cited(tactic: str, written: Written, known: set[str]) -> list[str]:
    """The library's theorems that a tactic names, in full."""
    prefixes = [""]
    for name in (*written.opens, *_nested(written.namespaces)):
        prefixes.append(f"{name}.")
    found: dict[str, None] = {}
    for word in _WORD.findall(tactic):
        parts = word.split(".")
        for end in range(len(parts), 0, -1):
            name = ".".join(parts[:end])
            full = next((prefix + name for prefix in reversed(prefixes) if prefix + name in known), None)
            if full is not None:
                found[full] = None
                break
    found.pop(written.name or "", None)
    return list(found)


def _nested(namespaces: tuple[str, ...]) -> list[str]:
    return [".".join(namespaces[: end + 1]) for end in range(len(namespaces))]


def kind(tactic: str) -> str:
    """What sort of use a tactic makes of the lemmas it names."""
    word = re.split(r"[\s\[(⟨]", tactic, maxsplit=1)[0].rstrip("!?'")
    return next((name for name, words in _KINDS.items() if word in words), "other")


async def record() -> list[dict[str, object]]:
    """The goals with what was cited at each."""
    toolchain = find("core")
    known = {lemma.name for lemma in lemmas(toolchain)}
    rows: list[dict[str, object]] = []
    counts = {"proofs": 0, "to the end": 0, "not stated": 0}
    environment = await Environment.open(toolchain, Limits(step_seconds=5))
    try:
        for file in (*sorted(core_folder().rglob("*.lean")), *sorted(TESTS.glob("*.lean"))):
            for written in declarations(file.read_text("utf-8")):
                if written.name is not None and written.name not in known:
                    continue
                counts["proofs"] += 1
                opens = [
                    name for name in (*_nested(written.namespaces), *written.opens) if name != "Classical"
                ]
                header = f"universe u v w\n{''.join(f'open {name}' + chr(10) for name in opens)}"
                try:
                    parsed, proof = parse_with_proof(statement(written), header)
                    state: ProofState = await environment.start(parsed)
                except LeanError:
                    counts["not stated"] += 1
                    continue
                for tactic in tactics(proof):
                    after = await environment.step(state, tactic)
                    if not isinstance(after, ProofState):
                        break
                    names = cited(tactic, written, known)
                    if names and state.goals:
                        goal = str(state.goals[0])
                        rows.append(
                            {
                                "theorem": written.name,
                                "goal": goal,
                                "tactic": tactic,
                                "kind": kind(tactic),
                                "premises": names,
                            }
                        )
                    state = after
                counts["to the end"] += state.solved
    finally:
        await environment.close()
    sys.stdout.write(f"{counts}, {len(rows)} steps that cite a lemma\n")
    return rows


if __name__ == "__main__":
    DATA.parent.mkdir(exist_ok=True)
    recorded = asyncio.run(record())
    with DATA.open("w", encoding="utf-8") as out:
        for row in recorded:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
