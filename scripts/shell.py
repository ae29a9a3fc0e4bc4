"""Running a command with its output kept, so that only trouble is shown."""

import os
import subprocess
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scripts.place import LOGS, ROOT

TAIL = 30
FOREIGN = ("VIRTUAL_ENV", "PYTHONPATH", "PYTHONHOME", "UV_PROJECT_ENVIRONMENT")
"""Variables of a shell's own environment that would lead ours astray."""

Tell = Callable[[str], None]
"""Takes the newest line of a running command's output."""


class CommandFailedError(Exception):
    """A command did not succeed."""

    def __init__(self, command: Sequence[str], *, code: int, log: Path, tail: str) -> None:
        super().__init__(
            f"`{' '.join(command)}` ended with exit code {code}. All of its output is in {log}; "
            f"the last lines:\n{tail}"
        )


@dataclass(frozen=True, slots=True)
class Command:
    """A command, where it runs, and what it finds in its environment beside ours."""

    words: Sequence[str]
    log: str  # a name; the file is `.tools/logs/<name>.log`
    cwd: Path = ROOT
    env: Mapping[str, str] = field(default_factory=dict)

    @property
    def log_path(self) -> Path:
        """The file that receives all output."""
        return LOGS / f"{self.log}.log"


def environment(extra: Mapping[str, str]) -> dict[str, str]:
    """The environment of this process without what belongs to other projects, and with `extra`."""
    own = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    return own | dict(extra)


def run(command: Command, tell: Tell) -> None:
    """Run to the end. Raises `CommandFailedError`."""
    command.log_path.parent.mkdir(parents=True, exist_ok=True)
    with (
        command.log_path.open("a") as log,
        subprocess.Popen(  # noqa: S603  # commands are written in this folder, not read
            command.words,
            cwd=command.cwd,
            env=environment(command.env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        ) as process,
    ):
        log.write(f"$ {' '.join(command.words)}\n")
        tail: deque[str] = deque(maxlen=TAIL)
        for line in process.stdout or ():
            log.write(line)
            tail.append(line)
            tell(line.strip())
    if process.returncode != 0:
        raise CommandFailedError(
            command.words, code=process.returncode, log=command.log_path, tail="".join(tail)
        )
