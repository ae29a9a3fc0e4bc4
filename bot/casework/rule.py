"""Somebody who had no part in a case rules on it, with reasons that the buyer reads."""

from dataclasses import dataclass, replace
from typing import assert_never

from bot.casework.approve import first_of_two, grant_remedy, verdict_on
from bot.casework.ask_ruling import ways_to_object
from bot.casework.desk_click import Click, draft_of, person, with_handoff
from bot.casework.desk_port import DeskOutcome
from bot.casework.end_handoff import ended
from bot.casework.history import event
from bot.casework.house import House
from bot.casework.says import Say
from bot.casework.take_handoff import taken, tell_buyer
from bot.disputes.authority import Escalate, Grant, higher, standing_approval
from bot.disputes.case import Case, Person, Proposal, Ruling
from bot.disputes.names import CaseState, HandoffState
from bot.disputes.options import options
from bot.disputes.order import Order
from bot.disputes.rulings import ruling_of

STANDS = "stands"  # the answer that gives nothing: the decision stays


@dataclass(frozen=True, slots=True)
class Answer:
    """What the person chose: the id of an option or `STANDS`, and why."""

    option: str
    reasons: str


async def rule(click: Click, order: Order | None, answer: Answer, *, house: House) -> DeskOutcome:
    """Record it, tell the buyer with the reasons, and carry out what it gives, inside the tier's limits."""
    ruling = ruling_of(click.case, click.handoff.id)
    if ruling is None:
        return DeskOutcome.NO_RULING_WANTED
    if higher(click.agent.tier, click.handoff.tier) is not click.agent.tier:
        return DeskOutcome.OVER_TIER
    if not answer.reasons.strip():
        return DeskOutcome.REASONS_MISSING
    if answer.option == STANDS:
        return await _stands(click, ruling, answer, house=house)
    gives = _chosen(click, order, answer, house=house)
    if gives is None or order is None:
        return DeskOutcome.OPTIONS_CHANGED
    return await _gives(click, ruling, gives, order, answer, house=house)


def _chosen(click: Click, order: Order | None, answer: Answer, *, house: House) -> Proposal | None:
    if order is None:
        return None
    found = options(click.case, order, policy=house.policy, now=click.now)
    return next((one.proposal for one in found if one.id == answer.option), None)


async def _stands(click: Click, ruling: Ruling, answer: Answer, *, house: House) -> DeskOutcome:
    click = replace(click, case=await taken(click, house=house))
    people = (person(click.agent),)
    case = await _end(click, ruling, answer, people, None, house=house)
    stays = Say("ruling-stands", {"name": click.agent.name, "ref": case.ref})
    await tell_buyer(click, stays, house=house, name="ruled")
    further = ways_to_object(case, house.policy) or (Say("ruling-final"),)
    for say in further:
        await tell_buyer(click, say, house=house, name="further")
    return DeskOutcome.DONE


async def _gives(  # noqa: PLR0913  # a ruling and what it gives
    click: Click,
    ruling: Ruling,
    gives: Proposal,
    order: Order,
    answer: Answer,
    *,
    house: House,
) -> DeskOutcome:
    verdict = await verdict_on(click, gives, order, policy=house.policy)
    match verdict:
        case Escalate():
            return DeskOutcome.OVER_TIER
        case Grant(second_manager=two):
            first = _first_manager(click, gives, house=house) if two else None
        case _:
            assert_never(verdict)
    if two and (first is None or first.id == click.agent.id):
        return DeskOutcome.SAME_MANAGER if first else await _first(click, gives, answer)
    people = (*((first,) if first else ()), person(click.agent))
    click = replace(click, case=await taken(click, house=house))
    case = await grant_remedy(click, gives, order, people)
    click = replace(click, case=case)
    case = await _end(click, ruling, answer, people, gives, house=house)
    granted = Say("ruling-granted", {"name": click.agent.name, "ref": case.ref})
    await tell_buyer(click, granted, house=house, name="ruled")
    return DeskOutcome.PENDING


def _first_manager(click: Click, gives: Proposal, *, house: House) -> Person | None:
    asked = replace(click.handoff, suggested=gives)
    first = standing_approval(asked, policy=house.policy, now=click.now)
    return first.by if first else None


async def _first(click: Click, gives: Proposal, answer: Answer) -> DeskOutcome:
    """The card shows whose yes waits, and for what."""
    wanted = replace(click.handoff, suggested=gives)
    why = event("ruling proposed", click.now, actor=click.agent.id, reasons=answer.reasons.strip())
    case = await click.work.cases.save(with_handoff(click.case, wanted), why)
    return await first_of_two(replace(click, case=case, handoff=wanted), gives)


async def _end(  # noqa: PLR0913  # one record
    click: Click,
    ruling: Ruling,
    answer: Answer,
    people: tuple[Person, ...],
    gives: Proposal | None,
    *,
    house: House,
) -> Case:
    ruled = replace(
        ruling, by=people, ruled_at=click.now, gives=gives, reasons=answer.reasons.strip()
    )
    rulings = tuple(ruled if one.id == ruled.id else one for one in click.case.rulings)
    case = replace(click.case, rulings=rulings)
    handoff = next(one for one in case.handoffs if one.id == click.handoff.id)
    click = replace(click, case=case, handoff=handoff)
    await click.work.messages.append(draft_of(click, text=ruled.reasons))
    state = CaseState.EXECUTING if gives else CaseState.RESOLVED
    return await ended(
        click, HandoffState.RESOLVED, state, "ruled", house=house, reason=ruled.reasons
    )
