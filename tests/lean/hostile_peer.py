"""A `lean --worker` that misbehaves as its first argument says; run as a program, never imported.

It speaks the protocol well until the document holds the word `now`, then does what the mode says.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from typing import Any, NoReturn

MODE = sys.argv[1]
GOAL = "unsolved goals\n⊢ 1 = 1"


def read() -> dict[str, Any] | None:
    length = 0
    while line := sys.stdin.buffer.readline():
        if not line.strip():
            message: dict[str, Any] = json.loads(sys.stdin.buffer.read(length))
            return message
        length = int(line.split(b":")[1])
    return None


def raw(data: bytes) -> None:
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def write(message: Any) -> None:
    body = json.dumps(message).encode()
    raw(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))


def forever() -> NoReturn:
    while True:
        time.sleep(1000)


def publish(version: int, text: str) -> None:
    lines = text.split("\n")
    line = next((index for index, line in enumerate(lines) if line.endswith("by")), None)
    entries = []
    if line is not None:
        place = {"line": line, "character": len(lines[line]) - 2}
        entries.append({"range": {"start": place, "end": place}, "severity": 1, "message": GOAL})
    write(
        {
            "method": "textDocument/publishDiagnostics",
            "params": {"uri": "untitled:statement", "version": version, "diagnostics": entries},
        }
    )


def misbehave(identity: int) -> None:
    match MODE:
        case "exits":
            sys.stderr.write("the last words\n")
            sys.exit(3)
        case "dies":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "stalls":
            forever()
        case "closes":
            os.close(1)
            forever()
        case "garbage":
            raw(b"\x00\xff nonsense\r\n\r\n")
        case "noise":
            raw(b"x" * 1_000_000)
        case "not json":
            raw(b"Content-Length: 5\r\n\r\n{nope")
        case "no object":
            write([1, 2, 3])
        case "huge":
            raw(b"Content-Length: 99999999999\r\n\r\n")
        case "cut":
            raw(b"Content-Length: 1000\r\n\r\n{")
            sys.exit(0)
        case "wrong shape":
            write(
                {"method": "textDocument/publishDiagnostics", "params": {"version": 3, "diagnostics": [{}]}}
            )
            write({"method": "textDocument/publishDiagnostics", "params": None})
        case "refuses":
            write({"id": identity, "error": {"code": -32603, "message": "no"}})
        case "chatters":
            while True:
                write({"method": "window/logMessage", "params": {"type": 3, "message": "still here"}})
                time.sleep(0.01)
        case "eats":
            held = []
            while True:
                held.append(bytearray(os.urandom(1 << 20)) * 16)
        case "breeds":
            subprocess.Popen([sys.executable, "-c", "import time; time.sleep(1000)"])
            forever()
        case "no goals":
            write({"id": identity, "result": {}})
    forever()


def serve() -> None:
    """As the tactic `serve_steps` would, until the first request."""
    os.write(4, b"ready\n\x04\n")
    os.read(3, 1 << 16)
    match MODE:
        case "answers nonsense":
            os.write(4, b"what\n\x04\n")
        case "answers no goals":
            os.write(4, b"goals\nunsolved goals\nnothing of the kind\n\x1e\n\x04\n")
        case "hangs up":
            os.close(4)
    forever()


def main() -> None:
    version, text = 0, ""
    if MODE == "never starts":
        forever()
    if MODE == "cannot start":
        sys.exit(1)
    while (message := read()) is not None:
        method, identity = message.get("method"), message.get("id")
        if method == "initialize":
            write({"id": identity, "result": {"capabilities": {}}})
            write({"id": "a request", "method": "client/registerCapability", "params": {}})
        elif method == "textDocument/didOpen":
            document = message["params"]["textDocument"]
            version, text = document["version"], document["text"]
        elif method == "textDocument/didChange":
            version = message["params"]["textDocument"]["version"]
            (change,) = message["params"]["contentChanges"]
            first = change["range"]["start"]["line"]
            if "serve_steps" in change["text"]:
                serve()
            text = "".join(line + "\n" for line in text.split("\n")[:first]) + change["text"]
        elif method == "textDocument/waitForDiagnostics":
            if "now" in text:
                misbehave(identity)
            else:
                publish(version, text)
                write({"id": identity, "result": {}})


if __name__ == "__main__":
    main()
