"""What can be wrong with the tables of buyers' words."""

from collections.abc import Sequence
from pathlib import Path


class HearingError(Exception):
    """Base of this room's errors."""


class TableBrokenError(HearingError):
    """A table cannot be used."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"bot/hearing/{path.parent.name}/{path.name}: {why}.")


class TablesMissingError(HearingError):
    """A language has one table and lacks another."""

    def __init__(self, folder: Path, lacking: Sequence[str]) -> None:
        names = ", ".join(f"bot/{folder.name}/{name}" for name in lacking)
        super().__init__(
            f"Some languages are not complete. Missing: {names}. "
            "docs/adding-a-language.md tells what each file holds."
        )
