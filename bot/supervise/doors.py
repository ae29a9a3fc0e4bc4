"""Ports and the data folder: whether we may have them."""

import errno
import fcntl
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.supervise.errors import AlreadyRunningError, PortInUseError, PortRefusedError


@dataclass(frozen=True, slots=True)
class Door:
    """Where a program will listen, and the variable that says so."""

    host: str
    port: int
    variable: str

    def check(self) -> None:
        """Raises `PortInUseError` or `PortRefusedError`."""
        family, kind, _, _, address = socket.getaddrinfo(
            self.host, self.port, type=socket.SOCK_STREAM
        )[0]
        with socket.socket(family, kind) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(address)
            except OSError as error:
                raise self._refusal(error) from error

    def _refusal(self, error: OSError) -> PortInUseError | PortRefusedError:
        if error.errno == errno.EADDRINUSE:
            return PortInUseError(self.host, self.port, variable=self.variable)
        why = error.strerror or str(error)
        return PortRefusedError(self.host, self.port, variable=self.variable, why=why)


def lock_path(data_dir: Path) -> Path:
    """The file whose lock says that a supervisor works in this folder."""
    return data_dir / "run" / "supervisor.pid"


@contextmanager
def only_one(data_dir: Path) -> Iterator[None]:
    """Hold the data folder for this process; its end, however it comes, frees it.

    Raises `AlreadyRunningError`.
    """
    path = lock_path(data_dir)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            raise AlreadyRunningError(data_dir, file.read().strip()) from None
        file.truncate(0)
        file.write(f"{os.getpid()}\n")
        file.flush()
        yield


def runs(data_dir: Path) -> bool:
    """Whether a supervisor holds the folder now."""
    path = lock_path(data_dir)
    if not path.exists():
        return False
    with path.open("r") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False
