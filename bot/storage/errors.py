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


class HistoryChangedError(StorageError):
    """A stored history is not what was written: a line was changed, removed or added by hand."""

    def __init__(self, case: str, position: int) -> None:
        super().__init__(f"The history of case {case} was tampered with at line {position}.")


class PhotoMissingError(StorageError):
    """The bytes of a photo are not where the index says."""

    def __init__(self, path: str) -> None:
        super().__init__(f"There is no photo at {path}.")
