"""Whether every language has all its files: those of both environments and of the widget."""

import re
from collections.abc import Iterator
from pathlib import Path

# One file, or folder, a language; the star stands for its code. docs/adding-a-language.md tells what each holds.
FILES = (
    "data/answers/*.ftl",
    "data/nlu/*",
    "bot/hearing/missing/*.json",
    "bot/hearing/signals/*.json",
    "bot/nlu/data/languages/*.json",
    "bot/nlu/data/counting/*.json",
    "bot/nlu/data/dates/*.json",
    "bot/nlu/data/clauses/*.json",
    "channels/web/widget/src/strings/*.ts",
)
_CODE = re.compile("[a-z]{2,3}")


def languages(root: Path) -> tuple[str, ...]:
    """The codes of all languages that have any of the files."""
    found = {path.name.split(".")[0] for pattern in FILES for path in root.glob(pattern)}
    return tuple(sorted(filter(_CODE.fullmatch, found)))


def missing_files(root: Path) -> tuple[str, ...]:
    """The files that a language lacks, by their places in the project."""
    return tuple(_missing(root))


def _missing(root: Path) -> Iterator[str]:
    for code in languages(root):
        for pattern in FILES:
            name = pattern.replace("*", code)
            if not (root / name).exists():
                yield name
