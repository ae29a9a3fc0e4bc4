"""What is wrong with a policy file, said to the person who edits it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake, and what to do about it."""

    file: str
    line: int  # from 1
    column: int  # from 1
    key: str  # e.g. "authority.bot.a_case"; empty for the file itself
    message: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}:{self.column}"
        return f"{where}: {self.key}: {self.message}" if self.key else f"{where}: {self.message}"


class FileRefusedError(Exception):
    """A file that cannot be used; holds every problem found in it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))


class PolicyFileError(FileRefusedError):
    """A policy file that cannot be used."""


class FactsFileError(FileRefusedError):
    """A facts file that cannot be used."""
