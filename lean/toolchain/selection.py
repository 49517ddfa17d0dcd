"""Which Lean does an environment's name stand for?"""

from __future__ import annotations

import logging
from pathlib import Path

from lean.toolchain.cache import Cache, default_folder
from lean.toolchain.description import Progress, Toolchain

_LOG = logging.getLogger(__name__)


def find(environment: str | Path = "core", *, progress: Progress | None = None) -> Toolchain:
    """The Lean for "core" or for a Lake project's folder, ready to run; the core is compiled when need be.

    `progress` gets a line whenever a longer piece of work starts or ends. Raises ToolchainError: the message
    says what is missing and what to do.
    """
    report = progress or _LOG.info
    if environment == "core":
        from lean.toolchain.core import find_core

        return find_core(report)
    from lean.toolchain.project import find_project

    return find_project(Path(environment).expanduser().absolute(), report, Cache(default_folder()))
