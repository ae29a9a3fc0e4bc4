"""A safety stop: nothing is granted, begun or ended until a manager lifts it."""

import pytest

from bot.casework.desk import CaseDesk
from bot.casework.desk_port import Chosen, DeskOutcome
from bot.casework.execute_remedy import execute_remedy
from bot.casework.house import House
from bot.disputes.names import HandoffId, RemedyState, Tier
from bot.shop.demo import DemoShop
from tests.casework.test_desk import BOSS, JONAS, MARIA, a_desk
from tests.casework.test_desk_offers import PARTIAL, pressed
from tests.support.house import Buyer


@pytest.fixture
def desk(house: House) -> CaseDesk:
    return a_desk(house)


@pytest.fixture
async def handoff(buyer: Buyer) -> HandoffId:
    await buyer.reaches_restatement(arrived=1)
    await buyer.says("affirm", "yes")
    return (await buyer.case()).handoffs[0].id


async def test_whoever_sees_harm_stops_the_case_and_says_why(
    desk: CaseDesk, handoff: HandoffId
) -> None:
    await desk.take(handoff, MARIA, key="k0")
    assert await desk.stop(handoff, JONAS, " ", key="k1") is DeskOutcome.REASONS_MISSING
    assert await desk.stop(handoff, JONAS, "The battery burns.", key="k2") is DeskOutcome.DONE
    assert await desk.stop(handoff, JONAS, "Again", key="k3") is DeskOutcome.ALREADY_DONE
    card = await desk.card(handoff)
    assert card.handoff.tier is Tier.MANAGER
    assert card.handoff.taken_by == MARIA.id
    assert card.case.stop is not None
    assert (card.case.stop.by.name, card.case.stop.reason) == ("Jonas", "The battery burns.")


async def test_nothing_is_granted_offered_or_ended_while_it_holds(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    await desk.stop(handoff, MARIA, "Smoke.", key="s")
    tried = [
        await desk.approve(handoff, BOSS, key="k1"),
        await desk.offer(handoff, MARIA, PARTIAL, key="k2"),
        await desk.hand_back(handoff, MARIA, key="k3"),
        await desk.hand_back(handoff, MARIA, key="k4", agreed=Chosen("resend:5800")),
        await desk.resolve(handoff, MARIA, key="k5"),
    ]
    assert set(tried) == {DeskOutcome.STOPPED}
    assert (await buyer.case()).remedies == ()
    assert await desk.reply(handoff, MARIA, "Please unplug it.", key="k6") is DeskOutcome.DONE
    assert await desk.note(handoff, JONAS, "Called the maker.", key="k7") is DeskOutcome.DONE
    assert await desk.ask_photo(handoff, MARIA, key="k8") is DeskOutcome.DONE


async def test_what_was_granted_and_not_begun_is_not_begun(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, shop: DemoShop
) -> None:
    await desk.approve(handoff, MARIA, key="k1")
    remedy = (await buyer.case()).remedies[0]
    await desk.stop(handoff, JONAS, "Recall of these goods.", key="s")

    await execute_remedy(remedy.id, house=buyer.house)

    failed = (await buyer.case()).remedies[0]
    assert (failed.state, failed.failure) == (RemedyState.FAILED, "stopped")
    order = (await desk.card(handoff)).order
    assert order is not None
    assert await shop.find_effect(order.id, remedy.key) is None


async def test_the_open_offer_ends(desk: CaseDesk, handoff: HandoffId, buyer: Buyer) -> None:
    await desk.offer(handoff, MARIA, PARTIAL, key="k1")
    offer = (await buyer.case()).offers[-1]
    await desk.stop(handoff, MARIA, "Smoke.", key="s")
    await pressed(buyer, "affirm", offer)
    assert (await buyer.case()).remedies == ()


async def test_only_a_manager_lifts_it_and_work_goes_on(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    assert await desk.lift(handoff, BOSS, key="l0") is DeskOutcome.NOT_STOPPED
    await desk.stop(handoff, MARIA, "Smoke.", key="s")
    assert await desk.lift(handoff, MARIA, key="l1") is DeskOutcome.MANAGERS_ONLY
    assert await desk.lift(handoff, BOSS, key="l2") is DeskOutcome.DONE
    assert await desk.approve(handoff, MARIA, key="k1") is DeskOutcome.PENDING
    await execute_remedy((await buyer.case()).remedies[0].id, house=buyer.house)
    assert (await buyer.case()).remedies[0].state is RemedyState.DONE
