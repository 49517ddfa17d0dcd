"""What does the service say to requests that mean it harm?  4xx with a message, or what it was asked for."""

from __future__ import annotations

import contextlib
import http.client
import json
import random
import socket
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
import pytest

from tests.api.conftest import Running
from tests.api.service.test_jobs import EASY

REQUESTS = 1000
STREAMS = 20

INJECTIONS = (
    "'; DROP TABLE jobs; --",
    '" OR 1=1 --',
    "x' UNION SELECT secret FROM keys --",
    "%' OR name LIKE '%",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title><svg/onload=alert(1)>",
    "javascript:alert(1)",
    "{{7*7}}${7*7}<%= 7*7 %>",
    '=HYPERLINK("http://evil.example")',
    "../../etc/passwd",
    "a\r\nSet-Cookie: x=1",
    "\u202egnp.exe",
    "\x00",
    "\x1b[2J",
    "e\u0301" * 50,
)
PATHS = (
    "/../../etc/passwd",
    "/assets/../../../etc/passwd",
    "/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "/assets/..%2f..%2f..%2fetc%2fpasswd",
    "/assets/%252e%252e%252fetc%252fpasswd",
    "/assets/..%5c..%5cetc%5cpasswd",
    "/assets//etc/passwd",
    "/assets/index.html%00.js",
    "/assets/.",
    "/jobs/..%2f..%2fhealthz",
    "/jobs/%00",
    "/jobs/' OR 1=1 --",
    "/jobs/%ff%fe/figure",
    "/batches/../jobs/x/results",
    "//evil.example/jobs",
    "/jobs//x",
    "/.git/config",
    "/medalist.db",
    "/jobs/" + "a" * 5000,
)
ENDPOINTS = ("/prove", "/batches", "/check", "/figure", "/api/check", "/verify")
PROBLEM = {"formal_statement": EASY}
VALID = json.dumps(PROBLEM).encode()


class Answer:
    """A status, headers in lower case, and a body (not of a stream)."""

    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.type = self.headers.get("content-type", "").split(";")[0]
        self.body = b"" if self.type == "text/event-stream" else response.read()


def ask(address: tuple[str, int], raw: bytes) -> Answer:
    """Send bytes as they are."""
    with socket.create_connection(address, timeout=30) as connection:
        # What is refused before it is read may not be sent to its end.
        with contextlib.suppress(ConnectionError):
            connection.sendall(raw)
        response = http.client.HTTPResponse(connection)
        response.begin()
        return Answer(response)


def request(method: str, path: str, body: bytes = b"", **headers: str | bytes) -> bytes:
    """A request in bytes; `_` in a header's name is `-`."""
    given: dict[str, str | bytes] = {"Host": "localhost", "Connection": "close"}
    if body or method == "POST":
        given |= {"Content-Type": "application/json", "Content-Length": str(len(body))}
    given |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"{method} {quote(path, safe='/%?&=+:;,.(){}-_~')} HTTP/1.1".encode()]
    lines += [f"{k}: ".encode() + (v if isinstance(v, bytes) else v.encode()) for k, v in given.items()]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def any_json(drawn: random.Random) -> Any:
    """A JSON value of any shape, where an object of another was expected."""
    leaves: tuple[Any, ...] = (None, True, -1, 2**63, 10**400, 1e308, "", "\ud800", "ℕ" * 300, *INJECTIONS)
    kind = drawn.random()
    if kind < 0.6:
        return drawn.choice(leaves)
    if kind < 0.8:
        return [any_json(drawn) for _ in range(drawn.randrange(4))]
    return {drawn.choice(INJECTIONS): any_json(drawn) for _ in range(drawn.randrange(4))}


def statement(drawn: random.Random) -> str:
    """A text that is no theorem statement, or more than one."""
    name = drawn.choice(INJECTIONS)
    return drawn.choice(
        (
            name,
            f"theorem {name} : True",
            f"theorem t : {name}",
            "theorem t : " + "(" * 20_000 + "1 = 1" + ")" * 20_000,
            "theorem t : " + "¬ " * 20_000 + "True",
            "theorem t " + "(n : ℕ) " * 5_000 + ": n = n",
            'theorem t : True := by run_cmd IO.FS.writeFile "/tmp/x" "y"',
            "axiom f : False theorem t : False",
            "#eval IO.Process.exit 1",
            'import Lean\nopen Lean in run_cmd throwError "x"',
            "/-" * 10_000,
        )
    )


def body(drawn: random.Random) -> bytes:
    """A body for the routes that take one."""
    members = ("name", "environment", "budget", "mode", "policy", "seed", "problems", "codes", "proof")
    makers: tuple[Callable[[], Any], ...] = (
        lambda: drawn.randbytes(drawn.randrange(1, 400)),
        lambda: b"[" * drawn.choice((100, 3_000, 100_000)),
        lambda: b'{"a":' * 5_000 + b"1" + b"}" * 5_000,
        lambda: any_json(drawn),
        lambda: json.dumps(PROBLEM).encode("utf-16"),
        lambda: b'{"formal_statement": "\xff\xfe\xc0\x80"}',
        lambda: b'{"formal_statement": NaN, "seed": Infinity, "seed": -Infinity}',
        lambda: b'{"formal_statement": "t", "seed": ' + b"9" * 10_000 + b"}",
        lambda: PROBLEM | {drawn.choice(members): any_json(drawn)},
        lambda: {"formal_statement": statement(drawn)},
        lambda: {"geometry": drawn.choice((*INJECTIONS, "a b = " * 5_000, "?" * 9_000))},
        lambda: {"problems": [{"id": name, "formal_statement": name} for name in INJECTIONS]},
        lambda: PROBLEM | {"budget": {"seconds": drawn.choice((-1, 0, 1e300, "1", None))}},
        lambda: b'{"name": "' + b"a" * drawn.choice((10_000, 3 << 20)) + b'"}',
    )
    made = drawn.choice(makers)()
    return made if isinstance(made, bytes) else json.dumps(made).encode()


def query(drawn: random.Random) -> str:
    """The path of a reader with parameters that make no sense."""
    readers = ("/jobs", "/batches", "/jobs/x", "/jobs/x/events", "/jobs/x/trace", "/batches/x/results")
    names = ("limit", "cursor", "q", "status", "kind", "batch", "wait", "after", "format", "follow")
    values = (*INJECTIONS, "-1", "nan", "1e999", "9" * 400, "0x10", "", "١٢", "%", "%zz", "%00", "%ff")
    count = drawn.randrange(1, 5)
    pairs = [f"{drawn.choice(names)}={quote(drawn.choice(values), safe='%')}" for _ in range(count)]
    return drawn.choice(readers) + "?" + "&".join(pairs)


def hostile(drawn: random.Random) -> Iterator[bytes]:
    """Requests without end."""
    types = ("text/html", "application/x-www-form-urlencoded", "multipart/form-data", "a/b; charset=x", "é")
    methods = ("PUT", "PATCH", "TRACE", "DELETE", "OPTIONS", "BREW")
    one = drawn.choice
    makers: tuple[Callable[[], bytes], ...] = (
        lambda: request("POST", one(ENDPOINTS), body(drawn)),
        lambda: request("POST", one(ENDPOINTS), body(drawn)),
        lambda: request("POST", one(ENDPOINTS), body(drawn), Content_Type=one(types)),
        lambda: request("POST", "/batches", body(drawn), Content_Type="application/x-ndjson"),
        lambda: request("POST", "/prove", json.dumps(PROBLEM | {"name": one(INJECTIONS)}).encode()),
        lambda: request("GET", one(PATHS)),
        lambda: request("GET", query(drawn)),
        lambda: request(one(methods), "/jobs/x"),
        lambda: request("GET", "/jobs/x/events", Last_Event_ID=one(("-1", "nan", "9" * 50, "é", "'"))),
        lambda: request("POST", "/prove", VALID, Idempotency_Key=one(("", "k" * 5_000, "é", "'; --"))),
        lambda: request("POST", "/prove", VALID, Origin=one(("null", "https://evil.example", "http://["))),
        lambda: request("GET", "/jobs", Host=one(("evil.example", "", "localhost@evil", "[::1"))),
        lambda: request("GET", "/jobs", Authorization=one(("Bearer x", "Basic eDp5", "Bearer", b"\xff"))),
        lambda: request("POST", "/prove", b"\x1f\x8b" + drawn.randbytes(50), Content_Encoding="gzip"),
        lambda: request("GET", "/jobs", X_Filler="a" * one((1_000, 30_000, 100_000))),
        lambda: request("POST", "/prove", VALID, Content_Length=one(("-1", "1e3", "99999999999", "3"))),
        lambda: request("POST", "/prove", b"zz\r\n{}\r\n0\r\n\r\n", Transfer_Encoding="chunked"),
        lambda: b"\xff" + drawn.randbytes(drawn.randrange(20, 200)) + b"\r\n\r\n",
    )
    while True:
        yield one(makers)()


@pytest.fixture
def service(new_running: Callable[..., Running]) -> Running:
    """A service without runners: nothing that it takes in is worked on."""
    free = {"requests_per_minute": "0", "submissions_per_minute": "0"}
    running = new_running(runners="0", max_streams=str(STREAMS), **free)
    running.start()
    return running


def check(answer: Answer, sent: bytes) -> None:
    """Not broken, and a refusal says why."""
    said = f"{sent[:300]!r} -> {answer.status} {answer.body[:300]!r}"
    assert answer.status < 500, said
    assert b"root:" not in answer.body, said
    assert "set-cookie" not in answer.headers, said
    if "x-request-id" not in answer.headers:
        # What is no HTTP never reaches the service; the server says so itself.
        assert (answer.status, answer.type) == (400, "text/plain"), said
        assert answer.body, said
        return
    assert answer.headers["x-content-type-options"] == "nosniff", said
    if answer.status >= 400:
        assert answer.type == "application/problem+json", said
        problem = json.loads(answer.body)
        assert problem["status"] == answer.status, said
        assert problem["title"], said
        assert problem["detail"], said


@pytest.mark.slow
def test_a_thousand_hostile_requests_are_answered_and_harm_nothing(service: Running) -> None:
    place = urlsplit(service.url)
    address = (str(place.hostname), int(place.port or 0))
    statuses: Counter[int] = Counter()
    made = hostile(random.Random(0))
    for _ in range(REQUESTS):
        sent = next(made)
        answer = ask(address, sent)
        check(answer, sent)
        statuses[answer.status] += 1
    assert sum(count for status, count in statuses.items() if status >= 400) > REQUESTS // 2, statuses
    with httpx.Client(base_url=service.url, timeout=60) as client:
        assert client.get("/healthz").json()["components"]["store"]["status"] == "ok"
        # What was taken in comes back as data, not as a page.
        for name in INJECTIONS[:8]:
            stored = client.post("/prove", json=PROBLEM | {"name": name})
            assert stored.status_code == 202
            found = client.get(stored.headers["location"])
            assert found.headers["content-type"] == "application/json"
            assert found.json()["name"] == name
            assert client.get("/jobs", params={"q": name}).json()["total"] >= 1
            page = client.get("/view/" + quote(name, safe=""), headers={"Accept": "text/html"})
            assert name not in page.text
    assert not [line for line in service.log if "Traceback" in line]


def test_streams_have_a_bound(service: Running) -> None:
    with httpx.Client(base_url=service.url, timeout=60) as client:
        events = client.post("/prove", json=PROBLEM).json()["links"]["events"]
        reading = []  # a reader that is dropped closes its stream
        with ExitStack() as stack:
            for _ in range(STREAMS):
                opened = stack.enter_context(client.stream("GET", events))
                assert opened.status_code == 200
                reading.append(opened.iter_text())
                next(reading[-1])
            refused = client.get(events)
            assert refused.status_code == 429
            assert refused.headers["content-type"] == "application/problem+json"
            assert int(refused.headers["retry-after"]) > 0
            assert client.get("/healthz").status_code == 200
