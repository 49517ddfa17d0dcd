"""The HTTP service."""

from api.service.application import create_app

__all__ = ["create_app"]
