"""What was granted is looked at once more where it begins: policy, sums and order of that moment."""

from dataclasses import replace
from typing import Any

from bot.casework.budget import budget_json, read_budget
from bot.casework.card import card_view
from bot.casework.execute_remedy import execute_remedy
from bot.casework.house import House
from bot.casework.report import one_case
from bot.disputes.money import Money
from bot.disputes.names import (
    CaseState,
    EscalationReason,
    HandoffState,
    OrderId,
    RemedyId,
    RemedyState,
    Tier,
)
from bot.disputes.policy import Limit, Policy
from bot.shop.demo import DemoShop, Fault, Verb
from tests.casework.test_desk import MARIA, a_desk
from tests.support.house import Buyer, SetClock


def euros(amount: float) -> Money:
    return Money(round(amount * 100), "EUR")


def with_limit(policy: Policy, tier: Tier, name: str, most: float) -> Policy:
    """The policy with another sum for a tier: "case", "buyer" or "shop_day"."""
    limits = policy.authority[tier]
    limit: Limit = replace(getattr(limits, name), most=euros(most))
    changes: dict[str, Any] = {name: limit}
    return replace(policy, authority={**policy.authority, tier: replace(limits, **changes)})


async def last_words(buyer: Buyer) -> str:
    async with buyer.house.unit() as work:
        return list(await work.messages.since(buyer.conversation, 0))[-1].draft.text


async def test_a_limit_that_was_lowered_meanwhile_holds(
    granted: RemedyId, buyer: Buyer, house: House, shop: DemoShop
) -> None:
    strict = replace(house, policy=with_limit(house.policy, Tier.BOT, "buyer", 28.99))

    await execute_remedy(granted, house=strict)

    case = await buyer.case()
    assert (case.remedies[0].state, case.remedies[0].failure) == (
        RemedyState.FAILED,
        "over_authority",
    )
    assert (case.state, case.handoffs[0].tier) == (CaseState.WITH_AGENT, Tier.AGENT)
    assert case.handoffs[0].reason is EscalationReason.OVER_AUTHORITY
    assert await shop.order_effects("A-1001") == ()


async def test_the_buyer_hears_of_a_person_and_the_card_says_why(
    granted: RemedyId, buyer: Buyer, house: House
) -> None:
    strict = replace(house, policy=with_limit(house.policy, Tier.BOT, "shop_day", 20))

    await execute_remedy(granted, house=strict)

    assert "I am passing your case to a person" in await last_words(buyer)
    card = await card_view((await buyer.case()).handoffs[0].id, house=strict)
    assert "authority.bot.a_shop_a_day" in card.stopped_because
    assert card.handoff.suggested is not None


async def test_a_person_may_grant_what_the_bot_no_longer_may(
    granted: RemedyId, buyer: Buyer, house: House, shop: DemoShop
) -> None:
    strict = replace(house, policy=with_limit(house.policy, Tier.BOT, "case", 0))
    await execute_remedy(granted, house=strict)
    desk = a_desk(strict)

    await desk.approve((await buyer.case()).handoffs[0].id, MARIA, key="k1")
    await execute_remedy((await buyer.case()).remedies[1].id, house=strict)

    assert len(await shop.order_effects("A-1001")) == 1
    assert (await buyer.case()).remedies[1].state is RemedyState.DONE


async def test_pieces_that_the_shop_paid_back_meanwhile_are_not_sent_again(
    granted: RemedyId, buyer: Buyer, house: House, shop: DemoShop
) -> None:
    case = await buyer.case()
    order = case.facts.order_id or OrderId("")
    all_shirts = replace(case.facts.missing[0], count=3)
    await shop.refund(order, euros(87), key="by hand", reason="", lines=(all_shirts,))

    await execute_remedy(granted, house=house)

    case = await buyer.case()
    assert case.remedies[0].failure == "over_authority"
    assert [effect.key for effect in await shop.order_effects("A-1001")] == ["by hand"]
    card = await card_view(case.handoffs[0].id, house=house)
    assert "pieces of the order were paid back meanwhile" in card.stopped_because
    assert card.handoff.suggested is None


async def test_an_agents_grant_that_no_longer_fits_asks_for_a_manager_on_the_same_card(
    buyer: Buyer, house: House, shop: DemoShop
) -> None:
    await buyer.reaches_restatement(arrived=1)
    await buyer.says("affirm", "yes")
    handoff = (await buyer.case()).handoffs[0].id
    await a_desk(house).approve(handoff, MARIA, key="k1")
    strict = replace(house, policy=with_limit(house.policy, Tier.AGENT, "case", 57.99))

    await execute_remedy((await buyer.case()).remedies[0].id, house=strict)

    case = await buyer.case()
    assert case.state is CaseState.WITH_MANAGER
    assert (case.handoffs[0].tier, case.handoffs[0].state) == (Tier.MANAGER, HandoffState.TAKEN)
    assert case.remedies[0].failure == "over_authority"
    assert await shop.order_effects("A-1001") == ()
    async with house.unit() as work:
        pending = [item.key for item in await work.outbox.pending()]
    assert any(key.startswith(f"{case.remedies[0].id}:failed") for key in pending)


async def test_an_order_that_cannot_be_read_is_waited_for(
    granted: RemedyId, buyer: Buyer, house: House, shop: DemoShop, clock: SetClock
) -> None:
    await shop.inject(Fault.DOWN, verb=Verb.GET_ORDER)
    clock.passes(minutes=16)

    await execute_remedy(granted, house=house)

    case = await buyer.case()
    assert case.remedies[0].failure == "no_answer"
    assert case.handoffs[0].reason is EscalationReason.SYSTEM_ERROR


async def test_what_the_shop_may_have_done_is_looked_for_before_it_is_granted_again(
    granted: RemedyId, buyer: Buyer, house: House, shop: DemoShop, clock: SetClock
) -> None:
    await shop.inject(Fault.DONE_BUT_ERROR, verb=Verb.REPLACE)
    await shop.inject(Fault.DOWN, verb=Verb.FIND_EFFECT)
    clock.passes(minutes=16)
    await execute_remedy(granted, house=house)
    assert (await buyer.case()).remedies[0].failure == "no_answer"

    await a_desk(house).approve((await buyer.case()).handoffs[0].id, MARIA, key="k1")
    async with house.unit() as work:
        waiting = [item for item in await work.outbox.pending() if item.name == "remedy.execute"]
    await execute_remedy(granted, house=house)

    remedies = (await buyer.case()).remedies
    assert [(one.id, one.state, one.failure) for one in remedies] == [
        (granted, RemedyState.DONE, None)
    ]
    assert [person.name for person in remedies[0].approved_by] == ["Maria"]
    assert len(await shop.order_effects("A-1001")) == 1
    assert len(waiting) == 2, "the second try is a new piece of work"


async def test_the_report_names_who_approved(buyer: Buyer, house: House) -> None:
    await buyer.reaches_restatement(arrived=1)
    await buyer.says("affirm", "yes")
    case = await buyer.case()
    await a_desk(house).approve(case.handoffs[0].id, MARIA, key="k1")

    told = await one_case(house.unit, case.id)

    assert told["remedies"][0]["granted_by"] == "agent"
    assert told["remedies"][0]["approved_by"] == [{"id": "slack:U1", "name": "Maria"}]
    assert [e["actor"] for e in told["history"] if e["name"] == "remedy granted"] == ["slack:U1"]


async def test_the_budget_sums_today_and_lately_by_tier(
    granted: RemedyId, house: House, clock: SetClock
) -> None:
    today = await read_budget(house.unit, policy=house.policy, now=clock())
    assert (today.today[Tier.BOT], today.left(Tier.BOT)) == (euros(29), euros(471))
    assert today.left(Tier.MANAGER) is None
    clock.passes(days=2)

    later = await read_budget(house.unit, policy=house.policy, now=clock())

    assert (later.today[Tier.BOT], later.left(Tier.BOT)) == (euros(0), euros(500))
    # Beside today's: 25.00, which Lena had twelve days before; her others are older than 30 days.
    told = {one["tier"]: one["last_30_days_minor"] for one in budget_json(later)["tiers"]}
    assert told == {"bot": 2_900 + 2_500, "agent": 0, "manager": 0}


async def test_what_the_bot_granted_names_nobody(
    granted: RemedyId, buyer: Buyer, house: House
) -> None:
    told = await one_case(house.unit, (await buyer.case()).id)

    assert (told["remedies"][0]["granted_by"], told["remedies"][0]["approved_by"]) == ("bot", [])


async def test_handed_back_before_the_shop_has_finished_the_case_waits_for_it(
    buyer: Buyer, house: House
) -> None:
    await buyer.reaches_restatement(arrived=1)
    await buyer.says("affirm", "yes")
    case = await buyer.case()
    desk = a_desk(house)
    await desk.approve(case.handoffs[0].id, MARIA, key="k1")

    await desk.hand_back(case.handoffs[0].id, MARIA, key="k2")
    case = await buyer.case()
    assert (case.state, case.asked) == (CaseState.EXECUTING, None)

    await execute_remedy(case.remedies[0].id, house=house)
    assert (await buyer.case()).state is CaseState.RESOLVED


async def test_a_remedy_that_begins_on_a_later_day_counts_on_that_day(
    granted: RemedyId, house: House, buyer: Buyer, clock: SetClock
) -> None:
    clock.passes(days=1)
    await execute_remedy(granted, house=house)

    case, tomorrow = await buyer.case(), clock.now.replace(hour=0)
    async with house.unit() as work:
        spent = await work.ledger.spent(
            case.id, email="ana@example.com", buyer_since=tomorrow, shop_since=tomorrow
        )
    assert spent.shop == euros(29)
