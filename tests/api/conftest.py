"""What do the service's tests need: databases of both kinds, and services within a test or beside it?"""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path
from queue import Empty, Queue
from typing import Any

import httpx
import pytest

from api.service import create_app
from api.settings import Settings, load
from api.store import Database
from api.store.migrations import upgrade

_START_SECONDS = 120.0
_POSTGRES_USER = "postgres"


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The folder of the socket of a PostgreSQL server of its own, durable as by default."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        pytest.skip("PostgreSQL is missing: apt-get install postgresql")
    programs = found[-1].parent
    # It refuses to run as root: then Debian's user for it does, whom temporary folders of tests shut out.
    user = _POSTGRES_USER if os.geteuid() == 0 else None
    folder = Path(
        subprocess.check_output(["mktemp", "-d", "-t", "medalist-postgres-XXXXXX"], text=True).strip()
    )
    if user is not None:
        shutil.chown(folder, user)
    try:
        setting_up = [programs / "initdb", "-D", folder / "data", "-A", "trust", "-U", _POSTGRES_USER, "-N"]
        subprocess.run(setting_up, check=True, capture_output=True, user=user, cwd="/")
        options = f"-c listen_addresses= -c unix_socket_directories={folder}"
        control = [programs / "pg_ctl", "-D", folder / "data", "-w", "-l", folder / "log"]
        run = partial(subprocess.run, check=True, stdout=subprocess.DEVNULL, user=user, cwd="/")
        run([*control, "-o", options, "start"])
        yield str(folder)
        run([*control, "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


_numbers = itertools.count()


@pytest.fixture
def new_postgres(request: pytest.FixtureRequest) -> Callable[[], str]:
    """Makes empty databases; returns their addresses."""

    def make() -> str:
        import psycopg

        folder = request.getfixturevalue("postgres")
        name = f"medalist_{next(_numbers)}"
        with psycopg.connect(
            f"host={folder} user={_POSTGRES_USER} dbname=postgres", autocommit=True
        ) as server:
            server.execute(f"CREATE DATABASE {name}")  # type: ignore[arg-type]
        return f"postgresql://{_POSTGRES_USER}@/{name}?host={folder}"

    return make


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database, of either kind in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'medalist.db'}"
    made: str = request.getfixturevalue("new_postgres")()
    return made


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A database with its tables."""
    opened = Database(database_url)
    upgrade(opened)
    yield opened
    opened.close()


Within = Callable[..., AbstractAsyncContextManager[httpx.AsyncClient]]


@pytest.fixture
def within(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Within:
    """A client of a service within the test, without runners, so that jobs stay queued."""
    for name in os.environ:
        if name.startswith("MEDALIST_"):
            monkeypatch.delenv(name)

    @asynccontextmanager
    async def open_service(**given: Any) -> AsyncIterator[httpx.AsyncClient]:
        settings = load(**{"data": tmp_path / "data", "runners": 0, "min_free": 0} | given)
        app = create_app(settings)
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=transport, base_url=base(settings)) as client,
        ):
            yield client

    return open_service


def base(settings: Settings) -> str:
    """Where a service of these settings is reached."""
    return f"http://localhost:{settings.port}"


class Running:
    """A service in a process of its own."""

    def __init__(self, folder: Path, variables: dict[str, str]) -> None:
        self.folder = folder
        self._variables = {k: v for k, v in os.environ.items() if not k.startswith("MEDALIST_")} | variables
        self._process: subprocess.Popen[str] | None = None
        self.log: list[str] = []
        self.url = ""

    def start(self) -> None:
        """Start it, and return when it listens."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "api", "serve", "--port", "0", "--data", str(self.folder)],
            stderr=subprocess.PIPE,
            text=True,
            env=self._variables,
        )
        said: Queue[str] = Queue()
        threading.Thread(target=self._read, args=(self._process, said), daemon=True).start()
        try:
            self.url = said.get(timeout=_START_SECONDS)
        except Empty:
            raise AssertionError("the service did not start: " + "".join(self.log)) from None
        assert self.url, "the service did not start: " + "".join(self.log)

    def _read(self, process: subprocess.Popen[str], said: Queue[str]) -> None:
        assert process.stderr is not None
        for line in process.stderr:
            self.log.append(line)
            if line.startswith("Medalist listens on "):
                said.put(line.split()[-1])
        said.put("")

    @property
    def pid(self) -> int:
        """Its process id."""
        assert self._process is not None
        return self._process.pid

    def kill(self) -> None:
        """`kill -9`."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def stop(self) -> None:
        """Ask it to end, and wait until it has."""
        if self._process is None or self._process.poll() is not None:
            return
        self._process.terminate()
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            self.kill()


@pytest.fixture
def new_running(tmp_path: Path) -> Iterator[Callable[..., Running]]:
    """Makes services in processes of their own, not started; variables are given in lower case."""
    with contextlib.ExitStack() as stack:

        def make(**variables: str) -> Running:
            named = {f"MEDALIST_{name.upper()}": value for name, value in variables.items()}
            running = Running(tmp_path / "running", {"MEDALIST_MIN_FREE": "0"} | named)
            stack.callback(running.stop)
            return running

        yield make


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One service with Lean for all tests that only need a sound one."""
    shared = Running(
        tmp_path_factory.mktemp("shared"),
        {
            "MEDALIST_MIN_FREE": "0",
            "MEDALIST_REQUESTS_PER_MINUTE": "0",
            "MEDALIST_SUBMISSIONS_PER_MINUTE": "0",
        },
    )
    shared.start()
    yield shared
    shared.stop()


@pytest.fixture
def client(running: Running) -> Iterator[httpx.Client]:
    """A client of the shared service."""
    with httpx.Client(base_url=running.url, timeout=120) as opened:
        yield opened
