"""The Web API methods, with their scopes and errors as docs.slack.dev lists them."""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.support.slack_fake.limits import check_message, check_view
from tests.support.slack_fake.people_api import PeopleApi
from tests.support.slack_fake.shapes import file_json, message_json, user_json, view_json
from tests.support.slack_fake.workspace import (
    APP,
    BOT_ID,
    BOT_USER,
    TEAM,
    Channel,
    File,
    Json,
    Posted,
    RefusedError,
    View,
    Workspace,
)


@dataclass(frozen=True, slots=True)
class Method:
    """One API method: the scope a bot token needs for it, and what it does."""

    run: Callable[[Json], Json]
    scope: str | None = None


class WebApi:
    """Carries out calls on the workspace; `posted` is told of each new message."""

    def __init__(self, workspace: Workspace, *, posted: Callable[[Posted], None]) -> None:
        self.base = ""  # set once the port is known
        self._workspace = workspace
        self._posted = posted
        people = PeopleApi(workspace)
        self._methods = {
            "auth.test": Method(self._auth_test),
            "chat.delete": Method(self._delete, "chat:write"),
            "chat.postMessage": Method(self._post, "chat:write"),
            "chat.postEphemeral": Method(self._ephemeral, "chat:write"),
            "chat.getPermalink": Method(people.permalink),
            "chat.update": Method(self._update, "chat:write"),
            "conversations.info": Method(self._info, "channels:read"),
            "conversations.history": Method(self._history, "channels:history"),
            "conversations.replies": Method(self._replies, "channels:history"),
            "files.completeUploadExternal": Method(self._complete, "files:write"),
            "files.getUploadURLExternal": Method(self._upload_url, "files:write"),
            "reactions.add": Method(self._react, "reactions:write"),
            "reactions.remove": Method(self._unreact, "reactions:write"),
            "usergroups.list": Method(people.groups, "usergroups:read"),
            "usergroups.users.list": Method(people.members, "usergroups:read"),
            "users.info": Method(self._user, "users:read"),
            "views.open": Method(self._open),
            "views.publish": Method(people.publish),
            "views.update": Method(self._update_view),
        }

    def scope_of(self, method: str) -> str | None:
        """The scope that a call of it needs. Raises KeyError for a method that there is not."""
        return self._methods[method].scope

    def call(self, method: str, args: Json) -> Json:
        """Raises RefusedError."""
        found = self._methods.get(method)
        if found is None:
            raise RefusedError(code="unknown_method")
        if found.scope and found.scope not in self._workspace.scopes:
            provided = ",".join(self._workspace.scopes)
            raise RefusedError(code="missing_scope", needed=found.scope, provided=provided)
        return {"ok": True} | found.run(args)

    def answer(self, address: str, body: Json) -> Posted:
        """Show what came to a `response_url`. Raises RefusedError."""
        found = self._workspace.use_address(address)
        return self.show(body, user=found.user, channel=found.channel)

    def show(self, body: Json, *, user: str, channel: str) -> Posted:
        """An answer to a command: for the person alone, unless it says otherwise. Raises RefusedError."""
        text, blocks = body.get("text", ""), body.get("blocks", [])
        check_message(text, blocks)
        alone = body.get("response_type", "ephemeral") == "ephemeral"
        return self._workspace.add(
            Posted(
                channel=channel,
                ts=self._workspace.next_ts(),
                text=text,
                user=BOT_USER,
                bot_id=BOT_ID,
                blocks=blocks,
                ephemeral_to=user if alone else None,
            )
        )

    def _auth_test(self, _: Json) -> Json:
        return {
            "url": f"{self.base}/",
            "team": "Amends",
            "team_id": TEAM,
            "user": "amends",
            "user_id": BOT_USER,
            "bot_id": BOT_ID,
        }

    def _seen_channel(self, args: Json) -> Channel:
        """A channel that the bot may read."""
        channel = self._workspace.channel(args.get("channel") or args.get("channel_id", ""))
        if BOT_USER not in channel.members:
            raise RefusedError(code="not_in_channel")
        return channel

    def _own_channel(self, args: Json) -> Channel:
        """A channel that the bot may write to."""
        channel = self._seen_channel(args)
        if channel.archived:
            raise RefusedError(code="is_archived")
        return channel

    def _post(self, args: Json) -> Json:
        channel = self._own_channel(args)
        text, blocks = args.get("text", ""), parsed(args.get("blocks"), [])
        check_message(text, blocks)
        message = self._workspace.add(
            Posted(
                channel=channel.id,
                ts=self._workspace.next_ts(),
                text=text,
                user=BOT_USER,
                bot_id=BOT_ID,
                blocks=blocks,
                thread_ts=self._workspace.thread_of(channel.id, args.get("thread_ts")),
                metadata=parsed(args.get("metadata"), None),
            )
        )
        self._posted(message)
        return {"channel": channel.id, "ts": message.ts, "message": self._shape(message)}

    def _ephemeral(self, args: Json) -> Json:
        channel = self._own_channel(args)
        if args.get("user") not in channel.members:
            raise RefusedError(code="user_not_in_channel")
        blocks = parsed(args.get("blocks"), [])
        check_message(args.get("text", ""), blocks)
        message = self._workspace.add(
            Posted(
                channel=channel.id,
                ts=self._workspace.next_ts(),
                text=args.get("text", ""),
                user=BOT_USER,
                bot_id=BOT_ID,
                blocks=blocks,
                thread_ts=args.get("thread_ts"),
                ephemeral_to=args["user"],
            )
        )
        return {"message_ts": message.ts}

    def _update(self, args: Json) -> Json:
        channel = self._own_channel(args)
        message = self._workspace.message(channel.id, args.get("ts", ""))
        if message.bot_id != BOT_ID:
            raise RefusedError(code="cant_update_message")
        text, blocks = args.get("text", ""), parsed(args.get("blocks"), [])
        check_message(text, blocks)
        message.text, message.blocks, message.edited = text, blocks, True
        if "metadata" in args:
            message.metadata = parsed(args["metadata"], None)
        self._workspace.changed()
        return {"channel": channel.id, "ts": message.ts, "text": text}

    def _delete(self, args: Json) -> Json:
        channel = self._own_channel(args)
        message = self._workspace.message(channel.id, args.get("ts", ""))
        if message.bot_id != BOT_ID:
            raise RefusedError(code="cant_delete_message")
        self._workspace.delete(channel.id, message.ts)
        return {"channel": channel.id, "ts": message.ts}

    def _info(self, args: Json) -> Json:
        """A private channel that the bot is not in is not there for it."""
        channel = self._workspace.channel(args.get("channel", ""))
        if channel.private and BOT_USER not in channel.members:
            raise RefusedError(code="channel_not_found")
        return {
            "channel": {
                "id": channel.id,
                "name": channel.name,
                "is_archived": channel.archived,
                "is_private": channel.private,
                "is_member": BOT_USER in channel.members,
            }
        }

    def _history(self, args: Json) -> Json:
        channel = self._seen_channel(args)
        top = [m for m in self._workspace.visible(channel.id) if m.thread_ts in (None, m.ts)]
        return self._page(list(reversed(top)), args)

    def _replies(self, args: Json) -> Json:
        channel = self._seen_channel(args)
        messages = self._workspace.thread(channel.id, args.get("ts", ""))
        if not messages:
            raise RefusedError(code="thread_not_found")
        return self._page(messages, args)

    def _page(self, messages: list[Posted], args: Json) -> Json:
        start = int(base64.b64decode(args["cursor"])) if args.get("cursor") else 0
        end = start + int(args.get("limit") or 100)
        metadata = str(args.get("include_all_metadata", "")).lower() in ("1", "true")
        cursor = base64.b64encode(str(end).encode()).decode() if end < len(messages) else ""
        return {
            "messages": [self._shape(m, metadata=metadata) for m in messages[start:end]],
            "has_more": bool(cursor),
            "response_metadata": {"next_cursor": cursor},
        }

    def _shape(self, message: Posted, *, metadata: bool = False) -> Json:
        return message_json(message, base=self.base, metadata=metadata)

    def _upload_url(self, args: Json) -> Json:
        name, length = args.get("filename", ""), int(args.get("length") or 0)
        if not name or length < 1:
            raise RefusedError(code="invalid_arguments")
        file = File(self._workspace.next_id("F"), name, length)
        self._workspace.files[file.id] = file
        return {"upload_url": f"{self.base}/upload/v1/{file.id}", "file_id": file.id}

    def _complete(self, args: Json) -> Json:
        files = [self._uploaded(item) for item in parsed(args.get("files"), [])]
        if not files:
            raise RefusedError(code="invalid_arguments")
        if args.get("channel_id"):
            self._share(args, files)
        return {"files": [file_json(f, base=self.base) for f in files]}

    def _uploaded(self, item: Json) -> File:
        file = self._workspace.files.get(item.get("id", ""))
        if file is None or file.body is None or file.shared:
            raise RefusedError(code="file_not_found")
        file.title = item.get("title", file.name)
        return file

    def _share(self, args: Json, files: list[File]) -> None:
        channel = self._own_channel(args)
        for file in files:
            file.shared = True
        message = Posted(
            channel=channel.id,
            ts=self._workspace.next_ts(),
            text=args.get("initial_comment") or "",
            user=BOT_USER,
            bot_id=BOT_ID,
            thread_ts=self._workspace.thread_of(channel.id, args.get("thread_ts")),
            files=files,
        )
        self._posted(self._workspace.add(message))

    def _react(self, args: Json) -> Json:
        channel = self._own_channel(args)
        message = self._workspace.message(channel.id, args.get("timestamp", ""))
        name = args.get("name", "")
        if not name or ":" in name:
            raise RefusedError(code="invalid_name")
        if name in message.reactions:
            raise RefusedError(code="already_reacted")
        message.reactions.append(name)
        self._workspace.changed()
        return {}

    def _unreact(self, args: Json) -> Json:
        channel = self._own_channel(args)
        message = self._workspace.message(channel.id, args.get("timestamp", ""))
        if args.get("name") not in message.reactions:
            raise RefusedError(code="no_reaction")
        message.reactions.remove(args["name"])
        self._workspace.changed()
        return {}

    def _user(self, args: Json) -> Json:
        user = self._workspace.users.get(args.get("user", ""))
        if user is None:
            raise RefusedError(code="user_not_found")
        return {"user": user_json(user)}

    def _open(self, args: Json) -> Json:
        body = parsed(args.get("view"), {})
        check_view(body)
        user = self._workspace.use_trigger(args.get("trigger_id", ""))
        view = View(self._workspace.next_id("V"), user, body, self._workspace.next_id("h."))
        self._workspace.views[view.id] = view
        self._workspace.changed()
        return {"view": view_json(view)}

    def _update_view(self, args: Json) -> Json:
        view = self._workspace.views.get(args.get("view_id", ""))
        if view is None:
            raise RefusedError(code="not_found")
        if args.get("hash") not in (None, view.hash):
            raise RefusedError(code="hash_conflict")
        body = parsed(args.get("view"), {})
        check_view(body)
        view.body, view.hash = body, self._workspace.next_id("h.")
        self._workspace.changed()
        return {"view": view_json(view) | {"app_id": APP}}


def parsed(value: Any, default: Any) -> Any:
    """The value of an argument that may have come as JSON text."""
    if value in (None, ""):
        return default
    return json.loads(value) if isinstance(value, str) else value
