"""What can go wrong in keeping programs running; each error writes its own sentence."""

from pathlib import Path


class SuperviseError(Exception):
    """Base of the supervisor's errors."""


class PortInUseError(SuperviseError):
    """Another program listens where one of ours must."""

    def __init__(self, host: str, port: int, *, variable: str) -> None:
        super().__init__(
            f"Port {port} on {host} is already in use; end the program that holds it, "
            f"or set {variable} to a free port."
        )


class PortRefusedError(SuperviseError):
    """The system does not let us listen there."""

    def __init__(self, host: str, port: int, *, variable: str, why: str) -> None:
        super().__init__(f"Cannot listen on {host}:{port} ({why}); set {variable} to another port.")


class AlreadyRunningError(SuperviseError):
    """Another supervisor works in the same data folder."""

    def __init__(self, folder: Path, pid: str) -> None:
        super().__init__(
            f"Amends already runs in {folder} (process {pid}); stop it first, "
            "or set AMENDS_DATA_DIR to another folder."
        )


class NotReadyError(SuperviseError):
    """The programs run and do not answer."""

    def __init__(self, url: str, *, seconds: float, last: str) -> None:
        super().__init__(f"{url} did not answer within {seconds:.0f} s (last answer: {last}).")


class KeepsDyingError(SuperviseError):
    """A program cannot be started."""

    def __init__(self, name: str, *, times: int, how: str, log: Path) -> None:
        super().__init__(
            f"{name} ended {times} times while starting, last with {how}; its output is in {log}."
        )
