"""Photos come in by HTTP: kept once, refused with a sentence, never read without end."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.casework.keep_photo import LARGEST_PHOTO
from bot.conversations.model import Author
from channels.web.http import LARGEST_FORM
from tests.support.gateway import RunningGateway
from tests.support.pictures import cut_off, encoded, phone_photo, scene, tiny_png

pytestmark = pytest.mark.asyncio(loop_scope="module")

PHOTO = encoded(scene())
TEXT = b"This is no photo at all." * 10


async def test_a_photo_is_a_turn_of_the_conversation(module_gateway: RunningGateway) -> None:
    token, conversation = await module_gateway.session()
    buyer = await module_gateway.buyer({"token": token})

    answer = await module_gateway.upload(token, PHOTO, client_id="photo-1")

    kept = answer.json()
    assert answer.status_code == 200
    assert set(kept) == {"evidence_id", "seq"}
    assert kept["seq"] == 1
    await buyer.hears("bot_uttered", times=2)
    async with module_gateway.house.unit() as work:
        message, *replies = await work.messages.since(conversation, 0)
    assert (message.draft.evidence, message.draft.key) == (kept["evidence_id"], "photo-1")
    assert {reply.draft.author for reply in replies} == {Author.BOT}


async def test_a_photo_sent_again_acts_once(module_gateway: RunningGateway) -> None:
    token, conversation = await module_gateway.session()
    buyer = await module_gateway.buyer({"token": token})
    await buyer.says("/missing_items", title="Missing items")
    await buyer.hears("bot_uttered")

    first = await module_gateway.upload(token, PHOTO, client_id="same")
    again = await module_gateway.upload(token, PHOTO, client_id="same")
    await module_gateway.gateway.engine.drained()

    assert first.json() == again.json()
    assert len((await module_gateway.case(conversation)).evidence) == 1
    async with module_gateway.house.unit() as work:
        log = await work.messages.since(conversation, 0)
    assert len([m for m in log if m.draft.evidence]) == 1


async def test_what_is_shown_knows_nothing_of_where_it_was_taken(
    module_gateway: RunningGateway,
) -> None:
    token, _ = await module_gateway.session()
    buyer = await module_gateway.buyer({"token": token})
    await module_gateway.upload(token, phone_photo())

    shown = await buyer.hears("buyer_message")
    photo = await module_gateway.http.get(shown["attachment"]["payload"]["src"])

    assert photo.status_code == 200
    assert photo.headers["cache-control"].startswith("private")
    assert b"Exif" not in photo.content


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("es-ES", "El archivo ocupa más de 10 MB."), ("ar", "حجم الملف أكبر من 10 ميغابايت.")],
)
async def test_a_byte_over_ten_megabytes_is_refused_in_the_buyers_language(
    module_gateway: RunningGateway, language: str, sentence: str
) -> None:
    token, conversation = await module_gateway.session(locale=[language])

    answer = await module_gateway.upload(token, b"\xff\xd8\xff" + b"0" * (LARGEST_PHOTO - 2))

    assert answer.status_code == 413
    assert answer.json()["error"]["code"] == "too_large"
    assert answer.json()["error"]["message"].startswith(sentence)
    async with module_gateway.house.unit() as work:
        assert await work.messages.since(conversation, 0) == []


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (TEXT, "not_an_image"),
        (b"", "not_an_image"),
        (cut_off(PHOTO), "not_an_image"),
        (b"%PDF-1.7 ...", "unsupported_type"),
        (tiny_png(60_000, 60_000, lines=1), "bomb"),
    ],
    ids=["text", "empty", "cut off", "pdf", "bomb"],
)
async def test_what_is_no_photo_is_refused_by_its_bytes_and_changes_nothing(
    module_gateway: RunningGateway, body: bytes, code: str
) -> None:
    token, conversation = await module_gateway.session()

    answer = await module_gateway.upload(token, body, name="holiday.jpg")

    assert answer.status_code == 415
    assert answer.json()["error"]["code"] == code
    assert answer.json()["error"]["message"].endswith(".")
    async with module_gateway.house.unit() as work:
        assert await work.messages.since(conversation, 0) == []


async def test_no_token_and_no_photo_tell_nothing_apart(module_gateway: RunningGateway) -> None:
    answer = await module_gateway.http.post("/api/uploads", files={"file": ("x.jpg", PHOTO)})
    empty = await module_gateway.http.post("/api/uploads")

    assert answer.status_code == empty.status_code == 401
    assert answer.json() == empty.json()


@pytest.mark.parametrize(
    "form",
    [
        {"data": {"file": "a word"}},
        {"files": {"photo": ("x.jpg", PHOTO)}},
        {"files": [("file", ("x.jpg", PHOTO)), ("file", ("y.jpg", PHOTO))]},
        {"files": {"file": ("x.jpg", PHOTO)}, "data": {"client_id": "x" * 101}},
        {"files": {"file": ("x.jpg", PHOTO)}, "data": {"client_id": "a\0b"}},
        {"files": {"file": ("x.jpg", PHOTO), "client_id": ("y.jpg", PHOTO)}},
        {"content": b"no form", "headers": {"Content-Type": "multipart/form-data"}},
        {"content": b"--x\r\n", "headers": {"Content-Type": "multipart/form-data; boundary=x"}},
        {"json": {"file": "x"}},
        {},
    ],
)
async def test_a_malformed_form_is_a_bad_request(
    module_gateway: RunningGateway, form: dict[str, Any]
) -> None:
    token, _ = await module_gateway.session()
    headers = {"Authorization": f"Bearer {token}", **form.pop("headers", {})}

    answer = await module_gateway.http.post("/api/uploads", headers=headers, **form)

    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "bad_request"


class Endless:
    """A body without a declared length."""

    def __init__(self, *, megabytes: int, head: bytes) -> None:
        self._head = head
        self._chunks = megabytes * 16

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._head
        for _ in range(self._chunks):
            yield b"0" * 65_536


FORM = "multipart/form-data; boundary=x"
FORM_HEAD = b'--x\r\nContent-Disposition: form-data; name="file"; filename="x.jpg"\r\n\r\n'


async def test_a_body_that_does_not_tell_its_length_is_refused_at_the_limit(
    module_gateway: RunningGateway,
) -> None:
    token, _ = await module_gateway.session(locale=["de-DE"])
    body = Endless(megabytes=24, head=FORM_HEAD)
    headers = {
        "Authorization": f"Bearer {token}",
        "Content-Type": FORM,
    }

    answer = await module_gateway.http.post("/api/uploads", content=body, headers=headers)

    assert answer.status_code == 413
    assert answer.json()["error"]["message"].startswith("Die Datei ist größer als 10 MB")


async def test_a_body_that_tells_its_length_is_not_read_at_all(
    module_gateway: RunningGateway,
) -> None:
    token, _ = await module_gateway.session()
    headers = {
        "Authorization": f"Bearer {token}",
        "Content-Type": FORM,
        "Content-Length": str(LARGEST_FORM + 1),
    }

    answer = await refused_before_the_body(module_gateway, headers)

    assert answer.startswith(b"HTTP/1.1 413")
    assert b"too_large" in answer


async def refused_before_the_body(gateway: RunningGateway, headers: dict[str, str]) -> bytes:
    """What the gateway answers to a head whose body never comes."""
    host, port = gateway.http.base_url.host, gateway.http.base_url.port
    reader, writer = await asyncio.open_connection(host, port)
    lines = [f"{name}: {value}" for name, value in {"Host": host, **headers}.items()]
    writer.write("\r\n".join(["POST /api/uploads HTTP/1.1", *lines, "", ""]).encode())
    async with asyncio.timeout(10):
        head = await reader.readuntil(b"\r\n\r\n")
        body = await reader.readuntil(b"}}")
    writer.close()
    await writer.wait_closed()
    return head + body


@pytest.mark.parametrize("path", ["/api/token", "/desk/login"])
async def test_no_other_door_reads_without_end(module_gateway: RunningGateway, path: str) -> None:
    body = Endless(megabytes=24, head=FORM_HEAD)
    headers = {"Content-Type": FORM if path == "/desk/login" else "application/json"}

    answer = await module_gateway.http.post(path, content=body, headers=headers)

    assert answer.status_code == 413
