"""A person is done with a hand-off: the bot goes on, or the case is settled."""

from dataclasses import replace

from bot.casework.aftercare import follow_resolution
from bot.casework.ask_ruling import ways_to_object
from bot.casework.deadline_timers import cancel_deadlines
from bot.casework.desk_click import Click, back_to, is_settled, kept_by, with_handoff
from bot.casework.desk_offer import propose
from bot.casework.desk_port import Chosen, DeskOutcome
from bot.casework.fail_remedy import card_changed
from bot.casework.go_on import next_problem
from bot.casework.history import event
from bot.casework.house import Afterwards, House
from bot.casework.offer_timer import cancel_expiry
from bot.casework.questions import question
from bot.casework.says import Say
from bot.casework.take_handoff import tell_buyer
from bot.conversations.model import Holder
from bot.disputes import offers
from bot.disputes.case import Case
from bot.disputes.checklist import next_needed
from bot.disputes.names import Asked, CaseState, HandoffState
from bot.disputes.order import Order
from bot.disputes.states import move, resolve


async def hand_back(
    click: Click, order: Order | None, agreed: Chosen | None, note: str, *, house: House
) -> DeskOutcome:
    """The bot goes on where it stopped, or with the offer of what was agreed; colleagues read the note."""
    if agreed is not None:
        outcome, click = await propose(click, order, agreed, house=house)
        if outcome is not DeskOutcome.DONE:
            return outcome
    state = back_to(click.case, settled=await is_settled(click))
    settled = state is CaseState.RESOLVED
    asked = _asks(click, state, order, house=house)
    click = replace(click, case=replace(click.case, asked=asked))
    case = await ended(
        click, HandoffState.HANDED_BACK, state, "handed back", house=house, reason=note
    )
    back = Say("bot-back", {"name": click.agent.name})
    await tell_buyer(click, back, house=house, name="back")
    again = question(case, order)
    if again is not None:
        await tell_buyer(click, again, house=house, name="again")
    if settled:
        await _next_problem(click, case, order, house=house)
    return DeskOutcome.DONE


def _asks(click: Click, state: CaseState, order: Order | None, *, house: House) -> Asked | None:
    match state:
        case CaseState.OFFERED:
            return Asked.OFFER
        case CaseState.GATHERING:
            return next_needed(click.case, order, house.policy)
        case _:
            return None


async def resolve_case(click: Click, reason: str, *, house: House) -> DeskOutcome:
    """The person settled it, for the reason that colleagues read; the buyer hears how to object."""
    case = await ended(
        click, HandoffState.RESOLVED, CaseState.RESOLVED, "resolved", house=house, reason=reason
    )
    settled = Say("case-resolved", {"ref": case.ref})
    await tell_buyer(click, settled, house=house, name="resolved")
    for say in ways_to_object(case, house.policy):
        await tell_buyer(click, say, house=house, name="ruling")
    return DeskOutcome.DONE


async def ended(  # noqa: PLR0913  # one record, and its line in the history
    click: Click,
    handoff_state: HandoffState,
    state: CaseState,
    name: str,
    *,
    house: House,
    reason: str = "",
) -> Case:
    """The hand-off finished, the case in its new state, and the conversation the bot's again."""
    handoff = replace(
        click.handoff,
        state=handoff_state,
        taken_by=click.handoff.taken_by or click.agent.id,
        taken_by_name=click.handoff.taken_by_name or click.agent.name,
    )
    case = with_handoff(click.case, handoff)
    if state is not CaseState.OFFERED:
        await cancel_expiry(click.work, case.open_offer)
        case = offers.supersede(case)
    settled = state is CaseState.RESOLVED
    case = resolve(case, now=click.now) if settled else move(case, state)
    case, answered = kept_by(click, case)
    said = {"by": click.agent.name, "why": reason} if reason else {}
    told = event(name, click.now, actor=click.agent.id, handoff=handoff.id, **said)
    case = await click.work.cases.save(replace(case, updated_at=click.now), *answered, told)
    conversation = await click.work.conversations.get(case.conversation)
    await click.work.conversations.save(replace(conversation, holder=Holder.BOT))
    await cancel_deadlines(click.work, handoff, house.policy)
    await follow_resolution(click.work, case, house.policy)
    await click.work.outbox.put(card_changed(case, handoff, key=f"{handoff.id}:{name}"))
    return case


async def _next_problem(click: Click, case: Case, order: Order | None, *, house: House) -> None:
    """What the buyer told beside the settled problem is the bot's again."""
    moment = Afterwards(click.work, house.policy, click.conversation, click.now)
    for number, say in enumerate(await next_problem(moment, case, order)):
        await tell_buyer(click, say, house=house, name=f"next:{number}")
