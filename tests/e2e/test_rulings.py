"""A buyer does not accept a person's word: their side in their own words, and somebody else's ruling."""

import asyncio
from dataclasses import dataclass

import pytest

from bot.disputes.names import Tier
from bot.shop.demo import DemoShop
from tests.e2e.test_demo_orders import settled, step
from tests.e2e.test_demo_orders import told as told_of
from tests.support.buyer import SocketBuyer, a_buyer
from tests.support.page_agent import PageAgent, page_agent
from tests.support.stack import Stack


@dataclass(frozen=True)
class Objection:
    """What one buyer says up to the hand-off, and against its end."""

    language: str
    says: tuple[str, ...]
    statement: str  # sounds like a question about policy, a threat, or small talk
    kept: str  # a piece of the bot's answer to it

    def __str__(self) -> str:
        return self.language


OBJECTIONS = [
    Objection(
        "en",
        ("some of my shirts did not come", "A-1001, ana@example.com", "one", "!photo", "yes"),
        "What is your refund policy good for, if two shirts are missing and I get nothing? I want both.",
        "exactly as you wrote them",
    ),
    Objection(
        "de",
        ("In meinem Paket fehlt etwas", "A-1001, ana@example.com", "!0", "eins", "!photo", "ja"),
        "Das ist eine Frechheit! Zwei Hemden fehlen, und mein Anwalt wird sich dafür interessieren.",
        "genau so",
    ),
    Objection(
        "ar",
        ("هناك قطع ناقصة في طردي", "A-1001, ana@example.com", "!0", "1", "!photo", "نعم"),
        "شكرًا لكم على لا شيء: قميصان لم يصلا، والصورة تُظهر ذلك بوضوح، وأريد القميصين.",
        "كما كتبت",
    ),
]


async def refused(buyer: SocketBuyer, says: tuple[str, ...], agent: PageAgent) -> str:
    """Up to the end that a person puts to it; the case's number."""
    seq = 0
    for number, said in enumerate(says):
        seq = await step(buyer, said, after=seq, photo=number)
    (case,) = await asyncio.to_thread(buyer.stack.cases, buyer.conversation)
    ref = str(case["ref"])
    page = await agent.does(await agent.open_case(ref), "resolve", text="The scale says complete.")
    assert "Resolved." in page, page
    return ref


@pytest.mark.parametrize("objection", OBJECTIONS, ids=str)
async def test_somebody_else_rules_on_a_case_with_both_sides_before_them(
    stack: Stack, shop: DemoShop, objection: Objection
) -> None:
    async with (
        page_agent(stack, "Maria", Tier.AGENT) as maria,
        page_agent(stack, "Jonas", Tier.AGENT) as jonas,
        a_buyer(stack, objection.language) as buyer,
    ):
        ref = await refused(buyer, objection.says, maria)
        asked = await buyer.until("a ruling", lambda one: any("ruling:" in p for p in one.payloads))
        await buyer.presses(asked.payloads[0])
        await buyer.says(objection.statement, objection.kept)
        case = await jonas.open_case(ref)
        page = (await jonas.browser.get(case)).text
        assert objection.statement.split(":")[0] in page
        assert "The scale says complete." in page
        told = await maria.does(case, "rule", option="stands", text="No.")
        assert "somebody else rules" in told
        ruled = await jonas.does(case, "rule", option="resend:5800", text="The photo is clear.")
        assert "Granted" in ruled
        await buyer.hears("The photo is clear.")
        wanted = {
            "kind": "missing_items",
            "state": "resolved",
            "decisions": ["escalate:over_authority"],
            "remedies": ["resend 5800 done"],
            "handoffs": ["over_authority agent", "ruling agent"],
        }
        found = await settled(stack, buyer, wanted)

    assert told_of(found) == wanted, "\n".join(buyer.texts)
