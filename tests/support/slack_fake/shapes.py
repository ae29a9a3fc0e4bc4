"""The JSON shapes Slack sends: messages, files, members, events, clicks and submissions."""

import time

from tests.support.slack_fake.workspace import (
    APP,
    BOT_ID,
    BOT_USER,
    TEAM,
    File,
    Group,
    Json,
    Posted,
    User,
    View,
    Workspace,
)


def file_json(file: File, *, base: str) -> Json:
    link = f"{base}/files-pri/{file.id}/{file.name}"
    return {
        "id": file.id,
        "name": file.name,
        "title": file.title or file.name,
        "mimetype": file.mimetype,
        "size": len(file.body or b""),
        "mode": "hosted",
        "url_private": link,
        "url_private_download": f"{link}?download=1",
    }


def message_json(message: Posted, *, base: str, metadata: bool = False) -> Json:
    body: Json = {
        "type": "message",
        "user": message.user,
        "text": message.text,
        "ts": message.ts,
        "team": TEAM,
    }
    if message.thread_ts:
        body["thread_ts"] = message.thread_ts
    if message.blocks:
        body["blocks"] = message.blocks
    if message.bot_id:
        body |= {"bot_id": message.bot_id, "app_id": APP}
    if message.tombstone:
        body |= {"subtype": "tombstone", "hidden": True}
    if message.files:
        body |= {
            "files": [file_json(f, base=base) for f in message.files],
            "subtype": "file_share",
            "upload": False,
        }
    if metadata and message.metadata:
        body["metadata"] = message.metadata
    return body


def user_json(user: User) -> Json:
    return {
        "id": user.id,
        "team_id": TEAM,
        "name": (user.display_name or user.real_name).lower(),
        "deleted": user.deleted,
        "real_name": user.real_name,
        "profile": {"real_name": user.real_name, "display_name": user.display_name},
        "is_bot": user.is_bot,
        "is_restricted": user.is_restricted,
        "is_ultra_restricted": user.is_ultra_restricted,
        "is_stranger": user.is_stranger,
    }


def event_callback(event: Json, *, event_id: str) -> Json:
    """The outer body of the Events API."""
    return {
        "token": "deprecated",
        "team_id": TEAM,
        "api_app_id": APP,
        "event": event,
        "type": "event_callback",
        "event_id": event_id,
        "event_time": int(time.time()),
        "authorizations": [{"team_id": TEAM, "user_id": BOT_USER, "is_bot": True}],
    }


def message_event(message: Posted, *, base: str) -> Json:
    return message_json(message, base=base) | {
        "channel": message.channel,
        "channel_type": "channel",
        "event_ts": message.ts,
    }


def changed_event(message: Posted, *, before: Json, base: str, ts: str) -> Json:
    """What an edit sends: the message as it is now, and as it was."""
    now = message_json(message, base=base) | {"edited": {"user": message.user, "ts": ts}}
    return {
        "type": "message",
        "subtype": "message_changed",
        "hidden": True,
        "channel": message.channel,
        "channel_type": "channel",
        "ts": ts,
        "event_ts": ts,
        "message": now,
        "previous_message": before,
    }


def deleted_event(message: Posted, *, before: Json, ts: str) -> Json:
    """What the deletion of a message without replies sends."""
    return {
        "type": "message",
        "subtype": "message_deleted",
        "hidden": True,
        "channel": message.channel,
        "channel_type": "channel",
        "ts": ts,
        "event_ts": ts,
        "deleted_ts": message.ts,
        "previous_message": before,
    }


def suggestion_json(workspace: Workspace, view: View, action: str, words: str) -> Json:
    """A `block_suggestion` payload: somebody types into an external select of an open modal."""
    return {
        "type": "block_suggestion",
        "user": _who(workspace, view.user),
        "api_app_id": APP,
        "token": "deprecated",
        "container": {"type": "view", "view_id": view.id},
        "team": {"id": TEAM, "domain": "amends"},
        "action_id": action,
        "block_id": "find",
        "value": words,
        "view": view_json(view),
    }


def pick_json(workspace: Workspace, view: View, action: str, option: Json) -> Json:
    """A `block_actions` payload: an option of a select in an open modal was chosen."""
    return {
        "type": "block_actions",
        "user": _who(workspace, view.user),
        "api_app_id": APP,
        "token": "deprecated",
        "container": {"type": "view", "view_id": view.id},
        "trigger_id": workspace.new_trigger(view.user),
        "team": {"id": TEAM, "domain": "amends"},
        "view": view_json(view),
        "actions": [
            {
                "type": "external_select",
                "action_id": action,
                "block_id": "find",
                "selected_option": option,
                "action_ts": workspace.next_ts(),
            }
        ],
    }


def click_json(
    workspace: Workspace, user: str, message: Posted, button: Json, *, base: str
) -> Json:
    """A `block_actions` payload."""
    return {
        "type": "block_actions",
        "user": _who(workspace, user),
        "api_app_id": APP,
        "token": "deprecated",
        "container": {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": message.channel,
            "is_ephemeral": message.ephemeral_to is not None,
        },
        "trigger_id": workspace.new_trigger(user),
        "team": {"id": TEAM, "domain": "amends"},
        "channel": {"id": message.channel, "name": workspace.channel(message.channel).name},
        "message": message_json(message, base=base),
        "actions": [
            {
                "type": "button",
                "action_id": button["action_id"],
                "block_id": button.get("block_id", "actions"),
                "text": button["text"],
                "value": button.get("value", ""),
                "action_ts": workspace.next_ts(),
            }
        ],
    }


def home_click_json(workspace: Workspace, view: View, button: Json) -> Json:
    """A `block_actions` payload of a Home tab: it has a view and no channel. A button with a link sends one too."""
    return {
        "type": "block_actions",
        "user": _who(workspace, view.user),
        "api_app_id": APP,
        "token": "deprecated",
        "container": {"type": "view", "view_id": view.id},
        "trigger_id": workspace.new_trigger(view.user),
        "team": {"id": TEAM, "domain": "amends"},
        "view": view_json(view),
        "actions": [{"type": "button", **button, "action_ts": workspace.next_ts()}],
    }


def command_json(  # noqa: PLR0913  # one form
    workspace: Workspace, user: str, channel: str, command: str, text: str, *, answer_to: str
) -> Json:
    """What a slash command sends: flat, as a form is."""
    member = workspace.users[user]
    return {
        "token": "deprecated",
        "team_id": TEAM,
        "team_domain": "amends",
        "channel_id": channel,
        "channel_name": workspace.channels[channel].name
        if channel in workspace.channels
        else "directmessage",
        "user_id": user,
        "user_name": (member.display_name or member.real_name).lower(),
        "command": command,
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": answer_to,
        "trigger_id": workspace.new_trigger(user),
    }


def home_opened_event(workspace: Workspace, user: str) -> Json:
    """`app_home_opened`; the view comes along once one was published."""
    body: Json = {
        "type": "app_home_opened",
        "user": user,
        "channel": f"D{user[1:]}",
        "tab": "home",
        "event_ts": workspace.next_ts(),
    }
    home = workspace.homes.get(user)
    return body | ({"view": view_json(home)} if home else {})


def group_json(group: Group, *, users: bool) -> Json:
    body: Json = {
        "id": group.id,
        "team_id": TEAM,
        "is_usergroup": True,
        "name": group.handle,
        "handle": group.handle,
        "date_delete": int(group.disabled),
        "user_count": str(len(group.users)),
    }
    return body | ({"users": list(group.users)} if users else {})


def submission_json(workspace: Workspace, view: View, values: Json) -> Json:
    """A `view_submission` payload; `values` is `{block_id: {action_id: entered}}`, see `_entered`."""
    state = {
        block: {action: _entered(value) for action, value in inputs.items()}
        for block, inputs in values.items()
    }
    return {
        "type": "view_submission",
        "team": {"id": TEAM, "domain": "amends"},
        "user": _who(workspace, view.user),
        "api_app_id": APP,
        "token": "deprecated",
        "trigger_id": workspace.new_trigger(view.user),
        "view": view_json(view) | {"state": {"values": state}},
        "response_urls": [],
    }


def _entered(value: str | Json | None) -> Json:
    """What a text area holds, the chosen radio button, member or moment."""
    if isinstance(value, dict) and "user" in value:
        return {"type": "users_select", "selected_user": value["user"]}
    if isinstance(value, dict) and "at" in value:
        return {"type": "datetimepicker", "selected_date_time": value["at"]}
    if isinstance(value, dict):
        return {"type": "radio_buttons", "selected_option": {"value": value["option"]}}
    return {"type": "plain_text_input", "value": value}


def view_json(view: View) -> Json:
    return view.body | {
        "id": view.id,
        "team_id": TEAM,
        "app_id": APP,
        "bot_id": BOT_ID,
        "hash": view.hash,
        "root_view_id": view.id,
        "state": {"values": {}},
    }


def _who(workspace: Workspace, user: str) -> Json:
    member = workspace.users[user]
    return {
        "id": user,
        "username": (member.display_name or member.real_name).lower(),
        "name": (member.display_name or member.real_name).lower(),
        "team_id": TEAM,
    }
