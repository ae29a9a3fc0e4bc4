"""What a Slack workspace holds: people, groups, channels, messages, files, views, triggers and answer addresses."""

import itertools
import time
from dataclasses import dataclass, field
from typing import Any

from tests.support.fakes import Watched
from tests.support.slack_fake.installed import Installed

Json = dict[str, Any]

TEAM = "T0AMENDS"
APP = "A0AMENDS"
BOT_USER = "U0BOT"
BOT_ID = "B0BOT"
SLACKBOT = "USLACKBOT"
BOT_TOKEN = "xoxb-fake"
APP_TOKEN = "xapp-fake"
SIGNING_SECRET = "fake-signing-secret"
CHANNEL = "C0DESK"


class RefusedError(Exception):
    """The Web API says no: `{"ok": false, "error": code}`."""

    def __init__(self, *, code: str, **more: object) -> None:
        self.code = code
        self.more = more
        super().__init__(f"Slack refuses: {code}.")


@dataclass(frozen=True, slots=True)
class User:
    """A member as `users.info` tells it. A stranger is of another workspace (Slack Connect)."""

    id: str
    real_name: str
    display_name: str = ""
    is_bot: bool = False
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    is_stranger: bool = False
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file somebody shares."""

    name: str
    body: bytes
    mimetype: str = "image/jpeg"


@dataclass(slots=True)
class File:
    """A stored file; `length` is what the uploader announced."""

    id: str
    name: str
    length: int
    mimetype: str = "application/octet-stream"
    title: str = ""
    body: bytes | None = None
    shared: bool = False


@dataclass(slots=True)
class Posted:
    """A message in a channel. `ephemeral_to` names the only person who sees it."""

    channel: str
    ts: str
    text: str
    user: str
    thread_ts: str | None = None
    blocks: list[Json] = field(default_factory=list)
    files: list[File] = field(default_factory=list)
    metadata: Json | None = None
    bot_id: str | None = None
    reactions: list[str] = field(default_factory=list)
    ephemeral_to: str | None = None
    edited: bool = False
    tombstone: bool = False  # stands where a deleted message had replies


@dataclass(slots=True)
class View:
    """An open modal, or what a person's Home tab shows."""

    id: str
    user: str
    body: Json
    hash: str


@dataclass(slots=True)
class Channel:
    """A channel and who is in it."""

    id: str
    name: str
    members: set[str]
    archived: bool = False
    private: bool = False


@dataclass(slots=True)
class Group:
    """A user group, which people mention as one."""

    id: str
    handle: str
    users: list[str]
    disabled: bool = False


@dataclass(slots=True)
class AnswerAddress:
    """A `response_url`: takes five answers within half an hour, each for one person's eyes or the channel's."""

    user: str
    channel: str
    at: float
    used: int = 0


@dataclass(slots=True)
class Trigger:
    """Opens one modal, within `lifetime` seconds of the click."""

    user: str
    at: float
    used: bool = False


class Workspace(Watched):
    """All state of the fake; every change wakes those who wait in `until`."""

    def __init__(self, installed: Installed | None = None) -> None:
        self.installed = installed or Installed.from_manifest()
        self.users: dict[str, User] = {
            u.id: u
            for u in (
                User("U0MARIA", "Maria Keller", "Maria"),
                User("U0JONAS", "Jonas Brandt", "Jonas"),
                User(BOT_USER, "Amends", "amends", is_bot=True),
            )
        }
        self.channels = {CHANNEL: Channel(CHANNEL, "disputes", set(self.users))}
        self.messages: list[Posted] = []
        self.files: dict[str, File] = {}
        self.views: dict[str, View] = {}
        self.triggers: dict[str, Trigger] = {}
        self.calls: list[tuple[str, Json]] = []
        self.groups: dict[str, Group] = {}
        self.homes: dict[str, View] = {}
        self.addresses: dict[str, AnswerAddress] = {}
        self.scopes: tuple[str, ...] = self.installed.scopes
        self.trigger_lifetime = 3.0
        self.revoked: str | None = None  # what Slack says of a token that was good: token_revoked
        self.clock_ahead = 0.0  # seconds by which its clock is ahead of ours
        self._ids = itertools.count(1)
        super().__init__()

    def next_id(self, prefix: str) -> str:
        return f"{prefix}{next(self._ids):06d}"

    def next_ts(self) -> str:
        """Unique and growing, as Slack's own: seconds, a dot, six digits."""
        return f"{int(time.time())}.{next(self._ids):06d}"

    def channel(self, channel: str) -> Channel:
        found = self.channels.get(channel)
        if found is None:
            raise RefusedError(code="channel_not_found")
        return found

    def message(self, channel: str, ts: str) -> Posted:
        for message in self.visible(channel):
            if message.ts == ts:
                return message
        raise RefusedError(code="message_not_found")

    def visible(self, channel: str) -> list[Posted]:
        """What everybody in the channel sees, oldest first."""
        return [m for m in self.messages if m.channel == channel and m.ephemeral_to is None]

    def thread(self, channel: str, ts: str) -> list[Posted]:
        """The parent and its replies."""
        return [m for m in self.visible(channel) if ts in (m.ts, m.thread_ts)]

    def thread_of(self, channel: str, ts: str | None) -> str | None:
        """Where a reply goes. Slack refuses none: what answers a message that is gone is for all."""
        return ts if ts and any(m.ts == ts for m in self.visible(channel)) else None

    def delete(self, channel: str, ts: str) -> Posted:
        """Take a message away. A tombstone stays where it has replies."""
        message = self.message(channel, ts)
        if len(self.thread(channel, ts)) > 1:
            message.tombstone, message.user, message.bot_id = True, SLACKBOT, None
            message.text, message.blocks, message.metadata = "This message was deleted.", [], None
            message.thread_ts = ts
        else:
            self.messages.remove(message)
        self.changed()
        return message

    def add(self, message: Posted) -> Posted:
        self.messages.append(message)
        self.changed()
        return message

    def new_trigger(self, user: str) -> str:
        trigger = self.next_id("trigger.")
        self.triggers[trigger] = Trigger(user, time.monotonic())
        return trigger

    def new_address(self, user: str, channel: str) -> str:
        """The last part of a fresh `response_url`."""
        address = self.next_id("answer")
        self.addresses[address] = AnswerAddress(user, channel, time.monotonic())
        return address

    def use_address(self, address: str) -> AnswerAddress:
        """Where an answer goes. Five answers within half an hour; then the address is nothing any more."""
        found = self.addresses.get(address)
        if found is None:
            raise RefusedError(code="no_such_url")
        if found.used == 5:
            raise RefusedError(code="used_url")
        if time.monotonic() - found.at > 1800:
            raise RefusedError(code="expired_url")
        found.used += 1
        return found

    def use_trigger(self, trigger: str) -> str:
        """The user who clicked. A trigger opens one modal and soon expires."""
        found = self.triggers.get(trigger)
        if found is None:
            raise RefusedError(code="invalid_trigger_id")
        if found.used:
            raise RefusedError(code="exchanged_trigger_id")
        if time.monotonic() - found.at > self.trigger_lifetime:
            raise RefusedError(code="expired_trigger_id")
        found.used = True
        return found.user
