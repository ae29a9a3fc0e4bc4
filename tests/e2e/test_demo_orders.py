"""Every order of the demo shop does what it was made for, in three languages, through widget socket, Rasa and shop."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.shop.demo import DemoShop
from tests.support.buyer import SocketBuyer, a_buyer
from tests.support.stack import Stack

PATIENCE = 20.0  # seconds until a remedy is done
PLAYED = yaml.safe_load((Path(__file__).parent / "demo_orders.yml").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Dialogue:
    """One order's buyer in one language."""

    made_for: str
    order: str
    language: str
    says: tuple[str, ...]
    becomes: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.order} {self.made_for} [{self.language}]"


DIALOGUES = [
    Dialogue(one["made_for"], one["order"], language, tuple(says), one["becomes"])
    for one in PLAYED
    for language, says in one["says"].items()
]


async def step(buyer: SocketBuyer, said: str, *, after: int, photo: int) -> int:
    """One thing that the buyer does, and the bot's first answer to it; `after` is what was done before."""
    if said == "!photo":
        seq = await buyer.uploads(seed=photo)
    elif said.startswith("!"):
        asked = await buyer.until("buttons", lambda one: bool(one.payloads), after=after)
        seq = await buyer.send(asked.payloads[int(said[1:])], title="(button)")
    else:
        seq = await buyer.send(said)
    await buyer.until(f"an answer to {said}", lambda _: True, after=seq)
    return seq


def told(case: dict[str, Any]) -> dict[str, Any]:
    """A case in the words of the dialogues' file."""
    return {
        "kind": case["kind"],
        "state": case["state"],
        "decisions": [one["outcome"] for one in case["decisions"]],
        "remedies": [
            f"{one['remedy']} {one['amount_minor']} {one['state']}" for one in case["remedies"]
        ],
        "handoffs": [f"{one['reason']} {one['tier']}" for one in case["handoffs"]],
    }


async def settled(stack: Stack, buyer: SocketBuyer, wanted: dict[str, Any]) -> dict[str, Any]:
    """The buyer's only case, once it is as wanted, or as it is when patience ends."""
    case: dict[str, Any] = {}
    for _ in range(int(PATIENCE * 10)):
        (found,) = await asyncio.to_thread(stack.cases, buyer.conversation)
        case = found
        if told(case) == wanted:
            break
        await asyncio.sleep(0.1)  # the shop is another process: nothing tells of its end
    return case


@pytest.mark.parametrize("dialogue", DIALOGUES, ids=str)
async def test_a_demo_order_does_what_it_was_made_for(
    stack: Stack, shop: DemoShop, dialogue: Dialogue
) -> None:
    async with a_buyer(stack, dialogue.language) as buyer:
        seq = 0
        for number, said in enumerate(dialogue.says):
            seq = await step(buyer, said, after=seq, photo=number)
        wanted = {"remedies": [], "handoffs": []} | dialogue.becomes
        case = await settled(stack, buyer, wanted)

    conversation = "\n".join(buyer.texts)
    assert told(case) == wanted, conversation
    assert case["language"] == dialogue.language, conversation


def test_every_order_is_played_in_english_and_two_other_languages() -> None:
    orders = {f"A-{number}" for number in range(1001, 1017)}
    assert {one["order"] for one in PLAYED} == orders
    for one in PLAYED:
        assert "en" in one["says"]
        assert len(one["says"]) >= 3, one["order"]
