"""The Slack fake as a process of its own, and an agent's hands and eyes in it."""

import asyncio
import base64
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import httpx

from tests.support.slack_fake import APP_TOKEN, BOT_TOKEN, CHANNEL
from tests.support.stack import ROOT, STOP_SECONDS

MARIA = "U0MARIA"
PATIENCE = 40.0  # seconds

Json = dict[str, Any]
Found = TypeVar("Found")


@contextmanager
def slack_process() -> Iterator[str]:
    """The fake's address; the process ends at the end."""
    command = [sys.executable, "-m", "tests.support.slack_fake", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            told = process.stdout.readline() if process.stdout else ""
            yield told.split()[2].removesuffix("/api/")
        finally:
            process.terminate()
            process.wait(STOP_SECONDS)


def slack_settings(url: str) -> dict[str, str]:
    """What connects the gateway to the fake by Socket Mode."""
    return {
        "AMENDS_SLACK_BOT_TOKEN": BOT_TOKEN,
        "AMENDS_SLACK_APP_TOKEN": APP_TOKEN,
        "AMENDS_SLACK_CHANNEL": CHANNEL,
        "AMENDS_SLACK_BASE_URL": f"{url}/api/",
    }


@dataclass(frozen=True, slots=True)
class Card:
    """A hand-off's card as it looks now."""

    ts: str
    words: str
    buttons: tuple[str, ...]


class SlackDesk:
    """The channel of cases, through Maria's hands and eyes."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self._http = http

    async def card(self, *, saying: str) -> Card:
        """The newest card with these words, as soon as there is one."""

        async def look() -> Card | None:
            found = await self._look("messages", channel=CHANNEL)
            cards = [_card(message) for message in found["messages"]]
            return next((card for card in reversed(cards) if saying in card.words), None)

        return await until(look, f"a card saying {saying!r}")

    async def finds(self, card: Card, words: str) -> Json:
        """The message with these words in the card's thread, as soon as there is one."""

        async def look() -> Json | None:
            return next((m for m in await self._thread(card) if words in _words(m)), None)

        return await until(look, f"{words!r} in the thread")

    async def finds_photos(self, card: Card, count: int) -> list[bytes]:
        """The files of the card's thread, as soon as there are so many."""

        async def look() -> list[str] | None:
            files = [file["id"] for m in await self._thread(card) for file in m.get("files", [])]
            return files if len(files) == count else None

        found = await until(look, f"{count} photos in the thread")
        bodies = [(await self._look("file", id=file))["base64"] for file in found]
        return [base64.b64decode(body) for body in bodies]

    async def everything(self, card: Card) -> str:
        """All that the card's thread shows."""
        return "\n".join(_words(message) for message in await self._thread(card))

    async def types(self, card: Card, text: str) -> str:
        """Write into the card's thread. Returns the message's `ts`."""
        body = {"user": MARIA, "channel": CHANNEL, "thread_ts": card.ts, "text": text}
        return str((await self._do("type", body))["ts"])

    async def sees_reaction(self, card: Card, ts: str, name: str) -> None:
        """The app's answer to a message: what became of it."""

        async def look() -> bool:
            return any(
                m["ts"] == ts and name in str(m["reactions"]) for m in await self._thread(card)
            )

        await until(look, f"the reaction {name}")

    async def presses(self, card: Card, verb: str) -> None:
        """Press a button of the card; Slack shows no warning."""
        body = {"user": MARIA, "channel": CHANNEL, "message_ts": card.ts}
        answer = await self._do("click", body | {"action_id": f"amends_{verb}"})
        assert answer["warnings"] == []

    async def _thread(self, card: Card) -> list[Json]:
        found: list[Json] = (await self._look("thread", channel=CHANNEL, ts=card.ts))["messages"]
        return found

    async def _look(self, name: str, **query: str) -> Json:
        answer = await self._http.get(f"/_control/{name}", params=query)
        return dict(answer.raise_for_status().json())

    async def _do(self, name: str, body: Json) -> Json:
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


def _card(message: Json) -> Card:
    elements = [e for block in message.get("blocks", []) for e in block.get("elements", [])]
    pressable = tuple(e["action_id"] for e in elements if "action_id" in e)
    return Card(message["ts"], _words(message), pressable)


def _words(message: Json) -> str:
    """All that a message shows."""
    parts = [str(message.get("text", ""))]
    for block in message.get("blocks", []):
        parts += [block["text"]["text"]] if "text" in block else []
        parts += [e["text"] for e in block.get("elements", []) if isinstance(e.get("text"), str)]
    return "\n".join(parts)
