"""The Telegram fake as a process of its own, and a buyer's hands and eyes in it."""

import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass

import httpx

from bot.casework.ports import Work
from bot.conversations.model import Message
from bot.storage import SqlUnit, open_engine
from tests.support.people import Json, Remote, until
from tests.support.stack import Stack
from tests.support.telegram_fake import TOKEN, Person

MODULE = "tests.support.telegram_fake"


def telegram_settings(url: str) -> dict[str, str]:
    """What connects the gateway to the fake, by polling."""
    return {
        "AMENDS_TELEGRAM_TOKEN": TOKEN,
        "AMENDS_TELEGRAM_BASE_URL": f"{url}/bot",
        "AMENDS_TELEGRAM_BASE_FILE_URL": f"{url}/file/bot",
    }


@dataclass(frozen=True, slots=True)
class Shown:
    """A message of the bot as its reader sees it now."""

    id: int
    text: str
    photo: bool
    buttons: tuple[str, ...]


class TelegramBuyer:
    """One person's chat with the shop's bot."""

    def __init__(self, http: httpx.AsyncClient, who: Person) -> None:
        self.who = who
        self._telegram = Remote(http)
        self._mine = 0  # the last thing that this person did

    async def says(self, text: str) -> int:
        """Write; the message's id."""
        return await self._does("says", text=text)

    async def sends_photo(self, body: bytes, *, caption: str = "", album: str = "") -> int:
        """Send a photo, alone or with others of an album."""
        encoded = base64.b64encode(body).decode()
        return await self._does("photo", base64=encoded, caption=caption, album=album)

    async def edits(self, message: int, text: str) -> None:
        """Change what was written."""
        await self._does("edits", message=message, text=text)

    async def presses(self, words: str) -> None:
        """Press the button with these words, as soon as it shows."""

        async def look() -> str | None:
            titles = [title for message in await self.chat() for title in message.buttons]
            return next((title for title in reversed(titles) if words in title), None)

        await self._does("presses", title=await until(look, f"a button {words!r}"))

    async def reads(self, words: str) -> Shown:
        """After this person's last deed the bot writes this, sooner or later."""

        async def look() -> Shown | None:
            later = [message for message in await self.chat() if message.id > self._mine]
            return next((message for message in later if words in message.text), None)

        return await until(look, f"{words!r} in Telegram")

    async def sees_photo(self) -> bytes:
        """The newest photo that was sent to this person, as soon as there is one."""

        async def look() -> Shown | None:
            return next((one for one in reversed(await self.chat()) if one.photo), None)

        shown = await until(look, "a photo in Telegram")
        query = {"who": str(self.who.id), "message": str(shown.id)}
        return base64.b64decode((await self._telegram.look("picture", **query))["base64"])

    async def chat(self) -> list[Shown]:
        """All that the bot wrote, oldest first."""
        found = await self._telegram.look("chat", who=str(self.who.id))
        return [_shown(message) for message in found["messages"]]

    async def everything(self) -> str:
        """All that was ever written to this person."""
        return "\n".join(message.text for message in await self.chat())

    async def _does(self, deed: str, **body: object) -> int:
        done = await self._telegram.do(deed, {"who": asdict(self.who), **body})
        self._mine = int(done["message"])
        return self._mine


async def log_of(stack: Stack, who: Person) -> list[Message]:
    """All of the conversation in this person's chat, from the gateway's database; empty before the first word."""
    async with _work(stack) as work:
        conversation = await work.conversations.at_address("telegram", str(who.id))
        return list(await work.messages.since(conversation.id, 0)) if conversation else []


async def all_is_brought(stack: Stack, who: Person) -> None:
    """Until Telegram has all of the log, and the gateway has noted that."""

    async def look() -> bool:
        log = await log_of(stack, who)
        async with _work(stack) as work:
            delivery = await work.deliveries.get(log[-1].draft.conversation) if log else None
        return delivery is not None and delivery.seq == log[-1].seq

    await until(look, "all of the log in Telegram")


@asynccontextmanager
async def _work(stack: Stack) -> AsyncIterator[Work]:
    engine = open_engine(stack.settings.database)
    try:
        async with SqlUnit(engine)() as work:
            yield work
    finally:
        await engine.dispose()


def _shown(message: Json) -> Shown:
    return Shown(message["id"], message["text"], message["photo"], tuple(message["buttons"]))
