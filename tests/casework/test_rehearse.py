"""A changed policy is tried on what really happened, and nothing changes by it."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.casework.account_for import account_for
from bot.casework.card import card_view
from bot.casework.errors import CaseNotFoundError, NothingDecidedError, OtherCurrencyError
from bot.casework.house import House
from bot.casework.ports import CaseFilter
from bot.casework.rehearse import Rehearsal, rehearse
from bot.disputes.account import Standing
from bot.disputes.authority import Escalate
from bot.disputes.case import Case
from bot.disputes.decision import MakeOffer
from bot.disputes.money import Money
from bot.disputes.names import CaseId, CaseState, ConversationId, EscalationReason, Tier
from bot.disputes.policy import Policy
from bot.policy.load import load_policy
from tests.policy.snippets import kind_text, write_policy
from tests.support.house import START, Buyer, SetClock

RESEND = "id: resend, title: Sent again, remedy: resend, amount: lines"
DEAR = (
    "id: dear, title: Dear orders are a manager's, escalate: {reason: fraud_signal, tier: manager}, "
    "when: [{order_value: {from: 90.00}}]"
)


@pytest.fixture
def dear_to_manager(tmp_path: Path) -> Policy:
    folder = tmp_path / "changed"
    folder.mkdir()
    return load_policy(write_policy(folder, kind_text("missing_items", DEAR, RESEND)))


async def complain(house: House, order: str, *, conversation: str) -> Case:
    """Missing items, decided by the house's policy."""
    buyer = await Buyer(house, ConversationId(conversation)).arrives()
    await buyer.reaches_restatement(order, arrived=2)
    await buyer.says("affirm", "yes")
    return await buyer.case()


async def stored(house: House) -> list[Case]:
    async with house.unit() as work:
        return list(await work.cases.find(CaseFilter()))


def changed(found: Rehearsal) -> list[str]:
    return [one.ref for one in found.changes if one.differs]


async def test_only_what_a_changed_policy_decides_otherwise_differs(
    house: House, dear_to_manager: Policy
) -> None:
    dear = await complain(house, "A-1001", conversation="cv_a")  # worth 99.00
    small = await complain(house, "A-1011", conversation="cv_b")  # worth 50.00
    before = await stored(house)
    found = await rehearse(dear_to_manager, house=house)

    assert changed(found) == [dear.ref]
    assert {one.ref for one in found.changes} == {dear.ref, small.ref}
    theirs = next(one for one in found.changes if one.ref == dear.ref)
    assert isinstance(theirs.old, MakeOffer)
    assert isinstance(theirs.new, Escalate)
    assert (theirs.new.clause, theirs.new.tier) == ("missing_items.dear", Tier.MANAGER)
    assert await stored(house) == before


async def test_the_sums_say_what_a_change_costs_and_who_gets_more_work(
    house: House, dear_to_manager: Policy
) -> None:
    await complain(house, "A-1001", conversation="cv_a")  # one shirt: 29.00
    await complain(house, "A-1011", conversation="cv_b")  # 50.00, over the bot's limit
    found = await rehearse(dear_to_manager, house=house)

    assert (found.old.cost, found.old.offers, found.old.handoffs) == (Money(2_900, "EUR"), 1, 1)
    assert (found.new.cost, found.new.offers, found.new.handoffs) == (Money(0, "EUR"), 0, 2)
    assert (found.old.explanations, found.new.explanations) == (0, 0)


async def test_the_present_policy_rehearsed_changes_nothing(house: House) -> None:
    await complain(house, "A-1001", conversation="cv_a")

    assert changed(await rehearse(house.policy, house=house)) == []


async def test_cases_opened_earlier_are_not_asked_for_and_undecided_ones_left_out(
    house: House, clock: SetClock, dear_to_manager: Policy
) -> None:
    await complain(house, "A-1001", conversation="cv_a")
    clock.passes(days=2)
    await (await Buyer(house, ConversationId("cv_b")).arrives()).says("missing_items", "missing")
    recent = await rehearse(dear_to_manager, house=house, since=START + timedelta(days=1))
    every = await rehearse(dear_to_manager, house=house)

    assert (len(recent.changes), recent.left_out) == (0, 1)
    assert len(every.changes) == 1
    assert every.left_out == 1 + 4  # and Lena's four of before, which have no order


async def test_an_order_that_the_shop_no_longer_has_is_left_out(
    house: House, dear_to_manager: Policy
) -> None:
    case = await complain(house, "A-1001", conversation="cv_a")
    async with house.unit() as work:
        gone = replace(case.facts, order_id="gone")  # type: ignore[arg-type]  # an id
        await work.cases.save(replace(await work.cases.get(case.id), facts=gone))

    assert len((await rehearse(dear_to_manager, house=house)).changes) == 0


async def test_two_currencies_cannot_be_compared(house: House) -> None:
    dollars = replace(house.policy, currency="USD")

    with pytest.raises(OtherCurrencyError, match="counts in EUR, the new one in USD"):
        await rehearse(dollars, house=house)


async def test_an_account_of_a_case_tells_its_last_decision(house: House) -> None:
    case = await complain(house, "A-1001", conversation="cv_a")
    account = await account_for(case.id, house=house)

    assert isinstance(account.decision, MakeOffer)
    assert account.rungs[0].standing is Standing.FIRST
    assert account.at == case.decisions[-1].at


async def test_an_account_may_be_asked_of_another_policy(
    house: House, dear_to_manager: Policy
) -> None:
    case = await complain(house, "A-1001", conversation="cv_a")
    account = await account_for(case.id, house=house, policy=dear_to_manager)

    assert isinstance(account.decision, Escalate)
    assert account.decision.reason is EscalationReason.FRAUD_SIGNAL


async def test_a_case_that_nobody_decided_yet_is_accounted_for_as_of_now(
    house: House, clock: SetClock
) -> None:
    buyer = await Buyer(house).arrives()
    await buyer.reaches_restatement(arrived=2)
    case = await buyer.case()
    account = await account_for(case.id, house=house)

    assert (account.at, account.asks) == (clock(), "confirmation")


async def test_a_case_without_an_order_has_nothing_to_account_for(house: House) -> None:
    buyer = await Buyer(house).arrives()
    await buyer.says("missing_items", "something is missing")
    case = await buyer.case()

    with pytest.raises(NothingDecidedError, match=case.ref):
        await account_for(case.id, house=house)
    with pytest.raises(CaseNotFoundError):
        await account_for(CaseId("none"), house=house)


async def test_a_rule_of_the_shops_own_is_told_with_its_clause_and_a_way_to_a_person(
    house: House, tmp_path: Path
) -> None:
    rung = (
        "id: window, title: We look into faults for 3 days, remedy: explain, "
        "when: [{days_since_delivery: {from: 4}}]"
    )
    policy = load_policy(
        write_policy(tmp_path, kind_text("missing_items", rung, evidence="[photo]"))
    )
    buyer = await Buyer(replace(house, policy=policy)).arrives()
    house.clock.passes(days=3)  # type: ignore[attr-defined]  # a set clock
    await buyer.reaches_restatement("A-1001", arrived=2)
    spoken = await buyer.speaks("affirm", "yes")

    assert "missing_items.window: We look into faults for 3 days" in spoken[-1].text
    assert [button.payload for button in spoken[-1].buttons] == ["/talk_to_human", "/thank"]
    case = (await stored(house))[0]
    assert (case.state, case.decisions[-1].outcome) == (CaseState.RESOLVED, "explain:policy")


async def test_the_card_of_a_rungs_hand_off_names_the_rule_and_no_other_reason(
    house: House, dear_to_manager: Policy
) -> None:

    case = await complain(replace(house, policy=dear_to_manager), "A-1001", conversation="cv_a")
    view = await card_view(case.handoffs[0].id, house=replace(house, policy=dear_to_manager))

    assert view.stopped_because == (
        "The shop's policy gives this to a person. Clause missing_items.dear: "
        f"Dear orders are a manager's (policy {dear_to_manager.version})."
    )
    assert case.handoffs[0].tier is Tier.MANAGER
