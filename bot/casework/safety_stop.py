"""Somebody at the desk fears harm: nothing more is granted, begun or ended until a manager says so."""

from dataclasses import replace

from bot.casework.desk_click import Click, passed_up, person, with_handoff
from bot.casework.desk_offer import call
from bot.casework.desk_port import DeskOutcome
from bot.casework.fail_remedy import card_changed
from bot.casework.history import event
from bot.casework.hold_reply import drop_all_held
from bot.casework.offer_timer import cancel_expiry
from bot.disputes import offers
from bot.disputes.case import Stop
from bot.disputes.names import Tier

STOPPED = "stopped"


async def stop(click: Click, reason: str) -> DeskOutcome:
    """The open offer ends, held replies are forgotten, and the case is the manager's."""
    if not reason:
        return DeskOutcome.REASONS_MISSING
    if click.handoff.stop is not None:
        return DeskOutcome.ALREADY_DONE
    await drop_all_held(click)
    await cancel_expiry(click.work, click.case.open_offer)
    stopped = Stop(person(click.agent), click.now, reason)
    handoff = replace(click.handoff, stop=stopped)
    case = passed_up(offers.supersede(click.case), handoff, Tier.MANAGER)
    why = event("stopped", click.now, actor=click.agent.id, by=click.agent.name, why=reason)
    case = await click.work.cases.save(replace(case, updated_at=click.now), why)
    await click.work.outbox.put(card_changed(case, handoff, key=f"{click.key}:stopped"))
    await click.work.outbox.put(call(click, STOPPED))
    return DeskOutcome.DONE


async def lift(click: Click) -> DeskOutcome:
    """Work goes on; what was not begun is granted anew by whoever decides so."""
    if click.handoff.stop is None:
        return DeskOutcome.NOT_STOPPED
    handoff = replace(click.handoff, stop=None)
    case = replace(with_handoff(click.case, handoff), updated_at=click.now)
    lifted = event("stop lifted", click.now, actor=click.agent.id, by=click.agent.name)
    case = await click.work.cases.save(case, lifted)
    await click.work.outbox.put(card_changed(case, handoff, key=f"{click.key}:lifted"))
    return DeskOutcome.DONE
