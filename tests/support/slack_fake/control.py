"""`/_control/*`: the hands and eyes of the fake for tests in other processes.

POST type {user, channel, text, thread_ts?, files?: [{name, base64, mimetype?}]} -> {ts}
POST edit {channel, ts, text} · click {user, channel, message_ts, action_id}
POST submit {user, view_id, values} -> {errors}
POST redeliver · disconnect {reason?} · drop · fail {method, error?, retry_after?, lost?, times?}
POST command {user, text, channel?} -> {text, blocks} · open_home {user} · click_home {user, action_id} -> {url}
POST use_http {url} · user {id, real_name, ...} · group {id, handle, users}
GET messages?channel= · thread?channel=&ts= · ephemerals?user= · view?user= · home?user=
GET calls?method= · file?id= · state
"""

import base64
from typing import TYPE_CHECKING

from tests.support.controlled import Handler
from tests.support.slack_fake.faults import Fault
from tests.support.slack_fake.shapes import message_json, view_json
from tests.support.slack_fake.workspace import CHANNEL, Attachment, Group, Json, Posted, User

if TYPE_CHECKING:
    from tests.support.slack_fake.fake import SlackFake


async def _type(fake: "SlackFake", body: Json) -> Json:
    files = [
        Attachment(f["name"], base64.b64decode(f["base64"]), f.get("mimetype", "image/jpeg"))
        for f in body.get("files", [])
    ]
    ts = fake.type(
        body["user"],
        body["text"],
        channel=body["channel"],
        thread_ts=body.get("thread_ts"),
        files=files,
    )
    return {"ts": ts}


async def _edit(fake: "SlackFake", body: Json) -> Json:
    fake.edit(body["channel"], body["ts"], body["text"])
    return {}


async def _click(fake: "SlackFake", body: Json) -> Json:
    args = (body["user"], body["channel"], body["message_ts"], body["action_id"])
    return {"answer": await fake.click(*args), "warnings": fake.warnings}


async def _submit(fake: "SlackFake", body: Json) -> Json:
    return {"errors": await fake.submit(body["user"], body["view_id"], body["values"])}


async def _redeliver(fake: "SlackFake", _: Json) -> Json:
    await fake.redeliver()
    return {}


async def _disconnect(fake: "SlackFake", body: Json) -> Json:
    await fake.sockets.ask_to_reconnect(body.get("reason", "refresh_requested"))
    return {}


async def _drop(fake: "SlackFake", _: Json) -> Json:
    await fake.sockets.drop()
    return {}


async def _fail(fake: "SlackFake", body: Json) -> Json:
    fake.fail(Fault(**body))
    return {}


async def _use_http(fake: "SlackFake", body: Json) -> Json:
    fake.use_http(body["url"])
    return {}


async def _user(fake: "SlackFake", body: Json) -> Json:
    user = User(**body)
    fake.workspace.users[user.id] = user
    for channel in fake.workspace.channels.values():
        channel.members.add(user.id)
    return {}


async def _command(fake: "SlackFake", body: Json) -> Json:
    channel = body.get("channel", CHANNEL)
    answer = await fake.command(body["user"], body["text"], channel=channel)
    return {"text": answer.text, "blocks": answer.blocks} if answer else {}


async def _open_home(fake: "SlackFake", body: Json) -> Json:
    fake.open_home(body["user"])
    return {}


async def _click_home(fake: "SlackFake", body: Json) -> Json:
    return {"url": await fake.click_home(body["user"], body["action_id"])}


async def _group(fake: "SlackFake", body: Json) -> Json:
    group = Group(**body)
    fake.workspace.groups[group.id] = group
    return {}


async def _home(fake: "SlackFake", query: Json) -> Json:
    view = fake.home_of(query["user"])
    return {"view": view_json(view) if view else None}


async def _messages(fake: "SlackFake", query: Json) -> Json:
    return {"messages": [_shape(fake, m) for m in fake.messages(query["channel"])]}


async def _thread(fake: "SlackFake", query: Json) -> Json:
    found = fake.thread(query["channel"], query["ts"])
    return {"messages": [_shape(fake, m) for m in found]}


def _shape(fake: "SlackFake", message: Posted) -> Json:
    shape = message_json(message, base=fake.url, metadata=True)
    return shape | {"reactions": message.reactions}


async def _ephemerals(fake: "SlackFake", query: Json) -> Json:
    return {"texts": fake.ephemerals(query["user"])}


async def _view(fake: "SlackFake", query: Json) -> Json:
    view = fake.view_of(query["user"])
    return {"view": view_json(view) if view else None}


async def _calls(fake: "SlackFake", query: Json) -> Json:
    return {"calls": fake.calls(query["method"])}


async def _file(fake: "SlackFake", query: Json) -> Json:
    body = fake.workspace.files[query["id"]].body or b""
    return {"base64": base64.b64encode(body).decode()}


async def _state(fake: "SlackFake", _: Json) -> Json:
    return {
        "connections": len(fake.sockets.connections),
        "warnings": fake.warnings,
        "retries": fake.retries,
    }


DEEDS: dict[str, Handler["SlackFake"]] = {
    "type": _type,
    "edit": _edit,
    "click": _click,
    "submit": _submit,
    "redeliver": _redeliver,
    "disconnect": _disconnect,
    "drop": _drop,
    "fail": _fail,
    "use_http": _use_http,
    "user": _user,
    "command": _command,
    "open_home": _open_home,
    "click_home": _click_home,
    "group": _group,
}
LOOKS: dict[str, Handler["SlackFake"]] = {
    "messages": _messages,
    "thread": _thread,
    "ephemerals": _ephemerals,
    "view": _view,
    "home": _home,
    "calls": _calls,
    "file": _file,
    "state": _state,
}
