"""What somebody learns who has no right to a conversation: nothing."""

import base64
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest

from bot.disputes.names import ConversationId, EvidenceId
from tests.support.gateway import ADMIN_TOKEN, SESSION_SECRET, RunningGateway
from tests.support.pictures import encoded, scene

pytestmark = pytest.mark.asyncio(loop_scope="module")

FOREIGN_SECRET = "somebody-else-s-secret-of-32-bytes"


def part(value: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def claims(conversation: str, **changes: Any) -> dict[str, Any]:
    soon = int((datetime.now(UTC) + timedelta(days=1)).timestamp())
    return {"sub": conversation, "aud": "session", "exp": soon} | changes


def signed(conversation: str, *, secret: str = SESSION_SECRET, **changes: Any) -> str:
    return jwt.encode(claims(conversation, **changes), secret, algorithm="HS256")


def unsigned(conversation: str) -> str:
    return f"{part({'alg': 'none', 'typ': 'JWT'})}.{part(claims(conversation))}."


def expired(conversation: str) -> str:
    return signed(conversation, exp=int(datetime.now(UTC).timestamp()) - 1)


def without_end(conversation: str) -> str:
    return jwt.encode({"sub": conversation, "aud": "session"}, SESSION_SECRET, algorithm="HS256")


FORGERIES = {
    "the conversation's id": lambda conversation: conversation,
    "signed by somebody else": lambda c: signed(c, secret=FOREIGN_SECRET),
    "not signed": unsigned,
    "expired": expired,
    "without an end": without_end,
    "for a photo": lambda c: signed(c, aud="photo"),
    "for the desk": lambda c: signed(c, aud="amends-desk-session"),
    "of no conversation": lambda _: signed("cv_unknown"),
    "the admin's": lambda _: ADMIN_TOKEN,
    "empty": lambda _: "",
    "no text": lambda _: 5,
}
forged = pytest.mark.parametrize("forge", FORGERIES.values(), ids=FORGERIES)


async def somebodys_conversation(gateway: RunningGateway) -> ConversationId:
    token, conversation = await gateway.session()
    buyer = await gateway.buyer({"token": token})
    await buyer.says("My secret")
    await buyer.hears("bot_uttered")
    return conversation


@forged
async def test_a_forged_token_gets_no_socket(module_gateway: RunningGateway, forge: Any) -> None:
    token = forge(await somebodys_conversation(module_gateway))

    refusal = await module_gateway.refusal({"token": token, "since": 0})

    assert refusal == {"message": "unauthorised"}


@forged
async def test_a_forged_token_uploads_nothing(module_gateway: RunningGateway, forge: Any) -> None:
    token = forge(await somebodys_conversation(module_gateway)) or "?"

    answer = await module_gateway.upload(token, encoded(scene()))

    assert answer.status_code == 401
    assert answer.json() == {"error": {"code": "unauthorised", "message": "unauthorised"}}


@pytest.mark.parametrize(
    "forge", [f for name, f in FORGERIES.items() if name not in {"empty", "of no conversation"}]
)
async def test_a_forged_session_hears_and_reads_nothing(
    module_gateway: RunningGateway, forge: Any
) -> None:
    conversation = await somebodys_conversation(module_gateway)
    stranger = await module_gateway.buyer()

    ack = await stranger.asks("session_request", {"session_id": forge(conversation), "since": 0})
    log = await stranger.asks("sync", {"since": 0})
    await module_gateway.gateway.announce(conversation)

    assert ack["error"]["code"] == log["error"]["code"] == "unauthorised"
    assert stranger.all("bot_uttered") == stranger.all("buyer_message") == []


async def test_naming_another_conversation_in_a_message_changes_nothing(
    module_gateway: RunningGateway,
) -> None:
    victim = await somebodys_conversation(module_gateway)
    token, mine = await module_gateway.session()
    buyer = await module_gateway.buyer({"token": token})

    data = {"message": "Hello", "session_id": victim, "sender": victim, "conversation": victim}
    await buyer.asks("user_uttered", data)
    log = await buyer.asks("sync", {"since": 0, "conversation": victim, "session_id": victim})
    await buyer.hears("bot_uttered")

    assert "My secret" not in str(log)
    async with module_gateway.house.unit() as work:
        assert len(await work.messages.since(victim, 0)) == 2
        assert len(await work.messages.since(mine, 0)) == 2


async def test_a_socket_stays_with_its_conversation(module_gateway: RunningGateway) -> None:
    mine, _ = await module_gateway.session()
    other, _ = await module_gateway.session()
    buyer = await module_gateway.buyer({"token": mine})

    await buyer.emits("session_request", {"session_id": other})

    owner = module_gateway.gateway.tokens.conversation
    assert owner(await buyer.hears("session_confirm")) == owner(mine)


async def test_a_photo_opens_with_its_own_key_only(module_gateway: RunningGateway) -> None:
    mine, _ = await module_gateway.session()
    other, _ = await module_gateway.session()
    photo = (await module_gateway.upload(mine, encoded(scene(1)))).json()["evidence_id"]
    another = (await module_gateway.upload(other, encoded(scene(2)))).json()["evidence_id"]
    keys = module_gateway.gateway.tokens

    async def status(key: str) -> int:
        return (await module_gateway.http.get(f"/api/evidence/{photo}?k={key}")).status_code

    assert await status(keys.photo(EvidenceId(photo))) == 200
    assert await status(keys.photo(EvidenceId(another))) == 404
    assert await status(mine) == 404
    assert await status(signed(photo, aud="photo", secret=FOREIGN_SECRET)) == 404
    assert await status(ADMIN_TOKEN) == 404
    assert await status("") == 404
    assert (await module_gateway.http.get(f"/api/evidence/{photo}")).status_code == 404


async def test_an_unknown_photo_answers_as_a_closed_one(module_gateway: RunningGateway) -> None:
    key = module_gateway.gateway.tokens.photo(EvidenceId("ev_unknown"))

    unknown = await module_gateway.http.get(f"/api/evidence/ev_unknown?k={key}")
    closed = await module_gateway.http.get("/api/evidence/ev_unknown?k=guess")

    assert unknown.status_code == closed.status_code == 404
    assert unknown.content == closed.content == b""


async def test_claiming_another_buyers_photo_gives_the_case_nothing(
    module_gateway: RunningGateway,
) -> None:
    theirs, _ = await module_gateway.session()
    photo = (await module_gateway.upload(theirs, encoded(scene(3)))).json()["evidence_id"]
    token, conversation = await module_gateway.session()
    buyer = await module_gateway.buyer({"token": token})
    await buyer.says("/missing_items", title="Missing")
    await buyer.hears("bot_uttered")

    await buyer.says(f'/provide_photo{{"evidence_id":"{photo}"}}', title="Photo")
    await module_gateway.gateway.engine.drained()

    assert (await module_gateway.case(conversation)).evidence == ()


async def test_conversation_ids_cannot_be_guessed(module_gateway: RunningGateway) -> None:
    ids = {(await module_gateway.session())[1] for _ in range(20)}

    assert len(ids) == 20
    assert all(len(base64.urlsafe_b64decode(id_.removeprefix("cv_"))) == 18 for id_ in ids)
