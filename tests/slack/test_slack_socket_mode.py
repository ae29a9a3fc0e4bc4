import pytest

from channels.slack.door import SlackConfig
from channels.slack.errors import SlackRefusedError, SlackSettingsError
from tests.slack.conftest import MARIA, Scene, SlowDesk, a_door, config
from tests.support.fake_desk import FakeDesk
from tests.support.hand_off import hand_off
from tests.support.slack_books import Books
from tests.support.slack_fake import BOT_TOKEN, CHANNEL, SlackFake
from tests.support.slack_fake.faults import Fault


async def test_when_slack_asks_for_a_new_connection_nothing_is_lost(scene: Scene) -> None:
    card = await scene.open()

    await scene.slack.sockets.ask_to_reconnect()
    await scene.types(card, "> Hola")

    assert scene.desk.sent == [("Maria", "Hola")]


async def test_what_is_typed_while_the_connection_is_down_arrives_afterwards(
    scene: Scene,
) -> None:
    card = await scene.open()
    await scene.slack.sockets.drop()

    await scene.types(card, "> Hola")

    assert scene.desk.sent == [("Maria", "Hola")]


async def test_work_that_takes_long_is_acknowledged_in_time_and_finished_afterwards() -> None:
    async with SlackFake(ack_timeout=1.0) as slack:
        desk, books = SlowDesk(), Books()
        door = a_door(config(slack, ack_seconds=0.05), desk, books)
        await door.start()
        desk.put(hand_off())
        await door.notify.opened(hand_off().handoff.id)
        card = slack.messages(CHANNEL)[0]

        slack.type(MARIA, "> Hola", channel=CHANNEL, thread_ts=card.ts)
        await slack.idle()
        assert slack.retries == []
        assert desk.sent == []

        desk.go_on.set()
        await door.stop()
        assert desk.sent == [("Maria", "Hola")]


async def test_a_token_that_does_not_work_stops_the_start_with_a_sentence(
    slack: SlackFake,
) -> None:
    door = a_door(config(slack, bot_token="xoxb-wrong"), FakeDesk(), Books())

    with pytest.raises(SlackRefusedError, match="AMENDS_SLACK_BOT_TOKEN"):
        await door.start()
    await door.stop()


async def test_swapped_tokens_are_recognised(slack: SlackFake) -> None:
    door = a_door(config(slack, app_token=BOT_TOKEN), FakeDesk(), Books())

    with pytest.raises(SlackRefusedError, match="swapped"):
        await door.start()
    await door.stop()


async def test_a_slack_that_is_busy_at_the_start_is_tried_again(slack: SlackFake) -> None:
    slack.fail(Fault("auth.test", retry_after=1))
    door = a_door(config(slack), FakeDesk(), Books())

    await door.start()

    await slack.until(lambda: slack.sockets.connections)
    await door.stop()


def test_settings_without_app_token_and_secret_are_refused() -> None:
    with pytest.raises(SlackSettingsError, match="AMENDS_SLACK_APP_TOKEN"):
        SlackConfig(bot_token=BOT_TOKEN, channel=CHANNEL)


def test_settings_do_not_print_their_secrets() -> None:
    shown = repr(SlackConfig(bot_token=BOT_TOKEN, channel=CHANNEL, signing_secret="hidden"))

    assert BOT_TOKEN not in shown
    assert "hidden" not in shown
