"""`/_control/*`: the hands and eyes of the fake for tests in other processes.

`who` is a person: {id, first_name, language_code?}.

POST says {who, text} · photo {who, base64, caption?, album?} -> {message}
POST edits {who, message, text} · presses {who, title} -> {message}
POST blocks {who} · unblocks {who} · fail {method, status?, retry_after?, lost?, times?}
GET chat?who=ID -> {messages: [{id, text, photo, buttons}]} · picture?who=ID&message=ID -> {base64}
GET calls?method= -> {times} · state -> {waiting, blocked}
"""

import base64
from typing import TYPE_CHECKING

from tests.support.controlled import Handler
from tests.support.telegram_fake.faults import Fault
from tests.support.telegram_fake.world import Json, Person, Sent

if TYPE_CHECKING:
    from tests.support.telegram_fake.fake import TelegramFake


async def _says(fake: "TelegramFake", body: Json) -> Json:
    return {"message": fake.says(Person(**body["who"]), body["text"])}


async def _photo(fake: "TelegramFake", body: Json) -> Json:
    sent = fake.sends_photo(
        Person(**body["who"]),
        base64.b64decode(body["base64"]),
        caption=body.get("caption", ""),
        album=body.get("album"),
    )
    return {"message": sent}


async def _edits(fake: "TelegramFake", body: Json) -> Json:
    fake.edits(Person(**body["who"]), body["message"], text=body["text"])
    return {"message": fake.world.next_id()}


async def _presses(fake: "TelegramFake", body: Json) -> Json:
    press = fake.presses(Person(**body["who"]), body["title"])
    return {"message": int(press.removeprefix("press-"))}


async def _blocks(fake: "TelegramFake", body: Json) -> Json:
    fake.blocks(Person(**body["who"]))
    return {}


async def _unblocks(fake: "TelegramFake", body: Json) -> Json:
    fake.unblocks(Person(**body["who"]))
    return {}


async def _fail(fake: "TelegramFake", body: Json) -> Json:
    fake.fail(Fault(**body))
    return {}


async def _chat(fake: "TelegramFake", query: Json) -> Json:
    return {"messages": [_shape(m) for m in fake.world.sent if m.chat == int(query["who"])]}


def _shape(message: Sent) -> Json:
    return {
        "id": message.id,
        "text": message.text or message.caption,
        "photo": message.photo is not None,
        "buttons": message.titles,
    }


async def _picture(fake: "TelegramFake", query: Json) -> Json:
    body = fake.world.message(int(query["who"]), query["message"]).photo or b""
    return {"base64": base64.b64encode(body).decode()}


async def _calls(fake: "TelegramFake", query: Json) -> Json:
    return {"times": len(fake.calls(query["method"]))}


async def _state(fake: "TelegramFake", _: Json) -> Json:
    return {"waiting": len(fake.world.updates), "blocked": sorted(fake.world.blocked)}


DEEDS: dict[str, Handler["TelegramFake"]] = {
    "says": _says,
    "photo": _photo,
    "edits": _edits,
    "presses": _presses,
    "blocks": _blocks,
    "unblocks": _unblocks,
    "fail": _fail,
}
LOOKS: dict[str, Handler["TelegramFake"]] = {
    "chat": _chat,
    "picture": _picture,
    "calls": _calls,
    "state": _state,
}
