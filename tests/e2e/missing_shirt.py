"""Ana's dispute over the real socket: one of three shirts of order A-1001 did not arrive."""

import asyncio
from typing import Any

import psutil

from bot.shop.demo import DemoShop, OrderEffect
from tests.support.buyer import Heard, SocketBuyer
from tests.support.stack import Stack

ORDER = "A-1001"
FACTS = ("Some items are missing from my order", ORDER, "ana@example.com")
COUNTED = "I got 2 of 3 linen shirts"
THANKS = "Thank you very much for that"

ANSWERS = (
    "I am sorry that you are without part of your order.",
    "Which order is it about?",
    "Thank you. Which e-mail address",
    "Thank you, Ana. Which item",
    "Please send me a photo",
    "Thank you, I have your photo.",
    "Let me make sure I understood",
    "I am sorry: this should not have happened.",
    "I can send you 1 × Linen shirt again",
    "Thank you, I am arranging that now.",
    "Done: 1 × Linen shirt",
    "Thank you for telling us",
    "You are welcome.",
)
"""How each answer begins, in order, of a conversation that nothing disturbs."""


async def tells_the_facts(ana: SocketBuyer) -> None:
    """Ana writes three messages without waiting for an answer."""
    for text in FACTS:
        await ana.send(text)


async def gets_an_offer(ana: SocketBuyer, *, photo: int = 1) -> Heard:
    """From the known order to the offer; its buttons accept and decline."""
    await ana.hears("Which item")
    await ana.says(COUNTED, "photo")
    await ana.uploads(seed=photo)
    await ana.hears("Is that right?")
    return await ana.says("yes, that is right", "Shall I go ahead?")


async def reaches_the_offer(ana: SocketBuyer, *, photo: int = 1) -> Heard:
    """The whole way to the offer."""
    await tells_the_facts(ana)
    return await gets_an_offer(ana, photo=photo)


def yes_button(offer: Heard) -> str:
    """What the offer's first button sends."""
    payload = offer.payloads[0]
    assert payload.startswith("/affirm"), offer
    return payload


async def action_is_asked(stack: Stack) -> None:
    """Until Rasa has a call to the action server under way; frozen, that server cannot answer it."""
    rasa = psutil.Process(stack.processes["rasa"].pid)
    async with asyncio.timeout(20):
        while not any(_calls_actions(one, stack) for one in rasa.net_connections()):  # noqa: ASYNC110
            await asyncio.sleep(0.01)  # another process's connections: nothing tells of them


def _calls_actions(connection: Any, stack: Stack) -> bool:
    """`connection` is psutil's."""
    there = connection.raddr
    established = connection.status == psutil.CONN_ESTABLISHED
    return established and bool(there) and there.port == stack.actions_port


async def nothing_lost_nothing_doubled(
    ana: SocketBuyer, *, sent: tuple[str, ...], answers: tuple[str, ...] = ANSWERS
) -> None:
    """The log holds what was sent and what was to be answered, once and in order.

    The socket brought each answer once, in order, restarts included.
    """
    log = await ana.log()
    assert [one["seq"] for one in log] == list(range(1, len(log) + 1))
    typed = [one["text"] for one in log if one["author"] == "buyer" and one["title"] is None]
    assert typed == list(sent)
    said = [one for one in log if one["author"] != "buyer"]
    for one, beginning in zip(said, answers, strict=True):
        assert one["text"].startswith(beginning)
    assert [one.seq for one in ana.heard] == [one["seq"] for one in said]


async def the_only_effect(shop: DemoShop) -> OrderEffect:
    """What the shop did for Ana's order, which must be one thing."""
    effects = await shop.order_effects(ORDER)
    assert len(effects) == 1, effects
    return effects[0]
