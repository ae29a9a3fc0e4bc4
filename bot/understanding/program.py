"""A program in another environment, asked on its stdin and answering on its stdout, line by line."""

import json
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.understanding.errors import ProgramEndedError

ENDS_WITHIN = 10.0
"""Seconds that a program has to end once its input has ended."""


class Program:
    """A context: the program starts at its beginning and is gone at its end.

    One question at a time, so neither side can fill a pipe while the other waits.
    """

    def __init__(self, command: Sequence[str], *, cwd: Path, env: Mapping[str, str]) -> None:
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115  # closed in __exit__
        self._process = subprocess.Popen(  # noqa: S603  # our own program
            command,
            cwd=cwd,
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            encoding="utf-8",
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        try:
            self._process.communicate(timeout=ENDS_WITHIN)
        except (subprocess.TimeoutExpired, ValueError, OSError):
            self._process.kill()
            self._process.wait()
        finally:
            self._errors.close()

    def announced(self) -> str:
        """The line that it says before any question. Raises `ProgramEndedError`."""
        return self._next_line()

    def ask(self, question: Mapping[str, object]) -> str:
        """The line that answers. Raises `ProgramEndedError` when the program has gone."""
        if self._process.stdin is None:
            raise self._ended()
        try:
            self._process.stdin.write(f"{json.dumps(question)}\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            raise self._ended() from None
        return self._next_line()

    def _next_line(self) -> str:
        line = self._process.stdout.readline() if self._process.stdout else ""
        if not line:
            raise self._ended()
        return line

    def _ended(self) -> ProgramEndedError:
        code = self._process.wait()
        self._errors.seek(0)
        lines = self._errors.read().decode("utf-8", "replace").strip().splitlines()
        return ProgramEndedError(code=code, last_words=lines[-1] if lines else "")
