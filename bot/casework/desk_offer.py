"""A person offers the buyer a remedy, inside their tier; above it a manager is asked."""

from dataclasses import replace
from uuid import uuid4

from bot.casework.approve import first_of_two, verdict_on
from bot.casework.desk_click import Click, now_with, passed_up, person
from bot.casework.desk_port import Chosen, DeskOutcome
from bot.casework.fail_remedy import card_changed
from bot.casework.history import event
from bot.casework.house import House
from bot.casework.offer_timer import cancel_expiry, set_expiry
from bot.casework.questions import offer_say
from bot.casework.take_handoff import taken, tell_buyer
from bot.conversations.model import Author, OutboxItem
from bot.disputes import offers
from bot.disputes.authority import Escalate
from bot.disputes.case import Case, Proposal
from bot.disputes.errors import LoweredOfferError
from bot.disputes.names import OfferId, Tier
from bot.disputes.options import adjusted, beyond_the_ladder, options
from bot.disputes.order import Order

MANAGER_WANTED = "manager_wanted"


async def offer(click: Click, order: Order | None, chosen: Chosen, *, house: House) -> DeskOutcome:
    """Put it to the buyer with buttons, under the agent's name."""
    outcome, click = await propose(click, order, chosen, house=house)
    if outcome is DeskOutcome.DONE:
        made = click.case.offers[-1]
        say, key = offer_say(made), f"offer:{made.id}"
        await tell_buyer(click, say, house=house, name=key, author=Author.AGENT)
    return outcome


async def propose(
    click: Click, order: Order | None, chosen: Chosen, *, house: House
) -> tuple[DeskOutcome, Click]:
    """The case with the open offer, nothing said yet. Only `DONE` has one."""
    if order is None:
        return DeskOutcome.OPTIONS_CHANGED, click
    proposal = _proposal(click.case, order, chosen, click, house=house)
    if isinstance(proposal, DeskOutcome):
        return proposal, click
    verdict = await verdict_on(click, proposal, order, policy=house.policy)
    if isinstance(verdict, Escalate):
        return await _ask_manager(click, proposal, verdict.tier), click
    click = now_with(click, await taken(click, house=house))
    if verdict.second_manager:
        return await _ask_second(click, proposal), click
    return await _open_offer(click, proposal, house=house)


def _proposal(
    case: Case, order: Order, chosen: Chosen, click: Click, *, house: House
) -> Proposal | DeskOutcome:
    """What was chosen, as the server counts it."""
    named = options(case, order, policy=house.policy, now=click.now)
    all_ = (*named, *beyond_the_ladder(order, named))
    option = next((one for one in all_ if one.id == chosen.option), None)
    if option is None:
        return DeskOutcome.OPTIONS_CHANGED
    amount = chosen.amount or option.proposal.amount
    return adjusted(option, amount, order) or DeskOutcome.AMOUNT_WRONG


async def _open_offer(
    click: Click, proposal: Proposal, *, house: House
) -> tuple[DeskOutcome, Click]:
    before = click.case.open_offer
    try:
        case = offers.make_by(
            click.case,
            proposal,
            by=person(click.agent),
            tier=click.agent.tier,
            offer_id=OfferId(f"of_{uuid4().hex[:16]}"),
            policy=house.policy,
            now=click.now,
        )
    except LoweredOfferError:
        return DeskOutcome.LOWERED, click
    await cancel_expiry(click.work, before)
    made = case.offers[-1]
    case = _suggesting(now_with(click, case), proposal)
    told = event(
        "offer made",
        click.now,
        actor=click.agent.id,
        by=click.agent.name,
        offer=made.id,
        remedy=proposal.remedy.value,
        amount=proposal.amount.minor,
    )
    case = await click.work.cases.save(case, told)
    await set_expiry(click.work, made)
    changed = card_changed(case, click.handoff, key=f"{made.id}:made")
    await click.work.outbox.put(changed)
    return DeskOutcome.DONE, now_with(click, case)


async def _ask_manager(click: Click, proposal: Proposal, tier: Tier) -> DeskOutcome:
    """The card asks a manager for it; whoever holds the case keeps it."""
    case = _suggesting(click, proposal, tier=tier)
    asked = event(
        "manager asked",
        click.now,
        actor=click.agent.id,
        by=click.agent.name,
        remedy=proposal.remedy.value,
        amount=proposal.amount.minor,
    )
    case = await click.work.cases.save(case, asked)
    await click.work.outbox.put(card_changed(case, click.handoff, key=f"{click.key}:asked"))
    await click.work.outbox.put(call(click, MANAGER_WANTED))
    return DeskOutcome.FOR_MANAGER


async def _ask_second(click: Click, proposal: Proposal) -> DeskOutcome:
    """Too much for one manager: what is suggested waits for another one's yes."""
    case = await click.work.cases.save(_suggesting(click, proposal))
    return await first_of_two(now_with(click, case), proposal)


def _suggesting(click: Click, proposal: Proposal, *, tier: Tier = Tier.AGENT) -> Case:
    """What colleagues can approve now; the case goes up to that tier, never down."""
    handoff = replace(click.handoff, suggested=proposal, approval=None)
    return replace(passed_up(click.case, handoff, tier), updated_at=click.now)


def call(click: Click, what: str) -> OutboxItem:
    """Tell colleagues beside the card, once a deed."""
    ids = {"handoff": click.handoff.id, "what": what, "by": click.agent.name}
    lane = f"desk:{click.case.conversation}"
    return OutboxItem(f"{click.key}:{what}", lane, "handoff.call", ids)
