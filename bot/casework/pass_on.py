"""A hand-off goes back to the queue, or to a colleague."""

from dataclasses import replace

from bot.casework.deadline_timers import cancel_first_answer, set_first_answer
from bot.casework.desk_click import Click, with_handoff
from bot.casework.desk_port import DeskOutcome
from bot.casework.due import answer_due
from bot.casework.fail_remedy import card_changed
from bot.casework.history import event
from bot.casework.house import House
from bot.casework.take_handoff import tell_joined
from bot.disputes.case import Person
from bot.disputes.names import HandoffState


async def release(click: Click, *, house: House) -> DeskOutcome:
    """Nobody holds it; the time for an answer begins anew, the bot stays silent."""
    if click.handoff.state is not HandoffState.TAKEN:
        return DeskOutcome.NOT_TAKEN
    handoff = replace(
        click.handoff,
        state=HandoffState.WAITING,
        taken_by=None,
        taken_by_name=None,
        released_at=click.now,
        answer_by=answer_due(house.policy, click.now),
        escalated_at=None,
    )
    case = replace(with_handoff(click.case, handoff), updated_at=click.now)
    told = event("released", click.now, actor=click.agent.id, by=click.agent.name)
    case = await click.work.cases.save(case, told)
    await set_first_answer(click.work, case, handoff, house.policy)
    await click.work.outbox.put(card_changed(case, handoff, key=f"{click.key}:released"))
    return DeskOutcome.DONE


async def assign(click: Click, to: Person, *, house: House) -> DeskOutcome:
    """The colleague holds it, and the buyer hears who joined."""
    if click.handoff.taken_by == to.id:
        return DeskOutcome.ALREADY_DONE
    handoff = replace(
        click.handoff, state=HandoffState.TAKEN, taken_by=to.id, taken_by_name=to.name
    )
    case = replace(with_handoff(click.case, handoff), updated_at=click.now)
    told = event("assigned", click.now, actor=click.agent.id, by=click.agent.name, to=to.name)
    case = await click.work.cases.save(case, told)
    await cancel_first_answer(click.work, handoff, house.policy)
    await tell_joined(replace(click, case=case, handoff=handoff), to, house=house)
    await click.work.outbox.put(card_changed(case, handoff, key=f"{click.key}:assigned"))
    return DeskOutcome.DONE
