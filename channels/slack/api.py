"""Slack's Web API in our words: few calls, our own errors, posts that can be found again."""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from channels.slack.errors import SlackRefusedError
from channels.slack.translated import translated

Block = dict[str, Any]  # Block Kit's JSON, drawn by cards.py and modal.py
METADATA = "amends_post"
PAGE = 200
PAGES = 5  # how far back a post looks for itself


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the workspace. A guest is of few channels only, or of another company."""

    id: str
    name: str
    guest: bool
    bot: bool
    deactivated: bool = False


@dataclass(frozen=True, slots=True)
class Identity:
    """The bot of a token: its name, its workspace, and the scopes it was granted."""

    name: str
    workspace: str
    scopes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel as the bot sees it."""

    name: str
    private: bool
    archived: bool
    has_us: bool  # as a member


class SlackApi:
    """Every method raises `SlackBusyError`, `SlackDownError` or `SlackRefusedError`."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client
        self.trouble: SlackRefusedError | None = None  # keeps everything out until somebody acts

    async def who_am_i(self) -> Identity:
        """The bot, and what it may do."""
        async with translated("auth.test"):
            answer = await self._client.auth_test()
        scopes = str(answer.headers.get("x-oauth-scopes") or "").split(",")
        return Identity(
            name=str(answer["user"]),
            workspace=str(answer["team"]),
            scopes=frozenset(scope.strip() for scope in scopes if scope.strip()),
        )

    async def channel(self, channel: str) -> Channel:
        """What the channel is like."""
        async with translated("conversations.info"):
            answer = await self._client.conversations_info(channel=channel)
        found = answer["channel"]
        return Channel(
            name=str(found.get("name", "")),
            private=bool(found.get("is_private")),
            archived=bool(found.get("is_archived")),
            has_us=bool(found.get("is_member")),
        )

    async def open_socket(self, app_token: str) -> str:
        """A fresh Socket Mode address."""
        async with translated("apps.connections.open"):
            answer = await self._client.apps_connections_open(app_token=app_token)
        return str(answer["url"])

    async def post(
        self,
        channel: str,
        text: str,
        *,
        key: str,
        blocks: Sequence[Block] = (),
        thread_ts: str | None = None,
    ) -> str:
        """Post and give the message's ts. `key` travels as metadata, so that it can be found.

        A thread whose first message was deleted is refused as `thread_not_found`.
        """
        async with self._showing("chat.postMessage"):
            answer = await self._client.chat_postMessage(
                channel=channel,
                text=text,
                blocks=list(blocks) or None,
                thread_ts=thread_ts,
                metadata={"event_type": METADATA, "event_payload": {"key": key}},
                unfurl_links=False,
                unfurl_media=False,
            )
            if thread_ts is not None and not answer["message"].get("thread_ts"):
                # Slack does not refuse it, but shows it to the whole channel.
                await self._client.chat_delete(channel=channel, ts=answer["ts"])
                raise SlackRefusedError(method="chat.postMessage", code="thread_not_found")
        return str(answer["ts"])

    async def update(self, channel: str, ts: str, text: str, *, blocks: Sequence[Block]) -> None:
        """Replace a message of ours."""
        async with self._showing("chat.update"):
            await self._client.chat_update(channel=channel, ts=ts, text=text, blocks=list(blocks))

    async def whisper(
        self,
        channel: str,
        user: str,
        text: str,
        *,
        thread_ts: str | None = None,
        blocks: Sequence[Block] = (),
    ) -> None:
        """Tell one person something that nobody else sees."""
        async with translated("chat.postEphemeral"):
            await self._client.chat_postEphemeral(
                channel=channel,
                user=user,
                text=text,
                thread_ts=thread_ts,
                blocks=list(blocks) or None,
            )

    async def react(self, channel: str, ts: str, name: str) -> None:
        """Put an emoji below a message; once is enough."""
        try:
            async with translated("reactions.add"):
                await self._client.reactions_add(channel=channel, timestamp=ts, name=name)
        except SlackRefusedError as refused:
            if refused.code != "already_reacted":
                raise

    async def unreact(self, channel: str, ts: str, name: str) -> None:
        """Take an emoji of ours away; one that is not there is away already."""
        try:
            async with translated("reactions.remove"):
                await self._client.reactions_remove(channel=channel, timestamp=ts, name=name)
        except SlackRefusedError as refused:
            if refused.code != "no_reaction":
                raise

    async def update_view(self, view: str, body: Block) -> None:
        """Draw an open modal anew."""
        async with translated("views.update"):
            await self._client.views_update(view_id=view, view=body)

    async def open_view(self, trigger: str, view: Block) -> None:
        """Open a modal; the trigger of a click lives three seconds."""
        async with translated("views.open"):
            await self._client.views_open(trigger_id=trigger, view=view)

    async def publish_home(self, user: str, blocks: Sequence[Block]) -> None:
        """What the person's Home tab shows from now on."""
        async with translated("views.publish"):
            await self._client.views_publish(
                user_id=user, view={"type": "home", "blocks": list(blocks)}
            )

    async def permalink(self, channel: str, ts: str) -> str:
        """The address of a message."""
        async with translated("chat.getPermalink"):
            answer = await self._client.chat_getPermalink(channel=channel, message_ts=ts)
        return str(answer["permalink"])

    async def group_members(self, group: str) -> tuple[str, ...]:
        """The user ids of a user group."""
        async with translated("usergroups.users.list"):
            answer = await self._client.usergroups_users_list(usergroup=group)
        return tuple(str(user) for user in answer["users"])

    async def member(self, user: str) -> Member:
        """Who that is."""
        async with translated("users.info"):
            answer = await self._client.users_info(user=user)
        return _member(answer["user"])

    async def upload(
        self, channel: str, thread_ts: str, *, name: str, title: str, body: bytes
    ) -> None:
        """Put a file into a thread."""
        async with self._showing("files.upload"):
            await self._client.files_upload_v2(
                channel=channel, thread_ts=thread_ts, filename=name, title=title, file=body
            )

    async def find_card(self, channel: str, key: str) -> str | None:
        """The ts of the channel's message that was posted with this key."""
        async for message in self._history(channel):
            if _key(message) == key:
                return str(message["ts"])
        return None

    async def find_reply(self, channel: str, ts: str, key: str) -> str | None:
        """The ts of the thread's message that was posted with this key."""
        async for message in self._replies(channel, ts):
            if _key(message) == key:
                return str(message["ts"])
        return None

    async def is_in_thread(self, channel: str, ts: str, key: str) -> bool:
        """Whether the thread has a message of that key, or a file of that name."""
        async for message in self._replies(channel, ts):
            if _key(message) == key or key in _file_names(message):
                return True
        return False

    @asynccontextmanager
    async def _showing(self, method: str) -> AsyncIterator[None]:
        """`translated`, and noted whether Slack takes what we show there."""
        try:
            async with translated(method):
                yield
        except SlackRefusedError as refused:
            self.trouble = refused if refused.shuts_out else self.trouble
            raise
        self.trouble = None

    async def _history(self, channel: str) -> AsyncIterator[Mapping[str, Any]]:
        cursor = ""
        for _ in range(PAGES):
            async with translated("conversations.history"):
                page = await self._client.conversations_history(
                    channel=channel, cursor=cursor, limit=PAGE, include_all_metadata=True
                )
            for message in page["messages"]:
                yield message
            cursor = _next(page)
            if not cursor:
                return

    async def _replies(self, channel: str, ts: str) -> AsyncIterator[Mapping[str, Any]]:
        cursor = ""
        while True:
            async with translated("conversations.replies"):
                page = await self._client.conversations_replies(
                    channel=channel, ts=ts, cursor=cursor, limit=PAGE, include_all_metadata=True
                )
            for message in page["messages"]:
                yield message
            cursor = _next(page)
            if not cursor:
                return


def _member(user: Mapping[str, Any]) -> Member:
    profile = user.get("profile", {})
    name = profile.get("display_name") or user.get("real_name") or user.get("name") or "Agent"
    guest = any(user.get(flag) for flag in ("is_restricted", "is_ultra_restricted", "is_stranger"))
    return Member(
        id=str(user["id"]),
        name=str(name).split()[0],
        guest=guest or bool(user.get("deleted")),
        bot=bool(user.get("is_bot")),
        deactivated=bool(user.get("deleted")),
    )


def _key(message: Mapping[str, Any]) -> str | None:
    payload = message.get("metadata", {}).get("event_payload", {})
    found = payload.get("key")
    return str(found) if found else None


def _file_names(message: Mapping[str, Any]) -> Iterable[str]:
    return (str(file.get("name", "")) for file in message.get("files", []))


def _next(page: AsyncSlackResponse) -> str:
    return str((page.get("response_metadata") or {}).get("next_cursor") or "")
