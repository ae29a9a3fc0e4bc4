"""Slack's JSON as values: what people typed, edited and pressed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.disputes.names import HandoffId

Body = Mapping[str, Any]
TYPED = (None, "file_share", "thread_broadcast")  # subtypes of a new message


@dataclass(frozen=True, slots=True)
class SharedFile:
    """A file beside a message. `url` needs the bot's token."""

    id: str
    name: str
    url: str


@dataclass(frozen=True, slots=True)
class ThreadMessage:
    """What a person typed in a thread. `key` is Slack's id of the event, the same in repeats."""

    key: str
    user: str
    channel: str
    thread_ts: str
    ts: str
    text: str  # in Slack's markup
    emoji: Mapping[str, str]  # name -> character, as far as Slack tells
    files: tuple[SharedFile, ...]

    @property
    def place(self) -> str:
        """Of the message in Slack."""
        return place_of(self.channel, self.ts)


@dataclass(frozen=True, slots=True)
class ThreadEdit:
    """A person changed a message in a thread, or deleted it: `after` is None then."""

    key: str
    user: str
    channel: str
    thread_ts: str
    ts: str
    before: str
    after: str | None
    emoji: Mapping[str, str] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """Of the message in Slack."""
        return place_of(self.channel, self.ts)


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed button. `key` is the same however often Slack delivers the press."""

    key: str
    user: str
    channel: str
    action: str
    handoff: HandoffId
    trigger: str
    about: str = ""  # the reply that Undo takes back


def parse_message(body: Body) -> ThreadMessage | ThreadEdit | None:
    """The message or edit of an event; None for all that no person wrote in a thread."""
    event = body["event"]
    key = f"slack:{body['event_id']}"
    if event.get("subtype") in ("message_changed", "message_deleted"):
        return _edit(event, key=key)
    if event.get("subtype") not in TYPED or event.get("bot_id") or not event.get("user"):
        return None
    thread = event.get("thread_ts")
    if not thread or thread == event["ts"]:
        return None
    return ThreadMessage(
        key=key,
        user=str(event["user"]),
        channel=str(event["channel"]),
        thread_ts=str(thread),
        ts=str(event["ts"]),
        text=str(event.get("text", "")),
        emoji=dict(_emoji(event.get("blocks", []))),
        files=tuple(_file(item) for item in event.get("files", [])),
    )


def parse_press(body: Body) -> Press:
    """The press of a card's button."""
    action = body["actions"][0]
    user = str(body["user"]["id"])
    handoff, _, about = str(action.get("value", "")).partition(" ")
    return Press(
        key=f"slack:{user}:{action['action_ts']}",
        user=user,
        channel=str(body["channel"]["id"]),
        action=str(action["action_id"]),
        handoff=HandoffId(handoff),
        trigger=str(body["trigger_id"]),
        about=about,
    )


def _edit(event: Body, *, key: str) -> ThreadEdit | None:
    before = event.get("previous_message", {})
    now = event.get("message") if event["subtype"] == "message_changed" else None
    whose = now or before
    thread = whose.get("thread_ts")
    if not thread or whose.get("bot_id") or not whose.get("user"):
        return None
    if now is not None and now.get("text") == before.get(
        "text"
    ):  # Slack unfurled a link or the like
        return None
    if now is not None and now.get("subtype") == "tombstone":  # deleted, with replies below it
        now = None
    return ThreadEdit(
        key=key,
        user=str(whose["user"]),
        channel=str(event["channel"]),
        thread_ts=str(thread),
        ts=str(whose.get("ts") or event.get("deleted_ts", "")),
        before=str(before.get("text", "")),
        after=None if now is None else str(now.get("text", "")),
        emoji=dict(_emoji(now.get("blocks", []))) if now else {},
    )


def place_of(channel: str, ts: str) -> str:
    """Names a message of Slack."""
    return f"{channel}:{ts}"


def _file(item: Body) -> SharedFile:
    url = item.get("url_private_download") or item.get("url_private") or ""
    return SharedFile(id=str(item["id"]), name=str(item.get("name", "file")), url=str(url))


def _emoji(blocks: Sequence[Body]) -> Iterator[tuple[str, str]]:
    """Names and characters of the emoji in rich text, e.g. ("smile", "😄")."""
    for block in blocks:
        if block.get("type") == "emoji" and block.get("unicode"):
            points = str(block["unicode"]).split("-")
            yield str(block["name"]), "".join(chr(int(point, 16)) for point in points)
        yield from _emoji(block.get("elements", []))
