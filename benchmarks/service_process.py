"""How does a benchmark run a service of its own, and a database server for it?"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue

START_SECONDS = 120.0

_USER = "postgres"


class Served:
    """`medalist serve` in a process of its own; it may be killed and started again.

    folder: its data; settings: `MEDALIST_…` in lower case, without the prefix.
    """

    def __init__(self, folder: Path, **settings: str) -> None:
        self._folder = folder
        self._variables = {name: value for name, value in os.environ.items() if name[:9] != "MEDALIST_"}
        free = {"min_free": "0", "requests_per_minute": "0", "submissions_per_minute": "0"}
        for name, value in (free | settings).items():
            self._variables[f"MEDALIST_{name.upper()}"] = value
        self._process: subprocess.Popen[str] | None = None
        self.url = ""

    @property
    def pid(self) -> int:
        """The process id of the API."""
        assert self._process is not None
        return self._process.pid

    @property
    def ended(self) -> bool:
        """Whether it is not running."""
        return self._process is None or self._process.poll() is not None

    def start(self) -> None:
        """Start it; returns when it listens.  Raises RuntimeError when it does not."""
        command = [sys.executable, "-m", "api", "serve", "--port", "0", "--data", str(self._folder)]
        self._process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=self._variables)
        said: Queue[str] = Queue()
        threading.Thread(target=self._read, args=(self._process, said), daemon=True).start()
        try:
            self.url = said.get(timeout=START_SECONDS)
        except Empty:
            self.url = ""
        if not self.url:
            raise RuntimeError("the service did not start; its log is in " + str(self.log))

    @property
    def log(self) -> Path:
        """What it and its runners have logged."""
        return self._folder / "log"

    def _read(self, process: subprocess.Popen[str], said: Queue[str]) -> None:
        assert process.stderr is not None
        self._folder.mkdir(parents=True, exist_ok=True)
        with self.log.open("a", encoding="utf-8") as log:
            for line in process.stderr:
                log.write(line)
                if line.startswith("Medalist listens on "):
                    said.put(line.split()[-1])
        said.put("")

    def wait(self) -> None:
        """Wait for the end of the process, after it was killed."""
        assert self._process is not None
        self._process.wait()

    def stop(self) -> None:
        """Ask it to end, and wait until it has."""
        if self.ended:
            return
        assert self._process is not None
        self._process.terminate()
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


@contextmanager
def served(**settings: str) -> Iterator[Served]:
    """A service that runs within the block, in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="medalist-served-") as folder:
        service = Served(Path(folder) / "data", **settings)
        service.start()
        try:
            yield service
        finally:
            service.stop()


@contextmanager
def postgresql() -> Iterator[str]:
    """The address of an empty database of a PostgreSQL server of its own (Debian's), durable as by default.

    Raises RuntimeError when there is no PostgreSQL.
    """
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        raise RuntimeError("PostgreSQL is missing: apt-get install postgresql")
    programs = found[-1].parent
    # It refuses to run as root: then Debian's user for it does.
    user = _USER if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="medalist-postgres-"))
    if user is not None:
        owner = pwd.getpwnam(user)
        os.chown(folder, owner.pw_uid, owner.pw_gid)

    def run(*command: str | Path) -> None:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, user=user, cwd="/")

    control = (programs / "pg_ctl", "-D", folder / "data", "-w", "-l", folder / "log")
    try:
        run(programs / "initdb", "-D", folder / "data", "-A", "trust", "-U", _USER, "-N")
        run(*control, "-o", f"-c listen_addresses= -c unix_socket_directories={folder}", "start")
        try:
            yield f"postgresql://{_USER}@/postgres?host={folder}"
        finally:
            run(*control, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
