"""What can go wrong in the service, as one tree.

ServiceError
├── RequestError     what was asked for cannot be done; becomes an answer (`api.service.problem`)
├── StoreError       the store cannot be read or written (database away, disk full)
├── SettingsError    settings that contradict each other or cannot be honoured
└── RunnerError      the process that proves cannot be started or kept running
"""

from __future__ import annotations


class ServiceError(Exception):
    """Base class of every error that the service raises."""


class RequestError(ServiceError):
    """A request that cannot be honoured.

    status: HTTP status; title: what is wrong, the same words for the same kind; detail: what, where, and
    what to do about it; fields: more members of the answer, such as `line` and `column`.
    """

    def __init__(self, status: int, title: str, detail: str, **fields: object) -> None:
        self.status = status
        self.title = title
        self.detail = detail
        self.fields = fields
        super().__init__(f"{title}: {detail}")


class StoreError(ServiceError):
    """The store cannot be read or written; the message says which and what to do."""


class SettingsError(ServiceError):
    """Settings that cannot be honoured; the message names the variable."""


class RunnerError(ServiceError):
    """The process that proves cannot be started or kept running."""
