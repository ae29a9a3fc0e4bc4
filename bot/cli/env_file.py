"""Writes missing secrets into `.env`, and leaves all else there as it is."""

import os
import re
import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path

OWNER_ONLY = 0o600
HEADER = "# Secrets of this installation, written by `amends up`. Keep them to yourself.\n"


def write_missing_secrets(
    path: Path, names: Sequence[str], *, environment: Mapping[str, str]
) -> tuple[str, ...]:
    """Give each name a fresh secret unless the file or the environment has one.

    Returns the names that were written. The file is then readable by its owner only.
    """
    text = path.read_text() if path.exists() else ""
    missing = tuple(name for name in names if not environment.get(name) and not value(text, name))
    if missing:
        _replace(path, _with_secrets(text, missing))
    elif path.exists():
        path.chmod(OWNER_ONLY)
    return missing


def value(text: str, name: str) -> str | None:
    """What the file's text gives a name; None when it has no line or an empty one."""
    found = _line(name).search(text)
    return found.group("value").strip().strip("'\"") or None if found else None


def _line(name: str) -> re.Pattern[str]:
    return re.compile(rf"^[ \t]*(?:export[ \t]+)?{name}[ \t]*=(?P<value>[^\n]*)$", re.MULTILINE)


def _with_secrets(text: str, names: Sequence[str]) -> str:
    for name in names:  # an empty line would win over ours below it, or confuse its reader
        text = re.sub(_line(name).pattern + r"\n?", "", text, flags=re.MULTILINE)
    if text and not text.endswith("\n"):
        text += "\n"
    header = "" if HEADER in text else HEADER
    return text + header + "".join(f"{name}={secrets.token_urlsafe(32)}\n" for name in names)


def _replace(path: Path, text: str) -> None:
    """Write beside and move: a reader sees the old file or the new one, never half of it."""
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    with os.fdopen(descriptor, "w") as file:
        file.write(text)
    draft.replace(path)
