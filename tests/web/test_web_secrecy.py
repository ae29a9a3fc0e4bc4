"""What the gateway writes to its logs over a whole conversation: events and ids."""

import logging

import pytest

from bot.logs import _NOISY as QUIETED
from bot.logs import configure_logs
from tests.support.gateway import ADMIN_TOKEN, SESSION_SECRET, RunningGateway
from tests.support.pictures import encoded, scene

EMAIL, ORDER, WORDS = "ana@example.com", "A-1001", "A shirt is missing in my parcel"
REPLY = "Nobody but the buyer reads this"


async def a_whole_conversation(gateway: RunningGateway) -> list[str]:
    """A buyer settles, is handed over, is answered, meets every refusal; what must stay secret."""
    gateway.assistant.meanings = {
        WORDS: "/missing_items",
        ORDER: f'/inform{{"order_number":"{ORDER}"}}',
        EMAIL: f'/inform{{"email":"{EMAIL}"}}',
        "Two of them came": '/inform{"count":2}',
        "Yes, exactly": "/affirm",
    }
    token, conversation = await gateway.session()
    buyer = await gateway.buyer({"token": token})
    for text in (WORDS, ORDER, EMAIL, "Two of them came"):
        await buyer.says(text, client_id=f"client {text}")
        await gateway.gateway.engine.drained()
    await gateway.upload(token, encoded(scene()))
    await gateway.gateway.engine.drained()
    await buyer.says("Yes, exactly")
    await gateway.refusal({"token": f"{token}x"})
    await gateway.upload(token, WORDS.encode())
    await buyer.asks("user_uttered", {"message": EMAIL * 1_000})
    await gateway.gateway.engine.drained()
    gateway.assistant.silent = True
    await buyer.says(f"{WORDS} again")
    await buyer.hears("status", lambda s: s["holder"] == "waiting")
    handoff = (await gateway.case(conversation)).open_handoff
    assert handoff is not None
    await gateway.replies(handoff.id, "Ada", REPLY)
    await buyer.hears_text(REPLY)
    await gateway.gateway.engine.drained()
    photo = buyer.all("buyer_message")[4]["attachment"]["payload"]["src"]
    return [token, photo, EMAIL, WORDS, "Two of them came", "Yes, exactly", REPLY]


def written(records: list[logging.LogRecord]) -> str:
    """All that any formatter could write of the records."""
    formatter = logging.Formatter("%(message)s")
    return "\n".join(f"{formatter.format(record)} {vars(record)}" for record in records)


async def test_logs_hold_no_words_no_tokens_and_no_addresses(
    gateway: RunningGateway, caplog: pytest.LogCaptureFixture
) -> None:
    for name in QUIETED:
        caplog.set_level(logging.WARNING, logger=name)
    caplog.set_level(logging.INFO)

    secrets = await a_whole_conversation(gateway)

    log = written(caplog.records)
    assert "outbox item done" in log
    assert "no reply" in log
    told = [secret for secret in (*secrets, ADMIN_TOKEN, SESSION_SECRET) if secret in log]
    assert told == []


def test_libraries_that_write_addresses_and_words_are_quiet() -> None:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    try:
        configure_logs()
        for name in ("httpx", "engineio", "socketio", "aiosqlite", "uvicorn.access"):
            assert not logging.getLogger(name).isEnabledFor(logging.INFO)
    finally:
        root.handlers[:] = before
        root.setLevel(level)
        for name in QUIETED:
            logging.getLogger(name).setLevel(logging.NOTSET)


async def test_a_failing_turn_logs_its_id_and_not_its_words(
    gateway: RunningGateway, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object, **__: object) -> None:
        raise LookupError

    monkeypatch.setattr(gateway.assistant, "turn", broken)
    token, _ = await gateway.session()
    buyer = await gateway.buyer({"token": token})

    await buyer.says(WORDS)
    await buyer.hears("typing")
    await buyer.asks("sync", {"since": 0})

    assert "item failed" in (log := written(caplog.records))
    assert WORDS not in log
