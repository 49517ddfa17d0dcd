"""How is a job looked up, and waited for?"""

from __future__ import annotations

import asyncio
import contextlib
import re

from api.models import FINISHED, Job
from api.service import views
from api.service.problem import missing
from api.service.state import Service
from api.store import Transaction, jobs
from api.store.jobs import Stored

LONGEST_WAIT = 120.0
"""Seconds for which an answer may be held back."""

_ID = re.compile(r"[a-z0-9]{1,32}")


def is_id(text: str) -> bool:
    """Whether there could be anything of that id: nothing else is looked up."""
    return _ID.fullmatch(text) is not None


async def find(service: Service, job: str) -> Stored:
    """The job's row.  Raises RequestError when there is none."""
    row = await service.read(lambda transaction: jobs.get(transaction, job)) if is_id(job) else None
    if row is None:
        raise missing("job", job)
    return row


async def view(service: Service, job: str) -> Job:
    """All that is known of a job.  Raises RequestError when there is none."""

    def look(transaction: Transaction) -> Job | None:
        row = jobs.get(transaction, job)
        if row is None:
            return None
        ahead = jobs.ahead(transaction, row) if row.status == "queued" else None
        return views.job(row, receipt=jobs.receipt(transaction, row.receipt), ahead=ahead)

    found = await service.read(look) if is_id(job) else None
    if found is None:
        raise missing("job", job)
    return found


async def until_end(service: Service, job: str, seconds: float) -> Job:
    """The job when it has ended, or as it is after so many seconds.  Raises RequestError, StoreError."""
    with service.hub.listening(job) as queue:
        found = await view(service, job)
        if not seconds or found.status in FINISHED:
            return found
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while (await queue.get()).kind not in FINISHED:
                    pass
    return await view(service, job)
