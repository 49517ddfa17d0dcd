"""How quick is the service, alone and under load, and does its memory grow?

Three measurements, each with a service of its own in a temporary folder:

`latency`  The median over `POST /prove?wait=30` one after the other, each with a seed of its own: an easy
           theorem, a statement that one tactic proves, a geometry problem without auxiliary points.
`load`     A batch of hard problems keeps `--open` jobs open (two of them worked on all the time) and
           `--listeners` event streams hear them, half of them the batch, half a job each.  Users then
           submit, read and list at a fixed rate, whatever the answers take; the percentiles are of theirs.
`memory`   `--jobs` jobs go through the service, one in ten a geometry problem and the rest statements that
           do not parse; the resident memory of the API's process is read on the way.

    python -m benchmarks.service [latency] [load] [memory] [--requests N] [--open N] [--listeners N]
        [--rate N] [--seconds S] [--jobs N] [--out FILE]

The client runs on the same machine, in a process of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import psutil

from benchmarks.contest import commit, machine
from benchmarks.service_process import Served, served

KINDS: dict[str, tuple[dict[str, str], float]] = {
    "easy theorem": ({"formal_statement": "theorem t (n : ℕ) : 3 ∣ n ^ 3 + 2 * n"}, 2000.0),
    "one tactic": ({"formal_statement": "theorem t (n : ℕ) (h : n % 6 = 0) : 3 ∣ n"}, 300.0),
    "geometry": ({"geometry": "a b c = triangle a b c; h = orthocenter h a b c ? perp a h b c"}, 300.0),
}
"""What is posted, and the milliseconds that its median is to stay below."""

HARD = "theorem hard (a b c n : ℕ) (h : 2 < n) (k : a ^ n + b ^ n = c ^ n) : a * b * c = 0"
"""Nothing decides it within the budget."""

UNREADABLE = "theorem unreadable (n : ℕ) : n +"

LIMIT_MS = 50.0
"""What 95 of 100 answers under load are to take at most."""


@dataclass(frozen=True)
class Latency:
    """How long requests of a kind took, in milliseconds; own: what the attempt itself says it took."""

    kind: str
    requests: int
    median: float
    p95: float
    slowest: float
    own: float | None
    limit: float

    def line(self) -> str:
        """A row of the table."""
        own = "" if self.own is None else f"{self.own:9.0f}"
        missed = "" if self.median < self.limit or self.own is None else "  MISSED"
        numbers = "".join(f"{number:>9.0f}" for number in (self.median, self.p95, self.slowest))
        return f"{self.kind:<22}{self.requests:>9}{numbers}{own}{missed}"


def summary(kind: str, seconds: list[float], limit: float, own: list[float] | None = None) -> Latency:
    """The numbers of one kind of request."""
    sorted_ms = sorted(1000 * one for one in seconds)
    p95 = sorted_ms[min(len(sorted_ms) - 1, int(0.95 * len(sorted_ms)))]
    attempt = 1000 * statistics.median(own) if own else None
    return Latency(kind, len(sorted_ms), statistics.median(sorted_ms), p95, sorted_ms[-1], attempt, limit)


def warm(client: httpx.Client) -> None:
    """Wait until the runner is ready."""
    client.post("/prove", params={"wait": 120}, json=KINDS["one tactic"][0]).raise_for_status()
    client.post("/prove", params={"wait": 120}, json=KINDS["geometry"][0]).raise_for_status()


def latency(requests: int) -> list[Latency]:
    """Each kind of problem, one request after the other."""
    found = []
    with served() as service, httpx.Client(base_url=service.url, timeout=180) as client:
        warm(client)
        for kind, (problem, limit) in KINDS.items():
            seconds, own = [], []
            for seed in range(requests):
                began = time.perf_counter()
                answer = client.post("/prove", params={"wait": 30}, json=problem | {"seed": seed})
                seconds.append(time.perf_counter() - began)
                job = answer.raise_for_status().json()
                if job["status"] != "proved":
                    raise RuntimeError(f"{kind}: {job['status']}, {job['message']}")
                own.append(job["seconds"])
            found.append(summary(kind, seconds, limit, own))
    return found


@dataclass(frozen=True)
class Load:
    """Answers under load."""

    open_jobs: int
    listeners: int
    rate: float
    events: int
    failures: int
    rows: list[Latency]


class Listener(asyncio.Protocol):
    """Reads an event stream: hundreds are open beside each other, so it only counts the events in it."""

    def __init__(self, host: str, path: str, ready: asyncio.Future[None]) -> None:
        self._request = f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()
        self._ready = ready
        self.events = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for the stream."""
        assert isinstance(transport, asyncio.WriteTransport)
        transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        """Count."""
        if not self._ready.done():
            if b" 200 " in data[:20]:
                self._ready.set_result(None)
            else:
                self._ready.set_exception(RuntimeError(f"a stream was refused: {data[:200]!r}"))
        self.events += data.count(b"\nevent: ")


@asynccontextmanager
async def listening(url: str, paths: list[str]) -> AsyncIterator[list[Listener]]:
    """Listeners to these streams, all of which are open when the block begins."""
    place = urlsplit(url)
    loop = asyncio.get_running_loop()
    listeners: list[Listener] = []
    transports = []
    for path in paths:
        ready: asyncio.Future[None] = loop.create_future()
        listener = Listener(place.netloc, path, ready)
        transport, _ = await loop.create_connection(partial(_same, listener), place.hostname, place.port)
        await ready
        listeners.append(listener)
        transports.append(transport)
    try:
        yield listeners
    finally:
        for transport in transports:
            transport.close()


def _same(listener: Listener) -> Listener:
    return listener


async def load(service: Served, options: argparse.Namespace) -> Load:
    """Fill the service, listen, and let users come at a fixed rate."""
    limits = httpx.Limits(max_connections=64, max_keepalive_connections=64)
    failures = 0
    seconds: dict[str, list[float]] = defaultdict(list)
    async with httpx.AsyncClient(base_url=service.url, timeout=60, limits=limits) as client:
        problems = [{"id": str(n), "formal_statement": HARD, "seed": n} for n in range(options.open)]
        body = {"problems": problems, "budget": {"seconds": 3600}, "mode": "prove"}
        batch = (await client.post("/batches", json=body)).raise_for_status().json()
        jobs = []
        cursor: dict[str, Any] = {}
        while len(jobs) < options.open:
            asked = {"batch": batch["id"], "limit": 200} | cursor
            page = (await client.get("/jobs", params=asked)).raise_for_status().json()
            jobs += [job["id"] for job in page["jobs"]]
            cursor = {"cursor": page["next"]}
        paths = [
            (f"/jobs/{jobs[-1 - number // 2 % len(jobs)]}" if number % 2 else f"/batches/{batch['id']}")
            + "/events"
            for number in range(options.listeners)
        ]
        async with listening(service.url, paths) as listeners:
            before = sum(listener.events for listener in listeners)

            async def user(seed: int) -> None:
                nonlocal failures
                chosen = random.Random(seed)
                asks: dict[str, Callable[[], Awaitable[httpx.Response]]] = {
                    "submit": lambda: client.post(
                        "/prove", json=KINDS["one tactic"][0] | {"seed": seed, "name": f"load {seed}"}
                    ),
                    "read a job": lambda: client.get(f"/jobs/{chosen.choice(jobs)}"),
                    "read the batch": lambda: client.get(f"/batches/{batch['id']}"),
                    "list": lambda: client.get("/jobs", params={"limit": 50}),
                }
                kind = ("submit", "read a job", "read a job", "read the batch", "list")[seed % 5]
                began = time.perf_counter()
                answer = await asks[kind]()
                seconds[kind].append(time.perf_counter() - began)
                failures += not answer.is_success
                if kind == "submit" and answer.is_success:  # so that as many stay open
                    failures += not (await client.delete(f"/jobs/{answer.json()['id']}")).is_success

            users = []
            began = time.perf_counter()
            for seed in range(int(options.rate * options.seconds)):
                await asyncio.sleep(max(0.0, began + seed / options.rate - time.perf_counter()))
                users.append(asyncio.create_task(user(seed)))
            await asyncio.gather(*users)
            events = sum(listener.events for listener in listeners) - before
        await client.delete(f"/batches/{batch['id']}")
    rows = [summary(kind, found, LIMIT_MS) for kind, found in seconds.items()]
    return Load(options.open, options.listeners, options.rate, events, failures, rows)


@dataclass(frozen=True)
class Memory:
    """Resident MiB of the API's process after so many jobs."""

    jobs: int
    mebibytes: float


async def memory(service: Served, jobs: int) -> list[Memory]:
    """Send jobs through, eight at a time."""
    found: list[Memory] = []
    process = psutil.Process(service.pid)
    numbers = iter(range(jobs))
    done = 0

    def note() -> None:
        found.append(Memory(done, round(process.memory_info().rss / 2**20, 1)))

    async def user(client: httpx.AsyncClient) -> None:
        nonlocal done
        for number in numbers:
            problem = KINDS["geometry"][0] if number % 10 == 0 else {"formal_statement": UNREADABLE}
            asked = problem | {"seed": number, "name": f"job {number}"}
            answer = await client.post("/prove", params={"wait": 60}, json=asked)
            status = answer.raise_for_status().json()["status"]
            if status not in ("proved", "invalid"):
                raise RuntimeError(f"job {number}: {status}")
            done += 1
            if done % max(1, jobs // 10) == 0:
                note()

    async with httpx.AsyncClient(base_url=service.url, timeout=180) as client:
        for _ in range(20):  # what is loaded when first used
            await client.post("/prove", params={"wait": 60}, json=KINDS["geometry"][0])
        note()
        async with asyncio.TaskGroup() as group:
            for _ in range(8):
                group.create_task(user(client))
    return found


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    every = ("latency", "load", "memory")
    parser.add_argument(
        "parts", nargs="*", metavar="latency|load|memory", help="what to measure; default: all"
    )
    parser.add_argument("--requests", type=int, default=50, help="of each kind, for the latency")
    parser.add_argument("--open", type=int, default=200, help="jobs that are open under load")
    parser.add_argument("--listeners", type=int, default=500, help="event streams under load")
    parser.add_argument("--rate", type=float, default=20.0, help="requests a second under load")
    parser.add_argument("--seconds", type=float, default=30.0, help="of load")
    parser.add_argument("--jobs", type=int, default=10_000, help="for the memory")
    parser.add_argument("--out", type=Path, help="write the report here as JSON")
    options = parser.parse_args()
    unknown = set(options.parts) - set(every)
    if unknown:
        parser.error(f"there is no part {sorted(unknown)[0]!r}; there are {', '.join(every)}")
    options.parts = options.parts or every
    report: dict[str, Any] = {"machine": machine(), "commit": commit(), "seed": 0}
    sys.stdout.write(f"load of the machine before: {os.getloadavg()[0]:.1f}\n")
    head = f"{'ms':<22}{'requests':>9}{'median':>9}{'p95':>9}{'slowest':>9}"
    if "latency" in options.parts:
        rows = latency(options.requests)
        sys.stdout.write("\n".join([head + f"{'attempt':>9}", *(row.line() for row in rows)]) + "\n\n")
        report["latency"] = [asdict(row) for row in rows]
    if "load" in options.parts:
        with served() as service:
            with httpx.Client(base_url=service.url, timeout=180) as client:
                warm(client)
            told = asyncio.run(load(service, options))
        sys.stdout.write(
            f"{told.open_jobs} open jobs, {told.listeners} listeners who heard {told.events} events, "
            f"{told.rate:g} requests a second, {told.failures} failed\n"
        )
        lines = [row.line() + ("" if row.p95 < LIMIT_MS else "  MISSED") for row in told.rows]
        sys.stdout.write("\n".join([head, *lines]) + "\n\n")
        report["load"] = asdict(told)
    if "memory" in options.parts:
        with served() as service:
            grown = asyncio.run(memory(service, options.jobs))
        sys.stdout.write("\n".join(f"{row.jobs:>7} jobs {row.mebibytes:8.1f} MiB" for row in grown) + "\n")
        report["memory"] = [asdict(row) for row in grown]
    if options.out:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
