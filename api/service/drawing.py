"""How is a figure drawn while somebody types? In a process of its own, which is ended when it takes long."""

from __future__ import annotations

import asyncio
import logging

from api.errors import RequestError
from api.models.figures import FigureView
from api.runner.geometry_host import GEOMETRY
from geometry.errors import GeometryError
from prover.errors import ProverError
from prover.workers.child import Child
from prover.workers.remote import Lost, Remote, Renewed

_DRAW_SECONDS = 5.0
_START_SECONDS = 60.0
_GRACE_SECONDS = 5.0

_log = logging.getLogger(__name__)


async def _start() -> Remote:
    return await Child.start(GEOMETRY)


class Draughtsman:
    """Draws one figure at a time; its process starts with the first."""

    def __init__(self) -> None:
        self._child = Renewed(_start, "the process that draws", _START_SECONDS)
        self._turn = asyncio.Lock()

    async def draw(self, text: str, seed: int) -> FigureView:
        """The figure of a construction.  Raises RequestError when there is none, or it takes too long."""
        async with self._turn:
            try:
                await self._child.ready()
                async with asyncio.timeout(_DRAW_SECONDS + _GRACE_SECONDS):
                    drawn = await self._child.call("draw", text, _DRAW_SECONDS, seed)
            except GeometryError as error:
                line = _line(str(error))
                raise RequestError(
                    422, "The construction cannot be drawn", f"body.geometry: {error}", line=line
                ) from error
            except TimeoutError as error:
                self._child.kill()
                detail = f"body.geometry: no figure was found within {_DRAW_SECONDS:g} s; simplify it"
                raise RequestError(422, "The construction cannot be drawn", detail) from error
            except (Lost, ProverError) as error:
                _log.error("nothing can be drawn: %s", error)
                detail = "the process that draws was lost; try again"
                raise RequestError(503, "Nothing can be drawn", detail, retry_after=2) from error
        return FigureView.model_validate_json(drawn)

    async def close(self) -> None:
        """End the process."""
        await self._child.close()


def _line(message: str) -> int | None:
    """The line that a message of `geometry.problem` begins with."""
    number = message.removeprefix("line ").partition(":")[0]
    return int(number) if number.isdigit() else None
