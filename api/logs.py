"""How does the service write its log? One line an event on standard error, JSON or text, without secrets."""

from __future__ import annotations

import json
import logging
import re
import sys
from datetime import UTC, datetime
from typing import Any

from api.settings import Settings

_SECRET = re.compile(r"mk_[\w-]{16,}|(?<=://)[^\s/@]+:[^\s/@]+(?=@)|(?i:(?<=bearer ))\S+")
_EXTRA = ("method", "path", "status", "ms", "client", "request")


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        row: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": clean(record.getMessage()),
            "pid": record.process,
        }
        row |= {key: getattr(record, key) for key in _EXTRA if hasattr(record, key)}
        if record.exc_info:
            row["exception"] = clean(self.formatException(record.exc_info))
        return json.dumps(row, ensure_ascii=True)


class _Text(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = f"{record.levelname:<7} {record.name}: {clean(record.getMessage())}"
        return f"{line}\n{clean(self.formatException(record.exc_info))}" if record.exc_info else line


def clean(text: str) -> str:
    """The text on one line's worth of safety: no keys, no passwords of addresses, no control characters."""
    return _SECRET.sub("…", "".join(c if c >= " " or c == "\n" else "\ufffd" for c in text))


def set_up(settings: Settings) -> None:
    """Send what every module logs to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Json() if settings.log == "json" else _Text())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(settings.log_level)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access", "alembic", "httpx"):
        logger = logging.getLogger(name)
        logger.handlers[:] = []
        logger.propagate = True
        logger.setLevel("WARNING")
