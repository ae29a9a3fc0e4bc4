"""What can go wrong in storage; each error writes its own sentence."""

from datetime import datetime


class StorageError(Exception):
    """Base of storage's errors."""


class NaiveTimeError(StorageError):
    """A time without zone was to be stored."""

    def __init__(self, value: datetime) -> None:
        super().__init__(f"The time {value.isoformat()} has no zone.")


class UnknownDatabaseError(StorageError):
    """A database that this product was never tried with."""

    def __init__(self, backend: str) -> None:
        super().__init__(f"The database {backend} is not supported: use SQLite or Postgres.")
