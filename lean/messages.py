"""What did a run of `lean --json` say?"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Literal

from lean.errors import Position, VerificationError

_AXIOMS = re.compile(r"'(?P<name>[^']*(?:'[^']+)*)' depends on axioms: \[(?P<axioms>[^\]]*)\]")
_NO_AXIOMS = re.compile(r"'(?P<name>[^']*(?:'[^']+)*)' does not depend on any axioms")


@dataclass(frozen=True)
class Message:
    """One message of Lean; `kind` is its tag, e.g. `hasSorry`."""

    severity: Literal["error", "warning", "information"]
    kind: str
    text: str
    position: Position


def parse_messages(output: str) -> list[Message]:
    """The messages in the output of `lean --json`, one JSON object a line; other lines are left out.

    Raises VerificationError on a line that is JSON but no message.
    """
    messages = []
    for line in output.splitlines():
        if not line.startswith("{"):
            continue
        try:
            item = json.loads(line)
            place = Position(item["pos"]["line"], item["pos"]["column"])
            messages.append(Message(item["severity"], item.get("kind", ""), item["data"], place))
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise VerificationError(f"Lean printed a message that cannot be read: {line[:200]}") from error
    return messages


def axioms_of(messages: list[Message], line: int) -> tuple[str, ...] | None:
    """The answer to the `#print axioms` in `line`, None unless there is one that reads as it should."""
    answers = [m.text for m in messages if m.position.line == line and m.severity == "information"]
    if len(answers) != 1:
        return None
    if _NO_AXIOMS.fullmatch(answers[0].strip()):
        return ()
    match = _AXIOMS.fullmatch(answers[0].strip())
    return tuple(name.strip() for name in match["axioms"].split(",")) if match else None
