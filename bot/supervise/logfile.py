"""The file that receives what a program prints, kept from growing without end."""

from pathlib import Path
from types import TracebackType
from typing import Self

LIMIT = 10 * 1024 * 1024
KEEP = 3


class LogFile:
    """Appends bytes; a file over `limit` bytes becomes `<name>.1`, and `keep` old ones stay."""

    def __init__(self, path: Path, *, limit: int = LIMIT, keep: int = KEEP) -> None:
        self._path = path
        self._limit = limit
        self._keep = keep

    def __enter__(self) -> Self:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._file = self._path.open("ab", buffering=0)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._file.close()

    def write(self, chunk: bytes) -> None:
        """Append, and turn the page when the file is full."""
        self._file.write(chunk)
        if self._file.tell() >= self._limit:
            self._turn()

    def _turn(self) -> None:
        self._file.close()
        for number in range(self._keep, 0, -1):
            older = self._numbered(number - 1)
            if older.exists():
                older.replace(self._numbered(number))
        self._file = self._path.open("ab", buffering=0)

    def _numbered(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.name}.{number}") if number else self._path
