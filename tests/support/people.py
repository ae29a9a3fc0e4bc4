"""What the people of a test share who live in a fake of its own process."""

import asyncio
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar
from urllib.parse import urlsplit

import httpx

from tests.support.stack import ROOT, STOP_SECONDS

PATIENCE = 60.0  # seconds: a reply, on a machine that is busy with other tests

Json = dict[str, Any]
Found = TypeVar("Found")


@contextmanager
def fake_process(module: str) -> Iterator[str]:
    """The fake on a free port, until the end; its address."""
    command = [sys.executable, "-m", module, "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            told = process.stdout.readline() if process.stdout else ""
            address = urlsplit(told.split()[2])
            yield f"{address.scheme}://{address.netloc}"
        finally:
            process.terminate()
            process.wait(STOP_SECONDS)


class Remote:
    """A fake's `/_control/*`."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self._http = http

    async def look(self, name: str, **query: str) -> Json:
        answer = await self._http.get(f"/_control/{name}", params=query)
        return dict(answer.raise_for_status().json())

    async def do(self, name: str, body: Json) -> Json:
        answer = await self._http.post(f"/_control/{name}", json=body)
        return dict(answer.raise_for_status().json())


async def until(look: Callable[[], Awaitable[Found | None]], what: str) -> Found:
    """What `look` finds, asked again until it finds something true."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if found := await look():
            return found
        await asyncio.sleep(0.1)
    message = f"waited {PATIENCE:g} s for {what}"
    raise AssertionError(message)
