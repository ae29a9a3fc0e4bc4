"""The Telegram fake as a process of its own, and a buyer's hands and eyes in it."""

import base64
from dataclasses import asdict, dataclass

import httpx

from tests.support.people import Json, Remote, until
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

    async def presses(self, title: str) -> None:
        """Press a button, as soon as it shows."""

        async def shown() -> bool:
            return any(title in message.buttons for message in await self.chat())

        await until(shown, f"a button {title!r}")
        await self._does("presses", title=title)

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


def _shown(message: Json) -> Shown:
    return Shown(message["id"], message["text"], message["photo"], tuple(message["buttons"]))
