"""What can be wrong with the connection, and that it is said, waited out, and kept out of the logs."""

import asyncio
import io
import logging
from collections.abc import Iterator

import pytest

from bot.logs import configure_logs
from channels.telegram.errors import (
    BY_POLLING,
    BY_WEBHOOK,
    TelegramSettingsError,
    TelegramTokenError,
)
from tests.support.telegram_fake import OTHER_TOKEN, TOKEN, Fault, TelegramFake
from tests.support.telegram_fake.world import Webhook
from tests.support.telegram_scene import ANA, Scene


async def test_a_token_that_telegram_does_not_know_ends_the_start_with_a_sentence(
    scene: Scene,
) -> None:
    with pytest.raises(TelegramTokenError, match="Check AMENDS_TELEGRAM_TOKEN") as refused:
        await scene.restart(telegram_token=OTHER_TOKEN)

    chain = [refused.value, refused.value.__cause__]
    assert not any(OTHER_TOKEN in str(error) for error in chain)
    assert refused.value.__suppress_context__


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"telegram_webhook_secret": None}, "AMENDS_TELEGRAM_WEBHOOK_SECRET"),
        ({"telegram_webhook_secret": "not allowed!"}, "AMENDS_TELEGRAM_WEBHOOK_SECRET"),
        (
            {
                "telegram_base_url": "https://api.telegram.org/bot",
                "public_url": "http://shop.example",
            },
            "AMENDS_PUBLIC_URL",
        ),
    ],
)
async def test_settings_that_cannot_work_are_named(
    scene: Scene, changes: dict[str, object], named: str
) -> None:
    with pytest.raises(TelegramSettingsError, match=named):
        await scene.restart(telegram_mode="webhook", **changes)


async def test_without_a_token_nothing_of_telegram_starts(
    scene: Scene, telegram: TelegramFake
) -> None:
    await scene.down()
    before = len(telegram.world.calls)

    await scene.up(telegram_token=None)

    health = await scene.http.get("/readyz")
    assert "telegram" not in health.json()
    assert len(telegram.world.calls) == before


async def test_the_gateway_starts_while_telegram_does_not_answer_and_catches_up(
    scene: Scene, telegram: TelegramFake
) -> None:
    await scene.down()
    telegram.world.down = True
    await scene.up()
    telegram.says(ANA, "hello")

    telegram.world.down = False

    await telegram.reads(ANA, "You said: hello")


async def test_a_webhook_of_another_program_is_left_alone_and_said(
    scene: Scene, telegram: TelegramFake, caplog: pytest.LogCaptureFixture
) -> None:
    await scene.down()
    telegram.world.webhook = Webhook("http://127.0.0.1:9/elsewhere", None, 40)
    await scene.up()
    await scene.until(lambda: not_ready(scene))

    assert BY_WEBHOOK in caplog.text
    assert telegram.world.webhook is not None
    telegram.world.webhook = None
    telegram.says(ANA, "hello")
    await telegram.reads(ANA, "You said: hello")
    await scene.until(lambda: ready(scene))


async def test_another_poller_with_the_same_token_is_said(
    scene: Scene, telegram: TelegramFake, caplog: pytest.LogCaptureFixture
) -> None:
    await telegram.until(lambda: telegram.calls("getUpdates"))
    url = f"{telegram.base_url}{TOKEN}/getUpdates"

    await scene.http.get(url, params={"timeout": 0})

    await scene.until(lambda: not_ready(scene))
    assert BY_POLLING in caplog.text
    await scene.until(lambda: ready(scene))


async def test_a_token_that_is_revoked_while_we_run_is_said_and_nothing_is_lost(
    scene: Scene, telegram: TelegramFake, caplog: pytest.LogCaptureFixture
) -> None:
    await telegram.until(lambda: telegram.calls("getUpdates"))
    telegram.world.token = OTHER_TOKEN
    telegram.says(ANA, "hello")  # the poll that waits still brings it
    await scene.until(lambda: not_ready(scene))
    assert "Check AMENDS_TELEGRAM_TOKEN" in caplog.text

    telegram.world.token = TOKEN

    await telegram.reads(ANA, "You said: hello")
    await scene.until(lambda: ready(scene))


async def ready(scene: Scene) -> bool:
    return bool((await scene.http.get("/readyz")).json()["telegram"])


async def not_ready(scene: Scene) -> bool:
    return not await ready(scene)


async def test_what_cannot_be_kept_is_not_acknowledged(
    scene: Scene, telegram: TelegramFake, monkeypatch: pytest.MonkeyPatch
) -> None:
    await telegram.until(lambda: telegram.calls("getUpdates"))
    broken = scene.gateway.messenger._intake.keep  # type: ignore[attr-defined]  # the door's own

    async def fails(updates: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(scene.gateway.messenger._intake, "keep", fails)  # type: ignore[attr-defined]  # the door's own
    polls = len(telegram.calls("getUpdates"))
    telegram.says(ANA, "hello")
    await telegram.until(lambda: len(telegram.calls("getUpdates")) > polls)
    assert telegram.world.updates

    monkeypatch.setattr(scene.gateway.messenger._intake, "keep", broken)  # type: ignore[attr-defined]  # the door's own
    await telegram.reads(ANA, "You said: hello")
    await telegram.acknowledged()


async def test_an_update_the_library_cannot_read_does_not_stand_before_the_others(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.world.push({"message": {"message_id": 1}})
    telegram.says(ANA, "hello")

    await telegram.reads(ANA, "You said: hello")
    await telegram.acknowledged()


async def test_too_many_polls_wait_as_long_as_telegram_says(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.fail(Fault("getUpdates", retry_after=1))
    telegram.says(ANA, "one")
    telegram.says(ANA, "two")

    await telegram.reads(ANA, "You said: two")


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """All that the process logs, from DEBUG on, as it is configured in production."""
    out = io.StringIO()
    configure_logs(logging.DEBUG)
    handler = logging.StreamHandler(out)
    root = logging.getLogger()
    root.addHandler(handler)
    yield out
    root.removeHandler(handler)
    root.setLevel(logging.WARNING)


async def test_no_log_holds_the_token_or_what_a_buyer_wrote(
    written: io.StringIO, scene: Scene, telegram: TelegramFake
) -> None:
    telegram.fail(Fault("sendMessage", retry_after=1))
    telegram.fail(Fault("download", status=500))
    secret = "my address is 12 Harbour Street"
    telegram.says(ANA, secret)
    telegram.sends_photo(ANA, b"not a picture", caption=secret)
    telegram.says(ANA, "/help")
    await telegram.reads(ANA, "/human")
    telegram.world.down = True
    telegram.says(ANA, secret)
    await telegram.until(lambda: len(telegram.calls("getUpdates")) > 3)
    telegram.world.down = False
    await telegram.reads(ANA, secret, times=3)
    await asyncio.sleep(0)

    logs = written.getvalue()
    assert "telegram" in logs
    assert TOKEN not in logs
    assert "fake-token" not in logs
    assert "Harbour" not in logs
