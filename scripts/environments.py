"""The steps that make uv and both Python environments."""

import platform
import sys
from pathlib import Path

from scripts.place import APP, RASA, RASA_PROJECT, ROOT, STAMPS, UV, program
from scripts.pythons import find_python
from scripts.shell import Command, Tell, run
from scripts.stamps import Stamp, fingerprint
from scripts.steps import Step

UV_VERSION = "0.13.9"
SUPPORTED = ((3, 11), (3, 14))
"""Pythons that the app's lock file covers: from, and before."""


def uv() -> Step:
    """The package installer, in a folder of its own."""

    def make(tell: Tell) -> None:
        folder = UV.parent.parent
        python = program(folder, "python")
        run(Command((sys.executable, "-m", "venv", str(folder)), log="uv"), tell)
        run(Command((python, "-m", "pip", "install", f"uv=={UV_VERSION}"), log="uv"), tell)

    return Step("uv", lambda: f"{UV_VERSION} {ROOT}", UV, make, STAMPS)


def app_environment(*, with_tests: bool) -> Step:
    """The app's packages from uv.lock; those for tests too once they were wanted."""
    remembered = Stamp(STAMPS, "app-with-tests")
    if with_tests:
        remembered.write("yes")
    tests = remembered.says("yes")

    def make(tell: Tell) -> None:
        groups = ("--group", "node", *(("--group", "dev") if tests else ("--no-group", "dev")))
        sync(APP, ROOT, app_python(), groups, tell)

    locked = (ROOT / "uv.lock", ROOT / "pyproject.toml")
    made_from = fingerprint(locked, str(ROOT), f"tests {tests}", platform.machine())
    return Step("app environment", lambda: made_from, Path(program(APP, "python")), make, STAMPS)


def rasa_environment() -> Step:
    """Rasa's packages from its own lock file, on its own Python."""

    def make(tell: Tell) -> None:
        tell("looking for Python 3.10")
        sync(RASA, RASA_PROJECT, find_python(), (), tell)

    locked = (RASA_PROJECT / "uv.lock", RASA_PROJECT / "pyproject.toml")
    made_from = fingerprint(locked, str(ROOT), platform.machine())
    return Step("rasa environment", lambda: made_from, Path(program(RASA, "python")), make, STAMPS)


def app_python() -> str:
    """The running Python when the lock file covers it, else one that uv finds or fetches."""
    oldest, too_new = SUPPORTED
    return sys.executable if oldest <= sys.version_info[:2] < too_new else "3.12"


def sync(
    environment: Path, project: Path, python: str, groups: tuple[str, ...], tell: Tell
) -> None:
    """Make the environment hold exactly what the project's lock file says."""
    words = (str(UV), "sync", "--frozen", "--project", str(project), "--python", python, *groups)
    where = {"UV_PROJECT_ENVIRONMENT": str(environment)}
    run(Command(words, log=environment.name.lstrip("."), env=where), tell)
