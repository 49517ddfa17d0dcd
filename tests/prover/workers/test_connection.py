"""Addresses of clusters that are none, and what is said about them."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import Iterator

import pytest

from prover.errors import WorkersError
from prover.workers.connection import connected


@pytest.fixture
def silent() -> Iterator[int]:
    """A port where something listens and says nothing."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield listening.getsockname()[1]


@pytest.fixture
def closed() -> int:
    """A port where nothing listens."""
    with socket.socket() as once:
        once.bind(("127.0.0.1", 0))
        port: int = once.getsockname()[1]
        return port


async def refusal(address: str, seconds: float = 15.0) -> str:
    with pytest.raises(WorkersError) as caught:
        async with connected(address, join_seconds=seconds):
            pass
    return str(caught.value)


@pytest.mark.parametrize("address", ["somewhere", "host:", ":6379", "host:port", "http://host:1/x", ""])
async def test_what_is_no_address_is_refused(address: str) -> None:
    assert f"{address!r} is no address of a Ray cluster" in await refusal(address)


@pytest.mark.parametrize("scheme", ["", "ray://"])
async def test_nobody_at_the_address(closed: int, scheme: str) -> None:
    said = await refusal(f"{scheme}127.0.0.1:{closed}")
    assert f"no Ray cluster answers at {scheme}127.0.0.1:{closed}" in said
    assert "ray start --head" in said
    assert "--cluster local" in said


async def test_a_name_that_is_no_machine() -> None:
    assert "no Ray cluster answers at nowhere.invalid:6379" in await refusal("nowhere.invalid:6379")


async def test_something_that_says_nothing_is_given_up(silent: int) -> None:
    said = await refusal(f"127.0.0.1:{silent}")
    assert f"no Ray cluster answers at 127.0.0.1:{silent} (no answer)" in said


async def test_another_server_is_no_cluster() -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readline()
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        assert "(what listens there is no Ray)" in await refusal(f"127.0.0.1:{port}")


async def test_a_server_of_the_right_protocol_is_not_joined_for_ever() -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(bytes([0, 0, 0, 4, 0, 0, 0, 0, 0]))
        while await reader.read(1 << 16):
            pass
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        said = await refusal(f"127.0.0.1:{port}", seconds=2)
        assert f"something listens at 127.0.0.1:{port}, but no Ray cluster could be joined" in said


async def test_without_ray_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    assert "pip install 'medalist[cluster]'" in await refusal("127.0.0.1:1")
