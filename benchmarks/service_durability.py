"""Does the service lose anything when its processes are killed?

A batch of easy problems runs, and `kill -9` hits the API, a runner or a process of Lean, at moments drawn at
random; an API that was killed is started again.  Counted at the end: results, problems without one, ends of a
job beyond the first, and attempts that began after an end.  All but the first must be 0.

    python -m benchmarks.service_durability [--problems N] [--kills N] [--lean SHARE] [--seed N]
        [--database sqlite|postgresql ...] [--out FILE]
"""

from __future__ import annotations

import argparse
import contextlib
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import httpx
import psutil

from api.models import FINISHED
from benchmarks.contest import commit, machine
from benchmarks.service_process import Served, postgresql, served

GEOMETRY = "a b c = triangle a b c; h = orthocenter h a b c ? perp a h b c"
LEAN = "theorem t (n : ℕ) (h : n % 6 = 0) : 3 ∣ n"
VICTIMS = ("api", "runner", "lean")
_PATIENCE_SECONDS = 1200.0


@dataclass(frozen=True)
class Survived:
    """What is there after a batch with kills.

    kills: how often each kind of process was hit; ends: by status; lost: problems without a result;
    twice: results and ends of a job beyond its first; late: attempts that began after their job's end;
    repeated: attempts beyond a job's first, which kills cost.
    """

    database: str
    problems: int
    kills: dict[str, int]
    results: int
    ends: dict[str, int]
    lost: int
    twice: int
    late: int
    repeated: int
    seconds: float

    @property
    def sound(self) -> bool:
        """Whether nothing was lost or done twice, and every problem was proved."""
        return not (self.lost or self.twice or self.late) and self.ends == {"proved": self.problems}


def survive(service: Served, database: str, problems: int, kills: int, lean: float, seed: int) -> Survived:
    """Run a batch on a service that was started, with that share of Lean problems, and kill on the way.

    Raises RuntimeError when the batch does not end.
    """
    drawn = random.Random(seed)
    asked: list[dict[str, Any]] = [
        {"id": f"p{number}", "seed": number}
        | ({"formal_statement": LEAN} if drawn.random() < lean else {"geometry": GEOMETRY})
        for number in range(problems)
    ]
    victims = [VICTIMS[number % len(VICTIMS)] for number in range(kills)]
    drawn.shuffle(victims)
    moments = sorted(drawn.sample(range(1, max(kills + 1, int(0.9 * problems))), kills))
    body = {"problems": asked, "budget": {"seconds": 120}, "mode": "prove"}
    batch = httpx.post(f"{service.url}/batches", json=body, timeout=60).raise_for_status().json()
    began = time.monotonic()
    hit: Counter[str] = Counter()
    while True:
        state = _ask(service, batch["links"]["self"]).json()
        if state["status"] == "finished":
            break
        if time.monotonic() - began > _PATIENCE_SECONDS:
            raise RuntimeError(f"the batch does not end: {state['counts']}; the log is in {service.log}")
        if victims and state["finished"] >= moments[0] and _kill(service, victims[0], drawn):
            hit[victims.pop(0)] += 1
            moments.pop(0)
        time.sleep(drawn.uniform(0.02, 0.2))
    seconds = time.monotonic() - began
    lines = _ask(service, batch["links"]["results"]).text.splitlines()
    named = Counter(json.loads(line)["id"] for line in lines)
    told = list(_events(service, batch["links"]["events"]))
    over: set[str] = set()
    twice = sum(count - 1 for count in named.values())
    late = 0
    starts: Counter[str] = Counter()
    for event in told:
        if event["kind"] == "started":
            starts[event["job"]] += 1
            late += event["job"] in over
        elif event["kind"] in FINISHED:
            twice += event["job"] in over
            over.add(event["job"])
    return Survived(
        database=database,
        problems=problems,
        kills=dict(hit),
        results=len(lines),
        ends=dict(Counter(json.loads(line)["status"] for line in lines)),
        lost=len({problem["id"] for problem in asked} - set(named)) + problems - len(over),
        twice=twice,
        late=late,
        repeated=sum(starts.values()) - len(starts),
        seconds=round(seconds, 1),
    )


def _ask(service: Served, path: str) -> httpx.Response:
    return httpx.get(service.url + path, timeout=60).raise_for_status()


def _events(service: Served, path: str) -> Iterator[dict[str, Any]]:
    for line in _ask(service, path).text.splitlines():
        if line.startswith("data: "):
            yield json.loads(line[6:])


def _kill(service: Served, victim: str, drawn: random.Random) -> bool:
    """Hit a process of that kind; False when there is none at the moment."""
    if victim == "api":
        psutil.Process(service.pid).kill()
        service.wait()
        service.start()
        return True
    found = []
    with contextlib.suppress(psutil.Error):
        for process in psutil.Process(service.pid).children(recursive=True):
            with contextlib.suppress(psutil.Error):
                is_runner = "api.runner" in process.cmdline()
                if is_runner if victim == "runner" else process.name() == "lean":
                    found.append(process)
    if not found:
        return False
    with contextlib.suppress(psutil.NoSuchProcess):
        drawn.choice(found).kill()
        return True
    return False


@contextlib.contextmanager
def database_of(kind: str) -> Iterator[dict[str, str]]:
    """The settings for a database of that kind, `sqlite` or `postgresql`."""
    if kind == "sqlite":
        yield {}
        return
    with postgresql() as address:
        yield {"database": address}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--problems", type=int, default=500)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--lean", type=float, default=0.2, help="share of problems that need Lean")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--database", nargs="+", choices=("sqlite", "postgresql"), default=["sqlite", "postgresql"]
    )
    parser.add_argument("--out", type=Path, help="write the report here as JSON")
    options = parser.parse_args()
    rows = []
    for kind in options.database:
        with database_of(kind) as settings, served(**settings) as service:
            row = survive(service, kind, options.problems, options.kills, options.lean, options.seed)
        rows.append(row)
        sys.stdout.write(
            f"{kind}: {row.problems} problems, kills {row.kills}, {row.results} results {row.ends}, "
            f"{row.lost} lost, {row.twice} twice, {row.late} begun after their end, "
            f"{row.repeated} attempts repeated, {row.seconds:g} s\n"
        )
        sys.stdout.flush()
    if options.out:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        report = {"machine": machine(), "commit": commit(), "seed": options.seed}
        options.out.write_text(json.dumps(report | {"rows": [asdict(row) for row in rows]}, indent=2) + "\n")
    return 0 if all(row.sound for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
