"""A person at the desk grants what is suggested; above the policy's amount it takes two managers."""

from dataclasses import replace

from bot.casework.answer_offer import execution, granted_remedy
from bot.casework.desk_click import Click, already_granted, person, with_handoff
from bot.casework.desk_port import DeskOutcome
from bot.casework.fail_remedy import card_changed
from bot.casework.history import event
from bot.casework.house import House
from bot.casework.offer_timer import cancel_expiry
from bot.casework.spending import spent_on
from bot.casework.take_handoff import taken
from bot.disputes import offers
from bot.disputes.authority import Escalate, Grant, decide, standing_approval
from bot.disputes.case import NO_ANSWER, Approval, Case, Person, Proposal, Remedy
from bot.disputes.names import RemedyKind, RemedyState
from bot.disputes.order import Order
from bot.disputes.policy import Policy


async def approve(click: Click, order: Order | None, *, house: House) -> DeskOutcome:
    """Grant it inside the tier's limits; the order's lane carries it out."""
    policy = house.policy
    suggested = click.handoff.suggested
    if suggested is None or order is None:
        return DeskOutcome.NOTHING_SUGGESTED
    if suggested.with_return and suggested.remedy is RemedyKind.REPLACEMENT:
        return DeskOutcome.NEEDS_RETURN
    if already_granted(click):
        return DeskOutcome.ALREADY_DONE
    verdict = await verdict_on(click, suggested, order, policy=policy)
    if isinstance(verdict, Escalate):
        return DeskOutcome.OVER_TIER
    first = standing_approval(click.handoff, policy=policy, now=click.now)
    if verdict.second_manager and (first is None or first.by.id == click.agent.id):
        return DeskOutcome.SAME_MANAGER if first else await first_of_two(click, suggested)
    people = (first.by,) if verdict.second_manager and first else ()
    click = replace(click, case=await taken(click, house=house))
    await grant_remedy(click, suggested, order, (*people, person(click.agent)))
    return DeskOutcome.PENDING


async def verdict_on(
    click: Click, suggested: Proposal, order: Order, *, policy: Policy
) -> Grant | Escalate:
    """Whether this person may grant it: by the sums without the same remedy's earlier try, which this one takes up."""
    tried, case = _tried_before(click.case, suggested), click.case
    without = tried.id if tried else None
    spent = await spent_on(click.work, case, order, now=click.now, policy=policy, without=without)
    others = tuple(remedy for remedy in case.remedies if remedy.id != without)
    return decide(suggested, tier=click.agent.tier, policy=policy, spent=spent, granted=others)


def _tried_before(case: Case, suggested: Proposal) -> Remedy | None:
    """The same remedy, where the shop never said whether it was done: its key is used again."""
    return next(
        (
            remedy
            for remedy in case.remedies
            if remedy.failure == NO_ANSWER
            and remedy.state is RemedyState.FAILED
            and remedy.proposal == suggested
        ),
        None,
    )


async def first_of_two(click: Click, suggested: Proposal) -> DeskOutcome:
    """Record the first manager's yes; another one's grants it."""
    approval = Approval(suggested, person(click.agent), click.now)
    handoff = replace(click.handoff, approval=approval)
    case = replace(with_handoff(click.case, handoff), updated_at=click.now)
    first = event(
        "first approval",
        click.now,
        actor=click.agent.id,
        by=click.agent.name,
        remedy=suggested.remedy.value,
        amount=suggested.amount.minor,
        currency=suggested.amount.currency,
    )
    case = await click.work.cases.save(case, first)
    changed = card_changed(case, handoff, key=f"{handoff.id}:approval:{click.key}")
    await click.work.outbox.put(changed)
    return DeskOutcome.FIRST_OF_TWO


async def grant_remedy(
    click: Click, suggested: Proposal, order: Order, people: tuple[Person, ...]
) -> Case:
    """The case with the remedy granted by these people; the order's lane carries it out."""
    case, tier = click.case, click.agent.tier
    await cancel_expiry(click.work, case.open_offer)
    case = offers.taken_up(case, suggested)
    tried = _tried_before(case, suggested)
    if tried is None:
        remedy = granted_remedy(case, suggested, tier=tier, talk_at=click.now, approved_by=people)
        remedies, again = (*case.remedies, remedy), ""
    else:
        remedy = replace(
            tried,
            state=RemedyState.GRANTED,
            granted_by=tier,
            granted_at=click.now,
            approved_by=people,
        )
        remedies = tuple(remedy if old is tried else old for old in case.remedies)
        again = click.key
    granted = event(
        "remedy granted",
        click.now,
        actor=click.agent.id,
        remedy=remedy.id,
        tier=tier.value,
        by=", ".join(f"{one.name} ({one.id})" for one in people),
    )
    await click.work.outbox.put(execution(remedy, order, again=again))
    return await click.work.cases.save(
        replace(case, remedies=remedies, updated_at=click.now), granted
    )
