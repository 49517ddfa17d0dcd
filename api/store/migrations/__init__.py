"""How does a database become one of this version?"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy.exc import SQLAlchemyError

from api.errors import StoreError
from api.store.database import Database


def upgrade(database: Database) -> None:
    """Bring the tables up to date; two processes may do so at once.

    Raises StoreError when the database cannot be reached, or is of a later version.
    """
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    try:
        with database.write() as transaction:
            config.attributes["connection"] = transaction
            command.upgrade(config, "head")
    except (CommandError, SQLAlchemyError) as error:
        raise StoreError(
            f"the database {database.name} cannot be brought up to date (is it of a later version?): {error}"
        ) from error
