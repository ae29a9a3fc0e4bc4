"""Finds the Python that Rasa needs."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

RASA_PYTHON = "3.10"
ASK_VERSION = "import sys; print('%d.%d' % sys.version_info[:2])"


def runs_as(python: str, version: str) -> bool:
    """Whether the program really is this Python: a shim of pyenv may be there and refuse to run."""
    try:
        answer = subprocess.run(  # noqa: S603  # a Python that the user has installed
            [python, "-c", ASK_VERSION], capture_output=True, text=True, timeout=30, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0 and answer.stdout.strip() == version


def find_python(version: str = RASA_PYTHON, *, home: Path | None = None) -> str:
    """The path of a Python of this version; its bare version when uv must fetch one."""
    for candidate in candidates(version, home=home or Path.home()):
        if runs_as(candidate, version):
            return candidate
    return version


def candidates(version: str, *, home: Path) -> Iterator[str]:
    """Where such a Python may be, best first."""
    for folder in os.get_exec_path():
        if found := shutil.which(f"python{version}", path=folder):
            yield found
    installed = (home / ".pyenv" / "versions").glob(f"{version}.*/bin/python")
    yield from (str(path) for path in sorted(installed, key=patch, reverse=True))


def patch(python: Path) -> tuple[int, ...]:
    """The version in a pyenv path, for sorting: 3.10.13 is newer than 3.10.9."""
    return tuple(int(part) for part in python.parts[-3].split(".") if part.isdigit())
