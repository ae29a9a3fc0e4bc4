"""What a model was made of, as one number: an equal number means that training can be skipped."""

import hashlib
from pathlib import Path
from typing import Iterable, Iterator

_LOCK = Path("envs/rasa/uv.lock")
_SOURCES = Path(__file__).resolve().parent
_DATA_FOLDERS = ("nlu", "rules", "stories")
_SHOWN = 16  # hexadecimal digits, 64 bits


def fingerprint(*, data: Path, config: Path, domain: Path) -> str:
    """SHA-256 of config, domain, training data, our components and the lock, shortened.

    Reads files only: no import of Rasa, well under a second.
    """
    digest = hashlib.sha256()
    roots = (config, domain, *(data / name for name in _DATA_FOLDERS), _SOURCES, _LOCK)
    for root in roots:
        for path in _files(root):
            name = path.relative_to(root).as_posix()
            digest.update(f"{root.name}/{name}\0{path.stat().st_size}\0".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:_SHOWN]


def model_path(models: Path, number: str) -> Path:
    """Where the model of that fingerprint is or will be."""
    return models / f"amends-{number}.tar.gz"


def _files(root: Path) -> Iterator[Path]:
    if root.is_file():
        yield root
    elif root.is_dir():
        yield from _sorted(root.rglob("*"))


def _sorted(paths: Iterable[Path]) -> Iterator[Path]:
    for path in sorted(paths):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path
