"""What must survive a crash: jobs, attempts, receipts, events, keys, and files by their content."""

from api.store.database import Database, Transaction

__all__ = ["Database", "Transaction"]
