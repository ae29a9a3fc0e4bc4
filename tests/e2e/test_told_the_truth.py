"""Whatever fails, the buyer is told something true, and what was promised happens once."""

from bot.shop.demo import DemoShop, Fault, Verb
from tests.e2e.missing_shirt import reaches_the_offer, the_only_effect, yes_button
from tests.support.buyer import Heard, SocketBuyer, a_buyer
from tests.support.stack import Stack

LONGER_THAN_RASA_WAITS = 45.0  # seconds; Rasa waits 20 for the action server


async def test_an_action_server_that_stays_away_gets_the_buyer_a_person(
    stack: Stack, ana: SocketBuyer
) -> None:
    async with a_buyer(stack) as other:
        stack.kill("actions")
        asked_an_action = await ana.send("Some items are missing from my order")
        asked_for_words = await other.send("Goodbye, have a nice day!")
        answers = (
            await hears_the_truth(ana, asked_an_action),
            await hears_the_truth(other, asked_for_words),
        )
        await stack.revive("actions")

        for buyer, answer in zip((ana, other), answers, strict=True):
            assert "person" in answer.text
            (case,) = stack.cases(buyer.conversation)
            assert [handoff["reason"] for handoff in case["handoffs"]] == ["system_error"]


async def test_a_shop_that_did_it_and_answered_with_an_error_did_it_once(
    stack: Stack, ana: SocketBuyer, shop: DemoShop
) -> None:
    offer = await reaches_the_offer(ana)
    await shop.inject(Fault.DONE_BUT_ERROR, verb=Verb.REPLACE)
    await ana.presses(yes_button(offer), "arranging")

    done = await ana.hears("Done")

    effect = await the_only_effect(shop)
    assert effect.reference in done.text


async def test_a_shop_that_is_down_does_it_when_it_is_back(
    stack: Stack, ana: SocketBuyer, shop: DemoShop
) -> None:
    offer = await reaches_the_offer(ana)
    await shop.inject(Fault.DOWN, verb=Verb.REPLACE, times=2)
    await ana.presses(yes_button(offer), "arranging")
    (case,) = stack.cases(ana.conversation)
    assert case["remedies"][0]["state"] != "done"

    await ana.hears("Done")

    await the_only_effect(shop)


async def test_a_shop_that_is_down_when_an_order_is_looked_up_gets_the_buyer_a_person(
    stack: Stack, ana: SocketBuyer, shop: DemoShop
) -> None:
    await ana.says("Some items are missing from my order", "Which order")
    await shop.inject(Fault.DOWN, verb=Verb.FIND_ORDER)

    await ana.says("A-1001 ana@example.com", "a person takes over")

    (case,) = stack.cases(ana.conversation)
    assert [handoff["reason"] for handoff in case["handoffs"]] == ["system_error"]


async def hears_the_truth(buyer: SocketBuyer, seq: int) -> Heard:
    """The answer to a message, after all patience is spent."""
    return await buyer.hears("", after=seq, within=LONGER_THAN_RASA_WAITS)
