"""Stock Rasa beside ours: `rasa run` with its REST channel, the same model, the same action server."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.support.stack import RASA_PYTHON, ROOT, STOP_SECONDS, Stack, StackError, free_port

NAME = "stock Rasa"
NAME = "stock Rasa"
START_SECONDS = 180.0

ENDPOINTS = """\
action_endpoint:
  url: http://127.0.0.1:{port}/webhook
  token: {token}
nlg:
  url: http://127.0.0.1:{port}/nlg
  token: {token}
"""
CREDENTIALS = "rest:\n"


@dataclass(frozen=True, slots=True)
class StockRasa:
    """A running one. `started_in` is in seconds."""

    process: subprocess.Popen[bytes]
    port: int
    started_in: float

    @property
    def url(self) -> str:
        """The REST channel."""
        return f"http://127.0.0.1:{self.port}/webhooks/rest/webhook"


@contextmanager
def running_stock_rasa(stack: Stack, model: Path) -> Iterator[StockRasa]:
    """Started with Rasa's own settings for everything but the channel and the address."""
    folder = stack.folder / "stock"
    folder.mkdir()
    port, since = free_port(), time.perf_counter()
    process = _start(stack, folder, model=model, port=port)
    try:
        _wait_until_it_answers(process, port, folder)
        yield StockRasa(process, port, time.perf_counter() - since)
    finally:
        _stop(process)


def _start(stack: Stack, folder: Path, *, model: Path, port: int) -> subprocess.Popen[bytes]:
    (folder / "endpoints.yml").write_text(
        ENDPOINTS.format(port=stack.actions_port, token=stack.environment["AMENDS_ACTIONS_TOKEN"])
    )
    (folder / "credentials.yml").write_text(CREDENTIALS)
    command = [
        *(str(RASA_PYTHON), "-m", "rasa", "run", "--model", str(model)),
        *("--endpoints", str(folder / "endpoints.yml")),
        *("--credentials", str(folder / "credentials.yml")),
        *("--interface", "127.0.0.1", "--port", str(port)),
    ]
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "SQLALCHEMY_SILENCE_UBER_WARNING": "1"}
    with (folder / "rasa.log").open("wb") as log:
        return subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | {"RASA_TELEMETRY_ENABLED": "false"} | quiet,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )


def _wait_until_it_answers(process: subprocess.Popen[bytes], port: int, folder: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx.get(f"http://127.0.0.1:{port}/", timeout=5.0).status_code == httpx.codes.OK:
                return
        except httpx.HTTPError:
            time.sleep(0.1)
    raise StackError(NAME, folder / "rasa.log")


def _stop(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(STOP_SECONDS)
