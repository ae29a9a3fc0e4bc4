"""The whole product as real processes on free ports of this machine, for tests that need all of it."""

import asyncio
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from bot import wiring
from bot.settings import Settings

ROOT = Path(__file__).parents[2]
RASA_PYTHON = ROOT / ".venv-rasa/bin/python"
START_SECONDS = 90.0
STOP_SECONDS = 15.0
GATEWAY = "gateway"


class StackError(RuntimeError):
    """A process of the stack did not start."""

    def __init__(self, name: str, log: Path) -> None:
        super().__init__(f"{name} did not start: {log.read_text()[-3000:]}")


def free_port() -> int:
    """A port that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class Stack:
    """Gateway, actions and Rasa over one data folder."""

    folder: Path
    extra: dict[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    actions_port: int = field(default_factory=free_port)
    rasa_port: int = field(default_factory=free_port)
    admin_token: str = field(default_factory=lambda: secrets.token_hex(16))
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """The gateway."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        """What every process gets; nothing of the developer's own settings."""
        mine = {
            "AMENDS_PORT": str(self.port),
            "AMENDS_ACTIONS_PORT": str(self.actions_port),
            "AMENDS_RASA_PORT": str(self.rasa_port),
            "AMENDS_DATA_DIR": str(self.folder),
            "AMENDS_ADMIN_TOKEN": self.admin_token,
            "AMENDS_SESSION_SECRET": "session-secret-of-this-test-run-only",
            "AMENDS_RASA_TOKEN": "rasa-token-of-this-test-run",
            "AMENDS_ACTIONS_TOKEN": "actions-token-of-this-test-run",
            "AMENDS_MESSAGES_A_MINUTE": "10000",
            "AMENDS_REQUESTS_A_MINUTE": "100000",
            "RASA_TELEMETRY_ENABLED": "false",
            "PYTHONUNBUFFERED": "1",
        }
        inherited = {k: v for k, v in os.environ.items() if not k.startswith("AMENDS_")}
        return inherited | mine | self.extra

    @property
    def settings(self) -> Settings:
        """What the app's processes read from that environment."""
        values = {
            name: json.loads(value) if value.startswith("{") else value
            for name in Settings.model_fields
            if (value := self.environment.get(f"AMENDS_{name.upper()}")) is not None
        }
        return Settings.model_validate(values)

    def log(self, name: str) -> Path:
        """Where a process writes."""
        return self.folder / f"{name}.log"

    def start(self, *names: str) -> None:
        """Start the named processes, all by default."""
        commands = {
            "rasa": [str(RASA_PYTHON), "-m", "bot.nlu.serve"],
            "actions": [sys.executable, "-m", "actions"],
            "gateway": [sys.executable, "-m", "channels"],
        }
        for name in names or tuple(commands):
            with self.log(name).open("ab") as log:
                self.processes[name] = subprocess.Popen(
                    commands[name],
                    cwd=ROOT,
                    env=self.environment,
                    stdout=log,
                    stderr=log,
                    start_new_session=True,
                )

    def wait_ready(self) -> None:
        """Until the gateway says that all of it answers."""
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            for name, process in self.processes.items():
                if process.poll() is not None:
                    raise StackError(name, self.log(name))
            if self._is_ready():
                return
            time.sleep(0.1)
        raise StackError(GATEWAY, self.log(GATEWAY))

    def kill(self, name: str) -> None:
        """kill -9."""
        process = self.processes.pop(name)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(STOP_SECONDS)

    async def revive(self, name: str) -> None:
        """Start it again, as the supervisor would, until all of it answers; sockets stay alive."""
        self.start(name)
        await asyncio.to_thread(self.wait_ready)

    def freeze(self, name: str) -> None:
        """Let it hold whatever it is doing, or is asked to do, until it is thawed or killed."""
        os.killpg(self.processes[name].pid, signal.SIGSTOP)

    def thaw(self, name: str) -> None:
        """Let it go on."""
        os.killpg(self.processes[name].pid, signal.SIGCONT)

    def stop(self) -> None:
        """End all of it."""
        for process in self.processes.values():
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
        for process in self.processes.values():
            try:
                process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait(STOP_SECONDS)

    def _is_ready(self) -> bool:
        try:
            return httpx.get(f"{self.url}/readyz", timeout=5.0).status_code == httpx.codes.OK
        except httpx.HTTPError:
            return False

    def cases(self, conversation: str) -> list[dict[str, Any]]:
        """The conversation's cases, as the admin sees them."""
        response = httpx.get(
            f"{self.url}/api/cases",
            params={"conversation": conversation},
            headers={"Authorization": f"Bearer {self.admin_token}"},
        )
        response.raise_for_status()
        found: list[dict[str, Any]] = response.json()["cases"]
        return found


def prepare(stack: Stack) -> None:
    """Migrate and seed."""
    asyncio.run(wiring.prepare(stack.settings))


async def reset(stack: Stack) -> None:
    """The demo shop as on its first day, no cases and no conversations; the stack may run."""
    await wiring.reset_demo(stack.settings)


@contextmanager
def running_stack(folder: Path, **extra: str) -> Iterator[Stack]:
    """A stack that answers; stopped at the end."""
    stack = Stack(folder, extra)
    prepare(stack)
    stack.start()
    try:
        stack.wait_ready()
        yield stack
    finally:
        stack.stop()
