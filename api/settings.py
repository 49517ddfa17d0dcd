"""How is the service set up? Every setting is an environment variable `MEDALIST_…`, described here.

`medalist serve` works without any: it listens on this machine only, keeps everything in the user's data
folder, and needs no key.  As soon as it listens elsewhere (`MEDALIST_HOST`), API keys are demanded: make
one with `medalist serve --new-key NAME`, or give `MEDALIST_API_KEYS`.
"""

from __future__ import annotations

import ipaddress
import os
from pathlib import Path
from typing import Annotated, Literal, Self

from platformdirs import user_data_path
from pydantic import Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from api.errors import SettingsError

MEBIBYTE = 1 << 20


class Settings(BaseSettings):
    """The settings; the description of each is its documentation."""

    model_config = SettingsConfigDict(env_prefix="MEDALIST_", frozen=True, extra="ignore")

    host: str = Field(
        "127.0.0.1", description="Address to listen on; others than this machine's demand keys."
    )
    port: int = Field(8000, ge=0, le=65535, description="Port to listen on; 0 for any that is free.")
    data: Path = Field(
        default_factory=lambda: user_data_path("medalist"),
        description="Folder for traces, figures and, by default, the database.",
    )
    database: SecretStr | None = Field(
        None,
        description="`postgresql://USER:PASSWORD@HOST/NAME` or `sqlite:///PATH`; else SQLite in `data`.",
    )
    environments: dict[str, Path] = Field(
        default_factory=dict,
        description='Lean projects beside `core` that requests may name, as JSON: {"mathlib": "/path"}.',
    )
    slots: int = Field(
        default_factory=lambda: os.cpu_count() or 1,
        ge=1,
        le=256,
        description="Jobs worked on at the same time.",
    )
    workers: int = Field(1, ge=1, le=64, description="Lean processes for one job.")
    runners: int = Field(1, ge=0, le=16, description="Processes that work on jobs; 0: others do (compose).")
    policies: dict[str, str] = Field(
        default_factory=dict,
        description='Policies beside `structural` that requests may name, as JSON: {"net": "network:/path"}.',
    )
    policy: str = Field("structural", description="The policy's name when a request names nothing.")
    cluster: str | None = Field(
        None, description="Ray cluster whose nodes run Lean: `HOST:PORT` of its head, or `local`; none."
    )
    max_seconds: float = Field(3600.0, gt=0, description="The largest budget of one job, in seconds.")

    api_keys: Annotated[list[SecretStr], NoDecode] = Field(
        default_factory=list,
        description="Keys accepted beside those in the store, with commas between; 20 characters at least.",
    )
    require_key: bool | None = Field(
        None,
        description="Demand keys, or do not; by default only where others than this machine can connect.",
    )
    cors_origins: Annotated[list[str], NoDecode] = Field(
        default_factory=list,
        description="Web pages of which origins may use the API, separated by commas; none but the viewer.",
    )
    allowed_hosts: Annotated[list[str], NoDecode] = Field(
        default_factory=list,
        description="Names under which the service is reached, separated by commas; on this machine its own.",
    )
    requests_per_minute: int = Field(
        1200, ge=0, description="Requests of one client in a minute; 0: no limit."
    )
    submissions_per_minute: int = Field(600, ge=0, description="Of them, those that make work; 0: no limit.")
    max_open_jobs: int = Field(50_000, ge=1, description="Unfinished jobs, at which new ones are refused.")
    max_streams: int = Field(2000, ge=1, description="Event streams open at the same time.")
    max_body: int = Field(2 * MEBIBYTE, ge=1024, description="Bytes of a request.")
    max_batch_body: int = Field(64 * MEBIBYTE, ge=1024, description="Bytes of a batch.")
    checks: int = Field(
        default_factory=lambda: max(1, (os.cpu_count() or 1) // 2),
        ge=1,
        le=64,
        description="Checks of finished proofs (`POST /check`) carried out at the same time.",
    )
    heartbeat: float = Field(
        15.0, gt=0, le=300, description="Seconds between signs of life in a quiet stream."
    )
    min_free: int = Field(
        256 * MEBIBYTE, ge=0, description="Free bytes in the data folder, below which new work is refused."
    )
    log: Literal["json", "text"] = Field("json", description="Form of the log on standard error.")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @model_validator(mode="before")
    @classmethod
    def _split(cls, values: dict[str, object]) -> dict[str, object]:
        for name in ("api_keys", "cors_origins", "allowed_hosts"):
            given = values.get(name)
            if isinstance(given, str):
                values[name] = [part.strip() for part in given.split(",") if part.strip()]
        return values

    @model_validator(mode="after")
    def _sound(self) -> Self:
        if any(len(key.get_secret_value()) < 20 for key in self.api_keys):
            raise ValueError("api_keys: a key has at least 20 characters")
        if "*" in self.cors_origins:
            raise ValueError("cors_origins: name the origins; `*` would open the service to every web page")
        if self.require_key is False and not self.local:
            raise ValueError(
                "require_key: only a service that listens on this machine alone goes without keys"
            )
        if "core" in self.environments:
            raise ValueError("environments: `core` is the built-in one; choose another name")
        if "structural" in self.policies:
            raise ValueError("policies: `structural` is the built-in one; choose another name")
        if self.policy not in self.policy_names:
            raise ValueError(f"policy: there is no {self.policy!r} among {', '.join(self.policy_names)}")
        return self

    @property
    def database_url(self) -> str:
        """Where the database is, with its password."""
        if self.database is not None:
            return self.database.get_secret_value()
        return f"sqlite:///{self.data / 'medalist.db'}"

    @property
    def environment_names(self) -> tuple[str, ...]:
        """The environments that requests may name."""
        return ("core", *sorted(self.environments))

    @property
    def policy_names(self) -> tuple[str, ...]:
        """The policies that requests may name."""
        return ("structural", *sorted(self.policies))

    @property
    def local(self) -> bool:
        """Whether only this machine can connect."""
        return is_local(self.host)

    @property
    def demands_key(self) -> bool:
        """Whether a request needs a key."""
        return self.require_key if self.require_key is not None else not self.local


def is_local(host: str) -> bool:
    """Whether an address is this machine's own."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def load(**given: object) -> Settings:
    """The settings of the environment, with what is given put above them.

    Raises SettingsError that names the variables.
    """
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]
    except ValidationError as error:
        faults = [
            f"MEDALIST_{'_'.join(map(str, fault['loc'])).upper()}: {fault['msg']}" for fault in error.errors()
        ]
        raise SettingsError("; ".join(faults)) from error
