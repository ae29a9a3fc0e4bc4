"""The fake Telegram and its people: they write, send, edit and press; the test looks at what they see."""

import asyncio
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.support.controlled import control_routes
from tests.support.fakes import Faults, dated
from tests.support.telegram_fake.control import DEEDS, LOOKS
from tests.support.telegram_fake.delivery import Pushing
from tests.support.telegram_fake.faults import Fault
from tests.support.telegram_fake.server import Server
from tests.support.telegram_fake.world import (
    Json,
    Person,
    Sent,
    World,
    bot_json,
    now,
    person_json,
    private_chat,
)


class TelegramFake:
    """`async with TelegramFake() as telegram:` serves on a free loopback port."""

    def __init__(self, *, port: int = 0) -> None:
        self.world = World()
        self.faults = Faults[Fault]()
        self.pushing = Pushing(self.world)
        self._server = Server(self.world, faults=self.faults)
        self._runner: web.AppRunner | None = None
        self._pusher: asyncio.Task[None] | None = None
        self._port = port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def base_url(self) -> str:
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        return f"{self.url}/file/bot"

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.add_routes(self._server.routes())
        app.add_routes(control_routes(self, deeds=DEEDS, looks=LOOKS))
        app.on_response_prepare.append(dated(lambda: self.world.clock_ahead))
        self._runner = web.AppRunner(
            app, access_log=None, shutdown_timeout=0.2, handler_cancellation=True
        )
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        self._port = self._runner.addresses[0][1]
        self._pusher = asyncio.create_task(self.pushing.run())
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._pusher:
            self._pusher.cancel()
            await asyncio.gather(self._pusher, return_exceptions=True)
        if self._runner:
            await self._runner.cleanup()

    # What people do

    def says(self, who: Person, text: str, *, number: int | None = None) -> int:
        """Write to the bot; the message's id, which counts in each chat by itself."""
        entities = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
        more: Json = {"entities": entities} if text.startswith("/") else {}
        numbered: Json = {"message_id": number} if number else {}
        return self._writes(who, {"text": text, **more, **numbered})

    def sends(self, who: Person, **content: Any) -> int:
        """Send anything else: a voice message, a sticker, a place."""
        return self._writes(who, content)

    def sends_photo(
        self, who: Person, body: bytes, *, caption: str = "", album: str | None = None
    ) -> int:
        """Telegram offers it in two sizes; the bigger one has these bytes."""
        small, big = self.world.keep_file(b"a small one"), self.world.keep_file(body)
        content: Json = {"photo": [_size(small.id, 90, 11), _size(big.id, 1280, big.size)]}
        content |= {"caption": caption} if caption else {}
        content |= {"media_group_id": album} if album else {}
        return self._writes(who, content)

    def sends_document(
        self,
        who: Person,
        body: bytes,
        *,
        mime_type: str = "image/png",
        size: int | None = None,
        caption: str = "",
    ) -> int:
        file = self.world.keep_file(body, size=size)
        content: Json = {
            "document": {
                "file_id": file.id,
                "file_unique_id": f"u-{file.id}",
                "file_name": "a file",
                "mime_type": mime_type,
                "file_size": file.size,
            }
        }
        return self._writes(who, content | ({"caption": caption} if caption else {}))

    def edits(self, who: Person, message: int, **changed: Any) -> None:
        """Change what was sent."""
        content = self.world.received[who.id, message] | changed | {"edit_date": now()}
        self.world.received[who.id, message] = content
        self.world.push({"edited_message": content})

    def presses(self, who: Person, title: str, *, on: Sent | None = None) -> str:
        """Press a button that is shown now; the id of the press. Raises LookupError."""
        shown = [on] if on else [m for m in reversed(self.chat(who)) if m.keyboard]
        for message in shown:
            for button in (button for row in message.keyboard for button in row):
                if button["text"] == title:
                    return self.presses_data(who, message, button["callback_data"])
        raise LookupError(title)

    def presses_data(self, who: Person, message: Sent, data: str) -> str:
        """As a client does that still shows an old keyboard."""
        press = f"press-{self.world.next_id()}"
        self.world.presses[press] = None
        shown = {"message_id": message.id, "date": now(), "chat": private_chat(who)}
        query = {"id": press, "from": person_json(who), "chat_instance": "1", "data": data}
        self.world.push({"callback_query": query | {"message": shown | {"from": bot_json()}}})
        return press

    def blocks(self, who: Person, *, told: bool = True) -> None:
        """Block the bot, as Telegram tells it at once, or only when it writes."""
        self.world.blocked.add(who.id)
        if told:
            self._membership(who, "member", "kicked")

    def unblocks(self, who: Person) -> None:
        self.world.blocked.discard(who.id)
        self._membership(who, "kicked", "member")

    def says_in_group(self, who: Person, group: int, text: str, *, kind: str = "group") -> None:
        """Write in a group or channel that the bot is in."""
        self.world.groups[group] = kind
        chat = {"id": group, "type": kind, "title": "A group"}
        content = {"message_id": self.world.next_id(), "date": now(), "chat": chat, "text": text}
        if kind == "channel":
            self.world.push({"channel_post": content})
        else:
            self.world.push({"message": content | {"from": person_json(who)}})

    def fail(self, fault: Fault) -> None:
        self.faults.plan(fault)

    # What people see

    def chat(self, who: Person) -> list[Sent]:
        """What the bot wrote to them, oldest first."""
        return [message for message in self.world.sent if message.chat == who.id]

    def texts(self, who: Person) -> list[str]:
        return [message.text or message.caption for message in self.chat(who)]

    def calls(self, method: str) -> list[Json]:
        return [args for name, args in self.world.calls if name == method]

    async def until(self, happened: Callable[[], object], *, within: float = 20.0) -> None:
        """Wait for a change that makes `happened` true. Raises TimeoutError."""
        await self.world.until(happened, within=within)

    async def reads(self, who: Person, words: str, *, times: int = 1) -> Sent:
        """Wait until the person has so many messages with these words; the last of them."""

        def found() -> Sequence[Sent]:
            return [m for m in self.chat(who) if words in m.text or words in m.caption]

        await self.until(lambda: len(found()) >= times)
        return found()[times - 1]

    async def acknowledged(self) -> None:
        """Wait until nothing waits to be taken."""
        await self.until(lambda: not self.world.updates)

    def _writes(self, who: Person, content: Json) -> int:
        self.world.started.add(who.id)
        number = self.world.next_id()
        message = {
            "message_id": number,
            "date": now(),
            "chat": private_chat(who),
            "from": person_json(who),
            **content,
        }
        self.world.received[who.id, number] = message
        self.world.push({"message": message})
        return number

    def _membership(self, who: Person, before: str, after: str) -> None:
        def member(status: str) -> Json:
            dated = {"until_date": 0} if status == "kicked" else {}
            return {"status": status, "user": bot_json(), **dated}

        self.world.push(
            {
                "my_chat_member": {
                    "chat": private_chat(who),
                    "from": person_json(who),
                    "date": now(),
                    "old_chat_member": member(before),
                    "new_chat_member": member(after),
                }
            }
        )


def _size(file: str, side: int, size: int) -> Json:
    return {
        "file_id": file,
        "file_unique_id": f"u-{file}",
        "width": side,
        "height": side,
        "file_size": size,
    }
