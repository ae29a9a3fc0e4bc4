"""Rasa's server by itself: how long it takes to answer, and what memory it then uses."""

import os
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import httpx

from bot.cli.place import RASA_PYTHON, ROOT
from bot.cli.programs import QUIET_RASA
from bot.understanding.examples import IntentExample
from tests.bench.footprint import footprint
from tests.support.stack import free_port

TOKEN = "only-for-the-report"
PATIENCE = 120.0  # seconds
A_LOOK = 0.05


class ServerGoneError(RuntimeError):
    """Rasa's server ended, or did not answer in time."""

    def __init__(self) -> None:
        super().__init__("Rasa's server did not start: see `amends doctor`.")


@dataclass(frozen=True, slots=True)
class Server:
    """Seconds to its first answer; megabytes of all its processes then, and after all languages were heard."""

    start_s: float
    rss_mb: float
    rss_all_languages_mb: float


def measured(model: Path, examples: list[IntentExample]) -> Server:
    """Start it on a free port, send every language's first messages, stop it."""
    port, started = free_port(), time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        process = _start(model, port=port, folder=folder)
        try:
            _wait(process, port)
            start_s = time.monotonic() - started
            before = footprint(process.pid).rss / 1e6
            for one in examples:
                _parse(port, one.text)
            return Server(start_s, before, footprint(process.pid).rss / 1e6)
        finally:
            process.terminate()
            process.wait(PATIENCE)


def _start(model: Path, *, port: int, folder: str) -> subprocess.Popen[bytes]:
    settings = {
        "AMENDS_RASA_TOKEN": TOKEN,
        "AMENDS_ACTIONS_TOKEN": TOKEN,
        "AMENDS_RASA_PORT": str(port),
        "AMENDS_MODEL": str(model),
        "AMENDS_DATA_DIR": folder,
    }
    return subprocess.Popen(
        (str(RASA_PYTHON), "-m", "bot.nlu.serve"),
        cwd=ROOT,
        env={**os.environ, **QUIET_RASA, **settings},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            _parse(port, "hello")
        except httpx.HTTPError:
            time.sleep(A_LOOK)
        else:
            return
    raise ServerGoneError


def _parse(port: int, text: str) -> None:
    url = f"http://127.0.0.1:{port}/model/parse"
    httpx.post(url, params={"token": TOKEN}, json={"text": text}, timeout=5.0).raise_for_status()
