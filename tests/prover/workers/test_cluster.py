"""Lean on Ray clusters: nodes that are lost, and a cluster of our own that leaves nothing behind."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import psutil
import pytest

from lean.environment import Limits, ProofState
from lean.statement import parse
from lean.toolchain import Toolchain
from prover.workers import RemoteWorkers
from prover.workers.cluster import lean_actor
from prover.workers.remote import Remote
from prover.workers.residents import LeanName


async def test_a_node_that_is_lost_costs_the_steps_on_it(
    cluster: Any, ray: Any, toolchain: Toolchain
) -> None:
    size = {"num_cpus": 1, "resources": {"doomed": 1}, "object_store_memory": 80 << 20}
    node = cluster.add_node(include_dashboard=False, **size)
    elsewhere = lean_actor(LeanName.of("core", toolchain), Limits())
    there = lean_actor(LeanName.of("core", toolchain), Limits(), resources={"doomed": 1})
    places = [there, elsewhere]

    async def start() -> Remote:
        return await (places.pop(0) if places else elsewhere)()

    async with RemoteWorkers(start, 1, Limits()) as workers:
        pids = await workers.pids()
        async with workers.lease() as worker:
            state = await worker.start(parse("theorem t (p : Prop) (h : p) : p"))
            cluster.remove_node(node, allow_graceful=False)
            (lost,) = await worker.run(state, ["exact h"], [None])
            while isinstance(lost.outcome, ProofState):
                # What runs on a node ends a moment after the node.
                (lost,) = await worker.run(state, ["exact h"], [None])
            assert lost.outcome.kind == "crashed"
            (taken,) = await worker.run(state, ["exact h"], [None])
            assert isinstance(taken.outcome, ProofState)
        assert workers.losses == 1
        # Until then, Ray would place what the next tests start on it.
        await asyncio.to_thread(wait_until_dead, ray, node.node_id)
        await workers.whole()
        assert not set(pids) & set(await workers.pids())


@pytest.mark.usefixtures("toolchain")
def test_a_cluster_of_our_own_leaves_nothing_behind(tmp_path: Path) -> None:
    command = [
        *(sys.executable, "-m", "api", "prove", "--json", "--cluster", "local", "--workers", "2"),
        *("--statement", "theorem t (n : ℕ) : 3 ∣ n ^ 3 + 2 * n"),
    ]
    mark = {**os.environ, "MEDALIST_TEST_MARK": str(tmp_path)}
    done = subprocess.run(command, env=mark, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    outcome = json.loads(done.stdout)
    assert outcome["status"] == "proved"
    assert done.stderr == ""
    assert [p for p in psutil.process_iter(["environ"]) if marked(p, str(tmp_path))] == []


def wait_until_dead(ray: Any, node: str) -> None:
    """Wait until the cluster has noticed that a node is gone."""
    while any(one["Alive"] and one["NodeID"] == node for one in ray.nodes()):
        time.sleep(0.1)


def marked(process: psutil.Process, value: str) -> bool:
    """Whether a process was started, directly or not, by one with that mark."""
    environment = process.info["environ"] or {}
    return environment.get("MEDALIST_TEST_MARK") == value
