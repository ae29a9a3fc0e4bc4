"""Slack's faults with the whole gateway behind the door: outbox, storage, desk page, restarts."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.casework.house import House
from bot.conversations.model import Author
from bot.disputes.names import ConversationId, HandoffId
from bot.durable import RetryLater
from channels import jobs
from channels.desk.access import DeskAccess
from tests.support.gateway import (
    ADMIN_TOKEN,
    SESSION_SECRET,
    RunningGateway,
    WebBuyer,
    a_gateway_over,
)
from tests.support.house import SetClock, a_house
from tests.support.slack_fake import APP_TOKEN, BOT_TOKEN, CHANNEL, SIGNING_SECRET, SlackFake
from tests.support.slack_fake.faults import Fault
from tests.support.slack_fake.workspace import Posted

MARIA = "U0MARIA"


@dataclass(slots=True)
class Shop:
    """A house, and a Slack beside it; gateways over them come and go."""

    slack: SlackFake
    house: House
    clock: SetClock
    folder: Path
    by_http: bool = False

    @asynccontextmanager
    async def runs(self, **changes: object) -> AsyncIterator[RunningGateway]:
        """From a start of the gateway to its stop."""
        way = {"slack_signing_secret": SIGNING_SECRET} if self.by_http else {}
        values = {
            "slack_bot_token": BOT_TOKEN,
            "slack_app_token": None if self.by_http else APP_TOKEN,
            "slack_channel": CHANNEL,
            "slack_base_url": self.slack.base_url,
            **way,
            **changes,
        }
        async with a_gateway_over(self.house, self.clock, self.folder, **values) as running:
            if self.by_http:
                self.slack.use_http(f"{running.url}/slack/events")
            yield running

    async def is_shut_out(self, running: RunningGateway) -> None:
        """Wait until Slack refused everything."""
        await self.slack.until(lambda: running.gateway.platform.trouble, within=20)

    async def card(self) -> Posted:
        """The only card, as soon as it is there."""
        await self.slack.until(lambda: self.slack.messages(CHANNEL), within=20)
        [card] = self.slack.messages(CHANNEL)
        return card

    async def thread_has(self, card: Posted, *words: str) -> None:
        """Wait until the thread shows these messages, once each and in this order."""

        def shown() -> list[str]:
            return [str(message.blocks) for message in self.slack.thread(CHANNEL, card.ts)]

        await self.slack.until(lambda: len(shown()) >= len(words), within=20)
        assert len(shown()) == len(words)
        for said, blocks in zip(words, shown(), strict=True):
            assert said in blocks

    async def sent(self, conversation: ConversationId) -> list[str]:
        """What agents wrote to the buyer."""
        async with self.house.unit() as work:
            log = await work.messages.since(conversation, 0)
        return [m.draft.text for m in log if m.draft.author is Author.AGENT]

    async def given_up(self) -> int:
        async with self.house.unit() as work:
            return len(await work.outbox.given_up())


@pytest.fixture
async def shop(slack: SlackFake, tmp_path: Path) -> AsyncIterator[Shop]:
    clock = SetClock()
    async with a_house(tmp_path, clock) as house:
        yield Shop(slack, house, clock, tmp_path)


BOTH_WAYS = pytest.mark.parametrize("by_http", [False, True], ids=["socket", "http"])


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look again after a moment whether somebody let us in."""
    monkeypatch.setattr(jobs, "SHUT_OUT", 0.2)


async def asks_for_a_person(running: RunningGateway) -> tuple[WebBuyer, ConversationId]:
    token, conversation = await running.session()
    buyer = await running.buyer({"token": token})
    await buyer.says("/talk_to_human", title="A person, please")
    return buyer, conversation


async def desk_page(running: RunningGateway, clock: SetClock) -> str:
    access = DeskAccess(session_secret=SESSION_SECRET, admin_token=ADMIN_TOKEN, clock=clock)
    await running.http.get(access.login_link(running.url))
    return (await running.http.get("/desk")).text


async def test_what_an_archived_channel_does_not_take_waits_and_follows_once_it_is_unarchived(
    shop: Shop,
) -> None:
    channel = shop.slack.workspace.channel(CHANNEL)
    channel.archived = True
    async with shop.runs() as running:
        buyer, _ = await asks_for_a_person(running)
        await buyer.says("Is anybody there?")
        await buyer.says("Hello?")
        await shop.is_shut_out(running)

        page = await desk_page(running, shop.clock)
        assert "The channel is archived: unarchive it" in page
        assert (await running.http.get("/readyz")).json()["desk"] is False

        channel.archived = False
        card = await shop.card()
        await shop.thread_has(card, "Is anybody there?", "Hello?")
        assert "The channel is archived" not in await desk_page(running, shop.clock)
        assert (await running.http.get("/readyz")).json()["desk"] is True
    assert await shop.given_up() == 0


async def test_a_token_that_is_revoked_while_we_run_is_said_and_nothing_is_lost(
    shop: Shop,
) -> None:
    async with shop.runs() as running:
        shop.slack.workspace.revoked = "token_revoked"
        await asks_for_a_person(running)
        await shop.is_shut_out(running)
        assert "The token was revoked" in str(running.gateway.platform.trouble)
        assert (await running.http.get("/readyz")).json()["desk"] is False

        shop.slack.workspace.revoked = None
        await shop.card()
    assert await shop.given_up() == 0


async def test_what_waits_for_a_person_to_act_outlives_a_restart(shop: Shop) -> None:
    channel = shop.slack.workspace.channel(CHANNEL)
    channel.archived = True
    async with shop.runs() as running:
        await asks_for_a_person(running)
        await shop.is_shut_out(running)

    channel.archived = False
    async with shop.runs():
        await shop.card()


async def test_an_alarm_waits_for_the_channel_as_cards_do(shop: Shop) -> None:
    channel = shop.slack.workspace.channel(CHANNEL)
    async with shop.runs() as running:
        await asks_for_a_person(running)
        card = await shop.card()
        channel.archived = True
        view = (await running.gateway.desk.queue())[0]
        with pytest.raises(RetryLater):
            await jobs.retrying(alarm(running, view.handoff.id))("k")

        channel.archived = False
        await jobs.retrying(alarm(running, view.handoff.id))("k")
        await shop.thread_has(card, "A promise is due.")


async def test_a_busy_slack_gets_the_card_when_its_time_is_over(shop: Shop) -> None:
    shop.slack.fail(Fault("chat.postMessage", retry_after=1, times=2))
    async with shop.runs() as running:
        await asks_for_a_person(running)

        await shop.card()
        assert len(shop.slack.calls("chat.postMessage")) == 3
    assert await shop.given_up() == 0


@BOTH_WAYS
async def test_a_modal_that_was_open_during_a_restart_is_sent_exactly_once(
    shop: Shop, *, by_http: bool
) -> None:
    shop.by_http = by_http
    async with shop.runs() as running:
        _, conversation = await asks_for_a_person(running)
        card = await shop.card()
        await shop.slack.click(MARIA, CHANNEL, card.ts, "amends_reply")
    modal = shop.slack.view_of(MARIA)
    assert modal is not None

    async with shop.runs():
        said = {"reply": {"text": "I am looking into it."}}
        assert await shop.slack.submit(MARIA, modal.id, said) == {}
        await shop.slack.redeliver()
        await shop.thread_has(card, "I am looking into it.")
    assert await shop.sent(conversation) == ["I am looking into it."]


@BOTH_WAYS
async def test_a_submission_that_came_while_nobody_listened_keeps_the_window_and_can_be_sent_again(
    shop: Shop, *, by_http: bool
) -> None:
    shop.by_http = by_http
    async with shop.runs() as running:
        _, conversation = await asks_for_a_person(running)
        card = await shop.card()
        await shop.slack.click(MARIA, CHANNEL, card.ts, "amends_reply")
    modal = shop.slack.view_of(MARIA)
    assert modal is not None
    said = {"reply": {"text": "I am looking into it."}}

    shop.slack.sockets.ack_timeout = 0.2
    await shop.slack.submit(MARIA, modal.id, said)
    assert len(shop.slack.warnings) == 1
    shop.slack.sockets.ack_timeout = 5.0

    async with shop.runs():
        assert await shop.slack.submit(MARIA, modal.id, said) == {}
    assert await shop.sent(conversation) == ["I am looking into it."]


async def test_what_is_typed_below_a_new_card_and_below_the_deleted_one_reaches_the_buyer(
    shop: Shop,
) -> None:
    async with shop.runs() as running:
        buyer, conversation = await asks_for_a_person(running)
        old = await shop.card()
        await buyer.says("One")
        await shop.thread_has(old, "One")
        shop.slack.delete(CHANNEL, old.ts)
        shop.slack.type(MARIA, "> from the old thread", channel=CHANNEL, thread_ts=old.ts)
        await shop.slack.until(lambda: len(shop.slack.messages(CHANNEL)) == 2, within=20)

        new = shop.slack.messages(CHANNEL)[-1]
        shop.slack.type(MARIA, "> from the new one", channel=CHANNEL, thread_ts=new.ts)
        await buyer.hears_text("from the new one")
    assert await shop.sent(conversation) == ["from the old thread", "from the new one"]


def alarm(running: RunningGateway, handoff: HandoffId) -> Callable[[str], Awaitable[None]]:
    async def ring(_: str) -> None:
        await running.gateway.platform.notify.alarm(handoff, "A promise is due.", key="p-1:due")

    return ring


async def test_a_reply_goes_out_by_itself_when_it_can_no_longer_be_taken_back(shop: Shop) -> None:
    async with shop.runs(undo_seconds=1) as running:
        _, conversation = await asks_for_a_person(running)
        card = await shop.card()
        ts = shop.slack.type(MARIA, "> We look into it.", channel=CHANNEL, thread_ts=card.ts)
        typed = shop.slack.workspace.message(CHANNEL, ts)
        await shop.slack.until(lambda: typed.reactions == ["white_check_mark"], within=20)
    assert await shop.sent(conversation) == ["We look into it."]


async def test_a_reply_that_waits_outlives_a_restart_and_goes_out_once(shop: Shop) -> None:
    shop.clock.now = datetime.now(UTC)
    async with shop.runs(undo_seconds=5) as running:
        _, conversation = await asks_for_a_person(running)
        card = await shop.card()
        ts = shop.slack.type(MARIA, "> We look into it.", channel=CHANNEL, thread_ts=card.ts)
        typed = shop.slack.workspace.message(CHANNEL, ts)
        await shop.slack.until(lambda: typed.reactions == ["hourglass_flowing_sand"], within=20)
    async with shop.runs(undo_seconds=5):
        await shop.slack.until(lambda: typed.reactions == ["white_check_mark"], within=30)
        await shop.slack.redeliver()
    assert await shop.sent(conversation) == ["We look into it."]
