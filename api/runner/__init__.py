"""The process that works on jobs: it takes them from the store, proves, and writes down how they ended."""

from api.runner.runner import Runner

__all__ = ["Runner"]
