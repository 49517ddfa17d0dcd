"""`python -m api.runner [--attached]`: one runner, set up by `MEDALIST_…`.

Attached, it is a child of the service: a line on its standard input says that there is something to do, the
end of the input that the service is gone, and each line that it prints that something was written down.
Alone, it asks the store, and ends at SIGTERM.
"""

from __future__ import annotations

import asyncio
import sys

from api.errors import ServiceError
from api.logs import set_up
from api.runner.runner import Runner
from api.settings import load

if __name__ == "__main__":
    try:
        settings = load()
        set_up(settings)
        asyncio.run(Runner(settings, attached="--attached" in sys.argv[1:]).run())
    except ServiceError as error:
        sys.exit(f"medalist: {error}")
