"""What the fake Telegram holds: people, chats, messages, files, updates that wait, the webhook."""

import itertools
import time
from dataclasses import dataclass, field
from typing import Any

from tests.support.fakes import Watched

Json = dict[str, Any]

BOT_ID = 7000
BOT_NAME = "amends_test_bot"
TOKEN = "7000:fake-token-of-the-test-bot"
OTHER_TOKEN = "7001:a-token-nobody-gave-out"
MOST_FILE = 20 * 1024 * 1024  # bytes a bot may download


class RefusedError(Exception):
    """`{"ok": false, "error_code": code, "description": ...}`."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        self.code = code
        self.description = description
        self.parameters = parameters
        super().__init__(description)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with Telegram. Their private chat with the bot has the same id."""

    id: int
    first_name: str
    language_code: str | None = "en"


@dataclass(slots=True)
class File:
    """A stored file. `size` is what Telegram says, which a test may make up."""

    id: str
    body: bytes
    size: int
    path: str


@dataclass(slots=True)
class Sent:
    """A message of the bot as its reader sees it."""

    chat: int
    id: int
    text: str = ""
    caption: str = ""
    photo: bytes | None = None
    keyboard: list[list[Json]] = field(default_factory=list)
    call: Json = field(default_factory=dict)

    @property
    def titles(self) -> list[str]:
        return [button["text"] for row in self.keyboard for button in row]


@dataclass(slots=True)
class Webhook:
    """Where updates are sent."""

    url: str
    secret: str | None
    max_connections: int
    last_error: str | None = None
    failed_at: float = 0.0  # Unix seconds of the last error


class World(Watched):
    """All state of the fake; every change wakes those who wait in `until`."""

    patience = 20.0

    def __init__(self) -> None:
        self.token = TOKEN  # a test may have it revoked
        self.started: set[int] = set()  # chats the bot may write to
        self.blocked: set[int] = set()
        self.groups: dict[int, str] = {}  # id -> type
        self.left: list[int] = []
        self.files: dict[str, File] = {}
        self.sent: list[Sent] = []
        self.received: dict[tuple[int, int], Json] = {}  # what people wrote, by chat and id
        self.updates: list[Json] = []  # that wait to be acknowledged
        self.presses: dict[str, str | None] = {}  # callback query -> what the person was shown
        self.answered: set[str] = set()
        self.commands: dict[str, list[Json]] = {}  # by language, "" for all others
        self.webhook: Webhook | None = None
        self.calls: list[tuple[str, Json]] = []
        self.actions: list[tuple[int, str]] = []
        self.down = False
        self.clock_ahead = 0.0  # seconds by which its clock is ahead of ours
        self._ids = itertools.count(1)
        self._updates = itertools.count(500_001)
        super().__init__()

    def next_id(self) -> int:
        return next(self._ids)

    def push(self, update: Json) -> int:
        """Give the update its number and let it wait."""
        number = next(self._updates)
        self.updates.append({"update_id": number, **update})
        self.changed()
        return number

    def acknowledge(self, below: int) -> None:
        self.updates = [one for one in self.updates if one["update_id"] >= below]

    def keep_file(self, body: bytes, *, size: int | None = None, suffix: str = "jpg") -> File:
        number = self.next_id()
        file = File(f"file-{number}", body, size or len(body), f"photos/file_{number}.{suffix}")
        self.files[file.id] = file
        return file

    def open_chat(self, chat_id: object) -> int:
        """The chat of a call. Raises what Telegram answers where the bot may not write."""
        try:
            chat = int(str(chat_id))
        except ValueError:
            raise RefusedError(400, "Bad Request: chat not found") from None
        if chat in self.blocked:
            raise RefusedError(403, "Forbidden: bot was blocked by the user")
        if chat in self.left:
            raise RefusedError(403, "Forbidden: bot is not a member of the group chat")
        if chat not in self.started and chat not in self.groups:
            raise RefusedError(400, "Bad Request: chat not found")
        return chat

    def message(self, chat: int, number: object) -> Sent:
        found = next((m for m in self.sent if (m.chat, str(m.id)) == (chat, str(number))), None)
        if found is None:
            raise RefusedError(400, "Bad Request: message to edit not found")
        return found


def bot_json() -> Json:
    return {"id": BOT_ID, "is_bot": True, "first_name": "Amends", "username": BOT_NAME}


def person_json(person: Person) -> Json:
    found: Json = {"id": person.id, "is_bot": False, "first_name": person.first_name}
    return found | ({"language_code": person.language_code} if person.language_code else {})


def private_chat(person: Person) -> Json:
    return {"id": person.id, "type": "private", "first_name": person.first_name}


def now() -> int:
    return int(time.time())
