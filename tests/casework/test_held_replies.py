"""A reply waits some seconds before it goes out, and can be taken back until then."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.casework.desk import CaseDesk
from bot.casework.desk_port import DeskOutcome
from bot.casework.hold_reply import send_held
from bot.casework.house import House
from bot.casework.keep_photo import PhotoKeeper
from bot.conversations.model import Author
from bot.disputes.names import HandoffId, HandoffState, PromiseState
from bot.storage.photos import PhotoStore
from tests.casework.test_desk import BOSS, JONAS, MARIA, Announced, said_to
from tests.support.house import Buyer, SetClock
from tests.support.pictures import phone_photo


@pytest.fixture
def desk(house: House, tmp_path: Path) -> CaseDesk:
    keeper = PhotoKeeper(PhotoStore(str(tmp_path / "photos")), house.clock)
    return CaseDesk(house, photos=keeper, announce=Announced(), hold=timedelta(seconds=10))


@pytest.fixture
async def handoff(buyer: Buyer) -> HandoffId:
    await buyer.reaches_restatement(arrived=1)
    await buyer.says("affirm", "yes")
    return (await buyer.case()).handoffs[0].id


async def from_agents(buyer: Buyer) -> list[str]:
    return [text for author, text in await said_to(buyer) if author is Author.AGENT]


async def timers(house: House) -> dict[str, str]:
    async with house.unit() as work:
        pending = await work.timers.pending()
        return {one.payload["reply"]: one.name for one in pending if one.name == "reply.send"}


async def test_a_reply_goes_out_when_its_time_has_come(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, house: House, clock: SetClock
) -> None:
    assert await desk.reply(handoff, MARIA, "We look.", key="r1") is DeskOutcome.HELD
    assert await from_agents(buyer) == []
    assert [held.text for held in (await desk.card(handoff)).held] == ["We look."]
    assert await timers(house) == {"r1": "reply.send"}

    clock.passes(seconds=10)
    assert await send_held("r1", house=house) == buyer.conversation
    assert await send_held("r1", house=house) is None

    assert await from_agents(buyer) == ["We look."]
    assert (await desk.card(handoff)).held == ()


async def test_who_wrote_it_joins_at_once_so_that_no_colleague_answers_beside_them(
    desk: CaseDesk, handoff: HandoffId
) -> None:
    await desk.reply(handoff, MARIA, "We look.", key="r1")
    assert (await desk.card(handoff)).handoff.taken_by == MARIA.id
    assert await desk.reply(handoff, JONAS, "Me too.", key="r2") is DeskOutcome.TAKEN_BY_OTHER


async def test_a_reply_that_was_taken_back_never_goes_out(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, house: House
) -> None:
    await desk.reply(handoff, MARIA, "We look.", key="r1")
    assert await desk.undo(handoff, MARIA, "r1", key="u1") is DeskOutcome.DONE
    assert await desk.undo(handoff, MARIA, "r1", key="u2") is DeskOutcome.GONE_OUT
    assert await timers(house) == {}
    assert await send_held("r1", house=house) is None
    assert await from_agents(buyer) == []


async def test_the_promise_of_an_answer_is_kept_by_what_went_out_not_by_what_was_taken_back(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, house: House
) -> None:
    await desk.reply(handoff, MARIA, "We look.", key="r1")
    await desk.undo(handoff, MARIA, "r1", key="u1")
    assert (await buyer.case()).promises[0].state is PromiseState.OPEN
    await desk.reply(handoff, MARIA, "We look.", key="r2")
    await send_held("r2", house=house)
    assert (await buyer.case()).promises[0].state is PromiseState.KEPT


async def test_a_colleague_does_not_take_back_what_another_wrote_but_a_manager_does(
    desk: CaseDesk, handoff: HandoffId
) -> None:
    await desk.reply(handoff, MARIA, "We look.", key="r1")
    assert await desk.undo(handoff, JONAS, "r1", key="u1") is DeskOutcome.TAKEN_BY_OTHER
    assert await desk.undo(handoff, BOSS, "r1", key="u2") is DeskOutcome.DONE


async def test_the_words_can_be_changed_while_they_wait(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, house: House
) -> None:
    await desk.reply(handoff, MARIA, "We lok.", key="r1")
    assert await desk.reword(handoff, MARIA, "r1", "We look.", key="e1") is DeskOutcome.DONE
    await send_held("r1", house=house)
    assert await desk.reword(handoff, MARIA, "r1", "No.", key="e2") is DeskOutcome.GONE_OUT
    assert await from_agents(buyer) == ["We look."]


async def test_what_waits_goes_out_before_the_farewell(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, house: House
) -> None:
    await desk.reply(handoff, MARIA, "One.", key="r1")
    await desk.reply(handoff, MARIA, "Two.", key="r2")
    assert await desk.resolve(handoff, MARIA, "done", key="k1") is DeskOutcome.DONE
    assert await from_agents(buyer) == ["One.", "Two."]
    said = [text for _, text in await said_to(buyer)]
    assert said.index("Two.") < len(said) - 1
    assert (await buyer.case()).handoffs[0].state is HandoffState.RESOLVED
    assert await timers(house) == {}


async def test_a_photo_waits_like_words(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, house: House
) -> None:
    outcome = await desk.reply_photo(handoff, MARIA, phone_photo(), filename="a.jpg", key="p1")
    assert outcome is DeskOutcome.HELD
    await send_held("p1", house=house)
    async with house.unit() as work:
        last = (await work.messages.since(buyer.conversation, 0))[-1].draft
    assert last.author is Author.AGENT
    assert last.evidence is not None


async def test_a_safety_stop_keeps_back_what_waits(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, house: House
) -> None:
    await desk.reply(handoff, MARIA, "Plug it in again.", key="r1")
    await desk.stop(handoff, JONAS, "It burns!", key="s1")
    assert await send_held("r1", house=house) is None
    assert await from_agents(buyer) == []
