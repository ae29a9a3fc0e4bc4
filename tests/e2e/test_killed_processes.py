"""kill -9 of any one process, at moments chosen on purpose, loses nothing and doubles nothing."""

from bot.shop.demo import DemoShop, Fault, Verb
from tests.e2e.missing_shirt import (
    ANSWERS,
    COUNTED,
    FACTS,
    THANKS,
    action_is_asked,
    gets_an_offer,
    nothing_lost_nothing_doubled,
    reaches_the_offer,
    tells_the_facts,
    the_only_effect,
    yes_button,
)
from tests.support.buyer import SocketBuyer
from tests.support.stack import Stack

DONE_BEFORE_THE_ANSWER = (
    *ANSWERS[:9],
    *ANSWERS[10:12],
    ANSWERS[9],
    *ANSWERS[12:],
)  # done and thanks, then "arranging"
TYPED = (*FACTS, COUNTED, "yes, that is right", THANKS)


async def test_an_undisturbed_conversation_ends_with_one_resend(
    stack: Stack, ana: SocketBuyer, shop: DemoShop
) -> None:
    offer = await reaches_the_offer(ana)
    await ana.presses(yes_button(offer), "arranging")

    await settles(stack, ana, shop)


async def test_the_gateway_dies_right_after_an_ack_and_while_an_action_runs(
    stack: Stack, ana: SocketBuyer, shop: DemoShop
) -> None:
    await tells_the_facts(ana)
    stack.kill("gateway")
    await comes_back(stack, ana)
    offer = await gets_an_offer(ana)

    stack.freeze("actions")
    await ana.send(yes_button(offer), title="Yes")
    await action_is_asked(stack)
    stack.kill("gateway")
    stack.thaw("actions")
    await comes_back(stack, ana)

    await settles(stack, ana, shop)


async def test_the_gateway_dies_between_two_tries_at_the_shop(
    stack: Stack, ana: SocketBuyer, shop: DemoShop
) -> None:
    offer = await reaches_the_offer(ana)
    await shop.inject(Fault.TIMEOUT, verb=Verb.REPLACE)
    await ana.presses(yes_button(offer), "arranging")
    stack.kill("gateway")
    await comes_back(stack, ana)

    await settles(stack, ana, shop)


async def test_the_action_server_dies_with_a_call_in_its_hands(
    stack: Stack, ana: SocketBuyer, shop: DemoShop
) -> None:
    stack.freeze("actions")
    await tells_the_facts(ana)
    await action_is_asked(stack)
    stack.kill("actions")
    await stack.revive("actions")
    offer = await gets_an_offer(ana)

    stack.freeze("actions")
    await ana.send(yes_button(offer), title="Yes")
    await action_is_asked(stack)
    stack.kill("actions")
    await stack.revive("actions")

    await settles(stack, ana, shop)


async def test_rasa_dies_while_an_action_runs(
    stack: Stack, ana: SocketBuyer, shop: DemoShop
) -> None:
    offer = await reaches_the_offer(ana)

    stack.freeze("actions")
    await ana.send(yes_button(offer), title="Yes")
    await action_is_asked(stack)
    stack.kill("rasa")
    stack.thaw("actions")  # it grants the remedy, and its answer reaches nobody
    await ana.hears("Done")
    await stack.revive("rasa")
    await ana.hears("arranging")

    await settles(stack, ana, shop, answers=DONE_BEFORE_THE_ANSWER)


async def test_a_message_delivered_again_after_a_restart_acts_once(
    stack: Stack, ana: SocketBuyer, shop: DemoShop
) -> None:
    offer = await reaches_the_offer(ana)
    first = await ana.send(yes_button(offer), key="pressed-once", title="Yes")
    await ana.hears("Done")
    stack.kill("gateway")
    await comes_back(stack, ana)

    again = await ana.send(yes_button(offer), key="pressed-once", title="Yes")

    assert again == first
    await settles(stack, ana, shop)


async def comes_back(stack: Stack, ana: SocketBuyer) -> None:
    """The gateway is started again, and the widget reconnects."""
    await ana.disconnect()
    await stack.revive("gateway")
    await ana.connect()


async def settles(
    stack: Stack, ana: SocketBuyer, shop: DemoShop, *, answers: tuple[str, ...] = ANSWERS
) -> None:
    """Ana hears that it is done, says thanks, and everything happened once."""
    await ana.hears("Done")
    await ana.says(THANKS, "welcome")
    await nothing_lost_nothing_doubled(ana, sent=TYPED, answers=answers)
    effect = await the_only_effect(shop)
    (case,) = stack.cases(ana.conversation)
    assert case["state"] == "resolved"
    assert [remedy["key"] for remedy in case["remedies"]] == [effect.key]
    assert case["handoffs"] == []
