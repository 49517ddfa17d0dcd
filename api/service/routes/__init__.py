"""What does each path answer?"""

from api.service.routes import batches, checks, figures, jobs, kimina, pages, searches, status

ROUTERS = (
    *(jobs.router, searches.router, figures.router, batches.router),
    *(checks.router, kimina.router, status.router, pages.router),
)

__all__ = ["ROUTERS"]
